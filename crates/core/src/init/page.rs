//! What a vendor's page or form shows, read from a text of any form: identities, a trust policy, addresses.

use std::collections::BTreeSet;
use std::sync::{Arc, LazyLock};

use ipnet::IpNet;
use regex::Regex;
use serde_json::Value;

use super::draft::Draft;
use crate::deployment::{IdentityKind, parse_cidr};
use crate::toml_document::Problems;
use crate::vendor::{Vendor, Wanted};

/// What was found.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Page {
    /// A built-in profile, where only one fits best.
    pub vendor: Option<String>,
    /// Of the vendor, where an address or a client tells.
    pub data_center: Option<String>,
    pub subject: Option<String>,
    pub audience: Option<String>,
    pub external_id: Option<String>,
    pub session_name: Option<String>,
    /// ARNs and accounts that are to assume the role.
    pub principals: Vec<String>,
    pub cidrs: Vec<String>,
}

/// Addresses of documentation and of nobody.
const PRIVATE: &[&str] = &["0.0.0.0/0", "10.0.0.0/8", "127.0.0.0/8", "172.16.0.0/12", "192.168.0.0/16"];

/// Reads a text: JSON policies inside of it first, then what stands in plain words.
pub fn read_page(text: &str) -> Page {
    let mut page = Page::default();
    let mut clients = BTreeSet::new();
    let mut issuers = BTreeSet::new();
    for document in documents(text) {
        statements(&document, &mut |statement| {
            principals(&statement["Principal"], &mut page, &mut issuers);
            conditions(&statement["Condition"], &mut page, &mut clients);
        });
    }
    words(text, &mut page);
    page.cidrs = addresses(text);
    recognise(&mut page, text, &clients, &issuers);
    page
}

impl Page {
    /// Whether nothing was found.
    pub fn is_empty(&self) -> bool {
        *self == Page::default()
    }

    /// Fills in what the draft does not say yet. What the profile of the vendor says already is not repeated.
    pub fn fill(&self, draft: &mut Draft, vendor: &Vendor) {
        let fill = |to: &mut Option<String>, from: &Option<String>| {
            if to.is_none() {
                to.clone_from(from);
            }
        };
        fill(&mut draft.vendor, &self.vendor);
        fill(&mut draft.data_center, &self.data_center);
        let Some(trust) = &vendor.trust else { return self.fill_network(draft, vendor) };
        if trust.kind != IdentityKind::Aws {
            // A number that tells the vendor is no subject.
            if trust.subject != Wanted::None {
                fill(&mut draft.subject, &self.subject);
            }
            if trust.audience != Wanted::None {
                fill(&mut draft.audience, &self.audience);
            }
        }
        if trust.kind == IdentityKind::Aws {
            fill(&mut draft.external_id, &self.external_id);
            if draft.principals.is_empty()
                && !self.principals.iter().all(|one| is_known(one, &trust.principals))
            {
                draft.principals.clone_from(&self.principals);
            }
        }
        if trust.session_name != Wanted::None {
            fill(&mut draft.session_name, &self.session_name);
        }
        self.fill_network(draft, vendor);
    }

    fn fill_network(&self, draft: &mut Draft, vendor: &Vendor) {
        if draft.cidrs.is_empty() && vendor.network.is_none() {
            draft.cidrs.clone_from(&self.cidrs);
        }
    }
}

/// An account and its root ARN are the same principal (IAM User Guide, "AWS JSON policy elements: Principal").
fn is_known(principal: &str, known: &[String]) -> bool {
    let account = |text: &str| text.split(':').nth(4).unwrap_or(text).to_owned();
    known.iter().any(|one| one == principal || one.ends_with(":root") && account(one) == account(principal))
}

