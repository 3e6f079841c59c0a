//! What may be done about an error of a database, and the next step.

use provision_core::edge::CloudErrorKind::{
    self, Conflict, Denied, NotFound, NotYet, Permanent, Throttled, Unavailable,
};

/// Redshift reports serialization failures as internal errors: "conflict with concurrent transaction", or the number 1023,
/// alone (aws/aws-sdk-pandas#665) or with "Serializable isolation violation" behind it.
const CONCURRENT: &[&str] = &["concurrent transaction", "concurrently updated", "serializable isolation"];

/// Whether a message in lower case tells of one. A number elsewhere may be part of a name.
fn is_concurrent(message: &str) -> bool {
    let said = message.strip_prefix("error: ").unwrap_or(message);
    said.split_whitespace().next() == Some("1023") || CONCURRENT.iter().any(|text| message.contains(text))
}

/// The kind of an error that a database answered (PostgreSQL documentation, appendix "PostgreSQL
/// Error Codes", which Redshift shares).
pub(in crate::cloud) fn sql_kind(state: &str, message: &str) -> CloudErrorKind {
    let message = message.to_ascii_lowercase();
    match state {
        "42710" | "55006" | "2BP01" | "42P04" | "42P06" => Conflict,
        "42704" | "3D000" | "3F000" | "42P01" => NotFound,
        "42501" | "28000" | "28P01" => Denied,
        "40001" | "40P01" | "55P03" => NotYet,
        "XX000" if is_concurrent(&message) => NotYet,
        "53300" => Throttled,
        _ if state.starts_with("08") || state.starts_with("57P") => Unavailable,
        _ => Permanent,
    }
}

/// The SQLSTATE of an error of which only the text is known, as the Data API tells them. Empty where
/// it is none of those that matter.
pub(in crate::cloud) fn sql_state(message: &str) -> &'static str {
    const STATES: &[(&str, &[&str])] = &[
        ("28000", &["password authentication failed", "authentication failed for user"]),
        (
            "42501",
            &["permission denied", "must be superuser", "must be owner", "must have admin", "not authorized"],
        ),
        ("55006", &["can't be dropped", "can’t be dropped", "cannot be dropped", "is being accessed"]),
        ("2BP01", &["depend on it", "depends on"]),
        ("53300", &["too many connections", "connection limit"]),
        ("42710", &["already exists"]),
        ("42704", &["does not exist"]),
    ];
    let message = message.to_ascii_lowercase();
    if message.contains("schema \"") && message.contains("already exists") {
        return "42P06";
    }
    if is_concurrent(&message) {
        return "XX000";
    }
    // Who logs in, and where, is told apart from what a statement names.
    if message.starts_with("fatal") && message.contains("does not exist") {
        return if message.contains("database \"") { "3D000" } else { "28000" };
    }
    let found = STATES.iter().find(|(_, texts)| texts.iter().any(|text| message.contains(text)));
    found.map_or("", |(state, _)| state)
}

/// What to do about an answer of a database.
pub(in crate::cloud) fn sql_hint(state: &str) -> Option<&'static str> {
    Some(match state {
        "28P01" | "28000" => {
            "the administrator's name or password is wrong: check `admin` in the spec and its secret"
        }
        "42501" => {
            "the administrator must be a superuser, or own the database and hold CREATE USER and DROP USER"
        }
        "3D000" => "check `database` in the spec",
        "42P06" => {
            "it is there, and was not when the plan was made, or metadata security hides it from the administrator: \
             a superuser can grant it a role with ACCESS CATALOG"
        }
        "53300" => "too many sessions: close some, or try again later",
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::{sql_kind, sql_state};
    use provision_core::edge::CloudErrorKind::{
        Conflict, Denied, NotFound, NotYet, Permanent, Throttled, Unavailable,
    };

    #[test]
    fn database_errors_are_classified() {
        let cases = [
            ("42710", "user \"x\" already exists", Conflict),
            ("42704", "user \"x\" does not exist", NotFound),
            ("55006", "user \"x\" can't be dropped because the user owns some object", Conflict),
            ("XX000", "1023 DETAIL: Serializable isolation violation on table", NotYet),
            ("XX000", "1023", NotYet),
            ("XX000", "could not complete because of conflict with concurrent transaction", NotYet),
            ("XX000", "tuple concurrently updated", NotYet),
            ("XX000", "Assert", Permanent),
            ("40001", "", NotYet),
            ("28P01", "password authentication failed", Denied),
            ("57P03", "the database system is starting up", Unavailable),
            ("53300", "too many connections", Throttled),
            ("42601", "syntax error", Permanent),
        ];
        for (state, message, expected) in cases {
            assert_eq!(sql_kind(state, message), expected, "{state} {message}");
        }
    }

    #[test]
    fn errors_without_a_state_are_classified_by_their_text() {
        let cases = [
            ("ERROR: user \"x\" already exists", Conflict),
            ("ERROR: schema \"x\" already exists", Conflict),
            ("ERROR: user \"x\" can’t be dropped because the user owns some object", Conflict),
            ("ERROR: user \"x\" does not exist", NotFound),
            ("ERROR: user \"acme1023\" does not exist", NotFound),
            ("ERROR: user \"acme1023\" already exists", Conflict),
            ("ERROR: user \"x\" can't be dropped because the user owns some object", Conflict),
            ("ERROR: user \"x\" cannot be dropped because some objects depend on it", Conflict),
            ("ERROR: must be superuser to create users", Denied),
            ("ERROR: permission denied for database dev", Denied),
            ("ERROR: 1023 DETAIL: Serializable isolation violation on table - 1", NotYet),
            ("ERROR: 1023", NotYet),
            ("ERROR: could not complete because of conflict with concurrent transaction", NotYet),
            ("FATAL: user \"IAM:nobody\" does not exist", Denied),
            ("FATAL: database \"nowhere\" does not exist", NotFound),
            ("FATAL: password authentication failed for user \"awsuser\"", Denied),
            ("ERROR: syntax error at or near \"CREAT\"", Permanent),
        ];
        for (message, expected) in cases {
            assert_eq!(sql_kind(sql_state(message), message), expected, "{message}");
        }
    }
}
