//! Changes of a folder that take effect as a whole, also when the process is killed half-way.
//!
//! All new content is first written into a folder of its own, [`FOLDER`], inside the one that changes; until the list of
//! steps is there too, nothing else has been touched. The steps that follow are few (a folder changes places with its
//! successor, files are renamed), and each can be told done from not done, so that [`recover`] can finish what a killed
//! run began, or drop what it had only prepared.

use std::collections::BTreeMap;
use std::fs;
use std::hash::{DefaultHasher, Hash as _, Hasher as _};
use std::io::{self, ErrorKind};
use std::path::{Path, PathBuf};

use crate::folder::files_below;

#[cfg(test)]
mod tests;

/// The folder that holds new content until it takes effect.
pub(crate) const FOLDER: &str = ".codegen-staging";

/// The file in it that lists the steps, one a line.
const STEPS: &str = "steps";

/// One part of a change.
pub(crate) enum Unit<'a> {
    /// A folder of which nothing stays but the files that are listed as kept; all paths are relative to the root.
    Folder {
        path: &'a str,
        files: BTreeMap<&'a String, &'a String>,
        kept: Vec<String>,
    },
    /// A file with new text.
    File { path: &'a str, text: &'a str },
    /// A file that goes.
    Gone { path: &'a str },
}

impl Unit<'_> {
    pub(crate) fn path(&self) -> &str {
        match self {
            Self::Folder { path, .. } | Self::File { path, .. } | Self::Gone { path } => path,
        }
    }
}

/// Makes all changes in `root`, in their order, or none.
///
/// Where something cannot be read or written, the folder stays as it was; if that comes late, [`recover`] finishes the
/// change.
pub(crate) fn replace(root: &Path, units: &[Unit<'_>]) -> io::Result<()> {
    if units.is_empty() {
        return Ok(());
    }
    let stage = Stage {
        root,
        exchange: exchange_folders,
        before_step: &|| Ok(()),
    };
    stage.replace(units).inspect_err(|_| {
        // The first error is the one to report; what cannot be mended now is mended by the next run.
        let _ = stage.recover();
    })
}

/// Finishes the change of a killed run that had begun to take effect; drops one that had not.
pub(crate) fn recover(root: &Path) -> io::Result<()> {
    Stage {
        root,
        exchange: exchange_folders,
        before_step: &|| Ok(()),
    }
    .recover()
}

/// Keeps other runs out of `root` while it lives; waits for the one that is there.
pub(crate) fn lock(root: &Path) -> io::Result<fs::File> {
    let folder = fs::File::open(root)?;
    #[cfg(any(target_os = "linux", target_os = "macos"))]
    rustix::fs::flock(&folder, rustix::fs::FlockOperation::LockExclusive)?;
    Ok(folder)
}

struct Stage<'a> {
    root: &'a Path,
    /// Makes two folders change places in one step.
    exchange: fn(&Path, &Path) -> io::Result<()>,
    /// Called before everything that changes the disk: a test stops the run there.
    before_step: &'a dyn Fn() -> io::Result<()>,
}

/// One line of the list of steps.
enum Step {
    /// Puts a folder in place, whose content then has this digest.
    Folder {
        path: String,
        digest: u64,
    },
    File {
        path: String,
    },
    Gone {
        path: String,
    },
}

