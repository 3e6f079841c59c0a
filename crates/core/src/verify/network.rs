//! The way from the vendor's addresses to the warehouse's port.

use super::case::Case;
use super::check::CheckId;
use super::line::Line;
use crate::facts::WarehouseId;
use crate::finding::{Finding, FindingId};
use crate::kinds::unadmitted;

pub(super) fn lines(case: &Case<'_>) -> Vec<Line> {
    let network = &case.deployment.network;
    // A vendor that comes through the Data API has no addresses.
    if network.cidrs.is_empty() {
        return Vec::new();
    }
    if let Some(tunnel) = found(case, FindingId::WarehouseThroughTunnel) {
        let by_hand = tunnel.hint.clone().unwrap_or_default();
        return vec![Line::unchecked(CheckId::WarehousePublic, tunnel.message.clone(), by_hand)];
    }
    let mut lines = vec![admitted(case)];
    // Nothing else was looked at then.
    if !network.allow {
        return lines;
    }
    let is_public = case.warehouse().is_some_and(|warehouse| warehouse.publicly_accessible);
    lines.push(by_finding(
        case,
        CheckId::WarehousePublic,
        FindingId::WarehousePrivate,
        "it is publicly accessible",
    ));
    if is_public {
        lines.push(of_subnets(
            case,
            CheckId::InternetRoute,
            FindingId::SubnetWithoutInternetGateway,
            "each of them",
        ));
        lines.push(of_subnets(
            case,
            CheckId::NetworkAclAdmits,
            FindingId::NetworkAclDenies,
            "in both directions",
        ));
    }
    if network.cidrs.iter().any(|cidr| cidr.addr().is_ipv6()) {
        lines.push(by_finding(case, CheckId::Ipv6Admits, FindingId::WarehouseWithoutIpv6, "dual-stack"));
    }
    lines
}

fn found<'a>(case: &Case<'a>, id: FindingId) -> Option<&'a Finding> {
    case.plan.findings.iter().find(|finding| finding.id == id)
}

/// Whether rules of the warehouse's own groups let every address in, whoever made them.
fn admitted(case: &Case<'_>) -> Line {
    let id = CheckId::RuleAdmits;
    let Some((port, missing)) = unadmitted(case.deployment, case.world) else {
        return Line::fail(id, format!("the {} has no endpoint", WarehouseId::of(case.deployment)))
            .hint("resume it, or wait until it is available");
    };
    let listed =
        |cidrs: &[ipnet::IpNet]| cidrs.iter().map(ToString::to_string).collect::<Vec<_>>().join(", ");
    match missing.as_slice() {
        [] => Line::pass(id, format!("{} to port {port}", listed(&case.deployment.network.cidrs))),
        missing if !case.deployment.network.allow => Line::unchecked(
            id,
            format!("no rule lets {} reach port {port}, and the spec wants none", listed(missing)),
            "the vendor must come another way, such as the Data API, or whoever looks after the network admit it",
        ),
        missing => {
            let what = format!("no rule of an attached group lets {} reach port {port}", listed(missing));
            Line::fail(id, what).hint("provision apply makes the rule")
        }
    }
}

/// What a plan finds of the warehouse.
fn by_finding(case: &Case<'_>, id: CheckId, finding: FindingId, otherwise: &str) -> Line {
    match found(case, finding) {
        None => Line::pass(id, otherwise),
        Some(finding) => {
            let line = Line::fail(id, finding.message.clone());
            match &finding.hint {
                Some(hint) => line.hint(hint.clone()),
                None => line,
            }
        }
    }
}

/// What a plan finds of the subnets, if it could read them.
fn of_subnets(case: &Case<'_>, id: CheckId, finding: FindingId, otherwise: &str) -> Line {
    let subnets = case.world.subnets.get(&WarehouseId::of(case.deployment));
    if subnets.is_none_or(Vec::is_empty) {
        return Line::unchecked(
            id,
            "the warehouse's subnets could not be read",
            "allow yourself ec2:DescribeRouteTables, ec2:DescribeNetworkAcls and redshift:DescribeClusterSubnetGroups",
        );
    }
    by_finding(case, id, finding, otherwise)
}
