//! Results that a person asked to save, each with its day and, if wished, a
//! name: what is saved of one, how lists of them are put together, the file
//! they travel in ([`mod@file`]) and what they say in a row ([`trend`]).

pub mod cell;
mod error;
pub mod file;
mod open;
pub mod trend;

pub use open::open;

use std::collections::BTreeMap;

use super::date::Date;
use super::entry::{self, Entry, Quantity};
use super::measure::{Kind, Measure};
use super::number;
use super::own_lab::OwnLab;

/// A result that can be saved: of a laboratory, dated, and one that the page
/// would take.
#[derive(Clone, Debug)]
pub struct SavedResult {
    person: String,
    date: Date,
    value: String,
    lab: OwnLab,
    taken: String,
    quantity: Quantity,
}

/// The longest note, in letters.
pub const LONGEST_NOTE: usize = 200;

/// Why a result cannot be saved.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum SaveError {
    /// It is no laboratory's result.
    Measure,
    /// It has no day.
    Undated,
    /// The page does not take the figure, or asks about it.
    Value,
    /// What the laboratory printed beside it is not right.
    Lab,
}

impl SavedResult {
    /// The result of an entry, under a name or none.
    ///
    /// # Errors
    /// Where the page would refuse it, and where it has no day.
    pub fn of(entry: &Entry, person: &str) -> Result<Self, SaveError> {
        if entry.measure.facts().kind != Kind::Lab {
            return Err(SaveError::Measure);
        }
        let OwnLab { cv, low, high, in_its_unit } = &entry.lab;
        let lab = OwnLab {
            cv: one_line(cv),
            low: one_line(low),
            high: one_line(high),
            in_its_unit: *in_its_unit,
        };
        // Read as it will be saved.
        let entry = Entry { text: one_line(&entry.text), lab, ..entry.clone() };
        let quantity = *entry::read(&entry).accepted().ok_or(SaveError::Value)?;
        let date = entry.date.ok_or(SaveError::Undated)?;
        if !entry.lab.problems(entry.measure).is_empty() {
            return Err(SaveError::Lab);
        }
        let (person, value, lab) = (one_line(person), entry.text, entry.lab);
        Ok(Self { person, date, value, lab, taken: String::new(), quantity })
    }

    /// Whose it is; nothing where no name was given.
    #[must_use]
    pub fn person(&self) -> &str {
        &self.person
    }

    /// The day of the sample.
    #[must_use]
    pub const fn date(&self) -> Date {
        self.date
    }

    /// What was measured.
    #[must_use]
    pub const fn measure(&self) -> Measure {
        self.quantity.measure
    }

    /// The figure.
    #[must_use]
    pub const fn quantity(&self) -> &Quantity {
        &self.quantity
    }

    /// What the laboratory printed beside it.
    #[must_use]
    pub const fn lab(&self) -> &OwnLab {
        &self.lab
    }

    /// What the person took at the time, in their own words; nothing where they
    /// did not say.
    #[must_use]
    pub fn taken(&self) -> &str {
        &self.taken
    }

    /// The same result with another note of what was taken.
    #[must_use]
    pub fn noted(&self, taken: &str) -> Self {
        let taken = one_line(taken).chars().take(LONGEST_NOTE).collect();
        Self { taken, ..self.clone() }
    }

    /// The same result under another name.
    #[must_use]
    pub fn renamed(&self, person: &str) -> Self {
        Self { person: one_line(person), ..self.clone() }
    }

    /// Whether both are the same amount of the same person on the same day,
    /// whatever the unit it is told in.
    #[must_use]
    pub fn is_same(&self, other: &Self) -> bool {
        self.date == other.date
            && self.measure() == other.measure()
            && self.person == other.person
            && self.quantity.bound == other.quantity.bound
            && self.quantity.in_first().compare_exact(other.quantity.in_first()).is_eq()
    }
}

/// A text without white space round it, and on one line: a result is a line of
/// the file, and a link can hold any character.
fn one_line(text: &str) -> String {
    let mut plain = String::new();
    for c in number::trim(text).chars() {
        plain.push(if c.is_control() { ' ' } else { c });
    }
    plain
}

