//! A first spec from answers: for every way of every built-in profile it is valid, and says what was answered.

use std::path::Path;
use std::sync::Arc;

use provision_core::deployment::{Auth, IdentityKind, SchemaMode, Via};
use provision_core::facts::{
    AttachedPolicy, PolicyFacts, RoleFacts, WarehouseFacts, WarehouseId, WarehouseKind,
};
use provision_core::init::{Draft, Known, Topic, complete, read_page};
use provision_core::render;
use provision_core::spec::{self, Specs};
use provision_core::templates::Templates;
use provision_core::toml_document::Problems;
use provision_core::vendor::{Vendor, Wanted};

use crate::support::{self, ACCOUNT, Given};

const SUBJECT: &str = "108000002380243782158";

fn builtin() -> Vec<Vendor> {
    let parse = |name| Vendor::parse(&Arc::new(Vendor::builtin(name).unwrap()), &mut Problems::default());
    Vendor::builtin_names().map(|name| parse(name).unwrap()).collect()
}

fn warehouse(kind: WarehouseKind, groups: &[&str]) -> (WarehouseId, WarehouseFacts) {
    let region = if kind == WarehouseKind::Cluster { "us-east-1" } else { "eu-west-1" };
    let id = WarehouseId { region: region.to_owned(), kind, name: "analytics".to_owned() };
    let facts = WarehouseFacts {
        status: "available".to_owned(),
        publicly_accessible: true,
        security_groups: groups.iter().map(|group| (*group).to_owned()).collect(),
        first_database: Some("sales".to_owned()),
        ..WarehouseFacts::default()
    };
    (id, facts)
}

fn known(vendor: &Vendor) -> Known {
    Known {
        vendor: Some(vendor.clone()),
        account: Some(ACCOUNT.to_owned()),
        warehouses: [
            warehouse(WarehouseKind::Cluster, &["sg-1"]),
            warehouse(WarehouseKind::Workgroup, &["sg-2"]),
        ]
        .into(),
        ..Known::default()
    }
}

/// What only a person can answer.
fn given(vendor: &Vendor, auth: Auth, serverless: bool, mode: SchemaMode) -> Draft {
    let text = |text: &str| Some(text.to_owned());
    let mut draft = Draft {
        vendor: text(&vendor.name),
        auth: Some(auth),
        schema_mode: Some(mode),
        bucket: vendor.staging.optional.then(|| "acme-staging".to_owned()),
        glue_database: vendor.glue.is_some().then(|| "catalog".to_owned()),
        ..Draft::default()
    };
    if serverless {
        draft.workgroup = text("analytics");
    } else {
        draft.cluster = text("analytics");
    }
    if let Some(trust) = vendor.trust.as_ref().filter(|_| auth == Auth::Role) {
        let give = |wanted: Wanted, value: &str| (wanted != Wanted::None).then(|| value.to_owned());
        if trust.kind == IdentityKind::Aws {
            draft.external_id =
                give(trust.external_id, "acme-workspace-7").filter(|_| !trust.generate_external_id);
            if trust.principals.is_empty() {
                draft.principals = vec!["arn:aws:iam::444455556666:root".to_owned()];
            }
        } else {
            (draft.subject, draft.audience) =
                (give(trust.subject, SUBJECT), give(trust.audience, "acme-org"));
        }
        if trust.session_name != Wanted::Optional {
            draft.session_name = give(trust.session_name, "acme-sync");
        }
    }
    if vendor.network.is_none() && !vendor.uses_data_api(auth, serverless) {
        draft.cidrs = vec!["203.0.113.7/32".to_owned()];
    }
    draft
}

fn read(text: &str) -> Result<Specs, Problems> {
    spec::read(&["acme.toml".into()], &Given(|_: &Path| Ok(text.to_owned())))
}

