//! In keys mode: IAM user, access key, credentials in a file.

use std::os::unix::fs::PermissionsExt as _;

use aws_sdk_iam::types::{StatusType, Tag};

use super::{Line, Lines, Round, Trial, changed, lines};
use crate::account::{ACCESS_KEYS, Account, text};

const USER: &str = "acme-keys-us-transfer-user";
const FILE: &str = "keys.json";
const MORE: &str =
    r#"{"Version":"2012-10-17","Statement":{"Effect":"Allow","Action":"s3:*","Resource":"*"}}"#;

pub const LINES: Lines = &[
    (
        Round::Mended,
        &[
            Line { of: "CredentialStoreFacts", attribute: "tags", edit: retag_file, says: "team" },
            Line { of: "CredentialStoreFacts", attribute: "mode", edit: widen_file, says: "0644" },
        ],
    ),
    (
        Round::Stays,
        &[
            Line { of: "UserFacts", attribute: "permissions_boundary", edit: bound, says: "ReadOnlyAccess" },
            Line { of: "UserFacts", attribute: "tags", edit: tag, says: "" },
            Line { of: "UserFacts", attribute: "attached", edit: attach, says: "AmazonS3FullAccess" },
            Line {
                of: "UserFacts",
                attribute: "inline_documents",
                edit: deny,
                says: "the inline policy less denies what Iterable Data Sync needs: s3:PutObject",
            },
            Line { of: "UserFacts", attribute: "inline", edit: write_into, says: "the inline policy more" },
            Line { of: "UserFacts", attribute: "groups", edit: join, says: "the group people" },
            Line {
                of: "UserFacts",
                attribute: "console_password",
                edit: let_sign_in,
                says: "password for the console",
            },
            Line {
                of: "AccessKeyFacts",
                attribute: "active",
                edit: deactivate,
                says: "made inactive by somebody",
            },
            Line { of: "AccessKeyFacts", attribute: "last_used", edit: use_key, says: "" },
            Line {
                of: "CredentialStoreFacts",
                attribute: "access_key_id",
                edit: name_other_key,
                says: "does not hold",
            },
            Line {
                of: "DatabaseUserFacts",
                attribute: "valid_until",
                edit: end_password,
                says: "2020-01-01",
            },
        ],
    ),
    (
        Round::Refused,
        &[Line { of: "UserFacts", attribute: "path", edit: move_user, says: "has the path /people/" }],
    ),
    (
        Round::KeepsDestroy,
        &[
            Line { of: "UserFacts", attribute: "devices", edit: add_device, says: "the MFA device" },
            Line { of: "UserFacts", attribute: "keys", edit: add_key, says: "which provision did not make" },
            Line { of: "CredentialStoreFacts", attribute: "password", edit: change_password, says: "" },
        ],
    ),
];

#[test]
fn keys_mode() {
    let account = Account::new();
    let secret = "credentials_secret = \"provision/acme-keys\"";
    let file = "credentials_file = \"keys.json\"";
    let spec =
        account.spec_of(ACCESS_KEYS, &[(secret, file), ("[aws]\n", "[tags]\nteam = \"data\"\n\n[aws]\n")]);
    let trial = Trial::begin(&account, text(&spec).to_owned(), &[]);
    trial.mended(lines(LINES, Round::Mended)[0]);
    trial.refused(lines(LINES, Round::Refused)[0], |account| {
        account.wait(account.iam().update_user().user_name(USER).new_path("/").send()).expect("it is back");
    });
    trial.stays(lines(LINES, Round::Stays)[0]);
    let theirs = || account.keys(USER).pop().expect("a key");
    trial.keeps_destroy(lines(LINES, Round::KeepsDestroy)[0], |account| {
        account.wait(async {
            let iam = account.iam();
            let devices = iam.list_mfa_devices().user_name(USER).send().await.expect("devices").mfa_devices;
            let serial = devices[0].serial_number.clone();
            iam.deactivate_mfa_device()
                .user_name(USER)
                .serial_number(serial)
                .send()
                .await
                .expect("it is off");
            iam.delete_login_profile().user_name(USER).send().await.expect("no password");
            iam.delete_access_key().user_name(USER).access_key_id(theirs()).send().await.expect("it is gone");
        });
    });
    account.empty("acme-keys-transfer");
    trial.end(&[]);
}

