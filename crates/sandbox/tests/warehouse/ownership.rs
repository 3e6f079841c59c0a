//! Who owns what, who belongs to what, and who may be thrown out.

use crate::support::*;

#[tokio::test]
async fn objects_change_hands_before_their_owner_goes() {
    let warehouse = warehouse().await;
    let client = admin(&warehouse).await;
    run(&client, "CREATE USER old PASSWORD 'Secret-123'; CREATE USER new PASSWORD DISABLE").await;
    run(&client, "GRANT CREATE ON DATABASE dev TO old").await;
    let old = login(&warehouse, "old", "Secret-123", "dev").await.unwrap();
    run(&old, "CREATE SCHEMA s; CREATE TABLE s.t (id int); CREATE VIEW s.v AS SELECT id FROM s.t").await;
    drop(old);
    run(&client, "REVOKE CREATE ON DATABASE dev FROM old").await;
    let owns = error("55006", "user \"old\" can't be dropped because the user owns some object");
    for sql in ["ALTER TABLE s.t OWNER TO new", "ALTER TABLE s.v OWNER TO new", "ALTER SCHEMA s OWNER TO new"]
    {
        assert_eq!(failure(&client, "DROP USER old").await, owns, "before {sql}");
        run(&client, sql).await;
    }
    run(&client, "DROP USER old").await;
    assert_eq!(rows(&client, "SELECT tableowner FROM pg_tables WHERE schemaname = 's'").await, ["new"]);
    assert_eq!(
        rows(&client, "SELECT u.usename FROM pg_namespace n JOIN pg_user u ON u.usesysid = n.nspowner::int WHERE n.nspname = 's'").await,
        ["new"]
    );
}

#[tokio::test]
async fn a_default_privilege_keeps_its_grantee_until_it_is_revoked() {
    let warehouse = warehouse().await;
    let client = admin(&warehouse).await;
    run(&client, "CREATE USER u PASSWORD DISABLE; CREATE SCHEMA s").await;
    run(&client, "ALTER DEFAULT PRIVILEGES FOR USER awsuser IN SCHEMA s GRANT SELECT ON TABLES TO u").await;
    let acl = "SELECT defaclobjtype, array_to_string(defaclacl, '|') FROM pg_default_acl";
    assert_eq!(rows(&client, acl).await, ["r|u=r/awsuser"]);
    assert_eq!(
        failure(&client, "DROP USER u").await,
        error("55006", "user \"u\" can't be dropped because the user has a privilege on some object")
    );
    run(&client, "ALTER DEFAULT PRIVILEGES FOR USER awsuser IN SCHEMA s REVOKE SELECT ON TABLES FROM u")
        .await;
    assert_eq!(rows(&client, acl).await, [""; 0]);
    run(&client, "DROP USER u").await;
}

#[tokio::test]
async fn members_of_groups_and_roles_come_and_go() {
    let warehouse = warehouse().await;
    let client = admin(&warehouse).await;
    run(&client, "CREATE USER u PASSWORD DISABLE; CREATE GROUP g WITH USER u; CREATE ROLE r; CREATE ROLE q")
        .await;
    let members =
        "SELECT u.usename FROM pg_group g, pg_user u WHERE g.groname = 'g' AND u.usesysid = ANY (g.grolist)";
    assert_eq!(rows(&client, members).await, ["u"]);
    run(&client, "ALTER GROUP g DROP USER u; ALTER GROUP g ADD USER u, awsuser").await;
    assert_eq!(rows(&client, &format!("{members} ORDER BY 1")).await, ["awsuser", "u"]);
    run(&client, "GRANT ROLE r TO u WITH ADMIN OPTION; GRANT ROLE q TO ROLE r").await;
    assert_eq!(
        rows(&client, "SELECT user_name, role_name, admin_option FROM svv_user_grants").await,
        ["u|r|t"]
    );
    assert_eq!(rows(&client, "SELECT role_name, granted_role_name FROM svv_role_grants").await, ["r|q"]);
    run(&client, "CREATE USER keeper PASSWORD DISABLE; ALTER ROLE r OWNER TO keeper").await;
    assert_eq!(
        rows(&client, "SELECT role_name, role_owner FROM svv_roles WHERE role_owner <> 'rdsdb' ORDER BY 1")
            .await,
        ["q|awsuser", "r|keeper"]
    );
    assert_eq!(failure(&client, "ALTER ROLE ghost OWNER TO keeper").await.0, "42704");
    assert_eq!(failure(&client, "ALTER ROLE r OWNER TO ghost").await.0, "42704");
    // Memberships do not keep a user: they go with it.
    run(&client, "DROP USER u").await;
    assert_eq!(rows(&client, members).await, ["awsuser"]);
}

#[tokio::test]
async fn a_password_may_be_given_as_its_md5_hash() {
    use md5::{Digest, Md5};
    let warehouse = warehouse().await;
    let client = admin(&warehouse).await;
    let hash =
        |password: &str, user: &str| format!("md5{}", hex::encode(Md5::digest(format!("{password}{user}"))));
    run(&client, &format!("CREATE USER u PASSWORD '{}'", hash("no rules here", "u"))).await;
    assert!(login(&warehouse, "u", "no rules here", "dev").await.is_ok());
    run(&client, &format!("ALTER USER u PASSWORD '{}'", hash("Another-1", "u"))).await;
    assert_eq!(refusal(login(&warehouse, "u", "no rules here", "dev").await).0, "28000");
    assert!(login(&warehouse, "u", "Another-1", "dev").await.is_ok());
    // The name is the salt: under another name the hash is of another password.
    run(&client, "ALTER USER u RENAME TO v").await;
    assert_eq!(refusal(login(&warehouse, "v", "Another-1", "dev").await).0, "28000");
}

#[tokio::test]
async fn the_sessions_of_a_user_are_listed_and_can_be_ended() {
    let warehouse = warehouse().await;
    let client = admin(&warehouse).await;
    run(&client, "CREATE USER u PASSWORD 'Secret-123'").await;
    let other = login(&warehouse, "u", "Secret-123", "dev").await.unwrap();
    let sessions = "SELECT process FROM stv_sessions WHERE trim(user_name) = 'u'";
    let process = rows(&client, sessions).await.pop().unwrap();
    assert_eq!(
        failure(&other, "SELECT pg_terminate_backend(1)").await,
        error("42501", "must be superuser to terminate other server process")
    );
    assert_eq!(rows(&client, &format!("SELECT pg_terminate_backend({process})")).await, ["1"]);
    assert!(other.batch_execute("SELECT 1").await.is_err());
    assert_eq!(rows(&client, sessions).await, [""; 0]);
}
