//! A single value, before there is a file that it stands in.

use super::keys::{DESTINATION, SPEC};
use crate::toml_document::{KeyTable, Kind};

/// What the reader would say of the text at a key such as `trust.subject` or `destinations.KEY.region`; nothing where it
/// would take it, as far as that is told by the value alone.
pub fn fault_of(path: &str, value: &str) -> Option<String> {
    let mut parts = path.split('.').peekable();
    let mut table: &KeyTable = &SPEC;
    while let Some(part) = parts.next() {
        match table.key(part)?.kind {
            Kind::Table(inner) => table = inner,
            Kind::Tables(names, _) => match (parts.next(), parts.peek()) {
                (Some(_), Some(_)) => table = &DESTINATION,
                _ => return first(names, value),
            },
            Kind::Text(rule) | Kind::Texts(rule) if !value.contains("{{") => return first(rule, value),
            _ => return None,
        }
    }
    None
}

fn first(rule: &crate::toml_document::Rule, value: &str) -> Option<String> {
    let faults = rule.check(value);
    let fault = faults.into_iter().find(|fault| fault.is_error())?;
    Some(match fault.hint {
        Some(hint) => format!("{}; {hint}", fault.message),
        None => fault.message,
    })
}

#[cfg(test)]
mod tests {
    use super::fault_of;

    #[test]
    fn a_value_is_judged_as_in_a_file() {
        for (path, good, bad) in [
            ("name", "acme", "Acme"),
            ("aws.account", "111122223333", "1111-2222"),
            ("bucket.name", "acme-{{ destination }}", "Acme"),
            ("network.cidrs", "203.0.113.7/32", "203.0.113"),
            ("destinations.KEY", "us-1", "US"),
            ("destinations.KEY.region", "us-east-1", "virginia"),
            ("destinations.KEY.admin.password_env", "PASSWORD", "hunter2!"),
        ] {
            assert_eq!(fault_of(path, good), None, "{path}");
            let fault = fault_of(path, bad).unwrap_or_else(|| panic!("{path}: {bad}"));
            assert!(!fault.contains("hunter2"), "{fault}");
        }
    }
}
