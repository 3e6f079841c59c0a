//! Names in Amazon Redshift: clusters, workgroups, databases, schemas, users.

use crate::prose::{alternatives, quoted};
use crate::redshift::{FUNCTION_PRIVILEGE, PRIVILEGES, TABLE_PRIVILEGES, is_reserved};
use crate::toml_document::{Fault, Rule, fault, rule::Terms};

/// Amazon Redshift API Reference, `CreateCluster`, `ClusterIdentifier`.
pub static CLUSTER: Rule = Terms::new("a cluster identifier", "INVALID_CLUSTER", "^[a-z](-?[a-z0-9])*$")
    .characters("lower-case letters, digits and hyphens")
    .example("analytics")
    .at_most(63)
    .hint(
        "it begins with a letter, does not end with a hyphen and has no two hyphens in a row; use the \
         identifier, not the endpoint or the ARN",
    )
    .rule();

/// Amazon Redshift Serverless API Reference, `CreateWorkgroup`.
pub static WORKGROUP: Rule = Terms::new("a workgroup name", "INVALID_WORKGROUP", "^[a-z0-9-]{3,64}$")
    .characters("lower-case letters, digits and hyphens")
    .example("analytics")
    .more(|_, value| {
        let groups: Vec<usize> = value.split('-').map(str::len).collect();
        if groups != [8, 4, 4, 4, 12] || !value.chars().all(|c| c == '-' || c.is_ascii_hexdigit()) {
            return Vec::new();
        }
        let message = format!("{} looks like a workgroup id", quoted(value));
        let hint = "write the workgroup's name; its id is read when it is needed";
        vec![fault::warning("WORKGROUP_ID_GIVEN", message).hint(hint)]
    })
    .rule();

/// The characters of a `DbName` (Amazon Redshift API Reference, `GetClusterCredentials`), in the lower case that
/// Redshift stores.
pub static DATABASE: Rule = Terms::new("a database name", "INVALID_DATABASE", "^[a-z_][a-z0-9_$+.@-]{0,63}$")
    .characters("lower-case letters, digits and _ $ + . @ -")
    .example("dev")
    .otherwise("is not a database name: it begins with no letter")
    .blames_first()
    .more(|rule, value| {
        if !["template0", "template1", "padb_harvest"].contains(&value) {
            return needs_quotes(value);
        }
        let message = format!("{} is a database of Redshift itself", quoted(value));
        vec![fault::error(rule.id(), message).hint("name the database that holds your data")]
    })
    .rule();

/// Amazon Redshift Database Developer Guide, "Names and identifiers".
pub static SCHEMA: Rule = Terms::new("a schema name", "INVALID_SCHEMA", "^[a-z_][a-z0-9_$.-]{0,126}$")
    .characters("lower-case letters, digits and _ $ . -")
    .example("iterable")
    .otherwise("is not a schema name: it begins with no letter")
    .blames_first()
    .more(|rule, value| {
        if !value.starts_with("pg_") && value != "information_schema" {
            return needs_quotes(value);
        }
        let message = format!("{} is a schema of Redshift itself", quoted(value));
        vec![fault::error(rule.id(), message).hint("choose another name")]
    })
    .rule();

/// AWS Glue API Reference, `DatabaseInput`, which folds names to lower case; without the characters that mean something in
/// an ARN of a policy.
pub static GLUE_DATABASE: Rule =
    Terms::new("the name of a Glue database", "INVALID_GLUE_DATABASE", "^[a-z0-9_.-]{1,255}$")
        .characters("lower-case letters, digits and _ . -")
        .example("product_events")
        .rule();

