#[allow(missing_docs)] // documentation missing in model
#[non_exhaustive]
#[derive(
    ::std::clone::Clone, ::std::cmp::Eq, ::std::cmp::Ord, ::std::cmp::PartialEq, ::std::cmp::PartialOrd, ::std::fmt::Debug, ::std::hash::Hash,
)]
pub enum ParameterApplyType {
    #[allow(missing_docs)] // documentation missing in model
    Dynamic,
    #[allow(missing_docs)] // documentation missing in model
    Static,
    #[deprecated(note = "Don't directly match on `Unknown`. See the docs on this enum for the correct way to handle unknown variants.")]
    Unknown(crate::primitives::sealed_enum_unknown::UnknownVariantValue),
}
impl ::std::convert::From<&str> for ParameterApplyType {
    fn from(s: &str) -> Self {
        match s {
            "dynamic" => ParameterApplyType::Dynamic,
            "static" => ParameterApplyType::Static,
            other => ParameterApplyType::Unknown(crate::primitives::sealed_enum_unknown::UnknownVariantValue(other.to_owned())),
        }
    }
}
impl ::std::str::FromStr for ParameterApplyType {
    type Err = ::std::convert::Infallible;

    fn from_str(s: &str) -> ::std::result::Result<Self, <Self as ::std::str::FromStr>::Err> {
        ::std::result::Result::Ok(ParameterApplyType::from(s))
    }
}
impl ParameterApplyType {
    pub fn as_str(&self) -> &str {
        match self {
            ParameterApplyType::Dynamic => "dynamic",
            ParameterApplyType::Static => "static",
            ParameterApplyType::Unknown(value) => value.as_str(),
        }
    }
    pub const fn values() -> &'static [&'static str] {
        &["dynamic", "static"]
    }
}
impl ::std::convert::AsRef<str> for ParameterApplyType {
    fn as_ref(&self) -> &str {
        self.as_str()
    }
}
impl ParameterApplyType {
    pub fn try_parse(value: &str) -> ::std::result::Result<Self, crate::error::UnknownVariantError> {
        match Self::from(value) {
            #[allow(deprecated)]
            Self::Unknown(_) => ::std::result::Result::Err(crate::error::UnknownVariantError::new(value)),
            known => Ok(known),
        }
    }
}
impl ::std::fmt::Display for ParameterApplyType {
    fn fmt(&self, f: &mut ::std::fmt::Formatter) -> ::std::fmt::Result {
        match self {
            ParameterApplyType::Dynamic => write!(f, "dynamic"),
            ParameterApplyType::Static => write!(f, "static"),
            ParameterApplyType::Unknown(value) => write!(f, "{value}"),
        }
    }
}
