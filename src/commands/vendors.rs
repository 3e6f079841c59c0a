//! `provision vendors`: the profiles, and what one of them says. Sends nothing.

use std::path::Path;
use std::sync::Arc;

use provision_core::prose::nearest;
use provision_core::toml_document::{Problems, Source};
use provision_core::vendor::{Login, Overview, Vendor, is_path};
use serde_json::json;

use super::load;
use crate::error::Error;
use crate::exit;
use crate::reading::{self, MOST_OF_A_SPEC};
use crate::ui::palette::paint;
use crate::ui::text::hanging;
use crate::ui::{self, Ui};

/// # Errors
/// There is no such profile, or it is not valid.
pub fn run(name: Option<&str>, ui: Ui) -> Result<u8, Error> {
    let vendors = match name {
        Some(name) => vec![profile(name, ui)?.overview()],
        None => Overview::builtin(),
    };
    if ui.json {
        ui.json_document(&json!({ "format_version": ui::json::FORMAT_VERSION, "vendors": vendors }));
    } else if let (Some(_), [vendor]) = (name, &vendors[..]) {
        ui.data(&one(vendor, ui));
    } else {
        ui.data(&list(&vendors, ui));
    }
    Ok(exit::DONE)
}

fn list(vendors: &[Overview], ui: Ui) -> String {
    let heading = ["name", "modes", "clusters", "Serverless", "bucket", "addresses", "checked"];
    let mut rows = vec![heading.map(str::to_owned)];
    rows.extend(vendors.iter().map(|vendor| {
        [
            vendor.name.clone(),
            modes(&vendor.modes),
            vendor.warehouse_words(false).to_owned(),
            vendor.warehouse_words(true).to_owned(),
            vendor.bucket.words().to_owned(),
            vendor.addresses_words(),
            vendor.checked.clone(),
        ]
    }));
    let width = |column: usize| rows.iter().map(|row| row[column].chars().count()).max().unwrap_or_default();
    let widths: [usize; 7] = std::array::from_fn(width);
    let shown = fitting(&widths, ui.columns);
    let mut text = String::new();
    for (number, row) in rows.iter().enumerate() {
        let cells = row.iter().zip(widths).take(shown).map(|(cell, width)| format!("{cell:width$}"));
        let line = cells.collect::<Vec<_>>().join("  ");
        let line = line.trim_end();
        match number {
            0 => text.push_str(&format!("{}\n", paint(ui.out.heading, line))),
            _ => text.push_str(&format!("{line}\n")),
        }
    }
    if shown < heading.len() {
        text.push_str("`provision vendors NAME` shows the rest\n");
    }
    text
}

/// How many of the columns a terminal has room for, of which each is parted from the next by two spaces.
fn fitting(widths: &[usize], room: Option<usize>) -> usize {
    let Some(room) = room else { return widths.len() };
    let ends = widths.iter().scan(0, |end, width| {
        *end += width + 2;
        Some(*end - 2)
    });
    ends.take_while(|end| *end <= room).count()
}

fn one(vendor: &Overview, ui: Ui) -> String {
    let heading = paint(ui.out.heading, format_args!("{} ({})", vendor.title, vendor.name));
    let mut text = format!("{heading}\n");
    let mut add = |label: &str, what: &str| {
        for line in hanging(&format!("  {label:14}"), what, ui.out.width) {
            text.push_str(&format!("{line}\n"));
        }
    };
    add("signs in with", &format!("{} ({})", modes(&vendor.modes), vendor.identity_words()));
    for (label, login, serverless) in
        [("clusters", vendor.cluster, false), ("Serverless", vendor.workgroup, true)]
    {
        add(label, login.map_or(vendor.warehouse_words(serverless), Login::words));
    }
    if !vendor.data_api.is_empty() {
        add("Data API", &format!("with {}, and then without an ingress rule", modes(&vendor.data_api)));
    }
    let modes_of_schema = vendor.schema_modes.iter().map(<&str>::from).collect::<Vec<_>>().join(", ");
    add("schema", &format!("{modes_of_schema}{}", further_schemas(vendor)));
    add("bucket", vendor.bucket.words());
    match vendor.data_centers.is_empty() {
        true => add("addresses", &vendor.addresses_words()),
        false => {
            for (name, blocks) in &vendor.data_centers {
                add("addresses", &format!("{name}: {}", blocks.join(", ")));
            }
        }
    }
    for limit in &vendor.unsupported {
        add("unsupported", &format!("{}: {} ({})", limit.what.words(), limit.because, limit.source));
    }
    vendor.unknown.iter().for_each(|unknown| add("not known", unknown));
    add("checked", &vendor.checked);
    vendor.sources.iter().for_each(|source| add("source", source));
    text
}

fn further_schemas(vendor: &Overview) -> String {
    match (vendor.several_schemas, vendor.more_schemas.as_slice()) {
        (false, _) => String::new(),
        (true, []) => "; and further ones".to_owned(),
        (true, named) => format!("; and further ones, by default {}", named.join(", ")),
    }
}

fn modes(modes: &[provision_core::deployment::Auth]) -> String {
    modes.iter().map(<&str>::from).collect::<Vec<_>>().join(", ")
}

/// A profile by its name or its path.
///
/// # Errors
/// There is none, it cannot be read, or it is not valid.
pub fn profile(name: &str, ui: Ui) -> Result<Vendor, Error> {
    let source = match Vendor::builtin(name) {
        Some(source) => source,
        None if is_path(name) => {
            let text = reading::text(Path::new(name), MOST_OF_A_SPEC)
                .map_err(|unread| unread.into_error(&format!("the profile {name}")))?;
            Source::new(name, text)
        }
        None => {
            let hint = match Vendor::suggestion(name) {
                Some(closest) => format!("did you mean {closest}?"),
                None => format!("built in are {}; or give a path", nearest(name, Vendor::builtin_names())),
            };
            let message = format!("there is no vendor profile {name:?}");
            return Err(Error::invalid(message).hint(hint));
        }
    };
    let mut problems = Problems::default();
    let vendor = Vendor::parse(&Arc::new(source), &mut problems);
    vendor.ok_or_else(|| {
        load::show(&problems, ui);
        Error::invalid(format!("the profile {name} is not valid")).shown()
    })
}
