//! Connections to the database through a bastion, with a real sshd.

use std::process::Stdio;
use std::time::{Duration, Instant};

use libtest_mimic::Trial;
use provision_sandbox::seed::WAREHOUSE_PASSWORD;
use provision_sandbox::{Options, seed};

use crate::account::{Account, Run, text};
use crate::bastion::{self, Bastion};
use crate::trial;

const PLAN: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/plans/private-over-ssh.toml");
const AS_WRITTEN: &str = "via = \"temporary\"";

pub fn trials() -> Vec<Trial> {
    macro_rules! trials {
        ($($name:ident),* $(,)?) => {
            vec![$(trial(concat!("ssh::", stringify!($name)), bastion::missing(), $name)),*]
        };
    }
    trials![
        every_connection_goes_through_the_bastion,
        every_way_to_be_refused_is_told_with_the_next_step,
        a_bastion_that_does_not_forward_is_told_what_to_allow,
        a_bastion_is_not_trusted_to_name_the_warehouse,
        a_connection_that_is_cut_in_the_middle_is_made_again,
    ]
}

impl Account {
    /// Where a cluster or workgroup really listens.
    pub fn endpoint(&self, warehouse: &str) -> std::net::SocketAddr {
        // The stand-ins start when they are first looked at.
        self.inventory();
        let arns = self.sandbox.warehouse_arns();
        self.sandbox.warehouse(&arns[warehouse]).expect("it has a stand-in").address()
    }

    /// Lets the cluster of a region show the name that AWS would give it, which leads nowhere here.
    pub fn show_name(&self, region: &str) {
        let mut world = self.sandbox.cloud().world();
        let clusters = &mut world.redshift.of(seed::ACCOUNT, region).clusters;
        clusters.values_mut().for_each(|cluster| cluster.shows_listener = false);
    }
}

/// An account whose cluster has no way in from the internet.
fn account(options: Options) -> Account {
    let account = Account::with(options);
    account.make_private("us-east-1");
    account
}

/// The ready-made spec with another `[destinations.us.admin]`.
fn spec(account: &Account, admin: &str) -> String {
    let spec = std::fs::read_to_string(PLAN).expect("the ready-made spec");
    assert!(spec.contains(AS_WRITTEN));
    text(&account.write("spec.toml", &spec.replace(AS_WRITTEN, admin))).to_owned()
}

fn every_connection_goes_through_the_bastion() {
    let bastion = Bastion::start();
    let account = account(Options::default());
    let before = account.inventory();
    let password = "via = \"password\"\nuser = \"awsuser\"\npassword_env = \"PROVISION_ADMIN_PASSWORD\"";
    for via in [password, "via = \"secret\"", AS_WRITTEN] {
        let spec = spec(&account, via);
        let visits = bastion.visits();
        bastion.expect(&account, 3, &["plan", &spec]);
        assert_eq!(bastion.visits(), visits + 1, "{via}: one connection for a plan");
        bastion.expect(&account, 0, &["apply", &spec, "--yes"]);
        assert_eq!(bastion.visits(), visits + 2, "{via}: one connection for an apply");
        let made = account.inventory();
        assert!(made.keys().any(|name| name.starts_with("database user transfer_user ")), "{made:#?}");
        let plan = bastion.expect(&account, 0, &["plan", &spec]);
        assert!(plan.out.contains("Nothing to do"), "{}", plan.out);
        bastion.expect(&account, 0, &["destroy", &spec, "--yes"]);
        assert_eq!(account.inventory(), before, "{via}");
    }
    for line in bastion.arguments().lines() {
        assert!(line.ends_with("-T -- bastion") && line.starts_with("-W 127."), "{line}");
        assert!(!line.contains(WAREHOUSE_PASSWORD), "no secret in the list of processes: {line}");
    }
}

/// Insists that the plan fails, and that what is printed has all of these parts.
fn says(run: &Run, parts: &[&str]) {
    assert_eq!(run.code, 1, "{}{}", run.out, run.err);
    let text = run.out.split_whitespace().collect::<Vec<_>>().join(" ");
    for part in parts {
        assert!(text.contains(part), "{part} is not in {text}");
    }
}

