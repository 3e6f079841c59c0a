//! A role and who asks for it, read for the doctor: what cannot be read is noted, and the rest is read all the same.

mod policies;
mod reader;

use aws_smithy_types::DateTime;
use futures::future::join_all;
use futures::join;

use self::policies::Holder;
use self::reader::{AboutCaller, Reader};
use super::super::answer::pages;
use super::super::error::subject;
use super::Iam;
use super::plain::{decode, pairs};
use super::user::text;
use provision_core::edge::CloudErrorKind;
use provision_core::facts::CallerIdentity;
use provision_doctor::role::{Entity, Provider, Reading, Sought};
use provision_iam::arn::{self, Arn};

/// What is asked of the account.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Examination {
    /// The ARN of a role, or its name where it is in the caller's account.
    pub role: String,
    /// The ARN of who asks for it, if that is an AWS principal.
    pub principal: Option<String>,
}

impl Iam {
    /// Reads all that bears on who may assume a role, at once; CloudTrail is asked elsewhere.
    pub(in super::super) async fn examine(&self, identity: &CallerIdentity, asked: &Examination) -> Reading {
        let reader = Reader::new(self.api());
        let CallerIdentity { account, partition, arn } = identity;
        let (name, is_here) = match Arn::parse(&asked.role) {
            None => (asked.role.as_str(), true),
            Some(arn) => (arn.resource.rsplit('/').next().unwrap_or_default(), arn.account == *account),
        };
        let plain = format!("arn:{partition}:iam::{account}:role/{name}");
        let wanted = if Arn::parse(&asked.role).is_some() { asked.role.clone() } else { plain };
        let principal = asked.principal.as_deref();
        let (role, principal, providers) = join!(
            async { if is_here { reader.role(name, AboutCaller(false)).await } else { Sought::NotRead } },
            async {
                match principal {
                    Some(principal) => reader.principal(principal, account).await,
                    None => Sought::NotRead,
                }
            },
            reader.providers(),
        );
        let similar = match role {
            Sought::Missing => reader.similar(name).await,
            Sought::NotRead | Sought::Found(_) => Vec::new(),
        };
        let found = role.found().map(|role| role.arn.clone()).filter(|_| Arn::parse(&asked.role).is_none());
        Reading {
            caller: arn.clone(),
            account: account.clone(),
            partition: partition.clone(),
            role_arn: found.unwrap_or(wanted),
            role,
            similar,
            providers,
            principal,
            attempts: Vec::new(),
            changed: None,
            unread: reader.into_unread(),
            now: jiff::Timestamp::now().strftime("%Y-%m-%dT%H:%M:%SZ").to_string(),
        }
    }
}

