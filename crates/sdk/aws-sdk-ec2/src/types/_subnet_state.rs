#[allow(missing_docs)] // documentation missing in model
#[non_exhaustive]
#[derive(
    ::std::clone::Clone, ::std::cmp::Eq, ::std::cmp::Ord, ::std::cmp::PartialEq, ::std::cmp::PartialOrd, ::std::fmt::Debug, ::std::hash::Hash,
)]
pub enum SubnetState {
    #[allow(missing_docs)] // documentation missing in model
    Available,
    #[allow(missing_docs)] // documentation missing in model
    Failed,
    #[allow(missing_docs)] // documentation missing in model
    FailedInsufficientCapacity,
    #[allow(missing_docs)] // documentation missing in model
    Pending,
    #[allow(missing_docs)] // documentation missing in model
    Unavailable,
    #[deprecated(note = "Don't directly match on `Unknown`. See the docs on this enum for the correct way to handle unknown variants.")]
    Unknown(crate::primitives::sealed_enum_unknown::UnknownVariantValue),
}
impl ::std::convert::From<&str> for SubnetState {
    fn from(s: &str) -> Self {
        match s {
            "available" => SubnetState::Available,
            "failed" => SubnetState::Failed,
            "failed-insufficient-capacity" => SubnetState::FailedInsufficientCapacity,
            "pending" => SubnetState::Pending,
            "unavailable" => SubnetState::Unavailable,
            other => SubnetState::Unknown(crate::primitives::sealed_enum_unknown::UnknownVariantValue(other.to_owned())),
        }
    }
}
impl ::std::str::FromStr for SubnetState {
    type Err = ::std::convert::Infallible;

    fn from_str(s: &str) -> ::std::result::Result<Self, <Self as ::std::str::FromStr>::Err> {
        ::std::result::Result::Ok(SubnetState::from(s))
    }
}
impl SubnetState {
    pub fn as_str(&self) -> &str {
        match self {
            SubnetState::Available => "available",
            SubnetState::Failed => "failed",
            SubnetState::FailedInsufficientCapacity => "failed-insufficient-capacity",
            SubnetState::Pending => "pending",
            SubnetState::Unavailable => "unavailable",
            SubnetState::Unknown(value) => value.as_str(),
        }
    }
    pub const fn values() -> &'static [&'static str] {
        &["available", "failed", "failed-insufficient-capacity", "pending", "unavailable"]
    }
}
impl ::std::convert::AsRef<str> for SubnetState {
    fn as_ref(&self) -> &str {
        self.as_str()
    }
}
impl SubnetState {
    pub fn try_parse(value: &str) -> ::std::result::Result<Self, crate::error::UnknownVariantError> {
        match Self::from(value) {
            #[allow(deprecated)]
            Self::Unknown(_) => ::std::result::Result::Err(crate::error::UnknownVariantError::new(value)),
            known => Ok(known),
        }
    }
}
impl ::std::fmt::Display for SubnetState {
    fn fmt(&self, f: &mut ::std::fmt::Formatter) -> ::std::fmt::Result {
        match self {
            SubnetState::Available => write!(f, "available"),
            SubnetState::Failed => write!(f, "failed"),
            SubnetState::FailedInsufficientCapacity => write!(f, "failed-insufficient-capacity"),
            SubnetState::Pending => write!(f, "pending"),
            SubnetState::Unavailable => write!(f, "unavailable"),
            SubnetState::Unknown(value) => write!(f, "{value}"),
        }
    }
}
