#[allow(missing_docs)] // documentation missing in model
#[non_exhaustive]
#[derive(
    ::std::clone::Clone, ::std::cmp::Eq, ::std::cmp::Ord, ::std::cmp::PartialEq, ::std::cmp::PartialOrd, ::std::fmt::Debug, ::std::hash::Hash,
)]
pub enum BlockPublicAccessMode {
    #[allow(missing_docs)] // documentation missing in model
    BlockBidirectional,
    #[allow(missing_docs)] // documentation missing in model
    BlockIngress,
    #[allow(missing_docs)] // documentation missing in model
    Off,
    #[deprecated(note = "Don't directly match on `Unknown`. See the docs on this enum for the correct way to handle unknown variants.")]
    Unknown(crate::primitives::sealed_enum_unknown::UnknownVariantValue),
}
impl ::std::convert::From<&str> for BlockPublicAccessMode {
    fn from(s: &str) -> Self {
        match s {
            "block-bidirectional" => BlockPublicAccessMode::BlockBidirectional,
            "block-ingress" => BlockPublicAccessMode::BlockIngress,
            "off" => BlockPublicAccessMode::Off,
            other => BlockPublicAccessMode::Unknown(crate::primitives::sealed_enum_unknown::UnknownVariantValue(other.to_owned())),
        }
    }
}
impl ::std::str::FromStr for BlockPublicAccessMode {
    type Err = ::std::convert::Infallible;

    fn from_str(s: &str) -> ::std::result::Result<Self, <Self as ::std::str::FromStr>::Err> {
        ::std::result::Result::Ok(BlockPublicAccessMode::from(s))
    }
}
impl BlockPublicAccessMode {
    pub fn as_str(&self) -> &str {
        match self {
            BlockPublicAccessMode::BlockBidirectional => "block-bidirectional",
            BlockPublicAccessMode::BlockIngress => "block-ingress",
            BlockPublicAccessMode::Off => "off",
            BlockPublicAccessMode::Unknown(value) => value.as_str(),
        }
    }
    pub const fn values() -> &'static [&'static str] {
        &["block-bidirectional", "block-ingress", "off"]
    }
}
impl ::std::convert::AsRef<str> for BlockPublicAccessMode {
    fn as_ref(&self) -> &str {
        self.as_str()
    }
}
impl BlockPublicAccessMode {
    pub fn try_parse(value: &str) -> ::std::result::Result<Self, crate::error::UnknownVariantError> {
        match Self::from(value) {
            #[allow(deprecated)]
            Self::Unknown(_) => ::std::result::Result::Err(crate::error::UnknownVariantError::new(value)),
            known => Ok(known),
        }
    }
}
impl ::std::fmt::Display for BlockPublicAccessMode {
    fn fmt(&self, f: &mut ::std::fmt::Formatter) -> ::std::fmt::Result {
        match self {
            BlockPublicAccessMode::BlockBidirectional => write!(f, "block-bidirectional"),
            BlockPublicAccessMode::BlockIngress => write!(f, "block-ingress"),
            BlockPublicAccessMode::Off => write!(f, "off"),
            BlockPublicAccessMode::Unknown(value) => write!(f, "{value}"),
        }
    }
}
