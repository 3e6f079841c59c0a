//! Names in Amazon Redshift: clusters, workgroups, databases, schemas, users.

use super::super::suggest;
use super::{Fault, Shape, general::nothing_more, quoted};

/// Amazon Redshift API Reference, `CreateCluster`, `ClusterIdentifier`.
pub const CLUSTER: Shape = Shape {
    noun: "a cluster identifier",
    id: "INVALID_CLUSTER",
    length: 1..=63,
    allowed: |c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-',
    characters: "lower-case letters, digits and hyphens",
    pattern: "^[a-z](-?[a-z0-9])*$",
    more: |value, faults| {
        let begins = value.starts_with(|c: char| c.is_ascii_lowercase());
        if !begins || value.ends_with('-') || value.contains("--") {
            let message = format!("{} is not a cluster identifier", quoted(value));
            let hint = "it begins with a letter, does not end with a hyphen and has no two \
                        hyphens in a row; use the identifier, not the endpoint or the ARN";
            faults.push(Fault::error(CLUSTER.id, message).hint(hint));
        }
    },
};

/// Amazon Redshift Serverless API Reference, `CreateWorkgroup`.
pub const WORKGROUP: Shape = Shape {
    noun: "a workgroup name",
    id: "INVALID_WORKGROUP",
    length: 3..=64,
    allowed: |c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-',
    characters: "lower-case letters, digits and hyphens",
    pattern: "^[a-z0-9-]{3,64}$",
    more: |value, faults| {
        let groups: Vec<usize> = value.split('-').map(str::len).collect();
        if groups == [8, 4, 4, 4, 12] && value.chars().all(|c| c == '-' || c.is_ascii_hexdigit()) {
            let message = format!("{} looks like a workgroup id", quoted(value));
            let hint = "write the workgroup's name; its id is read when it is needed";
            faults.push(Fault::warning("WORKGROUP_ID_GIVEN", message).hint(hint));
        }
    },
};

/// The characters of a `DbName` (Amazon Redshift API Reference,
/// `GetClusterCredentials`), in the lower case that Redshift stores.
pub const DATABASE: Shape = Shape {
    noun: "a database name",
    id: "INVALID_DATABASE",
    length: 1..=64,
    allowed: |c| c.is_ascii_lowercase() || c.is_ascii_digit() || "_$+.@-".contains(c),
    characters: "lower-case letters, digits and _ $ + . @ -",
    pattern: "^[a-z_][a-z0-9_$+.@-]{0,63}$",
    more: |value, faults| identifier("a database name", DATABASE.id, value, faults),
};

/// Amazon Redshift Database Developer Guide, "Names and identifiers".
pub const SCHEMA: Shape = Shape {
    noun: "a schema name",
    id: "INVALID_SCHEMA",
    length: 1..=127,
    allowed: |c| c.is_ascii_lowercase() || c.is_ascii_digit() || "_$.-".contains(c),
    characters: "lower-case letters, digits and _ $ . -",
    pattern: "^[a-z_][a-z0-9_$.-]{0,126}$",
    more: |value, faults| {
        if value.starts_with("pg_") || value == "information_schema" {
            let message = format!("{} is a schema of Redshift itself", quoted(value));
            faults.push(Fault::error(SCHEMA.id, message).hint("choose another name"));
        } else {
            identifier("a schema name", SCHEMA.id, value, faults);
        }
    },
};

/// Narrower than what the database allows: the name also stands in the ARN
/// `dbuser:<cluster>/<user>`, which is matched with its case, while unquoted
/// SQL folds to lower case (Amazon Redshift API Reference,
/// `GetClusterCredentials`, `DbUser`).
pub const DATABASE_USER: Shape = Shape {
    noun: "a database user name",
    id: "INVALID_DATABASE_USER",
    length: 1..=63,
    allowed: |c| c.is_ascii_lowercase() || c.is_ascii_digit() || "_.-".contains(c),
    characters: "lower-case letters, digits and _",
    pattern: "^[a-z][a-z0-9_.-]{0,62}$",
    more: |value, faults| {
        if !value.starts_with(|c: char| c.is_ascii_lowercase()) {
            let message = format!("{} begins with no letter", quoted(value));
            faults.push(Fault::error(DATABASE_USER.id, message).at(0..1));
        } else if matches!(value, "public" | "rdsdb") || is_reserved(value) {
            let message = format!("{} is a word that Redshift reserves", quoted(value));
            let hint = "GetClusterCredentials refuses reserved words; choose another name";
            faults.push(Fault::error(DATABASE_USER.id, message).hint(hint));
        } else {
            identifier("a database user name", DATABASE_USER.id, value, faults);
        }
    },
};

