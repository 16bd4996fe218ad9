//! PROMISES 3 and 4: by raw SQL, as the program's own role, nothing unbalanced gets in and nothing posted is changed.

use super::*;
use bursar_store::{
    Store,
    testing::{Database, Shell, each_database},
};

/// Statements that try to get an entry in; `sound`: the same, but right.
struct Attempt {
    sql: String,
    what: &'static str,
}

fn line(entry: &str, n: usize, account: &str, ledger: &str, amount: i64) -> String {
    format!(
        "INSERT INTO posting (entry, line, account, ledger, amount, date) VALUES ('{entry}', {n}, '{account}', '{ledger}', {amount}, '2026-07-06'); "
    )
}

fn seal(n: usize, entry: &str) -> String {
    let seq = 1_000_000 + n;
    format!(
        "INSERT INTO entry (seq, ord, id, journal, date, document, digest) VALUES ({seq}, 0, '{entry}', 'J04', '2026-07-06', 'd', ''); "
    )
}

/// Lines that add up to zero in each ledger.
fn balanced(entry: &str, chance: &mut Chance) -> String {
    let mut out = String::new();
    let mut n = 0;
    for (ledger, accounts) in [("gl", ["1010", "1100", "4010"]), ("control", ["B100", "B200", "B300"])] {
        let amounts: Vec<i64> = (0..1 + chance.below(3)).map(|_| chance.below(1_000_000) as i64 - 500_000).collect();
        for amount in amounts.iter().copied().chain([-amounts.iter().sum::<i64>()]) {
            out += &line(entry, n, accounts[n % 3], ledger, amount);
            n += 1;
        }
    }
    out
}

fn attempt(n: usize, sealed: &str, chance: &mut Chance) -> Attempt {
    let entry = format!("e{n}");
    let good = balanced(&entry, chance);
    let off = 1 + chance.below(1000) as i64;
    let (what, sql) = match n % 9 {
        0 => ("unbalanced", good + &line(&entry, 90, "1020", "gl", off) + &seal(n, &entry)),
        1 => ("one leg", line(&entry, 0, "1010", "gl", off) + &seal(n, &entry)),
        2 => (
            "ledgers set off against each other",
            good + &line(&entry, 90, "1020", "gl", off) + &line(&entry, 91, "B300", "control", -off) + &seal(n, &entry),
        ),
        3 => ("no lines", seal(n, &entry)),
        4 => ("a late leg", line(sealed, 90 + n, "1010", "gl", off)),
        5 => ("two late legs that balance", line(sealed, 90 + n, "1010", "gl", off) + &line(sealed, 91 + n, "1020", "gl", -off)),
        6 => ("a leg after the seal", good + &seal(n, &entry) + &line(&entry, 90, "1010", "gl", off)),
        7 => ("lines without entry", good),
        // Several entries in one statement, one of them wrong.
        _ => {
            let bad = format!("{entry}b");
            let seals = format!(
                "INSERT INTO entry (seq, ord, id, journal, date, document, digest) VALUES ({a}, 0, '{entry}', 'J04', '2026-07-06', 'd', ''), ({a}, 1, '{bad}', 'J04', '2026-07-06', 'd', '');",
                a = 1_000_000 + n
            );
            ("one wrong among right ones", good + &line(&bad, 0, "1010", "gl", off) + &line(&bad, 1, "1100", "gl", -off - 1) + &seals)
        }
    };
    Attempt { sql: format!("BEGIN; {sql} COMMIT;"), what }
}

/// How many of the attempts were refused, and what was let through first.
fn refused(shell: &mut Shell, sealed: &str, attempts: usize, chance: &mut Chance) -> (usize, Option<&'static str>) {
    let (mut refused, mut through) = (0, None);
    for n in 0..attempts {
        let attempt = attempt(n, sealed, chance);
        match shell.sql(&attempt.sql) {
            Err(_) => refused += 1,
            Ok(()) => through = through.or(Some(attempt.what)),
        }
    }
    (refused, through)
}

#[test]
fn promise_3_a_thousand_wrong_entries_are_refused() {
    each_database(KINDS, |db| {
        let store = db.store();
        history(&store);
        let sealed = entry("first").id.to_string();
        let mut chance = Chance(31);
        let mut shell = Shell::open(db.url());
        assert_eq!(refused(&mut shell, &sealed, 1000, &mut chance), (1000, None));
        sound(&store).unwrap();
        // The same entries, but right, do get in: it is not the statements that are refused.
        for n in 0..20 {
            let entry = format!("right{n}");
            shell.sql(&format!("BEGIN; {} {} COMMIT;", balanced(&entry, &mut chance), seal(n, &entry))).unwrap();
        }
        // And the log does not know them.
        assert!(store.verify(|_| ()).is_err());
    });
}

/// The control: without the guards of the database they get in, and are counted as such; the log finds them.
#[test]
fn promise_3_control_without_the_guards_they_get_in() {
    each_database(KINDS, |db| {
        let store = db.store();
        history(&store);
        db.tamper("SELECT 1");
        let mut shell = Shell::open(db.url());
        if db.is_postgres() {
            shell.sql("SET session_replication_role = replica").unwrap();
        }
        let (refused, through) = refused(&mut shell, &entry("first").id.to_string(), 90, &mut Chance(32));
        assert!(refused < 30 && through.is_some(), "{refused} of 90 refused without guards");
        assert!(store.verify(|_| ()).is_err());
    });
}

