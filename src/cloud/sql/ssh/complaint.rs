//! What OpenSSH says when it ends, and the next step.

use provision_core::deployment::Endpoint;
use provision_core::edge::CloudErrorKind;

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

/// What may be done about it, what happened, and the next step.
pub(super) fn meaning(text: &str, through: &str, to: &Endpoint) -> Option<(CloudErrorKind, String, String)> {
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

#[cfg(test)]
mod tests {
    use super::meaning;
    use provision_core::deployment::Endpoint;
    use provision_core::edge::CloudErrorKind;

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
