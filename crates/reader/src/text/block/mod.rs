//! What several lines say of one test: its name, then its figure, its range.

mod result;

use super::caption;
use super::columns::{self, Columns};
use super::found::Found;
use super::heading::Heading;
use super::label::{self, Dated};
use super::line::{self, Line};
use super::name;
use super::remark;
use super::several;
use calcium_compass_core::bound::Bound;

use crate::date::When;
use crate::explain;
use crate::items;
use crate::limits::MAX_ROWS;
use crate::names::{self, Named};
use crate::range;
use crate::raw::{Limits, Raw, Status, Value};
use crate::words;

/// Lines are longer only in prose.
const LONGEST: usize = 400;
/// How many lines before one may be the heading that its name is glued to.
const HEADINGS: usize = 6;

/// The lines read so far.
#[derive(Debug, Default)]
pub(super) struct Blocks {
    found: Found,
    /// The test that is spoken of.
    open: Option<Raw>,
    /// Figures that equal a limit of its range: marks of a scale, or the result.
    marks: Vec<crate::figure::Printed>,
    /// The result of the test that is spoken of stands in a line of its own.
    is_of_cells: bool,
    /// It stands beside or below its own day, as in a list of several.
    is_dated: bool,
    /// A day in a line of its own, right above.
    day: When,
    /// A heading says that what follows are targets, or what figures mean.
    is_explained: bool,
    /// `Reference range:` stands alone right above.
    expects_range: bool,
    /// The line of a limit that stands alone below a result.
    below: Option<usize>,
    headings: Vec<String>,
    heading: Heading,
    columns: Columns,
}

impl Blocks {
    /// Reads the next line.
    pub(super) fn line(&mut self, text: &str, number: usize) {
        let Some(text) = line::plain(text) else { return };
        if text.trim().is_empty() || text.len() > LONGEST {
            return;
        }
        let line = line::read(text.trim(), &self.headings);
        // With its wide gaps, which end a name.
        if self.heading.line(&text, &line) {
            self.close();
        }
        let text = text.trim();
        if let Some((of, figure)) = remark::told(text) {
            let text = format!("{of}: {figure}");
            return self.say(&text, &line::read(&text, &[]), number);
        }
        if remark::is_prose(text) && caption::behind_a_range_label(text).is_none() {
            return;
        }
        let plain = words::words(text).join(" ");
        match several::parts(text) {
            Some(parts) => {
                let mut day = When::Unknown;
                for part in parts {
                    let mut line = line::read(part, &[]);
                    if line.dates.is_empty() {
                        line.day = day;
                    } else if let ([(before, found)], When::Unknown) =
                        (line.dates.as_slice(), line.day)
                        && label::dated(before) != Dated::Another
                    {
                        // A day before the first result is that of all.
                        day = found.when;
                    }
                    self.say(part, &line, number);
                }
            }
            None => self.say(text, &line, number),
        }
        self.headings.push(plain);
        if self.headings.len() > HEADINGS {
            self.headings.remove(0);
        }
    }

    fn say(&mut self, text: &str, line: &Line, number: usize) {
        let day = std::mem::take(&mut self.day);
        let expects_range = std::mem::take(&mut self.expects_range);
        if remark::is_of_an_earlier_one(text) && line.value.is_some() {
            return self.earlier(line);
        }
        if let Some(rest) = caption::behind_a_range_label(text) {
            return self.range(rest);
        }
        if let Some(rest) = caption::behind_a_value_label(text) {
            let line = line::read(rest, &[]);
            return self.nameless(&line, day, number);
        }
        if line.value.is_none() && line.is_bare() {
            return self.words(text, number);
        }
        let name = line.name.trim();
        if line.value.is_none() {
            // `Adults: 8.8-10.6`
            let is_the_range = expects_range
                && !explain::is_interpretation(name)
                && !explain::is_of_a_group(name)
                && names::of(name).is_none();
            return self.no_figure(line, if is_the_range { "" } else { name });
        }
        if name.is_empty()
            && let Some(behind) = line.name_behind()
        {
            return self.named(line, &behind, number);
        }
        if name.is_empty() || caption::is_a_value_label(name) {
            return self.nameless(line, day, number);
        }
        self.named(line, name, number);
    }

