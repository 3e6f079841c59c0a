//! Policies, trust documents, SQL statements and pages from the files in `templates/`.
//!
//! A variable that is not given is an error.

use std::sync::LazyLock;

use provision_iam::{catalogue::services, partition};
use serde::Serialize;
use tera::{Context, Tera};

use super::{
    embedded,
    error::{TemplateError, failed},
    escape::{engine, json_escape, refuse, unquoted},
};
use crate::deployment::{Deployment, Identity, Role, Warehouse};

/// The templates of one program.
pub struct Templates {
    json: Tera,
    sql: Tera,
    html: Tera,
    export: Tera,
}

static EMBEDDED: LazyLock<Templates> = LazyLock::new(|| {
    let files = embedded::under("").filter(|(path, _)| !path.starts_with("vendors/"));
    Templates::new(files).expect("the embedded templates are tested")
});

impl Templates {
    /// The templates that were built in.
    pub fn embedded() -> &'static Templates {
        &EMBEDDED
    }

    /// Templates by path; the ending tells JSON and TOML from SQL, and all from HTML and its style sheet.
    ///
    /// # Errors
    /// A template that is not well-formed.
    pub fn new<'a>(files: impl Iterator<Item = (&'a str, &'a str)>) -> Result<Templates, TemplateError> {
        let (sql, others): (Vec<_>, Vec<_>) = files.partition(|(path, _)| path.ends_with(".sql"));
        let is_page = |(path, _): &(&str, &str)| path.ends_with(".html") || path.ends_with(".css");
        let (html, others): (Vec<_>, Vec<_>) = others.into_iter().partition(is_page);
        let (export, json): (Vec<_>, Vec<_>) =
            others.into_iter().partition(|(path, _)| path.starts_with("export/"));
        Ok(Templates {
            json: engine(json, json_escape)?,
            sql: engine(sql, refuse)?,
            html: engine(html, tera::escape_html)?,
            export: engine(export, unquoted)?,
        })
    }

    /// The permissions policy of the deployment's role or IAM user, without the bucket where a second role has that.
    ///
    /// `workgroup_id` is the id at the end of the workgroup's ARN: policies
    /// match the id, never the name (Service Authorization Reference, "Amazon
    /// Redshift Serverless"). Without it the document has a placeholder that
    /// IAM would accept and that matches nothing.
    ///
    /// # Errors
    /// The template needs a value that the deployment does not have, or makes no JSON.
    pub fn policy(
        &self,
        deployment: &Deployment,
        workgroup_id: Option<&str>,
        partition: &str,
    ) -> Result<String, TemplateError> {
        let deployment = &*deployment.part_of_first();
        let name = match (deployment.credential_api, &deployment.warehouse) {
            (None, _) => "policy/bucket.json",
            (Some(_), Warehouse::Cluster { .. }) => "policy/provisioned.json",
            (Some(_), Warehouse::Workgroup { .. }) => "policy/serverless.json",
        };
        let placeholder = format!("<id-of-workgroup-{}>", deployment.warehouse.name());
        let mut context = context(name, deployment, partition)?;
        context.insert("grantee", &deployment.grantee());
        let (listing, other) = bucket_actions(deployment);
        context.insert("listing_actions", &listing);
        context.insert("other_bucket_actions", &other);
        context.insert("workgroup_id", workgroup_id.unwrap_or(&placeholder));
        self.json(name, &context)
    }

    /// The trust policy of the deployment's role; `None` without a role.
    ///
    /// # Errors
    /// The template needs a value that the deployment does not have, or makes no JSON.
    pub fn trust(&self, deployment: &Deployment, partition: &str) -> Result<Option<String>, TemplateError> {
        let Some(role) = &deployment.role else {
            return Ok(None);
        };
        let name = match role.trust.identity {
            Identity::Google { .. } => "trust/google.json",
            Identity::Oidc { .. } => "trust/oidc.json",
            Identity::Aws { .. } => "trust/aws.json",
        };
        let mut context = context(name, &role.trust.identity, partition)?;
        context.insert("account", &deployment.aws.account);
        context.insert("region", &deployment.region);
        context.insert("warehouse", &users_of(deployment));
        context.insert("redshift_services", redshift_services(deployment, role));
        context.insert("session_name", &role.trust.session_name);
        context.insert("external_id", &role.trust.identity.required_external_id());
        self.json(name, &context).map(Some)
    }

    /// The statement that denies requests to the bucket without TLS; `None`
    /// when it is not wanted. It is merged into the policy that the bucket has.
    ///
    /// # Errors
    /// The template needs a value that the deployment does not have, or makes no JSON.
    pub fn tls_statement(
        &self,
        deployment: &Deployment,
        partition: &str,
    ) -> Result<Option<String>, TemplateError> {
        const NAME: &str = "bucket/tls-only.json";
        if !deployment.bucket.as_ref().is_some_and(|bucket| bucket.tls_only) {
            return Ok(None);
        }
        self.json(NAME, &context(NAME, deployment, partition)?).map(Some)
    }

    /// One SQL statement, without a semicolon: `sql("drop_user", …)`.
    ///
    /// # Errors
    /// There is no such template, it needs a parameter that is not given, or a parameter cannot be written into SQL.
    pub fn sql(&self, name: &str, parameters: &impl Serialize) -> Result<String, TemplateError> {
        let path = format!("sql/{name}.sql");
        let context = Context::from_serialize(parameters).map_err(|error| failed(&path, &error))?;
        let text = self.sql.render(&path, &context).map_err(|error| failed(&path, &error))?;
        Ok(text.trim().to_string())
    }

    /// The text of a first spec.
    ///
    /// # Errors
    /// The template needs a value that is not given.
    pub fn first_spec(&self, values: &impl Serialize) -> Result<String, TemplateError> {
        const NAME: &str = "spec/first.toml";
        let context = Context::from_serialize(values).map_err(|error| failed(NAME, &error))?;
        self.json.render(NAME, &context).map_err(|error| failed(NAME, &error))
    }

    /// A file for another tool.
    ///
    /// # Errors
    /// There is no such template, it needs a value that is not given, or a value cannot be written there.
    pub fn export(&self, name: &str, values: &impl Serialize) -> Result<String, TemplateError> {
        let context = Context::from_serialize(values).map_err(|error| failed(name, &error))?;
        self.export.render(name, &context).map_err(|error| failed(name, &error))
    }

    /// A report as one page, which needs nothing from elsewhere.
    ///
    /// # Errors
    /// The template needs a value that is not given.
    pub fn page(&self, values: &impl Serialize) -> Result<String, TemplateError> {
        const NAME: &str = "page/page.html";
        let context = Context::from_serialize(values).map_err(|error| failed(NAME, &error))?;
        self.html.render(NAME, &context).map_err(|error| failed(NAME, &error))
    }

    /// Renders and re-formats a document, so that its text depends on its
    /// meaning alone.
    fn json(&self, name: &str, context: &Context) -> Result<String, TemplateError> {
        let text = self.json.render(name, context).map_err(|error| failed(name, &error))?;
        let document: serde_json::Value =
            serde_json::from_str(&text).map_err(|error| failed(name, &error))?;
        Ok(format!("{document:#}"))
    }
}

