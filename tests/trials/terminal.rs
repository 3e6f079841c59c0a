//! `init` with a person at a terminal, whom Python plays.

use std::process::{Command, Stdio};

use libtest_mimic::Trial;

use crate::account::{Account, Run};

const PLAYER: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/trials/terminal.py");

pub fn trials() -> Vec<Trial> {
    let missing = lacks_python;
    vec![
        crate::trial("terminal: a person is asked and has a spec", missing(), asked),
        crate::trial("terminal: a wrong answer is asked again", missing(), wrong),
        crate::trial("terminal: Ctrl-C leaves the terminal and no file", missing(), stopped),
    ]
}

fn lacks_python() -> Option<String> {
    let mut python = Command::new("python3");
    python.args(["-c", "import pty, fcntl, termios"]).stdin(Stdio::null()).stderr(Stdio::null());
    let is_there = python.status().is_ok_and(|status| status.success());
    (!is_there).then(|| "no Python with pty: install python3".to_owned())
}

/// Runs the program at a terminal, where these texts are waited for and answered.
fn play(account: &Account, flags: &[&str], steps: &[(&str, &str)]) -> Run {
    let of_program = account.command(&[&["init"], flags].concat());
    let mut command = Command::new("python3");
    command.arg(PLAYER).arg(serde_json::to_string(steps).expect("plain data"));
    command.arg(of_program.get_program()).args(of_program.get_args()).current_dir(account.folder.path());
    command.envs(of_program.get_envs().filter_map(|(name, value)| Some((name, value?))));
    command.env("TERM", "xterm").env("NO_COLOR", "1").env_remove("AWS_PROFILE").stdin(Stdio::null());
    account.finish(&mut command)
}

fn files(account: &Account) -> usize {
    std::fs::read_dir(account.folder.path()).expect("the folder").count()
}

fn asked() {
    let account = Account::new();
    let run = play(
        &account,
        &[],
        &[
            ("Vendor:", "iterable\r"),
            ("Name of the setup:", "acme\r"),
            ("How it signs in:", "\r"),
            ("AWS account:", "\r"),
            ("Warehouse:", "workgroup\r"),
            ("Data centre:", "\r"),
            ("Database:", "\r"),
            ("Schema:", "synced\r"),
            ("Who creates the schema:", "precreated\r"),
            ("Subject:", "108000002380243782158\r"),
            ("Audience:", "acme-org\r"),
            ("Staging bucket:", "\r"),
            ("How provision reaches the database:", "\r"),
            ("provision plan acme.toml", ""),
        ],
    );
    assert_eq!(run.code, 0, "{}\n{}", run.out, run.err);
    let spec = account.read("acme.toml");
    for line in [
        "workgroup = \"analytics\"",
        "schema = \"synced\"",
        "schema_mode = \"precreated\"",
        "audience = \"acme-org\"",
        "name = \"acme-transfer-111122223333\"",
        "[destinations.eu]",
    ] {
        assert!(spec.contains(line), "{line}\n{spec}");
    }
    account.expect(3, &["plan", "acme.toml"]);
}

/// What is wrong is said by the rule of the spec, and the answer can be corrected.
fn wrong() {
    let account = Account::new();
    let flags = [
        "--vendor=iterable",
        "--auth=role",
        "--cluster=analytics",
        "--data-center=us",
        "--subject=108000002380243782158",
    ];
    let run = play(
        &account,
        &flags,
        &[
            ("Name of the setup:", "Acme\r"),
            ("is not a spec name", "\x7f\x7f\x7f\x7facme\r"),
            ("AWS account:", "\r"),
            ("Database:", "\r"),
            ("Schema:", "\r"),
            ("Who creates the schema:", "\r"),
            ("Audience:", "\r"),
            ("Staging bucket:", "\r"),
            ("Database user:", "\r"),
            ("How provision reaches the database:", "\r"),
            ("provision plan acme.toml", ""),
        ],
    );
    assert_eq!(run.code, 0, "{}\n{}", run.out, run.err);
    assert!(account.read("acme.toml").contains("# audience = "), "an empty answer is none");
}

fn stopped() {
    let account = Account::new();
    let run =
        play(&account, &["--vendor=iterable"], &[("Name of the setup:", "\r"), ("How it signs in:", "\x03")]);
    assert_eq!(run.code, 130, "{}\n{}", run.out, run.err);
    assert!(run.out.contains("nothing was written"), "{}", run.out);
    let (hidden, shown) = (run.out.rfind("\x1b[?25l"), run.out.rfind("\x1b[?25h"));
    assert!(shown >= hidden, "the cursor can be seen: {:?}", run.out);
    assert_eq!(files(&account), 0);
}
