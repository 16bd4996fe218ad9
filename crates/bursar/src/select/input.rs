//! An instance as it comes from a file: read once, checked whole.

use super::{Exit, Failure, Input, Manner, files, rules, shape};
use bursar_selection::{lottery, s1, s2};
use serde::de::DeserializeOwned;
use serde_json::Value;
use std::fmt::Display;
use std::path::Path;

/// An instance of either kind.
pub enum Call {
    Delegates(Box<s1::Instance>),
    Projects(Box<s2::Instance>),
}

impl Call {
    /// The instance as JSON.
    pub fn value(&self) -> Result<Value, Failure> {
        let value = match self {
            Self::Delegates(call) => serde_json::to_value(call),
            Self::Projects(call) => serde_json::to_value(call),
        };
        value.map_err(|e| Failure::new(Exit::Failed, e.to_string()))
    }
}

/// A sound instance with what names it in results.
pub struct Read {
    pub call: Call,
    /// SHA-256 of the canonical JSON.
    pub digest: String,
    /// Places with names the format does not know.
    pub unknown: Vec<String>,
}

/// Reads an instance, or says everything that is wrong with it.
pub fn read(input: &Input) -> Result<Read, Failure> {
    let bytes = files::read(&input.instance)?;
    let mut read = parse(&bytes).map_err(|faults| {
        let many = if faults.len() == 1 { "1 finding".to_owned() } else { format!("{} findings", faults.len()) };
        Failure::new(Exit::Refused, format!("{}: {many}\n  {}", name(&input.instance), faults.join("\n  ")))
    })?;
    if let Some(path) = &input.rules {
        rules::put(path, &mut read.call)?;
        read.digest = lottery::digest(&read.call.value()?);
    }
    Ok(read)
}

/// As [`read`], for whoever only checks: a sound instance is not held as a tree, and names without effect are not looked for.
pub fn read_to_check(input: &Input) -> Result<Read, Failure> {
    let bytes = if input.rules.is_none() && !files::is_dash(&input.instance) { files::read(&input.instance)? } else { Vec::new() };
    sound(&bytes).map_or_else(|| read(input), Ok)
}

fn sound(bytes: &[u8]) -> Option<Read> {
    let call = match serde_json::from_slice::<s1::Instance>(bytes) {
        Ok(call) if call.check().is_empty() => Call::Delegates(Box::new(call)),
        _ => Call::Projects(Box::new(serde_json::from_slice(bytes).ok().filter(|call: &s2::Instance| call.check().is_empty())?)),
    };
    Some(Read { call, digest: lottery::digest_of(bytes).ok()?, unknown: Vec::new() })
}

/// What messages call a file.
pub fn name(path: &Path) -> String {
    if files::is_dash(path) { "standard input".to_owned() } else { path.display().to_string() }
}

/// A sound instance, or every fault.
fn parse(bytes: &[u8]) -> Result<Read, Vec<String>> {
    let value: Value = serde_json::from_slice(bytes).map_err(|e| vec![e.to_string()])?;
    let digest = lottery::digest(&value);
    match value.get("schema").and_then(Value::as_str) {
        Some(s1::SCHEMA) => {
            let (call, unknown) = typed(bytes, value, shape::delegates, s1::Instance::check)?;
            Ok(Read { call: Call::Delegates(Box::new(call)), digest, unknown })
        }
        Some(s2::SCHEMA) => {
            let (call, unknown) = typed(bytes, value, shape::projects, s2::Instance::check)?;
            Ok(Read { call: Call::Projects(Box::new(call)), digest, unknown })
        }
        Some(other) => Err(vec![format!("schema: {other:?} is neither {} nor {}", s1::SCHEMA, s2::SCHEMA)]),
        None => Err(vec![format!("schema: missing; {} and {} are known", s1::SCHEMA, s2::SCHEMA)]),
    }
}

/// Looks at the form first; what is of the right form is then looked at by the instance's own check.
fn typed<T: DeserializeOwned, P: Display>(
    bytes: &[u8],
    mut value: Value,
    look: fn(&mut Value) -> shape::Findings,
    check: fn(&T) -> Vec<P>,
) -> Result<(T, Vec<String>), Vec<String>> {
    let shape::Findings { mut faults, unknown, readable } = look(&mut value);
    if !readable {
        return Err(faults);
    }
    // With faults, the value has them mended; without, the bytes are read again, since only they show a field that stands twice.
    let read = if faults.is_empty() {
        drop(value);
        serde_json::from_slice::<T>(bytes)
    } else {
        serde_json::from_value::<T>(value)
    };
    match read {
        Ok(call) => {
            faults.extend(check(&call).iter().map(ToString::to_string));
            if faults.is_empty() { Ok((call, unknown)) } else { Err(faults) }
        }
        Err(e) => {
            faults.push(e.to_string());
            Err(faults)
        }
    }
}

/// A result of the instance's kind.
pub fn result<T: DeserializeOwned>(input: &Input, path: &Path) -> Result<T, Failure> {
    if files::is_dash(&input.instance) && files::is_dash(path) {
        return Err(Failure::new(Exit::Usage, "standard input cannot be both the instance and the result"));
    }
    let bytes = files::read(path)?;
    serde_json::from_slice(&bytes).map_err(|e| Failure::new(Exit::Broken, format!("BROKEN: {}: not a result: {e}", name(path))))
}

/// Says which names of an instance have no effect: a misspelt rule is none.
pub fn note_unknown(unknown: &[String], manner: &Manner) {
    if !manner.quiet {
        unknown.iter().for_each(|place| files::note(&format!("note: {place} is not known to the format and has no effect")));
    }
}

/// Why there is no outcome.
pub fn unsolved(error: s1::Error) -> Failure {
    match error {
        s1::Error::Stopped => stopped(),
        s1::Error::Invalid(faults) => refused(&faults),
        error @ s1::Error::Undecided => Failure::new(Exit::Stopped, format!("stopped: {error}")),
        error @ (s1::Error::Unreadable(_) | s1::Error::NotTheResult) => Failure::new(Exit::Refused, error.to_string()),
    }
}

/// As [`unsolved`], for projects.
pub fn unsolved_projects(error: s2::Error) -> Failure {
    match error {
        s2::Error::Stopped => stopped(),
        s2::Error::Invalid(faults) => refused(&faults),
        error @ s2::Error::Unreadable(_) => Failure::new(Exit::Refused, error.to_string()),
    }
}

fn refused<P: Display>(faults: &[P]) -> Failure {
    Failure::new(Exit::Refused, faults.iter().map(ToString::to_string).collect::<Vec<_>>().join("\n  "))
}

fn stopped() -> Failure {
    Failure::new(Exit::Stopped, "stopped before any list was known; nothing is written")
}
