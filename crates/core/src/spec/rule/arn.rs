//! ARNs and principals.

pub use provision_iam::arn::{Arn, is_account_id as is_account};

use super::{Fault, Shape, quoted};

pub(super) fn visible(c: char) -> bool {
    c.is_ascii_graphic()
}

/// Adds the fault of an ARN that is not what the key asks for.
fn expect(shape: &Shape, example: &str, value: &str, faults: &mut Vec<Fault>, good: impl Fn(&Arn) -> bool) {
    let arn = Arn::exact(value);
    if arn.as_ref().is_some_and(|arn| good(arn) && !arn.resource.contains(['*', '?', '$'])) {
        return;
    }
    let message = format!("{} is not {}", quoted(value), shape.noun);
    faults.push(Fault::error(shape.id, message).hint(format!("it looks like `{example}`")));
}

/// A key ARN, because an alias does not identify the key in a policy (AWS KMS
/// Developer Guide, "Specifying KMS keys in IAM policy statements").
pub const ENCRYPTION: Shape = Shape {
    noun: "`sse-s3` or the ARN of a KMS key",
    id: "INVALID_ENCRYPTION",
    length: 1..=2048,
    allowed: visible,
    characters: "`sse-s3` or the ARN of a KMS key",
    pattern: "^(sse-s3|arn:aws[a-z0-9-]*:kms:[a-z0-9-]+:[0-9]{12}:key/.+)$",
    more: |value, faults| {
        if value == "sse-s3" {
            return;
        }
        if Arn::exact(value).is_some_and(|arn| arn.resource.starts_with("alias/")) {
            let message = format!("{} is the ARN of an alias", quoted(value));
            faults.push(Fault::error(ENCRYPTION.id, message).hint(
                "an alias does not identify the key in a policy: use the key's own ARN, \
                 arn:…:key/…",
            ));
            return;
        }
        let example = "arn:aws:kms:us-east-1:111122223333:key/1234abcd-12ab-34cd-56ef-1234567890ab";
        expect(&ENCRYPTION, example, value, faults, |arn| {
            arn.service == "kms" && arn.has_account() && arn.resource.starts_with("key/")
        });
    },
};

pub const ROLE_ARN: Shape = Shape {
    noun: "the ARN of a role",
    id: "INVALID_ROLE_ARN",
    length: 20..=2048,
    allowed: visible,
    characters: "printable ASCII without spaces",
    pattern: "^arn:aws[a-z0-9-]*:iam::[0-9]{12}:role/.+$",
    more: |value, faults| {
        expect(&ROLE_ARN, "arn:aws:iam::111122223333:role/admin", value, faults, |arn| {
            arn.service == "iam" && arn.has_account() && arn.resource.starts_with("role/")
        });
    },
};

/// A customer's policy or one of AWS's own (IAM User Guide, "Permissions
/// boundaries for IAM entities").
pub const POLICY_ARN: Shape = Shape {
    noun: "the ARN of a managed policy",
    id: "INVALID_POLICY_ARN",
    length: 20..=2048,
    allowed: visible,
    characters: "printable ASCII without spaces",
    pattern: "^arn:aws[a-z0-9-]*:iam::([0-9]{12}|aws):policy/.+$",
    more: |value, faults| {
        expect(&POLICY_ARN, "arn:aws:iam::111122223333:policy/boundary", value, faults, |arn| {
            arn.service == "iam"
                && (arn.has_account() || arn.account == "aws")
                && arn.resource.starts_with("policy/")
        });
    },
};

pub const SECRET_ARN: Shape = Shape {
    noun: "the ARN of a Secrets Manager secret",
    id: "INVALID_SECRET_ARN",
    length: 0..=2048,
    allowed: |_| true,
    characters: "printable ASCII without spaces",
    pattern: "^arn:aws[a-z0-9-]*:secretsmanager:[a-z0-9-]+:[0-9]{12}:secret:.+$",
    more: |value, faults| {
        let good = Arn::exact(value).is_some_and(|arn| {
            arn.service == "secretsmanager"
                && !arn.region.is_empty()
                && arn.has_account()
                && arn.resource.strip_prefix("secret:").is_some_and(|name| !name.is_empty())
                && value.chars().all(visible)
        });
        if !good {
            // The value is not quoted: it may be the secret itself.
            let message = "this is not the ARN of a Secrets Manager secret";
            faults
                .push(Fault::error(SECRET_ARN.id, message).hint(
                    "it looks like `arn:aws:secretsmanager:us-east-1:111122223333:secret:name-AbCdEf`",
                ));
        }
    },
};

/// IAM User Guide, "AWS JSON policy elements: Principal".
pub const PRINCIPAL: Shape = Shape {
    noun: "an AWS principal",
    id: "INVALID_PRINCIPAL",
    length: 1..=2048,
    allowed: visible,
    characters: "printable ASCII without spaces",
    pattern: concat!(
        "^([0-9]{12}|arn:aws[a-z0-9-]*:(iam|sts)::[0-9]{12}:",
        "(root|user/.+|role/.+|assumed-role/.+|federated-user/.+))$"
    ),
    more: |value, faults| {
        if is_account(value) {
            return;
        }
        if value.contains(['*', '?']) {
            let message = format!("{} has a wildcard", quoted(value));
            faults.push(Fault::error(PRINCIPAL.id, message).hint(
                "IAM takes no wildcards in the principals of a trust policy: name the account, \
                 the role or the user",
            ));
            return;
        }
        expect(&PRINCIPAL, "arn:aws:iam::111122223333:root", value, faults, |arn| {
            let kinds: &[&str] = match arn.service {
                "iam" => &["user/", "role/"],
                "sts" => &["assumed-role/", "federated-user/"],
                _ => &[],
            };
            let named = kinds.iter().any(|kind| arn.resource.starts_with(kind));
            arn.region.is_empty()
                && arn.has_account()
                && (named || (arn.service == "iam" && arn.resource == "root"))
        });
    },
};
