//! Words that Amazon Redshift itself knows.

/// What can be granted on a database or a schema (Amazon Redshift Database Developer Guide, "GRANT").
pub const PRIVILEGES: &[&str] = &["CREATE", "TEMPORARY", "USAGE", "ALTER", "DROP", "ALL"];

/// Statements of `templates/sql` that a warehouse may refuse, each with what it tells of a user: where it is refused, that
/// is not known, and the rest goes on. Multi-AZ deployments have none of the SVV views that these read (Amazon Redshift
/// Management Guide, "Setting up Multi-AZ deployment").
pub const OPTIONAL_READS: &[(&str, &str)] = &[
    ("list_shared_databases", "which databases are of datashares"),
    ("read_catalog_access", "whether the administrator sees the whole catalog"),
    ("read_owned_roles", "which database roles it owns"),
    ("read_role_grants", "which database roles it was granted"),
    ("read_sessions", "which sessions it has open"),
];

/// The user that is Redshift itself.
pub const SYSTEM_USER: &str = "rdsdb";

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
