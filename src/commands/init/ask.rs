//! The questions, on a terminal.

use std::collections::BTreeSet;
use std::pin::pin;
use std::sync::Arc;

use futures::poll;
use provision_core::init::{Draft, Known, Page, Topic, next};

use super::super::{live, vendors};
use crate::error::{Error, ErrorKind};
use crate::ui::Ui;
use crate::ui::prompts::{self, Check, Stopped};

/// Asks everything that is open.
///
/// # Errors
/// The person stopped, or the terminal cannot be used.
pub(super) fn all(draft: &mut Draft, known: &mut Known, page: &Page, ui: Ui) -> Result<(), Error> {
    // Ctrl-C then ends a prompt instead of the program, which leaves the terminal as it was.
    live::block_on(async {
        let mut interrupt = pin!(tokio::signal::ctrl_c());
        let _ = poll!(interrupt.as_mut());
        tokio::task::block_in_place(|| each(draft, known, page, ui))
    })
}

fn each(draft: &mut Draft, known: &mut Known, page: &Page, ui: Ui) -> Result<(), Error> {
    let mut asked = BTreeSet::new();
    while let Some(question) = next(draft, known, &asked) {
        let topic = question.topic;
        let (trial, facts) = (draft.clone(), known.clone());
        let check: Check = Arc::new(move |answer| topic.answer(answer, &mut trial.clone(), &facts));
        let answer = prompts::ask(&question, check, ui).map_err(stopped)?;
        asked.insert(topic);
        if answer.trim().is_empty() {
            continue;
        }
        topic.answer(&answer, draft, known).map_err(Error::invalid)?;
        if topic == Topic::Vendor {
            let vendor = vendors::profile(&answer, ui)?;
            page.fill(draft, &vendor);
            known.vendor = Some(vendor);
        }
    }
    Ok(())
}

fn stopped(why: Stopped) -> Error {
    match why {
        Stopped::ByPerson => Error::new(ErrorKind::Interrupted, "stopped: nothing was written"),
        Stopped::Failed(why) => {
            Error::failed(format!("cannot ask on this terminal: {why}")).hint("give flags, and --no-input")
        }
    }
}