impl Reader<'_> {
    async fn role(&self, name: &str, about: AboutCaller) -> Sought {
        let client = &self.api.client;
        let subject = subject("iam", "GetRole", name);
        let read = || client.get_role().role_name(name).send();
        let (answer, policies) =
            join!(self.api.transport.read(&subject, read), self.policies(Holder::Role(name), about));
        let is_missing = answer.as_ref().is_err_and(|error| error.kind == CloudErrorKind::NotFound);
        let Some(role) = self.answer(answer, about).and_then(|answer| answer.role) else {
            return if is_missing { Sought::Missing } else { Sought::NotRead };
        };
        let used = role.role_last_used().and_then(|used| used.last_used_date());
        let boundary = role.permissions_boundary().and_then(|one| one.permissions_boundary_arn());
        let boundary = match boundary {
            Some(arn) => self.managed(arn, about).await,
            None => None,
        };
        Sought::Found(Box::new(Entity {
            trust_policy: Some(decode(role.assume_role_policy_document())),
            created: text(&role.create_date),
            last_used: used.map(text),
            max_session_seconds: Some(role.max_session_duration.unwrap_or(3600)),
            arn: role.arn,
            id: role.role_id,
            tags: pairs(role.tags),
            policies,
            boundary,
        }))
    }

    async fn user(&self, name: &str) -> Sought {
        let client = &self.api.client;
        let about = AboutCaller(true);
        let subject = subject("iam", "GetUser", name);
        let read = || client.get_user().user_name(name).send();
        let (answer, policies) =
            join!(self.api.transport.read(&subject, read), self.policies(Holder::User(name), about));
        let is_missing = answer.as_ref().is_err_and(|error| error.kind == CloudErrorKind::NotFound);
        let Some(user) = self.answer(answer, about).and_then(|answer| answer.user) else {
            return if is_missing { Sought::Missing } else { Sought::NotRead };
        };
        let boundary = user.permissions_boundary().and_then(|one| one.permissions_boundary_arn());
        let boundary = match boundary {
            Some(arn) => self.managed(arn, about).await,
            None => None,
        };
        Sought::Found(Box::new(Entity {
            created: text(&user.create_date),
            last_used: user.password_last_used().map(|used: &DateTime| text(used)),
            arn: user.arn,
            id: user.user_id,
            tags: pairs(user.tags),
            policies,
            boundary,
            ..Entity::default()
        }))
    }

    /// Who asks, if it is of this account.
    async fn principal(&self, principal: &str, account: &str) -> Sought {
        let Some(parsed) = Arn::parse(principal).filter(|arn| arn.account == account) else {
            return Sought::NotRead;
        };
        let last = parsed.resource.rsplit('/').next().unwrap_or_default();
        if let Some((role, _)) = arn::assumed_role(&parsed) {
            return self.role(role, AboutCaller(true)).await;
        }
        let found = match parsed.resource.split('/').next() {
            Some("user") => self.user(last).await,
            Some("role") => self.role(last, AboutCaller(true)).await,
            _ => return Sought::NotRead,
        };
        // Somebody of that name with another path is somebody else.
        match found {
            Sought::Found(entity) if entity.arn != principal => Sought::Missing,
            found => found,
        }
    }

    /// Every OpenID Connect provider of the account; none where not all of them could be read.
    async fn providers(&self) -> Option<Vec<Provider>> {
        let client = &self.api.client;
        let subject = &subject("iam", "ListOpenIDConnectProviders", "the account");
        let list = self.api.transport.read(subject, || client.list_open_id_connect_providers().send()).await;
        let list = self.answer(list, AboutCaller(false))?.open_id_connect_provider_list.unwrap_or_default();
        let each = list.into_iter().filter_map(|one| one.arn).map(|arn| self.provider(arn));
        join_all(each).await.into_iter().collect()
    }

    async fn provider(&self, arn: String) -> Option<Provider> {
        let client = &self.api.client;
        let subject = subject("iam", "GetOpenIDConnectProvider", &arn);
        let read = || client.get_open_id_connect_provider().open_id_connect_provider_arn(&arn).send();
        let found = self.answer(self.api.transport.read(&subject, read).await, AboutCaller(false))?;
        Some(Provider { arn, client_ids: found.client_id_list.unwrap_or_default() })
    }

    /// Roles whose names are the same but for upper and lower case.
    async fn similar(&self, name: &str) -> Vec<String> {
        let client = &self.api.client;
        let subject = &subject("iam", "ListRoles", "the account");
        let roles = pages(subject, |marker| async move {
            let page = || client.list_roles().set_marker(marker.clone()).send();
            let answer = self.api.transport.read(subject, page).await?;
            let roles = answer.roles.into_iter().map(|role| (role.role_name, role.arn)).collect();
            Ok((roles, answer.marker.filter(|_| answer.is_truncated)))
        });
        let roles = self.answer(roles.await, AboutCaller(false)).unwrap_or_default();
        let same = roles.into_iter().filter(|(other, _)| other.eq_ignore_ascii_case(name) && other != name);
        same.map(|(_, arn)| arn).collect()
    }
}
