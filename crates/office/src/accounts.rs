//! Accounts: passwords (argon2), sessions, throttled guessing; R21 creates accounts and grants roles.

use crate::act::{Act, Draft, Outcome};
use crate::{Failure, Office};
use argon2::password_hash::{PasswordHasher as _, PasswordVerifier as _};
use argon2::{Algorithm, Argon2, Params, PasswordHash, Version};
use bursar_domain::account::Account;
use bursar_domain::digest::{hex, sha256, sha256_hex};
use bursar_domain::refusal::all_clear;
use bursar_domain::{Actor, Arg, Grant, Id, Refusal, Role};
use bursar_store::{Find, LoginAttempt, Record, Session, Stored};
use jiff::Timestamp;
use std::sync::LazyLock;

/// A session lasts at most so many hours, and so many minutes without use (promise 26).
pub const SESSION_HOURS: i64 = 12;
/// Idle minutes for those who act in the office.
pub const IDLE_MINUTES: i64 = 120;
/// Wrong passwords before a pause.
const FREE_GUESSES: i64 = 5;
/// Shortest password.
pub const PASSWORD_MIN: usize = 12;

/// Longest pause between guesses, in seconds.
const LONGEST_PAUSE: i64 = 1 << 12;

impl Office {
    /// Checks a login. After five wrong passwords each further guess from the same address at the same login waits
    /// longer; the owner at another address is not locked out (promise 27).
    ///
    /// # Errors
    /// `login-wrong`, the same for unknown login, wrong password and disabled account; `login-paused`.
    pub fn check_password(&self, login: &str, password: &str, address: &str) -> Result<Stored<Account>, Failure> {
        let now = self.clock.session();
        let login = login.trim().to_lowercase();
        let key = sha256_hex(format!("{login}\u{1f}{address}").as_bytes());
        let attempt = self.read(|r| r.login_attempt(&key))?;
        if let Some(a) = &attempt
            && a.until > now
            // No pause is longer: one that seems to be is from before the clock was set back.
            && a.until <= plus_seconds(now, LONGEST_PAUSE)
        {
            return Err(Refusal::new("", "login-paused").with("time", Arg::Time(a.until)).into());
        }
        let account = self.find::<Account>(&Find::of(Account::KIND).eq("login", login.as_str()))?.into_iter().next();
        let kept = match &account {
            Some(a) => self.read(|r| r.credential(a.value.id))?,
            None => None,
        };
        // The same work is done for an unknown login, so that the time taken tells nothing.
        let right = verify(password, kept.as_deref().unwrap_or(&NOBODY)) && kept.is_some();
        match account.filter(|a| right && a.value.state == "active") {
            Some(a) => {
                self.store.put_login_attempt(&key, None)?;
                Ok(a)
            }
            None => {
                let count = attempt.map_or(0, |a| a.count) + 1;
                let pause = if count < FREE_GUESSES { 0 } else { (1i64 << (count - FREE_GUESSES).min(12)).min(LONGEST_PAUSE) };
                self.store.put_login_attempt(&key, Some(LoginAttempt { count, until: plus_seconds(now, pause) }))?;
                Err(Refusal::new("", "login-wrong").into())
            }
        }
    }

    /// Opens a session for an account: the token goes to the browser, its digest is kept.
    ///
    /// # Errors
    /// The store failed.
    pub fn open_session(&self, account: Id) -> Result<(String, Session), Failure> {
        let now = self.clock.session();
        let token = random_token();
        let session = Session {
            token_sha256: sha256_hex(token.as_bytes()),
            account,
            csrf: random_token(),
            created: now,
            seen: now,
            expires: plus_seconds(now, SESSION_HOURS * 3600),
        };
        self.store.put_session(&session)?;
        Ok((token, session))
    }

    /// The session and account of a token, in one statement.
    ///
    /// # Errors
    /// The store failed.
    pub fn session(&self, token: &str) -> Result<Option<(Session, Stored<Account>)>, Failure> {
        let now = self.clock.session();
        let found = self.read(|r| r.session_with::<Account>(&sha256_hex(token.as_bytes()), now))?;
        let Some((session, account)) = found else { return Ok(None) };
        // A session from the future was made before the clock was set back: nobody knows how old it is.
        let from_the_future = session.seen > plus_seconds(now, IDLE_MINUTES * 60);
        if account.value.state != "active" || from_the_future || now > plus_seconds(session.seen, IDLE_MINUTES * 60) {
            return Ok(None);
        }
        if now > plus_seconds(session.seen, 60) {
            match self.store.touch_session(&session.token_sha256, now, session.expires) {
                // Reading goes on where nothing can be written; the session then ends the sooner.
                Err(e) if e.is_full() => tracing::error!(error = %e, "a session is not prolonged"),
                done => done?,
            }
        }
        Ok(Some((session, account)))
    }

    /// Ends a session.
    ///
    /// # Errors
    /// The store failed.
    pub fn close_session(&self, session: &Session) -> Result<(), Failure> {
        Ok(self.store.delete_session(&session.token_sha256)?)
    }

