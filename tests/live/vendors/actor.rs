//! The vendor at its own machine: what the customer typed into its form, its own identity, and nothing else.

use aws_config::{BehaviorVersion, Region, SdkConfig};
use aws_credential_types::{Credentials, provider::SharedCredentialsProvider};
use aws_sdk_s3::primitives::ByteStream;
use aws_smithy_async::rt::sleep::{SharedAsyncSleep, TokioSleep};
use aws_smithy_http_client::tls;
use provision_core::deployment::{Auth, CredentialApi, IdentityKind};
use provision_core::vendor::{FieldValue, Login};
use serde_json::{Value, json};
use tokio_postgres::{Client, SimpleQueryMessage};

use super::way::{AUDIENCE, EXTERNAL_ID, SESSION_NAME, SUBJECT, Way};
use crate::account::{Account, text};

/// The rows of an answer, each value as text.
pub type Rows = Vec<Vec<Option<String>>>;

/// What a vendor says of itself when it assumes a role.
#[derive(Clone)]
pub struct Claims {
    pub subject: String,
    pub client: Option<String>,
    pub audience: String,
    pub external_id: Option<String>,
    pub session_name: String,
}

/// The vendor, signed in.
pub struct Actor<'a> {
    account: &'a Account,
    way: &'a Way<'a>,
    /// The keys of its session or of its access key, where it has any.
    pub keys: Option<Credentials>,
    /// The keys of the session for the bucket, where that has a role of its own.
    pub bucket_keys: Option<Credentials>,
    /// User name and password of the database, where it has any.
    pub login: Option<(String, String)>,
    session: Option<Client>,
}

impl Claims {
    /// What this vendor says for this customer, who typed it into its form.
    pub fn of(account: &Account, way: &Way) -> Self {
        let client = || way.vendor.trust.as_ref()?.clients.get(way.data_center()?).cloned();
        let wanted = way.vendor.trust.as_ref().map(|trust| trust.external_id);
        let has_external_id = wanted.is_some_and(|wanted| wanted != provision_core::vendor::Wanted::None);
        Claims {
            subject: client().unwrap_or_else(|| SUBJECT.to_owned()),
            client: client(),
            audience: AUDIENCE.to_owned(),
            external_id: has_external_id.then(|| external_id(account, way)),
            session_name: SESSION_NAME.to_owned(),
        }
    }
}

/// The one of the customer's spec; where the customer leaves it to provision, what that says to type into the form.
fn external_id(account: &Account, way: &Way) -> String {
    if !way.vendor.trust.as_ref().is_some_and(|trust| trust.generate_external_id) {
        return EXTERNAL_ID.to_owned();
    }
    let field = way.vendor.form.iter().find(|field| field.value == FieldValue::ExternalId);
    let label = &field.expect("its form takes the external id").label;
    let path = account.write(&format!("{}.toml", way.name), &way.spec());
    let told = account.run(&["handoff", text(&path), "--copy", label]);
    if told.code == 0 { told.out } else { EXTERNAL_ID.to_owned() }
}

/// Keys of the role's, or what AWS says instead.
pub fn assume(
    account: &Account,
    way: &Way,
    role: &str,
    claims: &Claims,
    own: &Credentials,
) -> Result<Credentials, String> {
    let role = format!("arn:aws:iam::111122223333:role/{role}");
    let trust = way.vendor.trust.as_ref().expect("a role is assumed by somebody");
    let sts = aws_sdk_sts::Client::new(&config(account, way.region(), Some(own)));
    let given = if trust.kind == IdentityKind::Aws {
        let call = sts.assume_role().role_arn(role).role_session_name(&claims.session_name);
        let answer = account.wait(call.set_external_id(claims.external_id.clone()).send());
        answer.map_err(told)?.credentials
    } else {
        let mut token = json!({ "sub": claims.subject, "aud": claims.audience });
        if let Some(client) = &claims.client {
            token["azp"] = client.as_str().into();
        }
        if let Some(issuer) = &trust.issuer {
            token["iss"] = format!("https://{issuer}").into();
        }
        let token = account.sandbox.token(token.as_object().expect("an object"));
        let call = sts.assume_role_with_web_identity().role_arn(role).web_identity_token(token);
        let answer = account.wait(call.role_session_name(&claims.session_name).send());
        answer.map_err(told)?.credentials
    };
    let given = given.expect("credentials");
    let token = Some(given.session_token().to_owned());
    Ok(Credentials::new(given.access_key_id(), given.secret_access_key(), token, None, "vendor"))
}

