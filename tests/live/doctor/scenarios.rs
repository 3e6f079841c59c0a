//! Setups in which a role cannot be assumed.

use provision_sandbox::seed;
use serde_json::{Value, json};

use super::call::{Call, arn_of, document, key_of, session_of};
use crate::account::Account;

const PARTNER_ROLE: &str = "arn:aws:iam::999988887777:role/x";
const GOOGLE: &str = "accounts.google.com";

/// Every setup that can be made.
pub(super) const ALL: &[&str] = &[
    "user-not-named",
    "another-user-named",
    "several-principals",
    "deleted-user",
    "account-by-number",
    "another-service",
    "another-account",
    "own-side-missing",
    "account-named",
    "external-id-missing",
    "external-id-other",
    "mfa",
    "duration",
    "chained-duration",
    "session-name",
    "name-in-another-case",
    "boundary",
    "deny-in-trust",
    "deny-of-own",
    "session-tags",
    "source-identity",
    "root-user",
    "another-partition",
    "token-subject",
    "token-audience",
    "token-action",
    "token-external-id",
    "google-provider",
    "provider-missing",
];

/// What a setup is about.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
    Principal,
    Condition,
    Token,
}

impl Kind {
    pub(super) fn of(id: &str) -> Kind {
        match id {
            _ if id.starts_with("token") || id.contains("provider") => Kind::Token,
            "external-id-missing"
            | "external-id-other"
            | "mfa"
            | "session-name"
            | "session-tags"
            | "source-identity"
            | "duration"
            | "chained-duration" => Kind::Condition,
            _ => Kind::Principal,
        }
    }
}

/// A setup that was made.
pub(super) struct Scenario {
    /// What `--role` is given.
    pub(super) role: String,
    /// What stands in the file of `--as`.
    pub(super) asker: String,
    /// Who wants to assume it; nothing where nobody of the sandbox can be it.
    pub(super) call: Option<Call>,
    /// The same, done as the doctor says, where the role stays as it is.
    pub(super) cured: Option<Call>,
}

/// A statement that lets these in.
fn allow(principal: &Value, action: &str, condition: &Value) -> Value {
    json!({ "Effect": "Allow", "Principal": principal, "Action": action, "Condition": condition })
}

fn aws(principal: &str) -> Value {
    json!({ "AWS": principal })
}

fn user(name: &str) -> String {
    format!("arn:aws:iam::{}:user/{name}", seed::ACCOUNT)
}

fn root() -> Value {
    aws(&format!("arn:aws:iam::{}:root", seed::ACCOUNT))
}

fn google(condition: &Value) -> Value {
    allow(&json!({ "Federated": GOOGLE }), "sts:AssumeRoleWithWebIdentity", condition)
}

/// What is made in the account.
struct Maker<'a> {
    account: &'a Account,
    id: &'a str,
}

impl Maker<'_> {
    /// A role of this name whose trust policy has these statements.
    fn role(&self, statements: &Value) -> String {
        let name = format!("{}-role", self.id);
        let create = self.account.iam().create_role().role_name(&name);
        let made = self.account.wait(create.assume_role_policy_document(document(statements)).send());
        made.unwrap_or_else(|error| panic!("{}: {error:?}", self.id));
        name
    }

    /// A user with an inline policy of these statements.
    fn user(&self, statements: &Value) -> String {
        let name = format!("{}-user", self.id);
        let iam = self.account.iam();
        self.account.wait(iam.create_user().user_name(&name).send()).expect("a user");
        if *statements != json!([]) {
            let put = iam.put_user_policy().user_name(&name).policy_name("own");
            self.account.wait(put.policy_document(document(statements)).send()).expect("a policy");
        }
        name
    }

    /// The user asks for the role, and the request as `--as` has it.
    fn by_user(&self, name: &str, role: String) -> Scenario {
        let call = Call::new(key_of(self.account, name), &arn_of(&role));
        Scenario { role, asker: user(name), call: Some(call), cured: None }
    }

    fn token(&self, claims: Value) -> String {
        let claims: Value = claims;
        self.account.sandbox.token(claims.as_object().expect("an object"))
    }

    fn by_token(&self, role: String, claims: Value) -> Scenario {
        let token = self.token(claims);
        let nobody = (String::from("AKIANOBODYNOBODYNOBO"), "none".to_owned(), None);
        let call = Call { token: Some(token.clone()), ..Call::new(nobody, &arn_of(&role)) };
        Scenario { role, asker: token, call: Some(call), cured: None }
    }
}

