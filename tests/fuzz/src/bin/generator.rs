//! libFuzzer on the generator: `cargo xtask fuzz generator`.

#![no_main]

use fastrand::Rng;
use fuzz::seeds::{self, Target};
use fuzz::{current, generator, mutate};
use libfuzzer_sys::{fuzz_crossover, fuzz_mutator, fuzz_target, fuzzer_mutate};

fuzz_target!(init: seeds::write(Target::Generator), |data| {
    current::note(data);
    generator::check(data);
});

fuzz_mutator!(|data: &mut [u8], size: usize, max_size: usize, seed: u32| {
    let mut random = Rng::with_seed(seed.into());
    let new = (random.u8(0..8) > 0).then(|| mutate::description(&data[..size], &mut random));
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
    match mutate::descriptions(one, other, &mut random) {
        Some(new) if new.len() <= out.len() => {
            out[..new.len()].copy_from_slice(&new);
            new.len()
        }
        _ => 0,
    }
});
