//! ListObjects (both versions) and ListObjectVersions.

use base64::{Engine, engine::general_purpose::URL_SAFE_NO_PAD as BASE64};
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};

use super::{
    buckets::owner,
    errors,
    listing::{From, ListingEntry, page, walk},
    model::{Bucket, Content, ObjectVersion},
    namespace::XMLNS,
    request,
};
use crate::endpoint::{Call, Response, Xml, error::Result};

/// What all listings read from their query.
struct Query {
    prefix: String,
    delimiter: Option<String>,
    limit: usize,
    url: bool,
}

/// S3 leaves these as they are when it encodes keys for a listing.
const KEY: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'_').remove(b'.').remove(b'*').remove(b'/');

impl Query {
    fn read(call: &Call) -> Result<Self> {
        let encoding = call.http.query_value("encoding-type");
        if encoding.as_deref().is_some_and(|encoding| encoding != "url") {
            let text = "Invalid Encoding Method specified in Request";
            return Err(errors::invalid_argument(
                text,
                "encoding-type",
                encoding.as_deref().unwrap_or_default(),
            ));
        }
        Ok(Self {
            prefix: call.http.query_value("prefix").unwrap_or_default(),
            delimiter: call.http.query_value("delimiter"),
            limit: request::limit(call, "max-keys", 1000)?,
            url: encoding.is_some(),
        })
    }

    fn text(&self, key: &str) -> String {
        if self.url { utf8_percent_encode(key, KEY).to_string() } else { key.to_owned() }
    }

    /// The members every listing starts with.
    fn root(&self, name: &str, bucket: &Bucket) -> Xml {
        Xml::new(name)
            .attribute("xmlns", XMLNS)
            .text("Name", &bucket.name)
            .text("Prefix", self.text(&self.prefix))
            .maybe("Delimiter", self.delimiter.as_deref().filter(|d| !d.is_empty()).map(|d| self.text(d)))
            .text("MaxKeys", self.limit)
            .maybe("EncodingType", self.url.then_some("url"))
    }

    fn common(&self, prefix: &str) -> Xml {
        Xml::new("CommonPrefixes").text("Prefix", self.text(prefix))
    }
}

fn visible(versions: &[ObjectVersion]) -> bool {
    versions.last().is_some_and(|version| version.content.is_some())
}

pub(crate) fn objects_v2(bucket: &Bucket, call: &Call) -> Result<Response> {
    let query = Query::read(call)?;
    let token = call.http.query_value("continuation-token");
    let after = match &token {
        Some(token) => decode(token)?,
        None => call.http.query_value("start-after").unwrap_or_default(),
    };
    let with_owner = call.http.query_value("fetch-owner").as_deref() == Some("true");
    let (lines, next, count) = contents(bucket, &query, &after, with_owner);
    let root = query
        .root("ListBucketResult", bucket)
        .maybe("StartAfter", call.http.query_value("start-after").map(|text| query.text(&text)))
        .maybe("ContinuationToken", token)
        .text("KeyCount", count)
        .text("IsTruncated", next.is_some())
        .maybe("NextContinuationToken", next.map(|key| BASE64.encode(key)));
    Ok(Response::xml(&root.children(lines)).header("x-amz-bucket-region", &bucket.region))
}

fn decode(token: &str) -> Result<String> {
    let bytes = BASE64.decode(token).ok();
    let key = bytes.and_then(|bytes| String::from_utf8(bytes).ok());
    key.ok_or_else(|| {
        errors::invalid_argument("The continuation token provided is incorrect", "continuation-token", token)
    })
}

pub(crate) fn objects(bucket: &Bucket, call: &Call) -> Result<Response> {
    let query = Query::read(call)?;
    let marker = call.http.query_value("marker").unwrap_or_default();
    let (lines, next, _) = contents(bucket, &query, &marker, true);
    // The first version of this API gives no marker without a delimiter: the
    // last key is the marker then.
    let shown = next.as_ref().filter(|_| query.delimiter.as_ref().is_some_and(|d| !d.is_empty()));
    let root = query
        .root("ListBucketResult", bucket)
        .text("Marker", query.text(&marker))
        .text("IsTruncated", next.is_some())
        .maybe("NextMarker", shown.map(|key| query.text(key)));
    Ok(Response::xml(&root.children(lines)).header("x-amz-bucket-region", &bucket.region))
}

