//! The keys of a vendor profile.

use super::super::{
    keys::{Key, Kind, Schema},
    rule::Rule,
};

use Kind::{Choice, Choices, Flag, List, MapOfTexts, Table, Text, Texts};

const SOURCE: Key = Key::new("source", Text(Rule::Url), "The page these values were taken from.").literal();
const CHECKED: Key =
    Key::new("checked", Text(Rule::Date), "The day they were last compared with it.").literal();
const UNKNOWN: Key = Key::new(
    "unknown",
    Texts(Rule::Line),
    "What the vendor's pages do not say, so that nobody takes an absent value for a decision.",
)
.literal();

/// A whole profile.
pub static VENDOR: Schema = Schema {
    about: "What one vendor needs, with the source of each value.",
    keys: &[
        Key::new("name", Text(Rule::SpecName), "Short name; a built-in profile's is its file's.")
            .required()
            .literal(),
        Key::new("title", Text(Rule::Line), "The product, as people know it.").required().literal(),
        UNKNOWN,
        Key::new("auth", Table(&AUTH), "").required(),
        Key::new("trust", Table(&TRUST), ""),
        Key::new("network", Table(&NETWORK), ""),
        Key::new("staging", Table(&STAGING), "").required(),
        Key::new("warehouse", Table(&WAREHOUSE), "").required(),
        Key::new("database", Table(&DATABASE), "").required(),
        Key::new("credentials", Table(&CREDENTIALS), ""),
        Key::new("form", List(&FORM), "The fields of the vendor's form, in its order."),
    ],
};

static AUTH: Schema = Schema {
    about: "How the vendor can sign in; the first is what it recommends.",
    keys: &[
        Key::new("modes", Choices(&["role", "keys"]), "").required(),
        SOURCE.required(),
        CHECKED.required(),
    ],
};

static TRUST: Schema = Schema {
    about: "The identity that assumes the role.",
    keys: &[
        Key::new("kind", Choice(&["google", "oidc", "aws"]), "").required(),
        Key::new("subject", Choice(&["required", "recommended", "optional", "none"]), "")
            .default("\"required\""),
        Key::new(
            "clients",
            Kind::Map(Rule::DataCenter, Rule::Subject),
            "google: `accounts.google.com:aud` by data centre.",
        )
        .literal(),
        Key::new("audience", Choice(&["required", "recommended", "optional", "none"]), "")
            .default("\"optional\""),
        Key::new("external_id", Choice(&["required", "recommended", "optional", "none"]), "")
            .default("\"optional\""),
        Key::new("principals", Texts(Rule::Principal), "aws: the vendor's accounts or roles.").literal(),
        Key::new("issuer", Text(Rule::Issuer), "oidc: the issuer, without https://.").literal(),
        SOURCE.required(),
        CHECKED.required(),
    ],
};

static NETWORK: Schema = Schema {
    about: "Where the vendor's connections come from.",
    keys: &[
        Key::new("data_centers", MapOfTexts(Rule::DataCenter, Rule::Cidr), "CIDR blocks by data centre.")
            .required()
            .literal(),
        SOURCE.required(),
        CHECKED.required(),
    ],
};

static STAGING: Schema = Schema {
    about: "The bucket that the vendor stages in.",
    keys: &[
        Key::new("bucket", Flag, "Whether it is the customer's.").required(),
        Key::new("prefix", Flag, "Whether the vendor can be told to stay in a folder.").default("false"),
        Key::new("object_actions", Texts(Rule::Action), "What it does with objects.").literal(),
        Key::new("bucket_actions", Texts(Rule::Action), "What it does with the bucket.").literal(),
        SOURCE.required(),
        CHECKED.required(),
    ],
};

const LOGINS: Kind =
    Choice(&["GetClusterCredentials", "GetClusterCredentialsWithIAM", "GetCredentials", "password"]);

static WAREHOUSE: Schema = Schema {
    about: "How the vendor logs in to each kind of warehouse; absent if it cannot.",
    keys: &[
        Key::new("cluster", LOGINS, ""),
        Key::new("workgroup", LOGINS, ""),
        Key::new("actions_on_any", Texts(Rule::Action), "Actions allowed on every resource.").literal(),
        SOURCE.required(),
        CHECKED.required(),
    ],
};

static DATABASE: Schema = Schema {
    about: "What the vendor's database user is granted.",
    keys: &[
        Key::new("schema_modes", Choices(&["vendor", "precreated"]), "").required(),
        Key::new("grants", Texts(Rule::Privilege), "On the database, when the vendor makes its schema.")
            .literal(),
        Key::new("precreated_grants", Texts(Rule::Privilege), "On the database, when the schema exists.")
            .literal(),
        Key::new("schema_grants", Texts(Rule::Privilege), "On the schema, when it exists.").literal(),
        SOURCE.required(),
        CHECKED.required(),
    ],
};

static CREDENTIALS: Schema = Schema {
    about: "Characters that break the vendor's connection strings.",
    keys: &[
        Key::new("forbidden", Text(Rule::Line), "Each of these characters.").required().literal(),
        SOURCE.required(),
        CHECKED.required(),
    ],
};

static FORM: Schema = Schema {
    about: "A field of the vendor's form.",
    keys: &[
        Key::new("label", Text(Rule::Line), "").required().literal(),
        Key::new(
            "value",
            Choice(&[
                "host",
                "port",
                "database",
                "schema",
                "cluster",
                "workgroup",
                "region",
                "account",
                "username",
                "password",
                "role-arn",
                "trust-policy",
                "external-id",
                "bucket",
                "bucket-region",
                "bucket-prefix",
                "access-key-id",
                "secret-access-key",
                "ssh",
                "choice",
            ]),
            "",
        )
        .required(),
        Key::new("text", Text(Rule::Line), "What to choose, where the value is a choice.").literal(),
        Key::new(
            "only",
            Choices(&["role", "keys", "cluster", "workgroup", "ssh"]),
            "Only shown when all of these hold.",
        ),
    ],
};
