//! `provision doctor SPEC`: what keeps the vendor out of what the spec connects it to.

use std::collections::BTreeSet;

use futures::future::try_join_all;

use provision_core::address::{Address, ResourceKind};
use provision_core::deployment::Deployment;
use provision_core::kinds;
use provision_core::plan::{Action, Plan, Pruning, Step};
use provision_core::state::Value;
use provision_core::verify;
use provision_doctor::role::{As, Asked, Finding, Reading, Unread, is_allowed};
use provision_doctor::{Cause, Certainty};
use provision_iam::evaluate::Caller;
use provision_iam::{Access, diff};

use super::super::accounts::{Account, Accounts};
use super::super::live::Live;
use super::super::load;
use super::super::refusal::refusal;
use super::fix::Repair;
use super::report::{no_plan, show};
use super::{fix, read};
use crate::cli::{self, Common, Selection};
use crate::cloud::Examination;
use crate::error::Error;
use crate::exit;
use crate::ui::Ui;
use crate::ui::doctor::Case;

/// # Errors
/// The spec is invalid, no account can be read, or a repair is refused or fails.
pub async fn run(args: &cli::Doctor, common: &Common, ui: Ui) -> Result<u8, Error> {
    let selection = Selection { specs: args.specs.clone(), only: args.only.clone() };
    let scope = load::deployments(&selection, ui)?;
    let asker = read::asker(args.principal.as_deref())?;
    let words = load::words(&selection);
    let accounts = Accounts::begin(&scope, common, ui).await?;
    let asked = accounts.ask(|account| of_account(account, asker.as_ref(), &words)).await?;
    let refused = accounts.error(asked.refused);
    let (plans, of_accounts): (Vec<_>, Vec<_>) =
        asked.each.into_iter().map(|(at, (plan, cases))| ((at, plan, cases.len()), cases)).unzip();
    let cases: Vec<_> = of_accounts.into_iter().flatten().collect();
    let code = show(&cases, refused.as_ref(), args.format, ui);
    if !args.fix || cases.iter().all(|case| case.diagnosis.findings.is_empty()) {
        return Ok(code);
    }
    let mut rest = cases.as_slice();
    let repairs = plans.into_iter().map(|(at, plan, count)| {
        let (cases, others) = rest.split_at(count);
        rest = others;
        let plan = plan.only(&[ResourceKind::Policy, ResourceKind::Role]);
        Repair { live: &accounts.at(at).live, plan, cases }
    });
    let has_something = |one: &Repair<'_>| one.plan.has_changes() || refusal(&one.plan).is_some();
    let repairs: Vec<_> = repairs.filter(has_something).collect();
    if repairs.is_empty() {
        no_plan("the role and its policy are as the spec says; what is found lies elsewhere", ui);
        return Ok(code);
    }
    // What stands in the way in one account stops no other; a plan that was reviewed is carried out as a whole or not at all.
    let (blocked, possible): (Vec<_>, Vec<_>) =
        repairs.into_iter().partition(|one| refusal(&one.plan).is_some() && args.expect.is_none());
    let (told, repairs) = if possible.is_empty() { (Vec::new(), blocked) } else { (blocked, possible) };
    let told: Vec<_> = told.iter().filter_map(|one| refusal(&one.plan)).collect();
    told.iter().for_each(|error| ui.error(error));
    let fixed = fix::carry_out(&repairs, args, ui).await?;
    Ok(exit::worst([fixed].into_iter().chain(refused.iter().chain(&told).map(exit::of_error))))
}

/// The plan of an account, and what keeps the vendor out of each of its destinations.
async fn of_account(
    Account { scope, live, .. }: &Account,
    asker: Option<&As>,
    words: &str,
) -> Result<(Plan, Vec<Case>), Error> {
    live.proven().await?;
    let (plan, world) = live.plan_with_world(scope, Pruning::default()).await?;
    let each = scope.deployments.iter().zip(&plan.deployments).map(|(deployment, of_plan)| {
        let world = &world;
        async move {
            let deployment = kinds::with_external_id(deployment, world);
            let parts = deployment.parts();
            let each = parts.iter().map(|part| async {
                let verified = verify::Case { deployment: part, plan: of_plan, world, token: None };
                let mut case = case(live, &verified, asker).await?;
                if let (2.., Some(role)) = (parts.len(), &part.role) {
                    let (owner, kind) = (part.owner(), ResourceKind::Role);
                    case.address = Some(Address { owner, kind, name: role.name.clone() }.to_string());
                }
                let of_part = of_plan.steps.iter().filter(|step| parts.len() == 1 || concerns(part, step));
                // What the role's own diagnosis has found says more than that something differs.
                let known: BTreeSet<_> = case.diagnosis.findings.iter().map(|finding| finding.id).collect();
                let differences = of_part.filter_map(|step| difference(step, words));
                case.diagnosis.findings.extend(differences.filter(|one| !known.contains(&one.id)));
                if of_plan.steps.iter().any(|step| makes_role(part, step)) {
                    apply_first(&mut case, words);
                }
                Ok::<_, Error>(case)
            });
            try_join_all(each).await
        }
    });
    let cases = try_join_all(each).await?.into_iter().flatten().collect();
    Ok((plan, cases))
}

