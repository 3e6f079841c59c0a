//! Reads a role and who asks for it, and diagnoses.

use std::path::Path;

use provision_doctor::role::{As, Asked, Attempt, Reading, Unreadable, diagnose};

use super::super::live::Live;
use crate::cloud::Examination;
use crate::error::Error;
use crate::reading;
use crate::ui::doctor::Case;

/// Reads for whom `--as` says. Without it: the last denied attempt that CloudTrail has, or the caller where the role
/// admits AWS principals at all.
///
/// # Errors
/// What `--as` says is no request for a role.
pub async fn case(live: &Live, role: &str, asker: Option<&As>) -> Result<Case, Error> {
    let own = live.identity().arn.clone();
    let principal = match asker {
        Some(asker) => asker.principal().map(str::to_owned),
        None => Some(own.clone()),
    };
    let mut reading = live.examine(&Examination { role: role.to_owned(), principal }).await;
    let asked = match asker {
        Some(asker) => Some(asker.of_role(&reading.role_arn).map_err(invalid)?),
        None => {
            let denied = latest_denied(&reading).and_then(|attempt| attempt.asked(&reading.role_arn));
            let caller = As::Principal(own).of_role(&reading.role_arn).map_err(invalid)?;
            denied.or_else(|| admits_aws(&reading).then_some(caller))
        }
    };
    if let (Some(asked), None) = (&asked, asker) {
        let name = asked.request.principal.name();
        if name != live.identity().arn {
            let principal = Some(name.to_owned());
            let again = live.examine(&Examination { role: role.to_owned(), principal }).await;
            reading = Reading { attempts: reading.attempts, changed: reading.changed, ..again };
        }
    }
    Ok(of(None, reading, asked))
}

/// The case of this request.
pub fn of(address: Option<String>, reading: Reading, asked: Option<Asked>) -> Case {
    let diagnosis = diagnose(&reading, asked.as_ref());
    Case { address, reading, asked, diagnosis }
}

/// The request is not one.
pub fn invalid(why: Unreadable) -> Error {
    Error::invalid("what --as says is no request for a role").because(why.0)
}

/// The newest attempt, if it was denied.
fn latest_denied(reading: &Reading) -> Option<&Attempt> {
    reading.attempts.first().filter(|attempt| attempt.error.is_some())
}

/// Whether the trust policy has anything for users and roles; where it cannot be read, that is not known.
fn admits_aws(reading: &Reading) -> bool {
    let trust = reading.role.found().and_then(|role| role.trust_policy.as_deref());
    trust.is_none_or(|trust| {
        let admitted = provision_doctor::role::admitted(trust);
        admitted.is_empty() || admitted.iter().any(|who| who.starts_with("AWS "))
    })
}

/// What is read of a request or a token: far above what any has.
const MOST_OF_A_REQUEST: u64 = 1 << 20;

/// Who `--as` says asks.
///
/// # Errors
/// The file cannot be read, or says nothing about who asks.
pub fn asker(path: Option<&Path>) -> Result<Option<As>, Error> {
    let Some(path) = path else { return Ok(None) };
    let unread = || Error::invalid(format!("who asks cannot be read from {}", path.display()));
    let text = match path == Path::new("-") {
        true => reading::text_of(std::io::stdin().lock(), MOST_OF_A_REQUEST),
        false => reading::text(path, MOST_OF_A_REQUEST),
    };
    let text = text.map_err(|error| unread().because(error))?;
    let asker = As::parse(&text).map_err(|why| {
        unread().because(why.0).hint(
            "give an ARN as text, a web identity token (JWT), or a request such as {\"principal\": {\"AWS\": \
             \"arn:aws:iam::111122223333:user/name\"}, \"context\": {\"sts:ExternalId\": \"…\"}}",
        )
    })?;
    Ok(Some(asker))
}
