//! Asking what became of statements.

use std::time::Duration;

use serde_json::{Value, json};

use super::{
    errors::{invalid, not_found},
    jobs::{Job, JobStatus, Jobs},
    results,
    target::owner,
};
use crate::endpoint::{ApiError, Call, error::Result};

pub(crate) fn place(call: &Call) -> String {
    format!("{}/{}", call.account, call.region)
}

pub(crate) fn text(call: &Call, name: &str) -> Option<String> {
    call.json[name].as_str().filter(|text| !text.is_empty()).map(str::to_owned)
}

pub(crate) fn wait_time(call: &Call) -> Result<Option<Duration>> {
    match call.json["WaitTimeSeconds"].as_u64() {
        None if call.json["WaitTimeSeconds"].is_null() => Ok(None),
        Some(seconds @ 1..=30) => Ok(Some(Duration::from_secs(seconds))),
        _ => Err(invalid("WaitTimeSeconds must be between 1 and 30.")),
    }
}

/// An id and the number of a statement in a batch: `id:2`.
fn read_id(call: &Call) -> Result<(String, Option<usize>)> {
    let given = call.json["Id"].as_str().unwrap_or_default();
    let (id, number) = match given.split_once(':') {
        Some((id, number)) => (id, Some(number)),
        None => (given, None),
    };
    let number = number.map(|number| number.parse::<usize>().ok().filter(|number| *number > 0));
    match (id.len() == 36 && id.matches('-').count() == 4, number) {
        (true, None) => Ok((id.to_owned(), None)),
        (true, Some(Some(number))) => Ok((id.to_owned(), Some(number))),
        _ => Err(invalid(format!("Invalid Id: {given}"))),
    }
}

/// The caller's job; those of others are as if they were not there.
fn with_job<T>(jobs: &Jobs, call: &Call, id: &str, answer: impl FnOnce(&mut Job) -> Result<T>) -> Result<T> {
    let mut state = jobs.state();
    state.forget_old(call.now);
    let job = state.jobs.get_mut(id);
    let job = job.filter(|job| job.place == place(call) && job.owner == owner(call));
    answer(job.ok_or_else(not_found)?)
}

pub(crate) async fn describe(jobs: &Jobs, call: &Call) -> Result<Value> {
    let (id, _) = read_id(call)?;
    if let Some(limit) = wait_time(call)? {
        jobs.wait(&id, limit).await;
    }
    with_job(jobs, call, &id, |job| Ok(job.describe()))
}

pub(crate) async fn result(jobs: &Jobs, call: &Call, formatted: bool) -> Result<Value> {
    let (id, number) = read_id(call)?;
    if let Some(limit) = wait_time(call)? {
        jobs.wait(&id, limit).await;
    }
    let from = match text(call, "NextToken") {
        None => 0,
        Some(token) => token.parse::<usize>().map_err(|_| invalid("Invalid NextToken."))?,
    };
    with_job(jobs, call, &id, |job| {
        let none = || {
            let text = "Query does not have result. Please check query status with DescribeStatement.";
            ApiError::bad_request("ResourceNotFoundException", text)
        };
        if job.csv != formatted {
            let format =
                if job.csv { "CSV: use GetStatementResultV2" } else { "JSON: use GetStatementResult" };
            return Err(invalid(format!("The result format of the query is {format}.")));
        }
        let statement = match (job.batch, number) {
            (false, None | Some(1)) => job.statements.first(),
            (true, Some(number)) => job.statements.get(number - 1),
            _ => None,
        };
        let statement =
            statement.filter(|statement| statement.status == JobStatus::Finished && statement.has_result());
        let found = statement
            .and_then(|statement| statement.result.as_ref())
            .filter(|_| job.status == JobStatus::Finished);
        let found = found.ok_or_else(none)?;
        let (records, next) = match formatted {
            true => results::csv(found, from),
            false => results::records(found, from),
        };
        let mut answer = json!({
            "Records": records,
            "ColumnMetadata": results::metadata(found),
            "TotalNumRows": found.rows.len(),
        });
        if formatted {
            answer["ResultFormat"] = "CSV".into();
        }
        if let Some(next) = next {
            answer["NextToken"] = next.to_string().into();
        }
        Ok(answer)
    })
}

pub(crate) fn list(jobs: &Jobs, call: &Call) -> Result<Value> {
    let limit = match call.json["MaxResults"].as_i64() {
        None | Some(0) => 100,
        Some(limit @ 1..=100) => limit as usize,
        Some(_) => return Err(invalid("MaxResults must be between 0 and 100.")),
    };
    let status = text(call, "Status").unwrap_or_else(|| "ALL".to_owned());
    if !["ALL", "SUBMITTED", "PICKED", "STARTED", "FINISHED", "FAILED", "ABORTED"].contains(&status.as_str())
    {
        return Err(invalid(format!("Invalid JobStatus {status}.")));
    }
    let name = text(call, "StatementName");
    let matches = |value: &Option<String>, wanted: &str| {
        text(call, wanted).is_none_or(|wanted| value.as_ref() == Some(&wanted))
    };
    let mut state = jobs.state();
    state.forget_old(call.now);
    let mut found: Vec<_> = state
        .jobs
        .values()
        .filter(|job| {
            job.place == place(call)
                && job.owner == owner(call)
                && (status == "ALL" || job.status.name() == status)
                && name.as_ref().is_none_or(|prefix| {
                    job.name.as_ref().is_some_and(|name| name.starts_with(prefix.as_str()))
                })
                && matches(&Some(job.target.database.clone()), "Database")
                && matches(&job.target.cluster, "ClusterIdentifier")
                && matches(&job.target.workgroup, "WorkgroupName")
        })
        .collect();
    // The newest first.
    found.sort_by_key(|job| (std::cmp::Reverse(job.created), job.id.clone()));
    let from =
        text(call, "NextToken").and_then(|token| found.iter().position(|job| job.id == token)).unwrap_or(0);
    let lines: Vec<_> = found[from..].iter().take(limit).map(|job| job.line()).collect();
    let mut answer = json!({"Statements": lines});
    if let Some(next) = found.get(from + limit) {
        answer["NextToken"] = json!(next.id);
    }
    Ok(answer)
}

pub(crate) fn cancel(jobs: &Jobs, call: &Call) -> Result<Value> {
    let (id, _) = read_id(call)?;
    with_job(jobs, call, &id, |job| {
        if job.status.is_over() {
            let text = format!("Could not cancel a query that is already in {} state.", job.status.name());
            return Err(invalid(text));
        }
        if let Some(canceller) = &job.canceller {
            canceller.cancel();
        }
        Ok(json!({"Status": true}))
    })
}

pub(crate) fn list_sessions(jobs: &Jobs, call: &Call) -> Result<Value> {
    let mut state = jobs.state();
    state.forget_old(call.now);
    let wanted = text(call, "SessionId");
    let sessions = state.sessions.iter().filter(|(id, kept)| {
        kept.place == place(call)
            && kept.owner == owner(call)
            && wanted.as_ref().is_none_or(|wanted| wanted == *id)
    });
    let lines = sessions.map(|(id, kept)| {
        let status = if kept.session.try_lock().is_ok() { "AVAILABLE" } else { "BUSY" };
        let mut line = json!({
            "SessionId": id,
            "Status": status,
            "CreatedAt": kept.created.epoch_seconds(),
            "SessionKeepAliveSeconds": kept.keep_alive,
        });
        kept.target.show(&mut line);
        line
    });
    Ok(json!({"Sessions": lines.collect::<Vec<_>>()}))
}
