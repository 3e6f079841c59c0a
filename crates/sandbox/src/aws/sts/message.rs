//! Encoded authorization messages: what a denial was about, for whoever may know it.
//!
//! AWS encrypts them; the sandbox only encodes them, so that nobody reads one by accident. What stands in one: STS API
//! Reference, DecodeAuthorizationMessage.

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use serde_json::{Value, json};

use crate::endpoint::error::{ApiError, Result};
use crate::endpoint::{Access, Call, Xml};

/// The message for a call that was denied this access; the sentence says whether by a statement.
pub(crate) fn encode(call: &Call, access: &Access, sentence: &str) -> String {
    let conditions = access
        .context
        .iter()
        .map(|(key, value)| json!({ "key": key, "values": { "items": [{ "value": value }] } }));
    let message = json!({
        "allowed": false,
        "explicitDeny": sentence.contains("explicit deny"),
        "matchedStatements": { "items": [] },
        "failures": { "items": [] },
        "context": {
            "principal": { "id": call.caller.user_id(), "arn": call.caller_arn() },
            "action": access.action,
            "resource": access.resource,
            "conditions": { "items": conditions.collect::<Vec<_>>() },
        },
        // Only the account whose call was denied may read it.
        "account": call.account,
    });
    URL_SAFE_NO_PAD.encode(message.to_string())
}

/// DecodeAuthorizationMessage.
pub(super) fn decode(call: &Call) -> Result<Xml> {
    let invalid = || {
        ApiError::bad_request("InvalidAuthorizationMessageException", "The message is not a valid message")
    };
    let message = call.params.get("EncodedMessage").ok_or_else(invalid)?;
    let bytes = URL_SAFE_NO_PAD.decode(message).map_err(|_| invalid())?;
    let mut message: Value = serde_json::from_slice(&bytes).map_err(|_| invalid())?;
    let account = message.as_object_mut().and_then(|members| members.remove("account"));
    match account.as_ref().and_then(Value::as_str) {
        Some(account) if account == call.account => Ok(Xml::fields().text("DecodedMessage", message)),
        _ => Err(invalid()),
    }
}
