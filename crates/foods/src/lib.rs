//! Foods and products: what they hold, what they are called, how they are found.
//!
//! The figures are those of `evidence/foods`; `data/table.tsv` is generated from
//! them by a test. Blank is not known, and never nought. Names are not in the
//! program: the site has a file of them for each language.

mod first;
mod fold;
mod food;
mod portion;
mod search;
mod strength;
mod table;
mod term;

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

/// Further household portions: id, and `measure:count:grams` of each, with a
/// semicolon between two. In the order of [`TABLE`], a line for each food.
pub const PORTIONS: &str = include_str!("../data/portions.tsv");

/// Words that people use and names do not have: see the module `term`.
pub const TERMS: &str = include_str!("../data/terms.tsv");

/// Every figure with its source, in English, as Markdown.
pub const SHEET: &str = include_str!("../data/sheet.md");

/// The sources, their licences and how to name them, likewise.
pub const SOURCES: &str = include_str!("../data/sources.md");

/// The file of a language: the table, and behind each row a name, the further
/// portions, and other words it is found by. `None` where there is no language of
/// that tag.
#[must_use]
pub fn of_language(tag: &str) -> Option<String> {
    let names = if tag == "en" { ENGLISH } else { NAMES };
    let column = names.lines().next()?.split('\t').position(|head| head == tag)?;
    let ids: Vec<&str> = TABLE.lines().filter_map(|row| row.split('\t').next()).collect();
    let mut file = String::with_capacity(TABLE.len().saturating_mul(3));
    let rows = TABLE.lines().zip(names.lines().skip(1)).zip(PORTIONS.lines());
    for (place, ((row, named), portions)) in rows.enumerate() {
        let id = ids.get(place)?;
        let name =
            named.split('\t').nth(column).filter(|_| named.split('\t').next() == Some(id))?;
        let portions = portions.strip_prefix(id)?.strip_prefix('\t')?;
        let cells = [row, name, portions, &term::of(tag, place, &ids)];
        file.push_str(&cells.join("\t"));
        file.push('\n');
    }
    Some(file)
}
