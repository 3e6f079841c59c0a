//! The permissions policy: the staging bucket, and credentials for one database user.

use std::borrow::Cow;
use std::collections::BTreeMap;

use provision_iam::arn::Arn;

use super::{addresses, document, present, quotas, tags};
use crate::address::{Address, Owner, ResourceKind};
use crate::call::IamCall;
use crate::deployment::{self, Deployment};
use crate::facts::{IamEntity, PolicyFacts, PolicyVersion, Wanted, WarehouseId, World};
use crate::finding::{Finding, FindingId};
use crate::resource::{Demand, Intent, Observed, Ownership, Phases, Resource, Teardown, phases};
use crate::state::{FieldChange, State, Value, changes_field};
use crate::templates::Templates;

/// A managed policy keeps five versions (IAM API Reference, CreatePolicyVersion).
const VERSIONS: usize = 5;

pub struct PolicyResource<'a> {
    /// The part of the deployment that has this policy and no other.
    deployment: Cow<'a, Deployment>,
    policy: deployment::Policy,
    address: Address,
    arn: String,
}

impl<'a> PolicyResource<'a> {
    /// The policy of a part of a deployment; nothing where it has none.
    pub fn of(part: Cow<'a, Deployment>) -> Option<Self> {
        let policy = part.policy.clone()?;
        let address = addresses::of(&part, ResourceKind::Policy, &policy.name);
        let arn = part.arn_of_policy(part.partition(), &policy);
        Some(PolicyResource { deployment: part, policy, address, arn })
    }

    fn tags(&self) -> BTreeMap<String, String> {
        tags::of(&self.deployment)
    }

