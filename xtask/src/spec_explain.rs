//! `cargo xtask spec explain`.

use std::io::Write;

use clap::Args;

use crate::failure::Failure;
use crate::input::Description;
use crate::spec_list;

/// What `cargo xtask spec explain` takes.
#[derive(Debug, Args)]
pub(crate) struct Arguments {
    /// The name of a schema, or the operationId of an operation
    name: String,

    #[command(flatten)]
    description: Description,
}

pub(crate) fn run(arguments: &Arguments, out: &mut dyn Write) -> Result<(), Failure> {
    let name = &arguments.name;
    let catalog = spec_list::read(&arguments.description)?;
    let Some(text) = catalog.explain(name) else {
        let near = nearest(name, catalog.names());
        let hint = if near.is_empty() {
            "`cargo xtask spec list` names all".to_owned()
        } else {
            format!("did you mean {}?", near.join(", "))
        };
        return Err(Failure::input(format!(
            "the description has no schema or operation `{name}`; {hint}"
        )));
    };
    Ok(writeln!(out, "{}", text.trim_end_matches('\n'))?)
}

/// Returns up to three names that somebody who typed `name` may have meant, the likeliest first.
fn nearest<'a>(name: &str, names: impl Iterator<Item = &'a str>) -> Vec<&'a str> {
    let typed = name.to_lowercase();
    let mut near: Vec<(f64, &str)> = names
        .map(|candidate| {
            (
                strsim::jaro_winkler(&typed, &candidate.to_lowercase()),
                candidate,
            )
        })
        .filter(|(likeness, _)| *likeness > 0.8)
        .collect();
    near.sort_by(|(one, a), (other, b)| other.total_cmp(one).then(a.cmp(b)));
    near.into_iter()
        .take(3)
        .map(|(_, candidate)| candidate)
        .collect()
}

#[cfg(test)]
mod tests {
    use super::nearest;

    #[test]
    fn the_likeliest_names_come_first() {
        let names = [
            "getGroupCluster",
            "getGroupClusters",
            "listOrgUsers",
            "Link",
        ];
        assert_eq!(
            nearest("getgroupcluster", names.into_iter()),
            ["getGroupCluster", "getGroupClusters"]
        );
        assert_eq!(nearest("Lnik", names.into_iter()), ["Link"]);
        assert!(nearest("zzz", names.into_iter()).is_empty());
    }
}
