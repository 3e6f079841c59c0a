//! A PostgreSQL server of the test's own, so that the same tests run on it:
//! `PROVISION_TEST_POSTGRES=1`, with `initdb` and `postgres` on the path.

use std::net::{SocketAddr, TcpListener, TcpStream};
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

pub struct Server {
    process: Child,
    _data: tempfile::TempDir,
    address: SocketAddr,
}

impl Server {
    /// A fresh server, when the tests are to run on one.
    pub fn if_wanted() -> Option<Self> {
        std::env::var_os("PROVISION_TEST_POSTGRES").map(|_| Self::start())
    }

    pub fn start() -> Self {
        let data = tempfile::tempdir().unwrap();
        let directory = data.path().join("data");
        own(data.path());
        let made = as_user("initdb")
            .args(["--no-sync", "-A", "trust", "-U", "postgres", "-D"])
            .arg(&directory)
            .output()
            .unwrap();
        assert!(made.status.success(), "initdb: {}", String::from_utf8_lossy(&made.stderr));
        let address = TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap();
        let process = as_user("postgres")
            .arg("-D")
            .arg(&directory)
            .args(["-c", "listen_addresses=127.0.0.1", "-c", "fsync=off", "-c"])
            .arg(format!("unix_socket_directories={}", directory.display()))
            .arg("-p")
            .arg(address.port().to_string())
            .stderr(Stdio::null())
            .spawn()
            .unwrap();
        let server = Self { process, _data: data, address };
        let begun = Instant::now();
        while TcpStream::connect(address).is_err() {
            assert!(begun.elapsed() < Duration::from_secs(30), "the server does not start");
            std::thread::sleep(Duration::from_millis(20));
        }
        server
    }

    pub fn url(&self) -> String {
        format!("postgresql://postgres@{}:{}", self.address.ip(), self.address.port())
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

/// PostgreSQL does not run as root.
fn as_user(program: &str) -> Command {
    if !is_root() {
        return Command::new(program);
    }
    let mut command = Command::new("setpriv");
    command.args(["--reuid=65534", "--regid=65534", "--clear-groups", program]);
    command
}

fn is_root() -> bool {
    std::os::unix::fs::MetadataExt::uid(&std::fs::metadata("/proc/self").unwrap()) == 0
}

fn own(directory: &Path) {
    if is_root() {
        std::os::unix::fs::chown(directory, Some(65_534), Some(65_534)).unwrap();
    }
}
