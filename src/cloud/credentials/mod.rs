//! The sink of new credentials: a secret of Secrets Manager, or a file.
//!
//! Each change reads what is there, changes it and writes it whole, one change of a sink at a time: an access key and
//! a password are made side by side.

mod document;
mod file;
mod secret;

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex};

use tokio::sync::Mutex as AsyncMutex;

use self::document::Content;
use super::secrets::Secret;
use super::wire::subject;
use super::{Cloud, error, password};
use provision_core::engine::{
    CloudError, CloudErrorKind, PasswordMark, Sink, SinkCall, SinkChange, SinkId, Subject,
};

/// What a sink holds, as far as that is known; who has the lock may write.
type Place = Arc<AsyncMutex<Option<Content>>>;

/// The sinks of this run.
#[derive(Default)]
pub(super) struct Sinks(Mutex<BTreeMap<SinkId, Place>>);

impl Sinks {
    fn of(&self, sink: &SinkId) -> Place {
        let mut sinks = self.0.lock().expect("nothing panics while holding the lock");
        sinks.entry(sink.clone()).or_default().clone()
    }
}

/// What is known of a sink without reading the secrets in it.
pub(super) async fn observe(cloud: &Cloud, sink: &SinkId) -> Result<Option<Sink>, CloudError> {
    match sink {
        SinkId::Secret { region, name } => secret::observe(cloud, region, name).await,
        SinkId::File { path } => Ok(file::observe(path)),
    }
}

/// Carries out one change.
pub(super) async fn execute(cloud: &Cloud, call: &SinkCall) -> Result<(), CloudError> {
    let SinkCall { sink, change } = call;
    match change.clone() {
        SinkChange::Create { document, tags, password } => {
            create(cloud, sink, Content::new(document, tags, password)).await
        }
        SinkChange::Adopt { tags } => {
            update(cloud, sink, |content| content.adopt(&tags)).await?;
            tag(cloud, sink, &tags).await
        }
        SinkChange::Tag { tags } => tag(cloud, sink, &tags).await,
        SinkChange::RestrictMode => match sink {
            SinkId::File { path } => file::restrict(path),
            SinkId::Secret { .. } => Ok(()),
        },
        SinkChange::GeneratePassword { forbidden } => {
            let password = password::generate(&forbidden);
            let password = password.map_err(|why| plain(sink, call.operation(), why))?;
            update(cloud, sink, |content| content.set_password(&password)).await
        }
        SinkChange::ExpectPassword => {
            update(cloud, sink, |content| content.password = PasswordMark::Pending).await
        }
        SinkChange::ConfirmPassword => {
            update(cloud, sink, |content| content.password = PasswordMark::Set).await
        }
        SinkChange::Delete => match sink {
            SinkId::Secret { region, name } => secret::delete(cloud, region, name).await,
            SinkId::File { path } => file::delete(path),
        },
    }
}

/// Keeps a new access key.
pub(super) async fn keep_key(
    cloud: &Cloud,
    sink: &SinkId,
    id: &str,
    secret: &Secret,
) -> Result<(), CloudError> {
    update(cloud, sink, |content| content.set_key(id, secret)).await
}

/// The password that the sink keeps.
pub(super) async fn password(cloud: &Cloud, sink: &SinkId) -> Result<Secret, CloudError> {
    let place = cloud.sinks.of(sink);
    let mut known = place.lock().await;
    if known.is_none() {
        *known = Some(read(cloud, sink).await?);
    }
    let password = known.as_ref().and_then(Content::password);
    password.ok_or_else(|| plain(sink, "GetSecretValue", "it holds no password".to_owned()))
}

async fn create(cloud: &Cloud, sink: &SinkId, content: Content) -> Result<(), CloudError> {
    let place = cloud.sinks.of(sink);
    let mut known = place.lock().await;
    match sink {
        SinkId::Secret { region, name } => secret::create(cloud, region, name, &content).await?,
        SinkId::File { path } => file::create(path, &content)?,
    }
    *known = Some(content);
    Ok(())
}

/// Changes what the sink holds, and writes it whole.
async fn update(
    cloud: &Cloud,
    sink: &SinkId,
    change: impl FnOnce(&mut Content) + Send,
) -> Result<(), CloudError> {
    let place = cloud.sinks.of(sink);
    let mut known = place.lock().await;
    // Taken, so that after a failure it is read again.
    let mut content = match known.take() {
        Some(content) => content,
        None => read(cloud, sink).await?,
    };
    change(&mut content);
    match sink {
        SinkId::Secret { region, name } => secret::write(cloud, region, name, &content).await?,
        SinkId::File { path } => file::write(path, &content)?,
    }
    *known = Some(content);
    Ok(())
}

async fn tag(cloud: &Cloud, sink: &SinkId, tags: &BTreeMap<String, String>) -> Result<(), CloudError> {
    match sink {
        SinkId::Secret { region, name } => secret::tag(cloud, region, name, tags).await,
        SinkId::File { .. } => update(cloud, sink, |content| content.tags.extend(tags.clone())).await,
    }
}

async fn read(cloud: &Cloud, sink: &SinkId) -> Result<Content, CloudError> {
    match sink {
        SinkId::Secret { region, name } => secret::read(cloud, region, name).await,
        SinkId::File { path } => file::read(path),
    }
}

fn plain(sink: &SinkId, operation: &str, message: String) -> CloudError {
    let service = match sink {
        SinkId::Secret { .. } => "secretsmanager",
        SinkId::File { .. } => "file",
    };
    error::plain(&subject(service, operation, sink.name()), CloudErrorKind::Permanent, message)
}

/// What is said of a sink with something else in it; never what that is.
fn no_object(subject: &Subject) -> CloudError {
    CloudError {
        hint: Some("name another place in [access_user], or empty this one to {}".to_owned()),
        ..error::plain(subject, CloudErrorKind::Permanent, "what it holds is not a JSON object")
    }
}
