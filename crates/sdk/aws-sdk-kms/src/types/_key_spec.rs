#[allow(missing_docs)] // documentation missing in model
#[non_exhaustive]
#[derive(
    ::std::clone::Clone, ::std::cmp::Eq, ::std::cmp::Ord, ::std::cmp::PartialEq, ::std::cmp::PartialOrd, ::std::fmt::Debug, ::std::hash::Hash,
)]
pub enum KeySpec {
    #[allow(missing_docs)] // documentation missing in model
    EccNistEdwards25519,
    #[allow(missing_docs)] // documentation missing in model
    EccNistP256,
    #[allow(missing_docs)] // documentation missing in model
    EccNistP384,
    #[allow(missing_docs)] // documentation missing in model
    EccNistP521,
    #[allow(missing_docs)] // documentation missing in model
    EccSecgP256K1,
    #[allow(missing_docs)] // documentation missing in model
    Hmac224,
    #[allow(missing_docs)] // documentation missing in model
    Hmac256,
    #[allow(missing_docs)] // documentation missing in model
    Hmac384,
    #[allow(missing_docs)] // documentation missing in model
    Hmac512,
    #[allow(missing_docs)] // documentation missing in model
    MlDsa44,
    #[allow(missing_docs)] // documentation missing in model
    MlDsa65,
    #[allow(missing_docs)] // documentation missing in model
    MlDsa87,
    #[allow(missing_docs)] // documentation missing in model
    MlKem1024,
    #[allow(missing_docs)] // documentation missing in model
    MlKem512,
    #[allow(missing_docs)] // documentation missing in model
    MlKem768,
    #[allow(missing_docs)] // documentation missing in model
    Rsa2048,
    #[allow(missing_docs)] // documentation missing in model
    Rsa3072,
    #[allow(missing_docs)] // documentation missing in model
    Rsa4096,
    #[allow(missing_docs)] // documentation missing in model
    Sm2,
    #[allow(missing_docs)] // documentation missing in model
    SymmetricDefault,
    #[deprecated(note = "Don't directly match on `Unknown`. See the docs on this enum for the correct way to handle unknown variants.")]
    Unknown(crate::primitives::sealed_enum_unknown::UnknownVariantValue),
}
impl ::std::convert::From<&str> for KeySpec {
    fn from(s: &str) -> Self {
        match s {
            "ECC_NIST_EDWARDS25519" => KeySpec::EccNistEdwards25519,
            "ECC_NIST_P256" => KeySpec::EccNistP256,
            "ECC_NIST_P384" => KeySpec::EccNistP384,
            "ECC_NIST_P521" => KeySpec::EccNistP521,
            "ECC_SECG_P256K1" => KeySpec::EccSecgP256K1,
            "HMAC_224" => KeySpec::Hmac224,
            "HMAC_256" => KeySpec::Hmac256,
            "HMAC_384" => KeySpec::Hmac384,
            "HMAC_512" => KeySpec::Hmac512,
            "ML_DSA_44" => KeySpec::MlDsa44,
            "ML_DSA_65" => KeySpec::MlDsa65,
            "ML_DSA_87" => KeySpec::MlDsa87,
            "ML_KEM_1024" => KeySpec::MlKem1024,
            "ML_KEM_512" => KeySpec::MlKem512,
            "ML_KEM_768" => KeySpec::MlKem768,
            "RSA_2048" => KeySpec::Rsa2048,
            "RSA_3072" => KeySpec::Rsa3072,
            "RSA_4096" => KeySpec::Rsa4096,
            "SM2" => KeySpec::Sm2,
            "SYMMETRIC_DEFAULT" => KeySpec::SymmetricDefault,
            other => KeySpec::Unknown(crate::primitives::sealed_enum_unknown::UnknownVariantValue(other.to_owned())),
        }
    }
}
impl ::std::str::FromStr for KeySpec {
    type Err = ::std::convert::Infallible;

