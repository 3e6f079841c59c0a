//! What a denial can be due to, by the policy that it names, the action, and where it was heard.

use crate::cause::{Cause, Certainty};
use crate::denial::{Denial, Layer, Reason};
use crate::sign::Rank;
use crate::signs::assume::NOT_LET_IN;

use Cause::*;
use Certainty::{Certain, Likely, Possible};

type Causes = Vec<(Cause, Certainty)>;

/// The causes of a denial, the most likely first, and how much it says.
pub(crate) fn causes(denial: &Denial, is_of_copy: bool) -> (Rank, Causes) {
    let (service, operation) = denial.action.split_once(':').unwrap_or(("", &denial.action));
    let (service, operation) = (service.to_ascii_lowercase(), operation.to_ascii_lowercase());
    let mut causes = match service.as_str() {
        "sts" => session(&operation, denial.reason),
        _ => of_reason(denial.reason, &service),
    };
    let mut rank = if denial.reason == Reason::Unsaid { Rank::Told } else { Rank::Named };
    if matches!(operation.as_str(), "tagsession" | "setsourceidentity" | "setcontext") {
        rank = Rank::Named;
    }
    if service == "kms" {
        // The key's policy has to agree too, whichever policy is named.
        rank = Rank::Named;
        causes.insert(0, (KmsDenied, Likely));
        add(&mut causes, &[IdentityPolicyMissing, ExplicitDenyResource]);
    } else if service == "s3" && is_of_copy {
        rank = Rank::Named;
        causes.insert(0, (StagingReadMissing, Likely));
        add(&mut causes, &[KmsDenied, ExplicitDenyResource]);
    }
    (rank, causes)
}

fn add(causes: &mut Causes, more: &[Cause]) {
    for cause in more {
        if causes.iter().all(|(known, _)| known != cause) {
            causes.push((*cause, Possible));
        }
    }
}

fn session(operation: &str, reason: Reason) -> Causes {
    match (operation, reason) {
        (_, Reason::ExplicitDeny(_)) => of_reason(reason, "sts"),
        (_, Reason::NoAllow(Layer::Organization | Layer::Boundary | Layer::Session | Layer::Endpoint)) => {
            of_reason(reason, "sts")
        }
        ("tagsession" | "setsourceidentity" | "setcontext", _) => vec![(SessionActionMissing, Certain)],
        ("assumerolewithwebidentity" | "assumerolewithsaml", Reason::NoAllow(_)) => {
            vec![(TokenNotAdmitted, Certain)]
        }
        ("assumerolewithwebidentity" | "assumerolewithsaml", _) => {
            vec![(TokenNotAdmitted, Likely), (RoleDoesNotExist, Possible), (Propagation, Possible)]
        }
        ("assumerole" | "assumerole*" | "assume" | "*", Reason::NoAllow(Layer::Resource)) => {
            vec![(TrustDoesNotAdmitCaller, Certain)]
        }
        ("assumerole" | "assumerole*" | "*", Reason::Unsaid) => NOT_LET_IN.to_vec(),
        _ => of_reason(reason, "sts"),
    }
}

/// Services whose resources have policies of their own, and so one more place for a Deny.
const WITH_RESOURCE_POLICIES: [&str; 13] = [
    "s3",
    "sqs",
    "sns",
    "kms",
    "lambda",
    "secretsmanager",
    "ecr",
    "dynamodb",
    "events",
    "glue",
    "kinesis",
    "es",
    "execute-api",
];

fn of_reason(reason: Reason, service: &str) -> Causes {
    match reason {
        Reason::NoAllow(Layer::Identity) => vec![(IdentityPolicyMissing, Certain)],
        Reason::NoAllow(Layer::Resource) => vec![(ResourcePolicyMissing, Certain)],
        Reason::NoAllow(Layer::Organization) | Reason::ExplicitDeny(Some(Layer::Organization)) => {
            vec![(ExplicitDenyOrganization, Certain)]
        }
        Reason::NoAllow(Layer::Boundary) | Reason::ExplicitDeny(Some(Layer::Boundary)) => {
            vec![(BoundaryDenies, Certain)]
        }
        Reason::NoAllow(Layer::Session) | Reason::ExplicitDeny(Some(Layer::Session)) => {
            vec![(SessionPolicyDenies, Certain)]
        }
        Reason::NoAllow(Layer::Endpoint) | Reason::ExplicitDeny(Some(Layer::Endpoint)) => {
            vec![(EndpointPolicyDenies, Certain)]
        }
        Reason::ExplicitDeny(Some(Layer::Identity)) => vec![(ExplicitDenyIdentity, Certain)],
        Reason::ExplicitDeny(Some(Layer::Resource)) => vec![(ExplicitDenyResource, Certain)],
        Reason::ExplicitDeny(None) => vec![
            (ExplicitDenyIdentity, Likely),
            (ExplicitDenyOrganization, Possible),
            (ExplicitDenyResource, Possible),
            (BoundaryDenies, Possible),
            (SessionPolicyDenies, Possible),
            (EndpointPolicyDenies, Possible),
        ],
        Reason::Unsaid => {
            let mut causes = vec![
                (IdentityPolicyMissing, Likely),
                (WrongAccount, Possible),
                (ExplicitDenyIdentity, Possible),
                (ExplicitDenyOrganization, Possible),
            ];
            if WITH_RESOURCE_POLICIES.contains(&service) {
                causes.push((ExplicitDenyResource, Possible));
                causes.push((ResourcePolicyMissing, Possible));
            }
            if service.starts_with("redshift") {
                causes.push((Propagation, Possible));
            }
            causes
        }
    }
}
