//! PROMISES 36 on PostgreSQL: no room for its tables, and no room for anything, its log included.

use super::{cluster::Cluster, space::fill, *};
use bursar_store::testing::{Database, SmallDisk};
use std::{fs::remove_file, path::Path, process::Command};

/// What the server's own user may write to.
fn give_to_server(folder: &Path) {
    assert!(Command::new("chown").arg("postgres").arg(folder).status().unwrap().success());
}

#[test]
fn promise_36_without_room_for_tables_postgres_refuses_reads_on_and_recovers_by_itself() {
    let cluster = Cluster::new("tables");
    let disk = SmallDisk::new("tablespace", 24_000);
    give_to_server(disk.folder());
    let db = Database::postgres_at(&cluster.url(), KINDS);
    db.move_to(disk.folder());
    let store = db.store();
    let filler = disk.fill(300);
    let (mut done, refusal) = fill(&store, "a", 100_000);
    let refusal = refusal.expect("the disk fills up");
    assert!(matches!(&refusal, bursar_store::CommitError::Store(e) if e.is_full()), "{refusal}");
    // What is there is read, with nothing half written.
    for n in 0..20 {
        done.extend(fill(&store, &format!("b{n}"), 1).0);
        assert_eq!(missing(&store, &done), Vec::<String>::new());
        assert_eq!(sound(&store).unwrap(), done.len() as i64);
    }
    let refused = (0..20).filter(|n| fill(&store, &format!("c{n}"), 1).1.is_some()).count();
    assert!(refused > 10, "{refused} of 20 refused");
    remove_file(filler).unwrap();
    let before = sound(&store).unwrap();
    assert_eq!(fill(&store, "d", 100).0.len(), 100, "there is room again");
    assert_eq!(missing(&store, &done), Vec::<String>::new());
    assert_eq!(sound(&store).unwrap(), before + 100);
    drop(store);
}

/// PostgreSQL stops when it cannot write its log. Nothing that was acknowledged is lost by that, and the program goes on by itself when the
/// server does.
#[test]
fn promise_36_without_room_for_its_log_postgres_stops_and_nothing_is_lost() {
    let disk = SmallDisk::new("whole", 260_000);
    let cluster = Cluster::within(disk.folder().to_owned());
    let db = Database::postgres_at(&cluster.url(), KINDS);
    let store = db.store();
    let (mut done, refusal) = fill(&store, "a", 50);
    assert!(refusal.is_none(), "{refusal:?}");
    let filler = disk.fill(1_000);
    let (more, refusal) = fill(&store, "b", 100_000);
    assert!(refusal.is_some(), "the disk fills up");
    done.extend(more);
    // Nothing is acknowledged that is not there, however often it is tried.
    for n in 0..20 {
        done.extend(fill(&store, &format!("c{n}"), 1).0);
    }
    remove_file(filler).unwrap();
    cluster.start_again();
    let (more, refusal) = fill(&store, "d", 20);
    assert!(more.len() == 20, "the same store goes on: {refusal:?}");
    done.extend(more);
    assert_eq!(missing(&store, &done), Vec::<String>::new());
    let entries = sound(&store).unwrap();
    assert!((done.len() as i64..=done.len() as i64 + 21).contains(&entries), "{entries} entries of {} acknowledged", done.len());
    drop(store);
}