/// An error of the SDK's with everything that AWS said.
pub fn told<E: std::error::Error>(error: E) -> String {
    aws_smithy_types::error::display::DisplayErrorContext(error).to_string()
}

fn config(account: &Account, region: &str, keys: Option<&Credentials>) -> SdkConfig {
    let http = aws_smithy_http_client::Builder::new()
        .tls_provider(tls::Provider::Rustls(tls::rustls_provider::CryptoMode::Ring))
        .build_https();
    let mut config = SdkConfig::builder()
        .behavior_version(BehaviorVersion::latest())
        .endpoint_url(account.sandbox.endpoint())
        .region(Region::new(region.to_owned()))
        .http_client(http)
        .sleep_impl(SharedAsyncSleep::new(TokioSleep::new()));
    config.set_credentials_provider(keys.cloned().map(SharedCredentialsProvider::new));
    config.build()
}

impl<'a> Actor<'a> {
    /// Signs in to AWS and to the database. `own` are the vendor's keys in its own account.
    pub fn sign_in(account: &'a Account, way: &'a Way<'a>, own: &Credentials) -> Self {
        let mut actor = match way.auth {
            Auth::Role => {
                let claims = Claims::of(account, way);
                let assume = |role: String| {
                    assume(account, way, &role, &claims, own).expect("the role can be assumed")
                };
                let mut keys = way.roles().into_iter().map(assume);
                let login = if way.has_password() { Actor::with_keys(account, way).login } else { None };
                Actor { account, way, keys: keys.next(), bucket_keys: keys.next(), login, session: None }
            }
            Auth::Keys => Actor::with_keys(account, way),
        };
        let acts_in_aws = way.bucket || !way.has_password();
        assert_eq!(
            actor.keys.is_some(),
            acts_in_aws,
            "{}: keys are for the bucket or the login",
            way.label()
        );
        assert_eq!(actor.login.is_some(), way.has_password(), "{}: a password", way.label());
        if !way.uses_data_api() {
            if !way.has_password() {
                actor.login = Some(actor.database_credentials().expect("the role gets a login"));
            }
            let (user, password) = actor.login.clone().expect("a login");
            actor.session = Some(account.connect(way.warehouse(), "dev", &user, &password));
        }
        actor
    }

    /// With the credentials that the customer typed into its form, whether they are good for anything or not.
    pub fn with_keys(account: &'a Account, way: &'a Way<'a>) -> Self {
        let typed: Value = serde_json::from_str(&account.read(&way.credentials_file())).expect("JSON");
        let text = |name: &str| typed[name].as_str().map(str::to_owned);
        let key = text("access_key_id").zip(text("secret_access_key"));
        let keys = key.map(|(id, secret)| Credentials::new(id, secret, None, None, "vendor"));
        let login = text("username").zip(text("password"));
        Actor { account, way, keys, bucket_keys: None, login, session: None }
    }

    /// The database user that it works as.
    pub fn user(&self) -> String {
        self.way.login_user()
    }

    /// The configuration of its clients.
    pub fn config(&self) -> SdkConfig {
        self.config_in(self.way.region())
    }

    pub fn config_in(&self, region: &str) -> SdkConfig {
        config(self.account, region, self.keys.as_ref())
    }

    pub fn wait<T>(&self, work: impl Future<Output = T>) -> T {
        self.account.wait(work)
    }

