//! The parts of a statement as the checks look at them.

use std::borrow::Cow;
use std::collections::{HashMap, HashSet};

use super::placeholder;
use crate::arn::{self, Arn};
use crate::catalogue::keys::Key;
use crate::catalogue::{self, ActionSet, Service, keys, service};
use crate::document::{ConditionBlock, ConditionTest, Located, Scalar, Text};
use crate::operator::Operator;
use crate::pattern::{Signature, has_wildcard};
use crate::public::{self, About, names_everything};

/// An action with its service, both in lower case.
pub(super) struct Action<'a> {
    pub text: &'a Text,
    /// Empty for `*`.
    pub service: String,
    /// The name, perhaps with wildcards; all of it if there is no colon.
    pub name: String,
    /// The actions it stands for. None: the service is not known in full, or has none of this name.
    pub known: Option<Known>,
    /// Of the name; quickly tells that a pattern does not match it.
    pub signature: Signature,
    /// Stands in the statement already, which is told by itself.
    pub is_repeated: bool,
}

/// Actions of a service.
#[derive(Clone, Copy)]
pub(super) struct Known {
    pub of: &'static Service,
    pub set: ActionSet,
}

impl Known {
    pub fn actions(&self) -> impl Iterator<Item = &'static catalogue::Action> {
        self.of.of(self.set)
    }
}

/// What actions stand for, by their text, and the last statement that had them.
pub(super) type KnownActions<'a> = HashMap<&'a str, (Option<Known>, usize)>;

pub(super) struct Resource<'a> {
    pub text: &'a Text,
    pub arn: Option<Arn<'a>>,
    pub is_placeholder: bool,
    /// Quickly tells that a pattern does not match it.
    pub signature: Signature,
    /// Stands in the list already, which is told by itself.
    pub is_repeated: bool,
}

/// One key of a condition with its operator.
pub(super) struct Test<'a> {
    pub block: &'a ConditionBlock,
    pub raw: &'a ConditionTest,
    /// `None` for an operator that does not exist.
    pub operator: Option<Operator>,
    /// The key in lower case, without a scheme.
    pub key: Cow<'a, str>,
    pub known: Option<&'static Key>,
}

impl<'a> Action<'a> {
    /// `seen` remembers what the action was found to stand for, and the statement it last stood in.
    pub fn new(text: &'a Text, statement: usize, seen: &mut KnownActions<'a>) -> Action<'a> {
        let mut service = text.value.to_lowercase();
        let name = match service.find(':') {
            Some(colon) => service.split_off(colon + 1),
            None => std::mem::take(&mut service),
        };
        service.pop();
        let (known, is_repeated) = match seen.get_mut(text.value.as_str()) {
            Some((known, last)) => (*known, std::mem::replace(last, statement) == statement),
            None => {
                let known = self::service(&service)
                    .map(|of| Known { set: of.matching(&name), of })
                    .filter(|known| !known.set.is_empty());
                seen.insert(&text.value, (known, statement));
                (known, false)
            }
        };
        Action { text, service, known, signature: Signature::new(&name), name, is_repeated }
    }

    /// `*` or `*:*`
    pub fn is_everything(&self) -> bool {
        self.name == "*" && (self.service.is_empty() || self.service == "*")
    }

    pub fn has_wildcard(&self) -> bool {
        has_wildcard(&self.name)
    }

    /// Service and name in lower case.
    pub fn matches(&self, service: &str, name: &str) -> bool {
        self.is_everything()
            || (crate::pattern::matches(&self.service, service) && crate::pattern::matches(&self.name, name))
    }
}

impl<'a> Resource<'a> {
    pub fn all(texts: impl Iterator<Item = &'a Text>) -> Vec<Resource<'a>> {
        let mut seen = HashSet::new();
        texts.map(|text| Resource::new(text, !seen.insert(text.value.as_str()))).collect()
    }

    fn new(text: &'a Text, is_repeated: bool) -> Resource<'a> {
        Resource {
            text,
            is_repeated,
            signature: Signature::new(&text.value),
            arn: Arn::parse(&text.value),
            is_placeholder: placeholder::find(&text.value).is_some(),
        }
    }

    /// A variable stands where IAM takes none.
    pub fn has_early_variable(&self) -> bool {
        arn::has_variable_before_resource(&self.text.value)
    }

    pub fn is_everything(&self) -> bool {
        !self.text.value.is_empty() && self.text.value.bytes().all(|b| b == b'*')
    }
}

impl<'a> Test<'a> {
    pub fn new(block: &'a ConditionBlock, raw: &'a ConditionTest) -> Test<'a> {
        // A key with a scheme, which IAM refuses, is told by itself; what it was meant to test counts.
        let written = raw.key.value.strip_prefix("https://").unwrap_or(&raw.key.value);
        let key = match written.bytes().any(|b| b.is_ascii_uppercase()) {
            true => Cow::Owned(written.to_lowercase()),
            false => Cow::Borrowed(written),
        };
        Test { block, raw, operator: Operator::parse(&block.operator.value), known: keys::key(&key), key }
    }

    pub fn values(&self) -> impl Iterator<Item = (&'a str, &'a Located<Scalar>)> + use<'a> {
        self.raw.values.iter().map(|value| (value.value.as_str(), value))
    }

    /// In an Allow statement, keeps out a request that lacks the key or has another value.
    pub fn is_guard(&self) -> bool {
        self.operator.is_some_and(|operator| {
            !operator.passes_when_absent() && operator.comparison != crate::operator::Comparison::Null
        }) && !self.is_unlimited()
            && !self.is_of_itself()
    }

    /// One of its values is what the request says itself: `"accounts.google.com:sub": "${accounts.google.com:sub}"`.
    fn is_of_itself(&self) -> bool {
        let variable = |value: &str| value.strip_prefix("${")?.strip_suffix('}').map(str::to_owned);
        self.operator.is_some_and(|operator| !operator.comparison.is_negated())
            && self
                .values()
                .any(|(value, _)| variable(value).is_some_and(|name| name.eq_ignore_ascii_case(&self.key)))
    }

    /// One of its values matches everything: `StringLike … "*"`.
    pub fn is_unlimited(&self) -> bool {
        let like = self.operator.is_some_and(|operator| operator.comparison.takes_wildcards());
        like && self.values().any(|(value, _)| names_everything(value))
    }

    /// Keeps out all but known ones, by a key that says what is asked for.
    pub fn narrows(&self, says: impl Fn(About) -> bool) -> bool {
        self.operator.is_some_and(|operator| public::narrows(operator, self.raw, says))
    }
}