/// A user who may do anything with STS.
fn sts_everything() -> Value {
    json!([{ "Effect": "Allow", "Action": "sts:*", "Resource": "*" }])
}

/// The same request with more in it, as JSON.
fn request(principal: &str, context: Value, seconds: Option<i32>) -> String {
    let mut request = json!({ "principal": { "AWS": principal }, "context": context });
    if let Some(seconds) = seconds {
        request["duration_seconds"] = json!(seconds);
    }
    request.to_string()
}

impl Scenario {
    /// Makes a setup.
    pub(super) fn make(id: &str, account: &Account) -> Scenario {
        let maker = Maker { account, id };
        match Kind::of(id) {
            Kind::Token => of_tokens(&maker),
            Kind::Condition => of_conditions(&maker),
            Kind::Principal => of_principals(&maker),
        }
    }
}

fn of_principals(maker: &Maker<'_>) -> Scenario {
    let account = maker.account;
    let lambda = allow(&json!({ "Service": "lambda.amazonaws.com" }), "sts:AssumeRole", &json!({}));
    let ec2 = allow(&json!({ "Service": "ec2.amazonaws.com" }), "sts:AssumeRole", &json!({}));
    match maker.id {
        "user-not-named" => {
            let name = maker.user(&sts_everything());
            let simulate = account.iam().simulate_principal_policy().policy_source_arn(user(&name));
            let answer = account.wait(simulate.action_names("sts:AssumeRole").send()).expect("an answer");
            let decision = answer.evaluation_results()[0].eval_decision.as_str().to_owned();
            assert_eq!(decision, "allowed", "the simulator does not read the trust policy");
            maker.by_user(&name, maker.role(&json!([lambda])))
        }
        "another-user-named" => {
            let name = maker.user(&sts_everything());
            maker.by_user(
                &name,
                maker.role(&json!([allow(&aws(&user("admin")), "sts:AssumeRole", &json!({}))])),
            )
        }
        "several-principals" => {
            let name = maker.user(&sts_everything());
            let partner = allow(&aws("arn:aws:iam::999988887777:root"), "sts:AssumeRole", &json!({}));
            maker.by_user(&name, maker.role(&json!([lambda, ec2, partner])))
        }
        "deleted-user" => {
            let name = maker.user(&json!([]));
            let named = allow(&aws(&user(&name)), "sts:AssumeRole", &json!({}));
            let role = maker.role(&json!([lambda, named]));
            account.wait(account.iam().delete_user().user_name(&name).send()).expect("it is gone");
            let name = maker.user(&json!([]));
            maker.by_user(&name, role)
        }
        "account-by-number" => {
            let name = maker.user(&sts_everything());
            maker.by_user(
                &name,
                maker.role(&json!([allow(&aws(seed::ACCOUNT), "sts:AssumeRole", &json!({}))])),
            )
        }
        "another-service" => {
            let asker = json!({ "principal": { "Service": "lambda.amazonaws.com" } }).to_string();
            Scenario { role: maker.role(&json!([ec2])), asker, call: None, cured: None }
        }
        "another-account" => {
            let role = maker.role(&json!([lambda]));
            let call = Call::new(session_of(account, PARTNER_ROLE), &arn_of(&role));
            Scenario { role, asker: PARTNER_ROLE.to_owned(), call: Some(call), cured: None }
        }
        "own-side-missing" => {
            let name = maker.user(&json!([]));
            let asked = maker.by_user(&name, PARTNER_ROLE.to_owned());
            let cure: fn(&Account) = |account| {
                let right =
                    json!([{ "Effect": "Allow", "Action": "sts:AssumeRole", "Resource": PARTNER_ROLE }]);
                let put =
                    account.iam().put_user_policy().user_name("own-side-missing-user").policy_name("own");
                account.wait(put.policy_document(document(&right)).send()).expect("a policy");
            };
            let cured = asked.call.clone().map(|call| Call { cure: Some(cure), ..call });
            Scenario { cured, ..asked }
        }
        "account-named" => {
            let name = maker.user(&json!([]));
            maker.by_user(&name, maker.role(&json!([allow(&root(), "sts:AssumeRole", &json!({}))])))
        }
        "name-in-another-case" => {
            let name = maker.user(&sts_everything());
            let role = maker.role(&json!([allow(&root(), "sts:AssumeRole", &json!({}))]));
            let right = maker.by_user(&name, role.clone());
            let wrong = role.replace("role", "Role");
            let call = right.call.clone().map(|call| Call { role_arn: arn_of(&wrong), ..call });
            Scenario { role: wrong, call, cured: right.call, ..right }
        }
        "boundary" => {
            let name = maker.user(&sts_everything());
            let create = account.iam().create_policy().policy_name("only-s3");
            let only = json!([{ "Effect": "Allow", "Action": "s3:*", "Resource": "*" }]);
            let made = account.wait(create.policy_document(document(&only)).send()).expect("a policy");
            let arn = made.policy.and_then(|policy| policy.arn).expect("its ARN");
            let put =
                account.iam().put_user_permissions_boundary().user_name(&name).permissions_boundary(arn);
            account.wait(put.send()).expect("a boundary");
            let asked =
                maker.by_user(&name, maker.role(&json!([allow(&root(), "sts:AssumeRole", &json!({}))])));
            let cure: fn(&Account) = |account| {
                let delete = account.iam().delete_user_permissions_boundary().user_name("boundary-user");
                account.wait(delete.send()).expect("it is gone");
            };
            let cured = asked.call.clone().map(|call| Call { cure: Some(cure), ..call });
            Scenario { cured, ..asked }
        }
        "deny-in-trust" => {
            let name = maker.user(&sts_everything());
            let mut deny = allow(&aws(&user(&name)), "sts:AssumeRole", &json!({}));
            deny["Effect"] = json!("Deny");
            maker.by_user(&name, maker.role(&json!([allow(&root(), "sts:AssumeRole", &json!({})), deny])))
        }
        "deny-of-own" => {
            let name = maker.user(&sts_everything());
            let iam = account.iam();
            let deny = json!([{ "Effect": "Deny", "Action": "sts:AssumeRole", "Resource": "*" }]);
            account.wait(async {
                iam.create_group().group_name("denied").send().await.expect("a group");
                let put = iam.put_group_policy().group_name("denied").policy_name("deny");
                put.policy_document(document(&deny)).send().await.expect("a policy");
                iam.add_user_to_group().group_name("denied").user_name(&name).send().await.expect("a member");
            });
            maker.by_user(&name, maker.role(&json!([allow(&root(), "sts:AssumeRole", &json!({}))])))
        }
        "root-user" => Scenario {
            role: maker.role(&json!([allow(&root(), "sts:AssumeRole", &json!({}))])),
            asker: format!("arn:aws:iam::{}:root", seed::ACCOUNT),
            call: None,
            cured: None,
        },
        "another-partition" => Scenario {
            role: maker.role(&json!([allow(&root(), "sts:AssumeRole", &json!({}))])),
            asker: format!("arn:aws-cn:iam::{}:user/jane", "444455556666"),
            call: None,
            cured: None,
        },
        other => panic!("{other} cannot be made"),
    }
}

