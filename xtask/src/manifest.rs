//! A `Cargo.toml`: the features that generation owns in it, and what it takes from the workspace.

use std::fs;
use std::path::Path;

use toml_edit::{DocumentMut, InlineTable, Item, Table, TableLike, Value};

use crate::failure::Failure;
use crate::workspace;

const OPENING: &str = "# <generated>";
const CLOSING: &str = "# </generated>";

/// A `Cargo.toml` and where it was read.
pub(crate) struct Manifest {
    shown: String,
    text: String,
    document: DocumentMut,
}

impl Manifest {
    pub(crate) fn read(path: &Path) -> Result<Self, Failure> {
        let text = fs::read_to_string(path).map_err(Failure::at("read", path))?;
        Self::parse(workspace::shown(path), text)
    }

    pub(crate) fn parse(shown: String, text: String) -> Result<Self, Failure> {
        let document = text
            .parse()
            .map_err(|error| Failure::input(format!("{shown}: {error}")))?;
        Ok(Self {
            shown,
            text,
            document,
        })
    }

    pub(crate) fn into_text(self) -> String {
        self.text
    }

    /// Returns the features between the two markers, which stand for one family each.
    pub(crate) fn families(&self) -> Vec<String> {
        let lines = self.text.lines();
        let generated = lines
            .skip_while(|line| *line != OPENING)
            .take_while(|line| *line != CLOSING);
        generated
            .filter_map(|line| line.strip_suffix(" = []"))
            .map(str::to_owned)
            .collect()
    }

    /// Returns the licence of the workspace's own code.
    pub(crate) fn licence(&self) -> &str {
        shared(&self.document, "package")
            .and_then(|package| package.get("license")?.as_str())
            .unwrap_or_default()
    }

    /// Returns the manifest with `features` between its two markers.
    pub(crate) fn with_features(self, features: &str) -> Result<Self, Failure> {
        let Self { shown, text, .. } = self;
        let missing = || {
            Failure::input(format!(
                "{shown}: the lines `{OPENING}` and `{CLOSING}` are missing; put both, in this order, below [features]"
            ))
        };
        let mut before = String::new();
        let mut after = None;
        let mut inside = false;
        for line in text.split_inclusive('\n') {
            match (line.trim(), after.as_mut()) {
                (_, Some(after)) => String::push_str(after, line),
                (CLOSING, None) if inside => after = Some(line.to_owned()),
                (mark, None) if !inside => {
                    before.push_str(line);
                    inside = mark == OPENING;
                }
                _ => {}
            }
        }
        let after = after.ok_or_else(missing)?;
        let features = features.trim_matches('\n');
        let gap = if features.is_empty() { "" } else { "\n" };
        Self::parse(shown, format!("{before}{features}{gap}{after}"))
    }

    /// Returns the manifest with everything that it takes from the workspace written out, and without dependencies that are
    /// folders of the repository.
    pub(crate) fn resolved(self, workspace: &Self) -> Result<DocumentMut, Failure> {
        let Self {
            shown,
            mut document,
            ..
        } = self;
        if let Some(package) = document
            .get_mut("package")
            .and_then(Item::as_table_like_mut)
        {
            let shared = shared(&workspace.document, "package");
            for (name, field) in package.iter_mut().filter(|(_, field)| is_inherited(field)) {
                let inherited = shared.and_then(|shared| shared.get(&name));
                *field = inherited
                    .cloned()
                    .ok_or_else(|| not_shared(&shown, &name))?;
            }
            package.remove("readme");
        }
        if let Some(own) = document.get_mut("lints").filter(|own| is_inherited(own)) {
            *own = lints(&workspace.document, own).map_or(Item::None, Item::Table);
        }
        let dependencies = shared(&workspace.document, "dependencies");
        resolve_dependencies(document.as_table_mut(), dependencies, &shown)?;
        if let Some(targets) = document.get_mut("target").and_then(Item::as_table_like_mut) {
            for (_, target) in targets.iter_mut() {
                if let Some(target) = target.as_table_like_mut() {
                    resolve_dependencies(target, dependencies, &shown)?;
                }
            }
        }
        document.insert("workspace", Item::Table(Table::new()));
        Ok(document)
    }
}

/// Returns `[workspace.NAME]`.
fn shared<'a>(document: &'a DocumentMut, name: &str) -> Option<&'a dyn TableLike> {
    document.get("workspace")?.get(name)?.as_table_like()
}

/// Returns `[workspace.lints]` in place of a package's own `[lints]`, with the comments that stood above it. Each table is
/// made anew, since the place in the file that a table remembers is one in the other manifest.
fn lints(workspace: &DocumentMut, own: &Item) -> Option<Table> {
    let mut lints = Table::new();
    lints.set_implicit(true);
    let mut above = own.as_table().and_then(|own| own.decor().prefix()).cloned();
    for (tool, levels) in shared(workspace, "lints")?.iter() {
        let levels = levels.as_table_like()?.iter();
        let mut table: Table = levels.map(|(name, level)| (name, level.clone())).collect();
        if let Some(above) = above.take() {
            table.decor_mut().set_prefix(above);
        }
        lints.insert(tool, Item::Table(table));
    }
    Some(lints)
}

fn is_inherited(item: &Item) -> bool {
    item.as_table_like()
        .is_some_and(|table| table.get("workspace").and_then(Item::as_bool) == Some(true))
}

fn not_shared(shown: &str, name: &str) -> Failure {
    Failure::input(format!(
        "{shown}: `{name}` is taken from the workspace, which does not set it"
    ))
}

