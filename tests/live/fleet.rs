//! Many specs and many machines.

use std::collections::{BTreeMap, BTreeSet};
use std::time::Duration;

use provision_sandbox::{Entry, Options, seed};

use crate::account::{Account, Run, US_AND_EU, text};
use crate::fleet_spec;

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

/// A spec with so many destinations on one cluster.
fn spec_of(account: &Account, count: usize) -> String {
    let mut spec = String::from(
        "name = \"acme\"\nvendor = \"iterable\"\n[aws]\naccount = \"111122223333\"\n\
         [trust]\nsubject = \"108000002380243782158\"\naudience = \"acme-org\"\n\
         [bucket]\nname = \"acme-transfer-{{ destination }}\"\n[user]\nname = \"transfer_{{ destination }}\"\n",
    );
    for number in 0..count {
        let destination = format!(
            "[destinations.d{number}]\ndata_center = \"us\"\nregion = \"us-east-1\"\ncluster = \"analytics\"\n\
             database = \"dev\"\nschema = \"s{number}\"\n[destinations.d{number}.admin]\nvia = \"password\"\n\
             user = \"awsuser\"\npassword_env = \"PROVISION_ADMIN_PASSWORD\"\n"
        );
        spec.push_str(&destination);
    }
    account.write(&format!("fleet-{count}.toml"), &spec).display().to_string()
}

/// Requests to AWS of one command, by service and operation.
fn calls(account: &Account, arguments: &[&str]) -> BTreeMap<String, usize> {
    let before = account.requests().len();
    account.expect(0, arguments);
    let mut counts = BTreeMap::new();
    for one in account.requests().split_off(before).into_iter().filter(|one| one.service != "redshift-sql") {
        *counts.entry(format!("{}:{}", one.service, one.operation)).or_default() += 1;
    }
    counts
}

/// What is asked about each destination alone: of its bucket seven settings, which tell that it is there, of its policy
/// the tags. All else is asked once, whatever the number of destinations, as long as it fits on a page.
#[test]
fn a_plan_with_nothing_to_do_asks_seven_questions_of_each_bucket_and_one_of_each_policy() {
    const OF_BUCKET: usize = 7;
    const OF_POLICY: usize = 1;
    let mut once = Vec::new();
    for count in [20, 40] {
        let account = Account::new();
        let spec = spec_of(&account, count);
        account.expect(0, &["apply", &spec, "--yes"]);
        let calls = calls(&account, &["plan", &spec]);
        let of = |service: &str| {
            calls.iter().filter(|(name, _)| name.starts_with(service)).map(|(_, calls)| calls).sum::<usize>()
        };
        assert_eq!(of("s3:"), OF_BUCKET * count, "{calls:?}");
        assert_eq!(calls["iam:GetPolicy"], OF_POLICY * count, "{calls:?}");
        assert!(calls.values().all(|calls| *calls <= count), "{calls:?}");
        // Buckets, policies, security-group rules and the like are told by a hundred on a page.
        let pages = calls["tagging:GetResources"] - 1;
        once.push(of("") - (OF_BUCKET + OF_POLICY) * count - pages);
    }
    assert_eq!(once, [12, 12], "whatever the number of destinations");
}

