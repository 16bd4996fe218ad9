//! PostgreSQL. Statements of one call are sent together, and their answers awaited in order.

use super::{Batch, Conn, Engine, Many, Row, many};
use crate::{FULL, StoreError, value::Value};
use std::{
    collections::HashMap,
    error::Error as StdError,
    future::{Future, poll_fn},
    pin::Pin,
    task::Poll,
    time::Duration,
};
use tokio::runtime::Runtime;
use tokio_postgres::{
    Client, Config, Error, NoTls, Statement,
    error::SqlState,
    types::{FromSql, IsNull, ToSql, Type, private::BytesMut, to_sql_checked},
};

/// Prepared statements kept per connection before all are forgotten.
const STATEMENTS: usize = 512;

/// Durable when `COMMIT` returns, whatever the server's default is; nobody holds a lock for ever.
const SETTINGS: &str = "SET synchronous_commit = on; SET client_min_messages = warning; SET jit = off;
    SET lock_timeout = '20s'; SET idle_in_transaction_session_timeout = '60s'";

/// Who writes looks rows up by their key alone. A plan made while a table was small, and kept, would read it whole.
const WRITER_SETTINGS: &str = "SET enable_seqscan = off; SET enable_hashjoin = off; SET enable_mergejoin = off";

pub(crate) struct PgConn {
    config: Config,
    /// What a new connection is told first.
    settings: String,
    /// The connection makes progress only while a call waits for it.
    runtime: Runtime,
    client: Client,
    statements: HashMap<String, Statement>,
    /// The `BEGIN` that goes out together with the next statement.
    begin: Option<&'static str>,
}

impl PgConn {
    pub(crate) fn open(config: &Config, reader: bool) -> Result<PgConn, StoreError> {
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().map_err(|e| StoreError(e.to_string()))?;
        let settings = if reader { SETTINGS.to_owned() } else { format!("{SETTINGS}; {WRITER_SETTINGS}") };
        let client = runtime.block_on(connect(config, &settings))?;
        Ok(PgConn { config: config.clone(), settings, runtime, client, statements: HashMap::new(), begin: None })
    }