#[test]
fn every_way_of_every_vendor_makes_a_valid_spec() {
    let mut tried = 0;
    for vendor in builtin() {
        for &auth in &vendor.auth.modes {
            for serverless in [false, true].into_iter().filter(|one| vendor.login(*one).is_some()) {
                for &mode in &vendor.database.schema_modes {
                    let known = known(&vendor);
                    let mut draft = given(&vendor, auth, serverless, mode);
                    draft.settle(&known);
                    let missing = complete(&mut draft, &known).unwrap();
                    let missing: Vec<_> = missing.iter().map(|question| question.topic).collect();
                    let what = format!("{} {auth} serverless {serverless} {mode}", vendor.name);
                    // Which of several data centres, nobody can guess for every region.
                    if missing == [Topic::DataCenter] {
                        let center = vendor.network.as_ref().unwrap().data_centers.keys().next().unwrap();
                        Topic::DataCenter.answer(center, &mut draft, &known).unwrap();
                    } else {
                        assert_eq!(missing, [], "{what}");
                    }
                    draft.close();
                    let text = draft.text(&vendor, "acme.toml", &["A note.".to_owned()]).unwrap();
                    let specs = read(&text).unwrap_or_else(|problems| panic!("{what}\n{text}\n{problems}"));
                    let errors: Vec<_> = specs.warnings.iter().map(|one| one.id).collect();
                    assert!(
                        errors.iter().all(|id| *id == "SYSTEM_RELATION_NOT_ON_SERVERLESS"),
                        "{what}: {errors:?}\n{text}"
                    );
                    let deployment = specs.deployments().next().unwrap();
                    assert_eq!((deployment.auth, deployment.schema_mode), (auth, mode), "{what}");
                    assert_eq!((deployment.database.as_str(), deployment.admin.via), ("sales", Via::DataApi));
                    assert_eq!(deployment.aws.account, ACCOUNT);
                    assert!(text.starts_with("#:schema "), "{text}");
                    assert!(
                        text.lines().all(|line| line.chars().count() <= 120 && line.trim_end() == line),
                        "{text}"
                    );
                    assert!(!text.contains("\n\n\n"), "{text}");
                    tried += 1;
                }
            }
        }
    }
    assert!(tried > 60, "{tried}");
}

#[test]
fn what_nobody_can_guess_is_missing_all_at_once() {
    let topics = |draft: &mut Draft, known: &Known| -> Vec<Topic> {
        complete(draft, known).unwrap().iter().map(|question| question.topic).collect()
    };
    assert_eq!(
        topics(&mut Draft::default(), &Known::default()),
        [Topic::Vendor, Topic::Name, Topic::Account, Topic::Warehouse, Topic::Region, Topic::Schema]
    );
    let iterable = builtin().into_iter().find(|vendor| vendor.name == "iterable").unwrap();
    let mut draft = Draft { vendor: Some("iterable".to_owned()), ..Draft::default() };
    let alone = Known { vendor: Some(iterable.clone()), ..Known::default() };
    assert_eq!(
        topics(&mut draft, &alone),
        [Topic::Account, Topic::Warehouse, Topic::Region, Topic::DataCenter, Topic::Subject, Topic::Bucket]
    );
    // Of two warehouses nobody knows which; of one everybody does.
    let mut draft = Draft { vendor: Some("iterable".to_owned()), ..Draft::default() };
    assert_eq!(
        topics(&mut draft, &known(&iterable)),
        [Topic::Warehouse, Topic::Region, Topic::DataCenter, Topic::Subject]
    );
    let one = Known {
        warehouses: [warehouse(WarehouseKind::Workgroup, &["sg-1", "sg-2"])].into(),
        ..known(&iterable)
    };
    let mut draft = Draft { vendor: Some("iterable".to_owned()), ..Draft::default() };
    assert_eq!(topics(&mut draft, &one), [Topic::Subject, Topic::SecurityGroup]);
    assert_eq!((draft.region.as_deref(), draft.data_center.as_deref()), (Some("eu-west-1"), Some("eu")));
}

#[test]
fn answers_are_checked_by_the_rules_of_the_spec() {
    let iterable = builtin().into_iter().find(|vendor| vendor.name == "iterable").unwrap();
    let known = known(&iterable);
    let mut draft = Draft { vendor: Some("iterable".to_owned()), auth: Some(Auth::Role), ..Draft::default() };
    for (topic, bad, good) in [
        (Topic::Name, "Acme", "acme"),
        (Topic::Warehouse, "analytics", "cluster analytics in us-east-1"),
        (Topic::DataCenter, "ap", "us"),
        (Topic::Bucket, "Acme_Bucket", "acme-transfer"),
        (Topic::Subject, "sync@acme.iam.gserviceaccount.com", SUBJECT),
        (Topic::AdminVia, "ssh", "temporary"),
        (Topic::SchemaMode, "vender", "precreated"),
    ] {
        assert!(topic.answer(bad, &mut draft, &known).is_err(), "{topic:?}: {bad}");
        topic.answer(good, &mut draft, &known).unwrap_or_else(|why| panic!("{topic:?}: {why}"));
    }
    assert_eq!(draft.cluster.as_deref(), Some("analytics"));
}

/// Nothing that is written into the file leaves its quotes.
#[test]
fn hostile_answers_stay_inside_their_quotes() {
    let iterable = builtin().into_iter().find(|vendor| vendor.name == "iterable").unwrap();
    let hostile = "x\"\n[aws]\naccount = \"999999999999\" # {{ name }} \\";
    let mut draft = given(&iterable, Auth::Role, false, SchemaMode::Vendor);
    complete(&mut draft, &known(&iterable)).unwrap();
    (draft.data_center, draft.destination) = (Some("us".to_owned()), Some("us".to_owned()));
    (draft.user, draft.audience) = (Some(hostile.to_owned()), Some(hostile.to_owned()));
    let text = draft.text(&iterable, "a\nb.toml", &[hostile.to_owned()]).unwrap();
    let table: toml::Table = toml::from_str(&text).unwrap();
    assert_eq!(table["user"]["name"].as_str(), Some(hostile));
    assert_eq!(table["aws"]["account"].as_str(), Some(ACCOUNT));
    assert!(read(&text).is_err());
}

