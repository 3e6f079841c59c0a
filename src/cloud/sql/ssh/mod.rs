//! The way through a bastion: the person's own OpenSSH, with its configuration, agent and known hosts.
//!
//! `ssh -W` makes its own input and output the connection, so that no port is opened on this machine and nobody else
//! on it can use the way (ssh(1), option `-W`).

mod complaint;

use std::io;
use std::pin::Pin;
use std::process::Stdio;
use std::sync::{Arc, Mutex};
use std::task::{Context, Poll};
use std::time::Duration;

use tokio::io::{AsyncRead, AsyncReadExt, AsyncWrite, ReadBuf};
use tokio::process::{Child, ChildStderr, ChildStdin, ChildStdout, Command};
use tokio::task::JoinHandle;
use tokio::time::timeout;

use self::complaint::meaning;
use super::super::error;
use provision_core::deployment::Endpoint;
use provision_core::edge::{CloudError, CloudErrorKind, Subject};

/// What ssh says last is why it ended; what a server's banner says before may be long.
const MOST_KEPT: usize = 4096;
/// How long ssh may take to end, once the connection has.
const LAST_WORDS: Duration = Duration::from_secs(2);

/// A running ssh. It ends when it is dropped.
pub(super) struct Tunnel {
    through: String,
    to: Endpoint,
    child: Child,
    complaints: Arc<Mutex<Vec<u8>>>,
    listener: JoinHandle<()>,
}

/// The connection that it carries.
pub(super) struct Stream {
    input: ChildStdin,
    output: ChildStdout,
}

impl Tunnel {
    /// Starts ssh; whether it gets through shows with the first answer.
    pub(super) fn open(
        subject: &Subject,
        through: &str,
        to: &Endpoint,
        limit: Duration,
    ) -> Result<(Tunnel, Stream), CloudError> {
        let mut child = command(through, to, limit).spawn().map_err(|error| not_started(subject, &error))?;
        let taken = (child.stdin.take(), child.stdout.take(), child.stderr.take());
        let (Some(input), Some(output), Some(errors)) = taken else {
            unreachable!("all three are pipes");
        };
        let complaints = Arc::default();
        let listener = tokio::spawn(listen(errors, Arc::clone(&complaints)));
        let tunnel = Tunnel { through: through.to_owned(), to: to.clone(), child, complaints, listener };
        Ok((tunnel, Stream { input, output }))
    }

    /// Why the connection ended, if that was ssh's doing.
    pub(super) async fn explain(&mut self, subject: &Subject) -> Option<CloudError> {
        match timeout(LAST_WORDS, self.child.wait()).await {
            // It ended because the other side did, which is not its doing.
            Ok(Ok(status)) if status.success() => return None,
            // A process that ssh left behind may keep the pipe open.
            Ok(_) => drop(timeout(LAST_WORDS, &mut self.listener).await),
            Err(_) => {}
        }
        let said = self.complaints.lock().expect("nothing panics in between");
        let (kind, message, hint) = meaning(&String::from_utf8_lossy(&said), &self.through, &self.to)?;
        Some(CloudError { hint: Some(hint), ..error::plain(subject, kind, message) })
    }
}

fn command(through: &str, to: &Endpoint, limit: Duration) -> Command {
    let mut command = Command::new("ssh");
    command
        .arg("-W")
        .arg(to.to_string())
        // Nobody is there to answer a question, and the spec, not the configuration, says where to go. The refusal to
        // forward is told at the level INFO.
        .args(["-o", "BatchMode=yes", "-o", "ExitOnForwardFailure=yes", "-o", "LogLevel=INFO"])
        // A connection of the person's own is used where there is one, but none is left behind.
        .args(["-o", "ControlMaster=no"])
        .args(["-o", &format!("ConnectTimeout={}", limit.as_secs().max(1))])
        .args(["-o", "ServerAliveInterval=15", "-o", "ServerAliveCountMax=4"])
        .args(["-T", "--", through])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .kill_on_drop(true);
    // Ctrl-C is for provision, which finishes its calls first.
    #[cfg(unix)]
    command.process_group(0);
    command
}

/// Keeps the end of what ssh says.
async fn listen(mut errors: ChildStderr, complaints: Arc<Mutex<Vec<u8>>>) {
    let mut buffer = [0; 1024];
    while let Ok(count @ 1..) = errors.read(&mut buffer).await {
        let mut said = complaints.lock().expect("nothing panics in between");
        said.extend_from_slice(&buffer[..count]);
        let surplus = said.len().saturating_sub(MOST_KEPT);
        said.drain(..surplus);
    }
}

fn not_started(subject: &Subject, problem: &io::Error) -> CloudError {
    let (message, hint) = match problem.kind() {
        io::ErrorKind::NotFound => (
            "the program ssh was not found".to_owned(),
            "install the OpenSSH client, or use `admin.via = \"data-api\"`, which needs no network path",
        ),
        _ => (format!("the program ssh cannot be started: {problem}"), "check the ssh that PATH leads to"),
    };
    CloudError { hint: Some(hint.to_owned()), ..error::plain(subject, CloudErrorKind::Permanent, message) }
}

impl AsyncRead for Stream {
    fn poll_read(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
        into: &mut ReadBuf<'_>,
    ) -> Poll<io::Result<()>> {
        Pin::new(&mut self.output).poll_read(context, into)
    }
}

impl AsyncWrite for Stream {
    fn poll_write(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
        from: &[u8],
    ) -> Poll<io::Result<usize>> {
        Pin::new(&mut self.input).poll_write(context, from)
    }

    fn poll_flush(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.input).poll_flush(context)
    }

    fn poll_shutdown(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.input).poll_shutdown(context)
    }
}
