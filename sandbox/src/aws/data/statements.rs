//! Sending statements, and asking what became of them.

use std::{sync::Arc, time::Duration};

use serde_json::{Value, json};

use super::{
    invalid,
    jobs::{Job, Jobs, Kept, Statement, Status},
    parameters, results,
    run::Work,
    target::{Target, not_found, owner},
};
use crate::{
    aws::redshift::warehouses,
    chassis::{ApiError, Call, Cloud, error::Result, id},
};

/// Limits of the Data API (Management Guide, "Considerations when calling the
/// Amazon Redshift Data API").
const MAX_SQL_BYTES: usize = 100 * 1024;
const MAX_BATCH: usize = 40;
const MAX_ACTIVE: usize = 500;
const MAX_SESSIONS: usize = 500;
const MAX_KEEP_ALIVE: i64 = 86_400;

fn place(call: &Call) -> String {
    format!("{}/{}", call.account, call.region)
}

fn text(call: &Call, name: &str) -> Option<String> {
    call.json[name].as_str().filter(|text| !text.is_empty()).map(str::to_owned)
}

pub async fn execute(jobs: &Arc<Jobs>, call: &Call, cloud: &Cloud) -> Result<Value> {
    let wait = wait_time(call)?;
    let token = text(call, "ClientToken");
    if let Some(token) = &token
        && let Some(job) = jobs.state().of_token(&place(call), token, call.now)
    {
        return Ok(job.receipt());
    }
    let job = read(call)?;
    let (session, kept) = session(jobs, call)?;
    let target = match &kept {
        Some(kept) if call.json["SessionId"].is_string() => kept.target.clone(),
        _ => Target::read(call)?,
    };
    let (warehouse, login) = {
        let world = cloud.world();
        (target.warehouse(&world, call)?, target.login(&world, call)?)
    };
    warehouses::reconcile(cloud).await?;
    let running = cloud.warehouses.get(&warehouse);
    let running = running.ok_or_else(|| invalid("Redshift endpoint doesn't exist in this region."))?;
    let job = Job { target: target.clone(), session: session.clone(), token, ..job };
    let id = job.id.clone();
    {
        let mut state = jobs.state();
        state.forget_old(call.now);
        if state.active(&job.place) >= MAX_ACTIVE {
            let text = "The number of active statements exceeds the limit.";
            return Err(ApiError::bad_request("ActiveStatementsExceededException", text));
        }
        if let (Some(session), Some(kept)) = (session, &kept) {
            let kept = Kept { target, expires: call.now.plus_seconds(kept.keep_alive), ..kept.clone() };
            state.sessions.insert(session, kept);
        }
        state.add(job);
    }
    let work = Work {
        jobs: jobs.clone(),
        id: id.clone(),
        warehouse: running,
        login,
        database: jobs.state().jobs[&id].target.database.clone(),
        kept: kept.map(|kept| kept.session),
    };
    // The receipt says SUBMITTED: it is written before the statement starts.
    let receipt = jobs.state().jobs[&id].receipt();
    tokio::spawn(work.run());
    let Some(limit) = wait else {
        return Ok(receipt);
    };
    jobs.wait(&id, limit).await;
    Ok(jobs.state().jobs.get(&id).map_or(receipt, Job::receipt))
}

/// The statements of a request, checked; target and session are added later.
fn read(call: &Call) -> Result<Job> {
    let batch = call.operation == "BatchExecuteStatement";
    let sqls: Vec<String> = match batch {
        true => {
            let list = call.json["Sqls"].as_array().into_iter().flatten();
            list.filter_map(Value::as_str).map(str::to_owned).collect()
        }
        false => text(call, "Sql").into_iter().collect(),
    };
    if sqls.is_empty() || sqls.iter().any(|sql| sql.trim().is_empty()) {
        return Err(invalid("A SQL statement must be given, and must not be empty."));
    }
    if sqls.len() > MAX_BATCH {
        return Err(invalid(format!("A batch can have at most {MAX_BATCH} SQL statements.")));
    }
    if sqls.iter().map(String::len).sum::<usize>() > MAX_SQL_BYTES {
        return Err(invalid("The SQL statement exceeds the limit of 100 KB."));
    }
    let parameters = read_parameters(call)?;
    let unused = parameters::unused(&sqls, &parameters);
    if !unused.is_empty() {
        let names = unused.join(", ");
        return Err(invalid(format!(
            "Parameters list contains unused parameters. Unused parameters: [{names}]"
        )));
    }
    let csv = match call.json["ResultFormat"].as_str() {
        None | Some("JSON") => false,
        Some("CSV") => true,
        Some(other) => {
            return Err(invalid(format!("Invalid ResultFormat {other}: it must be JSON or CSV.")));
        }
    };
    Ok(Job {
        id: id::uuid(),
        place: place(call),
        owner: owner(call),
        target: Target::default(),
        name: text(call, "StatementName"),
        token: None,
        created: call.now,
        updated: call.now,
        status: Status::Submitted,
        error: None,
        statements: sqls.iter().map(|sql| Statement::new(sql)).collect(),
        parameters,
        batch,
        one_transaction: call.json["ExecutionMode"].as_str() != Some("AUTO_COMMIT"),
        csv,
        session: None,
        process: 0,
        duration: Duration::ZERO,
        canceller: None,
    })
}

