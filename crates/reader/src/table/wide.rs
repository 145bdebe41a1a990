//! Tables without a column of values: a column a day (`Test;04.03.2026;01.09.2025`),
//! or a column a test (`Date,Vitamin D (ng/mL),Calcium (mg/dL)`).

use super::header::{self, Column};
use crate::date::{self, Orders, When};
use crate::figure;
use crate::names;
use crate::range;
use crate::raw::{Raw, Value};
use crate::text;

/// Where the columns stand.
pub(super) enum Wide {
    /// A test a row.
    Days { name: usize, days: Vec<(usize, date::Found)>, others: Vec<(Column, usize)> },
    /// A day a row.
    Tests { day: usize, tests: Vec<(usize, String)> },
}

impl Wide {
    /// The columns of a header, if they are such.
    pub(super) fn of(cells: &[String]) -> Option<Self> {
        let columns = header::columns(cells, true);
        let place = |column: Column| {
            columns.iter().find(|(known, _)| *known == column).map(|(_, place)| *place)
        };
        if place(Column::Value).is_some() {
            return None;
        }
        let days: Vec<_> = cells
            .iter()
            .enumerate()
            .filter_map(|(place, cell)| Some((place, date::parse(cell)?)))
            .collect();
        let is_known = |at: usize| {
            columns.iter().any(|(_, place)| *place == at)
                || days.iter().any(|(place, _)| *place == at)
        };
        let is_a_header = (0..cells.len()).all(is_known);
        if let Some(name) = place(Column::Name).filter(|_| !days.is_empty() && is_a_header) {
            return Some(Self::Days { name, days, others: columns });
        }
        let day = place(Column::Date)?;
        let tests: Vec<_> = cells
            .iter()
            .enumerate()
            .filter(|(place, cell)| *place != day && names::of(cell).is_some())
            .map(|(place, cell)| (place, cell.clone()))
            .collect();
        (!tests.is_empty()).then_some(Self::Tests { day, tests })
    }

    /// Where the names of the tests stand, if in a column.
    pub(super) const fn test(&self) -> Option<usize> {
        match self {
            Self::Days { name, .. } => Some(*name),
            Self::Tests { .. } => None,
        }
    }

    /// What the header's own dates say.
    pub(super) fn note(&self, orders: &mut Orders) {
        if let Self::Days { days, .. } = self {
            days.iter().for_each(|(_, found)| orders.note(*found));
        }
    }

    /// The results of a row.
    ///
    /// `above` is a line of one cell: a portal puts the name there, and the range in the
    /// place of the name.
    pub(super) fn results(&self, cells: &[String], above: &str) -> Vec<Raw> {
        let cell = |place: usize| cells.get(place).map_or("", String::as_str);
        match self {
            Self::Days { name, days, others } => {
                let of = |column: Column| {
                    others
                        .iter()
                        .find(|(known, _)| *known == column)
                        .map_or("", |(_, at)| cell(*at))
                };
                let figures: Vec<(When, Value)> = days
                    .iter()
                    .map(|(place, found)| (found.when, cell(*place)))
                    .filter(|(_, text)| figure::with_bound(text).is_some())
                    .map(|(when, text)| (when, Value::Text(text.to_owned())))
                    .collect();
                if figures.is_empty() {
                    return Vec::new();
                }
                let behind = text::behind_a_range_label(cell(*name));
                let test = if behind.is_some() { above } else { cell(*name) };
                let range = range::range_of_cell(behind.unwrap_or(of(Column::Range)));
                vec![Raw {
                    names: vec![test.to_owned()],
                    unit: of(Column::Unit).to_owned(),
                    range,
                    specimen: of(Column::Specimen).to_owned(),
                    series: figures,
                    ..Raw::default()
                }]
            }
            Self::Tests { day, tests } => {
                let date = date::parse(cell(*day)).map_or(When::Unknown, |found| found.when);
                let filled = tests.iter().filter(|(place, _)| !cell(*place).is_empty());
                filled
                    .map(|(place, name)| Raw {
                        names: vec![name.clone()],
                        value: Value::Text(cell(*place).to_owned()),
                        date,
                        ..Raw::default()
                    })
                    .collect()
            }
        }
    }
}
