//! Results that our own page of saved results wrote. A spreadsheet that saved
//! the file has changed it, and it cannot be told how: it is refused.

use calcium_compass_core::saved::file::ReadErrorKind;
use calcium_compass_core::saved::{self, SavedResult};

use std::rc::Rc;

use crate::figure;
use crate::reading::{Row, State};
use crate::refusal::Why;
use crate::who::Who;

/// What the header ends with.
const FORMAT: &str = "calcium-compass-results-";

/// Whether a text is such a file, changed or not.
pub(crate) fn is_one(text: &str) -> bool {
    text.lines().next().unwrap_or_default().contains(FORMAT)
}

/// Reads a text.
pub(crate) fn read(text: &str) -> Result<Vec<(Rc<Who>, Row)>, Why> {
    let saved = saved::open(text).map_err(|error| match error.kind {
        ReadErrorKind::Newer => Why::Newer,
        ReadErrorKind::TooLong => Why::TooMany,
        ReadErrorKind::Letters => Why::LettersLost { line: error.line },
        ReadErrorKind::Foreign | ReadErrorKind::Spreadsheet => {
            Why::SpreadsheetChanged { line: error.line }
        }
        ReadErrorKind::Cells
        | ReadErrorKind::Date
        | ReadErrorKind::Measure
        | ReadErrorKind::Value
        | ReadErrorKind::Lab => Why::Damaged { line: Some(error.line) },
    })?;
    Ok(saved.iter().zip(2_usize..).map(|(one, line)| (whose(one), row(one, line))).collect())
}

/// Whose it is: who gave no name for it may be somebody else.
fn whose(one: &SavedResult) -> Rc<Who> {
    Rc::new(Who::new(&format!("of {}", one.person()), "", ""))
}

/// A limit in Latin digits and with a point.
fn limit(text: &str) -> String {
    figure::plain(text.trim()).map(|(at, _)| at.text(false)).unwrap_or_default()
}

fn row(one: &SavedResult, line: usize) -> Row {
    let quantity = one.quantity();
    let decimals = usize::from(quantity.decimals);
    let thousandths = quantity.amount.thousandths();
    let (whole, rest) = (thousandths / 1000, thousandths % 1000);
    let fraction: String = format!("{rest:03}").chars().take(decimals).collect();
    let point = if fraction.is_empty() { "" } else { "." };
    Row {
        measure: one.measure(),
        name: one.person().to_owned(),
        value: format!("{}{whole}{point}{fraction}", quantity.bound.sign()),
        unit: quantity.scale.unit.id().to_owned(),
        per: quantity.per,
        date: one.date().to_string(),
        low: limit(&one.lab().low),
        high: limit(&one.lab().high),
        earlier: String::new(),
        earlier_date: String::new(),
        older: Vec::new(),
        place: format!("line {line}"),
        state: State::Ready,
    }
}