fn of_conditions(maker: &Maker<'_>) -> Scenario {
    let name = maker.user(&json!([]));
    let named = |condition: Value| json!([allow(&aws(&user(&name)), "sts:AssumeRole", &condition)]);
    let with = |condition: Value| maker.by_user(&name, maker.role(&named(condition)));
    let asks = |scenario: Scenario, asker: String, change: &dyn Fn(Call) -> Call| Scenario {
        asker,
        call: scenario.call.map(change),
        ..scenario
    };
    match maker.id {
        "external-id-missing" => {
            let asked = with(json!({ "StringEquals": { "sts:ExternalId": "ours" } }));
            let cured = asked.call.clone().map(|call| Call { external_id: Some("ours"), ..call });
            Scenario { cured, ..asked }
        }
        "external-id-other" => {
            let asked = with(json!({ "StringEquals": { "sts:ExternalId": "ours" } }));
            let text = request(&user(&name), json!({ "sts:ExternalId": "theirs" }), None);
            asks(asked, text, &|call| Call { external_id: Some("theirs"), ..call })
        }
        "mfa" => {
            let asked = with(json!({ "Bool": { "aws:MultiFactorAuthPresent": "true" } }));
            let device = format!("arn:aws:iam::{}:mfa/{name}", seed::ACCOUNT);
            let cured = asked.call.clone().map(|call| Call { mfa: Some(device), ..call });
            Scenario { cured, ..asked }
        }
        "session-name" => {
            let asked = with(json!({ "StringLike": { "sts:RoleSessionName": "admin-*" } }));
            let cured = asked.call.clone().map(|call| Call { session_name: "admin-john", ..call });
            Scenario { cured, ..asked }
        }
        "session-tags" => {
            let context = json!({ "aws:RequestTag/team": "data", "aws:TagKeys": ["team"] });
            let text = request(&user(&name), context, None);
            asks(with(json!({})), text, &|call| Call { tag: Some(("team", "data")), ..call })
        }
        "source-identity" => {
            let text = request(&user(&name), json!({ "sts:SourceIdentity": "jane" }), None);
            asks(with(json!({})), text, &|call| Call { source_identity: Some("jane"), ..call })
        }
        "duration" => {
            let text = request(&user(&name), json!({}), Some(7200));
            asks(with(json!({})), text, &|call| Call { seconds: Some(7200), ..call })
        }
        "chained-duration" => {
            let account = maker.account;
            let create = account.iam().create_role().role_name("first-role");
            let first = document(&json!([allow(&root(), "sts:AssumeRole", &json!({}))]));
            let made = account.wait(create.assume_role_policy_document(first).send()).expect("a role");
            let first = made.role.expect("a role").arn;
            let role = maker.role(&json!([allow(&aws(&first), "sts:AssumeRole", &json!({}))]));
            let session = format!("arn:aws:sts::{}:assumed-role/first-role/first", seed::ACCOUNT);
            let call = Call { seconds: Some(7200), ..Call::new(session_of(account, &first), &arn_of(&role)) };
            let cured = Some(Call { seconds: Some(3600), ..call.clone() });
            Scenario { role, asker: request(&session, json!({}), Some(7200)), call: Some(call), cured }
        }
        other => panic!("{other} cannot be made"),
    }
}

