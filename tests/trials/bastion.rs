//! A real sshd on loopback, with keys and a configuration of its own.

use std::fs::{self, Permissions};
use std::net::{TcpListener, TcpStream};
use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use tempfile::TempDir;

use crate::account::{Account, Run};

const SSHD: &str = "/usr/sbin/sshd";

/// What this machine lacks for a bastion.
pub fn missing() -> Option<String> {
    (!Path::new(SSHD).exists()).then(|| "no sshd: install openssh-server".to_owned())
}

pub struct Bastion {
    folder: TempDir,
    pub port: u16,
    sshd: Child,
}

impl Bastion {
    /// A bastion that lets the tests' own user in and forwards.
    pub fn start() -> Self {
        Self::start_with("")
    }

    /// A bastion with more lines of sshd's configuration, which come first and so decide.
    pub fn start_with(more: &str) -> Self {
        // Root's sshd confines itself there; the package's service would make it.
        let _ = fs::create_dir_all("/run/sshd");
        let folder = tempfile::tempdir().expect("a folder");
        let port =
            TcpListener::bind("127.0.0.1:0").and_then(|free| free.local_addr()).expect("a port").port();
        for name in ["host_key", "user_key", "other_key"] {
            let file = folder.path().join(name);
            let mut command = Command::new("ssh-keygen");
            command.args(["-q", "-t", "ed25519", "-N", "", "-f"]).arg(&file);
            assert!(command.status().expect("ssh-keygen").success());
        }
        let at = folder.path().display();
        let sshd_config = format!(
            "{more}\nListenAddress 127.0.0.1:{port}\nHostKey {at}/host_key\nAuthorizedKeysFile {at}/user_key.pub\n\
             PidFile none\nUsePAM no\nStrictModes no\nPasswordAuthentication no\nKbdInteractiveAuthentication no\n\
             PermitRootLogin prohibit-password\nLogLevel VERBOSE\n"
        );
        fs::write(folder.path().join("sshd_config"), sshd_config).expect("a file");
        let log = fs::File::create(folder.path().join("log")).expect("a file");
        let sshd = Command::new(SSHD)
            .args(["-D", "-e", "-f"])
            .arg(folder.path().join("sshd_config"))
            .stdin(Stdio::null())
            .stderr(log)
            .spawn()
            .expect("sshd starts");
        let bastion = Bastion { folder, port, sshd };
        bastion.configure("user_key", "host_key", "");
        bastion.wait_until_it_listens();
        bastion
    }

    fn wait_until_it_listens(&self) {
        let started = Instant::now();
        while TcpStream::connect(("127.0.0.1", self.port)).is_err() {
            assert!(started.elapsed() < Duration::from_secs(20), "sshd does not listen: {}", self.log());
            std::thread::sleep(Duration::from_millis(20));
        }
    }

    fn file(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    /// What the person's `~/.ssh/config` says of the host `bastion`: OpenSSH finds that file by the user's entry in
    /// the system, so that a small `ssh` in front of the real one has to name another.
    pub fn configure(&self, user_key: &str, known_key: &str, more: &str) {
        let at = self.folder.path().display();
        let known = fs::read_to_string(self.file(&format!("{known_key}.pub"))).unwrap_or_default();
        let known = if known.is_empty() { known } else { format!("[127.0.0.1]:{} {known}", self.port) };
        fs::write(self.file("known_hosts"), known).expect("a file");
        let config = format!(
            "Host bastion\n{more}\nHostName 127.0.0.1\nPort {}\nUser {}\nIdentityFile {at}/{user_key}\n\
             IdentityAgent none\nIdentitiesOnly yes\nUserKnownHostsFile {at}/known_hosts\n\
             GlobalKnownHostsFile /dev/null\n",
            self.port,
            own_name()
        );
        fs::write(self.file("config"), config).expect("a file");
        let _ = fs::create_dir(self.file("bin"));
        let script = format!(
            "#!/bin/sh\nprintf '%s\\n' \"$*\" >> {at}/arguments\nexec /usr/bin/ssh -F {at}/config \"$@\"\n"
        );
        fs::write(self.file("bin/ssh"), script).expect("a file");
        fs::set_permissions(self.file("bin/ssh"), Permissions::from_mode(0o755)).expect("permissions");
    }

    /// The program in the environment of a person with this bastion, not yet running.
    pub fn command(&self, account: &Account, arguments: &[&str]) -> Command {
        let mut command = account.command(arguments);
        command.env("PATH", self.search_path());
        command
    }

    /// Where the person's `ssh` is found.
    pub fn search_path(&self) -> String {
        format!("{}:/usr/bin:/bin", self.file("bin").display())
    }

    pub fn run(&self, account: &Account, arguments: &[&str]) -> Run {
        account.finish(&mut self.command(account, arguments))
    }

    pub fn expect(&self, account: &Account, code: i32, arguments: &[&str]) -> Run {
        let run = self.run(account, arguments);
        assert_eq!(run.code, code, "{}\n{}\n{}\n{}", arguments.join(" "), run.out, run.err, self.log());
        run
    }

    fn log(&self) -> String {
        fs::read_to_string(self.file("log")).unwrap_or_default()
    }

    /// How often somebody was let in.
    pub fn visits(&self) -> usize {
        self.log().matches("Accepted publickey").count()
    }

    /// The arguments that ssh was started with, a line for each start.
    pub fn arguments(&self) -> String {
        fs::read_to_string(self.file("arguments")).unwrap_or_default()
    }

    /// Ends the connections that are there; sshd itself goes on.
    pub fn cut(&self) -> usize {
        let sessions = children_of(self.sshd.id());
        for session in &sessions {
            let _ = Command::new("kill").args(["-KILL", session]).status();
        }
        sessions.len()
    }

    pub fn stop(&mut self) {
        self.cut();
        let _ = self.sshd.kill();
        let _ = self.sshd.wait();
    }
}

impl Drop for Bastion {
    fn drop(&mut self) {
        self.stop();
    }
}

fn own_name() -> String {
    let output = Command::new("id").arg("-un").output().expect("id");
    String::from_utf8_lossy(&output.stdout).trim().to_owned()
}

/// The processes that this one started.
fn children_of(parent: u32) -> Vec<String> {
    let output = Command::new("ps").args(["-o", "pid=", "--ppid", &parent.to_string()]).output().expect("ps");
    String::from_utf8_lossy(&output.stdout).split_whitespace().map(str::to_owned).collect()
}
