//! Amazon Redshift Serverless: namespaces, workgroups and credentials.

pub mod ask;
pub mod model;
pub mod namespaces;
pub mod workgroups;

pub use model::{Namespace, Serverless, Workgroup};

use serde_json::{Value, json};

use crate::{
    aws::{
        ec2,
        redshift::{Place, SEED_ADMIN, SEED_ADMIN_PASSWORD, WarehouseId, credentials, rules, warehouses},
        secrets,
    },
    chassis::{
        Access, ApiError, Call, Cloud, Protocol, Reply, Service, Timestamp, World, error::Result, id,
        request::partition,
    },
};
use model::Tags;

/// The seeded workgroup and its namespace, in eu-west-1.
pub const SEED_WORKGROUP: &str = "analytics";

pub struct RedshiftServerless;

#[async_trait::async_trait]
impl Service for RedshiftServerless {
    fn name(&self) -> &'static str {
        "redshift-serverless"
    }

    fn protocol(&self) -> Protocol {
        Protocol::Json { version: "1.1" }
    }

    async fn call(&self, call: &Call, cloud: &Cloud) -> Result<Reply> {
        let reply = answer(&mut cloud.world(), call)?;
        if call.operation == "GetCredentials" || !call.operation.starts_with(['G', 'L']) {
            warehouses::reconcile(cloud).await?;
        }
        Ok(reply)
    }

    /// The resource of a workgroup is its id, not its name (Service
    /// Authorization Reference, Amazon Redshift Serverless).
    fn access(&self, call: &Call, world: &World) -> Vec<Access> {
        let state = world.serverless.get(&call.account, &call.region);
        let name = |member: &str| call.json[member].as_str().unwrap_or_default().to_owned();
        let workgroup = state.and_then(|state| state.workgroups.get(&name("workgroupName")));
        let namespace = state.and_then(|state| state.namespaces.get(&name("namespaceName")));
        let resource = match call.operation.as_str() {
            operation if operation.starts_with("List") && operation != "ListTagsForResource" => None,
            operation if operation.contains("Tag") => Some(name("resourceArn")),
            operation if operation.contains("Namespace") => namespace.map(|namespace| namespace.arn.clone()),
            _ => workgroup.map(|workgroup| workgroup.arn.clone()),
        };
        let action = format!("redshift-serverless:{}", call.operation);
        vec![Access::new(action, resource.unwrap_or_else(|| "*".to_owned()))]
    }

    /// The customer's workgroup, in public subnets, with its admin secret.
    fn seed(&self, world: &mut World, account: &str) {
        seed(world, account, world.iam.partition.other());
    }
}

fn answer(world: &mut World, call: &Call) -> Result<Reply> {
    region(world, call).settle(call.now);
    let answer = match call.operation.as_str() {
        "CreateNamespace" => namespaces::create(world, call),
        "GetNamespace" => namespaces::get(world, call),
        "ListNamespaces" => namespaces::list(world, call),
        "UpdateNamespace" => namespaces::update(world, call),
        "DeleteNamespace" => namespaces::delete(world, call),
        "CreateWorkgroup" => workgroups::create(world, call),
        "GetWorkgroup" => workgroups::get(world, call),
        "ListWorkgroups" => workgroups::list(world, call),
        "UpdateWorkgroup" => workgroups::update(world, call),
        "DeleteWorkgroup" => workgroups::delete(world, call),
        "GetCredentials" => get_credentials(world, call),
        "TagResource" => tag(world, call),
        "UntagResource" => untag(world, call),
        "ListTagsForResource" => list_tags(world, call),
        _ => Err(RedshiftServerless.protocol().unknown_operation(call)),
    };
    answer.map(Reply::Json)
}

fn region<'w>(world: &'w mut World, call: &Call) -> &'w mut Serverless {
    world.serverless.of(&call.account, &call.region)
}

fn arn(call: &Call, kind: &str, id: &str) -> String {
    let (region, account) = (&call.region, &call.account);
    format!("arn:{}:redshift-serverless:{region}:{account}:{kind}/{id}", partition(region))
}

fn invalid(text: impl Into<String>) -> ApiError {
    ApiError::bad_request("ValidationException", text)
}

fn conflict(text: impl Into<String>) -> ApiError {
    ApiError::bad_request("ConflictException", text)
}

fn not_found(kind: &str, name: &str) -> ApiError {
    ApiError::bad_request("ResourceNotFoundException", format!("{kind} {name} not found."))
        .with("resourceName", name)
}

/// The caller's own database user, `IAM:<user>` or `IAMR:<role>`: there is no
/// way to ask for another (API reference, GetCredentials).
fn get_credentials(world: &mut World, call: &Call) -> Result<Value> {
    let seconds = rules::check_duration(call.json["durationSeconds"].as_i64());
    let seconds = seconds.map_err(|error| invalid(error.message))?;
    if call.json["workgroupName"].is_null() && call.json["customDomainName"].is_null() {
        return Err(invalid("Either workgroupName or customDomainName must be given."));
    }
    let name = ask::name(call, "workgroupName")?;
    let workgroup = workgroups::find(region(world, call), &name)?;
    let status = workgroup.status(call.now);
    if status == "CREATING" || status == "DELETING" {
        return Err(invalid(format!("The workgroup {name} is not available: it is {status}.")));
    }
    let login = credentials::of_caller(call, call.json["dbName"].as_str(), seconds);
    let login = login.map_err(|error| invalid(error.message))?;
    let answer = json!({
        "dbUser": login.name,
        "dbPassword": login.password,
        "expiration": login.expires.epoch_seconds(),
        "nextRefreshTime": login.expires.epoch_seconds(),
    });
    world.redshift_logins.add(&WarehouseId::workgroup(&call.account, &call.region, &name), login, call.now);
    Ok(answer)
}

