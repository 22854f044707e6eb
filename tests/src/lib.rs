//! Tests of the whole project; the targets below this package hold them.
