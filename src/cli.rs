//! The command line. The doc comments here are the manual.

use std::ffi::OsString;
use std::path::PathBuf;
use std::str::FromStr;

use clap::builder::{PossibleValuesParser, TypedValueParser};
use clap::{ArgGroup, Args, Parser, Subcommand, ValueEnum};
use clap_complete::Shell;
use provision_core::deployment::{self, Admin, Via};
use provision_core::export::Tool;
use provision_core::permissions;
use provision_core::plan::Pruning;
use provision_core::resource::Teardown;
use serde::{Deserialize, Serialize};

use crate::answers::Answers;
use crate::digest::DigestPrefix;

/// Connects Amazon Redshift to a data-sync vendor, from one spec
///
/// A vendor writes its customers' data into their warehouse. provision makes everything that this
/// needs (staging bucket, IAM policy and role, ingress rule, database user and grants) as a TOML
/// spec says, compares by meaning, and never touches what is not its own.
#[derive(Debug, Parser)]
#[command(
    name = "provision",
    version,
    propagate_version = true,
    max_term_width = 80,
    disable_help_subcommand = true
)]
pub struct Cli {
    #[command(subcommand)]
    pub command: Command,
    #[command(flatten)]
    pub common: Common,
}

/// Flags that every command takes.
#[derive(Debug, Args)]
pub struct Common {
    /// Write JSON to standard output
    #[arg(long, global = true)]
    pub json: bool,
    /// When to use colour; NO_COLOR turns it off too
    #[arg(long, global = true, value_name = "WHEN", default_value = "auto")]
    pub color: Color,
    /// Say more: every call as it is answered
    #[arg(short, long, global = true, conflicts_with = "quiet")]
    pub verbose: bool,
    /// Say nothing but results and errors
    #[arg(short, long, global = true)]
    pub quiet: bool,
    /// Append every call and event to this file, as JSON lines without secrets
    #[arg(long, global = true, value_name = "FILE")]
    pub log: Option<PathBuf>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum Color {
    Auto,
    Always,
    Never,
}

#[derive(Debug, Subcommand)]
pub enum Command {
    /// Write a first spec: asks what it must, with what the account has to choose from; reads, and writes one file
    ///
    /// Every answer has a flag. Without a terminal it asks nobody, and tells all that is missing at once. With credentials
    /// it lists the account's warehouses; without, it does without. The file is never overwritten.
    Init(Box<Answers>),
    /// Write the spec of a setup that was made by hand: reads it, and writes one file
    ///
    /// The role or the IAM user says which policy, bucket and warehouse there are; the rules, which addresses; the database,
    /// what its user has. What none of them tells is asked, as by init. `plan` on the spec then shows what differs.
    Generate(Box<Generate>),
    /// Check specs: all problems at once, with their places; nothing is sent
    Validate(Selection),
    /// Show every policy, trust document and SQL statement that would be sent; nothing is sent
    Render(Render),
    /// Write the same setup for another tool: a Terraform configuration, a CloudFormation template or a shell script;
    /// nothing is sent
    ///
    /// Complete, with the statements for the database, and without a secret: passwords are asked for when it runs.
    Export(Export),
    /// Show what apply would change, and why
    ///
    /// Exits with 0 if there is nothing to change and with 3 if changes are pending.
    Plan(Plan),
    /// Make the account and the database as the spec says
    Apply(Apply),
    /// Remove what provision made, in reverse order
    ///
    /// By its spec, or with --deployment by its name alone: the account tells what there is.
    Destroy(Destroy),
    /// Print the least that a command must be allowed in AWS for a spec, as IAM policies; nothing is sent
    ///
    /// Made from the requests that the program itself sends, on the ARNs of the spec, each policy within the size of a
    /// managed one.
    Permissions(Permissions),
    /// List what is connected in this account: deployments, vendors, warehouses, users, since when; reads, and changes nothing
    ///
    /// The account itself tells it, by owner tags, in every region that is enabled. With folders of specs, also which of
    /// them still know it.
    List {
        /// Folders of specs, or specs
        #[arg(value_name = "DIR")]
        specs: Vec<PathBuf>,
    },
    /// Check, compare and explain IAM policy documents; nothing is sent
    #[command(subcommand)]
    Policy(Policy),
    /// List the vendor profiles that are built in, or show one
    Vendors {
        /// A built-in profile or a path to one
        #[arg(id = "vendor_name", value_name = "NAME")]
        name: Option<String>,
    },
    /// Show what to type into the vendor's form, in the form's order; reads, and changes nothing
    ///
    /// The warehouse tells host and port, the spec the rest. Exits with 1 if something is missing, such as a warehouse that
    /// cannot be read; the rest is shown all the same.
    Handoff(Handoff),
    /// Prove the access: the guide's permissions checklist, with what must work and what must be refused
    ///
    /// Reads what a plan reads, evaluates the trust policy with tokens like the vendor's and unlike it, has AWS simulate the
    /// permissions, stages an object and deletes it, and works in the database as the vendor's user, all of it rolled back.
    /// Each line says what makes it certain; what cannot be told from here says why, and how to check it by hand. Exits
    /// with 4 if there is an error or a security finding.
    Verify(Verify),
    /// Explain why a role cannot be assumed, or what an error means; the cause first, then the next step
    ///
    /// With a spec or --role, reads the role and who asks for it, evaluates both sides, and ranks the causes; --fix plans
    /// the repair. With --error, reads a text of AWS, Redshift or their clients as it is pasted; nothing is sent but an
    /// encoded message to be decoded. A cause is certain only where nothing else fits. Exits with 4 if there is a finding,
    /// with 0 if there is none.
    Doctor(Doctor),
    /// Start an emulated AWS account with a Redshift stand-in: provision-sandbox, where it is installed beside
    ///
    /// With --demo it shows the main job step by step; with a command after --, it runs that inside, and ends with it.
    #[command(disable_help_flag = true)]
    Sandbox {
        /// What provision-sandbox takes: `provision sandbox --help` tells
        #[arg(value_name = "ARGUMENT", trailing_var_arg = true, allow_hyphen_values = true)]
        arguments: Vec<OsString>,
    },
    /// Print the JSON Schema of the spec
    Schema {
        /// That of a vendor's profile instead
        #[arg(long)]
        vendor: bool,
    },
    /// Print what a shell loads to complete commands, flags, specs, destinations and vendors
    Completions { shell: Shell },
    /// Print the manual page
    Man {
        /// Write a page for each command into this folder
        #[arg(long, value_name = "DIR")]
        out: Option<PathBuf>,
    },
    /// Explain a command, or a topic: spec, admin-access, trust, exit-codes
    Help {
        /// A topic, or a command such as `plan` or `policy lint`
        #[arg(value_name = "TOPIC")]
        words: Vec<String>,
    },
}

#[derive(Debug, Args)]
#[command(group = ArgGroup::new("identity").args(["role", "access_user"]).required(true).multiple(true))]
pub struct Generate {
    /// From what is there in the account
    #[arg(long, required = true)]
    pub from_live: bool,
    /// The IAM user with whose access key the vendor stages, instead of --role
    #[arg(long, value_name = "NAME", conflicts_with = "role")]
    pub access_user: Option<String>,
    /// The role that the vendor uses the bucket with, where that is another than --role
    #[arg(long, value_name = "NAME", requires = "role")]
    pub bucket_role: Option<String>,
    #[command(flatten)]
    pub answers: Answers,
}

/// Which destinations of which specs.
#[derive(Debug, Args)]
pub struct Selection {
    /// Spec files, folders with specs, or patterns
    #[arg(required = true, value_name = "SPEC")]
    pub specs: Vec<PathBuf>,
    #[command(flatten)]
    pub only: Only,
}

/// Which of all destinations.
#[derive(Clone, Debug, Default, Args)]
pub struct Only {
    /// Only this destination; may be repeated
    #[arg(long, value_name = "KEY")]
    pub destination: Vec<String>,
    /// Only the K-th of N parts of the destinations, for many machines; the parts are the same on each
    #[arg(long, value_name = "K/N")]
    pub shard: Option<Shard>,
}

/// One of several equal parts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Shard {
    /// From 1.
    pub number: usize,
    pub of: usize,
}

