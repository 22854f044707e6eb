//! The keys of an object type: which field a key belongs to.

/// Property names in the order of a type's fields, with an index over them.
///
/// Generated code makes one at compile time with `keys!["href", "rel"]`.
#[derive(Debug)]
pub struct Keys {
    pub(super) names: &'static [&'static str],
    /// A hash table with open addressing: places in `names`. Unused if there are too many names for it.
    slots: [u8; SLOTS],
}

/// A power of two. One size for all types costs less than a size for each: that would be three more constants a type,
/// which the compiler has to check.
const SLOTS: usize = 64;
/// A table that is too full is slow.
const MAX_INDEXED: usize = 48;
const FREE: u8 = u8::MAX;

impl Keys {
    #[doc(hidden)]
    pub const fn new(names: &'static [&'static str]) -> Self {
        let mut slots = [FREE; SLOTS];
        let mut index = 0;
        while index < names.len() && names.len() <= MAX_INDEXED {
            let mut slot = hash(names[index].as_bytes());
            while slots[slot % SLOTS] != FREE {
                slot += 1;
            }
            slots[slot % SLOTS] = index as u8;
            index += 1;
        }
        Self { names, slots }
    }

    /// Returns the field of a key. The one at `hint` is tried first: services write keys in the same order every time.
    #[inline]
    pub(super) fn find(&self, key: &str, hint: usize) -> Option<usize> {
        match self.names.get(hint) {
            Some(name) if same(name, key) => Some(hint),
            _ => self.look_up(key),
        }
    }

    fn look_up(&self, key: &str) -> Option<usize> {
        if self.names.len() > MAX_INDEXED {
            return self.names.iter().position(|name| same(name, key));
        }
        let mut slot = hash(key.as_bytes());
        loop {
            let index = usize::from(self.slots[slot % SLOTS]);
            // A free slot is no place of a name.
            if same(self.names.get(index)?, key) {
                return Some(index);
            }
            slot += 1;
        }
    }
}

/// Mixes the first and the last bytes of a key with its length.
const fn hash(key: &[u8]) -> usize {
    let (first, last) = if let (Some(first), Some(last)) = (key.first_chunk(), key.last_chunk()) {
        (u64::from_le_bytes(*first), u64::from_le_bytes(*last))
    } else if let (Some(first), Some(last)) = (key.first_chunk(), key.last_chunk()) {
        (
            u32::from_le_bytes(*first) as u64,
            u32::from_le_bytes(*last) as u64,
        )
    } else if let (Some(first), Some(last)) = (key.first(), key.last()) {
        (*first as u64, *last as u64)
    } else {
        (0, 0)
    };
    let mixed = first ^ last.rotate_left(23) ^ key.len() as u64;
    (mixed.wrapping_mul(0x9e37_79b9_7f4a_7c15) >> 40) as usize
}

/// Compares short texts eight bytes at a time, which beats a call of `memcmp`.
#[inline]
pub(super) fn same(a: &str, b: &str) -> bool {
    let (a, b) = (a.as_bytes(), b.as_bytes());
    if a.len() != b.len() {
        return false;
    }
    let (Some(a_last), Some(b_last)) = (a.last_chunk::<8>(), b.last_chunk::<8>()) else {
        return a == b;
    };
    let (a_words, b_words) = (a.as_chunks::<8>().0, b.as_chunks::<8>().0);
    a_last == b_last && a_words.iter().zip(b_words).all(|(a, b)| a == b)
}
