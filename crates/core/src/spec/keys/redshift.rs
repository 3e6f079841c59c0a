//! Keys of the warehouse, of its users and of the ways to it.

use super::table::key_table;
use crate::deployment::{SchemaMode, Tls, Via};
use crate::rules::{arn, general, network, redshift};
use crate::spec::setting::Listed;
use crate::toml_document::keys::{choice, flag, text, texts};

key_table! {
    /// The settings of `[user]`.
    User in USER, "The database user." {
        name: String = text(
            &redshift::DATABASE_USER,
            "The user that writes the data. A role on Serverless logs in as \"IAMR:<role>\" whatever stands \
             here.",
        );
        adopt: bool = flag("Take over an existing database user of this name.").default("false");
        password_env: String = text(&general::VARIABLE, "Keys: environment variable with the password.")
            .default("a generated password")
            .example("\"TRANSFER_PASSWORD\"");
        password_secret: String = text(&arn::SECRET, "Keys: secret with the password.")
            .example("\"arn:aws:secretsmanager:us-east-1:111122223333:secret:transfer-AbCdEf\"");
        also_named: bool = flag(
            "Where the login name follows from the role: create the named user too, with the same grants.",
        )
        .default("false");
        ignore_databases: Vec<String> = texts(
            &redshift::DATABASE,
            "Databases in which the user has nothing for sure: `destroy` drops it without looking there.",
        )
        .default("none")
        .example("[\"sample_data_dev\"]");
    }
}

key_table! {
    /// The settings of `[network]`.
    Network in NETWORK, "Who may reach the warehouse's port." {
        allow: bool = flag("Add ingress rules for the vendor.").default("true");
        cidrs: Vec<String> = texts(&network::CIDR, "The vendor's addresses.")
            .default("the vendor's for the data centre");
        security_group: String = text(&network::SECURITY_GROUP, "Required when the warehouse has several.")
            .default("the warehouse's only one");
        adopt: bool = flag("Take over existing rules for the same addresses.").default("false");
    }
}

key_table! {
    /// The settings of a destination itself.
    Destination in OWN, "One warehouse. Any table above can be repeated below it, to override it here." {
        data_center: String = text(
            &general::DATA_CENTER,
            "Which of the vendor's data centres sends the data.",
        )
        .literal()
        .default("the destination's key");
        region: String = text(&general::REGION, "Region of the warehouse, and of the bucket.")
            .required()
            .literal();
        cluster: String = text(&redshift::CLUSTER, "A provisioned cluster; either this or `workgroup`.");
        workgroup: String = text(&redshift::WORKGROUP, "A Redshift Serverless workgroup, by name.");
        database: String = text(&redshift::DATABASE, "The database that gets the data.")
            .required();
        schema: String = text(&redshift::SCHEMA, "Where the vendor writes.")
            .required();
        more_schemas: Vec<Listed> = texts(
            &redshift::SCHEMA,
            "Further schemas that the vendor writes to, made, granted and dropped as the first one is.",
        )
        .default("the vendor's, where their names are fixed, or none")
        .example("[\"marts\", \"archive\"]");
        schema_mode: SchemaMode = choice(
            "Who creates the schemas: the vendor (CREATE on the database), or provision; then the vendor may \
             create nothing else (`precreated`), or they are given to it (`owned`).",
        )
        .default("\"vendor\"");
        reads: Vec<String> = texts(
            &redshift::SCHEMA,
            "Schemas of yours with whose tables the vendor works, those to come included: what it may do there says \
             its profile, mostly SELECT. What is not listed any more is taken away.",
        )
        .default("not managed")
        .example("[\"sales\", \"marts\"]");
        glue_database: String = text(
            &redshift::GLUE_DATABASE,
            "A database of yours in the AWS Glue Data Catalog, in this region, where the vendor keeps tables.",
        )
        .default("none; needed where the vendor has tables there");
        ssh: String = text(
            &network::SSH_TARGET,
            "Host that the vendor tunnels through; for its form, and to see what a private warehouse needs.",
        )
        .default("none")
        .example("\"tunnel@bastion.example.com\"");
    }
}

key_table! {
    /// The settings of `[destinations.KEY.admin]`.
    Admin in ADMIN, "How provision itself reaches the database." {
        via: Via = choice(
            "`password` and `secret` connect directly, `temporary` with credentials of Redshift, `data-api` \
             needs no network path.",
        )
        .default("\"data-api\"");
        user: String = text(
            &redshift::ADMIN_USER,
            "The database user to connect as; on a cluster, `IAM:<user>` or `IAMR:<role>` is yourself.",
        )
        .default("the secret's, or the cluster's admin user");
        password_env: String = text(&general::VARIABLE, "Environment variable with its password.");
        secret: String = text(&arn::SECRET, "Secret with user name and password.")
            .default("the warehouse's managed secret")
            .example("\"arn:aws:secretsmanager:us-east-1:111122223333:secret:redshift-admin-AbCdEf\"");
        endpoint: String = text(&network::ENDPOINT, "Connect here instead.")
            .default("the warehouse's endpoint");
        tls: Tls = choice("`disable` is for loopback endpoints only.").default("\"verify-full\"");
        ca_file: String = text(
            &general::LINE,
            "File with the root certificates (PEM) to trust instead of this machine's; relative to the \
             spec.",
        )
        .default("this machine's")
        .example("\"amazon-trust-ca-bundle.crt\"");
        ssh: String = text(
            &network::SSH_TARGET,
            "Connect through this host with your own OpenSSH: `user@host`, or a Host of its configuration.",
        )
        .default("none");
    }
}
