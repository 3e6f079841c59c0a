//! Findings as annotations of a GitHub Actions run (GitHub Docs, Workflow commands).

use std::fmt::Write;

use crate::finding::Finding;
use crate::finding::Severity;

/// One workflow command a line.
pub fn annotations(file: &str, findings: &[Finding]) -> String {
    let mut commands = String::new();
    for finding in findings {
        let (start, end) = (finding.at.span.start, finding.at.span.end);
        let message = match &finding.hint {
            Some(hint) => format!("{}\n{hint}", finding.message),
            None => finding.message.clone(),
        };
        _ = write!(commands, "::{} file={},line={}", level(finding.severity), property(file), start.line);
        _ = write!(commands, ",endLine={},col={}", end.line, start.column);
        // GitHub refuses an end column on another line.
        if end.line == start.line {
            _ = write!(commands, ",endColumn={}", end.column);
        }
        _ = writeln!(commands, ",title={}::{}", property(finding.id), data(&message));
    }
    commands
}

fn level(severity: Severity) -> &'static str {
    match severity {
        Severity::Error | Severity::Security => "error",
        Severity::Warning => "warning",
        Severity::Suggestion | Severity::Info | Severity::Pass => "notice",
    }
}

/// Characters that would end the command or begin another.
fn data(text: &str) -> String {
    text.replace('%', "%25").replace('\r', "%0D").replace('\n', "%0A")
}

fn property(text: &str) -> String {
    data(text).replace(':', "%3A").replace(',', "%2C")
}
