//! Warehouses with their networks, and the rules that let in.

use super::*;

/// A security group of its own.
async fn security_group(bench: &Bench) -> String {
    let ec2 = ec2_client(&bench.sandbox);
    let vpc = ec2.describe_vpcs().send().await.unwrap().vpcs.unwrap_or_default().remove(0).vpc_id.unwrap();
    let made = ec2.create_security_group().group_name("shared").description("shared").vpc_id(vpc);
    made.send().await.unwrap().group_id.unwrap()
}

#[tokio::test]
async fn ingress_rules_are_made_found_by_tag_and_revoked_by_id() {
    let bench = bench(&[]).await;
    let group = security_group(&bench).await;
    let owner = tags(&[("provision:deployment", "acme"), ("provision:destination", "us")]);
    let source = |cidr: &str| RuleSource { cidr: cidr.to_owned(), description: "Acme (us)".to_owned() };
    let authorize = Ec2Call::AuthorizeSecurityGroupIngress {
        region: EAST.to_owned(),
        group: group.clone(),
        port: 5439,
        sources: vec![source("192.0.2.7/32"), source("2001:db8::/64")],
        tags: owner.clone(),
        owner: owner_of("us"),
    };
    bench.execute(authorize.clone()).await;
    bench.execute(authorize).await;
    // What nobody's tags name is not shared.
    let by_hand = Ec2Call::AuthorizeSecurityGroupIngress {
        region: EAST.to_owned(),
        group: group.clone(),
        port: 5439,
        sources: vec![source("192.0.2.8/32")],
        tags: BTreeMap::new(),
        owner: owner_of("us"),
    };
    bench.execute(by_hand.clone()).await;
    let error = bench.refused(by_hand).await;
    assert_eq!(
        (error.kind, error.code.as_deref()),
        (CloudErrorKind::Conflict, Some("InvalidPermission.Duplicate"))
    );

    // The warehouse does not exist, so that only the tags lead to the rules.
    let warehouse =
        WarehouseId { region: EAST.to_owned(), kind: WarehouseKind::Cluster, name: "nowhere".to_owned() };
    let query = wanted(|wanted| wanted.ingress(warehouse.clone(), owner_of("us")));
    let ingress = bench.observe(&query).await.ingress.remove(&warehouse).unwrap();
    let found: BTreeSet<_> = ingress.rules.values().map(|rule| rule.cidr.as_deref().unwrap()).collect();
    assert_eq!(found, BTreeSet::from(["192.0.2.7/32", "2001:db8::/64"]));
    for rule in ingress.rules.values() {
        assert_eq!(
            (rule.group.as_str(), rule.protocol.as_str(), rule.ports),
            (group.as_str(), "tcp", Some((5439, 5439)))
        );
        assert_eq!((rule.description.as_str(), &rule.tags), ("Acme (us)", &owner));
    }

    let first = ingress.rules.keys().next().unwrap().clone();
    bench
        .execute(Ec2Call::UpdateSecurityGroupRuleDescriptionsIngress {
            region: EAST.to_owned(),
            group: group.clone(),
            rule: first.clone(),
            description: "changed".to_owned(),
        })
        .await;
    let more = Ec2Call::CreateTags {
        group: group.clone(),
        comes: None,
        region: EAST.to_owned(),
        resources: BTreeSet::from([first.clone()]),
        tags: tags(&[("team", "data")]),
    };
    bench.execute(more).await;
    let changed =
        bench.observe(&query).await.ingress.remove(&warehouse).unwrap().rules.remove(&first).unwrap();
    assert_eq!((changed.description.as_str(), changed.tags.len()), ("changed", 3));
    let rules = ingress.rules.keys().cloned().collect();
    let revoke =
        Ec2Call::RevokeSecurityGroupIngress { region: EAST.to_owned(), group, rules, owner: owner_of("us") };
    bench.execute(revoke.clone()).await;
    assert!(bench.observe(&query).await.ingress[&warehouse].rules.is_empty());
    // What is gone needs nobody to give it up.
    bench.execute(revoke).await;
}