/// A time in seconds: a number of the option's own unit of so many, or with `s`, `m` or `h` behind it.
fn time(text: &str, own: u64) -> Result<u64, &'static str> {
    let wrong = "a number, or one with s, m or h behind it, such as 5m";
    let units = [('s', 1), ('m', 60), ('h', 3600)];
    let with_unit = units.iter().find_map(|(sign, unit)| Some((text.strip_suffix(*sign)?, *unit)));
    let (number, unit) = with_unit.unwrap_or((text, own));
    number.parse::<u64>().ok().and_then(|number| number.checked_mul(unit)).ok_or(wrong)
}

fn seconds(text: &str) -> Result<u64, &'static str> {
    time(text, 1)
}

fn minutes(text: &str) -> Result<u32, &'static str> {
    let minutes = time(text, 60)?.div_ceil(60);
    u32::try_from(minutes).map_err(|_| "that is too long")
}

impl FromStr for Shard {
    type Err = &'static str;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let wrong = "two numbers, such as 1/4 for the first of four parts";
        let (number, of) = text.split_once('/').ok_or(wrong)?;
        let (number, of) = (number.parse().map_err(|_| wrong)?, of.parse().map_err(|_| wrong)?);
        if (1..=of).contains(&number) { Ok(Shard { number, of }) } else { Err(wrong) }
    }
}

