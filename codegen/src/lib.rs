//! Turns an OpenAPI 3.0 description into the source of a typed Rust client.
//!
//! ```text
//! texts -> OpenAPI -> (overlaid) OpenAPI -> Api -> (Facts, Names) -> tokens -> files
//! ```
//!
//! [`generate`] is the whole of it: texts in, files in memory out, no I/O, no clock.
//!
//! ```
//! use codegen::{Input, Source, generate};
//!
//! let description = "
//! openapi: 3.0.3
//! info: {title: Pets, version: '1'}
//! paths:
//!   /pets/{id}:
//!     get:
//!       operationId: getPet
//!       tags: [Pets]
//!       parameters: [{name: id, in: path, required: true, schema: {type: string}}]
//!       responses:
//!         '200': {description: OK, content: {application/json: {schema: {$ref: '#/components/schemas/Pet'}}}}
//! components:
//!   schemas:
//!     Pet: {type: object, properties: {name: {type: string}, kind: {type: string, enum: [CAT, DOG]}}}
//! ";
//! let output = generate(&Input {
//!     description: vec![Source::new("pets.yaml", description)],
//!     config: Some(Source::new("codegen.toml", "docs = \"none\"")),
//!     ..Input::default()
//! })?;
//!
//! let pet = &output.files["src/generated/types/pet.rs"];
//! assert!(pet.contains("pub struct Pet") && pet.contains("pub enum PetKind"));
//! assert!(output.files["src/generated/api/pets.rs"].contains("fn get_pet"));
//! assert_eq!(output.summary.operations, 1);
//! # Ok::<(), codegen::Diagnostics>(())
//! ```
//!
//! # What the files need
//!
//! The files are one part of a crate; the other is the runtime in `generated-client/src`, which sends requests and reads JSON. `cargo xtask
//! codegen --out DIR` puts both together into a crate that stands alone. [`Output::features`] are the lines that its manifest needs.
//!
//! # When the input is wrong
//!
//! [`Diagnostics`] has every fault of every file, each with its JSON pointer, line and column. Printed, it looks as rustc's
//! errors do:
//!
//! ```
//! use codegen::{Input, Source, validate};
//!
//! let description = "
//! openapi: 3.0.3
//! info: {title: Pets, version: '1'}
//! paths: {}
//! components: {schemas: {Pet: {$ref: '#/components/schemas/Animal'}}}
//! ";
//! let faults = validate(&Input {
//!     description: vec![Source::new("pets.yaml", description)],
//!     ..Input::default()
//! })
//! .unwrap_err();
//!
//! let fault = faults.iter().next().unwrap();
//! assert_eq!(fault.diagnostic.message, "nothing in components/schemas is named `Animal`");
//! assert_eq!(fault.location.as_ref().map(|location| location.line), Some(5));
//! ```

mod catalog;
mod check;
mod config;
mod diagnostics;
pub mod diff;
mod emit;
mod explain;
mod facts;
mod format;
mod ir;
mod load;
mod lower;
mod media;
mod names;
mod notice;
mod overlay;
mod parallel;
mod picture;
mod pointer;
mod source;
mod summary;
mod tree;
mod waiters;

use std::collections::BTreeMap;

use picture::Picture;

pub use catalog::{
    ArgumentEntry, BodyEntry, BuilderEntry, Catalog, OperationEntry, SchemaEntry, VariantEntry,
    VersionEntry,
};
pub use diagnostics::{Diagnostic, Diagnostics, Location, Problem, places};
pub use emit::Form;
pub use notice::{Notice, NoticeKind};
pub use source::{Input, Source};
pub use summary::Summary;

/// What a description becomes.
#[derive(Debug)]
pub struct Output {
    /// The machine-written files by path below the crate (`src/generated/types/link.rs`).
    pub files: BTreeMap<String, String>,
    /// The lines for the manifest's `[features]`: one feature a family, `everyday` and `full`.
    pub features: String,
    /// What was done, for people.
    pub summary: Summary,
    /// Every operation and schema, and what it is in Rust.
    pub catalog: Catalog,
    /// The licence that the description names for its own text, if it does.
    pub license: Option<String>,
}

/// Reads the description, the overlays, the configuration and the waiters and returns the files of the client.
///
/// # Errors
///
/// Returns all that is wrong with the input.
pub fn generate(input: &Input) -> Result<Output, Diagnostics> {
    let document = load::load(input)?;
    let picture = Picture::new(input, &document)?;
    let context = picture.context();
    let files = parallel::map(emit::files(context), |(path, file)| {
        let text = format::format(path, emit::print(context, file))?;
        Ok((format!("src/generated/{path}"), text))
    })
    .map_err(|diagnostic| document.report(vec![diagnostic]))?;
    Ok(Output {
        files,
        features: emit::features(context),
        summary: Summary::new(&picture.api, &picture.waiters, &document.notices),
        catalog: Catalog::new(context),
        license: picture.api.info.license.clone(),
    })
}

/// Reads the description and the overlays and checks them, without generating anything. Returns what was passed over.
///
/// # Errors
///
/// Returns all that is wrong with them.
pub fn validate(input: &Input) -> Result<Vec<Notice>, Diagnostics> {
    load::load(input).map(|document| document.notices)
}

/// Returns the description with the overlays applied, as JSON: what the generator goes by, for whoever wants to judge it by
/// other means.
///
/// # Errors
///
/// Returns what is wrong with the files.
pub fn overlaid(input: &Input) -> Result<serde_json::Value, Diagnostics> {
    load::overlaid(input)
}
