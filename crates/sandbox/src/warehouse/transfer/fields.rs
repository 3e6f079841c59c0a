//! A row that COPY has read and not yet loaded.

use serde_json::{Value, json};

/// What stands in a row's place in a file.
pub(super) enum Fields {
    /// One value a column, in their order.
    Listed(Vec<Option<String>>),
    /// Members by name.
    Named(serde_json::Map<String, Value>),
    /// Nothing that can be loaded: Redshift's number and reason ("Load error reference").
    Broken(u32, String),
}

pub(super) struct Row {
    pub line: usize,
    pub raw: String,
    pub fields: Fields,
}

/// The longest piece of a line that `stl_load_errors` keeps.
const RAW_LINE: usize = 1024;

impl Row {
    /// As `standin_copy` takes it.
    pub(super) fn payload(self, url: &str) -> Value {
        let raw: String = self.raw.chars().take(RAW_LINE).collect();
        let mut row = json!({ "file": url, "line": self.line, "raw": raw });
        match self.fields {
            Fields::Listed(values) => row["list"] = Value::from(values),
            Fields::Named(members) => row["named"] = Value::Object(members),
            Fields::Broken(code, reason) => row["broken"] = json!([code, reason]),
        }
        row
    }
}
