//! Every single change before a judge that knows nothing of descriptions: `public-api` lists the public items of both clients, as
//! rustdoc sees them. What is gone, different or new there has to agree with the verdict.

use crate::changes::{TOPICS, changes};
use crate::{input, read, report};
use codegen::diff::{Finding, Kind, Level, Report, Verdict};
use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

/// The public items of a client, as Rust writes them.
type Items = BTreeSet<String>;

/// The features of what does not change but in a major release.
const PROMISED: &str = "older-versions";
const PREVIEWS: &str = "older-versions,preview";

/// A client whose generated files are exchanged, so that rustdoc reads nothing else again.
struct Judge {
    client: PathBuf,
    /// What is known already, by description.
    items: BTreeMap<String, Items>,
}

impl Judge {
    fn new() -> Self {
        let client = room().join("judged");
        run(tests::cargo()
            .args(["run", "--quiet", "--package", "xtask"])
            .args(["--", "codegen", "--out"])
            .arg(&client)
            .current_dir(tests::root()));
        // The same versions as here, so that nothing has to be downloaded.
        fs::copy(tests::root().join("Cargo.lock"), client.join("Cargo.lock")).unwrap();
        Self {
            client,
            items: BTreeMap::new(),
        }
    }

    /// Returns what users see who have these features besides the families.
    fn items(&mut self, description: &Value, features: &str) -> public_api::Result<Items> {
        let key = format!("{features} {description}");
        if let Some(items) = self.items.get(&key) {
            return Ok(items.clone());
        }
        let all = public_api::Builder::from_rustdoc_json(self.document(description, features))
            // Those follow from others.
            .omit_blanket_impls(true)
            .omit_auto_trait_impls(true)
            .build()?;
        let items = all.items().map(ToString::to_string);
        // The head of a block is no item, what stands in it is.
        let items = items.filter(|item| !item.starts_with("impl") || item.contains(" for "));
        let items: Items = without_aliases(items.collect());
        self.items.insert(key, items.clone());
        Ok(items)
    }

    /// Has rustdoc look at a description's client, and returns the file with what it saw.
    fn document(&self, description: &Value, features: &str) -> PathBuf {
        let output = codegen::generate(&input(description)).unwrap();
        fs::remove_dir_all(self.client.join("src/generated")).unwrap();
        for (path, text) in &output.files {
            let path = self.client.join(path);
            fs::create_dir_all(path.parent().unwrap()).unwrap();
            fs::write(path, text).unwrap();
        }
        let lines = output.features.lines();
        let families = lines.filter_map(|line| line.strip_suffix(" = []"));
        // What no family reaches comes with all of them.
        let families = families.chain(["full"]);
        let families =
            families.flat_map(|family| ["--cfg".to_owned(), format!("feature={family:?}")]);
        let target = room().join("clients");
        run(tests::cargo()
            .args(["rustdoc", "--lib", "--features", features, "--"])
            .args(["-Z", "unstable-options", "--output-format", "json"])
            .args(families)
            // The stable compiler's rustdoc can do it too.
            .env("RUSTC_BOOTSTRAP", "1")
            .env("CARGO_TARGET_DIR", &target)
            .current_dir(&self.client));
        target.join("doc/generated_client.json")
    }
}

fn room() -> &'static Path {
    Path::new(env!("CARGO_TARGET_TMPDIR"))
}

fn run(command: &mut Command) {
    let output = command.output().unwrap();
    let text = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{command:?}\n{text}");
}

/// Writes the type that an alias stands for in its place, for it is the same.
fn without_aliases(items: Items) -> Items {
    let alias = |item: &String| {
        let item = item.strip_prefix("pub type ")?;
        let (name, target) = item.split_once(" = ")?;
        let is_type = name.starts_with("generated_client::types::");
        let is_whole = name.matches("::").count() == 2;
        (is_type && is_whole).then(|| (name.to_owned(), target.to_owned()))
    };
    let aliases: Vec<_> = items.iter().filter_map(alias).collect();
    let plain = |item: String| {
        let named = aliases.iter().filter(|_| !item.starts_with("pub type "));
        named.fold(item.clone(), |item, (name, target)| {
            let mut parts = item.split(name.as_str());
            let mut text = parts.next().unwrap_or_default().to_owned();
            for part in parts {
                let longer = part.starts_with(|c: char| c.is_alphanumeric() || c == ':');
                text.push_str(if longer { name } else { target });
                text.push_str(part);
            }
            text
        })
    };
    items.into_iter().map(plain).collect()
}

/// What the judge says of two descriptions.
struct Word {
    verdict: Verdict,
    /// What was there and is not any more, or is otherwise.
    gone: Vec<String>,
}

