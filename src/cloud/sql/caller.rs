//! The caller's own database user: the only one on Serverless, and one to choose on a cluster.

use super::super::error;
use super::target::Target;
use provision_core::edge::{CloudError, CloudErrorKind};
use provision_core::facts::{AdminAccess, CallerIdentity, WarehouseKind};
use provision_core::templates::Templates;
use provision_iam::arn::Arn;
use serde_json::json;

/// The database user that an IAM identity maps to (Redshift Management Guide, "Authorizing access to
/// the Amazon Redshift Data API"); the account's root user maps to none.
fn database_user(arn: &str) -> Option<String> {
    let mut parts = Arn::parse(arn)?.resource.split('/');
    match parts.next()? {
        "user" => parts.next_back().map(|name| format!("IAM:{name}")),
        "assumed-role" => parts.next().map(|name| format!("IAMR:{name}")),
        _ => None,
    }
}

/// Whether a database user stands for an IAM identity, so that only that identity can be it.
fn is_identity(user: &str) -> bool {
    user.starts_with("IAM:") || user.starts_with("IAMR:")
}

/// Whether the target is signed in to as the caller, with credentials of AWS.
///
/// # Errors
/// The spec names the database user of another identity.
pub(super) fn is_administrator(identity: &CallerIdentity, target: Target<'_>) -> Result<bool, CloudError> {
    let (AdminAccess::Temporary { user, .. } | AdminAccess::DataApi { user, .. }) = target.admin else {
        return Ok(false);
    };
    let Some(named) = user.as_ref().filter(|user| is_identity(user)) else {
        let serverless = target.warehouse.kind == WarehouseKind::Workgroup;
        return Ok(serverless && matches!(target.admin, AdminAccess::Temporary { .. }));
    };
    let own = database_user(&identity.arn);
    if own.as_ref() == Some(named) {
        return Ok(true);
    }
    let own = own.unwrap_or_else(|| format!("nobody ({})", identity.arn));
    let message = format!("the administrator is to be \"{named}\", and you are \"{own}\" here");
    Err(CloudError {
        hint: Some(format!("sign in to AWS as {named}, or correct `admin.user`")),
        ..error::plain(&target.subject("Connect"), CloudErrorKind::Denied, message)
    })
}

/// The next step where the caller's database user may not do something.
pub(super) fn lacks_rights(identity: &CallerIdentity) -> String {
    let Some(user) = database_user(&identity.arn) else {
        return format!("{} has no rights in the database: use an administrator's secret", identity.arn);
    };
    let who = format!("you are the database user \"{user}\" here, as which you signed in with IAM");
    match Templates::embedded().sql("make_superuser", &json!({ "user": user })) {
        Ok(statement) => format!(
            "{who}: let a superuser make it one too ({statement}; it has no password, and a superuser must have \
             one), or use an administrator's secret"
        ),
        Err(_) => format!("{who}: use an administrator's secret"),
    }
}

#[cfg(test)]
mod tests {
    use super::{database_user, is_identity, lacks_rights};
    use provision_core::facts::CallerIdentity;

    #[test]
    fn who_lacks_rights_is_told_what_works_for_a_user_without_a_password() {
        let arn = "arn:aws:sts::111122223333:assumed-role/ops/jane".to_owned();
        let hint = lacks_rights(&CallerIdentity { arn, ..CallerIdentity::default() });
        assert!(hint.contains(r#"ALTER USER "IAMR:ops" PASSWORD 'md5<"#), "{hint}");
        assert!(hint.contains("CREATEUSER"), "{hint}");
    }

    #[test]
    fn users_and_roles_have_a_database_user() {
        let user = |arn| database_user(arn).unwrap_or_default();
        assert_eq!(user("arn:aws:iam::111122223333:user/admin"), "IAM:admin");
        assert_eq!(user("arn:aws-cn:iam::111122223333:user/data/ops/jane"), "IAM:jane");
        assert_eq!(user("arn:aws:sts::111122223333:assumed-role/ops/jane@example.com"), "IAMR:ops");
        assert_eq!(user("arn:aws:iam::111122223333:root"), "");
        assert!(is_identity("IAMR:ops") && is_identity("IAM:jane") && !is_identity("iamr_ops"));
    }
}
