//! The partition, region and account of the ARNs in a destination.

use provision_iam::{arn::Arn, partition};

use super::checker::Checker;
use crate::spec::setting::Location;
use crate::toml_document::{Fault, fault};

impl Checker<'_, '_> {
    /// Reports ARNs of another partition, region or account than the destination's, where they must be of its own.
    pub fn arn_places(&mut self) {
        let Some(region) = self.settings.own.region.text() else { return };
        let settings = self.settings;
        for setting in [&settings.bucket.encryption, &settings.admin.secret, &settings.user.password_secret] {
            self.place(&setting.at, setting.text().into_iter(), region, None);
        }
        let principals = &settings.trust.principals;
        let all = principals.value.iter().flatten().map(String::as_str);
        self.place(&principals.at, all, region, None);
        for (setting, why) in [
            // CreateRole refuses a boundary of another account.
            (
                &settings.role.permissions_boundary,
                "a role is bounded by a policy of its own account, or of AWS",
            ),
            (&settings.aws.assume_role, "the session would be refused, because it is in another account"),
        ] {
            self.place(&setting.at, setting.text().into_iter(), region, Some(why));
        }
    }

    /// `own_account` says why the ARNs must be of the destination's account, if they must.
    fn place<'t>(
        &mut self,
        at: &Location,
        texts: impl Iterator<Item = &'t str>,
        region: &str,
        own_account: Option<&str>,
    ) {
        for arn in texts.filter_map(Arn::exact) {
            let other_account = || self.other_account(&arn, own_account?);
            let fault = elsewhere(&arn, region).or_else(other_account);
            fault.into_iter().for_each(|fault| self.add(at, fault));
        }
    }

    fn other_account(&self, arn: &Arn, why: &str) -> Option<Fault> {
        let account = self.settings.aws.account.text()?;
        if arn.account == account || arn.account == "aws" {
            return None;
        }
        let message = format!("the account of this ARN is {}, not {account}", arn.account);
        Some(fault::error("WRONG_ACCOUNT", message).hint(why))
    }
}

fn elsewhere(arn: &Arn, region: &str) -> Option<Fault> {
    let known = partition::of_region(region);
    if known.is_none() && !partition::is_partition(arn.partition) {
        let message = format!(
            "this version knows neither the partition `{}` nor the one of {region}, and takes {region} for one of `{}`",
            arn.partition,
            partition::DEFAULT
        );
        let hint = "AWS adds partitions: look for a newer version; a plan compares with the account's before anything else";
        return Some(fault::warning("UNKNOWN_PARTITION", message).hint(hint));
    }
    let own = known.unwrap_or(partition::DEFAULT);
    if arn.partition != own {
        let message = format!("an ARN of the partition `{}` cannot be used in {region}", arn.partition);
        let hint = format!("{region} belongs to the partition `{own}`");
        return Some(fault::error("WRONG_PARTITION", message).hint(hint));
    }
    if !arn.region.is_empty() && arn.region != region {
        let what = if arn.service == "kms" { "key" } else { "secret" };
        let message = format!("the {what} is in {}, the destination in {region}", arn.region);
        let hint = format!("use a {what} of {region}");
        return Some(fault::error("WRONG_REGION", message).hint(hint));
    }
    None
}
