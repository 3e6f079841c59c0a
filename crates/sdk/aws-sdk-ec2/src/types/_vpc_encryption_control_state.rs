#[allow(missing_docs)] // documentation missing in model
#[non_exhaustive]
#[derive(
    ::std::clone::Clone, ::std::cmp::Eq, ::std::cmp::Ord, ::std::cmp::PartialEq, ::std::cmp::PartialOrd, ::std::fmt::Debug, ::std::hash::Hash,
)]
pub enum VpcEncryptionControlState {
    #[allow(missing_docs)] // documentation missing in model
    Available,
    #[allow(missing_docs)] // documentation missing in model
    Creating,
    #[allow(missing_docs)] // documentation missing in model
    DeleteFailed,
    #[allow(missing_docs)] // documentation missing in model
    Deleted,
    #[allow(missing_docs)] // documentation missing in model
    Deleting,
    #[allow(missing_docs)] // documentation missing in model
    EnforceFailed,
    #[allow(missing_docs)] // documentation missing in model
    EnforceInProgress,
    #[allow(missing_docs)] // documentation missing in model
    MonitorFailed,
    #[allow(missing_docs)] // documentation missing in model
    MonitorInProgress,
    #[deprecated(note = "Don't directly match on `Unknown`. See the docs on this enum for the correct way to handle unknown variants.")]
    Unknown(crate::primitives::sealed_enum_unknown::UnknownVariantValue),
}
impl ::std::convert::From<&str> for VpcEncryptionControlState {
    fn from(s: &str) -> Self {
        match s {
            "available" => VpcEncryptionControlState::Available,
            "creating" => VpcEncryptionControlState::Creating,
            "delete-failed" => VpcEncryptionControlState::DeleteFailed,
            "deleted" => VpcEncryptionControlState::Deleted,
            "deleting" => VpcEncryptionControlState::Deleting,
            "enforce-failed" => VpcEncryptionControlState::EnforceFailed,
            "enforce-in-progress" => VpcEncryptionControlState::EnforceInProgress,
            "monitor-failed" => VpcEncryptionControlState::MonitorFailed,
            "monitor-in-progress" => VpcEncryptionControlState::MonitorInProgress,
            other => VpcEncryptionControlState::Unknown(crate::primitives::sealed_enum_unknown::UnknownVariantValue(other.to_owned())),
        }
    }
}
impl ::std::str::FromStr for VpcEncryptionControlState {
    type Err = ::std::convert::Infallible;

    fn from_str(s: &str) -> ::std::result::Result<Self, <Self as ::std::str::FromStr>::Err> {
        ::std::result::Result::Ok(VpcEncryptionControlState::from(s))
    }
}
impl VpcEncryptionControlState {
    pub fn as_str(&self) -> &str {
        match self {
            VpcEncryptionControlState::Available => "available",
            VpcEncryptionControlState::Creating => "creating",
            VpcEncryptionControlState::DeleteFailed => "delete-failed",
            VpcEncryptionControlState::Deleted => "deleted",
            VpcEncryptionControlState::Deleting => "deleting",
            VpcEncryptionControlState::EnforceFailed => "enforce-failed",
            VpcEncryptionControlState::EnforceInProgress => "enforce-in-progress",
            VpcEncryptionControlState::MonitorFailed => "monitor-failed",
            VpcEncryptionControlState::MonitorInProgress => "monitor-in-progress",
            VpcEncryptionControlState::Unknown(value) => value.as_str(),
        }
    }
    pub const fn values() -> &'static [&'static str] {
        &[
            "available",
            "creating",
            "delete-failed",
            "deleted",
            "deleting",
            "enforce-failed",
            "enforce-in-progress",
            "monitor-failed",
            "monitor-in-progress",
        ]
    }
}
impl ::std::convert::AsRef<str> for VpcEncryptionControlState {
    fn as_ref(&self) -> &str {
        self.as_str()
    }
}
impl VpcEncryptionControlState {
    pub fn try_parse(value: &str) -> ::std::result::Result<Self, crate::error::UnknownVariantError> {
        match Self::from(value) {
            #[allow(deprecated)]
            Self::Unknown(_) => ::std::result::Result::Err(crate::error::UnknownVariantError::new(value)),
            known => Ok(known),
        }
    }
}
impl ::std::fmt::Display for VpcEncryptionControlState {
    fn fmt(&self, f: &mut ::std::fmt::Formatter) -> ::std::fmt::Result {
        match self {
            VpcEncryptionControlState::Available => write!(f, "available"),
            VpcEncryptionControlState::Creating => write!(f, "creating"),
            VpcEncryptionControlState::DeleteFailed => write!(f, "delete-failed"),
            VpcEncryptionControlState::Deleted => write!(f, "deleted"),
            VpcEncryptionControlState::Deleting => write!(f, "deleting"),
            VpcEncryptionControlState::EnforceFailed => write!(f, "enforce-failed"),
            VpcEncryptionControlState::EnforceInProgress => write!(f, "enforce-in-progress"),
            VpcEncryptionControlState::MonitorFailed => write!(f, "monitor-failed"),
            VpcEncryptionControlState::MonitorInProgress => write!(f, "monitor-in-progress"),
            VpcEncryptionControlState::Unknown(value) => write!(f, "{value}"),
        }
    }
}
