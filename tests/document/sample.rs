//! A program that uses everything of a client that is no preview: a few lines for each operation, struct and union.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::{self, Write};

use codegen::{OperationEntry, Output, SchemaEntry};

/// What a line relies on.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Subject {
    /// An operation and what its method takes: method and path.
    Call(String, String),
    /// An optional argument of it.
    Argument(String, String, String),
    /// The body of its answer.
    Answer(String, String),
    /// A schema.
    Type(String),
    /// A property of a schema.
    Property(String, String),
    /// A variant or accessor of a union.
    Variant(String, String),
}

impl fmt::Display for Subject {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Call(method, path) => write!(f, "{method} {path}"),
            Self::Argument(method, path, name) => write!(f, "{method} {path}: argument {name}"),
            Self::Answer(method, path) => write!(f, "{method} {path}: answer"),
            Self::Type(schema) => write!(f, "{schema}"),
            Self::Property(schema, name) | Self::Variant(schema, name) => {
                write!(f, "{schema}.{name}")
            }
        }
    }
}

/// One line, and what it relies on.
pub(crate) struct Line {
    pub(crate) text: String,
    pub(crate) subject: Subject,
}

/// Lines that share a value, which the first one makes.
pub(crate) type Block = Vec<Line>;

/// The whole program; a part is the body of a function.
pub(crate) struct Program {
    pub(crate) parts: Vec<Vec<Block>>,
}

const HEAD: &str = "#![allow(unused, deprecated, clippy::all)]\n\
    use generated_client::json::{Date, DateTime, Secret, Unknown, Value};\n\
    use generated_client::types::*;\n\
    use generated_client::{Client, Download, Result};\n\
    use std::collections::BTreeMap;\n\
    fn any<T>() -> T { unimplemented!() }\n\
    fn main() {}\n";

impl Program {
    /// Writes the program for the client of this output.
    pub(crate) fn new(output: &Output) -> Self {
        let sources = Sources::new(&output.files);
        let stable = |operation: &&OperationEntry| operation.version != "preview";
        let calls = output.catalog.operations.iter().filter(stable);
        let calls: Vec<Block> = calls.map(|operation| sources.call(operation)).collect();
        let of = |kind: &'static str| {
            let schemas = output.catalog.schemas.iter();
            schemas.filter(move |schema| schema.kind == kind)
        };
        let values = of("struct").map(|schema| sources.value(schema)).collect();
        let matches = of("union").map(|schema| sources.union(schema)).collect();
        let mut parts = vec![calls, values, matches];
        for blocks in &mut parts {
            blocks.retain(|block: &Block| !block.is_empty());
        }
        Self { parts }
    }

    /// Returns the text, and the subject of each line that has one, by number from 1.
    pub(crate) fn text(&self) -> (String, BTreeMap<usize, Subject>) {
        let mut text = HEAD.to_owned();
        let mut subjects = BTreeMap::new();
        for (index, blocks) in self.parts.iter().enumerate() {
            writeln!(
                text,
                "async fn part_{index}(client: &Client) -> Result<()> {{"
            )
            .unwrap();
            for block in blocks {
                text.push_str("{\n");
                for line in block {
                    subjects.insert(text.lines().count() + 1, line.subject.clone());
                    text.push_str(&line.text);
                    text.push('\n');
                }
                text.push_str("}\n");
            }
            text.push_str("Ok(())\n}\n");
        }
        (text, subjects)
    }

    /// Takes out the lines of these numbers; without its first line a block is nothing.
    pub(crate) fn drop_lines(&mut self, broken: &BTreeSet<usize>) {
        let mut number = HEAD.lines().count();
        for blocks in &mut self.parts {
            number += 1;
            for block in blocks.iter_mut() {
                let first = number + 2;
                number += block.len() + 2;
                let mut numbers = first..;
                let starts = !broken.contains(&first);
                block.retain(|_| {
                    let kept = numbers
                        .next()
                        .is_some_and(|number| !broken.contains(&number));
                    starts && kept
                });
            }
            blocks.retain(|block| !block.is_empty());
            number += 2;
        }
    }
}

/// The generated files, as text without comments.
struct Sources {
    types: String,
    api: String,
}