#[derive(Debug, Args)]
pub struct Render {
    #[command(flatten)]
    pub selection: Selection,
    /// Write each document to a file of its own in this folder
    #[arg(long, value_name = "DIR")]
    pub out: Option<PathBuf>,
}

#[derive(Debug, Args)]
pub struct Export {
    /// What it is for
    #[arg(value_name = "TOOL", value_parser = PossibleValuesParser::new(Tool::NAMES).try_map(|name| name.parse::<Tool>()))]
    pub tool: Tool,
    #[command(flatten)]
    pub selection: Selection,
    /// Write the files of each destination into a folder of its own in this one
    #[arg(long, value_name = "DIR")]
    pub out: Option<PathBuf>,
    /// Take over what exists: with import blocks of Terraform, or with what a change set of CloudFormation imports
    #[arg(long)]
    pub import: bool,
}

#[derive(Debug, Args)]
pub struct Permissions {
    #[command(flatten)]
    pub selection: Selection,
    /// Only what this command takes
    #[arg(long = "for", alias = "command", value_name = "COMMAND", value_parser = PossibleValuesParser::new(permissions::Command::ALL.map(permissions::Command::name)).try_map(|name| name.parse::<permissions::Command>()))]
    pub command: Option<permissions::Command>,
}

#[derive(Debug, Args)]
pub struct Plan {
    #[command(flatten)]
    pub selection: Selection,
    /// Replace credentials: the access key (in two runs, so that the vendor is never without one), or `=password`
    #[arg(long, value_name = "WHAT", num_args = 0..=1, require_equals = true, default_missing_value = "access-key")]
    pub rotate: Vec<Rotate>,
    /// Save the plan; `apply --plan` runs it if the world has not moved
    #[arg(long, value_name = "FILE")]
    pub out: Option<PathBuf>,
    /// Take over everything that exists under the spec's names and is nobody's
    ///
    /// As if every table said `adopt = true`. What belongs to another deployment is never taken over.
    #[arg(long)]
    pub adopt: bool,
    /// Show unchanged resources too
    #[arg(long)]
    pub all: bool,
    /// End with 6 if somebody could do more than before: a gate for CI, with a table of what grows and what shrinks
    #[arg(long, value_name = "WHAT")]
    pub fail_on: Option<FailOn>,
    /// How to write it: `html` is one page for a browser; `graph` is DOT for Graphviz, and `mermaid` what GitHub draws
    #[arg(long, value_name = "FORMAT", default_value = "human", conflicts_with = "json", value_parser = ReportFormat::parser(&ReportFormat::OF_PLANS))]
    pub format: ReportFormat,
    #[command(flatten)]
    pub prune: Prune,
    #[command(flatten)]
    pub database: Database,
}

