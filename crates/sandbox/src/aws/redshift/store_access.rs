//! How a warehouse gets at Amazon S3 for COPY and UNLOAD: with keys of the statement's, or as a role that is associated
//! with it. Every request is signed and goes the way of a client's.

use std::sync::Arc;

use bytes::Bytes;
use hyper::Method;
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};
use provision_iam::partition::of_region_or_default;

use super::logins::WarehouseId;
use crate::aws::s3::xml::Node;
use crate::aws::sts::assume_for_service;
use crate::endpoint::credentials::Issued;
use crate::endpoint::inside::Inside;
use crate::endpoint::sigv4::Signature;
use crate::endpoint::{Request, Response, Timestamp, World};
use crate::warehouse::{Authorization, Object, ObjectStore, StoreKey, StoreRefusal};

const UNRESERVED: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'_').remove(b'.').remove(b'~');
const PATH: &AsciiSet = &UNRESERVED.remove(b'/');

/// Where a warehouse's requests come from: an address of AWS's own network, not of the customer's (Management Guide,
/// "Enhanced VPC routing"). This one is of a range for documentation.
const ADDRESS: &str = "203.0.113.77";

/// S3 for one warehouse.
pub(super) struct Store {
    inside: Arc<dyn Inside>,
    id: WarehouseId,
}

/// The roles of a warehouse.
struct Roles {
    associated: Vec<String>,
    default: Option<String>,
    /// The ARN of a database user of it, in full.
    database_user: String,
    arn: String,
}

impl Store {
    pub(super) fn new(inside: Arc<dyn Inside>, id: &WarehouseId) -> Self {
        Self { inside, id: id.clone() }
    }

    fn account(&self) -> &str {
        match &self.id {
            WarehouseId::Cluster { account, .. } | WarehouseId::Workgroup { account, .. } => account,
        }
    }

    fn roles(&self, world: &mut World, user: &str) -> Option<Roles> {
        let (account, region) = (self.account(), self.id.region());
        let partition = of_region_or_default(region);
        match &self.id {
            WarehouseId::Cluster { identifier, .. } => {
                let cluster = world.redshift.of(account, region).clusters.get(identifier)?;
                Some(Roles {
                    associated: cluster.roles.clone(),
                    default: cluster.default_role.clone(),
                    database_user: format!(
                        "arn:{partition}:redshift:{region}:{account}:dbuser:{identifier}/{user}"
                    ),
                    arn: cluster.arn(),
                })
            }
            WarehouseId::Workgroup { name, .. } => {
                let serverless = world.serverless.of(account, region);
                let workgroup = serverless.workgroups.get(name)?;
                let namespace = serverless.namespaces.get(&workgroup.namespace)?;
                let cluster = format!("serverless-{account}-{}", workgroup.id);
                Some(Roles {
                    associated: namespace.roles.clone(),
                    default: namespace.default_role.clone(),
                    database_user: format!(
                        "arn:{partition}:redshift:{region}:{account}:dbuser:{cluster}/{user}"
                    ),
                    arn: workgroup.arn.clone(),
                })
            }
        }
    }

    /// The first role of a chain, which the warehouse itself assumes. A role that restricts who of the database may use
    /// it names the user as external id (Management Guide, "Restricting access to IAM roles").
    fn assume(&self, role: Option<&String>, user: &str) -> Result<Issued, StoreRefusal> {
        let mut assumed = Err(unauthorized(135, "The sandbox has ended"));
        self.inside.show(&mut |world, now| assumed = self.assume_in(world, now, role, user));
        assumed
    }

    fn assume_in(
        &self,
        world: &mut World,
        now: Timestamp,
        role: Option<&String>,
        user: &str,
    ) -> Result<Issued, StoreRefusal> {
        let Roles { associated, default, database_user, arn } =
            self.roles(world, user).ok_or_else(|| unauthorized(135, "The warehouse is gone"))?;
        let Some(role) = role.or(default.as_ref()) else {
            // The text is the sandbox's own.
            return Err(unauthorized(138, "There is no default IAM role associated to cluster"));
        };
        if !associated.contains(role) {
            return Err(match self.id {
                WarehouseId::Cluster { .. } => StoreRefusal::Role {
                    message: format!("User {database_user} is not authorized to assume IAM Role {role}"),
                    code: 8001,
                    context: format!("IAM Role={role}"),
                },
                WarehouseId::Workgroup { .. } => {
                    unauthorized(138, &format!("The requested role {role} is not associated to cluster"))
                }
            });
        }
        let principals = match self.id {
            WarehouseId::Cluster { .. } => &["redshift.amazonaws.com"][..],
            WarehouseId::Workgroup { .. } => &["redshift-serverless.amazonaws.com", "redshift.amazonaws.com"],
        };
        let context = [
            ("aws:SourceAccount", self.account()),
            ("aws:SourceArn", &arn),
            ("sts:ExternalId", &database_user),
        ];
        let place = (self.account(), self.id.region(), now);
        assume_for_service(world, role, principals, &context, place).ok_or_else(|| no_credentials(role))
    }

