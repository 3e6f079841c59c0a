//! What is found in templates, plans and manifests.

use super::*;

#[test]
fn a_template_is_looked_into_with_the_places_of_the_template() {
    let text = r#"{"Resources": {"Role": {"Type": "AWS::IAM::Role", "Properties": {
        "AssumeRolePolicyDocument": {"Version": "2012-10-17", "Statement": [{"Effect": "Allow",
            "Principal": {"AWS": {"Fn::Sub": "arn:${AWS::Partition}:iam::${AWS::AccountId}:root"}}, "Action": "sts:AssumeRole"}]},
        "Policies": [{"PolicyName": "p", "PolicyDocument": {"Version": "2012-10-17", "Statement": {"Effect": "Allow",
            "Action": "s3:GetObjct", "Resource": [{"Fn::GetAtt": ["Bucket", "Arn"]}, {"Fn::Join": ["", [{"Fn::GetAtt": ["Bucket", "Arn"]}, "/*"]]}]}}}]
    }}}}"#;
    let found = extract(text).unwrap();
    assert_eq!(found.documents.len(), 2);
    assert_eq!(found.documents[0].kind, Some(Kind::Trust));
    let told: Vec<Finding> =
        found.documents.iter().flat_map(|document| document.lint(&LintContext::default())).collect();
    let errors: Vec<&Finding> = told.iter().filter(|one| one.is_error()).collect();
    assert_eq!(errors.len(), 1, "{told:?}");
    let error = errors[0];
    assert_eq!(error.id, "INVALID_ACTION");
    assert_eq!(&text[error.at.span.start.offset..error.at.span.end.offset], "\"s3:GetObjct\"");
    assert_eq!(error.at.path, "Resources.Role.Properties.Policies[0].PolicyDocument.Statement.Action");
    assert_eq!(error.at.span.start.line, 5);
}

#[test]
fn a_plan_of_terraform_holds_documents_as_text() {
    let policy = r#"{\"Version\": \"2012-10-17\", \"Statement\": [{\"Effect\": \"Allow\", \"Action\": \"s3:GetObjct\", \"Resource\": \"*\"}]}"#;
    let text = format!(
        r#"{{"planned_values": {{"policy": "{policy}"}}, "resource_changes": [{{"change": {{"after": {{"policy": "{policy}"}}}}}}]}}"#
    );
    let found = extract(&text).unwrap();
    assert_eq!(found.documents.len(), 1);
    let told = found.documents[0].lint(&LintContext::default());
    let error = told.iter().find(|one| one.id == "INVALID_ACTION").unwrap();
    assert_eq!(error.at.path, "planned_values.policy.Statement[0].Action");
    assert_eq!(error.at.span.start.offset, text.find("\"{").unwrap());
}

#[test]
fn yaml_is_looked_into_as_well() {
    let text = "Resources:\n  Role:\n    Type: AWS::IAM::Role\n    Properties:\n      AssumeRolePolicyDocument:\n        Version: '2012-10-17'\n        Statement:\n          - Effect: Allow\n            Principal:\n              Service: lambda.amazonaws.com\n            Action: sts:AssumeRole\n      Policies:\n        - PolicyName: é\n          PolicyDocument:\n            Version: '2012-10-17'\n            Statement:\n              - Effect: Allow\n                Action:\n                  - s3:GetObjct\n                Resource: !Sub 'arn:${AWS::Partition}:s3:::${Bucket}/*'\n              - Effect: Allow\n                Action: s3:ListBucket\n                Resource: !GetAtt Bucket.Arn\n";
    let found = extract(text).unwrap();
    assert_eq!(found.documents.len(), 2, "{found:?}");
    let told: Vec<Finding> =
        found.documents.iter().flat_map(|document| document.lint(&LintContext::default())).collect();
    let errors: Vec<&Finding> = told.iter().filter(|one| one.is_error()).collect();
    assert_eq!(errors.len(), 1, "{told:?}");
    let span = errors[0].at.span;
    assert_eq!(&text[span.start.offset..span.end.offset], "s3:GetObjct");
    assert_eq!((span.start.line, span.start.column), (19, 21));
    let account = "kind: ServiceAccount\nmetadata:\n  annotations:\n    eks.amazonaws.com/role-arn: arn:aws:iam:1:role/x\n---\nkind: Pod\n";
    assert_eq!(extract(account).unwrap().findings.len(), 1);
    assert!(extract("a: [").is_none());
}