    /// R21 creates an account with its roles and a first password.
    ///
    /// # Errors
    /// Login taken or not a mail address, name missing, no role, password too short; R21 gives nobody R21's own duties
    /// together with a business role (DOMAIN §1, R21).
    pub fn create_account(&self, act: &Act, account: &Account, password: &str) -> Outcome {
        let hash = hash(password)?;
        self.perform(act, |_| {
            administrator(&act.actor)?;
            let mut account =
                Account { id: act.commit, state: "active".into(), login: account.login.trim().to_lowercase(), ..account.clone() };
            account.name = account.name.trim().to_owned();
            let mut found = grants_in_order(&account.grants);
            if !account.login.contains('@') {
                found.push(Refusal::new("", "mail-unreadable").at("login"));
            } else if !self.find::<Account>(&Find::of(Account::KIND).eq("login", account.login.as_str()))?.is_empty() {
                found.push(Refusal::new("", "login-taken").at("login"));
            }
            if account.name.is_empty() {
                found.push(Refusal::new("", "answer-missing").at("name"));
            }
            if password.chars().count() < PASSWORD_MIN {
                found.push(Refusal::new("", "password-short").at("password").with("min", Arg::Int(PASSWORD_MIN as i64)));
            }
            all_clear(found)?;
            Ok(Draft::of::<Account>("account.create", &[Role::Administrator], account.id)
                .create(&account)
                .credential(account.id, hash.clone()))
        })
    }

    /// R21 changes roles or disables an account; its sessions end.
    ///
    /// # Errors
    /// Own account (ACT-01); roles that do not go together.
    pub fn change_account(&self, act: &Act, id: Id, seen: Option<i64>, grants: &[Grant], active: bool) -> Outcome {
        let receipt = self.perform(act, |_| {
            administrator(&act.actor)?;
            let account = self.fetch_as_seen::<Account>(id, seen)?;
            if id == act.actor.id {
                return Err(Refusal::new("ACT-01", "not-your-own").into());
            }
            all_clear(grants_in_order(grants))?;
            let next =
                Account { grants: grants.to_vec(), state: if active { "active" } else { "disabled" }.into(), ..account.value.clone() };
            Ok(Draft::of::<Account>("account.change", &[Role::Administrator], id).change(&account, &next))
        })?;
        self.store.delete_sessions_of(id)?;
        Ok(receipt)
    }

    /// A person changes the own password; other sessions end.
    ///
    /// # Errors
    /// Present password wrong; new one too short.
    pub fn change_password(&self, act: &Act, present: &str, new: &str) -> Outcome {
        let id = act.actor.id;
        let kept = self.read(|r| r.credential(id))?.unwrap_or_default();
        if !verify(present, &kept) {
            return Err(Refusal::new("", "password-wrong").at("present").into());
        }
        if new.chars().count() < PASSWORD_MIN {
            return Err(Refusal::new("", "password-short").at("new").with("min", Arg::Int(PASSWORD_MIN as i64)).into());
        }
        let hash = hash(new)?;
        let receipt = self.perform(act, |_| {
            let account = self.fetch::<Account>(id)?;
            Ok(Draft::of::<Account>("account.password", &[], id).change(&account, &account.value).credential(id, hash.clone()))
        })?;
        self.store.delete_sessions_of(id)?;
        Ok(receipt)
    }

    /// The first account of an installation, made from the command line: a system administrator.
    ///
    /// # Errors
    /// See [`Office::create_account`].
    pub fn create_first_account(&self, login: &str, name: &str, password: &str) -> Outcome {
        let system = Actor { grants: vec![Grant { role: Role::Administrator, scope: bursar_domain::Scope::Fund }], ..Actor::system() };
        let account = Account {
            id: self.new_id(),
            state: "active".into(),
            login: login.to_owned(),
            name: name.to_owned(),
            office: String::new(),
            home_state: None,
            grants: vec![Grant { role: Role::Administrator, scope: bursar_domain::Scope::Fund }],
            demo: false,
        };
        self.create_account(&Act::by(system, account.id), &account, password)
    }
}

/// Roles that go together: R21 has no business role; a role is given at all.
fn grants_in_order(grants: &[Grant]) -> Vec<Refusal> {
    let mut found = Vec::new();
    if grants.is_empty() {
        found.push(Refusal::new("", "roles-missing").at("roles"));
    }
    if grants.len() > 1 && grants.iter().any(|g| g.role == Role::Administrator) {
        found.push(Refusal::new("ACT-01", "administrator-alone").at("roles"));
    }
    found
}

fn administrator(actor: &Actor) -> Result<(), Failure> {
    if actor.has(Role::Administrator) { Ok(()) } else { Err(Refusal::new("", "not-your-role").into()) }
}

/// Parameters of the hash: OWASP's for argon2id, 19 MiB, two passes.
fn hasher() -> Argon2<'static> {
    Argon2::new(Algorithm::Argon2id, Version::V0x13, Params::default())
}

fn hash(password: &str) -> Result<String, Failure> {
    hasher()
        .hash_password(password.as_bytes())
        .map(|h| h.to_string())
        .map_err(|e| Failure::Store(bursar_store::StoreError(format!("password hash: {e}"))))
}

fn verify(password: &str, kept: &str) -> bool {
    PasswordHash::new(kept).is_ok_and(|h| hasher().verify_password(password.as_bytes(), &h).is_ok())
}

/// A hash nobody's password has: of a token that was thrown away.
static NOBODY: LazyLock<String> = LazyLock::new(|| hash(&random_token()).unwrap_or_default());

fn random_token() -> String {
    let (a, b, c) = (uuid::Uuid::new_v4(), uuid::Uuid::new_v4(), uuid::Uuid::new_v4());
    hex(&sha256(&[a.into_bytes(), b.into_bytes(), c.into_bytes()].concat()))
}

fn plus_seconds(at: Timestamp, seconds: i64) -> Timestamp {
    at.checked_add(jiff::SignedDuration::from_secs(seconds)).unwrap_or(at)
}
