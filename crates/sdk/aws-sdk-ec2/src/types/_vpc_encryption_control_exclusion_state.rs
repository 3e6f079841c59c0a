#[allow(missing_docs)] // documentation missing in model
#[non_exhaustive]
#[derive(
    ::std::clone::Clone, ::std::cmp::Eq, ::std::cmp::Ord, ::std::cmp::PartialEq, ::std::cmp::PartialOrd, ::std::fmt::Debug, ::std::hash::Hash,
)]
pub enum VpcEncryptionControlExclusionState {
    #[allow(missing_docs)] // documentation missing in model
    Disabled,
    #[allow(missing_docs)] // documentation missing in model
    Disabling,
    #[allow(missing_docs)] // documentation missing in model
    Enabled,
    #[allow(missing_docs)] // documentation missing in model
    Enabling,
    #[deprecated(note = "Don't directly match on `Unknown`. See the docs on this enum for the correct way to handle unknown variants.")]
    Unknown(crate::primitives::sealed_enum_unknown::UnknownVariantValue),
}
impl ::std::convert::From<&str> for VpcEncryptionControlExclusionState {
    fn from(s: &str) -> Self {
        match s {
            "disabled" => VpcEncryptionControlExclusionState::Disabled,
            "disabling" => VpcEncryptionControlExclusionState::Disabling,
            "enabled" => VpcEncryptionControlExclusionState::Enabled,
            "enabling" => VpcEncryptionControlExclusionState::Enabling,
            other => VpcEncryptionControlExclusionState::Unknown(crate::primitives::sealed_enum_unknown::UnknownVariantValue(other.to_owned())),
        }
    }
}
impl ::std::str::FromStr for VpcEncryptionControlExclusionState {
    type Err = ::std::convert::Infallible;

    fn from_str(s: &str) -> ::std::result::Result<Self, <Self as ::std::str::FromStr>::Err> {
        ::std::result::Result::Ok(VpcEncryptionControlExclusionState::from(s))
    }
}
impl VpcEncryptionControlExclusionState {
    pub fn as_str(&self) -> &str {
        match self {
            VpcEncryptionControlExclusionState::Disabled => "disabled",
            VpcEncryptionControlExclusionState::Disabling => "disabling",
            VpcEncryptionControlExclusionState::Enabled => "enabled",
            VpcEncryptionControlExclusionState::Enabling => "enabling",
            VpcEncryptionControlExclusionState::Unknown(value) => value.as_str(),
        }
    }
    pub const fn values() -> &'static [&'static str] {
        &["disabled", "disabling", "enabled", "enabling"]
    }
}
impl ::std::convert::AsRef<str> for VpcEncryptionControlExclusionState {
    fn as_ref(&self) -> &str {
        self.as_str()
    }
}
impl VpcEncryptionControlExclusionState {
    pub fn try_parse(value: &str) -> ::std::result::Result<Self, crate::error::UnknownVariantError> {
        match Self::from(value) {
            #[allow(deprecated)]
            Self::Unknown(_) => ::std::result::Result::Err(crate::error::UnknownVariantError::new(value)),
            known => Ok(known),
        }
    }
}
impl ::std::fmt::Display for VpcEncryptionControlExclusionState {
    fn fmt(&self, f: &mut ::std::fmt::Formatter) -> ::std::fmt::Result {
        match self {
            VpcEncryptionControlExclusionState::Disabled => write!(f, "disabled"),
            VpcEncryptionControlExclusionState::Disabling => write!(f, "disabling"),
            VpcEncryptionControlExclusionState::Enabled => write!(f, "enabled"),
            VpcEncryptionControlExclusionState::Enabling => write!(f, "enabling"),
            VpcEncryptionControlExclusionState::Unknown(value) => write!(f, "{value}"),
        }
    }
}
