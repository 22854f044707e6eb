//! A throw-away program on a crate generated for it: written, built and run below the workspace's target folder.

use std::collections::{BTreeMap, hash_map::DefaultHasher};
use std::env;
use std::ffi::OsStr;
use std::fs;
use std::hash::{Hash, Hasher};
use std::path::{Path, PathBuf};
use std::process::Command;

use codegen::{Input, Output};

use crate::failure::Failure;
use crate::krate;
use crate::plan::Plan;
use crate::stage;

/// A program in its folder, which other runs keep out of while this lives.
pub(crate) struct Program {
    /// Its file name, for it lies beside those for other descriptions.
    executable: String,
    /// The folder of all programs.
    programs: PathBuf,
    folder: PathBuf,
    _lock: fs::File,
}

impl Program {
    /// Writes the crate and the program; what has not changed since an earlier run is left alone, so that cargo builds
    /// little. `sources` are the files below the program's `src`.
    pub(crate) fn write(
        root: &Path,
        name: &'static str,
        input: &Input,
        output: &Output,
        sources: &BTreeMap<&str, String>,
    ) -> Result<Self, Failure> {
        let target =
            env::var_os("CARGO_TARGET_DIR").map_or_else(|| root.join("target"), PathBuf::from);
        let programs = target.join("wire");
        // One folder for a description, whatever becomes of it: switching between two rebuilds neither.
        let (stem, number) = key(input);
        let home = programs.join(format!("{stem}-{number}"));
        let executable = format!("wire-{name}-{number}");
        let client = home.join("client");
        fs::create_dir_all(&client).map_err(Failure::at("create", &client))?;
        let lock = stage::lock(&client).map_err(Failure::at("lock", &client))?;
        stage::recover(&client).map_err(Failure::at("clean up", &client))?;
        let files = krate::standalone(root, output)?;
        let plan = Plan::standalone(client, files)?;
        plan.carry_out(&plan.changes()?)?;

        let folder = home.join(name);
        let source = folder.join("src");
        fs::create_dir_all(&source).map_err(Failure::at("create", &source))?;
        write(
            &folder.join("Cargo.toml"),
            &krate::program(
                root,
                &manifest(name, &executable),
                &["full", "older-versions", "preview"],
            )?,
        )?;
        for (file, text) in sources {
            write(&source.join(file), text)?;
        }
        // The same versions as here, so that nothing is downloaded; cargo drops what is not needed.
        let (ours, theirs) = (root.join("Cargo.lock"), folder.join("Cargo.lock"));
        if ours.is_file() && !theirs.exists() {
            fs::copy(&ours, &theirs).map_err(Failure::at("write", &theirs))?;
        }
        Ok(Self {
            executable,
            programs,
            folder,
            _lock: lock,
        })
    }

    /// Returns the program's folder, for what is its own.
    pub(crate) fn folder(&self) -> &Path {
        &self.folder
    }

    /// Builds the program and returns the path of its executable.
    pub(crate) fn build(&self) -> Result<PathBuf, Failure> {
        let target = self.programs.join("target");
        let mut cargo = Command::new(env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
        cargo
            .args(["build", "--manifest-path"])
            .arg(self.folder.join("Cargo.toml"));
        // Programs share what they are built from.
        cargo.arg("--target-dir").arg(&target);
        let status = cargo
            .status()
            .map_err(Failure::at("run cargo in", &self.folder))?;
        if !status.success() {
            let folder = self.folder.display();
            return Err(Failure::input(format!(
                "the program in {folder} does not build"
            )));
        }
        let file = format!("{}{}", self.executable, env::consts::EXE_SUFFIX);
        Ok(target.join("debug").join(file))
    }

    /// Runs the program, whose output is this one's.
    pub(crate) fn run<A: AsRef<OsStr>>(
        &self,
        executable: &Path,
        arguments: impl IntoIterator<Item = A>,
    ) -> Result<(), Failure> {
        let status = Command::new(executable)
            .args(arguments)
            .status()
            .map_err(Failure::at("run", executable))?;
        match status.code() {
            Some(0) => Ok(()),
            Some(1) => Err(Failure::Findings),
            _ => Err(Failure::input(format!(
                "the program {} ended with {status}",
                executable.display()
            ))),
        }
    }
}

/// Returns the manifest, the same for all programs but for the executable: else each would need a build of the client for itself.
fn manifest(name: &str, executable: &str) -> String {
    format!(
        "[package]\nname = \"wire-{name}\"\nedition.workspace = true\nversion = \"0.0.0\"\npublish = false\n\n\
        [[bin]]\nname = \"{executable}\"\npath = \"src/main.rs\"\n\n\
        [dependencies]\nserde.workspace = true\n\
        serde_json = {{ workspace = true, features = [\"float_roundtrip\", \"raw_value\"] }}\n\
        tokio = {{ workspace = true, features = [\"net\", \"rt\"] }}\n\n\
        [profile.dev]\ndebug = false\nincremental = false\n"
    )
}

/// Returns the name of a description's first file, and a number that tells it from namesakes.
fn key(input: &Input) -> (String, String) {
    let mut hasher = DefaultHasher::new();
    let paths: Vec<PathBuf> = input
        .description
        .iter()
        .map(|source| {
            let path = Path::new(&source.path);
            fs::canonicalize(path).unwrap_or_else(|_| path.to_owned())
        })
        .collect();
    paths.hash(&mut hasher);
    let stem = paths
        .first()
        .and_then(|path| path.file_stem())
        .unwrap_or_default()
        .to_string_lossy();
    (stem.into_owned(), format!("{:016x}", hasher.finish()))
}

/// Writes a file unless that is its content already.
fn write(path: &Path, text: &str) -> Result<(), Failure> {
    if fs::read(path).is_ok_and(|bytes| bytes == text.as_bytes()) {
        return Ok(());
    }
    fs::write(path, text).map_err(Failure::at("write", path))
}