/// The actions on the bucket, and those of them that no prefix can limit: where the vendor stays in a folder, a condition
/// on `s3:prefix` would deny what does not tell one (Service Authorization Reference, "Condition keys for Amazon S3").
fn bucket_actions(deployment: &Deployment) -> (Vec<&str>, Vec<&str>) {
    let Some(bucket) = &deployment.bucket else { return (Vec::new(), Vec::new()) };
    let tells_prefix = |action: &&str| {
        let action = action.strip_prefix("s3:").and_then(|name| services::service("s3")?.action(name));
        bucket.prefix.is_none()
            || action.is_some_and(|action| action.keys.iter().any(|key| key == "s3:prefix"))
    };
    bucket.bucket_actions.iter().map(String::as_str).partition(tells_prefix)
}

/// What the ARNs of a warehouse's database users name it by. On Serverless that is `serverless-ACCOUNT-ID` with an id that
/// only the account knows (Redshift Management Guide, "Restricting access to IAM roles"): any workgroup of the region, of
/// which only those have the role that it is associated with.
fn users_of(deployment: &Deployment) -> String {
    match &deployment.warehouse {
        Warehouse::Cluster { identifier } => identifier.clone(),
        Warehouse::Workgroup { .. } => format!("serverless-{}-*", deployment.aws.account),
    }
}

