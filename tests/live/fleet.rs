//! Many specs and many machines.

use std::collections::BTreeSet;

use crate::account::{Account, Run, US_AND_EU};

/// `deployment/destination` of everything in a plan.
fn planned(run: &Run) -> Vec<String> {
    let plan = run.json();
    let deployments = plan["deployments"].as_array().unwrap_or_else(|| panic!("{}{}", run.out, run.err));
    let text = |value: &serde_json::Value| value.as_str().expect("a text").to_owned();
    deployments.iter().map(|one| format!("{}/{}", text(&one["spec"]), text(&one["destination"]))).collect()
}

/// A folder with specs below it, and what else lies there.
fn folder(account: &Account) -> String {
    let spec = std::fs::read_to_string(US_AND_EU).expect("a spec");
    let folder = account.write("about.txt", "").with_file_name("specs");
    std::fs::create_dir_all(folder.join("vendors")).expect("folders");
    for name in ["one", "two", "three"] {
        let own = spec
            .replace("\"acme\"", &format!("\"{name}\""))
            .replace("acme-", &format!("{name}-"))
            .replace("\"transfer_user\"", &format!("\"{name}_user\""));
        assert_ne!(own, spec);
        account.write(&format!("specs/{name}.toml"), &own);
    }
    // A vendor's profile is no spec, and what is hidden is nobody's business.
    account.write("specs/vendors/mine.toml", "name = \"mine\"\n");
    account.write("specs/.old.toml", "[destinations.x]\n");
    folder.display().to_string()
}

#[test]
fn a_folder_or_a_pattern_stands_for_the_specs_in_it() {
    let account = Account::new();
    let folder = folder(&account);
    let all = planned(&account.expect(3, &["plan", &folder, "--json"]));
    assert_eq!(all, ["one/eu", "one/us", "three/eu", "three/us", "two/eu", "two/us"]);
    let some = planned(&account.expect(3, &["plan", &format!("{folder}/t*.toml"), "--json"]));
    assert_eq!(some, ["three/eu", "three/us", "two/eu", "two/us"]);
    account.expect(0, &["validate", &folder]);
    let nothing = account.expect(2, &["plan", &format!("{folder}/vendors")]);
    assert!(nothing.err.contains("there is no spec in"), "{}", nothing.err);
    account.expect(2, &["plan", &format!("{folder}/x*.toml")]);
}

/// Each destination is in exactly one part, and no part takes another's for what is no longer wanted.
#[test]
fn parts_cover_all_destinations_once() {
    let account = Account::new();
    let folder = folder(&account);
    let all: BTreeSet<_> = planned(&account.expect(3, &["plan", &folder, "--json"])).into_iter().collect();
    let mut covered = Vec::new();
    for number in 1..=4 {
        let shard = format!("{number}/4");
        let apply = account.expect(0, &["apply", &folder, "--shard", &shard, "--yes"]);
        assert!(!apply.out.contains("no longer wanted"), "{}", apply.out);
        covered.extend(planned(&account.expect(0, &["plan", &folder, "--shard", &shard, "--json"])));
    }
    assert_eq!(covered.len(), all.len(), "{covered:?}");
    assert_eq!(covered.into_iter().collect::<BTreeSet<_>>(), all);
    account.expect(0, &["plan", &folder]);
    account.expect(2, &["plan", &folder, "--shard", "5/4"]);
    account.expect(2, &["plan", &folder, "--shard", "half"]);
}
