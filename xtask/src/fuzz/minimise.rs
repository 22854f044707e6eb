//! Makes a failing input smaller by leaving pieces out.

use std::time::{Duration, Instant};

use crate::failure::Failure;

/// The time that this is worth.
const LONGEST: Duration = Duration::from_secs(60);

/// Leaves out lines, then bytes, as long as `fails` says that what is left still fails.
pub(crate) fn minimise(
    whole: Vec<u8>,
    mut fails: impl FnMut(&[u8]) -> Result<bool, Failure>,
) -> Result<Vec<u8>, Failure> {
    let end = Instant::now() + LONGEST;
    let lines = whole.split_inclusive(|byte| *byte == b'\n');
    let lines = lines.map(<[u8]>::to_vec).collect();
    let lines = without(lines, end, &mut fails)?;
    let bytes = lines.concat().into_iter().map(|byte| vec![byte]).collect();
    Ok(without(bytes, end, &mut fails)?.concat())
}

fn without(
    mut pieces: Vec<Vec<u8>>,
    end: Instant,
    fails: &mut impl FnMut(&[u8]) -> Result<bool, Failure>,
) -> Result<Vec<Vec<u8>>, Failure> {
    let mut length = pieces.len() / 2;
    while length > 0 {
        let mut at = 0;
        while at < pieces.len() {
            if Instant::now() > end {
                return Ok(pieces);
            }
            let next = pieces.len().min(at + length);
            let smaller = [&pieces[..at], &pieces[next..]].concat();
            if fails(&smaller.concat())? {
                pieces = smaller;
            } else {
                at = next;
            }
        }
        length /= 2;
    }
    Ok(pieces)
}

#[cfg(test)]
mod tests {
    use super::minimise;

    #[test]
    fn what_does_not_matter_is_left_out() {
        let text = b"one\ntwo (\nthree\nfour )\nfive\n".to_vec();
        let small = minimise(
            text,
            |text| Ok(text.contains(&b'(') && text.contains(&b')')),
        );
        assert_eq!(small.unwrap(), b"()");
    }
}
