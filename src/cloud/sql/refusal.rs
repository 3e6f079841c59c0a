//! Says why a login or a statement failed: what, where, and the next step.

use std::error::Error;
use std::io;
use std::time::Duration;

use rustls::CertificateError;

use super::super::error::{self, sql_hint, sql_kind};
use super::caller;
use super::login::Login;
use super::target::Target;
use crate::error::{chain, reasons};
use provision_core::edge::{CloudError, CloudErrorKind, Subject};
use provision_core::facts::{AdminAccess, CallerIdentity};

pub(super) const UNREACHABLE: &str = "is the warehouse publicly accessible, does its security group admit this \
                                      machine, is the VPN up? Where none can be, `admin.via = \"data-api\"` needs no \
                                      network path, and `admin.ssh` goes through a bastion";
const STRANGER: &str =
    "is it Redshift that listens there? Check `admin.endpoint`, and for a proxy in between";

pub(super) fn trouble(subject: &Subject, message: impl Into<String>, hint: &str) -> CloudError {
    CloudError { hint: Some(hint.to_owned()), ..error::plain(subject, CloudErrorKind::Permanent, message) }
}

/// An error of a session, with the next step on this way to sign in.
pub(super) fn explain(identity: &CallerIdentity, target: Target<'_>, error: CloudError) -> CloudError {
    let caller = caller::is_administrator(identity, target).unwrap_or(false);
    let hint = match (error.code.as_deref(), target.admin) {
        (Some("42501"), _) if caller => caller::lacks_rights(identity),
        (Some("28000" | "28P01"), AdminAccess::Temporary { .. }) if !caller => {
            "AWS gives credentials for users that do not exist: check `admin.user`".to_owned()
        }
        (Some("28000" | "28P01"), AdminAccess::Password { password_env, .. }) => format!(
            "check `admin.user` and the value of {password_env}; a user without a password (PASSWORD DISABLE) \
             can only come with `admin.via = \"temporary\"`"
        ),
        (Some("28000" | "28P01"), AdminAccess::Secret { .. }) => {
            "the secret does not hold the user's present name and password: was one of them changed by hand? \
             `admin.via = \"temporary\"` needs neither"
                .to_owned()
        }
        _ => return error,
    };
    CloudError { hint: Some(hint), ..error }
}

/// Nothing came within the limit. What should have woken may be awake the next time.
pub(super) fn silence(subject: &Subject, login: &Login, limit: Duration, wakes: bool) -> CloudError {
    let (to, seconds) = (&login.address, limit.as_secs());
    match &login.ssh {
        None if wakes => {
            let message = format!("connected to {to}, but the login was not answered within {seconds} s");
            let hint = format!("an idle workgroup needs up to a minute to resume: try again. {STRANGER}");
            CloudError { kind: CloudErrorKind::Unavailable, ..trouble(subject, message, &hint) }
        }
        None => {
            let message = format!("connected to {to}, but the login was not answered within {seconds} s");
            trouble(subject, message, STRANGER)
        }
        Some(through) => {
            let message = format!("no answer from {to} through the SSH host {through} within {seconds} s");
            let hint = format!(
                "the warehouse's security group must admit the SSH host; try it: `ssh -W {to} {through}`"
            );
            trouble(subject, message, &hint)
        }
    }
}

/// Whether the database or its certificate was the reason, whatever carried the connection.
pub(super) fn is_an_answer(error: &tokio_postgres::Error) -> bool {
    error.as_db_error().is_some() || chain(error).any(|cause| certificate_error(cause).is_some())
}

/// What a failed statement means.
pub(super) fn of_statement(subject: &Subject, error: &tokio_postgres::Error) -> CloudError {
    match error.as_db_error() {
        None => error::plain(subject, CloudErrorKind::Unavailable, reasons(error)),
        Some(answer) => {
            let state = answer.code().code();
            let detail = answer.detail().map(|detail| format!(" ({detail})")).unwrap_or_default();
            let message = format!("{}{detail}", answer.message());
            CloudError {
                code: Some(state.to_owned()),
                hint: sql_hint(state).map(str::to_owned),
                ..error::plain(subject, sql_kind(state, answer.message()), message)
            }
        }
    }
}

