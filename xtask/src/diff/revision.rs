//! Files as they are at a revision, read by `git` without touching the working tree.

use std::collections::BTreeMap;
use std::ffi::OsStr;
use std::fmt;
use std::path::Path;
use std::process::{Command, Stdio};
use std::str::FromStr;

use crate::failure::Failure;

/// A revision that `git` knows: a branch, a tag, a commit.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Revision(String);

impl FromStr for Revision {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        match text.strip_prefix("git:") {
            // What begins with a hyphen would be an option of git's.
            Some(name) if !name.is_empty() && !name.starts_with('-') => Ok(Self(name.to_owned())),
            _ => Err("write git:REV, where REV is a branch, a tag or a commit".to_owned()),
        }
    }
}

impl fmt::Display for Revision {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "git:{}", self.0)
    }
}

impl Revision {
    /// Returns the texts of the files below a path, or of the one file that it is, by path from the repository's root.
    pub(crate) fn texts(
        &self,
        root: &Path,
        path: &str,
        extensions: &[&str],
    ) -> Result<BTreeMap<String, String>, Failure> {
        let mut texts = BTreeMap::new();
        for file in self.files(root, path)? {
            let extension = Path::new(&file).extension().and_then(OsStr::to_str);
            if extension.is_some_and(|extension| extensions.contains(&extension)) {
                let text = git(root, ["show", &format!("{}:{file}", self.0)])?;
                texts.insert(file, text);
            }
        }
        Ok(texts)
    }

    /// Returns the paths of the files below a path.
    pub(crate) fn files(&self, root: &Path, path: &str) -> Result<Vec<String>, Failure> {
        let path = path.trim_end_matches('/');
        let arguments = [
            "ls-tree",
            "-r",
            "-z",
            "--full-tree",
            "--name-only",
            &self.0,
            "--",
            path,
        ];
        let list = git(root, arguments)?;
        let names = list.split('\0').filter(|name| !name.is_empty());
        Ok(names.map(str::to_owned).collect())
    }
}

fn git<'a>(root: &Path, arguments: impl IntoIterator<Item = &'a str>) -> Result<String, Failure> {
    let mut command = Command::new("git");
    command.arg("-C").arg(root).args(arguments);
    let output = command
        .stdin(Stdio::null())
        .output()
        .map_err(|error| Failure::input(format!("cannot run git: {error}")))?;
    if !output.status.success() {
        let says = String::from_utf8_lossy(&output.stderr);
        return Err(Failure::input(format!("git: {}", says.trim_end())));
    }
    String::from_utf8(output.stdout)
        .map_err(|_| Failure::input("git: a file of that revision is not UTF-8"))
}
