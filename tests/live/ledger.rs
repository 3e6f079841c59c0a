//! A vendor that signs in with an AWS principal, and a spec for it.

use crate::account::{Account, text};

const PROFILE: &str = include_str!("../../plans/custom-vendor/ledger.toml");

/// Writes a spec whose role lets in these principals, with the vendor's profile beside it; where the spec is.
pub fn spec(account: &Account, principals: &[&str], region: &str) -> String {
    account.write("ledger.toml", PROFILE);
    let spec = format!(
        r#"
name = "acme"
vendor = "./ledger.toml"
[aws]
account = "111122223333"
[trust]
principals = {principals:?}
external_id = "acme-7"
[bucket]
name = "acme-transfer-{{{{ destination }}}}"
[user]
name = "transfer_user"
[network]
cidrs = ["203.0.113.7/32"]
[destinations.one]
region = "{region}"
cluster = "analytics"
database = "dev"
schema = "ledger"
[destinations.one.admin]
via = "data-api"
"#
    );
    text(&account.write("spec.toml", &spec)).to_owned()
}