impl Stage<'_> {
    fn replace(&self, units: &[Unit<'_>]) -> io::Result<()> {
        let mut steps = Vec::new();
        for unit in units {
            steps.push(self.prepare(unit)?);
        }
        let list = self.folder().join(STEPS);
        let draft = self.folder().join("steps.draft");
        self.write(&draft, &steps.iter().map(Step::line).collect::<String>())?;
        self.rename(&draft, &list)?;
        self.finish(&steps)
    }

    fn recover(&self) -> io::Result<()> {
        let text = match fs::read_to_string(self.folder().join(STEPS)) {
            Ok(text) => text,
            Err(error) if error.kind() == ErrorKind::NotFound => return self.discard(),
            Err(error) => return Err(error),
        };
        let steps: Vec<Step> = text.lines().filter_map(Step::parse).collect();
        for step in &steps {
            if self.is_begun(step)? {
                return self.finish(&steps);
            }
        }
        self.discard()
    }

    fn prepare(&self, unit: &Unit<'_>) -> io::Result<Step> {
        Ok(match unit {
            Unit::Folder { path, files, kept } => {
                fs::create_dir_all(self.staged(path))?;
                for (path, text) in files {
                    self.write(&self.staged(path), text)?;
                }
                for path in kept {
                    let staged = self.staged(path);
                    self.write(&staged, "")?;
                    fs::copy(self.root.join(path), staged)?;
                }
                Step::Folder {
                    path: (*path).to_owned(),
                    digest: digest(&self.staged(path))?,
                }
            }
            Unit::File { path, text } => {
                self.write(&self.staged(path), text)?;
                Step::File {
                    path: (*path).to_owned(),
                }
            }
            Unit::Gone { path } => Step::Gone {
                path: (*path).to_owned(),
            },
        })
    }

    /// Does what is left of the steps.
    fn finish(&self, steps: &[Step]) -> io::Result<()> {
        for step in steps {
            let target = self.root.join(step.path());
            let staged = self.staged(step.path());
            match step {
                Step::Folder { digest: wanted, .. } => {
                    if digest(&target)? != *wanted && digest(&staged)? == *wanted {
                        self.put_folder(&staged, &target)?;
                    }
                }
                Step::File { .. } => {
                    if staged.is_file() {
                        create_parent(&target)?;
                        self.rename(&staged, &target)?;
                    }
                }
                Step::Gone { .. } => {
                    (self.before_step)()?;
                    unless_absent(fs::remove_file(&target))?;
                }
            }
        }
        self.discard()
    }

    fn is_begun(&self, step: &Step) -> io::Result<bool> {
        let target = self.root.join(step.path());
        Ok(match step {
            Step::Folder { digest: wanted, .. } => !target.exists() || digest(&target)? == *wanted,
            Step::File { path } => !self.staged(path).exists(),
            // A removal leaves no trace to tell it by; where it was the only step, the next run removes what is left.
            Step::Gone { .. } => false,
        })
    }

    fn put_folder(&self, staged: &Path, target: &Path) -> io::Result<()> {
        if !target.exists() {
            create_parent(target)?;
            return self.rename(staged, target);
        }
        (self.before_step)()?;
        (self.exchange)(staged, target).or_else(|_| {
            // Not every file system can. For the time between two renames the folder is missing, which `recover` mends.
            let old = self.folder().join("old");
            self.rename(target, &old)?;
            self.rename(staged, target)
        })
    }

    /// Removes the staging folder, the list of steps first: what is left then is never taken for a prepared change.
    fn discard(&self) -> io::Result<()> {
        (self.before_step)()?;
        unless_absent(fs::remove_file(self.folder().join(STEPS)))?;
        (self.before_step)()?;
        unless_absent(fs::remove_dir_all(self.folder()))
    }

    fn folder(&self) -> PathBuf {
        self.root.join(FOLDER)
    }

    fn staged(&self, path: &str) -> PathBuf {
        self.folder().join("new").join(path)
    }

    fn write(&self, path: &Path, text: &str) -> io::Result<()> {
        (self.before_step)()?;
        create_parent(path)?;
        fs::write(path, text)
    }

    fn rename(&self, from: &Path, to: &Path) -> io::Result<()> {
        (self.before_step)()?;
        fs::rename(from, to)
    }
}

impl Step {
    fn path(&self) -> &str {
        match self {
            Self::Folder { path, .. } | Self::File { path } | Self::Gone { path } => path,
        }
    }

    fn line(&self) -> String {
        match self {
            Self::Folder { path, digest } => format!("folder {digest:016x} {path}\n"),
            Self::File { path } => format!("file {path}\n"),
            Self::Gone { path } => format!("gone {path}\n"),
        }
    }

    fn parse(line: &str) -> Option<Self> {
        let (kind, rest) = line.split_once(' ')?;
        Some(match kind {
            "folder" => {
                let (digest, path) = rest.split_once(' ')?;
                Self::Folder {
                    path: path.to_owned(),
                    digest: u64::from_str_radix(digest, 16).ok()?,
                }
            }
            "file" => Self::File {
                path: rest.to_owned(),
            },
            "gone" => Self::Gone {
                path: rest.to_owned(),
            },
            _ => return None,
        })
    }
}

/// Returns a number that tells the content of one folder from another's.
fn digest(folder: &Path) -> io::Result<u64> {
    let mut hasher = DefaultHasher::new();
    files_below(folder)?.hash(&mut hasher);
    Ok(hasher.finish())
}

fn create_parent(path: &Path) -> io::Result<()> {
    path.parent().map_or(Ok(()), fs::create_dir_all)
}

fn unless_absent(result: io::Result<()>) -> io::Result<()> {
    match result {
        Err(error) if error.kind() == ErrorKind::NotFound => Ok(()),
        result => result,
    }
}

#[cfg(any(target_os = "linux", target_os = "macos"))]
fn exchange_folders(one: &Path, other: &Path) -> io::Result<()> {
    use rustix::fs::{CWD, RenameFlags, renameat_with};
    Ok(renameat_with(CWD, one, CWD, other, RenameFlags::EXCHANGE)?)
}

#[cfg(not(any(target_os = "linux", target_os = "macos")))]
fn exchange_folders(_: &Path, _: &Path) -> io::Result<()> {
    Err(ErrorKind::Unsupported.into())
}
