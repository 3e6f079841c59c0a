//! A whole spec.

use super::{
    iam::{ACCESS_USER, AWS, POLICY, ROLE, TRUST},
    redshift::{ADMIN, NETWORK, OWN, USER},
    s3::BUCKET,
    table::key_table,
};
use crate::deployment::{self, Auth};
use crate::rules::general;
use crate::toml_document::{
    Key, KeyTable, Kind,
    keys::{choice, text},
};

key_table! {
    /// The settings at the top of the file.
    Top in TOP, "The access of one vendor to one or more warehouses." {
        name: String = text(&general::SPEC_NAME, "Names the setup; in ownership tags and in default names.")
            .required()
            .literal();
        vendor: String = text(&general::VENDOR_REF, "A built-in vendor profile, or the path of your own.")
            .required()
            .literal();
        auth: Auth = choice(
            "How the vendor signs in: by assuming a role, or with an access key for the bucket and a \
             password for the database.",
        )
        .default("\"role\"");
    }
}

key_table! {
    /// The settings of `[prune]`.
    Prune in PRUNE, "What an earlier apply made and the spec no longer wants." {
        always: deployment::Prune = choice(
            "Remove it with every apply, as with `--prune`: `access` keeps what holds data, `everything` removes all of it. \
             Objects in a bucket are deleted with `--delete-data` only.",
        )
        .default("\"nothing\"");
    }
}

/// Free tags.
pub static TAGS: Key = Key::new(
    "tags",
    Kind::Map(&general::TAG_KEY, &general::TAG_VALUE),
    "Added to everything that takes tags.",
);

/// The tables that stand at the top, and below a destination to override single keys there.
static SHARED: &[Key] = &[
    Key::new("aws", Kind::Table(&AWS), ""),
    Key::new("trust", Kind::Table(&TRUST), ""),
    Key::new("bucket", Kind::Table(&BUCKET), ""),
    Key::new("policy", Kind::Table(&POLICY), ""),
    Key::new("role", Kind::Table(&ROLE), ""),
    Key::new("access_user", Kind::Table(&ACCESS_USER), ""),
    Key::new("user", Kind::Table(&USER), ""),
    Key::new("network", Kind::Table(&NETWORK), ""),
    Key::new("prune", Kind::Table(&PRUNE), ""),
    TAGS,
];

/// A whole spec.
pub static SPEC: KeyTable = KeyTable {
    about: TOP.about,
    groups: &[
        TOP.groups[0],
        SHARED,
        &[Key::new("destinations", Kind::Tables(&general::DESTINATION_KEY, &DESTINATION), "").required()],
    ],
};

/// One destination.
pub static DESTINATION: KeyTable = KeyTable {
    about: OWN.about,
    groups: &[OWN.groups[0], &[Key::new("admin", Kind::Table(&ADMIN), "")], SHARED],
};
