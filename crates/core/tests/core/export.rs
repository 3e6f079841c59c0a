//! The same setup for other tools: with what a plan sends, and without what is nobody's to know.

use provision_core::deployment::Deployment;
use provision_core::export::{Tool, export};
use provision_core::render::{RenderedKind, render};

use crate::support::deployments;

const SPECS: [&str; 6] = [
    "us-and-eu.toml",
    "access-keys.toml",
    "precreated-schema.toml",
    "several-schemas.toml",
    "fullstory.toml",
    "gov.toml",
];

fn all() -> impl Iterator<Item = Deployment> {
    SPECS.iter().flat_map(|spec| deployments(spec))
}

fn text(deployment: &Deployment, tool: Tool) -> String {
    let files = export(deployment, tool, false).unwrap();
    files.iter().map(|file| file.text.as_str()).collect()
}

/// Of the statements all but those that say whose a thing is, which is provision's alone.
#[test]
fn a_script_has_the_documents_and_statements_that_a_plan_sends() {
    for deployment in all() {
        let script = text(&deployment, Tool::Shell);
        for document in render(&deployment).unwrap() {
            let records = ["_group.sql", "_to_owner_group.sql", "_revoke_on_database.sql"];
            let is_record = records.iter().any(|end| document.name.ends_with(end));
            let is_sent = match document.kind {
                RenderedKind::Query => false,
                RenderedKind::Sql => !is_record && !document.text.contains("md5<"),
                // Only the account knows the id of a workgroup.
                RenderedKind::Policy => document.note.is_none(),
                RenderedKind::Trust | RenderedKind::BucketPolicy => true,
            };
            assert_eq!(script.contains(&document.text), is_sent, "{}: {}", deployment.spec, document.name);
        }
        assert!(!script.contains("<id-of-workgroup"), "{script}");
    }
}

#[test]
fn nothing_of_provisions_own_and_no_secret_is_exported() {
    for deployment in all() {
        let group = deployment.owner().group();
        for tool in [Tool::Terraform, Tool::CloudFormation, Tool::Shell] {
            let text = text(&deployment, tool);
            assert!(!text.contains(&group) && !text.contains("provision:deployment"), "{text}");
            assert!(!text.contains("aws_iam_access_key") && !text.contains("AWS::IAM::AccessKey"), "{text}");
            let creates = text.lines().filter(|line| line.contains("CREATE USER"));
            for line in creates {
                let named = ["PASSWORD DISABLE", ":'password_hash'", "${local.database_password_hash}"];
                assert!(named.iter().any(|password| line.contains(password)), "{line}");
            }
        }
    }
}

#[test]
fn a_password_is_a_variable_that_nobody_is_shown() {
    let keys = deployments("access-keys.toml").remove(0);
    let terraform = text(&keys, Tool::Terraform);
    assert!(terraform.contains("sensitive   = true") && terraform.contains("md5(join("), "{terraform}");
    let script = text(&keys, Tool::Shell);
    assert!(script.contains("read -rsp") && script.contains("\\set password_hash"), "{script}");
}

/// What is imported must say what becomes of it (CloudFormation User Guide, "Import AWS resources into a stack").
#[test]
fn what_exists_is_taken_over_where_the_tool_can() {
    for deployment in all() {
        let terraform = export(&deployment, Tool::Terraform, true).unwrap().remove(0).text;
        let made = terraform.matches("\nresource \"aws_").count();
        let rules = terraform.matches("\nresource \"aws_vpc_security_group_ingress_rule\"").count();
        assert_eq!(terraform.matches("\nimport {").count(), made - rules, "{terraform}");
        let files = export(&deployment, Tool::CloudFormation, true).unwrap();
        let template: serde_json::Value = serde_json::from_str(&files[0].text).unwrap();
        for (name, resource) in template["Resources"].as_object().unwrap() {
            assert_eq!(resource["DeletionPolicy"], "Retain", "{name}");
        }
        let imported: Vec<serde_json::Value> = serde_json::from_str(&files[2].text).unwrap();
        for one in &imported {
            let resource = &template["Resources"][one["LogicalResourceId"].as_str().unwrap()];
            assert_eq!(resource["Type"], one["ResourceType"]);
        }
        let rules = files[0].text.matches("AWS::EC2::SecurityGroupIngress").count();
        assert_eq!(imported.len() + rules, template["Resources"].as_object().unwrap().len());
    }
}
