//! What of this machine's environment led to an error: the SDK names neither the profile, nor the address, nor the file.

use std::borrow::Cow;

use aws_config::SdkConfig;
use aws_config::profile;
use aws_types::os_shim_internal::{Env, Fs};

use super::error::LOG_IN;
use provision_core::edge::{CloudError, CloudErrorKind};
use provision_core::prose::nearest;

/// What the SDK says, before a line for each place that it looked in, where none has credentials.
const NOWHERE: &str = "no credentials found in chain";

/// The error of who asked who is calling, with what the environment has to do with it.
pub(super) async fn explained(error: CloudError, config: &SdkConfig, profile: Option<&str>) -> CloudError {
    match error.kind {
        CloudErrorKind::Unavailable => with_files(with_address(error, config)),
        _ if config.region().is_none() || error.message.contains(NOWHERE) => {
            without_profile(error, profile).await
        }
        _ => error,
    }
}

fn with_address(error: CloudError, config: &SdkConfig) -> CloudError {
    match config.endpoint_url().map(address) {
        Some(url) => CloudError { message: format!("{} (asked at {url})", error.message), ..error },
        None => error,
    }
}

/// Where a URL leads: without the name and password that it may have, and what comes after the host.
fn address(url: &str) -> String {
    let (scheme, rest) = url.split_once("://").unwrap_or(("http", url));
    let authority = rest.split(['/', '?', '#']).next().unwrap_or_default();
    let host = authority.rsplit('@').next().unwrap_or_default();
    format!("{scheme}://{host}")
}

/// Where the roots that are named cannot be read, others are taken, of which a proxy's is none.
fn with_files(error: CloudError) -> CloudError {
    let Some(file) = std::env::var_os("SSL_CERT_FILE") else { return error };
    let Err(why) = std::fs::metadata(&file) else { return error };
    let named = format!("SSL_CERT_FILE names {}, which cannot be read ({why})", file.display());
    let hints = [Some(named), error.hint].into_iter().flatten().collect::<Vec<_>>();
    CloudError { hint: Some(hints.join("; ")), ..error }
}

async fn without_profile(error: CloudError, profile: Option<&str>) -> CloudError {
    let named = profile.map(str::to_owned).or_else(|| std::env::var("AWS_PROFILE").ok());
    let is_nowhere = error.message.contains(NOWHERE);
    let Some(name) = named.filter(|name| !name.is_empty()) else {
        let message = "no credentials: the environment has none, nor the default profile, a web identity, a container \
                       or an instance";
        let none = |error| CloudError { message: message.to_owned(), hint: Some(LOG_IN.to_owned()), ..error };
        return if is_nowhere { none(error) } else { error };
    };
    match (others(&name).await, is_nowhere) {
        (Some(others), _) => {
            let hint = match others.is_empty() {
                true => format!(
                    "`aws configure --profile {name}` makes it; or log in another way, without AWS_PROFILE"
                ),
                false => format!("AWS_PROFILE, or `profile` in [aws], takes one that is there: {others}"),
            };
            let message = format!("there is no profile {name} in the AWS configuration files");
            CloudError { message, hint: Some(hint), ..error }
        }
        (None, true) => {
            let message =
                format!("no credentials: profile {name} has none, nor has anything else that was asked");
            let hint = format!("`aws sso login --profile {name}`, or however that profile gets them");
            CloudError { message, hint: Some(hint), ..error }
        }
        (None, false) => error,
    }
}

/// The profiles that are there, if this one is not.
async fn others(name: &str) -> Option<String> {
    let chosen = Some(Cow::Owned(name.to_owned()));
    let profiles = profile::load(&Fs::real(), &Env::real(), &Default::default(), chosen).await.ok()?;
    profiles.get_profile(name).is_none().then(|| nearest(name, profiles.profiles()))
}

#[cfg(test)]
mod tests {
    use super::address;

    #[test]
    fn an_address_has_no_password_in_it() {
        for url in [
            "https://host:4566",
            "https://user:secret@host:4566/path?token=secret",
            "https://a@b@host:4566#x",
        ] {
            assert_eq!(address(url), "https://host:4566", "{url}");
        }
    }
}
