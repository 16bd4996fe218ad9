//! Every fixed statement, once, for both engines. A test prepares each of them on both.
//!
//! `$1` is the first parameter; `{FOR UPDATE}` locks the row where several servers may write. `{ROWS tb}` and `{AMONG a}` are for
//! many at once, see `conn::Batch`.

macro_rules! statements {
    ($($(#[$doc:meta])* $name:ident = $sql:literal;)*) => {
        $($(#[$doc])* pub(crate) const $name: &str = $sql;)*
        /// All of them by name.
        #[cfg(feature = "testing")]
        pub(crate) const ALL: &[(&str, &str)] = &[$((stringify!($name), $name)),*];
    };
}

/// The columns of the log, in the order in which a row is hashed; the hash itself comes last.
pub(crate) const LOG_COLUMNS: &str =
    "seq, at, actor, actor_name, role, action, kind, subject, reason, parameters, commit_id, command, digest, prev, hash";

statements! {
    // The log.
    LOCK_HEAD = "SELECT seq, at, hash FROM log_head WHERE one = 1 {FOR UPDATE}";
    HEAD = "SELECT seq, at, hash FROM log_head WHERE one = 1";
    SET_HEAD = "UPDATE log_head SET seq = $1, at = $2, hash = $3 WHERE one = 1";
    LOG_BY_COMMIT = "SELECT seq, at, hash, subject, kind, action, command, commit_id FROM log WHERE {AMONG commit_id}";
    INSERT_LOG = "INSERT INTO log (seq, at, actor, actor_name, role, action, kind, subject, reason, parameters, commit_id, command, digest, prev, hash)
        {ROWS bbtttttttbttttt}";
    INSERT_REVISION = "INSERT INTO revision (seq, ord, kind, id, version, state, content, digest) {ROWS bbttbttt}";
    INSERT_TRACE = "INSERT INTO trace (seq, ord, what, id, digest) {ROWS bbttt}";
    REVISIONS = "SELECT r.version, r.seq, l.at, l.actor, l.actor_name, l.role, l.action, l.reason, r.state, r.content
        FROM revision r JOIN log l ON l.seq = r.seq WHERE r.kind = $1 AND r.id = $2 ORDER BY r.version";
    CHANGES = "SELECT r.kind, r.id, r.version, r.seq, l.at, l.action, r.state, COALESCE(b.state, ''), l.hash
        FROM revision r JOIN log l ON l.seq = r.seq LEFT JOIN revision b ON b.kind = r.kind AND b.id = r.id AND b.version = r.version - 1
        WHERE r.seq > $1 AND r.seq <= $2 ORDER BY r.seq DESC, r.ord DESC";
    CHANGED_SINCE = "SELECT DISTINCT kind, id FROM revision WHERE seq > $1 ORDER BY kind, id";

    // The books.
    INSERT_POSTING = "INSERT INTO posting (entry, line, account, ledger, amount, call_id, state, contribution, original_minor, original_currency, original_rate,
        \"window\", activity, partner, date) {ROWS tbttbtttbtttttt}";
    INSERT_ENTRY = "INSERT INTO entry (seq, ord, id, journal, date, document, reverses, digest) {ROWS bbtttttt}";
    BALANCE = "SELECT amount FROM balance WHERE account = $1 AND call_id = $2";
    BALANCES_OF = "SELECT account, call_id, amount FROM balance WHERE {AMONG account, call_id}";
    SET_BALANCE = "INSERT INTO balance (account, call_id, amount) {ROWS ttb}
        ON CONFLICT (account, call_id) DO UPDATE SET amount = excluded.amount";
    // The last commit after a place in the log that posted to an account, to a contribution on it, to a currency on it.
    MOVED_ANY = "SELECT CAST(COALESCE(MAX(e.seq), 0) AS BIGINT) FROM entry e JOIN posting p ON p.entry = e.id WHERE e.seq > $1 AND p.account = $2";
    MOVED_CONTRIBUTION = "SELECT CAST(COALESCE(MAX(e.seq), 0) AS BIGINT) FROM entry e JOIN posting p ON p.entry = e.id
        WHERE e.seq > $1 AND p.account = $2 AND p.contribution = $3";
    MOVED_CURRENCY = "SELECT CAST(COALESCE(MAX(e.seq), 0) AS BIGINT) FROM entry e JOIN posting p ON p.entry = e.id
        WHERE e.seq > $1 AND p.account = $2 AND COALESCE(p.original_currency, 'USD') = $3";
    CLOSED_PERIODS = "SELECT id, first_day, last_day FROM period WHERE last_day >= $1 AND state <> 'open'";
    BALANCES = "SELECT account, call_id, amount FROM balance ORDER BY account, call_id";
    BALANCES_ON = "SELECT account, COALESCE(call_id, ''), amount FROM
        (SELECT account, call_id, CAST(SUM(amount) AS BIGINT) AS amount FROM posting WHERE date <= $1 GROUP BY account, call_id) sums
        ORDER BY account, COALESCE(call_id, '')";
    BALANCES_KNOWN = "SELECT account, COALESCE(call_id, ''), amount FROM
        (SELECT p.account, p.call_id, CAST(SUM(p.amount) AS BIGINT) AS amount FROM entry e JOIN posting p ON p.entry = e.id
        WHERE e.date <= $1 AND e.seq <= $2 GROUP BY p.account, p.call_id) sums ORDER BY account, COALESCE(call_id, '')";

    // An amount in its own currency is kept without a sign: it has that of its value.
    BY_CURRENCY = "SELECT COALESCE(original_currency, 'USD'), CAST(SUM(CASE WHEN original_minor IS NULL THEN amount
        WHEN amount < 0 THEN -ABS(original_minor) ELSE ABS(original_minor) END) AS BIGINT), CAST(SUM(amount) AS BIGINT)
        FROM posting WHERE account = $1 GROUP BY COALESCE(original_currency, 'USD') ORDER BY COALESCE(original_currency, 'USD')";
    OF_CONTRIBUTION = "SELECT CAST(COALESCE(SUM(amount), 0) AS BIGINT) FROM posting WHERE account = $1 AND contribution = $2";
    SUMS_BY_MONTH = "SELECT substr(e.date, 1, 7), e.journal, p.contribution, p.account, p.\"window\", p.call_id, CAST(SUM(p.amount) AS BIGINT),
        p.original_currency, CAST(SUM(CASE WHEN p.original_minor IS NULL THEN p.amount WHEN p.amount < 0 THEN -ABS(p.original_minor)
            ELSE ABS(p.original_minor) END) AS BIGINT)
        FROM entry e JOIN posting p ON p.entry = e.id WHERE e.seq > $1 AND e.seq <= $2
        GROUP BY substr(e.date, 1, 7), e.journal, p.contribution, p.account, p.\"window\", p.call_id, p.original_currency";
    MOVED = "SELECT account, COALESCE(call_id, ''), amount FROM
        (SELECT p.account, p.call_id, CAST(SUM(p.amount) AS BIGINT) AS amount FROM entry e JOIN posting p ON p.entry = e.id
        WHERE e.date >= $1 AND e.date <= $2 AND e.seq <= $3 GROUP BY p.account, p.call_id) sums";
    BALANCES_OF_ACTIVITY = "SELECT account, CAST(SUM(amount) AS BIGINT) FROM posting WHERE activity = $1 GROUP BY account ORDER BY account";
    FIRST_DAY = "SELECT date FROM entry ORDER BY date LIMIT 1";
    KIND_AT = "SELECT kind FROM revision WHERE seq = $1 AND id = $2";

    FOREIGN_CASH_ON = "SELECT COALESCE(p.original_currency, 'USD'), CAST(NULL AS TEXT), CAST(SUM(CASE WHEN p.original_minor IS NULL THEN p.amount
        WHEN p.amount < 0 THEN -ABS(p.original_minor) ELSE ABS(p.original_minor) END) AS BIGINT), CAST(SUM(p.amount) AS BIGINT)
        FROM posting p WHERE p.account = '1020' AND p.date <= $1
        GROUP BY COALESCE(p.original_currency, 'USD') ORDER BY COALESCE(p.original_currency, 'USD')";
    FOREIGN_DUE_ON = "SELECT COALESCE(MAX(p.original_currency), 'USD'), p.contribution, CAST(SUM(CASE WHEN p.original_minor IS NULL THEN p.amount
        WHEN p.amount < 0 THEN -ABS(p.original_minor) ELSE ABS(p.original_minor) END) AS BIGINT), CAST(SUM(p.amount) AS BIGINT)
        FROM posting p WHERE p.account = '1100' AND p.date <= $1 AND p.contribution IS NOT NULL
        GROUP BY p.contribution ORDER BY p.contribution";

    // What leaves no row of its own in the tables of records.
    INSERT_FILE = "INSERT INTO file_content (sha256, bytes) VALUES ($1, $2) ON CONFLICT (sha256) DO NOTHING";
    FILE = "SELECT bytes FROM file_content WHERE sha256 = $1";
    SET_CREDENTIAL = "INSERT INTO credential (account, hash) VALUES ($1, $2) ON CONFLICT (account) DO UPDATE SET hash = excluded.hash";
    CREDENTIAL = "SELECT hash FROM credential WHERE account = $1";

    // Outside the log: short-lived, no data of the fund.
    META = "SELECT value FROM meta WHERE name = $1";
    SET_META = "INSERT INTO meta (name, value) VALUES ($1, $2) ON CONFLICT (name) DO UPDATE SET value = excluded.value";
    KEEP_META = "INSERT INTO meta (name, value) VALUES ($1, $2) ON CONFLICT (name) DO NOTHING";
    PUT_SESSION = "INSERT INTO session (token_sha256, account, csrf, created, seen, expires) VALUES ($1, $2, $3, $4, $5, $6)
        ON CONFLICT (token_sha256) DO UPDATE SET account = excluded.account, csrf = excluded.csrf, created = excluded.created,
        seen = excluded.seen, expires = excluded.expires";
    PURGE_SESSIONS = "DELETE FROM session WHERE expires <= $1";
    TOUCH_SESSION = "UPDATE session SET seen = $2, expires = $3 WHERE token_sha256 = $1";
    DELETE_SESSION = "DELETE FROM session WHERE token_sha256 = $1";
    DELETE_SESSIONS_OF = "DELETE FROM session WHERE account = $1";
    SESSION = "SELECT token_sha256, account, csrf, created, seen, expires FROM session WHERE token_sha256 = $1 AND expires > $2";
    LOGIN_ATTEMPT = "SELECT tries, until FROM login_attempt WHERE name = $1";
    PUT_LOGIN_ATTEMPT = "INSERT INTO login_attempt (name, tries, until) VALUES ($1, $2, $3)
        ON CONFLICT (name) DO UPDATE SET tries = excluded.tries, until = excluded.until";
    PUT_ADDRESS = "INSERT INTO address (id, address) VALUES ($1, $2) ON CONFLICT (id) DO UPDATE SET address = excluded.address";
    ADDRESS = "SELECT address FROM address WHERE id = $1";
    COUNT_ADDRESS = "SELECT COUNT(*) FROM address WHERE address = $1";
    DELETE_ADDRESS = "DELETE FROM address WHERE id = $1";
    PUT_PIECE = "INSERT INTO piece (file, part, begun, bytes) VALUES ($1, $2, $3, $4)";
    PIECE = "SELECT bytes FROM piece WHERE file = $1 AND part = $2";
    COUNT_PIECES = "SELECT COUNT(DISTINCT file) FROM piece";
    PURGE_PIECES = "DELETE FROM piece WHERE begun < $1 AND file <> $2 AND file <> $3";
    DROP_PIECES = "DELETE FROM piece WHERE file = $1";
    DELETE_LOGIN_ATTEMPT = "DELETE FROM login_attempt WHERE name = $1";

    // Verification, in the order of the log.
    V_LOG = "SELECT seq, at, actor, actor_name, role, action, kind, subject, reason, parameters, commit_id, command, digest, prev, hash
        FROM log WHERE seq > $1 ORDER BY seq LIMIT 500";
    V_REVISIONS = "SELECT seq, ord, digest, kind, id, version, state, content FROM revision WHERE seq > $1 AND seq <= $2 ORDER BY seq, ord";
    V_ENTRIES = "SELECT seq, ord, digest, id, journal, date, document, reverses FROM entry WHERE seq > $1 AND seq <= $2 ORDER BY seq, ord";
    V_POSTINGS = "SELECT p.entry, p.line, p.account, p.ledger, p.amount, p.call_id, p.state, p.contribution, p.original_minor, p.original_currency,
        p.original_rate, p.\"window\", p.activity, p.partner, p.date FROM entry e JOIN posting p ON p.entry = e.id WHERE e.seq > $1 AND e.seq <= $2 ORDER BY e.seq, e.ord, p.line";
    V_TRACES = "SELECT seq, ord, digest, what, id FROM trace WHERE seq > $1 AND seq <= $2 ORDER BY seq, ord";
    V_EXTRA_REVISION = "SELECT seq, kind, id, version FROM revision WHERE seq < 1 OR seq > $1 ORDER BY seq, ord LIMIT 1";
    V_EXTRA_ENTRY = "SELECT seq, 'entry', id, ord FROM entry WHERE seq < 1 OR seq > $1 ORDER BY seq, ord LIMIT 1";
    V_EXTRA_TRACE = "SELECT seq, what, id, ord FROM trace WHERE seq < 1 OR seq > $1 ORDER BY seq, ord LIMIT 1";
    V_EXTRA_POSTING = "SELECT CAST($1 AS BIGINT), 'posting', p.entry, p.line FROM posting p LEFT JOIN entry e ON e.id = p.entry WHERE e.id IS NULL LIMIT 1";
    V_EXTRA_FILE = "SELECT CAST($1 AS BIGINT), 'file', f.sha256, CAST(0 AS BIGINT) FROM file_content f LEFT JOIN trace t ON t.what = 'file' AND t.id = f.sha256
        WHERE t.id IS NULL LIMIT 1";
    V_EXTRA_CREDENTIAL = "SELECT CAST($1 AS BIGINT), 'credential', c.account, CAST(0 AS BIGINT) FROM credential c
        LEFT JOIN trace t ON t.what = 'credential' AND t.id = c.account WHERE t.id IS NULL LIMIT 1";
    V_CREDENTIALS = "SELECT t.id, t.digest, t.seq, c.hash FROM trace t LEFT JOIN credential c ON c.account = t.id
        WHERE t.what = 'credential' ORDER BY t.seq, t.ord";
    V_KINDS = "SELECT kind, MIN(seq) FROM revision GROUP BY kind ORDER BY kind";
    V_SUMS = "SELECT account, COALESCE(call_id, ''), amount FROM
        (SELECT account, call_id, CAST(SUM(amount) AS BIGINT) AS amount FROM posting GROUP BY account, call_id) sums";
}
