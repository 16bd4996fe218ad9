//! Column values, the same on both engines: BIGINT and TEXT, and bytes for files.

/// A value of a column or parameter.
#[derive(Clone, Debug, PartialEq)]
pub enum Value {
    /// NULL.
    Null,
    /// BIGINT: counts, minor units, microseconds, 0/1.
    Int(i64),
    /// TEXT.
    Text(String),
    /// BLOB / BYTEA.
    Bytes(Vec<u8>),
}

impl Value {
    /// What it is, for messages that must not repeat the data.
    pub(crate) fn what(&self) -> &'static str {
        match self {
            Value::Null => "nothing",
            Value::Int(_) => "a number",
            Value::Text(_) => "text",
            Value::Bytes(_) => "bytes",
        }
    }
}

impl From<i64> for Value {
    fn from(v: i64) -> Value {
        Value::Int(v)
    }
}
impl From<bool> for Value {
    fn from(v: bool) -> Value {
        Value::Int(v.into())
    }
}
impl From<&str> for Value {
    fn from(v: &str) -> Value {
        Value::Text(v.to_owned())
    }
}
impl From<String> for Value {
    fn from(v: String) -> Value {
        Value::Text(v)
    }
}
impl From<&String> for Value {
    fn from(v: &String) -> Value {
        Value::Text(v.clone())
    }
}
impl From<bursar_domain::Id> for Value {
    fn from(v: bursar_domain::Id) -> Value {
        Value::Text(v.to_string())
    }
}
impl From<jiff::Timestamp> for Value {
    fn from(v: jiff::Timestamp) -> Value {
        Value::Int(v.as_microsecond())
    }
}
impl From<bursar_domain::Cents> for Value {
    fn from(v: bursar_domain::Cents) -> Value {
        Value::Int(v.0)
    }
}
impl<T: Into<Value>> From<Option<T>> for Value {
    fn from(v: Option<T>) -> Value {
        v.map_or(Value::Null, Into::into)
    }
}
