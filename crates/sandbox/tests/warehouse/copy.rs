//! COPY and UNLOAD on both engines, with files that are in memory. What S3 and IAM say is tested with the services.

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex};

use provision_sandbox::warehouse::{
    Authorization, Object, ObjectStore, StoreKey, StoreRefusal, WarehouseOptions,
};

use crate::support::{admin, error, failure, options, rows, run, start};

#[derive(Default)]
struct Files(Mutex<BTreeMap<String, Vec<u8>>>);

impl Files {
    fn with(files: &[(&str, &str)]) -> Arc<Self> {
        let files = files.iter().map(|(key, body)| ((*key).to_owned(), body.as_bytes().to_vec()));
        Arc::new(Self(Mutex::new(files.collect())))
    }

    fn text(&self, key: &str) -> String {
        String::from_utf8(self.0.lock().unwrap()[key].clone()).unwrap()
    }
}

#[async_trait::async_trait]
impl ObjectStore for Files {
    fn is_serverless(&self) -> bool {
        false
    }

    async fn credentials(&self, _: &Authorization, _: &str) -> Result<StoreKey, StoreRefusal> {
        Ok(StoreKey { id: String::new(), secret: String::new(), token: None })
    }

    async fn get(&self, _: &StoreKey, object: &Object<'_>) -> Result<Vec<u8>, StoreRefusal> {
        Ok(self.0.lock().unwrap()[object.key].clone())
    }

    async fn list(&self, _: &StoreKey, object: &Object<'_>) -> Result<Vec<String>, StoreRefusal> {
        let files = self.0.lock().unwrap();
        Ok(files.keys().filter(|key| key.starts_with(object.key)).cloned().collect())
    }

    async fn put(&self, _: &StoreKey, object: &Object<'_>, body: Vec<u8>) -> Result<(), StoreRefusal> {
        self.0.lock().unwrap().insert(object.key.to_owned(), body);
        Ok(())
    }

    async fn delete(&self, _: &StoreKey, object: &Object<'_>) -> Result<(), StoreRefusal> {
        self.0.lock().unwrap().remove(object.key);
        Ok(())
    }
}

#[tokio::test]
async fn values_of_every_type_are_loaded_or_told() {
    let rows_of_files = "1|2.50|1.5|t|2026-01-02|2026-01-02 03:04:05|a\n\
         x||||||\n9999999999||||||\n|x|||||\n||x||||\n|||x|||\n||||x||\n|||||x|\n||||||abcd\n";
    let files = Files::with(&[("rows", rows_of_files), ("times", "1767312000|01/02/2026\n")]);
    let warehouse = start(WarehouseOptions { store: Some(files.clone()), ..options() }).await;
    let client = admin(&warehouse).await;
    run(
        &client,
        "CREATE TABLE t (i int, n numeric(8,2), f float8, b boolean, d date, at timestamp, s varchar(3))",
    )
    .await;
    let copy = |table: &str, from: &str, more: &str| {
        format!("COPY {table} FROM 's3://b/{from}' IAM_ROLE default {more}")
    };
    let told = failure(&client, &copy("t", "rows", "")).await;
    let text = "Load into table 't' failed.  Check 'stl_load_errors' system table for details.";
    assert_eq!(told, error("XX000", text));
    run(&client, &copy("t", "rows", "MAXERROR 8")).await;
    assert_eq!(rows(&client, "SELECT * FROM t").await, ["1|2.50|1.5|t|2026-01-02|2026-01-02 03:04:05|a"]);
    let codes = "SELECT DISTINCT line_number, trim(colname), err_code FROM stl_load_errors ORDER BY 1";
    assert_eq!(
        rows(&client, codes).await,
        ["2|i|1207", "3|i|1216", "4|n|1209", "5|f|1208", "6|b|1210", "7|d|1205", "8|at|1206", "9|s|1204"]
    );
    run(&client, "CREATE TABLE times (at timestamp, d date)").await;
    run(&client, &copy("times", "times", "TIMEFORMAT 'epochsecs' DATEFORMAT 'MM/DD/YYYY'")).await;
    assert_eq!(rows(&client, "SELECT * FROM times").await, ["2026-01-02 00:00:00|2026-01-02"]);
    run(&client, "UNLOAD ('SELECT * FROM times') TO 's3://b/out_' IAM_ROLE default CSV HEADER PARALLEL OFF")
        .await;
    assert_eq!(files.text("out_000"), "at,d\n2026-01-02 00:00:00,2026-01-02\n");
}

#[tokio::test]
async fn without_a_store_both_are_refused() {
    let warehouse = start(options()).await;
    let client = admin(&warehouse).await;
    run(&client, "CREATE TABLE t (i int)").await;
    let (code, _) = failure(&client, "COPY t FROM 's3://b/rows' IAM_ROLE default").await;
    assert_eq!(code, "0A000");
    let (code, _) = failure(&client, "UNLOAD ('SELECT 1') TO 's3://b/rows' IAM_ROLE default").await;
    assert_eq!(code, "0A000");
}
