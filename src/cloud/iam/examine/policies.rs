//! The policies of a user, a group or a role with their documents.

use futures::future::{join_all, try_join_all};
use futures::{FutureExt as _, join};

use super::super::super::answer::pages;
use super::super::super::error::subject;
use super::super::plain::{decode, policies};
use super::super::{policy, role, user};
use super::reader::{AboutCaller, Reader};
use provision_core::edge::CloudError;
use provision_core::facts::AttachedPolicy;
use provision_doctor::role::NamedPolicy;

/// Whose policies.
#[derive(Clone, Copy)]
pub(super) enum Holder<'a> {
    Role(&'a str),
    User(&'a str),
    Group(&'a str),
}

impl Reader<'_> {
    /// Attached and inline policies; of a user, those of its groups too.
    pub(super) async fn policies(&self, holder: Holder<'_>, about: AboutCaller) -> Vec<NamedPolicy> {
        let (own, of_groups) = join!(self.own_policies(holder, about), async {
            let Holder::User(user) = holder else { return Vec::new() };
            let groups = self.answer(user::groups(&self.api, user).await, about).unwrap_or_default();
            let each = groups.iter().map(|group| self.own_policies(Holder::Group(group), about));
            join_all(each).await.into_iter().flatten().collect()
        });
        own.into_iter().chain(of_groups).collect()
    }

    async fn own_policies(&self, holder: Holder<'_>, about: AboutCaller) -> Vec<NamedPolicy> {
        let (attached, inline) = join!(self.attached(holder), self.inline(holder));
        let attached = self.answer(attached, about).unwrap_or_default();
        let attached = join_all(attached.iter().map(|one| self.managed(&one.arn, about))).await;
        let inline = self.answer(inline, about).unwrap_or_default();
        attached.into_iter().flatten().chain(inline).collect()
    }

    /// A managed policy with its default version.
    pub(super) async fn managed(&self, arn: &str, about: AboutCaller) -> Option<NamedPolicy> {
        let found = self.answer(policy::get_policy(&self.api, arn).await, about)?;
        let version = found.default_version_id.unwrap_or_default();
        let document = self.answer(policy::document(&self.api, arn, &version).await, about)?;
        Some(NamedPolicy { name: arn.to_owned(), document })
    }

    async fn attached(&self, holder: Holder<'_>) -> Result<Vec<AttachedPolicy>, CloudError> {
        let group = match holder {
            Holder::Role(name) => return role::attached_policies(&self.api, name).await,
            Holder::User(name) => return user::attached_policies(&self.api, name).await,
            Holder::Group(name) => name,
        };
        let client = &self.api.client;
        let subject = &subject("iam", "ListAttachedGroupPolicies", group);
        pages(subject, |marker| async move {
            let page =
                || client.list_attached_group_policies().group_name(group).set_marker(marker.clone()).send();
            let answer = self.api.transport.read(subject, page).await?;
            Ok((policies(answer.attached_policies), answer.marker.filter(|_| answer.is_truncated)))
        })
        .await
    }

    async fn inline(&self, holder: Holder<'_>) -> Result<Vec<NamedPolicy>, CloudError> {
        let names = match holder {
            Holder::Role(name) => role::inline_policies(&self.api, name).await?,
            Holder::User(name) => user::inline_policies(&self.api, name).await?,
            Holder::Group(name) => self.inline_of_group(name).await?,
        };
        try_join_all(names.into_iter().map(|name| self.inline_document(holder, name))).await
    }

    async fn inline_of_group(&self, group: &str) -> Result<Vec<String>, CloudError> {
        let client = &self.api.client;
        let subject = &subject("iam", "ListGroupPolicies", group);
        pages(subject, |marker| async move {
            let page = || client.list_group_policies().group_name(group).set_marker(marker.clone()).send();
            let answer = self.api.transport.read(subject, page).await?;
            Ok((answer.policy_names, answer.marker.filter(|_| answer.is_truncated)))
        })
        .await
    }

    async fn inline_document(&self, holder: Holder<'_>, name: String) -> Result<NamedPolicy, CloudError> {
        let document = match holder {
            Holder::Role(role) => role::inline_document(&self.api, role, &name).boxed().await?,
            Holder::User(user) => user::inline_document(&self.api, user, &name).boxed().await?,
            Holder::Group(group) => {
                let client = &self.api.client;
                let subject = subject("iam", "GetGroupPolicy", group);
                let read = || client.get_group_policy().group_name(group).policy_name(&name).send();
                decode(Some(&self.api.transport.read(&subject, read).boxed().await?.policy_document))
            }
        };
        Ok(NamedPolicy { name, document })
    }
}
