//! What the caller may do, asked of IAM's policy simulator.
//!
//! It evaluates the identity policies of a user or a role, with its permissions boundary and the organization's policies
//! (IAM API Reference, SimulatePrincipalPolicy). A denial that may hang on something that it was not told is no answer. It
//! lists every key that any of the policies asks about; one that no request for the action carries decides nothing.

use std::collections::{BTreeMap, BTreeSet};

use aws_sdk_iam::Client;
use aws_sdk_iam::operation::simulate_principal_policy::builders::SimulatePrincipalPolicyFluentBuilder;
use aws_sdk_iam::types::{
    ContextEntry, ContextKeyTypeEnum, EvaluationResult, OrganizationsDecisionDetail,
    PermissionsBoundaryDecisionDetail, PolicyEvaluationDecisionType,
};
use futures::future::try_join_all;

use super::super::answer::pages;
use super::super::clients::Api;
use super::super::error::subject;
use super::super::transport::Transport;
use provision_core::edge::{CloudError, CloudErrorKind, Subject};
use provision_core::facts::CallerIdentity;
use provision_core::permissions::{Permission, Simulation, Why, simulations};
use provision_iam::arn::Arn;
use provision_iam::catalogue::services;

/// By action and resource.
type Denied = BTreeMap<(String, String), Why>;

/// Which of these the caller may not do.
///
/// # Errors
/// The simulator cannot be asked.
pub(super) async fn denied(
    api: &Api<'_, Client>,
    identity: &CallerIdentity,
    operator: Option<&str>,
    permissions: &BTreeSet<Permission>,
) -> Result<BTreeMap<Permission, Why>, CloudError> {
    let questions = simulations(permissions);
    let Some(first) = principal(identity, operator).filter(|_| !questions.is_empty()) else {
        return Ok(BTreeMap::new());
    };
    let denied = match ask_all(api, &first, &questions).await {
        // A session's ARN does not tell the path of its role.
        Err(error) if error.kind == CloudErrorKind::NotFound => {
            let role = role_arn(api, &first).await?.ok_or(error)?;
            ask_all(api, &role, &questions).await?
        }
        answer => answer?,
    };
    let why = |one: &Permission| denied.get(&(one.action.clone(), one.resource.clone())).copied();
    Ok(permissions.iter().filter_map(|one| Some((one.clone(), why(one)?))).collect())
}

/// The user, or the role behind a session; nobody for the root user, whom no policy of its account limits.
fn principal(identity: &CallerIdentity, operator: Option<&str>) -> Option<String> {
    let CallerIdentity { account, arn, partition } = identity;
    let mut parts = Arn::parse(arn)?.resource.split('/');
    match (parts.next()?, parts.next()) {
        ("user", _) => Some(arn.clone()),
        ("assumed-role", Some(name)) => {
            let is_it = |operator: &&str| operator.rsplit('/').next() == Some(name);
            let plain = || format!("arn:{partition}:iam::{account}:role/{name}");
            Some(operator.filter(is_it).map_or_else(plain, str::to_owned))
        }
        _ => None,
    }
}

async fn role_arn(api: &Api<'_, Client>, arn: &str) -> Result<Option<String>, CloudError> {
    let name = arn.rsplit('/').next().unwrap_or_default();
    let request = api.client.get_role().role_name(name);
    let answer = api.transport.send(&subject("iam", "GetRole", name), || request.clone().send()).await?;
    Ok(answer.role.map(|role| role.arn).filter(|found| found != arn))
}

async fn ask_all(
    api: &Api<'_, Client>,
    principal: &str,
    questions: &[Simulation],
) -> Result<Denied, CloudError> {
    let subject = subject("iam", "SimulatePrincipalPolicy", principal);
    let answers = questions.iter().map(|question| ask(api, &subject, principal, question));
    Ok(try_join_all(answers).await?.into_iter().flatten().collect())
}

async fn ask(
    api: &Api<'_, Client>,
    subject: &Subject,
    principal: &str,
    question: &Simulation,
) -> Result<Vec<((String, String), Why)>, CloudError> {
    let request = api.client.simulate_principal_policy().policy_source_arn(principal);
    let request = request.set_resource_arns(Some(question.resources.iter().cloned().collect()));
    let request = request.set_context_entries(Some(context(question)));
    let results =
        results(api.transport, subject, &request, question.actions.iter().cloned().collect()).await?;
    Ok(results.iter().flat_map(|result| of_result(result, question)).collect())
}

