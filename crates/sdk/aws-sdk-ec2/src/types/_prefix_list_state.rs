#[allow(missing_docs)] // documentation missing in model
#[non_exhaustive]
#[derive(
    ::std::clone::Clone, ::std::cmp::Eq, ::std::cmp::Ord, ::std::cmp::PartialEq, ::std::cmp::PartialOrd, ::std::fmt::Debug, ::std::hash::Hash,
)]
pub enum PrefixListState {
    #[allow(missing_docs)] // documentation missing in model
    CreateComplete,
    #[allow(missing_docs)] // documentation missing in model
    CreateFailed,
    #[allow(missing_docs)] // documentation missing in model
    CreateInProgress,
    #[allow(missing_docs)] // documentation missing in model
    DeleteComplete,
    #[allow(missing_docs)] // documentation missing in model
    DeleteFailed,
    #[allow(missing_docs)] // documentation missing in model
    DeleteInProgress,
    #[allow(missing_docs)] // documentation missing in model
    ModifyComplete,
    #[allow(missing_docs)] // documentation missing in model
    ModifyFailed,
    #[allow(missing_docs)] // documentation missing in model
    ModifyInProgress,
    #[allow(missing_docs)] // documentation missing in model
    RestoreComplete,
    #[allow(missing_docs)] // documentation missing in model
    RestoreFailed,
    #[allow(missing_docs)] // documentation missing in model
    RestoreInProgress,
    #[deprecated(note = "Don't directly match on `Unknown`. See the docs on this enum for the correct way to handle unknown variants.")]
    Unknown(crate::primitives::sealed_enum_unknown::UnknownVariantValue),
}
impl ::std::convert::From<&str> for PrefixListState {
    fn from(s: &str) -> Self {
        match s {
            "create-complete" => PrefixListState::CreateComplete,
            "create-failed" => PrefixListState::CreateFailed,
            "create-in-progress" => PrefixListState::CreateInProgress,
            "delete-complete" => PrefixListState::DeleteComplete,
            "delete-failed" => PrefixListState::DeleteFailed,
            "delete-in-progress" => PrefixListState::DeleteInProgress,
            "modify-complete" => PrefixListState::ModifyComplete,
            "modify-failed" => PrefixListState::ModifyFailed,
            "modify-in-progress" => PrefixListState::ModifyInProgress,
            "restore-complete" => PrefixListState::RestoreComplete,
            "restore-failed" => PrefixListState::RestoreFailed,
            "restore-in-progress" => PrefixListState::RestoreInProgress,
            other => PrefixListState::Unknown(crate::primitives::sealed_enum_unknown::UnknownVariantValue(other.to_owned())),
        }
    }
}
impl ::std::str::FromStr for PrefixListState {
    type Err = ::std::convert::Infallible;

    fn from_str(s: &str) -> ::std::result::Result<Self, <Self as ::std::str::FromStr>::Err> {
        ::std::result::Result::Ok(PrefixListState::from(s))
    }
}
impl PrefixListState {
    pub fn as_str(&self) -> &str {
        match self {
            PrefixListState::CreateComplete => "create-complete",
            PrefixListState::CreateFailed => "create-failed",
            PrefixListState::CreateInProgress => "create-in-progress",
            PrefixListState::DeleteComplete => "delete-complete",
            PrefixListState::DeleteFailed => "delete-failed",
            PrefixListState::DeleteInProgress => "delete-in-progress",
            PrefixListState::ModifyComplete => "modify-complete",
            PrefixListState::ModifyFailed => "modify-failed",
            PrefixListState::ModifyInProgress => "modify-in-progress",
            PrefixListState::RestoreComplete => "restore-complete",
            PrefixListState::RestoreFailed => "restore-failed",
            PrefixListState::RestoreInProgress => "restore-in-progress",
            PrefixListState::Unknown(value) => value.as_str(),
        }
    }
    pub const fn values() -> &'static [&'static str] {
        &[
            "create-complete",
            "create-failed",
            "create-in-progress",
            "delete-complete",
            "delete-failed",
            "delete-in-progress",
            "modify-complete",
            "modify-failed",
            "modify-in-progress",
            "restore-complete",
            "restore-failed",
            "restore-in-progress",
        ]
    }
}
impl ::std::convert::AsRef<str> for PrefixListState {
    fn as_ref(&self) -> &str {
        self.as_str()
    }
}
impl PrefixListState {
    pub fn try_parse(value: &str) -> ::std::result::Result<Self, crate::error::UnknownVariantError> {
        match Self::from(value) {
            #[allow(deprecated)]
            Self::Unknown(_) => ::std::result::Result::Err(crate::error::UnknownVariantError::new(value)),
            known => Ok(known),
        }
    }
}
impl ::std::fmt::Display for PrefixListState {
    fn fmt(&self, f: &mut ::std::fmt::Formatter) -> ::std::fmt::Result {
        match self {
            PrefixListState::CreateComplete => write!(f, "create-complete"),
            PrefixListState::CreateFailed => write!(f, "create-failed"),
            PrefixListState::CreateInProgress => write!(f, "create-in-progress"),
            PrefixListState::DeleteComplete => write!(f, "delete-complete"),
            PrefixListState::DeleteFailed => write!(f, "delete-failed"),
            PrefixListState::DeleteInProgress => write!(f, "delete-in-progress"),
            PrefixListState::ModifyComplete => write!(f, "modify-complete"),
            PrefixListState::ModifyFailed => write!(f, "modify-failed"),
            PrefixListState::ModifyInProgress => write!(f, "modify-in-progress"),
            PrefixListState::RestoreComplete => write!(f, "restore-complete"),
            PrefixListState::RestoreFailed => write!(f, "restore-failed"),
            PrefixListState::RestoreInProgress => write!(f, "restore-in-progress"),
            PrefixListState::Unknown(value) => write!(f, "{value}"),
        }
    }
}