fn edit_file(account: &Account, change: impl FnOnce(&mut serde_json::Value)) {
    account.write(FILE, &changed(&account.read(FILE), change));
}

fn retag_file(account: &Account) {
    edit_file(account, |document| document["tags"]["team"] = "somebody".into());
}

fn widen_file(account: &Account) {
    let path = account.folder.path().join(FILE);
    std::fs::set_permissions(path, std::fs::Permissions::from_mode(0o644)).expect("a wider mode");
}

fn name_other_key(account: &Account) {
    edit_file(account, |document| {
        document["tags"]["provision:access-key-id"] = "AKIAIOSFODNN7EXAMPLE".into()
    });
}

fn change_password(account: &Account) {
    edit_file(account, |document| document["password"] = "Somebody-Elses-1".into());
}

fn bound(account: &Account) {
    let put = account.iam().put_user_permissions_boundary().user_name(USER);
    account
        .wait(put.permissions_boundary("arn:aws:iam::aws:policy/ReadOnlyAccess").send())
        .expect("a boundary");
}

fn tag(account: &Account) {
    let tag = Tag::builder().key("cost-centre").value("42").build().expect("a tag");
    account.wait(account.iam().tag_user().user_name(USER).tags(tag).send()).expect("it is tagged");
}

fn attach(account: &Account) {
    let attach = account.iam().attach_user_policy().user_name(USER);
    account
        .wait(attach.policy_arn("arn:aws:iam::aws:policy/AmazonS3FullAccess").send())
        .expect("it is attached");
}

fn deny(account: &Account) {
    let less = r#"{"Version":"2012-10-17","Statement":{"Effect":"Deny","Action":"s3:Put*","Resource":"*"}}"#;
    let put = account.iam().put_user_policy().user_name(USER).policy_name("less").policy_document(less);
    account.wait(put.send()).expect("an inline policy");
}

fn write_into(account: &Account) {
    let put = account.iam().put_user_policy().user_name(USER).policy_name("more").policy_document(MORE);
    account.wait(put.send()).expect("an inline policy");
}

fn join(account: &Account) {
    account.wait(async {
        let iam = account.iam();
        iam.create_group().group_name("people").send().await.expect("a group");
        iam.add_user_to_group().group_name("people").user_name(USER).send().await.expect("it is in it");
    });
}

fn let_sign_in(account: &Account) {
    account.make_login_profile(USER);
}

fn deactivate(account: &Account) {
    let key = account.keys(USER).remove(0);
    let update =
        account.iam().update_access_key().user_name(USER).access_key_id(key).status(StatusType::Inactive);
    account.wait(update.send()).expect("it is inactive");
}

fn use_key(account: &Account) {
    let document: serde_json::Value = serde_json::from_str(&account.read(FILE)).expect("JSON");
    let text = |name: &str| document[name].as_str().expect(name).to_owned();
    // Whether it is let in or not, it was used.
    let _ = account.put_as(&(text("access_key_id"), text("secret_access_key")), "acme-keys-transfer");
}

fn end_password(account: &Account) {
    account.sql(super::database::US, &["ALTER USER keys_user VALID UNTIL '2020-01-01'"]);
}

fn move_user(account: &Account) {
    account
        .wait(account.iam().update_user().user_name(USER).new_path("/people/").send())
        .expect("it is moved");
}

fn add_device(account: &Account) {
    account.wait(async {
        let iam = account.iam();
        let device =
            iam.create_virtual_mfa_device().virtual_mfa_device_name("phone").send().await.expect("a device");
        let serial = device.virtual_mfa_device.expect("a device").serial_number;
        let enable = iam.enable_mfa_device().user_name(USER).serial_number(serial);
        enable.authentication_code1("123456").authentication_code2("654321").send().await.expect("it is on");
    });
}

fn add_key(account: &Account) {
    account.make_key(USER);
}