/// What the simulator answers about actions, page after page, which are asked about together as far as it takes them so.
///
/// # Errors
/// What keeps it from answering, however few are asked about at once.
pub(in crate::cloud) async fn results(
    transport: &Transport,
    subject: &Subject,
    request: &SimulatePrincipalPolicyFluentBuilder,
    actions: Vec<String>,
) -> Result<Vec<EvaluationResult>, CloudError> {
    let (mut answers, mut parts) = (Vec::new(), vec![actions]);
    while let Some(actions) = parts.pop() {
        let part = request.clone().set_action_names(Some(actions.clone()));
        let pages = pages(subject, |marker| {
            let page = part.clone().set_marker(marker);
            async move {
                let answer = transport.read(subject, || page.clone().send()).await?;
                let marker = answer.marker.filter(|_| answer.is_truncated);
                Ok((answer.evaluation_results.unwrap_or_default(), marker))
            }
        });
        match pages.await {
            Ok(more) => answers.extend(more),
            Err(error) => parts.extend(apart(&actions, &error).ok_or(error)?),
        }
    }
    Ok(answers)
}

/// Two parts of a question that the simulator does not take as a whole: it knows less of some actions than of others, such
/// as new ones, and names both kinds (`Invalid Input Actions: [s3:CreateBucket] and [s3:TagResource] require different
/// authorization information`; an answer of AWS in aws-cloudformation/rain, `internal/aws/iam/iam.go`). None where it
/// refused for another reason.
fn apart(actions: &[String], error: &CloudError) -> Option<[Vec<String>; 2]> {
    let is_it = error.code.as_deref() == Some("InvalidInput")
        && error.message.contains("require different authorization information");
    if !is_it || actions.len() < 2 {
        return None;
    }
    let named =
        error.message.rsplit_once('[').and_then(|(_, rest)| rest.split(']').next()).unwrap_or_default();
    let named: BTreeSet<_> = named.split(',').map(str::trim).collect();
    let (these, others): (Vec<_>, Vec<_>) =
        actions.iter().cloned().partition(|action| named.contains(action.as_str()));
    Some(match these.is_empty() || others.is_empty() {
        false => [these, others],
        true => {
            let (first, second) = actions.split_at(actions.len() / 2);
            [first.to_vec(), second.to_vec()]
        }
    })
}

/// What a request carries: it comes over TLS, and with what the call is known to name.
fn context(question: &Simulation) -> Vec<ContextEntry> {
    let entry = |key: &str, kind: ContextKeyTypeEnum, value: &str| {
        ContextEntry::builder().context_key_name(key).context_key_type(kind).context_key_values(value).build()
    };
    let own = question.context.iter().map(|(key, value)| entry(key, ContextKeyTypeEnum::String, value));
    own.chain([entry("aws:SecureTransport", ContextKeyTypeEnum::Boolean, "true")]).collect()
}

/// The denials of one result: one for each resource where it tells them apart.
fn of_result(result: &EvaluationResult, question: &Simulation) -> Vec<((String, String), Why)> {
    let action = &result.eval_action_name;
    let specific = result.resource_specific_results();
    let at = |resource: &str, why: Why| ((action.clone(), resource.to_owned()), why);
    if !specific.is_empty() {
        let of_one = specific.iter().filter_map(|one| {
            let hangs = hangs_on(action, one.missing_context_values());
            let boundary = one.permissions_boundary_decision_detail.as_ref();
            let organization = result.organizations_decision_detail.as_ref();
            let why = why(&one.eval_resource_decision, hangs, boundary, organization)?;
            Some(at(&one.eval_resource_name, why))
        });
        return of_one.collect();
    }
    let hangs = hangs_on(action, result.missing_context_values());
    let boundary = result.permissions_boundary_decision_detail.as_ref();
    let why = why(&result.eval_decision, hangs, boundary, result.organizations_decision_detail.as_ref());
    let named = result.eval_resource_name.as_ref().filter(|name| question.resources.contains(*name));
    // Of several resources one is denied, and it is not told which.
    let resource = named.or_else(|| question.resources.first().filter(|_| question.resources.len() == 1));
    resource.zip(why).map(|(resource, why)| at(resource, why)).into_iter().collect()
}