    /// User and password that AWS gives it for the database.
    fn database_credentials(&self) -> Result<(String, String), String> {
        let Login::Api(api) = self.way.login() else { return Err("it has a password".to_owned()) };
        match api {
            CredentialApi::GetClusterCredentials => self.cluster_credentials(&self.way.user()),
            CredentialApi::GetClusterCredentialsWithIam => {
                let client = aws_sdk_redshift::Client::new(&self.config());
                let call =
                    client.get_cluster_credentials_with_iam().cluster_identifier("analytics").db_name("dev");
                let given = self.wait(call.send()).map_err(told)?;
                Ok((given.db_user.expect("a user"), given.db_password.expect("a password")))
            }
            CredentialApi::GetCredentials => self.workgroup_credentials(),
        }
    }

    /// What it is given for a database user of the cluster.
    pub fn cluster_credentials(&self, user: &str) -> Result<(String, String), String> {
        let client = aws_sdk_redshift::Client::new(&self.config_in("us-east-1"));
        let call = client.get_cluster_credentials().cluster_identifier("analytics").db_name("dev");
        let given = self.wait(call.db_user(user).send()).map_err(told)?;
        Ok((given.db_user.expect("a user"), given.db_password.expect("a password")))
    }

    /// What it is given for the workgroup.
    pub fn workgroup_credentials(&self) -> Result<(String, String), String> {
        let client = aws_sdk_redshiftserverless::Client::new(&self.config_in("eu-west-1"));
        let given = self.wait(client.get_credentials().workgroup_name("analytics").db_name("dev").send());
        let given = given.map_err(told)?;
        Ok((given.db_user.expect("a user"), given.db_password.expect("a password")))
    }

    /// Logs in to its warehouse with a password.
    pub fn log_in(&self, user: &str, password: &str) -> Result<(), String> {
        self.account.login(self.way.warehouse(), user, password)
    }

    /// Puts a file into a bucket.
    pub fn put(&self, bucket: &str, key: &str, body: &str) -> Result<(), String> {
        let body = ByteStream::from(body.as_bytes().to_vec());
        self.wait(self.s3().put_object().bucket(bucket).key(key).body(body).send()).map(drop).map_err(told)
    }

    /// What it signs requests to the bucket with.
    fn keys_of_bucket(&self) -> Option<&Credentials> {
        self.bucket_keys.as_ref().or(self.keys.as_ref())
    }

