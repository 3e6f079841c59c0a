#[allow(missing_docs)] // documentation missing in model
#[non_exhaustive]
#[derive(
    ::std::clone::Clone, ::std::cmp::Eq, ::std::cmp::Ord, ::std::cmp::PartialEq, ::std::cmp::PartialOrd, ::std::fmt::Debug, ::std::hash::Hash,
)]
pub enum ReservedNodeExchangeStatusType {
    #[allow(missing_docs)] // documentation missing in model
    Failed,
    #[allow(missing_docs)] // documentation missing in model
    InProgress,
    #[allow(missing_docs)] // documentation missing in model
    Pending,
    #[allow(missing_docs)] // documentation missing in model
    Requested,
    #[allow(missing_docs)] // documentation missing in model
    Retrying,
    #[allow(missing_docs)] // documentation missing in model
    Succeeded,
    #[deprecated(note = "Don't directly match on `Unknown`. See the docs on this enum for the correct way to handle unknown variants.")]
    Unknown(crate::primitives::sealed_enum_unknown::UnknownVariantValue),
}
impl ::std::convert::From<&str> for ReservedNodeExchangeStatusType {
    fn from(s: &str) -> Self {
        match s {
            "FAILED" => ReservedNodeExchangeStatusType::Failed,
            "IN_PROGRESS" => ReservedNodeExchangeStatusType::InProgress,
            "PENDING" => ReservedNodeExchangeStatusType::Pending,
            "REQUESTED" => ReservedNodeExchangeStatusType::Requested,
            "RETRYING" => ReservedNodeExchangeStatusType::Retrying,
            "SUCCEEDED" => ReservedNodeExchangeStatusType::Succeeded,
            other => ReservedNodeExchangeStatusType::Unknown(crate::primitives::sealed_enum_unknown::UnknownVariantValue(other.to_owned())),
        }
    }
}
impl ::std::str::FromStr for ReservedNodeExchangeStatusType {
    type Err = ::std::convert::Infallible;

    fn from_str(s: &str) -> ::std::result::Result<Self, <Self as ::std::str::FromStr>::Err> {
        ::std::result::Result::Ok(ReservedNodeExchangeStatusType::from(s))
    }
}
impl ReservedNodeExchangeStatusType {
    pub fn as_str(&self) -> &str {
        match self {
            ReservedNodeExchangeStatusType::Failed => "FAILED",
            ReservedNodeExchangeStatusType::InProgress => "IN_PROGRESS",
            ReservedNodeExchangeStatusType::Pending => "PENDING",
            ReservedNodeExchangeStatusType::Requested => "REQUESTED",
            ReservedNodeExchangeStatusType::Retrying => "RETRYING",
            ReservedNodeExchangeStatusType::Succeeded => "SUCCEEDED",
            ReservedNodeExchangeStatusType::Unknown(value) => value.as_str(),
        }
    }
    pub const fn values() -> &'static [&'static str] {
        &["FAILED", "IN_PROGRESS", "PENDING", "REQUESTED", "RETRYING", "SUCCEEDED"]
    }
}
impl ::std::convert::AsRef<str> for ReservedNodeExchangeStatusType {
    fn as_ref(&self) -> &str {
        self.as_str()
    }
}
impl ReservedNodeExchangeStatusType {
    pub fn try_parse(value: &str) -> ::std::result::Result<Self, crate::error::UnknownVariantError> {
        match Self::from(value) {
            #[allow(deprecated)]
            Self::Unknown(_) => ::std::result::Result::Err(crate::error::UnknownVariantError::new(value)),
            known => Ok(known),
        }
    }
}
impl ::std::fmt::Display for ReservedNodeExchangeStatusType {
    fn fmt(&self, f: &mut ::std::fmt::Formatter) -> ::std::fmt::Result {
        match self {
            ReservedNodeExchangeStatusType::Failed => write!(f, "FAILED"),
            ReservedNodeExchangeStatusType::InProgress => write!(f, "IN_PROGRESS"),
            ReservedNodeExchangeStatusType::Pending => write!(f, "PENDING"),
            ReservedNodeExchangeStatusType::Requested => write!(f, "REQUESTED"),
            ReservedNodeExchangeStatusType::Retrying => write!(f, "RETRYING"),
            ReservedNodeExchangeStatusType::Succeeded => write!(f, "SUCCEEDED"),
            ReservedNodeExchangeStatusType::Unknown(value) => write!(f, "{value}"),
        }
    }
}
