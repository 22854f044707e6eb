//! Dates and times: kept as the text that was received, parsed on request.

use std::fmt;

use super::Json;
use super::error::Result;
use super::leaf::leaf;
use super::reader::Reader;
use super::writer::Writer;

macro_rules! time {
    ($(#[$docs:meta])* $name:ident) => {
        $(#[$docs])*
        #[derive(Clone, PartialEq, Eq)]
        pub struct $name(Box<str>);

        impl $name {
            /// Returns the text as it stands in JSON.
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl From<String> for $name {
            fn from(text: String) -> Self {
                Self(text.into())
            }
        }

        impl From<&str> for $name {
            fn from(text: &str) -> Self {
                Self(text.into())
            }
        }

        impl fmt::Debug for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                fmt::Debug::fmt(self.as_str(), f)
            }
        }

        super::text!($name);
        leaf!($name, |r: &mut Reader<'_>| r.cursor.str().map(Self::from), |time: &$name, w: &mut Writer| w.str(&time.0));
        super::bridge!($name);
    };
}

time! {
    /// A point in time, usually such as `2026-11-22T18:58:00Z`.
    ///
    /// The text is kept as it was received, even if it is no time. It is compared and ordered as text: in time order
    /// where all texts are of the same form and time zone. The features `jiff` and `chrono` parse it.
    DateTime
}

time! {
    /// A day, usually such as `2026-11-22`.
    ///
    /// The text is kept as it was received, even if it is no date. It is compared and ordered as text. The features
    /// `jiff` and `chrono` parse it.
    Date
}

#[cfg(feature = "jiff")]
mod with_jiff {
    use super::{Date, DateTime};

    impl DateTime {
        /// Returns the point in time.
        ///
        /// # Errors
        ///
        /// Fails if the text is no time with an offset.
        pub fn to_jiff(&self) -> Result<jiff::Timestamp, jiff::Error> {
            self.as_str().parse()
        }
    }

    impl From<jiff::Timestamp> for DateTime {
        fn from(time: jiff::Timestamp) -> Self {
            time.to_string().into()
        }
    }

    impl Date {
        /// Returns the day.
        ///
        /// # Errors
        ///
        /// Fails if the text is no date.
        pub fn to_jiff(&self) -> Result<jiff::civil::Date, jiff::Error> {
            self.as_str().parse()
        }
    }

    impl From<jiff::civil::Date> for Date {
        fn from(date: jiff::civil::Date) -> Self {
            date.to_string().into()
        }
    }
}

#[cfg(feature = "chrono")]
mod with_chrono {
    use super::{Date, DateTime};

    impl DateTime {
        /// Returns the point in time with its offset.
        ///
        /// # Errors
        ///
        /// Fails if the text is no time with an offset.
        pub fn to_chrono(
            &self,
        ) -> Result<chrono::DateTime<chrono::FixedOffset>, chrono::ParseError> {
            self.as_str().parse()
        }
    }

    impl<Z: chrono::TimeZone> From<chrono::DateTime<Z>> for DateTime {
        fn from(time: chrono::DateTime<Z>) -> Self {
            time.to_utc()
                .to_rfc3339_opts(chrono::SecondsFormat::AutoSi, true)
                .into()
        }
    }

    impl Date {
        /// Returns the day.
        ///
        /// # Errors
        ///
        /// Fails if the text is no date.
        pub fn to_chrono(&self) -> Result<chrono::NaiveDate, chrono::ParseError> {
            self.as_str().parse()
        }
    }

    impl From<chrono::NaiveDate> for Date {
        fn from(date: chrono::NaiveDate) -> Self {
            date.to_string().into()
        }
    }
}
