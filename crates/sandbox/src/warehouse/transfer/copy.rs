//! COPY: what is to be loaded, read before the statement runs.

use serde_json::{Value, json};

use super::errors::TransferError;
use super::fields::Row;
use super::files::{self, File};
use super::model::{Copy, Format};
use super::store::{ObjectStore, StoreKey};
use super::{json as objects, lines};

/// Every row of the statement's files, as `standin_copy` takes them.
///
/// # Errors
/// A role that may not be used, or what Amazon S3 answered.
pub(crate) async fn payload(
    store: &dyn ObjectStore,
    copy: &Copy,
    user: &str,
) -> Result<Value, TransferError> {
    let key = store.credentials(&copy.place.authorization, user).await;
    let key = key.map_err(|refusal| TransferError::of(refusal, String::new()))?;
    let paths = paths(store, &key, copy).await?;
    let files = files::read(store, &key, copy).await?;
    let rows = files.iter().flat_map(|file| {
        let rows = rows(copy, &paths, file);
        rows.into_iter().map(|row| row.payload(&file.url))
    });
    let view = if store.is_serverless() { "sys_load_error_detail" } else { "stl_load_errors" };
    Ok(json!({ "rows": rows.collect::<Vec<_>>(), "view": view }))
}

fn rows(copy: &Copy, paths: &[Vec<objects::Step>], file: &File) -> Vec<Row> {
    match copy.format {
        Format::Delimited { delimiter } => lines::delimited(copy, delimiter, &file.bytes),
        Format::Csv { delimiter, quote } => lines::csv(copy, delimiter, quote, &file.bytes),
        Format::JsonAuto { ignore_case } => {
            objects::rows(&file.bytes, |value| objects::named(value, ignore_case))
        }
        Format::JsonPaths { .. } => objects::rows(&file.bytes, |value| objects::listed(&value, paths)),
    }
}

async fn paths(
    store: &dyn ObjectStore,
    key: &StoreKey,
    copy: &Copy,
) -> Result<Vec<Vec<objects::Step>>, TransferError> {
    let Format::JsonPaths { bucket, key: name } = &copy.format else { return Ok(Vec::new()) };
    let object = copy.place.object(bucket, name);
    let bytes = store.get(key, &object).await.map_err(|refusal| TransferError::reading(refusal, &object))?;
    // The text is the sandbox's own.
    objects::paths(&bytes)
        .ok_or_else(|| TransferError::new(format!("Invalid JSONPaths file s3://{bucket}/{name}")))
}
