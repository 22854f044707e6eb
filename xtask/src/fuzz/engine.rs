//! The searching programs: how they are built and run.

use std::env;
use std::fs;
use std::io::{BufRead, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::{SystemTime, UNIX_EPOCH};

use crate::failure::Failure;

/// What makes the compiler count which code an input reaches. These are flags of a stable compiler; only a sanitizer
/// would need another one, and there is no `unsafe` here that one could watch.
const COVERAGE: &str = "--cfg fuzzing -Cpasses=sancov-module \
    -Cllvm-args=-sanitizer-coverage-level=4 \
    -Cllvm-args=-sanitizer-coverage-inline-8bit-counters \
    -Cllvm-args=-sanitizer-coverage-pc-table";

/// After how many seconds an input counts as one that hangs.
const HANGS: &str = "-timeout=20";

/// The programs, built.
pub(crate) struct Engine {
    /// Where the programs are.
    programs: PathBuf,
    /// Where seeds and everything found lie.
    work: PathBuf,
}

/// One search.
pub(crate) struct Search {
    pub(crate) target: &'static str,
    pub(crate) seed: u32,
    /// The longest input in bytes.
    pub(crate) longest: u32,
    pub(crate) seconds: u64,
    /// In place of the time.
    pub(crate) runs: Option<u64>,
    /// Inputs that are kept in the repository.
    pub(crate) corpus: PathBuf,
}

/// What a search came to.
pub(crate) struct Outcome {
    pub(crate) executions: u64,
    /// The file of the input that failed.
    pub(crate) failing: Option<PathBuf>,
    /// What the program said about it.
    pub(crate) message: String,
}

impl Engine {
    /// Builds the programs with their own flags, in a folder of their own.
    pub(crate) fn build(root: &Path) -> Result<Self, Failure> {
        let target =
            env::var_os("CARGO_TARGET_DIR").map_or_else(|| root.join("target"), PathBuf::from);
        let work = target.join("fuzz");
        let host = host(root)?;
        let mut cargo = Command::new(env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
        cargo
            .args(["build", "--quiet", "--package", "fuzz", "--bins"])
            .args(["--features", "engine", "--profile", "fuzz"])
            // With a target named, the flags are not for what runs while building.
            .args(["--target", &host, "--target-dir"])
            .arg(&work)
            .env("RUSTFLAGS", COVERAGE)
            .env_remove("CARGO_ENCODED_RUSTFLAGS")
            .current_dir(root);
        let status = cargo.status().map_err(Failure::at("run cargo in", root))?;
        if !status.success() {
            return Err(Failure::input("the fuzzing programs do not build"));
        }
        let programs = work.join(host).join("fuzz");
        Ok(Self { programs, work })
    }

    /// Searches until the time is over, the executions are done, or an input fails.
    pub(crate) fn search(&self, search: &Search) -> Result<Outcome, Failure> {
        let found = self.work.join("found").join(search.target);
        if found.exists() {
            fs::remove_dir_all(&found).map_err(Failure::at("empty", &found))?;
        }
        let (inputs, failing) = (found.join("inputs"), found.join("failing"));
        for folder in [&inputs, &failing] {
            fs::create_dir_all(folder).map_err(Failure::at("create", folder))?;
        }
        // The program itself writes what it starts from, besides the corpus.
        let seeds = self.work.join("seeds").join(search.target);
        fs::create_dir_all(&seeds).map_err(Failure::at("create", &seeds))?;
        // Where the input is if the program dies of a stack overflow, which libFuzzer cannot report.
        let current = found.join("current");
        let mut program = self.program(search.target);
        program
            .env("FUZZ_SEEDS", &seeds)
            .env("FUZZ_CURRENT", &current)
            .arg(format!("-seed={}", search.seed))
            .arg(match search.runs {
                Some(runs) => format!("-runs={runs}"),
                None => format!("-max_total_time={}", search.seconds),
            })
            .arg(format!("-max_len={}", search.longest))
            .args([HANGS, "-rss_limit_mb=4096", "-print_final_stats=1"])
            // Weighing inputs by how rare their features are takes as long as the generator does.
            .args(["-verbosity=0", "-reload=0", "-len_control=0", "-entropic=0"])
            .arg(format!("-artifact_prefix={}/", failing.display()))
            .args([&inputs, &search.corpus, &seeds])
            .stdout(Stdio::null())
            .stderr(Stdio::piped());
        let error = || Failure::at("run the search in", &self.programs);
        let mut process = program.spawn().map_err(error())?;
        let mut outcome = Outcome {
            executions: 0,
            failing: None,
            message: String::new(),
        };
        for line in process.stderr.take().into_iter().flat_map(lines) {
            match line.strip_prefix("stat::number_of_executed_units:") {
                Some(number) => outcome.executions = number.trim().parse().unwrap_or_default(),
                None if line.starts_with("stat::") => {}
                None => outcome.message.push_str(&format!("{line}\n")),
            }
        }
        let status = process.wait().map_err(error())?;
        if !status.success() {
            let mut files = fs::read_dir(&failing).map_err(Failure::at("read", &failing))?;
            let reported = files.next().and_then(Result::ok).map(|entry| entry.path());
            let file = reported.or_else(|| current.exists().then_some(current));
            let message = || format!("the search ended with {status}:\n{}", outcome.message);
            outcome.failing = Some(file.ok_or_else(|| Failure::input(message()))?);
        }
        Ok(outcome)
    }

    /// Returns whether an input fails.
    pub(crate) fn fails(&self, search: &Search, input: &[u8]) -> Result<bool, Failure> {
        let file = self.work.join("candidate");
        fs::write(&file, input).map_err(Failure::at("write", &file))?;
        let status = self
            .program(search.target)
            .arg(HANGS)
            .arg(format!("-max_len={}", search.longest))
            .arg(format!("-artifact_prefix={}/found/", self.work.display()))
            .arg(&file)
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .status();
        let status = status.map_err(Failure::at("run the target in", &self.programs))?;
        Ok(!status.success())
    }

    fn program(&self, name: &str) -> Command {
        let file = format!("fuzz-{name}{}", env::consts::EXE_SUFFIX);
        Command::new(self.programs.join(file))
    }
}

fn lines(stream: impl std::io::Read) -> impl Iterator<Item = String> {
    let lines = BufReader::new(stream).split(b'\n').map_while(Result::ok);
    lines.map(|line| String::from_utf8_lossy(&line).into_owned())
}

/// Returns the name of the machine's own compilation target.
fn host(root: &Path) -> Result<String, Failure> {
    let rustc = env::var_os("RUSTC").unwrap_or_else(|| "rustc".into());
    let mut process = Command::new(rustc);
    process.arg("-vV").current_dir(root);
    let output = process
        .output()
        .map_err(Failure::at("run rustc in", root))?;
    let text = String::from_utf8_lossy(&output.stdout).into_owned();
    let host = text.lines().find_map(|line| line.strip_prefix("host: "));
    host.map(str::to_owned)
        .ok_or_else(|| Failure::input("rustc does not tell its host"))
}

/// Returns a seed that no other run is likely to have.
pub(crate) fn any_seed() -> u32 {
    SystemTime::now()
        .duration_since(UNIX_EPOCH)
        .map_or(1, |time| time.subsec_nanos().max(1))
}
