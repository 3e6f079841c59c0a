//! The last line of a terminal, while something takes time.

use std::sync::Mutex;
use std::time::Duration;

use indicatif::{ProgressBar, ProgressFinish, ProgressStyle};

/// The line that moves, if there is one. A terminal has one last line, and whatever else is written goes above it.
static MOVING: Mutex<Option<ProgressBar>> = Mutex::new(None);

/// Writes above the line that moves.
pub fn above<T>(write: impl FnOnce() -> T) -> T {
    let bar = MOVING.lock().expect("no panic while a line is set").clone();
    match bar {
        Some(bar) => bar.suspend(write),
        None => write(),
    }
}

/// A line that moves until this is dropped: what is done, for how long, and what is waited for.
pub struct MovingLine(pub ProgressBar);

impl MovingLine {
    /// With a template of indicatif's, and the number of steps if it is known.
    pub fn new(template: &str, length: Option<u64>, unicode: bool) -> Self {
        let style = ProgressStyle::with_template(template).expect("a valid template");
        // The usual spinner is of Braille patterns.
        let style = if unicode { style } else { style.tick_chars(r"|/-\ ") };
        let bar = ProgressBar::no_length().with_style(style).with_finish(ProgressFinish::AndClear);
        if let Some(length) = length {
            bar.set_length(length);
        }
        bar.enable_steady_tick(Duration::from_millis(120));
        *MOVING.lock().expect("no panic while a line is set") = Some(bar.clone());
        MovingLine(bar)
    }
}

impl Drop for MovingLine {
    fn drop(&mut self) {
        *MOVING.lock().expect("no panic while a line is set") = None;
        self.0.finish_and_clear();
    }
}
