#[allow(missing_docs)] // documentation missing in model
#[non_exhaustive]
#[derive(
    ::std::clone::Clone, ::std::cmp::Eq, ::std::cmp::Ord, ::std::cmp::PartialEq, ::std::cmp::PartialOrd, ::std::fmt::Debug, ::std::hash::Hash,
)]
pub enum AquaStatus {
    #[allow(missing_docs)] // documentation missing in model
    Applying,
    #[allow(missing_docs)] // documentation missing in model
    Disabled,
    #[allow(missing_docs)] // documentation missing in model
    Enabled,
    #[deprecated(note = "Don't directly match on `Unknown`. See the docs on this enum for the correct way to handle unknown variants.")]
    Unknown(crate::primitives::sealed_enum_unknown::UnknownVariantValue),
}
impl ::std::convert::From<&str> for AquaStatus {
    fn from(s: &str) -> Self {
        match s {
            "applying" => AquaStatus::Applying,
            "disabled" => AquaStatus::Disabled,
            "enabled" => AquaStatus::Enabled,
            other => AquaStatus::Unknown(crate::primitives::sealed_enum_unknown::UnknownVariantValue(other.to_owned())),
        }
    }
}
impl ::std::str::FromStr for AquaStatus {
    type Err = ::std::convert::Infallible;

    fn from_str(s: &str) -> ::std::result::Result<Self, <Self as ::std::str::FromStr>::Err> {
        ::std::result::Result::Ok(AquaStatus::from(s))
    }
}
impl AquaStatus {
    pub fn as_str(&self) -> &str {
        match self {
            AquaStatus::Applying => "applying",
            AquaStatus::Disabled => "disabled",
            AquaStatus::Enabled => "enabled",
            AquaStatus::Unknown(value) => value.as_str(),
        }
    }
    pub const fn values() -> &'static [&'static str] {
        &["applying", "disabled", "enabled"]
    }
}
impl ::std::convert::AsRef<str> for AquaStatus {
    fn as_ref(&self) -> &str {
        self.as_str()
    }
}
impl AquaStatus {
    pub fn try_parse(value: &str) -> ::std::result::Result<Self, crate::error::UnknownVariantError> {
        match Self::from(value) {
            #[allow(deprecated)]
            Self::Unknown(_) => ::std::result::Result::Err(crate::error::UnknownVariantError::new(value)),
            known => Ok(known),
        }
    }
}
impl ::std::fmt::Display for AquaStatus {
    fn fmt(&self, f: &mut ::std::fmt::Formatter) -> ::std::fmt::Result {
        match self {
            AquaStatus::Applying => write!(f, "applying"),
            AquaStatus::Disabled => write!(f, "disabled"),
            AquaStatus::Enabled => write!(f, "enabled"),
            AquaStatus::Unknown(value) => write!(f, "{value}"),
        }
    }
}
