//! The binary: `serve` for real use, `demo` to try it, `verify` for auditors, `admin` and `import` to set up, `backup` and `restore`,
//! `select` to choose and to check without an installation.

mod backup;
mod index;
mod ledger;
mod select;
mod settings;

use bursar_domain::fund::Fund;
use bursar_domain::text::LangText;
use bursar_mail::Smtp;
use bursar_office::catalogue::folder_beside;
use bursar_office::demo::{Demo, PASSWORD, Step, clock_of, mail};
use bursar_office::{Office, SteadyClock, SystemClock, Vault};
use bursar_store::Store;
use bursar_web::App;
use bursar_web::letters::letter;
use clap::{Parser, Subcommand};
use settings::{Asked, KEY, Settings};
use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::sync::Arc;
use std::time::{Duration, Instant};

/// Between two looks at what is due.
const BREATH: Duration = Duration::from_secs(5);

type Failed = Box<dyn std::error::Error>;

#[derive(Parser)]
#[command(name = "bursar", version, about = "Runs a multi-donor voluntary fund for capacity-building")]
struct Cli {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Serves an installation.
    Serve(Asked),
    /// Serves a demonstration: real States, synthetic people, its own clock.
    Demo {
        /// Folder of the demonstration's database.
        #[arg(long, default_value = "demo-data")]
        data: PathBuf,
        /// Port on 127.0.0.1.
        #[arg(long, default_value_t = 8080)]
        port: u16,
        /// Starts over: the folder's database is removed first.
        #[arg(long)]
        fresh: bool,
        /// Completes the journey up to this step before serving: threshold, contributions, activation, call, nominations,
        /// screening, scoring, round, approval, publication, agreement, travel, bank, year-end, collection, needs or matches.
        #[arg(long)]
        stage: Option<String>,
        /// Endorses so many further nominations, for measuring lists; the call must be open (`--stage call`).
        #[arg(long, default_value_t = 0, hide = true)]
        load: usize,
        /// Another database than the one in the folder (for tests): sqlite:PATH or postgres://…
        #[arg(long)]
        database: Option<String>,
    },
    /// Makes or migrates the tables as their owner, and lets another role of PostgreSQL serve on them that owns nothing: it can
    /// neither change what was posted nor take away what guards it.
    Migrate {
        #[command(flatten)]
        asked: Asked,
        /// The role that `bursar serve` will connect as; it must exist.
        #[arg(long)]
        role: Option<String>,
    },
    /// Walks the log and recomputes every digest from the tables; says where the first break is.
    Verify(Asked),
    /// Copies the database of an installation into a file while it is in use; opens and verifies the copy. SQLite alone.
    Backup {
        #[command(flatten)]
        asked: Asked,
        /// The new file.
        #[arg(long)]
        to: PathBuf,
    },
    /// Makes the database of an installation out of a backup, and verifies it. Nothing is overwritten. SQLite alone.
    Restore {
        #[command(flatten)]
        asked: Asked,
        /// The backup.
        #[arg(long)]
        from: PathBuf,
    },
    /// Loads reference data from a folder, or those built in. Nothing is loaded unless every file is sound.
    Import {
        #[command(flatten)]
        asked: Asked,
        /// Folder with states.csv, state-status.csv, organisations.csv, bodies.csv, meetings.csv, vocabularies.json, drand.csv.
        #[arg(long)]
        from: Option<PathBuf>,
    },
    /// Chooses the best list under published rules, and checks, explains and diagnoses such choices. Needs no installation.
    Select(select::Select),
    /// The books for other tools: hledger, ledger, beancount, CSV, JSON; and a journal edited by hand checked.
    Ledger(ledger::Ledger),
    /// The catalogue's search engine over documents of your own, to judge it.
    Index {
        #[command(subcommand)]
        asked: index::Asked,
    },
    /// Makes the first account of an installation: a system administrator. The password is read from standard input.
    Admin {
        #[command(flatten)]
        asked: Asked,
        /// Login: a mail address.
        #[arg(long)]
        login: String,
        /// Name.
        #[arg(long)]
        name: String,
    },
}

