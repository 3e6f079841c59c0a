//! The keys of a vendor profile.

use strum::VariantNames;

use super::profile::{Associated, Condition, FieldValue, Limit, Wanted};
use crate::deployment::{Auth, GrantedTo, IdentityKind, SchemaMode};
use crate::rules::{arn, general, iam, network, redshift};
use crate::toml_document::{Key, KeyTable, Kind};

use Kind::{Choice, Choices, Flag, List, MapOfTexts, Table, Text, Texts};

const SOURCE: Key =
    Key::new("source", Text(&general::URL), "The page these values were taken from.").literal();
const CHECKED: Key =
    Key::new("checked", Text(&general::DATE), "The day they were last compared with it.").literal();
const UNKNOWN: Key = Key::new(
    "unknown",
    Texts(&general::LINE),
    "What the vendor's pages do not say, so that nobody takes an absent value for a decision.",
)
.literal();

/// A whole profile.
pub static VENDOR: KeyTable = KeyTable {
    about: "What one vendor needs, with the source of each value.",
    groups: &[&[
        Key::new("name", Text(&general::SPEC_NAME), "Short name; a built-in profile's is its file's.")
            .required()
            .literal(),
        Key::new("title", Text(&general::LINE), "The product, as people know it.").required().literal(),
        UNKNOWN,
        Key::new("unsupported", List(&UNSUPPORTED), "What the vendor's pages say that it cannot do."),
        Key::new("auth", Table(&AUTH), "").required(),
        Key::new("trust", Table(&TRUST), ""),
        Key::new("network", Table(&NETWORK), ""),
        Key::new("staging", Table(&STAGING), "").required(),
        Key::new("warehouse", Table(&WAREHOUSE), "").required(),
        Key::new("database", Table(&DATABASE), "").required(),
        Key::new("glue", Table(&GLUE), ""),
        Key::new("credentials", Table(&CREDENTIALS), ""),
        Key::new("form", List(&FORM), "The fields of the vendor's form, in its order."),
    ]],
};

static UNSUPPORTED: KeyTable = KeyTable {
    about: "Something that the vendor says it cannot do; a spec that asks for it is refused.",
    groups: &[&[
        Key::new("what", Choice(Limit::VARIANTS), "").required(),
        Key::new("because", Text(&general::LINE), "What its page says about it, in short.")
            .required()
            .literal(),
        SOURCE.required(),
        CHECKED.required(),
    ]],
};

static AUTH: KeyTable = KeyTable {
    about: "How the vendor can sign in; the first is what it recommends.",
    groups: &[&[
        Key::new("modes", Choices(Auth::VARIANTS), "").required(),
        SOURCE.required(),
        CHECKED.required(),
    ]],
};

static TRUST: KeyTable = KeyTable {
    about: "The identity that assumes the role.",
    groups: &[&[
        Key::new("kind", Choice(IdentityKind::VARIANTS), "").required(),
        Key::new("subject", Choice(Wanted::VARIANTS), "").default("\"required\""),
        Key::new(
            "clients",
            Kind::Map(&general::DATA_CENTER, &iam::SUBJECT),
            "google: `accounts.google.com:aud` by data centre.",
        )
        .literal(),
        Key::new("audience", Choice(Wanted::VARIANTS), "").default("\"optional\""),
        Key::new("external_id", Choice(Wanted::VARIANTS), "").default("\"optional\""),
        Key::new(
            "generate_external_id",
            Flag,
            "aws: the customer chooses it, and where the spec names none, one is generated.",
        )
        .default("false"),
        Key::new(
            "session_name",
            Choice(Wanted::VARIANTS),
            "Whether its sessions have the name that the spec requires of them.",
        )
        .default("\"optional\""),
        Key::new("role_name_prefix", Text(&iam::ROLE_NAME), "What the name of the role must begin with.")
            .literal(),
        Key::new("principals", Texts(&arn::PRINCIPAL), "aws: the vendor's accounts or roles.").literal(),
        Key::new("issuer", Text(&general::ISSUER), "oidc: the issuer.").literal(),
        SOURCE.required(),
        CHECKED.required(),
    ]],
};

static NETWORK: KeyTable = KeyTable {
    about: "Where the vendor's connections come from.",
    groups: &[&[
        Key::new(
            "data_centers",
            MapOfTexts(&general::DATA_CENTER, &network::CIDR),
            "CIDR blocks by data centre.",
        )
        .required()
        .literal(),
        SOURCE.required(),
        CHECKED.required(),
    ]],
};

static STAGING: KeyTable = KeyTable {
    about: "The bucket that the vendor stages in.",
    groups: &[&[
        Key::new("bucket", Flag, "Whether it is the customer's.").required(),
        Key::new("optional", Flag, "Whether the vendor can do without it.").default("false"),
        Key::new("prefix", Flag, "Whether the vendor can be told to stay in a folder.").default("false"),
        Key::new(
            "bucket_role",
            Choice(Wanted::VARIANTS),
            "aws: whether its form takes a role of its own for the bucket, beside the one for the warehouse; \
             `recommended` and `required` make one unless the spec says otherwise.",
        )
        .default("\"none\""),
        Key::new(
            "federates",
            Flag,
            "With an access key: whether COPY reads with a federation token that the vendor asks for.",
        )
        .default("false"),
        Key::new("object_actions", Texts(&iam::ACTION), "What it does with objects.").literal(),
        Key::new("bucket_actions", Texts(&iam::ACTION), "What it does with the bucket.").literal(),
        SOURCE.required(),
        CHECKED.required(),
    ]],
};