/// Of several rules one is gone by then, and another may not be revoked: that is told.
#[tokio::test]
async fn a_rule_that_is_gone_hides_no_other_that_stays() {
    let gone = "InvalidSecurityGroupRuleId.NotFound";
    let told = [format!("1={gone}"), format!("2={gone}"), "3=UnauthorizedOperation".to_owned()];
    let faults = told.map(|fault| format!("ec2:RevokeSecurityGroupIngress@{fault}"));
    let bench = bench(&faults.each_ref().map(String::as_str)).await;
    let (group, region, owner) = (security_group(&bench).await, EAST.to_owned(), owner_of("us"));
    let source = |cidr: &str| RuleSource { cidr: cidr.to_owned(), description: String::new() };
    let authorize = Ec2Call::AuthorizeSecurityGroupIngress {
        region: region.clone(),
        group: group.clone(),
        port: 5439,
        sources: ["192.0.2.7/32", "192.0.2.8/32"].map(source).into(),
        tags: tags(&[("provision:deployment", "acme"), ("provision:destination", "us")]),
        owner: owner.clone(),
    };
    bench.execute(authorize).await;
    let query = wanted(|wanted| wanted.security_group_rules(EAST, &group));
    let known = bench.observe(&query).await.security_group_rules;
    let rules = known[&(region.clone(), group.clone())].keys().cloned().collect();
    let error = bench.refused(Ec2Call::RevokeSecurityGroupIngress { region, group, rules, owner }).await;
    assert_eq!(error.kind, CloudErrorKind::Denied, "{error}");
}

fn ec2_client(sandbox: &Sandbox) -> aws_sdk_ec2::Client {
    let key = Credentials::new(seed::ADMIN_ACCESS_KEY_ID, seed::ADMIN_SECRET_ACCESS_KEY, None, None, "test");
    let config = aws_sdk_ec2::Config::builder()
        .behavior_version(aws_config::BehaviorVersion::latest())
        .region(Region::new(EAST))
        .endpoint_url(sandbox.endpoint())
        .credentials_provider(key)
        .http_client(aws_smithy_http_client::Builder::new().build_http())
        .build();
    aws_sdk_ec2::Client::from_conf(config)
}

#[tokio::test]
async fn warehouses_are_read_with_their_network_and_administrator() {
    let bench = bench(&[]).await;
    let (cluster, workgroup) =
        (analytics(EAST, WarehouseKind::Cluster), analytics(WEST, WarehouseKind::Workgroup));
    let missing = WarehouseId { name: "missing".to_owned(), ..cluster.clone() };
    let unmade = WarehouseId { name: "missing".to_owned(), ..workgroup.clone() };
    let ids = [&cluster, &workgroup, &missing, &unmade];
    let before = bench.received().len();
    let world =
        bench.observe(&wanted(|wanted| ids.iter().for_each(|id| wanted.warehouse((*id).clone())))).await;
    assert_eq!(world.warehouses.keys().collect::<Vec<_>>(), [&workgroup, &cluster]);
    let found = &world.warehouses[&cluster];
    assert_eq!(found.arn, format!("arn:aws:redshift:{EAST}:{}:cluster:analytics", seed::ACCOUNT));
    assert_eq!(found.status, "available");
    assert!(found.endpoint.as_ref().is_some_and(|endpoint| endpoint.port != 0));
    assert!(!found.security_groups.is_empty() && found.admin_user.is_some() && found.admin_secret.is_some());
    let found = &world.warehouses[&workgroup];
    assert_eq!(found.workgroup_id().map(str::len), Some("00000000-0000-0000-0000-000000000000".len()));
    assert_eq!(found.status, "AVAILABLE");
    assert!(!found.security_groups.is_empty() && found.admin_user.is_some() && found.admin_secret.is_some());
    let mut calls = bench.received().split_off(before);
    calls.sort();
    // What is not there has its region listed, once for clusters and once for workgroups.
    let (asked, listed) = (["DescribeClusters"; 2], ["DescribeClusters"; 2]);
    let serverless = ["GetNamespace", "GetWorkgroup", "GetWorkgroup", "ListWorkgroups", "ListWorkgroups"];
    assert_eq!(calls, [&asked[..], &listed, &serverless].concat());
}

