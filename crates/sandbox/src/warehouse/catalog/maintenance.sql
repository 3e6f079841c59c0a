-- Views for maintenance, which superusers see, and whoever is granted SELECT on them (Amazon
-- Redshift Database Developer Guide, pages of the views: "visible only to superusers").
SET allow_system_table_mods = on;

-- Of tables that are not empty, with what PostgreSQL knows; the rest is NULL.
CREATE VIEW pg_catalog.svv_table_info AS
    SELECT current_database()::text AS database, n.nspname::text AS schema, c.oid AS table_id, c.relname::text AS "table",
           'Y'::text AS encoded, 'AUTO(EVEN)'::text AS diststyle, NULL::text AS sortkey1, NULL::integer AS max_varchar,
           NULL::text AS sortkey1_enc, 0::integer AS sortkey_num,
           greatest(pg_catalog.pg_relation_size(c.oid) / 1048576, 1)::bigint AS size, NULL::numeric(10, 4) AS pct_used,
           0::bigint AS empty, NULL::numeric(5, 2) AS unsorted, NULL::numeric(5, 2) AS stats_off,
           greatest(c.reltuples, 0)::numeric(38, 0) AS tbl_rows, NULL::numeric(19, 2) AS skew_sortkey1,
           NULL::numeric(19, 2) AS skew_rows, greatest(c.reltuples, 0)::numeric(38, 0) AS estimated_visible_rows,
           NULL::text AS risk_event, NULL::numeric(12, 2) AS vacuum_sort_benefit, NULL::timestamp AS create_time
    FROM pg_catalog.pg_class c JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace
    WHERE c.relkind = 'r' AND n.nspname NOT IN ('pg_catalog', 'information_schema', 'standin')
      AND pg_catalog.pg_relation_size(c.oid) > 0;

-- No table has an interleaved sort key here.
CREATE VIEW pg_catalog.svv_interleaved_columns AS
    SELECT 0 AS tbl, 0 AS col, NULL::numeric(19, 2) AS interleaved_skew, NULL::timestamp AS last_reindex WHERE false;

-- Its columns are not documented.
CREATE VIEW pg_catalog.stv_interleaved_counts AS SELECT 0 AS tbl, 0 AS col WHERE false;

-- Disk blocks of the nodes; one node here, with nothing known of its disks.
CREATE VIEW pg_catalog.stv_partitions AS
    SELECT 0 AS owner, 0 AS host, 0 AS diskno, 0::bigint AS part_begin, 0::bigint AS part_end, 0 AS used, 0 AS tossed,
           0 AS capacity, 0::bigint AS reads, 0::bigint AS writes, 0 AS seek_forward, 0 AS seek_back,
           0 AS is_san, 0 AS failed, 0 AS mbps, ''::char(256) AS mount WHERE false;
