//! Words that Amazon Redshift itself knows.

/// What can be granted on a database or a schema (Amazon Redshift Database Developer Guide, "GRANT").
pub const PRIVILEGES: &[&str] = &["CREATE", "TEMPORARY", "USAGE", "ALTER", "DROP", "ALL"];

/// What vendors are granted on tables and views (Amazon Redshift Database Developer Guide, "GRANT").
pub const TABLE_PRIVILEGES: &[&str] = &["SELECT", "INSERT", "UPDATE", "DELETE"];

/// What vendors are granted on functions, which is all that can be (Amazon Redshift Database Developer Guide, "GRANT").
pub const FUNCTION_PRIVILEGE: &str = "EXECUTE";

/// Whether nobody can read a system table or view on Redshift Serverless, which has no STL, STV, SVCS and SVL (Database
/// Developer Guide, "System monitoring (provisioned only)").
pub fn is_for_clusters_only(relation: &str) -> bool {
    ["stl_", "stv_", "svcs_", "svl_"].iter().any(|prefix| relation.starts_with(prefix))
}

/// Statements of `templates/sql` that a warehouse may refuse, each with what it tells: where it is refused, that is not
/// known, and the rest goes on. They read SVV views, which Multi-AZ deployments do not have (Amazon Redshift Management
/// Guide, "Setting up Multi-AZ deployment"), which older clusters have with fewer columns, and of which some are for
/// superusers and `sys:secadmin` alone (Database Developer Guide, pages of the views).
pub const OPTIONAL_READS: &[(&str, &str)] = &[
    ("list_shared_databases", "which databases are of datashares"),
    ("read_assumed_roles", "which IAM roles it may use in COPY and the like"),
    ("read_catalog_access", "whether the administrator sees the whole catalog"),
    ("read_database_role_privileges", "what database roles may do with the database"),
    ("read_datashare_privileges", "which datashares it may change"),
    ("read_datashares", "which datashares it owns"),
    ("read_defaults_of_roles", "which default privileges database roles have"),
    ("read_external_schemas", "which schemas are external"),
    ("read_masking_policies", "which masking policies are attached to it"),
    ("read_model_privileges", "which models it may use"),
    ("read_models", "which models it owns"),
    ("read_owned_roles", "which database roles it owns"),
    ("read_owner_roles", "which database roles there are, and who has them"),
    ("read_relation_role_privileges", "what database roles may do with the tables of the schema"),
    ("read_relations_of_roles", "with which tables database roles may do something"),
    ("read_rls_policies", "which row-level security policies are attached to it"),
    ("read_role_defaults", "its default privileges for database roles"),
    ("read_role_grants", "which database roles it was granted"),
    ("read_role_roles", "which database roles were granted to database roles"),
    ("read_schema_role_privileges", "what database roles may do with the schema"),
    ("read_schemas_of_roles", "with which schemas database roles may do something"),
    ("read_scoped_in_database", "what it was granted on everything of a kind in the database"),
    ("read_scoped_in_schemas", "what it was granted on everything of a kind in a schema"),
    ("read_sessions", "which sessions it has open"),
    ("read_tables_of_role", "with which tables of a schema a database role may not do what it is to"),
    ("read_user_limits", "how many connections it may open, and whose log it sees"),
    ("read_user_options", "until when its password works, and what is set for its sessions"),
];

/// Those of them without which a database role cannot be compared that holds a vendor's privileges.
pub const ROLE_READS: &[&str] = &[
    "read_database_role_privileges",
    "read_defaults_of_roles",
    "read_owner_roles",
    "read_relations_of_roles",
    "read_role_grants",
    "read_schema_role_privileges",
    "read_schemas_of_roles",
    "read_tables_of_role",
];

/// The user that is Redshift itself.
pub const SYSTEM_USER: &str = "rdsdb";

/// Whether a database user is one that Redshift names after whom it stands for in IAM: nobody gives it a password
/// (Redshift Management Guide, "Authorizing access to the Amazon Redshift Data API").
pub fn is_of_identity(user: &str) -> bool {
    ["IAMR:", "IAM:"].iter().any(|prefix| user.starts_with(prefix))
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