/// What a failed login means.
pub(super) fn of_login(subject: &Subject, login: &Login, error: &tokio_postgres::Error) -> CloudError {
    let to = &login.address;
    if error.as_db_error().is_some() {
        return of_statement(subject, error);
    }
    if let Some(certificate) = chain(error).find_map(certificate_error) {
        let message = format!("the certificate of {to} is not accepted: {certificate}");
        return trouble(subject, message, certificate_hint(certificate));
    }
    let message = reasons(error);
    if let Some(refused) = of_authentication(subject, &message) {
        return refused;
    }
    if message.contains("does not support TLS") {
        let hint =
            format!("{STRANGER}. Over a tunnel that ends on this machine, `tls = \"disable\"` is possible");
        return trouble(subject, format!("the server at {to} does not offer TLS"), &hint);
    }
    if let Some(problem) = chain(error).find_map(tls_error) {
        return trouble(subject, format!("no TLS with {to}: {problem}"), STRANGER);
    }
    // What cuts the connection now may not do so the next time.
    let ended = format!("{to} ended the connection before the login was done: {message}");
    CloudError { kind: CloudErrorKind::Unavailable, ..trouble(subject, ended, STRANGER) }
}

/// Ways to log in that only Amazon's own drivers know: 13 is AUTH_REQ_DIGEST for passwords kept as SHA-256, 14 is
/// AUTH_REQ_IDP for those of an identity provider (amazon-redshift-python-driver, `core.py`).
fn of_authentication(subject: &Subject, message: &str) -> Option<CloudError> {
    let (_, rest) = message.split_once("unknown authentication tag `")?;
    let why = match rest.split('`').next().unwrap_or_default() {
        "13" => "the administrator's password is kept as SHA-256, which only Amazon's own drivers understand"
            .to_owned(),
        "14" => "the administrator signs in with an identity provider, which only Amazon's own drivers can"
            .to_owned(),
        other => format!(
            "the server asks to be logged in to in a way that provision does not know (number {other})"
        ),
    };
    Some(trouble(subject, why, "use `admin.via = \"temporary\"` or `\"data-api\"`, which need no password"))
}

fn certificate_hint(error: &CertificateError) -> &'static str {
    match error {
        CertificateError::NotValidForName | CertificateError::NotValidForNameContext { .. } => {
            "the server at this endpoint is another one: check `admin.endpoint`"
        }
        // A certificate of a root's name whose key is another does not have the root's signature.
        CertificateError::UnknownIssuer | CertificateError::BadSignature => {
            "a proxy in between? If this server is to be trusted, name a file with its root certificate in \
             `admin.ca_file` (or SSL_CERT_FILE)"
        }
        CertificateError::Expired
        | CertificateError::ExpiredContext { .. }
        | CertificateError::NotValidYet
        | CertificateError::NotValidYetContext { .. } => "check the clock of this machine",
        _ => STRANGER,
    }
}

/// The TLS problem that an error carries, possibly inside an I/O error.
fn tls_error<'a>(error: &'a (dyn Error + 'static)) -> Option<&'a rustls::Error> {
    match error.downcast_ref::<io::Error>().and_then(io::Error::get_ref) {
        Some(inner) => inner.downcast_ref::<rustls::Error>(),
        None => error.downcast_ref::<rustls::Error>(),
    }
}

fn certificate_error<'a>(error: &'a (dyn Error + 'static)) -> Option<&'a CertificateError> {
    match tls_error(error)? {
        rustls::Error::InvalidCertificate(certificate) => Some(certificate),
        _ => None,
    }
}
