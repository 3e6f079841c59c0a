//! Runs checks and keeps what came of them.

use aws_sdk_iam::config::http::HttpResponse;
use aws_sdk_iam::error::{ProvideErrorMetadata, SdkError};
use std::collections::BTreeMap;
use std::fmt::Debug;
use std::sync::{Arc, Mutex};

/// A check that was run: what AWS does, the page that says so, and how the sandbox differs, if it does.
struct Outcome {
    service: &'static str,
    fact: String,
    page: &'static str,
    difference: Option<String>,
}

/// The checks of a service; all of them share one list.
#[derive(Clone, Default)]
pub struct Checks {
    service: &'static str,
    page: &'static str,
    outcomes: Arc<Mutex<Vec<Outcome>>>,
}

impl Checks {
    /// The checks of a service, in the same list.
    pub fn of(&self, service: &'static str) -> Self {
        Self { service, ..self.clone() }
    }

    /// The page that documents the checks that follow.
    pub fn by(&mut self, page: &'static str) -> &mut Self {
        self.page = page;
        self
    }

    /// What AWS does, and whether the sandbox does it.
    pub fn holds(&mut self, fact: &str, holds: bool, found: &dyn Debug) {
        self.note(fact, (!holds).then(|| format!("it answered {found:?}")));
    }

    /// A call that AWS answers, and what is true of the answer.
    pub async fn ok<T: Debug, E: ProvideErrorMetadata>(
        &mut self,
        fact: &str,
        call: impl Future<Output = Result<T, SdkError<E, HttpResponse>>>,
        holds: impl FnOnce(&T) -> bool,
    ) -> T {
        match call.await {
            Ok(answer) => {
                self.holds(fact, holds(&answer), &answer);
                answer
            }
            Err(error) => {
                self.note(fact, Some(format!("it was refused: {}", describe(&error).1)));
                panic!("what follows '{fact}' needs it");
            }
        }
    }

    /// A call that AWS refuses with this error code; of a HEAD request only the status is known.
    pub async fn refused<T: Debug, E: ProvideErrorMetadata>(
        &mut self,
        fact: &str,
        code: &str,
        call: impl Future<Output = Result<T, SdkError<E, HttpResponse>>>,
    ) {
        let difference = match call.await {
            Ok(answer) => Some(format!("instead of {code} it answered {answer:?}")),
            Err(error) => {
                let (found, text) = describe(&error);
                (found != code).then(|| format!("instead of {code} it answered {text}"))
            }
        };
        self.note(fact, difference);
    }

    /// A group of checks ended before its end.
    pub fn broke(&self, reason: &str) {
        self.clone().note("a group of checks runs to its end", Some(reason.to_owned()));
    }

    fn note(&mut self, fact: &str, difference: Option<String>) {
        let mut outcomes = self.outcomes.lock().expect("outcomes are not poisoned");
        outcomes.push(Outcome { service: self.service, fact: fact.to_owned(), page: self.page, difference });
    }

    /// Prints how many hold of each service; gives back a line for each that does not.
    pub fn report(&self) -> Vec<String> {
        let outcomes = self.outcomes.lock().expect("outcomes are not poisoned");
        let mut counts: BTreeMap<&str, (usize, usize)> = BTreeMap::new();
        for outcome in outcomes.iter() {
            let (holding, all) = counts.entry(outcome.service).or_default();
            *holding += usize::from(outcome.difference.is_none());
            *all += 1;
        }
        for (service, (holding, all)) in &counts {
            println!("{service:20} {holding:4} of {all:4} hold");
        }
        let failures = outcomes.iter().filter_map(|outcome| {
            let difference: String = outcome.difference.as_ref()?.chars().take(400).collect();
            Some(format!("{}: {} ({}): {difference}", outcome.service, outcome.fact, outcome.page))
        });
        let failures: Vec<_> = failures.collect();
        println!("{:20} {:4} of {:4} hold", "all", outcomes.len() - failures.len(), outcomes.len());
        failures
    }
}

/// The error code, or the status where there is none, and what it says.
fn describe<E: ProvideErrorMetadata>(error: &SdkError<E, HttpResponse>) -> (String, String) {
    let status = error.raw_response().map_or(0, |response| response.status().as_u16());
    let code = error.code().map_or_else(|| status.to_string(), str::to_owned);
    let text = format!("{status} {code}: {}", error.message().unwrap_or("no message"));
    (code, text)
}
