//! What a warehouse reaches Amazon S3 through.

use super::model::Authorization;

/// Where COPY reads and UNLOAD writes. Every call goes the way of a client's, with the policies that bear on it.
#[async_trait::async_trait]
pub trait ObjectStore: Send + Sync {
    /// Whether the warehouse is a Serverless workgroup, which shows what could not be loaded elsewhere.
    fn is_serverless(&self) -> bool;

    /// Credentials for a statement of this database user's.
    ///
    /// # Errors
    /// What Redshift says of a role that it may not use.
    async fn credentials(
        &self,
        authorization: &Authorization,
        database_user: &str,
    ) -> Result<StoreKey, StoreRefusal>;

    /// The bytes of an object. Without a region, the bucket is expected in the warehouse's.
    ///
    /// # Errors
    /// What Amazon S3 answered.
    async fn get(&self, key: &StoreKey, object: &Object<'_>) -> Result<Vec<u8>, StoreRefusal>;

    /// The keys that begin with `object.key`, in the order of their bytes.
    ///
    /// # Errors
    /// What Amazon S3 answered.
    async fn list(&self, key: &StoreKey, object: &Object<'_>) -> Result<Vec<String>, StoreRefusal>;

    /// Puts an object there.
    ///
    /// # Errors
    /// What Amazon S3 answered.
    async fn put(&self, key: &StoreKey, object: &Object<'_>, body: Vec<u8>) -> Result<(), StoreRefusal>;

    /// Deletes an object.
    ///
    /// # Errors
    /// What Amazon S3 answered.
    async fn delete(&self, key: &StoreKey, object: &Object<'_>) -> Result<(), StoreRefusal>;
}

/// An access key that requests to Amazon S3 are signed with.
#[derive(Clone)]
pub struct StoreKey {
    /// Access key id.
    pub id: String,
    /// Secret access key.
    pub secret: String,
    /// Session token, of temporary credentials.
    pub token: Option<String>,
}

/// Secrets stay out of logs.
impl std::fmt::Debug for StoreKey {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(formatter, "StoreKey({})", self.id)
    }
}

/// An object, or what keys begin with.
#[derive(Clone, Copy, Debug)]
pub struct Object<'a> {
    /// The bucket's region as the statement says.
    pub region: Option<&'a str>,
    /// The bucket's name.
    pub bucket: &'a str,
    /// Its key, or a prefix.
    pub key: &'a str,
}

/// Why there are no credentials, or what Amazon S3 answered instead.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum StoreRefusal {
    /// Redshift did not get credentials of a role.
    Role {
        /// Redshift's text.
        message: String,
        /// Redshift's number of the error, in its detail.
        code: u32,
        /// What Redshift adds to the detail.
        context: String,
    },
    /// An error of the S3 API.
    S3 {
        /// HTTP status.
        status: u16,
        /// `AccessDenied`, `NoSuchKey` …
        code: String,
        /// The text of the answer.
        message: String,
        /// The request's id.
        request_id: String,
    },
}
