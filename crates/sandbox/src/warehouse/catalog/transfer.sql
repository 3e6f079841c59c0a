-- COPY and UNLOAD. The listener reads the files of COPY, and writes those of UNLOAD, before the statement runs, and hands
-- over what came of it in the setting redshift.transfers.
CREATE FUNCTION pg_catalog.standin_handed_over(id text) RETURNS jsonb
    LANGUAGE plpgsql STABLE AS $$
DECLARE
    found jsonb := coalesce(nullif(current_setting('redshift.transfers', true), ''), '{}')::jsonb -> id;
BEGIN
    IF found ? 'error' THEN
        RAISE EXCEPTION USING ERRCODE = coalesce(found ->> 'code', 'XX000'), MESSAGE = found ->> 'error', DETAIL = coalesce(found ->> 'detail', '');
    END IF;
    RETURN found;
END $$;

-- The SQLSTATE of a text that is no value of a type, or NULL. PL/pgSQL cannot catch errors on the embedded engine, and
-- PostgreSQL before 16 cannot tell without one.
CREATE FUNCTION pg_catalog.standin_input_error(value text, type text) RETURNS text
    LANGUAGE plpgsql STABLE AS $$
DECLARE
    state text;
BEGIN
    IF current_setting('server_version_num')::integer >= 160000 THEN
        EXECUTE 'SELECT sql_error_code FROM pg_catalog.pg_input_error_info($1, $2)' INTO state USING value, type;
    ELSE
        BEGIN
            EXECUTE format('SELECT $1::%s', type) USING value;
        EXCEPTION WHEN data_exception THEN
            state := SQLSTATE;
        END;
    END IF;
    RETURN state;
END $$;

-- A value of a file as the text that a column takes: what is empty is NULL for all but texts.
CREATE FUNCTION pg_catalog.standin_loaded(value text, is_text boolean, type text, options text[], formats text[]) RETURNS text
    LANGUAGE plpgsql STABLE AS $$
BEGIN
    IF value IS NULL OR (value = '' AND (NOT is_text OR 'emptyasnull' = ANY(options)))
       OR (is_text AND 'blanksasnull' = ANY(options) AND value ~ '^\s+$') THEN
        RETURN NULL;
    END IF;
    IF is_text AND 'trimblanks' = ANY(options) THEN
        RETURN rtrim(value);
    END IF;
    IF type = 'date' AND formats[1] NOT IN ('', 'auto') THEN
        RETURN to_date(value, formats[1])::text;
    END IF;
    IF type LIKE 'timestamp%' AND formats[2] IN ('epochsecs', 'epochmillisecs') THEN
        IF pg_catalog.standin_input_error(value, 'numeric') IS NULL THEN
            RETURN (to_timestamp(value::numeric / CASE formats[2] WHEN 'epochsecs' THEN 1 ELSE 1000 END) AT TIME ZONE 'UTC')::text;
        END IF;
    ELSIF type LIKE 'timestamp%' AND formats[2] NOT IN ('', 'auto') THEN
        RETURN to_timestamp(value, formats[2])::timestamp::text;
    END IF;
    IF 'acceptanydate' = ANY(options) AND (type = 'date' OR type LIKE 'timestamp%')
       AND pg_catalog.standin_input_error(value, type) IS NOT NULL THEN
        RETURN NULL;
    END IF;
    RETURN value;
END $$;

-- Redshift's number and reason of a value that a column does not take (Database Developer Guide, "Load error reference").
CREATE FUNCTION pg_catalog.standin_load_error(state text, value text, type text, OUT number integer, OUT reason text)
    LANGUAGE sql IMMUTABLE AS $$
    SELECT CASE WHEN state = '23502' THEN 1213
                WHEN state = '22001' THEN 1204
                WHEN type IN ('smallint', 'integer', 'bigint') AND state = '22003' THEN 1216
                WHEN type IN ('smallint', 'integer', 'bigint') THEN 1207
                WHEN type IN ('real', 'double precision') THEN 1208
                WHEN type LIKE 'numeric%' THEN 1209
                WHEN type = 'boolean' THEN 1210
                WHEN type = 'date' THEN 1205
                WHEN type LIKE 'timestamp%' THEN 1206
                ELSE 1200 END,
           CASE WHEN state = '23502' THEN 'Missing data for not-null field'
                WHEN state = '22001' THEN 'String length exceeds DDL length'
                WHEN type IN ('smallint', 'integer', 'bigint') AND state = '22003' THEN 'Overflow for ' || type
                WHEN type IN ('smallint', 'integer', 'bigint') THEN
                    format('Invalid digit, Value ''%s'', Pos %s, Type: %s', substring(value from '[^0-9+-]'),
                           length(substring(value from '^[0-9+-]*')),
                           CASE type WHEN 'smallint' THEN 'Short' WHEN 'integer' THEN 'Integer' ELSE 'Long' END)
                WHEN type = 'boolean' THEN 'Unknown boolean format'
                WHEN type = 'date' THEN 'Invalid Date Format - length must be 10 or more'
                WHEN type LIKE 'timestamp%' THEN 'Invalid timestamp format or value [YYYY-MM-DD HH24:MI:SS]'
                ELSE 'Invalid value' END
