//! Asks IAM, and notes what it does not tell.

use std::sync::Mutex;

use aws_sdk_iam::Client;

use super::super::super::clients::Api;
use provision_core::edge::{CloudError, CloudErrorKind};
use provision_doctor::role::Unread;

/// Reads, and notes what cannot be read.
pub(super) struct Reader<'a> {
    pub(super) api: Api<'a, Client>,
    unread: Mutex<Vec<Unread>>,
}

/// Whether what may not be read is about who asks.
#[derive(Clone, Copy)]
pub(super) struct AboutCaller(pub(super) bool);

impl<'a> Reader<'a> {
    pub(super) fn new(api: Api<'a, Client>) -> Self {
        Reader { api, unread: Mutex::default() }
    }

    /// What could not be read.
    pub(super) fn into_unread(self) -> Vec<Unread> {
        self.unread.into_inner().unwrap_or_default()
    }

    /// The answer; nothing where there is none, which is noted unless it is that nothing is there.
    pub(super) fn answer<T>(
        &self,
        answer: Result<T, CloudError>,
        AboutCaller(about_caller): AboutCaller,
    ) -> Option<T> {
        let error = match answer {
            Ok(answer) => return Some(answer),
            Err(error) if error.kind == CloudErrorKind::NotFound => return None,
            Err(error) => error,
        };
        let what =
            format!("{}:{} on {}", error.subject.service, error.subject.operation, error.subject.target);
        let unread = Unread { what, why: error.message, about_caller };
        self.unread.lock().expect("nothing panics while holding the lock").push(unread);
        None
    }
}
