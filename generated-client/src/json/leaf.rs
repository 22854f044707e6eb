//! The types that fields are made of.

use std::collections::BTreeMap;

use serde_json::Value;

use super::Json;
use super::error::Result;
use super::reader::Reader;
use super::value::write_value;
use super::writer::Writer;

/// A type whose reading makes a new value.
macro_rules! leaf {
    ($name:ty, $decode:expr, $write:expr) => {
        impl Json for $name {
            #[inline]
            fn decode(r: &mut Reader<'_>) -> Result<Self> {
                $decode(r)
            }

            #[inline]
            fn write(&self, w: &mut Writer) {
                $write(self, w)
            }
        }
    };
}
pub(super) use leaf;

leaf!(
    String,
    |r: &mut Reader<'_>| r.cursor.str().map(str::to_owned),
    |text: &String, w: &mut Writer| w.str(text)
);
leaf!(
    bool,
    |r: &mut Reader<'_>| r.cursor.bool(),
    |value: &bool, w: &mut Writer| {
        w.text.push_str(if *value { "true" } else { "false" });
    }
);
leaf!(
    i64,
    |r: &mut Reader<'_>| r.cursor.i64(),
    |value: &i64, w: &mut Writer| w.integer(*value)
);
leaf!(
    f64,
    |r: &mut Reader<'_>| r.cursor.f64(),
    |value: &f64, w: &mut Writer| w.float(*value)
);
leaf!(Value, |r: &mut Reader<'_>| r.value(), write_value);

impl<T: Json> Json for Option<T> {
    #[inline]
    fn decode(r: &mut Reader<'_>) -> Result<Self> {
        if r.null()? {
            Ok(None)
        } else {
            T::decode(r).map(Some)
        }
    }

    #[inline]
    fn write(&self, w: &mut Writer) {
        match self {
            Some(value) => value.write(w),
            None => w.null(),
        }
    }

    #[inline]
    fn absent(&self) -> bool {
        self.is_none()
    }
}

impl<T: Json> Json for Box<T> {
    fn decode(r: &mut Reader<'_>) -> Result<Self> {
        super::boxed(r)
    }

    fn write(&self, w: &mut Writer) {
        (**self).write(w);
    }
}

impl<T: Json> Json for Vec<T> {
    fn decode(r: &mut Reader<'_>) -> Result<Self> {
        r.array(T::decode)
    }

    fn write(&self, w: &mut Writer) {
        w.open(b'[');
        for item in self {
            w.next();
            item.write(w);
        }
        w.close(b']');
    }
}

impl<T: Json> Json for BTreeMap<String, T> {
    fn decode(r: &mut Reader<'_>) -> Result<Self> {
        let mut map = Self::new();
        r.entries(|r, key| {
            let value = T::decode(r).map_err(|error| error.in_key(&key))?;
            map.insert(key, value);
            Ok(())
        })?;
        Ok(map)
    }

    fn write(&self, w: &mut Writer) {
        w.open(b'{');
        for (key, value) in self {
            w.key(key);
            value.write(w);
        }
        w.close(b'}');
    }
}
