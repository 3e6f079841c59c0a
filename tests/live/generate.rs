//! Specs of setups that were made by hand, as the guide says and with the mistakes that it leads to.

use aws_sdk_ec2::types::{IpPermission, IpRange};
use aws_sdk_s3::types::{
    BucketLifecycleConfiguration, BucketLocationConstraint, CreateBucketConfiguration, ExpirationStatus,
    LifecycleExpiration, LifecycleRule, LifecycleRuleFilter,
};
use provision_core::deployment::{Auth, Deployment, SchemaMode};
use provision_core::spec;
use provision_core::templates::Templates;
use provision_sandbox::seed;

use crate::account::{Account, text};
use crate::adopt::steps;
use crate::manual_drift::{BUCKET, Branch, POLICY, ROLE};

const USER: &str = "transfer_user";
const ACCESS_USER: &str = "transfer-sync";

/// One way through the guide.
#[derive(Clone, Copy)]
struct Variant {
    branch: Branch,
    auth: Auth,
    mode: SchemaMode,
}

impl Variant {
    fn all() -> Vec<Variant> {
        let mut all = Vec::new();
        for branch in [Branch::Provisioned, Branch::Serverless] {
            for auth in [Auth::Role, Auth::Keys] {
                all.extend([SchemaMode::Vendor, SchemaMode::Precreated].map(|mode| Variant {
                    branch,
                    auth,
                    mode,
                }));
            }
        }
        all
    }

    fn label(self) -> String {
        format!("{}, {}, {}", self.branch.warehouse(), self.auth, self.mode)
    }

    fn data_center(self) -> &'static str {
        if self.branch == Branch::Provisioned { "us" } else { "eu" }
    }

    /// What the person has in mind, which the guide's documents are made from.
    fn meant(self) -> Deployment {
        let warehouse = if self.branch == Branch::Provisioned { "cluster" } else { "workgroup" };
        let identity = match self.auth {
            Auth::Role => {
                format!(
                    "[trust]\nsubject = \"108000002380243782158\"\naudience = \"acme-org\"\n[role]\nname = \"{ROLE}\"\n"
                )
            }
            Auth::Keys => format!("[access_user]\nname = \"{ACCESS_USER}\"\ncredentials_file = \"x\"\n"),
        };
        let text = format!(
            "name = \"acme\"\nvendor = \"iterable\"\nauth = \"{}\"\n[aws]\naccount = \"{}\"\n{identity}[bucket]\nname = \
             \"{BUCKET}\"\n[policy]\nname = \"{POLICY}\"\n[user]\nname = \"{USER}\"\n[destinations.{}]\nregion = \
             \"{}\"\n{warehouse} = \"analytics\"\ndatabase = \"dev\"\nschema = \"iterable\"\nschema_mode = \"{}\"\n",
            self.auth,
            seed::ACCOUNT,
            self.data_center(),
            self.branch.region(),
            self.mode
        );
        let folder = tempfile::tempdir().expect("a folder");
        let path = folder.path().join("meant.toml");
        std::fs::write(&path, text).expect("a file");
        let specs =
            spec::read(&[path], &provision::files::Disk).unwrap_or_else(|problems| panic!("{problems}"));
        specs.deployments().next().expect("a destination").clone()
    }

    /// The guide, followed without a mistake.
    fn follow(self, account: &Account) {
        let meant = self.meant();
        let workgroup = match self.branch {
            Branch::Provisioned => None,
            Branch::Serverless => {
                let mut world = account.sandbox.cloud().world();
                Some(world.serverless.of(seed::ACCOUNT, "eu-west-1").workgroups["analytics"].id.clone())
            }
        };
        let templates = Templates::embedded();
        let policy = templates.policy(&meant, workgroup.as_deref(), "aws").expect("the policy");
        let trust = templates.trust(&meant, "aws").expect("the trust policy");
        let operator = account.operator(self.branch.region());
        account.wait(async {
            let place = BucketLocationConstraint::from(self.branch.region());
            let place = CreateBucketConfiguration::builder().location_constraint(place).build();
            let place = (self.branch == Branch::Serverless).then_some(place);
            let create = operator.s3().create_bucket().bucket(BUCKET).set_create_bucket_configuration(place);
            create.send().await.expect("the bucket");
            let (group, port) = operator.endpoint(self.branch).await;
            for cidr in &meant.network.cidrs {
                let range = IpRange::builder().cidr_ip(cidr.to_string()).build();
                let rule =
                    IpPermission::builder().ip_protocol("tcp").from_port(port).to_port(port).ip_ranges(range);
                let open = operator.ec2().authorize_security_group_ingress().group_id(&group);
                open.ip_permissions(rule.build()).send().await.expect("the rule");
            }
            let iam = operator.iam();
            let made = iam.create_policy().policy_name(POLICY).policy_document(policy).send().await;
            let arn = made.expect("the policy").policy.unwrap().arn.unwrap();
            match trust {
                Some(trust) => {
                    let create = iam.create_role().role_name(ROLE).assume_role_policy_document(trust);
                    create.send().await.expect("the role");
                    iam.attach_role_policy().role_name(ROLE).policy_arn(arn).send().await.expect("attached");
                }
                None => {
                    iam.create_user().user_name(ACCESS_USER).send().await.expect("the user");
                    iam.create_access_key().user_name(ACCESS_USER).send().await.expect("the key");
                    let attach = iam.attach_user_policy().user_name(ACCESS_USER).policy_arn(arn);
                    attach.send().await.expect("attached");
                }
            }
        });
        self.make_the_user(account, &meant.grantee());
    }

    fn make_the_user(self, account: &Account, user: &str) {
        let password = if self.auth == Auth::Keys { "'Transfer-User-1'" } else { "DISABLE" };
        let mut statements = vec![format!("CREATE USER \"{user}\" PASSWORD {password}")];
        statements.extend(match self.mode {
            SchemaMode::Vendor => vec![format!("GRANT CREATE, TEMPORARY ON DATABASE dev TO \"{user}\"")],
            _ => vec![
                "CREATE SCHEMA iterable".to_owned(),
                format!("GRANT USAGE, CREATE ON SCHEMA iterable TO \"{user}\""),
                format!("GRANT TEMPORARY ON DATABASE dev TO \"{user}\""),
            ],
        });
        let statements: Vec<_> = statements.iter().map(String::as_str).collect();
        account.sql(self.branch.warehouse(), &statements);
    }

    /// The flags for what no resource of the account tells.
    fn flags(self) -> Vec<&'static str> {
        let mut flags =
            vec!["generate", "--from-live", "--vendor=iterable", "--name=acme", "--out=live.toml"];
        match self.auth {
            Auth::Role => flags.push("--role=transfer-role"),
            Auth::Keys => {
                flags.extend([
                    "--access-user=transfer-sync",
                    "--user=transfer_user",
                    "--credentials-file=acme.credentials",
                ]);
                flags.push(match self.branch {
                    Branch::Provisioned => "--cluster=analytics",
                    Branch::Serverless => "--workgroup=analytics",
                });
            }
        }
        flags
    }
}

