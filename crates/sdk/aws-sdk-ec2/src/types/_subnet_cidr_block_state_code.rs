#[allow(missing_docs)] // documentation missing in model
#[non_exhaustive]
#[derive(
    ::std::clone::Clone, ::std::cmp::Eq, ::std::cmp::Ord, ::std::cmp::PartialEq, ::std::cmp::PartialOrd, ::std::fmt::Debug, ::std::hash::Hash,
)]
pub enum SubnetCidrBlockStateCode {
    #[allow(missing_docs)] // documentation missing in model
    Associated,
    #[allow(missing_docs)] // documentation missing in model
    Associating,
    #[allow(missing_docs)] // documentation missing in model
    Disassociated,
    #[allow(missing_docs)] // documentation missing in model
    Disassociating,
    #[allow(missing_docs)] // documentation missing in model
    Failed,
    #[allow(missing_docs)] // documentation missing in model
    Failing,
    #[deprecated(note = "Don't directly match on `Unknown`. See the docs on this enum for the correct way to handle unknown variants.")]
    Unknown(crate::primitives::sealed_enum_unknown::UnknownVariantValue),
}
impl ::std::convert::From<&str> for SubnetCidrBlockStateCode {
    fn from(s: &str) -> Self {
        match s {
            "associated" => SubnetCidrBlockStateCode::Associated,
            "associating" => SubnetCidrBlockStateCode::Associating,
            "disassociated" => SubnetCidrBlockStateCode::Disassociated,
            "disassociating" => SubnetCidrBlockStateCode::Disassociating,
            "failed" => SubnetCidrBlockStateCode::Failed,
            "failing" => SubnetCidrBlockStateCode::Failing,
            other => SubnetCidrBlockStateCode::Unknown(crate::primitives::sealed_enum_unknown::UnknownVariantValue(other.to_owned())),
        }
    }
}
impl ::std::str::FromStr for SubnetCidrBlockStateCode {
    type Err = ::std::convert::Infallible;

    fn from_str(s: &str) -> ::std::result::Result<Self, <Self as ::std::str::FromStr>::Err> {
        ::std::result::Result::Ok(SubnetCidrBlockStateCode::from(s))
    }
}
impl SubnetCidrBlockStateCode {
    pub fn as_str(&self) -> &str {
        match self {
            SubnetCidrBlockStateCode::Associated => "associated",
            SubnetCidrBlockStateCode::Associating => "associating",
            SubnetCidrBlockStateCode::Disassociated => "disassociated",
            SubnetCidrBlockStateCode::Disassociating => "disassociating",
            SubnetCidrBlockStateCode::Failed => "failed",
            SubnetCidrBlockStateCode::Failing => "failing",
            SubnetCidrBlockStateCode::Unknown(value) => value.as_str(),
        }
    }
    pub const fn values() -> &'static [&'static str] {
        &["associated", "associating", "disassociated", "disassociating", "failed", "failing"]
    }
}
impl ::std::convert::AsRef<str> for SubnetCidrBlockStateCode {
    fn as_ref(&self) -> &str {
        self.as_str()
    }
}
impl SubnetCidrBlockStateCode {
    pub fn try_parse(value: &str) -> ::std::result::Result<Self, crate::error::UnknownVariantError> {
        match Self::from(value) {
            #[allow(deprecated)]
            Self::Unknown(_) => ::std::result::Result::Err(crate::error::UnknownVariantError::new(value)),
            known => Ok(known),
        }
    }
}
impl ::std::fmt::Display for SubnetCidrBlockStateCode {
    fn fmt(&self, f: &mut ::std::fmt::Formatter) -> ::std::fmt::Result {
        match self {
            SubnetCidrBlockStateCode::Associated => write!(f, "associated"),
            SubnetCidrBlockStateCode::Associating => write!(f, "associating"),
            SubnetCidrBlockStateCode::Disassociated => write!(f, "disassociated"),
            SubnetCidrBlockStateCode::Disassociating => write!(f, "disassociating"),
            SubnetCidrBlockStateCode::Failed => write!(f, "failed"),
            SubnetCidrBlockStateCode::Failing => write!(f, "failing"),
            SubnetCidrBlockStateCode::Unknown(value) => write!(f, "{value}"),
        }
    }
}