    /// The vendor with the keys of one session alone, as it were if it mixed them up.
    pub fn with_session(&self, keys: Option<&Credentials>) -> Actor<'_> {
        let Actor { account, way, .. } = *self;
        Actor { account, way, keys: keys.cloned(), bucket_keys: None, login: None, session: None }
    }

    /// Its S3 client; without keys it is nobody.
    pub fn s3(&self) -> aws_sdk_s3::Client {
        let config = config(self.account, self.way.region(), self.keys_of_bucket());
        let config = aws_sdk_s3::config::Builder::from(&config).force_path_style(true);
        let config = if self.keys.is_some() { config } else { config.allow_no_auth() };
        aws_sdk_s3::Client::from_conf(config.build())
    }

    /// How COPY and UNLOAD get at the bucket: as the role that the warehouse assumes, or with the vendor's keys.
    pub fn authorization(&self) -> String {
        if self.way.auth == Auth::Role && self.way.vendor.associates_role(self.way.serverless) {
            return format!("IAM_ROLE 'arn:aws:iam::111122223333:role/{}'", self.way.role());
        }
        let own = self.keys_of_bucket().expect("keys of the bucket");
        let keys = &if self.way.vendor.staging.federates { self.federated() } else { own.clone() };
        let token = keys.session_token().map(|token| format!(" SESSION_TOKEN '{token}'")).unwrap_or_default();
        let (id, secret) = (keys.access_key_id(), keys.secret_access_key());
        format!("ACCESS_KEY_ID '{id}' SECRET_ACCESS_KEY '{secret}'{token}")
    }

    /// Keys that COPY reads with, of a user who may do no more than read the bucket.
    fn federated(&self) -> Credentials {
        let bucket = self.way.bucket_name();
        let policy = json!({
            "Version": "2012-10-17",
            "Statement": [{
                "Effect": "Allow",
                "Action": ["s3:GetObject", "s3:ListBucket"],
                "Resource": [format!("arn:aws:s3:::{bucket}"), format!("arn:aws:s3:::{bucket}/*")],
            }],
        });
        let sts = aws_sdk_sts::Client::new(&self.config());
        let call = sts.get_federation_token().name(&self.way.vendor.name).policy(policy.to_string());
        let given = self.wait(call.send()).map_err(told).expect("a federation token");
        let given = given.credentials.expect("credentials");
        let token = Some(given.session_token().to_owned());
        Credentials::new(given.access_key_id(), given.secret_access_key(), token, None, "federated")
    }

    /// The same as one string, as some vendors write it.
    pub fn credentials_string(&self) -> String {
        let Some(keys) = self.keys_of_bucket() else { return String::new() };
        format!(
            "aws_access_key_id={};aws_secret_access_key={}",
            keys.access_key_id(),
            keys.secret_access_key()
        )
    }

    /// Runs a statement in the database, in the vendor's session or through the Redshift Data API.
    pub fn sql(&self, sql: &str) -> Result<Rows, String> {
        let Some(session) = &self.session else { return self.statement(self.way.user(), sql) };
        let answer = self.wait(session.simple_query(sql));
        let answer = answer.map_err(|error| match error.as_db_error() {
            Some(error) => error.to_string(),
            None => error.to_string(),
        })?;
        let rows = answer.iter().filter_map(|message| match message {
            SimpleQueryMessage::Row(row) => {
                Some((0..row.len()).map(|at| row.get(at).map(str::to_owned)).collect())
            }
            _ => None,
        });
        Ok(rows.collect())
    }

    /// Runs a statement and insists that it works.
    pub fn run(&self, sql: &str) -> Rows {
        self.sql(sql).unwrap_or_else(|error| panic!("{}: {sql}: {error}", self.way.label()))
    }

    /// The Data API's way, as a database user where the warehouse is a cluster and the vendor names one.
    pub fn statement(&self, user: String, sql: &str) -> Result<Rows, String> {
        let client = aws_sdk_redshiftdata::Client::new(&self.config());
        let named = self.way.login() == Login::Api(CredentialApi::GetClusterCredentials);
        let call = client.execute_statement().database("dev").sql(sql);
        let call = match self.way.serverless {
            true => call.workgroup_name("analytics"),
            false => call.cluster_identifier("analytics").set_db_user(named.then_some(user)),
        };
        let id = self.wait(call.send()).map_err(told)?.id.expect("an id");
        self.result(&client, &id)
    }

    /// Waits for a statement of the Data API to end, and reads what it returned.
    pub fn result(&self, client: &aws_sdk_redshiftdata::Client, id: &str) -> Result<Rows, String> {
        for _ in 0..200 {
            let found = self.wait(client.describe_statement().id(id).send()).map_err(told)?;
            match found.status().map(|status| status.as_str()) {
                Some("FINISHED") if found.has_result_set() == Some(true) => {
                    let result = self.wait(client.get_statement_result().id(id).send()).map_err(told)?;
                    return Ok(result.records().iter().map(|row| row.iter().map(value).collect()).collect());
                }
                Some("FINISHED") => return Ok(Vec::new()),
                Some("FAILED" | "ABORTED") => return Err(found.error().unwrap_or("no reason").to_owned()),
                _ => self.wait(async { tokio::time::sleep(std::time::Duration::from_millis(10)).await }),
            }
        }
        Err("the statement does not end".to_owned())
    }
}

fn value(field: &aws_sdk_redshiftdata::types::Field) -> Option<String> {
    use aws_sdk_redshiftdata::types::Field;
    match field {
        Field::StringValue(text) => Some(text.clone()),
        Field::LongValue(number) => Some(number.to_string()),
        Field::BooleanValue(is) => Some(if *is { "t" } else { "f" }.to_owned()),
        Field::DoubleValue(number) => Some(number.to_string()),
        _ => None,
    }
}
