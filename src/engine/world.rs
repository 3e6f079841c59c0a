//! What was observed: plain facts, absent where nothing is there.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;

use ipnet::IpNet;
use serde::Serialize;

use super::query::WarehouseId;
use super::sink::{GivenPassword, Sink, SinkId};

/// The answers to all queries. What does not exist is not in the maps.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct World {
    pub identity: Identity,
    /// By name.
    pub buckets: BTreeMap<String, Bucket>,
    /// By name.
    pub roles: BTreeMap<String, Role>,
    /// By name.
    pub access_users: BTreeMap<String, AccessUser>,
    #[serde(serialize_with = "as_pairs")]
    pub sinks: BTreeMap<SinkId, Sink>,
    /// By environment variable and forbidden characters.
    #[serde(serialize_with = "as_pairs")]
    pub passwords: BTreeMap<(String, String), GivenPassword>,
    /// By ARN.
    pub policies: BTreeMap<String, Policy>,
    /// By ARN.
    pub oidc_providers: BTreeMap<String, OidcProvider>,
    #[serde(serialize_with = "as_pairs")]
    pub warehouses: BTreeMap<WarehouseId, Warehouse>,
    /// Security-group rules of a warehouse's groups, and ours wherever they are.
    #[serde(serialize_with = "as_pairs")]
    pub ingress: BTreeMap<WarehouseId, Ingress>,
    /// The subnets of a warehouse, where it is public and they may be read.
    #[serde(serialize_with = "as_pairs")]
    pub subnets: BTreeMap<WarehouseId, Vec<Subnet>>,
    /// By warehouse, database and user asked for.
    #[serde(serialize_with = "as_pairs")]
    pub databases: BTreeMap<(WarehouseId, String, String), Database>,
}

/// JSON objects need text keys; these maps have structured ones.
fn as_pairs<K: Serialize, V: Serialize, S: serde::Serializer>(
    map: &BTreeMap<K, V>,
    serializer: S,
) -> Result<S::Ok, S::Error> {
    serializer.collect_seq(map)
}

/// Who is calling.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Identity {
    pub account: String,
    pub arn: String,
    /// `aws`, `aws-cn`, `aws-us-gov` …
    pub partition: String,
}

/// A bucket name that is taken.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub enum Bucket {
    /// In our account; its settings.
    Readable(Box<BucketSettings>),
    /// Somebody else's, or one that we may not see (HeadBucket: 403).
    Forbidden,
    /// In our account or not, but in another region (HeadBucket: 301 with the region).
    Elsewhere { region: String },
}

/// A bucket's settings, as far as they matter for staging.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct BucketSettings {
    pub tags: BTreeMap<String, String>,
    /// `BucketOwnerEnforced`, `BucketOwnerPreferred` or `ObjectWriter`; absent where never set.
    pub ownership: Option<String>,
    /// The block-public-access settings that are on: `BlockPublicAcls`, `IgnorePublicAcls`,
    /// `BlockPublicPolicy`, `RestrictPublicBuckets`.
    pub public_access_block: BTreeSet<String>,
    /// `AES256`, or the key ARN or id of SSE-KMS.
    pub encryption: Option<String>,
    pub lifecycle: Vec<LifecycleRule>,
    /// From which size on transitions of lifecycle rules apply, as AWS names it
    /// (`varies_by_storage_class`); absent where S3 says nothing of it.
    pub transition_size: Option<String>,
    /// The bucket policy as stored.
    pub policy: Option<String>,
    /// `Enabled` or `Suspended`; absent where versioning was never on.
    pub versioning: Option<String>,
    /// Only where it was asked for.
    pub contents: Option<BucketContents>,
}

/// How much is in a bucket; each count stops at the first page of 1,000.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct BucketContents {
    /// Object versions and delete markers.
    pub versions: usize,
    pub uploads: usize,
    pub truncated: bool,
}

impl BucketContents {
    pub fn is_empty(&self) -> bool {
        self.versions == 0 && self.uploads == 0
    }
}

/// A lifecycle rule, whole, so that a rule of somebody else can be sent back as it was.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct LifecycleRule {
    pub id: String,
    pub enabled: bool,
    /// Empty for the whole bucket.
    pub prefix: String,
    /// Further conditions of the filter.
    pub tags: BTreeMap<String, String>,
    pub larger_than_bytes: Option<i64>,
    pub smaller_than_bytes: Option<i64>,
    pub expire_days: Option<i32>,
    /// RFC 3339.
    pub expire_date: Option<String>,
    pub expire_delete_markers: bool,
    pub transitions: Vec<LifecycleTransition>,
    pub noncurrent_expire_days: Option<i32>,
    pub noncurrent_keep_versions: Option<i32>,
    pub noncurrent_transitions: Vec<LifecycleTransition>,
    pub abort_upload_days: Option<i32>,
}

#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct LifecycleTransition {
    pub days: Option<i32>,
    /// RFC 3339.
    pub date: Option<String>,
    /// For noncurrent versions: how many newer ones are kept out of it.
    pub keep_versions: Option<i32>,
    pub storage_class: String,
}

/// A role with all that hangs on it.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Role {
    pub arn: String,
    pub path: String,
    pub description: String,
    pub max_session_seconds: i32,
    /// The decoded trust policy.
    pub trust_policy: String,
    pub permissions_boundary: Option<String>,
    pub tags: BTreeMap<String, String>,
    pub attached: Vec<AttachedPolicy>,
    pub inline: BTreeSet<String>,
    /// Only where they were asked for.
    pub instance_profiles: BTreeSet<String>,
}

