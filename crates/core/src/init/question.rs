//! What has to be asked for a spec, in the order in which a person is asked, and what an answer changes.

use std::collections::BTreeSet;

use super::answer::{accepts, default, titles};
use super::draft::Draft;
use super::known::Known;
use super::topic::Topic;
use crate::deployment::{Auth, IdentityKind, SchemaMode, Via};
use crate::facts::{WarehouseFacts, WarehouseId};
use crate::prose::nearest;
use crate::spec::fault_of;
use crate::vendor::{TrustProfile, Wanted};

/// One of several answers.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Choice {
    /// As [`Topic::answer`] takes it.
    pub value: String,
    /// As a person reads it.
    pub label: String,
}

/// A question that is open.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Question {
    pub topic: Topic,
    pub prompt: String,
    /// What the answer is for.
    pub help: String,
    /// Only these can be answered, where there are any.
    pub choices: Vec<Choice>,
    pub default: Option<String>,
    /// Whether the spec needs an answer.
    pub required: bool,
}

/// The next open question that was not put aside.
pub fn next(draft: &Draft, known: &Known, aside: &BTreeSet<Topic>) -> Option<Question> {
    let mut open = Topic::ORDER.iter().filter(|topic| !aside.contains(*topic));
    open.find_map(|topic| topic.question(draft, known))
}

/// Answers whatever has a default, and returns the questions that only somebody can answer.
///
/// # Errors
/// A default that cannot be taken, with its question and why.
pub fn complete(draft: &mut Draft, known: &Known) -> Result<Vec<Question>, (Question, String)> {
    let (mut aside, mut missing) = (BTreeSet::new(), Vec::new());
    while let Some(question) = next(draft, known, &aside) {
        aside.insert(question.topic);
        match &question.default {
            Some(default) => {
                let answered = question.topic.answer(default, draft, known);
                answered.map_err(|why| (question.clone(), why))?;
            }
            None if question.required => missing.push(question),
            None => {}
        }
    }
    Ok(missing)
}

impl Topic {
    /// The question, if it is open.
    fn question(self, draft: &Draft, known: &Known) -> Option<Question> {
        let (is_open, required) = self.state(draft, known)?;
        if !is_open {
            return None;
        }
        let choices = self.choices(draft, known);
        let default = default(self, draft, known);
        let default = match choices.as_slice() {
            [only] if required => Some(only.value.clone()),
            _ => default,
        };
        let (prompt, help) = self.words(known);
        Some(Question { topic: self, prompt, help, choices, default, required })
    }

