#[allow(missing_docs)] // documentation missing in model
#[non_exhaustive]
#[derive(
    ::std::clone::Clone, ::std::cmp::Eq, ::std::cmp::Ord, ::std::cmp::PartialEq, ::std::cmp::PartialOrd, ::std::fmt::Debug, ::std::hash::Hash,
)]
pub enum LogExport {
    #[allow(missing_docs)] // documentation missing in model
    ConnectionLog,
    #[allow(missing_docs)] // documentation missing in model
    UserActivityLog,
    #[allow(missing_docs)] // documentation missing in model
    UserLog,
    #[deprecated(note = "Don't directly match on `Unknown`. See the docs on this enum for the correct way to handle unknown variants.")]
    Unknown(crate::primitives::sealed_enum_unknown::UnknownVariantValue),
}
impl ::std::convert::From<&str> for LogExport {
    fn from(s: &str) -> Self {
        match s {
            "connectionlog" => LogExport::ConnectionLog,
            "useractivitylog" => LogExport::UserActivityLog,
            "userlog" => LogExport::UserLog,
            other => LogExport::Unknown(crate::primitives::sealed_enum_unknown::UnknownVariantValue(other.to_owned())),
        }
    }
}
impl ::std::str::FromStr for LogExport {
    type Err = ::std::convert::Infallible;

    fn from_str(s: &str) -> ::std::result::Result<Self, <Self as ::std::str::FromStr>::Err> {
        ::std::result::Result::Ok(LogExport::from(s))
    }
}
impl LogExport {
    pub fn as_str(&self) -> &str {
        match self {
            LogExport::ConnectionLog => "connectionlog",
            LogExport::UserActivityLog => "useractivitylog",
            LogExport::UserLog => "userlog",
            LogExport::Unknown(value) => value.as_str(),
        }
    }
    pub const fn values() -> &'static [&'static str] {
        &["connectionlog", "useractivitylog", "userlog"]
    }
}
impl ::std::convert::AsRef<str> for LogExport {
    fn as_ref(&self) -> &str {
        self.as_str()
    }
}
impl LogExport {
    pub fn try_parse(value: &str) -> ::std::result::Result<Self, crate::error::UnknownVariantError> {
        match Self::from(value) {
            #[allow(deprecated)]
            Self::Unknown(_) => ::std::result::Result::Err(crate::error::UnknownVariantError::new(value)),
            known => Ok(known),
        }
    }
}
impl ::std::fmt::Display for LogExport {
    fn fmt(&self, f: &mut ::std::fmt::Formatter) -> ::std::fmt::Result {
        match self {
            LogExport::ConnectionLog => write!(f, "connectionlog"),
            LogExport::UserActivityLog => write!(f, "useractivitylog"),
            LogExport::UserLog => write!(f, "userlog"),
            LogExport::Unknown(value) => write!(f, "{value}"),
        }
    }
}
