//! What others do while a plan is carried out: between plan and apply, and between any two calls. What they put on things
//! of ours is there afterwards, what they delete is made again, and nothing is there twice.

use std::collections::BTreeSet;
use std::thread;
use std::time::{Duration, Instant};

use aws_sdk_s3::types::{
    BucketLifecycleConfiguration, ExpirationStatus, LifecycleExpiration, LifecycleRule, LifecycleRuleFilter,
    Tag, Tagging,
};
use serde_json::{Value, json};

use provision_sandbox::Options;

use crate::account::{ACCESS_KEYS, Account, PRECREATED, Run, US_AND_EU, text};
use crate::every_attribute::{self, World, changed, without_history, world};
use crate::faults::existing;

const US: &str = "cluster analytics in us-east-1";
const DESTINATION: [&str; 2] = ["--destination", "us"];
const OTHERS_POLICY: &str = "arn:aws:iam::aws:policy/AmazonEC2ReadOnlyAccess";

/// One spec, what it makes, and how it is edited so that everything of it is written again.
struct Subject<'a> {
    account: &'a Account,
    spec: String,
    edited: String,
    nothing: Vec<(String, Value)>,
    made: Vec<(String, Value)>,
    /// The same without what applies of before leave.
    healthy: World,
    /// Kind and name of each resource, as the plan has them.
    resources: Vec<(String, String)>,
}

impl<'a> Subject<'a> {
    fn begin(account: &'a Account, spec: &str) -> Self {
        let nothing = existing(account);
        let more = [
            ("[aws]\n", "[tags]\nteam = \"data\"\n\n[aws]\n"),
            ("[bucket] ", "[bucket]\nexpire_days = 14\ntls_only = false #"),
        ];
        let edited = account.spec_of(spec, &more);
        let trial = Subject {
            account,
            spec: spec.to_owned(),
            edited: text(&edited).to_owned(),
            nothing,
            made: Vec::new(),
            healthy: World::new(),
            resources: Vec::new(),
        };
        let plan = trial.run(3, "plan", &trial.spec, &["--json"]).json();
        let steps = plan["deployments"][0]["steps"].as_array().expect("steps").clone();
        let named = |step: Value| {
            let address = step["address"].as_str().expect("an address").to_owned();
            let mut parts = address.splitn(4, '/').skip(2).map(str::to_owned);
            (parts.next().expect("a kind"), parts.next().expect("a name"))
        };
        let resources = steps.into_iter().map(named).collect();
        trial.run(0, "apply", &trial.spec, &["--yes"]);
        let healthy = without_history(&world(account));
        Subject { made: existing(account), healthy, resources, ..trial }
    }

    fn arguments<'b>(command: &'b str, spec: &'b str, more: &[&'b str]) -> Vec<&'b str> {
        [&[command, spec], &DESTINATION[..], more].concat()
    }

    fn run(&self, code: i32, command: &str, spec: &str, more: &[&str]) -> Run {
        self.account.expect(code, &Self::arguments(command, spec, more))
    }

    /// Runs the program, and does something while this request waits and all others are answered. Says which operation
    /// waited, if it came to that.
    fn meanwhile(&self, arguments: &[&str], request: &str, act: impl FnOnce()) -> (Run, Option<String>) {
        let faults = &self.account.sandbox.cloud().faults;
        faults.add(format!("{request}=hold").parse().expect("a fault"));
        thread::scope(|scope| {
            let run = scope.spawn(|| self.account.run(arguments));
            while faults.held().is_empty() && !run.is_finished() {
                thread::sleep(Duration::from_millis(1));
            }
            let held = faults.held().pop();
            if held.is_some() {
                self.wait_for_quiet();
                act();
            }
            faults.clear();
            (run.join().expect("it is searched for secrets"), held)
        })
    }

    /// Waits until nothing is answered any more.
    fn wait_for_quiet(&self) {
        let (mut answered, mut quiet) = (0, 0);
        while quiet < 4 {
            thread::sleep(Duration::from_millis(10));
            let now = self.account.requests().len();
            quiet = if now == answered { quiet + 1 } else { 0 };
            answered = now;
        }
    }

    /// Removes everything, and insists that nothing is left.
    fn clean(&self, told: &str) {
        let destroy = self.account.run(&Self::arguments("destroy", &self.spec, &["--yes"]));
        assert_eq!(destroy.code, 0, "{told}\n{}{}", destroy.out, destroy.err);
        same(&existing(self.account), &self.nothing, told);
    }

    /// As many requests as a run sends before it begins to write.
    fn reads(&self, command: &str, spec: &str) -> usize {
        let before = self.account.requests().len();
        self.run(5, command, spec, &[]);
        let requests = self.account.requests();
        let sent = requests[before..].iter().filter(|one| one.service != "redshift-sql");
        sent.filter(|one| one.code != "DryRunOperation").count()
    }
}

