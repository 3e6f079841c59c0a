//! What the warehouse answers: log-in, privileges, users.

use crate::cause::Cause::*;
use crate::cause::Certainty::*;
use crate::sign::{Rank, Sign};

pub(super) const SIGNS: &[Sign] = &[
    Sign::named(
        "FATAL: user \"IAM:acme_sync\" does not exist",
        r#"(?:user|role|l'utilisateur|Benutzer|Rolle|rôle|utilisateur|usuario|usuário|utente|ユーザ(?:ー)?|ロール|用户|角色)\s?"(?P<actor>[^"]+)"\s?(?:does not exist|doesn't exist|existiert nicht|n'existe pas|no existe|não existe|non esiste|は存在しません|不存在)|(?:database|db) ?user "?'?(?P<user>[\w:.@+-]+)"?'? (?:does not exist|doesn't exist|not found)|no existe el (?:rol|usuario) "(?P<rol>[^"]+)""#,
        &[(DbuserMissing, Certain)],
    ),
    Sign::named(
        "FATAL: password authentication failed for user \"IAM:acme_sync\"",
        r#"(?:password authentication|authentication|Passwort-Authentifizierung|authentification par mot de passe|autentificación password|la autentificación|autenticação|autenticazione|認証|login) ?(?:failed|fehlgeschlagen|échouée|falló|falhou|fallita)?.{0,60}?"(?P<actor>IAM[AR]?:[^"]+)""#,
        &[(DbuserMissing, Likely), (PasswordWrong, Likely)],
    )
    .unless("does not exist|pg_hba"),
    Sign::named(
        "FATAL: password authentication failed for user \"acme\"",
        r#"password authentication failed(?: for user "(?P<actor>[^"]+)")?|Passwort-Authentifizierung für Benutzer "(?P<de>[^"]+)" fehlgeschlagen|authentification par mot de passe échouée pour l'utilisateur "(?P<fr>[^"]+)"|autentificación password falló para el usuario "(?P<es>[^"]+)"|autenticação .{0,30}falhou para (?:o )?usuário "(?P<pt>[^"]+)"|autenticazione con password fallita per l'utente "(?P<it>[^"]+)"|"(?P<ja>[^"]+)"のパスワード認証に失敗|28P01|invalid_password"#,
        &[(PasswordWrong, Likely), (DbuserMissing, Possible)],
    )
    .unless(r#""IAM[AR]?:"#),
    Sign::named(
        "ERROR: user \"acme_sync\" cannot be dropped because the user owns some object",
        r#"(?:user|role|rôle|Rolle|usuario|rol) "?(?P<actor>[^"\s]+)"? (?:can't|can ?not|could not) be dropped|(?:owns some|has a? ?privileges? on some) (?:object|database|schema|table)s?|(?:because|as) some objects depend on it|kann nicht gelöscht werden, weil|ne peut pas être supprimé car|no se puede eliminar el rol "(?P<es>[^"]+)""#,
        &[(UserStillNeeded, Certain)],
    ),
    Sign::named(
        "ERROR: permission denied for schema sales",
        r#"(?:permission denied|keine Berechtigung|droit refusé|permission refusée|permiso denegado|permissão negada|permesso negato) (?:for|to|für|pour|a la|al?|para|per)(?: (?:le|la|l'|o|a|il|lo))?\s?(?P<resource>(?:(?:external|late binding|materialized) )?(?:database|schema|relation|table|view|function|procedure|language|sequence|type|model|datashare|column|library|tablespace|Datenbank|Schema|Tabelle|Relation|base de données|schéma|base de datos|esquema|relación|tabla|relação|tabela|tabella) "?[^\s"'\\,;:(){}]+"?)"#,
        &[(DatabasePrivilegeMissing, Certain)],
    ),
    Sign::named(
        "ERROR: permission denied to create temporary tables in database \"dev\"",
        r#"permission denied (?:to|for) [a-z ]{3,60}?(?:in (?P<resource>(?:database|schema) "?[^\s"',;:]+"?))|must be (?:the )?owner of (?P<object>(?:database|schema|relation|table|view|function) "?[^\s"',;:]+"?)|must be (?:a )?superuser|must have .{0,40}privilege|insufficient[ _]?privilege|permission denied for (?:the )?user|permission denied to "#,
        &[(DatabasePrivilegeMissing, Certain)],
    )
    .unless(r#"publickey|permission denied for (?:database|schema|relation|table|view|function|language|sequence)|Load into table"#),
    Sign::told(
        "SQLSTATE 42501",
        r"(?:SQL ?STATE|'C'\s?:|code|state)\W{0,4}42501|\b42501\b",
        &[(DatabasePrivilegeMissing, Certain)],
    ),
    Sign::named(
        "FATAL: no pg_hba.conf entry for host \"192.0.2.7\", user \"acme\", database \"dev\", SSL off",
        r#"pg_hba\.conf(?:.{0,120}?(?:user|Benutzer|utilisateur|usuario|usuário|utente|ユーザー?|用户)\s?"(?P<actor>[^"]+)")?(?:.{0,60}?(?:database|Datenbank|base de données|base de datos|banco de dados|database|データベース|数据库)\s?"(?P<database>[^"]+)")?(?:.{0,60}?(?:SSL off|no encryption|SSL aus|SSL désactivé|SSL inactivo|SSL オフ))?"#,
        &[(TlsRequired, Certain)],
    )
    .unless("SSL on|SSL-?encrypted|SSL encryption"),
    Sign::named(
        "SSL connection is required",
        r"(?:SSL|TLS)(?: connection| encryption)? (?:is |are )?required|requires? (?:an? )?(?:SSL|TLS|encrypted)|must (?:use|be) (?:SSL|TLS|encrypted)|require_ssl|(?:non-?SSL|unencrypted|insecure|plain-?text) connections? (?:is|are|was) (?:not|rejected|refused)|(?:not|n't) (?:using|use) (?:SSL|TLS)|SSL off",
        &[(TlsRequired, Likely)],
    )
    .unless("does not support SSL|not support (?:SSL|TLS)|using IAM|not enabled on the server|pg_hba"),
    Sign::named(
        "ERROR: Cannot execute query because system is in resize mode",
        r"resize mode|(?:system|cluster|warehouse|database|workgroup|namespace|instance)\b.{0,60}?\b(?:is|was|are|being|has been|currently|state)\b.{0,30}?(?:resiz|reboot|restart|paus|maintenance|read[- ]only|modif|unavailable|not (?:currently )?available|starting up|shutting down|not active|stopped|hibernat|being (?:created|deleted|restored))|(?:paused|resizing|rebooting|stopped) (?:cluster|workgroup|warehouse)|Invalid(?:Cluster|Workgroup|Namespace)State|57P0[123]|the database system is|terminating connection due to (?:administrator|unexpected)|(?:not in|not in an?) available (?:state|status)|(?:in|under) maintenance",
        &[(WarehouseNotAvailable, Certain)],
    )
    .unless("57014.{0,80}user's request"),
    Sign::named(
        "Either provide both username/password or neither when using IAM; IAM credentials will not reflect the username provided",
        r#"Either provide both username/password|IAM credentials will not reflect|Invalid connection property|when (?:using IAM|IAM is (?:enabled|set|used))|must be enabled when using IAM|Required (?:setting|property|parameter|option).{0,120}(?:not (?:present|set|found|provided)|missing)|Missing (?:required|mandatory) (?:setting|property|parameter|connection)|(?:must|should|please) (?:provide|specify|supply|set|pass) (?:a |an |the |either |one of )?.{0,40}(?:cluster|profile|db_?user|region|workgroup|SecretArn)|Required Connection Keys?|['"]?\b(?:cluster_?id\w*|db_?user|db_?name|workgroup\w*|profile|region|iam)['"]? (?:must|has to|needs to) be (?:provided|specified|set|given)|either a SecretArn or DbUser|(?:invalid|unrecogni[sz]ed|unsupported) (?:sslmode|URL|JDBC URL|connection string|dsn|connection option|uri|configuration parameter)|(?:invalid|unknown) value for parameter "?extra_float_digits|extra_float_digits|unknown authentication (?:tag|method|type)|authentication (?:method|type|request) (?:\w+ )?1[03]\b|no password supplied|password (?:is )?required|root certificate file .{0,80}does not exist|ProfileNotFound|config profile .{0,80}could not be found|No suitable driver"#,
        &[(ClientSettingsWrong, Certain)],
    )
    .unless("permission denied"),
    Sign::told(
        "Unable to locate credentials. You can configure credentials by running \"aws configure\".",
        r"NoCredentials|Unable to (?:locate|load|find) (?:AWS )?credentials|(?:could not|couldn't|can ?not|failed to) (?:load|find|locate) (?:\w+ )?credentials (?:from|in) any|no valid providers in chain|NoCredentialProviders|CredentialsProviderError|CredentialUnavailable|must specify a region|NoRegion|Missing region in config|Region is missing|(?:could not|unable to|not) (?:find|determine|load) (?:a )?region|Parameter validation failed|ParamValidation|PartialCredentials|no (?:EC2 )?IMDS role found|Partial credentials",
        &[(ClientSettingsWrong, Likely)],
    ),
    Sign::named(
        "ClusterNotFound: Cluster acme not found.",
        r#"(?:workgroup|cluster|namespace) (?:was |is )?not found|(?:cluster|workgroup|namespace)(?: with (?:the )?(?:name|id|identifier))?\s?:?\s?["']?(?P<resource>[A-Za-z][\w.-]*)["']?,? (?:was |is |could )?(?:not (?:be )?found|does not exist|doesn't exist)|(?:no|non-?existent) (?:cluster|workgroup|namespace) (?:named|with|found|called) ?["']?(?P<name>[a-z][\w-]*)?|Cluster(?:Identifier)?NotFound(?:Fault|Exception)?(?:.{0,100}?\bcluster:? ["']?(?P<named>[\w.-]+)["']? (?:was |is )?not found)?|endpoint does(?: not|n't) exist in this region|(?:could not|can ?not|unable to|failed to) (?:find|locate|resolve) (?:the )?(?:redshift )?(?:cluster|workgroup|namespace)(?: ["']?(?P<searched>[a-z][\w-]*))?"#,
        &[(ClusterNotFound, Likely), (WrongAccount, Possible)],
    ),
    Sign::named(
        "FATAL: database \"analytics\" does not exist",
        r#"(?P<resource>(?:database|schema|relation|table) "[^"]+") does(?: not|n't) exist|(?:3D000|3F000|42P01)|COPY into nonexistent table "?(?P<table>[\w.]+)"?"#,
        &[(DatabaseObjectMissing, Likely), (DatabasePrivilegeMissing, Possible)],
    ),
    Sign::new(
        Rank::Vague,
        "SQLSTATE 28000",
        r"\b28000\b|invalid_authorization|log-?in failed|authentication (?:failed|error|failure)|failed to authenticate",
        &[(PasswordWrong, Possible), (DbuserMissing, Possible), (TlsRequired, Possible), (IdentityPolicyMissing, Possible), (TrustDoesNotAdmitCaller, Possible), (Propagation, Possible)],
    ),
];
