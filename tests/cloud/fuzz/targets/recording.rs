//! What was answered before, by what was asked.

use std::collections::BTreeMap;
use std::sync::Mutex;

/// Answers, one of which may be another one.
#[derive(Debug)]
pub struct Recording<A> {
    answers: Mutex<BTreeMap<String, A>>,
    /// What is answered otherwise, once.
    damaged: Mutex<Option<(String, A)>>,
    asking: Mutex<Asking>,
}

/// What is being asked for, in a word, and what was asked for it.
#[derive(Debug, Default)]
struct Asking {
    about: String,
    questions: Vec<String>,
    unanswered: usize,
    /// How many questions there were of each database.
    of: BTreeMap<String, usize>,
}

impl<A> Default for Recording<A> {
    fn default() -> Self {
        Self::of(BTreeMap::new())
    }
}

impl<A> Recording<A> {
    pub fn of(answers: BTreeMap<String, A>) -> Self {
        Recording { answers: Mutex::new(answers), damaged: Mutex::default(), asking: Mutex::default() }
    }

    /// That something is asked for from now on, by a word for it.
    pub fn begin(&self, about: &str) {
        *self.asking.lock().unwrap() = Asking { about: about.to_owned(), ..Asking::default() };
    }

    /// What the next question of a database is called, which itself is never the same twice.
    pub fn next_of(&self, database: &str) -> String {
        let Asking { about, of, .. } = &mut *self.asking.lock().unwrap();
        let number = of.entry(database.to_owned()).or_default();
        *number += 1;
        format!("{about} {database} {number}")
    }

    /// Answers a question otherwise, once.
    pub fn damage(&self, question: String, answer: A) {
        *self.damaged.lock().unwrap() = Some((question, answer));
    }

    pub fn keep(&self, question: String, answer: A) {
        self.answers.lock().unwrap().insert(question, answer);
    }

    /// What was asked since something is asked for.
    pub fn asked(&self) -> Vec<String> {
        self.asking.lock().unwrap().questions.clone()
    }

    /// To how many of them there was no answer.
    pub fn unanswered(&self) -> usize {
        self.asking.lock().unwrap().unanswered
    }
}

impl<A: Clone> Recording<A> {
    pub fn known(&self) -> BTreeMap<String, A> {
        self.answers.lock().unwrap().clone()
    }

    pub fn answer(&self, question: String) -> Option<A> {
        let damaged = self.damaged.lock().unwrap().take_if(|(of, _)| *of == question);
        let known = || self.answers.lock().unwrap().get(&question).cloned();
        let answer = damaged.map(|(_, answer)| answer).or_else(known);
        let mut asking = self.asking.lock().unwrap();
        asking.unanswered += usize::from(answer.is_none());
        asking.questions.push(question);
        answer
    }
}
