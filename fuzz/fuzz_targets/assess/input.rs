//! From bytes to what a person could have typed: any text, and more often
//! than chance would have it, a text that means something.

use calcium_compass_core::date::Date;
use calcium_compass_core::entry::{Answers, Entry, Per};
use calcium_compass_core::food::FoodList;
use calcium_compass_core::measure::Measure;
use calcium_compass_core::own_lab::OwnLab;
use calcium_compass_core::person::{AgeUnit, Flag, PersonEntry, Sex, Stage};
use calcium_compass_core::report::Input;
use calcium_compass_core::unit::Unit;
use libfuzzer_sys::arbitrary::{Result, Unstructured};

use super::food;

pub type Bytes<'a, 'b> = &'a mut Unstructured<'b>;

pub fn input(bytes: Bytes) -> Result<Input> {
    let person = person(bytes)?;
    let count = bytes.int_in_range(0..=6)?;
    let entries = (0..count).map(|_| entry(bytes)).collect::<Result<_>>()?;
    let foods = if bytes.arbitrary()? { food::list(bytes)? } else { FoodList::default() };
    Ok(Input { person, entries, foods })
}

/// The same, and one more field with nothing in it but white space.
pub fn with_a_blank_entry(input: &Input, bytes: Bytes) -> Result<Input> {
    let mut input = input.clone();
    let place = bytes.int_in_range(0..=input.entries.len())?;
    let text = (*bytes.choose(&["", " ", "\t\n", "\u{200F}", "\u{A0}\u{FEFF}"])?).to_owned();
    input.entries.insert(place, Entry { text, ..entry(bytes)? });
    Ok(input)
}

fn person(bytes: Bytes) -> Result<PersonEntry> {
    let age = match bytes.int_in_range(0..=3)? {
        0 => String::new(),
        1 => any_text(bytes)?,
        _ => {
            let after = bytes.choose(&["", "", "y", "mo", " MO", "d"])?;
            format!("{}{after}", figure(bytes)?)
        }
    };
    let flags = bytes.int_in_range(0..=4)?;
    let flags = (0..flags).map(|_| one(bytes, Flag::ALL)).collect::<Result<_>>()?;
    Ok(PersonEntry {
        age,
        age_unit: one(bytes, &[AgeUnit::Years, AgeUnit::Months])?,
        adult: bytes.arbitrary()?,
        sex: one(bytes, &[None, Some(Sex::Female), Some(Sex::Male)])?,
        stage: maybe(bytes, Stage::ALL)?,
        flags,
    })
}

fn entry(bytes: Bytes) -> Result<Entry> {
    let measure = one(bytes, Measure::ALL)?;
    let text = match bytes.int_in_range(0..=7)? {
        0 => any_text(bytes)?,
        1 => figure(bytes)?,
        _ => format!("{} {}", figure(bytes)?, unit(measure, bytes)?),
    };
    let unit = match bytes.int_in_range(0..=7)? {
        0 => Some(any_text(bytes)?),
        1 | 2 => Some(unit(measure, bytes)?),
        _ => None,
    };
    Ok(Entry {
        measure,
        text,
        unit,
        date: date(bytes)?,
        per: one(bytes, Per::ALL)?,
        lab: lab(bytes)?,
        answers: answers(bytes)?,
    })
}

pub fn answers(bytes: Bytes) -> Result<Answers> {
    let count = bytes.int_in_range(0..=3)?;
    let given = (0..count).map(|_| one(bytes, &Answers::ALL)).collect::<Result<Vec<_>>>()?;
    Ok(given.into_iter().fold(Answers::NONE, |all, (_, one)| all.and(one)))
}

/// Mostly one of the measure's own.
pub fn unit(measure: Measure, bytes: Bytes) -> Result<String> {
    let own: Vec<Unit> = measure.units().iter().map(|scale| scale.unit).collect();
    let unit = if own.is_empty() || bytes.ratio(1, 8)? {
        one(bytes, Unit::ALL)?
    } else {
        one(bytes, &own)?
    };
    Ok(if bytes.arbitrary()? { unit.id() } else { unit.printed() }.to_owned())
}

fn date(bytes: Bytes) -> Result<Option<Date>> {
    if bytes.arbitrary()? {
        return Ok(None);
    }
    // Few days, so that two entries can be of one.
    Ok(Date::new(2026, bytes.int_in_range(0..=13)?, bytes.int_in_range(1..=2)?))
}

fn lab(bytes: Bytes) -> Result<OwnLab> {
    if bytes.ratio(3, 4)? {
        return Ok(OwnLab::default());
    }
    let mut field = || match bytes.int_in_range(0..=3)? {
        0 => Ok(String::new()),
        1 => any_text(bytes),
        _ => figure(bytes),
    };
    let (cv, low, high) = (field()?, field()?, field()?);
    Ok(OwnLab { cv, low, high, in_its_unit: bytes.arbitrary()? })
}

/// Something like a number.
pub fn figure(bytes: Bytes) -> Result<String> {
    let before = bytes.choose(&["", "", "", "", "<", ">", "-", "\u{2212}", "> ", "\u{200F}"])?;
    let whole: u64 = match bytes.int_in_range(0..=5)? {
        0 => bytes.arbitrary()?,
        1 => bytes.arbitrary::<u32>()?.into(),
        2 | 3 => bytes.arbitrary::<u16>()?.into(),
        _ => bytes.arbitrary::<u8>()?.into(),
    };
    let mark = bytes.choose(&["", "", "", ".", ".", ",", "\u{66B}"])?;
    let digits = bytes.int_in_range(0..=4_usize)?;
    let fraction: String = format!("{:04}", bytes.int_in_range(0..=9999_u16)?);
    let fraction = fraction.get(..digits).unwrap_or_default();
    Ok(if mark.is_empty() {
        format!("{before}{whole}")
    } else {
        format!("{before}{whole}{mark}{fraction}")
    })
}

pub fn any_text(bytes: Bytes) -> Result<String> {
    let length = bytes.int_in_range(0..=24)?;
    Ok(String::from_utf8_lossy(bytes.bytes(length.min(bytes.len()))?).into_owned())
}

pub fn one<T: Copy>(bytes: Bytes, of: &[T]) -> Result<T> {
    bytes.choose(of).copied()
}

fn maybe<T: Copy>(bytes: Bytes, of: &[T]) -> Result<Option<T>> {
    Ok(if bytes.arbitrary()? { Some(one(bytes, of)?) } else { None })
}
