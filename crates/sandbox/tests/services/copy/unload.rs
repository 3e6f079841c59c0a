//! What UNLOAD writes, and when it refuses to.

use super::{BUCKET, CLUSTER, Place, failure, login, unpacked};
use crate::common::admin;

impl Place {
    async fn unload(&self, select: &str, to: &str, options: &str) -> Result<(), (String, String)> {
        let select = select.replace('\'', "''");
        self.try_run(&format!(
            "UNLOAD ('{select}') TO 's3://{BUCKET}/{to}' {} {options}",
            super::keys(&admin())
        ))
        .await
    }
}

#[tokio::test]
async fn files_are_what_copy_reads_again() {
    let place = Place::new().await;
    place.run("CREATE TABLE t (id int, name varchar(20), ok boolean)").await;
    place.run("INSERT INTO t VALUES (1, 'a|b', true), (2, NULL, false), (3, 'c, \"d\"', NULL)").await;
    let all = "SELECT * FROM t ORDER BY id";
    place.unload(all, "text/", "").await.unwrap();
    assert_eq!(place.keys("text/").await, ["text/0000_part_00", "text/0001_part_00"]);
    assert_eq!(place.text("text/0001_part_00").await, "2||f\n");
    place.unload(all, "one/", "PARALLEL OFF HEADER DELIMITER ',' ADDQUOTES NULL AS '-'").await.unwrap();
    assert_eq!(
        place.text("one/000").await,
        "\"id\",\"name\",\"ok\"\n\"1\",\"a|b\",\"t\"\n\"2\",-,\"f\"\n\"3\",\"c, \"d\"\",-\n"
    );
    place.unload(all, "csv/", "FORMAT AS CSV HEADER PARALLEL OFF GZIP").await.unwrap();
    assert_eq!(unpacked(&place.get("csv/000.gz").await), "id,name,ok\n1,a|b,t\n2,,f\n3,\"c, \"\"d\"\"\",\n");
    place.unload(all, "listed/", "ESCAPE MANIFEST EXTENSION 'txt'").await.unwrap();
    let manifest: serde_json::Value = serde_json::from_slice(&place.get("listed/manifest").await).unwrap();
    assert_eq!(manifest["entries"][1]["url"], format!("s3://{BUCKET}/listed/0001_part_00.txt"));
    place.run("CREATE TABLE back (LIKE t)").await;
    place.copy("back", "listed/manifest", "MANIFEST ESCAPE EMPTYASNULL").await.unwrap();
    assert_eq!(place.rows("SELECT * FROM back ORDER BY 1").await, ["1|a|b|t", "2|∅|f", "3|c, \"d\"|∅"]);
    place.run(&format!("UNLOAD ($$SELECT 'x'$$) TO 's3://{BUCKET}/dollar_' {}", super::keys(&admin()))).await;
    assert_eq!(place.text("dollar_0000_part_00").await, "x\n");
}

#[tokio::test]
async fn what_is_there_is_overwritten_only_when_asked() {
    let place = Place::new().await;
    place.put("out/stale", "x").await;
    let (message, _) = place.unload("SELECT 1", "out/", "").await.unwrap_err();
    assert!(message.starts_with("Specified unload destination on S3 is not empty."), "{message}");
    place.unload("SELECT 1", "out/", "ALLOWOVERWRITE").await.unwrap();
    assert_eq!(place.keys("out/").await, ["out/0000_part_00", "out/stale"]);
    place.unload("SELECT 2", "out/", "CLEANPATH PARALLEL OFF").await.unwrap();
    assert_eq!(place.keys("out/").await, ["out/000"]);
}

#[tokio::test]
async fn a_query_of_somebody_who_may_not_read_writes_nothing() {
    let place = Place::new().await;
    place.run("CREATE TABLE t (id int); CREATE USER reader PASSWORD 'Reader-Pass-1'").await;
    let reader = login(&place.sandbox, CLUSTER, "reader", "Reader-Pass-1").await;
    let unload = format!("UNLOAD ('SELECT * FROM t') TO 's3://{BUCKET}/out/' {}", super::keys(&admin()));
    reader.batch_execute("BEGIN").await.unwrap();
    let refused = failure(&reader.batch_execute(&unload).await.unwrap_err()).0;
    assert!(refused.starts_with("permission denied for") && refused.ends_with(" t"), "{refused}");
    let aborted = failure(&reader.batch_execute("SELECT 1").await.unwrap_err()).0;
    assert!(aborted.contains("aborted"), "{aborted}");
    reader.batch_execute("ROLLBACK").await.unwrap();
    assert_eq!(place.keys("out/").await, [""; 0]);
    place.run("GRANT SELECT ON t TO reader; INSERT INTO t VALUES (1)").await;
    reader.execute(&unload, &[]).await.unwrap();
    assert_eq!(place.text("out/0000_part_00").await, "1\n");
    let limited = place.unload("SELECT * FROM t LIMIT 1", "limited/", "").await.unwrap_err().0;
    assert_eq!(limited, "Limit clause is not supported");
    place.unload("SELECT * FROM (SELECT * FROM t LIMIT 1)", "limited/", "").await.unwrap();
}
