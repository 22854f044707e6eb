//! From texts to one typed document: read, united, overlaid, normalised, checked.

mod implied;
mod leave_out;
mod merge;
mod normalise;
mod typed;
mod unnamed;

use openapiv3::OpenAPI;
use serde_json::Value;

use crate::config::{self, Config, Unsupported};
use crate::diagnostics::{Diagnostic, Diagnostics, Fault, locate};
use crate::notice::Notice;
use crate::source::Input;
use crate::{check, overlay, tree};

/// The description, overlaid, normalised and free of the faults that a look at single nodes can find.
#[derive(Debug)]
pub(crate) struct Document<'a> {
    pub(crate) openapi: OpenAPI,
    /// What was passed over, to be counted in the summary.
    pub(crate) notices: Vec<Notice>,
    /// What `openapi` was read from, for whoever looks nodes up by pointer.
    pub(crate) tree: Value,
    pub(crate) config: Config,
    input: &'a Input,
}

impl Document<'_> {
    /// Returns the diagnostics of a later stage with their places, which a second reading of the files finds.
    pub(crate) fn report(&self, diagnostics: Vec<Diagnostic>) -> Diagnostics {
        let faults = diagnostics.into_iter().map(Fault::from).collect();
        locate(&self.input.description, faults)
    }
}

/// Loads the description.
///
/// # Errors
///
/// Returns all that is wrong with the configuration, or with the description and the overlays, as far as one fault does not hide
/// another.
pub(crate) fn load(input: &Input) -> Result<Document<'_>, Diagnostics> {
    let config = config::read(input)?;
    read(input, config).map_err(|faults| locate(&input.description, faults))
}

/// Returns the description as one JSON value, overlaid and otherwise as it stands in the files.
///
/// # Errors
///
/// Returns what is wrong with the files, but not what is wrong with the description that they make up.
pub(crate) fn overlaid(input: &Input) -> Result<Value, Diagnostics> {
    let mut faults = Vec::new();
    match tree(input, &mut faults) {
        Some((tree, _)) if faults.is_empty() => Ok(tree),
        _ => Err(locate(&input.description, faults)),
    }
}

fn read(input: &Input, config: Config) -> Result<Document<'_>, Vec<Fault<'_>>> {
    let mut faults = Vec::new();
    let Some((mut tree, mut notices)) = tree(input, &mut faults) else {
        return Err(faults);
    };
    normalise::normalise(&mut tree);
    unnamed::operations(&mut tree, &mut notices);
    if config.unsupported_operations == Unsupported::LeaveOut {
        let mut found = Vec::new();
        check::check(&tree, &mut found, &mut Vec::new());
        leave_out::unsupported(&mut tree, &found, &mut notices);
    }
    check::check(&tree, &mut faults, &mut notices);
    if !faults.is_empty() {
        return Err(faults);
    }
    let openapi = typed::typed(&tree)?;
    Ok(Document {
        openapi,
        notices,
        tree,
        config,
        input,
    })
}

/// Returns the overlaid description and what the overlays passed over; nothing where the files make up none. Both ways
/// there may be faults.
fn tree<'a>(input: &'a Input, faults: &mut Vec<Fault<'a>>) -> Option<(Value, Vec<Notice>)> {
    let mut trees = Vec::with_capacity(input.description.len());
    for source in &input.description {
        match tree::parse(source) {
            Ok(tree) => trees.push((source, tree)),
            Err(wrong) => faults.extend(wrong),
        }
    }
    let overlays = overlay::read(&input.overlays, faults);
    if !faults.is_empty() {
        return None;
    }
    let mut tree = merge::merge(trees, faults);
    if faults.is_empty() {
        faults.extend(version_fault(&tree));
    }
    if !faults.is_empty() {
        return None;
    }
    let notices = overlay::apply(&mut tree, &overlays, faults);
    Some((tree, notices))
}

fn version_fault<'a>(tree: &Value) -> Option<Fault<'a>> {
    const HINT: &str = "only OpenAPI 3.0 is read";
    if let Some(version) = tree.get("swagger") {
        let message = format!("this is a Swagger {} document", plain(version));
        return Some(Fault::new(message, "/swagger").hint("convert it to OpenAPI 3.0"));
    }
    match tree.get("openapi") {
        None => {
            Some(Fault::new("no file says `openapi`: this is no OpenAPI document", "").hint(HINT))
        }
        Some(Value::String(version)) if version.starts_with("3.0.") => None,
        Some(version) => {
            let message = format!("OpenAPI {} is not supported", plain(version));
            Some(Fault::new(message, "/openapi").hint(HINT))
        }
    }
}

/// Returns a scalar without quotation marks.
fn plain(value: &Value) -> String {
    value
        .as_str()
        .map_or_else(|| value.to_string(), str::to_owned)
}
