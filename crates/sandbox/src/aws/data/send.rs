//! Sending statements.

use std::{sync::Arc, time::Duration};

use serde_json::Value;

use super::{
    errors::invalid,
    jobs::{Job, JobStatement, JobStatus, Jobs, KeptSession},
    parameters,
    run::Work,
    statements::{place, text, wait_time},
    target::{Target, owner},
};
use crate::endpoint::{ApiError, Call, Cloud, error::Result, id};

/// Limits of the Data API (Management Guide, "Considerations when calling the
/// Amazon Redshift Data API").
const MAX_SQL_BYTES: usize = 100 * 1024;
const MAX_BATCH: usize = 40;
const MAX_ACTIVE: usize = 500;
const MAX_SESSIONS: usize = 500;
const MAX_KEEP_ALIVE: i64 = 86_400;

pub(super) async fn execute(jobs: &Arc<Jobs>, call: &Call, cloud: &Cloud) -> Result<Value> {
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
    let (warehouse, login) = target.connect(call, cloud).await?;
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
            let kept =
                KeptSession { target, expires: call.now.plus_seconds(kept.keep_alive), ..kept.clone() };
            state.sessions.insert(session, kept);
        }
        state.add(job);
    }
    let work = Work {
        jobs: jobs.clone(),
        id: id.clone(),
        warehouse,
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
        status: JobStatus::Submitted,
        error: None,
        statements: sqls.iter().map(|sql| JobStatement::new(sql)).collect(),
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

/// The session to run in: an open one, a new one to keep, or none.
fn session(jobs: &Jobs, call: &Call) -> Result<(Option<String>, Option<KeptSession>)> {
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
        let known = |kept: &&KeptSession| kept.place == place(call) && kept.owner == owner(call);
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
    let kept = KeptSession {
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