    /// Runs all calls in order. A connection that was lost while it was idle is opened anew: as long as the `BEGIN` is not
    /// acknowledged, nothing can have been done twice.
    fn run<T>(
        &mut self,
        calls: &[Call<'_>],
        one: impl AsyncFn(&Client, &Statement, &[Param<'_>]) -> Result<T, Error>,
    ) -> Result<Vec<T>, StoreError> {
        let begin = self.begin.take();
        match self.attempt(begin, calls, &one) {
            Err(e) if begin.is_some() && self.lost(&e) => {
                self.statements.clear();
                self.client = self.runtime.block_on(connect(&self.config, &self.settings))?;
                self.attempt(begin, calls, &one).map_err(|e| error(&e))
            }
            done => done.map_err(|e| error(&e)),
        }
    }

    fn attempt<T>(
        &mut self,
        begin: Option<&str>,
        calls: &[Call<'_>],
        one: &impl AsyncFn(&Client, &Statement, &[Param<'_>]) -> Result<T, Error>,
    ) -> Result<Vec<T>, Error> {
        let PgConn { runtime, client, statements, .. } = self;
        let client = &*client;
        runtime.block_on(async {
            if statements.len() > STATEMENTS {
                statements.clear();
            }
            for call in calls {
                if !statements.contains_key(call.sql) {
                    statements.insert(call.sql.to_owned(), client.prepare(&translate(call.sql)).await?);
                }
            }
            let mut waiting: Vec<Waiting<'_, T>> = Vec::with_capacity(calls.len() + 1);
            if let Some(begin) = begin {
                waiting.push(Box::pin(async move { client.batch_execute(begin).await.map(|()| None) }));
            }
            for call in calls {
                let Some(statement) = statements.get(call.sql) else { continue };
                waiting.push(Box::pin(async move { one(client, statement, &call.params).await.map(Some) }));
            }
            Ok(in_order(waiting).await?.into_iter().flatten().collect())
        })
    }

    fn lost(&self, e: &Error) -> bool {
        let ended = [SqlState::ADMIN_SHUTDOWN, SqlState::CRASH_SHUTDOWN, SqlState::IDLE_IN_TRANSACTION_SESSION_TIMEOUT];
        e.is_closed() || self.client.is_closed() || e.code().is_some_and(|code| ended.contains(code))
    }
}

/// One message to the server, as part of the batch of that number.
struct Call<'a> {
    batch: usize,
    sql: &'a str,
    params: Vec<Param<'a>>,
}

/// A value, or the values of all rows of a batch.
#[derive(Debug)]
enum Param<'a> {
    One(&'a Value),
    Column(Vec<&'a Value>),
}

fn calls<'a>(batches: &[Batch<'a>]) -> Vec<Call<'a>> {
    let mut out = Vec::new();
    for (batch, Batch { sql, rows }) in batches.iter().enumerate() {
        if many(sql).is_some() {
            let width = rows.first().map_or(0, |row| row.len());
            let column = |i: usize| Param::Column(rows.iter().filter_map(|row| row.get(i)).collect());
            out.push(Call { batch, sql, params: (0..width).map(column).collect() });
        } else {
            out.extend(rows.iter().map(|row| Call { batch, sql, params: row.iter().map(Param::One).collect() }));
        }
    }
    out
}

type Waiting<'a, T> = Pin<Box<dyn Future<Output = Result<Option<T>, Error>> + 'a>>;

/// Polls all once, so that they are sent in their order, and then the first that is not answered yet, since answers come in that
/// order too. The first error counts: those after it only say that the transaction has failed.
async fn in_order<T>(mut waiting: Vec<Waiting<'_, T>>) -> Result<Vec<Option<T>>, Error> {
    let mut answers: Vec<Option<Result<Option<T>, Error>>> = Vec::new();
    poll_fn(|cx| {
        let all_sent = !answers.is_empty();
        answers.resize_with(waiting.len(), || None);
        for (future, answer) in waiting.iter_mut().zip(&mut answers).filter(|(_, answer)| answer.is_none()) {
            match future.as_mut().poll(cx) {
                Poll::Ready(done) => *answer = Some(done),
                Poll::Pending if all_sent => return Poll::Pending,
                Poll::Pending => {}
            }
        }
        if answers.iter().all(Option::is_some) { Poll::Ready(()) } else { Poll::Pending }
    })
    .await;
    answers.into_iter().flatten().collect()
}

async fn connect(config: &Config, settings: &str) -> Result<Client, StoreError> {
    let (client, connection) = config.connect(NoTls).await.map_err(|e| error(&e))?;
    tokio::spawn(async move {
        if let Err(e) = connection.await {
            tracing::warn!(error = %e, "a connection to PostgreSQL ended");
        }
    });
    client.batch_execute(settings).await.map_err(|e| error(&e))?;
    Ok(client)
}

/// Reads an address; what it leaves open is set for a server nearby.
pub(crate) fn config(url: &str) -> Result<Config, StoreError> {
    // The error may repeat the address with its password.
    let mut config: Config = url.parse().map_err(|_| StoreError("the address of the PostgreSQL database cannot be read".into()))?;
    if config.get_connect_timeout().is_none() {
        config.connect_timeout(Duration::from_secs(10));
    }
    if config.get_application_name().is_none() {
        config.application_name("bursar");
    }
    Ok(config)
}

impl Conn for PgConn {
    fn query_all(&mut self, batches: &[Batch<'_>]) -> Result<Vec<Vec<Row>>, StoreError> {
        let calls = calls(batches);
        let answers = self.run(&calls, async |client, statement, params| client.query(statement, &refs(params)).await)?;
        let mut out = vec![Vec::new(); batches.len()];
        for (call, rows) in calls.iter().zip(answers) {
            if let Some(out) = out.get_mut(call.batch) {
                out.reserve(rows.len());
                for one in rows {
                    out.push(row(one)?);
                }
            }
        }
        Ok(out)
    }

    fn execute_all(&mut self, batches: &[Batch<'_>]) -> Result<Vec<u64>, StoreError> {
        let calls = calls(batches);
        let counts = self.run(&calls, async |client, statement, params| client.execute(statement, &refs(params)).await)?;
        let mut out = vec![0; batches.len()];
        for (call, count) in calls.iter().zip(counts) {
            if let Some(out) = out.get_mut(call.batch) {
                *out += count;
            }
        }
        Ok(out)
    }

    fn script(&mut self, sql: &str) -> Result<(), StoreError> {
        let begin = self.begin.take().unwrap_or_default();
        self.runtime.block_on(self.client.batch_execute(&format!("{begin};{sql}"))).map_err(|e| error(&e))
    }

    /// The row as it was before stays in the file of the table until that is written anew: a small table, and a rare act. It is swept first,
    /// since what is written anew keeps rows that a transaction of any database might still see. Readers are not waited for long; who
    /// does not own the table leaves it to the server's administrator.
    fn forget(&mut self) {
        for sql in ["SET lock_timeout = '2s'", "VACUUM credential", "VACUUM FULL credential", "RESET lock_timeout"] {
            if let Err(e) = self.runtime.block_on(self.client.batch_execute(sql)) {
                tracing::warn!(error = %e, "what was forgotten is in the file of the table until that is written anew");
            }
        }
    }

    fn begin_write(&mut self) -> Result<(), StoreError> {
        self.begin = Some("BEGIN ISOLATION LEVEL READ COMMITTED");
        Ok(())
    }

    fn begin_read(&mut self) -> Result<(), StoreError> {
        self.begin = Some("BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY");
        Ok(())
    }

    fn end_read(&mut self) -> bool {
        // Nothing was read: nothing was begun.
        self.begin.take().is_some() || self.script("COMMIT").is_ok()
    }

    #[cfg(feature = "testing")]
    fn prepare(&mut self, sql: &str) -> Result<(), StoreError> {
        let statement = self.runtime.block_on(self.client.prepare(&translate(sql))).map_err(|e| error(&e))?;
        // A number that PostgreSQL takes for a small one would be refused when it is bound.
        let types = statement.params().iter().chain(statement.columns().iter().map(|c| c.type_()));
        let column = |ty: &Type| [Type::INT8_ARRAY, Type::TEXT_ARRAY].contains(ty);
        match types.into_iter().find(|ty| !<Value as FromSql<'_>>::accepts(ty) && !column(ty)) {
            Some(ty) => Err(StoreError(format!("type {ty} in {:.60}", sql.trim()))),
            None => Ok(()),
        }
    }

    fn columns(&mut self, table: &str) -> Result<Vec<String>, StoreError> {
        let sql = "SELECT CAST(column_name AS TEXT) FROM information_schema.columns WHERE table_schema = current_schema() AND CAST(table_name AS TEXT) = $1";
        self.query(sql, &[table.into()])?.iter().map(|row| row.text(0)).collect()
    }

    fn engine(&self) -> Engine {
        Engine::Postgres
    }
}

fn translate(sql: &str) -> String {
    let text = match many(sql) {
        Some((before, Many::Rows(columns), after)) => format!("{before}SELECT * FROM {}{after}", unnest(&columns)),
        Some((before, Many::Among(columns), after)) => match columns.as_slice() {
            [column] => format!("{before}{column} = ANY ($1){after}"),
            columns => {
                format!("{before}({}) IN (SELECT * FROM {}){after}", columns.join(", "), unnest(&vec![true; columns.len()]))
            }
        },
        None => sql.to_owned(),
    };
    text.replace("{FOR UPDATE}", "FOR UPDATE")
}

/// Rows made of one array for each column.
fn unnest(text: &[bool]) -> String {
    let arrays: Vec<String> = text.iter().zip(1..).map(|(text, n)| format!("${n}::{}[]", if *text { "TEXT" } else { "BIGINT" })).collect();
    format!("unnest({})", arrays.join(", "))
}

fn refs<'a>(params: &'a [Param<'_>]) -> Vec<&'a (dyn ToSql + Sync)> {
    let one = |param: &'a Param<'_>| match param {
        Param::One(value) => *value as &(dyn ToSql + Sync),
        Param::Column(_) => param as &(dyn ToSql + Sync),
    };
    params.iter().map(one).collect()
}

fn row(row: tokio_postgres::Row) -> Result<Row, StoreError> {
    (0..row.len()).map(|i| row.try_get(i)).collect::<Result<_, _>>().map(Row).map_err(|e| error(&e))
}

/// What the server said; it may name a constraint, never a row.
fn error(e: &Error) -> StoreError {
    match (e.as_db_error(), StdError::source(e)) {
        (Some(db), _) if *db.code() == SqlState::DISK_FULL => StoreError(format!("{FULL}: {}", db.message())),
        (Some(db), _) => StoreError(format!("{}: {}", db.code().code(), db.message())),
        (None, Some(source)) => StoreError(format!("{e}: {source}")),
        (None, None) => StoreError(e.to_string()),
    }
}

impl ToSql for Value {
    fn to_sql(&self, ty: &Type, out: &mut BytesMut) -> Result<IsNull, Box<dyn StdError + Sync + Send>> {
        match (self, ty) {
            (Value::Null, _) => Ok(IsNull::Yes),
            (Value::Int(n), &Type::INT8) => n.to_sql(ty, out),
            (Value::Text(t), &Type::TEXT) => t.to_sql(ty, out),
            (Value::Bytes(b), &Type::BYTEA) => b.to_sql(ty, out),
            _ => Err(format!("{} does not fit {ty}", self.what()).into()),
        }
    }
    fn accepts(_: &Type) -> bool {
        true
    }
    to_sql_checked!();
}

fn text<'a>(value: &'a Value, ty: &Type) -> Result<Option<&'a str>, String> {
    match value {
        Value::Null => Ok(None),
        Value::Text(t) => Ok(Some(t)),
        other => Err(format!("{} does not fit {ty}", other.what())),
    }
}

fn number(value: &Value, ty: &Type) -> Result<Option<i64>, String> {
    match value {
        Value::Null => Ok(None),
        Value::Int(n) => Ok(Some(*n)),
        other => Err(format!("{} does not fit {ty}", other.what())),
    }
}

impl ToSql for Param<'_> {
    fn to_sql(&self, ty: &Type, out: &mut BytesMut) -> Result<IsNull, Box<dyn StdError + Sync + Send>> {
        let column = match self {
            Param::One(value) => return value.to_sql(ty, out),
            Param::Column(column) => column,
        };
        match *ty {
            Type::TEXT_ARRAY => column.iter().map(|v| text(v, ty)).collect::<Result<Vec<_>, _>>()?.to_sql(ty, out),
            Type::INT8_ARRAY => column.iter().map(|v| number(v, ty)).collect::<Result<Vec<_>, _>>()?.to_sql(ty, out),
            _ => Err(format!("a column of values does not fit {ty}").into()),
        }
    }
    fn accepts(_: &Type) -> bool {
        true
    }
    to_sql_checked!();
}

impl<'a> FromSql<'a> for Value {
    fn from_sql(ty: &Type, raw: &'a [u8]) -> Result<Value, Box<dyn StdError + Sync + Send>> {
        match *ty {
            Type::INT8 => i64::from_sql(ty, raw).map(Value::Int),
            Type::TEXT => String::from_sql(ty, raw).map(Value::Text),
            Type::BYTEA => Vec::from_sql(ty, raw).map(Value::Bytes),
            _ => Err(format!("an answer of type {ty}").into()),
        }
    }
    fn from_sql_null(_: &Type) -> Result<Value, Box<dyn StdError + Sync + Send>> {
        Ok(Value::Null)
    }
    fn accepts(ty: &Type) -> bool {
        matches!(*ty, Type::INT8 | Type::TEXT | Type::BYTEA)
    }
}
