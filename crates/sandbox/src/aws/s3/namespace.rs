//! The namespace of S3's XML.

use crate::endpoint::Xml;

/// The namespace of S3's documents.
pub(super) const XMLNS: &str = "http://s3.amazonaws.com/doc/2006-03-01/";

/// An element in it.
pub(crate) fn root(name: &str) -> Xml {
    Xml::new(name).attribute("xmlns", XMLNS)
}
