//! Passwords of database users: the forms Redshift takes, the rules for clear
//! text, and how a login is checked (CREATE USER, parameters; Management
//! Guide, "Configure authentication and SSL").

use md5::{Digest, Md5};
use sha2::Sha256;

use super::protocol::{SqlError, sqlstate};

/// A password as the warehouse keeps it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Stored {
    /// `PASSWORD DISABLE`: only temporary credentials log this user in.
    Disabled,
    /// Hexadecimal MD5 of password and user name.
    Md5(String),
    /// SHA-256 of password and salt.
    Sha256 { digest: Vec<u8>, salt: Vec<u8> },
}

impl Stored {
    /// What the literal after `PASSWORD` becomes: `md5…` and
    /// `sha256|digest|salt` as they are, `sha256|clear` salted here, any other
    /// text as MD5 salted with the user's name.
    pub(super) fn new(user: &str, literal: &str) -> Result<Self, SqlError> {
        if let Some(digest) = literal.strip_prefix("md5").filter(|digest| is_hex(digest, 32)) {
            return Ok(Self::Md5(digest.to_ascii_lowercase()));
        }
        let Some(rest) = literal.strip_prefix("sha256|") else {
            check_clear_text(literal)?;
            return Ok(Self::Md5(md5_hex(&[literal.as_bytes(), user.as_bytes()])));
        };
        match rest.split('|').collect::<Vec<_>>().as_slice() {
            [digest, salt] if is_hex(digest, 64) && is_hex(salt, 64) => {
                let decode = |text| hex::decode(text).unwrap_or_default();
                Ok(Self::Sha256 { digest: decode(digest), salt: decode(salt) })
            }
            [clear] => {
                check_clear_text(clear)?;
                let salt = [uuid::Uuid::new_v4().into_bytes(), uuid::Uuid::new_v4().into_bytes()].concat();
                Ok(Self::Sha256 { digest: sha256(&[clear.as_bytes(), &salt]), salt })
            }
            _ => Err(invalid("the SHA-256 form is sha256|password or sha256|digest|salt in hexadecimal")),
        }
    }

    /// The form kept in the catalog; none when the password is disabled.
    pub(super) fn text(&self) -> Option<String> {
        match self {
            Self::Disabled => None,
            Self::Md5(digest) => Some(format!("md5{digest}")),
            Self::Sha256 { digest, salt } => {
                Some(format!("sha256|{}|{}", hex::encode(digest), hex::encode(salt)))
            }
        }
    }

    /// The reverse of [`Stored::text`].
    pub(super) fn parse(text: Option<&str>) -> Self {
        let Some(text) = text else {
            return Self::Disabled;
        };
        if let Some(digest) = text.strip_prefix("md5") {
            return Self::Md5(digest.to_owned());
        }
        let parts = text.split('|').skip(1).map(|part| hex::decode(part).ok()).collect::<Option<Vec<_>>>();
        match parts.as_deref() {
            Some([digest, salt]) => Self::Sha256 { digest: digest.clone(), salt: salt.clone() },
            _ => Self::Disabled,
        }
    }
}

/// The answer a client gives to an MD5 challenge, from the inner digest.
pub(super) fn md5_response(inner: &str, salt: [u8; 4]) -> String {
    format!("md5{}", md5_hex(&[inner.as_bytes(), &salt]))
}

/// Hexadecimal MD5 of all parts.
pub(super) fn md5_hex(parts: &[&[u8]]) -> String {
    let mut digest = Md5::new();
    parts.iter().for_each(|part| digest.update(part));
    hex::encode(digest.finalize())
}

/// SHA-256 of all parts.
pub(super) fn sha256(parts: &[&[u8]]) -> Vec<u8> {
    let mut digest = Sha256::new();
    parts.iter().for_each(|part| digest.update(part));
    digest.finalize().to_vec()
}

fn is_hex(text: &str, length: usize) -> bool {
    text.len() == length && text.bytes().all(|byte| byte.is_ascii_hexdigit())
}

fn invalid(message: &str) -> SqlError {
    SqlError::error(sqlstate::INVALID_PARAMETER_VALUE, message)
}

/// 8 to 64 characters, an upper-case letter, a lower-case letter and a digit;
/// ASCII 33 to 126 except `'`, `"`, `\`, `/` and `@`.
fn check_clear_text(password: &str) -> Result<(), SqlError> {
    let has = |class: fn(&u8) -> bool| password.bytes().any(|byte| class(&byte));
    if !(8..=64).contains(&password.len()) {
        return Err(invalid("password must have between 8 and 64 characters"));
    }
    if !password.bytes().all(|byte| (33..=126).contains(&byte) && !b"'\"\\/@".contains(&byte)) {
        return Err(invalid("password may hold ASCII characters 33 to 126 except ' \" \\ / @"));
    }
    if !(has(u8::is_ascii_uppercase) && has(u8::is_ascii_lowercase) && has(u8::is_ascii_digit)) {
        return Err(invalid(
            "password must contain at least one uppercase letter, one lowercase letter and one number",
        ));
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_form_is_kept_and_read_back() {
        let digest = "0".repeat(64);
        for literal in [
            "Secret123".to_owned(),
            format!("md5{}", "a".repeat(32)),
            "sha256|Secret123".into(),
            format!("sha256|{digest}|{digest}"),
        ] {
            let stored = Stored::new("transfer_user", &literal).unwrap();
            assert_eq!(Stored::parse(stored.text().as_deref()), stored, "{literal}");
        }
        assert_eq!(Stored::parse(None), Stored::Disabled);
    }

    #[test]
    fn clear_text_is_salted_with_the_name() {
        let stored = Stored::new("u", "Secret123").unwrap();
        assert_eq!(stored, Stored::Md5(md5_hex(&[b"Secret123u"])));
        assert_ne!(stored, Stored::new("v", "Secret123").unwrap());
    }

    #[test]
    fn weak_or_unusable_passwords_are_refused() {
        for password in [
            "Ab1",
            "alllower1",
            "ALLUPPER1",
            "NoDigitsHere",
            "With Space1",
            "Quote'123",
            "At@Sign123",
            "Ümlaut1234",
            "sha256|x|y|z",
            "md5zz",
        ] {
            assert!(Stored::new("u", password).is_err(), "{password}");
        }
        assert!(Stored::new("u", &format!("Aa1{}", "x".repeat(61))).is_ok());
        assert!(Stored::new("u", &format!("Aa1{}", "x".repeat(62))).is_err());
    }
}
