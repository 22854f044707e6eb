//! What the compiler takes for the generated crate, beside plain `serde_derive`.

use std::collections::BTreeMap;
use std::path::Path;
use std::time::Duration;

use codegen::Output;
use quote::ToTokens as _;
use syn::Item;

use super::crates::{Crates, WHOLE};
use super::table::{Figure, Table, Target};
use super::usage::Usage;
use crate::failure::Failure;

const RUNS: usize = 2;

pub(super) fn check(
    crates: &Crates,
    output: &Output,
    table: &mut Table<'_>,
) -> Result<(), Failure> {
    let costliest = costliest(output);
    let whole = [
        ("check, whole client", &crates.client, (12.0, 0.95)),
        ("check, all types alone", &crates.types, (0.0, 0.0)),
        (
            "check, all types under serde_derive",
            &crates.derived,
            (0.0, 0.0),
        ),
    ];
    for (name, folder, target) in whole {
        table.measuring(name);
        let usage = measure(crates, folder, &["check"], WHOLE)?;
        table.usage(name, usage, target)?;
    }
    for tag in ["clusters", &costliest] {
        let tags = [
            (format!("check, tag {tag}"), &crates.client, (1.5, 0.0)),
            (
                format!("check, types of {tag} alone"),
                &crates.types,
                (0.0, 0.0),
            ),
            (
                format!("check, types of {tag} under serde_derive"),
                &crates.derived,
                (0.0, 0.0),
            ),
        ];
        for (name, folder, target) in tags {
            table.measuring(&name);
            let usage = measure(crates, folder, &["check"], tag)?;
            table.usage(&name, usage, target)?;
        }
    }
    Ok(())
}

/// Measures the documentation and the metadata that the crates of users read.
pub(super) fn doc(crates: &Crates, table: &mut Table<'_>) -> Result<(), Failure> {
    table.measuring("doc, whole client");
    let usage = measure(crates, &crates.client, &["doc", "--no-deps"], WHOLE)?;
    table.usage("doc, whole client", usage, (0.0, 0.0))?;
    measure(crates, &crates.client, &["check"], WHOLE)?;
    let metadata = crates.size_of("debug/deps", "libgenerated_client-", ".rmeta")?;
    let figure = Figure {
        number: metadata as f64 / f64::from(1 << 20),
        unit: "MiB",
    };
    table.row("metadata, whole client", figure, Target::None)
}

pub(super) fn build(crates: &Crates, release: bool, table: &mut Table<'_>) -> Result<(), Failure> {
    let (name, command): (_, &[&str]) = if release {
        ("build --release", &["build", "--release"])
    } else {
        ("build", &["build"])
    };
    for (of, folder, features) in [
        ("whole client", &crates.client, WHOLE),
        ("tag clusters", &crates.client, "clusters"),
        ("all types alone", &crates.types, WHOLE),
        ("all types under serde_derive", &crates.derived, WHOLE),
    ] {
        let name = format!("{name}, {of}");
        table.measuring(&name);
        let usage = measure(crates, folder, command, features)?;
        table.usage(&name, usage, (0.0, 0.0))?;
    }
    Ok(())
}

/// Returns what the crate alone takes, its dependencies being built: the least of some runs, less what cargo takes when
/// there is nothing to do.
fn measure(
    crates: &Crates,
    folder: &Path,
    command: &[&str],
    features: &str,
) -> Result<Usage, Failure> {
    let features = format!("rustls,{features}");
    let run = || {
        let mut cargo = crates.cargo(folder, command);
        cargo.args(["--no-default-features", "--features", &features]);
        Usage::of(&mut cargo)
    };
    run()?;
    let idle = run()?;
    let mut least = Usage {
        cpu: Duration::MAX,
        peak: u64::MAX,
    };
    for _ in 0..RUNS {
        // Times of files decide nothing then: cargo has once taken a touched crate for a fresh one.
        crates.forget(folder, command.contains(&"--release"))?;
        let whole = run()?;
        least.cpu = least.cpu.min(whole.cpu.saturating_sub(idle.cpu));
        least.peak = least.peak.min(whole.peak);
    }
    Ok(least)
}

/// Returns the feature that the most text of types belongs to.
fn costliest(output: &Output) -> String {
    const TYPES: &str = "src/generated/types/";
    let index = output.files.get(&format!("{TYPES}mod.rs"));
    let index = index.and_then(|text| syn::parse_file(text).ok());
    let mut sizes: BTreeMap<String, usize> = BTreeMap::new();
    for item in index.iter().flat_map(|file| &file.items) {
        let Item::Mod(module) = item else { continue };
        let size = output
            .files
            .get(&format!("{TYPES}{}.rs", module.ident))
            .map_or(0, String::len);
        for attribute in &module.attrs {
            let condition = attribute.to_token_stream().to_string();
            // `feature = "one"`: what stands between quotes is a feature's name.
            for feature in condition.split('"').skip(1).step_by(2) {
                if !["older-versions", "preview"].contains(&feature) {
                    *sizes.entry(feature.to_owned()).or_default() += size;
                }
            }
        }
    }
    let most = sizes.into_iter().max_by_key(|(_, size)| *size);
    most.map_or_else(|| "clusters".to_owned(), |(feature, _)| feature)
}