/// Two are equal where their lines are: the figure is read from its text.
impl PartialEq for SavedResult {
    fn eq(&self, other: &Self) -> bool {
        self.date == other.date
            && self.measure() == other.measure()
            && self.quantity.scale.unit == other.quantity.scale.unit
            && self.value == other.value
            && self.person == other.person
            && self.lab == other.lab
            && self.taken == other.taken
    }
}

impl Eq for SavedResult {}

/// Adds what is not there yet, and says how many that were. The note of a result
/// that is there without one is taken over, and counts.
pub fn add(saved: &mut Vec<SavedResult>, more: Vec<SavedResult>) -> usize {
    let mut added = 0;
    let mut index = Index::default();
    for (place, one) in saved.iter().enumerate() {
        index.insert(one, place);
    }
    for one in more {
        match index.find(saved, &one).and_then(|place| saved.get_mut(place)) {
            Some(there) if there.taken.is_empty() && !one.taken.is_empty() => {
                there.taken = one.taken;
                added += 1;
            }
            Some(_) => {}
            None => {
                index.insert(&one, saved.len());
                saved.push(one);
                added += 1;
            }
        }
    }
    added
}

/// Where the results of a person and a day stand in a list: the same result is
/// found among thousands without comparing each with each.
#[derive(Default)]
struct Index(BTreeMap<(Date, String), Vec<usize>>);

impl Index {
    fn key(one: &SavedResult) -> (Date, String) {
        (one.date, one.person.clone())
    }

    fn insert(&mut self, one: &SavedResult, place: usize) {
        self.0.entry(Self::key(one)).or_default().push(place);
    }

    /// The place in `results` of the same result as this one.
    fn find(&self, results: &[SavedResult], one: &SavedResult) -> Option<usize> {
        let mut places = self.0.get(&Self::key(one))?.iter().copied();
        places.find(|place| results.get(*place).is_some_and(|there| there.is_same(one)))
    }
}

/// A person's results, in the order in which they were saved.
#[derive(Clone, Debug)]
pub struct Person<'a> {
    /// The name; nothing where none was given.
    pub name: &'a str,
    /// Never empty.
    pub results: Vec<&'a SavedResult>,
}

/// The results by person, in the order in which their names first come; those
/// without a name stand first. One pass: a file can hold as many people as
/// results.
#[must_use]
pub fn people(saved: &[SavedResult]) -> Vec<Person<'_>> {
    let mut people: Vec<Person> = Vec::new();
    let mut places: BTreeMap<&str, usize> = BTreeMap::new();
    for one in saved {
        let name = one.person();
        let place = *places.entry(name).or_insert(people.len());
        match people.get_mut(place) {
            Some(person) => person.results.push(one),
            None => people.push(Person { name, results: vec![one] }),
        }
    }
    people.sort_by_key(|person| !person.name.is_empty());
    people
}

#[cfg(test)]
mod tests {
    use super::{Person, SaveError, SavedResult, add, file, one_line, people};
    use crate::date::Date;
    use crate::entry::Entry;
    use crate::measure::Measure;
    use crate::own_lab::OwnLab;

    fn entry(measure: &str, text: &str, date: &str) -> Entry {
        let measure = Measure::parse(measure).expect(measure);
        Entry { date: Date::parse(date), ..Entry::new(measure, text) }
    }

    fn dated(person: &str, text: &str, date: &str) -> SavedResult {
        SavedResult::of(&entry("25-oh-d", text, date), person).expect(text)
    }

    #[test]
    fn what_the_page_would_refuse_is_not_saved() {
        for (measure, text, date, refused) in [
            ("25-oh-d", "22", "2026-01-10", SaveError::Value),
            ("25-oh-d", "many ng/mL", "2026-01-10", SaveError::Value),
            ("25-oh-d", "1.200 nmol/L", "2026-01-10", SaveError::Value),
            ("25-oh-d", "900 ng/mL", "2026-01-10", SaveError::Value),
            ("25-oh-d", "22 ng/mL", "", SaveError::Undated),
            ("25-oh-d", "22 ng/mL", "2026-02-30", SaveError::Undated),
            ("total-ucmgp", "560 pmol/L", "2026-01-10", SaveError::Measure),
            ("vitamin-d-intake", "1000 IU", "2026-01-10", SaveError::Measure),
        ] {
            let found = SavedResult::of(&entry(measure, text, date), "").map(|_| ());
            assert_eq!(found, Err(refused), "{measure} {text} {date}");
        }
        let lab = OwnLab { cv: "lots".into(), ..OwnLab::default() };
        let wrong = Entry { lab, ..entry("25-oh-d", "22 ng/mL", "2026-01-10") };
        assert_eq!(SavedResult::of(&wrong, "").map(|_| ()), Err(SaveError::Lab));
        // A question that blocks nothing on the page blocks nothing here.
        assert!(SavedResult::of(&entry("25-oh-d", "75 ng/mL", "2026-01-10"), "").is_ok());
    }

