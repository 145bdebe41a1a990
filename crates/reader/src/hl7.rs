//! HL7 version 2: results are OBX segments, their day stands in them, in the OBR
//! before them or in SPM. Separators are those that MSH names.

use std::rc::Rc;

use calcium_compass_core::bound::{self, Bound};

use crate::codes;
use crate::date::{self, When};
use crate::figure;
use crate::limits::MAX_ROWS;
use crate::range;
use crate::raw::{Code, Raw, Status, Value};
use crate::who::Who;

/// Whether a text begins as a message or a batch of them does.
pub(crate) fn is_one(text: &str) -> bool {
    let text = start(text);
    text.starts_with("MSH|")
        || ["FHS|", "BHS|"].iter().any(|segment| text.starts_with(segment))
        || (text.starts_with("MSH")
            && text.chars().nth(3).is_some_and(|c| c.is_ascii_punctuation()))
        || (["OBR|", "OBX|", "PID|"].iter().any(|segment| text.starts_with(segment))
            && text.contains("OBX|"))
}

/// Without the letter that frames a message.
fn start(text: &str) -> &str {
    text.trim_start_matches(|c: char| c == '\u{B}' || c.is_whitespace())
}

/// What stands between the parts of a message.
#[derive(Clone, Copy)]
struct Marks {
    field: char,
    component: char,
    repeat: char,
    escape: char,
    sub: char,
}

impl Default for Marks {
    fn default() -> Self {
        Self { field: '|', component: '^', repeat: '~', escape: '\\', sub: '&' }
    }
}

impl Marks {
    /// The marks that the header names.
    fn of(segment: &str) -> Self {
        let usual = Self::default();
        let mut marks = segment.chars().skip(3);
        let field = marks.next().unwrap_or(usual.field);
        let mut mark = |usual: char| marks.next().filter(|c| *c != field).unwrap_or(usual);
        Self {
            field,
            component: mark(usual.component),
            repeat: mark(usual.repeat),
            escape: mark(usual.escape),
            sub: mark(usual.sub),
        }
    }

    /// The text of a part, with what was escaped.
    fn plain(self, text: &str) -> String {
        let mut plain = String::new();
        let mut rest = text;
        while let Some((before, behind)) = rest.split_once(self.escape) {
            plain.push_str(before);
            let Some((code, after)) = behind.split_once(self.escape) else {
                plain.push_str(behind);
                return plain.trim().to_owned();
            };
            match code {
                "F" => plain.push(self.field),
                "S" => plain.push(self.component),
                "T" => plain.push(self.sub),
                "R" => plain.push(self.repeat),
                "E" => plain.push(self.escape),
                ".br" => plain.push(' '),
                _ => plain.push_str(&hexadecimal(code)),
            }
            rest = after;
        }
        plain.push_str(rest);
        plain.trim().to_owned()
    }
}

/// `X3C` is `<`; anything else that is escaped is layout.
fn hexadecimal(code: &str) -> String {
    let digits = code.strip_prefix('X').unwrap_or_default();
    let bytes: Option<Vec<u8>> = digits
        .as_bytes()
        .chunks(2)
        .map(|pair| u8::from_str_radix(std::str::from_utf8(pair).ok()?, 16).ok())
        .collect();
    bytes.map(|bytes| String::from_utf8_lossy(&bytes).into_owned()).unwrap_or_default()
}

/// A segment: a field by its number in the standard.
struct Segment<'a> {
    fields: Vec<&'a str>,
    marks: Marks,
}

impl<'a> Segment<'a> {
    fn field(&self, number: usize) -> &'a str {
        self.fields.get(number).copied().unwrap_or_default()
    }

    /// The text of a component of the first repetition, from 1.
    fn component(&self, number: usize, component: usize) -> String {
        let first = self.field(number).split(self.marks.repeat).next().unwrap_or_default();
        let parts = first.split(self.marks.component);
        self.marks.plain(parts.into_iter().nth(component.saturating_sub(1)).unwrap_or_default())
    }
}

