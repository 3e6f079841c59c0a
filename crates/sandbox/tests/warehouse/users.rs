//! Users, groups, roles and their privileges.

use crate::support::*;

#[tokio::test]
async fn options_of_users_are_kept_and_shown() {
    let warehouse = warehouse().await;
    let client = admin(&warehouse).await;
    run(&client, "CREATE GROUP loaders").await;
    run(
        &client,
        "CREATE USER etl WITH PASSWORD 'Secret-123' CREATEDB SYSLOG ACCESS UNRESTRICTED IN GROUP loaders \
         VALID UNTIL '2031-06-10' CONNECTION LIMIT 5 SESSION TIMEOUT 120",
    )
    .await;
    assert_eq!(
        rows(&client, "SELECT user_name, createdb, superuser, connection_limit, syslog_access, session_timeout FROM svv_user_info WHERE user_name = 'etl'").await,
        ["etl|t|f|5|UNRESTRICTED|120"]
    );
    assert_eq!(
        rows(&client, "SELECT valuntil::date, passwd FROM pg_user WHERE usename = 'etl'").await,
        ["2031-06-10|********"]
    );
    run(
        &client,
        "ALTER USER etl NOCREATEDB SYSLOG ACCESS RESTRICTED CONNECTION LIMIT UNLIMITED RESET SESSION TIMEOUT",
    )
    .await;
    assert_eq!(
        rows(&client, "SELECT user_name, createdb, superuser, connection_limit, syslog_access, session_timeout FROM svv_user_info WHERE user_name = 'etl'").await,
        ["etl|f|f|UNLIMITED|RESTRICTED|0"]
    );
    assert_eq!(
        rows(&client, "SELECT g.groname FROM pg_group g, pg_user u WHERE u.usesysid = ANY (g.grolist) AND u.usename = 'etl'").await,
        ["loaders"]
    );
    run(&client, "ALTER GROUP loaders DROP USER etl").await;
    assert_eq!(
        rows(&client, "SELECT groname, array_to_string(grolist, ',') FROM pg_group").await,
        ["loaders|"]
    );
}

#[tokio::test]
async fn statements_redshift_refuses_are_refused() {
    let warehouse = warehouse().await;
    let client = admin(&warehouse).await;
    run(&client, "CREATE USER u PASSWORD DISABLE; GRANT CREATE ON DATABASE dev TO u").await;
    for (sql, code) in [
        ("CREATE USER x", "42601"),
        ("CREATE USER IF NOT EXISTS x PASSWORD DISABLE", "42601"),
        ("CREATE USER x PASSWORD NULL", "42601"),
        ("CREATE USER x LOGIN PASSWORD DISABLE", "42601"),
        ("CREATE USER x PASSWORD 'short'", "22023"),
        ("CREATE USER x PASSWORD DISABLE SESSION TIMEOUT 59", "22023"),
        ("CREATE USER x CREATEUSER PASSWORD DISABLE", "42601"),
        ("CREATE USER u PASSWORD DISABLE", "42710"),
        ("ALTER USER missing PASSWORD DISABLE", "42704"),
        ("ALTER USER awsuser PASSWORD DISABLE", "42601"),
        ("REVOKE CREATE ON DATABASE dev FROM u CASCADE", "42601"),
        ("GRANT CONNECT ON DATABASE dev TO u", "42601"),
        ("GRANT CREATE ON DATABASE dev TO missing", "42704"),
        ("DROP OWNED BY u", "42601"),
        ("REASSIGN OWNED BY u TO awsuser", "42601"),
        ("SELECT (aclexplode(datacl)).* FROM pg_database", "42883"),
        ("DROP USER missing", "42704"),
        ("DROP USER u", "55006"),
        ("DROP USER awsuser", "55006"),
        ("DROP USER rdsdb", "42501"),
    ] {
        assert_eq!(failure(&client, sql).await.0, code, "{sql}");
    }
    assert_eq!(failure(&client, "CREATE USER u PASSWORD DISABLE").await.1, "user \"u\" already exists");
    assert_eq!(
        failure(&client, "GRANT CREATE ON DATABASE dev TO missing").await.1,
        "user \"missing\" does not exist"
    );
    run(&client, "DROP USER IF EXISTS missing").await;
}

#[tokio::test]
async fn a_failed_statement_takes_its_transaction_with_it() {
    let warehouse = warehouse().await;
    let client = admin(&warehouse).await;
    assert_eq!(
        failure(
            &client,
            "CREATE USER a PASSWORD DISABLE; CREATE USER b PASSWORD 'weak'; CREATE USER c PASSWORD DISABLE"
        )
        .await
        .0,
        "22023"
    );
    run(&client, "BEGIN; CREATE USER d PASSWORD DISABLE").await;
    assert_eq!(failure(&client, "DROP OWNED BY d").await.0, "42601");
    assert_eq!(failure(&client, "SELECT 1").await.0, "25P02");
    run(&client, "ROLLBACK").await;
    assert_eq!(rows(&client, "SELECT usename FROM pg_user WHERE length(usename) = 1").await, [""; 0]);
}

