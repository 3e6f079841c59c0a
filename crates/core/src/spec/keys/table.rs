//! A table of keys and the type of its settings, from one declaration.

/// Declares a table of a spec: each key with its type, its rule and its words.
///
/// Makes a struct with one `Setting` a key, so that a misspelt key does not compile, and the `KeyTable` that the
/// reader, the JSON Schema and the reference go by.
macro_rules! key_table {
    (
        $(#[doc = $doc:literal])*
        $name:ident in $table:ident, $about:literal {
            $($field:ident: $type:ty = $key:expr;)+
        }
    ) => {
        $(#[doc = $doc])*
        #[derive(Clone, Debug)]
        pub struct $name {
            $(pub $field: $crate::spec::setting::Setting<$type>,)+
        }

        pub static $table: $crate::toml_document::KeyTable = $crate::toml_document::KeyTable {
            about: $about,
            groups: &[&[$({
                let key: $crate::toml_document::keys::Typed<$type> = $key;
                key.named(stringify!($field))
            }),+]],
        };

        impl $name {
            /// The settings of one destination.
            pub fn read(section: &mut $crate::spec::section::Section) -> $name {
                $name { $($field: section.setting(&$table, stringify!($field)),)+ }
            }

            /// Where each of the keys stands, in the order of the table.
            #[allow(dead_code, reason = "not every table is refused as a whole")]
            pub fn locations(&self) -> Vec<&$crate::spec::setting::Location> {
                vec![$(&self.$field.at),+]
            }
        }
    };
}

pub(super) use key_table;
