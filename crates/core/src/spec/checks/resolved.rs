//! A deployment with the settings it was made from.

use std::{ops::Range, sync::Arc};

use crate::deployment::Deployment;
use crate::spec::{reader::Settings, setting::Location};
use crate::toml_document::{Place, Source};

/// A deployment and where it comes from.
pub struct Resolved {
    pub deployment: Deployment,
    pub settings: Settings,
    pub source: Arc<Source>,
}

impl Resolved {
    /// Where a key stands; of a default, which stands nowhere, where the destination does.
    pub fn place(&self, at: &Location) -> Place {
        if at.is_given { self.piece(at.span.clone()) } else { self.header() }
    }

    /// Where the destination stands.
    pub fn header(&self) -> Place {
        self.piece(self.settings.header.clone())
    }

    fn piece(&self, span: Range<usize>) -> Place {
        Place { source: self.source.clone(), span }
    }
}

/// The path of a key in the file, or its name when it is not there.
pub fn path(at: &Location) -> &str {
    if at.is_given { &at.path } else { &at.name }
}