fn same(now: &[(String, Value)], then: &[(String, Value)], told: &str) {
    let more: Vec<_> = now.iter().filter(|one| !then.contains(one)).collect();
    let less: Vec<_> = then.iter().filter(|one| !now.contains(one)).collect();
    assert!(now == then, "{told}: there is {more:#?} where there should be {less:#?}");
}

/// What somebody puts on one of our things, and which stays theirs.
struct Foreign {
    what: &'static str,
    /// Calls that replace it whole: what is put there when such a call was already sent, is lost at AWS too.
    lost_by: &'static [&'static str],
    /// Does nothing where there is nothing to put it on.
    put: fn(&Account, &Names) -> bool,
    is_there: fn(&Account, &Names) -> bool,
}

struct Names {
    bucket: &'static str,
    /// Of a role or an IAM user.
    role: Option<&'static str>,
    user: Option<&'static str>,
    policy: &'static str,
    database_user: &'static str,
}

const ROLES: Names = Names {
    bucket: "acme-transfer-us",
    role: Some("acme-us-transfer"),
    user: None,
    policy: "acme-us-transfer-policy",
    database_user: "transfer_user",
};

const KEYS: Names = Names {
    bucket: "acme-keys-transfer",
    role: None,
    user: Some("acme-keys-us-transfer-user"),
    policy: "acme-keys-us-transfer-policy",
    database_user: "keys_user",
};

fn s3(account: &Account) -> aws_sdk_s3::Client {
    account.operator("us-east-1").s3()
}

fn bucket_tags(account: &Account, names: &Names) -> Option<Vec<Tag>> {
    account.wait(s3(account).get_bucket_tagging().bucket(names.bucket).send()).ok().map(|told| told.tag_set)
}

fn tag_bucket(account: &Account, names: &Names) -> bool {
    let Some(mut tags) = bucket_tags(account, names) else { return false };
    tags.push(Tag::builder().key("theirs").value("1").build().expect("a tag"));
    let tags = Tagging::builder().set_tag_set(Some(tags)).build().expect("tags");
    account.wait(s3(account).put_bucket_tagging().bucket(names.bucket).tagging(tags).send()).is_ok()
}

fn rules(account: &Account, names: &Names) -> Vec<LifecycleRule> {
    let told = account.wait(s3(account).get_bucket_lifecycle_configuration().bucket(names.bucket).send());
    told.ok().and_then(|told| told.rules).unwrap_or_default()
}

fn add_rule(account: &Account, names: &Names) -> bool {
    let theirs = LifecycleRule::builder().id("theirs").status(ExpirationStatus::Enabled);
    let theirs = theirs.filter(LifecycleRuleFilter::builder().prefix("theirs/").build());
    let theirs = theirs.expiration(LifecycleExpiration::builder().days(365).build()).build().expect("a rule");
    let all = rules(account, names).into_iter().chain([theirs]).collect();
    let rules = BucketLifecycleConfiguration::builder().set_rules(Some(all)).build().expect("rules");
    let put = s3(account).put_bucket_lifecycle_configuration().bucket(names.bucket);
    account.wait(put.lifecycle_configuration(rules).send()).is_ok()
}

fn bucket_policy(account: &Account, names: &Names) -> Option<String> {
    account.wait(s3(account).get_bucket_policy().bucket(names.bucket).send()).ok()?.policy
}

