//! What the doctor found, shown.

use serde_json::json;

use crate::cli::ReportFormat;
use crate::exit;
use crate::ui::doctor::{Case, human};
use crate::ui::{self, Ui};

/// Shows what was found out, and returns the exit code.
pub fn show(cases: &[Case], format: ReportFormat, ui: Ui) -> u8 {
    if ui.json {
        let document = ui::doctor::document(cases);
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
    let any = cases.iter().any(|case| !case.diagnosis.findings.is_empty());
    if any { exit::FINDINGS } else { exit::DONE }
}

/// Says why nothing is planned.
pub fn no_plan(why: &str, ui: Ui) {
    match ui.json {
        true => ui.json_line(&ui::json::event("no_plan", json!({ "because": why }))),
        false => ui.talk(&format!("\nNothing is planned: {why}")),
    }
}
