//! What a process took of memory.

use std::process::Child;
use std::time::Duration;

/// Waits for the end. Returns the exit code, and the most memory that was resident, in MiB, where the system tells (Linux,
/// `VmHWM`).
pub fn watch(mut child: Child) -> (Option<i32>, u64) {
    let mut most = 0;
    loop {
        let status = std::fs::read_to_string(format!("/proc/{}/status", child.id())).unwrap_or_default();
        let resident = status.lines().find_map(|line| line.strip_prefix("VmHWM:"));
        let resident = resident.and_then(|text| text.trim().strip_suffix(" kB")?.parse::<u64>().ok());
        most = most.max(resident.unwrap_or_default() / 1024);
        if let Some(status) = child.try_wait().expect("it is ours") {
            return (status.code(), most);
        }
        std::thread::sleep(Duration::from_millis(10));
    }
}
