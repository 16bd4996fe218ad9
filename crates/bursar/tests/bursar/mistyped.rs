//! A mistyped path of a database is told, not made.

use crate::run::{Folder, run};
use std::path::Path;

#[test]
fn what_only_reads_a_database_makes_none_where_there_is_none() {
    let folder = Folder::new("mistyped");
    let file = folder.file("bursaar.db");
    let url = format!("sqlite:{file}");
    for arguments in [&["verify", "--database", &url][..], &["ledger", "export", "--database", &url, "--format", "hledger"]] {
        let said = run(arguments);
        let told = said.out + &said.err;
        assert_eq!(said.code, 1, "{told}");
        assert!(told.contains(&format!("there is no database {file}")), "{told}");
        assert!(!Path::new(&file).exists(), "{arguments:?} made one");
    }
}