/// Where there are few, nothing is listed that is not needed; where the report is denied, each role is asked about.
#[test]
fn what_iam_reports_is_asked_about_one_by_one_where_it_may_not_be_read() {
    let account = Account::with(Options { enforce: true, ..Options::default() });
    for count in [1, 20] {
        let spec = spec_of(&account, count);
        account.expect(0, &["apply", &spec, "--yes"]);
        let told = calls(&account, &["plan", &spec]);
        assert_eq!(told.get("iam:GetRole").copied().unwrap_or_default(), if count == 1 { 1 } else { 0 });
        assert!(!told.contains_key("iam:ListAttachedRolePolicies"), "{told:?}");
        let of_report = ["iam:GetAccountAuthorizationDetails", "iam:ListRoles"];
        for denied in [&of_report[..1], &of_report[1..], &of_report] {
            account.deny(denied);
            let asked = calls(&account, &["plan", &spec]);
            let each = if count == 1 && denied == ["iam:ListRoles"] { told["iam:GetRole"] } else { count };
            assert_eq!(asked["iam:GetRole"], each, "{denied:?}: {asked:?}");
            let hanging = asked.get("iam:ListAttachedRolePolicies").copied().unwrap_or_default();
            assert_eq!(hanging, if denied.contains(&of_report[0]) { count } else { 0 }, "{asked:?}");
        }
        account.deny(&[]);
        // What somebody hung on a role and wrote into it is seen whoever tells it.
        let iam = account.iam();
        account.wait(async {
            let policy = "arn:aws:iam::aws:policy/ReadOnlyAccess";
            iam.attach_role_policy()
                .role_name("acme-d0-transfer")
                .policy_arn(policy)
                .send()
                .await
                .expect("attached");
            let document =
                r#"{"Version":"2012-10-17","Statement":{"Effect":"Allow","Action":"s3:*","Resource":"*"}}"#;
            let inline = iam.put_role_policy().role_name("acme-d0-transfer").policy_name("mine");
            inline.policy_document(document).send().await.expect("written");
        });
        let findings = |run: &Run| run.json()["deployments"].clone();
        let told = findings(&account.expect(0, &["plan", &spec, "--json"]));
        assert!(
            told.to_string().contains("ReadOnlyAccess") && told.to_string().contains("policy mine"),
            "{told}"
        );
        account.expect(0, &["destroy", &spec, "--yes"]);
    }
}

/// Nothing is made where not all of it would find room; what is there already needs none.
#[test]
fn a_full_account_is_told_before_anything_is_made() {
    let account = Account::new();
    let spec = spec_of(&account, 3);
    // So many more than there are now.
    let room_for = |roles: usize, policies: usize| {
        let mut world = account.sandbox.cloud().world();
        let iam = world.iam.accounts.of(seed::ACCOUNT);
        iam.quotas.roles = iam.roles.len() + roles;
        iam.quotas.policies = iam.policies.len() + policies;
    };
    let before = account.inventory();
    for (roles, policies, what) in [(2, 3, "roles"), (3, 2, "customer managed policies")] {
        room_for(roles, policies);
        let run = account.expect(1, &["apply", &spec, "--yes"]);
        for part in [&format!("{what} and is to get 3 more"), "Service Quotas"] {
            assert!(run.out.contains(part) || run.err.contains(part), "{part}: {}{}", run.out, run.err);
        }
        assert_eq!(account.inventory(), before, "nothing was made");
    }
    room_for(3, 3);
    account.expect(0, &["apply", &spec, "--yes"]);
    account.expect(0, &["plan", &spec]);
}

/// Of many that are not there yet, little is asked.
#[test]
fn a_plan_of_many_that_are_not_there_asks_which_are() {
    let account = Account::new();
    let spec = spec_of(&account, 20);
    let before = account.requests().len();
    account.expect(3, &["plan", &spec]);
    let asked = account.requests().split_off(before);
    let of = |service: &str| asked.iter().filter(|one| one.service == service).count();
    assert_eq!(of("s3"), 20, "GetBucketTagging alone");
    let simulated = asked.iter().filter(|one| one.operation == "SimulatePrincipalPolicy").count();
    assert_eq!(of("iam") - simulated, 4, "listings, whatever the number of destinations");
}

/// Users of one warehouse do not wait for each other: what waits for its turn goes as one transaction, and the same comes of it.
#[test]
fn the_transactions_of_a_fleet_go_together() {
    const COUNT: usize = 24;
    for via in ["secret", "data-api"] {
        let account = Account::with(Options { latency: Duration::from_millis(20), ..Options::default() });
        let spec = account.write("fleet.toml", &fleet_spec::fleet(COUNT, fleet_spec::on_the_cluster(via)));
        let before = account.inventory();
        for command in ["apply", "destroy"] {
            let seen = account.requests().len();
            account.expect(0, &[command, text(&spec), "--yes"]);
            let sent = account.requests().split_off(seen);
            let is_one = |one: &&Entry| matches!(one.operation.as_str(), "BEGIN" | "BatchExecuteStatement");
            let transactions = sent.iter().filter(is_one).count();
            assert!((1..=COUNT / 2).contains(&transactions), "{via} {command}: {transactions}");
            if command == "apply" {
                account.expect(0, &["plan", text(&spec)]);
            }
        }
        assert_eq!(account.inventory(), before, "{via}");
    }
}