    /// The next role of a chain, which the one before assumes (Management Guide, "Chaining IAM roles in Amazon Redshift").
    async fn chain(&self, key: &StoreKey, role: &str) -> Result<StoreKey, StoreRefusal> {
        let encode = |text: &str| utf8_percent_encode(text, UNRESERVED).to_string();
        let body = format!(
            "Action=AssumeRole&Version=2011-06-15&RoleSessionName=RedshiftIamRoleSession&RoleArn={}",
            encode(role)
        );
        let mut request = self.request(Method::POST, "/".to_owned(), String::new(), body.into_bytes());
        if let Ok(form) = "application/x-www-form-urlencoded".parse() {
            request.headers.insert("content-type", form);
        }
        let answer =
            self.send(request, key, self.id.region(), "sts").await.map_err(|_| no_credentials(role))?;
        let answer = Node::parse(&answer.body, "AssumeRoleResponse").ok();
        let given = answer.as_ref().and_then(|answer| answer.child("AssumeRoleResult")?.child("Credentials"));
        let text = |name: &str| given.and_then(|given| given.get(name)).map(str::to_owned);
        match (text("AccessKeyId"), text("SecretAccessKey")) {
            (Some(id), Some(secret)) => Ok(StoreKey { id, secret, token: text("SessionToken") }),
            _ => Err(no_credentials(role)),
        }
    }

    fn request(&self, method: Method, path: String, raw_query: String, body: Vec<u8>) -> Request {
        let mut request = Request {
            method,
            path,
            raw_query,
            body: Bytes::from(body),
            secure: true,
            source_ip: ADDRESS.to_owned(),
            ..Request::default()
        };
        if let Ok(host) = "localhost".parse() {
            request.headers.insert("host", host);
        }
        request
    }

    async fn send(
        &self,
        mut request: Request,
        key: &StoreKey,
        region: &str,
        service: &str,
    ) -> Result<Response, StoreRefusal> {
        Signature::put_on(&mut request, (&key.id, &key.secret, key.token.as_deref()), (region, service));
        let lost = || StoreRefusal::S3 {
            status: 503,
            code: "ServiceUnavailable".to_owned(),
            message: "The connection was lost".to_owned(),
            request_id: String::new(),
        };
        let answer = self.inside.send(request).await.ok_or_else(lost)?;
        if answer.status.is_success() {
            return Ok(answer);
        }
        let said = Node::parse(&answer.body, "Error").unwrap_or_default();
        let text = |name: &str| said.get(name).unwrap_or_default().to_owned();
        Err(StoreRefusal::S3 {
            status: answer.status.as_u16(),
            code: text("Code"),
            message: if text("Code") == "AccessDenied" {
                "Access Denied".to_owned()
            } else {
                text("Message")
            },
            request_id: text("RequestId"),
        })
    }

    async fn object(
        &self,
        method: Method,
        key: &StoreKey,
        object: &Object<'_>,
        body: Vec<u8>,
    ) -> Result<Response, StoreRefusal> {
        let path = format!("/{}/{}", object.bucket, utf8_percent_encode(object.key, PATH));
        let request = self.request(method, path, String::new(), body);
        self.send(request, key, object.region.unwrap_or(self.id.region()), "s3").await
    }
}

#[async_trait::async_trait]
impl ObjectStore for Store {
    fn is_serverless(&self) -> bool {
        matches!(self.id, WarehouseId::Workgroup { .. })
    }

    async fn credentials(
        &self,
        authorization: &Authorization,
        database_user: &str,
    ) -> Result<StoreKey, StoreRefusal> {
        let chain = match authorization {
            Authorization::Keys { id, secret, token } => {
                return Ok(StoreKey { id: id.clone(), secret: secret.clone(), token: token.clone() });
            }
            Authorization::Roles(roles) => roles.as_slice(),
            Authorization::DefaultRole => &[],
        };
        let Issued { access_key_id, secret, session } = self.assume(chain.first(), database_user)?;
        let mut key = StoreKey { id: access_key_id, secret, token: Some(session.token) };
        for role in chain.iter().skip(1) {
            key = self.chain(&key, role).await?;
        }
        Ok(key)
    }

    async fn get(&self, key: &StoreKey, object: &Object<'_>) -> Result<Vec<u8>, StoreRefusal> {
        Ok(self.object(Method::GET, key, object, Vec::new()).await?.body.to_vec())
    }

    async fn list(&self, key: &StoreKey, object: &Object<'_>) -> Result<Vec<String>, StoreRefusal> {
        let encode = |text: &str| utf8_percent_encode(text, UNRESERVED).to_string();
        let (mut found, mut next) = (Vec::new(), String::new());
        loop {
            let query = format!("list-type=2&prefix={}{next}", encode(object.key));
            let request = self.request(Method::GET, format!("/{}", object.bucket), query, Vec::new());
            let answer = self.send(request, key, object.region.unwrap_or(self.id.region()), "s3").await?;
            let page = Node::parse(&answer.body, "ListBucketResult").unwrap_or_default();
            found.extend(page.all("Contents").filter_map(|object| object.get("Key")).map(str::to_owned));
            match page.get("NextContinuationToken") {
                Some(token) => next = format!("&continuation-token={}", encode(token)),
                None => return Ok(found),
            }
        }
    }

    async fn put(&self, key: &StoreKey, object: &Object<'_>, body: Vec<u8>) -> Result<(), StoreRefusal> {
        self.object(Method::PUT, key, object, body).await.map(drop)
    }

    async fn delete(&self, key: &StoreKey, object: &Object<'_>) -> Result<(), StoreRefusal> {
        self.object(Method::DELETE, key, object, Vec::new()).await.map(drop)
    }
}

/// Redshift's words, as public logs show them.
fn unauthorized(kind: u32, message: &str) -> StoreRefusal {
    StoreRefusal::Role {
        message: format!(
            "exception name : UnauthorizedException, error type : {kind}, message: {message}, should retry : 0"
        ),
        code: 30_000,
        context: String::new(),
    }
}

/// A role that does not trust Redshift, is not there, or may not be assumed by the one before it.
fn no_credentials(role: &str) -> StoreRefusal {
    unauthorized(135, &format!("Not authorized to get credentials of role {role}"))
}
