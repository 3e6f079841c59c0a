//! moto's server: an emulated AWS that this project has not written.

use std::fs::File;
use std::net::{SocketAddr, TcpListener, TcpStream};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use tempfile::TempDir;

use super::{postgres, programs};

pub struct Moto {
    process: Child,
    pub address: SocketAddr,
    folder: TempDir,
}

impl Moto {
    /// Starts it on a free port of loopback. It ends with this value, and, where the system can see to it, with the
    /// thread that starts it, also when the test is killed.
    pub fn start() -> Self {
        let program = programs::from_pypi("moto_server");
        let folder = tempfile::tempdir().expect("a folder");
        let log = File::create(folder.path().join("log")).expect("a file");
        let address = TcpListener::bind("127.0.0.1:0").and_then(|free| free.local_addr()).expect("a port");
        let mut command = match postgres::program("setpriv") {
            Some(setpriv) => {
                let mut command = Command::new(setpriv);
                command.arg("--pdeathsig=KILL").arg(program);
                command
            }
            None => Command::new(program),
        };
        let process = command
            .args(["-H", "127.0.0.1", "-p", &address.port().to_string()])
            .stdin(Stdio::null())
            .stdout(log.try_clone().expect("a file"))
            .stderr(log)
            .spawn()
            .expect("moto starts");
        let mut moto = Moto { process, address, folder };
        let started = Instant::now();
        while TcpStream::connect(address).is_err() {
            let running = moto.process.try_wait().expect("its state").is_none();
            assert!(running && started.elapsed() < Duration::from_secs(60), "moto: {}", moto.log());
            std::thread::sleep(Duration::from_millis(50));
        }
        moto
    }

    /// The requests it has answered, and what it complains of.
    pub fn log(&self) -> String {
        std::fs::read_to_string(self.folder.path().join("log")).unwrap_or_default()
    }
}

impl Drop for Moto {
    fn drop(&mut self) {
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}
