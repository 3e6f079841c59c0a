//! What is said of a kind of finding, and the form in which the themes say it.

use crate::finding::Severity;
use crate::kind::Kind;

/// One kind of finding.
#[derive(Debug)]
pub struct Rule {
    /// IAM Access Analyzer's issue code where it has the check.
    pub id: &'static str,
    pub severity: Severity,
    /// The kind of the examples.
    pub kind: Kind,
    pub title: &'static str,
    /// What was found.
    pub meaning: &'static str,
    /// Why it matters.
    pub why: &'static str,
    /// What is found, and how it is right: see [`super::example`].
    pub wrong: &'static str,
    pub right: &'static str,
    /// Where the fact is from.
    pub source: &'static str,
    /// What must be known besides the document.
    pub given: Given,
}

/// What a finding needs to know besides the document.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Given {
    Nothing,
    /// The account, the cluster, its database and user, the bucket.
    Cluster,
    /// The account, the workgroup of Redshift Serverless, the bucket.
    Workgroup,
    /// The Google service account of the vendor.
    Google,
    /// The client id of the vendor's Google service account.
    Client,
    /// The AWS account of the vendor.
    Account,
}

macro_rules! define {
    ($(
        $id:ident ($severity:ident, $kind:ident $(, $given:ident)?): $title:literal;
        $meaning:literal; $why:literal; $wrong:literal => $right:literal; $source:literal;
    )*) => {
        $(
            #[doc = $title]
            pub static $id: $crate::catalogue::Rule = $crate::catalogue::Rule {
                id: stringify!($id),
                severity: $crate::Severity::$severity,
                kind: $crate::Kind::$kind,
                title: $title,
                meaning: $meaning,
                why: $why,
                wrong: $wrong,
                right: $right,
                source: $source,
                given: {
                    #[allow(unused)]
                    let given = $crate::catalogue::findings::Given::Nothing;
                    $(let given = $crate::catalogue::findings::Given::$given;)?
                    given
                },
            };
        )*
        pub(super) static RULES: &[&$crate::catalogue::Rule] = &[$(&$id),*];
    };
}
pub(super) use define;
