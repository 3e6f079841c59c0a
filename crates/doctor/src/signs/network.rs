//! Connections that came to nothing.

use crate::cause::Cause::*;
use crate::cause::Certainty::*;
use crate::sign::{Rank, Sign};

macro_rules! of_an_api {
    () => {
        r"endpoint URL|https://(?:sts|s3|kms|iam|redshift|redshift-data|redshift-serverless|ec2)[.\w-]*\.amazonaws\.com"
    };
}

/// Of AWS's own endpoints, not of a warehouse.
const OF_AN_API: &str = of_an_api!();

/// That, or an answer about something else in which the words stand too: of EC2 about a rule, of the client about its files, of S3
/// to a warehouse.
const AT_SOMETHING_ELSE: &str =
    concat!(of_an_api!(), r"|InvalidPermission\.Duplicate|certificate file|SSLEngine|S3Curl");

pub(super) const SIGNS: &[Sign] = &[
    Sign::new(
        Rank::Unanswered,
        "could not translate host name \"acme.abcdefghijkl.us-east-1.redshift.amazonaws.com\" to address",
        r"could not translate host ?name|ENOTFOUND|EAI_AGAIN|UnknownHost|Name or service not known|nodename nor servname|getaddrinfo|no such host|name resolution|failed to resolve|name does not resolve|\b11001\b|(?:unbekannter|unknown) host|host not found|No address associated",
        &[(NetworkBlocked, Likely), (ClusterNotFound, Likely), (ClientSettingsWrong, Possible), (WarehouseNotAvailable, Possible)],
    )
    .unless(OF_AN_API),
    Sign::new(
        Rank::Unanswered,
        "could not connect to server: Connection timed out. Is the server running on host \"acme.abcdefghijkl.us-east-1.redshift.amazonaws.com\" and accepting TCP/IP connections on port 5439?",
        r"could not connect to (?:the )?(?:server|host|database|warehouse|cluster|redshift)|(?:can ?not|can't|couldn't|unable to|failed to|failure to) (?:connect|establish|open|reach|communicate|access)|(?:connection|connect|connecting|operation|socket|login|read|dial|tcp|handshake|request|attempt)\b.{0,140}(?:timed? ?out|timeout|refused|expired|unreachable)|timed out|timeout (?:expired|error|exceeded|occurred)|ETIMEDOUT|ECONNREFUSED|EHOSTUNREACH|ENETUNREACH|no route to host|(?:network|host) is (?:unreachable|down)|\b100(?:60|61|65)\b|SocketTimeout|ConnectException|i/o timeout|deadline exceeded|dial tcp|connection attempt failed|500150|(?:SQL ?STATE\W{0,3})?\b08(?:001|006)\b|connection to (?:the )?server .{0,120}failed|TCP\W.{0,80}\b5439\b|konnte nicht (?:mit dem Server|verbinden|hergestellt)|Zeitüberschreitung|Wartezeit .{0,30}abgelaufen|Verbindung(?:saufbau)?.{0,80}(?:abgelehnt|verweigert|fehlgeschlagen|abgelaufen)|Connexion .{0,40}(?:refusée|terminée|échou|expir)|(?:délai|temps) .{0,40}(?:dépassé|expiré|attente)|pas (?:pu|possible de) se connecter|no se pudo (?:conectar|establecer)|(?:conexión|conexion) .{0,40}(?:rechazada|agotado|expir|rehusada)|tiempo de (?:conexión|espera)|(?:tempo|conexão) .{0,40}(?:esgotado|recusada|expirou)|não (?:foi possível|pôde) (?:se )?conectar|(?:connessione|tempo) .{0,40}(?:rifiutata|scadut|esaurit)|接続.{0,20}(?:できません|タイムアウト|拒否)|タイムアウト|连接.{0,10}(?:超时|被拒绝|失败)|超时|연결.{0,20}(?:시간|거부|실패|없)",
        &[(NetworkBlocked, Likely), (WarehouseNotAvailable, Possible)],
    )
    .with(r"redshift|\b5439\b|postgres|psql|jdbc|odbc|\[Amazon\]|500150|pg_|psycopg|SQL|database|server|cluster|workgroup|warehouse|\bssh\b|tunnel|connect|socket|tcp|Verbindung|connexion|conexi|conex|connessione|接続|连接|연결")
    .unless(AT_SOMETHING_ELSE),
    Sign::new(
        Rank::Unanswered,
        "server closed the connection unexpectedly",
        r"server closed the connection|SSL SYSCALL error|connection (?:was )?(?:reset|closed|aborted|lost|dropped|terminated)|ECONNRESET|EPIPE|broken pipe|unexpected EOF|socket hang up|\b10054\b|08003|08S01",
        &[(WarehouseNotAvailable, Possible), (NetworkBlocked, Possible), (TlsRequired, Possible)],
    )
    .unless(OF_AN_API),
    Sign::new(
        Rank::Unanswered,
        "server does not support SSL, but SSL was required",
        r"(?:server )?(?:does not|doesn't) support (?:SSL|TLS)|(?:SSL|TLS) is not enabled on the server",
        &[(ClientSettingsWrong, Likely), (NetworkBlocked, Possible)],
    ),
    Sign::named(
        "root certificate file \"/home/acme/.postgresql/root.crt\" does not exist",
        r"(?:root )?certificate file .{0,160}does not exist|could not (?:open|load|read) (?:root )?(?:certificate|private key) file|private key file .{0,160}(?:does not exist|has group or world access)|General SSLEngine problem|truststore.{0,60}(?:not found|password was incorrect)",
        &[(ClientSettingsWrong, Likely)],
    ),
    Sign::vague(
        "SSL error: certificate verify failed",
        r"certificate verify failed|CERTIFICATE_VERIFY|PKIX path|unable to get (?:local )?issuer certificate|self.?signed certificate|x509:|(?:host ?name|certificate).{0,60}(?:mismatch|does not match|doesn't match)|unable to find valid certification path|SSLHandshake|UNABLE_TO_VERIFY",
        &[(ClientSettingsWrong, Likely), (TlsRequired, Possible)],
    ),
    Sign::vague(
        "Could not connect to the endpoint URL: \"https://sts.us-east-9.amazonaws.com/\"",
        r"(?:connect|connection|timeout|timed out|resolve|ENOTFOUND|no such host).{0,160}amazonaws\.com|amazonaws\.com.{0,160}(?:dial tcp|timeout|timed out|no such host|connection (?:refused|reset))",
        &[(ClientSettingsWrong, Possible), (NetworkBlocked, Possible)],
    )
    .with(OF_AN_API),
    Sign::told(
        "ThrottlingException: Rate exceeded",
        r"Throttl(?:ing|ed)|Rate exceeded|TooManyRequests|RequestLimitExceeded|SlowDown|Please reduce your request rate|ProvisionedThroughputExceeded|connection limit .{0,30}exceeded|too many connections",
        &[(Throttled, Likely)],
    ),
];
