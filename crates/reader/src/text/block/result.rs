//! A result put together of what its lines say.

use super::Blocks;
use crate::codes;
use crate::date::When;
use crate::items;
use crate::names::{self, Named};
use crate::range;
use crate::raw::{Code, Raw, Value};
use crate::text::label::{self, Dated};
use crate::text::line::Line;
use crate::text::remark;
use crate::units;

impl Blocks {
    pub(super) fn fill(&mut self, mut raw: Raw, line: &Line, number: usize) {
        raw.place = format!("line {number}");
        self.open = Some(self.filled(raw, line));
    }

    pub(super) fn raw(&self, name: &str) -> Raw {
        let mut name = name.trim().trim_end_matches([':', '=', '-', ',']).trim_end();
        // A flag may stand before the figure: `25-OH Vitamin D  L  18`.
        while let Some((rest, last)) = name.rsplit_once(' ')
            && items::is_flag(last)
            && names::of(rest).is_some()
        {
            name = rest.trim_end();
        }
        // What goes on in the next line says so by its end.
        // Some reports print the code behind the name.
        let words = name.split(|c: char| !(c.is_ascii_digit() || c == '-'));
        let codes = words.filter(|word| codes::is_loinc(word));
        let codes = codes.map(|code| Code::Loinc(code.to_owned()));
        let codes = codes.filter(|code| codes::look_up(code).is_some()).collect();
        let (date, who) = (self.heading.sample(), self.heading.who().clone());
        Raw { names: vec![name.to_owned()], codes, date, who, ..Raw::default() }
    }

    /// A result with what a line says of it.
    pub(super) fn filled(&self, mut raw: Raw, line: &Line) -> Raw {
        let line = &self.columns.ordered(line);
        if let Some(figure) = &line.value {
            raw.value = Value::Figure(figure.clone());
        }
        if raw.unit.is_empty() || !line.unit.is_empty() {
            raw.unit.clone_from(&line.unit);
        }
        if !line.range.is_empty() {
            raw.range = line.range.clone();
        }
        if let Some(status) = remark::status(&line.behind.join(" ")) {
            raw.status = status;
        }
        let own_date =
            line.dates.iter().rev().find(|(before, _)| label::dated(before) != Dated::Another);
        match line.more.first() {
            None => raw.date = own_date.map_or(line.day, |(_, found)| found.when).or(raw.date),
            Some(more) => {
                raw.date = line.day.or(raw.date);
                self.columns.further(&mut raw, more, line);
            }
        }
        raw
    }

    /// An earlier result in a line of its own: of the test it names, or of the one
    /// before it.
    pub(super) fn earlier(&mut self, line: &Line) {
        let said = names::of(&line.name).map(Named::measure);
        let is_meant = |raw: &&mut Raw| {
            let of = raw.names.first().and_then(|name| names::of(name)).map(Named::measure);
            said.is_none() || said == of
        };
        let mut last = self.found.raws.iter_mut().rev();
        let target = match self.open.as_mut().filter(is_meant) {
            Some(open) => Some(open),
            None if said.is_some() => last.find(is_meant),
            None => last.next(),
        };
        if let (Some(raw), Some(figure)) = (target, &line.value)
            && raw.earlier.is_none()
            && raw.value != Value::None
        {
            raw.earlier = Some(figure.clone());
            raw.earlier_date = line.dates.first().map_or(When::Unknown, |(_, found)| found.when);
        }
    }

    /// The text behind `Reference range:`.
    pub(super) fn range(&mut self, rest: &str) {
        let Some(open) = self.open.as_mut() else { return };
        self.expects_range = rest.is_empty();
        if open.range.is_empty() {
            open.range = range::range_of_cell(rest);
            if open.range.is_empty() && open.unit.is_empty() {
                // `Reference range: ng/mL`
                let unit = units::at_start(rest).map(|(unit, _)| unit);
                open.unit.push_str(unit.unwrap_or_default());
            }
            if open.unit.is_empty() {
                open.unit.clone_from(&open.range.unit);
            }
        }
    }
}
