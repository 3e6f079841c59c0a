//! Characters inside strings that cannot be seen or that IAM does not take.

use super::Check;
use super::findings::Findings;
use super::policy::Policy;
use crate::catalogue::findings as rule;
use crate::document::{Scalar, Text};
use crate::finding::{Place, Position, Severity, Span};
use crate::kind::Kind;

pub(super) const CHECKS: &[Check] = &[invisible_or_unsupported, surrounding_space];

/// IAM takes tab, line feed, carriage return and U+0020 to U+00FF (IAM API Reference, policyDocumentType).
/// Outside of strings JSON itself forbids such characters, and reading says so.
fn invisible_or_unsupported(policy: &Policy, found: &mut Findings) {
    if policy.text.is_ascii() {
        return;
    }
    let mut position = Position::START;
    let mut in_string = false;
    let mut escaped = false;
    for c in policy.text.chars() {
        let start = position;
        position.offset += c.len_utf8();
        match c {
            '\n' => {
                position.line += 1;
                position.column = 1;
            }
            _ => position.column += 1,
        }
        match c {
            '"' if !escaped => in_string = !in_string,
            _ if in_string && !c.is_ascii() => {
                let end = position;
                report(policy, found, c, Span { start, end });
            }
            _ => {}
        }
        escaped = c == '\\' && in_string && !escaped;
    }
}

fn report(policy: &Policy, found: &mut Findings, c: char, span: Span) {
    let code = u32::from(c);
    if is_invisible(c) {
        let message = format!("an invisible character (U+{code:04X}) stands in this string");
        let hint = "remove it; it came along with copied text, and the value is another one with it";
        found.add(&rule::INVISIBLE_CHARACTER, &policy.place_at(span), message, hint);
    } else if code > 0xFF {
        let severity = match policy.kind {
            Kind::Bucket => Severity::Warning,
            _ => rule::UNSUPPORTED_CHARACTER.severity,
        };
        let message = format!("IAM does not take {c:?} (U+{code:04X}) in a policy");
        let hint = "write it with characters up to U+00FF";
        found.add_as(&rule::UNSUPPORTED_CHARACTER, severity, &policy.place_at(span), message, hint);
    }
}

pub(super) fn is_invisible(c: char) -> bool {
    matches!(c,
        '\u{200B}'..='\u{200F}' | '\u{2028}'..='\u{202F}' | '\u{2060}'..='\u{2064}' | '\u{FEFF}' | '\u{AD}'
        | '\u{80}'..='\u{9F}' | '\u{FE00}'..='\u{FE0F}')
        || (c.is_whitespace() && !c.is_ascii())
}

/// White space at either end of a value is part of it.
fn surrounding_space(policy: &Policy, found: &mut Findings) {
    for statement in &policy.statements {
        let actions = statement.actions.iter().map(|action| action.text);
        let resources = statement.resources.iter().map(|resource| resource.text);
        let principals = statement.principal().into_iter().flat_map(|principal| principal.all());
        let operators = statement.tests.iter().map(|test| &test.block.operator);
        let keys = statement.tests.iter().map(|test| &test.raw.key);
        let texts = actions.chain(resources).chain(principals.map(|(_, text)| text));
        for text in texts.chain(operators).chain(keys) {
            space_around(text, found);
        }
        for value in statement.tests.iter().flat_map(|test| &test.raw.values) {
            if let Scalar::String(text) = &value.value {
                space(text, &value.place, Severity::Warning, found);
            }
        }
    }
}

fn space_around(text: &Text, found: &mut Findings) {
    space(&text.value, &text.place, rule::SURROUNDING_SPACE.severity, found);
}

fn space(text: &str, place: &Place, severity: Severity, found: &mut Findings) {
    if text.trim() != text {
        let message = format!("{text:?} begins or ends with white space, which counts");
        let hint = format!("write {:?}", text.trim());
        found.add_as(&rule::SURROUNDING_SPACE, severity, place, message, hint);
    }
}
