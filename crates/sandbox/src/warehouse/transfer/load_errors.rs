//! What COPY could not load, behind `stl_load_errors` and `sys_load_error_detail`.

use std::sync::Mutex;

use serde_json::Value;

/// The SQLSTATE by which `standin_copy` tells the listener.
pub(crate) const LOAD_ERRORS: &str = "01RS2";

/// Rows kept; Redshift keeps them for some days.
const KEPT: usize = 2_000;

/// The rows of all sessions; they stay when the statement is rolled back.
#[derive(Debug, Default)]
pub(crate) struct LoadErrors(Mutex<Vec<Value>>);

impl LoadErrors {
    /// Takes what a statement tells, a JSON array.
    pub(crate) fn note(&self, told: &str) {
        let Ok(Value::Array(new)) = serde_json::from_str(told) else { return };
        let mut kept = self.0.lock().expect("load errors are not poisoned");
        kept.extend(new);
        let surplus = kept.len().saturating_sub(KEPT);
        kept.drain(..surplus);
    }

    pub(crate) fn rows(&self) -> Value {
        Value::from(self.0.lock().expect("load errors are not poisoned").clone())
    }
}
