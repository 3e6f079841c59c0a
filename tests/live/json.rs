//! `apply --json` and `destroy --json`: a stream that begins with the plan and ends with the report or the error.

use serde_json::Value;

use crate::account::{Account, Run, US_AND_EU, text};

/// The stream of a run: each line is one event.
fn stream(run: &Run) -> Vec<Value> {
    let event = |line: &str| {
        let event: Value = serde_json::from_str(line).unwrap_or_else(|error| panic!("{error}: {line}"));
        assert!(event["event"].is_string(), "{line}");
        event
    };
    let events: Vec<_> = run.out.lines().map(event).collect();
    assert!(!events.is_empty(), "there is always a last line\n{}", run.err);
    events
}

fn names(events: &[Value]) -> Vec<&str> {
    events.iter().map(|event| event["event"].as_str().unwrap()).collect()
}

#[test]
fn the_stream_begins_with_the_plan_and_ends_with_the_report() {
    let account = Account::new();
    let planned = account.expect(3, &["plan", US_AND_EU, "--json"]).json();
    for (command, code) in
        [(["apply", US_AND_EU, "--yes", "--json"], 0), (["destroy", US_AND_EU, "--yes", "--json"], 0)]
    {
        let events = stream(&account.expect(code, &command));
        let (first, last) = (events.first().unwrap(), events.last().unwrap());
        assert_eq!((&first["event"], &last["event"]), (&"plan".into(), &"report".into()));
        assert_eq!(first["digest"], last["digest"]);
        let count = |word: &str| first["summary"][word].as_u64().unwrap();
        let done = last["done"].as_array().unwrap().len() as u64;
        assert_eq!(done, count("create") + count("update") + count("delete"), "{first:#}");
        assert_eq!(names(&events).iter().filter(|name| **name == "done").count() as u64, done);
        if command[0] == "apply" {
            let document = first.as_object().unwrap().iter().filter(|(key, _)| *key != "event");
            assert_eq!(document.map(|(key, value)| (key.clone(), value.clone())).collect::<Value>(), planned);
        }
    }
    let nothing = stream(&account.expect(0, &["destroy", US_AND_EU, "--yes", "--json"]));
    assert_eq!(names(&nothing), ["plan", "report"]);
}

#[test]
fn a_refusal_lists_every_finding_that_stands_in_the_way() {
    let account = Account::new();
    account.sql("cluster analytics in us-east-1", &["CREATE USER transfer_user PASSWORD 'Somebody-Else-1'"]);
    let theirs = "CREATE USER \"IAMR:acme-eu-transfer\" PASSWORD DISABLE";
    account.sql("workgroup analytics in eu-west-1", &[theirs]);
    let human = account.expect(5, &["apply", US_AND_EU, "--yes"]);
    let run = account.expect(5, &["apply", US_AND_EU, "--yes", "--json"]);
    let events = stream(&run);
    assert_eq!(names(&events), ["plan", "error"]);
    let of_plan = events[0]["deployments"].as_array().unwrap().iter();
    let blocking: Vec<_> = of_plan
        .flat_map(|deployment| deployment["findings"].as_array().unwrap())
        .filter(|finding| finding["severity"] == "error")
        .collect();
    assert!(blocking.len() >= 2, "{blocking:#?}");
    let told = events[1]["findings"].as_array().unwrap();
    assert_eq!(told.iter().collect::<Vec<_>>(), blocking);
    for finding in blocking {
        let message = finding["message"].as_str().unwrap();
        assert!(human.err.contains(message), "{message}\n{}", human.err);
        assert!(events[1]["error"]["message"].as_str().unwrap().contains(message), "{message}");
    }
    assert_eq!(events[1]["error"]["kind"], "refused");
}

#[test]
fn json_is_written_on_failure_too() {
    let account = Account::failing(&["iam:GetRole@1=AccessDenied"]);
    let only_error = |code, arguments: &[&str]| {
        let events = stream(&account.expect(code, arguments));
        assert_eq!(names(&events), ["error"], "{arguments:?}");
        events.into_iter().next().unwrap()
    };
    let error = only_error(1, &["apply", US_AND_EU, "--yes", "--json"]);
    assert_eq!(error["error"]["kind"], "failed");
    assert!(error["error"]["message"].as_str().unwrap().contains("iam GetRole"), "{error:#}");
    let other = account.spec(&[("111122223333", "444455556666")]);
    let error = only_error(5, &["destroy", text(&other), "--yes", "--json"]);
    assert_eq!(error["error"]["kind"], "refused");
    let invalid = account.write("bad.toml", "name = \"Acme\"\nvendor = \"iterabel\"\n");
    let error = only_error(2, &["apply", text(&invalid), "--json"]);
    assert!(error["findings"].as_array().unwrap().len() >= 2, "{error:#}");
    for wrong in [&["apply", "--json"][..], &["apply", US_AND_EU, "--expect", "short", "--json"]] {
        let error = only_error(2, wrong);
        assert_eq!(error["error"]["kind"], "invalid", "{error:#}");
    }
}

#[test]
fn who_does_not_agree_has_seen_the_plan() {
    let account = Account::new();
    let events = stream(&account.expect(5, &["apply", US_AND_EU, "--json"]));
    assert_eq!(names(&events), ["plan", "error"]);
    assert!(events[0]["summary"]["create"].as_u64().unwrap() > 0);
    let stale = stream(&account.expect(5, &["apply", US_AND_EU, "--expect", "0123456789abcdef", "--json"]));
    assert!(stale[1]["error"]["message"].as_str().unwrap().contains("0123456789abcdef"), "{:#}", stale[1]);
}

/// A gate for CI: new access ends with a code of its own, less access and none do not.
#[test]
fn a_plan_that_widens_access_can_be_stopped() {
    let account = Account::new();
    let gate = ["plan", US_AND_EU, "--fail-on", "widening"];
    let first = account.expect(6, &gate);
    assert!(first.out.contains("+ grows   ingress rule analytics: tcp 5439 from "), "{}", first.out);
    account.expect(0, &["apply", US_AND_EU, "--yes"]);
    let settled = account.expect(0, &gate);
    assert!(settled.out.contains("Nobody may do more or less than before"), "{}", settled.out);
    account.sql("cluster analytics in us-east-1", &["GRANT USAGE ON SCHEMA public TO transfer_user"]);
    account.sql("cluster analytics in us-east-1", &["REVOKE TEMPORARY ON DATABASE dev FROM transfer_user"]);
    let wider = account.expect(6, &gate);
    assert!(wider.out.contains("TEMPORARY on database dev"), "{}", wider.out);
    let page = account.expect(3, &["plan", US_AND_EU, "--format", "markdown"]);
    assert!(page.out.starts_with("## Changes") && page.out.contains("| **grows** |"), "{}", page.out);
    let data = account.expect(6, &["plan", US_AND_EU, "--fail-on", "widening", "--json"]).json();
    assert_eq!(data["access"][0]["direction"], "grows", "{data}");
}