/// What a plan must not do.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum FailOn {
    Widening,
}

/// What is done about databases.
#[derive(Clone, Debug, Default, Args)]
pub struct Database {
    /// Leave the database alone, for a warehouse that cannot be reached: only what AWS alone decides (rule, role, policy,
    /// keys), and what is left for later is said
    #[arg(long)]
    pub without_database: bool,
    /// Wait until the warehouse is available before anything else, for so many minutes, or as long as 90s, 5m or 1h say
    #[arg(long, value_name = "MINUTES", num_args = 0..=1, require_equals = true, default_missing_value = "60", conflicts_with = "without_database", value_parser = minutes)]
    pub wait: Option<u32>,
}

/// What happens to what is ours and the spec no longer wants.
#[derive(Clone, Debug, Default, Args, Serialize, Deserialize)]
pub struct Prune {
    /// Remove what provision made and the spec no longer wants, after everything new works; `=access` keeps what holds data
    #[arg(long, value_name = "WHAT", num_args = 0..=1, require_equals = true, default_missing_value = "everything")]
    pub prune: Option<PruneWhat>,
    /// With --prune: delete the objects in buckets that go
    #[arg(long, requires = "prune")]
    pub delete_data: bool,
    /// With --prune: give what database users own that go to this database user
    #[arg(long, value_name = "USER", requires = "prune")]
    pub reassign_to: Option<String>,
}

/// What `--prune` removes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum PruneWhat {
    /// Everything
    Everything,
    /// What gives access: rules, roles, policies, keys, database users
    Access,
}

impl Prune {
    /// For the plan.
    pub fn pruning(&self) -> Pruning<'_> {
        let prune = match self.prune {
            None => None,
            Some(PruneWhat::Access) => Some(deployment::Prune::Access),
            Some(PruneWhat::Everything) => Some(deployment::Prune::Everything),
        };
        let options = Teardown { delete_data: self.delete_data, reassign_to: self.reassign_to.as_deref() };
        Pruning { prune, options }
    }

    /// The flags as they were typed, for the next command.
    pub fn words(&self) -> String {
        let prune = match self.prune {
            None => return String::new(),
            Some(PruneWhat::Everything) => " --prune",
            Some(PruneWhat::Access) => " --prune=access",
        };
        let data = if self.delete_data { " --delete-data" } else { "" };
        let heir = self.reassign_to.as_ref().map(|user| format!(" --reassign-to {user}"));
        format!("{prune}{data}{}", heir.unwrap_or_default())
    }
}

/// What `--rotate` replaces.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum Rotate {
    /// The first run makes a second access key, the next one removes the first
    AccessKey,
    /// The vendor cannot log in until its form has the new one
    Password,
}

