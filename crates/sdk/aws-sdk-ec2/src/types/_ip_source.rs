#[allow(missing_docs)] // documentation missing in model
#[non_exhaustive]
#[derive(
    ::std::clone::Clone, ::std::cmp::Eq, ::std::cmp::Ord, ::std::cmp::PartialEq, ::std::cmp::PartialOrd, ::std::fmt::Debug, ::std::hash::Hash,
)]
pub enum IpSource {
    #[allow(missing_docs)] // documentation missing in model
    Amazon,
    #[allow(missing_docs)] // documentation missing in model
    Byoip,
    #[allow(missing_docs)] // documentation missing in model
    None,
    #[deprecated(note = "Don't directly match on `Unknown`. See the docs on this enum for the correct way to handle unknown variants.")]
    Unknown(crate::primitives::sealed_enum_unknown::UnknownVariantValue),
}
impl ::std::convert::From<&str> for IpSource {
    fn from(s: &str) -> Self {
        match s {
            "amazon" => IpSource::Amazon,
            "byoip" => IpSource::Byoip,
            "none" => IpSource::None,
            other => IpSource::Unknown(crate::primitives::sealed_enum_unknown::UnknownVariantValue(other.to_owned())),
        }
    }
}
impl ::std::str::FromStr for IpSource {
    type Err = ::std::convert::Infallible;

    fn from_str(s: &str) -> ::std::result::Result<Self, <Self as ::std::str::FromStr>::Err> {
        ::std::result::Result::Ok(IpSource::from(s))
    }
}
impl IpSource {
    pub fn as_str(&self) -> &str {
        match self {
            IpSource::Amazon => "amazon",
            IpSource::Byoip => "byoip",
            IpSource::None => "none",
            IpSource::Unknown(value) => value.as_str(),
        }
    }
    pub const fn values() -> &'static [&'static str] {
        &["amazon", "byoip", "none"]
    }
}
impl ::std::convert::AsRef<str> for IpSource {
    fn as_ref(&self) -> &str {
        self.as_str()
    }
}
impl IpSource {
    pub fn try_parse(value: &str) -> ::std::result::Result<Self, crate::error::UnknownVariantError> {
        match Self::from(value) {
            #[allow(deprecated)]
            Self::Unknown(_) => ::std::result::Result::Err(crate::error::UnknownVariantError::new(value)),
            known => Ok(known),
        }
    }
}
impl ::std::fmt::Display for IpSource {
    fn fmt(&self, f: &mut ::std::fmt::Formatter) -> ::std::fmt::Result {
        match self {
            IpSource::Amazon => write!(f, "amazon"),
            IpSource::Byoip => write!(f, "byoip"),
            IpSource::None => write!(f, "none"),
            IpSource::Unknown(value) => write!(f, "{value}"),
        }
    }
}