$$;

-- Loads what was handed over, as the user who asked, a row at a time: a row that does not fit is noted, and the load fails
-- with the first one that is too many. Rights are looked at before anything of Amazon S3's is told.
CREATE FUNCTION pg_catalog.standin_copy(id text, target text, name text, wanted text[], options text[], max_errors integer,
        formats text[]) RETURNS void
    LANGUAGE plpgsql AS $$
DECLARE
    relation oid := to_regclass(target);
    names text[];
    types text[];
    texts boolean[];
    required boolean[];
    lengths integer[];
    handed_over jsonb;
    given jsonb;
    values_of text[];
    statement text;
    loaded integer := 0;
    errors jsonb := '[]';
    failure jsonb;
    at_column integer;
    state text;
    missing text;
    process integer := coalesce(nullif(current_setting('redshift.session', true), ''), '0')::integer;
BEGIN
    IF relation IS NULL THEN
        RAISE EXCEPTION USING ERRCODE = '42P01', MESSAGE = format('Cannot COPY into nonexistent table %s', name);
    END IF;
    SELECT want INTO missing FROM unnest(wanted) want
     WHERE NOT EXISTS (SELECT FROM pg_catalog.pg_attribute WHERE attrelid = relation AND attname = want AND attnum > 0 AND NOT attisdropped);
    IF missing IS NOT NULL THEN
        RAISE EXCEPTION USING ERRCODE = '42703', MESSAGE = format('column "%s" of relation "%s" does not exist', missing, name);
    END IF;
    SELECT array_agg(attname::text ORDER BY place), array_agg(format_type(atttypid, CASE WHEN string THEN atttypmod END) ORDER BY place),
           array_agg(string ORDER BY place), array_agg(attnotnull ORDER BY place),
           array_agg(CASE WHEN string AND atttypmod > 4 THEN atttypmod - 4 ELSE 65535 END ORDER BY place)
      INTO names, types, texts, required, lengths
      FROM (SELECT attname, atttypid, atttypmod, attnotnull, typcategory = 'S' AS string, coalesce(array_position(wanted, attname::text), attnum) AS place
              FROM pg_catalog.pg_attribute JOIN pg_catalog.pg_type ON pg_type.oid = atttypid
             WHERE attrelid = relation AND attnum > 0 AND NOT attisdropped
               AND CASE WHEN wanted = '{}' THEN attidentity = '' ELSE attname = ANY(wanted) END) attributes;
    statement := format('INSERT INTO %s (%s) SELECT %s', target, (SELECT string_agg(quote_ident(n), ', ') FROM unnest(names) n),
        (SELECT string_agg(CASE WHEN NOT is_text THEN format('$1[%s]::%s', n, types[n])
                                WHEN 'truncatecolumns' = ANY(options) THEN format('$1[%s]::%s', n, types[n])
                                ELSE format('$1[%s]', n) END, ', ' ORDER BY n)
           FROM unnest(texts) WITH ORDINALITY AS type(is_text, n)));
    EXECUTE statement || ' WHERE false' USING '{}'::text[];
    handed_over := pg_catalog.standin_handed_over(id);
    FOR given IN SELECT * FROM jsonb_array_elements(handed_over -> 'rows') LOOP
        failure := NULL;
        at_column := 0;
        IF given ? 'broken' THEN
            failure := jsonb_build_object('number', given -> 'broken' -> 0, 'reason', given -> 'broken' ->> 1);
        ELSIF given ? 'list' AND jsonb_array_length(given -> 'list') < cardinality(names) AND NOT 'fillrecord' = ANY(options) THEN
            failure := jsonb_build_object('number', 1214, 'reason', 'Delimiter not found');
        ELSIF given ? 'list' AND (jsonb_array_length(given -> 'list') > cardinality(names) + 1
              OR (jsonb_array_length(given -> 'list') > cardinality(names) AND given -> 'list' ->> -1 <> '')) THEN
            failure := jsonb_build_object('number', 1202, 'reason', 'Extra column(s) found');
        ELSE
            values_of := '{}';
            FOR n IN 1 .. cardinality(names) LOOP
                values_of[n] := pg_catalog.standin_loaded(
                    CASE WHEN given ? 'list' THEN given -> 'list' ->> n - 1 ELSE given -> 'named' ->> names[n] END,
                    texts[n], types[n], options, formats);
                state := CASE WHEN values_of[n] IS NULL AND required[n] THEN '23502'
                              WHEN NOT texts[n] THEN pg_catalog.standin_input_error(values_of[n], types[n])
                              WHEN length(values_of[n]) > lengths[n] AND NOT 'truncatecolumns' = ANY(options) THEN '22001' END;
                IF state IS NOT NULL THEN
                    SELECT jsonb_build_object('number', number, 'reason', reason, 'column', names[n], 'type', types[n], 'value', values_of[n])
                      INTO failure FROM pg_catalog.standin_load_error(state, values_of[n], types[n]);
                    at_column := n;
                    EXIT;
                END IF;
            END LOOP;
            IF failure IS NULL THEN
                EXECUTE statement USING values_of;
                loaded := loaded + 1;
            END IF;
        END IF;
        IF failure IS NOT NULL THEN
            errors := errors || (failure || jsonb_build_object('table', relation::integer, 'file', given -> 'file', 'line', given -> 'line',
                'raw', given -> 'raw', 'session', process, 'user', session_user, 'at', extract(epoch FROM clock_timestamp()),
                'database', current_database(), 'position', greatest(at_column - 1, 0)));
            EXIT WHEN jsonb_array_length(errors) > max_errors;
        END IF;
    END LOOP;
    IF errors <> '[]' THEN
        -- The listener keeps them, whatever becomes of the transaction.
        RAISE INFO USING ERRCODE = '01RS2', MESSAGE = errors::text;
    END IF;
    IF jsonb_array_length(errors) > max_errors THEN
        RAISE EXCEPTION USING ERRCODE = 'XX000',
            MESSAGE = format('Load into table ''%s'' failed.  Check ''%s'' system table for details.', name, handed_over ->> 'view');
    END IF;
    RAISE INFO USING MESSAGE = format('Load into table ''%s'' completed, %s record(s) loaded successfully.', name, loaded);
    IF errors <> '[]' THEN
        RAISE INFO USING MESSAGE = format('Load into table ''%s'' completed, %s record(s) could not be loaded.  Check ''%s'' system '
            'table for details.', name, jsonb_array_length(errors), handed_over ->> 'view');
    END IF;
    PERFORM set_config('redshift.last_copy_count', loaded::text, false);
