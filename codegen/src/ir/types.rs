//! Types: structs, unions, enums, aliases.

use std::collections::BTreeMap;
use std::fmt;

/// The identity of a type: the component's name, and for an inline schema the way to it (`Group`, `Group/status`).
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) struct TypeId(String);

impl TypeId {
    /// Returns the identity of a component schema.
    pub(crate) fn component(name: &str) -> Self {
        Self(name.to_owned())
    }

    /// Returns the identity of a schema inside this one.
    pub(crate) fn inside(&self, step: &str) -> Self {
        Self(format!("{}/{step}", self.0))
    }

    /// Returns the component (or the operation) that the schema stands in.
    pub(crate) fn owner(&self) -> Self {
        Self(self.steps().next().unwrap_or_default().to_owned())
    }

    /// Returns the steps from the component inwards.
    pub(crate) fn steps(&self) -> impl Iterator<Item = &str> {
        self.0.split('/')
    }

    pub(crate) fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for TypeId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// A named type.
#[derive(Debug)]
pub(crate) struct Type {
    /// JSON pointer of its schema.
    pub(crate) pointer: String,
    /// Whether it stands under `components.schemas` itself.
    pub(crate) component: bool,
    pub(crate) docs: Docs,
    pub(crate) kind: Kind,
}

#[derive(Debug)]
pub(crate) enum Kind {
    Struct(Struct),
    Union(Union),
    Mixed(Mixed),
    Enum(Enum),
    /// Another name of a type.
    Alias(Ref),
    /// No structure: any JSON value.
    Any,
}

impl Kind {
    /// Returns the word that listings have for it.
    pub(crate) fn name(&self) -> &'static str {
        match self {
            Self::Struct(_) => "struct",
            Self::Union(_) | Self::Mixed(_) => "union",
            Self::Enum(_) => "enum",
            Self::Alias(_) => "alias",
            Self::Any => "any",
        }
    }

    /// Returns the named types that it refers to.
    pub(crate) fn named(&self) -> Box<dyn Iterator<Item = &TypeId> + '_> {
        match self {
            Self::Struct(structure) => {
                let fields = structure
                    .properties
                    .iter()
                    .filter_map(|property| property.ty.named());
                Box::new(fields.chain(&structure.folded))
            }
            Self::Union(union) => Box::new(
                union
                    .variants
                    .iter()
                    .flat_map(|v| std::iter::once(&v.ty).chain(&v.merged)),
            ),
            Self::Mixed(mixed) => Box::new(mixed.variants.iter().filter_map(|(_, ty)| ty.named())),
            Self::Alias(ty) => Box::new(ty.named().into_iter()),
            Self::Enum(_) | Self::Any => Box::new(std::iter::empty()),
        }
    }

    /// Points at the enumerations that stand in for others.
    pub(crate) fn redirect(&mut self, to: &BTreeMap<TypeId, TypeId>) {
        match self {
            Self::Struct(structure) => {
                let properties = structure.properties.iter_mut();
                properties.for_each(|property| property.ty.redirect(to));
            }
            Self::Mixed(mixed) => {
                let variants = mixed.variants.iter_mut();
                variants.for_each(|(_, ty)| ty.redirect(to));
            }
            Self::Alias(ty) => ty.redirect(to),
            // The variants of a union are no enumerations.
            Self::Union(_) | Self::Enum(_) | Self::Any => {}
        }
    }
}

/// The text of a schema or operation, as the document has it.
#[derive(Debug, Clone, Default)]
pub(crate) struct Docs {
    pub(crate) text: Option<String>,
    pub(crate) deprecated: bool,
}

#[derive(Debug, Default)]
pub(crate) struct Struct {
    pub(crate) properties: Vec<Property>,
    /// The schemas folded into this one, where a union became one struct.
    pub(crate) folded: Vec<TypeId>,
}

