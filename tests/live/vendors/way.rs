//! The ways in which a vendor may use a warehouse, and the spec that a customer would write for each.

use std::sync::Arc;

use provision_core::deployment::{Auth, IdentityKind, SchemaMode};
use provision_core::redshift::FUNCTION_PRIVILEGE;
use provision_core::toml_document::Problems;
use provision_core::vendor::{Login, Vendor, Wanted};

pub const SUBJECT: &str = "108000002380243782158";
pub const AUDIENCE: &str = "acme-org";
pub const EXTERNAL_ID: &str = "acme-workspace-7";
pub const SESSION_NAME: &str = "acme-sync";

/// One way in which a vendor may use a warehouse.
pub struct Way<'a> {
    pub vendor: &'a Vendor,
    /// As `vendor` of the spec names it.
    pub reference: String,
    /// The spec's name, from which all other names are made.
    pub name: String,
    pub auth: Auth,
    pub serverless: bool,
    pub mode: SchemaMode,
    /// Where the vendor can do without, each way is tried with a bucket and without.
    pub bucket: bool,
    /// Whether the bucket has a role of its own; where the vendor takes one or two, each way is tried with both.
    pub bucket_role: bool,
}

/// Every built-in profile.
pub fn builtin() -> Vec<Vendor> {
    let parse = |name| {
        let mut problems = Problems::default();
        Vendor::parse(&Arc::new(Vendor::builtin(name).expect("it is built in")), &mut problems)
    };
    Vendor::builtin_names().map(|name| parse(name).expect("it is valid")).collect()
}

/// Every way of a vendor's, all with the same name.
pub fn ways<'a>(vendor: &'a Vendor, reference: &str) -> Vec<Way<'a>> {
    let mut ways = Vec::new();
    for &auth in &vendor.auth.modes {
        for serverless in [false, true].into_iter().filter(|one| vendor.login(*one).is_some()) {
            for &mode in &vendor.database.schema_modes {
                let is_needed = vendor.role_is_for_bucket(auth, serverless);
                let buckets = match (vendor.staging.bucket, vendor.staging.optional && !is_needed) {
                    (true, true) => &[true, false][..],
                    (has, _) => &[has],
                };
                let roles = |bucket: bool| match vendor.staging.bucket_role {
                    _ if !bucket || !vendor.takes_bucket_role(auth, serverless) => &[false][..],
                    Wanted::Required => &[true],
                    _ => &[true, false],
                };
                let each =
                    buckets.iter().flat_map(|&bucket| roles(bucket).iter().map(move |&role| (bucket, role)));
                ways.extend(each.map(|(bucket, bucket_role)| Way {
                    vendor,
                    reference: reference.to_owned(),
                    name: "acme".to_owned(),
                    auth,
                    serverless,
                    mode,
                    bucket,
                    bucket_role,
                }));
            }
        }
    }
    ways
}

