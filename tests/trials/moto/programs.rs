//! Programs of others that the tests start, installed from PyPI beside what cargo builds.

use std::fs::{self, File};
use std::hash::{DefaultHasher, Hash, Hasher};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use super::postgres;

/// Every package with its version, so that a test means the same tomorrow.
pub const REQUIREMENTS: &str = include_str!("requirements.txt");

/// What this machine lacks of Python and of these programs of PostgreSQL's.
pub fn missing(postgresql: &[&str]) -> Option<String> {
    let mut python = Command::new("python3");
    python.args(["-c", "import ensurepip, venv"]).stdin(Stdio::null()).stderr(Stdio::null());
    if !python.status().is_ok_and(|status| status.success()) {
        return Some("no Python with venv: install python3 and python3-venv".to_owned());
    }
    let lacking = postgresql.iter().find(|name| postgres::program(name).is_none())?;
    let package = if *lacking == "psql" { "postgresql-client" } else { "postgresql" };
    Some(format!("no {lacking}: install {package}"))
}

/// A program of the packages in `requirements.txt`.
pub fn from_pypi(name: &str) -> PathBuf {
    installed(REQUIREMENTS).join(name)
}

/// The folder with the programs of these packages, which are installed by whoever comes first.
pub fn installed(requirements: &str) -> PathBuf {
    let mut hasher = DefaultHasher::new();
    requirements.hash(&mut hasher);
    let folder = format!("trials-python-{:016x}", hasher.finish());
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join(folder);
    fs::create_dir_all(&folder).expect("a folder");
    let lock = File::create(folder.join("lock")).expect("a file");
    lock.lock().expect("a lock");
    let (bin, ready) = (folder.join("venv/bin"), folder.join("ready"));
    if !ready.exists() {
        run(Command::new("python3").args(["-m", "venv", "--clear"]).arg(folder.join("venv")));
        let file = folder.join("requirements.txt");
        fs::write(&file, requirements).expect("a file");
        let flags = ["install", "--quiet", "--no-input", "--disable-pip-version-check", "--requirement"];
        run(Command::new(bin.join("pip")).args(flags).arg(&file));
        fs::write(ready, "").expect("a file");
    }
    bin
}

fn run(command: &mut Command) {
    let done = command.stdin(Stdio::null()).output().expect("it starts");
    assert!(done.status.success(), "{command:?}: {}", String::from_utf8_lossy(&done.stderr));
}
