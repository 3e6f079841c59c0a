//! Lists that come in pages.

use crate::common::{admin, iam, sandbox};
use crate::{READ, TRUST};

/// Asks for two items a page until there is no more; gives back the items of each page.
macro_rules! pages {
    ($call:expr, $items:ident, $name:expr) => {{
        let (mut pages, mut marker) = (Vec::new(), None);
        loop {
            let page = $call.max_items(2).set_marker(marker).send().await.unwrap();
            pages.push(page.$items().iter().map($name).collect::<Vec<String>>());
            assert_eq!(page.is_truncated(), page.marker().is_some());
            marker = page.marker().map(str::to_owned);
            if marker.is_none() {
                break pages;
            }
        }
    }};
}

#[tokio::test]
async fn the_policies_of_a_role_and_a_user_come_in_pages() {
    let sandbox = sandbox().await;
    let iam = iam(&sandbox, &admin());
    iam.create_role().role_name("many").assume_role_policy_document(TRUST).send().await.unwrap();
    iam.create_user().user_name("many").send().await.unwrap();
    let names = ["a", "b", "c", "d", "e"];
    for name in names {
        let made = iam.create_policy().policy_name(name).policy_document(READ).send().await.unwrap();
        let arn = made.policy.unwrap().arn.unwrap();
        iam.attach_role_policy().role_name("many").policy_arn(&arn).send().await.unwrap();
        iam.attach_user_policy().user_name("many").policy_arn(&arn).send().await.unwrap();
        let inline = iam.put_role_policy().role_name("many").policy_name(name).policy_document(READ);
        inline.send().await.unwrap();
        let inline = iam.put_user_policy().user_name("many").policy_name(name).policy_document(READ);
        inline.send().await.unwrap();
    }
    let expected = [vec!["a", "b"], vec!["c", "d"], vec!["e"]];
    let attached = |policy: &aws_sdk_iam::types::AttachedPolicy| policy.policy_name().unwrap().to_owned();
    let roles = pages!(iam.list_attached_role_policies().role_name("many"), attached_policies, attached);
    assert_eq!(roles, expected);
    let users = pages!(iam.list_attached_user_policies().user_name("many"), attached_policies, attached);
    assert_eq!(users, expected);
    assert_eq!(pages!(iam.list_role_policies().role_name("many"), policy_names, String::clone), expected);
    assert_eq!(pages!(iam.list_user_policies().user_name("many"), policy_names, String::clone), expected);
}
