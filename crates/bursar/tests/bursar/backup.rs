//! `bursar backup` and `bursar restore`, as whoever runs a server types them.

use crate::run::{Folder, run, run_with};

#[test]
fn a_backup_is_made_restored_and_verified_from_the_command_line() {
    let folder = Folder::new("backup");
    let url = |name: &str| format!("sqlite:{}", folder.file(name));
    let (there, again) = (url("bursar.db"), url("again.db"));
    let made = run_with(&["admin", "--database", &there, "--login", "a@example.org", "--name", "A"], b"a long enough password\n");
    assert_eq!(made.code, 0, "{}", made.err);
    let head = |out: &str| out.trim_end().rsplit_once("head ").map(|(_, head)| head.to_owned()).unwrap();

    let file = folder.file("copy.db");
    let backup = run(&["backup", "--database", &there, "--to", &file]);
    assert!(backup.code == 0 && backup.out.starts_with("BACKED UP, verified: "), "{} {}", backup.out, backup.err);
    let restored = run(&["restore", "--database", &again, "--from", &file]);
    assert!(restored.code == 0 && restored.out.starts_with("RESTORED, verified: "), "{} {}", restored.out, restored.err);
    let verified = run(&["verify", "--database", &again]);
    assert_eq!(verified.code, 0);
    assert!(head(&backup.out) == head(&restored.out) && head(&backup.out) == head(&verified.out), "the head is the same everywhere");

    for (arguments, says) in [
        (["backup", "--database", &there, "--to", &file], "nothing is overwritten"),
        (["restore", "--database", &there, "--from", &file], "nothing is overwritten"),
        (["restore", "--database", &url("none.db"), "--from", &folder.file("none")], "none"),
        (["backup", "--database", "postgres://u@localhost/d", "--to", &folder.file("x")], "pg_dump"),
    ] {
        let refused = run(&arguments);
        assert!(refused.code == 1 && refused.out.contains(says), "{arguments:?}: {} {}", refused.out, refused.err);
    }
    // Neither a file that is no database nor one that was changed becomes an installation.
    let mut bytes = std::fs::read(&file).unwrap();
    let at = bytes.windows(13).position(|w| w == b"a@example.org").unwrap();
    bytes[at] = b'b';
    for (name, content) in [("words.db", b"no database at all".to_vec()), ("changed.db", bytes)] {
        let from = folder.write(name, content);
        let refused = run(&["restore", "--database", &url("none.db"), "--from", &from]);
        assert!(refused.code == 1 && !refused.out.is_empty(), "{name}: {}", refused.out);
    }
    let mut names = folder.names();
    names.retain(|n| !n.contains("search") && !n.contains("index"));
    assert_eq!(names, ["again.db", "bursar.db", "changed.db", "copy.db", "words.db"]);
}
