#[allow(missing_docs)] // documentation missing in model
#[non_exhaustive]
#[derive(
    ::std::clone::Clone, ::std::cmp::Eq, ::std::cmp::Ord, ::std::cmp::PartialEq, ::std::cmp::PartialOrd, ::std::fmt::Debug, ::std::hash::Hash,
)]
pub enum NamespaceStatus {
    #[allow(missing_docs)] // documentation missing in model
    Available,
    #[allow(missing_docs)] // documentation missing in model
    Deleting,
    #[allow(missing_docs)] // documentation missing in model
    Modifying,
    #[deprecated(note = "Don't directly match on `Unknown`. See the docs on this enum for the correct way to handle unknown variants.")]
    Unknown(crate::primitives::sealed_enum_unknown::UnknownVariantValue),
}
impl ::std::convert::From<&str> for NamespaceStatus {
    fn from(s: &str) -> Self {
        match s {
            "AVAILABLE" => NamespaceStatus::Available,
            "DELETING" => NamespaceStatus::Deleting,
            "MODIFYING" => NamespaceStatus::Modifying,
            other => NamespaceStatus::Unknown(crate::primitives::sealed_enum_unknown::UnknownVariantValue(other.to_owned())),
        }
    }
}
impl ::std::str::FromStr for NamespaceStatus {
    type Err = ::std::convert::Infallible;

    fn from_str(s: &str) -> ::std::result::Result<Self, <Self as ::std::str::FromStr>::Err> {
        ::std::result::Result::Ok(NamespaceStatus::from(s))
    }
}
impl NamespaceStatus {
    pub fn as_str(&self) -> &str {
        match self {
            NamespaceStatus::Available => "AVAILABLE",
            NamespaceStatus::Deleting => "DELETING",
            NamespaceStatus::Modifying => "MODIFYING",
            NamespaceStatus::Unknown(value) => value.as_str(),
        }
    }
    pub const fn values() -> &'static [&'static str] {
        &["AVAILABLE", "DELETING", "MODIFYING"]
    }
}
impl ::std::convert::AsRef<str> for NamespaceStatus {
    fn as_ref(&self) -> &str {
        self.as_str()
    }
}
impl NamespaceStatus {
    pub fn try_parse(value: &str) -> ::std::result::Result<Self, crate::error::UnknownVariantError> {
        match Self::from(value) {
            #[allow(deprecated)]
            Self::Unknown(_) => ::std::result::Result::Err(crate::error::UnknownVariantError::new(value)),
            known => Ok(known),
        }
    }
}
impl ::std::fmt::Display for NamespaceStatus {
    fn fmt(&self, f: &mut ::std::fmt::Formatter) -> ::std::fmt::Result {
        match self {
            NamespaceStatus::Available => write!(f, "AVAILABLE"),
            NamespaceStatus::Deleting => write!(f, "DELETING"),
            NamespaceStatus::Modifying => write!(f, "MODIFYING"),
            NamespaceStatus::Unknown(value) => write!(f, "{value}"),
        }
    }
}
