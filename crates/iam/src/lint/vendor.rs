//! The trust policy against the identity that the vendor gave.

use super::Check;
use super::context::{Expected, Vendor, VendorTrust};
use super::findings::Findings;
use super::never::meets;
use super::parts::Test;
use super::placeholders;
use super::policy::Policy;
use super::statement::Stmt;
use super::trust::aws_principals;
use crate::catalogue::{Rule, findings as rule, providers};
use crate::document::Text;
use crate::finding::{Place, Severity};
use crate::kind::Kind;
use crate::principal::AwsPrincipal;

pub(super) const CHECKS: &[Check] = &[trust];

fn trust(policy: &Policy, found: &mut Findings) {
    let Some(vendor) =
        policy.context.vendor.as_ref().filter(|_| policy.kind == Kind::Trust && !policy.is_troubled)
    else {
        return;
    };
    match &vendor.trust {
        VendorTrust::Google { subject, audience, client } => {
            let issuer = providers::GOOGLE;
            let claims = Claims { vendor, issuer, audience_claim: "oaud", subject, audience, client };
            web_identity(policy, &claims, found);
        }
        VendorTrust::Oidc { issuer, subject, audience } => {
            let claims = Claims { vendor, issuer, audience_claim: "aud", subject, audience, client: &None };
            web_identity(policy, &claims, found);
        }
        VendorTrust::Aws { account, principals, external_id } => {
            aws(policy, vendor, (account.as_deref(), principals), external_id, found);
        }
    }
}

struct Claims<'a> {
    vendor: &'a Vendor,
    issuer: &'a str,
    audience_claim: &'static str,
    subject: &'a Option<String>,
    audience: &'a Expected,
    /// What Google's tokens have as `azp`.
    client: &'a Option<String>,
}

impl Claims<'_> {
    fn key(&self, claim: &str) -> String {
        format!("{}:{claim}", self.issuer)
    }

    fn tests<'s, 'a>(&self, statement: &'s Stmt<'a>, claim: &str) -> Vec<&'s Test<'a>> {
        let key = self.key(claim).to_lowercase();
        statement.tests.iter().filter(|test| test.key == key).collect()
    }
}

fn web_identity(policy: &Policy, claims: &Claims, found: &mut Findings) {
    let is_theirs = |statement: &&Stmt| {
        let mut issuers = statement.principals("Federated").filter_map(|text| providers::issuer(&text.value));
        issuers.any(|issuer| issuer == claims.issuer)
    };
    let mut statements = policy.allows().filter(is_theirs).peekable();
    if statements.peek().is_none() {
        let who = match claims.issuer {
            providers::GOOGLE => "a Google service account",
            issuer => issuer,
        };
        let hint = format!(
            "write \"Principal\": {{ \"Federated\": {:?} }} with sts:AssumeRoleWithWebIdentity",
            claims.issuer
        );
        not_trusted(policy, claims.vendor, who, hint, found);
    }
    for statement in statements {
        subject(statement, claims, found);
        client(statement, claims, found);
        audience(statement, claims, found);
    }
}

fn not_trusted(policy: &Policy, vendor: &Vendor, who: &str, hint: String, found: &mut Findings) {
    let place: &Place =
        policy.allows().next().map_or(&policy.document.place, |statement| statement.principal_place());
    let message = format!("{} comes as {who}; no statement lets that in", vendor.name);
    found.add(&rule::VENDOR_NOT_TRUSTED, place, message, hint);
}

fn subject(statement: &Stmt, claims: &Claims, found: &mut Findings) {
    let Some(expected) = claims.subject else {
        return;
    };
    for test in claims.tests(statement, "sub") {
        if meets(test, Some(&[expected])) == Some(false) {
            // What is no number at all is told in words of its own.
            let judged = |value: &str| {
                placeholders::find(value).is_none()
                    && (claims.issuer != providers::GOOGLE || value.bytes().all(|b| b.is_ascii_digit()))
            };
            if test.values().all(|(value, _)| judged(value)) {
                let message = format!("{} comes with another subject", claims.vendor.name);
                let hint = format!("write {:?}: {expected:?}", claims.key("sub"));
                found.add(&rule::WRONG_SUBJECT, value_place(test), message, hint);
            }
        } else if let Some((other, at)) =
            test.values().find(|(value, _)| *value != expected.as_str() && !value.contains(['*', '?']))
        {
            let message = format!("{other:?} is not the subject of {}", claims.vendor.name);
            let hint = "remove it, unless it is to come in as well";
            found.add_as(&rule::WRONG_SUBJECT, Severity::Warning, &at.place, message, hint);
        }
    }
}

fn value_place<'a>(test: &Test<'a>) -> &'a Place {
    test.raw.values.first().map_or(&test.raw.place, |value| &value.place)
}

/// The client id of the vendor's service account, which AWS compares by `aud`.
fn client(statement: &Stmt, claims: &Claims, found: &mut Findings) {
    let Some(expected) = claims.client else {
        return;
    };
    let key = claims.key("aud");
    let tests = claims.tests(statement, "aud");
    for test in tests.iter().filter(|test| meets(test, Some(&[expected])) == Some(false)) {
        let message = format!("{} comes with another client id", claims.vendor.name);
        found.add(&rule::WRONG_CLIENT, value_place(test), message, format!("write {key:?}: {expected:?}"));
    }
    if tests.is_empty() && claims.subject.is_none() {
        let message = format!("{} is known by its client id, which is not tested", claims.vendor.name);
        let hint = format!("add \"StringEquals\": {{ {key:?}: {expected:?} }}");
        found.add(&rule::MISSING_CLIENT, statement.condition_place(), message, hint);
    }
}

