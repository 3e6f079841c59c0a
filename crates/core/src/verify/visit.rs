//! The vendor's own visit: what CloudTrail's event history and the warehouse's connection log tell of it.

use std::collections::BTreeSet;
use std::net::IpAddr;

use serde_json::{Value, json};

use super::case::Case;
use super::check::CheckId;
use super::line::Line;
use crate::deployment::Identity;
use crate::edge::CloudError;
use crate::facts::Connection;
use crate::templates::{TemplateError, Templates};
use provision_iam::partition;

/// The name under which this program comes, in a user agent and in a connection log: its own visits are not the vendor's.
pub const APPLICATION: &str = "provision";

/// Whether a user agent is this program's.
pub fn is_own(agent: &str) -> bool {
    let own = format!("app/{APPLICATION}");
    agent.split(' ').any(|word| word == own)
}

/// What the connection log calls a login that was let in, and one that was not (Database Developer Guide,
/// STL_CONNECTION_LOG).
const LET_IN: &str = "authenticated";
const REFUSED: &str = "authentication failure";

/// Letters of a user's name that the connection log keeps (Database Developer Guide, SYS_CONNECTION_LOG).
const LOGGED_NAME: usize = 50;

/// By what the event history is asked: it takes one attribute (CloudTrail API Reference, LookupEvents).
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Lookup {
    /// The name of the request.
    EventName(&'static str),
    /// The name of the IAM user.
    Username(String),
}

/// Where the vendor's visit shows.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Watch {
    /// What it does in AWS, where that is an event.
    pub lookup: Option<Lookup>,
    /// The warehouse's, and the partition's first, where requests to the global endpoint of STS are noted.
    pub regions: BTreeSet<String>,
    pub at: Connection,
    /// Read as the administrator, each an answer of rows: who reads, and the log.
    pub reads: Vec<String>,
}

/// What the event history has.
#[derive(Clone, Debug, Default)]
pub struct Events {
    /// JSON texts, as CloudTrail writes them.
    pub records: Vec<String>,
    /// Whether there are older ones that were not looked at.
    pub is_cut: bool,
}

/// What is told of it.
#[derive(Clone, Debug, Default)]
pub struct Visit {
    pub events: Option<Result<Events, CloudError>>,
    pub logins: Option<Result<Vec<Vec<Vec<String>>>, CloudError>>,
    /// For how long it was waited.
    pub minutes: u64,
}

/// Where to look; `since` is a time in UTC, `2026-11-29 10:45:00`.
///
/// # Errors
/// A template that cannot be rendered.
pub fn watch(case: &Case<'_>, since: &str) -> Result<Watch, TemplateError> {
    let deployment = case.deployment;
    let user = || deployment.access_user.as_ref().map(|user| Lookup::Username(user.name.clone()));
    let lookup = match case.identity() {
        Some(Identity::Aws { .. }) => Some(Lookup::EventName("AssumeRole")),
        Some(_) => Some(Lookup::EventName("AssumeRoleWithWebIdentity")),
        None => user(),
    };
    let home = partition::global_region(case.partition()).map(str::to_owned);
    let sql = |name: &str, values: Value| Templates::embedded().sql(name, &values);
    Ok(Watch {
        lookup,
        regions: home.into_iter().chain([deployment.region.clone()]).collect(),
        at: Connection::of(deployment),
        reads: vec![sql("read_reader", json!({}))?, sql("read_connection_log", json!({ "since": since }))?],
    })
}

/// What came of the vendor's visit so far, and whether something may still come.
pub fn visit_lines(case: &Case<'_>, watch: &Watch, visit: &Visit) -> (Vec<Line>, bool) {
    let signed_in: Vec<_> =
        watch.lookup.iter().flat_map(|lookup| signed_in_to_all(case, lookup, visit)).collect();
    let told: Vec<_> = signed_in.into_iter().chain([logged_in(case, visit)]).collect();
    let may_come = told.iter().any(|told| matches!(told, Told::NotYet(_)));
    let line = |told| match told {
        Told::Settled(line) | Told::NotYet(line) => line,
    };
    (told.into_iter().map(line).collect(), may_come)
}

/// What one source tells.
enum Told {
    /// It will tell nothing else.
    Settled(Line),
    NotYet(Line),
}

/// A request of the vendor's, as an event tells it.
struct Request {
    time: String,
    name: String,
    from: String,
    who: String,
    /// What AWS said instead of doing it.
    refused: Option<String>,
}

