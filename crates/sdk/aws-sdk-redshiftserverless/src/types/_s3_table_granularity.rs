#[non_exhaustive]
#[derive(
    ::std::clone::Clone, ::std::cmp::Eq, ::std::cmp::Ord, ::std::cmp::PartialEq, ::std::cmp::PartialOrd, ::std::fmt::Debug, ::std::hash::Hash,
)]
pub enum S3TableGranularity {
    #[allow(missing_docs)] // documentation missing in model
    Account,
    #[allow(missing_docs)] // documentation missing in model
    Namespace,
    #[deprecated(note = "Don't directly match on `Unknown`. See the docs on this enum for the correct way to handle unknown variants.")]
    Unknown(crate::primitives::sealed_enum_unknown::UnknownVariantValue),
}
impl ::std::convert::From<&str> for S3TableGranularity {
    fn from(s: &str) -> Self {
        match s {
            "account" => S3TableGranularity::Account,
            "namespace" => S3TableGranularity::Namespace,
            other => S3TableGranularity::Unknown(crate::primitives::sealed_enum_unknown::UnknownVariantValue(other.to_owned())),
        }
    }
}
impl ::std::str::FromStr for S3TableGranularity {
    type Err = ::std::convert::Infallible;

    fn from_str(s: &str) -> ::std::result::Result<Self, <Self as ::std::str::FromStr>::Err> {
        ::std::result::Result::Ok(S3TableGranularity::from(s))
    }
}
impl S3TableGranularity {
    pub fn as_str(&self) -> &str {
        match self {
            S3TableGranularity::Account => "account",
            S3TableGranularity::Namespace => "namespace",
            S3TableGranularity::Unknown(value) => value.as_str(),
        }
    }
    pub const fn values() -> &'static [&'static str] {
        &["account", "namespace"]
    }
}
impl ::std::convert::AsRef<str> for S3TableGranularity {
    fn as_ref(&self) -> &str {
        self.as_str()
    }
}
impl S3TableGranularity {
    pub fn try_parse(value: &str) -> ::std::result::Result<Self, crate::error::UnknownVariantError> {
        match Self::from(value) {
            #[allow(deprecated)]
            Self::Unknown(_) => ::std::result::Result::Err(crate::error::UnknownVariantError::new(value)),
            known => Ok(known),
        }
    }
}
impl ::std::fmt::Display for S3TableGranularity {
    fn fmt(&self, f: &mut ::std::fmt::Formatter) -> ::std::fmt::Result {
        match self {
            S3TableGranularity::Account => write!(f, "account"),
            S3TableGranularity::Namespace => write!(f, "namespace"),
            S3TableGranularity::Unknown(value) => write!(f, "{value}"),
        }
    }
}
