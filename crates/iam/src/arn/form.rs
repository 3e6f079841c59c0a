//! What the ARN of one kind of thing has to look like.

use super::{Arn, is_account_id};

/// The kinds of ARN that settings most often ask for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Form {
    /// IAM User Guide, IAM identifiers.
    Role,
    /// A customer's managed policy or one of AWS's own (IAM User Guide, IAM identifiers).
    ManagedPolicy,
    /// A KMS key by its id, which policies ask for; an alias does not identify the key in a policy (AWS KMS Developer Guide,
    /// Specifying KMS keys in IAM policy statements).
    KmsKey,
    /// AWS Secrets Manager User Guide, What's in a Secrets Manager secret?
    Secret,
    /// Whom a trust policy can name: an account, a user, a role or a session (IAM User Guide, Principal element).
    Principal,
}

/// Why a text is not of a form.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Fault {
    /// It is the ARN of an alias of a KMS key.
    Alias,
    /// It has a wildcard, so that it stands for many.
    Wildcard,
    /// It is the ARN of something else, or none.
    Other,
}

impl Form {
    pub fn example(self) -> &'static str {
        match self {
            Form::Role => "arn:aws:iam::111122223333:role/admin",
            Form::ManagedPolicy => "arn:aws:iam::111122223333:policy/boundary",
            Form::KmsKey => "arn:aws:kms:us-east-1:111122223333:key/1234abcd-12ab-34cd-56ef-1234567890ab",
            Form::Secret => "arn:aws:secretsmanager:us-east-1:111122223333:secret:name-AbCdEf",
            Form::Principal => "arn:aws:iam::111122223333:root",
        }
    }

    /// A regular expression (ECMA 262, for JSON Schema) that every text of the form matches.
    pub fn expression(self) -> &'static str {
        match self {
            Form::Role => "^arn:aws[a-z0-9-]*:iam::[0-9]{12}:role/.+$",
            Form::ManagedPolicy => "^arn:aws[a-z0-9-]*:iam::([0-9]{12}|aws):policy/.+$",
            Form::KmsKey => "^arn:aws[a-z0-9-]*:kms:[a-z0-9-]+:[0-9]{12}:key/.+$",
            Form::Secret => "^arn:aws[a-z0-9-]*:secretsmanager:[a-z0-9-]+:[0-9]{12}:secret:.+$",
            Form::Principal => {
                "^([0-9]{12}|arn:aws[a-z0-9-]*:(iam|sts)::[0-9]{12}:\
                 (root|user/.+|role/.+|assumed-role/.+|federated-user/.+))$"
            }
        }
    }

    /// Is the text of this form?
    ///
    /// ```
    /// use provision_iam::arn::{Fault, Form};
    ///
    /// assert_eq!(Form::Role.check("arn:aws:iam::111122223333:role/admin"), Ok(()));
    /// assert_eq!(Form::KmsKey.check("arn:aws:kms:us-east-1:111122223333:alias/data"), Err(Fault::Alias));
    /// ```
    ///
    /// # Errors
    ///
    /// The first [`Fault`] that it has.
    pub fn check(self, text: &str) -> Result<(), Fault> {
        if self == Form::Principal && is_account_id(text) {
            return Ok(());
        }
        let wildcards = text.contains(['*', '?']);
        match Arn::exact(text) {
            Some(arn)
                if self == Form::KmsKey && arn.service == "kms" && arn.resource.starts_with("alias/") =>
            {
                Err(Fault::Alias)
            }
            _ if wildcards => Err(Fault::Wildcard),
            Some(arn) if self.has(&arn) && text.bytes().all(|b| b.is_ascii_graphic() && b != b'$') => Ok(()),
            _ => Err(Fault::Other),
        }
    }

    fn has(self, arn: &Arn) -> bool {
        let is = |start: &str| arn.resource.strip_prefix(start).is_some_and(|name| !name.is_empty());
        let is_global = arn.region.is_empty();
        match self {
            Form::Role => arn.service == "iam" && is_global && arn.has_account() && is("role/"),
            Form::ManagedPolicy => {
                let owner = arn.has_account() || arn.account == "aws";
                arn.service == "iam" && is_global && owner && is("policy/")
            }
            Form::KmsKey => arn.service == "kms" && !is_global && arn.has_account() && is("key/"),
            Form::Secret => {
                arn.service == "secretsmanager" && !is_global && arn.has_account() && is("secret:")
            }
            Form::Principal => {
                let named = match arn.service {
                    "iam" => arn.resource == "root" || is("user/") || is("role/"),
                    "sts" => is("assumed-role/") || is("federated-user/"),
                    _ => false,
                };
                is_global && arn.has_account() && named
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{Fault, Form};

    #[test]
    fn every_form_takes_its_own_and_no_other() {
        const FORMS: [Form; 5] =
            [Form::Role, Form::ManagedPolicy, Form::KmsKey, Form::Secret, Form::Principal];
        for form in FORMS {
            assert_eq!(form.check(form.example()), Ok(()), "{form:?}");
            for other in FORMS.into_iter().filter(|other| *other != form) {
                let is_principal = form == Form::Principal && other == Form::Role;
                assert_eq!(form.check(other.example()).is_ok(), is_principal, "{form:?} {other:?}");
            }
        }
    }

    #[test]
    fn each_fault_is_told() {
        for (form, text, expected) in [
            (Form::Role, "arn:aws:iam::111122223333:role/", Err(Fault::Other)),
            (Form::Role, "arn:aws:iam::111122223333:role/${aws:username}", Err(Fault::Other)),
            (Form::Role, "arn:aws:iam:us-east-1:111122223333:role/a", Err(Fault::Other)),
            (Form::Role, "arn:aws:iam::111122223333:role/*", Err(Fault::Wildcard)),
            (Form::ManagedPolicy, "arn:aws:iam::aws:policy/ReadOnlyAccess", Ok(())),
            (Form::KmsKey, "arn:aws:kms:us-east-1:111122223333:alias/data", Err(Fault::Alias)),
            (Form::Principal, "111122223333", Ok(())),
            (Form::Principal, "*", Err(Fault::Wildcard)),
            (Form::Principal, "arn:aws:sts::111122223333:assumed-role/a/b", Ok(())),
            (Form::Secret, "hunter2", Err(Fault::Other)),
        ] {
            assert_eq!(form.check(text), expected, "{text}");
        }
    }
}
