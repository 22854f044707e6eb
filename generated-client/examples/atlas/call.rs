//! Making the call, and showing its answer.

use std::fs::File;
use std::io::{self, BufWriter, IsTerminal, Read, Write};

use generated_client::{Body, Client, Location, Operation, RawRequest};
use serde_json::Value;

use crate::Failure;
use crate::arguments::Arguments;
use crate::console::Console;
use crate::table::short_name;

/// How many items to ask for at once: as many as the service gives.
const PAGE: usize = 500;

pub(crate) async fn call(console: &Console, arguments: &Arguments) -> Result<(), Failure> {
    let Arguments {
        operation, options, ..
    } = arguments;
    let body = body(operation, options.file.as_deref())?;
    let missing = operation.parameters.iter().find(|parameter| {
        parameter.required
            && arguments
                .values
                .iter()
                .all(|(given, _)| given.name != parameter.name)
    });
    if let Some(parameter) = missing {
        return Err(Failure::usage(format!(
            "{} needs `--{}`",
            short_name(operation),
            parameter.name
        )));
    }
    if options.watch && operation.waiter.is_none() {
        return Err(Failure::usage(format!(
            "{} shows nothing that settles",
            short_name(operation)
        )));
    }
    if options.all && !operation.paged {
        return Err(Failure::usage(format!(
            "{} lists nothing page by page",
            short_name(operation)
        )));
    }
    let paging = |name: &str| matches!(name, "pageNum" | "itemsPerPage");
    if options.all && arguments.values.iter().any(|(given, _)| paging(given.name)) {
        return Err(Failure::usage(
            "`--all` itself says which page, and how long",
        ));
    }
    let path = options.output_file.as_deref();
    if operation.success == Body::Bytes && path.is_none() && io::stdout().is_terminal() {
        return Err(Failure::usage("this is no text: name an `--output-file`"));
    }

    let atlas = Client::from_env().map_err(|error| Failure::usage(error.to_string()))?;
    let request = request(&atlas, arguments, body);
    if operation.success == Body::Bytes {
        return download(request, path).await;
    }
    let answer = if options.watch {
        watch(console, request).await?
    } else if options.all {
        all(request).await?
    } else {
        show(&request.send().await?.into_body())
    };
    match path {
        Some(path) => Ok(std::fs::write(path, answer)?),
        None => console.print(&answer),
    }
}

fn body(operation: &Operation, path: Option<&str>) -> Result<Option<Vec<u8>>, Failure> {
    match (operation.content_type, path) {
        (None, Some(_)) => Err(Failure::usage(format!(
            "{} takes no body",
            short_name(operation)
        ))),
        (_, None) => Ok(None),
        (Some(_), Some("-")) => {
            let mut text = Vec::new();
            io::stdin().read_to_end(&mut text)?;
            Ok(Some(text))
        }
        (Some(_), Some(path)) => {
            let text = std::fs::read(path);
            text.map(Some)
                .map_err(|error| Failure::usage(format!("{path}: {error}")))
        }
    }
}

/// Puts the arguments where the operation wants them, those of the path in the order of its template.
fn request(atlas: &Client, arguments: &Arguments, body: Option<Vec<u8>>) -> RawRequest {
    let mut request = atlas.request(arguments.operation);
    for parameter in arguments.operation.parameters {
        let given = arguments
            .values
            .iter()
            .filter(|(given, _)| given.name == parameter.name);
        for (_, value) in given {
            request = match parameter.location {
                Location::Path => request.path(value),
                Location::Query => request.query(parameter.name, value),
                Location::Header => request.header(parameter.name, value),
            };
        }
    }
    match body {
        Some(body) => request.bytes(body),
        None => request,
    }
}

/// Writes the bytes on as they come.
async fn download(request: RawRequest, path: Option<&str>) -> Result<(), Failure> {
    let mut download = request.download().await?.into_body();
    let mut target: Box<dyn Write> = match path {
        Some(path) => Box::new(BufWriter::new(File::create(path)?)),
        None => Box::new(io::stdout()),
    };
    while let Some(part) = download.chunk().await? {
        target.write_all(&part)?;
    }
    Ok(target.flush()?)
}

async fn watch(console: &Console, request: RawRequest) -> Result<String, Failure> {
    let mut last = String::new();
    let (send, mut states) = tokio::sync::mpsc::unbounded_channel();
    let wait = request.wait::<Value>().on_progress(move |progress| {
        // Nobody listens any more only when the program ends.
        let _ = send.send(progress.state().unwrap_or("pending").to_owned());
    });
    let tell = async {
        while let Some(state) = states.recv().await {
            if state != last {
                console.note(&state);
                last = state;
            }
        }
    };
    let (settled, ()) = tokio::join!(wait.into_future(), tell);
    Ok(pretty(&settled?))
}

/// Reads page after page: up to an empty one, or a short one that doesn't link to a next.
async fn all(request: RawRequest) -> Result<String, Failure> {
    let mut items = Vec::new();
    for number in 1.. {
        let page = request
            .clone()
            .query("pageNum", number)
            .query("itemsPerPage", PAGE);
        let mut page: Value = page.decode().await?.into_body();
        let links = page["links"].as_array().into_iter().flatten();
        let has_next = links.into_iter().any(|link| link["rel"] == "next");
        let Value::Array(results) = page["results"].take() else {
            break;
        };
        let count = results.len();
        items.extend(results);
        if count == 0 || (count < PAGE && !has_next) {
            break;
        }
    }
    Ok(pretty(&Value::Array(items)))
}

/// Returns JSON with line breaks, and anything else as it is.
fn show(answer: &[u8]) -> String {
    match serde_json::from_slice(answer) {
        Ok(value) => pretty(&value),
        Err(_) => String::from_utf8_lossy(answer).into_owned(),
    }
}

fn pretty(value: &Value) -> String {
    format!("{value:#}\n")
}
