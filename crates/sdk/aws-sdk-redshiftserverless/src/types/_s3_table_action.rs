#[non_exhaustive]
#[derive(
    ::std::clone::Clone, ::std::cmp::Eq, ::std::cmp::Ord, ::std::cmp::PartialEq, ::std::cmp::PartialOrd, ::std::fmt::Debug, ::std::hash::Hash,
)]
pub enum S3TableAction {
    #[allow(missing_docs)] // documentation missing in model
    Disable,
    #[allow(missing_docs)] // documentation missing in model
    Enable,
    #[deprecated(note = "Don't directly match on `Unknown`. See the docs on this enum for the correct way to handle unknown variants.")]
    Unknown(crate::primitives::sealed_enum_unknown::UnknownVariantValue),
}
impl ::std::convert::From<&str> for S3TableAction {
    fn from(s: &str) -> Self {
        match s {
            "Disable" => S3TableAction::Disable,
            "Enable" => S3TableAction::Enable,
            other => S3TableAction::Unknown(crate::primitives::sealed_enum_unknown::UnknownVariantValue(other.to_owned())),
        }
    }
}
impl ::std::str::FromStr for S3TableAction {
    type Err = ::std::convert::Infallible;

    fn from_str(s: &str) -> ::std::result::Result<Self, <Self as ::std::str::FromStr>::Err> {
        ::std::result::Result::Ok(S3TableAction::from(s))
    }
}
impl S3TableAction {
    pub fn as_str(&self) -> &str {
        match self {
            S3TableAction::Disable => "Disable",
            S3TableAction::Enable => "Enable",
            S3TableAction::Unknown(value) => value.as_str(),
        }
    }
    pub const fn values() -> &'static [&'static str] {
        &["Disable", "Enable"]
    }
}
impl ::std::convert::AsRef<str> for S3TableAction {
    fn as_ref(&self) -> &str {
        self.as_str()
    }
}
impl S3TableAction {
    pub fn try_parse(value: &str) -> ::std::result::Result<Self, crate::error::UnknownVariantError> {
        match Self::from(value) {
            #[allow(deprecated)]
            Self::Unknown(_) => ::std::result::Result::Err(crate::error::UnknownVariantError::new(value)),
            known => Ok(known),
        }
    }
}
impl ::std::fmt::Display for S3TableAction {
    fn fmt(&self, f: &mut ::std::fmt::Formatter) -> ::std::fmt::Result {
        match self {
            S3TableAction::Disable => write!(f, "Disable"),
            S3TableAction::Enable => write!(f, "Enable"),
            S3TableAction::Unknown(value) => write!(f, "{value}"),
        }
    }
}
