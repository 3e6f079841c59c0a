#[non_exhaustive]
#[derive(
    ::std::clone::Clone, ::std::cmp::Eq, ::std::cmp::Ord, ::std::cmp::PartialEq, ::std::cmp::PartialOrd, ::std::fmt::Debug, ::std::hash::Hash,
)]
pub enum LogDestinationType {
    #[allow(missing_docs)] // documentation missing in model
    Cloudwatch,
    #[allow(missing_docs)] // documentation missing in model
    S3Table,
    #[deprecated(note = "Don't directly match on `Unknown`. See the docs on this enum for the correct way to handle unknown variants.")]
    Unknown(crate::primitives::sealed_enum_unknown::UnknownVariantValue),
}
impl ::std::convert::From<&str> for LogDestinationType {
    fn from(s: &str) -> Self {
        match s {
            "cloudwatch" => LogDestinationType::Cloudwatch,
            "s3table" => LogDestinationType::S3Table,
            other => LogDestinationType::Unknown(crate::primitives::sealed_enum_unknown::UnknownVariantValue(other.to_owned())),
        }
    }
}
impl ::std::str::FromStr for LogDestinationType {
    type Err = ::std::convert::Infallible;

    fn from_str(s: &str) -> ::std::result::Result<Self, <Self as ::std::str::FromStr>::Err> {
        ::std::result::Result::Ok(LogDestinationType::from(s))
    }
}
impl LogDestinationType {
    pub fn as_str(&self) -> &str {
        match self {
            LogDestinationType::Cloudwatch => "cloudwatch",
            LogDestinationType::S3Table => "s3table",
            LogDestinationType::Unknown(value) => value.as_str(),
        }
    }
    pub const fn values() -> &'static [&'static str] {
        &["cloudwatch", "s3table"]
    }
}
impl ::std::convert::AsRef<str> for LogDestinationType {
    fn as_ref(&self) -> &str {
        self.as_str()
    }
}
impl LogDestinationType {
    pub fn try_parse(value: &str) -> ::std::result::Result<Self, crate::error::UnknownVariantError> {
        match Self::from(value) {
            #[allow(deprecated)]
            Self::Unknown(_) => ::std::result::Result::Err(crate::error::UnknownVariantError::new(value)),
            known => Ok(known),
        }
    }
}
impl ::std::fmt::Display for LogDestinationType {
    fn fmt(&self, f: &mut ::std::fmt::Formatter) -> ::std::fmt::Result {
        match self {
            LogDestinationType::Cloudwatch => write!(f, "cloudwatch"),
            LogDestinationType::S3Table => write!(f, "s3table"),
            LogDestinationType::Unknown(value) => write!(f, "{value}"),
        }
    }
}
