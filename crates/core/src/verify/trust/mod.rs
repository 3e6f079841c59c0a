//! Whom the role's live trust policy admits. Nothing of AWS's evaluates a trust policy (aws/aws-cli#10314), so that we do.

mod requests;

use provision_iam::Document;
use provision_iam::evaluate::{Caller, Policies, Policy, Request, evaluate};

use self::requests::Trust;
pub(super) use self::requests::session_name;
use super::case::Case;
use super::check::CheckId;
use super::line::Line;
use super::probe::{Answers, AssumeRole};
use crate::deployment::Identity;
use crate::edge::CloudErrorKind;

pub(super) fn lines(case: &Case<'_>) -> Vec<Line> {
    use CheckId::{
        TrustAdmitsVendor, TrustDeniesOthers, TrustNeedsAll, TrustNeedsIdentity, TrustNeedsProvider,
    };
    let Some(role) = &case.deployment.role else { return Vec::new() };
    let Some(facts) = case.role() else {
        return vec![
            Line::fail(TrustAdmitsVendor, format!("there is no role {}", role.name))
                .hint("run provision apply"),
        ];
    };
    let Ok(document) = Document::parse(&facts.trust_policy) else {
        return vec![
            Line::fail(TrustAdmitsVendor, "its trust policy cannot be read").hint("run provision apply"),
        ];
    };
    let trust = Trust { case, role, arn: &facts.arn, document };
    let lines = [
        Some(trust.admits_vendor()),
        trust.denies(TrustNeedsIdentity, trust.others()),
        trust.needs_audience(),
        trust.denies(TrustNeedsAll, trust.incomplete()),
        trust.denies(TrustNeedsProvider, trust.other_providers()),
        trust.denies(TrustDeniesOthers, trust.aws_principals()),
    ];
    lines.into_iter().flatten().collect()
}

/// The attempt to assume the role as who runs the program, where that must be denied.
pub(super) fn attempt(case: &Case<'_>) -> Option<AssumeRole> {
    let (role, facts) = (case.deployment.role.as_ref()?, case.role()?);
    if let Identity::Aws { principals, external_id, .. } = &role.trust.identity {
        // Who is admitted without an external id gets in rightly.
        let own = |principal: &String| principal.contains(&case.deployment.aws.account);
        if external_id.is_none() && principals.iter().any(own) {
            return None;
        }
    }
    let document = Document::parse(&facts.trust_policy).ok();
    let is_denied = document.is_some_and(|document| {
        let trust = Trust { case, role, arn: &facts.arn, document };
        !trust.admits(&trust.by_operator())
    });
    Some(AssumeRole { role_arn: facts.arn.clone(), session_name: session_name(role).to_owned(), is_denied })
}

/// Requests like those of the vendor, for the role of this ARN, each with words for it. None without a role.
pub fn vendor_requests(case: &Case<'_>, arn: &str) -> Vec<(String, Request)> {
    let nothing = Document::parse(r#"{"Statement": []}"#);
    let (Some(role), Ok(document)) = (&case.deployment.role, nothing) else { return Vec::new() };
    Trust { case, role, arn, document }.vendor()
}

/// What came of the attempt.
pub(super) fn refused(case: &Case<'_>, asked: &[AssumeRole], answers: &Answers) -> Option<Line> {
    let id = CheckId::AssumeRoleRefused;
    let (role, facts) = (case.deployment.role.as_ref()?, case.role()?);
    let mut tried = asked.iter().zip(&answers.assume_role);
    let tried = tried.find(|(asked, _)| asked.role_arn == facts.arn);
    let is_denied = tried.is_some_and(|(asked, _)| asked.is_denied);
    let answer = tried.map(|(_, answer)| answer);
    let by_hand = format!("aws sts assume-role --role-session-name test --role-arn {}", facts.arn);
    Some(match answer {
        None => Line::unchecked(id, "the trust policy is to admit principals of this account", by_hand),
        Some(Ok(())) => {
            let line = Line::fail(id, format!("{} assumed {}", case.world.identity.arn, role.name));
            line.hint(match is_denied {
                true => "the trust policy denies it, and may not be in effect yet: run it again in some minutes",
                false => "only the vendor's identity may be in the trust policy: provision plan shows what is there",
            })
        }
        Some(Err(error)) if error.kind == CloudErrorKind::Denied => {
            Line::pass(id, format!("tried as {}, without an external id", case.world.identity.arn))
        }
        Some(Err(error)) => Line::unanswered(id, error),
    })
}

/// Whether the live trust policy admits the token that is given.
pub(super) fn admits_token(case: &Case<'_>) -> bool {
    let (Some(token), Some(role), Some(facts)) = (case.token, &case.deployment.role, case.role()) else {
        return false;
    };
    let Ok(document) = Document::parse(&facts.trust_policy) else { return false };
    let trust = Trust { case, role, arn: &facts.arn, document };
    let mut context = token.context.clone();
    context.set("sts:RoleSessionName", session_name(role));
    let caller = token.caller(case.partition(), &case.deployment.aws.account);
    trust.admits(&Request::new("sts:AssumeRoleWithWebIdentity", caller, trust.arn, context))
}

impl Trust<'_> {
    fn admits(&self, request: &Request) -> bool {
        const EVERYTHING: &str =
            r#"{"Version": "2012-10-17", "Statement": {"Effect": "Allow", "Action": "*", "Resource": "*"}}"#;
        // An AWS principal needs leave of its own too, so that the trust policy alone decides here.
        let anything = Document::parse(EVERYTHING).ok();
        let identity = match request.principal {
            Caller::Aws(_) => anything.iter().map(|document| Policy::new("identity", document)).collect(),
            _ => Vec::new(),
        };
        let resource = Some(Policy::new("trust", &self.document));
        evaluate(&Policies { resource, identity, ..Policies::default() }, request).is_allowed()
    }

    /// None of these requests gets in; nothing where there are none to try.
    fn denies(&self, id: CheckId, requests: Vec<(String, Request)>) -> Option<Line> {
        if requests.is_empty() {
            return None;
        }
        let admitted = requests.iter().filter(|(_, request)| self.admits(request));
        let admitted = distinct(admitted.map(|(words, _)| words.as_str()));
        if admitted.is_empty() {
            return Some(Line::pass(id, distinct(requests.iter().map(|(words, _)| words.as_str()))));
        }
        let line = Line::fail(id, format!("the trust policy of {} admits {admitted}", self.role.name));
        Some(line.hint("provision apply writes the trust policy that the spec wants"))
    }

    fn admits_vendor(&self) -> Line {
        let id = CheckId::TrustAdmitsVendor;
        let denied = self.vendor().into_iter().find(|(_, request)| !self.admits(request));
        match denied {
            None => Line::pass(id, self.vendor().into_iter().map(|(words, _)| words).collect::<Vec<_>>().join(", ")),
            Some((words, _)) => Line::fail(id, format!("the trust policy of {} denies {words}", self.role.name))
                .hint("provision apply writes the trust policy that the spec wants; provision policy explain says why"),
        }
    }

    fn needs_audience(&self) -> Option<Line> {
        let key = self.key_of_audience()?;
        let made_up = self.with(&key, Some("another-customer"));
        self.denies(CheckId::TrustNeedsAudience, made_up.into_iter().chain(self.listed(&[key])).collect())
    }
}

/// Each once, in order.
fn distinct<'a>(all: impl Iterator<Item = &'a str>) -> String {
    let mut distinct: Vec<&str> = Vec::new();
    for one in all {
        if !distinct.contains(&one) {
            distinct.push(one);
        }
    }
    distinct.join(", ")
}
