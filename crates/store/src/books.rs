//! Reading the books: entries with their lines, and balances.

use crate::{Reader, StoreError, conn::Row, statements::*, value::Value};
use bursar_domain::{
    Cents, Currency, Id, Money, Rate,
    ledger::{Account, Entry, Posting, Window},
};
use jiff::civil::Date;

/// An entry as it was posted.
#[derive(Clone, Debug, PartialEq)]
pub struct EntryRow {
    /// Position in the log of the commit that posted it.
    pub seq: i64,
    /// The entry with all its lines.
    pub entry: Entry,
}

/// A balance, debits positive: the account and, on control levels from B300 down, the call.
pub type Balance = (Account, Option<Id>, Cents);

/// Which entries; in the order they were posted, newest first unless asked otherwise.
#[derive(Clone, Debug, Default)]
pub struct EntryFilter {
    /// The one with this id.
    pub id: Option<Id>,
    /// `J04`.
    pub journal: Option<String>,
    /// Has a line on this account.
    pub account: Option<Account>,
    /// Has a line of this call.
    pub call: Option<Id>,
    /// Was caused by this record.
    pub document: Option<Id>,
    /// Has a line of this contribution.
    pub contribution: Option<Id>,
    /// Has a line of this mission or agreement.
    pub activity: Option<Id>,
    /// Has a line of this partner.
    pub partner: Option<Id>,
    /// Has a line of this window.
    pub window: Option<Window>,
    /// Has a line for this State.
    pub state: Option<String>,
    /// Reverses this entry.
    pub reverses: Option<Id>,
    /// First accounting date.
    pub from: Option<Date>,
    /// Last accounting date.
    pub to: Option<Date>,
    /// Oldest first.
    pub oldest_first: bool,
    /// At most so many; 0: all.
    pub limit: i64,
    /// Leaves out the first so many.
    pub offset: i64,
}

impl Reader {
    /// Entries with all their lines. A page of them (a limit) by accounting date, where one is asked for, and then as they were posted.
    ///
    /// # Errors
    /// The engine failed or holds a line that cannot be read.
    pub fn entries(&mut self, filter: &EntryFilter) -> Result<Vec<EntryRow>, StoreError> {
        let (tests, mut params) = self.tests(filter)?;
        let direction = if filter.oldest_first { "ASC" } else { "DESC" };
        let by_date = filter.limit > 0 && (filter.from.is_some() || filter.to.is_some());
        let columns: &[&str] = if by_date { &["e.date", "e.seq", "e.ord"] } else { &["e.seq", "e.ord"] };
        let order = columns.iter().map(|column| format!("{column} {direction}")).collect::<Vec<_>>().join(", ");
        params.push(if filter.limit > 0 { filter.limit } else { i64::MAX }.into());
        params.push(filter.offset.max(0).into());
        let sql = format!(
            "SELECT e.seq, e.id, e.journal, e.date, e.document, e.reverses,
                p.account, p.amount, p.call_id, p.state, p.contribution, p.original_minor, p.original_currency, p.original_rate,
                p.\"window\", p.activity, p.partner
             FROM (SELECT * FROM entry e WHERE 1 = 1{tests} ORDER BY {order} LIMIT ${} OFFSET ${}) e
             JOIN posting p ON p.entry = e.id ORDER BY {order}, p.line",
            params.len() - 1,
            params.len()
        );
        let mut out: Vec<EntryRow> = Vec::new();
        for row in self.query(&sql, &params)? {
            let id = row.id(1)?;
            let posting = posting(&row)?;
            match out.last_mut().filter(|last| last.entry.id == id) {
                Some(last) => last.entry.postings.push(posting),
                None => out.push(EntryRow {
                    seq: row.int(0)?,
                    entry: Entry {
                        id,
                        journal: row.text(2)?,
                        date: row.str(3)?.parse().map_err(|e| StoreError(format!("entry {id}: {e}")))?,
                        document: row.id(4)?,
                        reverses: row.opt_id(5)?,
                        postings: vec![posting],
                    },
                }),
            }
        }
        Ok(out)
    }

    /// How many entries the filter lets through, without its limit and offset.
    ///
    /// # Errors
    /// The engine failed.
    pub fn count_entries(&mut self, filter: &EntryFilter) -> Result<i64, StoreError> {
        self.count_entries_to(filter, i64::MAX)
    }

