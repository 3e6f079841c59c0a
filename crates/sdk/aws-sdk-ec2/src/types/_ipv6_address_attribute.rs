#[allow(missing_docs)] // documentation missing in model
#[non_exhaustive]
#[derive(
    ::std::clone::Clone, ::std::cmp::Eq, ::std::cmp::Ord, ::std::cmp::PartialEq, ::std::cmp::PartialOrd, ::std::fmt::Debug, ::std::hash::Hash,
)]
pub enum Ipv6AddressAttribute {
    #[allow(missing_docs)] // documentation missing in model
    Private,
    #[allow(missing_docs)] // documentation missing in model
    Public,
    #[deprecated(note = "Don't directly match on `Unknown`. See the docs on this enum for the correct way to handle unknown variants.")]
    Unknown(crate::primitives::sealed_enum_unknown::UnknownVariantValue),
}
impl ::std::convert::From<&str> for Ipv6AddressAttribute {
    fn from(s: &str) -> Self {
        match s {
            "private" => Ipv6AddressAttribute::Private,
            "public" => Ipv6AddressAttribute::Public,
            other => Ipv6AddressAttribute::Unknown(crate::primitives::sealed_enum_unknown::UnknownVariantValue(other.to_owned())),
        }
    }
}
impl ::std::str::FromStr for Ipv6AddressAttribute {
    type Err = ::std::convert::Infallible;

    fn from_str(s: &str) -> ::std::result::Result<Self, <Self as ::std::str::FromStr>::Err> {
        ::std::result::Result::Ok(Ipv6AddressAttribute::from(s))
    }
}
impl Ipv6AddressAttribute {
    pub fn as_str(&self) -> &str {
        match self {
            Ipv6AddressAttribute::Private => "private",
            Ipv6AddressAttribute::Public => "public",
            Ipv6AddressAttribute::Unknown(value) => value.as_str(),
        }
    }
    pub const fn values() -> &'static [&'static str] {
        &["private", "public"]
    }
}
impl ::std::convert::AsRef<str> for Ipv6AddressAttribute {
    fn as_ref(&self) -> &str {
        self.as_str()
    }
}
impl Ipv6AddressAttribute {
    pub fn try_parse(value: &str) -> ::std::result::Result<Self, crate::error::UnknownVariantError> {
        match Self::from(value) {
            #[allow(deprecated)]
            Self::Unknown(_) => ::std::result::Result::Err(crate::error::UnknownVariantError::new(value)),
            known => Ok(known),
        }
    }
}
impl ::std::fmt::Display for Ipv6AddressAttribute {
    fn fmt(&self, f: &mut ::std::fmt::Formatter) -> ::std::fmt::Result {
        match self {
            Ipv6AddressAttribute::Private => write!(f, "private"),
            Ipv6AddressAttribute::Public => write!(f, "public"),
            Ipv6AddressAttribute::Unknown(value) => write!(f, "{value}"),
        }
    }
}
