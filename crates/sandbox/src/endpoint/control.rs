//! The control endpoint for tests, under `/_sandbox/`, which no AWS service uses.
//!
//! | request | what it does |
//! |---|---|
//! | `GET /_sandbox/world?path=/iam/…` | the world as JSON, or the part a JSON pointer names |
//! | `PATCH /_sandbox/world?path=/ec2/…` | merges the body into the world (RFC 7396), or into the part a JSON pointer names: changes behind a tool's back |
//! | `GET`, `DELETE /_sandbox/log` | the requests so far; forgets them |
//! | `GET /_sandbox/connections` | how many connections are open, were at most, and were opened |
//! | `GET`, `POST`, `DELETE /_sandbox/faults` | the faults that are set; sets one (`{"fault": "iam:CreateRole@2=Throttling"}`); clears them |
//! | `POST /_sandbox/token` | a token of an identity provider with the claims of the body, signed (`{"sub": "…", "aud": "…"}`; Google's unless `iss` says otherwise) |
//! | `POST /_sandbox/clock` | moves the clock forward: `{"advance": 3600}` (seconds) |

use super::{Cloud, Request, Response, World};
use hyper::Method;
use serde_json::{Value, json};

const PREFIX: &str = "/_sandbox/";

pub(crate) fn is_control(request: &Request) -> bool {
    request.path.starts_with(PREFIX)
}

pub(crate) fn answer(cloud: &Cloud, request: &Request) -> Response {
    let result = route(cloud, request);
    let (status, body) = match result {
        Ok(body) => (200, body),
        Err(message) => (400, json!({ "error": message })),
    };
    Response::new(status).header("content-type", "application/json").body(format!("{body:#}\n"))
}

fn route(cloud: &Cloud, request: &Request) -> Result<Value, String> {
    let body: Value = match request.body.is_empty() {
        true => json!({}),
        false => serde_json::from_slice(&request.body).map_err(|e| format!("the body is not JSON: {e}"))?,
    };
    match (&request.method, &request.path[PREFIX.len()..]) {
        (&Method::GET, "world") => dump(cloud, request),
        (&Method::PATCH, "world") => patch(cloud, &request.query_value("path").unwrap_or_default(), body),
        (&Method::GET, "log") => Ok(json!(cloud.log.entries())),
        (&Method::DELETE, "log") => {
            cloud.log.clear();
            cloud.connections.restart();
            Ok(json!({}))
        }
        (&Method::GET, "connections") => Ok(json!(cloud.connections())),
        (&Method::GET, "faults") => Ok(json!(cloud.faults.list())),
        (&Method::POST, "faults") => {
            let fault = body["fault"].as_str().ok_or("the body is {\"fault\": SPEC}")?;
            cloud.faults.add(fault.parse()?);
            Ok(json!(cloud.faults.list()))
        }
        (&Method::DELETE, "faults") => {
            cloud.faults.clear();
            Ok(json!([]))
        }
        (&Method::POST, "token") => {
            let claims = body.as_object().ok_or("the body is the token's claims")?;
            Ok(json!({ "token": crate::aws::sts::issuer::mint(claims, cloud.now()) }))
        }
        (&Method::POST, "clock") => {
            cloud.advance(body["advance"].as_i64().ok_or("the body is {\"advance\": SECONDS}")?);
            Ok(json!({ "now": cloud.now().iso() }))
        }
        (method, path) => Err(format!("there is no {method} {PREFIX}{path}")),
    }
}

fn dump(cloud: &Cloud, request: &Request) -> Result<Value, String> {
    let world = serde_json::to_value(&*cloud.world()).map_err(|e| e.to_string())?;
    let path = request.query_value("path").unwrap_or_default();
    world.pointer(&path).cloned().ok_or(format!("the world has nothing at '{path}'"))
}

fn patch(cloud: &Cloud, path: &str, changes: Value) -> Result<Value, String> {
    let changes = at(path, changes)?;
    let mut world = cloud.world();
    let mut changed = serde_json::to_value(&*world).map_err(|e| e.to_string())?;
    merge(&mut changed, changes);
    let mut changed: World =
        serde_json::from_value(changed).map_err(|e| format!("the world would not hold together: {e}"))?;
    changed.index();
    *world = changed;
    cloud.changes.note_all();
    Ok(json!({}))
}

/// Changes at the place a JSON pointer names.
fn at(path: &str, changes: Value) -> Result<Value, String> {
    if !path.is_empty() && !path.starts_with('/') {
        return Err(format!("'{path}' is no JSON pointer: it begins with a slash"));
    }
    let names: Vec<_> =
        path.split('/').skip(1).map(|name| name.replace("~1", "/").replace("~0", "~")).collect();
    Ok(names.into_iter().rev().fold(changes, |changes, name| json!({ name: changes })))
}

/// JSON Merge Patch, RFC 7396.
fn merge(target: &mut Value, changes: Value) {
    let Value::Object(changes) = changes else {
        *target = changes;
        return;
    };
    if !target.is_object() {
        *target = json!({});
    }
    let Some(target) = target.as_object_mut() else {
        return;
    };
    for (key, value) in changes {
        if value.is_null() {
            target.remove(&key);
        } else {
            merge(target.entry(key).or_insert(Value::Null), value);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn merges_as_rfc_7396_says() {
        let mut target = json!({"a": {"b": 1, "c": 2}, "d": [1]});
        merge(&mut target, json!({"a": {"b": null, "e": {"f": 3}}, "d": [2]}));
        assert_eq!(target, json!({"a": {"c": 2, "e": {"f": 3}}, "d": [2]}));
    }

    #[test]
    fn changes_go_where_the_pointer_says() {
        assert_eq!(at("", json!(1)), Ok(json!(1)));
        assert_eq!(at("/a/1111~1us-east-1", json!(1)), Ok(json!({"a": {"1111/us-east-1": 1}})));
        assert!(at("a", json!(1)).is_err());
    }
}