fn add_statement(account: &Account, names: &Names) -> bool {
    let theirs = json!({
        "Sid": "Theirs", "Effect": "Deny", "Principal": "*", "Action": "s3:PutObjectAcl",
        "Resource": format!("arn:aws:s3:::{}/*", names.bucket),
    });
    let policy = match bucket_policy(account, names) {
        Some(policy) => changed(&policy, |policy| {
            policy["Statement"].as_array_mut().expect("statements").push(theirs);
        }),
        None => json!({ "Version": "2012-10-17", "Statement": [theirs] }).to_string(),
    };
    account.wait(s3(account).put_bucket_policy().bucket(names.bucket).policy(policy).send()).is_ok()
}

fn iam_tag() -> aws_sdk_iam::types::Tag {
    aws_sdk_iam::types::Tag::builder().key("theirs").value("1").build().expect("a tag")
}

fn policy_arn(names: &Names) -> String {
    format!("arn:aws:iam::111122223333:policy/{}", names.policy)
}

/// Asks the one of the role or the other of the IAM user, whichever there is.
async fn to_identity<T: Default>(
    names: &Names,
    role: impl AsyncFn(&'static str) -> T,
    user: impl AsyncFn(&'static str) -> T,
) -> T {
    match (names.role, names.user) {
        (Some(name), _) => role(name).await,
        (None, Some(name)) => user(name).await,
        (None, None) => T::default(),
    }
}

/// Everything that is read of a role or an IAM user, as text.
fn identity(account: &Account, names: &Names) -> String {
    let iam = account.iam();
    let role = async |name| {
        format!(
            "{:?} {:?} {:?}",
            iam.get_role().role_name(name).send().await.ok(),
            iam.list_attached_role_policies().role_name(name).send().await.ok(),
            iam.list_role_policies().role_name(name).send().await.ok()
        )
    };
    let user = async |name| {
        format!(
            "{:?} {:?} {:?}",
            iam.get_user().user_name(name).send().await.ok(),
            iam.list_attached_user_policies().user_name(name).send().await.ok(),
            iam.list_user_policies().user_name(name).send().await.ok()
        )
    };
    account.wait(to_identity(names, role, user))
}

const LESS: &str =
    r#"{"Version":"2012-10-17","Statement":{"Effect":"Deny","Action":"ec2:*","Resource":"*"}}"#;

const FOREIGN: &[Foreign] = &[
    Foreign {
        what: "a tag of the bucket",
        lost_by: &["PutBucketTagging"],
        put: tag_bucket,
        is_there: |account, names| {
            bucket_tags(account, names).is_some_and(|tags| tags.iter().any(|tag| tag.key == "theirs"))
        },
    },
    Foreign {
        what: "a lifecycle rule",
        lost_by: &["PutBucketLifecycleConfiguration"],
        put: add_rule,
        is_there: |account, names| {
            rules(account, names).iter().any(|rule| rule.id.as_deref() == Some("theirs"))
        },
    },
    Foreign {
        what: "a statement of the bucket's policy",
        lost_by: &["PutBucketPolicy", "DeleteBucketPolicy"],
        put: add_statement,
        is_there: |account, names| {
            bucket_policy(account, names).is_some_and(|policy| policy.contains("Theirs"))
        },
    },
    Foreign {
        what: "a tag of the role or user",
        lost_by: &[],
        put: |account, names| {
            let iam = account.iam();
            let role = async |name| iam.tag_role().role_name(name).tags(iam_tag()).send().await.is_ok();
            let user = async |name| iam.tag_user().user_name(name).tags(iam_tag()).send().await.is_ok();
            account.wait(to_identity(names, role, user))
        },
        is_there: |account, names| identity(account, names).contains("theirs"),
    },
    Foreign {
        what: "a policy attached to the role or user",
        lost_by: &[],
        put: |account, names| {
            let iam = account.iam();
            let role = async |name| {
                let attach = iam.attach_role_policy().role_name(name).policy_arn(OTHERS_POLICY);
                attach.send().await.is_ok()
            };
            let user = async |name| {
                let attach = iam.attach_user_policy().user_name(name).policy_arn(OTHERS_POLICY);
                attach.send().await.is_ok()
            };
            account.wait(to_identity(names, role, user))
        },
        is_there: |account, names| identity(account, names).contains(OTHERS_POLICY),
    },
    Foreign {
        what: "an inline policy of the role or user",
        lost_by: &[],
        put: |account, names| {
            let iam = account.iam();
            let role = async |name| {
                let put = iam.put_role_policy().role_name(name).policy_name("inline-of-theirs");
                put.policy_document(LESS).send().await.is_ok()
            };
            let user = async |name| {
                let put = iam.put_user_policy().user_name(name).policy_name("inline-of-theirs");
                put.policy_document(LESS).send().await.is_ok()
            };
            account.wait(to_identity(names, role, user))
        },
        is_there: |account, names| identity(account, names).contains("inline-of-theirs"),
    },
    Foreign {
        what: "a description of the role",
        lost_by: &["UpdateRole"],
        put: |account, names| {
            let Some(role) = names.role else { return false };
            let iam = account.iam();
            account.wait(async {
                let Ok(told) = iam.get_role().role_name(role).send().await else { return false };
                let longest = told.role.expect("a role").max_session_duration;
                let update = iam.update_role().role_name(role).description("words of theirs");
                update.set_max_session_duration(longest).send().await.is_ok()
            })
        },
        is_there: |account, names| identity(account, names).contains("words of theirs"),
    },
    Foreign {
        what: "a tag of the policy",
        lost_by: &[],
        put: |account, names| {
            let tag = account.iam().tag_policy().policy_arn(policy_arn(names)).tags(iam_tag());
            account.wait(tag.send()).is_ok()
        },
        is_there: |account, names| {
            let told = account.wait(account.iam().list_policy_tags().policy_arn(policy_arn(names)).send());
            told.is_ok_and(|told| told.tags.iter().any(|tag| tag.key == "theirs"))
        },
    },
    Foreign {
        what: "a limit of the database user",
        lost_by: &[],
        put: |account, names| {
            let is_there = number_of(account, names).is_some();
            if is_there {
                account.sql(US, &[&format!("ALTER USER {} CONNECTION LIMIT 7", names.database_user)]);
            }
            is_there
        },
        is_there: |account, names| {
            let asked = format!(
                "SELECT connection_limit FROM svv_user_info WHERE user_name = '{}'",
                names.database_user
            );
            let rows = account.sql_in(US, "dev", "awsuser", &[&asked]);
            rows.first().is_some_and(|row| row[0].as_deref() == Some("7"))
        },
    },
];

fn number_of(account: &Account, names: &Names) -> Option<String> {
    let asked = format!("SELECT usesysid FROM pg_user WHERE usename = '{}'", names.database_user);
    account.sql_in(US, "dev", "awsuser", &[&asked]).first().and_then(|row| row[0].clone())
}

/// Insists on what was put being there, but for what went with the thing that it was put on.
fn kept(subject: &Subject<'_>, names: &Names, put: &BTreeSet<&str>, told: &str) {
    for foreign in FOREIGN.iter().filter(|foreign| put.contains(foreign.what)) {
        assert!((foreign.is_there)(subject.account, names), "{told}: {} is lost", foreign.what);
    }
}

fn put_all(account: &Account, names: &Names) -> BTreeSet<&'static str> {
    FOREIGN.iter().filter(|foreign| (foreign.put)(account, names)).map(|foreign| foreign.what).collect()
}

/// What others put on everything of ours, before any request of a run that changes everything, is there afterwards.
fn nothing_of_others_is_lost(spec: &str, names: &Names) {
    let account = Account::new();
    let subject = Subject::begin(&account, spec);
    let mut cases = 0;
    for service in ["*:*", "redshift-sql:*"] {
        let reads = if service == "*:*" { subject.reads("apply", &subject.edited) } else { 0 };
        for at in 1.. {
            let request = format!("{service}@{}", reads + at);
            let told = format!("{spec}, before {request}");
            let mut put = BTreeSet::new();
            let apply = Subject::arguments("apply", &subject.edited, &["--yes"]);
            let (run, held) = subject.meanwhile(&apply, &request, || {
                put = put_all(&account, names);
            });
            let Some(held) = held else {
                assert_eq!(run.code, 0, "{told}\n{}{}", run.out, run.err);
                break;
            };
            let told = format!("{told}, {held}");
            cases += 1;
            assert_eq!(put.len(), FOREIGN.len() - usize::from(names.role.is_none()), "{told}: {put:?}");
            let is_lost = |what: &&str| {
                let foreign = FOREIGN.iter().find(|foreign| foreign.what == *what);
                foreign.is_some_and(|foreign| foreign.lost_by.contains(&held.as_str()))
            };
            put.retain(|what| !is_lost(what));
            assert!([0, 1, 5].contains(&run.code), "{told}\n{}{}", run.out, run.err);
            kept(&subject, names, &put, &told);
            subject.run(0, "apply", &subject.edited, &["--yes"]);
            subject.run(0, "plan", &subject.edited, &[]);
            kept(&subject, names, &put, &told);
            subject.clean(&told);
            subject.run(0, "apply", &subject.spec, &["--yes"]);
            same(&existing(&account), &subject.made, &told);
        }
    }
    subject.clean(spec);
    said(spec, "edited", cases);
}

#[expect(clippy::print_stdout, reason = "how much was tried is what a reader of the run wants to know")]
fn said(spec: &str, what: &str, cases: usize) {
    println!("{spec}: {what} before {cases} requests");
    assert!(cases >= 10, "{spec}: only {cases}");
}

#[test]
fn what_others_put_on_a_role_and_its_bucket_meanwhile_stays() {
    nothing_of_others_is_lost(PRECREATED, &ROLES);
}

#[test]
fn what_others_put_on_a_user_and_its_bucket_meanwhile_stays() {
    nothing_of_others_is_lost(ACCESS_KEYS, &KEYS);
}

/// Takes one of our things away, as a person does with plain clients; what is not there stays so.
fn delete(account: &Account, kind: &str, name: &str, names: &Names) {
    let (iam, s3) = (account.iam(), s3(account));
    let arn = policy_arn(names);
    account.wait(async {
        match kind {
            "bucket" => _ = s3.delete_bucket().bucket(name).send().await,
            "bucket_policy" => _ = s3.delete_bucket_policy().bucket(name).send().await,
            "policy" => {
                if let Some(role) = names.role {
                    let _ = iam.detach_role_policy().role_name(role).policy_arn(&arn).send().await;
                }
                if let Some(user) = names.user {
                    let _ = iam.detach_user_policy().user_name(user).policy_arn(&arn).send().await;
                }
                let versions = iam.list_policy_versions().policy_arn(&arn).send().await;
                let versions = versions.ok().and_then(|told| told.versions).unwrap_or_default();
                for version in versions.into_iter().filter(|version| !version.is_default_version) {
                    let delete = iam.delete_policy_version().policy_arn(&arn);
                    let _ = delete.set_version_id(version.version_id).send().await;
                }
                let _ = iam.delete_policy().policy_arn(&arn).send().await;
            }
            "role" => {
                let _ = iam.detach_role_policy().role_name(name).policy_arn(&arn).send().await;
                let _ = iam.delete_role().role_name(name).send().await;
            }
            "access_user" => {
                let keys = iam.list_access_keys().user_name(name).send().await;
                for key in keys.map(|told| told.access_key_metadata).unwrap_or_default() {
                    let delete = iam.delete_access_key().user_name(name);
                    let _ = delete.set_access_key_id(key.access_key_id).send().await;
                }
                let _ = iam.detach_user_policy().user_name(name).policy_arn(&arn).send().await;
                let _ = iam.delete_user().user_name(name).send().await;
            }
            "access_key" => {
                let user = names.user.expect("its user");
                let keys = iam.list_access_keys().user_name(user).send().await;
                for key in keys.map(|told| told.access_key_metadata).unwrap_or_default() {
                    let delete = iam.delete_access_key().user_name(user);
                    let _ = delete.set_access_key_id(key.access_key_id).send().await;
                }
            }
            "ingress_rule" => {
                let ec2 = account.operator("us-east-1").ec2();
                let rules = ec2.describe_security_group_rules().send().await.expect("rules");
                for rule in rules.security_group_rules.unwrap_or_default() {
                    if rule.tags().iter().any(|tag| tag.key() == Some("provision:deployment")) {
                        let revoke = ec2.revoke_security_group_ingress().set_group_id(rule.group_id);
                        let revoke = revoke
                            .set_security_group_rule_ids(rule.security_group_rule_id.map(|id| vec![id]));
                        let _ = revoke.send().await;
                    }
                }
            }
            _ => {}
        }
    });
    let statements = match kind {
        "database_user" => vec![
            format!("REVOKE ALL ON DATABASE dev FROM {name}"),
            format!("REVOKE ALL ON SCHEMA iterable FROM {name}"),
            format!("DROP USER {name}"),
        ],
        "schema" => vec!["DROP SCHEMA iterable".to_owned()],
        "database_group" => vec![
            format!("REVOKE ALL ON SCHEMA iterable FROM GROUP \"{name}\""),
            format!("DROP GROUP \"{name}\""),
        ],
        "credentials" => {
            let _ =
                std::panic::catch_unwind(std::panic::AssertUnwindSafe(|| account.force_delete_secret(name)));
            Vec::new()
        }
        "bucket" | "bucket_policy" | "policy" | "role" | "access_user" | "access_key" | "ingress_rule" => {
            Vec::new()
        }
        other => panic!("nobody knows how to delete a {other}"),
    };
    for statement in statements {
        // What is not there cannot be taken away.
        let _ = account.try_sql(US, &statement);
    }
}

/// Things whose absence is waited for, because what was just made is not visible everywhere at once.
const AWAITED: [&str; 4] = ["bucket", "policy", "role", "access_user"];

/// What marks a database user as ours: without it the user is somebody's.
const MARK: &str = "database_group";

impl Subject<'_> {
    /// Deletes one thing before a request of a run. After at most one more run everything is as it should be, once; what
    /// nothing marks as ours any more is refused until it is taken over. Says whether the run came to that request.
    fn delete_before(
        &self,
        command: &str,
        request: &str,
        (kind, name): &(String, String),
        names: &Names,
    ) -> bool {
        let spec = if command == "apply" { &self.spec } else { &self.edited };
        let arguments = Self::arguments(command, spec, &["--yes"]);
        let (run, held) = self.meanwhile(&arguments, request, || delete(self.account, kind, name, names));
        let Some(held) = held else { return false };
        let told = format!("{command}, {kind} deleted before {request}, {held}\n{}{}", run.out, run.err);
        assert!([0, 1, 5].contains(&run.code), "{told}");
        assert!(run.code == 0 || run.err.contains("error:") || run.out.contains("failed"), "{told}");
        let again = self.account.run(&arguments);
        let told = format!("{told}\nthen\n{}{}", again.out, again.err);
        let is_unmarked = kind == MARK && again.code == 5 && again.out.contains("NOT_OURS");
        if is_unmarked {
            self.run(0, command, spec, &["--yes", "--adopt"]);
        } else {
            assert_eq!(again.code, 0, "{told}");
        }
        let mut starts_anew = command == "destroy" || kind == MARK;
        if command == "apply" {
            let plan = self.run(0, "plan", spec, &[]);
            // A key whose secret nobody has any more: it is told, and a rotation makes another.
            let is_told = kind == "credentials" && plan.out.contains("ACCESS_KEY_NOT_IN_SINK");
            match is_unmarked || is_told {
                true => starts_anew = true,
                false => every_attribute::same(&without_history(&world(self.account)), &self.healthy),
            }
        }
        if kind == MARK {
            // What nothing marks stays.
            self.run(0, "destroy", spec, &["--yes"]);
            delete(self.account, "database_user", names.database_user, names);
            delete(self.account, "schema", "iterable", names);
        }
        if starts_anew {
            self.clean(&told);
        }
        self.run(0, "apply", &self.edited, &["--yes"]);
        true
    }

    /// The requests of a command before which something can be done, one after the other.
    fn points(&self, command: &str) -> Vec<(&'static str, usize)> {
        let spec = if command == "apply" { &self.spec } else { &self.edited };
        vec![("*:*", self.reads(command, spec)), ("redshift-sql:*", 0)]
    }
}

