//! Writes IAM's entities and pages.

use super::input::{constraint, invalid, number};
use super::model::{Identity, InstanceProfile, Permissions, Policy, PolicyVersion, Role, Tag, User};
use crate::endpoint::error::Result;
use crate::endpoint::{Call, Xml};
use base64::Engine;
use base64::engine::general_purpose::URL_SAFE;
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};

/// What an operation answers: members of its result, or nothing but success.
pub(crate) type Answer = Result<Option<Xml>>;

/// RFC 3986: everything but unreserved characters is encoded.
const RFC3986: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'_').remove(b'.').remove(b'~');

/// A document as IAM returns it, URL-encoded (IAM API Reference, GetRole).
pub(super) fn encoded(document: &str) -> String {
    utf8_percent_encode(document, RFC3986).to_string()
}

/// The fields every entity has; `kind` is for example `Role`, giving `RoleName` and `RoleId`.
fn identity(xml: Xml, identity: &Identity, kind: &str) -> Xml {
    xml.text("Path", &identity.path)
        .text(&format!("{kind}Name"), &identity.name)
        .text(&format!("{kind}Id"), &identity.id)
        .text("Arn", &identity.arn)
        .text("CreateDate", identity.created.iso())
}

pub(super) fn tags(xml: Xml, tags: &[Tag]) -> Xml {
    xml.list("Tags", "member", tags.iter().map(tag))
}

fn tags_if_any(xml: Xml, list: &[Tag]) -> Xml {
    if list.is_empty() { xml } else { tags(xml, list) }
}

fn tag(tag: &Tag) -> Xml {
    Xml::fields().text("Key", &tag.key).text("Value", &tag.value)
}

fn boundary(xml: Xml, permissions: &Permissions) -> Xml {
    let Some(arn) = &permissions.boundary else {
        return xml;
    };
    let boundary = Xml::new("PermissionsBoundary")
        .text("PermissionsBoundaryType", "Policy")
        .text("PermissionsBoundaryArn", arn);
    xml.child(boundary)
}

/// How much of an entity an answer shows: lists leave out tags, boundary and last use.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Detail {
    Listed,
    Full,
}

/// `trust` is the trust policy with its principals as ARNs.
pub(super) fn role(role: &Role, trust: &str, detail: Detail) -> Xml {
    let xml = identity(Xml::new("Role"), &role.identity, "Role")
        .text("AssumeRolePolicyDocument", encoded(trust))
        .maybe("Description", role.description.as_ref())
        .text("MaxSessionDuration", role.max_session);
    if detail == Detail::Listed {
        return xml;
    }
    tags_if_any(boundary(xml, &role.permissions), &role.tags).child(last_used(role))
}

fn last_used(role: &Role) -> Xml {
    let xml = Xml::new("RoleLastUsed");
    match &role.last_used {
        Some((at, region)) => xml.text("LastUsedDate", at.iso()).text("Region", region),
        None => xml,
    }
}

pub(super) fn user(user: &User, detail: Detail) -> Xml {
    let xml = identity(Xml::new("User"), &user.identity, "User");
    match detail {
        Detail::Listed => xml,
        Detail::Full => tags_if_any(boundary(xml, &user.permissions), &user.tags),
    }
}

pub(super) fn group(group: &Identity) -> Xml {
    identity(Xml::new("Group"), group, "Group")
}

/// `uses` counts attachments and boundaries.
pub(super) fn policy(policy: &Policy, uses: (usize, usize), detail: Detail) -> Xml {
    let xml = identity(Xml::new("Policy"), &policy.identity, "Policy")
        .text("UpdateDate", policy.updated.iso())
        .text("DefaultVersionId", format!("v{}", policy.default_version))
        .text("AttachmentCount", uses.0)
        .text("PermissionsBoundaryUsageCount", uses.1)
        .text("IsAttachable", true);
    match detail {
        Detail::Listed => xml,
        Detail::Full => tags_if_any(xml.maybe("Description", policy.description.as_ref()), &policy.tags),
    }
}

pub(super) fn version(version: &PolicyVersion, default: u32, document: bool) -> Xml {
    Xml::new("PolicyVersion")
        .maybe("Document", document.then(|| encoded(&version.document)))
        .text("VersionId", format!("v{}", version.number))
        .text("IsDefaultVersion", version.number == default)
        .text("CreateDate", version.created.iso())
}

pub(super) fn instance_profile(profile: &InstanceProfile, role: Option<Xml>) -> Xml {
    let xml = identity(Xml::new("InstanceProfile"), &profile.identity, "InstanceProfile");
    tags_if_any(xml.list("Roles", "member", role), &profile.tags)
}

/// Lists `items` from the request's `Marker` on, at most `MaxItems` (100 by default, 1 to 1,000) of
/// them. The keys must ascend; the marker holds the last one given out.
pub(super) fn page(call: &Call, name: &str, items: impl Iterator<Item = (String, Xml)>) -> Result<Xml> {
    let ListedPage { items, marker } = paginate(call, items)?;
    let xml = Xml::fields().list(name, "member", items.into_iter().map(|(_, item)| item));
    Ok(with_marker(xml, marker))
}

pub(super) struct ListedPage<T> {
    pub items: Vec<(String, T)>,
    pub marker: Option<String>,
}

pub(super) fn paginate<T>(call: &Call, items: impl Iterator<Item = (String, T)>) -> Result<ListedPage<T>> {
    let max = number(call, "MaxItems", 1, 1000)?.unwrap_or(100) as usize;
    let after = marker(call)?;
    let mut items: Vec<_> =
        items.filter(|(key, _)| after.as_ref().is_none_or(|after| key > after)).take(max + 1).collect();
    let marker = (items.len() > max).then(|| {
        items.truncate(max);
        URL_SAFE.encode(&items[max - 1].0)
    });
    Ok(ListedPage { items, marker })
}

/// The key of the last item given out before. Lists that may be long begin there at once.
pub(super) fn marker(call: &Call) -> Result<Option<String>> {
    match call.params.get("Marker") {
        None => Ok(None),
        Some("") => Err(constraint("", "Marker", "Member must have length greater than or equal to 1")),
        Some(marker) => {
            let bytes = URL_SAFE.decode(marker).ok().and_then(|bytes| String::from_utf8(bytes).ok());
            bytes.ok_or_else(|| invalid(format!("Invalid Marker: {marker}"))).map(Some)
        }
    }
}

pub(super) fn with_marker(xml: Xml, marker: Option<String>) -> Xml {
    xml.text("IsTruncated", marker.is_some()).maybe("Marker", marker)
}
