//! From the words of a text to its causes, in order.

use std::cmp::Ordering;
use std::ops::Range;
use std::sync::LazyLock;

use provision_iam::Severity;
use regex::{Captures, Regex};
use serde::Serialize;

use crate::advice;
use crate::cause::{Cause, Certainty};
use crate::denial::{self, Denial};
use crate::facts::{self, Facts, value};
use crate::paste;
use crate::reasons;
use crate::sign::{OF_COPY, Rank};
use crate::signs::SIGNS;

/// What an error text says.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Diagnosis {
    pub facts: Facts,
    /// The most likely cause first; none where nothing in the text is known.
    pub findings: Vec<Finding>,
}

/// A cause that the text has or may have.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Finding {
    pub id: Cause,
    pub severity: Severity,
    pub certainty: Certainty,
    pub message: &'static str,
    /// The words of the text that say so, without secrets.
    pub evidence: String,
    /// The next step.
    pub hint: String,
    /// Where widely read guides mislead about it, and what is so.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub correction: Option<&'static str>,
}

/// A part of the text that means something.
struct Statement {
    rank: Rank,
    causes: Vec<(Cause, Certainty)>,
    place: Range<usize>,
}

/// Reads an error text as it was pasted. What is not an error, or not one that is known, has no findings.
pub fn read(text: &str) -> Diagnosis {
    let diagnosis = of_plain(&without_secrets(&paste::plain(text)));
    let cut = paste::lines_cut_at_a_column(text);
    if !diagnosis.findings.is_empty() && cut < 2 || !text.trim().contains('\n') {
        return diagnosis;
    }
    let joined = of_plain(&without_secrets(&paste::plain_of_cut(text)));
    // Words that were cut make less sense apart.
    let sense = |diagnosis: &Diagnosis| {
        (diagnosis.facts.count(), diagnosis.findings.first().map(|finding| finding.certainty))
    };
    let is_longer = cut > 2 && joined.facts.length() > diagnosis.facts.length();
    match sense(&joined).cmp(&sense(&diagnosis)) {
        Ordering::Greater => joined,
        Ordering::Equal if is_longer => joined,
        _ => diagnosis,
    }
}

/// Words that have a cause, one for each sign that is known, with their causes.
pub fn examples() -> Vec<(&'static str, Vec<Cause>)> {
    let causes = |causes: &[(Cause, Certainty)]| causes.iter().map(|(cause, _)| *cause).collect();
    SIGNS.iter().map(|sign| (sign.sign.example, causes(sign.sign.causes))).collect()
}

fn of_plain(plain: &str) -> Diagnosis {
    let denials = denial::read(plain);
    let found: Vec<_> = SIGNS.iter().filter_map(|sign| Some((sign.sign, sign.of(plain)?))).collect();
    let mut statements = Vec::new();
    if let Some(denial) = denials.first() {
        let (rank, causes) = reasons::causes(denial, OF_COPY_TEXT.is_match(plain));
        statements.push(Statement { rank, causes, place: denial.place.clone() });
    }
    statements.extend(found.iter().map(|(sign, words)| Statement {
        rank: sign.rank,
        causes: sign.causes.to_vec(),
        place: words.get(0).map_or(0..0, |whole| whole.range()),
    }));
    let closest = statements.iter().map(|statement| statement.rank).max();
    statements.retain(|statement| Some(statement.rank) == closest);
    let mut facts = gathered(
        plain,
        denials.first(),
        found.iter().filter(|(sign, _)| Some(sign.rank) == closest).map(|(_, words)| words),
    );
    let causes = ranked(&statements);
    if facts.resource.is_none() {
        facts.resource = causes.first().and_then(|(cause, _, _)| implied(*cause, plain));
    }
    let findings = causes.into_iter().map(|(cause, certainty, place)| Finding {
        id: cause,
        severity: Severity::Error,
        certainty,
        message: cause.message(),
        evidence: excerpt(plain, place),
        hint: advice::next(cause, &facts, plain),
        correction: advice::correction(cause),
    });
    Diagnosis { findings: findings.collect(), facts }
}

static OF_COPY_TEXT: LazyLock<Regex> =
    LazyLock::new(|| Regex::new(&format!("(?i){OF_COPY}")).expect("a constant expression"));

/// Each cause once, by how far the text goes for it. Statements that say different things leave none certain.
fn ranked(statements: &[Statement]) -> Vec<(Cause, Certainty, Range<usize>)> {
    let mut causes: Vec<(Cause, Certainty, Range<usize>)> = Vec::new();
    for statement in statements {
        for (cause, certainty) in &statement.causes {
            match causes.iter_mut().find(|(known, _, _)| known == cause) {
                Some((_, known, _)) => *known = (*known).max(*certainty),
                None => causes.push((*cause, *certainty, statement.place.clone())),
            }
        }
    }
    if causes.len() > 1 {
        causes.iter_mut().for_each(|(_, certainty, _)| *certainty = (*certainty).min(Certainty::Likely));
    }
    causes.sort_by_key(|(_, certainty, _)| std::cmp::Reverse(*certainty));
    causes
}

/// The groups of a sign's expression that are an actor, and those that are a resource.
const ACTORS: [&str; 9] = ["actor", "user", "rol", "de", "fr", "es", "pt", "it", "ja"];
const RESOURCES: [&str; 7] = ["detail", "resource", "object", "named", "name", "searched", "role"];

