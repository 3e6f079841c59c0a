//! Documents of 6,144 characters, the largest that a managed policy may have: such as people write, and such as are
//! made to be slow.

use provision_iam::Kind;
use provision_iam::kind::MANAGED_POLICY_QUOTA;

/// A document and what it is like.
pub struct Shape {
    pub name: &'static str,
    #[allow(dead_code, reason = "linting alone asks for it")]
    pub kind: Kind,
    pub text: String,
}

/// Every shape. Another `salt` changes a little everywhere, as the other side of a comparison.
pub fn all(salt: &str) -> Vec<Shape> {
    let identity = |name, text| Shape { name, kind: Kind::Identity, text };
    let trust = |name, text| Shape { name, kind: Kind::Trust, text };
    vec![
        identity(
            "usual",
            statements(|n| {
                format!(
                    r#"{{"Sid":"S{n}{salt}","Effect":"Allow","Action":["s3:GetObject","s3:PutObject","s3:Delete*"],"Resource":["arn:aws:s3:::bucket-{n}-{salt}/*","arn:aws:s3:::bucket-{n}/logs/*"],"Condition":{{"ArnLike":{{"aws:PrincipalArn":["arn:aws:iam::111122223333:role/r{n}*"]}}}}}}"#
                )
            }),
        ),
        identity(
            "small statements",
            statements(|n| {
                format!(r#"{{"Effect":"Allow","Action":"s3:Get*","Resource":"arn:aws:s3:::b{n}{salt}/*"}}"#)
            }),
        ),
        identity(
            "similar statements",
            statements(|n| {
                format!(r#"{{"Effect":"Allow","Action":["s3:A{n}","s3:B","s3:C{salt}"],"Resource":"*"}}"#)
            }),
        ),
        identity(
            "least statements",
            statements(|n| format!(r#"{{"Effect":"Deny","Action":"a:{n}{salt}"}}"#)),
        ),
        identity(
            "allow and deny",
            statements(|n| {
                let effect = if n % 2 == 0 { "Allow" } else { "Deny" };
                format!(r#"{{"Effect":"{effect}","Action":"s3:*{n}{salt}*","Resource":"*"}}"#)
            }),
        ),
        identity("empty statements", statements(|_| "{}".to_owned())),
        identity(
            "a mistake in every element",
            statements(|n| {
                format!(r#"{{"Effect":"Allow","Action":"s3:GetObjcet{n}{salt}","Resource":"arn:aws:s3:b"}}"#)
            }),
        ),
        identity("nonsense wildcard actions", list("Action", STAR, |n| format!("s3:*{n}{salt}*"))),
        identity(
            "wildcard actions that match",
            list("Action", STAR, |n| format!("s3:*{}*{}*", letter(n), letter(n / 26))),
        ),
        identity(
            "actions near to real ones",
            list("Action", STAR, |n| format!("s3:GetObjectVersio{n}{salt}")),
        ),
        identity("short unknown actions", list("Action", STAR, |n| format!("iam:{}{salt}", word(n)))),
        identity("actions without a service", list("Action", STAR, |n| format!("{n}{salt}"))),
        identity("empty actions", list("Action", STAR, |_| String::new())),
        identity("one action over and over", list("Action", STAR, |_| "s3:*e*".to_owned())),
        identity("all wildcards", list("Action", STAR, |_| "*".to_owned())),
        identity("actions and resources", {
            let actions = items(2_900, |n| format!("s3:*{}*", letter(n)));
            let resources = items(2_900, |n| format!("arn:*:*:*:*:*{n}{salt}*"));
            whole(&format!(r#"{{"Effect":"Allow","Action":[{actions}],"Resource":[{resources}]}}"#))
        }),
        identity(
            "one list of resources",
            list("Resource", r#""Action":"s3:GetObject""#, |n| format!("arn:aws:s3:::bucket/{n}{salt}/*")),
        ),
        identity(
            "wildcard resources",
            list("Resource", r#""Action":["s3:*","iam:*","kms:*","redshift:*","sts:*"]"#, |n| {
                format!("arn:*:*:*:*:*{n}{salt}*")
            }),
        ),
        identity(
            "resources that differ in little",
            list("Resource", r#""Action":"redshift:*""#, |n| format!("*{}{salt}*", binary(n))),
        ),
        identity("a long wildcard against a long text", {
            let pattern = "a*".repeat(700) + salt + "b";
            let text = "a".repeat(4_300);
            whole(&format!(
                r#"{{"Effect":"Allow","Action":"s3:*","Resource":["arn:aws:s3:::{pattern}","arn:aws:s3:::{text}"]}}"#
            ))
        }),
        identity("long runs of one letter", {
            let pattern = format!("*{}b*", "a".repeat(1_200));
            let text = "a".repeat(4_300) + salt;
            whole(&format!(
                r#"{{"Effect":"Allow","Action":"s3:*","Resource":["arn:aws:s3:::{pattern}","arn:aws:s3:::{text}*"]}}"#
            ))
        }),
        identity("many tests", condition(|n| format!(r#"{{"k:{n}{salt}":"v"}}"#), 1)),
        identity("tests for all values", condition(|n| format!(r#"{{"s3:x{n}{salt}":"v"}}"#), 2)),
        identity("one key with every operator", condition(|_| r#"{"s3:prefix":"v"}"#.to_owned(), 3)),
        identity("one test with many values", {
            let values = items(5_900, |n| format!("{n}{salt}*"));
            whole(&format!(
                r#"{{"Effect":"Allow","Action":"s3:*","Resource":"*","Condition":{{"StringLike":{{"aws:userid":[{values}]}}}}}}"#
            ))
        }),
        identity("addresses", {
            let values = items(5_900, |n| format!("10.{}.{}.1/24", n / 256, n % 256));
            whole(&format!(
                r#"{{"Effect":"Allow","Action":"s3:*","Resource":"*","Condition":{{"IpAddress":{{"aws:SourceIp":[{values}]}}}}}}"#
            ))
        }),
        identity(
            "variables",
            list("Resource", r#""Action":"s3:*""#, |n| format!("arn:aws:s3:::b/${{aws:{n}{salt}}}/*")),
        ),
        identity("placeholders", list("Resource", r#""Action":"s3:*""#, |n| format!("<a{n}{salt}>"))),
        identity(
            "letters that cannot be seen",
            list("Resource", r#""Action":"s3:*""#, |n| format!("\u{200B}{n}")),
        ),
        identity("mistakes of typing", {
            let text =
                statements(|n| format!(r#"{{"Effect":"Allow","Action":"s3:A{n}{salt}","Resource":"*"}}"#));
            text.replace("\",\"", "\" \"").replace("\":", "”:")
        }),
        trust(
            "a trust policy",
            statements(|n| {
                format!(
                    r#"{{"Effect":"Allow","Principal":{{"Federated":"accounts.google.com"}},"Action":"sts:AssumeRoleWithWebIdentity","Condition":{{"StringEquals":{{"accounts.google.com:sub":"10800000238024378{n:04}"}}}}}}"#
                )
            }),
        ),
        trust(
            "principals",
            whole(&format!(
                r#"{{"Effect":"Allow","Action":"sts:AssumeRole","Principal":{{"AWS":[{}]}}}}"#,
                items(5_900, |n| format!("arn:aws:sts::111122223333:assumed-role/r/{n}{salt}"))
            )),
        ),
        trust(
            "trust with denies",
            statements(|n| {
                let effect = if n % 2 == 0 { "Allow" } else { "Deny" };
                format!(
                    r#"{{"Effect":"{effect}","Principal":{{"AWS":"1111222{n:05}"}},"Action":"sts:AssumeRole"}}"#
                )
            }),
        ),
    ]
}

const STAR: &str = r#""Resource":"*""#;

fn whole(statement: &str) -> String {
    format!(r#"{{"Version":"2012-10-17","Statement":[{statement}]}}"#)
}

/// Statements, one after the other, up to the quota.
fn statements(statement: impl Fn(usize) -> String) -> String {
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

/// Strings with commas between them, up to a length.
fn items(length: usize, item: impl Fn(usize) -> String) -> String {
    let mut items = String::new();
    for n in 0.. {
        let next = format!("\"{}\"", item(n));
        if items.len() + next.len() + 1 > length {
            break;
        }
        if n > 0 {
            items.push(',');
        }
        items.push_str(&next);
    }
    items
}

/// One statement with a list as long as the quota lets it be.
fn list(element: &str, rest: &str, item: impl Fn(usize) -> String) -> String {
    let items = items(MANAGED_POLICY_QUOTA - rest.len() - 90, item);
    whole(&format!(r#"{{"Effect":"Allow","{element}":[{items}],{rest}}}"#))
}

/// One statement with a condition as long as the quota lets it be: operators of a kind, each with the tests given.
fn condition(tests: impl Fn(usize) -> String, kind: usize) -> String {
    const NAMES: [&str; 6] =
        ["StringEquals", "StringLike", "StringNotEquals", "StringNotLike", "StringEqualsIfExists", "ArnLike"];
    let mut blocks = String::new();
    let mut n = 0;
    while blocks.len() < 5_900 {
        let operator = match kind {
            1 => NAMES[0].to_owned(),
            2 => format!("ForAllValues:{}", NAMES[n % 2]),
            _ => format!("{}{}", ["", "ForAllValues:", "ForAnyValue:"][n / 6 % 3], NAMES[n % 6]),
        };
        let many = if kind == 3 { 1 } else { usize::MAX };
        let mut members = String::new();
        for _ in 0..many {
            let test = tests(n);
            if blocks.len() + members.len() + test.len() + 30 > 5_900 {
                break;
            }
            if !members.is_empty() {
                members.push(',');
            }
            members.push_str(&test[1..test.len() - 1]);
            n += 1;
        }
        let next = format!(r#"{}"{operator}":{{{members}}}"#, if blocks.is_empty() { "" } else { "," });
        if members.is_empty() || blocks.len() + next.len() > 5_900 || (kind == 3 && n > 18) {
            break;
        }
        blocks.push_str(&next);
    }
    whole(&format!(
        r#"{{"Effect":"Allow","Action":["s3:*","iam:*"],"Resource":"*","Condition":{{{blocks}}}}}"#
    ))
}

fn letter(n: usize) -> char {
    char::from(b'a' + (n % 26) as u8)
}

fn word(n: usize) -> String {
    [n, n / 26, n / 676].into_iter().map(letter).collect()
}

/// Nine letters a and b.
fn binary(n: usize) -> String {
    (0..9).map(|bit| if n >> bit & 1 == 0 { 'a' } else { 'b' }).collect()
}