fn main() -> ExitCode {
    let command = Cli::parse().command;
    // What other tools call again and again starts at once: without the log, without a runtime.
    if let Command::Select(asked) = command {
        return select::run(&asked);
    }
    tracing_subscriber::fmt()
        .with_env_filter(
            tracing_subscriber::EnvFilter::try_from_default_env().unwrap_or_else(|_| tracing_subscriber::EnvFilter::new("warn")),
        )
        .with_writer(std::io::stderr)
        .init();
    match run(command) {
        Ok(code) => code,
        Err(error) => {
            say(&format!("bursar: {error}"));
            ExitCode::from(1)
        }
    }
}

fn run(command: Command) -> Result<ExitCode, Failed> {
    match command {
        Command::Serve(asked) => serve(&Settings::read(asked)?),
        Command::Demo { data, port, fresh, stage, load, database } => demo(&data, port, fresh, stage.as_deref(), load, database),
        Command::Migrate { asked, role } => migrate(&Settings::read(asked)?, role.as_deref()),
        Command::Verify(asked) => verify(&Settings::read(asked)?),
        Command::Backup { asked, to } => backup::backup(&Settings::read(asked)?, &to),
        Command::Restore { asked, from } => backup::restore(&Settings::read(asked)?, &from),
        Command::Import { asked, from } => import(&Settings::read(asked)?, from.as_deref()),
        Command::Select(asked) => Ok(select::run(&asked)),
        Command::Ledger(ledger) => ledger::run(ledger),
        Command::Index { asked } => index::run(asked),
        Command::Admin { asked, login, name } => admin(&Settings::read(asked)?, &login, &name),
    }
}

/// One line for the person at the terminal.
fn say(line: &str) {
    // A closed terminal is no reason to stop serving.
    let _ = writeln!(std::io::stdout(), "{line}");
}

/// Says what is being done, then how long it took.
fn step<T>(what: &str, f: impl FnOnce() -> Result<T, Failed>) -> Result<T, Failed> {
    let _ = write!(std::io::stdout(), "  {what} … ");
    let _ = std::io::stdout().flush();
    let begun = Instant::now();
    let done = f()?;
    say(&format!("{:.1} s", begun.elapsed().as_secs_f64()));
    Ok(done)
}

fn open(settings: &Settings) -> Result<Office, Failed> {
    let store = Store::open(&settings.database)?;
    let vault = vault(&settings.key, &store)?;
    let office = Office::new(store, Arc::new(SteadyClock::of_machine()), vault)?;
    let name = LangText::new("en", settings.fund.clone());
    office.load_reference(&reference(None)?)?;
    office.found(&Fund { name, umbrella: LangText::new("en", settings.umbrella.clone()), demo: false, ..Demo::fund() })?;
    index_beside(&office, &settings.database);
    Ok(office)
}

/// The key that bank details are sealed with. Without it the program runs, and says what cannot be done.
fn vault(key: &Path, store: &Store) -> Result<Vault, Failed> {
    let there = key.exists();
    let vault = Vault::at(key, store)?;
    match vault.shut() {
        Some(shut) => say(&format!("Bank details can neither be read nor written: {shut}")),
        None if !there => {
            say(&format!("The key of sealed data was made: {}. Keep a copy apart from the database and its backups.", key.display()))
        }
        None => {}
    }
    Ok(vault)
}

/// The catalogue's search index lies beside a database that is a file; with another it lives in memory.
fn index_beside(office: &Office, database: &str) {
    if let Some(file) = database.strip_prefix("sqlite:") {
        office.keep_index_in(folder_beside(Path::new(file)));
    }
}

/// Reference data, or every finding of every file.
fn reference(from: Option<&Path>) -> Result<bursar_exchange::Reference, Failed> {
    let read = match from {
        Some(dir) => bursar_exchange::reference_from(dir),
        None => bursar_exchange::reference(),
    };
    read.map_err(|findings| {
        let all: Vec<String> = findings.iter().map(ToString::to_string).collect();
        Failed::from(format!("nothing was loaded; {} finding(s):\n{}", all.len(), all.join("\n")))
    })
}

