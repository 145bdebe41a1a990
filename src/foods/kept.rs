//! A list as a text: kept on the device where the person asks for it.
//!
//! The first line names the format; then one line each of a food, a product and the
//! lines of its label, cells separated by tabs. A text of another format is no list.

use std::fmt::Write as _;

use calcium_compass_core::answers::Answers;
use calcium_compass_core::entry::Per;
use calcium_compass_core::food::{Line, Substance};
use calcium_compass_foods::Portion;

use super::state::Counting;

const FORMAT: &str = "calcium-compass-foods-1";
/// A longer text was not written here.
const LONGEST: usize = 100_000;

/// The text of a list.
#[must_use]
pub fn text(list: &Counting) -> String {
    let mut text = FORMAT.to_owned();
    // Writing to a text does not fail.
    for row in list.rows.iter().filter(|row| row.count > 0) {
        let (id, per, portion) = (&row.food.id, row.per.id(), row.portion);
        let _ = write!(text, "\nfood\t{id}\t{}\t{per}\t{portion}", row.count);
    }
    for taken in &list.products {
        let _ = write!(text, "\nproduct\t{}\t{}", taken.servings, taken.per.id());
        for (_, line) in &taken.lines {
            let [amount, unit] =
                [&line.amount, &line.unit].map(|cell| cell.replace(['\t', '\n', '\r'], " "));
            let (substance, answers) = (line.substance.id(), line.answers.ids());
            let _ = write!(text, "\nline\t{substance}\t{amount}\t{unit}\t{answers}");
        }
    }
    if list.is_everything {
        text.push_str("\neverything");
    }
    text
}

/// The list with what a text holds. `None` where it is none of ours: then nothing of
/// it is taken.
#[must_use]
pub fn read(list: &Counting, text: &str) -> Option<Counting> {
    let mut list = list.clone();
    let mut rows = text.split('\n');
    if text.len() > LONGEST || rows.next() != Some(FORMAT) {
        return None;
    }
    let mut products: Vec<(u32, Per, Vec<Line>)> = Vec::new();
    for row in rows {
        let cells: Vec<&str> = row.split('\t').collect();
        match cells.as_slice() {
            ["food", id, count, per, portion] => {
                list.put(id, Portion::parse(portion)?, count.parse().ok()?, Per::parse(per)?);
            }
            ["product", servings, per] => {
                products.push((servings.parse().ok()?, Per::parse(per)?, Vec::new()));
            }
            ["line", substance, amount, unit, answers] => {
                let line = Line::new(Substance::parse(substance)?, *amount, *unit);
                let answers = Answers::parse(answers);
                products.last_mut()?.2.push(Line { answers, ..line });
            }
            ["everything"] => list.is_everything = true,
            _ => return None,
        }
    }
    for (servings, per, lines) in products {
        list.put_product(lines, servings, per);
    }
    Some(list.assessed())
}
