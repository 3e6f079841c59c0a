// What one case may take under `cargo fuzz`, whose own limits are whole seconds, and the memory of the whole process.

use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use cpu_time::ThreadTime;
use peak_alloc::PeakAlloc;

/// In time of the processor: what else the computer does is not counted.
const LONGEST: Duration = Duration::from_millis(50);

/// At any time, beyond what there was before.
const MOST_BYTES: usize = 64 << 20;

#[global_allocator]
static MEMORY: PeakAlloc = PeakAlloc;

static SLOWEST_MICROSECONDS: AtomicUsize = AtomicUsize::new(0);
static MOST_KIBIBYTES: AtomicUsize = AtomicUsize::new(0);

/// Runs a case, and panics if it takes too long or too much. The slowest and the biggest one so far are told.
pub fn run(target: fn(&[u8]), data: &[u8]) {
    let (mut took, mut bytes) = measured(target, data);
    // What is read once and kept is no case's, and a computer may be slow for a moment: the best of three counts.
    for _ in 0..2 {
        if is_most(&SLOWEST_MICROSECONDS, micros(took)) || is_most(&MOST_KIBIBYTES, bytes >> 10) {
            let again = measured(target, data);
            (took, bytes) = (took.min(again.0), bytes.min(again.1));
        }
    }
    record(&SLOWEST_MICROSECONDS, micros(took), "µs is the slowest so far");
    record(&MOST_KIBIBYTES, bytes >> 10, "KiB is the most memory so far");
    assert!(took <= LONGEST, "a case takes {took:?}");
    assert!(bytes <= MOST_BYTES, "a case takes {} MiB", bytes >> 20);
}

fn measured(target: fn(&[u8]), data: &[u8]) -> (Duration, usize) {
    MEMORY.reset_peak_usage();
    let before = MEMORY.current_usage();
    let start = ThreadTime::now();
    target(data);
    (start.elapsed(), MEMORY.peak_usage() - before)
}

fn micros(took: Duration) -> usize {
    took.as_micros() as usize
}

/// By more than a tenth, lest each of many like ones is told.
fn is_most(most: &AtomicUsize, one: usize) -> bool {
    one > most.load(Ordering::Relaxed) * 11 / 10
}

fn record(most: &AtomicUsize, one: usize, what: &str) {
    if is_most(most, one) {
        most.store(one, Ordering::Relaxed);
        eprintln!("{one} {what}");
    }
}
