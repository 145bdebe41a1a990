//! LDT, `Labordatentransfer`, versions 2 and 3: lines of a length, the number of
//! a field and its content. A test begins with field 8410.

use std::rc::Rc;

use crate::codes;
use crate::date::{self, When};
use crate::figure;
use crate::limits::MAX_ROWS;
use crate::names;
use crate::range;
use crate::raw::{Code, Raw, Status, Value};
use crate::who::Who;

/// Whether the first lines of a text are fields, the first of a record.
pub(crate) fn is_one(text: &str) -> bool {
    let mut lines = text.lines().filter(|line| !line.trim().is_empty()).take(5).peekable();
    let starts_a_record =
        lines.peek().is_some_and(|line| matches!(field(line), Some(("8000" | "8002" | "8410", _))));
    starts_a_record && lines.all(|line| field(line).is_some())
}

/// The number of a field and its content.
fn field(line: &str) -> Option<(&str, &str)> {
    let (head, content) = line.split_at_checked(7)?;
    let is_head = head.bytes().all(|byte| byte.is_ascii_digit());
    is_head.then_some((head.get(3..)?, content.trim_end()))
}

/// What is known of the report and of the sample.
#[derive(Default)]
struct State {
    raws: Vec<Raw>,
    /// The samples, with the day each was taken (version 3).
    samples: Vec<(String, When, String)>,
    /// The sample of each result.
    vessels: Vec<String>,
    vessel: String,
    /// A time of the sample's taking comes next.
    is_taking: bool,
    is_preliminary: bool,
    /// The results of the record that is read.
    record: usize,
    taken: When,
    material: String,
    /// The number and the name of a person, and the patient once a day of birth has
    /// told which person that is.
    number: String,
    name: String,
    patient: Option<Who>,
    /// It is of version 3, which names physicians in the same fields.
    has_objects: bool,
    /// The test has a figure in its own field.
    has_figure: bool,
    is_in_range: bool,
}

/// Reads a text.
pub(crate) fn read(text: &str) -> Vec<Raw> {
    let mut state = State::default();
    for (line, number) in text.lines().zip(1_usize..) {
        if state.raws.len() > MAX_ROWS {
            break;
        }
        if let Some((field, content)) = field(line) {
            state.field(field, content, number);
        }
    }
    state.end_of_record();
    state.raws
}

impl State {
    fn field(&mut self, field: &str, content: &str, line: usize) {
        match field {
            // A record, or a report in it.
            "8000" => {
                self.end_of_record();
                self.is_preliminary = false;
                self.samples.clear();
            }
            "8401" => self.is_preliminary = content == "V",
            "8410" => self.test(content, line),
            // An object of version 3 ends the test before it.
            "8002" => {
                self.has_objects = true;
                self.is_in_range = content.ends_with("0042");
            }
            "8003" if content.ends_with("0042") => self.is_in_range = false,
            "3000" => content.clone_into(&mut self.number),
            "3101" => content.clone_into(&mut self.name),
            "3102" => self.name = format!("{} {content}", self.name),
            "3103" => self.patient = Some(Who::new(&self.number, &self.name, &born(content))),
            "7364" => content.clone_into(&mut self.vessel),
            "8219" => self.is_taking = true,
            "7278" if self.is_taking => {
                self.is_taking = false;
                self.samples.push((
                    self.vessel.clone(),
                    date::compact(content),
                    self.material.clone(),
                ));
            }
            "8214" | "8215" | "8220" | "8221" | "8222" | "8223" | "8224" | "8225" => {
                self.is_taking = false
            }
            "8432" => self.taken(day(content)),
            "8430" => self.material(content),
            _ => {
                if let Some(raw) = self.raws.get_mut(self.record..).and_then(<[Raw]>::last_mut) {
                    of_the_test(raw, &mut self.has_figure, self.is_in_range, field, content);
                }
            }
        }
    }

    /// A test begins.
    fn test(&mut self, content: &str, line: usize) {
        let mut raw = Raw {
            names: vec![content.to_owned()],
            place: format!("line {line}"),
            ..Raw::default()
        };
        if self.is_preliminary {
            raw.status = Status::NotFinal;
        }
        if codes::is_loinc(content) {
            raw.codes.push(Code::Loinc(content.to_owned()));
            raw.names.clear();
        }
        self.has_figure = false;
        self.is_in_range = false;
        self.raws.push(raw);
        self.vessels.push(self.vessel.clone());
    }

