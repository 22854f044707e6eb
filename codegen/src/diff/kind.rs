//! The kinds of changes.

use serde::Serialize;

macro_rules! kinds {
    ($($(#[doc = $doc:literal])+ $variant:ident = $name:literal,)*) => {
        /// The kinds of changes.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
        pub enum Kind {
            $($(#[doc = $doc])+ #[serde(rename = $name)] $variant,)*
        }

        impl Kind {
            /// All kinds, in the order in which they are told.
            pub const ALL: &'static [Self] = &[$(Self::$variant),*];

            /// Returns the kind's name in JSON.
            pub fn name(self) -> &'static str {
                match self {
                    $(Self::$variant => $name,)*
                }
            }

            /// Returns what the kind means, in a sentence.
            pub fn meaning(self) -> &'static str {
                match self {
                    $(Self::$variant => concat!($($doc),+).trim_ascii(),)*
                }
            }
        }
    };
}

kinds! {
    /// An operation is gone.
    OperationRemoved = "operation-removed",
    /// An operation came.
    OperationAdded = "operation-added",
    /// An operation has another name, and so its method has.
    OperationRenamed = "operation-renamed",
    /// An operation belongs to another family, and so its method moves to another module and feature.
    OperationMoved = "operation-moved",
    /// An operation is called at another path.
    OperationPathChanged = "operation-path-changed",
    /// An operation is deprecated now.
    OperationDeprecated = "operation-deprecated",
    /// An operation is no longer deprecated.
    OperationUndeprecated = "operation-undeprecated",
    /// A family of operations is gone, and its cargo feature with it.
    FamilyRemoved = "family-removed",
    /// A family of operations came.
    FamilyAdded = "family-added",
    /// A version of an operation is gone.
    VersionRemoved = "version-removed",
    /// A version of an operation came.
    VersionAdded = "version-added",
    /// The plain method asks for another version.
    DefaultVersionChanged = "default-version-changed",
    /// The last stable version is gone; only a preview is left.
    StableVersionLost = "stable-version-lost",
    /// A version has an end now.
    SunsetAdded = "sunset-added",
    /// A version ends on another day.
    SunsetMoved = "sunset-moved",
    /// A version has no end any more.
    SunsetRemoved = "sunset-removed",
    /// The newest stable version has an end now, and nothing follows it.
    NoSuccessor = "no-successor",
    /// A parameter is gone.
    ParameterRemoved = "parameter-removed",
    /// A parameter came.
    ParameterAdded = "parameter-added",
    /// A parameter has another type.
    ParameterTypeChanged = "parameter-type-changed",
    /// A parameter is required now.
    ParameterRequired = "parameter-required",
    /// A parameter is optional now.
    ParameterOptional = "parameter-optional",
    /// A parameter goes somewhere else: path, query or header.
    ParameterMoved = "parameter-moved",
    /// The value of a parameter is written in another way, such as a list with commas between its items.
    ParameterStyleChanged = "parameter-style-changed",
    /// A path parameter has another name; calls stay the same.
    ParameterRenamed = "parameter-renamed",
    /// The positional arguments of a method have another order.
    ParameterOrderChanged = "parameter-order-changed",
    /// A parameter is deprecated now.
    ParameterDeprecated = "parameter-deprecated",
    /// A parameter is no longer deprecated.
    ParameterUndeprecated = "parameter-undeprecated",
    /// A request has no body any more.
    RequestBodyRemoved = "request-body-removed",
    /// A request has a body now.
    RequestBodyAdded = "request-body-added",
    /// A request's body has another type.
    RequestBodyChanged = "request-body-changed",
    /// A request's body is required now.
    RequestBodyRequired = "request-body-required",
    /// A request's body is optional now.
    RequestBodyOptional = "request-body-optional",
    /// A response has another type, or has a body where it had none.
    ResponseChanged = "response-changed",
    /// A format such as CSV is no longer offered.
    ResponseFormatRemoved = "response-format-removed",
    /// A format such as CSV is offered now.
    ResponseFormatAdded = "response-format-added",
    /// What is asked for or sent has another media type.
    MediaTypeChanged = "media-type-changed",
    /// A status is gone.
    StatusRemoved = "status-removed",
    /// A status came.
    StatusAdded = "status-added",
    /// Credentials are needed now, or no longer, or other ones.
    SecurityChanged = "security-changed",
    /// Other roles may call an operation.
    RolesChanged = "roles-changed",
    /// An operation can no longer be awaited.
    WaiterRemoved = "waiter-removed",
    /// An operation can be awaited now.
    WaiterAdded = "waiter-added",
    /// An operation is awaited by other fields or values.
    WaiterChanged = "waiter-changed",
    /// A schema is gone.
    SchemaRemoved = "schema-removed",
    /// A schema came.
    SchemaAdded = "schema-added",
    /// A schema has another name, and so its type has.
    SchemaRenamed = "schema-renamed",
    /// A schema is another kind of thing, such as a union that was an object.
    SchemaKindChanged = "schema-kind-changed",
    /// A schema stands for another type.
    SchemaTypeChanged = "schema-type-changed",
    /// A schema is deprecated now.
    SchemaDeprecated = "schema-deprecated",
    /// A schema is no longer deprecated.
    SchemaUndeprecated = "schema-undeprecated",
    /// A property is gone.
    PropertyRemoved = "property-removed",
    /// A property came.
    PropertyAdded = "property-added",
    /// A property has another type.
    PropertyTypeChanged = "property-type-changed",
    /// A property is required now.
    PropertyRequired = "property-required",
    /// A property is optional now.
    PropertyOptional = "property-optional",
    /// A property may be null now.
    PropertyNullable = "property-nullable",
    /// A property may not be null any more.
    PropertyNotNullable = "property-not-nullable",
    /// A property is the server's now.
    PropertyReadOnly = "property-read-only",
    /// A property may be sent now.
    PropertyNotReadOnly = "property-not-read-only",
    /// A property is not returned any more.
    PropertyWriteOnly = "property-write-only",
    /// A property is returned now.
    PropertyNotWriteOnly = "property-not-write-only",
    /// A property is deprecated now.
    PropertyDeprecated = "property-deprecated",
    /// A property is no longer deprecated.
    PropertyUndeprecated = "property-undeprecated",
    /// An enumeration lost values.
    EnumValueRemoved = "enum-value-removed",
    /// An enumeration has more values.
    EnumValueAdded = "enum-value-added",
    /// A place that shares an enumeration with others allows other values of it.
    AllowedValuesChanged = "allowed-values-changed",
    /// A union lost a variant.
    VariantRemoved = "variant-removed",
    /// A union has one more variant.
    VariantAdded = "variant-added",
    /// A variant holds another schema.
    VariantTypeChanged = "variant-type-changed",
    /// A tag value leads to no variant any more.
    TagValueRemoved = "tag-value-removed",
    /// One more tag value leads to a variant.
    TagValueAdded = "tag-value-added",
    /// A tag value leads to another variant.
    TagValueMoved = "tag-value-moved",
    /// Other properties tell a union's variants apart.
    TagChanged = "tag-changed",
    /// A union has a discriminator now.
    DiscriminatorAdded = "discriminator-added",
    /// A union has no discriminator any more.
    DiscriminatorRemoved = "discriminator-removed",
    /// A weaker rule tells a union's variants apart.
    UnionRuleWeaker = "union-rule-weaker",
    /// A stronger rule tells a union's variants apart.
    UnionRuleStronger = "union-rule-stronger",
    /// A field, value or variant has another Rust name for the same thing.
    MemberRenamed = "member-renamed",
    /// A type has another Rust name for the same schema.
    TypeRenamed = "type-renamed",
    /// A type is compiled with other features.
    FeaturesChanged = "features-changed",
    /// Items are gone as a consequence that no other finding names.
    RustRemoved = "rust-removed",
    /// Items have other signatures as a consequence that no other finding names.
    RustChanged = "rust-changed",
    /// Items came as a consequence that no other finding names.
    RustAdded = "rust-added",
    /// A bound, a length or a pattern is different.
    LimitsChanged = "limits-changed",
    /// A format is different that makes no difference to the type.
    FormatChanged = "format-changed",
    /// What the server takes where nothing is sent is different.
    DefaultChanged = "default-changed",
    /// The description of a failure or of headers is different.
    ErrorResponseChanged = "error-response-changed",
    /// Something else in the description is different.
    DocumentChanged = "document-changed",
    /// Words only: descriptions, titles, examples, links.
    WordsChanged = "words-changed",
    /// Generated text differs, but no item of the interface.
    TextChanged = "text-changed",
}