#[tokio::test]
async fn names_of_users_keep_their_case_and_cannot_inject() {
    let warehouse = warehouse().await;
    let client = admin(&warehouse).await;
    run(&client, "CREATE SCHEMA \"Sales\"").await;
    for name in
        ["IAMR:Role", "x\"; DROP USER awsuser; --", "it's", "ünï", "a\\b", "$$", "$standin$", "{{ name }}"]
    {
        let delimited = format!("\"{}\"", name.replace('"', "\"\""));
        let literal = name.replace('\'', "''");
        run(&client, &format!("CREATE USER {delimited} PASSWORD DISABLE")).await;
        run(&client, &format!("GRANT CREATE, USAGE ON SCHEMA \"SALES\" TO {delimited}")).await;
        assert_eq!(
            rows(&client, &format!("SELECT privilege_type FROM svv_schema_privileges WHERE namespace_name = 'sales' AND identity_name = '{literal}' ORDER BY 1")).await,
            ["CREATE", "USAGE"],
            "{name}"
        );
        assert_eq!(
            rows(&client, &format!("SELECT has_schema_privilege('{literal}', 'sales', 'CREATE')")).await,
            ["t"],
            "{name}"
        );
        run(&client, &format!("REVOKE ALL ON SCHEMA sales FROM {delimited}; DROP USER {delimited}")).await;
    }
    assert_eq!(rows(&client, "SELECT usename FROM pg_user ORDER BY 1").await, ["awsuser", "rdsdb"]);
    run(&client, "CREATE USER Mixed PASSWORD DISABLE").await;
    assert_eq!(rows(&client, "SELECT usename FROM pg_user WHERE usename = 'mixed'").await, ["mixed"]);
}

#[tokio::test]
async fn groups_roles_and_users_of_one_name_are_apart() {
    let warehouse = warehouse().await;
    let client = admin(&warehouse).await;
    run(
        &client,
        "CREATE USER sales PASSWORD DISABLE; CREATE GROUP sales; CREATE ROLE seller; CREATE SCHEMA s",
    )
    .await;
    run(&client, "GRANT USAGE ON SCHEMA s TO GROUP sales; GRANT CREATE ON SCHEMA s TO ROLE seller").await;
    assert_eq!(
        rows(&client, "SELECT privilege_type, identity_name, identity_type FROM svv_schema_privileges WHERE namespace_name = 's' AND identity_name IN ('sales', 'seller') ORDER BY 1").await,
        ["CREATE|seller|role", "USAGE|sales|group"]
    );
    assert_eq!(
        rows(&client, "SELECT array_to_string(nspacl, '|') FROM pg_namespace WHERE nspname = 's'").await,
        ["awsuser=UC/awsuser|group sales=U/awsuser"]
    );
    assert_eq!(rows(&client, "SELECT has_schema_privilege('sales', 's', 'USAGE')").await, ["f"]);
    run(&client, "ALTER GROUP sales ADD USER sales; GRANT ROLE seller TO sales").await;
    assert_eq!(
        rows(
            &client,
            "SELECT has_schema_privilege('sales', 's', 'USAGE'), has_schema_privilege('sales', 's', 'CREATE')"
        )
        .await,
        ["t|t"]
    );
    assert_eq!(
        rows(&client, "SELECT user_name, role_name, admin_option FROM svv_user_grants").await,
        ["sales|seller|f"]
    );
    assert_eq!(failure(&client, "DROP USER group:sales").await.0, "42601");
    assert_eq!(
        failure(&client, "DROP USER \"group:sales\"").await,
        error("42704", "user \"group:sales\" does not exist")
    );
    assert_eq!(
        failure(&client, "CREATE GROUP sales").await,
        error("42710", "group \"sales\" already exists")
    );
    assert_eq!(
        failure(&client, "GRANT USAGE ON SCHEMA s TO GROUP missing").await,
        error("42704", "group \"missing\" does not exist")
    );
    assert_eq!(
        failure(&client, "CREATE ROLE sales").await,
        error("42710", "role name \"sales\" is the name of a user")
    );
    assert_eq!(
        failure(&client, "DROP ROLE seller").await,
        error("2BP01", "cannot drop this role since it has been granted on a user")
    );
    run(&client, "CREATE ROLE deputy; GRANT ROLE deputy TO ROLE seller; REVOKE ROLE seller FROM sales").await;
    assert_eq!(
        failure(&client, "DROP ROLE seller RESTRICT").await,
        error("2BP01", "cannot drop this role since it depends on another role")
    );
    run(&client, "DROP ROLE seller FORCE; DROP ROLE deputy; DROP USER sales").await;
}

#[tokio::test]
async fn default_privileges_and_relations_are_listed() {
    let warehouse = warehouse().await;
    let client = admin(&warehouse).await;
    run(&client, "CREATE USER u PASSWORD DISABLE; CREATE SCHEMA s").await;
    run(&client, "ALTER DEFAULT PRIVILEGES IN SCHEMA s GRANT SELECT ON TABLES TO u").await;
    run(&client, "CREATE TABLE s.t (id int)").await;
    assert_eq!(
        rows(&client, "SELECT schema_name, object_type, owner_name, privilege_type, grantee_name FROM svv_default_privileges").await,
        ["s|RELATION|awsuser|SELECT|u"]
    );
    assert_eq!(
        rows(&client, "SELECT namespace_name, relation_name, privilege_type FROM svv_relation_privileges WHERE identity_name = 'u'").await,
        ["s|t|SELECT"]
    );
    assert_eq!(failure(&client, "DROP USER u").await.0, "55006");
    run(&client, "ALTER DEFAULT PRIVILEGES IN SCHEMA s REVOKE ALL ON TABLES FROM u; REVOKE ALL ON ALL TABLES IN SCHEMA s FROM u; DROP USER u").await;
}