/// Narrower than what the database allows: the name also stands in the ARN `dbuser:<cluster>/<user>`, which is matched
/// with its case, while unquoted SQL folds to lower case (Amazon Redshift API Reference, `GetClusterCredentials`,
/// `DbUser`).
pub static DATABASE_USER: Rule =
    Terms::new("a database user name", "INVALID_DATABASE_USER", "^[a-z][a-z0-9_.-]{0,62}$")
        .characters("lower-case letters, digits and _")
        .example("transfer_user")
        .otherwise("begins with no letter")
        .blames_first()
        .more(|rule, value| {
            if !matches!(value, "public" | "rdsdb") && !is_reserved(value) {
                return needs_quotes(value);
            }
            let message = format!("{} is a word that Redshift reserves", quoted(value));
            let hint = "GetClusterCredentials refuses reserved words; choose another name";
            vec![fault::error(rule.id(), message).hint(hint)]
        })
        .rule();

/// The operator's own user exists already, so only what would be unsafe to send is refused.
pub static ADMIN_USER: Rule =
    Terms::new("a database user name", "INVALID_DATABASE_USER", "^[^\\u0000-\\u001f\\u007f-\\u009f]{1,127}$")
        .characters("printable characters")
        .example("awsuser")
        .rule();

/// What a vendor's profile may grant on a database or a schema; the words of [`PRIVILEGES`].
pub static PRIVILEGE: Rule =
    Terms::new("a privilege", "INVALID_PRIVILEGE", "^(CREATE|TEMPORARY|USAGE|ALTER|DROP|ALL)$")
        .characters("upper-case letters")
        .example("CREATE")
        .whole("^[A-Z]*$")
        .advice(|_| format!("use {}", alternatives(PRIVILEGES.iter().copied())))
        .rule();

/// What a vendor's profile may grant on tables and functions; the words of [`TABLE_PRIVILEGES`] and
/// [`FUNCTION_PRIVILEGE`].
pub static DATA_PRIVILEGE: Rule = Terms::new(
    "a privilege on tables or functions",
    "INVALID_PRIVILEGE",
    "^(SELECT|INSERT|UPDATE|DELETE|EXECUTE)$",
)
.characters("upper-case letters")
.example("SELECT")
.whole("^[A-Z]*$")
.advice(|_| format!("use {}", alternatives(TABLE_PRIVILEGES.iter().copied().chain([FUNCTION_PRIVILEGE]))))
.rule();

/// A system table or view (Amazon Redshift Database Developer Guide, "System tables and views reference").
pub static SYSTEM_RELATION: Rule = Terms::new(
    "a system table or view",
    "INVALID_SYSTEM_RELATION",
    "^(pg|stl|stv|svl|svv|svcs|sys)_[a-z0-9_]{1,120}$",
)
.characters("lower-case letters, digits and _")
.example("svv_table_info")
.otherwise("is no system table or view of Redshift")
.rule();

/// A parameter that `ALTER USER … SET` knows (Amazon Redshift Database Developer Guide, "Configuration reference").
pub static PARAMETER: Rule =
    Terms::new("a parameter of Redshift", "INVALID_PARAMETER", "^[a-z][a-z_]{1,62}$")
        .characters("lower-case letters and _")
        .example("search_path")
        .rule();

/// A warning for names that need double quotes in SQL every time a person types them.
fn needs_quotes(value: &str) -> Vec<Fault> {
    let odd = value.find(|c: char| !c.is_ascii_alphanumeric() && !matches!(c, '_' | '$'));
    let message = match odd {
        Some(at) => format!("{} has `{}` in it", quoted(value), &value[at..at + 1]),
        None if is_reserved(value) => format!("{} is a reserved word", quoted(value)),
        None => return Vec::new(),
    };
    let fault = fault::warning("NAME_NEEDS_QUOTES", message)
        .hint("provision quotes it; whoever else writes SQL with it must do so too");
    vec![match odd {
        Some(at) => fault::within(at..at + 1, fault),
        None => fault,
    }]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_rule_of_privileges_takes_the_words_that_are_granted() {
        assert!(PRIVILEGES.iter().all(|privilege| PRIVILEGE.check(privilege).is_empty()));
        assert_eq!(PRIVILEGE.expression(), format!("^({})$", PRIVILEGES.join("|")));
        let on_tables = TABLE_PRIVILEGES.join("|");
        assert_eq!(DATA_PRIVILEGE.expression(), format!("^({on_tables}|{FUNCTION_PRIVILEGE})$"));
    }
}
