//! What came of the beliefs that a probe asked about.

use std::collections::BTreeMap;
use std::fmt::Debug;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use aws_sdk_iam::config::http::HttpResponse;
use aws_sdk_iam::error::{ProvideErrorMetadata, SdkError};

use crate::account::Place;

/// What came of a belief; of two, the greater one counts.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Outcome {
    Confirmed,
    /// Why it could not be asked.
    NotReachable(String),
    /// What was found instead.
    Refuted(String),
}

impl Outcome {
    /// The word of the report.
    pub fn word(&self) -> &'static str {
        match self {
            Outcome::Confirmed => "confirmed",
            Outcome::NotReachable(_) => "not reachable",
            Outcome::Refuted(_) => "refuted",
        }
    }

    /// What the report says besides.
    pub fn detail(&self) -> Option<&str> {
        match self {
            Outcome::Confirmed => None,
            Outcome::NotReachable(why) | Outcome::Refuted(why) => Some(why),
        }
    }
}

pub type Outcomes = BTreeMap<String, Outcome>;

/// How AWS says that the caller may not ask.
const DENIALS: [&str; 4] = ["AccessDenied", "AccessDeniedException", "UnauthorizedOperation", "AuthFailure"];

/// Collects what came of beliefs, each by its id.
#[derive(Clone)]
pub struct Checks {
    place: Place,
    /// Before each question, so that what was changed is known where it is asked.
    pace: Duration,
    outcomes: Arc<Mutex<Outcomes>>,
}

impl Checks {
    pub fn new(place: Place, pace: Duration) -> Self {
        Checks { place, pace, outcomes: Arc::default() }
    }

    /// Whether a belief holds, and what was found.
    pub fn holds(&mut self, id: &str, holds: bool, found: &dyn Debug) {
        self.note(
            id,
            if holds { Outcome::Confirmed } else { self.refuted(format!("it answered {found:?}")) },
        );
    }

    /// A call that AWS answers, and what is true of the answer.
    pub async fn ok<T: Debug, E: ProvideErrorMetadata>(
        &mut self,
        id: &str,
        call: impl Future<Output = Result<T, SdkError<E, HttpResponse>>>,
        holds: impl FnOnce(&T) -> bool,
    ) -> T {
        tokio::time::sleep(self.pace).await;
        match call.await {
            Ok(answer) => {
                self.holds(id, holds(&answer), &answer);
                answer
            }
            Err(error) => {
                let (code, text) = describe(&error);
                let denied = DENIALS.contains(&code.as_str()) && self.place == Place::Real;
                let outcome = if denied { Outcome::NotReachable(text) } else { Outcome::Refuted(text) };
                self.note(id, outcome);
                panic!("what follows {id} needs it");
            }
        }
    }

    /// A call that AWS refuses with this error code; of a HEAD request only the status is known.
    pub async fn refused<T: Debug, E: ProvideErrorMetadata>(
        &mut self,
        id: &str,
        code: &str,
        call: impl Future<Output = Result<T, SdkError<E, HttpResponse>>>,
    ) {
        tokio::time::sleep(self.pace).await;
        let outcome = match call.await {
            Ok(answer) => self.refuted(format!("instead of {code} it answered {answer:?}")),
            Err(error) => match describe(&error) {
                (found, _) if found == code => Outcome::Confirmed,
                (found, text) if DENIALS.contains(&found.as_str()) && self.place == Place::Real => {
                    Outcome::NotReachable(text)
                }
                (_, text) => Outcome::Refuted(format!("instead of {code}: {text}")),
            },
        };
        self.note(id, outcome);
    }

    /// Keeps an outcome; a worse one of the same belief stays.
    pub fn note(&mut self, id: &str, outcome: Outcome) {
        let mut outcomes = self.outcomes.lock().expect("outcomes are not poisoned");
        let kept = outcomes.entry(id.to_owned()).or_insert(Outcome::Confirmed);
        if outcome > *kept {
            *kept = outcome;
        }
    }

    pub fn is_real(&self) -> bool {
        self.place == Place::Real
    }

    pub fn outcomes(&self) -> Outcomes {
        self.outcomes.lock().expect("outcomes are not poisoned").clone()
    }

    /// The answers of a real account may tell more than a report should.
    fn refuted(&self, found: String) -> Outcome {
        Outcome::Refuted(match self.place {
            Place::Sandbox => found.chars().take(400).collect(),
            Place::Real => "it answered otherwise".to_owned(),
        })
    }
}

/// The error code, or the status where there is none, and what it says.
fn describe<E: ProvideErrorMetadata>(error: &SdkError<E, HttpResponse>) -> (String, String) {
    let status = error.raw_response().map_or(0, |response| response.status().as_u16());
    let code = error.code().map_or_else(|| status.to_string(), str::to_owned);
    let text = format!("{status} {code}: {}", error.message().unwrap_or("no message"));
    (code, text)
}