/// What the plan would do beside taking over: everything that is no owner's mark, and no clearing up of uploads that were
/// never finished, which no guide thinks of.
fn beside_marks(steps: &[String]) -> Vec<&String> {
    let marks = |fields: &str| {
        fields.split_whitespace().all(|field| ["tags", "managed_by", "rules", "lifecycle"].contains(&field))
    };
    let is_mark = |step: &&String| {
        let (what, fields) = step.split_once(": ").unwrap_or((step, ""));
        what.contains(" adopted") && marks(fields)
            || what.starts_with("database_group create")
            || what.contains(" keep")
    };
    steps.iter().filter(|step| !is_mark(step)).collect()
}

#[test]
fn a_setup_by_the_guide_is_its_spec_in_every_variant() {
    for variant in Variant::all() {
        let (label, account) = (variant.label(), Account::new());
        variant.follow(&account);
        let made = account.expect(0, &variant.flags());
        let spec = account.read("live.toml");
        let plan = account.run(&["plan", "live.toml", "--json"]);
        assert_eq!(plan.code, 3, "{label}\n{spec}\n{}\n{}\n{}", made.err, plan.out, plan.err);
        let (meant, plan) = (variant.meant(), plan.json());
        let steps = steps(&plan);
        let beside: Vec<_> = beside_marks(&steps).into_iter().map(String::as_str).collect();
        assert_eq!(plan["deployments"][0]["destination"], meant.destination.as_str(), "{label}");
        // Nobody can read the key and the password that are there, so that the store gets new ones.
        let new: &[&str] = match variant.auth {
            Auth::Role => &[],
            Auth::Keys => &[
                "credentials create: mode tags",
                "access_key create: key",
                "database_user update adopted: managed_by password",
            ],
        };
        assert_eq!(beside, new, "{label}\n{spec}\n{steps:?}");
        account.expect(0, &["apply", "live.toml", "--yes"]);
        account.expect(0, &["plan", "live.toml"]);
    }
}