fn read_tags(call: &Call) -> Result<Tags> {
    let tags = call.json["tags"].as_array().into_iter().flatten().map(|tag| {
        let (key, value) =
            (tag["key"].as_str().unwrap_or_default(), tag["value"].as_str().unwrap_or_default());
        if key.is_empty()
            || key.chars().count() > 128
            || value.chars().count() > 256
            || key.starts_with("aws:")
        {
            return Err(invalid(format!("The tag {key} is invalid.")));
        }
        Ok((key.to_owned(), value.to_owned()))
    });
    let tags: Tags = tags.collect::<Result<_>>()?;
    if tags.len() > 50 {
        return Err(ApiError::bad_request("TooManyTagsException", "A resource can have at most 50 tags."));
    }
    Ok(tags)
}

fn tags_of<'w>(world: &'w mut World, call: &Call) -> Result<&'w mut Tags> {
    let arn = call.json["resourceArn"].as_str().unwrap_or_default();
    let state = region(world, call);
    let mut workgroups = state.workgroups.values_mut();
    if let Some(workgroup) = workgroups.find(|workgroup| workgroup.arn == arn) {
        return Ok(&mut workgroup.tags);
    }
    let mut namespaces = state.namespaces.values_mut();
    let namespace = namespaces.find(|namespace| namespace.arn == arn);
    namespace.map(|namespace| &mut namespace.tags).ok_or_else(|| not_found("Resource", arn))
}

fn tag(world: &mut World, call: &Call) -> Result<Value> {
    let new = read_tags(call)?;
    tags_of(world, call)?.extend(new);
    Ok(json!({}))
}

fn untag(world: &mut World, call: &Call) -> Result<Value> {
    let keys = ask::texts(call, "tagKeys");
    tags_of(world, call)?.retain(|key, _| !keys.contains(key));
    Ok(json!({}))
}

fn list_tags(world: &mut World, call: &Call) -> Result<Value> {
    let tags = tags_of(world, call)?.iter();
    let tags: Vec<_> = tags.map(|(key, value)| json!({"key": key, "value": value})).collect();
    Ok(json!({"tags": tags}))
}

/// Cuts a list to `maxResults` after `nextToken`.
fn page<'t, T>(
    call: &Call,
    mut items: Vec<&'t T>,
    key: impl Fn(&T) -> &str,
) -> Result<(Vec<&'t T>, Option<String>)> {
    let limit = match call.json["maxResults"].as_i64() {
        None => 100,
        Some(limit @ 1..=100) => limit as usize,
        Some(_) => return Err(invalid("maxResults must be between 1 and 100.")),
    };
    if let Some(token) = call.json["nextToken"].as_str() {
        items.retain(|item| key(item) > token);
    }
    let more = items.len() > limit;
    items.truncate(limit);
    let next = items.last().filter(|_| more).map(|item| key(item).to_owned());
    Ok((items, next))
}

fn with_token(mut answer: Value, next: Option<String>) -> Value {
    if let Some(next) = next {
        answer["nextToken"] = next.into();
    }
    answer
}

fn seed(world: &mut World, account: &str, region: &str) {
    let place = Place::of(world, account, region);
    let now = Timestamp::wall();
    let arn = |kind: &str, id: &str| {
        format!("arn:{}:redshift-serverless:{region}:{account}:{kind}/{id}", partition(region))
    };
    let (namespace_id, workgroup_id) = (id::uuid(), id::uuid());
    let mut namespace = Namespace {
        name: SEED_WORKGROUP.to_owned(),
        arn: arn("namespace", &namespace_id),
        id: namespace_id,
        created: now,
        database: "dev".to_owned(),
        admin: SEED_ADMIN.to_owned(),
        admin_password: SEED_ADMIN_PASSWORD.to_owned(),
        admin_secret: None,
        kms_key: "AWS_OWNED_KMS_KEY".to_owned(),
        roles: Vec::new(),
        default_role: None,
        log_exports: Vec::new(),
        tags: [("team".to_owned(), "data".to_owned())].into(),
    };
    let secret = secrets::Managed {
        name: format!("redshift!{SEED_WORKGROUP}-{SEED_ADMIN}"),
        description: format!("Secret for the Amazon Redshift Serverless namespace {}", namespace.arn),
        username: SEED_ADMIN,
        password: SEED_ADMIN_PASSWORD,
        owner_tag: ("aws:redshift-serverless:namespaceArn", namespace.arn.clone()),
    };
    namespace.admin_secret = Some(secrets::put_managed(world, account, region, now, secret));
    let workgroup = Workgroup {
        name: SEED_WORKGROUP.to_owned(),
        arn: arn("workgroup", &workgroup_id),
        id: workgroup_id,
        account: account.to_owned(),
        region: region.to_owned(),
        namespace: SEED_WORKGROUP.to_owned(),
        created: now,
        passing: None,
        base_capacity: 8,
        max_capacity: None,
        port: 5439,
        publicly_accessible: true,
        enhanced_vpc_routing: false,
        vpc: place.vpc,
        subnets: place.public_subnets.into_keys().collect(),
        security_groups: vec![place.security_group],
        parameters: model::PARAMETERS.map(|(key, value)| (key.to_owned(), value.to_owned())).into(),
        tags: Tags::new(),
        listens: None,
        shows_listener: true,
    };
    let network = ec2::network(&mut world.ec2, account, region);
    network.group_users.insert(workgroup.arn.clone(), workgroup.security_groups.clone());
    let state = world.serverless.of(account, region);
    state.namespaces.insert(namespace.name.clone(), namespace);
    state.workgroups.insert(workgroup.name.clone(), workgroup);
}
