//! What stands in the way of a plan.

use crate::error::Error;
use provision_core::finding::Finding;
use provision_core::plan::Plan;

/// Why the plan cannot be carried out, if it cannot: every finding that stands in the way.
pub fn refusal(plan: &Plan) -> Option<Error> {
    let blocking: Vec<_> = plan.findings().filter(|finding| finding.is_error()).collect();
    let nothing = if plan.mends().is_some() { "nothing else" } else { "nothing" };
    let message = match blocking.as_slice() {
        [] => return None,
        [only] => format!("{nothing} was changed: {}", only.message),
        several => {
            let each = several.iter().map(|finding| format!("\n  {}", finding.message));
            format!("{nothing} was changed:{}", each.collect::<String>())
        }
    };
    let impossible = blocking.iter().any(|finding: &&Finding| !finding.id.is_refusal());
    let error = if impossible { Error::failed(message) } else { Error::refused(message) };
    let hints = blocking.iter().filter_map(|finding| finding.hint.as_deref());
    Some(error.hints(hints).findings(&blocking))
}
