//! The cargo features that the document brings: one a family.

use super::Context;
use std::fmt::Write;

/// Returns the lines for the manifest's `[features]`, sorted.
pub(crate) fn features(context: Context<'_>) -> String {
    let names = context.api.tags.iter().filter_map(|tag| {
        let feature = context.names.tag(&tag.name)?.feature.as_str();
        Some((feature, context.config.default_tags.contains(&tag.name)))
    });
    let mut names: Vec<(&str, bool)> = names.collect();
    names.sort_unstable();
    let mut text = String::new();
    // Writing to a `String` cannot fail.
    let mut list = |name: &str, members: Vec<&str>| {
        let _ = writeln!(text, "{name} = [");
        for member in members {
            let _ = writeln!(text, "    \"{member}\",");
        }
        let _ = writeln!(text, "]");
    };
    list(
        "everyday",
        names
            .iter()
            .filter(|(_, on)| *on)
            .map(|(name, _)| *name)
            .collect(),
    );
    list("full", names.iter().map(|(name, _)| *name).collect());
    for (name, _) in names {
        let _ = writeln!(text, "{name} = []");
    }
    text
}