impl Judge {
    fn compare(&mut self, old: &Value, new: &Value) -> Word {
        let mut see = |description, features| self.items(description, features).unwrap();
        let (was, is) = (see(old, PROMISED), see(new, PROMISED));
        let mut came = !is.is_subset(&was);
        let has_previews = |side: &Value| side.to_string().contains("atlas.preview");
        if !came && (has_previews(old) || has_previews(new)) {
            let (was, is) = (see(old, PREVIEWS), see(new, PREVIEWS));
            came = was.is_subset(&is) && was != is;
        }
        let gone: Vec<String> = was.difference(&is).cloned().collect();
        let verdict = match (gone.is_empty(), came) {
            (false, _) => Verdict::Major,
            (true, true) => Verdict::Minor,
            (true, false) => Verdict::None,
        };
        Word { verdict, gone }
    }
}

fn breaks(report: &Report, level: Level) -> bool {
    report.findings.iter().any(|finding| finding.level == level)
}

/// Returns whether our verdict agrees with the judge's.
fn agrees(report: &Report, judged: Verdict) -> bool {
    let ours = match report.verdict {
        // The judge does not see what goes over the wire.
        Verdict::Major if !breaks(report, Level::Rust) => return judged != Verdict::Major,
        // That text differs, neither.
        Verdict::Patch => Verdict::None,
        verdict => verdict,
    };
    // A union that knows one more tag value has no other items, but tells more values apart.
    let mut adding = report.findings.iter().filter(|finding| finding.adds);
    let more_tags = ours == Verdict::Minor && adding.all(|f| f.kind == Kind::TagValueAdded);
    ours == judged || (more_tags && judged == Verdict::None)
}

/// Returns whether the item is what the finding is about, or called after it.
fn explains(finding: &Finding, item: &str) -> bool {
    let places = finding.places.iter().map(|place| place.rust.as_str());
    let paths = places.chain([finding.rust.as_str()]);
    let last = paths.flat_map(|path| {
        let mut steps = path.rsplit("::");
        let last = steps.next().unwrap_or_default();
        // A type within a type has the names of both.
        [
            last.to_owned(),
            format!("{}{last}", steps.next().unwrap_or_default()),
        ]
    });
    // Among them the other name of what was renamed.
    let quoted = finding.message.split('`').skip(1).step_by(2);
    let names: Vec<String> = last.chain(quoted.map(str::to_owned)).collect();
    let mut words = item.split(|c: char| !c.is_alphanumeric() && c != '_');
    words.any(|word| {
        let word = letters(word.strip_prefix("clear_").unwrap_or(word));
        let mut names = names.iter().map(|name| letters(name));
        names.any(|name| !name.is_empty() && word.starts_with(&name))
    })
}

fn letters(text: &str) -> String {
    let letters = text.chars().filter(|letter| letter.is_alphanumeric());
    letters.collect::<String>().to_lowercase()
}

#[test]
#[ignore = "documents a hundred clients"]
fn a_judge_agrees_with_the_verdict_of_every_change() {
    let test = "a_judge_agrees_with_the_verdict_of_every_change";
    let base = read("base.yaml");
    let mut judge = Judge::new();
    if let Err(error) = judge.items(&base, PROMISED) {
        tests::skip(
            test,
            &format!("`public-api` cannot read what this compiler's rustdoc writes: {error}"),
        );
        return;
    }
    let mut table = String::new();
    let (mut wrong, mut unexplained) = (Vec::new(), Vec::new());
    for (name, edit) in TOPICS.into_iter().flat_map(changes) {
        let (old, new) = edit.sides(&base);
        for (way, old, new) in [("there", &old, &new), ("back", &new, &old)] {
            let report = report(old, new);
            let word = judge.compare(old, new);
            let judged = word.verdict;
            let on_wire = !breaks(&report, Level::Rust) && breaks(&report, Level::Wire);
            let label = if on_wire { " (wire)" } else { "" };
            let ours = format!("{}{label}", report.verdict);
            writeln!(table, "{name:<56} {way:<6} {ours:<13} {judged}").unwrap();
            if !agrees(&report, judged) {
                wrong.push(format!("{name}, {way}: {ours}, not {judged}"));
            }
            for item in &word.gone {
                let rust = |finding: &&Finding| finding.level == Level::Rust;
                let mut findings = report.findings.iter().filter(rust);
                if !findings.any(|finding| explains(finding, item)) {
                    unexplained.push(format!("{name}, {way}: {item}"));
                }
            }
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
    assert!(unexplained.is_empty(), "{unexplained:#?}");
    let mut settings = insta::Settings::clone_current();
    settings.set_prepend_module_to_snapshot(false);
    settings.set_omit_expression(true);
    settings.set_description("change, way, our verdict, the judge's");
    settings.bind(|| insta::assert_snapshot!("judge", table));
}
