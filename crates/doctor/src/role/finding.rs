//! A cause that was found by reading the account.

use provision_iam::Severity;
use serde::Serialize;

use crate::advice;
use crate::cause::{Cause, Certainty};

/// Why a role cannot be assumed, or what is wrong with its trust policy.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Finding {
    /// A [`Cause`] in capitals, or the id of a finding on the trust policy.
    pub id: &'static str,
    pub severity: Severity,
    pub certainty: Certainty,
    /// Where in the trust policy.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub path: Option<String>,
    pub message: String,
    /// What says so: a statement, a condition with what the request has for it, an answer of AWS.
    pub evidence: String,
    /// The next step.
    pub hint: String,
    /// Where widely read guides mislead about it, and what is so.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub correction: Option<&'static str>,
}

impl Finding {
    /// The cause with its own words.
    pub fn of(cause: Cause, certainty: Certainty, evidence: impl Into<String>) -> Finding {
        Finding {
            id: cause.id(),
            severity: Severity::Error,
            certainty,
            path: None,
            message: cause.message().to_owned(),
            evidence: evidence.into(),
            hint: crate::next_step(cause),
            correction: advice::correction(cause),
        }
    }

    pub(super) fn message(self, message: impl Into<String>) -> Finding {
        Finding { message: message.into(), ..self }
    }

    pub(super) fn hint(self, hint: impl Into<String>) -> Finding {
        Finding { hint: hint.into(), ..self }
    }

    pub(super) fn beware(self, correction: &'static str) -> Finding {
        Finding { correction: Some(correction), ..self }
    }

    pub fn is(&self, cause: Cause) -> bool {
        self.id == cause.id()
    }
}