    /// A line without a figure, but with a range, a unit or a date in it.
    fn no_figure(&mut self, line: &Line, name: &str) {
        let of_before = line.dates.iter().find(|(before, _)| label::is_of_before(before));
        if let Some((_, found)) = of_before.filter(|_| names::of(name).is_none()) {
            // `Result  Unit  Previous 15/09/2025`
            self.columns.has_earlier = true;
            self.columns.earlier_day = found.when;
        } else if let ([(_, found)], true) = (line.dates.as_slice(), self.is_below_of_before(name))
        {
            self.columns.earlier_day = found.when;
        } else if line.range.is_empty() && columns::are_days(line) {
            self.close();
            self.columns.days = line.dates.iter().map(|(_, found)| found.when).collect();
        } else if name.is_empty() || caption::is_a_unit_label(name) {
            if let ([(_, found)], true) = (line.dates.as_slice(), line.range.is_empty()) {
                self.day = found.when;
            }
            if let Some(open) = self.open.as_mut() {
                if open.range.is_empty() && !line.range.is_empty() {
                    open.range = line.range.clone();
                }
                if open.unit.is_empty() {
                    open.unit.clone_from(&line.unit);
                }
            }
        } else if names::of(name).is_some() && !explain::is_interpretation(name) {
            self.close();
            let mut raw = self.raw(name);
            raw.range = line.range.clone();
            raw.unit.clone_from(&line.unit);
            // `Vitamin D  canc.  ng/mL  30-100  Cancelled`
            match remark::status(&format!("{name} {}", line.behind.join(" "))) {
                Some(status) => self.found.raws.push(Raw { status, ..raw }),
                None => self.open = Some(raw),
            }
        } else if self.open.as_ref().is_some_and(|open| open.value == Value::None)
            && line.dates.is_empty()
            && !explain::is_interpretation(name)
            && !caption::is_label(name)
        {
            // Of another test.
            self.close();
        }
    }

    /// Whether a line without a name stands below the heading of the earlier results.
    fn is_below_of_before(&self, name: &str) -> bool {
        name.is_empty() && self.headings.last().is_some_and(|above| label::is_of_before(above))
    }

    /// A line of words alone.
    fn words(&mut self, text: &str, number: usize) {
        if caption::is_label(text) {
            self.columns.head(text);
            return;
        }
        if let Some(open) = self.open.as_mut()
            && (name::goes_on(&open.names, text)
                && (open.value == Value::None || name::is_unfinished(&open.names)))
        {
            if let Some(name) = open.names.first_mut() {
                name.push(' ');
                name.push_str(text);
            }
            return;
        }
        if let Some(open) = self.open.as_ref()
            && open.value == Value::None
            && let Some(status) = remark::status(text)
            && names::of(text).is_none()
        {
            let _ = open;
            if let Some(mut open) = self.open.take() {
                open.status = status;
                self.found.raws.push(open);
            }
            return;
        }
        if names::of(text).is_some() && !explain::is_interpretation(text) {
            self.close();
            let mut raw = self.raw(text);
            raw.place = format!("line {number}");
            if let Some(status) = remark::status(text) {
                raw.status = status;
                self.found.raws.push(raw);
            } else {
                self.open = Some(raw);
            }
            return;
        }
        self.is_explained = explain::is_interpretation(text);
        if self.is_explained
            && self.below.is_some_and(|below| number.saturating_sub(below) <= 1)
            && let Some(open) = self.open.as_mut()
        {
            // `< 20`, and below it `Deficient`.
            open.range = Limits::default();
        }
        if !items_are_flags(text) && !remark::is_of_the_method(text) {
            self.close();
        }
    }

    /// A figure without a name: of the test that is spoken of. `day` stands above it.
    fn nameless(&mut self, line: &Line, day: When, number: usize) {
        let day = match line.dates.as_slice() {
            // Of two figures it is that of the earlier one.
            [(before, found)] if line.more.is_empty() && label::dated(before) != Dated::Another => {
                found.when
            }
            _ => day,
        };
        let Some(figure) = &line.value else { return };
        let Some(open) = self.open.as_mut() else {
            if !line.unit.is_empty() {
                self.found.other = self.found.other.saturating_add(1);
            }
            return;
        };
        if open.value != Value::None {
            let is_same = line.unit.is_empty() || line.unit == open.unit;
            if self.is_dated && day != When::Unknown && day != open.date && is_same {
                // The next of a list of days.
                let next = Raw { value: Value::None, date: day, ..open.clone() };
                self.close();
                self.is_dated = true;
                return self.fill(next, line, number);
            }
            // `< 500` in a line of its own below the result.
            if self.is_of_cells
                && figure.bound != Bound::Exact
                && open.range.is_empty()
                && line.is_a_cell()
            {
                open.range = range::sided(figure.clone(), "").0;
                self.below = Some(number);
            }
            return;
        }
        let is_limit =
            [&open.range.low, &open.range.high].into_iter().flatten().any(|at| at == figure);
        let is_dated = day != When::Unknown;
        if is_limit
            && !is_dated
            && line.unit.is_empty()
            && line.name.is_empty()
            && line.behind.is_empty()
        {
            self.marks.push(figure.clone());
            return;
        }
        self.is_of_cells = line.name.is_empty();
        self.is_dated = is_dated;
        let Some(mut open) = self.open.take() else { return };
        open.date = day.or(open.date);
        self.fill(open, line, number);
    }