    /// The day of the sample: of the test, or of the whole record.
    fn taken(&mut self, when: When) {
        match self.raws.get_mut(self.record..).and_then(<[Raw]>::last_mut) {
            Some(raw) => raw.date = when,
            None => self.taken = when,
        }
    }

    fn material(&mut self, content: &str) {
        match self.raws.get_mut(self.record..).and_then(<[Raw]>::last_mut) {
            Some(raw) => content.clone_into(&mut raw.specimen),
            None => content.clone_into(&mut self.material),
        }
    }

    /// Gives the results of a record the day of their sample, and their person.
    fn end_of_record(&mut self) {
        let days: Vec<When> = self.samples.iter().map(|(_, day, _)| *day).collect();
        let only = match days.as_slice() {
            [first, others @ ..] if others.iter().all(|other| other == first) => *first,
            _ => When::Unknown,
        };
        // A day said of one test, where the others say none, is that of the record.
        let said: Vec<When> = self
            .raws
            .iter()
            .skip(self.record)
            .map(|raw| raw.date)
            .filter(|day| *day != When::Unknown)
            .collect();
        let of_record = match said.as_slice() {
            [first, others @ ..] if others.iter().all(|other| other == first) => *first,
            _ => When::Unknown,
        };
        let named = || Who::new(&self.number, &self.name, "");
        let patient = self.patient.take().or_else(|| (!self.has_objects).then(named));
        let who = Rc::new(patient.unwrap_or_default());
        for place in self.record..self.raws.len() {
            let vessel = self.vessels.get(place).cloned().unwrap_or_default();
            let own = self.samples.iter().find(|(name, ..)| !vessel.is_empty() && *name == vessel);
            let day = own.map_or(When::Unknown, |(_, day, _)| *day);
            if let Some(raw) = self.raws.get_mut(place) {
                raw.who.clone_from(&who);
                raw.date = raw.date.or(day).or(only).or(self.taken).or(of_record);
                if raw.specimen.is_empty() {
                    raw.specimen = own.map(|(_, _, material)| material.clone()).unwrap_or_default();
                }
            }
        }
        self.record = self.raws.len();
        self.number.clear();
        self.name.clear();
        self.taken = When::Unknown;
        self.material.clear();
        self.vessel.clear();
    }
}

/// A day of birth, as the versions write it.
fn born(content: &str) -> String {
    match day(content) {
        When::Day(date) => date.to_string(),
        When::Either { .. } | When::Unknown => content.to_owned(),
    }
}

fn day(content: &str) -> When {
    date::compact(content).or(date::compact_day_first(content))
}

/// A field of a test.
fn of_the_test(
    raw: &mut Raw,
    has_figure: &mut bool,
    is_in_range: bool,
    field: &str,
    content: &str,
) {
    match field {
        "8411" => {
            // Beside a name that is known the short one of the laboratory says nothing.
            if names::of(content).is_some() {
                raw.names.clear();
            }
            raw.names.insert(0, content.to_owned());
            raw.names.truncate(2);
        }
        "7366" if raw.names.is_empty() => raw.names.push(content.to_owned()),
        "7365" if codes::is_loinc(content) => raw.codes.push(Code::Loinc(content.to_owned())),
        "8418" => {
            if let Some(status) = status(content) {
                raw.status = status;
            }
        }
        // A test may print one result in two units: the first counts.
        "8420" if !*has_figure => {
            raw.value = Value::Text(content.to_owned());
            *has_figure = true;
        }
        "8480"
            if !*has_figure
                && raw.value == Value::None
                && figure::with_bound(content).is_some() =>
        {
            raw.value = Value::Text(content.to_owned());
        }
        // The micro sign of the code page of DOS.
        "8421" if !is_in_range && raw.unit.is_empty() => raw.unit = content.replace('æ', "µ"),
        "8460" if raw.range.is_empty() => raw.range = range::range_of_cell(content),
        "8461" => raw.range.low = figure::plain(content.trim()).map(|(at, _)| at),
        "8462" => raw.range.high = figure::plain(content.trim()).map(|(at, _)| at),
        _ => {}
    }
}

/// The state of a test: letters in version 2, numbers in version 3.
fn status(content: &str) -> Option<Status> {
    match content {
        "B" | "K" | "03" | "04" | "06" | "07" | "08" => Some(Status::Final),
        "02" | "05" | "10" => Some(Status::NotFinal),
        "F" | "01" | "09" | "11" => Some(Status::NoValue),
        "12" => Some(Status::Cancelled),
        _ => None,
    }
}
