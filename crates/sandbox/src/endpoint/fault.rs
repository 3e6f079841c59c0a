//! Faults: which call fails, how, and whether it took effect first.

use super::protocol::AuthFailure;
use super::{ApiError, Protocol};
use serde::{Deserialize, Serialize};
use std::str::FromStr;
use std::sync::Mutex;
use tokio::sync::watch;

/// `SERVICE:OPERATION[@WHICH]=EFFECT[:before|:after]`
///
/// - `iam:CreateRole@2=Throttling`: the second CreateRole answers Throttling and changes nothing
/// - `iam:*@3+=ServiceFailure`: every IAM call from the third on
/// - `s3:PutBucketPolicy=drop:after`: takes effect, then the connection is dropped without an answer
/// - `iam:AttachRolePolicy=hold`: waits until the faults are taken back, so that something else can be done meanwhile
/// - a dry run of EC2's is no call: it is neither counted nor struck
/// - `*:*@40+=expired`: from the fortieth API call on, the caller's session token has expired, as each service says it
/// - `redshift-sql:GRANT=57P01`: the session of every GRANT ends with this SQLSTATE; `LOGIN` is a login
/// - `redshift-sql:BEGIN@1=1023`: the first transaction violates serializable isolation
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Fault {
    service: String,
    operation: String,
    which: Which,
    effect: Effect,
    when: When,
}

#[derive(Debug, Clone, PartialEq, Eq)]
enum Which {
    Every,
    Only(u64),
    From(u64),
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Effect {
    /// The connection is closed without an answer.
    Drop,
    /// What the service says of a session token that has expired.
    Expired,
    /// The call waits, and then goes its way.
    Hold,
    /// This error code is answered.
    Error(String),
}

/// The service name of what is sent to a warehouse; `*` means the others.
const SQL: &str = "redshift-sql";

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum When {
    Before,
    After,
}

impl Effect {
    /// The error to answer; `None` for a dropped connection.
    pub(crate) fn error(&self, protocol: Protocol) -> Option<ApiError> {
        let code = match self {
            Self::Drop | Self::Hold => return None,
            Self::Expired => return Some(protocol.auth_error(&AuthFailure::ExpiredToken)),
            Self::Error(code) => code,
        };
        let status = match code.as_str() {
            "ServiceFailure" | "InternalFailure" | "InternalError" | "InternalServerException" => 500,
            "ServiceUnavailable" | "SlowDown" | "RequestLimitExceeded" | "Unavailable" => 503,
            "AccessDenied" | "AccessDeniedException" | "UnauthorizedOperation" => 403,
            "NoSuchEntity" | "NoSuchBucket" => 404,
            "EntityAlreadyExists"
            | "DeleteConflict"
            | "LimitExceeded"
            | "ConcurrentModification"
            | "OperationAborted" => 409,
            _ => 400,
        };
        Some(ApiError::new(status, code, format!("{code}, as a fault set on the sandbox asks for")))
    }
}

impl FromStr for Fault {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        let wrong = || format!("'{text}' is not SERVICE:OPERATION[@N|@N+]=CODE|drop|hold[:before|:after]");
        let (call, effect) = text.split_once('=').ok_or_else(wrong)?;
        let (service, operation) = call.split_once(':').ok_or_else(wrong)?;
        let (operation, which) = match operation.split_once('@') {
            None => (operation, Which::Every),
            Some((operation, n)) => {
                let from = n.strip_suffix('+');
                let count = from.unwrap_or(n).parse().ok().filter(|n| *n > 0).ok_or_else(wrong)?;
                (operation, if from.is_some() { Which::From(count) } else { Which::Only(count) })
            }
        };
        let (effect, when) = match effect.rsplit_once(':') {
            None => (effect, When::Before),
            Some((effect, "before")) => (effect, When::Before),
            Some((effect, "after")) => (effect, When::After),
            Some(_) => return Err(wrong()),
        };
        if service.is_empty() || operation.is_empty() || effect.is_empty() {
            return Err(wrong());
        }
        let effect = match effect {
            "drop" => Effect::Drop,
            "expired" => Effect::Expired,
            "hold" => Effect::Hold,
            code => Effect::Error(code.to_owned()),
        };
        Ok(Self { service: service.to_owned(), operation: operation.to_owned(), which, effect, when })
    }
}

impl TryFrom<String> for Fault {
    type Error = String;
    fn try_from(text: String) -> Result<Self, String> {
        text.parse()
    }
}

impl From<Fault> for String {
    fn from(fault: Fault) -> Self {
        fault.to_string()
    }
}

