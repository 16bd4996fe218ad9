//! What is sealed at rest (decision 0010): bank details, and the payment files that carry them.
//!
//! Each sealed content has a key of its own. That key stands in the database wrapped by the key of the installation, which is a file
//! that the database never sees. To forget a content is to take its wrapped key away: what is left of it nobody can read, whoever
//! has the file, and every digest of the log stays what it is.

use bursar_domain::digest::{hex, sha256_hex, unhex};
use bursar_domain::{Id, Refusal};
use bursar_store::{Store, StoreError};
use chacha20poly1305::aead::{Aead, Generate, Key, KeyInit, Payload};
use chacha20poly1305::{XChaCha20Poly1305, XNonce};
use std::fmt;
use std::io::Write as _;
use std::path::Path;

/// What stands before the key in its file, so that another file is not taken for one.
const HEAD: &str = "bursar-key/1 ";
/// The setting of the database that tells which key it was sealed with.
const MARK: &str = "seal_key";
const NONCE: usize = 24;

/// The key of an installation, or why there is none.
#[derive(Clone)]
pub struct Vault(Result<Key<XChaCha20Poly1305>, Shut>);

/// Why nothing can be sealed or read.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Shut {
    /// There is sealed content and no key.
    #[error("there is no key {0}; put back the copy that was kept apart from the database")]
    Missing(String),
    /// It cannot be read, or is no key.
    #[error("the key {0} cannot be used: {1}")]
    Unreadable(String, String),
    /// It is another installation's.
    #[error("the key {0} is not the one this database was sealed with; put back the copy that was kept apart from the database")]
    Other(String),
}

/// A content sealed, with its own key wrapped.
pub(crate) struct Sealed {
    /// What may be kept for good.
    pub content: Vec<u8>,
    /// What is taken away when the content is to be forgotten.
    pub key: String,
}

impl Vault {
    /// A key given by who calls: for tests and tools.
    pub fn of_key(key: [u8; 32]) -> Vault {
        Vault(Ok(key.into()))
    }

    /// The key in a file. Where there is neither a file nor anything sealed yet, a key is made and written, readable by its owner alone.
    ///
    /// A key that is missing or wrong shuts the vault and nothing else: all that is not sealed can be worked with.
    ///
    /// # Errors
    /// The store failed.
    pub fn at(path: &Path, store: &Store) -> Result<Vault, StoreError> {
        let named = path.display().to_string();
        let found = match std::fs::read_to_string(path) {
            Ok(text) => read(&text).ok_or_else(|| Shut::Unreadable(named.clone(), "it holds no key".into())),
            Err(e) if e.kind() == std::io::ErrorKind::NotFound => match store.read(|r| r.meta(MARK))? {
                Some(_) => Err(Shut::Missing(named.clone())),
                None => make(path).map_err(|e| Shut::Unreadable(named.clone(), e.to_string())),
            },
            Err(e) => Err(Shut::Unreadable(named.clone(), e.to_string())),
        };
        let vault = match found {
            Ok(key) if store.keep_meta(MARK, &mark(&key))? == mark(&key) => Vault(Ok(key)),
            Ok(_) => Vault(Err(Shut::Other(named))),
            Err(shut) => Vault(Err(shut)),
        };
        if let Err(shut) = &vault.0 {
            tracing::error!("{shut}");
        }
        Ok(vault)
    }

    /// Why it is shut, if it is: for the terminal, never for a page.
    pub fn shut(&self) -> Option<&Shut> {
        self.0.as_ref().err()
    }

    fn key(&self) -> Result<&Key<XChaCha20Poly1305>, Refusal> {
        self.0.as_ref().map_err(|_| Refusal::new("WA-09", "seal-key-missing"))
    }

    /// Seals a content under a new key of its own.
    ///
    /// # Errors
    /// `seal-key-missing`.
    pub(crate) fn seal(&self, id: Id, content: &[u8]) -> Result<Sealed, Refusal> {
        let own = Key::<XChaCha20Poly1305>::try_generate().map_err(|_| broken())?;
        let key = hex(&encrypt(self.key()?, &about("key", id), &own)?);
        Ok(Sealed { content: encrypt(&own, &about("content", id), content)?, key })
    }

    /// Seals a further content under the same key: both are forgotten together.
    ///
    /// # Errors
    /// `seal-key-missing`; the key is not of this installation.
    pub(crate) fn seal_with(&self, id: Id, wrapped: &str, content: &[u8]) -> Result<Vec<u8>, Refusal> {
        encrypt(&self.unwrap(id, wrapped)?, &about("content", id), content)
    }

    /// Reads a sealed content with its wrapped key.
    ///
    /// # Errors
    /// `seal-key-missing`; `seal-forgotten`; `seal-broken`.
    pub(crate) fn open(&self, id: Id, wrapped: Option<&str>, content: &[u8]) -> Result<Vec<u8>, Refusal> {
        let wrapped = wrapped.filter(|w| !w.is_empty()).ok_or_else(|| Refusal::new("WA-09", "seal-forgotten"))?;
        decrypt(&self.unwrap(id, wrapped)?, &about("content", id), content)
    }

