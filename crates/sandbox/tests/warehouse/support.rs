//! A warehouse and clients for it.

use crate::postgres::Server;
use provision_sandbox::warehouse::{Warehouse, WarehouseOptions};
use tokio_postgres::{Client, Config, Error, NoTls, SimpleQueryMessage};

pub const ADMIN: &str = "awsuser";
pub const PASSWORD: &str = "Admin-Password-1";

pub fn options() -> WarehouseOptions {
    WarehouseOptions::new("analytics", ADMIN, PASSWORD)
}

/// A warehouse, and the server it runs on when it is not the embedded one.
pub struct Running {
    warehouse: Warehouse,
    _server: Option<Server>,
}

impl std::ops::Deref for Running {
    type Target = Warehouse;

    fn deref(&self) -> &Warehouse {
        &self.warehouse
    }
}

/// Whether the tests run on the embedded engine.
pub fn embedded() -> bool {
    std::env::var_os("PROVISION_TEST_POSTGRES").is_none()
}

pub async fn warehouse() -> Running {
    start(options()).await
}

pub async fn start(options: WarehouseOptions) -> Running {
    let server = Server::if_wanted();
    let postgres = server.as_ref().map(Server::url);
    let warehouse = Warehouse::start(WarehouseOptions { postgres, ..options }).await.unwrap();
    Running { warehouse, _server: server }
}

pub fn config(warehouse: &Warehouse, user: &str, password: &str, database: &str) -> Config {
    let mut config = Config::new();
    let address = warehouse.address();
    config.host(address.ip().to_string()).port(address.port()).user(user).password(password).dbname(database);
    config
}

pub async fn login(
    warehouse: &Warehouse,
    user: &str,
    password: &str,
    database: &str,
) -> Result<Client, Error> {
    let (client, connection) = config(warehouse, user, password, database).connect(NoTls).await?;
    tokio::spawn(connection);
    Ok(client)
}

pub async fn admin(warehouse: &Warehouse) -> Client {
    login(warehouse, ADMIN, PASSWORD, "dev").await.unwrap()
}

pub async fn run(client: &Client, sql: &str) {
    client.batch_execute(sql).await.unwrap_or_else(|error| panic!("{sql}: {error:?}"));
}

/// Rows as text, columns joined by `|`, NULL as `∅`.
pub async fn rows(client: &Client, sql: &str) -> Vec<String> {
    let messages = client.simple_query(sql).await.unwrap_or_else(|error| panic!("{sql}: {error:?}"));
    let rows = messages.into_iter().filter_map(|message| match message {
        SimpleQueryMessage::Row(row) => {
            let values = (0..row.len()).map(|index| row.get(index).unwrap_or("∅"));
            Some(values.collect::<Vec<_>>().join("|"))
        }
        _ => None,
    });
    rows.collect()
}

/// SQLSTATE and text of the error a statement fails with.
pub async fn failure(client: &Client, sql: &str) -> (String, String) {
    describe(client.batch_execute(sql).await.expect_err(sql))
}

/// SQLSTATE and text of the error a login fails with.
pub fn refusal(result: Result<Client, Error>) -> (String, String) {
    describe(result.expect_err("the login is refused"))
}

pub fn describe(error: Error) -> (String, String) {
    let error = error.as_db_error().unwrap_or_else(|| panic!("not from the warehouse: {error:?}"));
    (error.code().code().to_owned(), error.message().to_owned())
}

pub fn error(code: &str, message: &str) -> (String, String) {
    (code.to_owned(), message.to_owned())
}
