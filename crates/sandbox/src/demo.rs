//! `--demo`: the main job from an empty account to an empty account, for a person who has never seen it.

use std::path::Path;
use std::process::ExitCode;

use provision_sandbox::Sandbox;
use provision_sandbox::inventory::Inventory;
use provision_sandbox::seed::{self, WAREHOUSE_ADMIN};
use tokio::process::Command;

const SPEC: &str = "plans/us-and-eu.toml";
const PLAN: &str = "plan.json";
const SPEC_TEXT: &str = include_str!("../../../plans/us-and-eu.toml");

/// The first argument with which this program is `provision` itself, so that the demo needs no second program.
pub const PROVISION: &str = "__provision";

/// Exit codes of `provision`, as documented.
const DONE: i32 = 0;
const CHANGES: i32 = 3;

/// Runs every step against this sandbox.
///
/// # Errors
/// A step ended otherwise than it should, in words.
pub async fn run(sandbox: &Sandbox) -> Result<ExitCode, String> {
    let folder = tempfile::tempdir().map_err(|error| format!("cannot make a folder: {error}"))?;
    let spec = folder.path().join(SPEC);
    std::fs::create_dir_all(folder.path().join("plans"))
        .and_then(|()| std::fs::write(&spec, SPEC_TEXT))
        .map_err(|error| format!("cannot write {}: {error}", spec.display()))?;
    let demo = Demo { sandbox, folder: folder.path() };
    demo.tell().await?;
    Ok(ExitCode::SUCCESS)
}

struct Demo<'a> {
    sandbox: &'a Sandbox,
    folder: &'a Path,
}

