//! `DryRun`.

use crate::endpoint::{ApiError, Params, error::Result};

/// With `DryRun`, a call that would have gone through says so and does nothing.
pub(crate) fn refuse_dry_run(params: &Params) -> Result<()> {
    if params.flag("DryRun")? != Some(true) {
        return Ok(());
    }
    let text = "Request would have succeeded, but DryRun flag is set.";
    Err(ApiError::new(412, "DryRunOperation", text))
}
