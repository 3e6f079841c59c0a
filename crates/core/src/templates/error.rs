//! What keeps a template from being rendered.

/// A template that could not be rendered: `policy/provisioned.json: …`.
#[derive(Debug, thiserror::Error)]
#[error("cannot render the template {name}: {why}")]
pub struct TemplateError {
    pub name: String,
    pub why: String,
}

/// A template's name with what the engine says.
pub fn failed(name: &str, why: &dyn std::fmt::Display) -> TemplateError {
    TemplateError { name: name.to_string(), why: why.to_string() }
}
