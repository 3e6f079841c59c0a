//! What decides where traffic goes: route tables, network ACLs, internet gateways.

use super::{
    describe::{ResourceKind, by_id, one},
    model::{Association, Network, NetworkAcl, RouteTable},
};
use crate::endpoint::{Call, Xml, error::Result};

pub(crate) fn route_tables(network: &Network, call: &Call) -> Result<Xml> {
    let kind = ResourceKind {
        ids: "RouteTableId",
        not_found: "InvalidRouteTableID.NotFound",
        noun: "routeTable ID",
        set: "routeTableSet",
        order: by_id,
        attribute: route_table_attribute,
        xml: |network, table: &RouteTable| {
            Xml::default()
                .text("routeTableId", &table.id)
                .text("vpcId", &table.vpc)
                .text("ownerId", &network.account)
                .list("routeSet", "item", table.routes.iter().map(|(to, by)| route(to, by)))
                .list(
                    "associationSet",
                    "item",
                    table.associations.iter().map(|a| table_association(table, a)),
                )
                .child(Xml::new("propagatingVgwSet"))
        },
    };
    kind.describe(network, &call.params, &network.route_tables)
}

fn route_table_attribute(network: &Network, table: &RouteTable, name: &str) -> Option<Vec<String>> {
    let associations = table.associations.iter();
    match name {
        "route-table-id" | "association.route-table-id" => one(&table.id),
        "vpc-id" => one(&table.vpc),
        "owner-id" => one(&network.account),
        "association.main" => Some(associations.map(|a| a.subnet.is_none().to_string()).collect()),
        "association.subnet-id" => Some(associations.filter_map(|a| a.subnet.clone()).collect()),
        "association.route-table-association-id" => Some(associations.map(|a| a.id.clone()).collect()),
        "route.destination-cidr-block" => Some(table.routes.keys().cloned().collect()),
        "route.gateway-id" => Some(table.routes.values().cloned().collect()),
        "route.nat-gateway-id" => {
            Some(table.routes.values().filter(|by| by.starts_with("nat-")).cloned().collect())
        }
        "route.state" => one("active"),
        _ => None,
    }
}

fn route(destination: &str, target: &str) -> Xml {
    let by = if target.starts_with("nat-") { "natGatewayId" } else { "gatewayId" };
    let origin = if target == "local" { "CreateRouteTable" } else { "CreateRoute" };
    Xml::default()
        .text("destinationCidrBlock", destination)
        .text(by, target)
        .text("state", "active")
        .text("origin", origin)
}

fn table_association(table: &RouteTable, association: &Association) -> Xml {
    Xml::default()
        .text("routeTableAssociationId", &association.id)
        .text("routeTableId", &table.id)
        .maybe("subnetId", association.subnet.as_ref())
        .text("main", association.subnet.is_none())
        .child(Xml::new("associationState").text("state", "associated"))
}

pub(crate) fn network_acls(network: &Network, call: &Call) -> Result<Xml> {
    let kind = ResourceKind {
        ids: "NetworkAclId",
        not_found: "InvalidNetworkAclID.NotFound",
        noun: "networkAcl ID",
        set: "networkAclSet",
        order: by_id,
        attribute: |network, acl: &NetworkAcl, name| match name {
            "network-acl-id" | "association.network-acl-id" => one(&acl.id),
            "vpc-id" => one(&acl.vpc),
            "owner-id" => one(&network.account),
            "default" => one(acl.is_default),
            "association.subnet-id" => {
                Some(acl.associations.iter().filter_map(|a| a.subnet.clone()).collect())
            }
            "association.association-id" => Some(acl.associations.iter().map(|a| a.id.clone()).collect()),
            "entry.cidr" => Some(acl.entries.iter().map(|entry| entry.cidr.clone()).collect()),
            "entry.egress" => Some(acl.entries.iter().map(|entry| entry.egress.to_string()).collect()),
            "entry.protocol" => Some(acl.entries.iter().map(|entry| entry.protocol.clone()).collect()),
            "entry.rule-action" => Some(acl.entries.iter().map(|e| action(e.allow).to_owned()).collect()),
            "entry.rule-number" => Some(acl.entries.iter().map(|entry| entry.number.to_string()).collect()),
            _ => None,
        },
        xml: acl_xml,
    };
    kind.describe(network, &call.params, &network.network_acls)
}

fn action(allow: bool) -> &'static str {
    if allow { "allow" } else { "deny" }
}

fn acl_xml(network: &Network, acl: &NetworkAcl) -> Xml {
    let entries = acl.entries.iter().map(|entry| {
        let xml = Xml::default()
            .text("ruleNumber", entry.number)
            .text("protocol", &entry.protocol)
            .text("ruleAction", action(entry.allow))
            .text("egress", entry.egress)
            .text("cidrBlock", &entry.cidr);
        match entry.ports {
            Some((from, to)) => xml.child(Xml::new("portRange").text("from", from).text("to", to)),
            None => xml,
        }
    });
    let associations = acl.associations.iter().map(|association| {
        Xml::default()
            .text("networkAclAssociationId", &association.id)
            .text("networkAclId", &acl.id)
            .maybe("subnetId", association.subnet.as_ref())
    });
    Xml::default()
        .text("networkAclId", &acl.id)
        .text("vpcId", &acl.vpc)
        .text("ownerId", &network.account)
        .text("default", acl.is_default)
        .list("entrySet", "item", entries)
        .list("associationSet", "item", associations)
}

pub(crate) fn internet_gateways(network: &Network, call: &Call) -> Result<Xml> {
    let kind = ResourceKind {
        ids: "InternetGatewayId",
        not_found: "InvalidInternetGatewayID.NotFound",
        noun: "internetGateway ID",
        set: "internetGatewaySet",
        order: by_id,
        attribute: |network, gateway: &super::model::InternetGateway, name| match name {
            "internet-gateway-id" => one(&gateway.id),
            "attachment.vpc-id" => Some(gateway.vpc.iter().cloned().collect()),
            "attachment.state" => Some(gateway.vpc.iter().map(|_| "available".to_owned()).collect()),
            "owner-id" => one(&network.account),
            _ => None,
        },
        xml: |network, gateway| {
            let attachments =
                gateway.vpc.iter().map(|vpc| Xml::default().text("vpcId", vpc).text("state", "available"));
            Xml::default().text("internetGatewayId", &gateway.id).text("ownerId", &network.account).list(
                "attachmentSet",
                "item",
                attachments,
            )
        },
    };
    kind.describe(network, &call.params, &network.internet_gateways)
}