impl Way<'_> {
    pub fn label(&self) -> String {
        let Way { reference, name, auth, mode, .. } = self;
        let kind = if self.serverless { "workgroup" } else { "cluster" };
        let bucket = match (self.bucket, self.bucket_role) {
            (true, true) => ", two roles",
            (true, false) => "",
            (false, _) => ", no bucket",
        };
        format!("{name} = {reference}: auth {auth}, {kind}, schema_mode {mode}{bucket}")
    }

    /// The warehouse, as the sandbox calls it.
    pub fn warehouse(&self) -> &'static str {
        if self.serverless { "workgroup analytics in eu-west-1" } else { "cluster analytics in us-east-1" }
    }

    pub fn region(&self) -> &'static str {
        if self.serverless { "eu-west-1" } else { "us-east-1" }
    }

    pub fn bucket_name(&self) -> String {
        format!("{}-staging", self.name)
    }

    /// The folder of the bucket that it stages in, which some vendors can be held to.
    pub fn prefix(&self) -> &'static str {
        if self.vendor.staging.prefix { "synced/" } else { "" }
    }

    pub fn schema(&self) -> String {
        let own = || format!("{}_synced", self.name.replace('-', "_"));
        self.vendor.database.schema.clone().unwrap_or_else(own)
    }

    /// Those beside it: the profile's, and one more of a vendor that writes to several.
    pub fn more_schemas(&self) -> Vec<String> {
        let database = &self.vendor.database;
        let own = database.several_schemas.then(|| format!("{}_more_synced", self.name.replace('-', "_")));
        database.more_schemas.iter().cloned().chain(own).collect()
    }

    /// The customer's own schema, which a vendor that reads is to read.
    pub fn sales(&self) -> String {
        format!("{}_sales", self.name.replace('-', "_"))
    }

    /// In the Data Catalog, where the vendor has tables there.
    pub fn glue_database(&self) -> String {
        format!("{}_catalog", self.name.replace('-', "_"))
    }

    pub fn reads(&self) -> bool {
        !self.vendor.database.reads.is_empty()
    }

    /// Whether it calls functions of the schemas that it reads.
    pub fn executes(&self) -> bool {
        self.vendor.database.reads.iter().any(|one| one == FUNCTION_PRIVILEGE)
    }

    /// Whether the vendor works with tables that the customer made in the schema.
    pub fn works_with_tables(&self) -> bool {
        self.mode == SchemaMode::Precreated && !self.vendor.database.table_grants.is_empty()
    }

    pub fn role(&self) -> String {
        match self.vendor.trust.as_ref().and_then(|trust| trust.role_name_prefix.as_deref()) {
            Some(prefix) => format!("{prefix}-{}", self.name),
            None => format!("{}-main-transfer", self.name),
        }
    }

    /// The roles that it assumes: the second, where there is one, for the bucket.
    pub fn roles(&self) -> Vec<String> {
        let second = self.bucket_role.then(|| format!("{}-bucket", self.role()));
        [self.role()].into_iter().chain(second).collect()
    }

    /// The user that the spec names.
    pub fn user(&self) -> String {
        format!("{}_user", self.name.replace('-', "_"))
    }

    /// The database user that it works as.
    pub fn login_user(&self) -> String {
        match self.auth {
            _ if self.vendor.names_user(self.auth, self.serverless) => self.user(),
            Auth::Role => format!("IAMR:{}", self.role()),
            Auth::Keys => format!("IAM:{}-main-transfer-user", self.name),
        }
    }

    pub fn credentials_file(&self) -> String {
        format!("{}.credentials", self.name)
    }

    /// Which of the vendor's data centres sends the data.
    pub fn data_center(&self) -> Option<&str> {
        let centers = &self.vendor.network.as_ref()?.data_centers;
        centers.keys().next().map(String::as_str).filter(|name| *name != "any")
    }

    pub fn has_password(&self) -> bool {
        self.vendor.has_password(self.auth, self.serverless)
    }

    pub fn uses_data_api(&self) -> bool {
        self.vendor.uses_data_api(self.auth, self.serverless)
    }

    /// How it logs in, where it has no password.
    pub fn login(&self) -> Login {
        self.vendor.login(self.serverless).expect("a way has a login")
    }

    /// The spec that a customer would write.
    pub fn spec(&self) -> String {
        let Way { vendor, reference, auth, mode, .. } = self;
        let mut lines = vec![
            format!("name = \"{}\"", self.name),
            format!("vendor = \"{reference}\""),
            format!("auth = \"{auth}\""),
            "[aws]\naccount = \"111122223333\"".to_owned(),
        ];
        lines.extend(self.trust());
        let prefix = vendor.trust.as_ref().and_then(|trust| trust.role_name_prefix.as_ref());
        let mut role = Vec::new();
        if prefix.is_some() && *auth == Auth::Role {
            role.push(format!("name = \"{}\"", self.role()));
        }
        if self.bucket && vendor.takes_bucket_role(*auth, self.serverless) {
            role.push(format!("for_bucket = {}", self.bucket_role));
        }
        if !role.is_empty() {
            lines.push(format!("[role]\n{}", role.join("\n")));
        }
        if self.bucket {
            lines.push(format!("[bucket]\nname = \"{}\"", self.bucket_name()));
            lines.extend(vendor.staging.prefix.then(|| format!("prefix = \"{}\"", self.prefix())));
        }
        if *auth == Auth::Keys || self.has_password() {
            lines.push(format!("[access_user]\ncredentials_file = \"{}\"", self.credentials_file()));
        }
        lines.push(format!("[user]\nname = \"{}\"", self.user()));
        if vendor.network.is_none() && !self.uses_data_api() {
            lines.push("[network]\ncidrs = [\"203.0.113.7/32\"]".to_owned());
        }
        let (warehouse, admin) = match self.serverless {
            false => (
                "cluster = \"analytics\"",
                "via = \"password\"\nuser = \"awsuser\"\npassword_env = \"PROVISION_ADMIN_PASSWORD\"",
            ),
            true => ("workgroup = \"analytics\"", "via = \"secret\""),
        };
        lines.push("[destinations.main]".to_owned());
        lines.extend(self.data_center().map(|center| format!("data_center = \"{center}\"")));
        lines.push(format!("region = \"{}\"\n{warehouse}\ndatabase = \"dev\"", self.region()));
        lines.push(format!("schema = \"{}\"\nschema_mode = \"{mode}\"", self.schema()));
        let more = self.more_schemas();
        lines.extend((!more.is_empty()).then(|| format!("more_schemas = {more:?}")));
        lines.extend(vendor.glue.as_ref().map(|_| format!("glue_database = \"{}\"", self.glue_database())));
        lines.extend(self.reads().then(|| format!("reads = [\"{}\"]", self.sales())));
        lines.push(format!("[destinations.main.admin]\n{admin}"));
        lines.join("\n") + "\n"
    }

    fn trust(&self) -> Option<String> {
        let trust = self.vendor.trust.as_ref().filter(|_| self.auth == Auth::Role)?;
        let mut lines = vec!["[trust]".to_owned()];
        let mut give = |wanted: Wanted, key: &str, value: &str| {
            if wanted != Wanted::None {
                lines.push(format!("{key} = \"{value}\""));
            }
        };
        if matches!(trust.session_name, Wanted::Required | Wanted::Recommended) {
            give(trust.session_name, "session_name", SESSION_NAME);
        }
        match trust.kind {
            IdentityKind::Aws => {
                if !trust.generate_external_id {
                    give(trust.external_id, "external_id", EXTERNAL_ID);
                }
                if trust.principals.is_empty() {
                    lines.push("principals = [\"arn:aws:iam::444455556666:root\"]".to_owned());
                }
            }
            IdentityKind::Google | IdentityKind::Oidc => {
                give(trust.subject, "subject", SUBJECT);
                give(trust.audience, "audience", AUDIENCE);
            }
        }
        Some(lines.join("\n"))
    }
}