    fn from_str(s: &str) -> ::std::result::Result<Self, <Self as ::std::str::FromStr>::Err> {
        ::std::result::Result::Ok(KeySpec::from(s))
    }
}
impl KeySpec {
    pub fn as_str(&self) -> &str {
        match self {
            KeySpec::EccNistEdwards25519 => "ECC_NIST_EDWARDS25519",
            KeySpec::EccNistP256 => "ECC_NIST_P256",
            KeySpec::EccNistP384 => "ECC_NIST_P384",
            KeySpec::EccNistP521 => "ECC_NIST_P521",
            KeySpec::EccSecgP256K1 => "ECC_SECG_P256K1",
            KeySpec::Hmac224 => "HMAC_224",
            KeySpec::Hmac256 => "HMAC_256",
            KeySpec::Hmac384 => "HMAC_384",
            KeySpec::Hmac512 => "HMAC_512",
            KeySpec::MlDsa44 => "ML_DSA_44",
            KeySpec::MlDsa65 => "ML_DSA_65",
            KeySpec::MlDsa87 => "ML_DSA_87",
            KeySpec::MlKem1024 => "ML_KEM_1024",
            KeySpec::MlKem512 => "ML_KEM_512",
            KeySpec::MlKem768 => "ML_KEM_768",
            KeySpec::Rsa2048 => "RSA_2048",
            KeySpec::Rsa3072 => "RSA_3072",
            KeySpec::Rsa4096 => "RSA_4096",
            KeySpec::Sm2 => "SM2",
            KeySpec::SymmetricDefault => "SYMMETRIC_DEFAULT",
            KeySpec::Unknown(value) => value.as_str(),
        }
    }
    pub const fn values() -> &'static [&'static str] {
        &[
            "ECC_NIST_EDWARDS25519",
            "ECC_NIST_P256",
            "ECC_NIST_P384",
            "ECC_NIST_P521",
            "ECC_SECG_P256K1",
            "HMAC_224",
            "HMAC_256",
            "HMAC_384",
            "HMAC_512",
            "ML_DSA_44",
            "ML_DSA_65",
            "ML_DSA_87",
            "ML_KEM_1024",
            "ML_KEM_512",
            "ML_KEM_768",
            "RSA_2048",
            "RSA_3072",
            "RSA_4096",
            "SM2",
            "SYMMETRIC_DEFAULT",
        ]
    }
}
impl ::std::convert::AsRef<str> for KeySpec {
    fn as_ref(&self) -> &str {
        self.as_str()
    }
}
impl KeySpec {
    pub fn try_parse(value: &str) -> ::std::result::Result<Self, crate::error::UnknownVariantError> {
        match Self::from(value) {
            #[allow(deprecated)]
            Self::Unknown(_) => ::std::result::Result::Err(crate::error::UnknownVariantError::new(value)),
            known => Ok(known),
        }
    }
}
impl ::std::fmt::Display for KeySpec {
    fn fmt(&self, f: &mut ::std::fmt::Formatter) -> ::std::fmt::Result {
        match self {
            KeySpec::EccNistEdwards25519 => write!(f, "ECC_NIST_EDWARDS25519"),
            KeySpec::EccNistP256 => write!(f, "ECC_NIST_P256"),
            KeySpec::EccNistP384 => write!(f, "ECC_NIST_P384"),
            KeySpec::EccNistP521 => write!(f, "ECC_NIST_P521"),
            KeySpec::EccSecgP256K1 => write!(f, "ECC_SECG_P256K1"),
            KeySpec::Hmac224 => write!(f, "HMAC_224"),
            KeySpec::Hmac256 => write!(f, "HMAC_256"),
            KeySpec::Hmac384 => write!(f, "HMAC_384"),
            KeySpec::Hmac512 => write!(f, "HMAC_512"),
            KeySpec::MlDsa44 => write!(f, "ML_DSA_44"),
            KeySpec::MlDsa65 => write!(f, "ML_DSA_65"),
            KeySpec::MlDsa87 => write!(f, "ML_DSA_87"),
            KeySpec::MlKem1024 => write!(f, "ML_KEM_1024"),
            KeySpec::MlKem512 => write!(f, "ML_KEM_512"),
            KeySpec::MlKem768 => write!(f, "ML_KEM_768"),
            KeySpec::Rsa2048 => write!(f, "RSA_2048"),
            KeySpec::Rsa3072 => write!(f, "RSA_3072"),
            KeySpec::Rsa4096 => write!(f, "RSA_4096"),
            KeySpec::Sm2 => write!(f, "SM2"),
            KeySpec::SymmetricDefault => write!(f, "SYMMETRIC_DEFAULT"),
            KeySpec::Unknown(value) => write!(f, "{value}"),
        }
    }
}
