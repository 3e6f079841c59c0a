//! The keys of a spec, once: the reader, the JSON Schema and the reference in
//! `docs/spec.md` are all made from these tables.

use super::rule::Rule;

/// A table of a document.
#[derive(Debug)]
pub struct Schema {
    /// What the table is for, in one sentence.
    pub about: &'static str,
    pub keys: &'static [Key],
}

/// A key of a table.
#[derive(Debug)]
pub struct Key {
    pub name: &'static str,
    pub kind: Kind,
    pub required: bool,
    /// What holds when the key is absent, in words or as TOML.
    pub default: &'static str,
    /// A value as TOML, for the reference.
    pub example: &'static str,
    pub about: &'static str,
    /// Whether `{{ destination }}` and the other variables are replaced.
    pub templated: bool,
}

#[derive(Clone, Copy, Debug)]
pub enum Kind {
    Text(Rule),
    Texts(Rule),
    Choice(&'static [&'static str]),
    Choices(&'static [&'static str]),
    Flag,
    Whole(i64, i64),
    /// Free keys with text values: the rule of the keys, the rule of the values.
    Map(Rule, Rule),
    /// Free keys with lists of text.
    MapOfTexts(Rule, Rule),
    Table(&'static Schema),
    /// Tables under free keys that follow a rule.
    Tables(Rule, &'static Schema),
    /// An array of tables.
    List(&'static Schema),
}

impl Kind {
    /// What the value must be, with its article, for messages.
    pub fn noun(self) -> &'static str {
        match self {
            Kind::Text(_) | Kind::Choice(_) => "a string",
            Kind::Texts(_) | Kind::Choices(_) => "an array of strings",
            Kind::Flag => "true or false",
            Kind::Whole(..) => "a whole number",
            Kind::List(_) => "an array of tables",
            Kind::Map(..) | Kind::MapOfTexts(..) | Kind::Table(_) | Kind::Tables(..) => "a table",
        }
    }
}

impl Schema {
    pub fn key(&self, name: &str) -> Option<&'static Key> {
        self.keys.iter().find(|key| key.name == name)
    }
}

impl Key {
    pub(super) const fn new(name: &'static str, kind: Kind, about: &'static str) -> Key {
        Key { name, kind, required: false, default: "", example: "", about, templated: true }
    }

    pub(super) const fn required(self) -> Key {
        Key { required: true, ..self }
    }

    pub(super) const fn default(self, default: &'static str) -> Key {
        Key { default, ..self }
    }

    pub(super) const fn example(self, example: &'static str) -> Key {
        Key { example, ..self }
    }

    /// Variables are not replaced, because the key defines one of them or is
    /// read before there is a destination.
    pub(super) const fn literal(self) -> Key {
        Key { templated: false, ..self }
    }
}

use Kind::{Choice, Flag, Map, Table, Tables, Text, Texts, Whole};

/// A whole spec.
pub static SPEC: Schema = Schema {
    about: "The access of one vendor to one or more warehouses.",
    keys: &[
        Key::new("name", Text(Rule::SpecName), "Names the setup; in ownership tags and in default names.")
            .required()
            .literal()
            .example("\"acme\""),
        Key::new("vendor", Text(Rule::VendorRef), "A built-in vendor profile, or the path of your own.")
            .required()
            .literal()
            .example("\"iterable\""),
        Key::new(
            "auth",
            Choice(&["role", "keys"]),
            "How the vendor signs in: by assuming a role, or with an access key for the \
                bucket and a password for the database.",
        )
        .default("\"role\""),
        Key::new("aws", Table(&AWS), "").required(),
        Key::new("trust", Table(&TRUST), ""),
        Key::new("bucket", Table(&BUCKET), ""),
        Key::new("policy", Table(&POLICY), ""),
        Key::new("role", Table(&ROLE), ""),
        Key::new("access_user", Table(&ACCESS_USER), ""),
        Key::new("user", Table(&USER), ""),
        Key::new("network", Table(&NETWORK), ""),
        Key::new("tags", TAGS, "Added to everything that takes tags."),
        Key::new("destinations", Tables(Rule::DestinationKey, &DESTINATION), "").required(),
    ],
};

const TAGS: Kind = Map(Rule::TagKey, Rule::TagValue);

static AWS: Schema = Schema {
    about: "The AWS account, and how to get into it.",
    keys: &[
        Key::new("account", Text(Rule::Account), "The only account that is ever touched.")
            .required()
            .literal()
            .example("\"111122223333\""),
        Key::new("profile", Text(Rule::Line), "Profile of your AWS configuration.")
            .default("the usual AWS environment")
            .example("\"production\""),
        Key::new("assume_role", Text(Rule::RoleArn), "Role to assume before anything else.")
            .default("none")
            .example("\"arn:aws:iam::111122223333:role/provisioner\""),
    ],
};

