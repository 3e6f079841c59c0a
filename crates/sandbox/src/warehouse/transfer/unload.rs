//! UNLOAD: files of what a query returned.

use std::io::Write;

use flate2::Compression;
use flate2::write::GzEncoder;
use serde_json::{Value, json};

use super::super::result::ResultSet;
use super::errors::TransferError;
use super::model::{Format, Unload};
use super::store::{ObjectStore, StoreKey};

/// Slices of the warehouse, each of which writes a file of its own unless PARALLEL is off.
const SLICES: usize = 2;

const NOT_EMPTY: &str = "Specified unload destination on S3 is not empty. Consider using a different bucket / prefix, \
                         manually removing the target files in S3, or using the ALLOWOVERWRITE option.";

/// Writes the files; what `standin_unload` takes says how many rows they have.
///
/// # Errors
/// A role that may not be used, files that are there, or what Amazon S3 answered.
pub(crate) async fn payload(
    store: &dyn ObjectStore,
    unload: &Unload,
    user: &str,
    result: &ResultSet,
) -> Result<Value, TransferError> {
    let place = &unload.place;
    let key = store.credentials(&place.authorization, user).await;
    let key = key.map_err(|refusal| TransferError::of(refusal, String::new()))?;
    make_room(store, &key, unload).await?;
    let mut entries = Vec::new();
    for (name, rows) in files(unload, result) {
        let name = format!("{}{name}", place.key);
        write(store, &key, unload, &name, body(unload, result, &rows)?).await?;
        entries.push(json!({ "url": format!("s3://{}/{name}", place.bucket) }));
    }
    if unload.manifest {
        let manifest = json!({ "entries": entries }).to_string().into_bytes();
        write(store, &key, unload, &format!("{}manifest", place.key), manifest).await?;
    }
    Ok(json!({ "rows": result.rows.len() }))
}

/// Nothing is overwritten or removed unless the statement says so.
async fn make_room(store: &dyn ObjectStore, key: &StoreKey, unload: &Unload) -> Result<(), TransferError> {
    let place = &unload.place;
    let prefix = place.object(&place.bucket, &place.key);
    let there = store.list(key, &prefix).await.map_err(|refusal| TransferError::listing(refusal, &prefix))?;
    if !there.is_empty() && !unload.allow_overwrite && !unload.clean_path {
        return Err(TransferError { location: "s3_unloader.cpp:212", ..TransferError::new(NOT_EMPTY) });
    }
    for name in there.iter().filter(|_| unload.clean_path) {
        let object = place.object(&place.bucket, name);
        store.delete(key, &object).await.map_err(|refusal| TransferError::writing(refusal, &object))?;
    }
    Ok(())
}

async fn write(
    store: &dyn ObjectStore,
    key: &StoreKey,
    unload: &Unload,
    name: &str,
    body: Vec<u8>,
) -> Result<(), TransferError> {
    let object = unload.place.object(&unload.place.bucket, name);
    store.put(key, &object, body).await.map_err(|refusal| TransferError::writing(refusal, &object))
}

type Cells = Vec<Option<String>>;

/// What file names end with, and the rows of each: `0000_part_00`, `0001_part_00` … of several slices, `000` of one.
fn files<'a>(unload: &Unload, result: &'a ResultSet) -> Vec<(String, Vec<&'a Cells>)> {
    let gzip = if unload.gzip { ".gz" } else { "" };
    let extension = unload.extension.as_ref().map_or_else(|| gzip.to_owned(), |given| format!(".{given}"));
    if result.rows.is_empty() {
        return Vec::new();
    }
    if !unload.parallel {
        return vec![(format!("000{extension}"), result.rows.iter().collect())];
    }
    (0..SLICES.min(result.rows.len()))
        .map(|slice| {
            let rows = result.rows.iter().skip(slice).step_by(SLICES).collect();
            (format!("{slice:04}_part_00{extension}"), rows)
        })
        .collect()
}

fn body(unload: &Unload, result: &ResultSet, rows: &[&Cells]) -> Result<Vec<u8>, TransferError> {
    let header: Cells = result.columns.iter().map(|column| Some(column.name.clone())).collect();
    let rows = unload.header.then_some(&header).into_iter().chain(rows.iter().copied());
    let text = match unload.format {
        Format::Csv { delimiter, quote } => csv(unload, delimiter, quote, rows)?,
        Format::Delimited { delimiter } => {
            rows.map(|row| line(unload, delimiter, row)).collect::<String>().into_bytes()
        }
        Format::JsonAuto { .. } | Format::JsonPaths { .. } => {
            return Err(failed("UNLOAD knows no such format"));
        }
    };
    if !unload.gzip {
        return Ok(text);
    }
    let mut packed = GzEncoder::new(Vec::new(), Compression::default());
    packed.write_all(&text).and_then(|()| packed.finish()).map_err(failed)
}

fn failed(why: impl ToString) -> TransferError {
    TransferError::new(why.to_string())
}

fn csv<'a>(
    unload: &Unload,
    delimiter: char,
    quote: char,
    rows: impl Iterator<Item = &'a Cells>,
) -> Result<Vec<u8>, TransferError> {
    let mut writer = csv::WriterBuilder::new()
        .flexible(true)
        .delimiter(u8::try_from(delimiter).unwrap_or(b','))
        .quote(u8::try_from(quote).unwrap_or(b'"'))
        .from_writer(Vec::new());
    for row in rows {
        let cells = row.iter().map(|cell| cell.as_deref().unwrap_or(&unload.null));
        writer.write_record(cells).map_err(failed)?;
    }
    writer.into_inner().map_err(failed)
}

/// With ESCAPE, a backslash stands before delimiters, ends of lines, quotation marks and backslashes (UNLOAD, ESCAPE).
fn line(unload: &Unload, delimiter: char, row: &Cells) -> String {
    let cell = |cell: &Option<String>| {
        let Some(text) = cell else { return unload.null.clone() };
        let mut out = String::new();
        for character in text.chars() {
            let special = character == delimiter || matches!(character, '\n' | '\r' | '\\' | '"' | '\'');
            if unload.escape && special {
                out.push('\\');
            }
            out.push(character);
        }
        if unload.add_quotes { format!("\"{out}\"") } else { out }
    };
    row.iter().map(cell).collect::<Vec<_>>().join(&delimiter.to_string()) + "\n"
}
