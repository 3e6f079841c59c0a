//! The checks: what each of them is sure of, and how much it matters where it fails.

use provision_iam::Severity;
use serde::Serialize;

/// What makes an answer certain, from the weakest to the strongest.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Source {
    /// What AWS or the database told of its settings.
    ReadBack,
    /// Our own evaluation of the documents that were read.
    Evaluated,
    /// AWS's policy simulator, on the live policies.
    Simulated,
    /// It was done.
    Executed,
}

impl Source {
    pub fn words(self) -> &'static str {
        match self {
            Source::ReadBack => "read back",
            Source::Evaluated => "evaluated by us",
            Source::Simulated => "simulated by AWS",
            Source::Executed => "executed",
        }
    }
}

/// What a check is about, in the order of the guide's checklist.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Section {
    State,
    Trust,
    Permissions,
    Staging,
    Database,
    Network,
    Vendor,
}

impl Section {
    pub fn title(self) -> &'static str {
        match self {
            Section::State => "State",
            Section::Trust => "Trust",
            Section::Permissions => "Permissions",
            Section::Staging => "Staging",
            Section::Database => "Database",
            Section::Network => "Network",
            Section::Vendor => "The vendor's own visit",
        }
    }
}

/// Defines the checks once: section, what makes an answer certain, how grave a failure is, and what is checked.
macro_rules! checks {
    ($($id:ident: $section:ident, $source:ident, $severity:ident, $title:literal;)+) => {
        /// What is checked. An id never changes its meaning.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
        #[serde(rename_all = "SCREAMING_SNAKE_CASE")]
        pub enum CheckId {
            $(#[doc = $title] $id,)+
        }

        impl CheckId {
            pub const ALL: &[CheckId] = &[$(CheckId::$id),+];

            pub fn section(self) -> Section {
                match self { $(CheckId::$id => Section::$section,)+ }
            }

            /// What makes its answer certain, as a rule.
            pub fn source(self) -> Source {
                match self { $(CheckId::$id => Source::$source,)+ }
            }

            /// How grave it is where it fails.
            pub fn severity(self) -> Severity {
                match self { $(CheckId::$id => Severity::$severity,)+ }
            }

            /// What holds where it passes.
            pub fn title(self) -> &'static str {
                match self { $(CheckId::$id => $title,)+ }
            }
        }
    };
}

checks! {
    LiveState: State, ReadBack, Error, "the live state is what the spec says";
    NothingExtra: State, ReadBack, Security, "nothing gives more rights than the spec says";

    TrustAdmitsVendor: Trust, Evaluated, Error, "the role admits the vendor's identity";
    TrustNeedsIdentity: Trust, Evaluated, Security, "it denies another identity of the same provider";
    TrustNeedsAudience: Trust, Evaluated, Security, "it denies the vendor on behalf of another customer";
    TrustNeedsAll: Trust, Evaluated, Security, "it denies a request that leaves one of them out";
    TrustNeedsProvider: Trust, Evaluated, Security, "it denies another identity provider";
    TrustDeniesOthers: Trust, Evaluated, Security, "it denies every other AWS principal";
    AssumeRoleRefused: Trust, Executed, Security, "sts:AssumeRole as you is refused";
    TokenAccepted: Trust, Executed, Error, "the vendor's token gets a session of the role";

    BucketPermitted: Permissions, Simulated, Error, "what the vendor does with the bucket is allowed";
    ObjectsPermitted: Permissions, Simulated, Error, "what it does with objects is allowed";
    LoginPermitted: Permissions, Simulated, Error, "credentials for the database are allowed";
    OthersPermitted: Permissions, Simulated, Error, "the other actions of the vendor are allowed";
    OtherBucketDenied: Permissions, Simulated, Security, "another bucket is denied";
    OtherGlueDatabaseDenied: Permissions, Simulated, Security, "another database of the Data Catalog is denied";
    OtherLoginDenied: Permissions, Simulated, Security, "another database user, database or warehouse is denied";
    OtherRoleDenied: Permissions, Simulated, Security, "what another role of the vendor's is for is denied";
    AdministrationDenied: Permissions, Simulated, Security, "changing IAM, buckets or warehouses is denied";
    EvaluationsAgree: Permissions, Simulated, Warning, "AWS's simulation and our evaluation agree";
    HiddenLimits: Permissions, Executed, Error, "no limit that cannot be read stands in the way";

    ProbeStaged: Staging, Executed, Error, "an object is put, listed, got back unchanged and deleted";
    BucketRegion: Staging, ReadBack, Error, "the bucket is in the warehouse's region";
    AnonymousRefused: Staging, Executed, Security, "a request without credentials is refused";
    PlainHttpRefused: Staging, Executed, Security, "a request without TLS is refused";

    DatabaseUser: Database, ReadBack, Error, "the vendor's database user is there";
    DatabasePrivileges: Database, ReadBack, Error, "its privileges are effective";
    DatabaseUserLimited: Database, ReadBack, Security, "it is no superuser and may create no databases";
    OtherTablesClosed: Database, ReadBack, Security, "it cannot read tables of other schemas";
    DatabaseWrites: Database, Executed, Error, "it creates and writes what it needs";
    PasswordRefused: Database, Executed, Security, "it cannot log in with its name as password";
    LoginAccepted: Database, Executed, Error, "it logs in as the vendor does";
    CopyRuns: Database, Executed, Error, "COPY of the staged object runs";

    RuleAdmits: Network, ReadBack, Error, "an attached security group admits the vendor to the port";
    WarehousePublic: Network, ReadBack, Error, "the vendor's addresses find the warehouse";
    InternetRoute: Network, ReadBack, Error, "its subnets have a route to an internet gateway";
    NetworkAclAdmits: Network, ReadBack, Error, "the network ACLs let the connection through";
    Ipv6Admits: Network, ReadBack, Error, "it has IPv6 addresses, as the vendor has";

    VendorSignedIn: Vendor, ReadBack, Error, "the vendor came to AWS and was let in";
    VendorLoggedIn: Vendor, ReadBack, Error, "the vendor logged in to the warehouse";
}

#[cfg(test)]
mod tests {
    use super::CheckId;

    #[test]
    fn checks_stand_in_the_order_of_their_sections() {
        assert!(CheckId::ALL.is_sorted_by_key(|id| id.section()));
    }
}
