//! What the project is packed and published with says the same in each of its places, and names what exists.

use std::collections::BTreeSet;
use std::path::Path;

use serde_yaml::Value;

use super::{ROOT, Targets, command, files};

fn text(path: &str) -> String {
    std::fs::read_to_string(Path::new(ROOT).join(path)).unwrap_or_else(|error| panic!("{path}: {error}"))
}

fn yaml(path: &str) -> Value {
    serde_yaml::from_str(&text(path)).unwrap_or_else(|error| panic!("{path}: {error}"))
}

fn workflows() -> Vec<String> {
    let mut found = Vec::new();
    files(&Path::new(ROOT).join(".github/workflows"), &mut found);
    let name =
        |path: &std::path::PathBuf| path.strip_prefix(ROOT).expect("below the root").display().to_string();
    found.iter().map(name).collect()
}

#[test]
fn every_hook_runs_a_command_that_exists() {
    let hooks = yaml(".pre-commit-hooks.yaml");
    let hooks = hooks.as_sequence().expect("a list");
    assert_eq!(hooks.len(), 2);
    for hook in hooks {
        let entry = hook["entry"].as_str().expect("an entry");
        // pre-commit puts the names of the files behind it.
        let words = shlex::split(&format!("{entry} a.toml b.json")).expect("words");
        assert_eq!(command(&words, &Targets::read(), &[]), None);
        assert!(text("docs/ci.md").contains(&format!("- id: {}", hook["id"].as_str().expect("an id"))));
    }
}

/// The inputs of the action are those of the page, and each is handed to the script.
#[test]
fn the_action_has_the_inputs_that_the_page_has() {
    let action = yaml(".github/actions/provision/action.yml");
    let inputs = action["inputs"].as_mapping().expect("inputs");
    let inputs: BTreeSet<_> = inputs.keys().filter_map(Value::as_str).collect();
    let steps = serde_yaml::to_string(&action["runs"]).expect("YAML");
    for input in &inputs {
        assert!(steps.contains(&format!("inputs.{input}")), "{input} is not used");
    }
    let page = text("docs/ci.md");
    let (_, table) = page.split_once("| input | says |\n|---|---|\n").expect("the table");
    let rows = table.lines().take_while(|line| line.starts_with('|'));
    let told: BTreeSet<_> = rows.filter_map(|row| row.split('`').nth(1)).collect();
    let given: BTreeSet<_> = inputs.into_iter().filter(|input| *input != "token").collect();
    assert_eq!(told, given, "who calls the action need not know of the token");
    for step in action["runs"]["steps"].as_sequence().expect("steps") {
        let run = step["run"].as_str().expect("a script");
        assert!(!run.contains("${{"), "what comes from outside is no part of a script: {run}");
        let script = run.trim_matches('"').replace("$ACTION", ".github/actions/provision");
        assert!(Path::new(ROOT).join(&script).exists(), "{script}");
    }
}

/// No secret of ours can leak from a release, because there is none.
#[test]
fn no_workflow_has_a_secret_or_more_rights_than_it_says() {
    assert_eq!(workflows().len(), 2);
    for path in workflows() {
        let (text, workflow) = (text(&path), yaml(&path));
        assert!(!text.contains("secrets."), "{path}: a registry's token would be a secret");
        assert!(!workflow["permissions"].is_null(), "{path} takes whatever the repository gives");
        for (name, job) in workflow["jobs"].as_mapping().expect("jobs") {
            for step in job["steps"].as_sequence().expect("steps") {
                let run = step["run"].as_str().unwrap_or_default();
                assert!(!run.contains("${{"), "{path}: {name:?} puts an expression into a script: {run}");
                let script = run.split([' ', '\n']).find(|word| word.starts_with(".ci/"));
                assert!(script.is_none_or(|script| Path::new(ROOT).join(script).exists()), "{run}");
            }
        }
    }
}

#[test]
fn the_notices_take_the_licences_that_may_be_depended_on() {
    let list = |path: &str, of: &dyn Fn(&toml::Table) -> toml::Value| -> BTreeSet<String> {
        let table: toml::Table = text(path).parse().expect("TOML");
        let all = of(&table).as_array().expect("a list").clone();
        all.iter().map(|one| one.as_str().expect("a licence").to_owned()).collect()
    };
    let notices = list(".github/notices/about.toml", &|table| table["accepted"].clone());
    let allowed = list("deny.toml", &|table| table["licenses"]["allow"].clone());
    assert_eq!(notices, allowed);
}

/// A release is looked for under the names that it is published under.
#[test]
fn every_release_is_found_by_its_name() {
    let workflow = yaml(".github/workflows/release.yml");
    let matrix = &workflow["jobs"]["build"]["strategy"]["matrix"]["include"];
    let targets: BTreeSet<_> =
        matrix.as_sequence().expect("a list").iter().filter_map(|one| one["target"].as_str()).collect();
    for wanted in ["x86_64-unknown-linux-musl", "aarch64-unknown-linux-musl"] {
        assert!(targets.contains(wanted), "{targets:?}");
    }
    assert!(text(".ci/archive").contains("name=\"provision-$target\""));
    let install = text(".github/actions/provision/install.sh");
    let known: BTreeSet<_> = install
        .lines()
        .filter_map(|line| Some(line.split_once(") target=")?.1.trim_end_matches(" ;;")))
        .collect();
    assert_eq!(known, targets, "the action installs what is released");
    let manifest: toml::Table = text("Cargo.toml").parse().expect("TOML");
    let binstall = manifest["package"]["metadata"]["binstall"].as_table().expect("a table");
    let url = |table: &toml::Table, target: &str| {
        table["pkg-url"]
            .as_str()
            .expect("a URL")
            .replace("{ name }", "provision")
            .replace("{ target }", target)
    };
    for target in &targets {
        assert!(url(binstall, target).ends_with(&format!("/provision-{target}.tar.gz")));
    }
    for (host, own) in binstall["overrides"].as_table().expect("a table") {
        let own = own.as_table().expect("a table");
        let linked =
            targets.iter().find(|target| url(own, host).ends_with(&format!("/provision-{target}.tar.gz")));
        assert!(linked.is_some_and(|target| target.ends_with("-musl")), "{host}: {}", url(own, host));
    }
}
