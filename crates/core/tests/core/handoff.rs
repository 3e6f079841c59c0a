//! The vendor's form, filled in: every vendor, in every way that it signs in and to every kind of warehouse.

use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::path::Path;

use provision_core::call::EXTERNAL_ID_TAG;
use provision_core::deployment::{Deployment, Encryption, Endpoint};
use provision_core::facts::{
    CredentialStore, CredentialStoreFacts, CredentialStoreId, RoleFacts, WarehouseFacts, WarehouseId, World,
};
use provision_core::handoff::{Entry, Read, Secrets, form, role_wanted, store_wanted, warehouse_wanted};
use provision_core::spec::{self, Specs};
use provision_core::vendor::{Condition, Field, FieldValue, Vendor};
use serde_json::json;
use strum::VariantNames;

use crate::render::vendor_spec;
use crate::support;

fn read(text: &str) -> Result<Specs, String> {
    spec::read(&["plans/test.toml".into()], &support::Given(|_: &Path| Ok(text.to_owned())))
        .map_err(|problems| problems.to_string())
}

/// Fields that no built-in profile has yet.
#[test]
fn a_form_can_ask_for_the_workgroups_arn_a_key_and_whatever_the_customer_writes() {
    let specs = read(&vendor_spec("jitsu", "keys", "workgroup", "precreated")).unwrap();
    let mut deployment = specs.deployments().next().unwrap().clone();
    let mut vendor = read_vendor("jitsu");
    let field = |value, text: Option<&str>, only| Field {
        label: format!("{value:?}"),
        value,
        text: text.map(str::to_owned),
        only,
    };
    vendor.form = vec![
        field(FieldValue::Warehouse, None, vec![]),
        field(FieldValue::WorkgroupArn, None, vec![Condition::Workgroup]),
        field(FieldValue::KmsKey, None, vec![Condition::Kms]),
        field(FieldValue::Text, Some("a name for the table"), vec![]),
    ];
    let mut read = account(&deployment);
    fn facts<'a>(read: &'a mut Read, deployment: &Deployment) -> &'a mut WarehouseFacts {
        read.warehouse.as_mut().unwrap().warehouses.get_mut(&WarehouseId::of(deployment)).unwrap()
    }
    facts(&mut read, &deployment).arn.clear();
    let values = |deployment: &Deployment, read: &Read| -> Vec<Option<String>> {
        form(deployment, &vendor, read, None).unwrap().into_iter().map(|entry| entry.value).collect()
    };
    let text = |text: &str| Some(text.to_owned());
    let unread = values(&deployment, &read);
    assert_eq!(unread, [text("analytics"), None, text("a name for the table")]);
    let arn = workgroup_arn();
    facts(&mut read, &deployment).arn = arn.clone();
    let key = "arn:aws:kms:us-east-1:111122223333:key/1234abcd-12ab-34cd-56ef-1234567890ab";
    deployment.bucket.as_mut().unwrap().encryption = Encryption::Kms { key_arn: key.to_owned() };
    let all = values(&deployment, &read);
    assert_eq!(all, [text("analytics"), Some(arn), text(key), text("a name for the table")]);
}

/// What a form takes that there is not, however often somebody applies.
#[test]
fn a_value_that_has_no_meaning_here_is_refused_with_the_reason() {
    use FieldValue::*;
    let of = |vendor: &str, auth: &str, warehouse: &str, mode: &str| {
        let specs = read(&vendor_spec(vendor, auth, warehouse, mode)).unwrap();
        specs.deployments().next().unwrap().clone()
    };
    let no_trust: &[FieldValue] = &[RoleArn, BucketRoleArn, TrustPolicy, ExternalId, SessionName];
    let (no_key, no_bucket) = ([AccessKeyId, SecretAccessKey], [Bucket, BucketRegion, BucketPrefix]);
    let on_a_cluster = [Workgroup, WorkgroupArn];
    for (deployment, refused) in [
        // A role alone.
        (
            of("iterable", "role", "workgroup", "vendor"),
            [&[Cluster, ExternalId, SessionName, Password][..], &no_key].concat(),
        ),
        // Access key and password.
        (of("iterable", "keys", "cluster", "vendor"), [no_trust, &on_a_cluster].concat()),
        // An access key that stands for a password too.
        (
            of("tealium", "keys", "workgroup", "precreated"),
            [no_trust, &[Cluster, Password], &no_bucket].concat(),
        ),
        // A password, and a role for the bucket.
        (of("polytomic", "role", "cluster", "vendor"), [on_a_cluster, no_key].concat()),
        // A password and nothing else.
        (of("snowplow", "keys", "cluster", "owned"), [no_trust, &on_a_cluster, &no_key, &no_bucket].concat()),
    ] {
        let mut vendor = read_vendor("iterable");
        let all = FieldValue::VARIANTS.iter().map(|word| serde_json::from_value(json!(word)).unwrap());
        let field =
            |value| Field { label: format!("{value:?}"), value, text: Some("x".to_owned()), only: vec![] };
        vendor.form = all.map(field).collect();
        let mut read = account(&deployment);
        let facts = read.warehouse.as_mut().unwrap().warehouses.values_mut().next().unwrap();
        if deployment.warehouse.is_serverless() {
            facts.arn = workgroup_arn();
        }
        let entries = form(&deployment, &vendor, &read, Some(&secrets_of(&deployment))).unwrap();
        let missing: Vec<_> = entries.iter().filter(|entry| entry.missing.is_some()).collect();
        // None of them has these.
        let refused = refused.into_iter().chain([GlueDatabase, KmsKey, Ssh, SshUrl]);
        let expected: BTreeSet<_> = refused.map(|value| format!("{value:?}")).collect();
        let found: BTreeSet<_> = missing.iter().map(|entry| entry.label.clone()).collect();
        assert_eq!(found, expected, "{}", deployment.vendor.name);
        for entry in missing {
            let why = entry.missing.as_ref().unwrap();
            assert!(!why.contains("apply"), "{}: it never will be there: {why}", entry.label);
        }
    }
}

