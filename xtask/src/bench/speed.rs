//! What the generator takes, beside reading the document's YAML alone.

use std::hint::black_box;
use std::io::Write;
use std::time::{Duration, Instant};

use codegen::Input;

use super::table::{Figure, Target, row};
use crate::failure::Failure;

const RUNS: usize = 5;

pub(super) fn run(input: &Input, out: &mut dyn Write) -> Result<(), Failure> {
    let (mut parse, mut generate) = (Duration::MAX, Duration::MAX);
    for _ in 0..RUNS {
        let start = Instant::now();
        for source in &input.description {
            let tree = serde_yaml::from_str::<serde_yaml::Value>(&source.text);
            drop(black_box(tree));
        }
        parse = parse.min(start.elapsed());
        let start = Instant::now();
        drop(black_box(codegen::generate(input)?));
        generate = generate.min(start.elapsed());
    }
    let seconds = |duration: Duration| Figure {
        number: duration.as_secs_f64(),
        unit: "s",
    };
    let build = if cfg!(debug_assertions) {
        "development"
    } else {
        "release"
    };
    row(
        out,
        &format!("YAML alone, {build} build"),
        seconds(parse),
        Target::None,
    )?;
    row(
        out,
        &format!("generator, {build} build"),
        seconds(generate),
        Target::AtMost(1.0),
    )?;
    let ratio = Figure {
        number: generate.as_secs_f64() / parse.as_secs_f64(),
        unit: "x",
    };
    row(out, "generator beside YAML", ratio, Target::AtMost(3.0))
}
