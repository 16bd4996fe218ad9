//! A server as it is started for use.

use crate::run::{Folder, program};
use std::io::{BufRead, BufReader};
use std::process::{Child, ExitStatus};

/// Where a server looks whether it is to end after an act: armed, it is killed between committing such an act and answering.
pub struct Trap(Folder);

impl Trap {
    pub fn new(test: &str) -> Trap {
        Trap(Folder::new(test))
    }

    /// Starts a server that looks here.
    pub fn start(&self, database: &str) -> Server {
        Server::with(database, &[("BURSAR_TEST_DIE", &self.0.file("act"))])
    }

    pub fn arm(&self, action: &str) {
        self.0.write("act", action);
    }

    pub fn disarm(&self) {
        std::fs::remove_file(self.0.file("act")).unwrap();
    }
}

/// `bursar serve`; killed when dropped.
pub struct Server {
    child: Child,
    /// Where it listens.
    pub origin: String,
}

impl Server {
    pub fn start(database: &str) -> Server {
        Server::with(database, &[])
    }

    pub fn with(database: &str, env: &[(&str, &str)]) -> Server {
        let mut command = program(&["serve", "--database", database, "--listen", "127.0.0.1:0"]);
        let mut child = command.envs(env.iter().copied()).stderr(std::process::Stdio::inherit()).spawn().unwrap();
        let said = BufReader::new(child.stdout.take().unwrap()).lines().map_while(Result::ok);
        let origin = said.filter_map(|line| Some(line.strip_prefix("Serving on ")?.trim_end_matches('/').to_owned())).next();
        Server { child, origin: origin.expect("the server starts") }
    }

    /// As a power switch would.
    pub fn kill(&mut self) {
        let _ = self.child.kill();
        self.ended();
    }

    /// Waits for its end.
    pub fn ended(&mut self) -> ExitStatus {
        self.child.wait().unwrap()
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        self.kill();
    }
}
