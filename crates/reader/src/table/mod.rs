//! A table with a header: CSV by comma, semicolon or tab.

mod header;
mod person;
mod wide;

use std::rc::Rc;

use csv_core::{ReadRecordResult, ReaderBuilder};

use crate::codes;
use crate::date::{self, Orders};
use crate::figure;
use crate::limits::MAX_ROWS;
use crate::names;
use crate::range;
use crate::raw::{Code, Raw, Status, Value};
use crate::refusal::Why;
use crate::source::DayOrder;
use crate::text::{self, Heading};
use header::{Column, Header};
use person::Person;
use wide::Wide;

/// What a table holds.
pub(crate) struct Found {
    /// Its results.
    pub(crate) raws: Vec<Raw>,
    /// What its dates say of their order.
    pub(crate) orders: Orders,
    /// What its words say of it.
    pub(crate) spoken: Option<DayOrder>,
}

/// What the header of a table says.
enum Kind {
    /// A result a row.
    Long(Header),
    /// Several results a row.
    Wide(Wide),
}

impl Kind {
    fn of(cells: &[String]) -> Option<Self> {
        Header::of(cells).map(Self::Long).or_else(|| Wide::of(cells).map(Self::Wide))
    }

    /// Where the names of its tests stand, if in a column.
    fn test(&self) -> Option<usize> {
        match self {
            Self::Long(header) => header.place(Column::Name),
            Self::Wide(wide) => wide.test(),
        }
    }
}

/// So many rows tell whether a column of names is one of people.
const LOOKED_AT: usize = 100;

/// Reads a text, if it is a table with a header that names tests and values.
pub(crate) fn read(text: &str) -> Result<Option<Found>, Why> {
    let Some((separator, body, header_line)) = separator(text) else { return Ok(None) };
    let mut records = Records::new(body, separator);
    let Some(Ok((cells, _))) = records.next() else { return Ok(None) };
    let Some(kind) = Kind::of(&cells) else { return Ok(None) };
    let mut found =
        Found { raws: Vec::new(), orders: Orders::default(), spoken: text::day_order(text) };
    if let Kind::Wide(wide) = &kind {
        wide.note(&mut found.orders);
    }
    let below = Records::new(body, separator).skip(1).take(LOOKED_AT);
    let below: Vec<Vec<String>> = below.filter_map(|row| Some(row.ok()?.0)).collect();
    let person = Person::of(&cells, kind.test(), &below);
    let head = cells;
    // What stands before the table, and in lines of one cell between its rows.
    let mut heading = Heading::default();
    // Its cells are parted, so that `Collected:;18.02.2026` is a label and a day.
    let mark = char::from(separator);
    let parted = |line: &str| line.replace(mark, &format!("{mark} "));
    text.lines().take(header_line).for_each(|line| heading.around(&parted(line)));
    let mut above = String::new();
    for record in records {
        let (cells, line) = record?;
        let mut filled = cells.iter().filter(|cell| !cell.is_empty());
        match (filled.next(), filled.next(), filled.next()) {
            (None, ..) => continue,
            (Some(only), None, _) if head.len() > 1 => {
                heading.around(only);
                only.clone_into(&mut above);
                continue;
            }
            // `Collected:` and a day.
            (Some(label), Some(told), None) if names::of(label).is_none() => {
                heading.around(&format!("{label} {told}"));
            }
            (Some(_), ..) if cells == head => continue,
            (Some(_), ..) => {}
        }
        // A day of birth tells the order of the others, too.
        cells.iter().filter_map(|cell| date::parse(cell)).for_each(|day| found.orders.note(day));
        let raws = match &kind {
            Kind::Long(header) => vec![result(header, &cells)],
            Kind::Wide(wide) => wide.results(&cells, &above),
        };
        let place = format!("line {}", line.saturating_add(header_line));
        let said = person.who(&cells);
        let who = if said.is_unsaid() { heading.who().clone() } else { Rc::new(said) };
        let told = |raw: Raw| Raw {
            place: place.clone(),
            who: who.clone(),
            date: raw.date.or(heading.sample()),
            ..raw
        };
        found.raws.extend(raws.into_iter().map(told));
        if found.raws.len() > MAX_ROWS {
            return Err(Why::TooMany);
        }
    }
    for raw in &mut found.raws {
        raw.date = raw.date.or(heading.day());
    }
    found.orders.join(heading.orders());
    Ok(Some(found))
}