    fn unwrap(&self, id: Id, wrapped: &str) -> Result<Key<XChaCha20Poly1305>, Refusal> {
        let own = decrypt(self.key()?, &about("key", id), &unhex(wrapped).ok_or_else(broken)?)?;
        <[u8; 32]>::try_from(own.as_slice()).map(Into::into).map_err(|_| broken())
    }
}

/// Never the key.
impl fmt::Debug for Vault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(if self.0.is_ok() { "Vault(open)" } else { "Vault(shut)" })
    }
}

fn broken() -> Refusal {
    Refusal::new("WA-09", "seal-broken")
}

/// What a sealed content is bound to, so that it cannot be put in the place of another.
fn about(what: &str, id: Id) -> Vec<u8> {
    format!("bursar {what} {id}").into_bytes()
}

/// A key as a short word that tells keys apart and nothing else.
fn mark(key: &Key<XChaCha20Poly1305>) -> String {
    sha256_hex(&[b"bursar key mark".as_slice(), key.as_slice()].concat()).chars().take(16).collect()
}

fn encrypt(key: &Key<XChaCha20Poly1305>, about: &[u8], content: &[u8]) -> Result<Vec<u8>, Refusal> {
    let nonce = XNonce::try_generate().map_err(|_| broken())?;
    let sealed = XChaCha20Poly1305::new(key).encrypt(&nonce, Payload { msg: content, aad: about }).map_err(|_| broken())?;
    Ok([nonce.as_slice(), &sealed].concat())
}

fn decrypt(key: &Key<XChaCha20Poly1305>, about: &[u8], sealed: &[u8]) -> Result<Vec<u8>, Refusal> {
    let (nonce, sealed) = sealed.split_at_checked(NONCE).ok_or_else(broken)?;
    let nonce: XNonce = <[u8; NONCE]>::try_from(nonce).map_err(|_| broken())?.into();
    XChaCha20Poly1305::new(key).decrypt(&nonce, Payload { msg: sealed, aad: about }).map_err(|_| broken())
}

fn read(text: &str) -> Option<Key<XChaCha20Poly1305>> {
    let bytes = unhex(text.trim_end().strip_prefix(HEAD)?)?;
    Some(<[u8; 32]>::try_from(bytes).ok()?.into())
}

/// A new key in a file of its own, on the disk before anything is sealed with it.
fn make(path: &Path) -> std::io::Result<Key<XChaCha20Poly1305>> {
    let key = Key::<XChaCha20Poly1305>::try_generate().map_err(|e| std::io::Error::other(e.to_string()))?;
    let mut options = std::fs::OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    let mut file = options.open(path)?;
    writeln!(file, "{HEAD}{}", hex(&key))?;
    file.sync_all()?;
    Ok(key)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn id(name: &str) -> Id {
        Id::named("details", name)
    }
    fn key_of<T>(r: Result<T, Refusal>) -> &'static str {
        r.err().map_or("", |r| r.key)
    }

    #[test]
    fn wa_09_what_is_sealed_is_read_with_the_key_and_its_own_place_alone() {
        let (vault, other) = (Vault::of_key([1; 32]), Vault::of_key([2; 32]));
        let sealed = vault.seal(id("1"), b"GB82WEST12345698765432").unwrap();
        assert!(!sealed.content.windows(4).any(|w| w == b"WEST"));
        let open = |v: &Vault, at: &str, key: Option<&str>| v.open(id(at), key, &sealed.content);
        assert_eq!(open(&vault, "1", Some(&sealed.key)).unwrap(), b"GB82WEST12345698765432");
        assert_eq!(key_of(open(&vault, "2", Some(&sealed.key))), "seal-broken", "in the place of another");
        assert_eq!(key_of(open(&other, "1", Some(&sealed.key))), "seal-broken", "another installation");
        assert_eq!(key_of(open(&vault, "1", Some(""))), "seal-forgotten");
        assert_eq!(key_of(open(&vault, "1", None)), "seal-forgotten");
        let again = vault.seal(id("1"), b"GB82WEST12345698765432").unwrap();
        assert_ne!((again.key, again.content), (sealed.key.clone(), sealed.content.clone()), "no two alike");
        let second = vault.seal_with(id("1"), &sealed.key, b"more").unwrap();
        assert_eq!(vault.open(id("1"), Some(&sealed.key), &second).unwrap(), b"more");
        assert_eq!(key_of(vault.open(id("1"), Some(&sealed.key), &second[..10])), "seal-broken");
        let shut = Vault(Err(Shut::Missing("x".into())));
        assert_eq!(key_of(shut.seal(id("1"), b"x")), "seal-key-missing");
        assert!(!format!("{vault:?}").contains('1'));
    }
}
