//! Shares the access token of a service account between processes: a program that runs often shouldn't fetch one each time.
//!
//! ```sh
//! cargo run --example shared_token PROJECT TOKEN-FILE
//! ```

use std::error::Error;
use std::fs;
use std::io::{self, ErrorKind, Write};
use std::path::PathBuf;
use std::time::{Duration, SystemTime};

use generated_client::{BoxFuture, ClientBuilder, Token, TokenStore};

/// Keeps a token in a file that only its owner can read: three lines, the token and its two times.
struct TokenFile(PathBuf);

impl TokenFile {
    fn read(&self) -> io::Result<Option<Token>> {
        let text = match fs::read_to_string(&self.0) {
            Err(error) if error.kind() == ErrorKind::NotFound => return Ok(None),
            text => text?,
        };
        let time = |line: &str| {
            let seconds = line.parse().ok()?;
            Some(SystemTime::UNIX_EPOCH + Duration::from_secs(seconds))
        };
        let mut lines = text.lines();
        let token = || {
            let (secret, issued, expires) = (lines.next()?, lines.next()?, lines.next()?);
            Some(Token::new(secret, time(issued)?, time(expires)?))
        };
        // A file that is damaged is as good as none.
        Ok({ token }())
    }

    fn write(&self, token: Option<&Token>) -> io::Result<()> {
        let Some(token) = token else {
            return fs::remove_file(&self.0);
        };
        let seconds = |time: SystemTime| {
            let since = time.duration_since(SystemTime::UNIX_EPOCH);
            since.unwrap_or_default().as_secs()
        };
        // Written aside and renamed, so that no other process reads half of it.
        let aside = self.0.with_extension(std::process::id().to_string());
        let mut file = private(&aside)?;
        writeln!(file, "{}", token.secret.expose())?;
        writeln!(
            file,
            "{}\n{}",
            seconds(token.issued_at),
            seconds(token.expires_at)
        )?;
        fs::rename(aside, &self.0)
    }
}

/// Creates a file that nobody else can read.
fn private(path: &PathBuf) -> io::Result<fs::File> {
    let mut options = fs::OpenOptions::new();
    options.write(true).create(true).truncate(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    options.open(path)
}

impl TokenStore for TokenFile {
    // A real store would look at the key, which names the service account, to hold the tokens of several.
    fn load(&self, _key: &str) -> BoxFuture<io::Result<Option<Token>>> {
        let token = self.read();
        Box::pin(async { token })
    }

    fn save(&self, _key: &str, token: Option<&Token>) -> BoxFuture<io::Result<()>> {
        let written = self.write(token);
        Box::pin(async { written })
    }
}

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn Error>> {
    let mut arguments = std::env::args().skip(1);
    let (Some(project), Some(path)) = (arguments.next(), arguments.next()) else {
        return Err("usage: shared_token PROJECT TOKEN-FILE".into());
    };
    let store = TokenFile(path.into());
    let known = store.read()?.is_some();
    let atlas = ClientBuilder::from_env()?.token_store(store).build()?;
    let clusters = atlas.clusters().list_clusters(&project).await?;
    let count = clusters.results.map_or(0, |clusters| clusters.len());
    let whose = if known { "an old" } else { "a new" };
    println!("{count} clusters, with {whose} token");
    Ok(())
}