    /// A line with a name and a figure.
    fn named(&mut self, line: &Line, name: &str, number: usize) {
        // `Vitamin D <20 deficient` tells what a figure means.
        let is_limit = line.value.as_ref().is_some_and(|value| value.bound != Bound::Exact)
            && line.range.is_empty()
            && explain::is_interpretation(&line.behind.join(" "));
        if is_limit || explain::is_interpretation(name) {
            return;
        }
        if remark::is_of_a_dose(&line.behind) {
            return self.close();
        }
        let mut name = name.to_owned();
        let mut is_known = names::of(&name).is_some();
        // `Bloods of last week: Ca 2.35`
        if !is_known
            && let Some((_, last)) = name.rsplit_once(": ")
            && names::of(last).is_some()
        {
            name = last.to_owned();
            is_known = true;
        }
        if let Some(open) = &self.open
            && open.value == Value::None
            && name::goes_on(&open.names, &name)
            && let Some(first) = open.names.first()
        {
            // `Vitamin D, 25-` and `Hydroxy 21.6`.
            let whole = format!("{first} {name}");
            if names::of(&whole).is_some() {
                name = whole;
                is_known = true;
            }
        }
        if self.is_a_target(line, &name) {
            return self.close();
        }
        self.is_explained = false;
        self.close_for(is_known);
        if !is_known {
            if !line.unit.is_empty() || !line.range.is_empty() {
                self.found.other = self.found.other.saturating_add(1);
            }
            return;
        }
        let raw = self.raw(&name);
        self.is_of_cells = false;
        self.fill(raw, line, number);
    }

    /// Whether a limit without a range is what is aimed for: a heading above says so, and the
    /// test has its result above.
    fn is_a_target(&self, line: &Line, name: &str) -> bool {
        let is_limit = line.value.as_ref().is_some_and(|value| value.bound != Bound::Exact)
            && line.range.is_empty()
            && line.dates.is_empty()
            && self.is_explained;
        let test = |name: &str| match names::of(name)? {
            Named::Is(measure) | Named::Total(measure) => Some(measure),
            // Of these there may be several, each with its own result.
            Named::Perhaps(_) | Named::D3 | Named::Other(_) => None,
        };
        let Some(measure) = test(name).filter(|_| is_limit) else { return false };
        let has_result = |raw: &Raw| {
            matches!(&raw.value, Value::Figure(figure) if figure.bound == Bound::Exact)
                && raw.status == Status::Final
                && raw.date.or(self.heading.sample()) == self.heading.sample()
                && raw.names.first().and_then(|name| test(name)) == Some(measure)
        };
        self.found.raws.iter().chain(&self.open).any(has_result)
    }

    /// The test that is spoken of ends: its heading is dropped where the line
    /// itself names it.
    fn close_for(&mut self, is_known: bool) {
        if is_known && self.open.as_ref().is_some_and(|open| open.value == Value::None) {
            self.marks.clear();
            self.open = None;
        }
        self.close();
    }

    /// Ends the test that is spoken of.
    fn close(&mut self) {
        let Some(mut open) = self.open.take() else { return };
        let marks = std::mem::take(&mut self.marks);
        self.is_dated = false;
        if open.value == Value::None
            && let [only] = marks.as_slice()
        {
            open.value = Value::Figure(only.clone());
        }
        if open.value != Value::None {
            self.found.raws.push(open);
        }
    }

    /// Whether more was found than is read.
    pub(super) fn is_full(&self) -> bool {
        self.found.raws.len().saturating_add(self.found.other) > MAX_ROWS
    }

    /// What was found, in all.
    pub(super) fn finish(mut self) -> Found {
        self.close();
        for raw in &mut self.found.raws {
            raw.date = raw.date.or(self.heading.day());
        }
        self.found.orders = self.heading.orders();
        self.found
    }
}

/// Whether every word is a flag.
fn items_are_flags(text: &str) -> bool {
    text.split_whitespace().all(items::is_flag)
}
