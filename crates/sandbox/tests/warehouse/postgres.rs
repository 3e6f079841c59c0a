//! A PostgreSQL server of the test's own, so that the same tests run on it: `PROVISION_TEST_POSTGRES=1`.

use std::net::{SocketAddr, TcpListener, TcpStream};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

pub struct Server {
    process: Child,
    data: tempfile::TempDir,
    pub address: SocketAddr,
}

/// A program of PostgreSQL's: on the path, or in the newest of the folders that Debian keeps off it.
pub fn program(name: &str) -> Option<PathBuf> {
    let mut versions: Vec<PathBuf> = std::fs::read_dir("/usr/lib/postgresql")
        .map(|folders| folders.flatten().map(|folder| folder.path()).collect())
        .unwrap_or_default();
    versions.sort_by_key(|folder| {
        folder.file_name().and_then(|name| name.to_string_lossy().parse::<u32>().ok()).unwrap_or_default()
    });
    let path = std::env::var_os("PATH").unwrap_or_default();
    let folders =
        std::env::split_paths(&path).chain(versions.iter().rev().map(|version| version.join("bin")));
    folders.map(|folder| folder.join(name)).find(|file| file.is_file())
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
        let server = Self { process, data, address };
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
        // A server that is killed leaves its shared memory on the machine.
        let _ = as_user("pg_ctl")
            .args(["stop", "--silent", "-m", "immediate", "-D"])
            .arg(self.data.path().join("data"))
            .output();
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

/// PostgreSQL does not run as root. Where the system can see to it, it ends with the thread that starts it, also when
/// the test is killed.
fn as_user(name: &str) -> Command {
    let file = program(name).unwrap_or_else(|| panic!("no {name}: install postgresql"));
    if program("setpriv").is_none() {
        return Command::new(file);
    }
    let mut command = Command::new("setpriv");
    command.arg("--pdeathsig=KILL");
    if is_root() {
        command.args(["--reuid=65534", "--regid=65534", "--clear-groups"]);
    }
    command.arg(file);
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
