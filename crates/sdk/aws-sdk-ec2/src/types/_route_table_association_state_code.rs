#[allow(missing_docs)] // documentation missing in model
#[non_exhaustive]
#[derive(
    ::std::clone::Clone, ::std::cmp::Eq, ::std::cmp::Ord, ::std::cmp::PartialEq, ::std::cmp::PartialOrd, ::std::fmt::Debug, ::std::hash::Hash,
)]
pub enum RouteTableAssociationStateCode {
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
    #[deprecated(note = "Don't directly match on `Unknown`. See the docs on this enum for the correct way to handle unknown variants.")]
    Unknown(crate::primitives::sealed_enum_unknown::UnknownVariantValue),
}
impl ::std::convert::From<&str> for RouteTableAssociationStateCode {
    fn from(s: &str) -> Self {
        match s {
            "associated" => RouteTableAssociationStateCode::Associated,
            "associating" => RouteTableAssociationStateCode::Associating,
            "disassociated" => RouteTableAssociationStateCode::Disassociated,
            "disassociating" => RouteTableAssociationStateCode::Disassociating,
            "failed" => RouteTableAssociationStateCode::Failed,
            other => RouteTableAssociationStateCode::Unknown(crate::primitives::sealed_enum_unknown::UnknownVariantValue(other.to_owned())),
        }
    }
}
impl ::std::str::FromStr for RouteTableAssociationStateCode {
    type Err = ::std::convert::Infallible;

    fn from_str(s: &str) -> ::std::result::Result<Self, <Self as ::std::str::FromStr>::Err> {
        ::std::result::Result::Ok(RouteTableAssociationStateCode::from(s))
    }
}
impl RouteTableAssociationStateCode {
    pub fn as_str(&self) -> &str {
        match self {
            RouteTableAssociationStateCode::Associated => "associated",
            RouteTableAssociationStateCode::Associating => "associating",
            RouteTableAssociationStateCode::Disassociated => "disassociated",
            RouteTableAssociationStateCode::Disassociating => "disassociating",
            RouteTableAssociationStateCode::Failed => "failed",
            RouteTableAssociationStateCode::Unknown(value) => value.as_str(),
        }
    }
    pub const fn values() -> &'static [&'static str] {
        &["associated", "associating", "disassociated", "disassociating", "failed"]
    }
}
impl ::std::convert::AsRef<str> for RouteTableAssociationStateCode {
    fn as_ref(&self) -> &str {
        self.as_str()
    }
}
impl RouteTableAssociationStateCode {
    pub fn try_parse(value: &str) -> ::std::result::Result<Self, crate::error::UnknownVariantError> {
        match Self::from(value) {
            #[allow(deprecated)]
            Self::Unknown(_) => ::std::result::Result::Err(crate::error::UnknownVariantError::new(value)),
            known => Ok(known),
        }
    }
}
impl ::std::fmt::Display for RouteTableAssociationStateCode {
    fn fmt(&self, f: &mut ::std::fmt::Formatter) -> ::std::fmt::Result {
        match self {
            RouteTableAssociationStateCode::Associated => write!(f, "associated"),
            RouteTableAssociationStateCode::Associating => write!(f, "associating"),
            RouteTableAssociationStateCode::Disassociated => write!(f, "disassociated"),
            RouteTableAssociationStateCode::Disassociating => write!(f, "disassociating"),
            RouteTableAssociationStateCode::Failed => write!(f, "failed"),
            RouteTableAssociationStateCode::Unknown(value) => write!(f, "{value}"),
        }
    }
}