impl Sources {
    fn new(files: &BTreeMap<String, String>) -> Self {
        let folder = |name: &str| {
            let files = files.iter().filter(|(path, _)| path.contains(name));
            let lines = files.flat_map(|(_, text)| text.lines());
            let code = lines.filter(|line| !line.trim_start().starts_with("//"));
            code.fold(String::new(), |text, line| text + line + "\n")
        };
        Self {
            types: folder("/types/"),
            api: folder("/api/"),
        }
    }

    fn call(&self, operation: &OperationEntry) -> Block {
        let of = || (operation.method.clone(), operation.path.clone());
        let names: Vec<&str> = operation.rust.split("::").collect();
        let [_, _, family, tag, method] = names[..] else {
            panic!("{}", operation.rust);
        };
        let methods = item(&self.api, &format!("impl {tag} {{")).unwrap();
        let all = functions(methods);
        let function = all.iter().find(|function| function.name == method).unwrap();
        let marker = function.output.trim_start_matches("Request<");
        let marker = marker.trim_end_matches('>');
        let arguments: Vec<String> = function.arguments.iter().map(|form| value(form)).collect();
        let (verb, path) = of();
        let mut block = vec![Line {
            text: format!(
                "let call = client.{family}().{method}({});",
                arguments.join(", ")
            ),
            subject: Subject::Call(verb, path),
        }];
        let setters = item(&self.api, &format!("impl Request<{marker}> {{"));
        for setter in functions(setters.unwrap_or_default()).iter().take(2) {
            let (verb, path) = of();
            let [form] = &setter.arguments[..] else {
                continue;
            };
            block.push(Line {
                text: format!("let call = call.{}({});", setter.name, value(form)),
                subject: Subject::Argument(verb, path, setter.name.clone()),
            });
        }
        let endpoint = item(&self.api, &format!("impl Endpoint for {marker} {{")).unwrap();
        let output = endpoint.split_once("type Output = ").unwrap().1;
        let output = output
            .split_once(';')
            .unwrap()
            .0
            .replace("crate::", "generated_client::");
        let (verb, path) = of();
        block.push(Line {
            text: format!("let answer: {output} = call.await?;"),
            subject: Subject::Answer(verb, path),
        });
        block
    }

    fn value(&self, schema: &SchemaEntry) -> Block {
        let name = schema.rust.rsplit("::").next().unwrap();
        let of = |property: &str| Subject::Property(schema.name.clone(), property.to_owned());
        let Some(fields) = item(&self.types, &format!("pub struct {name} {{")) else {
            return Block::new();
        };
        let mut block = vec![Line {
            text: format!("let value = {name}::new();"),
            subject: Subject::Type(schema.name.clone()),
        }];
        let inherent = item(&self.types, &format!("impl {name} {{")).unwrap_or_default();
        let setters = functions(inherent);
        let setters = setters.iter().filter(|setter| setter.arguments.len() == 1);
        for setter in setters.filter(|setter| setter.name != "set_null").take(2) {
            block.push(Line {
                text: format!(
                    "let value = value.{}({});",
                    setter.name,
                    value(&setter.arguments[0])
                ),
                subject: of(&setter.name),
            });
        }
        let fields = fields
            .split("pub ")
            .filter_map(|field| field.split_once(": "));
        let fields: Vec<_> = fields.filter(|(name, _)| *name != "extra").collect();
        // The first ones have setters more often than not.
        for (field, form) in fields.iter().rev().take(2) {
            let form = form
                .split("#[")
                .next()
                .unwrap()
                .trim()
                .trim_end_matches(['}', ' ', '\n', ',']);
            block.push(Line {
                text: format!("let _: &{} = &value.{field};", owned(form)),
                subject: of(field),
            });
        }
        block
    }

