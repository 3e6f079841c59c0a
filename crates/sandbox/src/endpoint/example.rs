//! A call for tests of what answers calls.

use super::{Call, Caller, Params, Request, Timestamp};
use serde_json::Value;

impl Call {
    /// A call of the seeded administrator, for tests of what answers calls.
    pub(crate) fn example(
        service: &'static str,
        operation: &str,
        params: &[(&str, &str)],
        json: Value,
    ) -> Self {
        let account = crate::seed::ACCOUNT.to_owned();
        let caller = Caller::User {
            account: account.clone(),
            id: "AIDACKCEVSQ6C2EXAMPLE".to_owned(),
            path: "/".to_owned(),
            name: "admin".to_owned(),
        };
        Self {
            service,
            operation: operation.to_owned(),
            account,
            region: "us-east-1".to_owned(),
            caller,
            access_key_id: Some(crate::seed::ADMIN_ACCESS_KEY_ID.to_owned()),
            session: None,
            params: Params::from_pairs(params.iter().copied()),
            json,
            http: Request::default(),
            request_id: super::id::uuid(),
            now: Timestamp(1_795_323_600_000),
        }
    }
}