    /// The same up to `most`: a page that says "more than" needs not count a million.
    ///
    /// # Errors
    /// The engine failed.
    pub fn count_entries_to(&mut self, filter: &EntryFilter, most: i64) -> Result<i64, StoreError> {
        let (tests, mut params) = self.tests(filter)?;
        params.push(most.into());
        let sql = format!("SELECT COUNT(*) FROM (SELECT e.id FROM entry e WHERE 1 = 1{tests} LIMIT ${}) e", params.len());
        self.query(&sql, &params)?.first().map_or(Ok(0), |row| row.int(0))
    }

    /// What the filter asks for in SQL. Few lines are looked up and their entries put in order; where there are many, the entries are
    /// walked in their order until the page is full.
    fn tests(&mut self, filter: &EntryFilter) -> Result<(String, Vec<Value>), StoreError> {
        let mut sql = String::new();
        let mut params = Vec::new();
        for (column, value) in filter.of_entry() {
            params.push(value);
            sql += &format!(" AND e.{column} ${}", params.len());
        }
        for (column, value) in filter.of_lines() {
            let count = format!("SELECT COUNT(*) FROM (SELECT 1 FROM posting WHERE {column} = $1 LIMIT {FEW}) p");
            let few = self.query(&count, std::slice::from_ref(&value))?.first().map_or(Ok(0), |row| row.int(0))? < FEW;
            params.push(value);
            let n = params.len();
            sql += &if few {
                format!(" AND e.id IN (SELECT entry FROM posting WHERE {column} = ${n})")
            } else {
                // Not by an index of that column, which would find all of them for each entry.
                format!(" AND EXISTS (SELECT 1 FROM posting q WHERE q.entry = e.id AND COALESCE(q.{column}, '') = ${n})")
            };
        }
        Ok((sql, params))
    }

    /// Balance of an account, debits positive; control levels from B300 down are kept per call.
    ///
    /// # Errors
    /// The engine failed.
    pub fn balance(&mut self, account: Account, call: Option<Id>) -> Result<Cents, StoreError> {
        let call = call.map(|id| id.to_string()).unwrap_or_default();
        let rows = self.query(BALANCE, &[account.code().into(), call.into()])?;
        rows.first().map_or(Ok(Cents::ZERO), |row| row.int(0).map(Cents))
    }

    /// All balances, by account and call.
    ///
    /// # Errors
    /// The engine failed or holds an account that is not in the chart.
    pub fn balances(&mut self) -> Result<Vec<Balance>, StoreError> {
        self.query(BALANCES, &[])?.iter().map(balance).collect()
    }

    /// All balances summed from the postings, whatever is kept of them elsewhere.
    ///
    /// # Errors
    /// As [`Reader::balances`].
    pub fn balances_posted(&mut self) -> Result<Vec<Balance>, StoreError> {
        self.query(V_SUMS, &[])?.iter().map(balance).collect()
    }

    /// All balances at the end of a day, from the postings up to that accounting date, by account and call.
    ///
    /// # Errors
    /// As [`Reader::balances`].
    pub fn balances_on(&mut self, day: Date) -> Result<Vec<Balance>, StoreError> {
        self.query(BALANCES_ON, &[day.to_string().into()])?.iter().map(balance).collect()
    }

    /// The same from what the log held up to `seq`: what was published then, whatever was posted to that day since.
    ///
    /// # Errors
    /// As [`Reader::balances`].
    pub fn balances_known(&mut self, day: Date, seq: i64) -> Result<Vec<Balance>, StoreError> {
        self.query(BALANCES_KNOWN, &[day.to_string().into(), seq.into()])?.iter().map(balance).collect()
    }
}

/// Lines of a month, added up.
#[derive(Clone, Debug, PartialEq)]
pub struct Sum {
    /// First day of the month.
    pub month: Date,
    /// `J04`.
    pub journal: String,
    /// Contribution.
    pub contribution: Option<Id>,
    /// Account.
    pub account: Account,
    /// Window.
    pub window: Option<Window>,
    /// Call.
    pub call: Option<Id>,
    /// Sum, debits positive.
    pub amount: Cents,
    /// Currency the lines came in; none: the books' own.
    pub currency: Option<Currency>,
    /// Sum in its minor units, debits positive.
    pub minor: i64,
}

impl Reader {
    /// The lines of the commits after one place in the log up to another, added up by month, journal, contribution, account, window,
    /// call and currency.
    ///
    /// # Errors
    /// As [`Reader::balances`].
    pub fn sums_by_month(&mut self, after: i64, to: i64) -> Result<Vec<Sum>, StoreError> {
        let rows = self.query(SUMS_BY_MONTH, &[after.into(), to.into()])?;
        rows.iter()
            .map(|row| {
                let month = row.str(0)?;
                Ok(Sum {
                    month: format!("{month}-01").parse().map_err(|e| StoreError(format!("the month {month}: {e}")))?,
                    journal: row.text(1)?,
                    contribution: row.opt_id(2)?,
                    account: account(row.str(3)?)?,
                    window: row.opt_text(4)?.map(|code| window(&code)).transpose()?,
                    call: row.opt_id(5)?,
                    amount: Cents(row.int(6)?),
                    currency: row.opt_text(7)?.map(Currency::try_from).transpose().map_err(StoreError)?,
                    minor: row.int(8)?,
                })
            })
            .collect()
    }