#[tokio::test]
async fn rules_of_a_warehouse_are_those_of_its_groups_whoever_made_them() {
    let bench = bench(&[]).await;
    let cluster = analytics(EAST, WarehouseKind::Cluster);
    let query = wanted(|wanted| wanted.ingress(cluster.clone(), owner_of("us")));
    let world = bench.observe(&query).await;
    let groups = &world.warehouses[&cluster].security_groups;
    let rules = &world.ingress[&cluster].rules;
    assert!(!rules.is_empty(), "the seeded group has a rule of somebody else's");
    assert!(rules.values().all(|rule| groups.contains(&rule.group)));
    let describes =
        bench.received().iter().filter(|operation| *operation == "DescribeSecurityGroupRules").count();
    assert_eq!(describes, 2, "one for the groups of the region, one for the tags");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_rule_names_all_that_need_it_and_goes_with_the_last() {
    let bench = bench(&[]).await;
    let group = security_group(&bench).await;
    let authorize = |destination: &str| Ec2Call::AuthorizeSecurityGroupIngress {
        region: EAST.to_owned(),
        group: group.clone(),
        port: 5439,
        sources: vec![RuleSource { cidr: "192.0.2.7/32".to_owned(), description: "Acme".to_owned() }],
        tags: owner_of(destination).tags(),
        owner: owner_of(destination),
    };
    let wanted = wanted(|wanted| wanted.security_group_rules(EAST, &group));
    let rules = async || {
        let mut world = bench.observe(&wanted).await;
        world.security_group_rules.remove(&(EAST.to_owned(), group.clone())).unwrap_or_default()
    };
    bench.execute(authorize("us")).await;
    bench.execute(authorize("eu")).await;
    bench.execute(authorize("eu")).await;
    for (leaves, left) in [("us", vec!["eu"]), ("eu", Vec::new())] {
        let (rule, facts) = rules().await.into_iter().next().expect("one rule");
        let keys = owner_of(leaves).keys_in(&facts.tags);
        let (region, group, leaves) = (EAST.to_owned(), group.clone(), Some(owner_of(leaves)));
        bench.execute(Ec2Call::DeleteTags { region, group, rule, keys, leaves }).await;
        let owners: BTreeSet<_> =
            rules().await.into_values().flat_map(|rule| Owner::all_of(&rule.tags)).collect();
        assert_eq!(owners, left.into_iter().map(owner_of).collect());
    }
    assert!(rules().await.is_empty(), "nobody needs it any more");

    // Each has planned to revoke it, before the other came: the second one needs it until then.
    bench.execute(authorize("us")).await;
    let all: BTreeSet<_> = rules().await.into_keys().collect();
    bench.execute(authorize("eu")).await;
    for (leaves, left) in [("us", vec!["eu"]), ("eu", Vec::new())] {
        let (region, group, owner) = (EAST.to_owned(), group.clone(), owner_of(leaves));
        bench.execute(Ec2Call::RevokeSecurityGroupIngress { region, group, rules: all.clone(), owner }).await;
        let owners: BTreeSet<_> =
            rules().await.into_values().flat_map(|rule| Owner::all_of(&rule.tags)).collect();
        assert_eq!(owners, left.into_iter().map(owner_of).collect());
    }
    assert!(rules().await.is_empty(), "it went with the last");
}

#[tokio::test(flavor = "multi_thread")]
async fn hundreds_share_a_rule_with_a_handful_of_requests() {
    let bench = bench(&[]).await;
    let group = security_group(&bench).await;
    let owners: Vec<_> = (0..200).map(|number| owner_of(&format!("d{number:03}"))).collect();
    let wanted = wanted(|wanted| wanted.security_group_rules(EAST, &group));
    let rules = async || {
        let mut world = bench.observe(&wanted).await;
        world.security_group_rules.remove(&(EAST.to_owned(), group.clone())).unwrap_or_default()
    };
    let at_once = async |calls: Vec<Ec2Call>| {
        let before = bench.sandbox.log().len();
        let calls: Vec<Call> = calls.into_iter().map(Call::from).collect();
        let answers = calls.iter().map(|call| bench.cloud.execute(call));
        for answer in futures::future::join_all(answers).await {
            answer.unwrap();
        }
        bench.sandbox.log().len() - before
    };
    let makes = owners.iter().map(|owner| Ec2Call::AuthorizeSecurityGroupIngress {
        region: EAST.to_owned(),
        group: group.clone(),
        port: 5439,
        sources: vec![RuleSource { cidr: "192.0.2.7/32".to_owned(), description: owner.to_string() }],
        tags: owner.tags(),
        owner: owner.clone(),
    });
    let requests = at_once(makes.collect()).await;
    assert!(requests < 20, "{requests} requests");
    let now = rules().await;
    assert_eq!(now.len(), 1, "AWS takes no rule twice");
    let (rule, facts) = now.into_iter().next().unwrap();
    assert_eq!(Owner::all_of(&facts.tags), owners.iter().cloned().collect());

    // Some leave it while others say again that they need it; then the rest leaves.
    let comes = |owner: &Owner| Ec2Call::CreateTags {
        region: EAST.to_owned(),
        group: group.clone(),
        resources: BTreeSet::from([rule.clone()]),
        tags: owner.sharing_tag(),
        comes: Some(owner.clone()),
    };
    let leaves = |owner: &Owner| Ec2Call::RevokeSecurityGroupIngress {
        region: EAST.to_owned(),
        group: group.clone(),
        rules: BTreeSet::from([rule.clone()]),
        owner: owner.clone(),
    };
    let (stay, leave) = owners.split_at(100);
    let requests = at_once(stay.iter().map(comes).chain(leave.iter().map(leaves)).collect()).await;
    assert!(requests < 20, "{requests} requests");
    let left = Owner::all_of(&rules().await[&rule].tags);
    assert_eq!(left, stay.iter().cloned().collect());
    let requests = at_once(stay.iter().map(leaves).collect()).await;
    assert!(requests < 20, "{requests} requests");
    assert!(rules().await.is_empty(), "it went with the last");
}
