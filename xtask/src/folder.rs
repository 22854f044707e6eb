//! What lies below a folder.

use std::collections::BTreeMap;
use std::fs;
use std::io;
use std::path::Path;

/// Returns every file below a folder with its content, by path relative to it; nothing where there is no folder.
pub(crate) fn files_below(folder: &Path) -> io::Result<BTreeMap<String, Vec<u8>>> {
    let names = names_below(folder)?;
    names
        .into_iter()
        .map(|name| fs::read(folder.join(&name)).map(|bytes| (name, bytes)))
        .collect()
}

/// Returns the path of every file below a folder, relative to it; nothing where there is no folder.
pub(crate) fn names_below(folder: &Path) -> io::Result<Vec<String>> {
    fn collect(folder: &Path, prefix: &str, names: &mut Vec<String>) -> io::Result<()> {
        for entry in fs::read_dir(folder)? {
            let entry = entry?;
            let name = format!("{prefix}{}", entry.file_name().to_string_lossy());
            if entry.file_type()?.is_dir() {
                collect(&entry.path(), &format!("{name}/"), names)?;
            } else {
                names.push(name);
            }
        }
        Ok(())
    }
    let mut names = Vec::new();
    match collect(folder, "", &mut names) {
        Err(error) if error.kind() == io::ErrorKind::NotFound && names.is_empty() => {}
        result => result?,
    }
    names.sort();
    Ok(names)
}
