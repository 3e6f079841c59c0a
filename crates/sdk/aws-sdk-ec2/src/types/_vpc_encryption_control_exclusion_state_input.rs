#[allow(missing_docs)] // documentation missing in model
#[non_exhaustive]
#[derive(
    ::std::clone::Clone, ::std::cmp::Eq, ::std::cmp::Ord, ::std::cmp::PartialEq, ::std::cmp::PartialOrd, ::std::fmt::Debug, ::std::hash::Hash,
)]
pub enum VpcEncryptionControlExclusionStateInput {
    #[allow(missing_docs)] // documentation missing in model
    Disable,
    #[allow(missing_docs)] // documentation missing in model
    Enable,
    #[deprecated(note = "Don't directly match on `Unknown`. See the docs on this enum for the correct way to handle unknown variants.")]
    Unknown(crate::primitives::sealed_enum_unknown::UnknownVariantValue),
}
impl ::std::convert::From<&str> for VpcEncryptionControlExclusionStateInput {
    fn from(s: &str) -> Self {
        match s {
            "disable" => VpcEncryptionControlExclusionStateInput::Disable,
            "enable" => VpcEncryptionControlExclusionStateInput::Enable,
            other => VpcEncryptionControlExclusionStateInput::Unknown(crate::primitives::sealed_enum_unknown::UnknownVariantValue(other.to_owned())),
        }
    }
}
impl ::std::str::FromStr for VpcEncryptionControlExclusionStateInput {
    type Err = ::std::convert::Infallible;

    fn from_str(s: &str) -> ::std::result::Result<Self, <Self as ::std::str::FromStr>::Err> {
        ::std::result::Result::Ok(VpcEncryptionControlExclusionStateInput::from(s))
    }
}
impl VpcEncryptionControlExclusionStateInput {
    pub fn as_str(&self) -> &str {
        match self {
            VpcEncryptionControlExclusionStateInput::Disable => "disable",
            VpcEncryptionControlExclusionStateInput::Enable => "enable",
            VpcEncryptionControlExclusionStateInput::Unknown(value) => value.as_str(),
        }
    }
    pub const fn values() -> &'static [&'static str] {
        &["disable", "enable"]
    }
}
impl ::std::convert::AsRef<str> for VpcEncryptionControlExclusionStateInput {
    fn as_ref(&self) -> &str {
        self.as_str()
    }
}
impl VpcEncryptionControlExclusionStateInput {
    pub fn try_parse(value: &str) -> ::std::result::Result<Self, crate::error::UnknownVariantError> {
        match Self::from(value) {
            #[allow(deprecated)]
            Self::Unknown(_) => ::std::result::Result::Err(crate::error::UnknownVariantError::new(value)),
            known => Ok(known),
        }
    }
}
impl ::std::fmt::Display for VpcEncryptionControlExclusionStateInput {
    fn fmt(&self, f: &mut ::std::fmt::Formatter) -> ::std::fmt::Result {
        match self {
            VpcEncryptionControlExclusionStateInput::Disable => write!(f, "disable"),
            VpcEncryptionControlExclusionStateInput::Enable => write!(f, "enable"),
            VpcEncryptionControlExclusionStateInput::Unknown(value) => write!(f, "{value}"),
        }
    }
}