impl Request {
    /// Nothing for one that is not about this destination, or is this program's own.
    fn of(record: &str, role_arn: Option<&str>) -> Option<Self> {
        let record: Value = serde_json::from_str(record).ok()?;
        let text = |path: &str| record.pointer(path).and_then(Value::as_str);
        if role_arn.is_some_and(|arn| text("/requestParameters/roleArn") != Some(arn)) {
            return None;
        }
        if text("/userAgent").is_some_and(is_own) {
            return None;
        }
        let of = ["/userIdentity/principalId", "/userIdentity/arn", "/userIdentity/userName"];
        let who = match record["userIdentity"]["type"].as_str() {
            Some("WebIdentityUser") => text(of[0]),
            _ => text(of[1]).or_else(|| text(of[2])),
        };
        let refused = text("/errorCode").map(|code| match text("/errorMessage") {
            Some(message) => format!("{code}: {message}"),
            None => code.to_owned(),
        });
        Some(Request {
            time: text("/eventTime")?.to_owned(),
            name: text("/eventName")?.to_owned(),
            from: text("/sourceIPAddress").unwrap_or("an unknown address").to_owned(),
            who: who.unwrap_or("nobody that is named").to_owned(),
            refused,
        })
    }

    fn words(&self) -> String {
        format!("{} by {} from {} at {}", self.name, self.who, self.from, self.time)
    }
}

/// With each role that it has.
fn signed_in_to_all(case: &Case<'_>, lookup: &Lookup, visit: &Visit) -> Vec<Told> {
    let several = case.deployment.bucket_role.is_some();
    case.of_parts(|part| {
        let name = part.deployment.role.as_ref().map_or("", |role| &role.name);
        match signed_in(part, lookup, visit) {
            Told::Settled(line) if several => Told::Settled(line.of(name)),
            Told::NotYet(line) if several => Told::NotYet(line.of(name)),
            told => told,
        }
    })
}

fn signed_in(case: &Case<'_>, lookup: &Lookup, visit: &Visit) -> Told {
    let id = CheckId::VendorSignedIn;
    let events = match &visit.events {
        Some(Ok(events)) => events,
        Some(Err(error)) => return Told::Settled(Line::unanswered(id, error)),
        None => return Told::Settled(Line::unchecked(id, "CloudTrail was not asked", "run verify again")),
    };
    let role_arn = match lookup {
        Lookup::EventName(_) => Some(case.role().map_or("", |role| role.arn.as_str())),
        Lookup::Username(_) => None,
    };
    let mut requests: Vec<_> =
        events.records.iter().filter_map(|record| Request::of(record, role_arn)).collect();
    requests.sort_by(|one, other| other.time.cmp(&one.time));
    if let Some(done) = requests.iter().find(|request| request.refused.is_none()) {
        return Told::Settled(Line::pass(id, done.words()));
    }
    if let Some((request, refused)) = requests.iter().find_map(|one| Some((one, one.refused.as_ref()?))) {
        let line = Line::fail(id, format!("{} was refused: {refused}", request.words()));
        return Told::Settled(line.hint(
            "compare who came with [trust] in the spec; `provision doctor --error` explains what AWS said",
        ));
    }
    let minutes = visit.minutes;
    let (why, by_hand) = match lookup {
        Lookup::Username(user) => (
            format!("CloudTrail has no request of the user {user} in {minutes} min"),
            "what is done with objects is not in the event history: `aws iam get-access-key-last-used` tells it",
        ),
        Lookup::EventName("AssumeRole") => (
            format!("CloudTrail has no AssumeRole of the role in {minutes} min"),
            "it tells a request about five minutes later; one of another account that was denied is told there alone",
        ),
        Lookup::EventName(name) => (
            format!("CloudTrail has no {name} of the role in {minutes} min"),
            "it tells a request about five minutes later, and none whose token is not valid or whose role ARN is of \
             another account",
        ),
    };
    let cut = if events.is_cut { "; there are more events than were looked through" } else { "" };
    Told::NotYet(Line::unchecked(id, why, format!("{by_hand}{cut}")))
}

/// A line of the connection log.
struct Login<'a> {
    event: &'a str,
    time: &'a str,
    from: String,
    database: &'a str,
    user: &'a str,
    method: &'a str,
}

impl<'a> Login<'a> {
    fn of(row: &'a [String]) -> Option<Self> {
        let [event, time, from, database, user, method, application] = row else { return None };
        // An IPv4 address is written as one of IPv6.
        let from = from.strip_prefix("::ffff:").unwrap_or(from).to_owned();
        (application != APPLICATION).then_some(Login { event, time, from, database, user, method })
    }

    /// Temporary credentials log in with a prefix (Management Guide, "Generating database credentials for an IAM identity").
    fn is_of(&self, user: &str) -> bool {
        let logged = |name: String| name.chars().take(LOGGED_NAME).collect::<String>();
        ["", "IAM:", "IAMA:"].iter().any(|prefix| logged(format!("{prefix}{user}")) == self.user)
    }

