//! A small command line over the table of all operations, with the manners of `atlas api`.
//!
//! ```sh
//! cargo run --example atlas -- --help
//! cargo run --example atlas -- getCluster --groupId … --clusterName …
//! ```
//!
//! Nothing here knows a single operation: names, paths, parameters, versions and states come from `operations::ALL`, and calls go
//! through `Client::request`, the way to call what has no types.

mod arguments;
mod call;
mod console;
mod help;
mod table;

use std::process::ExitCode;

use arguments::Command;
use console::Console;

#[tokio::main(flavor = "current_thread")]
async fn main() -> ExitCode {
    let console = Console::new();
    match run(&console).await {
        Ok(()) => ExitCode::SUCCESS,
        Err(failure) => {
            console.error(&failure.message);
            ExitCode::from(failure.code)
        }
    }
}

async fn run(console: &Console) -> Result<(), Failure> {
    match arguments::parse(std::env::args().skip(1))? {
        Command::Version => console.print(concat!("atlas ", env!("CARGO_PKG_VERSION"), "\n")),
        Command::Families => console.print(&help::families(console)),
        Command::Family(tag) => console.print(&help::family_page(console, tag)),
        Command::Operation(operation) => console.print(&help::operation(console, operation)),
        Command::Call(arguments) => call::call(console, &arguments)
            .await
            .map_err(|failure| failure.hint(arguments.operation)),
    }
}

/// Why the program ends without success: code 1 if the service or the system refused, 2 if it was called wrongly.
struct Failure {
    message: String,
    code: u8,
}

impl Failure {
    fn usage(message: impl Into<String>) -> Self {
        Self {
            message: message.into(),
            code: 2,
        }
    }

    /// Says where to read on, if the operation was called wrongly.
    fn hint(mut self, operation: &generated_client::Operation) -> Self {
        if self.code == 2 {
            let name = table::short_name(operation);
            self.message
                .push_str(&format!("\nSee `atlas {name} --help`."));
        }
        self
    }
}

impl<E: std::error::Error> From<E> for Failure {
    fn from(error: E) -> Self {
        Self {
            message: error.to_string(),
            code: 1,
        }
    }
}
