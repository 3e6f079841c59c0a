//! From settings to a deployment: defaults filled in, names made.

use std::collections::{BTreeMap, BTreeSet};

use super::{reader::Settings, setting::Setting};
use crate::deployment::*;
use crate::redshift::is_for_clusters_only;
use crate::rules::iam;
use crate::toml_document::Reporter;
use crate::vendor::{Login, Vendor};

/// The deployment of a destination, or `None` when something it needs is
/// missing or wrong, which has been reported.
pub fn deployment(
    settings: &Settings,
    vendor: &Vendor,
    auth: Auth,
    reporter: &mut Reporter,
) -> Option<Deployment> {
    let (own, aws) = (&settings.own, &settings.aws);
    let resolver = Resolver { settings, vendor, auth };
    let warehouse = match (own.cluster.get(), own.workgroup.get()) {
        (Some(identifier), None) => Warehouse::Cluster { identifier },
        (None, Some(name)) => Warehouse::Workgroup { name },
        _ => return None,
    };
    let schema_mode = own.schema_mode.or(SchemaMode::Vendor);
    let serverless = warehouse.is_serverless();
    let credential_api = match vendor.login(serverless)? {
        Login::Api(api) if !vendor.has_password(auth, serverless) => Some(api),
        _ => None,
    };
    let deployment = Deployment {
        spec: settings.top.name.get()?,
        destination: settings.destination.clone(),
        vendor: VendorRef {
            name: vendor.name.clone(),
            title: vendor.title.clone(),
            checked: vendor.checked().to_string(),
            ssh_field: vendor.ssh_field().map(str::to_string),
        },
        auth,
        aws: Aws {
            account: aws.account.get()?,
            profile: aws.profile.get(),
            assume_role: aws.assume_role.get(),
        },
        data_center: own.data_center.or(settings.destination.clone()),
        region: own.region.get()?,
        spec_regions: BTreeSet::new(),
        database: own.database.get()?,
        schema: own.schema.get()?,
        more_schemas: resolver.more_schemas(),
        schema_mode,
        credential_api,
        grants: resolver.grants(schema_mode, serverless),
        bucket: resolver.bucket(),
        policy: resolver.policy(serverless),
        role: resolver.role(serverless),
        bucket_role: resolver.bucket_role(serverless),
        access_user: resolver.access_user(serverless),
        credential_store: resolver.credential_store(),
        user: resolver.user(serverless),
        network: resolver.network(serverless),
        tags: resolver.tags(),
        admin: resolver.admin(),
        ssh: own.ssh.get(),
        prune: settings.prune.always.or(Prune::Nothing),
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
    fn data_center(&self) -> &str {
        self.settings.own.data_center.text().unwrap_or(&self.settings.destination)
    }

    /// `<name>-<destination>-transfer…`, unless the spec says otherwise.
    fn name(&self, setting: &Setting<String>, suffix: &str) -> String {
        let name = self.settings.top.name.text().unwrap_or_default();
        let default = || Deployment::default_name(name, &self.settings.destination, suffix);
        setting.get().unwrap_or_else(default)
    }

    fn path(&self, setting: &Setting<String>) -> String {
        setting.or("/".to_string())
    }

    /// Those that the spec lists, or whose names are the vendor's.
    fn more_schemas(&self) -> Vec<String> {
        let listed = self.settings.own.more_schemas.texts();
        listed.unwrap_or_else(|| self.vendor.database.more_schemas.clone())
    }

    fn grants(&self, mode: SchemaMode, serverless: bool) -> Grants {
        let profile = &self.vendor.database;
        let hidden = |name: &&String| !(serverless && is_for_clusters_only(name));
        let relations = profile.system_grants.iter().filter(hidden).cloned().collect();
        let has_tables = mode == SchemaMode::Precreated && !profile.table_grants.is_empty();
        let own = self.settings.own.schema.get().into_iter().chain(self.more_schemas());
        let own = own.filter(|_| has_tables);
        let own = own.map(|schema| TableGrants { schema, privileges: profile.table_grants.clone() });
        let reads = self.settings.own.reads.get().unwrap_or_default().into_iter();
        let reads = reads.map(|schema| TableGrants { schema, privileges: profile.reads.clone() });
        let mut tables: Vec<TableGrants> = own.chain(reads).collect();
        tables.sort_by(|a, b| a.schema.cmp(&b.schema));
        tables.dedup_by(|a, b| a.schema == b.schema);
        let more = Grants {
            to: profile.grantee,
            tables,
            only_these_tables: self.settings.own.reads.is_given(),
            relations,
            ..Grants::default()
        };
        if mode == SchemaMode::Vendor {
            return Grants { database: profile.grants.clone(), ..more };
        }
        let kept = &profile.precreated_grants;
        let revoked = profile.grants.iter().filter(|grant| !kept.contains(grant));
        let schema = if mode == SchemaMode::Owned { Vec::new() } else { profile.schema_grants.clone() };
        Grants { database: kept.clone(), database_revoked: revoked.cloned().collect(), schema, ..more }
    }

    /// What is set for the sessions of the user, in which `{{ schema }}` stands for the first schema.
    fn user_settings(&self) -> BTreeMap<String, String> {
        let schema = self.settings.own.schema.get().unwrap_or_default();
        let settings = self.vendor.database.user_settings.iter();
        settings.map(|(name, value)| (name.clone(), value.replace("{{ schema }}", &schema))).collect()
    }

    /// A vendor that can do without a bucket has one where the spec names it.
    fn has_bucket(&self) -> bool {
        self.vendor.staging.bucket && self.settings.bucket.name.is_given()
    }

    fn bucket(&self) -> Option<Bucket> {
        let staging = &self.vendor.staging;
        let name = self.settings.bucket.name.get().filter(|_| staging.bucket)?;
        let encryption = match self.settings.bucket.encryption.get() {
            Some(key_arn) if key_arn != "sse-s3" => Encryption::Kms { key_arn },
            _ => Encryption::SseS3,
        };
        Some(Bucket {
            name,
            adopt: self.settings.bucket.adopt.or(false),
            encryption,
            expire_days: self.settings.bucket.expire_days.or(7),
            tls_only: self.settings.bucket.tls_only.or(true),
            prefix: self
                .settings
                .bucket
                .prefix
                .get()
                .map(|prefix| format!("{}/", prefix.trim_end_matches('/'))),
            object_actions: staging.object_actions.clone(),
            bucket_actions: staging.bucket_actions.clone(),
        })
    }

    /// Whether there is something in AWS for the vendor to use: the bucket, or the login.
    fn acts_in_aws(&self, serverless: bool) -> bool {
        self.has_bucket() || !self.vendor.has_password(self.auth, serverless)
    }

    /// With a password for the database, whoever signs in to AWS only has the permissions of the bucket.
    fn policy(&self, serverless: bool) -> Option<Policy> {
        self.acts_in_aws(serverless).then(|| Policy {
            name: self.name(&self.settings.policy.name, "-policy"),
            path: self.path(&self.settings.policy.path),
            adopt: self.settings.policy.adopt.or(false),
            federates: self.auth == Auth::Keys && self.vendor.staging.federates,
            glue: self.glue(),
            actions_on_any: self.vendor.actions_for(&self.vendor.warehouse.actions_on_any, serverless),
            actions_on_warehouse: self
                .vendor
                .actions_for(&self.vendor.warehouse.actions_on_warehouse, serverless),
        })
    }

    fn glue(&self) -> Option<Glue> {
        let database = self.settings.own.glue_database.get()?;
        Some(Glue { database, actions: self.vendor.glue.as_ref()?.actions.clone() })
    }

    fn role(&self, serverless: bool) -> Option<Role> {
        if self.auth != Auth::Role || !self.acts_in_aws(serverless) {
            return None;
        }
        Some(Role {
            name: self.name(&self.settings.role.name, ""),
            path: self.path(&self.settings.role.path),
            adopt: self.settings.role.adopt.or(false),
            permissions_boundary: self.settings.role.permissions_boundary.get(),
            max_session: self.settings.trust.max_session.or(3600),
            trust: Trust { identity: self.identity()?, session_name: self.settings.trust.session_name.get() },
            associate: self.vendor.associates_role(serverless),
        })
    }

    /// The role for the bucket alone, where the vendor takes one: with the trust, path and boundary of the first.
    fn bucket_role(&self, serverless: bool) -> Option<BucketRole> {
        let takes = self.vendor.takes_bucket_role(self.auth, serverless) && self.has_bucket();
        let has_it = self.settings.role.for_bucket.or(self.vendor.staging.bucket_role.is_usual());
        let (role, policy) = (self.role(serverless)?, self.policy(serverless)?);
        let name = self.settings.role.bucket_name.or(format!("{}-bucket", role.name));
        let policy_name = self.settings.policy.bucket_name.or(format!("{name}-policy"));
        (takes && has_it).then(|| BucketRole {
            role: Role { name, associate: false, ..role },
            policy: Policy {
                name: policy_name,
                glue: None,
                actions_on_any: Vec::new(),
                actions_on_warehouse: Vec::new(),
                ..policy
            },
        })
    }

    fn identity(&self) -> Option<Identity> {
        let profile = self.vendor.trust.as_ref()?;
        let audience = self.settings.trust.audience.get();
        Some(match profile.kind {
            IdentityKind::Google => {
                let subject = self.settings.trust.subject.get();
                let client = profile.clients.get(self.data_center()).cloned();
                (subject.is_some() || client.is_some()).then_some(Identity::Google {
                    subject,
                    audience,
                    client,
                })?
            }
            IdentityKind::Oidc => Identity::Oidc {
                issuer: profile.issuer.clone()?,
                subject: self.settings.trust.subject.get()?,
                audience,
            },
            IdentityKind::Aws => Identity::Aws {
                principals: self
                    .settings
                    .trust
                    .principals
                    .get()
                    .unwrap_or_else(|| profile.principals.clone()),
                external_id: self.settings.trust.external_id.get(),
                generates_external_id: profile.generate_external_id,
            },
        })
    }

    fn access_user(&self, serverless: bool) -> Option<AccessUser> {
        if self.auth != Auth::Keys || !self.acts_in_aws(serverless) {
            return None;
        }
        Some(AccessUser {
            name: self.name(&self.settings.access_user.name, "-user"),
            path: self.path(&self.settings.access_user.path),
            adopt: self.settings.access_user.adopt.or(false),
        })
    }

    fn credential_store(&self) -> Option<CredentialStore> {
        let secret =
            self.settings.access_user.credentials_secret.get().map(|name| CredentialStore::Secret { name });
        let file =
            self.settings.access_user.credentials_file.get().map(|path| CredentialStore::File { path });
        secret.or(file)
    }

    fn user(&self, serverless: bool) -> User {
        let variable = self.settings.user.password_env.get().map(|variable| Password::Env { variable });
        let secret = self.settings.user.password_secret.get().map(|arn| Password::Secret { arn });
        let has_password = self.vendor.has_password(self.auth, serverless);
        let password = has_password.then(|| variable.or(secret).unwrap_or(Password::Generated));
        let forbidden = self.vendor.credentials.as_ref().filter(|_| password.is_some());
        User {
            password_forbidden: forbidden.map(|group| group.forbidden.clone()).unwrap_or_default(),
            name: self.settings.user.name.get(),
            adopt: self.settings.user.adopt.or(false),
            password,
            also_named: self.settings.user.also_named.or(false),
            ignore_databases: self.settings.user.ignore_databases.get().unwrap_or_default(),
            settings: self.user_settings(),
        }
    }

    fn network(&self, serverless: bool) -> Network {
        let own = self.settings.network.cidrs.get();
        let own = own.map(|texts| texts.iter().filter_map(|text| parse_cidr(text)).collect::<Vec<_>>());
        let cidrs = own.or_else(|| self.vendor.cidrs(self.data_center())).unwrap_or_default();
        let mut cidrs: Vec<_> = cidrs.iter().map(|cidr| cidr.trunc()).collect();
        cidrs.sort();
        cidrs.dedup();
        Network {
            allow: self.settings.network.allow.or(!self.vendor.uses_data_api(self.auth, serverless)),
            cidrs,
            security_group: self.settings.network.security_group.get(),
            adopt: self.settings.network.adopt.or(false),
        }
    }

    fn tags(&self) -> BTreeMap<String, String> {
        let tags = self.settings.tags.entries.iter();
        tags.filter_map(|(key, setting)| Some((key.clone(), setting.get()?))).collect()
    }

    fn admin(&self) -> Admin {
        let admin = &self.settings.admin;
        Admin {
            via: admin.via.or(Via::DataApi),
            user: admin.user.get(),
            password_env: admin.password_env.get(),
            secret: admin.secret.get(),
            endpoint: admin.endpoint.text().and_then(|text| text.parse().ok()),
            tls: admin.tls.or(Tls::VerifyFull),
            // Where it is depends on the spec's own place.
            ca_file: None,
            ssh: admin.ssh.get(),
        }
    }
}

/// Long names of spec and destination can make a default name too long.
fn check_default_names(deployment: &Deployment, settings: &Settings, reporter: &mut Reporter) {
    let Deployment { role, policy, bucket_role, access_user, .. } = deployment;
    let second = bucket_role.as_ref();
    let names = [
        (&settings.role.bucket_name, &iam::ROLE_NAME, second.map(|second| &second.role.name)),
        (&settings.policy.bucket_name, &iam::POLICY_NAME, second.map(|second| &second.policy.name)),
        (&settings.role.name, &iam::ROLE_NAME, role.as_ref().map(|role| &role.name)),
        (&settings.policy.name, &iam::POLICY_NAME, policy.as_ref().map(|policy| &policy.name)),
        (&settings.access_user.name, &iam::USER_NAME, access_user.as_ref().map(|user| &user.name)),
    ];
    for (setting, rule, name) in names {
        let Some(name) = name.filter(|_| !setting.is_given()) else {
            continue;
        };
        let key = &setting.at.name;
        for fault in rule.check(name) {
            let hint = format!("the name is made from those of the spec and the destination; set `{key}`");
            reporter.add(key, &settings.header, fault.hint(hint), Vec::new());
        }
    }
}
