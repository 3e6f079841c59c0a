//! The caller's own database user, where nobody else can be chosen.

use crate::engine::Identity;

/// The database user that an IAM identity maps to (Redshift Management Guide, "Authorizing access to
/// the Amazon Redshift Data API"); the account's root user maps to none.
fn database_user(arn: &str) -> Option<String> {
    let resource = arn.splitn(6, ':').nth(5)?;
    let mut parts = resource.split('/');
    match parts.next()? {
        "user" => parts.next_back().map(|name| format!("IAM:{name}")),
        "assumed-role" => parts.next().map(|name| format!("IAMR:{name}")),
        _ => None,
    }
}

/// The next step where the caller's database user may not do something.
pub(super) fn lacks_rights(identity: &Identity) -> String {
    let who = match database_user(&identity.arn) {
        Some(user) => format!("you are the database user \"{user}\" here, as which you signed in with IAM"),
        None => format!("{} has no rights in the database", identity.arn),
    };
    format!(
        "{who}: let a superuser make it one too (ALTER USER … CREATEUSER), or use an administrator's secret"
    )
}

#[cfg(test)]
mod tests {
    use super::database_user;

    #[test]
    fn users_and_roles_have_a_database_user() {
        let user = |arn| database_user(arn).unwrap_or_default();
        assert_eq!(user("arn:aws:iam::111122223333:user/admin"), "IAM:admin");
        assert_eq!(user("arn:aws-cn:iam::111122223333:user/data/ops/jane"), "IAM:jane");
        assert_eq!(user("arn:aws:sts::111122223333:assumed-role/ops/jane@example.com"), "IAMR:ops");
        assert_eq!(user("arn:aws:iam::111122223333:root"), "");
    }
}
