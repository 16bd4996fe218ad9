//! The public lottery: the order in which equals are preferred, and the digest that binds a result to its inputs.

use hmac::{Hmac, KeyInit, Mac};
use serde::{Deserialize, Serialize};
use serde_json::Value;
use sha2::{Digest, Sha256};

/// How ties were drawn.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
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
}
