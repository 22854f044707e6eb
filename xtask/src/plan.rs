//! What a crate's folder is to hold, and how that differs from what it holds.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::io;
use std::path::{Component, Path, PathBuf};

use crate::failure::Failure;
use crate::folder;
use crate::krate::GENERATED;
use crate::stage::{self, Unit};

/// Lists the files of a crate written by `--out`, so that the next run knows which ones are its own.
const OWN_FILES: &str = ".generated-files";

/// The files to be in a folder, by path relative to it.
pub(crate) struct Plan {
    root: PathBuf,
    files: BTreeMap<String, String>,
    /// The folder in it that is replaced as a whole.
    replaced: &'static str,
    /// Files written by an earlier run, besides those below `src/generated`.
    earlier: BTreeSet<String>,
}

/// Paths relative to the plan's folder.
#[derive(Debug, Default, PartialEq, Eq)]
pub(crate) struct Changes {
    pub(crate) missing: Vec<String>,
    pub(crate) changed: Vec<String>,
    pub(crate) extra: Vec<String>,
}

impl Changes {
    pub(crate) fn is_empty(&self) -> bool {
        self == &Self::default()
    }
}

impl Plan {
    /// Plans the machine-written part of a crate that is otherwise written by hand.
    pub(crate) fn committed(root: PathBuf, files: BTreeMap<String, String>) -> Self {
        Self {
            root,
            files,
            replaced: GENERATED,
            earlier: BTreeSet::new(),
        }
    }

    /// Plans a whole crate in a folder that is new, empty, or was written by an earlier run; files there that no run
    /// wrote stay.
    pub(crate) fn standalone(
        root: PathBuf,
        mut files: BTreeMap<String, String>,
    ) -> Result<Self, Failure> {
        let earlier = match fs::read_to_string(root.join(OWN_FILES)) {
            Ok(text) => text
                .lines()
                .filter(|line| is_inside(line))
                .map(str::to_owned)
                .collect(),
            Err(_) if is_vacant(&root)? => BTreeSet::new(),
            Err(_) => {
                return Err(Failure::input(format!(
                    "{} is not empty and was not written by `codegen --out` (it has no {OWN_FILES}); name a new folder",
                    root.display()
                )));
            }
        };
        let mut names: BTreeSet<&str> = files.keys().map(String::as_str).collect();
        names.insert(OWN_FILES);
        let listed = names.into_iter().flat_map(|name| [name, "\n"]).collect();
        files.insert(OWN_FILES.to_owned(), listed);
        Ok(Self {
            root,
            files,
            replaced: "src",
            earlier,
        })
    }

    pub(crate) fn root(&self) -> &Path {
        &self.root
    }

    /// Returns the text that a file is to have; empty for one that goes.
    pub(crate) fn text(&self, path: &str) -> &str {
        self.files.get(path).map_or("", String::as_str)
    }

    /// Compares the plan with the disk.
    pub(crate) fn changes(&self) -> Result<Changes, Failure> {
        let mut changes = Changes::default();
        for (path, text) in &self.files {
            let path_on_disk = self.root.join(path);
            match fs::read(&path_on_disk) {
                Ok(bytes) if bytes == text.as_bytes() => {}
                Ok(_) => changes.changed.push(path.clone()),
                Err(error) if is_absent(&error) => changes.missing.push(path.clone()),
                Err(error) => return Err(Failure::at("read", &path_on_disk)(error)),
            }
        }
        let generated = self.names_below(GENERATED)?.into_iter();
        let earlier = self
            .earlier
            .iter()
            .filter(|path| self.root.join(path).is_file())
            .cloned();
        let present: BTreeSet<String> = generated.chain(earlier).collect();
        changes.extra = present
            .into_iter()
            .filter(|path| !self.files.contains_key(path))
            .collect();
        Ok(changes)
    }

    /// Makes the disk equal to the plan, all at once; the folder has to exist.
    pub(crate) fn carry_out(&self, changes: &Changes) -> Result<(), Failure> {
        let is_replaced = |path: &str| {
            path.strip_prefix(self.replaced)
                .is_some_and(|rest| rest.starts_with('/'))
        };
        let touched = || {
            changes
                .missing
                .iter()
                .chain(&changes.changed)
                .chain(&changes.extra)
        };
        let mut units = Vec::new();
        if touched().any(|path| is_replaced(path)) {
            let mut kept = self.names_below(self.replaced)?;
            kept.retain(|path| !self.files.contains_key(path) && !changes.extra.contains(path));
            let files = self
                .files
                .iter()
                .filter(|(path, _)| is_replaced(path))
                .collect();
            units.push(Unit::Folder {
                path: self.replaced,
                files,
                kept,
            });
        }
        let written = changes
            .missing
            .iter()
            .chain(&changes.changed)
            .filter(|path| !is_replaced(path));
        units.extend(written.map(|path| Unit::File {
            path,
            text: self.text(path),
        }));
        units.extend(
            changes
                .extra
                .iter()
                .filter(|path| !is_replaced(path))
                .map(|path| Unit::Gone { path }),
        );
        // Without its manifest a new crate is none yet, so the manifest comes last.
        units.sort_by_key(|unit| unit.path() == "Cargo.toml");
        stage::replace(&self.root, &units).map_err(Failure::at("write", &self.root))
    }

    fn names_below(&self, folder: &str) -> Result<Vec<String>, Failure> {
        let path = self.root.join(folder);
        let names = folder::names_below(&path).map_err(Failure::at("list", &path))?;
        Ok(names
            .into_iter()
            .map(|name| format!("{folder}/{name}"))
            .collect())
    }
}

fn is_absent(error: &io::Error) -> bool {
    matches!(
        error.kind(),
        io::ErrorKind::NotFound | io::ErrorKind::NotADirectory | io::ErrorKind::IsADirectory
    )
}

fn is_inside(path: &str) -> bool {
    !path.is_empty()
        && Path::new(path)
            .components()
            .all(|part| matches!(part, Component::Normal(_)))
}

fn is_vacant(folder: &Path) -> Result<bool, Failure> {
    match fs::read_dir(folder) {
        Ok(mut entries) => {
            Ok(entries.all(|entry| entry.is_ok_and(|entry| entry.file_name() == stage::FOLDER)))
        }
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(true),
        Err(error) => Err(Failure::at("list", folder)(error)),
    }
}
