//! Operations can be told apart and declare what their path needs.

use std::collections::HashMap;

use serde_json::Value;

use super::{Components, Object};
use crate::diagnostics::{Fault, Place};
use crate::pointer::Pointer;
use crate::tree::grammar::METHODS;

/// The operations seen so far: where each `operationId` stands.
#[derive(Default)]
pub(super) struct Operations<'t> {
    ids: HashMap<&'t str, String>,
}

impl<'t> Operations<'t> {
    pub(super) fn path_item(
        &mut self,
        at: &Pointer<'_>,
        item: &'t Object,
        components: Components<'t>,
        faults: &mut Vec<Fault<'_>>,
    ) {
        let Pointer::Key(_, path) = *at else { return };
        let template = template(path, at, faults);
        let shared = parameters(at, item, components);
        for (method, operation) in item
            .iter()
            .filter(|(method, _)| METHODS.contains(&method.as_str()))
        {
            let Value::Object(operation) = operation else {
                continue;
            };
            let at = at.key(method);
            self.id(&at, operation, faults);
            let own = parameters(&at, operation, components);
            twice(&own, faults);
            if let Some(template) = &template {
                declared(&at, template, &own, &shared, faults);
            }
        }
    }

    fn id(&mut self, at: &Pointer<'_>, operation: &'t Object, faults: &mut Vec<Fault<'_>>) {
        let Some(Value::String(id)) = operation.get("operationId") else {
            return;
        };
        let pointer = at.key("operationId").to_string();
        if let Some(first) = self.ids.get(id.as_str()) {
            let fault = Fault::new(format!("two operations are named `{id}`"), pointer);
            faults.push(
                fault
                    .related(Place::Description(first.clone()), "first here")
                    .hint("rename one of them"),
            );
        } else {
            self.ids.insert(id, pointer);
        }
    }
}

/// A parameter where an operation or a path declares it, with what it says after references are followed.
struct Declared<'a> {
    owner: &'a Pointer<'a>,
    index: usize,
    name: &'a str,
    location: &'a str,
}

impl Declared<'_> {
    fn pointer(&self) -> String {
        let list = self.owner.key("parameters");
        list.index(self.index).to_string()
    }
}

/// Returns the parameters of an operation or a path. Those that are broken are reported elsewhere.
fn parameters<'a>(
    at: &'a Pointer<'a>,
    owner: &'a Object,
    components: Components<'a>,
) -> Vec<Declared<'a>> {
    let list = owner
        .get("parameters")
        .and_then(Value::as_array)
        .into_iter()
        .flatten();
    list.enumerate()
        .filter_map(|(index, parameter)| {
            let parameter = components.resolve(parameter.as_object()?)?;
            Some(Declared {
                owner: at,
                index,
                name: parameter.get("name")?.as_str()?,
                location: parameter.get("in")?.as_str()?,
            })
        })
        .collect()
}

fn twice(own: &[Declared<'_>], faults: &mut Vec<Fault<'_>>) {
    for (index, parameter) in own.iter().enumerate() {
        let same = |other: &&Declared<'_>| {
            (other.name, other.location) == (parameter.name, parameter.location)
        };
        if let Some(first) = own[..index].iter().find(same) {
            let message = format!(
                "the {} parameter `{}` is declared twice",
                parameter.location, parameter.name
            );
            let fault = Fault::new(message, parameter.pointer());
            faults.push(fault.related(Place::Description(first.pointer()), "first here"));
        }
    }
}

/// Holds the parameters of a path's template against those that are declared.
fn declared(
    at: &Pointer<'_>,
    template: &[&str],
    own: &[Declared<'_>],
    shared: &[Declared<'_>],
    faults: &mut Vec<Fault<'_>>,
) {
    let all = || {
        own.iter()
            .chain(shared)
            .filter(|parameter| parameter.location == "path")
    };
    for name in template {
        if !all().any(|parameter| parameter.name == *name) {
            let message = format!("the path parameter `{name}` is not declared");
            let fault = Fault::new(message, at.to_string());
            faults.push(fault.hint(format!(
                "add `{name}` with `in: path` to the operation's parameters"
            )));
        }
    }
    for parameter in all().filter(|parameter| !template.contains(&parameter.name)) {
        let message = format!("the path has no `{{{}}}`", parameter.name);
        faults.push(Fault::new(message, parameter.pointer()));
    }
}

/// Returns the names in the braces of a path.
fn template<'p>(
    path: &'p str,
    at: &Pointer<'_>,
    faults: &mut Vec<Fault<'_>>,
) -> Option<Vec<&'p str>> {
    let mut refuse = |message: String| {
        faults.push(Fault::new(message, at.to_string()));
        None
    };
    if !path.starts_with('/') {
        return refuse("a path begins with a slash".to_owned());
    }
    let mut names = Vec::new();
    let mut rest = path;
    while let Some((before, after)) = rest.split_once('{') {
        match after.split_once('}') {
            Some((name, behind))
                if !before.contains('}') && !name.is_empty() && !name.contains(['{', '/']) =>
            {
                if names.contains(&name) {
                    return refuse(format!("`{{{name}}}` is in this path twice"));
                }
                names.push(name);
                rest = behind;
            }
            _ => return refuse("the braces of this path do not match".to_owned()),
        }
    }
    if rest.contains('}') {
        return refuse("the braces of this path do not match".to_owned());
    }
    Some(names)
}