fn hangs_on(action: &str, missing: &[String]) -> bool {
    missing.iter().any(|key| services::may_carry(action, key))
}

fn why(
    decision: &PolicyEvaluationDecisionType,
    hangs: bool,
    boundary: Option<&PermissionsBoundaryDecisionDetail>,
    organization: Option<&OrganizationsDecisionDetail>,
) -> Option<Why> {
    use PolicyEvaluationDecisionType::{Allowed, ExplicitDeny};
    match decision {
        Allowed => None,
        _ if hangs => None,
        _ if organization.is_some_and(|one| !one.allowed_by_organizations) => Some(Why::Organization),
        ExplicitDeny => Some(Why::Explicit),
        _ if boundary.is_some_and(|one| !one.allowed_by_permissions_boundary) => Some(Why::Boundary),
        _ => Some(Why::NotAllowed),
    }
}

#[cfg(test)]
mod tests {
    use super::{apart, hangs_on, principal};
    use crate::cloud::error::subject;
    use provision_core::edge::{CloudError, CloudErrorKind};
    use provision_core::facts::CallerIdentity;

    #[test]
    fn a_question_falls_apart_as_the_simulator_says_or_in_halves() {
        let actions = ["s3:CreateBucket", "s3:PutBucketTagging", "s3:TagResource"].map(str::to_owned);
        let refused = |code: &str, message: &str| CloudError {
            subject: subject("iam", "SimulatePrincipalPolicy", "operator"),
            kind: CloudErrorKind::Permanent,
            code: Some(code.to_owned()),
            message: message.to_owned(),
            request_id: None,
            hint: None,
        };
        let parts = |code, message| {
            apart(&actions, &refused(code, message)).map(|parts| parts.map(|one| one.join(" ")))
        };
        let halves = ["s3:CreateBucket", "s3:PutBucketTagging s3:TagResource"].map(str::to_owned);
        for (message, wanted) in [
            (
                "Invalid Input Actions: [s3:CreateBucket,s3:PutBucketTagging] and [s3:TagResource] require different \
                 authorization information.",
                ["s3:TagResource", "s3:CreateBucket s3:PutBucketTagging"].map(str::to_owned),
            ),
            ("Actions require different authorization information", halves.clone()),
            ("[] and [other:Action] require different authorization information", halves),
        ] {
            assert_eq!(parts("InvalidInput", message), Some(wanted), "{message}");
        }
        assert_eq!(parts("InvalidInput", "Invalid Entity Arn"), None);
        assert_eq!(parts("Throttling", "require different authorization information"), None);
        let alone = refused("InvalidInput", "[a] and [b] require different authorization information");
        assert_eq!(apart(&actions[..1], &alone), None, "it would be asked for ever");
    }

    #[test]
    fn the_simulator_is_asked_about_the_user_or_the_role_behind_a_session() {
        let of = |arn: &str, operator: Option<&str>| {
            let identity = CallerIdentity {
                account: "111122223333".to_owned(),
                arn: arn.to_owned(),
                partition: "aws".to_owned(),
            };
            principal(&identity, operator)
        };
        let user = "arn:aws:iam::111122223333:user/people/ann";
        assert_eq!(of(user, None).as_deref(), Some(user));
        let session = "arn:aws:sts::111122223333:assumed-role/operator/me";
        assert_eq!(of(session, None).as_deref(), Some("arn:aws:iam::111122223333:role/operator"));
        let named = "arn:aws:iam::111122223333:role/teams/operator";
        assert_eq!(of(session, Some(named)).as_deref(), Some(named));
        assert_eq!(of("arn:aws:iam::111122223333:root", None), None);
    }

    #[test]
    fn a_denial_hangs_only_on_keys_that_the_action_knows() {
        let missing = |key: &str| [key.to_owned()];
        for (action, key, hangs) in [
            ("iam:CreatePolicyVersion", "redshift-data:statement-owner-iam-userid", false),
            ("iam:CreateRole", "iam:PermissionsBoundary", true),
            ("iam:CreateRole", "iam:PassedToService", false),
            ("iam:CreateRole", "aws:MultiFactorAuthPresent", true),
            ("s3:PutBucketPolicy", "aws:SourceIp", true),
            ("newer:Action", "newer:Key", true),
        ] {
            assert_eq!(hangs_on(action, &missing(key)), hangs, "{action} and {key}");
        }
    }
}