fn contents(
    bucket: &Bucket,
    query: &Query,
    after: &str,
    with_owner: bool,
) -> (Vec<Xml>, Option<String>, usize) {
    let delimiter = query.delimiter.as_deref();
    let entries =
        walk(&bucket.objects, &query.prefix, delimiter, From::After(after), |versions| visible(versions));
    let (entries, next) = page(entries, query.limit);
    let line = |entry: &ListingEntry<'_, Vec<ObjectVersion>>| match entry {
        ListingEntry::Prefix(prefix) => Some(query.common(prefix)),
        ListingEntry::Key(key, versions) => {
            let version = versions.last()?;
            let xml = Xml::new("Contents").text("Key", query.text(key));
            let xml = described(xml, version, version.content.as_ref()?);
            Some(match with_owner {
                true => xml.child(owner(&bucket.owner).named("Owner")),
                false => xml,
            })
        }
    };
    let count = entries.len();
    (entries.iter().filter_map(line).collect(), next, count)
}

fn described(xml: Xml, version: &ObjectVersion, content: &Content) -> Xml {
    let xml = xml.text("LastModified", version.modified.iso_millis()).text("ETag", &content.etag);
    let xml = match &content.checksum {
        Some((algorithm, _)) => xml.text("ChecksumAlgorithm", algorithm).text("ChecksumType", "FULL_OBJECT"),
        None => xml,
    };
    xml.text("Size", content.body.0.len()).text("StorageClass", &content.storage_class)
}

pub(crate) fn versions(bucket: &Bucket, call: &Call) -> Result<Response> {
    let query = Query::read(call)?;
    let key_marker = call.http.query_value("key-marker").unwrap_or_default();
    let version_marker = call.http.query_value("version-id-marker").filter(|text| !text.is_empty());
    if version_marker.is_some() && key_marker.is_empty() {
        let text = "A version-id marker cannot be specified without a key marker.";
        return Err(errors::invalid_argument(text, "version-id-marker", &version_marker.unwrap_or_default()));
    }
    let from = match version_marker {
        Some(_) => From::At(&key_marker),
        None => From::After(&key_marker),
    };
    let entries = walk(&bucket.objects, &query.prefix, query.delimiter.as_deref(), from, |_| true);
    let mut lines = Vec::new();
    let (mut last, mut truncated) = (None, false);
    'walk: for entry in entries {
        let (key, versions) = match entry {
            ListingEntry::Key(key, versions) => (key, versions),
            ListingEntry::Prefix(prefix) => {
                if lines.len() == query.limit {
                    truncated = true;
                    break;
                }
                lines.push(query.common(&prefix));
                last = Some((prefix, String::new()));
                continue;
            }
        };
        let seen = version_marker.as_ref().filter(|_| key == key_marker);
        let skip = seen.and_then(|id| versions.iter().rev().position(|version| version.id == *id));
        for (age, version) in versions.iter().rev().enumerate().skip(skip.map_or(0, |at| at + 1)) {
            if lines.len() == query.limit {
                truncated = true;
                break 'walk;
            }
            lines.push(version_line(bucket, &query, key, version, age == 0));
            last = Some((key.to_owned(), version.id.clone()));
        }
    }
    let (next_key, next_version) = last.filter(|_| truncated).unzip();
    let root = query
        .root("ListVersionsResult", bucket)
        .text("KeyMarker", query.text(&key_marker))
        .text("VersionIdMarker", version_marker.unwrap_or_default())
        .text("IsTruncated", truncated)
        .maybe("NextKeyMarker", next_key.map(|key| query.text(&key)))
        .maybe("NextVersionIdMarker", next_version.filter(|id| !id.is_empty()))
        .children(lines);
    Ok(Response::xml(&root))
}

fn version_line(bucket: &Bucket, query: &Query, key: &str, version: &ObjectVersion, latest: bool) -> Xml {
    let kind = if version.content.is_some() { "Version" } else { "DeleteMarker" };
    let xml =
        Xml::new(kind).text("Key", query.text(key)).text("VersionId", &version.id).text("IsLatest", latest);
    let xml = match &version.content {
        Some(content) => described(xml, version, content),
        None => xml.text("LastModified", version.modified.iso_millis()),
    };
    xml.child(owner(&bucket.owner).named("Owner"))
}