END $$;

CREATE FUNCTION pg_catalog.standin_unload(id text) RETURNS void
    LANGUAGE plpgsql AS $$
DECLARE
    rows bigint := (pg_catalog.standin_handed_over(id) ->> 'rows')::bigint;
BEGIN
    RAISE INFO USING MESSAGE = format('UNLOAD completed, %s record(s) unloaded successfully.', rows);
    PERFORM set_config('redshift.last_unload_count', rows::text, false);
END $$;

-- Database Developer Guide, PG_LAST_COPY_COUNT and PG_LAST_UNLOAD_COUNT.
CREATE FUNCTION pg_catalog.pg_last_copy_count() RETURNS bigint
    LANGUAGE sql STABLE AS $$ SELECT coalesce(nullif(current_setting('redshift.last_copy_count', true), ''), '0')::bigint $$;
CREATE FUNCTION pg_catalog.pg_last_unload_count() RETURNS bigint
    LANGUAGE sql STABLE AS $$ SELECT coalesce(nullif(current_setting('redshift.last_unload_count', true), ''), '0')::bigint $$;

-- What could not be loaded is in the listener. Superusers see everybody's, others their own.
CREATE VIEW pg_catalog.stl_load_errors AS
    SELECT u.oid::integer AS userid, 0 AS slice, e."table" AS tbl, to_timestamp(e.at) AT TIME ZONE 'UTC' AS starttime, e.session,
           0 AS query, e.file::char(256) AS filename, e.line AS line_number, e."column"::char(127) AS colname, e.type::char(10) AS type,
           coalesce(substring(e.type from '\((\d+)\)'), '0')::char(10) AS col_length, e.position, e.raw::char(1024) AS raw_line,
           e.value::char(1024) AS raw_field_value, e.number AS err_code, e.reason::char(100) AS err_reason
    FROM jsonb_to_recordset(coalesce(nullif(current_setting('redshift.load_errors', true), ''), '[]')::jsonb)
        AS e("table" integer, file text, line bigint, raw text, session integer, "user" name, at double precision, database text,
             position integer, number integer, reason text, "column" text, type text, value text)
    JOIN pg_catalog.pg_authid u ON u.rolname = e."user"
    WHERE (SELECT rolsuper FROM pg_catalog.pg_roles WHERE rolname = current_user) OR e."user" = current_user;

CREATE VIEW pg_catalog.sys_load_error_detail AS
    SELECT u.oid::integer AS user_id, 0::bigint AS query_id, 0::bigint AS transaction_id, e.session AS session_id,
           e.database::char(64) AS database_name, e."table" AS table_id, to_timestamp(e.at) AT TIME ZONE 'UTC' AS start_time,
           e.file::char(256) AS file_name, e.line AS line_number, e."column"::char(127) AS column_name, e.type::char(10) AS column_type,
           coalesce(substring(e.type from '\((\d+)\)'), '0')::char(10) AS column_length, e.position, e.number AS error_code,
           e.reason::char(512) AS error_message
    FROM jsonb_to_recordset(coalesce(nullif(current_setting('redshift.load_errors', true), ''), '[]')::jsonb)
        AS e("table" integer, file text, line bigint, session integer, "user" name, at double precision, database text,
             position integer, number integer, reason text, "column" text, type text)
    JOIN pg_catalog.pg_authid u ON u.rolname = e."user"
    WHERE (SELECT rolsuper FROM pg_catalog.pg_roles WHERE rolname = current_user) OR e."user" = current_user;

GRANT SELECT ON pg_catalog.stl_load_errors, pg_catalog.sys_load_error_detail TO PUBLIC;
