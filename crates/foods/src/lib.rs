//! Foods and products: what they hold, what they are called, how they are found.
//!
//! The figures are those of `evidence/foods`; `data/table.tsv` is generated from
//! them by a test. Blank is not known, and never nought. Names are not in the
//! program: the site has a file of them for each language.

mod first;
mod fold;
mod food;
mod portion;
mod strength;
mod table;

pub use first::{Country, first};
pub use food::Food;
pub use portion::Portion;
pub use strength::{STRENGTHS, Strength, TOGETHER};
pub use table::{NotATable, Table};

/// The figures, one food a line. A row's columns: id, household measure, its
/// count, its grams, vitamin D, calcium, magnesium, K1, MK-4, MK-7, the forms
/// that are not split, and their figure.
pub const TABLE: &str = include_str!("../data/table.tsv");

/// The names: id, Spanish, French, German, Arabic. The English ones are those
/// of the source.
pub const NAMES: &str = include_str!("../data/names.tsv");

/// The English names: id and name.
pub const ENGLISH: &str = include_str!("../data/foods.tsv");

/// Every figure with its source, in English, as Markdown.
pub const SHEET: &str = include_str!("../data/sheet.md");

/// The sources, their licences and how to name them, likewise.
pub const SOURCES: &str = include_str!("../data/sources.md");

/// The file of a language: the table with a name behind each row. `None` where
/// there is no language of that tag.
#[must_use]
pub fn of_language(tag: &str) -> Option<String> {
    let names = if tag == "en" { ENGLISH } else { NAMES };
    let column = names.lines().next()?.split('\t').position(|head| head == tag)?;
    let mut file = String::with_capacity(TABLE.len().saturating_mul(2));
    for (row, named) in TABLE.lines().zip(names.lines().skip(1)) {
        let mut cells = named.split('\t');
        let is_same = cells.next() == row.split('\t').next();
        let name = named.split('\t').nth(column).filter(|_| is_same)?;
        file.push_str(row);
        file.push('\t');
        file.push_str(name);
        file.push('\n');
    }
    Some(file)
}
