//! Two specs for one cluster: the vendor's address is let in once, for both.

use std::thread;

use crate::account::{Account, US_AND_EU};
use crate::fleet_spec::fleet;

/// A spec of this name with the destination for the US alone.
fn spec(account: &Account, name: &str) -> String {
    let text = std::fs::read_to_string(US_AND_EU).unwrap();
    let eu = text.find("[destinations.eu").expect("a destination for the EU");
    let us = text.find("[destinations.us").expect("a destination for the US");
    assert!(us < eu, "the EU comes last");
    let text = text[..eu].replace("name   = \"acme\"", &format!("name   = \"{name}\""));
    assert!(text.contains(&format!("\"{name}\"")), "{text}");
    let text = text.replace("acme-transfer-", &format!("{name}-transfer-"));
    let text = text.replace("transfer_user", &format!("{name}_user"));
    let path = account.folder.path().join(format!("{name}.toml"));
    std::fs::write(&path, text).unwrap();
    path.display().to_string()
}

fn rules(account: &Account) -> usize {
    account.inventory().values().filter(|thing| thing.to_string().contains("35.193.179.61")).count()
}

#[test]
fn in_whatever_order_they_come_and_go_nobody_is_cut_off() {
    let account = Account::new();
    let before = account.inventory();
    let (one, two) = (spec(&account, "one"), spec(&account, "two"));
    for [first, last] in [[&one, &two], [&two, &one]] {
        account.expect(0, &["apply", &one, "--yes"]);
        account.expect(0, &["apply", &two, "--yes"]);
        assert_eq!(rules(&account), 1);
        for spec in [&one, &two] {
            account.expect(0, &["plan", spec]);
        }
        account.expect(0, &["destroy", first, "--yes"]);
        assert_eq!(rules(&account), 1, "the other one needs it");
        account.expect(0, &["plan", last]);
        account.expect(0, &["destroy", last, "--yes"]);
        assert_eq!(account.inventory(), before);
    }
}

#[test]
fn two_applies_at_once_make_one_rule_and_two_destroys_at_once_leave_none() {
    let account = Account::new();
    let before = account.inventory();
    let specs = [spec(&account, "one"), spec(&account, "two")];
    let at_once = |command: &str| {
        thread::scope(|scope| {
            let runs = specs.each_ref().map(|spec| scope.spawn(|| account.run(&[command, spec, "--yes"])));
            for run in runs {
                let run = run.join().unwrap();
                assert_eq!(run.code, 0, "{}\n{}", run.out, run.err);
            }
        });
    };
    at_once("apply");
    assert_eq!(rules(&account), 1);
    for spec in &specs {
        account.expect(0, &["plan", spec]);
    }
    at_once("destroy");
    assert_eq!(account.inventory(), before);
}

#[test]
fn two_destinations_of_one_spec_share_it_too() {
    let account = Account::new();
    let before = account.inventory();
    let one = std::fs::read_to_string(spec(&account, "one")).unwrap();
    let us = one.find("[destinations.us").unwrap();
    let second = one[us..].replace("destinations.us", "destinations.us2");
    let second = second.replace("database = \"dev\"", "database = \"dev\"\ndata_center = \"us\"");
    let user = "[destinations.us2.user]\nname = \"second_user\"";
    let path = account.folder.path().join("both.toml");
    std::fs::write(&path, format!("{one}\n{second}\n{user}\n")).unwrap();
    let path = path.display().to_string();
    account.expect(0, &["apply", &path, "--yes"]);
    assert_eq!(rules(&account), 1);
    account.expect(0, &["plan", &path]);
    account.expect(0, &["destroy", &path, "--destination", "us", "--yes"]);
    assert_eq!(rules(&account), 1);
    account.expect(0, &["plan", &path, "--destination", "us2"]);
    account.expect(0, &["destroy", &path, "--yes"]);
    assert_eq!(account.inventory(), before);
}

/// More than a resource has tags: hundreds connect to one warehouse, from one spec and from specs of their own.
#[test]
fn a_hundred_destinations_share_one_rule() {
    let account = Account::new();
    let before = account.inventory();
    let place = "region = \"us-east-1\"\ncluster = \"analytics\"\nadmin = { via = \"secret\" }";
    let fleet = fleet(90, |_| place.to_owned());
    let path = account.folder.path().join("fleet.toml");
    std::fs::write(&path, fleet).unwrap();
    let mut specs = vec![path.display().to_string()];
    specs.extend(["one", "two", "three", "four", "five"].map(|name| spec(&account, name)));
    for spec in &specs {
        account.expect(0, &["apply", spec, "--yes"]);
    }
    assert_eq!(rules(&account), 1, "AWS takes no rule twice");
    for spec in &specs {
        account.expect(0, &["plan", spec]);
    }
    let (last, first) = specs.split_last().expect("there are some");
    for spec in first {
        account.expect(0, &["destroy", spec, "--yes"]);
        assert_eq!(rules(&account), 1, "the others need it");
    }
    account.expect(0, &["plan", last]);
    account.expect(0, &["destroy", last, "--yes"]);
    assert_eq!(account.inventory(), before);
}