/// What is waited for in vain, each in an account of its own, since that takes as long as there is patience.
fn what_is_deleted_and_waited_for(spec: &str, names: &Names) {
    thread::scope(|scope| {
        for kind in AWAITED {
            scope.spawn(move || {
                let account = Account::new();
                let subject = Subject::begin(&account, spec);
                subject.run(0, "apply", &subject.edited, &["--yes"]);
                let Some(thing) = subject.resources.iter().find(|(one, _)| one == kind) else { return };
                for (service, reads) in subject.points("apply").into_iter().take(1) {
                    assert!(subject.delete_before(
                        "apply",
                        &format!("{service}@{}", reads + 1),
                        thing,
                        names
                    ));
                }
                subject.clean(kind);
            });
        }
    });
}

#[test]
fn what_is_deleted_and_waited_for_comes_again_with_the_next_run() {
    thread::scope(|scope| {
        scope.spawn(|| what_is_deleted_and_waited_for(PRECREATED, &ROLES));
        scope.spawn(|| what_is_deleted_and_waited_for(ACCESS_KEYS, &KEYS));
    });
}

/// Whoever attaches a policy that a destroy is about to delete keeps it, and is not waited for.
#[test]
fn a_policy_that_somebody_attaches_meanwhile_is_refused_at_once() {
    for (spec, names) in [(PRECREATED, &ROLES), (ACCESS_KEYS, &KEYS)] {
        let account = Account::new();
        let subject = Subject::begin(&account, spec);
        let started = Instant::now();
        let destroy = Subject::arguments("destroy", &subject.spec, &["--yes"]);
        let (run, held) = subject.meanwhile(&destroy, "iam:DeletePolicy", || {
            let attach = account.iam().attach_role_policy().role_name("reporting");
            account.wait(attach.policy_arn(policy_arn(names)).send()).expect("it is attached");
        });
        assert_eq!(held.as_deref(), Some("DeletePolicy"));
        assert_eq!(run.code, 1, "{}{}", run.out, run.err);
        assert!(started.elapsed() < Duration::from_secs(90) && !run.says("waiting for"), "{}", run.err);
        assert!(run.says("somebody has attached it"), "{}{}", run.out, run.err);
        let again = account.run(&destroy);
        assert!(again.code == 5 && again.says("POLICY_ATTACHED_ELSEWHERE"), "{}{}", again.out, again.err);
        let detach = account.iam().detach_role_policy().role_name("reporting");
        account.wait(detach.policy_arn(policy_arn(names)).send()).expect("it is detached");
        subject.clean(spec);
    }
}

