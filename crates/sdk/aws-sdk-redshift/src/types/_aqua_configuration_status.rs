#[allow(missing_docs)] // documentation missing in model
#[non_exhaustive]
#[derive(
    ::std::clone::Clone, ::std::cmp::Eq, ::std::cmp::Ord, ::std::cmp::PartialEq, ::std::cmp::PartialOrd, ::std::fmt::Debug, ::std::hash::Hash,
)]
pub enum AquaConfigurationStatus {
    #[allow(missing_docs)] // documentation missing in model
    Auto,
    #[allow(missing_docs)] // documentation missing in model
    Disabled,
    #[allow(missing_docs)] // documentation missing in model
    Enabled,
    #[deprecated(note = "Don't directly match on `Unknown`. See the docs on this enum for the correct way to handle unknown variants.")]
    Unknown(crate::primitives::sealed_enum_unknown::UnknownVariantValue),
}
impl ::std::convert::From<&str> for AquaConfigurationStatus {
    fn from(s: &str) -> Self {
        match s {
            "auto" => AquaConfigurationStatus::Auto,
            "disabled" => AquaConfigurationStatus::Disabled,
            "enabled" => AquaConfigurationStatus::Enabled,
            other => AquaConfigurationStatus::Unknown(crate::primitives::sealed_enum_unknown::UnknownVariantValue(other.to_owned())),
        }
    }
}
impl ::std::str::FromStr for AquaConfigurationStatus {
    type Err = ::std::convert::Infallible;

    fn from_str(s: &str) -> ::std::result::Result<Self, <Self as ::std::str::FromStr>::Err> {
        ::std::result::Result::Ok(AquaConfigurationStatus::from(s))
    }
}
impl AquaConfigurationStatus {
    pub fn as_str(&self) -> &str {
        match self {
            AquaConfigurationStatus::Auto => "auto",
            AquaConfigurationStatus::Disabled => "disabled",
            AquaConfigurationStatus::Enabled => "enabled",
            AquaConfigurationStatus::Unknown(value) => value.as_str(),
        }
    }
    pub const fn values() -> &'static [&'static str] {
        &["auto", "disabled", "enabled"]
    }
}
impl ::std::convert::AsRef<str> for AquaConfigurationStatus {
    fn as_ref(&self) -> &str {
        self.as_str()
    }
}
impl AquaConfigurationStatus {
    pub fn try_parse(value: &str) -> ::std::result::Result<Self, crate::error::UnknownVariantError> {
        match Self::from(value) {
            #[allow(deprecated)]
            Self::Unknown(_) => ::std::result::Result::Err(crate::error::UnknownVariantError::new(value)),
            known => Ok(known),
        }
    }
}
impl ::std::fmt::Display for AquaConfigurationStatus {
    fn fmt(&self, f: &mut ::std::fmt::Formatter) -> ::std::fmt::Result {
        match self {
            AquaConfigurationStatus::Auto => write!(f, "auto"),
            AquaConfigurationStatus::Disabled => write!(f, "disabled"),
            AquaConfigurationStatus::Enabled => write!(f, "enabled"),
            AquaConfigurationStatus::Unknown(value) => write!(f, "{value}"),
        }
    }
}