#[derive(Debug, Args)]
#[command(group = ArgGroup::new("what").args(["specs", "plan"]).required(true).multiple(true))]
pub struct Apply {
    /// Spec files, folders with specs, or patterns
    #[arg(value_name = "SPEC")]
    pub specs: Vec<PathBuf>,
    #[command(flatten)]
    pub only: Only,
    /// Run a saved plan, if the world has not moved since
    #[arg(long, value_name = "FILE", conflicts_with = "specs")]
    pub plan: Option<PathBuf>,
    /// Replace credentials: the access key (in two runs, so that the vendor is never without one), or `=password`
    #[arg(long, value_name = "WHAT", num_args = 0..=1, require_equals = true, default_missing_value = "access-key", conflicts_with = "plan")]
    pub rotate: Vec<Rotate>,
    /// Take over everything that exists under the spec's names and is nobody's
    ///
    /// As if every table said `adopt = true`. What belongs to another deployment is never taken over.
    #[arg(long, conflicts_with = "plan")]
    pub adopt: bool,
    /// Do not ask
    #[arg(long)]
    pub yes: bool,
    /// Do not ask, and refuse if the plan is not the one with this digest
    #[arg(long, value_name = "DIGEST")]
    pub expect: Option<DigestPrefix>,
    #[command(flatten)]
    pub prune: Prune,
    #[command(flatten)]
    pub database: Database,
}

#[derive(Debug, Args)]
#[command(group = ArgGroup::new("what").args(["specs", "deployment"]).required(true).multiple(true))]
pub struct Destroy {
    /// Spec files, folders with specs, or patterns
    #[arg(value_name = "SPEC")]
    pub specs: Vec<PathBuf>,
    #[command(flatten)]
    pub only: Only,
    /// Instead of a spec: everything that the account tells of the deployment of this name
    #[arg(long, value_name = "NAME", conflicts_with = "specs")]
    pub deployment: Option<String>,
    #[command(flatten)]
    pub admin: AdminFlags,
    /// Do not ask
    #[arg(long)]
    pub yes: bool,
    /// Delete the objects in the buckets too: all versions, delete markers and uploads
    #[arg(long)]
    pub delete_data: bool,
    /// Give what the vendor's database users own to this database user, so that they can be dropped
    ///
    /// Schemas, tables, views, functions, procedures, databases and roles, in every database of the
    /// warehouse. Without it nothing is dropped that owns something.
    #[arg(long, value_name = "USER")]
    pub reassign_to: Option<String>,
    #[command(flatten)]
    pub database: Database,
}

/// How to sign in to databases, where no spec says so.
#[derive(Clone, Debug, Default, Args)]
pub struct AdminFlags {
    /// With --deployment, the way into the databases: `data-api`, `password`, `secret` or `temporary`
    #[arg(long, value_name = "WAY", requires = "deployment")]
    pub admin_via: Option<Via>,
    /// With --deployment, the administrator's name
    #[arg(long, value_name = "USER", requires = "deployment")]
    pub admin_user: Option<String>,
    /// With --deployment, the environment variable with the administrator's password
    #[arg(long, value_name = "VARIABLE", requires = "deployment", required_if_eq("admin_via", "password"))]
    pub admin_password_env: Option<String>,
    /// With --deployment, the ARN of the administrator's secret, instead of the warehouse's managed one
    #[arg(long, value_name = "ARN", requires = "deployment")]
    pub admin_secret: Option<String>,
}

impl AdminFlags {
    /// As a spec would say it.
    pub fn admin(&self) -> Admin {
        Admin {
            via: self.admin_via.unwrap_or(Via::DataApi),
            user: self.admin_user.clone(),
            password_env: self.admin_password_env.clone(),
            secret: self.admin_secret.clone(),
            ..Admin::default()
        }
    }
}