/// The separator, and the table without what stands before its header.
fn separator(text: &str) -> Option<(u8, &str, usize)> {
    let first = text.lines().next()?;
    if let Some(mark) = first.strip_prefix("sep=") {
        let mark = *mark.trim_end_matches('\r').as_bytes().first()?;
        return Some((mark, text.split_once('\n')?.1, 1));
    }
    // A few lines may name the patient before the header.
    let mut rest = text;
    for skipped in 0..12 {
        let line = rest.lines().next()?;
        for mark in [b'\t', b';', b',', b'|'] {
            let mut records = Records::new(line, mark);
            if let Some(Ok((cells, _))) = records.next()
                && cells.len() > 1
                && Kind::of(&cells).is_some()
            {
                return Some((mark, rest, skipped));
            }
        }
        rest = rest.split_once('\n')?.1;
    }
    None
}

/// The result of a row.
fn result(header: &Header, cells: &[String]) -> Raw {
    let cell = |column: Column| header.cell(cells, column);
    let mut raw = Raw {
        names: vec![cell(Column::Name).to_owned()],
        unit: cell(Column::Unit).to_owned(),
        range: range::range_of_cell(cell(Column::Range)),
        specimen: cell(Column::Specimen).to_owned(),
        status: header::status(cell(Column::Status)),
        ..Raw::default()
    };
    let code = cell(Column::Code);
    if codes::is_loinc(code) {
        raw.codes.push(Code::Loinc(code.to_owned()));
    } else if raw.names.iter().all(String::is_empty) && !code.is_empty() {
        raw.names = vec![code.to_owned()];
    }
    let value = cell(Column::Value);
    raw.value = if value.is_empty() { Value::None } else { Value::Text(value.to_owned()) };
    if let Some(status) = header::word_for_a_value(value) {
        raw.status = if raw.status == Status::Final { status } else { raw.status };
    }
    let limit = |column: Column| figure::plain(cell(column).trim()).map(|(printed, _)| printed);
    if raw.range.is_empty() {
        raw.range.low = limit(Column::Low);
        raw.range.high = limit(Column::High);
    }
    let day =
        |column: Column| date::parse(cell(column)).map_or(date::When::Unknown, |found| found.when);
    raw.date = day(Column::Date);
    // `34.2`, or with its day `34.2 (11.02.2025)`.
    if let Some((printed, rest)) = figure::with_bound(cell(Column::Earlier)) {
        raw.earlier = Some(printed);
        raw.earlier_date = day(Column::EarlierDate).or(date::anywhere(rest));
    }
    raw
}

/// The records of a text, each with its line from 1.
struct Records<'a> {
    reader: csv_core::Reader,
    rest: &'a [u8],
    is_over: bool,
}

/// Longer than any cell.
const LONGEST: usize = 1 << 16;
/// More than any table's.
const COLUMNS: usize = 512;

impl<'a> Records<'a> {
    fn new(text: &'a str, separator: u8) -> Self {
        let reader = ReaderBuilder::new().delimiter(separator).build();
        Self { reader, rest: text.as_bytes(), is_over: false }
    }
}

impl Iterator for Records<'_> {
    type Item = Result<(Vec<String>, usize), Why>;

    fn next(&mut self) -> Option<Self::Item> {
        if self.is_over {
            return None;
        }
        let line = usize::try_from(self.reader.line()).unwrap_or(0);
        let mut output = vec![0; 1024];
        let mut ends = vec![0; 64];
        let (mut written, mut ended) = (0_usize, 0_usize);
        loop {
            let (result, read, wrote, found) = self.reader.read_record(
                self.rest,
                output.get_mut(written..).unwrap_or_default(),
                ends.get_mut(ended..).unwrap_or_default(),
            );
            self.rest = self.rest.get(read..).unwrap_or_default();
            written = written.saturating_add(wrote);
            ended = ended.saturating_add(found);
            let too_long = match result {
                ReadRecordResult::InputEmpty => false,
                ReadRecordResult::OutputFull => {
                    output.resize(output.len().saturating_mul(2), 0);
                    output.len() > LONGEST
                }
                ReadRecordResult::OutputEndsFull => {
                    ends.resize(ends.len().saturating_mul(2), 0);
                    ends.len() > COLUMNS
                }
                ReadRecordResult::Record => break,
                ReadRecordResult::End => {
                    self.is_over = true;
                    return None;
                }
            };
            if too_long {
                self.is_over = true;
                return Some(Err(Why::Damaged { line: Some(line) }));
            }
        }
        let mut from = 0;
        let cells = ends.iter().take(ended).map(|end| {
            let cell = output.get(from..*end).unwrap_or_default();
            from = *end;
            String::from_utf8_lossy(cell).trim().to_owned()
        });
        Some(Ok((cells.collect(), line)))
    }
}
