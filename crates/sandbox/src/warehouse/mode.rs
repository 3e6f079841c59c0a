//! What kind of deployment a warehouse plays, and what that kind refuses.

/// What kind of deployment a warehouse plays.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Mode {
    /// A provisioned cluster in one availability zone.
    #[default]
    Provisioned,
    /// A provisioned cluster in two availability zones.
    MultiAz,
    /// A workgroup of Redshift Serverless.
    Serverless,
}

impl Mode {
    /// The beginnings of the names of system tables and views that nobody may read, superusers included.
    ///
    /// Serverless has no STL, STV, SVCS and SVL (Database Developer Guide, "System monitoring (provisioned only)"); the
    /// guide names no SVV that is refused. Multi-AZ has no SVV either (Management Guide, "Setting up Multi-AZ
    /// deployment": "they only support system monitoring views (SYS_* views)").
    fn refused(self) -> &'static [&'static str] {
        match self {
            Self::Provisioned => &[],
            Self::Serverless => &["stl_", "stv_", "svcs_", "svl_"],
            Self::MultiAz => &["stl_", "stv_", "svcs_", "svl_", "svv_"],
        }
    }

    /// Whether reading a relation is refused with `permission denied for relation …`.
    pub(super) fn refuses(self, relation: &str) -> bool {
        self.refused().iter().any(|prefix| relation.starts_with(prefix))
    }
}
