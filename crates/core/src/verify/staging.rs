//! The staging bucket: an object that is put, listed, got and deleted, and requests that must be refused.

use provision_iam::Document;

use super::case::{Actor, Case};
use super::check::CheckId;
use super::line::Line;
use super::probe::{Answers, Staging, Step};
use crate::deployment::Bucket;
use crate::edge::{CloudError, CloudErrorKind};
use crate::facts::BucketFacts;

/// The folder of probe objects, below the vendor's prefix.
const FOLDER: &str = "provision-verify";

/// The object of this run; `nonce` tells it from that of any other.
pub(super) fn probe(case: &Case<'_>, nonce: &str) -> Option<Staging> {
    let bucket = case.deployment.bucket.as_ref()?;
    let BucketFacts::Readable(settings) = case.world.buckets.get(&bucket.name)? else { return None };
    let folder = format!("{}{FOLDER}/", bucket.prefix.as_deref().unwrap_or_default());
    let key = format!("{folder}{nonce}");
    let policy = case.wanted_policy().and_then(|policy| Document::parse(&policy).ok());
    let may = |step: &Step| {
        let start = format!("arn:{}:s3:::{}", case.partition(), bucket.name);
        let (resource, keys) = match step {
            Step::List => (start, vec![("s3:prefix".to_owned(), folder.clone())]),
            _ => (format!("{start}/{key}"), Vec::new()),
        };
        case.actor() != Actor::Operator && case.allows(policy.as_ref(), step.action(), &resource, &keys)
    };
    Some(Staging {
        bucket: bucket.name.clone(),
        region: case.deployment.region.clone(),
        by_vendor: Step::ALL.into_iter().filter(may).collect(),
        versioned: settings.versioning.is_some(),
        tls_only: bucket.tls_only,
        content: format!("{nonce}\n"),
        folder,
        key,
    })
}

pub(super) fn lines(case: &Case<'_>, asked: Option<&Staging>, answers: &Answers) -> Vec<Line> {
    let Some(bucket) = &case.deployment.bucket else { return Vec::new() };
    let mut lines = vec![staged(case, bucket, asked, answers), region(case, bucket)];
    let staged = answers.staging.as_ref();
    let anonymous = staged.and_then(|staged| staged.anonymous.as_ref());
    lines.push(refused(CheckId::AnonymousRefused, anonymous, "anybody on the internet can list the bucket"));
    if bucket.tls_only {
        let plain = staged.and_then(|staged| staged.plain_http.as_ref());
        let what = "the bucket answers requests that are not encrypted on their way";
        lines.push(refused(CheckId::PlainHttpRefused, plain, what));
    }
    lines
}

/// Whether the object came and went.
fn staged(case: &Case<'_>, bucket: &Bucket, asked: Option<&Staging>, answers: &Answers) -> Line {
    let id = CheckId::ProbeStaged;
    let Some(asked) = asked else {
        return Line::fail(id, format!("there is no bucket {} that can be read", bucket.name))
            .hint("run provision apply");
    };
    let Some(done) = &answers.staging else {
        return case.without_actor(id, answers);
    };
    let who = |step: Step| if asked.by_vendor.contains(&step) { case.actor() } else { Actor::Operator };
    let failed = Step::ALL.into_iter().find_map(|step| match done.steps.get(&step)? {
        Ok(()) => None,
        Err(error) => Some((step, error)),
    });
    match failed {
        Some((step, error)) if who(step) == Actor::Operator && error.kind == CloudErrorKind::Denied => {
            Line::unchecked(
                id,
                format!("you may not {} there: {error}", step.action()),
                "with --token it is done as the role",
            )
        }
        Some((step, error)) => {
            let line = Line::fail(
                id,
                format!("{} {}: {error}{}", step.action(), who(step).words(), case.delay(answers, error)),
            );
            match &error.hint {
                Some(hint) => line.hint(hint.clone()),
                None => line,
            }
        }
        None if done.content.as_deref() != Some(&asked.content) => {
            Line::fail(id, format!("the object came back changed: {} of bucket {}", asked.key, bucket.name))
                .hint("see what writes to the bucket, such as a notification or another run of verify")
        }
        None => {
            let vendor: Vec<_> = asked.by_vendor.iter().map(|step| step.action()).collect();
            let mut how = match vendor.as_slice() {
                [] => Actor::Operator.words().to_owned(),
                all if all.len() == Step::ALL.len() => case.actor().words().to_owned(),
                some => format!("{} {}, the rest as you", some.join(", "), case.actor().words()),
            };
            if done.removed > 0 {
                how.push_str(&format!("; {} of an earlier run removed", done.removed));
            }
            Line::pass(id, how)
        }
    }
}

/// COPY expects the bucket in the warehouse's region (Amazon Redshift Database Developer Guide, "COPY from Amazon S3").
fn region(case: &Case<'_>, bucket: &Bucket) -> Line {
    let (id, wanted) = (CheckId::BucketRegion, &case.deployment.region);
    match case.world.buckets.get(&bucket.name) {
        Some(BucketFacts::Readable(_)) => Line::pass(id, format!("both are in {wanted}")),
        Some(BucketFacts::Elsewhere { region }) => {
            let what = format!("bucket {} is in {region}, and the warehouse in {wanted}", bucket.name);
            Line::fail(id, what).hint(format!("choose another name in [bucket], for a bucket in {wanted}"))
        }
        Some(BucketFacts::Forbidden) => Line::fail(id, format!("bucket {} is not yours to see", bucket.name))
            .hint("choose another name in [bucket]"),
        None => Line::fail(id, format!("there is no bucket {}", bucket.name)).hint("run provision apply"),
    }
}

/// A request that must be denied.
fn refused(id: CheckId, answer: Option<&Result<(), CloudError>>, otherwise: &str) -> Line {
    match answer {
        None => {
            Line::unchecked(id, "there was nothing to ask for", "once an object can be staged, it is tried")
        }
        Some(Ok(())) => {
            Line::fail(id, otherwise).hint("provision apply restores the settings that the spec wants")
        }
        Some(Err(error)) if error.kind == CloudErrorKind::Denied => {
            Line::pass(id, error.code.clone().unwrap_or_else(|| "denied".to_owned()))
        }
        Some(Err(error)) => Line::unanswered(id, error),
    }
}
