//! What an access control list says.

use aws_sdk_s3::types::Grant;

/// A grant in words, as `READ to AllUsers`; nothing where it is the owner's own. Groups are named by the end of their URI
/// (S3 User Guide, "Access control list (ACL) overview": `AllUsers`, `AuthenticatedUsers`, `LogDelivery`), accounts by
/// their canonical user id.
pub(super) fn to_others(grant: &Grant, owner: Option<&str>) -> Option<String> {
    let grantee = grant.grantee.as_ref()?;
    if grantee.id.is_some() && grantee.id.as_deref() == owner {
        return None;
    }
    let group = grantee.uri.as_deref().map(|uri| uri.rsplit('/').next().unwrap_or(uri));
    let whom = group.or(grantee.id.as_deref()).or(grantee.email_address.as_deref()).unwrap_or("somebody");
    let permission = grant.permission.as_ref().map_or("something", |permission| permission.as_str());
    Some(format!("{permission} to {whom}"))
}

#[cfg(test)]
mod tests {
    use aws_sdk_s3::types::{Grantee, Permission, Type};

    use super::*;

    fn grant(id: Option<&str>, uri: Option<&str>) -> Grant {
        let (kind, uri) =
            (if uri.is_some() { Type::Group } else { Type::CanonicalUser }, uri.map(str::to_owned));
        let grantee = Grantee::builder().r#type(kind).set_id(id.map(str::to_owned)).set_uri(uri);
        Grant::builder().grantee(grantee.build().unwrap()).permission(Permission::Read).build()
    }

    #[test]
    fn a_grant_to_others_is_told_and_the_owners_is_not() {
        let everybody = "http://acs.amazonaws.com/groups/global/AllUsers";
        assert_eq!(to_others(&grant(Some("me"), None), Some("me")), None);
        assert_eq!(to_others(&grant(Some("you"), None), Some("me")).as_deref(), Some("READ to you"));
        assert_eq!(to_others(&grant(None, Some(everybody)), None).as_deref(), Some("READ to AllUsers"));
    }
}
