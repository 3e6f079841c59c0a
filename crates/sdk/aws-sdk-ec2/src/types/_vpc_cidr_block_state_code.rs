#[allow(missing_docs)] // documentation missing in model
#[non_exhaustive]
#[derive(
    ::std::clone::Clone, ::std::cmp::Eq, ::std::cmp::Ord, ::std::cmp::PartialEq, ::std::cmp::PartialOrd, ::std::fmt::Debug, ::std::hash::Hash,
)]
pub enum VpcCidrBlockStateCode {
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
impl ::std::convert::From<&str> for VpcCidrBlockStateCode {
    fn from(s: &str) -> Self {
        match s {
            "associated" => VpcCidrBlockStateCode::Associated,
            "associating" => VpcCidrBlockStateCode::Associating,
            "disassociated" => VpcCidrBlockStateCode::Disassociated,
            "disassociating" => VpcCidrBlockStateCode::Disassociating,
            "failed" => VpcCidrBlockStateCode::Failed,
            "failing" => VpcCidrBlockStateCode::Failing,
            other => VpcCidrBlockStateCode::Unknown(crate::primitives::sealed_enum_unknown::UnknownVariantValue(other.to_owned())),
        }
    }
}
impl ::std::str::FromStr for VpcCidrBlockStateCode {
    type Err = ::std::convert::Infallible;

    fn from_str(s: &str) -> ::std::result::Result<Self, <Self as ::std::str::FromStr>::Err> {
        ::std::result::Result::Ok(VpcCidrBlockStateCode::from(s))
    }
}
impl VpcCidrBlockStateCode {
    pub fn as_str(&self) -> &str {
        match self {
            VpcCidrBlockStateCode::Associated => "associated",
            VpcCidrBlockStateCode::Associating => "associating",
            VpcCidrBlockStateCode::Disassociated => "disassociated",
            VpcCidrBlockStateCode::Disassociating => "disassociating",
            VpcCidrBlockStateCode::Failed => "failed",
            VpcCidrBlockStateCode::Failing => "failing",
            VpcCidrBlockStateCode::Unknown(value) => value.as_str(),
        }
    }
    pub const fn values() -> &'static [&'static str] {
        &["associated", "associating", "disassociated", "disassociating", "failed", "failing"]
    }
}
impl ::std::convert::AsRef<str> for VpcCidrBlockStateCode {
    fn as_ref(&self) -> &str {
        self.as_str()
    }
}
impl VpcCidrBlockStateCode {
    pub fn try_parse(value: &str) -> ::std::result::Result<Self, crate::error::UnknownVariantError> {
        match Self::from(value) {
            #[allow(deprecated)]
            Self::Unknown(_) => ::std::result::Result::Err(crate::error::UnknownVariantError::new(value)),
            known => Ok(known),
        }
    }
}
impl ::std::fmt::Display for VpcCidrBlockStateCode {
    fn fmt(&self, f: &mut ::std::fmt::Formatter) -> ::std::fmt::Result {
        match self {
            VpcCidrBlockStateCode::Associated => write!(f, "associated"),
            VpcCidrBlockStateCode::Associating => write!(f, "associating"),
            VpcCidrBlockStateCode::Disassociated => write!(f, "disassociated"),
            VpcCidrBlockStateCode::Disassociating => write!(f, "disassociating"),
            VpcCidrBlockStateCode::Failed => write!(f, "failed"),
            VpcCidrBlockStateCode::Failing => write!(f, "failing"),
            VpcCidrBlockStateCode::Unknown(value) => write!(f, "{value}"),
        }
    }
}
