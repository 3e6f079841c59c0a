//! ARNs of another partition, region or account than the destination's.

use super::{
    check::Check,
    region,
    rule::{Fault, arn::Arn},
};

const KEYS: &[&str] = &[
    "bucket.encryption",
    "role.permissions_boundary",
    "aws.assume_role",
    "admin.secret",
    "user.password_secret",
    "trust.principals",
];

/// Those of the keys that must be in the destination's own account.
const OF_THIS_ACCOUNT: &[(&str, &str)] = &[
    // CreateRole refuses a boundary of another account.
    ("role.permissions_boundary", "a role is bounded by a policy of its own account, or of AWS"),
    ("aws.assume_role", "the session would be refused, because it is in another account"),
];

impl Check<'_, '_> {
    pub fn whereabouts(&mut self) {
        let Some(region) = self.settings.text("region").map(str::to_string) else { return };
        for key in KEYS {
            let single = self.settings.text(key).map(|text| vec![text.to_string()]);
            for text in single.or_else(|| self.settings.texts(key)).unwrap_or_default() {
                let Some(arn) = Arn::exact(&text) else { continue };
                let fault = elsewhere(&arn, &region).or_else(|| self.other_account(key, &arn));
                fault.into_iter().for_each(|fault| self.add(key, fault));
            }
        }
    }

    fn other_account(&self, key: &str, arn: &Arn) -> Option<Fault> {
        let (_, why) = OF_THIS_ACCOUNT.iter().find(|(known, _)| *known == key)?;
        let account = self.settings.text("aws.account")?;
        if arn.account == account || arn.account == "aws" {
            return None;
        }
        let message = format!("the account of this ARN is {}, not {account}", arn.account);
        Some(Fault::error("WRONG_ACCOUNT", message).hint(*why))
    }
}

fn elsewhere(arn: &Arn, region: &str) -> Option<Fault> {
    let partition = region::partition(region);
    if arn.partition != partition {
        let message = format!("an ARN of the partition `{}` cannot be used in {region}", arn.partition);
        let hint = format!("{region} belongs to the partition `{partition}`");
        return Some(Fault::error("WRONG_PARTITION", message).hint(hint));
    }
    if !arn.region.is_empty() && arn.region != region {
        let what = if arn.service == "kms" { "key" } else { "secret" };
        let message = format!("the {what} is in {}, the destination in {region}", arn.region);
        let hint = format!("use a {what} of {region}");
        return Some(Fault::error("WRONG_REGION", message).hint(hint));
    }
    None
}