fn gathered<'a>(
    plain: &str,
    denial: Option<&Denial>,
    signs: impl Iterator<Item = &'a Captures<'a>>,
) -> Facts {
    let mut facts = facts::codes(plain);
    if let Some(denial) = denial {
        facts.actor = denial.actor.clone();
        facts.action = Some(denial.action.clone());
        facts.resource = denial.resource.clone();
        facts.policy = denial.policy.clone();
    }
    for words in signs {
        let group = |name: &&str| value(words.name(name)?.as_str());
        let kind = |kind: &&str| group(kind).map(|name| format!("{kind} {name}"));
        let unquoted = |text: String| match text.starts_with("s3:") {
            true => text,
            false => text.replace(['"', '\''], ""),
        };
        facts.actor = facts.actor.or_else(|| ACTORS.iter().find_map(group));
        let named =
            || RESOURCES.iter().find_map(group).or_else(|| ["table", "database"].iter().find_map(kind));
        facts.resource = facts.resource.or_else(|| named().map(unquoted));
        facts.issuer = facts.issuer.or_else(|| group(&"issuer"));
    }
    facts
}

static ROLE: LazyLock<Regex> = LazyLock::new(|| {
    Regex::new(r#"arn:[\w-]+:iam::[^\s:"']*:role/[^\s"',;)]+"#).expect("a constant expression")
});
static OBJECT: LazyLock<Regex> =
    LazyLock::new(|| Regex::new(r#"s3[an]?://[^\s"',;)]+"#).expect("a constant expression"));
static HOST: LazyLock<Vec<Regex>> = LazyLock::new(|| {
    [
        r"(?i)\b([\w-]+(?:\.[\w-]+)*\.redshift(?:-serverless)?\.amazonaws\.com(?:\.cn)?)",
        r#"(?i)(?:host|server|serveur|servidor|hôte|Host|Server) ?(?:at |auf |name |sur |en |em )?"([^"\s]+)""#,
        r"(?i)(?:E[A-Z]{6,12}|dial tcp|connection to|connect to|connecting to|getaddrinfo|connect:?|host:?) (?:\w+:)?/?\[?([\w-]+(?:\.[\w-]+)+)\]?(?::\d+)?\b",
    ]
    .iter()
    .map(|pattern| Regex::new(pattern).expect("a constant expression"))
    .collect()
});

/// What the text is about, where it says so outside of the statement.
fn implied(cause: Cause, plain: &str) -> Option<String> {
    use Cause::*;
    let found = match cause {
        NetworkBlocked | WarehouseNotAvailable => HOST.iter().find_map(|host| host.captures(plain)?.get(1)),
        TrustDoesNotAdmitCaller
        | RoleDoesNotExist
        | ExternalIdMissing
        | MfaFailed
        | DurationOverMax
        | DurationTooShort
        | ChainingDuration
        | RootCannotAssume
        | SessionNameInvalid
        | SessionTooBig
        | TokenNotAdmitted => ROLE.find(plain),
        StagingReadMissing | StagingObjectMissing | CopyCredentialsWrong | BucketRegionWrong => {
            OBJECT.find(plain)
        }
        _ => None,
    };
    value(found?.as_str())
}

/// At most this many characters of evidence.
const MOST: usize = 480;

/// What stands before a secret, and the secret: after a sign or in quotes whatever it is, else what looks like a key; in an
/// address, behind the user; a token.
static SECRETS: LazyLock<Vec<(Regex, &str)>> = LazyLock::new(|| {
    const KEYS: &str = "secret_?(?:access_?)?key|session_?token|x-amz-security-token";
    [
        (
            format!(r#"(?i)((?:{KEYS}|password|passwd|pwd|\btoken)["']?\s?[=:]\s?["']?)[^\s"';,&]{{6,}}"#),
            "${1}***",
        ),
        (r#"(?i)((?:password|passwd|pwd)["']?=["']?)[^\s"';,&]+"#.to_owned(), "${1}***"),
        (format!(r#"(?i)((?:{KEYS}|password|passwd|pwd)\s+(?:AS\s+)?)(?:'[^']+'|"[^"]+")"#), "${1}***"),
        (format!(r"(?i)((?:{KEYS})\s+)[\w/+=]{{16,}}"), "${1}***"),
        (r#"(?i)(\b[a-z][a-z0-9+.-]*://[^\s/:@'"]*:)[^\s/'"]+@"#.to_owned(), "${1}***@"),
        (r"eyJ[\w-]{8,}\.[\w-]+\.?[\w-]*".to_owned(), "***"),
    ]
    .into_iter()
    .map(|(pattern, stars)| (Regex::new(&pattern).expect("a constant expression"), stars))
    .collect()
});

/// The text with stars for what is secret in it: nothing that is told of it can be.
fn without_secrets(plain: &str) -> String {
    SECRETS
        .iter()
        .fold(plain.to_owned(), |text, (secret, stars)| secret.replace_all(&text, *stars).into_owned())
}

/// The words at that place, as far as they fit.
fn excerpt(plain: &str, place: Range<usize>) -> String {
    let words = plain[place].trim();
    match words.char_indices().nth(MOST) {
        Some((end, _)) => format!("{}…", &words[..end]),
        None => words.to_owned(),
    }
}