#[derive(Debug, Clone)]
pub(crate) struct Property {
    pub(crate) name: String,
    pub(crate) ty: Ref,
    pub(crate) required: bool,
    pub(crate) nullable: bool,
    pub(crate) read_only: bool,
    pub(crate) write_only: bool,
    pub(crate) docs: Docs,
    /// The server's default, as JSON text.
    pub(crate) default: Option<String>,
    /// What the document says of allowed values, in words: format, pattern, bounds.
    pub(crate) limits: Vec<String>,
}

/// The type of a value.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Ref {
    String,
    Secret,
    DateTime,
    Date,
    Bool,
    Integer,
    Number,
    Any,
    Named(TypeId),
    List(Box<Item>),
    Map(Box<Item>),
}

/// An element of a list or a value of a map.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Item {
    pub(crate) ty: Ref,
    pub(crate) nullable: bool,
}

impl Ref {
    /// Points at the types that stand in for others.
    pub(crate) fn redirect(&mut self, to: &BTreeMap<TypeId, TypeId>) {
        match self {
            Self::Named(id) => {
                if let Some(target) = to.get(id) {
                    *id = target.clone();
                }
            }
            Self::List(item) | Self::Map(item) => item.ty.redirect(to),
            _ => {}
        }
    }

    /// Returns the named type at the end of lists and maps.
    pub(crate) fn named(&self) -> Option<&TypeId> {
        match self {
            Self::Named(id) => Some(id),
            Self::List(item) | Self::Map(item) => item.ty.named(),
            _ => None,
        }
    }
}

/// An open set of strings.
#[derive(Debug, Default)]
pub(crate) struct Enum {
    pub(crate) values: Vec<String>,
}

/// A value that has one of several shapes.
#[derive(Debug)]
pub(crate) struct Union {
    pub(crate) rule: Rule,
    /// The properties that decide; none where required keys do.
    pub(crate) tags: Vec<String>,
    pub(crate) variants: Vec<Variant>,
    /// The variant for tag values that the document doesn't list.
    pub(crate) default: Option<usize>,
}

impl Union {
    /// Returns the only tag value (a pair where two properties decide) that leads to a variant; none where several do.
    pub(crate) fn only_value(&self, index: usize) -> Option<&[String]> {
        if self.default == Some(index) {
            return None;
        }
        match self.variants.get(index)?.values.as_slice() {
            [value] => Some(value),
            _ => None,
        }
    }
}

#[derive(Debug)]
pub(crate) struct Variant {
    pub(crate) ty: TypeId,
    /// The schemas that were the same as `ty` and share its variant.
    pub(crate) merged: Vec<TypeId>,
    /// Tag values, one list a value with an entry a tag property; `*` in the second place stands for any.
    pub(crate) values: Vec<Vec<String>>,
    /// Required keys besides the tags, which decide when the tag is missing.
    pub(crate) required: Vec<String>,
}

/// A value that has one of several JSON types.
#[derive(Debug)]
pub(crate) struct Mixed {
    /// One a JSON type; of several objects a union.
    pub(crate) variants: Vec<(JsonType, Ref)>,
}

/// What a JSON value that is not null can be.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum JsonType {
    Boolean,
    Number,
    String,
    Array,
    Object,
}

impl JsonType {
    /// How many there are.
    pub(crate) const COUNT: usize = 5;

    /// Returns the name that OpenAPI has for it.
    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Boolean => "boolean",
            Self::Number => "number",
            Self::String => "string",
            Self::Array => "array",
            Self::Object => "object",
        }
    }
}

/// How a union tells its variants apart, strongest first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Rule {
    Discriminator,
    DisjointEnum,
    DefaultVariant,
    RequiredKeys,
    Overlay,
    JsonType,
    Merged,
}

impl Rule {
    /// Returns the rule's name in summaries and snapshots.
    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Discriminator => "discriminator mapping",
            Self::DisjointEnum => "disjoint enum property",
            Self::DefaultVariant => "enum property with a default variant",
            Self::RequiredKeys => "unique required keys",
            Self::Overlay => "tag named in an overlay",
            Self::JsonType => "JSON type",
            Self::Merged => "merged struct",
        }
    }
}
