//! Access control lists, as far as they live on: canned ones, and only where
//! the bucket has not disabled them.

use super::{
    buckets::owner,
    errors,
    model::{Acl, Bucket},
    namespace::XMLNS,
    request,
};
use crate::endpoint::{ApiError, Call, Response, Xml, error::Result};

/// The ACL a request wants to set, checked against the bucket's settings.
pub(crate) fn wanted(bucket: &Bucket, call: &Call) -> Result<Option<Acl>> {
    let acl = request::acl(call)?;
    if bucket.refuses_acls() {
        let harmless = matches!(acl, None | Some(Acl::BucketOwnerFullControl)) && !request::has_grants(call);
        return if harmless { Ok(None) } else { Err(not_supported()) };
    }
    let blocked = bucket.public_access.is_some_and(|block| block.block_public_acls);
    if blocked && acl.is_some_and(Acl::is_public) {
        return Err(errors::access_denied());
    }
    Ok(acl)
}

pub(crate) fn not_supported() -> ApiError {
    ApiError::bad_request("AccessControlListNotSupported", "The bucket does not allow ACLs")
}

pub(crate) fn put(bucket: &mut Bucket, call: &Call) -> Result<Response> {
    if bucket.refuses_acls() {
        return Err(not_supported());
    }
    let Some(acl) = wanted(bucket, call)? else {
        let text = "Your request was missing a required header";
        let error = ApiError::bad_request("MissingSecurityHeader", text);
        return Err(error.with("MissingHeaderName", "x-amz-acl"));
    };
    bucket.acl = acl;
    Ok(Response::new(200))
}

/// The grants a canned ACL stands for.
pub(crate) fn get(account: &str, acl: Acl) -> Response {
    const EVERYBODY: &str = "http://acs.amazonaws.com/groups/global/AllUsers";
    const AUTHENTICATED: &str = "http://acs.amazonaws.com/groups/global/AuthenticatedUsers";
    const LOGS: &str = "http://acs.amazonaws.com/groups/s3/LogDelivery";
    let groups: &[(&str, &str)] = match acl {
        Acl::PublicRead => &[(EVERYBODY, "READ")],
        Acl::PublicReadWrite => &[(EVERYBODY, "READ"), (EVERYBODY, "WRITE")],
        Acl::AuthenticatedRead => &[(AUTHENTICATED, "READ")],
        Acl::LogDeliveryWrite => &[(LOGS, "WRITE"), (LOGS, "READ_ACP")],
        _ => &[],
    };
    let grantee = |kind: &str| {
        Xml::new("Grantee")
            .attribute("xmlns:xsi", "http://www.w3.org/2001/XMLSchema-instance")
            .attribute("xsi:type", kind)
    };
    let of_owner = grantee("CanonicalUser").text("ID", super::buckets::canonical_id(account));
    let mut grants = vec![Xml::default().child(of_owner).text("Permission", "FULL_CONTROL")];
    grants.extend(groups.iter().map(|(uri, permission)| {
        Xml::default().child(grantee("Group").text("URI", uri)).text("Permission", permission)
    }));
    let root = Xml::new("AccessControlPolicy")
        .attribute("xmlns", XMLNS)
        .child(owner(account).named("Owner"))
        .list("AccessControlList", "Grant", grants);
    Response::xml(&root)
}