/// The JSON objects of a text, whatever stands around them.
fn documents(text: &str) -> Vec<Value> {
    let mut found = Vec::new();
    let mut rest = text;
    while let Some(open) = rest.find('{') {
        rest = &rest[open..];
        let mut stream = serde_json::Deserializer::from_str(rest).into_iter::<Value>();
        match stream.next() {
            Some(Ok(document)) => {
                let end = stream.byte_offset();
                found.push(document);
                rest = &rest[end..];
            }
            _ => rest = &rest[1..],
        }
    }
    found
}

fn statements(document: &Value, each: &mut impl FnMut(&Value)) {
    match &document["Statement"] {
        Value::Array(all) => all.iter().for_each(each),
        one @ Value::Object(_) => each(one),
        _ => {}
    }
}

fn texts(value: &Value) -> Vec<&str> {
    match value {
        Value::String(text) => vec![text],
        Value::Array(all) => all.iter().filter_map(Value::as_str).collect(),
        _ => Vec::new(),
    }
}

fn principals(principal: &Value, page: &mut Page, issuers: &mut BTreeSet<String>) {
    for one in texts(&principal["AWS"]) {
        add(&mut page.principals, one);
    }
    // A provider's ARN ends with its issuer.
    for one in texts(&principal["Federated"]) {
        issuers.insert(one.rsplit_once("oidc-provider/").map_or(one, |(_, issuer)| issuer).to_owned());
    }
}

fn conditions(condition: &Value, page: &mut Page, clients: &mut BTreeSet<String>) {
    let operators = condition.as_object().into_iter().flatten().map(|(_, keys)| keys);
    for (key, value) in operators.filter_map(Value::as_object).flatten() {
        let Some(value) = texts(value).into_iter().next().filter(|value| !is_placeholder(value)) else {
            continue;
        };
        let key = key.to_ascii_lowercase();
        let to = match key.as_str() {
            "sts:externalid" => &mut page.external_id,
            "sts:rolesessionname" => &mut page.session_name,
            "accounts.google.com:oaud" => &mut page.audience,
            "accounts.google.com:aud" => {
                clients.insert(value.to_owned());
                continue;
            }
            key if key.ends_with(":sub") => &mut page.subject,
            key if key.ends_with(":aud") => &mut page.audience,
            _ => continue,
        };
        to.get_or_insert_with(|| value.to_owned());
    }
}

/// What guides write where the customer's own value belongs.
fn is_placeholder(value: &str) -> bool {
    value.is_empty() || value.contains(['<', '>', '*', '{', '}', '…']) || value.starts_with("YOUR")
}

static SUBJECT: LazyLock<Regex> = LazyLock::new(|| regex(r"\b1\d{19,21}\b"));
static PRINCIPAL: LazyLock<Regex> =
    LazyLock::new(|| regex(r"\barn:aws[a-z-]*:iam::\d{12}:(?:root|(?:role|user)/[\w+=,.@/-]*[\w+=@/-])"));
