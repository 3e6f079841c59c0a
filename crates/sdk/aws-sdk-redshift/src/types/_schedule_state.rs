#[allow(missing_docs)] // documentation missing in model
#[non_exhaustive]
#[derive(
    ::std::clone::Clone, ::std::cmp::Eq, ::std::cmp::Ord, ::std::cmp::PartialEq, ::std::cmp::PartialOrd, ::std::fmt::Debug, ::std::hash::Hash,
)]
pub enum ScheduleState {
    #[allow(missing_docs)] // documentation missing in model
    Active,
    #[allow(missing_docs)] // documentation missing in model
    Failed,
    #[allow(missing_docs)] // documentation missing in model
    Modifying,
    #[deprecated(note = "Don't directly match on `Unknown`. See the docs on this enum for the correct way to handle unknown variants.")]
    Unknown(crate::primitives::sealed_enum_unknown::UnknownVariantValue),
}
impl ::std::convert::From<&str> for ScheduleState {
    fn from(s: &str) -> Self {
        match s {
            "ACTIVE" => ScheduleState::Active,
            "FAILED" => ScheduleState::Failed,
            "MODIFYING" => ScheduleState::Modifying,
            other => ScheduleState::Unknown(crate::primitives::sealed_enum_unknown::UnknownVariantValue(other.to_owned())),
        }
    }
}
impl ::std::str::FromStr for ScheduleState {
    type Err = ::std::convert::Infallible;

    fn from_str(s: &str) -> ::std::result::Result<Self, <Self as ::std::str::FromStr>::Err> {
        ::std::result::Result::Ok(ScheduleState::from(s))
    }
}
impl ScheduleState {
    pub fn as_str(&self) -> &str {
        match self {
            ScheduleState::Active => "ACTIVE",
            ScheduleState::Failed => "FAILED",
            ScheduleState::Modifying => "MODIFYING",
            ScheduleState::Unknown(value) => value.as_str(),
        }
    }
    pub const fn values() -> &'static [&'static str] {
        &["ACTIVE", "FAILED", "MODIFYING"]
    }
}
impl ::std::convert::AsRef<str> for ScheduleState {
    fn as_ref(&self) -> &str {
        self.as_str()
    }
}
impl ScheduleState {
    pub fn try_parse(value: &str) -> ::std::result::Result<Self, crate::error::UnknownVariantError> {
        match Self::from(value) {
            #[allow(deprecated)]
            Self::Unknown(_) => ::std::result::Result::Err(crate::error::UnknownVariantError::new(value)),
            known => Ok(known),
        }
    }
}
impl ::std::fmt::Display for ScheduleState {
    fn fmt(&self, f: &mut ::std::fmt::Formatter) -> ::std::fmt::Result {
        match self {
            ScheduleState::Active => write!(f, "ACTIVE"),
            ScheduleState::Failed => write!(f, "FAILED"),
            ScheduleState::Modifying => write!(f, "MODIFYING"),
            ScheduleState::Unknown(value) => write!(f, "{value}"),
        }
    }
}
