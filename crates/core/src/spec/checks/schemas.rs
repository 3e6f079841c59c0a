//! The schemas that the vendor writes to, beside those that it reads.

use std::collections::BTreeMap;

use super::checker::Checker;
use crate::spec::setting::{Listed, Location};
use crate::toml_document::fault;
use crate::vendor::Vendor;

impl Checker<'_, '_> {
    /// Reports further schemas of a vendor that writes to one, and those that are listed twice.
    pub fn schemas(&mut self, vendor: &Vendor) {
        let own = &self.settings.own;
        if let (Some(fixed), Some(given)) = (vendor.database.schema.as_deref(), own.schema.text())
            && fixed != given
        {
            let message = format!("{} works in a schema of one name alone, and not in {given}", vendor.title);
            let hint = format!("write `schema = \"{fixed}\"`");
            self.add(&own.schema.at, fault::error("FIXED_SCHEMA", message).hint(hint));
        }
        if !vendor.database.writes_to_several() {
            let why = format!("because {} writes to one schema alone", vendor.title);
            return self.refuse(&[&own.more_schemas.at], &why, "remove it");
        }
        let listed = own.more_schemas.value.clone().unwrap_or_default();
        let mut known: BTreeMap<&str, Location> = BTreeMap::new();
        known.extend(own.schema.text().map(|schema| (schema, own.schema.at.clone())));
        let read = own.reads.value.iter().flatten();
        known.extend(read.map(|schema| (schema.as_str(), own.reads.at.clone())));
        for item in &listed {
            let at = at_item(&own.more_schemas.at, item);
            match known.get(item.text.as_str()) {
                Some(other) => self.twice(item, &at, other),
                None => {
                    known.insert(&item.text, at);
                }
            }
        }
        // Those whose names are the vendor's stand nowhere in the spec.
        for fixed in vendor.database.more_schemas.iter().filter(|_| !own.more_schemas.is_given()) {
            if let Some(other) = known.get(fixed.as_str()) {
                let message = format!("{} has the schema {fixed} for itself", vendor.title);
                let hint = "choose another, or list in `more_schemas` what it writes to beside `schema`";
                self.add(other, fault::error("SCHEMA_LISTED_TWICE", message).hint(hint));
            }
        }
    }

    fn twice(&mut self, item: &Listed, at: &Location, other: &Location) {
        let message = format!("the schema {} is in `{}` already", item.text, other.name);
        let hint = "name each schema once: what the vendor writes to in `schema` and `more_schemas`, what it only reads \
                    in `reads`";
        let fault = fault::error("SCHEMA_LISTED_TWICE", message).hint(hint);
        self.add_with(at, fault, &[(other, "named here first")]);
    }
}

/// The place of one item of a list.
fn at_item(list: &Location, item: &Listed) -> Location {
    Location { span: item.span.clone(), ..list.clone() }
}