fn serve(settings: &Settings) -> Result<ExitCode, Failed> {
    settings.print(say);
    let office = open(settings)?;
    office.keep_open_data(settings.origin.clone());
    // Made or brought up to date now, so that the first visitor does not wait for it.
    office.catalogue_index()?;
    office.add_up_months()?;
    let carrier = carrier(settings)?;
    let mut app = App::new(office, None, settings.origin.clone())?;
    app.carries_mail = carrier.is_some();
    let app = Arc::new(app);
    work_beside(&app, carrier);
    listen(app, &settings.listen, |address| say(&format!("Serving on http://{address}/")))
}

/// The mail server of the settings, if there is one. Its links need the address that the public uses.
fn carrier(settings: &Settings) -> Result<Option<Smtp>, Failed> {
    if settings.mail_server.is_empty() {
        return Ok(None);
    }
    if settings.origin.is_empty() {
        return Err("mail holds links: set origin to the address that the public uses".into());
    }
    Ok(Some(Smtp::new(&settings.mail_server, &settings.mail_from)?))
}

/// Beside the visitors: what the clock makes due happens also when nobody comes, and mail goes out. Ends with the process; a mail that was
/// being sent then is tried again.
fn work_beside(app: &Arc<App>, carrier: Option<Smtp>) {
    // It does not hold the application, so that the database is closed in order when the server ends.
    let app = Arc::downgrade(app);
    std::thread::spawn(move || {
        loop {
            std::thread::sleep(BREATH);
            let Some(app) = app.upgrade() else { return };
            let due = app.office.tick_if_due();
            let sent = due.and_then(|()| match &carrier {
                Some(server) => app.office.deliver(server, &|mail, address| letter(&app, mail, address)).map(drop),
                None => Ok(()),
            });
            if let Err(error) = sent {
                tracing::error!(%error, "what is due waits");
            }
        }
    });
}

fn listen(app: Arc<App>, address: &str, ready: impl FnOnce(std::net::SocketAddr)) -> Result<ExitCode, Failed> {
    let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build()?;
    runtime.block_on(async {
        let listener = tokio::net::TcpListener::bind(address).await.map_err(|e| format!("cannot listen on {address}: {e}"))?;
        ready(listener.local_addr()?);
        bursar_web::server::run(app, listener, stop()).await?;
        Ok(ExitCode::SUCCESS)
    })
}

/// Ready when the process is asked to end.
async fn stop() {
    let interrupt = tokio::signal::ctrl_c();
    match tokio::signal::unix::signal(tokio::signal::unix::SignalKind::terminate()) {
        Ok(mut terminate) => {
            tokio::select! { _ = interrupt => {}, _ = terminate.recv() => {} }
        }
        Err(_) => {
            let _ = interrupt.await;
        }
    }
}

