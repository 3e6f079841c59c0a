//! COPY and UNLOAD as they were written (Amazon Redshift Database Developer Guide, COPY and UNLOAD).

/// A statement that moves rows between a table and Amazon S3.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Transfer {
    /// Tells it from others of its session.
    pub id: String,
    pub direction: Direction,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Direction {
    Copy(Copy),
    Unload(Unload),
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Copy {
    pub place: Place,
    pub format: Format,
    /// The text that stands for NULL.
    pub null: String,
    pub gzip: bool,
    /// Whether the place names a manifest, which names the files.
    pub manifest: bool,
    /// Lines at the beginning of each file that are no rows.
    pub ignore_header: usize,
    pub escape: bool,
    pub remove_quotes: bool,
    pub ignore_blank_lines: bool,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Unload {
    /// The query, without its quotes.
    pub select: String,
    pub place: Place,
    pub format: Format,
    pub null: String,
    pub gzip: bool,
    pub manifest: bool,
    pub header: bool,
    pub escape: bool,
    pub add_quotes: bool,
    pub allow_overwrite: bool,
    pub clean_path: bool,
    /// Whether every slice writes a file of its own.
    pub parallel: bool,
    /// What file names end with.
    pub extension: Option<String>,
}

/// Where in Amazon S3, and who may.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Place {
    pub bucket: String,
    /// A key, or what keys begin with.
    pub key: String,
    /// The bucket's region, where it is not the warehouse's.
    pub region: Option<String>,
    pub authorization: Authorization,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Format {
    Delimited {
        delimiter: char,
    },
    Csv {
        delimiter: char,
        quote: char,
    },
    /// Members by the names of columns.
    JsonAuto {
        ignore_case: bool,
    },
    /// Members by the expressions in a file of Amazon S3, one a column.
    JsonPaths {
        bucket: String,
        key: String,
    },
}

/// How the warehouse is let in (Database Developer Guide, "Authorization parameters").
#[derive(Clone, PartialEq, Eq)]
pub enum Authorization {
    /// An access key in the statement itself.
    Keys {
        /// Access key id.
        id: String,
        /// Secret access key.
        secret: String,
        /// Session token, of temporary credentials.
        token: Option<String>,
    },
    /// Roles by ARN: the first is associated with the warehouse, and each assumes the next.
    Roles(Vec<String>),
    /// The role that is the warehouse's default.
    DefaultRole,
}

/// Secrets stay out of logs.
impl std::fmt::Debug for Authorization {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Keys { id, .. } => write!(formatter, "Keys({id})"),
            Self::Roles(roles) => write!(formatter, "Roles({roles:?})"),
            Self::DefaultRole => formatter.write_str("DefaultRole"),
        }
    }
}