fn read_parameters(call: &Call) -> Result<Vec<(String, String)>> {
    let list = call.json["Parameters"].as_array().into_iter().flatten();
    let pairs = list.map(|item| match (item["name"].as_str(), item["value"].as_str()) {
        (Some(name), Some(value)) if !name.is_empty() && !value.is_empty() => {
            Ok((name.to_owned(), value.to_owned()))
        }
        _ => Err(invalid("Each parameter needs a name and a value of at least one character.")),
    });
    pairs.collect()
}

fn wait_time(call: &Call) -> Result<Option<Duration>> {
    match call.json["WaitTimeSeconds"].as_u64() {
        None if call.json["WaitTimeSeconds"].is_null() => Ok(None),
        Some(seconds @ 1..=30) => Ok(Some(Duration::from_secs(seconds))),
        _ => Err(invalid("WaitTimeSeconds must be between 1 and 30.")),
    }
}

/// The session to run in: an open one, a new one to keep, or none.
fn session(jobs: &Jobs, call: &Call) -> Result<(Option<String>, Option<Kept>)> {
    let keep_alive = match &call.json["SessionKeepAliveSeconds"] {
        Value::Null => None,
        seconds => match seconds.as_i64() {
            Some(seconds @ 0..=MAX_KEEP_ALIVE) => Some(seconds),
            _ => {
                return Err(invalid("SessionKeepAliveSeconds must be between 0 and 86400."));
            }
        },
    };
    let mut state = jobs.state();
    state.forget_old(call.now);
    if let Some(id) = text(call, "SessionId") {
        if ["ClusterIdentifier", "WorkgroupName", "Database", "DbUser", "SecretArn"]
            .iter()
            .any(|name| call.json[*name].is_string())
        {
            return Err(invalid("The target can't be given together with SessionId: the session has it."));
        }
        let known = |kept: &&Kept| kept.place == place(call) && kept.owner == owner(call);
        let kept = state.sessions.get(&id).filter(known).cloned();
        let mut kept = kept
            .ok_or_else(|| ApiError::bad_request("ResourceNotFoundException", "Session does not exist."))?;
        if kept.session.try_lock().is_err() {
            return Err(invalid(format!("Session {id} is busy: it runs another statement.")));
        }
        kept.keep_alive = keep_alive.unwrap_or(kept.keep_alive);
        return Ok((Some(id), Some(kept)));
    }
    let Some(keep_alive) = keep_alive.filter(|seconds| *seconds > 0) else {
        return Ok((None, None));
    };
    if state.sessions.values().filter(|kept| kept.place == place(call)).count() >= MAX_SESSIONS {
        let text = "The number of active sessions exceeds the limit.";
        return Err(ApiError::bad_request("ActiveSessionsExceededException", text));
    }
    let kept = Kept {
        place: place(call),
        owner: owner(call),
        target: Target::default(),
        created: call.now,
        expires: call.now.plus_seconds(keep_alive),
        keep_alive,
        session: Arc::default(),
    };
    Ok((Some(id::uuid()), Some(kept)))
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

pub async fn describe(jobs: &Jobs, call: &Call) -> Result<Value> {
    let (id, _) = read_id(call)?;
    if let Some(limit) = wait_time(call)? {
        jobs.wait(&id, limit).await;
    }
    with_job(jobs, call, &id, |job| Ok(job.describe()))
}

pub async fn result(jobs: &Jobs, call: &Call, formatted: bool) -> Result<Value> {
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
            statement.filter(|statement| statement.status == Status::Finished && statement.has_result());
        let found = statement
            .and_then(|statement| statement.result.as_ref())
            .filter(|_| job.status == Status::Finished);
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

pub fn list(jobs: &Jobs, call: &Call) -> Result<Value> {
    let limit = match call.json["MaxResults"].as_i64() {
        None | Some(0) => 100,
        Some(limit @ 1..=100) => limit as usize,
        Some(_) => return Err(invalid("MaxResults must be between 0 and 100.")),
    };
    let status = text(call, "Status").unwrap_or_else(|| "ALL".to_owned());
    if !["ALL", "SUBMITTED", "PICKED", "STARTED", "FINISHED", "FAILED", "ABORTED"].contains(&status.as_str())
    {
        return Err(invalid(format!("Invalid Status {status}.")));
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

pub fn cancel(jobs: &Jobs, call: &Call) -> Result<Value> {
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

pub fn list_sessions(jobs: &Jobs, call: &Call) -> Result<Value> {
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