    #[test]
    fn what_is_saved_stands_on_one_line() {
        let lab = OwnLab { low: "20\r\n".into(), ..OwnLab::default() };
        let broken = Entry { lab, ..entry("25-oh-d", " 22\nng/mL", "2026-01-10") };
        let saved = SavedResult::of(&broken, "An\nna").expect("a result");
        assert_eq!(
            (saved.person(), saved.value.as_str(), saved.lab().low.as_str()),
            ("An na", "22 ng/mL", "20")
        );
        let (line, more) = (file::line(&saved), [file::line(&saved)]);
        assert_eq!(line.lines().count(), 1, "{line}");
        let (text, _) = file::append(None, &more).expect("a file");
        let read = file::read(&text).expect("a file");
        assert!(read.iter().all(|one| one.is_same(&saved)) && read.len() == 1, "{text}");
        assert_eq!(file::append(Some(&text), &more), Ok((text.clone(), 0)));
    }

    #[test]
    fn adding_makes_no_double() {
        let mut saved = vec![dated("", "22 ng/mL", "2026-01-10")];
        let more = vec![
            dated("", "22 ng/mL", "2026-01-10"),
            dated("", "22,0 ug/L", "2026-01-10"),
            dated("", "54.912 nmol/L", "2026-01-10"),
            dated("", "<22 ng/mL", "2026-01-10"),
            dated("", "22 ng/mL", "2026-01-11"),
            dated("Ann", "22 ng/mL", "2026-01-10"),
            dated(" Ann\u{200F} ", "22 ng/mL", "2026-01-10"),
        ];
        assert_eq!(add(&mut saved, more), 3);
    }

    #[test]
    fn a_note_is_kept_and_comes_in_with_a_file() {
        let mut saved = vec![dated("", "22 ng/mL", "2026-01-10")];
        let noted = dated("", "22 ng/mL", "2026-01-10").noted(" 2000 IU\na day ");
        assert_eq!(noted.taken(), "2000 IU a day");
        assert_eq!((add(&mut saved, vec![noted.clone()]), saved[0].taken()), (1, "2000 IU a day"));
        // What is there is not overwritten, and twice is once.
        let other = noted.noted("nothing");
        assert_eq!(add(&mut saved, vec![noted.clone(), other]), 0);
        assert_eq!((saved.len(), saved[0].taken()), (1, "2000 IU a day"));
        assert_eq!(noted.noted(&"ش".repeat(500)).taken().chars().count(), super::LONGEST_NOTE);
    }

    #[test]
    fn people_come_as_they_first_came_and_the_unnamed_first() {
        let days = [("Bo", 1), ("", 2), ("Ann", 3), ("Bo", 4), ("", 5)];
        let saved = days.map(|(person, day)| dated(person, "22 ng/mL", &format!("2026-01-0{day}")));
        let found: Vec<(&str, Vec<u8>)> = people(&saved)
            .into_iter()
            .map(|Person { name, results }| {
                (name, results.into_iter().map(|one| one.date().parts().2).collect())
            })
            .collect();
        assert_eq!(found, [("", vec![2, 5]), ("Bo", vec![1, 4]), ("Ann", vec![3])]);
        assert!(people(&[]).is_empty());
    }

    #[test]
    fn a_name_is_one_line() {
        for (text, plain) in
            [(" Ann ", "Ann"), ("Ann\nBo", "Ann Bo"), ("\u{FEFF}\t", ""), ("=1+1", "=1+1")]
        {
            assert_eq!(one_line(text), plain, "{text:?}");
        }
    }
}
