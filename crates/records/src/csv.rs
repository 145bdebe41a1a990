//! A table for a spreadsheet: a row for each thing that is said of the entries.
//!
//! The first nine columns are those of the case files (`tests/cases`), so that
//! whatever reads those can ask each question again and compare. Every row
//! carries the day, the version, what the page is not for, and the link with
//! everything that was entered, as it was typed.
//!
//! RFC 4180 with a byte order mark: without it a spreadsheet on Windows takes
//! UTF-8 for the letters of its own country. No cell starts a formula.

mod check;
mod entries;

use calcium_compass_core::exact::Exact;
use calcium_compass_core::milli::Milli;
use calcium_compass_core::person::{AgeUnit, Flag, Sex};
use calcium_compass_core::saved::cell;
use calcium_compass_core::show::Shown;
use calcium_compass_core::source::CHECKED;
use calcium_compass_core::unit::Unit;
use calcium_compass_words::compose;

use crate::Export;

/// The names of the columns.
pub const COLUMNS: [&str; 15] = [
    "id", "age", "sex", "stage", "flags", "entries", "check", "expect", "source", "says", "day",
    "version", "tables", "not-for", "link",
];

/// The table.
#[must_use]
pub fn table(export: &Export<'_>) -> String {
    let mut text = String::from("\u{FEFF}");
    row(&mut text, COLUMNS);
    let person = &export.input.person;
    let age = age(export);
    let sex = person.sex.map_or("", |sex| match sex {
        Sex::Female => "f",
        Sex::Male => "m",
    });
    let stage = person.stage.map_or("", |stage| stage.id());
    let flags: Vec<&str> =
        Flag::ALL.iter().filter(|flag| person.flags.has(**flag)).map(|flag| flag.id()).collect();
    let flags = flags.join(" ");
    let entries = entries::all(&export.input.entries);
    let (day, tables) = (export.day.to_string(), CHECKED.to_string());
    for (place, one) in check::all(export).into_iter().enumerate() {
        let id = place.saturating_add(1).to_string();
        row(
            &mut text,
            [
                id.as_str(),
                &age,
                sex,
                stage,
                &flags,
                &entries,
                &one.check,
                &one.expect,
                &one.source,
                &one.says,
                &day,
                compose::VERSION,
                &tables,
                export.words.shared.not_for(),
                export.link,
            ],
        );
    }
    text
}

/// A number as every country's programs read it: a point, and no groups.
pub(crate) fn plain(amount: Milli, decimals: u8) -> String {
    let digits = Exact::of(amount).rounded(decimals);
    Shown { digits, decimals, unit: Unit::Percent, approximate: false }.to_string()
}

fn age(export: &Export<'_>) -> String {
    let person = &export.input.person;
    let typed = person.age.trim();
    let bare = !typed.is_empty() && typed.chars().all(|c| c.is_numeric());
    match person.age_unit {
        AgeUnit::Months if bare => format!("{typed}mo"),
        AgeUnit::Months | AgeUnit::Years => typed.to_owned(),
    }
}

fn row(text: &mut String, cells: [&str; COLUMNS.len()]) {
    for (place, one) in cells.into_iter().enumerate() {
        if place > 0 {
            text.push(',');
        }
        cell::write(text, &cell::harmless(one));
    }
    text.push_str("\r\n");
}
