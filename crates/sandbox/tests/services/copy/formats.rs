//! What COPY reads, and what it says of what it cannot load.

use super::{BUCKET, Place, failure, login, packed, rows};
use crate::clients;

#[tokio::test]
async fn files_of_every_format_become_rows() {
    let place = Place::new().await;
    place.run("CREATE TABLE t (id int, name varchar(20), at timestamp, ok boolean)").await;
    let manifest = format!(
        r#"{{"entries": [{{"url": "s3://{BUCKET}/text/1", "mandatory": true}}, {{"url": "s3://{BUCKET}/nowhere"}}]}}"#
    );
    for (key, body) in [
        ("text/1", "1|one|2026-01-02 03:04:05|t\n2|\\N||f\n"),
        ("text/2", "3||2026-01-02|true\n"),
        ("tabs", "1\ta\\tb\tx\tf\n"),
        ("csv", "id,name,at,ok\n1,\"a, \"\"b\"\"\n\",2026-01-02,1\n2,-,,\n"),
        ("objects", "{\"id\": 1, \"name\": {\"a\": [1]}, \"ok\": true}\n{\"ID\": 2, \"name\": null}"),
        ("paths", r#"{"jsonpaths": ["$.n", "$['v'][1]", "$.at", "$.ok"]}"#),
        ("by-path", r#"{"n": 1, "v": ["a", "b"], "at": "2026-01-02 00:00:00"}"#),
        ("manifest", &manifest),
    ] {
        place.put(key, body).await;
    }
    place.put("packed", packed(b"7|seven||\n")).await;
    let loaded = async |from: &str, options: &str| {
        place.run("TRUNCATE t").await;
        place.copy("t", from, options).await.unwrap_or_else(|error| panic!("{from} {options}: {error:?}"));
        place.rows("SELECT * FROM t ORDER BY 1").await
    };
    let first = ["1|one|2026-01-02 03:04:05|t", "2|∅|∅|f"];
    assert_eq!(loaded("text/", "").await, [first[0], first[1], "3||2026-01-02 00:00:00|t"]);
    assert_eq!(loaded("text/1", "DELIMITER AS '|' COMPUPDATE OFF STATUPDATE OFF").await, first);
    assert_eq!(loaded("manifest", "MANIFEST").await, first, "a file that is not mandatory may be missing");
    assert_eq!(loaded("text/2", "EMPTYASNULL").await, ["3|∅|2026-01-02 00:00:00|t"]);
    assert_eq!(
        loaded("csv", "CSV IGNOREHEADER 1 NULL AS '-'").await,
        ["1|a, \"b\"\n|2026-01-02 00:00:00|t", "2|∅|∅|∅"]
    );
    assert_eq!(
        loaded("objects", "FORMAT AS JSON 'auto ignorecase'").await,
        ["1|{\"a\": [1]}|∅|t", "2|∅|∅|∅"]
    );
    let by_path = loaded("by-path", &format!("JSON 's3://{BUCKET}/paths'")).await;
    assert_eq!(by_path, ["1|b|2026-01-02 00:00:00|∅"]);
    assert_eq!(loaded("packed", "GZIP").await, ["7|seven|∅|∅"]);
    place.run("TRUNCATE t").await;
    place.copy("public.t (name, id)", "csv", "CSV IGNOREHEADER 1 FILLRECORD").await.unwrap_err();
    place.put("two", "x|9\n").await;
    place.copy("public.t (name, id)", "two", "").await.unwrap();
    assert_eq!(place.rows("SELECT id, name, at, pg_last_copy_count() FROM t").await, ["9|x|∅|1"]);
}

#[tokio::test]
async fn what_does_not_fit_is_told_where_redshift_tells_it() {
    let place = Place::new().await;
    place.run("CREATE TABLE t (id int NOT NULL, name varchar(3))").await;
    place.put("rows", "1|one\ntwo|2\n3|three\n4\n5|a|b\n\\N|x\n6|six\n").await;
    let (message, _) = place.copy("t", "rows", "MAXERROR 4").await.unwrap_err();
    assert_eq!(message, "Load into table 't' failed.  Check 'stl_load_errors' system table for details.");
    assert_eq!(place.rows("SELECT * FROM t").await, [""; 0], "nothing of it stays");
    let errors =
        "SELECT line_number, trim(colname), err_code, trim(err_reason), trim(raw_line) FROM stl_load_errors
                  ORDER BY 1";
    assert_eq!(
        place.rows(errors).await,
        [
            "2|id|1207|Invalid digit, Value 't', Pos 0, Type: Integer|two|2",
            "3|name|1204|String length exceeds DDL length|3|three",
            "4|∅|1214|Delimiter not found|4",
            "5|∅|1202|Extra column(s) found|5|a|b",
            "6|id|1213|Missing data for not-null field|\\N|x",
        ]
    );
    place.copy("t", "rows", "MAXERROR 5").await.unwrap();
    assert_eq!(place.rows("SELECT * FROM t ORDER BY 1").await, ["1|one", "6|six"]);
    place.run("TRUNCATE t").await;
    place.copy("t", "rows", "MAXERROR 4 TRUNCATECOLUMNS").await.unwrap();
    assert_eq!(place.rows("SELECT name FROM t ORDER BY 1").await, ["one", "six", "thr"]);

    place.run("CREATE USER loader PASSWORD 'Loader-Pass-1'; CREATE TABLE own (id int); ALTER TABLE own OWNER TO loader").await;
    let loader = login(&place.sandbox, super::CLUSTER, "loader", "Loader-Pass-1").await;
    let copy = format!("COPY own FROM 's3://{BUCKET}/rows' {}", super::keys(&crate::common::admin()));
    loader.batch_execute(&copy).await.unwrap_err();
    let own = rows(
        &loader,
        "SELECT DISTINCT user_id = (SELECT usesysid FROM pg_user WHERE usename = 'loader') FROM sys_load_error_detail",
    );
    assert_eq!(own.await, ["t"], "others see their own");
}

#[tokio::test]
async fn places_that_are_not_there_are_told_in_the_words_of_s3() {
    let place = Place::new().await;
    place.run("CREATE TABLE t (id int)").await;
    place.put("rows", "1\n").await;
    let told = async |sql: &str| place.try_run(sql).await.unwrap_err();
    let key = super::keys(&crate::common::admin());
    let (message, detail) = told(&format!("COPY t FROM 's3://nobody-has-this/rows' {key}")).await;
    assert!(
        message.starts_with(
            "S3ServiceException:The specified bucket does not exist,Status 404,Error NoSuchBucket,Rid "
        ),
        "{message}"
    );
    assert!(detail.contains(&format!("error:  {message}\n  code:      8001")), "{detail}");
    let (message, _) = told(&format!("COPY t FROM 's3://{BUCKET}/ghost' {key}")).await;
    assert_eq!(message, "The specified S3 prefix 'ghost' does not exist");
    let (message, _) = told(&format!("COPY t FROM 's3://{BUCKET}/ghost' {key} MANIFEST")).await;
    assert_eq!(message, "COPY with MANIFEST parameter requires full path of an S3 object.");
    let (message, _) = told(&format!("COPY ghost FROM 's3://{BUCKET}/rows' {key}")).await;
    assert_eq!(message, "Cannot COPY into nonexistent table ghost");

    // A bucket in another region than the cluster's.
    let s3 = clients::s3(&place.sandbox, "eu-west-1");
    let region = aws_sdk_s3::types::BucketLocationConstraint::EuWest1;
    let there = aws_sdk_s3::types::CreateBucketConfiguration::builder().location_constraint(region).build();
    s3.create_bucket().bucket("acme-far").create_bucket_configuration(there).send().await.unwrap();
    let body = aws_sdk_s3::primitives::ByteStream::from_static(b"5\n");
    s3.put_object().bucket("acme-far").key("rows").body(body).send().await.unwrap();
    let far = format!("COPY t FROM 's3://acme-far/rows' {key}");
    let (message, _) = told(&far).await;
    assert!(
        message.starts_with(
            "S3ServiceException:The bucket you are attempting to access must be addressed using the specified \
             endpoint. Please send all future requests to this endpoint.,Status 301,Error PermanentRedirect,Rid "
        ),
        "{message}"
    );
    place.run(&format!("{far} REGION 'eu-west-1'")).await;
    assert_eq!(place.rows("SELECT * FROM t").await, ["5"]);
}

#[tokio::test]
async fn copy_is_a_statement_of_its_transaction_and_of_its_user() {
    let place = Place::new().await;
    place.put("rows", "1\n2\n").await;
    let copy = format!("COPY t FROM 's3://{BUCKET}/rows' {}", super::keys(&crate::common::admin()));
    place.run(&format!("CREATE TABLE t (id int); {copy}")).await;
    place.run(&format!("BEGIN; {copy}; ROLLBACK")).await;
    assert_eq!(place.rows("SELECT count(*) FROM t").await, ["2"]);
    // The extended protocol, prepared once and executed twice.
    let prepared = place.admin.prepare(&copy).await.unwrap();
    place.put("rows", "3\n").await;
    place.admin.execute(&prepared, &[]).await.unwrap();
    place.put("rows", "4\n").await;
    place.admin.execute(&prepared, &[]).await.unwrap();
    assert_eq!(place.rows("SELECT * FROM t ORDER BY 1").await, ["1", "2", "3", "4"]);

    place.run("CREATE USER loader PASSWORD 'Loader-Pass-1'; GRANT SELECT ON t TO loader").await;
    let loader = login(&place.sandbox, super::CLUSTER, "loader", "Loader-Pass-1").await;
    let refused = failure(&loader.batch_execute(&copy).await.unwrap_err()).0;
    assert!(refused.starts_with("permission denied for") && refused.ends_with(" t"), "{refused}");
    place.run("GRANT INSERT ON t TO loader").await;
    loader.batch_execute(&copy).await.unwrap();
}
