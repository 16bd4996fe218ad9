//! A PostgreSQL of a test's own, that may be killed and left without room.

use std::{os::unix::net::UnixStream, path::PathBuf, process::Command, thread, time::Duration};

/// A cluster of its own, made by `bin/pg`; deleted when dropped.
pub struct Cluster(PathBuf);

impl Cluster {
    pub fn new(name: &str) -> Cluster {
        Cluster::within(std::env::temp_dir().join(format!("bursar_{name}_{}", std::process::id())))
    }

    /// In this folder.
    pub fn within(folder: PathBuf) -> Cluster {
        let cluster = Cluster(folder);
        cluster.pg("start").unwrap();
        cluster
    }

    /// The address at which databases may be made.
    pub fn url(&self) -> String {
        self.pg("url").unwrap()
    }

    fn pg(&self, what: &str) -> Result<String, String> {
        let program = concat!(env!("CARGO_MANIFEST_DIR"), "/../../bin/pg");
        let output = Command::new(program).arg(what).env("BURSAR_PG_DIR", &self.0).output().unwrap();
        let said = |bytes| String::from_utf8_lossy(bytes).trim().to_owned();
        if output.status.success() { Ok(said(&output.stdout)) } else { Err(said(&output.stderr)) }
    }

    pub fn kill(&self) {
        let file = std::fs::read_to_string(self.0.join("data/postmaster.pid")).unwrap();
        let pid = file.lines().next().unwrap();
        assert!(Command::new("kill").args(["-9", pid]).status().unwrap().success());
    }

    /// The processes it leaves take a moment to notice that they are alone, and until then it passes for running.
    pub fn start_again(&self) {
        let answers = || UnixStream::connect(self.0.join(".s.PGSQL.5432")).is_ok();
        let started = (0..100).find(|_| {
            thread::sleep(Duration::from_millis(200));
            self.pg("start").is_ok() && answers()
        });
        started.expect("PostgreSQL starts again");
    }
}

impl Drop for Cluster {
    fn drop(&mut self) {
        let _ = self.pg("drop");
    }
}