/// An OpenID Connect identity provider.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct OidcProvider {
    /// The audiences that it accepts.
    pub client_ids: BTreeSet<String>,
}

#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
pub struct AttachedPolicy {
    pub name: String,
    pub arn: String,
}

/// An IAM user with all that hangs on it.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct AccessUser {
    pub arn: String,
    pub path: String,
    pub tags: BTreeMap<String, String>,
    pub attached: Vec<AttachedPolicy>,
    pub inline: BTreeSet<String>,
    pub groups: BTreeSet<String>,
    /// Oldest first; two at most (IAM User Guide, "IAM and AWS STS quotas").
    pub keys: Vec<AccessKey>,
}

#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct AccessKey {
    pub id: String,
    pub active: bool,
    /// RFC 3339 with whole seconds in UTC, so that the order of texts is the order in time.
    pub created: String,
    /// The same; absent where AWS knows of no use.
    pub last_used: Option<String>,
}

/// A customer-managed policy.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Policy {
    pub path: String,
    pub tags: BTreeMap<String, String>,
    /// The decoded document of the default version.
    pub document: String,
    /// Oldest first.
    pub versions: Vec<PolicyVersion>,
    /// How many roles, users and groups it is attached to.
    pub attachments: i32,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct PolicyVersion {
    pub id: String,
    pub is_default: bool,
}

/// A cluster or workgroup.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Warehouse {
    /// `arn:…:cluster:name`, or `arn:…:workgroup/<id>`, where the id is a UUID and never the name.
    pub arn: String,
    /// As AWS says: `available`, `AVAILABLE`, `paused` …
    pub status: String,
    pub endpoint: Option<Endpoint>,
    pub publicly_accessible: bool,
    /// Whether it also has IPv6 addresses.
    pub dual_stack: bool,
    pub security_groups: Vec<String>,
    /// Where it is in its VPC, where AWS tells.
    pub place: Place,
    /// The administrator's name, where AWS tells.
    pub admin_user: Option<String>,
    /// ARN of the managed administrator secret, where there is one.
    pub admin_secret: Option<String>,
}

impl Warehouse {
    /// The UUID of a workgroup: what IAM matches instead of its name (Service Authorization
    /// Reference, Amazon Redshift Serverless, resource type `workgroup`).
    pub fn workgroup_id(&self) -> Option<&str> {
        self.arn.split_once(":workgroup/").map(|(_, id)| id)
    }
}

/// Where a warehouse is in a VPC.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Place {
    pub vpc: Option<String>,
    /// Of a workgroup.
    pub subnets: BTreeSet<String>,
    /// Of a cluster, which is in those of the group's subnets that are in its zone.
    pub subnet_group: Option<String>,
    pub zone: Option<String>,
}

/// A subnet with what decides, beside security groups, who reaches it.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Subnet {
    pub id: String,
    /// Targets by destination: `local`, `igw-…`, `nat-…` …
    pub routes: BTreeMap<IpNet, String>,
    /// The entries of its network ACL.
    pub acl: Vec<AclEntry>,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct AclEntry {
    /// The lowest that fits decides.
    pub number: i32,
    pub egress: bool,
    pub allow: bool,
    /// A protocol's number, `-1` for all.
    pub protocol: String,
    pub cidr: IpNet,
    /// Absent for all ports.
    pub ports: Option<(u16, u16)>,
}

#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Endpoint {
    pub host: String,
    pub port: u16,
}

impl fmt::Display for Endpoint {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Endpoint { host, port } = self;
        if host.contains(':') {
            write!(formatter, "[{host}]:{port}")
        } else {
            write!(formatter, "{host}:{port}")
        }
    }
}

/// Inbound rules that matter to a warehouse.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Ingress {
    /// Every inbound rule of the warehouse's security groups, and every rule anywhere in the
    /// region that is tagged as the asker's; by id.
    pub rules: BTreeMap<String, IngressRule>,
    /// The warehouse's groups, as far as they were told.
    pub groups: BTreeMap<String, SecurityGroup>,
    /// The entries of the prefix lists that rules name; one that could not be read is absent.
    pub prefix_lists: BTreeMap<String, BTreeSet<IpNet>>,
}

#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct SecurityGroup {
    pub name: String,
    /// The account that it belongs to.
    pub owner: String,
}

#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct IngressRule {
    pub group: String,
    /// `tcp`, `udp`, `-1` for all …
    pub protocol: String,
    /// Absent for all ports.
    pub ports: Option<(u16, u16)>,
    /// CIDR block, IPv4 or IPv6; absent where the source is a group or a prefix list.
    pub cidr: Option<String>,
    /// The source as AWS names it, when it is not a CIDR block.
    pub other_source: Option<String>,
    pub description: String,
    pub tags: BTreeMap<String, String>,
}

impl IngressRule {
    /// The prefix list that is its source.
    pub fn prefix_list(&self) -> Option<&str> {
        self.other_source.as_deref().filter(|source| source.starts_with("pl-"))
    }
}

/// What a database says about a user and itself.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Database {
    pub user: Option<DatabaseUser>,
    /// The privileges granted to that very user on the database: not those that come through
    /// PUBLIC, groups or roles.
    pub granted: BTreeSet<String>,
    /// What the user owns in this database; only where it was asked for.
    pub owned: Vec<OwnedObject>,
}

#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct DatabaseUser {
    pub superuser: bool,
    pub create_database: bool,
}

/// Something that keeps a user from being dropped, with the statement that would free it.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
pub struct OwnedObject {
    /// `schema`, `table`, `view`, `function`, `database` …
    pub kind: String,
    pub schema: Option<String>,
    pub name: String,
}