#[derive(Debug, Args)]
pub struct Handoff {
    #[command(flatten)]
    pub selection: Selection,
    /// How to write it
    #[arg(long, value_name = "FORMAT", default_value = "human", conflicts_with = "json", value_parser = ReportFormat::parser(&ReportFormat::OF_FORMS))]
    pub format: ReportFormat,
    /// Print only what goes into this field, for the clipboard: its label, or what it takes, such as `role-arn`
    #[arg(long, value_name = "FIELD", conflicts_with_all = ["format", "json"])]
    pub copy: Option<String>,
    /// Show secrets too, read from where the spec says they are kept
    #[arg(long)]
    pub reveal: bool,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum ReportFormat {
    Human,
    Json,
    Markdown,
    /// One page for a browser, which needs nothing from elsewhere
    Html,
    /// The steps and what each waits for, in the DOT language of Graphviz
    #[value(alias = "dot")]
    Graph,
    /// The same for Mermaid, which GitHub and GitLab draw
    Mermaid,
}

impl ReportFormat {
    /// Those of a plan.
    pub const OF_PLANS: [Self; 6] =
        [Self::Human, Self::Json, Self::Markdown, Self::Html, Self::Graph, Self::Mermaid];
    /// Those of a list of checks.
    pub const OF_CHECKS: [Self; 4] = [Self::Human, Self::Json, Self::Markdown, Self::Html];
    /// Those of an explanation.
    pub const OF_EXPLANATIONS: [Self; 3] = [Self::Human, Self::Json, Self::Html];
    /// Those of a form to fill in.
    pub const OF_FORMS: [Self; 3] = [Self::Human, Self::Json, Self::Markdown];

    /// Reads one of these.
    fn parser(of: &'static [Self]) -> impl TypedValueParser<Value = Self> {
        let names = PossibleValuesParser::new(of.iter().filter_map(ValueEnum::to_possible_value));
        names.try_map(|name| ReportFormat::from_str(&name, false))
    }

