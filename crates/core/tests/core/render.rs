//! What `render` writes, compared with the vendor's guide by meaning.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use provision_core::deployment::{Deployment, IdentityKind};
use provision_core::render::{self, RenderedKind};
use provision_core::spec::{self, Specs};
use provision_core::templates::Templates;
use provision_core::toml_document::{self, Problems};
use provision_core::vendor::{self, Wanted};
use provision_iam::{Document, diff};

use crate::support;

fn load(file: &str) -> Specs {
    spec::read(&[PathBuf::from(file)], &support::Disk).unwrap_or_else(|problems| panic!("{problems:#?}"))
}

fn read(text: &str) -> Result<Specs, toml_document::Problems> {
    spec::read(&["plans/test.toml".into()], &support::Given(|_: &Path| Ok(text.to_string())))
}

/// The only deployment of a ready-made spec after a change of its text.
fn changed(file: &str, change: impl Fn(String) -> String) -> Deployment {
    let text = change(std::fs::read_to_string(support::root().join(file)).unwrap());
    let specs = read(&text).unwrap_or_else(|problems| panic!("{}", shown(&problems)));
    specs.deployments().next().unwrap().clone()
}

fn shown(problems: &toml_document::Problems) -> String {
    problems.to_string()
}

fn assert_same_meaning(ours: &str, guide: &str) {
    let parse = |text: &str| Document::parse(text).unwrap_or_else(|e| panic!("{e:#?}\n{text}"));
    let difference = diff(&parse(guide).canonical(), &parse(ours).canonical());
    assert!(difference.is_empty(), "{:#?}", difference.differences);
}

fn filled(document: &str, values: &[(&str, &str)]) -> String {
    values.iter().fold(document.to_string(), |text, (name, value)| text.replace(name, value))
}

#[test]
fn the_provisioned_policy_is_the_guides() {
    let guide = filled(
        include_str!("guide/provisioned-policy.json"),
        &[
            ("BUCKET_NAME", "acme-transfer"),
            ("REGION_NAME", "us-east-1"),
            ("ACCOUNT_ID", "111122223333"),
            ("CLUSTER_NAME", "analytics"),
            ("USERNAME", "transfer_user"),
            ("DATABASE_NAME", "dev"),
        ],
    );
    let specs = load("plans/iterable-provisioned.toml");
    let rendered = render::render(specs.deployments().next().unwrap()).unwrap();
    let policy = rendered.iter().find(|one| one.kind == RenderedKind::Policy).unwrap();
    assert_same_meaning(&policy.text, &guide);
    assert_eq!((policy.name.as_str(), &policy.note), ("us/policy.json", &None));
}

/// Save that the id stands where the guide allows the name, which matches nothing.
#[test]
fn the_serverless_policy_is_the_guides_with_the_workgroups_id() {
    const ID: &str = "8f2f1a1e-0000-4000-8000-0123456789ab";
    let guide = filled(
        include_str!("guide/serverless-policy.json"),
        &[
            ("BUCKET_NAME", "acme-transfer"),
            ("REGION_NAME", "eu-west-1"),
            ("ACCOUNT_ID", "111122223333"),
            ("WORKGROUP_NAME_OR_ID", ID),
        ],
    );
    let specs = load("plans/iterable-serverless.toml");
    let deployment = specs.deployments().next().unwrap();
    let policy = Templates::embedded().policy(deployment, Some(ID), "aws").unwrap();
    assert_same_meaning(&policy, &guide);
}

#[test]
fn without_the_account_the_workgroups_id_is_a_marked_placeholder() {
    let specs = load("plans/iterable-serverless.toml");
    let rendered = render::render(specs.deployments().next().unwrap()).unwrap();
    let policy = rendered.iter().find(|one| one.kind == RenderedKind::Policy).unwrap();
    assert!(policy.text.contains("workgroup/<id-of-workgroup-analytics>"), "{}", policy.text);
    assert!(policy.note.as_ref().unwrap().contains("read from the account"));
}

/// The guide's example has the subject alone; ours warns about that.
#[test]
fn the_trust_policy_without_an_audience_is_the_guides() {
    const SUBJECT: &str = "108000002380243782158";
    let guide = filled(include_str!("guide/trust.json"), &[("<some_service_account_identifier>", SUBJECT)]);
    let text = std::fs::read_to_string(support::root().join("plans/iterable-provisioned.toml")).unwrap();
    let specs = read(&text.replace("audience = \"acme-org\"\n", "")).unwrap();
    let trust = Templates::embedded().trust(specs.deployments().next().unwrap(), "aws").unwrap();
    assert_same_meaning(&trust.unwrap(), &guide);
    assert!(specs.warnings.iter().any(|warning| warning.id == "TRUST_NOT_BOUND_TO_YOU"));
}

#[test]
fn an_audience_narrows_the_trust_policy() {
    let specs = load("plans/iterable-provisioned.toml");
    let trust = Templates::embedded().trust(specs.deployments().next().unwrap(), "aws").unwrap();
    assert!(trust.unwrap().contains("\"accounts.google.com:oaud\": \"acme-org\""));
}