static TRUST: Schema = Schema {
    about: "The identity that the vendor gave you; who may assume the role.",
    keys: &[
        Key::new(
            "subject",
            Text(Rule::Subject),
            "Google and OpenID Connect: the token's subject; for Google the numeric id \
                of a service account.",
        )
        .example("\"108000002380243782158\""),
        Key::new(
            "audience",
            Text(Rule::Audience),
            "Google and OpenID Connect: binds the role to your organization at the \
                vendor (Google: `oaud`).",
        )
        .default("none")
        .example("\"acme-org\""),
        Key::new("principals", Texts(Rule::Principal), "AWS: the vendor's accounts, roles or users.")
            .default("the vendor's")
            .example("[\"arn:aws:iam::444455556666:root\"]"),
        Key::new("external_id", Text(Rule::ExternalId), "AWS: the external id that the vendor made for you.")
            .default("none")
            .example("\"2f1c0a5e-workspace\""),
        Key::new("session_name", Text(Rule::SessionName), "Require this role session name.")
            .default("any")
            .example("\"vendor-sync\""),
        Key::new("max_session", Whole(3600, 43200), "Longest session of the role, in seconds.")
            .default("3600"),
    ],
};

static BUCKET: Schema = Schema {
    about: "The staging bucket.",
    keys: &[
        Key::new("name", Text(Rule::Bucket), "Bucket names are shared by all of AWS.")
            .required()
            .example("\"acme-transfer-{{ destination }}\""),
        Key::new("adopt", Flag, "Take over an existing bucket of this name.").default("false"),
        Key::new("encryption", Text(Rule::Encryption), "`sse-s3`, or the ARN of a KMS key.")
            .default("\"sse-s3\""),
        Key::new("expire_days", Whole(0, 3650), "Days until staged files expire; 0 keeps them.").default("7"),
        Key::new("tls_only", Flag, "Deny requests without TLS.").default("true"),
        Key::new("prefix", Text(Rule::Prefix), "Give the vendor this folder instead of the whole bucket.")
            .default("none")
            .example("\"iterable/\""),
    ],
};

const PATH: Key = Key::new("path", Text(Rule::IamPath), "IAM path.").default("\"/\"");

static POLICY: Schema = Schema {
    about: "The permissions policy.",
    keys: &[
        Key::new("name", Text(Rule::PolicyName), "Name of the policy.")
            .default("\"{{ name }}-{{ destination }}-transfer-policy\""),
        PATH,
        Key::new("adopt", Flag, "Take over an existing policy of this name.").default("false"),
    ],
};

static ROLE: Schema = Schema {
    about: "The role that the vendor assumes (`auth = \"role\"`).",
    keys: &[
        Key::new("name", Text(Rule::RoleName), "Name of the role; on Serverless also of the database user.")
            .default("\"{{ name }}-{{ destination }}-transfer\""),
        PATH,
        Key::new("adopt", Flag, "Take over an existing role of this name.").default("false"),
        Key::new("permissions_boundary", Text(Rule::PolicyArn), "Managed policy that bounds the role.")
            .default("none")
            .example("\"arn:aws:iam::111122223333:policy/boundary\""),
    ],
};

static ACCESS_USER: Schema = Schema {
    about: "The IAM user with the access key (`auth = \"keys\"`).",
    keys: &[
        Key::new("name", Text(Rule::IamUserName), "Name of the IAM user.")
            .default("\"{{ name }}-{{ destination }}-transfer-user\""),
        PATH,
        Key::new("adopt", Flag, "Take over an existing IAM user of this name.").default("false"),
        Key::new(
            "credentials_secret",
            Text(Rule::SecretName),
            "Secrets Manager secret that receives the access key and the password.",
        )
        .default("either this or `credentials_file`")
        .example("\"provision/acme-us\""),
        Key::new(
            "credentials_file",
            Text(Rule::Line),
            "File (mode 0600, beside the spec) that receives the access key and the password.",
        )
        .example("\"acme-us.credentials\""),
    ],
};

static USER: Schema = Schema {
    about: "The database user.",
    keys: &[
        Key::new(
            "name",
            Text(Rule::DatabaseUser),
            "The user that writes the data. A role on Serverless logs in as \
                \"IAMR:<role>\" whatever stands here.",
        )
        .example("\"transfer_user\""),
        Key::new("adopt", Flag, "Take over an existing database user of this name.").default("false"),
        Key::new("password_env", Text(Rule::Variable), "Keys: environment variable with the password.")
            .default("a generated password")
            .example("\"TRANSFER_PASSWORD\""),
        Key::new("password_secret", Text(Rule::SecretArn), "Keys: secret with the password.")
            .example("\"arn:aws:secretsmanager:us-east-1:111122223333:secret:transfer-AbCdEf\""),
        Key::new(
            "also_named",
            Flag,
            "Where the login name follows from the role: create the named user too, with \
                the same grants.",
        )
        .default("false"),
    ],
};