/// Reads messages.
pub(crate) fn read(text: &str) -> Vec<Raw> {
    let mut raws: Vec<Raw> = Vec::new();
    let mut marks = Marks::default();
    let mut sample = When::Unknown;
    let mut specimen = String::new();
    let mut status = String::new();
    let mut order = 0;
    let mut who: Rc<Who> = Rc::default();
    for (line, number) in start(text).split(['\r', '\n']).zip(1_usize..) {
        let line = line.trim_matches(['\u{B}', '\u{1C}', ' ']);
        if line.starts_with("MSH") {
            marks = Marks::of(line);
        }
        let segment = Segment { fields: line.split(marks.field).collect(), marks };
        match segment.field(0) {
            "MSH" => {
                (sample, status) = (When::Unknown, String::new());
                specimen.clear();
                who = Rc::default();
                order = raws.len();
            }
            "PID" => who = Rc::new(person(&segment)),
            "OBR" => {
                sample = date::compact(segment.field(7));
                status = segment.component(25, 1);
                // What is ordered may say it too: `Urine calcium`.
                let parts =
                    [(15, 1), (15, 2), (4, 2)].map(|(field, part)| segment.component(field, part));
                specimen = parts.join(" ");
                order = raws.len();
            }
            "SPM" => {
                // It stands behind the results of its order.
                let taken = date::compact(segment.field(17));
                let kind = format!("{} {}", segment.component(4, 1), segment.component(4, 2));
                for raw in raws.iter_mut().skip(order) {
                    raw.date = raw.date.or(taken);
                    if raw.specimen.trim().is_empty() {
                        raw.specimen.clone_from(&kind);
                    }
                }
            }
            "OBX" => {
                let mut raw = result(&segment, &status);
                raw.date = date::compact(segment.field(14)).or(sample);
                raw.specimen.clone_from(&specimen);
                raw.who.clone_from(&who);
                raw.place = format!("segment {number}");
                raws.push(raw);
                if raws.len() > MAX_ROWS {
                    break;
                }
            }
            _ => {}
        }
    }
    raws
}

/// Whose results follow: number, name and day of birth.
fn person(segment: &Segment<'_>) -> Who {
    let number = [3, 2].map(|field| segment.component(field, 1));
    let number = number.into_iter().find(|number| !number.is_empty()).unwrap_or_default();
    let name = [1, 2].map(|part| segment.component(5, part)).join(" ");
    Who::new(&number, &name, segment.field(7).get(..8).unwrap_or(segment.field(7)))
}

fn result(segment: &Segment<'_>, of_order: &str) -> Raw {
    let mut raw = Raw::default();
    // Identifier, text and system, and the same once more in another system.
    for first in [1, 4] {
        let text = segment.component(3, first + 1);
        if !text.is_empty() && !raw.names.contains(&text) {
            raw.names.push(text);
        }
        let (code, system) = (segment.component(3, first), segment.component(3, first + 2));
        let is_loinc = matches!(system.as_str(), "LN" | "LOINC" | "LNC");
        if is_loinc || (system.is_empty() && codes::is_loinc(&code)) {
            raw.codes.push(Code::Loinc(code));
        } else if matches!(system.as_str(), "SCT" | "SNM" | "SNOMED" | "SNOMEDCT") {
            raw.codes.push(Code::Snomed(code));
        } else if raw.names.is_empty() && !code.is_empty() {
            raw.names.push(code);
        }
    }
    let original = segment.component(3, 9);
    if !original.is_empty() && !raw.names.contains(&original) {
        raw.names.push(original);
    }
    raw.value = value(segment);
    raw.unit = unit(segment);
    raw.range = range::range_of_cell(&segment.marks.plain(segment.field(7)));
    let own = segment.component(11, 1);
    raw.status = status(if own.is_empty() { of_order } else { &own });
    raw
}

/// The value by its type: a structured number has its sign in a component.
fn value(segment: &Segment<'_>) -> Value {
    let text = segment.component(5, 1);
    // Several values: which one counts is not said.
    let mut all = segment.field(5).split(segment.marks.repeat);
    let first = all.next().unwrap_or_default();
    if matches!(segment.field(2), "NM" | "SN") && all.any(|other| other != first) {
        return Value::None;
    }
    match segment.field(2) {
        "SN" => {
            let (sign, number) = (text, segment.component(5, 2));
            let printed = figure::plain(number.trim());
            // `^10^-^20` is a range and no result.
            let is_range = matches!(segment.component(5, 3).as_str(), "-" | ":" | "/");
            match printed {
                Some((printed, rest)) if rest.trim().is_empty() && !is_range => {
                    Value::Figure(printed.with_a_point().with(bound_of(&sign)))
                }
                _ => Value::None,
            }
        }
        "NM" => match figure::with_bound(&text) {
            Some((printed, rest)) if rest.trim().is_empty() && !text.contains(',') => {
                Value::Figure(printed.with_a_point())
            }
            _ => Value::Text(text),
        },
        // A text with its unit in it, or a coded one: read as a cell.
        _ if text.is_empty() => Value::Text(segment.component(5, 2)),
        _ => Value::Text(text),
    }
}

fn bound_of(sign: &str) -> Bound {
    let (bound, rest) = bound::split(sign);
    if rest.trim().is_empty() { bound } else { Bound::Exact }
}

/// The unit: its identifier where that is one, else its text.
fn unit(segment: &Segment<'_>) -> String {
    let (id, text) = (segment.component(6, 1), segment.component(6, 2));
    if !text.is_empty() && crate::units::parse(&id).is_none() { text } else { id }
}

/// Table 0085, result status.
fn status(letter: &str) -> Status {
    match letter {
        "F" | "C" | "A" | "B" | "U" | "V" => Status::Final,
        "X" => Status::Cancelled,
        "D" | "W" => Status::EnteredInError,
        "N" => Status::NoValue,
        // `P`, `R`, `S`, `I`, `O`, and none.
        _ => Status::NotFinal,
    }
}
