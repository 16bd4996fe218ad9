//! The public lottery: the order in which equals are preferred, and the digest that binds a result to its inputs.

use std::collections::BTreeMap;
use std::fmt;

use hmac::{Hmac, KeyInit, Mac};
use serde::de::{DeserializeSeed, Error, MapAccess, SeqAccess, Visitor};
use serde::{Deserialize, Deserializer, Serialize};
use serde_json::Value;
use sha2::{Digest, Sha256};

/// How ties were drawn.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
pub struct Lottery {
    /// `hmac-sha256`: key = HMAC(seed, id); ascending keys, each fixed in if some best list still contains them.
    pub method: String,
    /// The seed in hexadecimal; empty if none was given.
    pub seed: String,
}

impl Lottery {
    /// The one method there is, with its seed.
    pub fn hmac(seed: &[u8]) -> Self {
        Self { method: "hmac-sha256".to_owned(), seed: hex(seed) }
    }

    /// The seed, if the method is known and the text hexadecimal.
    pub fn seed(&self) -> Option<Vec<u8>> {
        unhex(&self.seed).filter(|_| self.method == "hmac-sha256")
    }
}

/// HMAC-SHA256(seed, id) of each id. Lower keys go first.
pub fn keys<'a>(seed: &[u8], ids: impl Iterator<Item = &'a str>) -> Vec<[u8; 32]> {
    // HMAC takes a key of any length, so the error never comes; were it to come, all keys would be equal and ids would decide.
    let Ok(keyed) = Hmac::<Sha256>::new_from_slice(seed) else { return ids.map(|_| [0; 32]).collect() };
    ids.map(|id| keyed.clone().chain_update(id.as_bytes()).finalize().into_bytes().into()).collect()
}

/// SHA-256, in hexadecimal, of the canonical JSON: keys sorted, no white space, UTF-8.
pub fn digest(value: &Value) -> String {
    hex(&Sha256::digest(value.to_string().as_bytes()))
}

/// As [`digest`], of a text: the values need not be held in memory.
///
/// # Errors
/// The text is not JSON.
pub fn digest_of(text: &[u8]) -> Result<String, serde_json::Error> {
    let mut canonical = Vec::with_capacity(text.len());
    let mut reader = serde_json::Deserializer::from_slice(text);
    Canonical(&mut canonical).deserialize(&mut reader)?;
    reader.end()?;
    Ok(hex(&Sha256::digest(&canonical)))
}

/// Writes what it reads as canonical JSON.
struct Canonical<'a>(&'a mut Vec<u8>);

impl Canonical<'_> {
    fn put<E: Error>(self, value: impl Serialize) -> Result<(), E> {
        serde_json::to_writer(self.0, &value).map_err(E::custom)
    }
}

impl<'de> DeserializeSeed<'de> for Canonical<'_> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, reader: D) -> Result<(), D::Error> {
        reader.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Canonical<'_> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("any JSON value")
    }

    fn visit_bool<E: Error>(self, v: bool) -> Result<(), E> {
        self.put(v)
    }

    fn visit_i64<E: Error>(self, v: i64) -> Result<(), E> {
        self.put(v)
    }

    fn visit_u64<E: Error>(self, v: u64) -> Result<(), E> {
        self.put(v)
    }

    fn visit_f64<E: Error>(self, v: f64) -> Result<(), E> {
        self.put(v)
    }

    fn visit_str<E: Error>(self, v: &str) -> Result<(), E> {
        self.put(v)
    }

    fn visit_unit<E: Error>(self) -> Result<(), E> {
        self.put(())
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<(), A::Error> {
        self.0.push(b'[');
        let start = self.0.len();
        loop {
            let place = self.0.len();
            if place > start {
                self.0.push(b',');
            }
            if items.next_element_seed(Canonical(self.0))?.is_none() {
                self.0.truncate(place);
                break;
            }
        }
        self.0.push(b']');
        Ok(())
    }

    fn visit_map<A: MapAccess<'de>>(self, mut fields: A) -> Result<(), A::Error> {
        // Of a name that stands twice, the last counts, as everywhere in JSON.
        let mut sorted: BTreeMap<String, Vec<u8>> = BTreeMap::new();
        while let Some(name) = fields.next_key::<String>()? {
            let mut value = Vec::new();
            fields.next_value_seed(Canonical(&mut value))?;
            sorted.insert(name, value);
        }
        self.0.push(b'{');
        for (k, (name, value)) in sorted.into_iter().enumerate() {
            if k > 0 {
                self.0.push(b',');
            }
            Canonical(self.0).put::<A::Error>(name)?;
            self.0.push(b':');
            self.0.extend(value);
        }
        self.0.push(b'}');
        Ok(())
    }
}

/// Bytes in lower-case hexadecimal.
pub fn hex(bytes: &[u8]) -> String {
    const DIGITS: &[u8; 16] = b"0123456789abcdef";
    bytes.iter().flat_map(|b| [b >> 4, b & 15]).map(|d| char::from(DIGITS[usize::from(d)])).collect()
}

/// The bytes a hexadecimal text stands for.
pub fn unhex(text: &str) -> Option<Vec<u8>> {
    let digits: Option<Vec<u32>> = text.chars().map(|c| c.to_digit(16)).collect();
    let digits = digits.filter(|d| d.len().is_multiple_of(2))?;
    digits.chunks(2).map(|d| u8::try_from(d[0] * 16 + d[1]).ok()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keys_are_hmac_sha256_as_in_rfc_4231() {
        let [key] = keys(b"Jefe", ["what do ya want for nothing?"].into_iter())[..] else { panic!("one key") };
        assert_eq!(hex(&key), "5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843");
    }

    #[test]
    fn hexadecimal_goes_there_and_back() {
        assert_eq!(unhex("00ff7A"), Some(vec![0, 255, 122]));
        assert_eq!(hex(&[0, 255, 122]), "00ff7a");
        assert_eq!(unhex("0"), None);
        assert_eq!(unhex("zz"), None);
    }

    #[test]
    fn the_digest_does_not_depend_on_the_order_of_keys() {
        let one: Value = serde_json::from_str(r#"{"b":1,"a":[true,"é"]}"#).unwrap();
        let two: Value = serde_json::from_str(r#"{ "a": [true, "é"], "b": 1 }"#).unwrap();
        assert_eq!(digest(&one), digest(&two));
        assert_eq!(one.to_string(), r#"{"a":[true,"é"],"b":1}"#);
    }

    #[test]
    fn the_digest_of_a_text_is_that_of_its_value() {
        for text in [
            r#"{ "b": 1, "a": [true, "é", {"z":null, "y":[[], {}, [ ]]}], "b": [2] }"#,
            r#"[0, -0, -1, 18446744073709551615, 18446744073709551616, 1e3, 0.25, 1.0, -2.5e-7, 123456789012345678901234567890]"#,
            r#" "\u00e9\n\"\/\u2028\ud83d\ude00" "#,
            "[[1],[2,3]]",
            "null",
        ] {
            let value: Value = serde_json::from_str(text).unwrap();
            assert_eq!(digest_of(text.as_bytes()).unwrap(), digest(&value), "{text}");
        }
        for text in ["", "[1,]", "{\"a\":1} 2", "[1", "1e999", "nul", "\"\u{1}\""] {
            assert!(serde_json::from_str::<Value>(text).is_err() && digest_of(text.as_bytes()).is_err(), "{text}");
        }
    }
}
