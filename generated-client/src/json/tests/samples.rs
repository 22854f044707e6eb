//! Types in the shape that the generator gives them.

#![allow(unreachable_pub, reason = "generated types are public")]

use std::collections::BTreeMap;

use crate::json::{
    self, Date, DateTime, Extra, Json, ObjectWriter, OpenEnum, Reader, Result, Secret, Union,
    UnionShape, Unknown, Value, VariantShape, Writer, keys,
};

macro_rules! sample {
    ($name:ident { $($index:literal $field:ident: $type:ty = $key:literal $how:ident,)* }) => {
        #[derive(Debug, Clone, PartialEq, Default)]
        #[non_exhaustive]
        pub(super) struct $name {
            $(pub(super) $field: Option<$type>,)*
            pub(super) extra: Extra,
        }

        impl Json for $name {
            fn decode(r: &mut Reader<'_>) -> Result<Self> {
                r.object(keys![$($key),*])
            }

            fn read_field(&mut self, index: usize, r: &mut Reader<'_>) -> Result<()> {
                match index {
                    $($index => self.$field.read(r),)*
                    _ => self.extra.read(r),
                }
            }

            fn write(&self, w: &mut Writer) {
                let mut o: ObjectWriter<'_> = w.object(&self.extra);
                $(o.$how($key, &self.$field);)*
                o.end();
            }
        }

        json::object!($name);
    };
}

macro_rules! sample_enum {
    ($name:ident { $($variant:ident = $text:literal,)* }) => {
        #[derive(Clone)]
        #[non_exhaustive]
        pub(super) enum $name {
            $($variant,)*
            Unknown(Box<str>),
        }

        impl OpenEnum for $name {
            const KNOWN: &'static [Self] = &[$(Self::$variant,)*];
        }

        impl $name {
            pub(super) fn as_str(&self) -> &str {
                match self {
                    $(Self::$variant => $text,)*
                    Self::Unknown(text) => text,
                }
            }
        }

        json::open_enum!($name);
    };
}

macro_rules! sample_union {
    ($name:ident $shape:expr, { $($index:literal $variant:ident($type:ty),)* }) => {
        #[derive(Debug, Clone, PartialEq)]
        #[non_exhaustive]
        pub(super) enum $name {
            $($variant(Box<$type>),)*
            Unknown(Box<Unknown>),
        }

        impl Union for $name {
            const SHAPE: &'static UnionShape = &$shape;

            fn read_variant(variant: usize, r: &mut Reader<'_>) -> Result<Self> {
                Ok(match variant {
                    $($index => Self::$variant(json::boxed(r)?),)*
                    _ => Self::Unknown(json::boxed(r)?),
                })
            }

            fn variant(&self) -> (usize, &dyn Json) {
                match self {
                    $(Self::$variant(v) => ($index, &**v),)*
                    Self::Unknown(v) => (usize::MAX, &**v),
                }
            }
        }

        json::union!($name);
    };
}

const fn variant(required: &'static [&'static str]) -> VariantShape {
    VariantShape {
        required,
        write: &[],
    }
}

sample!(Link {
    0 href: String = "href" field,
    1 rel: String = "rel" nullable,
    2 id: String = "id" read_only,
});

// A property may be called like a function of the trait.
impl Link {
    #[allow(dead_code)]
    pub(super) fn read(mut self, value: impl Into<String>) -> Self {
        self.href = Some(value.into());
        self
    }
}

sample!(All {
    0 text: String = "text" field,
    1 secret: Secret = "secret" field,
    2 time: DateTime = "time" field,
    3 day: Date = "day" field,
    4 yes: bool = "yes" field,
    5 count: i64 = "count" field,
    6 ratio: f64 = "ratio" field,
    7 any: Value = "any" field,
    8 list: Vec<i64> = "list" field,
    9 holes: Vec<Option<i64>> = "holes" field,
    10 map: BTreeMap<String, Link> = "map" field,
    11 link: Link = "link" field,
    12 inner: Box<All> = "inner" field,
    13 status: Status = "status" nullable,
    14 peers: Vec<Peer> = "peers" field,
});

// The shorter text first, as in generated code.
sample_enum!(Status { Failed = "FAILED", Available = "AVAILABLE", });

sample!(AwsPeer {
    0 account: String = "awsAccountId" field,
    1 provider: String = "providerName" field,
    2 vpc: String = "vpcId" field,
    3 links: Vec<Link> = "links" field,
    4 peer: Peer = "peer" nullable,
});

sample!(AzurePeer {
    0 directory: String = "azureDirectoryId" field,
    1 provider: String = "providerName" field,
});

sample_union!(Peer
    UnionShape {
        tags: &["providerName"],
        values: &[("AWS", 0), ("AZURE", 1)],
        default: None,
        variants: &[
            VariantShape { required: &["awsAccountId", "vpcId"], write: &[("providerName", "AWS")] },
            VariantShape { required: &[], write: &[("providerName", "AZURE")] },
        ],
    },
    { 0 Aws(AwsPeer), 1 Azure(AzurePeer), });

sample!(HostEvent {
    0 event: String = "event" field,
    1 metric: String = "metric" field,
    2 value: f64 = "value" field,
});

sample!(OtherEvent {
    0 event: String = "event" field,
    1 metric: String = "metric" field,
});

// The same object is looked at twice: by `event`, then by `metric`.
sample_union!(HostMetric
    UnionShape {
        tags: &["metric"],
        values: &[("CPU", 0), ("DISK", 1)],
        default: None,
        variants: &[
            VariantShape { required: &["value"], write: &[("metric", "CPU")] },
            VariantShape { required: &[], write: &[("metric", "DISK")] },
        ],
    },
    { 0 Cpu(HostEvent), 1 Disk(OtherEvent), });

sample_union!(Event
    UnionShape {
        tags: &["event"],
        values: &[("HOST", 0), ("JOINED", 1)],
        default: Some(2),
        variants: &[
            VariantShape { required: &[], write: &[("event", "HOST")] },
            VariantShape { required: &[], write: &[("event", "JOINED")] },
            variant(&[]),
        ],
    },
    { 0 Host(HostMetric), 1 Joined(OtherEvent), 2 Default(OtherEvent), });

sample_union!(Pair
    UnionShape {
        tags: &["event", "metric"],
        values: &[("A\u{1f}*", 2), ("A\u{1f}X", 0), ("A\u{1f}Y", 1), ("B\u{1f}X", 1)],
        default: None,
        variants: &[variant(&["value"]), variant(&[]), variant(&[])],
    },
    { 0 AX(HostEvent), 1 AYOrBX(OtherEvent), 2 A(OtherEvent), });

sample_union!(ByKeys
    UnionShape {
        tags: &[],
        values: &[],
        default: None,
        variants: &[variant(&["href"]), variant(&["event"])],
    },
    { 0 Link(Link), 1 Event(OtherEvent), });