/// What is kept for a deployment after an apply.
fn secrets_of(deployment: &Deployment) -> Secrets {
    let Secrets { password, secret_access_key } = secrets();
    Secrets {
        password: password.filter(|_| deployment.user.password.is_some()),
        secret_access_key: secret_access_key.filter(|_| deployment.access_user.is_some()),
    }
}

fn workgroup_arn() -> String {
    format!("arn:aws:redshift-serverless:us-east-1:111122223333:workgroup/{}", support::WORKGROUP_ID)
}

/// The account after an apply, as far as a form asks.
fn account(deployment: &Deployment) -> Read {
    let endpoint = Endpoint { host: "analytics.abc123.us-east-1.redshift.amazonaws.com".into(), port: 5439 };
    let arn = match deployment.warehouse.is_serverless() {
        true => workgroup_arn(),
        false => String::new(),
    };
    let status = "available".into();
    let facts = WarehouseFacts { endpoint: Some(endpoint), status, arn, ..WarehouseFacts::default() };
    let mut world = World::default();
    world.warehouses.insert(WarehouseId::of(deployment), facts);
    if let Some(store) = &deployment.credential_store {
        let id = CredentialStoreId::of(store, &deployment.region);
        let held =
            CredentialStoreFacts { access_key_id: Some("AKIAIOSFODNN7EXAMPLE".into()), ..Default::default() };
        world.credential_stores.insert(id, CredentialStore::Held(held));
    }
    let role = deployment.role.as_ref().filter(|_| !role_wanted(deployment).roles.is_empty()).map(|role| {
        let tags = [(EXTERNAL_ID_TAG.to_owned(), "0f1e2d3c4b5a69788796a5b4c3d2e1f0".to_owned())].into();
        let facts = RoleFacts { tags, ..RoleFacts::default() };
        World { roles: [(role.name.clone(), facts)].into(), ..World::default() }
    });
    Read { warehouse: Some(world.clone()), store: Some(world), role }
}

fn secrets() -> Secrets {
    Secrets { password: Some("a password".into()), secret_access_key: Some("a secret key".into()) }
}

fn shown(entries: &[Entry]) -> String {
    let line = |entry: &Entry| {
        let value = entry.value.as_deref().unwrap_or(if entry.secret { "(secret)" } else { "(missing)" });
        format!("{}: {value}\n", entry.label)
    };
    entries.iter().map(line).collect()
}

/// What a spec of each way looks like, with the profile it was read with.
fn ways(vendor: &Vendor) -> Vec<(String, Deployment)> {
    let mut ways = Vec::new();
    for auth in &vendor.auth.modes {
        for (kind, serverless) in [("cluster", false), ("workgroup", true)] {
            if vendor.login(serverless).is_none() {
                continue;
            }
            let modes: Vec<String> = vendor.database.schema_modes.iter().map(ToString::to_string).collect();
            let spec = modes
                .iter()
                .find_map(|mode| read(&vendor_spec(&vendor.name, &auth.to_string(), kind, mode)).ok());
            let Some(specs) = spec else { continue };
            ways.push((format!("{auth}, {kind}"), specs.deployments().next().unwrap().clone()));
        }
    }
    ways
}

