//! The Debian package, built of the program under test and installed into a root of its own.

use std::path::Path;
use std::process::Command;

/// Runs a program and insists that it succeeds.
fn run(command: &mut Command) -> String {
    let output = command.output().expect("the program starts");
    let text = String::from_utf8_lossy(&output.stdout).into_owned();
    assert!(output.status.success(), "{command:?}\n{text}\n{}", String::from_utf8_lossy(&output.stderr));
    text
}

fn dpkg(root: &Path, arguments: &[&str]) -> String {
    let mut command = Command::new("dpkg");
    // The root has none of the packages that every Debian has.
    command.arg(format!("--root={}", root.display())).args(["--force-not-root", "--force-depends"]);
    run(command.args(arguments))
}

#[test]
fn the_debian_package_installs_runs_and_goes_without_a_trace() {
    if !Path::new("/usr/bin/dpkg-deb").exists() {
        assert!(std::env::var_os("CI").is_none(), "CI runs where there is dpkg");
        return;
    }
    let folder = tempfile::tempdir().unwrap();
    let script = concat!(env!("CARGO_MANIFEST_DIR"), "/.ci/deb");
    let mut build = Command::new(script);
    build.arg(env!("CARGO_BIN_EXE_provision")).arg(folder.path()).env("COMPRESSION", "none");
    let package = run(&mut build).trim().to_owned();
    let root = folder.path().join("root");
    for part in ["var/lib/dpkg/info", "var/lib/dpkg/updates"] {
        std::fs::create_dir_all(root.join(part)).unwrap();
    }
    std::fs::write(root.join("var/lib/dpkg/status"), "").unwrap();
    dpkg(&root, &["--install", &package]);
    let version = run(Command::new(root.join("usr/bin/provision")).arg("--version"));
    assert_eq!(version.trim(), format!("provision {}", env!("CARGO_PKG_VERSION")));
    for file in [
        "usr/share/man/man1/provision-plan.1.gz",
        "usr/share/bash-completion/completions/provision",
        "usr/share/doc/provision/copyright",
    ] {
        let length =
            std::fs::metadata(root.join(file)).unwrap_or_else(|error| panic!("{file}: {error}")).len();
        assert!(length > 100, "{file} has {length} bytes");
    }
    dpkg(&root, &["--remove", "provision"]);
    assert!(!root.join("usr/bin/provision").exists());
}
