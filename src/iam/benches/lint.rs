//! Times of linting documents of the largest managed-policy size: `cargo bench -p provision-iam --bench lint`.

use std::hint::black_box;
use std::time::{Duration, Instant};

use provision_iam::catalogue::findings::{Given, example_context};
use provision_iam::kind::MANAGED_POLICY_QUOTA;
use provision_iam::lint::lint;
use provision_iam::{Kind, read};

/// Statements, one after the other, up to the quota.
fn document(statement: impl Fn(usize) -> String) -> String {
    let mut text = String::from(r#"{"Version":"2012-10-17","Statement":["#);
    for n in 0.. {
        let next = statement(n);
        if text.len() + next.len() + 3 > MANAGED_POLICY_QUOTA {
            break;
        }
        if n > 0 {
            text.push(',');
        }
        text.push_str(&next);
    }
    text + "]}"
}

/// One statement with a list as long as the quota lets it be.
fn list(element: &str, rest: &str, item: impl Fn(usize) -> String) -> String {
    let mut items = String::new();
    for n in 0.. {
        let next = format!("\"{}\"", item(n));
        if items.len() + next.len() + rest.len() + 90 > MANAGED_POLICY_QUOTA {
            break;
        }
        if n > 0 {
            items.push(',');
        }
        items.push_str(&next);
    }
    format!(r#"{{"Version":"2012-10-17","Statement":[{{"Effect":"Allow","{element}":[{items}],{rest}}}]}}"#)
}

fn time(what: &str, kind: Kind, text: &str) {
    let reading = read(text);
    let context = example_context(Given::Cluster);
    let run = || black_box(lint(&reading, Some(kind), &context)).len();
    let findings = (0..20).map(|_| run()).max().unwrap_or_default();
    let mut times: Vec<Duration> = (0..500)
        .map(|_| {
            let start = Instant::now();
            run();
            start.elapsed()
        })
        .collect();
    times.sort();
    println!(
        "{what:<36} {:>5} characters {findings:>4} findings   median {:>9.1?}   p99 {:>9.1?}",
        text.len(),
        times[250],
        times[494]
    );
}

fn main() {
    let start = Instant::now();
    black_box(lint(
        &read(&document(|_| {
            r#"{"Effect":"Allow","Action":["s3:GetObject","kms:Decrypt","redshift:*"],"Resource":"*"}"#
                .to_owned()
        })),
        None,
        &Default::default(),
    ));
    println!("the first document, tables included: {:.1?}", start.elapsed());
    let usual = document(|n| {
        format!(
            r#"{{"Sid":"S{n}","Effect":"Allow","Action":["s3:GetObject","s3:PutObject","s3:Delete*"],"Resource":["arn:aws:s3:::bucket-{n}/*","arn:aws:s3:::bucket-{n}/logs/*"],"Condition":{{"ArnLike":{{"aws:PrincipalArn":["arn:aws:iam::111122223333:role/r{n}*"]}}}}}}"#
        )
    });
    time("statements as people write them", Kind::Identity, &usual);
    let small =
        document(|n| format!(r#"{{"Effect":"Allow","Action":"s3:Get*","Resource":"arn:aws:s3:::b{n}/*"}}"#));
    time("many small statements", Kind::Identity, &small);
    let wrong =
        document(|n| format!(r#"{{"Effect":"Allow","Action":"s3:GetObjcet{n}","Resource":"arn:aws:s3:b"}}"#));
    time("a mistake in every element", Kind::Identity, &wrong);
    let resource = r#""Resource":"*""#;
    let actions = list("Action", resource, |n| format!("s3:*{n}*"));
    time("one statement of wildcard actions", Kind::Identity, &actions);
    let names = list("Action", resource, |n| format!("kms:Decrypt{n}"));
    time("one statement of unknown actions", Kind::Identity, &names);
    let resources =
        list("Resource", r#""Action":"redshift:*""#, |n| format!("arn:aws:redshift:*:*:dbuser:*/u{n}*"));
    time("one statement of wildcard resources", Kind::Identity, &resources);
    let trust = document(|n| {
        format!(
            r#"{{"Effect":"Allow","Principal":{{"Federated":"accounts.google.com"}},"Action":"sts:AssumeRoleWithWebIdentity","Condition":{{"StringEquals":{{"accounts.google.com:sub":"10800000238024378{n:04}"}}}}}}"#
        )
    });
    time("a trust policy", Kind::Trust, &trust);
}