fn of_tokens(maker: &Maker<'_>) -> Scenario {
    let account = maker.account;
    let claims = |sub: &str, aud: &str| json!({ "sub": sub, "azp": sub, "aud": aud });
    let tests =
        json!({ "StringEquals": { "accounts.google.com:sub": "108", "accounts.google.com:oaud": "acme" } });
    let good = claims("108", "acme");
    match maker.id {
        "token-subject" => maker.by_token(maker.role(&json!([google(&tests)])), claims("109", "acme")),
        "token-audience" => maker.by_token(maker.role(&json!([google(&tests)])), claims("108", "other")),
        "token-action" => {
            let statement = allow(&json!({ "Federated": GOOGLE }), "sts:AssumeRole", &tests);
            maker.by_token(maker.role(&json!([statement])), good)
        }
        "token-external-id" => {
            let never =
                json!({ "StringEquals": { "sts:ExternalId": "ours", "accounts.google.com:sub": "108" } });
            maker.by_token(maker.role(&json!([google(&never)])), good)
        }
        "google-provider" => {
            let create = account.iam().create_open_id_connect_provider().url("https://accounts.google.com");
            let made = account.wait(create.client_id_list("mine").send()).expect("a provider");
            let arn = made.open_id_connect_provider_arn.expect("its ARN");
            assert!(arn.ends_with("oidc-provider/accounts.google.com"));
            let asked = maker.by_token(maker.role(&json!([google(&tests)])), good);
            let cure: fn(&Account) = |account| {
                let arn = format!("arn:aws:iam::{}:oidc-provider/accounts.google.com", seed::ACCOUNT);
                let delete = account.iam().delete_open_id_connect_provider();
                account.wait(delete.open_id_connect_provider_arn(arn).send()).expect("it is gone");
            };
            let cured = asked.call.clone().map(|call| Call { cure: Some(cure), ..call });
            Scenario { cured, ..asked }
        }
        "provider-missing" => {
            let statement = google(&tests);
            let claims = json!({ "iss": "https://id.example.com", "sub": "108", "aud": "acme" });
            maker.by_token(maker.role(&json!([statement])), claims)
        }
        other => panic!("{other} cannot be made"),
    }
}
