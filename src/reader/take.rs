//! What would be filled in: of each test the newest result that is ticked, the one
//! before it as the earlier one, and the range that the laboratory printed.

use std::rc::Rc;

use calcium_compass_core::measure::Measure;
use calcium_compass_core::own_lab::LabField;

use super::state::Item;
use crate::form::control::Control;
use crate::form::part::Part;

/// What becomes of a result.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Role {
    /// It is the result.
    Result,
    /// It is the earlier result.
    Earlier,
    /// It is older than those, or of the same day.
    Older,
    /// It is not taken.
    None,
}

/// What becomes of each result, in their order.
#[must_use]
pub fn roles(items: &[Rc<Item>]) -> Vec<Role> {
    let mut roles = vec![Role::None; items.len()];
    for measure in Measure::ALL {
        let [last, before] = chosen(items, *measure).map(|one| one.map(|(place, _)| place));
        for (place, item) in items.iter().enumerate() {
            let role = if !item.is_taken() || item.row.measure != *measure {
                continue;
            } else if Some(place) == last {
                Role::Result
            } else if Some(place) == before {
                Role::Earlier
            } else {
                Role::Older
            };
            if let Some(own) = roles.get_mut(place) {
                *own = role;
            }
        }
    }
    roles
}

/// A result, with its place.
type Placed<'a> = (usize, &'a Rc<Item>);

/// The newest result of a test that is taken, and the one before it.
fn chosen(items: &[Rc<Item>], measure: Measure) -> [Option<Placed<'_>>; 2] {
    let of_it = items
        .iter()
        .enumerate()
        .filter(move |(_, item)| item.row.measure == measure && item.is_taken());
    let last = newest(of_it.clone());
    let before = last.and_then(|(_, last)| {
        // The form has one unit for both.
        newest(of_it.filter(|(_, item)| {
            let date = &item.row.date;
            !date.is_empty() && *date < last.row.date && item.unit() == last.unit()
        }))
    });
    [last, before]
}

/// The newest one. Of a day the first counts; one without a day, only where none has
/// one.
fn newest<'a>(items: impl Iterator<Item = Placed<'a>>) -> Option<Placed<'a>> {
    items.reduce(|best, next| if next.1.row.date > best.1.row.date { next } else { best })
}

/// What is filled in: the names of controls, and values.
#[must_use]
pub fn controls(items: &[Rc<Item>]) -> Vec<(String, String)> {
    let mut all = Vec::new();
    for measure in Measure::ALL {
        let [Some((_, last)), before] = chosen(items, *measure) else { continue };
        let row = &last.row;
        // Else what the report prints beside the result.
        let (earlier, earlier_date) = before
            .map_or((&row.earlier, &row.earlier_date), |(_, one)| (&one.row.value, &one.row.date));
        let unit = last.unit().to_owned();
        let parts = [
            (Part::Text, &row.value),
            (Part::Unit, &unit),
            (Part::Date, &row.date),
            (Part::Lab(LabField::Low), &row.low),
            (Part::Lab(LabField::High), &row.high),
            (Part::Earlier, earlier),
            (Part::EarlierDate, earlier_date),
        ];
        if *measure == Measure::DpUcmgp {
            all.push((Control::Analyte.name(), measure.id().to_owned()));
        }
        let filled = parts.into_iter().filter(|(_, value)| !value.is_empty());
        all.extend(
            filled.map(|(part, value)| (Control::Field(*measure, part).name(), value.clone())),
        );
    }
    all
}
