#[allow(missing_docs)] // documentation missing in model
#[non_exhaustive]
#[derive(
    ::std::clone::Clone, ::std::cmp::Eq, ::std::cmp::Ord, ::std::cmp::PartialEq, ::std::cmp::PartialOrd, ::std::fmt::Debug, ::std::hash::Hash,
)]
pub enum VpcEncryptionControlMode {
    #[allow(missing_docs)] // documentation missing in model
    Enforce,
    #[allow(missing_docs)] // documentation missing in model
    Monitor,
    #[deprecated(note = "Don't directly match on `Unknown`. See the docs on this enum for the correct way to handle unknown variants.")]
    Unknown(crate::primitives::sealed_enum_unknown::UnknownVariantValue),
}
impl ::std::convert::From<&str> for VpcEncryptionControlMode {
    fn from(s: &str) -> Self {
        match s {
            "enforce" => VpcEncryptionControlMode::Enforce,
            "monitor" => VpcEncryptionControlMode::Monitor,
            other => VpcEncryptionControlMode::Unknown(crate::primitives::sealed_enum_unknown::UnknownVariantValue(other.to_owned())),
        }
    }
}
impl ::std::str::FromStr for VpcEncryptionControlMode {
    type Err = ::std::convert::Infallible;

    fn from_str(s: &str) -> ::std::result::Result<Self, <Self as ::std::str::FromStr>::Err> {
        ::std::result::Result::Ok(VpcEncryptionControlMode::from(s))
    }
}
impl VpcEncryptionControlMode {
    pub fn as_str(&self) -> &str {
        match self {
            VpcEncryptionControlMode::Enforce => "enforce",
            VpcEncryptionControlMode::Monitor => "monitor",
            VpcEncryptionControlMode::Unknown(value) => value.as_str(),
        }
    }
    pub const fn values() -> &'static [&'static str] {
        &["enforce", "monitor"]
    }
}
impl ::std::convert::AsRef<str> for VpcEncryptionControlMode {
    fn as_ref(&self) -> &str {
        self.as_str()
    }
}
impl VpcEncryptionControlMode {
    pub fn try_parse(value: &str) -> ::std::result::Result<Self, crate::error::UnknownVariantError> {
        match Self::from(value) {
            #[allow(deprecated)]
            Self::Unknown(_) => ::std::result::Result::Err(crate::error::UnknownVariantError::new(value)),
            known => Ok(known),
        }
    }
}
impl ::std::fmt::Display for VpcEncryptionControlMode {
    fn fmt(&self, f: &mut ::std::fmt::Formatter) -> ::std::fmt::Result {
        match self {
            VpcEncryptionControlMode::Enforce => write!(f, "enforce"),
            VpcEncryptionControlMode::Monitor => write!(f, "monitor"),
            VpcEncryptionControlMode::Unknown(value) => write!(f, "{value}"),
        }
    }
}