/// The services that assume an associated role (Redshift Management Guide, "Granting permissions to Amazon Redshift
/// Serverless", for the second).
fn redshift_services(deployment: &Deployment, role: &Role) -> &'static [&'static str] {
    match deployment.warehouse {
        _ if !role.associate => &[],
        Warehouse::Cluster { .. } => &["redshift.amazonaws.com"],
        Warehouse::Workgroup { .. } => &["redshift.amazonaws.com", "redshift-serverless.amazonaws.com"],
    }
}

fn context(name: &str, values: &impl Serialize, of: &str) -> Result<Context, TemplateError> {
    let mut context = Context::from_serialize(values).map_err(|error| failed(name, &error))?;
    context.insert("partition", of);
    context.insert("dns_suffix", partition::dns_suffix(of).unwrap_or("amazonaws.com"));
    Ok(context)
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn sql(template: &str, values: serde_json::Value) -> Result<String, TemplateError> {
        Templates::new([("sql/test.sql", template)].into_iter())?.sql("test", &values)
    }

    #[test]
    fn hostile_values_stay_inside_their_quotes() {
        let name = r#""; DROP USER admin; --"#;
        assert_eq!(
            sql("DROP USER {{ n | ident }}", json!({"n": name})).unwrap(),
            r#"DROP USER """; DROP USER admin; --""#
        );
        assert_eq!(sql("{{ n | literal }}", json!({"n": "o'b'"})).unwrap(), "'o''b'''");
        assert_eq!(sql("{{ n | literal }}", json!({"n": "{{ x }}"})).unwrap(), "'{{ x }}'");
        assert_eq!(sql("{{ n | literals }}", json!({"n": ["a", "b"]})).unwrap(), "'a', 'b'");
    }

    #[test]
    fn what_cannot_be_quoted_is_refused() {
        for (template, value) in [
            ("{{ n | ident }}", json!("")),
            ("{{ n | ident }}", json!("a\0b")),
            ("{{ n | ident }}", json!("x".repeat(128))),
            ("{{ n | literal }}", json!("a\\")),
            ("{{ n | literal }}", json!("a\nb")),
            ("{{ n | literals }}", json!([])),
            ("{{ n | privileges }}", json!(["CREATE", "SELECT"])),
            ("{{ n | privileges }}", json!([])),
            ("{{ n | types }}", json!("integer) OWNER TO admin; --")),
            ("{{ n | types }}", json!("integer, \"x\"")),
            ("{{ n | types }}", json!("numeric(10")),
            ("{{ n | number }}", json!("1)")),
        ] {
            assert!(sql(template, json!({"n": value})).is_err(), "{template} {value}");
        }
    }

    #[test]
    fn nothing_gets_around_the_escapers() {
        for template in
            ["{{ n }}", "{{ n | safe }}", "{{ n | upper }}", "{{ missing | ident }}", "{{ missing }}"]
        {
            assert!(sql(template, json!({"n": "x"})).is_err(), "{template}");
        }
        let path = "policy/test.json";
        let templates = Templates::new([(path, r#"{"a": "{{ n }}"}"#)].into_iter()).unwrap();
        let mut context = Context::new();
        assert!(templates.json(path, &context).is_err(), "undefined variables are errors");
        context.insert("n", "\", \"b\": \"\\");
        let document: serde_json::Value =
            serde_json::from_str(&templates.json(path, &context).unwrap()).unwrap();
        assert_eq!(document, json!({"a": "\", \"b\": \"\\"}));
    }

    #[test]
    fn statements_read_as_written_by_hand() {
        let both = ["CREATE", "TEMPORARY"];
        for (name, values, expected) in [
            (
                "create_user",
                json!({"user": "IAMR:r", "password_hash": null}),
                r#"CREATE USER "IAMR:r" PASSWORD DISABLE"#,
            ),
            (
                "create_user",
                json!({"user": "u", "password_hash": "md5abc"}),
                r#"CREATE USER "u" PASSWORD 'md5abc'"#,
            ),
            (
                "grant_on_database",
                json!({"grantee": {"kind": "user", "name": "u"}, "database": "dev", "privileges": both}),
                r#"GRANT CREATE, TEMPORARY ON DATABASE "dev" TO "u""#,
            ),
            (
                "revoke_on_schema",
                json!({"grantee": {"kind": "role", "name": "r"}, "schema": "s", "privileges": ["USAGE"]}),
                r#"REVOKE USAGE ON SCHEMA "s" FROM ROLE "r""#,
            ),
            ("drop_schema", json!({"schema": "s"}), r#"DROP SCHEMA "s" RESTRICT"#),
            (
                "terminate_session",
                json!({"process": 1_073_742_001}),
                "SELECT pg_terminate_backend(1073742001)",
            ),
            (
                "reassign",
                json!({"kind": "view", "schema": "s", "name": "v", "part": null, "owner": "O"}),
                r#"ALTER TABLE "s"."v" OWNER TO "O""#,
            ),
            (
                "reassign",
                json!({"kind": "function", "schema": "s", "name": "f", "part": "integer, character varying", "owner": "o"}),
                r#"ALTER FUNCTION "s"."f"(integer, character varying) OWNER TO "o""#,
            ),
            (
                "reassign",
                json!({"kind": "schema", "schema": null, "name": "s\"", "part": null, "owner": "o"}),
                r#"ALTER SCHEMA "s""" OWNER TO "o""#,
            ),
            (
                "revoke_all",
                json!({"kind": "procedure", "objects": [{"schema": "s", "name": "p", "part": ""}, {"schema": "s", "name": "q", "part": "bigint"}],
                       "grantee": {"kind": "group", "name": "G g"}}),
                r#"REVOKE ALL ON PROCEDURE "s"."p"(), "s"."q"(bigint) FROM GROUP "G g""#,
            ),
            (
                "revoke_all",
                json!({"kind": "column", "objects": [{"schema": "s", "name": "t", "part": "a"}, {"schema": "s", "name": "t", "part": "b"}],
                       "grantee": {"kind": "user", "name": "u"}}),
                r#"REVOKE ALL ("a", "b") ON TABLE "s"."t" FROM "u""#,
            ),
            (
                "revoke_all",
                json!({"kind": "database", "objects": [{"schema": null, "name": "dev", "part": null}], "grantee": {"kind": "public"}}),
                r#"REVOKE ALL ON DATABASE "dev" FROM PUBLIC"#,
            ),
            (
                "default_privileges",
                json!({"owner": "u", "schema": "s", "on": "tables", "revoke": true, "grantee": {"kind": "role", "name": "r"}}),
                r#"ALTER DEFAULT PRIVILEGES FOR USER "u" IN SCHEMA "s" REVOKE ALL ON TABLES FROM ROLE "r""#,
            ),
            (
                "default_privileges",
                json!({"owner": null, "schema": "s", "on": "functions", "revoke": false, "grantee": {"kind": "user", "name": "u"},
                       "privileges": ["EXECUTE"]}),
                r#"ALTER DEFAULT PRIVILEGES IN SCHEMA "s" GRANT EXECUTE ON FUNCTIONS TO "u""#,
            ),
            (
                "default_privileges",
                json!({"owner": "u", "schema": null, "on": "functions", "revoke": false, "grantee": {"kind": "public"}}),
                r#"ALTER DEFAULT PRIVILEGES FOR USER "u" GRANT ALL ON FUNCTIONS TO PUBLIC"#,
            ),
        ] {
            assert_eq!(Templates::embedded().sql(name, &values).unwrap(), expected);
        }
    }
}