static EXTERNAL_ID: LazyLock<Regex> = LazyLock::new(|| {
    regex(r#"(?i)\bexternal[ _-]?id\b["'`*]*\s*(?:[:=|\t]|\bis\b|\n)\s*["'`*]*([\w+=,.@:/-]{2,})"#)
});
static AUDIENCE: LazyLock<Regex> = LazyLock::new(|| {
    regex(r#"(?i)\b(?:oaud|audience)\b["'`*]*\s*(?:[:=|\t]|\bis\b|\n)\s*["'`*]*([\w.@:/-]{2,})"#)
});
static ADDRESS: LazyLock<Regex> = LazyLock::new(|| regex(r"\b\d{1,3}(?:\.\d{1,3}){3}(?:/\d{1,2})?\b"));

fn regex(expression: &str) -> Regex {
    Regex::new(expression).expect("it is tested")
}

fn words(text: &str, page: &mut Page) {
    let captured = |expression: &Regex| {
        let all = expression.captures_iter(text).filter_map(|found| found.get(1));
        all.map(|found| found.as_str().trim_end_matches(['.', ',']).to_owned())
            .find(|value| !is_placeholder(value))
    };
    if page.subject.is_none() {
        page.subject = SUBJECT.find(text).map(|found| found.as_str().to_owned());
    }
    if page.external_id.is_none() {
        page.external_id = captured(&EXTERNAL_ID);
    }
    if page.audience.is_none() {
        page.audience = captured(&AUDIENCE);
    }
    if page.principals.is_empty() {
        PRINCIPAL.find_iter(text).for_each(|found| add(&mut page.principals, found.as_str()));
    }
}

fn add(list: &mut Vec<String>, one: &str) {
    if !is_placeholder(one) && !list.iter().any(|known| known == one) {
        list.push(one.to_owned());
    }
}

/// Public IPv4 addresses, each as a network.
fn addresses(text: &str) -> Vec<String> {
    let private: Vec<IpNet> = PRIVATE.iter().skip(1).filter_map(|one| parse_cidr(one)).collect();
    let mut found = Vec::new();
    for address in ADDRESS.find_iter(text).map(|found| found.as_str()) {
        let cidr = if address.contains('/') { address.to_owned() } else { format!("{address}/32") };
        let Some(net) = parse_cidr(&cidr) else { continue };
        if PRIVATE[0] != cidr && !private.iter().any(|private| private.contains(&net)) {
            add(&mut found, &cidr);
        }
    }
    found
}

/// The vendor that most of what was found is of.
fn recognise(page: &mut Page, text: &str, clients: &BTreeSet<String>, issuers: &BTreeSet<String>) {
    const TOLD: usize = 4;
    let lower = text.to_lowercase();
    let mut scored: Vec<(usize, Vendor, Option<String>)> = Vec::new();
    for vendor in Vendor::builtin_names().filter_map(Vendor::builtin) {
        let Some(vendor) = Vendor::parse(&Arc::new(vendor), &mut Problems::default()) else { continue };
        let trust = vendor.trust.as_ref();
        let is_address = |list: &Vec<String>| list.iter().any(|one| page.cidrs.contains(one));
        let centers = vendor.network.as_ref().map(|network| &network.data_centers);
        let by_address =
            centers.into_iter().flatten().find(|(_, list)| is_address(list)).map(|(name, _)| name);
        let by_client =
            trust.and_then(|trust| trust.clients.iter().find(|(_, client)| clients.contains(*client)));
        let by_client = by_client.map(|(name, _)| name);
        let is_principal =
            trust.is_some_and(|trust| page.principals.iter().any(|one| is_known(one, &trust.principals)));
        let is_issuer =
            trust.and_then(|trust| trust.issuer.as_ref()).is_some_and(|issuer| issuers.contains(issuer));
        let told = [by_address.is_some(), by_client.is_some(), is_principal, is_issuer];
        let mut score = told.iter().filter(|told| **told).count() * TOLD;
        // The first word of a title is the company's name.
        let company = vendor.title.split_whitespace().next().unwrap_or_default().to_lowercase();
        score += usize::from(has_word(&lower, &company))
            + usize::from(has_word(&lower, &vendor.title.to_lowercase()));
        score += usize::from(has_word(&lower, &vendor.name));
        let center = by_client.or(by_address).filter(|name| *name != "any").cloned();
        scored.push((score, vendor, center));
    }
    let best = scored.iter().map(|(score, ..)| *score).max().unwrap_or_default();
    let mut winners = scored.into_iter().filter(|(score, ..)| *score == best && best > 0);
    if let (Some((_, vendor, center)), None) = (winners.next(), winners.next()) {
        page.vendor = Some(vendor.name);
        page.data_center = center;
    }
}

fn has_word(text: &str, word: &str) -> bool {
    let is_edge = |c: Option<char>| c.is_none_or(|c| !c.is_alphanumeric());
    !word.is_empty()
        && text.match_indices(word).any(|(at, _)| {
            is_edge(text[..at].chars().next_back()) && is_edge(text[at + word.len()..].chars().next())
        })
}