/// What a vendor's page shows is taken from the trust policy that its profile makes, in the midst of other words.
#[test]
fn every_vendors_page_is_recognised() {
    let mut read_pages = 0;
    for vendor in builtin().iter().filter(|vendor| vendor.auth.modes.contains(&Auth::Role)) {
        let known = known(vendor);
        let serverless = vendor.login(false).is_none();
        let mode = vendor.database.schema_modes[0];
        let mut draft = given(vendor, Auth::Role, serverless, mode);
        let wanted = draft.clone();
        let center = vendor.network.as_ref().and_then(|network| network.data_centers.iter().next());
        draft.data_center = center.map(|(name, _)| name.clone()).filter(|name| name != "any");
        draft.settle(&known);
        complete(&mut draft, &known).unwrap();
        draft.close();
        let text = draft.text(vendor, "acme.toml", &[]).unwrap();
        let specs = read(&text).unwrap_or_else(|problems| panic!("{text}\n{problems}"));
        let rendered = render::render(specs.deployments().next().unwrap()).unwrap();
        let trust = rendered.iter().find(|one| one.text.contains("AssumeRole")).expect("a trust policy");
        let addresses = center.map(|(_, list)| list.join(", ")).unwrap_or_default();
        let page = read_page(&format!(
            "Connect Redshift to {}\n\n1. Paste this trust policy:\n```json\n{}\n```\nAllow these IPs: {addresses}.\n",
            vendor.title, trust.text
        ));
        assert_eq!(page.vendor.as_deref(), Some(vendor.name.as_str()), "{page:?}");
        let mut filled = Draft::default();
        page.fill(&mut filled, vendor);
        let identity =
            |draft: &Draft| (draft.subject.clone(), draft.audience.clone(), draft.external_id.clone());
        assert_eq!(identity(&filled), identity(&wanted), "{}: {}", vendor.name, trust.text);
        read_pages += 1;
    }
    assert!(read_pages > 10, "{read_pages}");
}

#[test]
fn plain_words_are_read_too() {
    let page = read_page(
        "Iterable Data Sync\nService account ID: 108000002380243782158\nAudience: acme-org\nIP address  35.193.179.61\n\
         Your network: 10.0.0.0/8",
    );
    assert_eq!(page.vendor.as_deref(), Some("iterable"));
    assert_eq!((page.subject.as_deref(), page.audience.as_deref()), (Some(SUBJECT), Some("acme-org")));
    assert_eq!(
        (page.data_center.as_deref(), page.cidrs.as_slice()),
        (Some("us"), &["35.193.179.61/32".to_owned()][..])
    );
    let page = read_page(
        "External ID\n2f1c0a5e-workspace\nRole ARN of ours: arn:aws:iam::444455556666:role/sync.\n",
    );
    assert_eq!(page.external_id.as_deref(), Some("2f1c0a5e-workspace"));
    assert_eq!(page.principals, ["arn:aws:iam::444455556666:role/sync"]);
    assert!(page.vendor.is_none());
    assert_eq!(read_page("108000002380243782158").subject.as_deref(), Some(SUBJECT));
    assert!(read_page("{{{ \"a\": } nothing here <some_service_account_identifier>").is_empty());
}

/// What the policy that is attached names is what the spec named.
#[test]
fn a_policy_tells_the_bucket_and_the_glue_database() {
    let mut with_glue = 0;
    for plan in support::ready_made() {
        for deployment in support::deployments(&plan) {
            let (Some(role), Some(policy), None) =
                (&deployment.role, &deployment.policy, &deployment.bucket_role)
            else {
                continue;
            };
            let partition = deployment.partition();
            let arn = format!("arn:{partition}:iam::{ACCOUNT}:policy/{}", policy.name);
            let document =
                Templates::embedded().policy(&deployment, Some("11111111-2222"), partition).unwrap();
            let policies = [(arn.clone(), PolicyFacts { document, ..PolicyFacts::default() })].into();
            let attached = vec![AttachedPolicy { name: policy.name.clone(), arn }];
            let mut draft = Draft::default();
            let facts = RoleFacts { attached, ..RoleFacts::default() };
            draft.fill_from_role(&role.name, &facts, &policies, &Known::default());
            let bucket = deployment.bucket.as_ref().map(|bucket| bucket.name.clone());
            let glue = policy.glue.as_ref().map(|glue| glue.database.clone());
            assert_eq!((&draft.bucket, &draft.glue_database), (&bucket, &glue), "{plan}");
            with_glue += usize::from(glue.is_some());
        }
    }
    assert!(with_glue > 0, "Mixpanel's");
}