/// The statements of the first destination that change something.
fn sql(file: &str) -> Vec<String> {
    let specs = load(file);
    let rendered = render::render(specs.deployments().next().unwrap()).unwrap();
    let sql = rendered.into_iter().filter(|one| one.kind == RenderedKind::Sql);
    sql.map(|one| one.text).collect()
}

#[test]
fn statements_go_to_whoever_logs_in() {
    assert_eq!(
        sql("plans/iterable-provisioned.toml"),
        [
            r#"CREATE GROUP "provision:acme:us";"#,
            r#"CREATE USER "transfer_user" PASSWORD DISABLE;"#,
            r#"ALTER GROUP "provision:acme:us" ADD USER "transfer_user";"#,
            r#"GRANT CREATE, TEMPORARY ON DATABASE "dev" TO "transfer_user";"#,
        ]
    );
    assert_eq!(
        sql("plans/iterable-serverless.toml"),
        [
            r#"CREATE GROUP "provision:acme:eu";"#,
            r#"CREATE USER "IAMR:acme-eu-transfer" PASSWORD DISABLE;"#,
            r#"ALTER GROUP "provision:acme:eu" ADD USER "IAMR:acme-eu-transfer";"#,
            r#"GRANT CREATE, TEMPORARY ON DATABASE "dev" TO "IAMR:acme-eu-transfer";"#,
        ]
    );
}

#[test]
fn a_schema_of_our_own_narrows_the_grants() {
    let deployment = changed("plans/iterable-provisioned.toml", |text| {
        text.replace("schema   = \"iterable\"", "schema = \"iterable\"\nschema_mode = \"precreated\"")
    });
    let rendered = render::render(&deployment).unwrap();
    let sql = rendered.iter().filter(|one| one.kind == RenderedKind::Sql);
    assert_eq!(
        sql.map(|one| one.text.as_str()).collect::<Vec<_>>(),
        [
            r#"CREATE GROUP "provision:acme:us";"#,
            r#"CREATE SCHEMA "iterable";"#,
            r#"GRANT USAGE ON SCHEMA "iterable" TO GROUP "provision:acme:us";"#,
            r#"CREATE USER "transfer_user" PASSWORD DISABLE;"#,
            r#"ALTER GROUP "provision:acme:us" ADD USER "transfer_user";"#,
            r#"GRANT TEMPORARY ON DATABASE "dev" TO "transfer_user";"#,
            r#"GRANT CREATE, USAGE ON SCHEMA "iterable" TO "transfer_user";"#,
            r#"REVOKE CREATE ON DATABASE "dev" FROM "transfer_user";"#,
        ]
    );
}

#[test]
fn without_bucket_and_role_a_group_is_rendered() {
    let mut deployment = load("plans/polytomic.toml").deployments().next().unwrap().clone();
    (deployment.role, deployment.policy, deployment.credential_api) = (None, None, None);
    deployment.user.name = Some("transfer_user".to_string());
    let rendered = render::render(&deployment).unwrap();
    let sql = rendered.iter().filter(|one| one.kind == RenderedKind::Sql);
    assert_eq!(
        sql.map(|one| one.text.as_str()).collect::<Vec<_>>()[..3],
        [
            format!(r#"CREATE GROUP "provision:{}:{}";"#, deployment.spec, deployment.destination),
            r#"CREATE USER "transfer_user" PASSWORD DISABLE;"#.to_string(),
            format!(
                r#"ALTER GROUP "provision:{}:{}" ADD USER "transfer_user";"#,
                deployment.spec, deployment.destination
            ),
        ]
    );
}

#[test]
fn a_customers_key_and_a_folder_are_in_the_policy() {
    const KEY: &str = "arn:aws:kms:us-east-1:111122223333:key/1234abcd-12ab-34cd-56ef-1234567890ab";
    let mut deployment = changed("plans/iterable-provisioned.toml", |text| {
        text.replace("[user]", &format!("encryption = \"{KEY}\"\n\n[user]"))
    });
    deployment.bucket.as_mut().unwrap().prefix = Some("iterable/".to_string());
    let policy = Templates::embedded().policy(&deployment, None, "aws").unwrap();
    assert_same_meaning(
        &policy,
        &format!(
            r#"{{"Version": "2012-10-17", "Statement": [
              {{"Effect": "Allow", "Action": "s3:ListBucket",
                "Resource": "arn:aws:s3:::acme-transfer",
                "Condition": {{"StringLike": {{"s3:prefix": ["iterable/", "iterable/*"]}}}}}},
              {{"Effect": "Allow", "Action": ["s3:PutObject", "s3:GetObject", "s3:DeleteObject"],
                "Resource": "arn:aws:s3:::acme-transfer/iterable/*"}},
              {{"Effect": "Allow", "Action": ["kms:Decrypt", "kms:GenerateDataKey"],
                "Resource": "{KEY}",
                "Condition": {{"StringEquals": {{"kms:ViaService": "s3.us-east-1.amazonaws.com"}}}}}},
              {{"Effect": "Allow", "Action": "redshift:GetClusterCredentials", "Resource": [
                "arn:aws:redshift:us-east-1:111122223333:dbuser:analytics/transfer_user",
                "arn:aws:redshift:us-east-1:111122223333:dbname:analytics/dev"]}}
            ]}}"#
        ),
    );
}

