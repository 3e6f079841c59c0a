//! What a database holds: ListDatabases, ListSchemas, ListTables, DescribeTable.

use serde_json::{Value, json};

use super::{errors::invalid, target::Target};
use crate::{
    endpoint::{ApiError, Call, Cloud, error::Result},
    warehouse::{ResultSet, dialect::literal},
};

/// Runs a query as the caller asked to log in, and waits for it.
async fn query(call: &Call, cloud: &Cloud, sql: &str) -> Result<ResultSet> {
    let target = Target::read(call)?;
    let (running, login) = target.connect(call, cloud).await?;
    let failed = |error: crate::warehouse::SqlError| {
        let text = format!("{}: {}", error.severity, error.message);
        ApiError::bad_request("DatabaseConnectionException", text)
    };
    if let Some(password) = &login.password
        && !running.accepts(&login.acts_as, password).await.map_err(failed)?
    {
        let text = format!("FATAL: password authentication failed for user \"{}\"", login.name);
        return Err(ApiError::bad_request("DatabaseConnectionException", text));
    }
    let connected = call.json["ConnectedDatabase"].as_str().unwrap_or(&target.database);
    let session = running.open(connected, &login.name, &login.acts_as, login.auto_create).await;
    let mut session = session.map_err(failed)?;
    let results = session.query(sql).await;
    session.close().await;
    let error = |error: crate::warehouse::SqlError| {
        ApiError::bad_request("QueryTimeoutException", format!("{}: {}", error.severity, error.message))
    };
    Ok(results.map_err(error)?.into_iter().next_back().unwrap_or_default())
}

/// Cuts rows to `MaxResults` after `NextToken`, which is a number of rows.
fn page(call: &Call, rows: Vec<Value>, name: &str) -> Result<Value> {
    let limit = match call.json["MaxResults"].as_i64() {
        None | Some(0) => 1000,
        Some(limit @ 1..=1000) => limit as usize,
        Some(_) => return Err(invalid("MaxResults must be between 0 and 1000.")),
    };
    let from = match call.json["NextToken"].as_str() {
        None => 0,
        Some(token) => token.parse::<usize>().map_err(|_| invalid("Invalid NextToken."))?,
    };
    let more = rows.len() > from + limit;
    let page: Vec<_> = rows.into_iter().skip(from).take(limit).collect();
    let mut answer = json!({name: page});
    if more {
        answer["NextToken"] = (from + limit).to_string().into();
    }
    Ok(answer)
}

fn cell(row: &[Option<String>], index: usize) -> &str {
    row.get(index).and_then(Option::as_deref).unwrap_or_default()
}

/// `AND column LIKE 'pattern'`, where a pattern was given.
fn like(call: &Call, member: &str, column: &str) -> String {
    match call.json[member].as_str() {
        Some(pattern) => format!(" AND {column} LIKE {}", literal(pattern)),
        None => String::new(),
    }
}

pub(crate) async fn databases(call: &Call, cloud: &Cloud) -> Result<Value> {
    let sql = "SELECT datname FROM pg_database WHERE NOT datistemplate AND datname <> 'postgres' ORDER BY 1";
    let result = query(call, cloud, sql).await?;
    page(call, result.rows.iter().map(|row| json!(cell(row, 0))).collect(), "Databases")
}

pub(crate) async fn schemas(call: &Call, cloud: &Cloud) -> Result<Value> {
    let pattern = like(call, "SchemaPattern", "nspname");
    let sql = format!(
        "SELECT nspname FROM pg_namespace WHERE nspname NOT LIKE 'pg_temp%' AND nspname NOT LIKE 'pg_toast%'{pattern} ORDER BY 1"
    );
    let result = query(call, cloud, &sql).await?;
    page(call, result.rows.iter().map(|row| json!(cell(row, 0))).collect(), "Schemas")
}

pub(crate) async fn tables(call: &Call, cloud: &Cloud) -> Result<Value> {
    let schema = like(call, "SchemaPattern", "n.nspname");
    let table = like(call, "TablePattern", "c.relname");
    let sql = format!(
        "SELECT n.nspname, c.relname, CASE c.relkind WHEN 'v' THEN 'VIEW' ELSE 'TABLE' END \
         FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace \
         WHERE c.relkind IN ('r', 'v'){schema}{table} ORDER BY 1, 2"
    );
    let result = query(call, cloud, &sql).await?;
    let rows = result.rows.iter().map(|row| {
        let (schema, name, kind) = (cell(row, 0), cell(row, 1), cell(row, 2));
        let system = schema.starts_with("pg_") || schema == "information_schema";
        let kind = if system { format!("SYSTEM {kind}") } else { kind.to_owned() };
        json!({"schema": schema, "name": name, "type": kind})
    });
    page(call, rows.collect(), "Tables")
}

pub(crate) async fn describe_table(call: &Call, cloud: &Cloud) -> Result<Value> {
    let Some(table) = call.json["Table"].as_str() else {
        return Err(invalid("Table must be given."));
    };
    let schema = call.json["Schema"].as_str().unwrap_or("public");
    let sql = format!(
        "SELECT a.attname, t.typname, a.attnotnull FROM pg_attribute a \
         JOIN pg_class c ON c.oid = a.attrelid JOIN pg_namespace n ON n.oid = c.relnamespace \
         JOIN pg_type t ON t.oid = a.atttypid \
         WHERE a.attnum > 0 AND NOT a.attisdropped AND n.nspname = {} AND c.relname = {} ORDER BY a.attnum",
        literal(schema),
        literal(table)
    );
    let result = query(call, cloud, &sql).await?;
    let rows = result.rows.iter().map(|row| {
        json!({
            "name": cell(row, 0),
            "label": cell(row, 0),
            "typeName": cell(row, 1),
            "nullable": i32::from(cell(row, 2) != "t"),
            "schemaName": schema,
            "tableName": table,
        })
    });
    let mut answer = page(call, rows.collect(), "ColumnList")?;
    answer["TableName"] = json!(table);
    Ok(answer)
}
