//! How a sandbox is to behave.

use crate::endpoint::{Partition, fault::Fault, throttle::Rate};
use std::path::PathBuf;
use std::time::Duration;

/// How a sandbox is to behave; the default is quick, quiet and on a free port.
#[derive(Debug, Clone, Default, clap::Args)]
pub struct Options {
    /// Port on loopback; 0 takes a free one
    #[arg(long, default_value_t = 0)]
    pub port: u16,

    /// Every request takes at least this long, in milliseconds; requests run side by side
    #[arg(long, value_name = "MS", default_value = "0", value_parser = milliseconds)]
    pub latency: Duration,

    /// Write every request as a line of JSON to this file
    #[arg(long, value_name = "FILE")]
    pub log: Option<PathBuf>,

    /// Make a call fail: SERVICE:OPERATION[@N|@N+]=CODE|drop|hold[:before|:after]
    #[arg(long = "fault", value_name = "SPEC")]
    pub faults: Vec<Fault>,

    /// Hold every call against the caller's policies and deny it as AWS would
    #[arg(long)]
    pub enforce: bool,

    /// The part of AWS the accounts are in; its regions and no others are answered for
    #[arg(long, value_enum, default_value_t)]
    pub partition: Partition,

    /// Seconds that a new IAM entity, or another policy, stays unknown to everyone but IAM itself
    #[arg(long, value_name = "SECONDS", default_value_t = 0)]
    pub eventual: i64,

    /// Seconds that a new bucket stays unknown to everyone but who lists or makes it
    #[arg(long, value_name = "SECONDS", default_value_t = 0)]
    pub eventual_buckets: i64,

    /// Seconds that IAM itself, and a bucket's settings, show what was before a change
    #[arg(long, value_name = "SECONDS", default_value_t = 0)]
    pub eventual_reads: i64,

    /// Keep the state in this directory across restarts
    #[arg(long, value_name = "DIR")]
    pub state: Option<PathBuf>,

    /// The seeded cluster is deployed in two availability zones, where only SYS views tell of the system
    #[arg(long)]
    pub multi_az: bool,

    /// Idle workgroups: the first login, or the first statement of the Data API, waits so many seconds
    #[arg(long, value_name = "SECONDS", default_value = "0", value_parser = seconds)]
    pub resume: Duration,

    /// Put a warehouse on this PostgreSQL server instead of the embedded one: the seeded cluster on the first,
    /// the seeded workgroup on the second. It takes the whole server, which must be new or its own from before;
    /// postgresql://SUPERUSER[:PASSWORD]@HOST[:PORT], the password may be in PGPASSWORD
    #[arg(
        long,
        value_name = "URL",
        env = "PROVISION_SANDBOX_POSTGRES",
        value_delimiter = ' ',
        hide_env_values = true
    )]
    pub postgres: Vec<String>,

    /// Keep every word that clients send, to be searched
    #[arg(skip)]
    pub keep_sent: bool,

    /// Requests a second that each service takes from one account; more are throttled
    #[arg(long, value_name = "N")]
    pub throttle: Option<u32>,

    /// Be an HTTPS proxy too: who has it as HTTPS_PROXY reaches the sandbox at AWS's own addresses, each bucket at its own
    #[arg(long)]
    pub proxy: bool,

    /// Requests a second that calls are taken at: SERVICE[:OPERATION]=N[/BURST], such as iam=50, or ec2:Describe*=20/100
    #[arg(long = "rate", value_name = "SPEC")]
    pub rates: Vec<Rate>,

    /// Throttle at the rates that AWS publishes: the EC2 API's and the Redshift Data API's
    #[arg(long)]
    pub published_rates: bool,
}

fn seconds(text: &str) -> Result<Duration, String> {
    text.parse().map(Duration::from_secs).map_err(|_| format!("'{text}' is not a number of seconds"))
}

fn milliseconds(text: &str) -> Result<Duration, String> {
    text.parse().map(Duration::from_millis).map_err(|_| format!("'{text}' is not a number of milliseconds"))
}