/// The known mistakes of the guide are exactly what the plan corrects.
#[test]
fn the_mistakes_of_the_guide_are_what_the_plan_corrects() {
    for (branch, more, expected) in [
        (
            Branch::Provisioned,
            &["--cluster=analytics", "--user=transfer_user", "--admin-user=awsuser"][..],
            &[
                "bucket update adopted: lifecycle public_access_block tags",
                "policy update adopted: document tags",
                "role update adopted: tags trust_policy",
                "ingress_rule create: rules tags",
                "database_group create: ",
                "database_user update adopted: managed_by",
            ][..],
        ),
        (
            Branch::Serverless,
            &["--admin-via=secret"],
            &[
                "bucket update adopted: lifecycle public_access_block tags",
                "policy update adopted: document tags",
                "role update adopted: tags trust_policy",
                "ingress_rule update adopted: rules tags",
                "database_group create: ",
                "database_user create: grants managed_by",
            ],
        ),
    ] {
        let account = Account::new();
        account.follow_the_guide(branch);
        let region = format!("--region={}", branch.region());
        let bucket = format!("--bucket={BUCKET}");
        let base = [
            "generate",
            "--from-live",
            "--vendor=iterable",
            "--name=acme",
            "--role=transfer-role",
            "--out=live.toml",
        ];
        let given = ["--audience=acme-org", region.as_str(), bucket.as_str()];
        account.expect(0, &[&base[..], &given[..], more].concat());
        let spec = account.read("live.toml");
        let plan = account.run(&["plan", "live.toml", "--json"]);
        assert_eq!(plan.code, 3, "{spec}\n{}\n{}", plan.out, plan.err);
        assert_eq!(steps(&plan.json()), expected, "{spec}");
        account.expect(0, &["apply", "live.toml", "--yes"]);
        account.expect(0, &["plan", "live.toml"]);
    }
}

/// An expiry that is there stays: that of the rule which is for every staged file.
#[test]
fn an_expiry_that_is_there_stays() {
    let account = Account::new();
    account.follow_the_guide(Branch::Provisioned);
    let rule = |id: &str, days: i32, prefix: &str| {
        let filter = LifecycleRuleFilter::builder().prefix(prefix).build();
        let expiration = LifecycleExpiration::builder().days(days).build();
        let rule = LifecycleRule::builder().id(id).status(ExpirationStatus::Enabled);
        rule.filter(filter).expiration(expiration).build().expect("a rule")
    };
    let rules =
        BucketLifecycleConfiguration::builder().rules(rule("all", 7, "")).rules(rule("some", 2, "logs/"));
    let s3 = account.operator(Branch::Provisioned.region()).s3();
    let put = s3.put_bucket_lifecycle_configuration().bucket(BUCKET);
    account.wait(put.lifecycle_configuration(rules.build().expect("rules")).send()).expect("they are set");
    let region = format!("--region={}", Branch::Provisioned.region());
    let bucket = format!("--bucket={BUCKET}");
    account.expect(
        0,
        &[
            "generate",
            "--from-live",
            "--vendor=iterable",
            "--name=acme",
            "--role=transfer-role",
            "--out=specs/live.toml",
            "--audience=acme-org",
            "--cluster=analytics",
            "--user=transfer_user",
            "--admin-user=awsuser",
            &region,
            &bucket,
        ],
    );
    // Written to a folder that was not there: what was answered is not lost for that.
    let spec = account.read("specs/live.toml");
    assert!(!spec.contains("expire_days = 0"), "{spec}");
}

#[test]
fn what_is_not_there_or_not_said_is_told() {
    let account = Account::new();
    let none = account.expect(2, &["generate", "--from-live", "--vendor=iterable", "--role=transfer-role"]);
    assert!(none.err.contains("there is no role transfer-role"), "{}", none.err);
    account.expect(2, &["generate", "--from-live"]);
    account.expect(2, &["generate", "--role=reporting"]);
    account.follow_the_guide(Branch::Provisioned);
    let missing = account.expect(2, &["generate", "--from-live", "--role=transfer-role"]);
    assert!(missing.err.contains("--vendor NAME"), "{}", missing.err);
    let file = account.write("live.toml", "mine");
    let kept = account.expect(2, &["generate", "--from-live", "--role=transfer-role", "--out", text(&file)]);
    assert!(kept.err.contains("is there already"), "{}", kept.err);
    assert_eq!(account.read("live.toml"), "mine");
}
