//! What each vendor does in the database besides making its schema, loading and reading: one entry for each profile.

/// What is particular about one vendor. `{schema}` stands for its schema, in which it has a table `events (id, name)`
/// of two rows; `{user}` for its database user; `{credentials}` for its keys as one string; `{manifest}` for a manifest
/// that names the staged file; `{role}` for its role's ARN.
pub struct Habit {
    pub vendor: &'static str,
    /// What the profile's `unknown` leaves to the customer, run as the administrator before.
    pub customer: &'static [&'static str],
    /// Statements, each with the first value that it gets, if one is expected.
    pub statements: &'static [(&'static str, Option<&'static str>)],
}

const NONE: &[&str] = &[];

/// Prequel and what is built on it: new rows come through a temporary table.
const MERGE: &[(&str, Option<&str>)] = &[
    ("CREATE TEMPORARY TABLE incoming (LIKE {schema}.events)", None),
    ("INSERT INTO incoming VALUES (2, 'changed'), (3, 'third')", None),
    ("DELETE FROM {schema}.events USING incoming WHERE {schema}.events.id = incoming.id", None),
    ("INSERT INTO {schema}.events SELECT * FROM incoming", None),
    ("DROP TABLE incoming", None),
    ("SELECT count(*) FROM {schema}.events", Some("3")),
];

const fn of(vendor: &'static str, statements: &'static [(&'static str, Option<&'static str>)]) -> Habit {
    Habit { vendor, customer: NONE, statements }
}