/// The operator's own user exists already, so only what would be unsafe to
/// send is refused.
pub const ADMIN_USER: Shape = Shape {
    noun: "a database user name",
    id: "INVALID_DATABASE_USER",
    length: 1..=127,
    allowed: |c| !c.is_control(),
    characters: "printable characters",
    pattern: "^[^\\u0000-\\u001f\\u007f]{1,127}$",
    more: nothing_more,
};

/// What a vendor's profile may grant on a database or a schema (Amazon
/// Redshift Database Developer Guide, "GRANT").
pub const PRIVILEGE: Shape = Shape {
    noun: "a privilege",
    id: "INVALID_PRIVILEGE",
    length: 1..=16,
    allowed: |c| c.is_ascii_uppercase(),
    characters: "upper-case letters",
    pattern: "^(CREATE|TEMPORARY|USAGE|ALTER|DROP|ALL)$",
    more: |value, faults| {
        if !PRIVILEGES.contains(&value) {
            let known = suggest::alternatives(PRIVILEGES.iter().copied());
            let message = format!("{} is not a privilege", quoted(value));
            faults.push(Fault::error(PRIVILEGE.id, message).hint(format!("use {known}")));
        }
    },
};

pub const PRIVILEGES: &[&str] = &["CREATE", "TEMPORARY", "USAGE", "ALTER", "DROP", "ALL"];

/// The first character, and a warning for names that need double quotes in SQL
/// every time a person types them.
fn identifier(noun: &str, id: &'static str, value: &str, faults: &mut Vec<Fault>) {
    if !value.starts_with(|c: char| c.is_ascii_lowercase() || c == '_') {
        let message = format!("{} is not {noun}: it begins with no letter", quoted(value));
        faults.push(Fault::error(id, message).at(0..1));
        return;
    }
    let odd = value.find(|c: char| !c.is_ascii_alphanumeric() && !matches!(c, '_' | '$'));
    let message = match odd {
        Some(at) => format!("{} has `{}` in it", quoted(value), &value[at..at + 1]),
        None if is_reserved(value) => format!("{} is a reserved word", quoted(value)),
        None => return,
    };
    let fault = Fault::warning("NAME_NEEDS_QUOTES", message)
        .hint("provision quotes it; whoever else writes SQL with it must do so too");
    faults.push(match odd {
        Some(at) => fault.at(at..at + 1),
        None => fault,
    });
}

/// Whether a lower-case word is reserved.
pub fn is_reserved(word: &str) -> bool {
    RESERVED.binary_search(&word).is_ok()
}

/// Amazon Redshift Database Developer Guide, "Reserved words"; sorted.
#[rustfmt::skip]
const RESERVED: &[&str] = &[
    "aes128", "aes256", "all", "allowoverwrite", "analyse", "analyze", "and", "any", "array",
    "as", "asc", "authorization", "az64", "backup", "between", "binary", "blanksasnull", "both",
    "bytedict", "bzip2", "case", "cast", "check", "collate", "column", "constraint", "create",
    "credentials", "cross", "current_date", "current_time", "current_timestamp", "current_user",
    "current_user_id", "default", "deferrable", "deflate", "defrag", "delta", "delta32k", "desc",
    "disable", "distinct", "do", "else", "emptyasnull", "enable", "encode", "encrypt",
    "encryption", "end", "except", "explicit", "false", "for", "foreign", "freeze", "from",
    "full", "globaldict256", "globaldict64k", "grant", "group", "gzip", "having", "identity",
    "ignore", "ilike", "in", "initially", "inner", "intersect", "interval", "into", "is",
    "isnull", "join", "leading", "left", "like", "limit", "localtime", "localtimestamp", "lun",
    "luns", "lzo", "lzop", "minus", "mostly16", "mostly32", "mostly8", "natural", "new", "not",
    "notnull", "null", "nulls", "off", "offline", "offset", "oid", "old", "on", "only", "open",
    "or", "order", "outer", "overlaps", "parallel", "partition", "percent", "permissions",
    "pivot", "placing", "primary", "raw", "readratio", "recover", "references", "rejectlog",
    "resort", "respect", "restore", "right", "select", "session_user", "similar", "snapshot",
    "some", "sysdate", "system", "table", "tag", "tdes", "text255", "text32k", "then",
    "timestamp", "to", "top", "trailing", "true", "truncatecolumns", "union", "unique", "unnest",
    "unpivot", "user", "using", "verbose", "wallet", "when", "where", "with", "without",
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_reserved_words_are_sorted_so_that_search_finds_them() {
        assert!(RESERVED.is_sorted());
        assert!(is_reserved("user") && is_reserved("aes128") && is_reserved("without"));
        assert!(!is_reserved("transfer_user"));
    }
}
