//! The way through a bastion: the person's own OpenSSH, with its configuration, agent and known hosts.
//!
//! `ssh -W` makes its own input and output the connection, so that no port is opened on this machine and nobody else
//! on it can use the way (ssh(1), option `-W`).

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

use super::super::error;
use provision_core::edge::{CloudError, CloudErrorKind, Subject};
use provision_core::spec::Endpoint;

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

/// What ssh may complain of.
struct Complaint {
    /// One of these is in the text, which OpenSSH does not translate.
    signs: &'static [&'static str],
    kind: CloudErrorKind,
    /// `{host}`, `{to}` and `{line}`, which has the sign in it, are replaced here and in the next step.
    message: &'static str,
    hint: &'static str,
}

/// The first that fits is the reason; what comes after it only follows from it.
const COMPLAINTS: &[Complaint] = &[
    Complaint {
        signs: &["REMOTE HOST IDENTIFICATION HAS CHANGED"],
        kind: CloudErrorKind::Permanent,
        message: "the SSH host {host} shows another key than before",
        hint: "ask its administrators whether its key was replaced, and only then remove the old one: \
               `ssh-keygen -R {host}`",
    },
    Complaint {
        signs: &["Host key verification failed"],
        kind: CloudErrorKind::Permanent,
        message: "the key of the SSH host {host} is not known on this machine",
        hint: "compare its fingerprint and accept it once: `ssh {through}`",
    },
    Complaint {
        signs: &["Too many authentication failures"],
        kind: CloudErrorKind::Permanent,
        message: "the SSH host {host} was offered too many keys",
        hint: "name the right one for it in ~/.ssh/config: IdentityFile, and IdentitiesOnly yes",
    },
    Complaint {
        signs: &["Permission denied ("],
        kind: CloudErrorKind::Permanent,
        message: "the SSH host {host} does not let us in: {line}",
        hint: "load your key into the agent (`ssh-add`) and check the user name; `ssh {through}` must work without \
               a question",
    },
    Complaint {
        signs: &["administratively prohibited"],
        kind: CloudErrorKind::Permanent,
        message: "the SSH host {host} does not forward to {to}",
        hint: "its sshd must allow it: AllowTcpForwarding, and PermitOpen {to}",
    },
    Complaint {
        signs: &["open failed:"],
        kind: CloudErrorKind::Permanent,
        message: "{to} is not reachable from the SSH host {host}: {line}",
        hint: "the warehouse's security group must admit {host} on its port, and the name must be known there",
    },
    Complaint {
        signs: &["Could not resolve hostname"],
        kind: CloudErrorKind::Permanent,
        message: "the SSH host {host} was not found",
        hint: "check `ssh` in the destination's admin table, or give it a HostName in ~/.ssh/config",
    },
    Complaint {
        signs: &["Bad configuration option", "Bad owner or permissions", "configuration options"],
        kind: CloudErrorKind::Permanent,
        message: "ssh cannot be used: {line}",
        hint: "mend your OpenSSH configuration, as in ~/.ssh/config",
    },
    Complaint {
        signs: &["ssh: connect to host", "timed out during banner exchange"],
        kind: CloudErrorKind::Permanent,
        message: "the SSH host {host} is not reachable: {line}",
        hint: "is it up, does its firewall admit this machine, is the VPN up? `ssh {through}` must work",
    },
    // Anything that comes in the middle, and what a busy sshd says that turns down more than MaxStartups at once
    // (sshd_config(5)).
    Complaint {
        signs: &[""],
        kind: CloudErrorKind::Unavailable,
        message: "the SSH connection to {host} ended: {line}",
        hint: "`ssh {through}` must work without a question",
    },
];

/// Whether it heals, what happened, and the next step.
fn meaning(text: &str, through: &str, to: &Endpoint) -> Option<(CloudErrorKind, String, String)> {
    let line_with = |sign: &&str| {
        let mut lines = text.lines().rev().map(str::trim).filter(|line| !line.is_empty());
        lines.find(|line| line.contains(*sign))
    };
    let mut known = COMPLAINTS.iter();
    let (complaint, line) = known.find_map(|one| Some((one, one.signs.iter().find_map(line_with)?)))?;
    let host = through.rsplit('@').next().unwrap_or(through);
    let filled = |text: &str| {
        let text = text.replace("{host}", host).replace("{through}", through);
        let text = text.replace("{to}", &to.to_string());
        // The server has a say in this one, but not over the terminal.
        text.replace("{line}", &line.replace(char::is_control, ""))
    };
    Some((complaint.kind, filled(complaint.message), filled(complaint.hint)))
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

#[cfg(test)]
mod tests {
    use super::meaning;
    use provision_core::edge::CloudErrorKind;
    use provision_core::spec::Endpoint;

    fn told(text: &str) -> (CloudErrorKind, String) {
        let to = Endpoint { host: "analytics.example.com".to_owned(), port: 5439 };
        let (kind, message, hint) = meaning(text, "me@bastion", &to).expect("something is said");
        (kind, format!("{message} > {hint}"))
    }

    /// Texts of OpenSSH 9.2 and 9.9.
    #[test]
    fn what_ssh_says_is_told_with_the_next_step() {
        use CloudErrorKind::{Permanent, Unavailable};
        let cases = [
            (
                "@ WARNING: REMOTE HOST IDENTIFICATION HAS CHANGED! @\r\nHost key verification failed.\r\n",
                Permanent,
                "keygen -R bastion",
            ),
            (
                "No ED25519 host key is known for bastion.\nHost key verification failed.\n",
                Permanent,
                "accept it once: `ssh me@bastion`",
            ),
            (
                "Received disconnect from 10.0.0.1 port 22:2: Too many authentication failures",
                Permanent,
                "IdentitiesOnly",
            ),
            (
                "Welcome\nme@bastion: Permission denied (publickey).\r\n",
                Permanent,
                "let us in: me@bastion: Permission denied (publickey). > load your key",
            ),
            (
                "channel 0: open failed: administratively prohibited: open failed\r\nstdio forwarding failed\r\n",
                Permanent,
                "PermitOpen analytics.example.com:5439",
            ),
            (
                "channel 0: open failed: connect failed: Connection refused\nstdio forwarding failed",
                Permanent,
                "analytics.example.com:5439 is not reachable from the SSH host bastion: channel 0: open failed: connect failed: Connection refused > the warehouse's security group",
            ),
            ("ssh: Could not resolve hostname bastion: Name or service not known", Permanent, "HostName"),
            (
                "/home/me/.ssh/config: line 3: Bad configuration option: hostnam\n/home/me/.ssh/config: terminating, 1 bad configuration options",
                Permanent,
                "line 3",
            ),
            ("ssh: connect to host bastion port 22: Connection timed out", Permanent, "VPN"),
            (
                "kex_exchange_identification: Connection closed by remote host\nConnection closed by 10.0.0.1 port 22",
                Unavailable,
                "ended: Connection closed by",
            ),
            ("Connection to bastion closed by remote host.\r\n", Unavailable, "closed by remote host"),
            ("Timeout, server bastion not responding.", Unavailable, "not responding"),
        ];
        for (text, kind, part) in cases {
            let (told_kind, told) = told(text);
            assert!(told_kind == kind && told.contains(part), "{text}: {told_kind:?} {told}");
        }
        let to = Endpoint::default();
        assert_eq!(meaning("\r\n", "bastion", &to), None);
    }
}
