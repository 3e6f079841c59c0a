//! Encoded authorization messages: found in a text, and read once they are decoded.

use std::sync::LazyLock;

use provision_iam::Severity;
use regex::Regex;
use serde_json::Value;

use crate::advice;
use crate::cause::{Cause, Certainty};
use crate::diagnosis::{Diagnosis, Finding};
use crate::facts::Facts;

static ENCODED: LazyLock<Regex> = LazyLock::new(|| {
    Regex::new(r"(?i)encoded authori[sz]ation (?:failure )?message:?\s*([A-Za-z0-9_+/=-]{12,})")
        .expect("a constant expression")
});

/// The encoded message in the text of an error, if there is one.
pub fn encoded_message(text: &str) -> Option<&str> {
    Some(ENCODED.captures(text)?.get(1)?.as_str())
}

/// What a decoded message says: who, what, on what, and whether a statement denied it (STS API Reference,
/// DecodeAuthorizationMessage). It does not say in which sort of policy. None: it is no such message.
pub fn read_decoded(message: &str) -> Option<Diagnosis> {
    let message: Value = serde_json::from_str(message).ok()?;
    let context = message.get("context")?;
    let text = |pointer: &str| context.pointer(pointer).and_then(Value::as_str).map(str::to_owned);
    let facts = Facts {
        actor: text("/principal/arn"),
        action: text("/action"),
        resource: text("/resource"),
        ..Facts::default()
    };
    let is_explicit = message.get("explicitDeny")?.as_bool()?;
    let statement = message.pointer("/matchedStatements/items/0").map(|one| format!("; matched: {one}"));
    let evidence = format!("explicitDeny: {is_explicit}{}", statement.unwrap_or_default());
    let causes: &[(Cause, Certainty)] = match is_explicit {
        true => &[
            (Cause::ExplicitDenyIdentity, Certainty::Likely),
            (Cause::ExplicitDenyOrganization, Certainty::Possible),
            (Cause::BoundaryDenies, Certainty::Possible),
            (Cause::ExplicitDenyResource, Certainty::Possible),
        ],
        false => &[
            (Cause::IdentityPolicyMissing, Certainty::Likely),
            (Cause::BoundaryDenies, Certainty::Possible),
            (Cause::ExplicitDenyOrganization, Certainty::Possible),
        ],
    };
    let findings = causes.iter().map(|(cause, certainty)| Finding {
        id: *cause,
        severity: Severity::Error,
        certainty: *certainty,
        message: cause.message(),
        evidence: evidence.clone(),
        hint: advice::next(*cause, &facts, ""),
        correction: advice::correction(*cause),
    });
    Some(Diagnosis { findings: findings.collect(), facts })
}

#[cfg(test)]
mod tests {
    use super::{encoded_message, read_decoded};
    use crate::cause::{Cause, Certainty};

    #[test]
    fn a_message_is_found_in_its_text() {
        let text = "You are not authorized to perform this operation. Encoded authorization failure message: \
                    4n_Xy-z0123456789ab\n\tstatus code: 403";
        assert_eq!(encoded_message(text), Some("4n_Xy-z0123456789ab"));
        assert_eq!(encoded_message("Encoded authorization failure message: …"), None);
    }

    #[test]
    fn a_decoded_message_says_who_what_and_on_what() {
        // The form is that of the example in the STS API Reference.
        let message = |explicit: bool| {
            format!(
                r#"{{"allowed":false,"explicitDeny":{explicit},"matchedStatements":{{"items":[]}},"failures":{{"items":[]}},"context":{{"principal":{{"id":"AIDACKCEVSQ6C2EXAMPLE","name":"Bob","arn":"arn:aws:iam::111122223333:user/Bob"}},"action":"ec2:StopInstances","resource":"arn:aws:ec2:us-east-1:111122223333:instance/i-dd01c9bd","conditions":{{"items":[]}}}}}}"#
            )
        };
        for (explicit, cause) in [(true, Cause::ExplicitDenyIdentity), (false, Cause::IdentityPolicyMissing)]
        {
            let diagnosis = read_decoded(&message(explicit)).expect("a message");
            assert_eq!(
                (diagnosis.findings[0].id, diagnosis.findings[0].certainty),
                (cause, Certainty::Likely)
            );
            assert_eq!(diagnosis.facts.action.as_deref(), Some("ec2:StopInstances"));
            assert_eq!(diagnosis.facts.actor.as_deref(), Some("arn:aws:iam::111122223333:user/Bob"));
        }
        assert_eq!(read_decoded("{}"), None);
    }
}
