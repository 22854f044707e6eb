// Written by `cargo xtask codegen`; changes made here are lost.

use crate::json::{self, OpenEnum};

/// Unit of an amount of data.
///
/// An open set: a value that this crate does not know is `Unknown`.
#[derive(Clone)]
#[non_exhaustive]
pub enum DataMetricUnits {
    /// `BITS`
    Bits,
    /// `KILOBITS`
    Kilobits,
    /// `MEGABITS`
    Megabits,
    /// `GIGABITS`
    Gigabits,
    /// `BYTES`
    Bytes,
    /// `KILOBYTES`
    Kilobytes,
    /// `MEGABYTES`
    Megabytes,
    /// `GIGABYTES`
    Gigabytes,
    /// `TERABYTES`
    Terabytes,
    /// `PETABYTES`
    Petabytes,
    /// A value that this crate does not know, as received.
    Unknown(Box<str>),
}

impl DataMetricUnits {
    /// Returns the text of the value, as it stands in JSON.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Bits => "BITS",
            Self::Kilobits => "KILOBITS",
            Self::Megabits => "MEGABITS",
            Self::Gigabits => "GIGABITS",
            Self::Bytes => "BYTES",
            Self::Kilobytes => "KILOBYTES",
            Self::Megabytes => "MEGABYTES",
            Self::Gigabytes => "GIGABYTES",
            Self::Terabytes => "TERABYTES",
            Self::Petabytes => "PETABYTES",
            Self::Unknown(text) => text,
        }
    }
}

impl OpenEnum for DataMetricUnits {
    const KNOWN: &'static [Self] = &[
        Self::Bits,
        Self::Bytes,
        Self::Gigabits,
        Self::Kilobits,
        Self::Megabits,
        Self::Gigabytes,
        Self::Kilobytes,
        Self::Megabytes,
        Self::Petabytes,
        Self::Terabytes,
    ];
}

json::open_enum!(DataMetricUnits);
