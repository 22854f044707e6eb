//! Web servers that ask for HTTP Digest and pass on to a recorder whom they let in.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use generated_client::{Client, ClientBuilder};
use md5::Md5;
use sha2::{Digest, Sha256};
use tempfile::TempDir;

use super::program::{Program, free_port};
use super::{FakeClock, Server};

const REALM: &str = "MMS Public API";
pub(crate) const PUBLIC: &str = "abcdefgh";
pub(crate) const PRIVATE: &str = "8f0e5f4c-hush:\"hush\"";

/// Which server, and where its program is.
#[derive(Clone)]
enum Kind {
    Apache(PathBuf),
    Lighttpd(PathBuf),
}

/// A web server before a recorder.
pub(crate) struct Gateway {
    kind: Kind,
    program: Option<Program>,
    port: u16,
    folder: TempDir,
    pub(crate) recorder: Server,
}

impl Gateway {
    /// Returns Apache, which answers with MD5; none where it isn't installed.
    pub(crate) fn apache(test: &str, recorder: Server) -> Option<Self> {
        let program = tests::program(test, "APACHE2", "apache2")?;
        Some(Self::start(Kind::Apache(program), recorder))
    }

    /// Returns lighttpd, which answers with SHA-256; none where it isn't installed.
    pub(crate) fn lighttpd(test: &str, recorder: Server) -> Option<Self> {
        let program = tests::program(test, "LIGHTTPD", "lighttpd")?;
        Some(Self::start(Kind::Lighttpd(program), recorder))
    }

    fn start(kind: Kind, recorder: Server) -> Self {
        let mut gateway = Self {
            kind,
            program: None,
            port: 0,
            folder: TempDir::new().unwrap(),
            recorder,
        };
        open_to_all(gateway.folder.path());
        let mut said = String::new();
        for _ in 0..5 {
            // Somebody may take the port before the server does.
            gateway.port = free_port();
            match gateway.run() {
                Ok(program) => {
                    gateway.program = Some(program);
                    return gateway;
                }
                Err(log) => said = log,
            }
        }
        panic!("the web server does not start: {said}");
    }

    fn run(&self) -> Result<Program, String> {
        let folder = self.folder.path();
        let backend = self.recorder.url();
        let (_, backend_port) = backend.rsplit_once(':').unwrap();
        let (name, text, password, ready) = match &self.kind {
            Kind::Apache(_) => (
                "httpd.conf",
                APACHE,
                hex(&Md5::digest(secret())),
                "resuming normal operations",
            ),
            Kind::Lighttpd(_) => (
                "lighttpd.conf",
                LIGHTTPD,
                hex(&Sha256::digest(secret())),
                "server started",
            ),
        };
        let text = text
            .replace("FOLDER", folder.to_str().unwrap())
            .replace("BACKEND", backend_port)
            .replace("PORT", &self.port.to_string());
        fs::write(folder.join(name), text).unwrap();
        fs::write(
            folder.join("users"),
            format!("{PUBLIC}:{REALM}:{password}\n"),
        )
        .unwrap();
        let configuration = folder.join(name);
        let mut command = match &self.kind {
            Kind::Apache(program) => Command::new(program),
            Kind::Lighttpd(program) => Command::new(program),
        };
        match &self.kind {
            Kind::Apache(_) => command.arg("-DFOREGROUND").arg("-f").arg(configuration),
            Kind::Lighttpd(_) => command.arg("-D").arg("-f").arg(configuration),
        };
        Program::start(&mut command, ready).map(|(program, _)| program)
    }

    /// Starts the server anew, whereupon it knows none of the nonces that it gave.
    pub(crate) fn restart(&mut self) {
        self.program = None;
        self.program = Some(self.run().unwrap());
    }

    /// Returns what the server has logged: its own log, and a line `STATUS METHOD` for each request.
    pub(crate) fn log(&self) -> String {
        self.program.as_ref().unwrap().log()
    }

    pub(crate) fn builder(&self) -> ClientBuilder {
        Client::builder()
            .base_url(format!("http://127.0.0.1:{}", self.port))
            .api_key(PUBLIC, PRIVATE)
            .clock(FakeClock::new())
    }

    pub(crate) fn client(&self) -> Client {
        self.builder().build().unwrap()
    }
}

fn secret() -> String {
    format!("{PUBLIC}:{REALM}:{PRIVATE}")
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

/// The server may work as another user than the test does.
fn open_to_all(folder: &Path) {
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        fs::set_permissions(folder, fs::Permissions::from_mode(0o755)).unwrap();
    }
}

/// `User` and `Group` count where the test runs as root. A nonce lasts a second.
const APACHE: &str = r#"
ServerRoot "FOLDER"
DefaultRuntimeDir "FOLDER"
ServerName 127.0.0.1
Listen 127.0.0.1:PORT
PidFile "FOLDER/pid"
ErrorLog "/dev/stderr"
User nobody
Group nogroup
Define MODULES "/usr/lib/apache2/modules"
LoadModule mpm_event_module "${MODULES}/mod_mpm_event.so"
LoadModule authn_core_module "${MODULES}/mod_authn_core.so"
LoadModule authn_file_module "${MODULES}/mod_authn_file.so"
LoadModule authz_core_module "${MODULES}/mod_authz_core.so"
LoadModule authz_user_module "${MODULES}/mod_authz_user.so"
LoadModule auth_digest_module "${MODULES}/mod_auth_digest.so"
LoadModule proxy_module "${MODULES}/mod_proxy.so"
LoadModule proxy_http_module "${MODULES}/mod_proxy_http.so"
LogLevel info
CustomLog "/dev/stdout" "%>s %m"
AllowEncodedSlashes NoDecode
<Location "/">
    AuthType Digest
    AuthName "MMS Public API"
    AuthDigestProvider file
    AuthUserFile "FOLDER/users"
    AuthDigestNonceLifetime 1
    Require valid-user
</Location>
ProxyPass "/" "http://127.0.0.1:BACKEND/" nocanon
"#;

const LIGHTTPD: &str = r#"
server.document-root = "FOLDER"
server.bind = "127.0.0.1"
server.port = PORT
server.username = "nobody"
server.groupname = "nogroup"
server.modules = ("mod_auth", "mod_authn_file", "mod_proxy", "mod_accesslog")
server.http-parseopts = ("url-normalize" => "disable")
accesslog.filename = "/dev/stdout"
accesslog.format = "%>s %m"
auth.backend = "htdigest"
auth.backend.htdigest.userfile = "FOLDER/users"
auth.require = ("" => (
    "method" => "digest",
    "algorithm" => "SHA-256",
    "realm" => "MMS Public API",
    "require" => "valid-user",
))
proxy.server = ("" => (("host" => "127.0.0.1", "port" => BACKEND)))
"#;