    /// What the lines from one day to another moved, by account and call, from what the log held up to `seq`.
    ///
    /// # Errors
    /// As [`Reader::balances`].
    pub fn moved(&mut self, from: Date, to: Date, seq: i64) -> Result<Vec<Balance>, StoreError> {
        self.query(MOVED, &[from.to_string().into(), to.to_string().into(), seq.into()])?.iter().map(balance).collect()
    }

    /// The balances of one mission or agreement, by account.
    ///
    /// # Errors
    /// As [`Reader::balances`].
    pub fn balances_of_activity(&mut self, activity: Id) -> Result<Vec<(Account, Cents)>, StoreError> {
        let rows = self.query(BALANCES_OF_ACTIVITY, &[activity.into()])?;
        rows.iter().map(|row| Ok((account(row.str(0)?)?, Cents(row.int(1)?)))).collect()
    }

    /// The earliest accounting date; none as long as there is no entry.
    ///
    /// # Errors
    /// The engine failed.
    pub fn first_day(&mut self) -> Result<Option<Date>, StoreError> {
        let rows = self.query(FIRST_DAY, &[])?;
        rows.first().map(|row| row.str(0)?.parse().map_err(|e| StoreError(format!("a day cannot be read: {e}")))).transpose()
    }
}

/// How many lines are few: they are looked up faster than as many entries are walked.
const FEW: i64 = 3000;

impl EntryFilter {
    /// Columns of the entry with how each is compared, and with what.
    fn of_entry(&self) -> Vec<(&'static str, Value)> {
        let all = [
            ("id =", self.id.map(Value::from)),
            ("journal =", self.journal.as_ref().map(Value::from)),
            ("document =", self.document.map(Value::from)),
            ("reverses =", self.reverses.map(Value::from)),
            ("date >=", self.from.map(|d| d.to_string().into())),
            ("date <=", self.to.map(|d| d.to_string().into())),
        ];
        all.into_iter().filter_map(|(column, value)| Some((column, value?))).collect()
    }

    /// Columns of which one of its lines has this value.
    fn of_lines(&self) -> Vec<(&'static str, Value)> {
        let all = [
            ("account", self.account.map(|a| a.code().into())),
            ("call_id", self.call.map(Value::from)),
            ("contribution", self.contribution.map(Value::from)),
            ("activity", self.activity.map(Value::from)),
            ("partner", self.partner.map(Value::from)),
            ("\"window\"", self.window.map(|w| w.code().into())),
            ("state", self.state.as_ref().map(Value::from)),
        ];
        all.into_iter().filter_map(|(column, value)| Some((column, value?))).collect()
    }
}

fn account(code: &str) -> Result<Account, StoreError> {
    Account::from_code(code).ok_or_else(|| StoreError(format!("unknown account {code}")))
}

fn balance(row: &Row) -> Result<Balance, StoreError> {
    let call = if row.str(1)?.is_empty() { None } else { Some(row.id(1)?) };
    Ok((account(row.str(0)?)?, call, Cents(row.int(2)?)))
}

fn window(code: &str) -> Result<Window, StoreError> {
    Window::from_code(code).ok_or_else(|| StoreError(format!("unknown window {code}")))
}

fn posting(row: &Row) -> Result<Posting, StoreError> {
    let original = match (row.opt_int(11)?, row.opt_text(12)?, row.opt_text(13)?) {
        (Some(minor), Some(currency), Some(rate)) => {
            let currency: Currency = currency.try_into().map_err(StoreError)?;
            let rate = Rate::try_from(rate).map_err(|e| StoreError(format!("rate: {e}")))?;
            Some((Money { minor, currency }, rate))
        }
        _ => None,
    };
    Ok(Posting {
        call: row.opt_id(8)?,
        state: row.opt_text(9)?,
        contribution: row.opt_id(10)?,
        original,
        window: row.opt_text(14)?.map(|code| window(&code)).transpose()?,
        activity: row.opt_id(15)?,
        partner: row.opt_id(16)?,
        ..Posting::new(account(row.str(6)?)?, Cents(row.int(7)?))
    })
}
