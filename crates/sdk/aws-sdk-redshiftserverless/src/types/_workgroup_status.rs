#[allow(missing_docs)] // documentation missing in model
#[non_exhaustive]
#[derive(
    ::std::clone::Clone, ::std::cmp::Eq, ::std::cmp::Ord, ::std::cmp::PartialEq, ::std::cmp::PartialOrd, ::std::fmt::Debug, ::std::hash::Hash,
)]
pub enum WorkgroupStatus {
    #[allow(missing_docs)] // documentation missing in model
    Available,
    #[allow(missing_docs)] // documentation missing in model
    Creating,
    #[allow(missing_docs)] // documentation missing in model
    Deleting,
    #[allow(missing_docs)] // documentation missing in model
    Modifying,
    #[deprecated(note = "Don't directly match on `Unknown`. See the docs on this enum for the correct way to handle unknown variants.")]
    Unknown(crate::primitives::sealed_enum_unknown::UnknownVariantValue),
}
impl ::std::convert::From<&str> for WorkgroupStatus {
    fn from(s: &str) -> Self {
        match s {
            "AVAILABLE" => WorkgroupStatus::Available,
            "CREATING" => WorkgroupStatus::Creating,
            "DELETING" => WorkgroupStatus::Deleting,
            "MODIFYING" => WorkgroupStatus::Modifying,
            other => WorkgroupStatus::Unknown(crate::primitives::sealed_enum_unknown::UnknownVariantValue(other.to_owned())),
        }
    }
}
impl ::std::str::FromStr for WorkgroupStatus {
    type Err = ::std::convert::Infallible;

    fn from_str(s: &str) -> ::std::result::Result<Self, <Self as ::std::str::FromStr>::Err> {
        ::std::result::Result::Ok(WorkgroupStatus::from(s))
    }
}
impl WorkgroupStatus {
    pub fn as_str(&self) -> &str {
        match self {
            WorkgroupStatus::Available => "AVAILABLE",
            WorkgroupStatus::Creating => "CREATING",
            WorkgroupStatus::Deleting => "DELETING",
            WorkgroupStatus::Modifying => "MODIFYING",
            WorkgroupStatus::Unknown(value) => value.as_str(),
        }
    }
    pub const fn values() -> &'static [&'static str] {
        &["AVAILABLE", "CREATING", "DELETING", "MODIFYING"]
    }
}
impl ::std::convert::AsRef<str> for WorkgroupStatus {
    fn as_ref(&self) -> &str {
        self.as_str()
    }
}
impl WorkgroupStatus {
    pub fn try_parse(value: &str) -> ::std::result::Result<Self, crate::error::UnknownVariantError> {
        match Self::from(value) {
            #[allow(deprecated)]
            Self::Unknown(_) => ::std::result::Result::Err(crate::error::UnknownVariantError::new(value)),
            known => Ok(known),
        }
    }
}
impl ::std::fmt::Display for WorkgroupStatus {
    fn fmt(&self, f: &mut ::std::fmt::Formatter) -> ::std::fmt::Result {
        match self {
            WorkgroupStatus::Available => write!(f, "AVAILABLE"),
            WorkgroupStatus::Creating => write!(f, "CREATING"),
            WorkgroupStatus::Deleting => write!(f, "DELETING"),
            WorkgroupStatus::Modifying => write!(f, "MODIFYING"),
            WorkgroupStatus::Unknown(value) => write!(f, "{value}"),
        }
    }
}
