//! Classifies what AWS, Redshift and the network say. Nobody else reads error codes.

mod endpoint;
mod hint;
mod kind;
mod sql;
mod subject;

use std::error::Error;

use aws_credential_types::provider::error::CredentialsError;
use aws_sdk_sts::operation::assume_role::AssumeRoleError;
use aws_smithy_runtime_api::client::orchestrator::HttpResponse;
use aws_smithy_runtime_api::client::result::SdkError;
use aws_smithy_types::error::metadata::ProvideErrorMetadata;
use aws_types::request_id::RequestId;

pub(super) use hint::LOG_IN;
pub(super) use kind::{has_versions, is_about_credentials, is_about_rate};
pub(super) use sql::{sql_hint, sql_kind, sql_state};
pub(super) use subject::{plain, subject};

use super::signable::Malformed;
use crate::error::{chain, reasons};
use provision_core::edge::{CloudError, CloudErrorKind, Subject};

/// What an SDK reported.
pub(super) fn from_sdk<E>(subject: &Subject, error: &SdkError<E, HttpResponse>) -> CloudError
where
    E: ProvideErrorMetadata + Error + 'static,
{
    match error {
        SdkError::ServiceError(answer) => {
            let (status, body) = (answer.raw().status().as_u16(), answer.raw().body().bytes());
            let (code, message) = (answer.err().code(), answer.err().message());
            // Whatever was there was no error of the service's: another server's page, or damaged on its way.
            let is_odd = status < 300 || body.is_some_and(|body| !body.is_empty());
            match (code, message, answer.err().source()) {
                (None, None, Some(cause)) if is_odd => unreadable(subject, status, cause, error.request_id()),
                _ => answered(subject, status, code, message, error.request_id()),
            }
        }
        SdkError::ResponseError(answer) => {
            let status = answer.raw().status().as_u16();
            let error = unreadable(subject, status, error, error.request_id());
            // Cut off on its way: what it would have said is lost.
            if status < 300 { CloudError { kind: CloudErrorKind::Unavailable, ..error } } else { error }
        }
        _ => unanswered(subject, error),
    }
}

/// What was wrong in an answer.
fn unreadable(
    subject: &Subject,
    status: u16,
    cause: &(dyn Error + 'static),
    request_id: Option<&str>,
) -> CloudError {
    let message = format!("an answer with HTTP {status} that could not be read: {}", reasons(cause));
    let error = answered(subject, status, None, Some(&message), request_id);
    CloudError { hint: Some(hint::for_unreadable().to_owned()), ..error }
}

/// What a service said, with or without a body.
fn answered(
    subject: &Subject,
    status: u16,
    code: Option<&str>,
    message: Option<&str>,
    request_id: Option<&str>,
) -> CloudError {
    let message = message.map_or_else(|| format!("HTTP {status}"), str::to_owned);
    let kind = kind::of(subject, status, code, &message);
    CloudError {
        subject: subject.clone(),
        kind,
        code: code.map(str::to_owned),
        hint: hint::for_answer(subject, kind, code, &message),
        message,
        request_id: request_id.map(str::to_owned),
    }
}

/// A request that got no answer, or was never sent.
fn unanswered<E: Error + 'static>(subject: &Subject, error: &SdkError<E, HttpResponse>) -> CloudError {
    if let Some(refusal) = chain(error).find_map(|cause| cause.downcast_ref::<AssumeRoleError>()) {
        return role_refused(subject, refusal);
    }
    if let Some(malformed) = endpoint::malformed(subject, error) {
        return malformed;
    }
    if let Some(malformed) = chain(error).find_map(|cause| cause.downcast_ref::<Malformed>()) {
        return CloudError {
            hint: Some(hint::for_malformed().to_owned()),
            ..plain(subject, CloudErrorKind::Permanent, malformed.to_string())
        };
    }
    if let Some(cause) = chain(error).find(|cause| cause.is::<CredentialsError>()) {
        let message = reasons(cause);
        let hint = hint::for_credentials(&message);
        return CloudError {
            hint: Some(hint),
            ..plain(subject, CloudErrorKind::Denied, format!("no credentials: {message}"))
        };
    }
    // The first only says whether there was a failure or a timeout.
    let message = error.source().map_or_else(|| error.to_string(), reasons);
    if matches!(error, SdkError::ConstructionFailure(_)) {
        return plain(subject, CloudErrorKind::Permanent, message);
    }
    CloudError {
        hint: Some(hint::for_network(&message).to_owned()),
        ..plain(subject, CloudErrorKind::Unavailable, message)
    }
}

/// The role that gives the credentials could not be assumed.
fn role_refused(subject: &Subject, refusal: &AssumeRoleError) -> CloudError {
    let message = refusal.message().unwrap_or("STS gives no reason");
    CloudError {
        code: refusal.code().map(str::to_owned),
        request_id: refusal.meta().request_id().map(str::to_owned),
        hint: Some(hint::for_role().to_owned()),
        ..plain(subject, CloudErrorKind::Denied, format!("the role that was to be assumed first: {message}"))
    }
}