#[test]
fn every_arn_has_the_partition_of_the_region() {
    for (region, partition) in [("cn-north-1", "aws-cn"), ("us-gov-west-1", "aws-us-gov")] {
        let deployment = changed("plans/iterable-provisioned.toml", |text| text.replace("us-east-1", region));
        assert_eq!(deployment.partition(), partition);
        let rendered = render::render(&deployment).unwrap();
        let arns =
            rendered.iter().flat_map(|one| one.text.split('"')).filter(|part| part.starts_with("arn:"));
        let arns: Vec<_> = arns.collect();
        assert_eq!(arns.len(), 6);
        let prefix = format!("arn:{partition}:");
        assert!(arns.iter().all(|arn| arn.starts_with(&prefix)), "{arns:#?}");
        assert_eq!(
            deployment.role_arn(partition).unwrap(),
            format!("arn:{partition}:iam::111122223333:role/acme-us-transfer")
        );
    }
}

/// Every vendor, with every way that it signs in, gives documents that IAM can read.
#[test]
fn every_vendor_renders() {
    for vendor in vendor::Vendor::builtin_names() {
        let mut tried = 0;
        for (auth, warehouse, mode) in [
            ("role", "cluster", "vendor"),
            ("role", "workgroup", "vendor"),
            ("role", "cluster", "precreated"),
            ("keys", "cluster", "vendor"),
            ("keys", "cluster", "precreated"),
            ("keys", "workgroup", "precreated"),
            ("keys", "cluster", "owned"),
            ("keys", "workgroup", "owned"),
        ] {
            let text = vendor_spec(vendor, auth, warehouse, mode);
            let Ok(specs) = read(&text) else { continue };
            tried += 1;
            for rendered in render::render(specs.deployments().next().unwrap()).unwrap() {
                if matches!(rendered.kind, RenderedKind::Policy | RenderedKind::Trust) {
                    let document = Document::parse(&rendered.text);
                    assert!(document.is_ok(), "{vendor} {auth} {document:#?}\n{}", rendered.text);
                }
            }
        }
        assert!(tried > 0, "no spec works for {vendor}");
    }
}

/// A spec with the keys that this vendor takes.
pub fn vendor_spec(vendor: &str, auth: &str, warehouse: &str, mode: &str) -> String {
    let source = Arc::new(vendor::Vendor::builtin(vendor).unwrap());
    let profile = vendor::Vendor::parse(&source, &mut Problems::default()).unwrap();
    let trust = profile.trust.as_ref().filter(|_| auth == "role");
    let given =
        |wanted: Wanted, line: &str| if wanted == Wanted::None { String::new() } else { format!("{line}\n") };
    let trust = trust.map_or(String::new(), |trust| match trust.kind {
        IdentityKind::Aws => format!(
            "[trust]\nprincipals = [\"444455556666\"]\n{}{}[role]\nname = \"{}-acme\"",
            given(trust.external_id, "external_id = \"acme-1\""),
            given(trust.session_name, "session_name = \"acme\""),
            trust.role_name_prefix.as_deref().unwrap_or("vendor"),
        ),
        _ => format!(
            "[trust]\n{}{}",
            given(trust.subject, "subject = \"108000002380243782158\""),
            given(trust.audience, "audience = \"acme-org\""),
        ),
    });
    let bucket = if profile.staging.bucket { "[bucket]\nname = \"acme-transfer\"" } else { "" };
    let schema = profile.database.schema.as_deref().unwrap_or("sync");
    let (way, serverless) = (auth.parse().unwrap(), warehouse == "workgroup");
    let data_api = profile.uses_data_api(way, serverless);
    let network = if data_api { "" } else { "[network]\ncidrs = [\"203.0.113.7\"]\n" };
    let store = if auth == "keys" || profile.has_password(way, serverless) {
        "[access_user]\ncredentials_file = \"acme.toml\""
    } else {
        ""
    };
    let glue = if profile.glue.is_some() { "glue_database = \"catalog\"\n" } else { "" };
    format!(
        "name = \"acme\"\nvendor = \"{vendor}\"\nauth = \"{auth}\"\n[aws]\naccount = \"111122223333\"\n\
         {trust}\n{bucket}\n{store}\n[user]\nname = \"transfer_user\"\n\
         {network}[destinations.us]\ndata_center = \"NA1\"\n\
         region = \"us-east-1\"\n{warehouse} = \"analytics\"\ndatabase = \"dev\"\nschema = \"{schema}\"\n\
         {glue}schema_mode = \"{mode}\"\n"
    )
}
