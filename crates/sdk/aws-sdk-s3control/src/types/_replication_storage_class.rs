#[allow(missing_docs)] // documentation missing in model
#[non_exhaustive]
#[derive(
    ::std::clone::Clone, ::std::cmp::Eq, ::std::cmp::Ord, ::std::cmp::PartialEq, ::std::cmp::PartialOrd, ::std::fmt::Debug, ::std::hash::Hash,
)]
pub enum ReplicationStorageClass {
    #[allow(missing_docs)] // documentation missing in model
    DeepArchive,
    #[allow(missing_docs)] // documentation missing in model
    Glacier,
    #[allow(missing_docs)] // documentation missing in model
    GlacierIr,
    #[allow(missing_docs)] // documentation missing in model
    IntelligentTiering,
    #[allow(missing_docs)] // documentation missing in model
    OnezoneIa,
    #[allow(missing_docs)] // documentation missing in model
    Outposts,
    #[allow(missing_docs)] // documentation missing in model
    ReducedRedundancy,
    #[allow(missing_docs)] // documentation missing in model
    Standard,
    #[allow(missing_docs)] // documentation missing in model
    StandardIa,
    #[deprecated(note = "Don't directly match on `Unknown`. See the docs on this enum for the correct way to handle unknown variants.")]
    Unknown(crate::primitives::sealed_enum_unknown::UnknownVariantValue),
}
impl ::std::convert::From<&str> for ReplicationStorageClass {
    fn from(s: &str) -> Self {
        match s {
            "DEEP_ARCHIVE" => ReplicationStorageClass::DeepArchive,
            "GLACIER" => ReplicationStorageClass::Glacier,
            "GLACIER_IR" => ReplicationStorageClass::GlacierIr,
            "INTELLIGENT_TIERING" => ReplicationStorageClass::IntelligentTiering,
            "ONEZONE_IA" => ReplicationStorageClass::OnezoneIa,
            "OUTPOSTS" => ReplicationStorageClass::Outposts,
            "REDUCED_REDUNDANCY" => ReplicationStorageClass::ReducedRedundancy,
            "STANDARD" => ReplicationStorageClass::Standard,
            "STANDARD_IA" => ReplicationStorageClass::StandardIa,
            other => ReplicationStorageClass::Unknown(crate::primitives::sealed_enum_unknown::UnknownVariantValue(other.to_owned())),
        }
    }
}
impl ::std::str::FromStr for ReplicationStorageClass {
    type Err = ::std::convert::Infallible;

    fn from_str(s: &str) -> ::std::result::Result<Self, <Self as ::std::str::FromStr>::Err> {
        ::std::result::Result::Ok(ReplicationStorageClass::from(s))
    }
}
impl ReplicationStorageClass {
    pub fn as_str(&self) -> &str {
        match self {
            ReplicationStorageClass::DeepArchive => "DEEP_ARCHIVE",
            ReplicationStorageClass::Glacier => "GLACIER",
            ReplicationStorageClass::GlacierIr => "GLACIER_IR",
            ReplicationStorageClass::IntelligentTiering => "INTELLIGENT_TIERING",
            ReplicationStorageClass::OnezoneIa => "ONEZONE_IA",
            ReplicationStorageClass::Outposts => "OUTPOSTS",
            ReplicationStorageClass::ReducedRedundancy => "REDUCED_REDUNDANCY",
            ReplicationStorageClass::Standard => "STANDARD",
            ReplicationStorageClass::StandardIa => "STANDARD_IA",
            ReplicationStorageClass::Unknown(value) => value.as_str(),
        }
    }
    pub const fn values() -> &'static [&'static str] {
        &[
            "DEEP_ARCHIVE",
            "GLACIER",
            "GLACIER_IR",
            "INTELLIGENT_TIERING",
            "ONEZONE_IA",
            "OUTPOSTS",
            "REDUCED_REDUNDANCY",
            "STANDARD",
            "STANDARD_IA",
        ]
    }
}
impl ::std::convert::AsRef<str> for ReplicationStorageClass {
    fn as_ref(&self) -> &str {
        self.as_str()
    }
}
impl ReplicationStorageClass {
    pub fn try_parse(value: &str) -> ::std::result::Result<Self, crate::error::UnknownVariantError> {
        match Self::from(value) {
            #[allow(deprecated)]
            Self::Unknown(_) => ::std::result::Result::Err(crate::error::UnknownVariantError::new(value)),
            known => Ok(known),
        }
    }
}
impl ::std::fmt::Display for ReplicationStorageClass {
    fn fmt(&self, f: &mut ::std::fmt::Formatter) -> ::std::fmt::Result {
        match self {
            ReplicationStorageClass::DeepArchive => write!(f, "DEEP_ARCHIVE"),
            ReplicationStorageClass::Glacier => write!(f, "GLACIER"),
            ReplicationStorageClass::GlacierIr => write!(f, "GLACIER_IR"),
            ReplicationStorageClass::IntelligentTiering => write!(f, "INTELLIGENT_TIERING"),
            ReplicationStorageClass::OnezoneIa => write!(f, "ONEZONE_IA"),
            ReplicationStorageClass::Outposts => write!(f, "OUTPOSTS"),
            ReplicationStorageClass::ReducedRedundancy => write!(f, "REDUCED_REDUNDANCY"),
            ReplicationStorageClass::Standard => write!(f, "STANDARD"),
            ReplicationStorageClass::StandardIa => write!(f, "STANDARD_IA"),
            ReplicationStorageClass::Unknown(value) => write!(f, "{value}"),
        }
    }
}