fn audience(statement: &Stmt, claims: &Claims, found: &mut Findings) {
    let name = &claims.vendor.name;
    let key = claims.key(claims.audience_claim);
    let tests = claims.tests(statement, claims.audience_claim);
    if let Some(expected) = claims.audience.value() {
        for test in tests.iter().filter(|test| meets(test, Some(&[expected])) == Some(false)) {
            let message = format!("{name} comes with another audience");
            let hint = format!("write {key:?}: {expected:?}");
            found.add(&rule::WRONG_AUDIENCE, value_place(test), message, hint);
        }
        let is_it = |test: &&Test| test.values().any(|(value, _)| value == expected);
        if let Some(test) =
            claims.tests(statement, "aud").into_iter().find(is_it).filter(|_| tests.is_empty())
        {
            let message = "accounts.google.com:aud compares the token's azp, which is the service account: this audience never matches";
            let hint = format!("write {key:?}: {expected:?}");
            return found.add(&rule::AUDIENCE_IN_WRONG_KEY, &test.raw.key.place, message, hint);
        }
    }
    if !tests.iter().any(|test| test.is_guard()) {
        missing(statement, &rule::MISSING_AUDIENCE, claims.audience, (name, "audience", &key), found);
    }
}

/// What the vendor gave, or is known to give, is not tested.
fn missing(
    statement: &Stmt,
    rule: &'static Rule,
    expected: &Expected,
    (vendor, what, key): (&str, &str, &str),
    found: &mut Findings,
) {
    let (severity, verb, value) = match expected {
        Expected::Unknown => return,
        Expected::Recommended => (Severity::Suggestion, "recommends", "<yours>"),
        Expected::Required => (rule.severity, "asks for", "<yours>"),
        Expected::Is(value) => (rule.severity, "gave you", value.as_str()),
    };
    let message = format!(
        "the {what} that {vendor} {verb} is not tested: another of its customers could have it use this role"
    );
    let hint = format!("add \"StringEquals\": {{ {key:?}: {value:?} }}");
    found.add_as(rule, severity, statement.condition_place(), message, hint);
}

fn aws(
    policy: &Policy,
    vendor: &Vendor,
    (account, principals): (Option<&str>, &[String]),
    external_id: &Expected,
    found: &mut Findings,
) {
    let mut is_trusted = false;
    for statement in policy.allows() {
        let mut of_vendor = false;
        for (principal, text) in aws_principals(statement) {
            match account {
                Some(account)
                    if principal.account() != Some(account) && principal != AwsPrincipal::Everyone =>
                {
                    of_another(&principal, text, account, vendor, found);
                }
                _ => {
                    of_vendor = true;
                    named(&principal, text, principals, vendor, found);
                }
            }
        }
        is_trusted |= of_vendor;
        if of_vendor {
            self::external_id(statement, vendor, external_id, found);
        }
    }
    if let Some(account) = account.filter(|_| !is_trusted) {
        let hint = format!(
            "write \"Principal\": {{ \"AWS\": \"arn:aws:iam::{account}:root\" }} with sts:AssumeRole"
        );
        not_trusted(policy, vendor, &format!("the AWS account {account}"), hint, found);
    }
}

/// A principal of the vendor's account: is it the one it gave?
fn named(principal: &AwsPrincipal, text: &Text, given: &[String], vendor: &Vendor, found: &mut Findings) {
    let is_one = matches!(principal, AwsPrincipal::Role(_) | AwsPrincipal::User(_));
    let names_ones = given.iter().any(|given| given.contains(":role/") || given.contains(":user/"));
    if is_one && names_ones && !given.contains(&text.value) {
        let message = format!("{} is not the principal that {} gave you", text.value, vendor.name);
        let hint = format!("write {}", given.join(" or "));
        found.add(&rule::WRONG_VENDOR_PRINCIPAL, &text.place, message, hint);
    }
}

fn of_another(principal: &AwsPrincipal, text: &Text, account: &str, vendor: &Vendor, found: &mut Findings) {
    if let Some(other) = principal.account().filter(|_| placeholders::find(&text.value).is_none()) {
        let message = format!("{other} is not the account of {}", vendor.name);
        let hint = format!("its account is {account}");
        found.add_as(&rule::WRONG_VENDOR_PRINCIPAL, Severity::Warning, &text.place, message, hint);
    }
}

fn external_id(statement: &Stmt, vendor: &Vendor, expected: &Expected, found: &mut Findings) {
    if !statement.tests_of("sts:externalid").any(|test| test.is_guard()) {
        let about = (vendor.name.as_str(), "external id", "sts:ExternalId");
        missing(statement, &rule::MISSING_EXTERNAL_ID, expected, about, found);
    }
    let Some(expected) = expected.value() else { return };
    for test in
        statement.tests_of("sts:externalid").filter(|test| meets(test, Some(&[expected])) == Some(false))
    {
        let message = format!("{} comes with another external id", vendor.name);
        let hint = format!("write \"sts:ExternalId\": {expected:?}");
        found.add(&rule::WRONG_EXTERNAL_ID, value_place(test), message, hint);
    }
}
