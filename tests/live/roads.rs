//! The four roads to the database, each from nothing to everything and back.

use provision_sandbox::warehouse::SqlError;

use crate::account::{Account, text};

/// What `plans/us-and-eu.toml` says about the administrators.
const CLUSTER: &str = "via          = \"password\"\nuser         = \"awsuser\"\npassword_env = \"PROVISION_ADMIN_PASSWORD\"";
const WORKGROUP: &str = "via = \"secret\"";

const EU: &str = "workgroup analytics in eu-west-1";

/// Makes the operator, who signs in with IAM, a superuser of the workgroup.
fn let_operator_in(account: &Account) {
    account.sql(EU, &["CREATE USER \"IAM:admin\" PASSWORD DISABLE CREATEUSER"]);
}