    /// Whether it is open, and whether the spec needs an answer; nothing where it does not matter here.
    fn state(self, draft: &Draft, known: &Known) -> Option<(bool, bool)> {
        let vendor = known.vendor.as_ref();
        let trust =
            vendor.and_then(|vendor| vendor.trust.as_ref()).filter(|_| draft.auth == Some(Auth::Role));
        let wanted = |value: &Option<String>, wanted: Wanted| match wanted {
            Wanted::Required => Some((value.is_none(), true)),
            Wanted::Recommended => Some((value.is_none(), false)),
            Wanted::Optional | Wanted::None => None,
        };
        let needed = |value: &Option<String>| Some((value.is_none(), true));
        let is_aws = |trust: &&TrustProfile| trust.kind == IdentityKind::Aws;
        let has_warehouse = draft.cluster.is_some() || draft.workgroup.is_some();
        match self {
            Topic::Vendor => needed(&draft.vendor),
            Topic::Name => needed(&draft.name),
            Topic::Auth => Some((draft.auth.is_none() && vendor.is_some(), true)),
            Topic::Account => needed(&draft.account),
            Topic::Warehouse => Some((!has_warehouse, true)),
            Topic::Region => needed(&draft.region),
            Topic::DataCenter => {
                let centers = &vendor?.network.as_ref()?.data_centers;
                (!centers.contains_key("any") && draft.cidrs.is_empty() && !draft.closed)
                    .then_some((draft.data_center.is_none(), true))
            }
            Topic::Database => needed(&draft.database),
            Topic::Schema => needed(&draft.schema),
            Topic::SchemaMode => Some((draft.schema_mode.is_none() && vendor.is_some(), true)),
            Topic::GlueDatabase => {
                vendor?.glue.as_ref()?;
                needed(&draft.glue_database)
            }
            Topic::Subject => wanted(&draft.subject, trust.filter(|trust| !is_aws(trust))?.subject),
            Topic::Audience => wanted(&draft.audience, trust.filter(|trust| !is_aws(trust))?.audience),
            Topic::Principals => {
                let none = trust.filter(is_aws)?.principals.is_empty();
                none.then_some((draft.principals.is_empty(), true))
            }
            Topic::ExternalId => {
                let trust = trust.filter(is_aws).filter(|trust| !trust.generate_external_id)?;
                wanted(&draft.external_id, trust.external_id)
            }
            Topic::SessionName => wanted(&draft.session_name, trust?.session_name),
            Topic::Bucket => {
                let staging = &vendor?.staging;
                staging.bucket.then_some((draft.bucket.is_none(), !staging.optional))
            }
            Topic::User => vendor?
                .names_user(draft.auth?, draft.workgroup.is_some())
                .then_some((draft.user.is_none(), true)),
            Topic::Role => {
                trust?.role_name_prefix.as_ref()?;
                needed(&draft.role)
            }
            Topic::CredentialsSecret => {
                let is_kept = draft.credentials_secret.is_some() || draft.credentials_file.is_some();
                let auth = draft.auth?;
                let has_password =
                    vendor.is_some_and(|vendor| vendor.has_password(auth, draft.workgroup.is_some()));
                (auth == Auth::Keys || has_password).then_some((!is_kept, true))
            }
            Topic::Cidrs => {
                let vendor = vendor.filter(|vendor| vendor.network.is_none())?;
                let is_open = draft.cidrs.is_empty() && !draft.closed;
                (!vendor.uses_data_api(draft.auth?, draft.workgroup.is_some())).then_some((is_open, true))
            }
            Topic::SecurityGroup => {
                let facts = known.warehouse(draft)?;
                let is_wanted =
                    !draft.closed && !vendor?.uses_data_api(draft.auth?, draft.workgroup.is_some());
                (is_wanted && facts.security_groups.len() > 1)
                    .then_some((draft.security_group.is_none(), true))
            }
            Topic::AdminVia => Some((draft.admin_via.is_none(), true)),
            Topic::AdminUser => {
                (draft.admin_via == Some(Via::Password)).then_some((draft.admin_user.is_none(), true))
            }
            Topic::AdminPasswordEnv => {
                (draft.admin_via == Some(Via::Password)).then_some((draft.admin_password_env.is_none(), true))
            }
        }
    }

    fn choices(self, draft: &Draft, known: &Known) -> Vec<Choice> {
        let choice = |value: &str, label: String| Choice { value: value.to_owned(), label };
        let vendor = known.vendor.as_ref();
        match self {
            Topic::Vendor => {
                let titles = titles();
                titles.map(|(name, title)| choice(name, format!("{name:<20} {title}"))).collect()
            }
            Topic::Auth => {
                let words = |auth: Auth| match auth {
                    Auth::Role => "a role that the vendor assumes: nothing long-lived exists",
                    Auth::Keys => "an access key and a password, which do not expire",
                };
                let modes = vendor.map(|vendor| vendor.auth.modes.clone()).unwrap_or_default();
                modes
                    .into_iter()
                    .map(|auth| choice((&auth).into(), format!("{auth}: {}", words(auth))))
                    .collect()
            }
            Topic::Warehouse => {
                known.offered(draft).map(|(id, facts)| choice(&id.to_string(), label(id, facts))).collect()
            }
            Topic::DataCenter => {
                let network = vendor.and_then(|vendor| vendor.network.as_ref());
                let centers = network.into_iter().flat_map(|network| &network.data_centers);
                centers
                    .map(|(name, cidrs)| choice(name, format!("{name}: from {}", cidrs.join(", "))))
                    .collect()
            }
            Topic::Schema => {
                let fixed = vendor.and_then(|vendor| vendor.database.schema.as_deref());
                fixed.map(|name| choice(name, format!("{name}: the only one"))).into_iter().collect()
            }
            Topic::SchemaMode => {
                let words = |mode: SchemaMode| match mode {
                    SchemaMode::Vendor => "the vendor creates the schema, and may create others",
                    SchemaMode::Precreated => "provision creates it, and the vendor may create nothing else",
                    SchemaMode::Owned => "provision creates it and gives it to the vendor's user",
                };
                let modes = vendor.map(|vendor| vendor.database.schema_modes.clone()).unwrap_or_default();
                modes
                    .into_iter()
                    .map(|mode| choice((&mode).into(), format!("{mode}: {}", words(mode))))
                    .collect()
            }
            Topic::SecurityGroup => {
                let groups =
                    known.warehouse(draft).map(|facts| facts.security_groups.clone()).unwrap_or_default();
                groups.into_iter().map(|group| choice(&group, group.clone())).collect()
            }
            Topic::AdminVia => [
                (Via::DataApi, "the Redshift Data API: no network path to the warehouse is needed"),
                (Via::Temporary, "a connection, with credentials that Redshift makes for 15 minutes"),
                (Via::Secret, "a connection, with the login in the warehouse's managed secret"),
                (Via::Password, "a connection, with a password from an environment variable"),
            ]
            .map(|(via, words)| choice((&via).into(), format!("{via}: {words}")))
            .into(),
            _ => Vec::new(),
        }
    }

