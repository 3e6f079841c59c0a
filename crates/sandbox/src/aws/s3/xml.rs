//! The XML bodies that S3 is sent, as a tree.

use quick_xml::{Reader, escape::resolve_predefined_entity, events::Event};

use serde::{Deserialize, Serialize};

use super::errors;
use crate::endpoint::{Xml, error::Result};

/// An element: its name without a namespace prefix, its text, its children.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Node {
    pub name: String,
    pub text: String,
    pub children: Vec<Node>,
}

impl Node {
    /// Reads a document whose root element is `root`; anything else is
    /// `MalformedXML`.
    pub(crate) fn parse(body: &[u8], root: &str) -> Result<Self> {
        let text = std::str::from_utf8(body).map_err(|_| errors::malformed_xml())?;
        let node = read(text).ok_or_else(errors::malformed_xml)?;
        if node.name == root { Ok(node) } else { Err(errors::malformed_xml()) }
    }

    pub(crate) fn child(&self, name: &str) -> Option<&Node> {
        self.children.iter().find(|child| child.name == name)
    }

    pub(crate) fn all<'n>(&'n self, name: &'n str) -> impl Iterator<Item = &'n Node> {
        self.children.iter().filter(move |child| child.name == name)
    }

    /// The text of a child.
    pub(crate) fn get(&self, name: &str) -> Option<&str> {
        self.child(name).map(|child| child.text.as_str())
    }

    /// The text of a child that must be there.
    pub(crate) fn require(&self, name: &str) -> Result<&str> {
        self.get(name).ok_or_else(errors::malformed_xml)
    }

    /// A child with `true` or `false`.
    pub(crate) fn flag(&self, name: &str) -> Result<Option<bool>> {
        match self.get(name).map(str::to_ascii_lowercase).as_deref() {
            None => Ok(None),
            Some("true") => Ok(Some(true)),
            Some("false") => Ok(Some(false)),
            Some(_) => Err(errors::malformed_xml()),
        }
    }

    /// A child with a whole number.
    pub(crate) fn number(&self, name: &str) -> Result<Option<i64>> {
        let parse = |text: &str| text.parse().map_err(|_| errors::malformed_xml());
        self.get(name).map(parse).transpose()
    }
}

impl From<&Node> for Xml {
    fn from(node: &Node) -> Self {
        Xml::new(&node.name).content(&node.text).children(node.children.iter().map(Xml::from))
    }
}

fn read(text: &str) -> Option<Node> {
    let mut reader = Reader::from_str(text);
    let mut open: Vec<Node> = vec![Node::default()];
    loop {
        match reader.read_event().ok()? {
            Event::Start(tag) => open.push(named(tag.local_name().as_ref())?),
            Event::Empty(tag) => {
                let node = named(tag.local_name().as_ref())?;
                open.last_mut()?.children.push(node);
            }
            Event::End(_) => {
                let mut node = open.pop()?;
                // Blanks between elements are layout, blanks in a text are text.
                if !node.children.is_empty() {
                    node.text.clear();
                }
                open.last_mut()?.children.push(node);
            }
            Event::Text(text) => open.last_mut()?.text += &text.decode().ok()?,
            Event::CData(text) => open.last_mut()?.text += &text.decode().ok()?,
            Event::GeneralRef(reference) => {
                let resolved = match reference.resolve_char_ref().ok()? {
                    Some(c) => c.to_string(),
                    None => resolve_predefined_entity(&reference.decode().ok()?)?.to_owned(),
                };
                open.last_mut()?.text += &resolved;
            }
            // Entities declared in the document are never expanded.
            Event::DocType(_) => return None,
            Event::Eof => break,
            _ => {}
        }
    }
    let mut root = open.pop().filter(|_| open.is_empty())?;
    let only = root.children.pop()?;
    root.children.is_empty().then_some(only)
}

fn named(name: &[u8]) -> Option<Node> {
    let name = std::str::from_utf8(name).ok()?.to_owned();
    Some(Node { name, ..Node::default() })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_texts_entities_and_namespaces() {
        let text = "<?xml version=\"1.0\"?>\n<s3:Tagging xmlns:s3=\"x\"><TagSet>\n  <Tag><Key>a&amp;b</Key>\
                    <Value>c &#60; d</Value></Tag></TagSet></s3:Tagging>";
        let node = Node::parse(text.as_bytes(), "Tagging").unwrap();
        let tag = node.child("TagSet").unwrap().child("Tag").unwrap();
        assert_eq!((tag.get("Key"), tag.get("Value")), (Some("a&b"), Some("c < d")));
    }

    #[test]
    fn what_is_no_document_or_another_one_is_malformed() {
        for text in [
            "",
            "text",
            "<Tagging>",
            "<a></b>",
            "<Other/>",
            "<Tagging/><Tagging/>",
            "<!DOCTYPE x [<!ENTITY e \"v\">]><Tagging>&e;</Tagging>",
            "<Tagging>&unknown;</Tagging>",
        ] {
            let error = Node::parse(text.as_bytes(), "Tagging").unwrap_err();
            assert_eq!(error.code, "MalformedXML", "{text}");
        }
    }
}
