//! Policy documents in a form that is compared by meaning.

use provision_iam::Document;

use crate::address::Address;
use crate::finding::{Finding, FindingId};
use crate::state::Value;
use crate::templates::TemplateError;

/// Why a template could not be rendered.
pub fn unrendered(error: &TemplateError, what: &Address) -> Finding {
    FindingId::InvalidDocument.finding(error.to_string()).at(what)
}

/// A document in canonical form.
///
/// # Errors
/// It is no policy document.
pub fn canonical(text: &str, what: &Address) -> Result<Value, Finding> {
    Document::parse(text).map(|document| Value::Document(document.canonical())).map_err(|problems| {
        let reasons: Vec<_> = problems.iter().map(ToString::to_string).collect();
        let message = format!("not a valid policy document: {}", reasons.join("; "));
        FindingId::InvalidDocument.finding(message).at(what)
    })
}

/// What is stored, in canonical form; a stored text that is no policy differs from any policy.
pub fn stored(text: &str, what: &Address) -> Value {
    canonical(text, what).unwrap_or_else(|_| Value::Text(text.to_owned()))
}