    /// The policy of the name that has another path, as far as tags or those to whom it is attached tell of it: names are
    /// taken once in an account, whatever their path (IAM User Guide, "IAM identifiers").
    fn at_other_path<'w>(&self, world: &'w World) -> Option<&'w str> {
        if self.present(world).is_some() {
            return None;
        }
        let tagged = world.inventory.keys().map(|(_, arn)| arn);
        let attached = world.roles.values().map(|role| &role.attached);
        let attached = attached.chain(world.access_users.values().map(|user| &user.attached)).flatten();
        let is_it = |arn: &&str| {
            let Some(parsed) = Arn::parse(arn) else { return false };
            let name = parsed.resource.strip_prefix("policy/").and_then(|path| path.rsplit('/').next());
            parsed.service == "iam"
                && parsed.account == self.deployment.aws.account
                && name == Some(self.policy.name.as_str())
                && **arn != *self.arn
        };
        tagged.chain(attached.map(|policy| &policy.arn)).map(String::as_str).find(is_it)
    }

    /// The document as it is sent. On Serverless it names the workgroup by its id, which only the
    /// API knows.
    fn document(&self, world: &World) -> Result<String, Finding> {
        let workgroup_id = match self.deployment.warehouse.is_serverless() {
            true => present::warehouse(&self.deployment, world)?.workgroup_id(),
            false => None,
        };
        Templates::embedded()
            .policy(&self.deployment, workgroup_id, self.deployment.partition())
            .map_err(|error| document::unrendered(&error, &self.address))
    }

    fn present<'w>(&self, world: &'w World) -> Option<&'w PolicyFacts> {
        world.policies.get(&self.arn)
    }

    fn document_changes(&self, world: &World) -> bool {
        let desired = self.desired(world).ok().flatten();
        let states = self.observed(world).zip(desired);
        states.is_some_and(|(observed, desired)| {
            changes_field(&observed.state.changes_to(&desired), "document")
        })
    }

    /// Others to whom the policy is attached: what changes it changes what they may do.
    fn shared(&self, world: &World) -> Option<Finding> {
        let others = self.held_elsewhere(self.present(world)?, world, Intent::Apply);
        if others == 0 {
            return None;
        }
        let message = format!(
            "the policy {} is attached to {others} more than the deployment needs, and changes for them too",
            self.policy.name
        );
        let finding = FindingId::PolicyShared.finding(message).at(&self.address);
        Some(finding.hint(format!(
            "see to whom: aws iam list-entities-for-policy --policy-arn {}; for a policy of its own choose another \
             name in [policy]",
            self.arn
        )))
    }

    /// A version that somebody else made is deleted only when the policy is adopted, and said to be.
    fn version_that_goes(&self, world: &World) -> Option<Finding> {
        let version = one_too_many(&self.present(world)?.versions)?;
        if !self.policy.adopt || self.observed(world)?.ownership != Ownership::Unowned {
            return None;
        }
        let message = format!(
            "the policy {} has {VERSIONS} versions, the most that IAM keeps: its oldest, {}, is deleted to make \
             room for the new one",
            self.policy.name, version.id
        );
        let finding = FindingId::PolicyVersionReplaced.finding(message).at(&self.address);
        Some(finding.hint(format!(
            "to keep a copy: aws iam get-policy-version --policy-arn {} --version-id {}",
            self.arn, version.id
        )))
    }

    /// How many have it beside what is ours of the roles and users that were read and, unless they are torn down, beside
    /// those of the spec.
    fn held_elsewhere(&self, present: &PolicyFacts, world: &World, intent: Intent) -> usize {
        let owner = self.deployment.owner();
        let role = self.deployment.role.as_ref().map(|role| &role.name);
        let user = self.deployment.access_user.as_ref().map(|user| &user.name);
        let roles = world.roles.iter().map(|(name, one)| (Some(name) == role, &one.tags, &one.attached));
        let users =
            world.access_users.iter().map(|(name, one)| (Some(name) == user, &one.tags, &one.attached));
        let known = roles.chain(users).filter(|(named, tags, attached)| {
            // What has changed hands within the spec is taken off.
            let of_spec = || Owner::of(tags).is_some_and(|other| other.deployment == owner.deployment);
            let goes = match intent {
                Intent::Apply => Ownership::by_tags(tags, &owner) == Ownership::Ours,
                Intent::Destroy => of_spec(),
            };
            let expected = goes || (*named && intent == Intent::Apply);
            expected && attached.iter().any(|one| one.arn == self.arn)
        });
        usize::try_from(present.attachments).unwrap_or_default().saturating_sub(known.count())
    }

    /// What a change of `auth` left, which no query looks for.
    fn also_attached(&self, world: &World) -> Option<Finding> {
        let policy = self.present(world)?;
        if Ownership::by_tags(&policy.tags, &self.deployment.owner()) != Ownership::Ours
            || self.held_elsewhere(policy, world, Intent::Apply) == 0
        {
            return None;
        }
        let other = match self.deployment.auth {
            deployment::Auth::Keys => "a role that this spec made before with `auth = \"role\"`",
            deployment::Auth::Role => {
                "an IAM user, with its access key, that this spec made before with `auth = \"keys\"`"
            }
        };
        let message =
            format!("the policy {} is attached to something else too, such as {other}", self.policy.name);
        let finding = FindingId::PolicyAlsoAttached.finding(message).at(&self.address);
        Some(finding.hint(format!(
            "see what it is, and remove it when nothing uses it any more: aws iam list-entities-for-policy \
             --policy-arn {}",
            self.arn
        )))
    }
}

/// The version that has to go before there is room for another.
fn one_too_many(versions: &[PolicyVersion]) -> Option<&PolicyVersion> {
    versions.iter().find(|version| !version.is_default).filter(|_| versions.len() >= VERSIONS)
}