fn resolve_dependencies(
    table: &mut dyn TableLike,
    shared: Option<&dyn TableLike>,
    shown: &str,
) -> Result<(), Failure> {
    for section in ["dependencies", "dev-dependencies", "build-dependencies"] {
        let Some(dependencies) = table.get_mut(section).and_then(Item::as_table_like_mut) else {
            continue;
        };
        let mut folders = Vec::new();
        for (name, dependency) in dependencies.iter_mut() {
            if is_inherited(dependency) {
                let inherited = shared
                    .and_then(|shared| shared.get(&name))
                    .ok_or_else(|| not_shared(shown, &name))?;
                let merged = merged(inherited, dependency);
                *dependency = match merged.get("version") {
                    Some(version) if merged.len() == 1 => {
                        version.as_str().map(toml_edit::value).unwrap_or_default()
                    }
                    _ => toml_edit::value(merged),
                };
            }
            if dependency
                .as_table_like()
                .is_some_and(|dependency| dependency.contains_key("path"))
            {
                folders.push(name.get().to_owned());
            }
        }
        for folder in folders {
            dependencies.remove(&folder);
        }
    }
    Ok(())
}

/// Returns what the workspace says of a dependency with what one package adds, by cargo's rules: features add up, and
/// default features are on where either side has them on.
fn merged(inherited: &Item, own: &Item) -> InlineTable {
    let mut merged = InlineTable::new();
    match inherited.as_table_like() {
        Some(table) => merged.extend(plain_values(table)),
        None => merged.extend(
            inherited
                .as_str()
                .map(|version| ("version".to_owned(), Value::from(version))),
        ),
    }
    for (key, value) in own.as_table_like().into_iter().flat_map(plain_values) {
        match (key.as_str(), value) {
            ("workspace", _) => {}
            ("features", Value::Array(added)) => {
                let features = merged
                    .entry("features")
                    .or_insert(Value::Array(Default::default()));
                if let Some(features) = features.as_array_mut() {
                    let added = added.iter().filter_map(Value::as_str).map(str::to_owned);
                    features.extend(added.collect::<Vec<_>>());
                    features.fmt();
                }
            }
            ("default-features", on) => {
                if on.as_bool() == Some(true) {
                    merged.remove("default-features");
                }
            }
            (_, value) => {
                merged.insert(key, value);
            }
        }
    }
    merged.fmt();
    merged
}

fn plain_values(table: &dyn TableLike) -> Vec<(String, Value)> {
    let values = table
        .iter()
        .filter_map(|(key, item)| Some((key.to_owned(), item.as_value()?.clone())));
    values.collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn manifest(text: &str) -> Manifest {
        Manifest::parse("Cargo.toml".to_owned(), text.to_owned())
            .ok()
            .unwrap()
    }

    fn resolved(workspace: &str, member: &str) -> String {
        manifest(member)
            .resolved(&manifest(workspace))
            .ok()
            .unwrap()
            .to_string()
    }

    #[test]
    fn features_stand_between_the_markers() {
        let before = "[features]\nx = []\n# <generated>\nold = []\n# </generated>\ny = []\n";
        let after = manifest(before)
            .with_features("a = []\nb = []\n")
            .ok()
            .unwrap();
        assert_eq!(
            after.text,
            "[features]\nx = []\n# <generated>\na = []\nb = []\n# </generated>\ny = []\n"
        );
        let empty = after.with_features("").ok().unwrap();
        assert_eq!(
            empty.text,
            "[features]\nx = []\n# <generated>\n# </generated>\ny = []\n"
        );
    }

    #[test]
    fn missing_markers_and_broken_features_are_errors() {
        assert!(
            manifest("[features]\n# <generated>\n")
                .with_features("")
                .is_err()
        );
        assert!(
            manifest("[features]\n# </generated>\n# <generated>\n")
                .with_features("")
                .is_err()
        );
        assert!(
            manifest("[features]\n# <generated>\n# </generated>\n")
                .with_features("a = [")
                .is_err()
        );
    }

    #[test]
    fn nothing_is_left_to_inherit() {
        let workspace = r#"
            [workspace.package]
            version = "0.1.0"
            license = "MIT"
            [workspace.dependencies]
            a = "1"
            b = { version = "2", default-features = false, features = ["x"] }
            c = { path = "c" }
            [workspace.lints.rust]
            unsafe_code = "forbid"
        "#;
        let member = "[package]\nname = \"client\"\nversion.workspace = true\nlicense = { workspace = true }\n\n\
            [dependencies]\na.workspace = true\nb = { workspace = true, features = [\"y\"], optional = true }\n\n\
            [dev-dependencies]\nc.workspace = true\n\n[target.'cfg(unix)'.dependencies]\na.workspace = true\n\n\
            # Above.\n[lints]\nworkspace = true\n";
        assert_eq!(
            resolved(workspace, member),
            "[package]\nname = \"client\"\nversion = \"0.1.0\"\nlicense = \"MIT\"\n\n\
            [dependencies]\na = \"1\"\n\
            b = { version = \"2\", default-features = false, features = [\"x\", \"y\"], optional = true }\n\n\
            [dev-dependencies]\n\n[target.'cfg(unix)'.dependencies]\na = \"1\"\n\n\
            # Above.\n[lints.rust]\nunsafe_code = \"forbid\"\n\n[workspace]\n"
        );
    }

    #[test]
    fn what_the_workspace_lacks_is_an_error() {
        let member = "[package]\nname = \"client\"\n[dependencies]\na.workspace = true\n";
        assert!(
            manifest(member)
                .resolved(&manifest("[workspace.dependencies]\nb = \"1\"\n"))
                .is_err()
        );
    }
}
