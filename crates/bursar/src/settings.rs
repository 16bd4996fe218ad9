//! Settings: from flags, then the environment, then a TOML file, then defaults; each says where it came from.

use clap::Args;
use serde::Deserialize;
use std::path::PathBuf;

/// Name of the key's file where none is given.
pub const KEY: &str = "bursar.key";

/// What the command line may say.
#[derive(Args, Clone, Debug, Default)]
pub struct Asked {
    /// TOML file with any of the other settings.
    #[arg(long)]
    config: Option<PathBuf>,
    /// sqlite:PATH or postgres://user@host/database
    #[arg(long)]
    database: Option<String>,
    /// Address and port to listen on.
    #[arg(long)]
    listen: Option<String>,
    /// https://host as the public sees it.
    #[arg(long)]
    origin: Option<String>,
    /// Mail server: smtps://user:password@host or smtp://host:25?tls=required. Without one mail waits.
    #[arg(long)]
    mail_server: Option<String>,
    /// Whom mail comes from: The Fund <fund@example.org>
    #[arg(long)]
    mail_from: Option<String>,
    /// File with the key that bank details are sealed with; made at the first start.
    #[arg(long)]
    key: Option<PathBuf>,
    /// Name of the fund, set when an installation is founded.
    #[arg(long)]
    fund: Option<String>,
    /// Trust fund it stands in, set when an installation is founded.
    #[arg(long)]
    umbrella: Option<String>,
}

#[derive(Default, Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    database: Option<String>,
    listen: Option<String>,
    origin: Option<String>,
    mail_server: Option<String>,
    mail_from: Option<String>,
    key: Option<String>,
    fund: Option<String>,
    umbrella: Option<String>,
}

/// The settings in force.
pub struct Settings {
    /// Store address.
    pub database: String,
    /// Listening address.
    pub listen: String,
    /// Public origin; empty for plain http on this machine.
    pub origin: String,
    /// Mail server; empty: mail waits.
    pub mail_server: String,
    /// Whom mail comes from.
    pub mail_from: String,
    /// File of the key that bank details are sealed with: beside the file of settings, or in the folder the program runs in.
    pub key: PathBuf,
    /// Name of the fund.
    pub fund: String,
    /// Umbrella trust fund.
    pub umbrella: String,
    sources: Vec<(&'static str, String, String)>,
}

impl Settings {
    /// Reads flags, environment (`BURSAR_DATABASE` and so on), file.
    ///
    /// # Errors
    /// The file cannot be read or holds something unknown.
    pub fn read(asked: Asked) -> Result<Settings, String> {
        let path = asked.config.or_else(|| std::env::var_os("BURSAR_CONFIG").map(PathBuf::from));
        let file: File = match &path {
            None => File::default(),
            Some(p) => {
                let text = std::fs::read_to_string(p).map_err(|e| format!("{}: {e}", p.display()))?;
                toml::from_str(&text).map_err(|e| format!("{}: {e}", p.display()))?
            }
        };
        let beside = path.as_ref().map_or_else(|| PathBuf::from(KEY), |p| p.with_file_name(KEY)).display().to_string();
        let place = path.map_or_else(String::new, |p| p.display().to_string());
        let mut sources = Vec::new();
        let mut pick = |name: &'static str, flag: Option<String>, from_file: Option<String>, default: &str| {
            let variable = format!("BURSAR_{}", name.to_uppercase());
            let (value, source) = match (flag, std::env::var(&variable).ok(), from_file) {
                (Some(v), _, _) => (v, format!("flag --{}", name.replace('_', "-"))),
                (None, Some(v), _) => (v, format!("environment {variable}")),
                (None, None, Some(v)) => (v, format!("file {place}")),
                (None, None, None) => (default.to_owned(), "default".to_owned()),
            };
            sources.push((name, shown(name, &value), source));
            value
        };
        Ok(Settings {
            database: pick("database", asked.database, file.database, "sqlite:bursar.db"),
            listen: pick("listen", asked.listen, file.listen, "127.0.0.1:8080"),
            origin: pick("origin", asked.origin, file.origin, ""),
            mail_server: pick("mail_server", asked.mail_server, file.mail_server, ""),
            mail_from: pick("mail_from", asked.mail_from, file.mail_from, ""),
            key: pick("key", asked.key.map(|p| p.display().to_string()), file.key, &beside).into(),
            fund: pick("fund", asked.fund, file.fund, "Voluntary fund for capacity-building"),
            umbrella: pick("umbrella", asked.umbrella, file.umbrella, "Trust fund"),
            sources,
        })
    }

    /// Prints each setting with where it came from.
    pub fn print(&self, say: impl Fn(&str)) {
        for (name, value, source) in &self.sources {
            say(&format!("  {name:<11} {value:<44} ({source})"));
        }
    }
}

/// A password in the address of a database or of a mail server is not printed.
fn shown(name: &str, value: &str) -> String {
    match (name, value.split_once("://"), value.rsplit_once('@')) {
        ("database" | "mail_server", Some((scheme, _)), Some((_, rest))) => format!("{scheme}://…@{rest}"),
        _ => value.to_owned(),
    }
}