    /// `--json` is the same as `--format json`.
    pub fn or_json(self, json: bool) -> Self {
        if json { ReportFormat::Json } else { self }
    }
}

#[derive(Debug, Args)]
pub struct Verify {
    #[command(flatten)]
    pub selection: Selection,
    /// How to write it: `html` is one page for a browser
    #[arg(long, value_name = "FORMAT", default_value = "human", conflicts_with = "json", value_parser = ReportFormat::parser(&ReportFormat::OF_CHECKS))]
    pub format: ReportFormat,
    /// A web identity token of the vendor's (JWT), with which everything is done as the role; never shown
    #[arg(long, value_name = "FILE")]
    pub token: Option<PathBuf>,
    /// A command that prints such a token
    #[arg(long, value_name = "COMMAND", conflicts_with = "token")]
    pub token_command: Option<String>,
    /// How many seconds to wait where AWS denies what the policies allow, or shows what was before: changes are not known
    /// everywhere at once; 90s, 5m and 1h say it with a unit
    #[arg(long, value_name = "SECONDS", default_value_t = 120, value_parser = seconds)]
    pub wait: u64,
    /// Then wait for the vendor itself, for so many minutes: what CloudTrail and the warehouse's connection log tell of its
    /// first visit; 0 looks once
    #[arg(long, value_name = "MINUTES", num_args = 0..=1, require_equals = true, default_missing_value = "30", value_parser = minutes)]
    pub wait_for_vendor: Option<u32>,
}

#[derive(Debug, Args)]
#[command(group = ArgGroup::new("what").args(["specs", "role", "error"]).required(true).multiple(true))]
pub struct Doctor {
    /// Spec files: why the vendor cannot assume the role that the spec wants, and what differs from it
    #[arg(value_name = "SPEC", conflicts_with_all = ["role", "error"])]
    pub specs: Vec<PathBuf>,
    #[command(flatten)]
    pub only: Only,
    /// A role by its name or ARN, whoever made it
    #[arg(long, value_name = "NAME", conflicts_with = "error")]
    pub role: Option<String>,
    /// The text of the error; `-` reads it from standard input, with whatever stands around it
    #[arg(long, value_name = "TEXT", allow_hyphen_values = true)]
    pub error: Option<String>,
    /// Who cannot get in: a file with an ARN, a web identity token (JWT), or a request as `policy explain` takes it; `-` is
    /// standard input
    ///
    /// Of a request, action and resource may be left out, and `duration_seconds` may be in it. Without this it is the
    /// vendor, as the spec describes it; of --role the last denied attempt that CloudTrail has, or else the caller.
    #[arg(long = "as", value_name = "FILE", conflicts_with = "error")]
    pub principal: Option<PathBuf>,
    /// With --role, the region whose CloudTrail is asked, beside the partition's first
    #[arg(long, value_name = "REGION", requires = "role")]
    pub region: Option<String>,
    /// Plan the repair, and carry it out when it is agreed to
    ///
    /// Adds to the trust policy that is there what this one request needs, and refuses what would let in more. The
    /// document before is kept in a file. For a spec it is the role and its policy as `apply` would make them.
    #[arg(long, conflicts_with = "error")]
    pub fix: bool,
    /// How to write it: `html` is one page for a browser
    #[arg(long, value_name = "FORMAT", default_value = "human", conflicts_with_all = ["json", "fix"], value_parser = ReportFormat::parser(&ReportFormat::OF_EXPLANATIONS))]
    pub format: ReportFormat,
    /// With --fix: do not ask
    #[arg(long, requires = "fix")]
    pub yes: bool,
    /// With --fix: do not ask, and refuse if the plan is not the one with this digest
    #[arg(long, value_name = "DIGEST", requires = "fix")]
    pub expect: Option<DigestPrefix>,
}

#[derive(Debug, Subcommand)]
pub enum Policy {
    /// Say what is wrong with policy documents: what AWS refuses, what lets in too much, what
    /// never works
    ///
    /// With --spec, documents are also compared with what the spec says: the vendor's identity,
    /// the account, the region, the warehouse, the bucket. Exits with 0 if there is no error and
    /// no security finding, with 4 if there is one, and with 2 if a file is no policy at all.
    Lint(PolicyLint),
    /// Say whether two policy documents mean the same, and if not, what differs
    ///
    /// Compares as IAM does: order, case of actions, one value or a list of one, an account or its
    /// root ARN make no difference. Says whether B gives wider or narrower access than A. Exits
    /// with 0 if they mean the same and with 3 if they differ.
    Diff(PolicyDiff),
    /// Join two policy documents: print one that allows and denies what A and B do
    ///
    /// What B says and A says already is left out. What the result changes of A is told on
    /// standard error.
    Merge(PolicyDiff),
    /// Mend what can be mended without a person's judgement, and print the document
    ///
    /// Each mend is one that a finding names, and only that changes. What was mended, what it
    /// changes in meaning and what remains is told on standard error. Exits as lint does on what
    /// remains.
    Fix(PolicyFix),
    /// Say whether a request would be allowed, and which statement and condition decided
    ///
    /// Puts the given policies together as IAM does. What is not given does not exist: without an
    /// identity policy the caller may do nothing on its own. Exits with 0 if the request is
    /// allowed and with 4 if it is denied.
    Explain(PolicyExplain),
}

#[derive(Debug, Args)]
pub struct PolicyLint {
    /// Policy documents, folders of them, or patterns such as `policies/*.json`; `-` is standard input
    #[arg(required = true, value_name = "FILE")]
    pub files: Vec<PathBuf>,
    /// Look for policies inside of the files: plans of Terraform (JSON), templates of CloudFormation and
    /// SAM, manifests of Kubernetes. Findings have their place in that file
    #[arg(long, conflicts_with = "fix")]
    pub extract: bool,
    /// What the documents are for; detected where it is not said
    #[arg(long, value_name = "KIND")]
    pub kind: Option<PolicyKind>,
    /// The spec of the setup that the documents are for
    #[arg(long, value_name = "SPEC", conflicts_with = "vendor")]
    pub spec: Option<PathBuf>,
    /// Which destination of the spec; needed where it has several
    #[arg(long, value_name = "KEY", requires = "spec")]
    pub destination: Option<String>,
    /// The vendor that the documents are for: a built-in profile or a path to one
    #[arg(long, value_name = "VENDOR")]
    pub vendor: Option<String>,
    /// Print the document with its syntax mistakes repaired; what remains is told on standard error
    #[arg(long, conflicts_with_all = ["sarif", "github"])]
    pub fix: bool,
    /// Write SARIF 2.1.0, for code scanning
    #[arg(long, conflicts_with_all = ["json", "github"])]
    pub sarif: bool,
    /// Write annotations for a GitHub Actions run
    #[arg(long, conflicts_with = "json")]
    pub github: bool,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum PolicyKind {
    /// Who may assume a role
    Trust,
    /// What an identity may do
    Identity,
    /// Who may do what with a bucket
    Bucket,
    /// What the accounts of an organization may do at most (service control policy)
    Scp,
    /// What may be done at most with the resources of an organization (resource control policy)
    Rcp,
}

#[derive(Debug, Args)]
pub struct PolicyFix {
    /// The document; `-` is standard input
    #[arg(value_name = "FILE")]
    pub file: PathBuf,
    /// What the document is for; detected where it is not said
    #[arg(long, value_name = "KIND")]
    pub kind: Option<PolicyKind>,
}

#[derive(Debug, Args)]
pub struct PolicyDiff {
    /// The document as it was; `-` is standard input
    #[arg(value_name = "A")]
    pub before: PathBuf,
    /// The document as it is; `-` is standard input
    #[arg(value_name = "B")]
    pub after: PathBuf,
}

#[derive(Debug, Args)]
#[command(group = ArgGroup::new("who").args(["request", "token", "requests"]).required(true).multiple(true))]
pub struct PolicyExplain {
    /// The role's trust policy, or the policy of the resource
    #[arg(long, visible_alias = "resource", value_name = "FILE")]
    pub trust: Option<PathBuf>,
    /// A policy of the caller; may be repeated
    #[arg(long, value_name = "FILE")]
    pub identity: Vec<PathBuf>,
    /// The caller's permissions boundary
    #[arg(long, value_name = "FILE")]
    pub boundary: Option<PathBuf>,
    /// A service control policy of the caller's account; may be repeated
    ///
    /// LEVEL is where it is attached: `root`, `ou` or `ou/NAME`, `account`. Each level must allow; policies of one level
    /// are joined, and so are those given without one.
    #[arg(long, value_name = "[LEVEL=]FILE")]
    pub scp: Vec<PathBuf>,
    /// A resource control policy of the resource's account, as --scp; may be repeated
    #[arg(long, value_name = "[LEVEL=]FILE")]
    pub rcp: Vec<PathBuf>,
    /// Many requests, a JSON object a line: a file or `-`; answered with a line of JSON each
    #[arg(long, value_name = "FILE", conflicts_with_all = ["request", "token"])]
    pub requests: Option<PathBuf>,
    /// The policy of the VPC endpoint that the request comes through
    #[arg(long, value_name = "FILE")]
    pub endpoint: Option<PathBuf>,
    /// A policy with which the caller's session was made; may be repeated
    #[arg(long, value_name = "FILE")]
    pub session: Vec<PathBuf>,
    /// A web identity token (JWT) that the request is made with; it is read here and not shown
    ///
    /// Its claims become condition keys as AWS makes them. What REQUEST says itself comes first.
    #[arg(long, value_name = "FILE")]
    pub token: Option<PathBuf>,
    /// How to write it: `html` is one page for a browser
    #[arg(long, value_name = "FORMAT", default_value = "human", conflicts_with_all = ["json", "requests"], value_parser = ReportFormat::parser(&ReportFormat::OF_EXPLANATIONS))]
    pub format: ReportFormat,
    /// Who wants to do what: a file, `-` for standard input, or the JSON itself
    ///
    /// For example {"action": "s3:GetObject", "principal": {"AWS": "arn:aws:iam::111122223333:user/me"},
    /// "resource": "arn:aws:s3:::bucket/key", "context": {"aws:SourceIp": "192.0.2.1"}}.
    #[arg(long, value_name = "REQUEST")]
    pub request: Option<String>,
}