static NETWORK: Schema = Schema {
    about: "Who may reach the warehouse's port.",
    keys: &[
        Key::new("allow", Flag, "Add ingress rules for the vendor.").default("true"),
        Key::new("cidrs", Texts(Rule::Cidr), "The vendor's addresses.")
            .default("the vendor's for the data centre")
            .example("[\"203.0.113.7/32\"]"),
        Key::new("security_group", Text(Rule::SecurityGroup), "Required when the warehouse has several.")
            .default("the warehouse's only one")
            .example("\"sg-0123456789abcdef0\""),
        Key::new("adopt", Flag, "Take over existing rules for the same addresses.").default("false"),
    ],
};

pub static DESTINATION: Schema = Schema {
    about: "One warehouse. Any table above can be repeated below it, to override it here.",
    keys: &[
        Key::new("data_center", Text(Rule::DataCenter), "Which of the vendor's data centres sends the data.")
            .literal()
            .default("the destination's key")
            .example("\"us\""),
        Key::new("region", Text(Rule::Region), "Region of the warehouse, and of the bucket.")
            .required()
            .literal()
            .example("\"us-east-1\""),
        Key::new("cluster", Text(Rule::Cluster), "A provisioned cluster; either this or `workgroup`.")
            .example("\"analytics\""),
        Key::new("workgroup", Text(Rule::Workgroup), "A Redshift Serverless workgroup, by name.")
            .example("\"analytics\""),
        Key::new("database", Text(Rule::Database), "The database that gets the data.")
            .required()
            .example("\"dev\""),
        Key::new("schema", Text(Rule::Schema), "Where the vendor writes.").required().example("\"iterable\""),
        Key::new(
            "schema_mode",
            Choice(&["vendor", "precreated"]),
            "Who creates the schema: the vendor (CREATE on the database), or provision \
                (then the vendor may create nothing else).",
        )
        .default("\"vendor\""),
        Key::new(
            "ssh",
            Text(Rule::SshTarget),
            "Host that the vendor tunnels through; for its form, and to see what a private warehouse needs.",
        )
        .default("none")
        .example("\"tunnel@bastion.example.com\""),
        Key::new("admin", Table(&ADMIN), ""),
        Key::new("aws", Table(&AWS), ""),
        Key::new("trust", Table(&TRUST), ""),
        Key::new("bucket", Table(&BUCKET), ""),
        Key::new("policy", Table(&POLICY), ""),
        Key::new("role", Table(&ROLE), ""),
        Key::new("access_user", Table(&ACCESS_USER), ""),
        Key::new("user", Table(&USER), ""),
        Key::new("network", Table(&NETWORK), ""),
        Key::new("tags", TAGS, ""),
    ],
};

static ADMIN: Schema = Schema {
    about: "How provision itself reaches the database.",
    keys: &[
        Key::new(
            "via",
            Choice(&["password", "secret", "temporary", "data-api"]),
            "`password` and `secret` connect directly, `temporary` with credentials of \
                Redshift, `data-api` needs no network path.",
        )
        .default("\"data-api\""),
        Key::new(
            "user",
            Text(Rule::AdminUser),
            "The database user to connect as; on a cluster, `IAM:<user>` or `IAMR:<role>` is yourself.",
        )
        .default("the secret's, or the cluster's admin user")
        .example("\"awsuser\""),
        Key::new("password_env", Text(Rule::Variable), "Environment variable with its password.")
            .example("\"PROVISION_ADMIN_PASSWORD\""),
        Key::new("secret", Text(Rule::SecretArn), "Secret with user name and password.")
            .default("the warehouse's managed secret")
            .example("\"arn:aws:secretsmanager:us-east-1:111122223333:secret:redshift-admin-AbCdEf\""),
        Key::new("endpoint", Text(Rule::Endpoint), "Connect here instead.")
            .default("the warehouse's endpoint")
            .example("\"localhost:5439\""),
        Key::new("tls", Choice(&["verify-full", "disable"]), "`disable` is for loopback endpoints only.")
            .default("\"verify-full\""),
        Key::new(
            "ca_file",
            Text(Rule::Line),
            "File with the root certificates (PEM) to trust instead of this machine's; relative to the spec.",
        )
        .default("this machine's")
        .example("\"amazon-trust-ca-bundle.crt\""),
        Key::new(
            "ssh",
            Text(Rule::SshTarget),
            "Connect through this host with your own OpenSSH: `user@host`, or a Host of its configuration.",
        )
        .default("none")
        .example("\"me@bastion.example.com\""),
    ],
};
