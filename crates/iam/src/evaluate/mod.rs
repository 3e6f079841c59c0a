//! IAM's evaluation of a request against all policies that bear on it (IAM User Guide, Policy evaluation logic).

mod change;
mod closest;
mod condition;
mod context;
mod decide;
mod edit;
mod explain;
mod fit;
mod glob;
mod path;
mod policies;
mod principal;
mod read;
mod report;
mod request;
mod statement;
mod token;
mod verdict;

pub use context::{Context, ContextValue};
pub use decide::evaluate;
pub use explain::explain;
pub use fit::misplaced;
pub use policies::{Layer, Policies, Policy};
pub use principal::Named;
pub use report::{Change, ConditionReport, Explanation, StatementReport};
pub use request::{Caller, Request};
pub use token::{Token, TokenError};
pub use verdict::{Decider, Reason, Verdict};