#[test]
fn every_vendor_has_a_form_for_each_way_it_signs_in() {
    for name in Vendor::builtin_names() {
        let vendor = read_vendor(name);
        let ways = ways(&vendor);
        for auth in &vendor.auth.modes {
            let auth = auth.to_string();
            assert!(ways.iter().any(|(way, _)| way.starts_with(&auth)), "{name} has no spec for {auth}");
        }
        let mut page = String::new();
        for (way, deployment) in ways {
            let read = account(&deployment);
            let closed = form(&deployment, &vendor, &read, None).unwrap();
            assert!(closed.len() >= 4, "{name}, {way}");
            let missing: Vec<_> = closed.iter().filter_map(|entry| entry.missing.as_ref()).collect();
            assert!(missing.is_empty(), "{name}, {way}: {missing:?}");
            assert!(closed.iter().all(|entry| entry.value.is_none() == entry.secret), "{name}, {way}");
            let open = form(&deployment, &vendor, &read, Some(&secrets())).unwrap();
            assert!(open.iter().all(|entry| entry.value.is_some()), "{name}, {way}");
            let labels =
                |entries: &[Entry]| entries.iter().map(|entry| entry.label.clone()).collect::<Vec<_>>();
            assert_eq!(labels(&closed), labels(&open));
            let _ = write!(page, "## {way}\n{}\n", shown(&closed));
        }
        insta::assert_snapshot!(name, page);
    }
}

fn read_vendor(name: &str) -> Vendor {
    let source = std::sync::Arc::new(Vendor::builtin(name).unwrap());
    Vendor::parse(&source, &mut provision_core::toml_document::Problems::default()).unwrap()
}

/// The role alone has it, and a trust policy without it would admit nobody.
#[test]
fn a_generated_external_id_is_read_from_the_role() {
    let deployment = support::deployments("tealium.toml").remove(0);
    let vendor = read_vendor("tealium");
    let entry = |role: Option<World>| {
        let read = Read { role, ..account(&deployment) };
        let entries = form(&deployment, &vendor, &read, None).unwrap();
        let entry = entries.into_iter().find(|entry| entry.takes == FieldValue::ExternalId).unwrap();
        entry.value.ok_or(entry.missing)
    };
    let there = account(&deployment).role;
    assert_eq!(entry(there.clone()), Ok("0f1e2d3c4b5a69788796a5b4c3d2e1f0".to_owned()));
    let mut lost = there.unwrap();
    lost.roles.values_mut().for_each(|role| role.tags.clear());
    for (role, why) in [
        (None, "could not be read"),
        (Some(World::default()), "run provision apply first"),
        (Some(lost), "has lost it"),
    ] {
        let missing = entry(role).unwrap_err().unwrap();
        assert!(missing.contains(why), "{missing}");
    }
}

#[test]
fn what_is_not_known_is_missing_with_its_reason_and_the_rest_is_there() {
    let specs = read(&vendor_spec("iterable", "keys", "cluster", "vendor")).unwrap();
    let (deployment, vendor) = (specs.deployments().next().unwrap(), &specs.specs[0].vendor);
    let missing = |read: &Read, secrets: Option<&Secrets>| -> Vec<(FieldValue, String)> {
        let entries = form(deployment, vendor, read, secrets).unwrap();
        entries.into_iter().filter_map(|entry| Some((entry.takes, entry.missing?))).collect()
    };
    let unread = missing(&Read::default(), None);
    let fields: Vec<_> = unread.iter().map(|(field, _)| *field).collect();
    assert_eq!(fields, [FieldValue::Host, FieldValue::Port, FieldValue::AccessKeyId]);
    assert_eq!(unread[0].1, "cluster analytics in us-east-1 could not be read");
    let nothing =
        Read { warehouse: Some(World::default()), store: Some(World::default()), ..Read::default() };
    let nothing_there = missing(&nothing, Some(&Secrets::default()));
    assert_eq!(nothing_there[0].1, "there is no cluster analytics in us-east-1");
    assert_eq!(nothing_there.len(), 5, "{nothing_there:?}");
    assert!(
        nothing_there.iter().skip(2).all(|(_, why)| why.contains("run provision apply first")),
        "{nothing_there:?}"
    );
    let mut read = account(deployment);
    let paused = read.warehouse.as_mut().unwrap().warehouses.get_mut(&WarehouseId::of(deployment)).unwrap();
    (paused.endpoint, paused.status) = (None, "paused".into());
    assert!(missing(&read, None)[0].1.ends_with("has no address yet; it is paused"));
    assert_eq!(warehouse_wanted(deployment).warehouses.len(), 1);
    assert_eq!(store_wanted(deployment).credential_stores.len(), 1);
    assert!(warehouse_wanted(deployment).databases.is_empty(), "no log-in is needed");
}
