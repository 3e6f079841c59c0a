//! Access control lists as the catalogs write them: `"IAMR:role"=CT/rdsdb|group etl=U/rdsdb`.
//!
//! The form is PostgreSQL's (documentation, "Privileges", `aclitem`), with Redshift's `group` and
//! its further letters. The items are joined with `|`, which a name may contain only in quotes.

use provision_core::facts::Grantee;
use serde_json::{Value, json};

/// One privilege, and whether it may be passed on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Privilege {
    pub(super) letter: char,
    pub(super) grantable: bool,
}

impl Privilege {
    /// The name in GRANT, or the letter where it is unknown.
    pub(super) fn name(self) -> String {
        match self.letter {
            'A' => "ALTER".to_owned(),
            'C' => "CREATE".to_owned(),
            'D' => "DROP".to_owned(),
            'T' => "TEMPORARY".to_owned(),
            'U' => "USAGE".to_owned(),
            // PostgreSQL only.
            'c' => "CONNECT".to_owned(),
            other => other.to_string(),
        }
    }

    /// The name in a list of a table or a function; nothing for what vendors are not granted there.
    pub(super) fn on_data(self) -> Option<&'static str> {
        match self.letter {
            'X' => Some("EXECUTE"),
            'r' => Some("SELECT"),
            'a' => Some("INSERT"),
            'w' => Some("UPDATE"),
            'd' => Some("DELETE"),
            _ => None,
        }
    }
}

/// What one grantor granted to one grantee.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Item {
    pub(super) grantee: Grantee,
    pub(super) privileges: Vec<Privilege>,
    pub(super) grantor: String,
}

/// Reads a list whose items are joined with `|`.
///
/// # Errors
/// Text of another form, which is better not guessed at.
pub(super) fn parse(text: &str) -> Result<Vec<Item>, String> {
    let mut items = Vec::new();
    let mut reader = Reader { rest: text };
    while !reader.rest.is_empty() {
        items.push(reader.item().ok_or_else(|| format!("an access list of an unknown form: {text}"))?);
        if !reader.rest.is_empty() && !reader.skip('|') {
            return Err(format!("an access list of an unknown form: {text}"));
        }
    }
    Ok(items)
}

/// What a template takes to look for users: their names, and each as lists spell it.
pub(super) fn values<'u>(users: impl IntoIterator<Item = &'u String>) -> Value {
    let users: Vec<_> = users.into_iter().collect();
    let needles: Vec<_> = users.iter().map(|user| needle(user)).collect();
    json!({"users": users, "needles": needles})
}

/// A name as a list spells it between its quotes, to look for in lists.
pub(super) fn needle(name: &str) -> String {
    name.replace('"', "\"\"")
}

struct Reader<'a> {
    rest: &'a str,
}

impl Reader<'_> {
    fn item(&mut self) -> Option<Item> {
        let grantee = self.grantee()?;
        if !self.skip('=') {
            return None;
        }
        let privileges = self.privileges();
        let grantor = if self.skip('/') { self.name()? } else { String::new() };
        Some(Item { grantee, privileges, grantor })
    }

    fn grantee(&mut self) -> Option<Grantee> {
        for (prefix, make) in [("group ", Grantee::Group as fn(String) -> Grantee), ("role ", Grantee::Role)]
        {
            if let Some(rest) = self.rest.strip_prefix(prefix) {
                self.rest = rest;
                return self.name().map(make);
            }
        }
        if self.rest.starts_with('=') {
            return Some(Grantee::Public);
        }
        self.name().map(Grantee::User)
    }

    /// A bare name, or one in double quotes, in which two stand for one.
    fn name(&mut self) -> Option<String> {
        if !self.skip('"') {
            let end = self.rest.find(['=', '/', '|', '"']).unwrap_or(self.rest.len());
            let (name, rest) = self.rest.split_at(end);
            self.rest = rest;
            return Some(name.to_owned()).filter(|name| !name.is_empty());
        }
        let mut name = String::new();
        loop {
            let (part, rest) = self.rest.split_once('"')?;
            name.push_str(part);
            self.rest = rest;
            if !self.skip('"') {
                return Some(name);
            }
            name.push('"');
        }
    }

    fn privileges(&mut self) -> Vec<Privilege> {
        let mut privileges = Vec::new();
        while let Some(letter) = self.rest.chars().next().filter(char::is_ascii_alphabetic) {
            self.rest = &self.rest[1..];
            privileges.push(Privilege { letter, grantable: self.skip('*') });
        }
        privileges
    }

    fn skip(&mut self, expected: char) -> bool {
        match self.rest.strip_prefix(expected) {
            Some(rest) => {
                self.rest = rest;
                true
            }
            None => false,
        }
    }
}

