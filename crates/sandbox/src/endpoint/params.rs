//! The parameters of the query protocols, as a tree.

use super::error::{ApiError, Result};
use std::collections::BTreeMap;

/// `Tags.member.1.Key=a&RoleName=b` as a tree: `RoleName` has a text, `Tags` has children.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct Params {
    text: Option<String>,
    children: BTreeMap<String, Params>,
}

impl Params {
    pub(crate) fn from_pairs<'a>(pairs: impl IntoIterator<Item = (&'a str, &'a str)>) -> Self {
        let mut root = Self::default();
        for (name, value) in pairs {
            let node = name
                .split('.')
                .fold(&mut root, |node, part| node.children.entry(part.to_owned()).or_default());
            node.text = Some(value.to_owned());
        }
        root
    }

    /// The parameter's text, if it was sent. An empty text counts as sent.
    pub(crate) fn get(&self, name: &str) -> Option<&str> {
        self.children.get(name)?.text.as_deref()
    }

    /// The text of this node itself, for lists of texts.
    pub(crate) fn value(&self) -> &str {
        self.text.as_deref().unwrap_or_default()
    }

    /// The parameter's text; `MissingParameter` when it was not sent, as EC2, Redshift and STS say.
    pub(crate) fn require(&self, name: &str) -> Result<&str> {
        self.get(name).ok_or_else(|| {
            ApiError::bad_request(
                "MissingParameter",
                format!("The request must contain the parameter {name}"),
            )
        })
    }

    pub(crate) fn child(&self, name: &str) -> Option<&Params> {
        self.children.get(name)
    }

    pub(crate) fn has(&self, name: &str) -> bool {
        self.children.contains_key(name)
    }

    /// The names of the parameters on this level.
    pub(crate) fn names(&self) -> impl Iterator<Item = &str> {
        self.children.keys().map(String::as_str)
    }

    /// The members of a list in their order, whether it is written `Name.member.1`, `Name.1` or
    /// with a member name of its own (`Tags.Tag.1`).
    pub(crate) fn list(&self, name: &str) -> Vec<&Params> {
        let Some(mut node) = self.children.get(name) else {
            return Vec::new();
        };
        if let (1, Some((key, only))) = (node.children.len(), node.children.first_key_value())
            && key.parse::<usize>().is_err()
        {
            node = only;
        }
        let mut members: Vec<_> = node
            .children
            .iter()
            .filter_map(|(key, member)| Some((key.parse::<usize>().ok()?, member)))
            .collect();
        members.sort_by_key(|(position, _)| *position);
        members.into_iter().map(|(_, member)| member).collect()
    }

    /// The members of a list of texts.
    pub(crate) fn texts(&self, name: &str) -> Vec<String> {
        self.list(name).iter().map(|member| member.value().to_owned()).collect()
    }

    /// A whole number; `InvalidParameterValue` when it is not one.
    pub(crate) fn number(&self, name: &str) -> Result<Option<i64>> {
        self.parse(name, "an integer")
    }

    /// `true` or `false`; `InvalidParameterValue` when it is neither.
    pub(crate) fn flag(&self, name: &str) -> Result<Option<bool>> {
        self.parse(name, "a boolean")
    }

    fn parse<T: std::str::FromStr>(&self, name: &str, what: &str) -> Result<Option<T>> {
        let Some(text) = self.get(name) else {
            return Ok(None);
        };
        text.parse().map(Some).map_err(|_| {
            ApiError::bad_request(
                "InvalidParameterValue",
                format!("Invalid value '{text}' for {name}. It must be {what}."),
            )
        })
    }

    /// The parameters as JSON, for the event history.
    pub(crate) fn to_json(&self) -> serde_json::Value {
        if self.children.is_empty() {
            return self.value().into();
        }
        let keys: Vec<_> = self.children.keys().collect();
        if keys.iter().all(|key| key.parse::<usize>().is_ok()) {
            return self.children.values().map(Params::to_json).collect();
        }
        if let [only] = keys[..]
            && only == "member"
        {
            return self.children["member"].to_json();
        }
        self.children.iter().map(|(key, child)| (lower_first(key), child.to_json())).collect()
    }
}

/// `RoleName` → `roleName`, as CloudTrail and IAM's validation messages write a member.
pub(crate) fn lower_first(name: &str) -> String {
    let mut chars = name.chars();
    chars.next().map(|first| first.to_ascii_lowercase().to_string() + chars.as_str()).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::Params;

    #[test]
    fn reads_every_way_to_write_a_list() {
        for prefix in ["Names.member", "Names", "Names.Name"] {
            let sent: Vec<_> = (1..=11).map(|n| (format!("{prefix}.{n}"), format!("v{n}"))).collect();
            let params = Params::from_pairs(sent.iter().map(|(k, v)| (k.as_str(), v.as_str())));
            let expected: Vec<_> = (1..=11).map(|n| format!("v{n}")).collect();
            assert_eq!(params.texts("Names"), expected, "{prefix}");
        }
    }

    #[test]
    fn nests() {
        let params = Params::from_pairs([
            ("IpPermissions.1.IpRanges.1.CidrIp", "10.0.0.0/8"),
            ("IpPermissions.1.FromPort", "5439"),
            ("DryRun", "maybe"),
        ]);
        let permission = params.list("IpPermissions")[0];
        assert_eq!(permission.number("FromPort"), Ok(Some(5439)));
        assert_eq!(permission.list("IpRanges")[0].get("CidrIp"), Some("10.0.0.0/8"));
        assert_eq!(params.flag("DryRun").unwrap_err().code, "InvalidParameterValue");
        assert_eq!(params.require("GroupId").unwrap_err().code, "MissingParameter");
    }
}
