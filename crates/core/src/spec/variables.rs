//! `{{ destination }}` and its kin inside the strings of a spec.
//!
//! Only names of variables stand between the braces: no filters, no code, so
//! that a spec stays data.

use crate::prose::{alternatives, closest, quoted};
use crate::toml_document::{Fault, fault};

/// The variables of one destination. `None` is a value that was wrong or
/// missing, and has been reported where it belongs.
#[derive(Clone, Copy, Debug, Default)]
pub struct Variables<'a> {
    pub name: Option<&'a str>,
    pub account: Option<&'a str>,
    pub destination: Option<&'a str>,
    pub data_center: Option<&'a str>,
    pub region: Option<&'a str>,
}

/// The names that may stand between the braces.
pub const NAMES: &[&str] = &["destination", "data_center", "region", "account", "name"];

impl<'a> Variables<'a> {
    fn get(&self, name: &str) -> Option<Option<&'a str>> {
        Some(match name {
            "name" => self.name,
            "account" => self.account,
            "destination" => self.destination,
            "data_center" => self.data_center,
            "region" => self.region,
            _ => return None,
        })
    }

    /// Replaces the variables of a string.
    ///
    /// # Errors
    /// Everything that is wrong between the braces. An empty list means that a variable has no usable value.
    pub fn replace(&self, text: &str) -> Result<String, Vec<Fault>> {
        let mut done = String::with_capacity(text.len());
        let mut faults = Vec::new();
        let mut usable = true;
        let mut rest = text;
        while let Some(open) = rest.find("{{") {
            let start = text.len() - rest.len() + open;
            done.push_str(&rest[..open]);
            let Some(close) = rest[open..].find("}}").map(|at| open + at) else {
                let message = "`{{` is not closed by `}}`";
                faults.push(fault::within(start..start + 2, fault::error("UNCLOSED_VARIABLE", message)));
                return Err(faults);
            };
            let name = rest[open + 2..close].trim();
            match self.get(name) {
                Some(Some(value)) => done.push_str(value),
                Some(None) => usable = false,
                None => faults.push(fault::within(start..start + close + 2 - open, unknown(name))),
            }
            rest = &rest[close + 2..];
        }
        done.push_str(rest);
        if usable && faults.is_empty() { Ok(done) } else { Err(faults) }
    }
}

fn unknown(name: &str) -> Fault {
    let fault = fault::error("UNKNOWN_VARIABLE", format!("unknown variable {}", quoted(name)));
    fault.hint(match closest(name, NAMES.iter().copied()) {
        Some(closest) => format!("did you mean `{{{{ {closest} }}}}`?"),
        None => format!("known are {}", alternatives(NAMES.iter().copied())),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    const VARIABLES: Variables = Variables {
        name: Some("acme"),
        account: Some("111122223333"),
        destination: Some("us"),
        data_center: Some("us"),
        region: None,
    };

    #[test]
    fn variables_are_replaced_and_everything_else_stays() {
        for (text, expected) in [
            ("{{ name }}-{{destination}}", "acme-us"),
            ("plain } { text", "plain } { text"),
            ("{{account}}{{ name}}", "111122223333acme"),
            ("ü{{ name }}ü", "üacmeü"),
            ("", ""),
        ] {
            assert_eq!(VARIABLES.replace(text).unwrap(), expected);
        }
    }

    #[test]
    fn faults_say_which_bytes_are_meant() {
        for (text, id, at) in [
            ("a-{{ nmae }}-b", "UNKNOWN_VARIABLE", 2..12),
            ("{{ name | upper }}", "UNKNOWN_VARIABLE", 0..18),
            ("{{}}", "UNKNOWN_VARIABLE", 0..4),
            ("x{{ name", "UNCLOSED_VARIABLE", 1..3),
            ("{{ {{ name }}", "UNKNOWN_VARIABLE", 0..13),
        ] {
            let faults = VARIABLES.replace(text).unwrap_err();
            assert_eq!((faults[0].id, faults[0].at.clone()), (id, Some(at)), "{text}");
        }
        let hint = VARIABLES.replace("{{ destinatoin }}").unwrap_err()[0].hint.clone().unwrap();
        assert_eq!(hint, "did you mean `{{ destination }}`?");
    }

    #[test]
    fn a_value_that_is_wrong_elsewhere_is_not_reported_again() {
        assert!(VARIABLES.replace("{{ region }}").unwrap_err().is_empty());
    }
}
