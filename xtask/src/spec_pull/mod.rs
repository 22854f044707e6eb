//! `cargo xtask spec pull`: the publisher's document into `spec/upstream/`, whole or not at all.

mod fetch;
mod stamp;

use std::fs;
use std::io::Write;
use std::path::Path;

use clap::Args;
use codegen::{Input, Source};
use sha2::{Digest, Sha256};

use crate::failure::Failure;
use crate::workspace;
use fetch::{Fetched, fetch};
use stamp::Stamp;

/// Where MongoDB publishes the document with all versions.
const PUBLISHED: &str = "https://raw.githubusercontent.com/mongodb/openapi/main/openapi/v2.yaml";

/// What `cargo xtask spec pull` takes.
#[derive(Debug, Args)]
pub(crate) struct Arguments {
    /// Where the document is
    #[arg(long, value_name = "URL", default_value = PUBLISHED)]
    url: String,

    /// Refuse a document with any other SHA-256 checksum
    #[arg(long, value_name = "HEX", value_parser = checksum)]
    sha256: Option<String>,
}

pub(crate) fn run(arguments: &Arguments, out: &mut dyn Write) -> Result<(), Failure> {
    let folder = workspace::root()?.join("spec/upstream");
    let file = folder.join("v2.yaml");
    let shown = workspace::shown(&file);
    let present = fs::read(&file).ok();
    // A tag of the server counts only as long as the file is the one that came with it.
    let stamp = present.as_deref().and_then(|bytes| {
        let stamp = Stamp::read(&file)?;
        (stamp.url == arguments.url && stamp.sha256 == sha256(bytes)).then_some(stamp)
    });
    let known = stamp.as_ref().map(|stamp| stamp.etag.as_str());
    match fetch(&arguments.url, known)? {
        Fetched::Unchanged => {
            let sum = stamp.map(|stamp| stamp.sha256).unwrap_or_default();
            expect(&sum, arguments)?;
            writeln!(out, "{shown}: unchanged, sha256 {sum}")?;
        }
        Fetched::New { bytes, etag } => {
            let sum = sha256(&bytes);
            expect(&sum, arguments)?;
            judge(&bytes, &arguments.url)?;
            let unchanged = present.as_deref() == Some(&bytes);
            fs::create_dir_all(&folder).map_err(Failure::at("create", &folder))?;
            replace(&file, &bytes)?;
            Stamp::write(&file, &arguments.url, etag, &sum)?;
            let change = if unchanged { "unchanged" } else { "new" };
            writeln!(
                out,
                "{shown}: {change}, {} bytes, sha256 {sum}",
                bytes.len()
            )?;
        }
    }
    Ok(())
}

fn expect(sum: &str, arguments: &Arguments) -> Result<(), Failure> {
    match &arguments.sha256 {
        Some(expected) if expected != sum => Err(Failure::input(format!(
            "{}: the checksum is {sum}, not {expected}; nothing was written",
            arguments.url
        ))),
        _ => Ok(()),
    }
}

/// Refuses what is no OpenAPI 3.0 document, such as the page of a proxy that wants a password.
fn judge(bytes: &[u8], url: &str) -> Result<(), Failure> {
    let refuse = |why: &str| {
        Failure::input(format!(
            "{url}: this is {why}; is the address right? Nothing was written"
        ))
    };
    let text = std::str::from_utf8(bytes).map_err(|_| refuse("no UTF-8 text"))?;
    if text.trim_start().starts_with('<') {
        return Err(refuse("a web page, no OpenAPI document"));
    }
    let input = Input {
        description: vec![Source::new(url, text)],
        ..Input::default()
    };
    codegen::overlaid(&input)?;
    Ok(())
}

/// Puts the bytes in place of the file in one step.
fn replace(file: &Path, bytes: &[u8]) -> Result<(), Failure> {
    let part = file.with_extension("part");
    fs::write(&part, bytes).map_err(Failure::at("write", &part))?;
    fs::rename(&part, file).map_err(Failure::at("replace", file))
}

fn sha256(bytes: &[u8]) -> String {
    let digest = Sha256::digest(bytes);
    digest.iter().map(|byte| format!("{byte:02x}")).collect()
}

fn checksum(text: &str) -> Result<String, String> {
    let hexadecimal = text.bytes().all(|byte| byte.is_ascii_hexdigit());
    if hexadecimal && text.len() == 64 {
        Ok(text.to_ascii_lowercase())
    } else {
        Err("a SHA-256 checksum has 64 hexadecimal digits".to_owned())
    }
}
