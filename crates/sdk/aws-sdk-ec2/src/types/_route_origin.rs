#[allow(missing_docs)] // documentation missing in model
#[non_exhaustive]
#[derive(
    ::std::clone::Clone, ::std::cmp::Eq, ::std::cmp::Ord, ::std::cmp::PartialEq, ::std::cmp::PartialOrd, ::std::fmt::Debug, ::std::hash::Hash,
)]
pub enum RouteOrigin {
    #[allow(missing_docs)] // documentation missing in model
    Advertisement,
    #[allow(missing_docs)] // documentation missing in model
    CreateRoute,
    #[allow(missing_docs)] // documentation missing in model
    CreateRouteTable,
    #[allow(missing_docs)] // documentation missing in model
    EnableVgwRoutePropagation,
    #[deprecated(note = "Don't directly match on `Unknown`. See the docs on this enum for the correct way to handle unknown variants.")]
    Unknown(crate::primitives::sealed_enum_unknown::UnknownVariantValue),
}
impl ::std::convert::From<&str> for RouteOrigin {
    fn from(s: &str) -> Self {
        match s {
            "Advertisement" => RouteOrigin::Advertisement,
            "CreateRoute" => RouteOrigin::CreateRoute,
            "CreateRouteTable" => RouteOrigin::CreateRouteTable,
            "EnableVgwRoutePropagation" => RouteOrigin::EnableVgwRoutePropagation,
            other => RouteOrigin::Unknown(crate::primitives::sealed_enum_unknown::UnknownVariantValue(other.to_owned())),
        }
    }
}
impl ::std::str::FromStr for RouteOrigin {
    type Err = ::std::convert::Infallible;

    fn from_str(s: &str) -> ::std::result::Result<Self, <Self as ::std::str::FromStr>::Err> {
        ::std::result::Result::Ok(RouteOrigin::from(s))
    }
}
impl RouteOrigin {
    pub fn as_str(&self) -> &str {
        match self {
            RouteOrigin::Advertisement => "Advertisement",
            RouteOrigin::CreateRoute => "CreateRoute",
            RouteOrigin::CreateRouteTable => "CreateRouteTable",
            RouteOrigin::EnableVgwRoutePropagation => "EnableVgwRoutePropagation",
            RouteOrigin::Unknown(value) => value.as_str(),
        }
    }
    pub const fn values() -> &'static [&'static str] {
        &["Advertisement", "CreateRoute", "CreateRouteTable", "EnableVgwRoutePropagation"]
    }
}
impl ::std::convert::AsRef<str> for RouteOrigin {
    fn as_ref(&self) -> &str {
        self.as_str()
    }
}
impl RouteOrigin {
    pub fn try_parse(value: &str) -> ::std::result::Result<Self, crate::error::UnknownVariantError> {
        match Self::from(value) {
            #[allow(deprecated)]
            Self::Unknown(_) => ::std::result::Result::Err(crate::error::UnknownVariantError::new(value)),
            known => Ok(known),
        }
    }
}
impl ::std::fmt::Display for RouteOrigin {
    fn fmt(&self, f: &mut ::std::fmt::Formatter) -> ::std::fmt::Result {
        match self {
            RouteOrigin::Advertisement => write!(f, "Advertisement"),
            RouteOrigin::CreateRoute => write!(f, "CreateRoute"),
            RouteOrigin::CreateRouteTable => write!(f, "CreateRouteTable"),
            RouteOrigin::EnableVgwRoutePropagation => write!(f, "EnableVgwRoutePropagation"),
            RouteOrigin::Unknown(value) => write!(f, "{value}"),
        }
    }
}