#[test]
fn an_object_of_yaml_is_pointed_at_by_its_first_key() {
    for key in ["Ünknown", "Unknown", "\"Ünknown\"", "? Ünknown\n       "] {
        let text = format!(
            "PolicyDocument:\n  Statement:\n    - Effect: Allow\n      Principal:\n       {key}: x\n"
        );
        for finding in extract(&text).unwrap().documents[0].lint(&LintContext::default()) {
            let span = finding.at.span;
            assert!(text.get(span.start.offset..span.end.offset).is_some(), "{key}: {finding}");
        }
    }
}

fn told(text: &str) -> Vec<(&'static str, String)> {
    let found = extract(text).unwrap();
    let all = found.documents.iter().flat_map(|document| document.lint(&LintContext::default()));
    all.map(|one| {
        (one.id, one.at.path.rsplit_once("Statement").map_or(String::new(), |(_, at)| at.to_owned()))
    })
    .collect()
}

fn template(statement: &str) -> String {
    format!(
        r#"{{"PolicyDocument": {{"Version": "2012-10-17", "Statement": [{{"Effect": "Allow", {statement}}}]}}}}"#
    )
}

/// What only the deployment knows is neither wrong nor broad.
#[test]
fn what_is_filled_in_is_not_judged() {
    for statement in [
        r#""Action": {"Ref": "Actions"}, "Resource": "*""#,
        r#""Action": {"Fn::Split": [",", {"Ref": "Actions"}]}, "Resource": "*""#,
        r#""Action": {"Fn::Sub": "${Service}:GetObject"}, "Resource": "arn:aws:s3:::acme/*""#,
        r#""Action": "s3:PutObject", "Resource": {"Fn::GetAtt": ["Bucket", "Arn"]}"#,
        r#""Action": "s3:PutObject", "Resource": {"Fn::Join": ["", ["arn:aws:s3:::", {"Ref": "Bucket"}, "/*"]]}"#,
        r#""Action": "s3:PutObject", "Resource": {"Fn::Sub": ["${Arn}/*", {"Arn": {"Ref": "Bucket"}}]}"#,
        r#""Action": "iam:PassRole", "Resource": {"Ref": "Role"}"#,
        r#""Action": "sqs:SendMessage", "Resource": {"Fn::Sub": "arn:aws:sqs:${Region}:${Account}:orders"}"#,
        r#""Action": "s3:GetObject", "Resource": "arn:aws:s3:::acme/*", "Condition": {"IpAddress": {"aws:SourceIp": {"Ref": "Range"}}}"#,
        r#""Action": "s3:GetObject", "Resource": "arn:aws:s3:::acme/*", "Condition": {"Bool": {"aws:SecureTransport": {"Ref": "Tls"}}}"#,
        r#""Action": "s3:GetObject", "Resource": "arn:aws:s3:::acme/*", "Condition": {"StringEquals": {"aws:SourceVpc": {"Ref": "Vpc"}, "aws:PrincipalOrgID": {"Ref": "Organization"}}}"#,
        r#""Action": "s3:GetObject", "Resource": "arn:aws:s3:::acme/*", "Condition": {"DateLessThan": {"aws:CurrentTime": {"Ref": "End"}}}"#,
        r#""Action": "sts:AssumeRole", "Principal": {"AWS": {"Ref": "Caller"}}"#,
        r#""Action": "sts:AssumeRole", "Principal": {"AWS": {"Fn::Sub": "arn:${AWS::Partition}:iam::${Account}:root"}}"#,
        r#""Action": "sts:AssumeRole", "Principal": {"Service": {"Fn::Sub": "${Service}.amazonaws.com"}}"#,
        r#""Action": "sts:AssumeRoleWithWebIdentity", "Principal": {"Federated": {"Ref": "Provider"}}, "Condition": {"StringEquals": {"token.actions.githubusercontent.com:sub": "repo:acme/app:ref:refs/heads/main"}}"#,
    ] {
        let told = told(&template(statement));
        assert!(
            told.iter().all(|(id, _)| [
                "OIDC_AUDIENCE_MISSING",
                "SPECIFIC_GITHUB_REPO_AND_BRANCH_RECOMMENDED"
            ]
            .contains(id)),
            "{statement}: {told:?}"
        );
    }
    // What is written beside it is.
    for (statement, id) in [
        (r#""Action": ["s3:GetObjct", {"Ref": "More"}], "Resource": {"Ref": "Bucket"}"#, "INVALID_ACTION"),
        (
            r#""Action": "s3:ListBucket", "Resource": {"Fn::Join": ["", ["arn:aws:s3:::", {"Ref": "Bucket"}, "/*"]]}"#,
            "ACTION_RESOURCE_MISMATCH",
        ),
        (
            r#""Action": "*", "Resource": "*", "Condition": {"StringEquals": {"aws:PrincipalOrgID": {"Ref": "Organization"}}}"#,
            "PASS_ROLE_WITH_STAR_IN_ACTION_AND_RESOURCE",
        ),
    ] {
        let told = told(&template(statement));
        assert!(told.iter().any(|(found, _)| *found == id), "{statement}: {told:?}");
    }
}

#[test]
fn both_branches_of_a_condition_are_looked_at() {
    let text = template(
        r#""Action": [{"Fn::If": ["A", "s3:GetObjct", {"Ref": "AWS::NoValue"}]}, {"Fn::If": ["A", "s3:PutObject", "s3:PutObjct"]}], "Resource": "arn:aws:s3:::acme/*""#,
    );
    let found = extract(&text).unwrap();
    let spans: Vec<&str> = found.documents[0]
        .lint(&LintContext::default())
        .iter()
        .filter(|one| one.id == "INVALID_ACTION")
        .map(|one| &text[one.at.span.start.offset..one.at.span.end.offset])
        .collect();
    assert_eq!(spans, ["\"s3:GetObjct\"", "\"s3:PutObjct\""]);
}

#[test]
fn a_document_written_as_text_is_looked_into_wherever_it_is_wrong() {
    let trust = r#"Role:\n  AssumeRolePolicyDocument: !Sub |\n    {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Principal": {"Federated": "arn:aws:iam::${AWS::AccountId}:oidc-provider/${Issuer}"},\n    "Action": "sts:AssumeRoleWithWebIdentity", "Condition": {"StringEquals": {"${Issuer}:sub": "system:serviceaccount:a:b", "${Issuer}:aud": "sts.amazonaws.com"}}}]}\n"#
        .replace("\\n", "\n");
    let found = extract(&trust).unwrap();
    assert_eq!(found.documents[0].kind, Some(Kind::Trust));
    assert!(
        !found.documents[0].lint(&LintContext::default()).iter().any(Finding::is_error),
        "{:?}",
        told(&trust)
    );
    // Without its statement, or not even JSON.
    for policy in
        [r#"{\"Statment\": [{\"Effect\": \"Allow\"}]}"#, r#"{\"Version\": \"2012-10-17\", \"Statement\": ["#]
    {
        let found = extract(&format!(r#"{{"values": {{"policy": "{policy}"}}}}"#)).unwrap();
        assert!(found.documents[0].lint(&LintContext::default()).iter().any(Finding::is_error), "{policy}");
    }
    let life_cycle = r#"{"values": {"policy": "{\"rules\": []}"}}"#;
    assert!(extract(life_cycle).unwrap().is_empty());
}

#[test]
fn a_policy_of_an_organization_is_known_by_what_stands_beside_it() {
    let content =
        r#"{"Version": "2012-10-17", "Statement": [{"Effect": "Deny", "Action": "s3:*", "Resource": "*"}]}"#;
    let text =
        format!(r#"{{"type": "SERVICE_CONTROL_POLICY", "content": {}}}"#, serde_json::Value::from(content));
    assert_eq!(extract(&text).unwrap().documents[0].kind, Some(Kind::ServiceControl));
    let text = format!(r#"{{"Properties": {{"Type": "RESOURCE_CONTROL_POLICY", "Content": {content}}}}}"#);
    assert_eq!(extract(&text).unwrap().documents[0].kind, Some(Kind::ResourceControl));
}

#[test]
fn an_annotation_names_a_role() {
    let text = |arn: &str| {
        format!(
            r#"{{"kind": "ServiceAccount", "metadata": {{"annotations": {{"eks.amazonaws.com/role-arn": "{arn}"}}}}}}"#
        )
    };
    assert!(extract(&text("arn:aws:iam::111122223333:role/loader")).unwrap().findings.is_empty());
    let found = extract(&text("arn:aws:iam:111122223333:role/loader")).unwrap().findings;
    assert_eq!(found[0].at.path, r#"metadata.annotations["eks.amazonaws.com/role-arn"]"#);
}
