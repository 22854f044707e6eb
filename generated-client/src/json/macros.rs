//! What is added to generated types, and to the few written by hand, by one line each.

#![allow(
    unused_macros,
    unused_imports,
    reason = "a crate generated from a small document has no use for some"
)]

/// The keys of a type, with an index over them that is made at compile time.
macro_rules! keys {
    ($($name:literal),* $(,)?) => { const { &$crate::json::Keys::new(&[$($name),*]) } };
}

/// For a struct that implements [`Json`](super::Json).
macro_rules! object {
    ($name:ident) => {
        $crate::json::bridge!($name);
    };
}

/// For an enum that implements [`Union`](super::Union).
macro_rules! union {
    ($name:ident) => {
        impl $crate::json::Json for $name {
            fn decode(r: &mut $crate::json::Reader<'_>) -> $crate::json::Result<Self> {
                $crate::json::read_union(r)
            }
            fn write(&self, w: &mut $crate::json::Writer) {
                $crate::json::write_union(
                    <Self as $crate::json::Union>::SHAPE,
                    $crate::json::Union::variant(self),
                    w,
                )
            }
        }
        $crate::json::bridge!($name);
    };
}

/// For an enum that implements [`Mixed`](super::Mixed).
macro_rules! mixed {
    ($name:ident) => {
        impl $crate::json::Json for $name {
            fn decode(r: &mut $crate::json::Reader<'_>) -> $crate::json::Result<Self> {
                $crate::json::read_mixed(r)
            }
            fn write(&self, w: &mut $crate::json::Writer) {
                $crate::json::Mixed::value(self).write(w)
            }
        }
        $crate::json::bridge!($name);
    };
}

/// For an enum that implements [`OpenEnum`](super::OpenEnum).
macro_rules! open_enum {
    ($name:ident) => {
        impl $crate::json::Json for $name {
            fn decode(r: &mut $crate::json::Reader<'_>) -> $crate::json::Result<Self> {
                $crate::json::read_enum(r)
            }
            fn write(&self, w: &mut $crate::json::Writer) {
                w.str(self.as_str())
            }
        }
        impl ::std::fmt::Debug for $name {
            fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                ::std::fmt::Debug::fmt(self.as_str(), f)
            }
        }
        impl ::std::cmp::Eq for $name {}
        impl ::std::cmp::PartialEq for $name {
            fn eq(&self, other: &Self) -> bool {
                self.as_str() == other.as_str()
            }
        }
        $crate::json::text!($name);
        impl ::std::convert::From<&str> for $name {
            fn from(text: &str) -> Self {
                match $crate::json::known(text) {
                    Some(value) => value,
                    None => Self::Unknown(text.into()),
                }
            }
        }
        impl ::std::convert::From<::std::string::String> for $name {
            fn from(text: ::std::string::String) -> Self {
                Self::from(text.as_str())
            }
        }
        $crate::json::bridge!($name);
    };
}

/// For a type that is text underneath; needs an inherent `as_str` and `From<&str>`.
macro_rules! text {
    ($name:ident) => {
        impl ::std::fmt::Display for $name {
            fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                f.pad(self.as_str())
            }
        }
        impl ::std::str::FromStr for $name {
            type Err = ::std::convert::Infallible;
            fn from_str(text: &str) -> ::std::result::Result<Self, Self::Err> {
                Ok(text.into())
            }
        }
        impl ::std::convert::AsRef<str> for $name {
            fn as_ref(&self) -> &str {
                self.as_str()
            }
        }
        impl ::std::hash::Hash for $name {
            fn hash<H: ::std::hash::Hasher>(&self, state: &mut H) {
                self.as_str().hash(state)
            }
        }
        impl ::std::cmp::PartialOrd for $name {
            fn partial_cmp(&self, other: &Self) -> ::std::option::Option<::std::cmp::Ordering> {
                Some(self.cmp(other))
            }
        }
        impl ::std::cmp::Ord for $name {
            fn cmp(&self, other: &Self) -> ::std::cmp::Ordering {
                self.as_str().cmp(other.as_str())
            }
        }
    };
}

/// The serde traits, by way of the codec.
macro_rules! bridge {
    ($name:ident) => {
        impl ::serde::Serialize for $name {
            fn serialize<S: ::serde::Serializer>(
                &self,
                serializer: S,
            ) -> ::std::result::Result<S::Ok, S::Error> {
                $crate::json::serialize(self, serializer)
            }
        }
        impl<'de> ::serde::Deserialize<'de> for $name {
            fn deserialize<D: ::serde::Deserializer<'de>>(
                deserializer: D,
            ) -> ::std::result::Result<Self, D::Error> {
                $crate::json::deserialize(deserializer)
            }
        }
    };
}

pub(crate) use {bridge, keys, mixed, object, open_enum, text, union};