const LOGINS: Kind =
    Choice(&["GetClusterCredentials", "GetClusterCredentialsWithIAM", "GetCredentials", "password"]);

static WAREHOUSE: KeyTable = KeyTable {
    about: "How the vendor logs in to each kind of warehouse; absent if it cannot.",
    groups: &[&[
        Key::new("cluster", LOGINS, ""),
        Key::new("workgroup", LOGINS, ""),
        Key::new(
            "actions_on_warehouse",
            Texts(&iam::ACTION),
            "Actions allowed on the ARN of the cluster or the workgroup.",
        )
        .literal(),
        Key::new(
            "actions_on_any",
            Texts(&iam::ACTION),
            "Actions that have no resource type, allowed on `*`.",
        )
        .literal(),
        Key::new(
            "data_api",
            Choices(Auth::VARIANTS),
            "The modes in which it comes through the Redshift Data API: then there is no ingress rule.",
        ),
        Key::new(
            "associate_role",
            Choices(Associated::VARIANTS),
            "With what the role is associated, so that COPY runs with `IAM_ROLE`.",
        ),
        SOURCE.required(),
        CHECKED.required(),
    ]],
};

static DATABASE: KeyTable = KeyTable {
    about: "What the vendor's database user is granted.",
    groups: &[&[
        Key::new("schema_modes", Choices(SchemaMode::VARIANTS), "").required(),
        Key::new("schema", Text(&redshift::SCHEMA), "The one schema that it works in, where that is fixed.")
            .literal(),
        Key::new(
            "several_schemas",
            Flag,
            "Whether it writes to more schemas than one, which a spec lists in `more_schemas`.",
        ),
        Key::new(
            "more_schemas",
            Texts(&redshift::SCHEMA),
            "Further schemas that it writes to, whose names are fixed: where the spec lists none itself.",
        )
        .literal(),
        Key::new(
            "grantee",
            Choice(GrantedTo::VARIANTS),
            "To whom it is all granted: its database user, or a database role that is made for it, which the user has. Default: `user`.",
        ),
        Key::new("grants", Texts(&redshift::PRIVILEGE), "On the database, when the vendor makes its schema.")
            .literal(),
        Key::new(
            "precreated_grants",
            Texts(&redshift::PRIVILEGE),
            "On the database, when the schema exists.",
        )
        .literal(),
        Key::new("schema_grants", Texts(&redshift::PRIVILEGE), "On each schema, when it exists.").literal(),
        Key::new(
            "table_grants",
            Texts(&redshift::DATA_PRIVILEGE),
            "On all tables of each schema (EXECUTE: on its functions), those to come included, when it exists.",
        )
        .literal(),
        Key::new(
            "reads",
            Texts(&redshift::DATA_PRIVILEGE),
            "On all tables (EXECUTE: on all functions) of the schemas that a spec lists in `reads`, those to come \
             included.",
        )
        .literal(),
        Key::new(
            "system_grants",
            Texts(&redshift::SYSTEM_RELATION),
            "System tables and views that it reads: SELECT is granted on them.",
        )
        .literal(),
        Key::new(
            "user_settings",
            Kind::Map(&redshift::PARAMETER, &general::LINE),
            "What is set for the sessions of its user; `{{ schema }}` stands for the first schema.",
        )
        .literal(),
        SOURCE.required(),
        CHECKED.required(),
    ]],
};

static GLUE: KeyTable = KeyTable {
    about: "What the vendor does in a database of the AWS Glue Data Catalog, the spec's `glue_database`.",
    groups: &[&[
        Key::new("actions", Texts(&iam::ACTION), "Allowed on the catalog, the database and its tables.")
            .required()
            .literal(),
        SOURCE.required(),
        CHECKED.required(),
    ]],
};

static CREDENTIALS: KeyTable = KeyTable {
    about: "Characters that break the vendor's connection strings.",
    groups: &[&[
        Key::new("forbidden", Text(&general::LINE), "Each of these characters.").required().literal(),
        SOURCE.required(),
        CHECKED.required(),
    ]],
};

static FORM: KeyTable = KeyTable {
    about: "A field of the vendor's form.",
    groups: &[&[
        Key::new("label", Text(&general::LINE), "").required().literal(),
        Key::new("value", Choice(FieldValue::VARIANTS), "").required(),
        Key::new(
            "text",
            Text(&general::LINE),
            "What to choose or to write, where `value` is `choice` or `text`.",
        )
        .literal(),
        Key::new("only", Choices(Condition::VARIANTS), "Only shown when all of these hold."),
    ]],
};
