//! Sessions and the login throttle: short-lived, outside the log (DESIGN §2).

use crate::{Reader, Record, Store, StoreError, Stored, conn::Row, statements::*};
use bursar_domain::Id;
use jiff::Timestamp;

/// A person logged in on one device. The token itself is with the person; here is its digest.
#[derive(Clone, Debug, PartialEq)]
pub struct Session {
    /// Hex SHA-256 of the token.
    pub token_sha256: String,
    /// Account.
    pub account: Id,
    /// What forms must carry.
    pub csrf: String,
    /// Logged in at.
    pub created: Timestamp,
    /// Last seen at.
    pub seen: Timestamp,
    /// No longer good from then on.
    pub expires: Timestamp,
}

impl Session {
    fn from_row(row: &Row) -> Result<Session, StoreError> {
        Ok(Session {
            token_sha256: row.text(0)?,
            account: row.id(1)?,
            csrf: row.text(2)?,
            created: row.time(3)?,
            seen: row.time(4)?,
            expires: row.time(5)?,
        })
    }
}

/// Failed logins under one key (an account, an address).
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct LoginAttempt {
    /// How many failed in a row.
    pub count: i64,
    /// No further attempt before.
    pub until: Timestamp,
}

impl Store {
    /// Keeps a session, and forgets those that expired before it was made.
    ///
    /// # Errors
    /// The engine failed.
    pub fn put_session(&self, s: &Session) -> Result<(), StoreError> {
        let put = vec![
            s.token_sha256.as_str().into(),
            s.account.into(),
            s.csrf.as_str().into(),
            s.created.into(),
            s.seen.into(),
            s.expires.into(),
        ];
        self.aside(vec![(PURGE_SESSIONS, vec![s.created.into()]), (PUT_SESSION, put)])
    }

    /// Notes that a session was used and until when it is good now.
    ///
    /// # Errors
    /// The engine failed.
    pub fn touch_session(&self, token_sha256: &str, seen: Timestamp, expires: Timestamp) -> Result<(), StoreError> {
        self.aside(vec![(TOUCH_SESSION, vec![token_sha256.into(), seen.into(), expires.into()])])
    }

    /// Ends a session.
    ///
    /// # Errors
    /// The engine failed.
    pub fn delete_session(&self, token_sha256: &str) -> Result<(), StoreError> {
        self.aside(vec![(DELETE_SESSION, vec![token_sha256.into()])])
    }

    /// Ends all sessions of an account.
    ///
    /// # Errors
    /// The engine failed.
    pub fn delete_sessions_of(&self, account: Id) -> Result<(), StoreError> {
        self.aside(vec![(DELETE_SESSIONS_OF, vec![account.into()])])
    }

    /// Notes failed logins under a key; none to forget them.
    ///
    /// # Errors
    /// The engine failed.
    pub fn put_login_attempt(&self, key: &str, attempt: Option<LoginAttempt>) -> Result<(), StoreError> {
        self.aside(vec![match attempt {
            Some(a) => (PUT_LOGIN_ATTEMPT, vec![key.into(), a.count.into(), a.until.into()]),
            None => (DELETE_LOGIN_ATTEMPT, vec![key.into()]),
        }])
    }

    /// Keeps the address of somebody without an account, for what has this id.
    ///
    /// # Errors
    /// The engine failed.
    pub fn put_address(&self, id: Id, address: &str) -> Result<(), StoreError> {
        self.aside(vec![(PUT_ADDRESS, vec![id.into(), address.into()])])
    }

    /// Deletes an address.
    ///
    /// # Errors
    /// The engine failed.
    pub fn delete_address(&self, id: Id) -> Result<(), StoreError> {
        self.aside(vec![(DELETE_ADDRESS, vec![id.into()])])
    }

    /// Keeps a setting of the installation if it has none yet, outside the log; answers the one it has.
    ///
    /// # Errors
    /// The engine failed.
    pub fn keep_meta(&self, key: &str, value: &str) -> Result<String, StoreError> {
        self.aside(vec![(KEEP_META, vec![key.into(), value.into()])])?;
        Ok(self.read(|r| r.meta(key))?.unwrap_or_default())
    }

    /// Keeps a setting of the installation, outside the log.
    ///
    /// # Errors
    /// The engine failed.
    pub fn set_meta(&self, key: &str, value: &str) -> Result<(), StoreError> {
        self.aside(vec![(SET_META, vec![key.into(), value.into()])])
    }
}

impl Reader {
    /// The session of a token, if it is still good.
    ///
    /// # Errors
    /// The engine failed.
    pub fn session(&mut self, token_sha256: &str, now: Timestamp) -> Result<Option<Session>, StoreError> {
        self.query(SESSION, &[token_sha256.into(), now.into()])?.first().map(Session::from_row).transpose()
    }

    /// The session of a token with the record of its account, in one statement.
    ///
    /// # Errors
    /// The engine failed, or the account's record cannot be read.
    pub fn session_with<T: Record>(&mut self, token_sha256: &str, now: Timestamp) -> Result<Option<(Session, Stored<T>)>, StoreError> {
        let sql = self.catalog().of(T::KIND.name)?.session.clone();
        let rows = self.query(&sql, &[token_sha256.into(), now.into()])?;
        rows.first().map(|row| Ok((Session::from_row(row)?, Stored::from_row(row, 6)?))).transpose()
    }

    /// Failed logins under a key.
    ///
    /// # Errors
    /// The engine failed.
    pub fn login_attempt(&mut self, key: &str) -> Result<Option<LoginAttempt>, StoreError> {
        let rows = self.query(LOGIN_ATTEMPT, &[key.into()])?;
        rows.first().map(|row| Ok(LoginAttempt { count: row.int(0)?, until: row.time(1)? })).transpose()
    }

    /// The address kept for what has this id.
    ///
    /// # Errors
    /// The engine failed.
    pub fn address(&mut self, id: Id) -> Result<Option<String>, StoreError> {
        self.query(ADDRESS, &[id.into()])?.first().map(|row| row.text(0)).transpose()
    }

    /// For how many things an address is kept.
    ///
    /// # Errors
    /// The engine failed.
    pub fn count_address(&mut self, address: &str) -> Result<i64, StoreError> {
        self.query(COUNT_ADDRESS, &[address.into()])?.first().map_or(Ok(0), |row| row.int(0))
    }

    /// A setting of the installation.
    ///
    /// # Errors
    /// The engine failed.
    pub fn meta(&mut self, key: &str) -> Result<Option<String>, StoreError> {
        self.query(META, &[key.into()])?.first().map(|row| row.text(0)).transpose()
    }
}