#[cfg(test)]
mod tests {
    use proptest::collection::vec;
    use proptest::prelude::*;

    use super::{Item, Privilege, parse};
    use provision_core::facts::Grantee;

    /// As PostgreSQL's `putid` writes a name.
    fn write_name(name: &str) -> String {
        if name.chars().all(|c| c.is_ascii_alphanumeric() || c == '_') {
            name.to_owned()
        } else {
            format!("\"{}\"", name.replace('"', "\"\""))
        }
    }

    fn write(item: &Item) -> String {
        let grantee = match &item.grantee {
            Grantee::Public => String::new(),
            Grantee::User(name) => write_name(name),
            Grantee::Group(name) => format!("group {}", write_name(name)),
            Grantee::Role(name) => format!("role {}", write_name(name)),
        };
        let privileges: String = item
            .privileges
            .iter()
            .map(|privilege| format!("{}{}", privilege.letter, if privilege.grantable { "*" } else { "" }))
            .collect();
        format!("{grantee}={privileges}/{}", write_name(&item.grantor))
    }

    fn name() -> impl Strategy<Value = String> {
        prop_oneof!["[a-z_][a-z0-9_]{0,8}", r#"IAMR:[a-z+=,.@-]{1,8}"#, r#"[ -~é"|=/*\\]{1,12}"#]
    }

    fn item() -> impl Strategy<Value = Item> {
        let grantee = prop_oneof![
            Just(Grantee::Public),
            name().prop_map(Grantee::User),
            name().prop_map(Grantee::Group),
            name().prop_map(Grantee::Role),
        ];
        let privilege = (prop::sample::select(vec!['C', 'T', 'U', 'D', 'A', 'c', 'r']), any::<bool>())
            .prop_map(|(letter, grantable)| Privilege { letter, grantable });
        (grantee, vec(privilege, 0..5), name()).prop_map(|(grantee, privileges, grantor)| Item {
            grantee,
            privileges,
            grantor,
        })
    }

    proptest! {
        #[test]
        fn what_the_catalog_writes_is_read(items in vec(item(), 0..5)) {
            let text = items.iter().map(write).collect::<Vec<_>>().join("|");
            prop_assert_eq!(parse(&text), Ok(items));
        }

        #[test]
        fn nothing_makes_it_panic(text in ".{0,40}") {
            let _ = parse(&text);
        }
    }

    #[test]
    fn a_list_as_redshift_writes_it() {
        let items = parse(r#"=T/rdsdb|rdsdb=UCDA/rdsdb|"IAMR:role"=C*T/rdsdb|group g=U/rdsdb"#).unwrap();
        let grantees: Vec<_> = items.iter().map(|item| &item.grantee).collect();
        assert_eq!(
            grantees,
            [
                &Grantee::Public,
                &Grantee::User("rdsdb".to_owned()),
                &Grantee::User("IAMR:role".to_owned()),
                &Grantee::Group("g".to_owned()),
            ]
        );
        let names: Vec<_> = items[2].privileges.iter().map(|p| (p.name(), p.grantable)).collect();
        assert_eq!(names, [("CREATE".to_owned(), true), ("TEMPORARY".to_owned(), false)]);
    }

    #[test]
    fn other_text_is_refused() {
        for text in ["nonsense", "\"open=C/x", "a=C/x,b=C/x", "a=C/x||b=C/x", "a=?/x"] {
            assert!(parse(text).is_err(), "{text}");
        }
    }
}
