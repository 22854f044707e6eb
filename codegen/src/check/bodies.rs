//! A request sends JSON.

use serde_json::Value;

use super::Object;
use crate::diagnostics::Fault;
use crate::media::Media;
use crate::pointer::Pointer;

pub(super) fn check(at: &Pointer<'_>, body: &Object, faults: &mut Vec<Fault<'_>>) {
    let Some(Value::Object(content)) = body.get("content") else {
        return;
    };
    if content.keys().any(|media| Media::parse(media).is_json()) {
        return;
    }
    if let Some(media) = content.keys().next() {
        let fault = Fault::new(
            format!("a request body of `{media}` is not supported, only JSON"),
            at.key("content").key(media).to_string(),
        );
        faults.push(fault.unsupported().hint(
            "if the service takes JSON too, say so by an overlay; else leave such operations out by \
             `unsupported-operations = \"leave-out\"` in codegen.toml",
        ));
    }
}
