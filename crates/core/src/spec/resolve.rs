//! From settings to a deployment: defaults filled in, names made.

use std::collections::BTreeMap;

use super::{
    deployment::*,
    rule::{Rule, network},
    settings::Settings,
    shape::Reporter,
    vendor::{Login, TrustKind, Vendor},
};

/// Whether the user that logs in is the one that the spec names.
pub fn login_is_named(auth: Auth, login: Option<Login>) -> bool {
    use CredentialApi::*;
    auth == Auth::Keys || !matches!(login, Some(Login::Api(GetCredentials | GetClusterCredentialsWithIam)))
}

/// The deployment of a destination, or `None` when something it needs is
/// missing or wrong, which has been reported.
pub fn deployment(
    settings: &Settings,
    vendor: &Vendor,
    auth: Auth,
    reporter: &mut Reporter,
) -> Option<Deployment> {
    let text = |key: &str| settings.text(key).map(str::to_string);
    let resolver = Resolver { settings, vendor, auth };
    let warehouse = match (text("cluster"), text("workgroup")) {
        (Some(identifier), None) => Warehouse::Cluster { identifier },
        (None, Some(name)) => Warehouse::Workgroup { name },
        _ => return None,
    };
    let schema_mode = match settings.text("schema_mode") {
        Some("precreated") => SchemaMode::Precreated,
        _ => SchemaMode::Vendor,
    };
    let credential_api = match (auth, vendor.login(warehouse.is_serverless())?) {
        (Auth::Role, Login::Api(api)) => Some(api),
        _ => None,
    };
    let deployment = Deployment {
        spec: text("name")?,
        destination: settings.destination.clone(),
        vendor: VendorRef {
            name: vendor.name.clone(),
            title: vendor.title.clone(),
            checked: vendor.checked().to_string(),
            ssh_field: vendor.ssh_field().map(str::to_string),
        },
        auth,
        aws: Aws {
            account: text("aws.account")?,
            profile: text("aws.profile"),
            assume_role: text("aws.assume_role"),
        },
        data_center: text("data_center").unwrap_or_else(|| settings.destination.clone()),
        region: text("region")?,
        database: text("database")?,
        schema: text("schema")?,
        schema_mode,
        credential_api,
        grants: resolver.grants(schema_mode),
        bucket: resolver.bucket(),
        policy: resolver.policy(),
        role: resolver.role(),
        access_user: resolver.access_user(),
        sink: resolver.sink(),
        user: resolver.user(),
        network: resolver.network(),
        tags: resolver.tags(),
        admin: resolver.admin(),
        ssh: text("ssh"),
        rotate: Rotate::default(),
        warehouse,
    };
    check_default_names(&deployment, settings, reporter);
    Some(deployment)
}

struct Resolver<'a> {
    settings: &'a Settings,
    vendor: &'a Vendor,
    auth: Auth,
}