    fn union(&self, schema: &SchemaEntry) -> Block {
        let name = schema.rust.rsplit("::").next().unwrap();
        let of = |variant: &str| Subject::Variant(schema.name.clone(), variant.to_owned());
        let Some(variants) = item(&self.types, &format!("pub enum {name} {{")) else {
            return Block::new();
        };
        let mut block = vec![Line {
            text: format!("let value: {name} = any();"),
            subject: Subject::Type(schema.name.clone()),
        }];
        for variant in variants
            .split("),")
            .filter_map(|variant| variant.split_once("(Box<"))
            .take(4)
        {
            let (variant, form) = (variant.0.trim(), variant.1.trim_end_matches('>'));
            let variant = variant.rsplit(char::is_whitespace).next().unwrap();
            block.push(Line {
                text: format!(
                    "if let {name}::{variant}(value) = &value {{ let _: &{form} = value; }}"
                ),
                subject: of(form),
            });
        }
        let inherent = item(&self.types, &format!("impl {name} {{")).unwrap_or_default();
        let accessors = functions(inherent);
        let accessors = accessors
            .iter()
            .filter(|accessor| accessor.arguments.is_empty());
        let shared = accessors.filter(|accessor| {
            !["is_", "as_"]
                .iter()
                .any(|head| accessor.name.starts_with(head))
        });
        for accessor in shared.take(3) {
            block.push(Line {
                text: format!("let _: {} = value.{}();", accessor.output, accessor.name),
                subject: of(&accessor.name),
            });
        }
        block
    }
}

/// Returns what is between an item's head and the brace that ends it.
fn item<'a>(text: &'a str, head: &str) -> Option<&'a str> {
    let start = text.find(&format!("\n{head}"))? + 1 + head.len();
    let text = &text[start..];
    Some(&text[..text.find("\n}").unwrap_or(0)])
}

struct Function {
    name: String,
    /// The types of its arguments, without `self`.
    arguments: Vec<String>,
    output: String,
}

/// Returns the public functions of an `impl` that take `self` and that no feature hides.
fn functions(text: &str) -> Vec<Function> {
    let mut found = Vec::new();
    let mut hidden = false;
    for part in text.split("pub fn ") {
        let was_hidden = std::mem::replace(
            &mut hidden,
            part.rsplit('}').next().unwrap().contains("cfg("),
        );
        let signature = part.split('{').next().unwrap();
        let signature = signature.split_whitespace().collect::<Vec<_>>().join(" ");
        let signature = signature.replace("< ", "<").replace(", >", ">");
        let (Some((name, rest)), false) = (signature.split_once('('), was_hidden) else {
            continue;
        };
        let Some((arguments, output)) = rest.rsplit_once(") -> ") else {
            continue;
        };
        let mut arguments = split(arguments).into_iter();
        if !arguments
            .next()
            .is_some_and(|first| first.ends_with("self"))
        {
            continue;
        }
        let forms = arguments.filter_map(|argument| Some(argument.split_once(": ")?.1.to_owned()));
        found.push(Function {
            name: name.to_owned(),
            arguments: forms.collect(),
            output: output.trim().to_owned(),
        });
    }
    found
}

/// Splits at the commas outside of brackets.
fn split(text: &str) -> Vec<String> {
    let mut depth = 0;
    let parts = text.split(|letter| {
        depth += i32::from("<(".contains(letter)) - i32::from(">)".contains(letter));
        letter == ',' && depth == 0
    });
    let parts = parts.map(|part| part.trim().to_owned());
    parts.filter(|part| !part.is_empty()).collect()
}

/// Returns an expression that an argument of this type takes.
fn value(form: &str) -> String {
    match form {
        "bool" => "true".to_owned(),
        "i64" => "1".to_owned(),
        "f64" => "1.0".to_owned(),
        "impl AsRef<str>" | "impl Into<String>" | "impl Into<Secret>" => "\"x\"".to_owned(),
        _ => format!("any::<{}>()", owned(form)),
    }
}

/// Returns a type that fits where `impl` is said.
fn owned(form: &str) -> String {
    let mut form = form.replace("crate::", "generated_client::");
    form = form.replace("impl AsRef<str>", "String");
    form = form.replace("impl IntoIterator<Item = ", "Vec<");
    while let Some(start) = form.find("impl Into<") {
        let inner = start + "impl Into<".len();
        let mut depth = 1;
        let end = form[inner..].find(|letter| {
            depth += i32::from(letter == '<') - i32::from(letter == '>');
            depth == 0
        });
        let end = inner + end.unwrap();
        form = format!(
            "{}{}{}",
            &form[..start],
            &form[inner..end],
            &form[end + 1..]
        );
    }
    form.split_whitespace().collect::<Vec<_>>().join(" ")
}
