//! Database users, groups and roles.

use std::sync::Arc;

use serde_json::json;

use crate::account::Account;
use crate::checks::Checks;
use crate::database::{Database, Rows, row, statement};

const USER: &str = "provision-probe-user";
const ROLE_USER: &str = "IAMR:provision-probe-Reader";
const GROUP: &str = "provision-probe-group";
const OWNED: &str = "provision_probe_owned";
const ROLE: &str = "provision-probe-role";

/// An MD5 hash of no password that anybody knows.
const HASH: &str = "md5d41d8cd98f00b204e9800998ecf8427e";

pub async fn users(account: Arc<Account>, mut check: Checks) {
    for database in &account.databases {
        made(&mut check, database).await;
        passwords(&mut check, database).await;
        dropped(&mut check, database).await;
    }
}

async fn made(check: &mut Checks, database: &Database) {
    let create = json!({ "user": ROLE_USER, "password_hash": null });
    check.accepted("sql-create-user", database.template("create_user", create.clone()).await, |_| true);
    check.refused_in_words(
        "sql-user-exists",
        &["already exists"],
        database.template("create_user", create).await,
    );
    let hashed = json!({ "user": USER, "password_hash": HASH });
    check.accepted("sql-create-user-hash", database.template("create_user", hashed).await, |_| true);
    let read = database.template("read_users", json!({ "users": [ROLE_USER, USER] })).await;
    check.accepted("sql-read-users", read, |rows| {
        let told: Vec<_> = rows.iter().map(|row| row[..3].to_vec()).collect();
        told == [row(&[ROLE_USER, "false", "false"]), row(&[USER, "false", "false"])]
    });
    made_again(check, database).await;
    options(check, database).await;
    let listed = database.template("list_users", json!({})).await;
    check.accepted("sql-list-users", listed, |rows| {
        let readers = rows.iter().filter(|row| row[2].as_deref() == Some("true")).count();
        rows.iter().any(|found| found[..3] == row(&[USER, "false", "false"])) && readers == 1
    });
    let bare = database.run(&["CREATE USER \"provision-probe-bare\"".to_owned()]).await;
    check.refused_in_words("sql-create-user-needs-password", &["syntax", "assword"], bare);
    let undone = [format!("CREATE USER \"{USER}-undone\" PASSWORD DISABLE"), "SELEKT 1".to_owned()];
    let failed = database.run(&undone).await;
    check.refused_in_words("sql-transaction-fails", &["Query #2 failed with ERROR"], failed);
    let left = database.template("read_users", json!({ "users": [format!("{USER}-undone")] })).await;
    check.accepted("sql-transaction-undone", left, |rows| rows.is_empty());
}

/// The number of a user, before and after somebody dropped the user and made it again.
async fn made_again(check: &mut Checks, database: &Database) {
    let read = async || database.template("read_users", json!({ "users": [USER] })).await;
    let number = |rows: Rows| rows.first().and_then(|row| row[3].clone());
    let before = read().await.map(number);
    let (drop, create) =
        (format!("DROP USER \"{USER}\""), format!("CREATE USER \"{USER}\" PASSWORD '{HASH}'"));
    database.prepare(&[&drop, &create]).await;
    let after = read().await.map(number);
    let is_another = matches!((&before, &after), (Ok(Some(before)), Ok(Some(after))) if before != after);
    check.holds("sql-user-made-again", is_another, &(before, after));
}

/// What is set for a user beside its privileges, and the way back.
async fn options(check: &mut Checks, database: &Database) {
    let (user, schema) = (format!("\"{USER}\""), "\"provision-probe-options\"");
    let name = &database.name;
    database
        .prepare(&[
            &format!(
                "ALTER USER {user} CREATEDB CONNECTION LIMIT 3 SYSLOG ACCESS UNRESTRICTED VALID UNTIL '2030-01-01'"
            ),
            &format!("ALTER USER {user} SET query_group TO 'probe'"),
            &format!("CREATE SCHEMA {schema}"),
            &format!("GRANT CREATE ON DATABASE \"{name}\" TO {user} WITH GRANT OPTION"),
            &format!("GRANT USAGE ON SCHEMA {schema} TO {user} WITH GRANT OPTION"),
        ])
        .await;
    let users = || json!({ "users": [USER] });
    let told = database.template("read_user_options", users()).await;
    check.accepted("sql-read-user-options", told, |rows| match rows.as_slice() {
        [found] => {
            let text = |at: usize| found[at].as_deref().unwrap_or_default();
            text(0) == USER && text(1).starts_with("2030-01-01") && text(2).contains("query_group=")
        }
        _ => false,
    });
    let told = database.template("read_user_limits", users()).await;
    check.accepted("sql-read-user-limits", told, |rows| *rows == [row(&[USER, "3", "UNRESTRICTED"])]);
    for schema in [None, Some("provision-probe-options")] {
        let privileges = if schema.is_some() { ["USAGE"] } else { ["CREATE"] };
        let values = json!({ "user": USER, "privileges": privileges, "database": name, "schema": schema });
        check.accepted(
            "sql-revoke-grant-option",
            database.template("revoke_grant_option", values).await,
            |_| true,
        );
    }
    for (setting, what) in [
        (None, Some("connections")),
        (None, Some("log")),
        (None, Some("databases")),
        (None, Some("password")),
        (Some("query_group"), None),
    ] {
        let values = json!({ "user": USER, "setting": setting, "what": what });
        check.accepted("sql-reset-user", database.template("reset_user", values).await, |_| true);
    }
    database
        .prepare(&[
            &format!("DROP SCHEMA {schema}"),
            &format!("REVOKE CREATE ON DATABASE \"{name}\" FROM {user}"),
        ])
        .await;
}