/// A version that another run makes of a policy which a destroy is about to delete goes along.
#[test]
fn a_version_that_is_made_meanwhile_goes_with_its_policy() {
    let account = Account::new();
    let subject = Subject::begin(&account, PRECREATED);
    let started = Instant::now();
    let destroy = Subject::arguments("destroy", &subject.spec, &["--yes"]);
    let (run, held) = subject.meanwhile(&destroy, "iam:DeletePolicy", || {
        let document = r#"{"Version":"2012-10-17","Statement":{"Effect":"Allow","Action":"s3:GetObject","Resource":"*"}}"#;
        let version = account.iam().create_policy_version().policy_arn(policy_arn(&ROLES));
        account.wait(version.policy_document(document).set_as_default(true).send()).expect("it is made");
    });
    assert_eq!(held.as_deref(), Some("DeletePolicy"));
    assert_eq!(run.code, 0, "{}{}", run.out, run.err);
    assert!(started.elapsed() < Duration::from_secs(90) && !run.says("waiting for"), "{}", run.err);
    subject.clean(PRECREATED);
}

/// Between a plan that was saved and its apply: it is another plan, or it is as it was.
#[test]
fn what_is_deleted_or_added_after_the_plan_was_saved_is_planned_again() {
    let account = Account::new();
    let subject = Subject::begin(&account, PRECREATED);
    subject.run(0, "apply", &subject.edited, &["--yes"]);
    let save = || subject.run(3, "plan", &subject.spec, &["--out", "saved.json"]);
    for thing in &subject.resources {
        save();
        delete(&account, &thing.0, &thing.1, &ROLES);
        let stale = account.run(&["apply", "--plan", "saved.json"]);
        // The edited spec has no policy of the bucket that could go.
        if thing.0 != "bucket_policy" {
            assert_eq!(stale.code, 5, "{thing:?}\n{}{}", stale.out, stale.err);
        }
        if thing.0 == MARK {
            subject.run(0, "destroy", &subject.spec, &["--yes"]);
            account.try_sql(US, "DROP USER transfer_user");
            account.try_sql(US, "REVOKE ALL ON SCHEMA iterable FROM transfer_user");
            account.try_sql(US, "REVOKE ALL ON DATABASE dev FROM transfer_user");
            account.try_sql(US, "DROP USER transfer_user");
            account.try_sql(US, "DROP SCHEMA iterable");
        }
        subject.run(0, "apply", &subject.edited, &["--yes"]);
    }
    save();
    let put = put_all(&account, &ROLES);
    let run = account.run(&["apply", "--plan", "saved.json"]);
    assert!([0, 5].contains(&run.code), "{}{}", run.out, run.err);
    kept(&subject, &ROLES, &put, "saved");
    subject.run(0, "apply", &subject.spec, &["--yes"]);
    kept(&subject, &ROLES, &put, "saved, then applied");
    subject.clean("saved");
}

