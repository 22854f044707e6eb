//! What was found once stays mended: every file of the corpus goes through its target.

#![allow(clippy::unwrap_used, reason = "helpers of tests are tests too")]

use std::fs;
use std::path::{Path, PathBuf};

fn corpus(target: &str) -> Vec<PathBuf> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("corpus")
        .join(target);
    let entries = fs::read_dir(folder).unwrap();
    entries.map(|entry| entry.unwrap().path()).collect()
}

fn run(target: &str, check: impl Fn(&[u8])) {
    for file in corpus(target) {
        println!("{}", file.display());
        check(&fs::read(file).unwrap());
    }
}

#[test]
fn the_codec_bears_its_corpus() {
    run("reader", fuzz::reader::check);
}

#[test]
fn the_generator_bears_its_corpus() {
    run("generator", fuzz::generator::check);
}

#[test]
fn the_corpus_is_small() {
    let files = ["reader", "generator"].map(corpus).concat();
    let sizes = files.iter().map(|file| fs::metadata(file).unwrap().len());
    let size: u64 = sizes.sum();
    assert!(size < 200_000, "{size} bytes");
}
