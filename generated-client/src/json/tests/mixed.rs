//! Unions over JSON types.

use crate::json::{
    self, Extra, Json, JsonType, Mixed, Reader, Result, Unknown, Value, Writer, from_str, keys,
};

#[derive(Debug, Clone, PartialEq)]
enum Dynamic {
    Boolean(bool),
    Object(Box<Settings>),
    Unknown(Box<Unknown>),
}

impl Mixed for Dynamic {
    fn read_as(ty: JsonType, r: &mut Reader<'_>) -> Result<Self> {
        Ok(match ty {
            JsonType::Boolean => Self::Boolean(Json::decode(r)?),
            JsonType::Object => Self::Object(json::boxed(r)?),
            _ => Self::Unknown(json::boxed(r)?),
        })
    }

    fn value(&self) -> &dyn Json {
        match self {
            Self::Boolean(value) => value,
            Self::Object(value) => &**value,
            Self::Unknown(value) => &**value,
        }
    }
}

json::mixed!(Dynamic);

#[derive(Debug, Clone, PartialEq, Default)]
struct Settings {
    dynamic: Option<Dynamic>,
    extra: Extra,
}

impl Json for Settings {
    fn decode(r: &mut Reader<'_>) -> Result<Self> {
        r.object(keys!["dynamic"])
    }

    fn read_field(&mut self, index: usize, r: &mut Reader<'_>) -> Result<()> {
        match index {
            0 => self.dynamic.read(r),
            _ => self.extra.read(r),
        }
    }

    fn write(&self, w: &mut Writer) {
        let mut o = w.object(&self.extra);
        o.field("dynamic", &self.dynamic);
        o.end();
    }
}

json::object!(Settings);

#[test]
fn the_json_type_chooses_and_nothing_is_lost() {
    for (text, shown) in [
        (r#"{"dynamic": true}"#, "Boolean(true)"),
        (r#"{"dynamic": {"dynamic": false, "new": 1}}"#, "Object("),
        (r#"{"dynamic": "later"}"#, "Unknown("),
        (r#"{"dynamic": [1.5, null]}"#, "Unknown("),
        (r#"{"dynamic": null}"#, "None"),
        ("{}", "None"),
    ] {
        let read: Settings = from_str(text).unwrap();
        let debug = format!("{:?}", read.dynamic);
        assert!(debug.replace("Some(", "").starts_with(shown), "{debug}");
        let value: Value = serde_json::from_str(text).unwrap();
        assert_eq!(serde_json::to_value(&read).unwrap(), value);
        assert_eq!(serde_json::from_value::<Settings>(value).unwrap(), read);
        let written = json::to_string(&read);
        assert_eq!(from_str::<Settings>(&written).unwrap(), read, "{written}");
    }
}

#[test]
fn a_wrong_type_inside_is_an_error_with_its_path() {
    let error = from_str::<Settings>(r#"{"dynamic": {"dynamic": tru}}"#).unwrap_err();
    assert!(error.to_string().contains("dynamic.dynamic"), "{error}");
}
