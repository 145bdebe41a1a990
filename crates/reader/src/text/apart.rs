//! Columns that a copy has put one below the other: all names, then all results, then all
//! units. Which result belongs to which name is told by their number alone.

use std::borrow::Cow;

use super::caption;
use super::line;
use crate::items;
use crate::names::{self, Named};
use calcium_compass_core::bound::Bound;

/// A line with its number.
type Numbered<'a> = (usize, Cow<'a, str>);

/// What a line holds, if it is one cell.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Cell {
    /// Nothing, a flag or the head of a column.
    None,
    Name,
    Figure,
    /// A figure with a sign: a result, or a limit.
    Bound,
    Unit,
    Range,
    /// A line of more than one cell.
    Several,
}

impl Cell {
    fn of(text: &str) -> Self {
        let Some(text) = line::plain(text) else { return Self::Several };
        let text = text.trim();
        if text.split_whitespace().all(items::is_flag) || caption::is_label(text) {
            return Self::None;
        }
        let line = line::read(text, &[]);
        if line.is_bare() {
            return Self::Name;
        }
        let is_one = line.name.is_empty() && line.dates.is_empty() && line.more.is_empty();
        match (line.value, line.unit.is_empty(), line.range.is_empty()) {
            _ if !is_one => Self::Several,
            (Some(figure), _, true) if figure.bound == Bound::Exact => Self::Figure,
            (Some(_), _, true) => Self::Bound,
            (None, false, true) => Self::Unit,
            (None, _, false) => Self::Range,
            (Some(_), _, false) | (None, true, true) => Self::Several,
        }
    }
}

/// The lines of a text, each with its number from 1: those of columns that stand one below
/// the other side by side again. Where their numbers differ, they are left out.
pub(super) fn side_by_side(text: &str) -> Vec<Numbered<'_>> {
    let lines: Vec<(usize, &str, Cell)> =
        (1..).zip(text.lines()).map(|(number, line)| (number, line, Cell::of(line))).collect();
    let mut told = Vec::with_capacity(lines.len());
    let mut rest = lines.as_slice();
    // Whether the line above is a name or a figure, too.
    let mut goes_on = false;
    while let Some((first, behind)) = rest.split_first() {
        if first.2 == Cell::Figure && !goes_on {
            let alternating = values_above_names(rest);
            if alternating > 0 {
                rest = rest.get(alternating..).unwrap_or_default();
                continue;
            }
        }
        if first.2 != Cell::None {
            goes_on = matches!(first.2, Cell::Name | Cell::Figure);
        }
        if first.2 != Cell::Name {
            told.push((first.0, Cow::Borrowed(first.1)));
            rest = behind;
            continue;
        }
        let (names, behind) = column(rest, &[Cell::Name]);
        let (values, below) = column(behind, &[Cell::Figure, Cell::Bound]);
        if values.len() < 2 || !are_several_tests(&names) {
            let length = rest.len().saturating_sub(behind.len());
            let run = rest.iter().take(length);
            told.extend(run.map(|(number, line, _)| (*number, Cow::Borrowed(*line))));
            goes_on = true;
            rest = behind;
            continue;
        }
        let (units, below_units) = column(below, &[Cell::Unit]);
        let below = if units.len() == values.len() { below_units } else { below };
        let (ranges, below_ranges) = column(below, &[Cell::Range, Cell::Bound]);
        rest = if ranges.len() == values.len() { below_ranges } else { below };
        // What heads the list is none of its names.
        let heads = names.len().checked_sub(values.len());
        let Some((heads, names)) = heads.and_then(|heads| names.split_at_checked(heads)) else {
            continue;
        };
        if heads.iter().any(|(_, name)| names::of(name).is_some()) {
            continue;
        }
        for (place, ((number, name), (_, value))) in names.iter().zip(&values).enumerate() {
            let cell = |cells: &[(usize, &str)]| {
                let is_whole = cells.len() == values.len();
                let cell = cells.get(place).filter(|_| is_whole);
                cell.map_or("", |(_, cell)| *cell).trim().to_owned()
            };
            let (unit, range) = (cell(&units), cell(&ranges));
            // `< 500` in brackets is no second result.
            let range = if range.starts_with(['<', '>']) { format!("({range})") } else { range };
            let (name, value) = (name.trim(), value.trim());
            told.push((*number, Cow::Owned(format!("{name}  {value}  {unit}  {range}"))));
        }
    }
    told
}

/// How many lines hold figures and names of tests in turn, two at least, that begin with a
/// figure and end with a name: it is not known which of the two a figure belongs to.
fn values_above_names(lines: &[(usize, &str, Cell)]) -> usize {
    let mut rest = lines;
    let (mut pairs, mut length) = (0_usize, 0_usize);
    loop {
        let (figures, behind) = column(rest, &[Cell::Figure]);
        let (names, below) = column(behind, &[Cell::Name]);
        let [(_, figure)] = figures.as_slice() else { break };
        let [(_, name)] = names.as_slice() else { break };
        let has_unit =
            line::plain(figure).is_some_and(|text| !line::read(&text, &[]).unit.is_empty());
        if !has_unit || names::of(name).is_none() {
            break;
        }
        pairs = pairs.saturating_add(1);
        length = lines.len().saturating_sub(below.len());
        rest = below;
    }
    // A figure below the last name is its own, and so are the others.
    let (more, _) = column(rest, &[Cell::Figure, Cell::Bound, Cell::Unit, Cell::Range]);
    if pairs >= 2 && more.is_empty() { length } else { 0 }
}

type Lines<'a, 'b> = &'b [(usize, &'a str, Cell)];

/// The cells of a column, and the lines below it.
fn column<'a, 'b>(lines: Lines<'a, 'b>, kinds: &[Cell]) -> (Vec<(usize, &'a str)>, Lines<'a, 'b>) {
    let end = lines
        .iter()
        .position(|(_, _, cell)| *cell != Cell::None && !kinds.contains(cell))
        .unwrap_or(lines.len());
    let (run, below) = lines.split_at_checked(end).unwrap_or((lines, &[]));
    let cells = run.iter().filter(|(_, _, cell)| *cell != Cell::None);
    (cells.map(|(number, line, _)| (*number, *line)).collect(), below)
}

/// Whether two of the names are of different tests.
fn are_several_tests(names: &[(usize, &str)]) -> bool {
    let mut said = names.iter().filter_map(|(_, name)| names::of(name)).map(kind);
    let Some(first) = said.next() else { return false };
    said.any(|other| other != first)
}

/// The test that a name is of: ionised calcium is another than calcium.
const fn kind(named: Named) -> (calcium_compass_core::measure::Measure, bool) {
    (named.measure(), matches!(named, Named::Other(_)))
}
