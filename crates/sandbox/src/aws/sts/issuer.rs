//! The sandbox's identity provider: one RSA key that signs the tokens of every issuer.
//!
//! The key is part of the program and no secret: whoever holds it can only talk a sandbox into
//! something. With it the sandbox plays Google and every OIDC provider a test registers.

use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use ring::rand::SystemRandom;
use ring::signature::{KeyPair, RSA_PKCS1_2048_8192_SHA256, RSA_PKCS1_SHA256, RsaKeyPair, UnparsedPublicKey};
use serde_json::{Map, Value, json};
use std::sync::LazyLock;

use crate::endpoint::Timestamp;

static KEY: LazyLock<RsaKeyPair> = LazyLock::new(|| {
    RsaKeyPair::from_pkcs8(include_bytes!("issuer.pk8.der")).expect("the embedded key is a PKCS #8 RSA key")
});

const KEY_ID: &str = "provision-sandbox";

/// Why a token cannot be believed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Untrusted {
    /// Not three parts of base64url, or not JSON in them.
    NotAToken,
    /// Signed by another key, or with another algorithm.
    WrongKey,
}

/// Signs a token with these claims. Left out ones are filled in: a Google token, good for an hour.
pub(crate) fn mint(claims: &Map<String, Value>, now: Timestamp) -> String {
    let seconds = now.0 / 1000;
    let mut all = json!({ "iss": "https://accounts.google.com", "iat": seconds, "exp": seconds + 3600 });
    for (name, value) in claims {
        match value {
            // A claim that is null is left out altogether.
            Value::Null => drop(all.as_object_mut().and_then(|all| all.remove(name))),
            value => all[name] = value.clone(),
        }
    }
    let header = json!({ "alg": "RS256", "typ": "JWT", "kid": KEY_ID });
    let text = format!("{}.{}", encode(header.to_string()), encode(all.to_string()));
    let mut signature = vec![0; KEY.public().modulus_len()];
    KEY.sign(&RSA_PKCS1_SHA256, &SystemRandom::new(), text.as_bytes(), &mut signature)
        .expect("an RSA key of 2048 bits signs SHA-256");
    format!("{text}.{}", encode(signature))
}

fn encode(bytes: impl AsRef<[u8]>) -> String {
    URL_SAFE_NO_PAD.encode(bytes)
}

/// The claims of a token, before anything about it is believed.
pub(crate) fn claims(token: &str) -> Result<Map<String, Value>, Untrusted> {
    let (_, claims) = parts(token)?;
    Ok(claims)
}

/// Whether the sandbox's key signed the token.
pub(crate) fn verify(token: &str) -> Result<(), Untrusted> {
    let (header, _) = parts(token)?;
    let (text, signature) = token.rsplit_once('.').ok_or(Untrusted::NotAToken)?;
    let signature = URL_SAFE_NO_PAD.decode(signature).map_err(|_| Untrusted::NotAToken)?;
    if header.get("alg") != Some(&json!("RS256")) {
        return Err(Untrusted::WrongKey);
    }
    UnparsedPublicKey::new(&RSA_PKCS1_2048_8192_SHA256, KEY.public_key().as_ref())
        .verify(text.as_bytes(), &signature)
        .map_err(|_| Untrusted::WrongKey)
}

type Claims = Map<String, Value>;

/// Header and claims of a token.
fn parts(token: &str) -> Result<(Claims, Claims), Untrusted> {
    let parts: Vec<_> = token.split('.').collect();
    let [header, claims, _] = parts[..] else {
        return Err(Untrusted::NotAToken);
    };
    let decode = |part: &str| {
        let bytes = URL_SAFE_NO_PAD.decode(part).map_err(|_| Untrusted::NotAToken)?;
        serde_json::from_slice(&bytes).map_err(|_| Untrusted::NotAToken)
    };
    Ok((decode(header)?, decode(claims)?))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn believes_only_what_it_signed() {
        let now = Timestamp(1_700_000_000_000);
        let mut wanted = Map::new();
        wanted.insert("sub".into(), json!("108"));
        wanted.insert("iat".into(), Value::Null);
        let token = mint(&wanted, now);
        let claims = claims(&token).unwrap();
        assert_eq!((claims.get("sub"), claims.get("iat")), (Some(&json!("108")), None));
        assert_eq!(claims["exp"], 1_700_003_600);
        assert_eq!(verify(&token), Ok(()));

        let (text, signature) = token.rsplit_once('.').unwrap();
        let (header, _) = text.split_once('.').unwrap();
        let forged = format!("{header}.{}.{signature}", encode(json!({"sub": "109"}).to_string()));
        assert_eq!(verify(&forged), Err(Untrusted::WrongKey));
        let unsigned = format!("{}.{}.", encode(r#"{"alg":"none"}"#), encode("{}"));
        assert_eq!(verify(&unsigned), Err(Untrusted::WrongKey));
        assert_eq!(verify("a.b.c.d.e"), Err(Untrusted::NotAToken));
    }
}
