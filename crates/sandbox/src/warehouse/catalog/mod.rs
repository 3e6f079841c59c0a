//! Redshift's catalog on PostgreSQL: the scripts that make it, and the names they rely on.

/// The role PostgreSQL was made with, under the name Redshift gives it.
pub(super) const SUPERUSER: &str = "rdsdb";

/// The database every cluster and workgroup has unless told otherwise.
pub(super) const DEFAULT_DATABASE: &str = "dev";

/// Run as the engine's superuser in `template1`, so that every database made
/// later has it too.
pub(crate) const SETUP: [&str; 7] = [
    include_str!("setup.sql"),
    include_str!("rights.sql"),
    include_str!("views.sql"),
    include_str!("rights_views.sql"),
    include_str!("users.sql"),
    include_str!("transfer.sql"),
    include_str!("maintenance.sql"),
];
