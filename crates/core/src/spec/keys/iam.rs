//! Keys of the AWS account and of identities in it.

use super::table::key_table;
use crate::rules::{arn, general, iam};
use crate::toml_document::keys::{Typed, flag, text, texts, whole};

const fn path() -> Typed<String> {
    text(&iam::PATH, "IAM path.").default("\"/\"")
}

key_table! {
    /// The settings of `[aws]`.
    Aws in AWS, "The AWS account, and how to get into it." {
        account: String = text(&general::ACCOUNT, "The only account that is ever touched.")
            .required()
            .literal();
        profile: String = text(&general::LINE, "Profile of your AWS configuration, taken before credentials of the environment.")
            .default("the usual AWS environment")
            .example("\"production\"");
        assume_role: String = text(&arn::ROLE, "Role to assume before anything else.")
            .default("none")
            .example("\"arn:aws:iam::111122223333:role/provisioner\"");
    }
}

key_table! {
    /// The settings of `[trust]`.
    Trust in TRUST, "The identity that the vendor gave you; who may assume the role." {
        subject: String = text(
            &iam::SUBJECT,
            "Google and OpenID Connect: the token's subject; for Google the numeric id of a service \
             account.",
        );
        audience: String = text(
            &iam::AUDIENCE,
            "Google and OpenID Connect: binds the role to your organization at the vendor (Google: `oaud`).",
        )
        .default("none");
        principals: Vec<String> = texts(&arn::PRINCIPAL, "AWS: the vendor's accounts, roles or users.")
            .default("the vendor's")
            .example("[\"arn:aws:iam::444455556666:root\"]");
        external_id: String = text(&iam::EXTERNAL_ID, "AWS: the external id that the vendor made for you.")
            .default("none; one is generated where the vendor lets you choose it");
        session_name: String = text(&iam::SESSION_NAME, "Require this role session name.")
            .default("any");
        max_session: u32 = whole(3600, 43200, "Longest session of the role, in seconds.").default("3600");
    }
}

key_table! {
    /// The settings of `[policy]`.
    Policy in POLICY, "The permissions policy." {
        name: String = text(&iam::POLICY_NAME, "Name of the policy.")
            .default("\"{{ name }}-{{ destination }}-transfer-policy\"");
        bucket_name: String = text(&iam::POLICY_NAME, "Name of the policy of the bucket's own role.")
            .default("the name of that role and `-policy`")
            .example("\"acme-us-transfer-bucket-policy\"");
        path: String = path();
        adopt: bool = flag("Take over an existing policy of this name.").default("false");
    }
}

key_table! {
    /// The settings of `[role]`.
    Role in ROLE, "The role that the vendor assumes (`auth = \"role\"`)." {
        name: String = text(&iam::ROLE_NAME, "Name of the role; on Serverless also of the database user.")
            .default("\"{{ name }}-{{ destination }}-transfer\"");
        for_bucket: bool = flag("Make a second role for the bucket alone; the first may not use it then.")
            .default("as the vendor's form has it")
            .example("true");
        bucket_name: String = text(&iam::ROLE_NAME, "Name of that second role.")
            .default("the name of the role and `-bucket`")
            .example("\"acme-us-transfer-bucket\"");
        path: String = path();
        adopt: bool = flag("Take over an existing role of this name.").default("false");
        permissions_boundary: String = text(&arn::POLICY, "Managed policy that bounds the role.")
            .default("none");
    }
}

key_table! {
    /// The settings of `[access_user]`.
    AccessUser in ACCESS_USER, "The IAM user with the access key (`auth = \"keys\"`)." {
        name: String = text(&iam::USER_NAME, "Name of the IAM user.")
            .default("\"{{ name }}-{{ destination }}-transfer-user\"");
        path: String = path();
        adopt: bool = flag("Take over an existing IAM user of this name.").default("false");
        credentials_secret: String = text(
            &general::SECRET_NAME,
            "Secrets Manager secret that receives the access key and the password.",
        )
        .default("either this or `credentials_file`");
        credentials_file: String = text(
            &general::LINE,
            "File (mode 0600, beside the spec) that receives the access key and the password.",
        )
        .example("\"acme-us.credentials\"");
    }
}
