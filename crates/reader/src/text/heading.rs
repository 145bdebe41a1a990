//! [`Heading`]: what a report says of all results that follow: whose they are, and the
//! day of their sample.

use std::rc::Rc;

use super::label::{self, Dated};
use super::line::{self, Line};
use super::person::Person;
use super::remark;
use crate::date::{Orders, When};
use crate::names;
use crate::who::Who;

/// What the lines read so far say of the results that follow.
#[derive(Debug, Default)]
pub(crate) struct Heading {
    person: Person,
    are_several: bool,
    /// The day of the samples that follow.
    sample: When,
    /// The first day of a sample, and those without a word.
    first: When,
    plain: Vec<When>,
    orders: Orders,
}

impl Heading {
    /// Reads a line. Whether somebody else's results follow.
    pub(super) fn line(&mut self, text: &str, line: &Line) -> bool {
        let is_another = self.person.line(text);
        if is_another {
            self.are_several = true;
            self.sample = When::Unknown;
        }
        self.dates(line);
        if line.dates.is_empty() && line.value.is_none() && text.contains('(') {
            // `Results (taken on 4 March 2026):`
            self.dates(&line::read(&text.replace(['(', ')'], " "), &[]));
        }
        is_another
    }

    /// Reads a line that stands around a table.
    pub(crate) fn around(&mut self, text: &str) {
        let Some(text) = line::plain(text) else { return };
        self.line(&text, &line::read(&text, &[]));
    }

    fn dates(&mut self, line: &Line) {
        let is_result = line.value.is_some()
            && (names::of(&line.name).is_some() || remark::is_of_an_earlier_one(&line.name));
        for (before, found) in &line.dates {
            self.orders.note(*found);
            match label::dated(before) {
                Dated::Sample => {
                    self.sample = found.when;
                    self.first = self.first.or(found.when);
                }
                Dated::Plain if !is_result && !label::is_of_before(before) => {
                    self.plain.push(found.when)
                }
                Dated::Plain | Dated::Another => {}
            }
        }
    }

    /// Whose results follow.
    pub(crate) const fn who(&self) -> &Rc<Who> {
        self.person.who()
    }

    /// The day of the samples that follow.
    pub(crate) const fn sample(&self) -> When {
        self.sample
    }

    /// The day of all results that have none: of the first sample, or the only day.
    /// Nothing that is said of one person is said of another.
    pub(crate) fn day(&self) -> When {
        match (self.first, self.plain.as_slice()) {
            _ if self.are_several => When::Unknown,
            (When::Unknown, [first, others @ ..]) if others.iter().all(|other| other == first) => {
                *first
            }
            (first, _) => first,
        }
    }

    /// What the dates say of their order.
    pub(crate) const fn orders(&self) -> Orders {
        self.orders
    }
}
