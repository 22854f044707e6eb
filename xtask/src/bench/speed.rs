//! What the generator takes, beside reading the document's YAML alone.

use std::hint::black_box;
use std::time::Duration;

use codegen::Input;

use super::table::{Figure, Table, Target};
use crate::failure::Failure;

const RUNS: usize = 5;

pub(super) fn run(input: &Input, table: &mut Table<'_>) -> Result<(), Failure> {
    table.measuring("generator, beside reading the YAML alone");
    let (mut parse, mut generate) = (Duration::MAX, Duration::MAX);
    for _ in 0..RUNS {
        let start = used();
        for source in &input.description {
            let tree = serde_yaml::from_str::<serde_yaml::Value>(&source.text);
            drop(black_box(tree));
        }
        parse = parse.min(used().saturating_sub(start));
        let start = used();
        drop(black_box(codegen::generate(input)?));
        generate = generate.min(used().saturating_sub(start));
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
    table.row(
        &format!("YAML alone, {build} build"),
        seconds(parse),
        Target::None,
    )?;
    table.row(
        &format!("generator, {build} build"),
        seconds(generate),
        Target::AtMost(1.0),
    )?;
    let ratio = Figure {
        number: generate.as_secs_f64() / parse.as_secs_f64(),
        unit: "x",
    };
    table.row("generator beside YAML", ratio, Target::AtMost(3.0))
}

/// Returns the processor time that this process has taken, or what has passed where the system does not tell that.
fn used() -> Duration {
    #[cfg(any(target_os = "linux", target_os = "macos"))]
    {
        let now = rustix::time::clock_gettime(rustix::time::ClockId::ProcessCPUTime);
        Duration::new(now.tv_sec.unsigned_abs(), now.tv_nsec as u32)
    }
    #[cfg(not(any(target_os = "linux", target_os = "macos")))]
    std::time::SystemTime::now()
        .duration_since(std::time::UNIX_EPOCH)
        .unwrap_or_default()
}
