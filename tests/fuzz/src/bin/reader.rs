//! libFuzzer on the codec: `cargo xtask fuzz reader`.

#![no_main]

use fastrand::Rng;
use fuzz::seeds::{self, Target};
use fuzz::{current, mutate, reader};
use libfuzzer_sys::{fuzz_crossover, fuzz_mutator, fuzz_target, fuzzer_mutate};

fuzz_target!(init: seeds::write(Target::Reader), |data| {
    current::note(data);
    reader::check(data);
});

fuzz_mutator!(|data: &mut [u8], size: usize, max_size: usize, seed: u32| {
    let mut random = Rng::with_seed(seed.into());
    let new = (random.u8(0..2) == 0).then(|| mutate::payload(&data[..size], &mut random));
    match new.flatten() {
        Some(new) if new.len() <= max_size => {
            data[..new.len()].copy_from_slice(&new);
            new.len()
        }
        _ => fuzzer_mutate(data, size, max_size),
    }
});

fuzz_crossover!(|one: &[u8], other: &[u8], out: &mut [u8], seed: u32| {
    let mut random = Rng::with_seed(seed.into());
    match mutate::payloads(one, other, &mut random) {
        Some(new) if new.len() <= out.len() => {
            out[..new.len()].copy_from_slice(&new);
            new.len()
        }
        _ => 0,
    }
});