async fn passwords(check: &mut Checks, database: &Database) {
    let set = async |hash: Option<&str>| {
        database.template("set_password", json!({ "user": USER, "password_hash": hash })).await
    };
    check.accepted("sql-set-password", set(Some(HASH)).await, |_| true);
    check.accepted("sql-set-password-disable", set(None).await, |_| true);
    let disabled = "CREATE USER \"provision-probe-super\" CREATEUSER PASSWORD DISABLE";
    let disabled = database.run(&[disabled.to_owned()]).await;
    check.refused_in_words("sql-superuser-needs-password", &["incompatible"], disabled);
    let weak = database.run(&[format!("ALTER USER \"{USER}\" PASSWORD 'short'")]).await;
    check.refused_in_words("sql-password-rules", &["assword"], weak);
    database.prepare(&[&format!("ALTER USER \"{USER}\" CREATEUSER PASSWORD '{HASH}'")]).await;
    check.refused_in_words("sql-superuser-password-kept", &["incompatible", "superuser"], set(None).await);
    database.prepare(&[&format!("ALTER USER \"{USER}\" NOCREATEUSER")]).await;
}

async fn dropped(check: &mut Checks, database: &Database) {
    let drop = async || database.template("drop_user", json!({ "user": USER })).await;
    let schema = "\"provision-probe-owned\"";
    database.prepare(&[&format!("CREATE SCHEMA {schema} AUTHORIZATION \"{USER}\"")]).await;
    let kept = ["can't be dropped", "cannot be dropped"];
    check.refused_in_words("sql-drop-owner", &kept, drop().await);
    database.prepare(&[&format!("DROP SCHEMA {schema}"), &format!("CREATE SCHEMA {schema}")]).await;
    database.prepare(&[&format!("GRANT USAGE ON SCHEMA {schema} TO \"{USER}\"")]).await;
    check.refused_in_words("sql-drop-grantee", &kept, drop().await);
    database.prepare(&[&format!("DROP SCHEMA {schema}")]).await;
    check.accepted("sql-drop-user", drop().await, |_| true);
    check.refused_in_words("sql-drop-missing", &["does not exist"], drop().await);
    let grantee = json!({ "kind": "user", "name": USER });
    let grant = json!({ "grantee": grantee, "database": database.name, "privileges": ["CREATE"] });
    let grant = database.template("grant_on_database", grant).await;
    check.refused_in_words("sql-grant-missing-user", &["does not exist"], grant);
    database.prepare(&[&format!("DROP USER \"{ROLE_USER}\"")]).await;
}