/// The role of a destination, and the vendor who asks for it.
async fn case(live: &Live, of: &verify::Case<'_>, asker: Option<&As>) -> Result<Case, Error> {
    let deployment = of.deployment;
    let address = Some(deployment.owner().to_string());
    let Some(arn) = deployment.role_arn(deployment.partition()) else {
        return Ok(read::of(address, Reading::default(), None));
    };
    let requests = match asker {
        Some(asker) => vec![asker.of_role(&arn).map_err(read::invalid)?],
        None => vendors(of, &arn),
    };
    let principal = requests.first().map(|asked| asked.request.principal.name().to_owned());
    let reading = live.examine(&Examination { role: arn, principal }).await;
    let denied = requests.iter().position(|asked| !is_allowed(&reading, asked)).unwrap_or_default();
    let asked = requests.into_iter().nth(denied);
    let mut case = read::of(address, reading, asked);
    if asker.is_none() {
        leave_to_the_vendor(&mut case, &deployment.vendor.title);
    }
    Ok(case)
}

/// Whether the vendor's own account lets its principal ask at all is the vendor's to know, and no fault here.
fn leave_to_the_vendor(case: &mut Case, title: &str) {
    let Some(Caller::Aws(_)) = case.asked.as_ref().map(|asked| &asked.request.principal) else { return };
    let is_open =
        |one: &Finding| one.id == Cause::IdentityPolicyMissing.id() && one.certainty == Certainty::Possible;
    let findings = &mut case.diagnosis.findings;
    let before = findings.len();
    findings.retain(|one| !is_open(one));
    if findings.len() < before {
        case.reading.unread.push(Unread {
            what: format!("what the account of {title} allows"),
            why: "only its owner can read that, and both sides must allow it".to_owned(),
            about_caller: true,
        });
    }
}

/// What the vendor asks for, one request for each principal that it has.
fn vendors(of: &verify::Case<'_>, arn: &str) -> Vec<Asked> {
    let duration = of.deployment.role.as_ref().map(|role| i64::from(role.max_session));
    let requests = verify::vendor_requests(of, arn).into_iter();
    requests
        .map(|(words, request)| Asked {
            // A vendor's role asks for an hour at most, whatever the role allows.
            duration: duration.filter(|_| matches!(request.principal, Caller::Federated(_))),
            request,
            origin: format!("{}, as {words}", of.deployment.vendor.title),
            is_partial: false,
        })
        .collect()
}

/// Whether the role is not there yet, which only an apply changes.
fn makes_role(part: &Deployment, step: &Step) -> bool {
    let is_role = step.address.kind == ResourceKind::Role && step.action == Action::Create;
    is_role && part.role.as_ref().is_some_and(|role| role.name == step.address.name)
}

/// Says the next step, where the spec was not applied, before any other.
fn apply_first(case: &mut Case, words: &str) {
    let absent = Cause::RoleDoesNotExist.id();
    if let Some(finding) = case.diagnosis.findings.iter_mut().find(|finding| finding.id == absent) {
        finding.hint = format!(
            "Run provision apply {words}, which makes the role, after provision plan {words} has shown what is made."
        );
    }
}

/// Whether a difference keeps the vendor from what this one of its roles is for.
fn concerns(part: &Deployment, step: &Step) -> bool {
    let name = &step.address.name;
    match step.address.kind {
        ResourceKind::Role => part.role.as_ref().is_some_and(|role| role.name == *name),
        ResourceKind::Policy => part.policy.as_ref().is_some_and(|policy| policy.name == *name),
        ResourceKind::Bucket | ResourceKind::BucketPolicy => part.bucket.is_some(),
        _ => part.credential_api.is_some(),
    }
}

/// What a resource that is not as the spec wants it means for the vendor.
fn difference(step: &Step, words: &str) -> Option<Finding> {
    let is_missing = step.action == Action::Create;
    if !matches!(step.action, Action::Create | Action::Update) {
        return None;
    }
    let changed = |field: &str| step.changes.iter().any(|change| change.field == field);
    let lacks_rights = step.changes.iter().any(|change| match (&change.before, &change.after) {
        (Some(Value::Document(before)), Some(Value::Document(after))) => {
            matches!(diff(before, after).access, Access::Wider | Access::Other)
        }
        _ => false,
    });
    let (cause, certainty) = match step.address.kind {
        ResourceKind::Role if !is_missing && changed("policies") => {
            (Cause::IdentityPolicyMissing, Certainty::Likely)
        }
        ResourceKind::Role if !is_missing && changed("permissions_boundary") => {
            (Cause::BoundaryDenies, Certainty::Possible)
        }
        ResourceKind::Policy if is_missing || lacks_rights => {
            (Cause::IdentityPolicyMissing, Certainty::Likely)
        }
        ResourceKind::Bucket if is_missing => (Cause::StagingObjectMissing, Certainty::Likely),
        ResourceKind::BucketPolicy if !is_missing => (Cause::ExplicitDenyResource, Certainty::Possible),
        ResourceKind::IngressRule => (Cause::NetworkBlocked, Certainty::Likely),
        ResourceKind::DatabaseUser if is_missing => (Cause::DbuserMissing, Certainty::Likely),
        ResourceKind::DatabaseUser | ResourceKind::DatabaseRole => {
            (Cause::DatabasePrivilegeMissing, Certainty::Likely)
        }
        ResourceKind::Schema if is_missing => (Cause::DatabaseObjectMissing, Certainty::Likely),
        ResourceKind::AccessUser | ResourceKind::AccessKey if is_missing => {
            (Cause::CallerCredentialsInvalid, Certainty::Likely)
        }
        _ => return None,
    };
    let fields: Vec<_> = step.changes.iter().map(|change| change.field.replace('_', " ")).collect();
    let what = match is_missing {
        true => "is missing".to_owned(),
        false => format!("differs from the spec in {}", fields.join(", ")),
    };
    Some(Finding {
        message: format!(
            "{}: the {} {} {what}",
            cause.message(),
            step.address.kind.title(),
            step.address.name
        ),
        hint: format!(
            "See what differs with provision plan {words}, and mend it with provision apply {words}."
        ),
        ..Finding::of(cause, certainty, format!("{} {what}", step.address))
    })
}