impl Resolver<'_> {
    fn text(&self, key: &str) -> Option<String> {
        self.settings.text(key).map(str::to_string)
    }

    fn flag(&self, key: &str, default: bool) -> bool {
        self.settings.flag(key).unwrap_or(default)
    }

    fn data_center(&self) -> &str {
        self.settings.text("data_center").unwrap_or(&self.settings.destination)
    }

    /// `<name>-<destination>-transfer…`, unless the spec says otherwise.
    fn name(&self, key: &str, suffix: &str) -> String {
        let name = self.settings.text("name").unwrap_or_default();
        let default = || Deployment::default_name(name, &self.settings.destination, suffix);
        self.text(key).unwrap_or_else(default)
    }

    fn path(&self, key: &str) -> String {
        self.text(key).unwrap_or_else(|| "/".to_string())
    }

    fn grants(&self, mode: SchemaMode) -> Grants {
        let profile = &self.vendor.database;
        match mode {
            SchemaMode::Vendor => {
                Grants { database: profile.grants.clone(), database_revoked: Vec::new(), schema: Vec::new() }
            }
            SchemaMode::Precreated => {
                let kept = &profile.precreated_grants;
                let revoked = profile.grants.iter().filter(|grant| !kept.contains(grant));
                Grants {
                    database: kept.clone(),
                    database_revoked: revoked.cloned().collect(),
                    schema: profile.schema_grants.clone(),
                }
            }
        }
    }

    fn bucket(&self) -> Option<Bucket> {
        let staging = &self.vendor.staging;
        let name = self.text("bucket.name").filter(|_| staging.bucket)?;
        let encryption = match self.text("bucket.encryption") {
            Some(key_arn) if key_arn != "sse-s3" => Encryption::Kms { key_arn },
            _ => Encryption::SseS3,
        };
        Some(Bucket {
            name,
            adopt: self.flag("bucket.adopt", false),
            encryption,
            expire_days: self.settings.whole("bucket.expire_days").unwrap_or(7),
            tls_only: self.flag("bucket.tls_only", true),
            prefix: self.text("bucket.prefix").map(|prefix| format!("{}/", prefix.trim_end_matches('/'))),
            object_actions: staging.object_actions.clone(),
            bucket_actions: staging.bucket_actions.clone(),
        })
    }

    /// A role always has permissions; an access key only has those of the bucket.
    fn policy(&self) -> Option<Policy> {
        (self.auth == Auth::Role || self.vendor.staging.bucket).then(|| Policy {
            name: self.name("policy.name", "-policy"),
            path: self.path("policy.path"),
            adopt: self.flag("policy.adopt", false),
            actions_on_any: self.vendor.warehouse.actions_on_any.clone(),
        })
    }

    fn role(&self) -> Option<Role> {
        if self.auth != Auth::Role {
            return None;
        }
        Some(Role {
            name: self.name("role.name", ""),
            path: self.path("role.path"),
            adopt: self.flag("role.adopt", false),
            permissions_boundary: self.text("role.permissions_boundary"),
            max_session: self.settings.whole("trust.max_session").unwrap_or(3600),
            trust: Trust { identity: self.identity()?, session_name: self.text("trust.session_name") },
        })
    }

    fn identity(&self) -> Option<Identity> {
        let profile = self.vendor.trust.as_ref()?;
        let audience = self.text("trust.audience");
        Some(match profile.kind {
            TrustKind::Google => {
                let subject = self.text("trust.subject");
                let client = profile.clients.get(self.data_center()).cloned();
                (subject.is_some() || client.is_some()).then_some(Identity::Google {
                    subject,
                    audience,
                    client,
                })?
            }
            TrustKind::Oidc => Identity::Oidc {
                issuer: profile.issuer.clone()?,
                subject: self.text("trust.subject")?,
                audience,
            },
            TrustKind::Aws => Identity::Aws {
                principals: self
                    .settings
                    .texts("trust.principals")
                    .unwrap_or_else(|| profile.principals.clone()),
                external_id: self.text("trust.external_id"),
            },
        })
    }

    fn access_user(&self) -> Option<AccessUser> {
        if self.auth != Auth::Keys || !self.vendor.staging.bucket {
            return None;
        }
        Some(AccessUser {
            name: self.name("access_user.name", "-user"),
            path: self.path("access_user.path"),
            adopt: self.flag("access_user.adopt", false),
        })
    }

    fn sink(&self) -> Option<Sink> {
        let secret = self.text("access_user.credentials_secret").map(|name| Sink::Secret { name });
        let file = self.text("access_user.credentials_file").map(|path| Sink::File { path });
        secret.or(file)
    }

    fn user(&self) -> User {
        let variable = self.text("user.password_env").map(|variable| Password::Env { variable });
        let secret = self.text("user.password_secret").map(|arn| Password::Secret { arn });
        let password = (self.auth == Auth::Keys).then(|| variable.or(secret).unwrap_or(Password::Generated));
        let forbidden = self.vendor.credentials.as_ref().filter(|_| password.is_some());
        User {
            password_forbidden: forbidden.map(|group| group.forbidden.clone()).unwrap_or_default(),
            name: self.text("user.name"),
            adopt: self.flag("user.adopt", false),
            password,
            also_named: self.flag("user.also_named", false),
        }
    }

    fn network(&self) -> Network {
        let own = self.settings.texts("network.cidrs");
        let own = own.map(|texts| texts.iter().filter_map(|text| network::cidr(text)).collect::<Vec<_>>());
        let cidrs = own.or_else(|| self.vendor.cidrs(self.data_center())).unwrap_or_default();
        let mut cidrs: Vec<_> = cidrs.iter().map(|cidr| cidr.trunc()).collect();
        cidrs.sort();
        cidrs.dedup();
        Network {
            allow: self.flag("network.allow", true),
            cidrs,
            security_group: self.text("network.security_group"),
            adopt: self.flag("network.adopt", false),
        }
    }

    fn tags(&self) -> BTreeMap<String, String> {
        let tags = self.settings.under("tags");
        tags.filter_map(|(key, setting)| Some((key.to_string(), setting.text()?.to_string()))).collect()
    }

    fn admin(&self) -> Admin {
        let via = match self.settings.text("admin.via") {
            Some("password") => Via::Password,
            Some("secret") => Via::Secret,
            Some("temporary") => Via::Temporary,
            _ => Via::DataApi,
        };
        let endpoint = self.settings.text("admin.endpoint").and_then(network::endpoint);
        Admin {
            via,
            user: self.text("admin.user"),
            password_env: self.text("admin.password_env"),
            secret: self.text("admin.secret"),
            endpoint: endpoint.map(|(host, port)| Endpoint { host, port }),
            tls: match self.settings.text("admin.tls") {
                Some("disable") => Tls::Disable,
                _ => Tls::VerifyFull,
            },
            // Where it is depends on the spec's own place.
            ca_file: None,
            ssh: self.text("admin.ssh"),
        }
    }
}

/// Long names of spec and destination can make a default name too long.
fn check_default_names(deployment: &Deployment, settings: &Settings, reporter: &mut Reporter) {
    let names = [
        ("role.name", Rule::RoleName, deployment.role.as_ref().map(|role| &role.name)),
        ("policy.name", Rule::PolicyName, deployment.policy.as_ref().map(|policy| &policy.name)),
        ("access_user.name", Rule::IamUserName, deployment.access_user.as_ref().map(|user| &user.name)),
    ];
    for (key, rule, name) in names {
        let Some(name) = name.filter(|_| !settings.has(key)) else {
            continue;
        };
        for fault in rule.check(name) {
            let hint = format!("the name is made from those of the spec and the destination; set `{key}`");
            reporter.add(key, &settings.header, fault.hint(hint), Vec::new());
        }
    }
}
