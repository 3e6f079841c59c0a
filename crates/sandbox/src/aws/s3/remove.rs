//! Deleting objects, one and many.

use super::{conditions, errors, features, integrity, model::Bucket, namespace::XMLNS, xml::Node};
use crate::endpoint::{Call, Response, Xml, error::Result};

pub(super) fn delete(bucket: &mut Bucket, call: &Call, key: &str) -> Result<Response> {
    if !call.http.header("if-match").is_empty() {
        conditions::check_write(&call.http, bucket, key)?;
    }
    let gone = remove(bucket, call, key, call.http.query_value("versionId").as_deref())?;
    let response = Response::new(204);
    let response = match &gone.version {
        Some(id) => response.header("x-amz-version-id", id),
        None => response,
    };
    Ok(match gone.marker {
        true => response.header("x-amz-delete-marker", "true"),
        false => response,
    })
}

/// What a delete did: the version it concerns, and whether that is a marker.
struct Gone {
    version: Option<String>,
    marker: bool,
}

fn remove(bucket: &mut Bucket, call: &Call, key: &str, version: Option<&str>) -> Result<Gone> {
    Ok(match version {
        Some(id) => {
            features::check_deletion(bucket, call, key, id)?;
            let removed = bucket.delete_version(key, id);
            let marker = removed.is_some_and(|version| version.content.is_none());
            Gone { version: Some(id.to_owned()), marker }
        }
        None => {
            let marker = bucket.delete(key, call.now);
            Gone { marker: marker.is_some(), version: marker }
        }
    })
}

pub(super) fn delete_many(bucket: &mut Bucket, call: &Call) -> Result<Response> {
    integrity::require(&call.http)?;
    let node = Node::parse(&call.http.body, "Delete")?;
    let objects: Vec<_> = node.all("Object").collect();
    if objects.is_empty() || objects.len() > 1000 {
        return Err(errors::malformed_xml());
    }
    let quiet = node.flag("Quiet")?.unwrap_or(false);
    let mut lines = Vec::new();
    for object in objects {
        let (key, version) = (object.require("Key")?, object.get("VersionId"));
        let gone = match remove(bucket, call, key, version) {
            Ok(gone) => gone,
            Err(error) => {
                let line = Xml::new("Error").text("Key", key).maybe("VersionId", version);
                lines.push(line.text("Code", error.code).text("Message", error.message));
                continue;
            }
        };
        if quiet {
            continue;
        }
        let line = Xml::new("Deleted").text("Key", key).maybe("VersionId", version);
        lines.push(match gone.marker {
            true => line.text("DeleteMarker", true).maybe("DeleteMarkerVersionId", gone.version),
            false => line,
        });
    }
    let root = Xml::new("DeleteResult").attribute("xmlns", XMLNS).children(lines);
    Ok(Response::xml(&root))
}