/// Runs of several people at once that want opposite things, begun one after the other at ever other moments: each ends well
/// or says what it met, and what is left is completed or removed whole by one more run.
#[test]
fn runs_that_want_opposite_things_at_once_leave_nothing_odd() {
    const MEETINGS: [&[&str]; 4] = [
        &["apply", "destroy"],
        &["destroy", "apply"],
        &["destroy", "destroy"],
        &["apply", "destroy", "apply"],
    ];
    thread::scope(|scope| {
        for (spec, names) in [(US_AND_EU, &ROLES), (ACCESS_KEYS, &KEYS)] {
            scope.spawn(move || {
                let latency = Duration::from_millis(5);
                let account = Account::with(Options { latency, ..Options::default() });
                let subject = Subject::begin(&account, spec);
                let (mut met, mut refused) = (0, 0);
                for (meeting, later) in
                    MEETINGS.iter().flat_map(|one| [0, 100, 250].map(|later| (one, later)))
                {
                    // What begins with removing needs something to remove.
                    let first = if meeting[0] == "destroy" { "apply" } else { "destroy" };
                    subject.run(0, first, &subject.spec, &["--yes"]);
                    let run = |(at, command): (usize, &&'static str)| {
                        thread::sleep(Duration::from_millis(later * at as u64));
                        (*command, account.run(&Subject::arguments(command, &subject.spec, &["--yes"])))
                    };
                    let runs: Vec<_> = thread::scope(|scope| {
                        let runs = meeting.iter().enumerate().map(|one| scope.spawn(move || run(one)));
                        let runs: Vec<_> = runs.collect();
                        runs.into_iter().map(|run| run.join().expect("it is searched for secrets")).collect()
                    });
                    let told = format!("{spec} {meeting:?} {later} ms apart");
                    for (command, run) in &runs {
                        let told = format!("{told}: {command}\n{}{}", run.out, run.err);
                        assert!([0, 1, 5].contains(&run.code), "{told}");
                        assert!(
                            run.code == 0 || run.err.contains("error:") || run.out.contains(" failed"),
                            "{told}"
                        );
                        met += usize::from(run.code != 0);
                    }
                    if meeting.iter().all(|command| *command == "destroy") {
                        for (_, run) in &runs {
                            assert_eq!(run.code, 0, "{told}: nobody fails\n{}{}", run.out, run.err);
                        }
                        same(&existing(&account), &subject.nothing, &told);
                    }
                    let apply = account.run(&Subject::arguments("apply", &subject.spec, &["--yes"]));
                    if apply.code == 5 && apply.out.contains("NOT_OURS") {
                        // One removed the owner group when another had put its user there: it says so.
                        assert!(apply.says("the database user"), "{told}\n{}{}", apply.out, apply.err);
                        delete(&account, "database_user", names.database_user, names);
                        subject.run(0, "apply", &subject.spec, &["--yes"]);
                        refused += 1;
                    } else if apply.code == 1 && apply.out.contains("CREDENTIALS_MOVED") {
                        // One deleted the secret when another had put the access key into it: the way out is what it says.
                        subject.run(0, "apply", &subject.spec, &["--yes", "--rotate"]);
                        // With a second access key it is another world than the healthy one.
                        subject.clean(&told);
                        subject.run(0, "apply", &subject.spec, &["--yes"]);
                        refused += 1;
                    } else {
                        assert_eq!(apply.code, 0, "{told}\n{}{}", apply.out, apply.err);
                    }
                    subject.run(0, "plan", &subject.spec, &[]);
                    every_attribute::same(&without_history(&world(&account)), &subject.healthy);
                    subject.clean(&told);
                }
                println!(
                    "{spec}: {met} runs met another and said so; {refused} left something that a person decides on"
                );
            });
        }
    });
}