impl std::fmt::Display for Fault {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{}:{}", self.service, self.operation)?;
        match self.which {
            Which::Every => {}
            Which::Only(n) => write!(f, "@{n}")?,
            Which::From(n) => write!(f, "@{n}+")?,
        }
        match &self.effect {
            Effect::Drop => write!(f, "=drop")?,
            Effect::Expired => write!(f, "=expired")?,
            Effect::Hold => write!(f, "=hold")?,
            Effect::Error(code) => write!(f, "={code}")?,
        }
        f.write_str(if self.when == When::After { ":after" } else { "" })
    }
}

/// The faults that are set.
#[derive(Debug, Default)]
pub struct Faults {
    /// Each with the number of calls it has seen.
    set: Mutex<Vec<(Fault, u64)>>,
    /// The operations of the calls that are held.
    held: Mutex<Vec<String>>,
    /// Told whenever faults are taken back.
    cleared: watch::Sender<()>,
}

impl Faults {
    pub(crate) fn new(faults: Vec<Fault>) -> Self {
        let set = Mutex::new(faults.into_iter().map(|fault| (fault, 0)).collect());
        Self { set, ..Self::default() }
    }

    /// Sets a fault; its calls are counted from here on.
    pub fn add(&self, fault: Fault) {
        if let Ok(mut faults) = self.set.lock() {
            faults.push((fault, 0));
        }
    }

    /// Takes back every fault; what is held goes on.
    pub fn clear(&self) {
        if let Ok(mut faults) = self.set.lock() {
            faults.clear();
        }
        self.cleared.send_replace(());
    }

    /// The operations of the calls that are held just now.
    pub fn held(&self) -> Vec<String> {
        self.held.lock().map(|held| held.clone()).unwrap_or_default()
    }

    /// Holds a call of this operation until the faults are taken back.
    pub(crate) async fn hold(&self, operation: &str) {
        let mut cleared = self.cleared.subscribe();
        if let Ok(mut held) = self.held.lock() {
            held.push(operation.to_owned());
        }
        let is_free = |_: &()| !self.list().iter().any(|fault| fault.effect == Effect::Hold);
        // The sender lives as long as this does.
        let _ = cleared.wait_for(is_free).await;
        if let Ok(mut held) = self.held.lock()
            && let Some(at) = held.iter().position(|one| one == operation)
        {
            held.swap_remove(at);
        }
    }

    /// The faults that are set, also those that have struck.
    pub fn list(&self) -> Vec<Fault> {
        self.set
            .lock()
            .map(|faults| faults.iter().map(|(fault, _)| fault.clone()).collect())
            .unwrap_or_default()
    }

    /// Counts this call and says what is to happen to it.
    pub(crate) fn strike(&self, service: &str, operation: &str) -> Option<(Effect, When)> {
        let mut struck = None;
        for (fault, seen) in self.set.lock().ok()?.iter_mut() {
            let is_meant = fault.service == service || fault.service == "*" && service != SQL;
            if !is_meant || (fault.operation != "*" && fault.operation != operation) {
                continue;
            }
            *seen += 1;
            let hit = match fault.which {
                Which::Every => true,
                Which::Only(n) => *seen == n,
                Which::From(n) => *seen >= n,
            };
            if hit && struck.is_none() {
                struck = Some((fault.effect.clone(), fault.when));
            }
        }
        struck
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn strikes_the_call_it_names() {
        let faults = Faults::new(vec![
            "iam:CreateRole@2=Throttling".parse().unwrap(),
            "s3:*@2+=drop:after".parse().unwrap(),
            "*:*@7+=expired".parse().unwrap(),
        ]);
        assert_eq!(faults.strike("iam", "CreateRole"), None);
        assert_eq!(faults.strike("iam", "GetRole"), None);
        assert_eq!(
            faults.strike("iam", "CreateRole"),
            Some((Effect::Error("Throttling".into()), When::Before))
        );
        assert_eq!(faults.strike("iam", "CreateRole"), None);
        assert_eq!(faults.strike("s3", "HeadBucket"), None);
        assert_eq!(faults.strike("s3", "PutObject"), Some((Effect::Drop, When::After)));
        assert_eq!(faults.strike("s3", "PutObject"), Some((Effect::Drop, When::After)));
    }

    #[test]
    fn reads_what_it_writes_and_refuses_the_rest() {
        for text in [
            "iam:CreateRole=Throttling",
            "iam:*@3+=ServiceFailure",
            "s3:PutObject@1=drop:after",
            "*:*@9+=expired",
            "iam:GetRole=hold",
        ] {
            assert_eq!(text.parse::<Fault>().unwrap().to_string(), text);
        }
        for text in ["", "iam", "iam:=x", "iam:A@0=x", "iam:A=x:sometimes", "iam:A@x=y", ":A=x", "iam:A="] {
            assert!(text.parse::<Fault>().is_err(), "{text}");
        }
    }
}