pub const HABITS: &[Habit] = &[
    // The connection's check of destination-redshift (RedshiftChecker.kt), and what it reads after a COPY that failed.
    of(
        "airbyte",
        &[
            ("SELECT 1", Some("1")),
            ("ALTER TABLE {schema}.events ADD COLUMN extra int", None),
            ("SELECT count(*) FROM information_schema.columns WHERE table_schema = '{schema}'", Some("3")),
            ("DELETE FROM {schema}.events WHERE id = 1", None),
        ],
    ),
    // Granted nothing by the profile: the product shows its SQL.
    Habit {
        vendor: "amplitude",
        customer: &["CREATE SCHEMA {schema}", "GRANT CREATE, USAGE ON SCHEMA {schema} TO {user}"],
        statements: &[
            ("CREATE TABLE {schema}.events (id int, name varchar(20))", None),
            ("INSERT INTO {schema}.events VALUES (1, 'first'), (2, 'second')", None),
        ],
    },
    // Its bookkeeping.
    of(
        "census",
        &[
            ("CREATE TABLE {schema}.census_state (id int)", None),
            ("UPDATE {schema}.events SET name = 'seen'", None),
            ("DROP TABLE {schema}.census_state", None),
        ],
    ),
    // It makes none.
    of("census-destination", &[("UPDATE {schema}.events SET name = 'sent' WHERE id = 1", None)]),
    of("confidence", &[("CREATE TABLE {schema}.assignments AS SELECT * FROM {schema}.events", None)]),
    // It loads by a manifest, with its keys in one string (github.com/estuary/connectors, materialize-redshift).
    of(
        "estuary",
        &[
            ("CREATE TEMPORARY TABLE flow_temp (id int, name varchar(20))", None),
            (
                "COPY flow_temp FROM '{manifest}' CREDENTIALS '{credentials}' CSV IGNOREHEADER 1 MANIFEST",
                None,
            ),
            ("SELECT count(*) FROM flow_temp", Some("2")),
        ],
    ),
    of("fullstory", &[("CREATE TABLE {schema}.fs_sync AS SELECT max(id) AS at FROM {schema}.events", None)]),
    of(
        "heap",
        &[("SELECT count(*) FROM information_schema.columns WHERE table_schema = '{schema}'", Some("2"))],
    ),
    of("integrate-io", MERGE),
    of("iterable", MERGE),
    of("jitsu", &[("ALTER TABLE {schema}.events ADD COLUMN extra int", None)]),
    // It names its tables without their schema.
    of(
        "keboola",
        &[
            ("CREATE TABLE incoming (LIKE events)", None),
            ("DROP TABLE incoming", None),
            ("SELECT count(*) FROM events", Some("2")),
        ],
    ),
    of("knock", MERGE),
    of("logrocket", MERGE),
    // External tables over what it exports, by its role.
    of(
        "mixpanel",
        &[
            (
                "CREATE EXTERNAL SCHEMA {schema}_export FROM DATA CATALOG DATABASE 'mixpanel' IAM_ROLE '{role}'",
                None,
            ),
            ("DROP SCHEMA {schema}_export", None),
        ],
    ),
    of("orb", MERGE),
    // What it reads and unloads follows from its profile.
    of("polytomic", &[]),
    of("posthog", &[("INSERT INTO {schema}.events VALUES (3, 'third')", None)]),
    of("prequel", MERGE),
    // Ordinary staging tables, no temporary ones (rudder-server, warehouse/integrations/redshift).
    of(
        "rudderstack",
        &[
            ("CREATE TABLE {schema}.rudder_staging_events (LIKE {schema}.events)", None),
            ("INSERT INTO {schema}.rudder_staging_events SELECT * FROM {schema}.events", None),
            ("DROP TABLE {schema}.rudder_staging_events", None),
        ],
    ),
    // A schema for each source, under its own query group.
    of(
        "segment",
        &[
            ("SET query_group TO 'segment'", None),
            ("CREATE SCHEMA {schema}_website", None),
            ("DROP SCHEMA {schema}_website", None),
        ],
    ),
    // A schema for each of its parts.
    of(
        "segment-data-graph",
        &[("CREATE SCHEMA {schema}_entities", None), ("DROP SCHEMA {schema}_entities", None)],
    ),
    // Its state.
    of(
        "segment-reverse-etl",
        &[
            ("CREATE TABLE {schema}.records (id int)", None),
            ("ALTER TABLE {schema}.records ADD COLUMN hash varchar(40)", None),
            ("DROP TABLE {schema}.records", None),
        ],
    ),
    // Its loader adds columns, and looks after its tables.
    of(
        "snowplow",
        &[
            ("ALTER TABLE {schema}.events ADD COLUMN extra int", None),
            ("COMMENT ON TABLE {schema}.events IS 'iglu:com.acme/event/jsonschema/1-0-0'", None),
        ],
    ),
    of(
        "statsig",
        &[
            ("SET enable_case_sensitive_identifier TO true", None),
            ("SET enable_case_sensitive_super_attribute TO true", None),
            ("CREATE TEMPORARY TABLE statsig_test (id int)", None),
            ("DELETE FROM {schema}.events WHERE id = 1", None),
        ],
    ),
    // A schema for each source; keys stand in comments, which takes the owner (github.com/stitchdata/docs).
    of(
        "stitch",
        &[
            ("CREATE SCHEMA IF NOT EXISTS {schema}_source", None),
            ("COMMENT ON TABLE {schema}.events IS '{\"primary_keys\":[\"id\"]}'", None),
            ("ALTER TABLE {schema}.events ADD COLUMN _sdc_sequence bigint", None),
            ("DROP SCHEMA {schema}_source", None),
        ],
    ),
    // Its rows are no more than 100 kB a statement.
    of("tealium", &[("INSERT INTO {schema}.events VALUES (4, 'fourth')", None)]),
    // A working table, whose rows then change places with the table's.
    of(
        "trocco",
        &[
            ("CREATE TABLE {schema}.events_working (LIKE {schema}.events)", None),
            ("INSERT INTO {schema}.events_working SELECT * FROM {schema}.events", None),
            ("ALTER TABLE {schema}.events RENAME TO events_old", None),
            ("ALTER TABLE {schema}.events_working RENAME TO events", None),
            ("DROP TABLE {schema}.events_old", None),
        ],
    ),
    of("webflow", MERGE),
    of("zuora", MERGE),
];