impl Resource for PolicyResource<'_> {
    fn address(&self) -> &Address {
        &self.address
    }

    fn table(&self) -> &'static str {
        "policy"
    }

    fn purpose(&self) -> String {
        let title = &self.deployment.vendor.title;
        let files = self.deployment.bucket.as_ref().map(|_| "stage files");
        let login = self.deployment.credential_api.map(|_| "get credentials for one database user");
        let all: Vec<_> = files.into_iter().chain(login).collect();
        format!("what {title} may do: {}", all.join(", and "))
    }

    fn depends_on(&self) -> Vec<Address> {
        Vec::new()
    }

    fn wants(&self, intent: Intent, wanted: &mut Wanted) {
        wanted.policy(&self.arn);
        if intent == Intent::Apply {
            wanted.warehouse(WarehouseId::of(&self.deployment));
            wanted.iam_quotas();
        }
    }

    fn adopt(&self) -> bool {
        self.policy.adopt
    }

    fn desired(&self, world: &World) -> Result<Option<State>, Finding> {
        if let Some(there) = self.at_other_path(world) {
            let message = format!(
                "the policy {} is there already under another path, as {there}, and IAM takes a name once",
                self.policy.name
            );
            let finding = FindingId::PathDiffers.finding(message).at(&self.address);
            return Err(finding.hint("delete that one if nobody needs it, or name its path in [policy]"));
        }
        let document = document::canonical(&self.document(world)?, &self.address)?;
        let state = State::default().with("document", document).with("tags", Value::Map(self.tags()));
        Ok(Some(state))
    }

    fn observed(&self, world: &World) -> Option<Observed> {
        let policy = self.present(world)?;
        let state = State::default()
            .with("document", document::stored(&policy.document, &self.address))
            .with_some("tags", tags::known(&policy.tags, &self.tags()));
        let ownership = Ownership::by_tags(&policy.tags, &self.deployment.owner());
        Some(Observed { state, ownership })
    }

    fn create(&self, world: &World) -> Result<Phases, Finding> {
        let create = IamCall::CreatePolicy {
            arn: self.arn.clone(),
            name: self.policy.name.clone(),
            path: self.policy.path.clone(),
            description: tags::description(&self.deployment),
            document: self.document(world)?,
            tags: self.tags(),
        };
        Ok(vec![vec![create.into()]])
    }

    fn update(&self, changes: &[FieldChange], world: &World) -> Result<Phases, Finding> {
        let arn = || self.arn.clone();
        let mut room = Vec::new();
        let mut change = Vec::new();
        if changes_field(changes, "document") {
            let versions = self.present(world).map(|policy| policy.versions.as_slice());
            let versions = versions.unwrap_or_default();
            room.extend(one_too_many(versions).map(|version| {
                IamCall::DeletePolicyVersion { arn: arn(), version: version.id.clone() }.into()
            }));
            let document = self.document(world)?;
            change.push(IamCall::CreatePolicyVersion { arn: arn(), document }.into());
        }
        let mut left = Vec::new();
        if changes_field(changes, "tags") {
            let keys = self.present(world).map(|policy| tags::left(&policy.tags, &self.tags()));
            let keys = keys.filter(|keys| !keys.is_empty());
            left.extend(keys.map(|keys| IamCall::UntagPolicy { arn: arn(), keys }.into()));
            change.push(IamCall::TagPolicy { arn: arn(), tags: self.tags() }.into());
        }
        Ok(phases([room, left, change]))
    }

    fn demands(&self, world: &World) -> Vec<Demand> {
        quotas::demand(world, IamEntity::Policies, &self.policy.name, self.present(world).is_some())
    }

    fn findings(&self, world: &World) -> Vec<Finding> {
        let change =
            self.document_changes(world).then(|| [self.version_that_goes(world), self.shared(world)]);
        let found: Vec<_> = change.into_iter().flatten().flatten().collect();
        match found.iter().any(|finding| finding.id == FindingId::PolicyShared) {
            true => found,
            false => found.into_iter().chain(self.also_attached(world)).collect(),
        }
    }

    fn delete(&self, world: &World, _: Teardown) -> Result<Phases, Vec<Finding>> {
        let Some(policy) = self.present(world) else { return Ok(Vec::new()) };
        if policy.bounds > 0 {
            let message = format!(
                "the policy {} is the permissions boundary of something that provision did not make",
                self.policy.name
            );
            return Err(
                vec![FindingId::PolicyAttachedElsewhere.finding(message).at(&self.address).hint(format!(
                "give that another boundary first: aws iam list-entities-for-policy --policy-usage-filter \
                 PermissionsBoundary --policy-arn {}",
                self.arn
            ))],
            );
        }
        if self.held_elsewhere(policy, world, Intent::Destroy) > 0 {
            let message = format!(
                "the policy {} is attached to something that provision did not make",
                self.policy.name
            );
            return Err(vec![FindingId::PolicyAttachedElsewhere.finding(message).at(&self.address).hint(
                format!("detach it first: aws iam list-entities-for-policy --policy-arn {}", self.arn),
            )]);
        }
        let older = policy.versions.iter().filter(|version| !version.is_default);
        let versions = older
            .map(|version| IamCall::DeletePolicyVersion {
                arn: self.arn.clone(),
                version: version.id.clone(),
            })
            .map(Into::into)
            .collect();
        let delete = IamCall::DeletePolicy { arn: self.arn.clone() };
        Ok(phases([versions, vec![delete.into()]]))
    }
}
