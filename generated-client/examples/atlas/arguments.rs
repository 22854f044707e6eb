//! The command line: `atlas [FAMILY] OPERATION --PARAMETER VALUE …`.

use generated_client::{Operation, Parameter};

use crate::{Failure, table};

/// What the program is asked to do.
pub(crate) enum Command {
    Version,
    /// Help on everything, on a family, on an operation.
    Families,
    Family(&'static str),
    Operation(&'static Operation),
    Call(Box<Arguments>),
}

/// An operation, and what to call it with.
pub(crate) struct Arguments {
    pub(crate) operation: &'static Operation,
    /// Values by parameter, in the order that they were given in.
    pub(crate) values: Vec<(&'static Parameter, String)>,
    pub(crate) options: Options,
}

/// What isn't the operation's, but this program's.
#[derive(Default)]
pub(crate) struct Options {
    version: Option<String>,
    /// The file that holds the body; `-` is the standard input.
    pub(crate) file: Option<String>,
    pub(crate) output_file: Option<String>,
    /// Whether all pages are read.
    pub(crate) all: bool,
    /// Whether to wait until what is shown has settled.
    pub(crate) watch: bool,
    help: bool,
}

/// Reads the command line.
pub(crate) fn parse(arguments: impl Iterator<Item = String>) -> Result<Command, Failure> {
    let (names, flags) = split(arguments);
    let mut options = Options::default();
    let values = options.take(flags)?;
    let Some(name) = names.first() else {
        return Ok(match options.version {
            Some(_) => Command::Version,
            None => Command::Families,
        });
    };
    let tag = table::tag(name);
    let (tag, name) = match (tag, names.as_slice()) {
        (Some(tag), [_]) => return Ok(Command::Family(tag)),
        (Some(tag), [_, name]) => (Some(tag), name),
        (None, [name]) => (None, name),
        (_, [.., last]) => {
            return Err(Failure::usage(format!(
                "what is `{last}`? Values follow `--PARAMETER`."
            )));
        }
        (_, []) => return Ok(Command::Families),
    };
    let operation = choose(tag, name, options.version.as_deref())?;
    if options.help {
        return Ok(Command::Operation(operation));
    }
    let values = values.into_iter().map(|(flag, value)| {
        let known = operation
            .parameters
            .iter()
            .find(|known| table::same(known.name, &flag));
        match (known, value) {
            (Some(parameter), Some(value)) => Ok((parameter, value)),
            (Some(_), None) => {
                Err(Failure::usage(format!("`--{flag}` needs a value")).hint(operation))
            }
            (None, _) => Err(Failure::usage(format!(
                "{} has no `--{flag}`",
                table::short_name(operation)
            ))
            .hint(operation)),
        }
    });
    let values = values.collect::<Result<_, _>>()?;
    Ok(Command::Call(Box::new(Arguments {
        operation,
        values,
        options,
    })))
}

type Flag = (String, Option<String>);

/// Takes names and flags apart. A flag's value follows it, or an equals sign.
fn split(arguments: impl Iterator<Item = String>) -> (Vec<String>, Vec<Flag>) {
    let (mut names, mut flags): (Vec<String>, Vec<Flag>) = Default::default();
    // As in `atlas api clusters getCluster`.
    let mut arguments = arguments
        .skip_while(|argument| argument == "api")
        .peekable();
    while let Some(argument) = arguments.next() {
        let flag = match argument.as_str() {
            "-h" => Some("help"),
            other => other.strip_prefix("--"),
        };
        match flag.map(|flag| (flag, flag.split_once('='))) {
            None => names.push(argument),
            Some((_, Some((flag, value)))) => flags.push((flag.to_owned(), Some(value.to_owned()))),
            Some((flag @ ("help" | "all" | "watch"), None)) => flags.push((flag.to_owned(), None)),
            Some((flag, None)) => {
                let value = arguments.next_if(|next| !next.starts_with("--"));
                flags.push((flag.to_owned(), value));
            }
        }
    }
    (names, flags)
}

impl Options {
    /// Takes the program's own flags, and returns the others.
    fn take(&mut self, flags: Vec<Flag>) -> Result<Vec<Flag>, Failure> {
        let mut others = Vec::new();
        for (flag, value) in flags {
            match (flag.as_str(), value) {
                ("help", _) => self.help = true,
                ("all", _) => self.all = true,
                ("watch", _) => self.watch = true,
                ("version", value) => self.version = Some(value.unwrap_or_default()),
                ("file", Some(path)) => self.file = Some(path),
                ("output-file", Some(path)) => self.output_file = Some(path),
                ("file" | "output-file", None) => {
                    return Err(Failure::usage(format!("`--{flag}` needs a path")));
                }
                (_, value) => others.push((flag, value)),
            }
        }
        Ok(others)
    }
}

/// Returns the operation called `name`: its newest version, or the one that is asked for.
fn choose(
    tag: Option<&str>,
    name: &str,
    version: Option<&str>,
) -> Result<&'static Operation, Failure> {
    let found = table::operations(tag, name);
    let Some(first) = found.first() else {
        let message = format!("no operation or family is called `{name}`\nSee `atlas --help`.");
        return Err(Failure::usage(message));
    };
    if let Some(other) = found.iter().find(|other| other.id != first.id) {
        let families = [first, other].map(|operation| table::family_name(operation.tag));
        let message = format!(
            "`{name}` is in the families {}: name one of them first",
            families.join(" and ")
        );
        return Err(Failure::usage(message));
    }
    let Some(version) = version else {
        return Ok(first);
    };
    let wanted = found.iter().find(|operation| operation.version == version);
    wanted.copied().ok_or_else(|| {
        let known: Vec<&str> = found.iter().map(|operation| operation.version).collect();
        Failure::usage(format!(
            "{name} has no version `{version}`, but {}",
            known.join(", ")
        ))
    })
}