pub async fn groups(account: Arc<Account>, mut check: Checks) {
    for database in &account.databases {
        let names = json!({ "group": GROUP, "user": USER, "users": [USER], "pattern": format!("%{GROUP}%"), "schema": OWNED });
        let run = async |template: &str| database.template(template, names.clone()).await;
        database.prepare(&[&format!("CREATE USER \"{USER}\" PASSWORD DISABLE")]).await;
        check.accepted("sql-create-group", run("create_group").await, |_| true);
        check.refused_in_words("sql-group-exists", &["already exists"], run("create_group").await);
        check.accepted("sql-read-group-empty", run("read_owner_groups").await, |rows| {
            *rows == [row(&[GROUP, ""])]
        });
        check.accepted("sql-add-to-group", run("add_to_group").await, |_| true);
        check.accepted("sql-read-group", run("read_owner_groups").await, |rows| {
            rows.len() == 2 && rows.contains(&row(&[GROUP, USER]))
        });
        check.accepted("sql-read-memberships", run("read_memberships").await, |rows| {
            *rows == [row(&[USER, GROUP])]
        });
        check.refused_in_words("sql-refuse-members", &[USER], run("refuse_members").await);
        database.prepare(&[&format!("CREATE SCHEMA \"{OWNED}\"")]).await;
        run("grant_to_owner_group").await.expect("it is granted");
        check.accepted(
            "sql-read-owned-schemas",
            run("read_owned_schemas").await,
            |rows| matches!(rows.as_slice(), [one] if format!("{one:?}").contains(GROUP)),
        );
        database.prepare(&[&format!("DROP SCHEMA \"{OWNED}\"")]).await;
        check.accepted("sql-remove-from-group", run("remove_from_group").await, |_| true);
        let left = run("read_memberships").await;
        check.accepted("sql-removed-from-group", left, |rows| rows.is_empty());
        check.accepted("sql-refuse-no-members", run("refuse_members").await, |rows| rows.is_empty());
        check.accepted("sql-drop-group", run("drop_group").await, |_| true);
        database.prepare(&[&format!("DROP USER \"{USER}\"")]).await;
    }
}

pub async fn roles(account: Arc<Account>, mut check: Checks) {
    for database in &account.databases {
        database.prepare(&[&format!("CREATE USER \"{USER}\" PASSWORD DISABLE")]).await;
        let names = json!({ "users": [USER], "user": USER, "role": ROLE, "pattern": format!("{ROLE}%") });
        let run = async |template: &str| database.template(template, names.clone()).await;
        check.accepted("sql-create-role", run("create_role").await, |_| true);
        check.refused_in_words("sql-role-exists", &["already exists"], run("create_role").await);
        let of_user = database.template("create_role", json!({ "role": USER })).await;
        check.refused_in_words("sql-role-of-users-name", &[USER], of_user);
        let alone = run("read_owner_roles").await;
        check.accepted("sql-read-role-alone", alone, |rows| *rows == [row(&[ROLE, "", ""])]);
        check.accepted("sql-grant-role", run("grant_role").await, |_| true);
        check.accepted("sql-grant-role-again", run("grant_role").await, |_| true);
        check.accepted("sql-read-role-members", run("read_owner_roles").await, |rows| {
            rows.contains(&row(&[ROLE, "", ""])) && rows.contains(&row(&[ROLE, "user", USER]))
        });
        let kept = database.run(&[format!("DROP ROLE \"{ROLE}\"")]).await;
        check.refused_in_words("sql-drop-role-in-use", &["granted on a user"], kept);
        let granted = run("read_role_grants").await;
        check.accepted("sql-read-role-grants", granted, |rows| *rows == [row(&[USER, ROLE])]);
        let heir = json!({ "kind": "role", "schema": null, "name": ROLE, "part": null, "owner": USER });
        check.accepted("sql-reassign-role", database.template("reassign", heir).await, |_| true);
        let owned = run("read_owned_roles").await;
        check.accepted("sql-read-owned-roles", owned, |rows| *rows == [row(&[USER, ROLE])]);
        check.accepted("sql-revoke-role", run("revoke_role").await, |_| true);
        let left = run("read_role_grants").await;
        check.accepted("sql-role-revoked", left, |rows| rows.is_empty());
        run("grant_role").await.expect("it is granted again");
        check.accepted("sql-drop-role", run("drop_role").await, |_| true);
        database.prepare(&[&format!("DROP USER \"{USER}\"")]).await;
    }
}

pub async fn sessions(account: Arc<Account>, mut check: Checks) {
    for database in &account.databases {
        database.prepare(&[&format!("CREATE USER \"{USER}\" PASSWORD DISABLE")]).await;
        let names = json!({ "user": USER });
        let (act_as, oneself) = (statement("act_as", names), statement("act_as_oneself", json!({})));
        let who = "SELECT current_user".to_owned();
        let acting = database.run(&[act_as.clone(), who.clone()]).await;
        check.accepted("sql-act-as", acting, |rows| *rows == [row(&[USER])]);
        let back = database.run(&[act_as, oneself, who]).await;
        check.accepted("sql-act-as-oneself", back, |rows| rows.len() == 1 && *rows != [row(&[USER])]);
        // The highest number that a process can have: nobody's.
        let nobody = database.template("terminate_session", json!({ "process": i32::MAX })).await;
        check.accepted("sql-terminate-session", nobody, |rows| rows.len() == 1);
        let listed = database.template("read_sessions", json!({})).await;
        check.accepted("sql-read-sessions", listed, |rows| rows.iter().all(|row| row.len() == 2));
        database.prepare(&[&format!("DROP USER \"{USER}\"")]).await;
    }
}
