//! What type a resource is of, as far as the catalogue can say (Service Authorization Reference: resource types).

use super::findings::Findings;
use crate::arn::{Arn, reaches_form};
use crate::catalogue::{DATE, ResourceType, findings as rule, service, services, similar::similar};
use crate::document::Text;
use crate::finding::Severity;
use crate::pattern::{has_wildcard, overlap};

/// The account of what AWS itself owns and shows to everyone, such as its managed policies and the transforms of
/// CloudFormation (AWS CloudFormation User Guide, AWS::Serverless transform: permissions).
pub(super) const OF_AWS: &str = "aws";

/// What AWS owns and names without an account, although the Service Authorization Reference has one in these forms: public
/// extensions (AWS CloudFormation User Guide), products of AWS Security Hub (its User Guide, Available third-party partner
/// product integrations), AWS's own documents, patch baselines and public parameters (AWS Systems Manager User Guide).
pub(super) const WITHOUT_ACCOUNT: [(&str, &str); 5] = [
    ("cloudformation", "type/*"),
    ("securityhub", "product/*"),
    ("ssm", "document/*"),
    ("ssm", "parameter/aws/*"),
    ("ssm", "patchbaseline/*"),
];

/// The same for regions: models as global inference profiles reach them (Amazon Bedrock User Guide, Global cross-Region
/// inference: IAM policy requirements).
pub(super) const WITHOUT_REGION: [(&str, &str); 1] = [("bedrock", "foundation-model/*")];

/// The resource types of whose form the ARN can be.
pub(super) fn kinds_like(text: &Text, arn: &Arn) -> impl Iterator<Item = &'static ResourceType> {
    services::resources_of(arn.service).filter(move |kind| {
        overlap(kind.arn.resource, arn.resource) || reaches_form(&text.value, kind.written)
    })
}

/// Can the catalogue not say which actions work on it? It is AWS's own, of a type that no action is listed for, or of none
/// that is known and none that is meant.
pub(super) fn is_beyond_catalogue(text: &Text, arn: &Arn) -> bool {
    let Some(known) =
        service(arn.service).filter(|known| known.prefix != "sts" && known.has_resource_types())
    else {
        return false;
    };
    let mut like = kinds_like(text, arn).peekable();
    match like.peek() {
        Some(_) => like.all(|kind| kind.actions.is_empty()),
        None if arn.account == OF_AWS => true,
        None => !services::SERVICES.contains(&known.prefix) && kind_meant(arn).is_none(),
    }
}

/// The type in whose name there is a slip, or behind whose name the wrong sign.
fn kind_meant(arn: &Arn) -> Option<&'static str> {
    let first = |resource: &'static str| resource.split(['/', ':']).next().unwrap_or_default();
    let kinds = services::resources_of(arn.service).map(|kind| first(kind.arn.resource));
    let known = kinds.filter(|kind| !has_wildcard(kind));
    similar(arn.resource.split(['/', ':']).next().unwrap_or_default(), known)
}

pub(super) fn unlike(text: &Text, arn: &Arn, found: &mut Findings) {
    let message = format!("{} is like no resource of {}", text.value, arn.service);
    let (severity, hint) = match kind_meant(arn) {
        Some(meant) => {
            let hint =
                format!("an ARN of {} has another form: compare {meant} in its reference", arn.service);
            (rule::INVALID_ARN_RESOURCE.severity, hint)
        }
        // Of most services the reference has gaps: AWS's own policies name paths of DevOps Guru.
        None if services::SERVICES.contains(&arn.service) => (
            rule::INVALID_ARN_RESOURCE.severity,
            "compare it with the resource types in the Service Authorization Reference".to_owned(),
        ),
        None => (
            Severity::Warning,
            format!(
                "the Service Authorization Reference of {} lists the types; is it newer than the catalogue of {DATE}?",
                arn.service
            ),
        ),
    };
    found.add_as(&rule::INVALID_ARN_RESOURCE, severity, &text.place, message, hint);
}
