#[allow(missing_docs)] // documentation missing in model
#[non_exhaustive]
#[derive(
    ::std::clone::Clone, ::std::cmp::Eq, ::std::cmp::Ord, ::std::cmp::PartialEq, ::std::cmp::PartialOrd, ::std::fmt::Debug, ::std::hash::Hash,
)]
pub enum VpcState {
    #[allow(missing_docs)] // documentation missing in model
    Available,
    #[allow(missing_docs)] // documentation missing in model
    Deleting,
    #[allow(missing_docs)] // documentation missing in model
    Pending,
    #[deprecated(note = "Don't directly match on `Unknown`. See the docs on this enum for the correct way to handle unknown variants.")]
    Unknown(crate::primitives::sealed_enum_unknown::UnknownVariantValue),
}
impl ::std::convert::From<&str> for VpcState {
    fn from(s: &str) -> Self {
        match s {
            "available" => VpcState::Available,
            "deleting" => VpcState::Deleting,
            "pending" => VpcState::Pending,
            other => VpcState::Unknown(crate::primitives::sealed_enum_unknown::UnknownVariantValue(other.to_owned())),
        }
    }
}
impl ::std::str::FromStr for VpcState {
    type Err = ::std::convert::Infallible;

    fn from_str(s: &str) -> ::std::result::Result<Self, <Self as ::std::str::FromStr>::Err> {
        ::std::result::Result::Ok(VpcState::from(s))
    }
}
impl VpcState {
    pub fn as_str(&self) -> &str {
        match self {
            VpcState::Available => "available",
            VpcState::Deleting => "deleting",
            VpcState::Pending => "pending",
            VpcState::Unknown(value) => value.as_str(),
        }
    }
    pub const fn values() -> &'static [&'static str] {
        &["available", "deleting", "pending"]
    }
}
impl ::std::convert::AsRef<str> for VpcState {
    fn as_ref(&self) -> &str {
        self.as_str()
    }
}
impl VpcState {
    pub fn try_parse(value: &str) -> ::std::result::Result<Self, crate::error::UnknownVariantError> {
        match Self::from(value) {
            #[allow(deprecated)]
            Self::Unknown(_) => ::std::result::Result::Err(crate::error::UnknownVariantError::new(value)),
            known => Ok(known),
        }
    }
}
impl ::std::fmt::Display for VpcState {
    fn fmt(&self, f: &mut ::std::fmt::Formatter) -> ::std::fmt::Result {
        match self {
            VpcState::Available => write!(f, "available"),
            VpcState::Deleting => write!(f, "deleting"),
            VpcState::Pending => write!(f, "pending"),
            VpcState::Unknown(value) => write!(f, "{value}"),
        }
    }
}