impl Demo<'_> {
    async fn tell(&self) -> Result<(), String> {
        let before = self.sandbox.inventory().await?;
        heading("An AWS account on loopback");
        say(&format!(
            "The sandbox at {} is an emulated AWS account {} with a provisioned Redshift cluster \
             `analytics` in us-east-1, a Serverless workgroup `analytics` in eu-west-1, and things of \
             other people that must never change.",
            self.sandbox.endpoint(),
            seed::ACCOUNT
        ));
        heading("What is wanted");
        say("Iterable is to write into both warehouses. This is the whole spec:");
        SPEC_TEXT.lines().for_each(|line| println!("  │ {line}"));
        heading("Check the spec, without any network");
        self.provision(&["validate", SPEC], DONE).await?;
        heading("What would change, and why");
        say("Nothing is written. The exit code 3 tells scripts that changes are pending.");
        self.provision(&["plan", SPEC, "--out", PLAN], CHANGES).await?;
        heading("Make it so");
        say(
            "Exactly what was shown, or nothing. Independent things are made at once; each as soon as what it requires is done.",
        );
        self.provision(&["apply", "--plan", PLAN], DONE).await?;
        heading("Plan again: there is nothing left to do");
        self.provision(&["plan", SPEC], DONE).await?;
        heading("Prove that the access works, and nothing more");
        say("Each line says how it is known: read back, evaluated, simulated by AWS, or executed.");
        self.provision(&["verify", SPEC], DONE).await?;
        heading("What to type into the vendor's form");
        self.provision(&["handoff", SPEC, "--destination", "us"], DONE).await?;
        heading("What now exists");
        self.show_new(&before).await?;
        heading("Somebody changes something by hand");
        self.meddle().await?;
        heading("The plan finds exactly that");
        say("Documents are compared by meaning, so that only real differences show.");
        self.provision(&["plan", SPEC], CHANGES).await?;
        heading("Mend it");
        self.provision(&["apply", SPEC, "--yes"], DONE).await?;
        heading("The vendor cannot get in any more: why, and mended");
        say("Somebody wrote another subject into the trust policy of acme-us-transfer.");
        self.shut_out()?;
        self.provision(&["doctor", SPEC, "--destination", "us", "--fix", "--yes"], DONE).await?;
        heading("A destination leaves the spec");
        say("[destinations.eu] is taken out. What it had is shown, and stays until it is pruned.");
        self.take_out("[destinations.eu]")?;
        self.provision(&["plan", SPEC], CHANGES).await?;
        self.provision(&["apply", SPEC, "--yes", "--prune"], DONE).await?;
        heading("What is connected, told by the account itself");
        self.provision(&["list"], DONE).await?;
        heading("Remove everything that provision made");
        self.provision(&["destroy", SPEC, "--yes"], DONE).await?;
        heading("Is the account as it was?");
        self.compare(&before).await
    }

    /// Runs `provision` as a person would, and insists on its exit code.
    async fn provision(&self, arguments: &[&str], expected: i32) -> Result<(), String> {
        println!("  $ provision {}\n", arguments.join(" "));
        let program = std::env::current_exe().map_err(|error| error.to_string())?;
        let status = Command::new(program)
            .arg(PROVISION)
            .args(arguments)
            .current_dir(self.folder)
            .envs(self.sandbox.environment())
            .status()
            .await
            .map_err(|error| format!("cannot run provision: {error}"))?;
        println!("\n  (exit code {})", status.code().unwrap_or(-1));
        match status.code() {
            Some(code) if code == expected => Ok(()),
            _ => Err(format!("provision {} ended with {status}, not with {expected}", arguments.join(" "))),
        }
    }

    /// Cuts the spec where a table begins, to its end.
    fn take_out(&self, table: &str) -> Result<(), String> {
        let start = SPEC_TEXT.find(table).ok_or("the spec has no such table")?;
        let text = SPEC_TEXT.get(..start).unwrap_or_default();
        std::fs::write(self.folder.join(SPEC), text).map_err(|error| format!("cannot write {SPEC}: {error}"))
    }

    /// Weakens the trust policy, opens the bucket to public policies and revokes a grant.
    async fn meddle(&self) -> Result<(), String> {
        say("- the role acme-us-transfer may now be assumed for any of the vendor's customers");
        say("- the bucket acme-transfer-us no longer blocks public access");
        say("- CREATE on the database is taken from the user of the Serverless workgroup");
        {
            let mut world = self.sandbox.cloud().world();
            let roles = &mut world.iam.accounts.of(seed::ACCOUNT).roles;
            let role = roles.get_mut("acme-us-transfer").ok_or("the role is missing")?;
            role.trust = role.trust.replace("acme-org", "*").replace("StringEquals", "StringLike");
            let bucket = world.s3.buckets.get_mut("acme-transfer-us").ok_or("the bucket is missing")?;
            bucket.public_access = None;
        }
        let arns = self.sandbox.warehouse_arns();
        let arn = arns.get("workgroup analytics in eu-west-1").ok_or("the workgroup is missing")?;
        let warehouse = self.sandbox.warehouse(arn).ok_or("the workgroup has no stand-in")?;
        let revoke = r#"REVOKE CREATE ON DATABASE dev FROM "IAMR:acme-eu-transfer""#.to_owned();
        let done = warehouse.execute("dev", WAREHOUSE_ADMIN, &[revoke], false).await;
        done.map(|_| ()).map_err(|error| format!("cannot revoke: {error}"))
    }

    /// Lets the trust policy of a role name another identity than the vendor's.
    fn shut_out(&self) -> Result<(), String> {
        let mut world = self.sandbox.cloud().world();
        let roles = &mut world.iam.accounts.of(seed::ACCOUNT).roles;
        let role = roles.get_mut("acme-us-transfer").ok_or("the role is missing")?;
        let changed = role.trust.replace("108000002380243782158", "108000002380243782159");
        if changed == role.trust {
            return Err("the trust policy does not name the vendor".to_owned());
        }
        role.trust = changed;
        Ok(())
    }

    /// Names what was not there before.
    async fn show_new(&self, before: &Inventory) -> Result<(), String> {
        say("Read from the account and from both databases, not from what provision says:");
        let now = self.sandbox.inventory().await?;
        now.keys().filter(|name| !before.contains_key(*name)).for_each(|name| println!("  + {name}"));
        before
            .iter()
            .filter(|(name, value)| now.get(*name).is_some_and(|other| other != *value))
            .for_each(|(name, _)| println!("  ~ {name}"));
        println!(
            "  = {} things of other people, unchanged",
            before.iter().filter(|(name, value)| now.get(*name) == Some(value)).count()
        );
        Ok(())
    }

    async fn compare(&self, before: &Inventory) -> Result<(), String> {
        let now = self.sandbox.inventory().await?;
        if now == *before {
            say(&format!(
                "Yes: the {} things that were there are there and unchanged, and nothing else is.",
                before.len()
            ));
            return Ok(());
        }
        let differs = |name: &&String| now.get(*name) != before.get(*name);
        let names: Vec<_> = now.keys().chain(before.keys()).filter(differs).cloned().collect();
        Err(format!("the account is not as it was: {}", names.join(", ")))
    }
}

fn heading(title: &str) {
    println!("\n━━ {title}\n");
}

fn say(text: &str) {
    for line in textwrap::wrap(text, textwrap::Options::new(80).initial_indent("  ").subsequent_indent("  "))
    {
        println!("{line}");
    }
}
