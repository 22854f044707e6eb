//! A program that somebody else wrote, run for the time of a test.

use std::io::{BufRead, BufReader, Read};
use std::net::TcpListener;
use std::process::{Child, Command, Stdio};
use std::sync::mpsc::{Sender, channel};
use std::sync::{Arc, Mutex};
use std::thread;
use std::time::Duration;

/// How long a program may take until it is ready.
const PATIENCE: Duration = Duration::from_secs(30);

/// A running program. It is ended when dropped.
pub(crate) struct Program {
    child: Child,
    log: Arc<Mutex<Vec<String>>>,
}

impl Program {
    /// Starts a program and waits until it prints a line that has `ready` in it; returns what follows there as well. Without such a
    /// line returns what it printed instead.
    pub(crate) fn start(command: &mut Command, ready: &str) -> Result<(Self, String), String> {
        let command = command.stdin(Stdio::null());
        let mut child = command
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .unwrap();
        let log = Arc::default();
        let (sender, lines) = channel();
        collect(child.stdout.take().unwrap(), &log, sender.clone());
        collect(child.stderr.take().unwrap(), &log, sender);
        let program = Self { child, log };
        while let Ok(line) = lines.recv_timeout(PATIENCE) {
            if let Some((_, rest)) = line.split_once(ready) {
                let rest = rest.trim().to_owned();
                return Ok((program, rest));
            }
        }
        Err(program.log())
    }

    /// Returns what the program has printed.
    pub(crate) fn log(&self) -> String {
        self.log.lock().unwrap().join("\n")
    }
}

/// Reads lines until the program ends, so that it never waits for its output to be taken.
fn collect(
    output: impl Read + Send + 'static,
    log: &Arc<Mutex<Vec<String>>>,
    sender: Sender<String>,
) {
    let log = Arc::clone(log);
    thread::spawn(move || {
        for line in BufReader::new(output).lines().map_while(Result::ok) {
            log.lock().unwrap().push(line.clone());
            let _ = sender.send(line);
        }
    });
}

impl Drop for Program {
    /// Asks the program to end, so that it takes its own children along.
    fn drop(&mut self) {
        let ask = format!("kill {}", self.child.id());
        let asked = Command::new("sh").arg("-c").arg(ask).status();
        if !asked.is_ok_and(|status| status.success()) {
            let _ = self.child.kill();
        }
        let _ = self.child.wait();
    }
}

/// Returns a port that nobody uses at the moment.
pub(crate) fn free_port() -> u16 {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    listener.local_addr().unwrap().port()
}