    fn words(&self) -> String {
        let Login { time, from, database, user, method, .. } = self;
        format!("{user} from {from} to database {database} at {time} UTC ({method})")
    }
}

fn logged_in(case: &Case<'_>, visit: &Visit) -> Told {
    let id = CheckId::VendorLoggedIn;
    let unread = || Line::unchecked(id, "the connection log was not read", "run verify again");
    let answers = match &visit.logins {
        Some(Ok(answers)) => answers,
        Some(Err(error)) => return Told::Settled(Line::unanswered(id, error)),
        None => return Told::Settled(unread()),
    };
    let [readers, rows] = answers.as_slice() else { return Told::Settled(unread()) };
    if readers.iter().any(|row| row.get(1).is_some_and(|superuser| superuser != "true")) {
        return Told::Settled(Line::unchecked(
            id,
            "the connection log is shown to superusers alone, and the administrator is none",
            "ask a superuser: SELECT * FROM sys_connection_log ORDER BY record_time DESC",
        ));
    }
    let logins: Vec<_> = rows.iter().filter_map(|row| Login::of(row)).collect();
    let user = case.deployment.grantee();
    let own = || logins.iter().filter(|login| login.is_of(&user));
    let cidrs = &case.deployment.network.cidrs;
    let is_listed = |login: &Login<'_>| {
        let address = login.from.parse::<IpAddr>();
        address.is_ok_and(|address| cidrs.iter().any(|cidr| cidr.contains(&address)))
    };
    if let Some(login) = own().find(|login| login.event == LET_IN) {
        let unlisted = match cidrs.is_empty() || is_listed(login) {
            true => "",
            false => ", which is none of the vendor's addresses that the spec knows",
        };
        return Told::Settled(Line::pass(id, format!("{}{unlisted}", login.words())));
    }
    if let Some(login) = own().find(|login| login.event == REFUSED) {
        let line = Line::fail(id, format!("{} was refused: {REFUSED}", login.words()));
        return Told::Settled(
            line.hint("the vendor's form has another user or password, or credentials that have expired"),
        );
    }
    // From the vendor's own addresses, as somebody else.
    if let Some(login) = logins.iter().find(|login| is_listed(login) && login.event == LET_IN) {
        let line = Line::fail(id, format!("{} came, and not {user}", login.words()));
        return Told::Settled(
            line.hint("type the user into the vendor's form that `provision handoff` tells"),
        );
    }
    Told::NotYet(Line::unchecked(
        id,
        format!("nobody logged in as {user} in {} min", visit.minutes),
        "no line at all means that no connection came through: the network, or the host and port in the vendor's form",
    ))
}

#[cfg(test)]
mod tests {
    use super::{Login, Request};
    use serde_json::json;

    const ROLE: &str = "arn:aws:iam::111122223333:role/r";

    fn record(agent: &str, role: &str) -> String {
        json!({
            "eventTime": "2026-11-29T10:45:00Z", "eventName": "AssumeRoleWithWebIdentity",
            "sourceIPAddress": "35.193.179.61", "userAgent": agent,
            "userIdentity": { "type": "WebIdentityUser", "principalId": "accounts.google.com:acme:108",
                "userName": "108" },
            "requestParameters": { "roleArn": role },
        })
        .to_string()
    }

    #[test]
    fn an_event_is_the_vendors_if_it_is_of_the_role_and_not_of_this_program() {
        let seen = Request::of(&record("Boto3/1.40", ROLE), Some(ROLE)).expect("the vendor's");
        assert_eq!(
            seen.words(),
            "AssumeRoleWithWebIdentity by accounts.google.com:acme:108 from 35.193.179.61 at 2026-11-29T10:45:00Z"
        );
        assert!(Request::of(&record("aws-sdk-rust/1 app/provision lang/rust", ROLE), Some(ROLE)).is_none());
        assert!(Request::of(&record("Boto3/1.40", "arn:aws:iam::111122223333:role/s"), Some(ROLE)).is_none());
        assert!(Request::of("not json", Some(ROLE)).is_none());
    }

    #[test]
    fn a_login_is_known_with_a_prefix_and_cut_off() {
        let row = |user: &str, application: &str| {
            ["authenticated", "t", "::ffff:1.2.3.4", "dev", user, "IAM", application].map(str::to_owned)
        };
        let plain = row("IAM:transfer_user", "");
        let login = Login::of(&plain).expect("a login");
        assert!(login.is_of("transfer_user") && !login.is_of("user") && login.from == "1.2.3.4");
        let long = format!("IAMR:{}", "r".repeat(60));
        let cut = row(&long[..50], "JDBC");
        assert!(Login::of(&cut).expect("a login").is_of(&long));
        assert!(Login::of(&row("transfer_user", "provision")).is_none());
    }
}