fn every_way_to_be_refused_is_told_with_the_next_step() {
    let mut bastion = Bastion::start();
    let account = account(Options::default());
    let spec_path = spec(&account, AS_WRITTEN);
    let plan = ["plan", spec_path.as_str()];

    bastion.configure("user_key", "no_key", "");
    says(&bastion.run(&account, &plan), &["the key of the SSH host bastion is not known", "`ssh bastion`"]);
    bastion.configure("user_key", "other_key", "");
    says(&bastion.run(&account, &plan), &["shows another key than before", "ssh-keygen -R bastion"]);
    bastion.configure("other_key", "host_key", "");
    says(&bastion.run(&account, &plan), &["does not let us in", "Permission denied (publickey)", "ssh-add"]);
    bastion.configure("user_key", "host_key", "HostName nowhere.invalid");
    says(&bastion.run(&account, &plan), &["the SSH host bastion was not found", "HostName"]);
    bastion.configure("user_key", "host_key", "Nonsense yes");
    says(&bastion.run(&account, &plan), &["ssh cannot be used", "Bad configuration option", "~/.ssh/config"]);
    bastion.configure("user_key", "host_key", "");

    let without_ssh = account.finish(account.command(&plan).env("PATH", account.folder.path()));
    says(&without_ssh, &["the program ssh was not found", "install the OpenSSH client"]);

    let closed = spec(&account, &format!("{AS_WRITTEN}\nendpoint = \"127.0.0.1:1\""));
    let run = bastion.run(&account, &["plan", &closed]);
    says(&run, &["127.0.0.1:1 is not reachable from the SSH host bastion", "refused", "security group"]);

    bastion.stop();
    let run = bastion.run(&account, &["plan", &spec(&account, AS_WRITTEN)]);
    says(&run, &["the SSH host bastion is not reachable", "Connection refused", "VPN"]);
}

fn a_bastion_that_does_not_forward_is_told_what_to_allow() {
    let bastion = Bastion::start_with("AllowTcpForwarding no");
    let account = account(Options::default());
    let run = bastion.run(&account, &["plan", &spec(&account, AS_WRITTEN)]);
    says(&run, &["the SSH host bastion does not forward to 127.", "AllowTcpForwarding", "PermitOpen"]);
}

/// The server's name is verified as if there were no bastion.
fn a_bastion_is_not_trusted_to_name_the_warehouse() {
    let bastion = Bastion::start();
    let account = account(Options::default());
    let other = account.endpoint("workgroup analytics in eu-west-1");
    account.show_name("us-east-1");
    let spec = spec(&account, &format!("{AS_WRITTEN}\nendpoint = \"{other}\""));
    says(
        &bastion.run(&account, &["plan", &spec]),
        &["certificate", "redshift.amazonaws.com", "admin.endpoint"],
    );
}

fn a_connection_that_is_cut_in_the_middle_is_made_again() {
    let bastion = Bastion::start();
    let account = account(Options { latency: Duration::from_millis(300), ..Options::default() });
    let spec = spec(&account, AS_WRITTEN);
    let mut child = bastion
        .command(&account, &["apply", &spec, "--yes"])
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .expect("the program starts");
    let started = Instant::now();
    // The database has been read, and its user is created rounds later.
    while !account.requests().iter().any(|request| request.operation == "CreateBucket") {
        assert!(started.elapsed() < Duration::from_secs(60), "it hangs");
        assert!(child.try_wait().expect("its state").is_none(), "it ended too early");
        std::thread::sleep(Duration::from_millis(5));
    }
    assert!(bastion.cut() > 0, "there was a connection");
    let output = child.wait_with_output().expect("it ends");
    let out = String::from_utf8_lossy(&output.stdout).into_owned() + &String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{out}");
    assert_eq!(bastion.visits(), 2, "{out}");
    let plan = bastion.expect(&account, 0, &["plan", &spec]);
    assert!(plan.out.contains("Nothing to do"), "{}", plan.out);
}
