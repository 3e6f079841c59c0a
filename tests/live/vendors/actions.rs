//! The AWS actions that a profile allows, each used once as the vendor would use it.

use aws_sdk_redshiftdata::Client;
use provision_core::deployment::CredentialApi;
use provision_core::vendor::Login;

use super::actor::{Actor, told};
use super::way::Way;

/// Sends a call that needs the action; fails with what AWS says.
pub fn call(actor: &Actor, way: &Way, action: &str, key: &str) -> Result<(), String> {
    match action.split_once(':') {
        Some(("s3", name)) => bucket(actor, way, name, key),
        Some(("redshift-data", name)) => data(actor, way, name),
        Some(("redshift", "DescribeClusters")) => {
            let client = aws_sdk_redshift::Client::new(&actor.config());
            actor.wait(client.describe_clusters().send()).map(drop).map_err(told)
        }
        Some(("redshift-serverless", "GetWorkgroup")) => {
            let client = aws_sdk_redshiftserverless::Client::new(&actor.config());
            actor.wait(client.get_workgroup().workgroup_name("analytics").send()).map(drop).map_err(told)
        }
        Some(("redshift-serverless", "ListWorkgroups")) => {
            let client = aws_sdk_redshiftserverless::Client::new(&actor.config());
            actor.wait(client.list_workgroups().send()).map(drop).map_err(told)
        }
        _ => panic!("nobody has taught this test how a vendor uses {action}"),
    }
}

fn bucket(actor: &Actor, way: &Way, name: &str, key: &str) -> Result<(), String> {
    let (client, bucket) = (actor.s3(), way.bucket_name());
    let done = match name {
        "PutObject" => return actor.put(&bucket, key, "x"),
        "GetObject" => actor.wait(client.get_object().bucket(bucket).key(key).send()).map(drop).map_err(told),
        "GetObjectVersion" => {
            let get = client.get_object().bucket(bucket).key(key).version_id("null");
            actor.wait(get.send()).map(drop).map_err(told)
        }
        "DeleteObject" => {
            // Another than the staged file, which is still to be loaded.
            let other = format!("{key}.old");
            actor.wait(client.delete_object().bucket(bucket).key(other).send()).map(drop).map_err(told)
        }
        "ListBucket" => {
            let list = client.list_objects_v2().bucket(bucket).prefix(way.prefix());
            actor.wait(list.send()).map(drop).map_err(told)
        }
        // It leaves what it puts to the bucket's owner.
        "PutObjectAcl" => {
            let put = client.put_object().bucket(bucket).key(format!("{key}.acl"));
            let put = put.acl(aws_sdk_s3::types::ObjectCannedAcl::BucketOwnerFullControl);
            actor
                .wait(put.body(aws_sdk_s3::primitives::ByteStream::from_static(b"x")).send())
                .map(drop)
                .map_err(told)
        }
        "AbortMultipartUpload" => {
            let begun = client.create_multipart_upload().bucket(&bucket).key(key).send();
            let id = actor.wait(begun).map_err(told)?.upload_id.expect("an id");
            let abort = client.abort_multipart_upload().bucket(bucket).key(key).upload_id(id);
            actor.wait(abort.send()).map(drop).map_err(told)
        }
        "ListBucketMultipartUploads" => {
            let list = client.list_multipart_uploads().bucket(bucket).prefix(way.prefix());
            actor.wait(list.send()).map(drop).map_err(told)
        }
        "GetBucketLocation" => {
            actor.wait(client.get_bucket_location().bucket(bucket).send()).map(drop).map_err(told)
        }
        _ => panic!("nobody has taught this test how a vendor uses s3:{name}"),
    };
    done.map_err(|error: String| format!("s3:{name}: {error}"))
}

/// Through the Redshift Data API. A statement of its own is what it describes and cancels.
fn data(actor: &Actor, way: &Way, name: &str) -> Result<(), String> {
    let client = Client::new(&actor.config());
    let named = way.login() == Login::Api(CredentialApi::GetClusterCredentials);
    let (workgroup, cluster, user) = match way.serverless {
        true => (Some("analytics".to_owned()), None, None),
        false => (None, Some("analytics".to_owned()), named.then(|| actor.user())),
    };
    macro_rules! at_the_warehouse {
        ($call:expr) => {
            $call
                .database("dev")
                .set_workgroup_name(workgroup.clone())
                .set_cluster_identifier(cluster.clone())
                .set_db_user(user.clone())
        };
    }
    macro_rules! sent {
        ($call:expr) => {
            actor.wait($call.send()).map_err(told)
        };
    }
    let statement = || {
        let sent = sent!(at_the_warehouse!(client.execute_statement().sql("SELECT 1")))?;
        Ok::<_, String>(sent.id.expect("an id"))
    };
    match name {
        "ExecuteStatement" => statement().map(drop),
        "BatchExecuteStatement" => {
            let call = client.batch_execute_statement().sqls("SELECT 1").sqls("SELECT 2");
            sent!(at_the_warehouse!(call)).map(drop)
        }
        "DescribeStatement" => sent!(client.describe_statement().id(statement()?)).map(drop),
        "GetStatementResult" => {
            let id = statement()?;
            actor.result(&client, &id).map(drop)
        }
        // One that has ended cannot be cancelled any more, which is said to who may.
        "CancelStatement" => match sent!(client.cancel_statement().id(statement()?)) {
            Err(error) if error.contains("AccessDenied") => Err(error),
            _ => Ok(()),
        },
        "ListStatements" => sent!(client.list_statements()).map(drop),
        "ListDatabases" => sent!(at_the_warehouse!(client.list_databases())).map(drop),
        "ListSchemas" => sent!(at_the_warehouse!(client.list_schemas())).map(drop),
        "ListTables" => sent!(at_the_warehouse!(client.list_tables())).map(drop),
        "DescribeTable" => {
            let call = client.describe_table().schema(way.schema()).table("events");
            sent!(at_the_warehouse!(call)).map(drop)
        }
        _ => panic!("nobody has taught this test how a vendor uses redshift-data:{name}"),
    }
}