const FOR_GOOD: [(&str, &str); 6] = [
    ("entry", "digest"),
    ("posting", "account"),
    ("revision", "digest"),
    ("trace", "digest"),
    ("log", "digest"),
    ("file_content", "sha256"),
];

#[test]
fn promise_4_what_was_posted_is_not_changed_by_a_role_that_owns_nothing() {
    let db = Database::postgres(KINDS);
    let role = format!("bursar_app_{}", std::process::id());
    db.sql(&format!("CREATE ROLE {role} LOGIN")).unwrap();
    Store::prepare_for_role(db.url(), &role, KINDS).unwrap();
    let url = db.url_as(&role);
    {
        // It runs the whole program…
        let store = Store::open_with(&url, KINDS).unwrap();
        history(&store);
        sound(&store).unwrap();
        // …but changes nothing that was written for good, and takes no guard away.
        let mut shell = Shell::open(&url);
        let mut denied = |sql: &str| {
            let said = shell.sql(sql).expect_err(sql).0;
            assert!(["permission denied", "must be owner", "immutable"].iter().any(|why| said.contains(why)), "{sql}: {said}");
        };
        for (table, column) in FOR_GOOD {
            denied(&format!("UPDATE {table} SET {column} = 'x'"));
            denied(&format!("DELETE FROM {table}"));
            denied(&format!("TRUNCATE {table} CASCADE"));
            denied(&format!("ALTER TABLE {table} DISABLE TRIGGER ALL"));
            denied(&format!("DROP TABLE {table} CASCADE"));
            denied(&format!("ALTER TABLE {table} OWNER TO {role}"));
            denied(&format!("CREATE RULE r AS ON INSERT TO {table} DO INSTEAD NOTHING"));
        }
        for (trigger, table) in
            [("posting_sealed", "posting"), ("entry_balanced", "entry"), ("log_gapless", "log"), ("entry_immutable", "entry")]
        {
            denied(&format!("DROP TRIGGER {trigger} ON {table}"));
        }
        denied("DROP FUNCTION refuse_unbalanced() CASCADE");
        denied("CREATE OR REPLACE FUNCTION refuse_unbalanced() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RETURN NULL; END $$");
        denied("SET session_replication_role = replica");
        denied("DELETE FROM note");
        denied("DELETE FROM balance");
        sound(&store).unwrap();
        assert_eq!(refused(&mut Shell::open(&url), &entry("first").id.to_string(), 200, &mut Chance(33)), (200, None));
    }
    // The control: the owner of the tables can, so it is the role that prevents it; and then the log tells.
    let mut owner = Shell::open(db.url());
    owner.sql("DROP TRIGGER entry_immutable ON entry; UPDATE entry SET journal = 'J05'").unwrap();
    assert!(db.store().verify(|_| ()).is_err());
    owner.sql(&format!("DROP OWNED BY {role}; DROP ROLE {role}")).unwrap();
}

#[test]
fn promise_4_a_role_that_owns_nothing_is_told_to_have_the_tables_brought_up_to_date() {
    let db = Database::postgres(KINDS);
    let role = format!("bursar_late_{}", std::process::id());
    db.sql(&format!("CREATE ROLE {role} LOGIN")).unwrap();
    Store::prepare_for_role(db.url(), &role, KINDS).unwrap();
    static LATER: bursar_store::Kind = bursar_store::Kind { name: "later", columns: &[] };
    let said = Store::open_with(&db.url_as(&role), &[KINDS[0], &LATER]).err().unwrap().0;
    assert!(said.contains("bursar migrate"), "{said}");
    Store::prepare_for_role(db.url(), &role, &[KINDS[0], &LATER]).unwrap();
    drop(Store::open_with(&db.url_as(&role), &[KINDS[0], &LATER]).unwrap());
    Shell::open(db.url()).sql(&format!("DROP OWNED BY {role}; DROP ROLE {role}")).unwrap();
}

/// SQLite has no roles: whoever may write the file may take the guards away. Then the log tells.
#[test]
fn promise_4_on_sqlite_what_is_changed_past_the_guards_is_detected() {
    let db = Database::sqlite(KINDS);
    let store = db.store();
    history(&store);
    let mut shell = Shell::open(db.url());
    for (table, column) in FOR_GOOD.iter().filter(|(table, _)| *table != "file_content") {
        for sql in [
            format!("UPDATE {table} SET {column} = 'x'"),
            format!("DELETE FROM {table}"),
            format!("INSERT OR REPLACE INTO {table} SELECT * FROM {table}"),
        ] {
            shell.sql(&sql).expect_err(&sql);
        }
    }
    sound(&store).unwrap();
    shell.sql("DROP TRIGGER entry_update; UPDATE entry SET journal = 'J05'").unwrap();
    assert!(store.verify(|_| ()).is_err());
}
