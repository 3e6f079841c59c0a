//! What is tried in a database to prove the vendor's access: as the administrator, who acts as the vendor's user, and as that
//! user itself.

use super::super::secret::{Credentials, Secret};
use super::client::Sql;
use super::login::{Login, Logins};
use super::places::Place;
use super::session::{self, Session};
use super::target::Target;
use provision_core::edge::{CloudError, CloudErrorKind};
use provision_core::facts::{AdminAccess, Connection, WarehouseFacts};
use provision_core::templates::Templates;
use provision_core::verify::{Copy, Database, Failed};
use serde_json::json;

/// The vendor, logged in.
pub(in super::super) struct Vendor<'a> {
    session: Session,
    _place: Place,
    target: Target<'a>,
    /// The database user that the login made.
    pub(in super::super) user: String,
}

impl Sql {
    /// What the administrator reads, a list of rows for each statement.
    ///
    /// # Errors
    /// What the database said.
    pub(in super::super) async fn verify_reads(
        &self,
        at: &Connection,
        reads: &[String],
        warehouse: &WarehouseFacts,
    ) -> Result<Vec<Vec<Vec<String>>>, CloudError> {
        if reads.is_empty() {
            return Ok(Vec::new());
        }
        let answers = self.rows(Target::of(at), warehouse, reads.to_vec()).await?;
        let text = |row: Vec<Option<String>>| row.into_iter().map(Option::unwrap_or_default).collect();
        Ok(answers.into_iter().map(|rows| rows.into_iter().map(text).collect()).collect())
    }

    /// What the vendor does, by an administrator who acts as it. Nothing of it is left.
    ///
    /// # Errors
    /// What failed, with its number from 0; the first statement is the one that makes the administrator the vendor's user.
    pub(in super::super) async fn rehearse(
        &self,
        asked: &Database,
        warehouse: &WarehouseFacts,
    ) -> Result<(), Failed> {
        let target = Target::of(&asked.at);
        let (act_as, oneself) = &asked.act_as;
        let writes = asked.writes.iter().map(|(_, statement)| statement);
        let mut statements: Vec<_> = std::iter::once(act_as).chain(writes).cloned().collect();
        let turn = self.turn(target.warehouse);
        let _turn = turn.lock().await;
        if let AdminAccess::DataApi { .. } = target.admin {
            // Its transactions commit, so that what was made is removed again in the same one.
            statements.extend(asked.undo.iter().chain([oneself]).cloned());
            let data_api = self.data_api(target, Some(warehouse)).await.map_err(|error| (0, error))?;
            return data_api.transaction(&statements).await.map_err(numbered);
        }
        let subject = target.subject("Transaction");
        let session = self.sessions.of(target);
        let mut session = session.lock().await;
        let _place = self.places.take(target.warehouse).await;
        let opened = session.open(&self.transport, &self.logins, target, Some(warehouse)).await;
        opened.map_err(|error| (0, error))?;
        let done = session.rehearse(&subject, &statements).await;
        // Whoever was acted as is not to be met by whoever comes next.
        *session = Session::default();
        done.map(drop)
    }

    /// A login with a password that must be refused. Nothing where there is no connection to be had.
    ///
    /// # Errors
    /// What the database said.
    pub(in super::super) async fn log_in_with_name(
        &self,
        asked: &Database,
        warehouse: &WarehouseFacts,
    ) -> Option<Result<(), CloudError>> {
        let target = Target::of(&asked.at);
        let who = Credentials { username: asked.user.clone(), password: Secret::new(asked.user.clone()) };
        match Logins::of(target, warehouse, who) {
            Ok(None) => None,
            Ok(Some(login)) => Some(self.connect(target, &login).await.map(drop)),
            Err(error) => Some(Err(error)),
        }
    }

    /// Logs in as the vendor.
    ///
    /// # Errors
    /// What the database or the network said.
    pub(in super::super) async fn vendor<'a>(
        &self,
        asked: &'a Database,
        warehouse: &WarehouseFacts,
        who: Credentials,
    ) -> Result<Vendor<'a>, CloudError> {
        let target = Target::of(&asked.at);
        let subject = target.subject("Query");
        let login = Logins::of(target, warehouse, who)?.ok_or_else(|| {
            super::super::error::plain(
                &subject,
                CloudErrorKind::Permanent,
                "the Data API opens no connection",
            )
        })?;
        let (place, mut session) = self.connect(target, &login).await?;
        let question = Templates::embedded().sql("probe_user", &json!({}));
        let question = question.map_err(|error| {
            super::super::error::plain(&subject, CloudErrorKind::Permanent, error.to_string())
        })?;
        let answer = self.transport.record(&subject, session.run(&subject, &[question])).await?;
        let user = answer.into_iter().flatten().flatten().next().flatten().unwrap_or_default();
        Ok(Vendor { session, _place: place, target, user })
    }

    /// A session in a place of its own: it is held for as long as it is used, and all destinations are tried at once.
    async fn connect(&self, target: Target<'_>, login: &Login) -> Result<(Place, Session), CloudError> {
        let place = self.places.take(target.warehouse).await;
        let connection = session::logged_in(&self.transport, target, login).await?;
        Ok((place, Session::of(connection)))
    }
}

/// Which statement of a transaction failed, as its error says.
fn numbered(error: CloudError) -> Failed {
    let number = error.message.strip_prefix("statement ").and_then(|rest| rest.split(' ').next());
    let number = number.and_then(|number| number.parse::<usize>().ok()).unwrap_or(1);
    (number.saturating_sub(1), error)
}

/// What signs a COPY: an access key, and of a session its token.
pub(in super::super) struct CopyKeys<'a> {
    pub(in super::super) id: &'a str,
    pub(in super::super) secret: &'a str,
    pub(in super::super) session_token: Option<&'a str>,
}

impl Vendor<'_> {
    /// What the vendor does, all of it rolled back.
    ///
    /// # Errors
    /// What failed, with its number from 0.
    pub(in super::super) async fn rehearse(&mut self, asked: &Database) -> Result<(), Failed> {
        let statements: Vec<_> = asked.writes.iter().map(|(_, statement)| statement.clone()).collect();
        self.session.rehearse(&self.target.subject("Transaction"), &statements).await.map(drop)
    }

    /// Loads the staged object into a temporary table, and says how many rows there were; all of it is rolled back.
    ///
    /// # Errors
    /// What failed, with its number from 0.
    pub(in super::super) async fn copy(&mut self, copy: &Copy, keys: CopyKeys<'_>) -> Result<String, Failed> {
        let values = json!({
            "table": copy.name, "from": copy.from, "role_arn": copy.role_arn,
            "access_key_id": keys.id, "secret_access_key": keys.secret, "session_token": keys.session_token,
        });
        let subject = self.target.subject("Transaction");
        // What the template engine says might quote the values.
        let written = Templates::embedded().sql("probe_copy", &values).map_err(|_| {
            let message = "the statement cannot be written";
            (1, super::super::error::plain(&subject, CloudErrorKind::Permanent, message))
        })?;
        let statements = [copy.table.clone(), written, copy.count.clone()];
        let hidden = |error: CloudError| {
            let secrets = [Some(keys.secret), keys.session_token];
            let message =
                secrets.into_iter().flatten().fold(error.message, |text, one| text.replace(one, "…"));
            CloudError { message, ..error }
        };
        let rows = self.session.rehearse(&subject, &statements).await;
        let rows = rows.map_err(|(number, error)| (number, hidden(error)))?;
        Ok(rows.into_iter().nth(2).into_iter().flatten().flatten().next().flatten().unwrap_or_default())
    }
}
