//! A small builder for XML answers.

use std::fmt::Write;

/// An element: attributes, and text or child elements.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct Xml {
    name: String,
    attributes: Vec<(String, String)>,
    text: String,
    children: Vec<Xml>,
}

impl Xml {
    pub(crate) fn new(name: impl Into<String>) -> Self {
        Self { name: name.into(), ..Self::default() }
    }

    /// What a query-protocol operation returns: its members; the protocol puts `<…Result>` around them.
    pub(crate) fn fields() -> Self {
        Self::default()
    }

    /// Renames the element.
    pub(crate) fn named(mut self, name: impl Into<String>) -> Self {
        self.name = name.into();
        self
    }

    pub(crate) fn attribute(mut self, name: &str, value: impl ToString) -> Self {
        self.attributes.push((name.to_owned(), value.to_string()));
        self
    }

    /// The element's own text.
    pub(crate) fn content(mut self, text: impl ToString) -> Self {
        self.text = text.to_string();
        self
    }

    /// A child that holds text.
    pub(crate) fn text(self, name: &str, value: impl ToString) -> Self {
        self.child(Xml::new(name).content(value))
    }

    /// A child that holds text, left out when there is none.
    pub(crate) fn maybe(self, name: &str, value: Option<impl ToString>) -> Self {
        match value {
            Some(value) => self.text(name, value),
            None => self,
        }
    }

    pub(crate) fn child(mut self, child: Xml) -> Self {
        self.children.push(child);
        self
    }

    pub(crate) fn children(mut self, children: impl IntoIterator<Item = Xml>) -> Self {
        self.children.extend(children);
        self
    }

    /// `<name><item>…</item>…</name>`; each item is renamed to `item`.
    pub(crate) fn list(self, name: &str, item: &str, items: impl IntoIterator<Item = Xml>) -> Self {
        let items = items.into_iter().map(|child| child.named(item));
        self.child(Xml::new(name).children(items))
    }

    /// `<name><item>text</item>…</name>`.
    pub(crate) fn texts<T: ToString>(
        self,
        name: &str,
        item: &str,
        items: impl IntoIterator<Item = T>,
    ) -> Self {
        self.list(name, item, items.into_iter().map(|text| Xml::default().content(text)))
    }

    /// The content as JSON, as the event history holds it: names begin in lower case, lists are arrays.
    pub(crate) fn to_json(&self) -> serde_json::Value {
        use super::params::lower_first;
        if self.children.is_empty() {
            return self.text.as_str().into();
        }
        if self.children.iter().all(|child| matches!(child.name.as_str(), "member" | "item" | "entry")) {
            return self.children.iter().map(Xml::to_json).collect();
        }
        self.children.iter().map(|child| (lower_first(&child.name), child.to_json())).collect()
    }

    /// The document with its declaration.
    pub(crate) fn document(&self) -> String {
        format!("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n{self}")
    }
}

impl std::fmt::Display for Xml {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_char('<')?;
        f.write_str(&self.name)?;
        for (name, value) in &self.attributes {
            write!(f, " {name}=\"")?;
            escape(value, f)?;
            f.write_char('"')?;
        }
        if self.text.is_empty() && self.children.is_empty() {
            return f.write_str("/>");
        }
        f.write_char('>')?;
        escape(&self.text, f)?;
        for child in &self.children {
            write!(f, "{child}")?;
        }
        write!(f, "</{}>", self.name)
    }
}

fn escape(text: &str, out: &mut impl Write) -> std::fmt::Result {
    for c in text.chars() {
        match c {
            '&' => out.write_str("&amp;")?,
            '<' => out.write_str("&lt;")?,
            '>' => out.write_str("&gt;")?,
            '"' => out.write_str("&quot;")?,
            '\r' => out.write_str("&#13;")?,
            '\t' | '\n' => out.write_char(c)?,
            // XML 1.0 cannot carry other control characters at all.
            c if (c as u32) < 0x20 => out.write_char('\u{fffd}')?,
            c => out.write_char(c)?,
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::Xml;

    #[test]
    fn an_element_holds_text_and_lists() {
        let tag = Xml::new("tag").text("Key", "k").text("Value", "v");
        let role = Xml::new("Role").text("RoleName", "a<b").list("Tags", "member", [tag]);
        let text = "<Role><RoleName>a&lt;b</RoleName><Tags><member><Key>k</Key><Value>v</Value></member></Tags></Role>";
        assert_eq!(role.to_string(), text);
    }
}
