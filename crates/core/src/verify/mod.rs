//! What proves the access: which checks there are for a destination, what is tried to answer them, and what the answers
//! mean.
//!
//! Reading is a plan's; [`probes`] are what is tried besides, and [`lines`] what came of it all. Every line says what makes
//! it certain ([`Source`]), and one that cannot be answered from here says why, and how to check it by hand.

mod case;
mod check;
mod database;
mod line;
mod network;
mod permissions;
mod probe;
mod staging;
mod state;
mod trust;
mod visit;

pub use case::{Actor, Case};
pub use check::{CheckId, Section, Source};
pub use line::{Line, Outcome};
pub use probe::{
    Answers, As, AssumeRole, Copy, Database, DatabaseAnswers, Decision, Decisions, Failed, Login, Probes,
    Simulation, Staged, Staging, Step,
};
pub use trust::vendor_requests;

pub use visit::{APPLICATION, Events, Lookup, Visit, Watch, is_own, visit_lines, watch};

use crate::edge::{CloudError, CloudErrorKind};
use crate::templates::TemplateError;

/// What is to be tried. `nonce` names what is made for it, in letters and digits, and is never the same twice.
///
/// # Errors
/// A name that Redshift would read as another.
pub fn probes(case: &Case<'_>, nonce: &str) -> Result<Probes, TemplateError> {
    let staging = staging::probe(case, nonce);
    let database = database::probe(case, staging.as_ref(), nonce)?;
    let role = case.deployment.role.as_ref();
    let patient = match case.actor() {
        Actor::Operator => false,
        Actor::Role => trust::admits_token(case),
        Actor::AccessKey => case.live_policy().is_some(),
    };
    Ok(Probes {
        actor: case.actor(),
        role_arn: case.role().map(|role| role.arn.clone()),
        session_name: role.map(trust::session_name).unwrap_or_default().to_owned(),
        assume_role: case.of_parts(trust::attempt).into_iter().flatten().collect(),
        simulations: permissions::simulations(case),
        staging,
        database,
        patient,
    })
}

/// What came of every check that the destination has.
pub fn lines(case: &Case<'_>, probes: &Probes, answers: &Answers) -> Vec<Line> {
    let mut lines = state::lines(case);
    let of_roles = case.of_parts(|part| {
        let mut lines = trust::lines(part);
        lines.extend(trust::refused(part, &probes.assume_role, answers));
        lines.extend(permissions::lines(part, &probes.simulations, answers));
        let name = part.deployment.role.as_ref().map_or("", |role| &role.name);
        // Of several it must be told which.
        lines
            .into_iter()
            .map(|line| if case.deployment.bucket_role.is_some() { line.of(name) } else { line })
            .collect::<Vec<_>>()
    });
    lines.extend(of_roles.into_iter().flatten());
    lines.extend(token(case, answers));
    lines.extend(staging::lines(case, probes.staging.as_ref(), answers));
    lines.extend(database::lines(case, &probes.database, answers));
    lines.extend(network::lines(case));
    lines.sort_by_key(|line| line.id);
    lines
}

/// Whether the vendor's token opened the role.
fn token(case: &Case<'_>, answers: &Answers) -> Option<Line> {
    let id = CheckId::TokenAccepted;
    case.deployment.role.as_ref()?;
    let watch =
        "or press \"test connection\" at the vendor and look for AssumeRoleWithWebIdentity in CloudTrail";
    Some(match &answers.actor {
        _ if case.is_by_principal() => Line::unchecked(
            id,
            "the vendor has none: it comes as an AWS principal, as which nobody else can come",
            "press \"test connection\" at the vendor: --wait-for-vendor tells once it has assumed the role",
        ),
        _ if case.token.is_none() => Line::unchecked(
            id,
            "there is no token of the vendor's",
            format!("give one with --token FILE or --token-command COMMAND, {watch}"),
        ),
        Some(Ok(session)) => Line::pass(id, session.clone()),
        Some(Err(error)) if !trust::admits_token(case) => {
            Line::fail(id, format!("the trust policy does not admit this token: {error}"))
                .hint("provision policy explain --token FILE says which condition it does not meet")
        }
        Some(Err(error)) => Line::fail(id, format!("{error}{}", case.delay(answers, error))).hint(
            "the token must be fresh, and for this account's role; an organization's policy may deny it too",
        ),
        None => Line::fail(id, "there is no role").hint("run provision apply"),
    })
}

impl Case<'_> {
    /// A check that is made as the vendor, where nobody could sign in as it.
    fn without_actor(&self, id: CheckId, answers: &Answers) -> Line {
        let why = match (&answers.actor, self.actor()) {
            (Some(Err(error)), Actor::AccessKey) => {
                format!("there are no keys of the vendor's to try it with: {error}")
            }
            (Some(Err(_)), _) => "there is no session of the role to try it with".to_owned(),
            _ => "it was not tried".to_owned(),
        };
        Line::unchecked(id, why, "mend what fails above, and run verify again")
    }

    /// Words for a denial that may still pass by itself, or that waiting has proven not to.
    fn delay(&self, answers: &Answers, error: &CloudError) -> String {
        if error.kind != CloudErrorKind::Denied || answers.waited == 0 {
            return String::new();
        }
        format!(
            " (the policies allow it, and it is denied after {} s: still propagating, or denied by a policy that \
             cannot be read here)",
            answers.waited
        )
    }
}