fn demo(data: &Path, port: u16, fresh: bool, stage: Option<&str>, load: usize, database: Option<String>) -> Result<ExitCode, Failed> {
    let stage = match stage {
        None => None,
        Some(code) => Some(Step::from_code(code).ok_or_else(|| format!("unknown stage {code}"))?),
    };
    let file = data.join("bursar.db");
    if fresh && database.is_none() {
        for suffix in ["", "-wal", "-shm"] {
            let path = data.join(format!("bursar.db{suffix}"));
            if path.exists() {
                std::fs::remove_file(&path)?;
            }
        }
    }
    let there = file.exists() && database.is_none();
    std::fs::create_dir_all(data)?;
    let url = database.unwrap_or_else(|| format!("sqlite:{}", file.display()));
    let store = Store::open(&url)?;
    let clock = Arc::new(clock_of(&store)?);
    let vault = vault(&data.join(KEY), &store)?;
    let office = Office::new(store, clock.clone(), vault)?;
    if !there {
        say("Setting up the demonstration");
        step("reference data", || Ok(office.load_reference(&reference(None)?)?))?;
        office.found(&Demo::fund())?;
        step("demonstration accounts", || Ok(Demo::new(&office, &clock).accounts()?))?;
    }
    if let Some(last) = stage {
        for one in Step::ALL.into_iter().filter(|s| *s <= last) {
            step(one.code(), || Ok(Demo::new(&office, &clock).complete(one)?))?;
        }
    }
    if load > 0 {
        step(&format!("{load} nominations"), || Ok(Demo::new(&office, &clock).load(load)?))?;
    }
    index_beside(&office, &url);
    office.keep_open_data(format!("http://127.0.0.1:{port}"));
    step("search index", || Ok(office.catalogue_index().map(drop)?))?;
    office.add_up_months()?;
    let app = Arc::new(App::new(office, Some(clock), String::new())?);
    listen(app, &format!("127.0.0.1:{port}"), |address| {
        say("");
        say(&format!("Bursar, demonstration: http://{address}/     (everyone and every button: http://{address}/en/demo)"));
        say(&format!("Password of every account: {PASSWORD}"));
        for (login, what) in [
            ("fund.manager", "fund manager (R9)"),
            ("high.representative", "High Representative (R10)"),
            ("project.officer", "project officer (R7)"),
            ("finance.assistant", "finance assistant (R8)"),
            ("certifying.officer", "certifying officer (R12)"),
            ("reviewer.1", "reviewer (R15), also reviewer.2 to reviewer.4"),
            ("drafter.ken", "drafter of Kenya (R4); other States by their code"),
            ("mission.ken", "mission of Kenya (R3)"),
            ("nominee.ken", "nominee of Kenya (R5)"),
            ("internal.auditor", "internal auditor (R16)"),
            ("administrator", "system administrator (R21)"),
        ] {
            say(&format!("  {:<36} {what}", mail(login)));
        }
        say("Stop with Ctrl-C; the data stay. People and applications are synthetic.");
    })
}

fn migrate(settings: &Settings, role: Option<&str>) -> Result<ExitCode, Failed> {
    match role {
        Some(role) => {
            Store::prepare_for_role(&settings.database, role, bursar_store::kinds::ALL)?;
            say(&format!("The tables are up to date; {role} may serve on them."));
        }
        None => {
            drop(Store::open(&settings.database)?);
            say("The tables are up to date.");
        }
    }
    Ok(ExitCode::SUCCESS)
}

fn verify(settings: &Settings) -> Result<ExitCode, Failed> {
    let store = Store::open_existing(&settings.database)?;
    match store.verify(|_| {}) {
        Ok(found) => {
            say(&format!("VERIFIED: {} log entries, head {} {}", found.entries, found.head.seq, found.head.hash));
            Ok(ExitCode::SUCCESS)
        }
        Err(at) => {
            say(&format!("BROKEN at log entry {}: {at}", at.seq));
            Ok(ExitCode::from(2))
        }
    }
}

fn import(settings: &Settings, from: Option<&Path>) -> Result<ExitCode, Failed> {
    let data = reference(from)?;
    let store = Store::open(&settings.database)?;
    let vault = vault(&settings.key, &store)?;
    let office = Office::new(store, Arc::new(SystemClock), vault)?;
    say(&format!("{} record(s) new or changed", office.load_reference(&data)?));
    Ok(ExitCode::SUCCESS)
}

fn admin(settings: &Settings, login: &str, name: &str) -> Result<ExitCode, Failed> {
    let mut password = String::new();
    std::io::stdin().read_line(&mut password)?;
    let office = open(settings)?;
    match office.create_first_account(login, name, password.trim_end_matches(['\r', '\n'])) {
        Ok(_) => {
            say(&format!("Account {login} made."));
            Ok(ExitCode::SUCCESS)
        }
        Err(bursar_office::Failure::Refused(r)) => {
            let why: Vec<String> =
                r.0.iter().map(|x| format!("{}{}", x.field.as_deref().map_or_else(String::new, |f| format!("{f}: ")), x.key)).collect();
            Err(format!("not made: {}", why.join(", ")).into())
        }
        Err(e) => Err(e.into()),
    }
}