    /// The prompt, and what the answer is for.
    fn words(self, known: &Known) -> (String, String) {
        let title = known.vendor.as_ref().map_or("the vendor", |vendor| vendor.title.as_str());
        let (prompt, help) = match self {
            Topic::Vendor => ("Vendor", "who is to write; typing filters".to_owned()),
            Topic::Name => {
                ("Name of the setup", "part of every default name, and of the owner tags".to_owned())
            }
            Topic::Auth => ("How it signs in", format!("what {title} can do")),
            Topic::Account => ("AWS account", "twelve digits; any other account is refused".to_owned()),
            Topic::Warehouse => ("Warehouse", "`cluster NAME` or `workgroup NAME`".to_owned()),
            Topic::Region => ("Region of the warehouse", "such as us-east-1".to_owned()),
            Topic::DataCenter => ("Data centre", format!("which of {title} sends the data")),
            Topic::Database => ("Database", "that gets the data".to_owned()),
            Topic::Schema => ("Schema", format!("in which {title} writes")),
            Topic::SchemaMode => ("Who creates the schema", String::new()),
            Topic::GlueDatabase => {
                ("Glue database", format!("of yours in the Data Catalog, in which {title} keeps its tables"))
            }
            Topic::Subject => (
                "Subject",
                format!("the identity that {title} shows: for Google a number of about 21 digits"),
            ),
            Topic::Audience => {
                ("Audience", format!("your organization at {title}; leave it empty if you do not know it"))
            }
            Topic::Principals => ("Principal", format!("ARN of the account, role or user of {title}")),
            Topic::ExternalId => ("External id", format!("that {title} made for you")),
            Topic::SessionName => ("Session name", format!("that {title} gives its sessions; empty for any")),
            Topic::Bucket => {
                ("Staging bucket", "the name is shared by all of AWS; one of yours is taken over".to_owned())
            }
            Topic::User => ("Database user", format!("is made for {title}")),
            Topic::Role => ("Role", format!("{title} wants its name to begin in a certain way")),
            Topic::CredentialsSecret => {
                ("Secret for the new credentials", "in Secrets Manager; is made".to_owned())
            }
            Topic::Cidrs => {
                ("Addresses", format!("from which {title} connects, with commas; `none` for no rule"))
            }
            Topic::SecurityGroup => ("Security group", "a rule in any of them lets the vendor in".to_owned()),
            Topic::AdminVia => ("How provision reaches the database", String::new()),
            Topic::AdminUser => ("Administrator", "the database user as whom provision connects".to_owned()),
            Topic::AdminPasswordEnv => (
                "Environment variable with its password",
                "the name of the variable, never the password".to_owned(),
            ),
        };
        (prompt.to_owned(), help)
    }

    /// Takes an answer.
    ///
    /// # Errors
    /// What is wrong with it.
    pub fn answer(self, answer: &str, draft: &mut Draft, known: &Known) -> Result<(), String> {
        let answer = answer.trim();
        if let Some(question) = self.question(draft, known)
            && !question.choices.is_empty()
            && self != Topic::Vendor
            && !question.choices.iter().any(|choice| choice.value == answer)
        {
            let there = nearest(answer, question.choices.iter().map(|choice| choice.value.as_str()));
            return Err(format!("it is one of {there}"));
        }
        let is_list = matches!(self, Topic::Cidrs | Topic::Principals);
        let values = if is_list { answer.split(',').map(str::trim).collect() } else { vec![answer] };
        let is_none = self == Topic::Cidrs && answer == "none";
        for value in values.into_iter().filter(|_| !is_none) {
            if let Some(fault) = self.path().and_then(|path| fault_of(path, value)) {
                return Err(fault);
            }
        }
        accepts(self, answer, draft, known)
    }
}

/// A warehouse with what speaks for or against it.
fn label(id: &WarehouseId, facts: &WarehouseFacts) -> String {
    let reach = if facts.publicly_accessible { "public" } else { "private" };
    let groups = facts.security_groups.join(" ");
    format!("{id}: {}, {reach}, {groups}", facts.status.to_lowercase())
}
