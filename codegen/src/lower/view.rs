//! One way to look at a schema, however `openapiv3` chose to store it.

use indexmap::IndexMap;
use openapiv3::{
    AdditionalProperties, AnySchema, ArrayType, ObjectType, ReferenceOr, Schema, SchemaData,
    SchemaKind, StringType, Type, VariantOrUnknownOrEmpty,
};
use serde_json::Value;
use std::sync::LazyLock;

type Properties = IndexMap<String, ReferenceOr<Box<Schema>>>;

static NO_PROPERTIES: LazyLock<Properties> = LazyLock::new(IndexMap::new);

/// A schema's keywords, absent ones empty.
pub(super) struct View<'a> {
    pub(super) ty: &'a str,
    pub(super) format: String,
    pub(super) properties: &'a Properties,
    pub(super) required: &'a [String],
    pub(super) additional: Option<&'a AdditionalProperties>,
    pub(super) items: Option<&'a ReferenceOr<Box<Schema>>>,
    pub(super) values: Vec<String>,
    /// Whether there is an enumeration of anything that is no string.
    pub(super) other_values: Vec<String>,
    pub(super) one_of: &'a [ReferenceOr<Schema>],
    /// `anyOf` rather than `oneOf`.
    pub(super) any_of: bool,
    pub(super) all_of: &'a [ReferenceOr<Schema>],
    pub(super) pattern: Option<&'a str>,
    pub(super) limits: Vec<String>,
    pub(super) data: &'a SchemaData,
}

impl<'a> View<'a> {
    pub(super) fn new(schema: &'a Schema) -> Self {
        let mut view = Self {
            ty: "",
            format: String::new(),
            properties: &NO_PROPERTIES,
            required: &[],
            additional: None,
            items: None,
            values: Vec::new(),
            other_values: Vec::new(),
            one_of: &[],
            any_of: false,
            all_of: &[],
            pattern: None,
            limits: Vec::new(),
            data: &schema.schema_data,
        };
        match &schema.schema_kind {
            SchemaKind::Type(ty) => view.typed(ty),
            SchemaKind::OneOf { one_of } => view.one_of = one_of,
            SchemaKind::AnyOf { any_of } => {
                view.one_of = any_of;
                view.any_of = true;
            }
            SchemaKind::AllOf { all_of } => view.all_of = all_of,
            SchemaKind::Not { .. } => {}
            SchemaKind::Any(any) => view.any(any),
        }
        view
    }

    fn typed(&mut self, ty: &'a Type) {
        match ty {
            Type::String(string) => self.string(string),
            Type::Number(number) => {
                self.ty = "number";
                self.format = format_name(&number.format);
                self.bounds(number.minimum, number.maximum);
                let values = number.enumeration.iter().flatten();
                self.other_values = values.map(f64::to_string).collect();
            }
            Type::Integer(integer) => {
                self.ty = "integer";
                self.format = format_name(&integer.format);
                self.bounds(integer.minimum, integer.maximum);
                let values = integer.enumeration.iter().flatten();
                self.other_values = values.map(i64::to_string).collect();
            }
            Type::Boolean(boolean) => {
                self.ty = "boolean";
                let values = boolean.enumeration.iter().flatten();
                self.other_values = values.map(bool::to_string).collect();
            }
            Type::Object(object) => self.object(object),
            Type::Array(array) => self.array(array),
        }
    }

    fn string(&mut self, string: &'a StringType) {
        self.ty = "string";
        self.format = format_name(&string.format);
        self.values = string.enumeration.iter().flatten().cloned().collect();
        self.pattern = string.pattern.as_deref();
        self.sizes("character", string.min_length, string.max_length);
    }

    fn object(&mut self, object: &'a ObjectType) {
        self.ty = "object";
        self.properties = &object.properties;
        self.required = &object.required;
        self.additional = object.additional_properties.as_ref();
    }

    fn array(&mut self, array: &'a ArrayType) {
        self.ty = "array";
        self.items = array.items.as_ref();
        self.sizes("item", array.min_items, array.max_items);
    }

    fn any(&mut self, any: &'a AnySchema) {
        self.ty = any.typ.as_deref().unwrap_or_default();
        self.format = any.format.clone().unwrap_or_default();
        self.properties = &any.properties;
        self.required = &any.required;
        self.additional = any.additional_properties.as_ref();
        self.items = any.items.as_ref();
        self.one_of = if any.one_of.is_empty() {
            &any.any_of
        } else {
            &any.one_of
        };
        self.any_of = any.one_of.is_empty() && !any.any_of.is_empty();
        self.all_of = &any.all_of;
        self.pattern = any.pattern.as_deref();
        let strings = any.enumeration.iter().filter_map(Value::as_str);
        self.values = strings.map(str::to_owned).collect();
        let others = any.enumeration.iter().filter(|value| !value.is_string());
        self.other_values = others.map(Value::to_string).collect();
    }

    fn bounds<T: ToString>(&mut self, least: Option<T>, most: Option<T>) {
        match (least, most) {
            (Some(least), Some(most)) => {
                self.limits
                    .push(format!("{} to {}", least.to_string(), most.to_string()));
            }
            (Some(least), None) => self.limits.push(format!("at least {}", least.to_string())),
            (None, Some(most)) => self.limits.push(format!("at most {}", most.to_string())),
            (None, None) => {}
        }
    }

    fn sizes(&mut self, one: &str, least: Option<usize>, most: Option<usize>) {
        let counted = |count| match count {
            1 => format!("1 {one}"),
            many => format!("{many} {one}s"),
        };
        self.limits.push(match (least, most) {
            (Some(least), Some(most)) if least == most => counted(most),
            (Some(least), Some(most)) => format!("{least} to {}", counted(most)),
            (Some(least), None) => format!("at least {}", counted(least)),
            (None, Some(most)) => format!("at most {}", counted(most)),
            (None, None) => return,
        });
    }

    /// Returns whether the schema says nothing of a value's structure.
    pub(super) fn is_structureless(&self) -> bool {
        let shapeless = matches!(self.ty, "" | "object")
            && self.properties.is_empty()
            && self.one_of.is_empty()
            && self.all_of.is_empty()
            && self.values.is_empty()
            && self.items.is_none()
            && self.data.discriminator.is_none();
        // `additionalProperties: true` beside `type: object` says at least that it is an object.
        let open = !matches!(
            self.additional,
            Some(AdditionalProperties::Schema(_) | AdditionalProperties::Any(true))
        );
        shapeless && open
    }
}

fn format_name<T: std::fmt::Debug>(format: &VariantOrUnknownOrEmpty<T>) -> String {
    match format {
        VariantOrUnknownOrEmpty::Item(known) => match format!("{known:?}").as_str() {
            "DateTime" => "date-time".to_owned(),
            known => known.to_lowercase(),
        },
        VariantOrUnknownOrEmpty::Unknown(other) => other.clone(),
        VariantOrUnknownOrEmpty::Empty => String::new(),
    }
}
