//! Requests like those of the vendor, and unlike them.

use provision_iam::arn::Arn;
use provision_iam::catalogue::providers::GOOGLE;
use provision_iam::evaluate::{Caller, Context, Request};
use provision_iam::{Document, Effect};

use super::super::case::Case;
use crate::deployment::{Identity, Role};

/// An identity that no vendor has.
const STRANGER: &str = "999999999999999999999";
/// An account that is nobody's.
const OTHER_ACCOUNT: &str = "999999999999";
const SESSION: &str = "provision-verify";

/// The name of a session of the vendor's: the one that the trust policy wants, if it wants one.
pub(in super::super) fn session_name(role: &Role) -> &str {
    role.trust.session_name.as_deref().unwrap_or(SESSION)
}

/// The role's live trust policy, and requests like those of the vendor.
pub(super) struct Trust<'a> {
    pub(super) case: &'a Case<'a>,
    pub(super) role: &'a Role,
    pub(super) arn: &'a str,
    pub(super) document: Document,
}

impl Trust<'_> {
    /// The keys of the vendor's requests with their values.
    fn keys(&self) -> Vec<(String, String)> {
        let key = |name: &str, value: &Option<String>| value.clone().map(|value| (name.to_owned(), value));
        let mut keys: Vec<_> = match &self.role.trust.identity {
            Identity::Google { subject, audience, client } => {
                let azp = client.clone().or_else(|| subject.clone());
                [
                    key("accounts.google.com:sub", &subject.clone().or_else(|| client.clone())),
                    key("accounts.google.com:oaud", audience),
                    key("accounts.google.com:aud", &azp),
                ]
                .into_iter()
                .flatten()
                .collect()
            }
            Identity::Oidc { issuer, subject, audience } => {
                let subject = Some((format!("{issuer}:sub"), subject.clone()));
                subject.into_iter().chain(key(&format!("{issuer}:aud"), audience)).collect()
            }
            Identity::Aws { external_id, .. } => key("sts:ExternalId", external_id).into_iter().collect(),
        };
        keys.push(("sts:RoleSessionName".to_owned(), session_name(self.role).to_owned()));
        keys
    }

    /// The key that tells the vendor's customers apart, if the spec has a value for it.
    pub(super) fn key_of_audience(&self) -> Option<String> {
        match &self.role.trust.identity {
            Identity::Google { audience, .. } => {
                audience.as_ref().map(|_| "accounts.google.com:oaud".to_owned())
            }
            Identity::Oidc { issuer, audience, .. } => audience.as_ref().map(|_| format!("{issuer}:aud")),
            Identity::Aws { external_id, .. } => external_id.as_ref().map(|_| "sts:ExternalId".to_owned()),
        }
    }

    /// The keys that tell who it is, of those that the spec names.
    fn keys_of_identity(&self) -> Vec<String> {
        match &self.role.trust.identity {
            Identity::Google { subject, client, .. } => {
                let sub = subject.as_ref().map(|_| "accounts.google.com:sub".to_owned());
                sub.into_iter().chain(client.as_ref().map(|_| "accounts.google.com:aud".to_owned())).collect()
            }
            Identity::Oidc { issuer, .. } => vec![format!("{issuer}:sub")],
            Identity::Aws { .. } => Vec::new(),
        }
    }

    fn action(&self) -> &'static str {
        match self.role.trust.identity {
            Identity::Aws { .. } => "sts:AssumeRole",
            Identity::Google { .. } | Identity::Oidc { .. } => "sts:AssumeRoleWithWebIdentity",
        }
    }

    /// Who the vendor comes as.
    fn callers(&self) -> Vec<Caller> {
        let (account, partition) = (&self.case.deployment.aws.account, self.case.partition());
        match &self.role.trust.identity {
            Identity::Google { .. } => vec![Caller::Federated(GOOGLE.to_owned())],
            Identity::Oidc { issuer, .. } => {
                vec![Caller::Federated(format!("arn:{partition}:iam::{account}:oidc-provider/{issuer}"))]
            }
            Identity::Aws { principals, .. } => {
                principals.iter().map(|principal| Caller::Aws(somebody(principal, partition))).collect()
            }
        }
    }

    fn request(&self, caller: Caller, keys: &[(String, String)]) -> Request {
        let mut context = Context::default();
        keys.iter().for_each(|(key, value)| context.set(key, value));
        Request::new(self.action(), caller, self.arn, context)
    }

    pub(super) fn vendor(&self) -> Vec<(String, Request)> {
        let keys = self.keys();
        let wanted = self.keys_of_identity().into_iter().chain(self.key_of_audience());
        let told: Vec<_> = wanted.filter_map(|key| keys.iter().find(|(name, _)| *name == key)).collect();
        let with = told.iter().map(|(key, value)| format!(" {key} = {value}")).collect::<Vec<_>>().join(",");
        let callers = self.callers().into_iter();
        callers
            .map(|caller| {
                (
                    format!("{}{}{with}", caller.name(), if with.is_empty() { "" } else { " with" }),
                    self.request(caller, &keys),
                )
            })
            .collect()
    }

    /// The vendor's requests, with another value of a key or without it.
    pub(super) fn with(&self, key: &str, value: Option<&str>) -> Vec<(String, Request)> {
        let mut keys = self.keys();
        keys.retain(|(name, _)| name != key);
        keys.extend(value.map(|value| (key.to_owned(), value.to_owned())));
        let words = if value.is_some() { format!("another {key}") } else { format!("no {key}") };
        self.callers().into_iter().map(|caller| (words.clone(), self.request(caller, &keys))).collect()
    }

    /// Whoever runs the program.
    pub(super) fn by_operator(&self) -> Request {
        let mut context = Context::default();
        context.set("sts:RoleSessionName", session_name(self.role));
        Request::new("sts:AssumeRole", Caller::Aws(self.case.world.identity.arn.clone()), self.arn, context)
    }

    /// Somebody else of the same provider; of AWS, somebody of another account who knows the external id.
    pub(super) fn others(&self) -> Vec<(String, Request)> {
        let keys = self.keys_of_identity();
        if !keys.is_empty() {
            let made_up = keys.iter().flat_map(|key| self.with(key, Some(STRANGER)));
            return made_up.chain(self.listed(&keys)).collect();
        }
        let stranger = Caller::Aws(somebody(OTHER_ACCOUNT, self.case.partition()));
        vec![(format!("account {OTHER_ACCOUNT}"), self.request(stranger, &self.keys()))]
    }

    /// The vendor's requests with what the live policy itself names for these keys besides the vendor's values: somebody
    /// else may come with the vendor's other values, or with those that the same statement names.
    pub(super) fn listed(&self, keys: &[String]) -> Vec<(String, Request)> {
        let (own, identity) = (self.keys(), self.keys_of_identity());
        let is_own = |key: &str, value: &str| own.iter().any(|(name, own)| name == key && own == value);
        let mut requests: Vec<(String, Request)> = Vec::new();
        for statement in self.document.statements.iter().filter(|one| one.effect.value == Effect::Allow) {
            let tests = statement.tests().filter(|(block, _)| !block.operator.contains("Not"));
            let named: Vec<(&str, String)> = tests
                .flat_map(|(_, test)| {
                    test.values.iter().map(|value| (test.key.as_str(), sample(value.as_str())))
                })
                .collect();
            for key in keys {
                // Another customer comes as the vendor too.
                let is_kept = |name: &str| !identity.contains(key) && identity.iter().any(|one| one == name);
                let mut theirs = own.clone();
                for (name, value) in named.iter().rev().filter(|(name, _)| !is_kept(name)) {
                    theirs.retain(|(known, _)| !known.eq_ignore_ascii_case(name));
                    theirs.push(((*name).to_owned(), value.clone()));
                }
                let of_key = named.iter().filter(|(name, _)| name.eq_ignore_ascii_case(key));
                for (_, value) in of_key.filter(|(_, value)| !is_own(key, value)) {
                    for others in [&own, &theirs] {
                        let mut keys = others.clone();
                        keys.retain(|(name, _)| !name.eq_ignore_ascii_case(key));
                        keys.push((key.clone(), value.clone()));
                        let each = self.callers().into_iter();
                        requests.extend(
                            each.map(|caller| (format!("{key} = {value}"), self.request(caller, &keys))),
                        );
                    }
                }
            }
        }
        requests
    }

    pub(super) fn incomplete(&self) -> Vec<(String, Request)> {
        let session = self.role.trust.session_name.as_ref().map(|_| "sts:RoleSessionName".to_owned());
        let keys = self.keys_of_identity().into_iter().chain(self.key_of_audience());
        let mut requests: Vec<_> = keys.flat_map(|key| self.with(&key, None)).collect();
        if let Some(key) = session {
            requests.extend(self.with(&key, Some("another-name")));
        }
        requests
    }

    /// The same claims by somebody else's word.
    pub(super) fn other_providers(&self) -> Vec<(String, Request)> {
        let (account, partition) = (&self.case.deployment.aws.account, self.case.partition());
        let own = self.callers();
        let known = [
            (GOOGLE.to_owned(), GOOGLE),
            ("cognito-identity.amazonaws.com".to_owned(), "cognito-identity.amazonaws.com"),
            (
                format!("arn:{partition}:iam::{account}:oidc-provider/token.actions.githubusercontent.com"),
                "token.actions.githubusercontent.com",
            ),
        ];
        let others = known.into_iter().filter(|(name, _)| !own.iter().any(|caller| caller.name() == name));
        others
            .map(|(name, issuer)| {
                let mut keys = self.keys();
                let of_issuer = |(key, value): &(String, String)| {
                    let claim = key.rsplit_once(':').filter(|(own, _)| *own != "sts")?.1;
                    Some((format!("{issuer}:{claim}"), value.clone()))
                };
                let claims: Vec<_> = keys.iter().filter_map(of_issuer).collect();
                keys.extend(claims);
                let mut request = self.request(Caller::Federated(name), &keys);
                request.action = "sts:AssumeRoleWithWebIdentity".to_owned();
                (issuer.to_owned(), request)
            })
            .collect()
    }

    /// Who runs this, the account itself, another account, and whom the policy names: none is the vendor.
    pub(super) fn aws_principals(&self) -> Vec<(String, Request)> {
        let (account, partition) = (&self.case.deployment.aws.account, self.case.partition());
        let of_vendor = match &self.role.trust.identity {
            Identity::Aws { principals, .. } => principals.as_slice(),
            Identity::Google { .. } | Identity::Oidc { .. } => &[],
        };
        let account_of = |principal: &str| match Arn::parse(principal) {
            Some(arn) => arn.account.to_owned(),
            None => principal.to_owned(),
        };
        let vendor_accounts: Vec<_> = of_vendor.iter().map(|principal| account_of(principal)).collect();
        let named = self.named();
        let candidates = [somebody(account, partition), somebody(OTHER_ACCOUNT, partition)]
            .into_iter()
            .chain([self.case.world.identity.arn.clone()])
            .chain(named.iter().map(|principal| somebody(principal, partition)))
            .filter(|arn| !vendor_accounts.contains(&account_of(arn)));
        let mut requests: Vec<(String, Request)> = Vec::new();
        for arn in candidates {
            let mut request = self.request(Caller::Aws(arn.clone()), &self.keys());
            request.action = "sts:AssumeRole".to_owned();
            if !requests.iter().any(|(words, _)| *words == arn) {
                requests.push((arn, request));
            }
        }
        requests
    }

    /// The AWS principals that the live policy allows something.
    fn named(&self) -> Vec<String> {
        let allowing = self.document.statements.iter().filter(|one| one.effect.value == Effect::Allow);
        let principals = allowing.filter_map(|statement| statement.principal.as_ref());
        let all = principals.filter(|element| !element.negated).flat_map(|element| element.all());
        all.filter(|(kind, _)| *kind == "AWS")
            .map(|(_, name)| name.value.clone())
            .filter(|name| name != "*")
            .collect()
    }
}

/// A value that a pattern takes.
fn sample(pattern: &str) -> String {
    pattern.replace(['*', '?'], "0")
}

/// Somebody whom a principal of a policy means: of an account, a user of it.
fn somebody(principal: &str, partition: &str) -> String {
    let user = |account: &str| format!("arn:{partition}:iam::{account}:user/somebody");
    match Arn::parse(principal) {
        Some(arn) if arn.resource == "root" => user(arn.account),
        Some(_) => principal.to_owned(),
        None => user(principal),
    }
}
