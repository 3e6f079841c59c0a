//! A first spec: what has to be asked for it, with the answers that the account and the vendor's page suggest, and the text
//! that comes of the answers.

mod answer;
mod draft;
mod known;
mod live;
mod page;
mod question;
mod topic;

pub use draft::Draft;
pub use known::Known;
pub use page::{Page, read_page};
pub use question::{Choice, Question, complete, next};
pub use topic::Topic;
