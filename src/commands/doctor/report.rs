//! What the doctor found, shown.

use serde_json::json;

use crate::cli::ReportFormat;
use crate::error::Error;
use crate::exit;
use crate::ui::doctor::{Case, human};
use crate::ui::{self, Ui};

/// Shows what was found out, and what went wrong in accounts of which nothing was; returns the exit code.
pub fn show(cases: &[Case], refused: Option<&Error>, format: ReportFormat, ui: Ui) -> u8 {
    if ui.json {
        let document = ui::json::beside(ui::doctor::document(cases), refused);
        match ui.stream {
            true => ui.json_line(&ui::json::event("findings", document)),
            false => ui.json_document(&document),
        }
    } else if format == ReportFormat::Html {
        ui.data(&ui::page::doctor::roles(cases).html());
    } else {
        let texts: Vec<_> = cases.iter().map(|case| human(case, ui.out)).collect();
        ui.data(&texts.join("\n"));
    }
    if let Some(error) = refused {
        ui.error_beside(error);
    }
    let any = cases.iter().any(|case| !case.diagnosis.findings.is_empty());
    let code = if any { exit::FINDINGS } else { exit::DONE };
    exit::worst([code].into_iter().chain(refused.map(exit::of_error)))
}

/// Says why nothing is planned.
pub fn no_plan(why: &str, ui: Ui) {
    match ui.json {
        true => ui.json_line(&ui::json::event("no_plan", json!({ "because": why }))),
        false => ui.talk(&format!("\nNothing is planned: {why}")),
    }
}
