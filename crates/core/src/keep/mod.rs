//! Results that a person asked to keep, each with its day and, if wished, a
//! name: what is kept of one, how lists of them are put together, the file
//! they travel in ([`file`]) and what they say in a row ([`trend`]).

mod cell;
pub mod file;
pub mod trend;

use std::collections::BTreeMap;

use super::date::Date;
use super::entry::{self, Entry, Quantity};
use super::measure::{Kind, Measure};
use super::number;
use super::own_lab::OwnLab;

/// A result that can be kept: of a laboratory, dated, and one that the page
/// would take.
#[derive(Clone, Debug)]
pub struct Dated {
    person: String,
    date: Date,
    value: String,
    lab: OwnLab,
    quantity: Quantity,
}

/// Why a result cannot be kept.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Refused {
    /// It is no laboratory's result.
    Measure,
    /// It has no day.
    Undated,
    /// The page does not take the figure, or asks about it.
    Value,
    /// What the laboratory printed beside it is not right.
    Lab,
}

impl Dated {
    /// The result of an entry, under a name or none.
    ///
    /// # Errors
    /// Where the page would refuse it, and where it has no day.
    pub fn of(entry: &Entry, person: &str) -> Result<Self, Refused> {
        if entry.measure.facts().kind != Kind::Lab {
            return Err(Refused::Measure);
        }
        let OwnLab { cv, low, high } = &entry.lab;
        let lab = OwnLab { cv: one_line(cv), low: one_line(low), high: one_line(high) };
        // Read as it will be kept.
        let entry = Entry { text: one_line(&entry.text), lab, ..entry.clone() };
        let quantity = *entry::read(&entry).accepted().ok_or(Refused::Value)?;
        let date = entry.date.ok_or(Refused::Undated)?;
        if !entry.lab.problems(entry.measure).is_empty() {
            return Err(Refused::Lab);
        }
        Ok(Self { person: one_line(person), date, value: entry.text, lab: entry.lab, quantity })
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

    /// The same result under another name.
    #[must_use]
    pub fn renamed(&self, person: &str) -> Self {
        Self { person: one_line(person), ..self.clone() }
    }

    /// Whether both are the same amount of the same person on the same day,
    /// whatever the unit it is told in.
    #[must_use]
    pub fn is(&self, other: &Self) -> bool {
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

/// Adds what is not there yet, and says how many that were.
pub fn add(kept: &mut Vec<Dated>, more: Vec<Dated>) -> usize {
    let before = kept.len();
    for one in more {
        if !kept.iter().any(|there| there.is(&one)) {
            kept.push(one);
        }
    }
    kept.len() - before
}

/// One person's results.
#[derive(Clone, Debug)]
pub struct Person<'a> {
    /// The name; nothing where none was given.
    pub name: &'a str,
    /// The results in the order in which they are kept, each with its place among
    /// all of them.
    pub rows: Vec<(usize, &'a Dated)>,
}

/// The results by person, in the order in which the names first come; those
/// without a name stand first. Each result is looked at once: the file may hold
/// as many people as rows.
#[must_use]
pub fn people(kept: &[Dated]) -> Vec<Person<'_>> {
    let mut people: Vec<Person> = Vec::new();
    let mut places: BTreeMap<&str, usize> = BTreeMap::new();
    for row in kept.iter().enumerate() {
        let name = row.1.person();
        let place = *places.entry(name).or_insert(people.len());
        match people.get_mut(place) {
            Some(person) => person.rows.push(row),
            None => people.push(Person { name, rows: vec![row] }),
        }
    }
    // Stable: only the one without a name moves.
    people.sort_by_key(|person| !person.name.is_empty());
    people
}

#[cfg(test)]
mod tests {
    use super::{Dated, Refused, add, file, one_line, people};
    use crate::date::Date;
    use crate::entry::Entry;
    use crate::measure::Measure;
    use crate::own_lab::OwnLab;

    fn entry(measure: &str, text: &str, date: &str) -> Entry {
        let measure = Measure::parse(measure).expect(measure);
        Entry { date: Date::parse(date), ..Entry::new(measure, text) }
    }

    fn dated(person: &str, text: &str, date: &str) -> Dated {
        Dated::of(&entry("25-oh-d", text, date), person).expect(text)
    }

    #[test]
    fn what_the_page_would_refuse_is_not_kept() {
        for (measure, text, date, refused) in [
            ("25-oh-d", "22", "2026-01-10", Refused::Value),
            ("25-oh-d", "many ng/mL", "2026-01-10", Refused::Value),
            ("25-oh-d", "1.200 nmol/L", "2026-01-10", Refused::Value),
            ("25-oh-d", "900 ng/mL", "2026-01-10", Refused::Value),
            ("25-oh-d", "22 ng/mL", "", Refused::Undated),
            ("25-oh-d", "22 ng/mL", "2026-02-30", Refused::Undated),
            ("total-ucmgp", "560 pmol/L", "2026-01-10", Refused::Measure),
            ("vitamin-d-intake", "1000 IU", "2026-01-10", Refused::Measure),
        ] {
            let found = Dated::of(&entry(measure, text, date), "").map(|_| ());
            assert_eq!(found, Err(refused), "{measure} {text} {date}");
        }
        let lab = OwnLab { cv: "lots".into(), ..OwnLab::default() };
        let wrong = Entry { lab, ..entry("25-oh-d", "22 ng/mL", "2026-01-10") };
        assert_eq!(Dated::of(&wrong, "").map(|_| ()), Err(Refused::Lab));
        // A question that blocks nothing on the page blocks nothing here.
        assert!(Dated::of(&entry("25-oh-d", "75 ng/mL", "2026-01-10"), "").is_ok());
    }

    #[test]
    fn what_is_kept_stands_on_one_line() {
        let lab = OwnLab { low: "20\r\n".into(), ..OwnLab::default() };
        let broken = Entry { lab, ..entry("25-oh-d", " 22\nng/mL", "2026-01-10") };
        let kept = Dated::of(&broken, "An\nna").expect("a result");
        assert_eq!(
            (kept.person(), kept.value.as_str(), kept.lab().low.as_str()),
            ("An na", "22 ng/mL", "20")
        );
        let (line, more) = (file::line(&kept), [file::line(&kept)]);
        assert_eq!(line.lines().count(), 1, "{line}");
        let (text, _) = file::append(None, &more).expect("a file");
        let read = file::read(&text).expect("a file");
        assert!(read.iter().all(|one| one.is(&kept)) && read.len() == 1, "{text}");
        assert_eq!(file::append(Some(&text), &more), Some((text, 0)));
    }

    #[test]
    fn adding_makes_no_double() {
        let mut kept = vec![dated("", "22 ng/mL", "2026-01-10")];
        let more = vec![
            dated("", "22 ng/mL", "2026-01-10"),
            dated("", "22,0 ug/L", "2026-01-10"),
            dated("", "54.912 nmol/L", "2026-01-10"),
            dated("", "<22 ng/mL", "2026-01-10"),
            dated("", "22 ng/mL", "2026-01-11"),
            dated("Ann", "22 ng/mL", "2026-01-10"),
            dated(" Ann\u{200F} ", "22 ng/mL", "2026-01-10"),
        ];
        assert_eq!(add(&mut kept, more), 3);
    }

    #[test]
    fn people_come_as_they_first_came_and_the_unnamed_first() {
        let kept = ["Bo", "", "Ann", "Bo"].map(|person| dated(person, "22 ng/mL", "2026-01-10"));
        let found: Vec<_> = people(&kept)
            .into_iter()
            .map(|person| (person.name, person.rows.iter().map(|row| row.0).collect::<Vec<_>>()))
            .collect();
        assert_eq!(found, [("", vec![1]), ("Bo", vec![0, 3]), ("Ann", vec![2])]);
        assert!(people(&[]).is_empty());
    }

    /// As many people as rows: every row is told once, in its own place.
    #[test]
    fn two_thousand_people_are_told_apart() {
        let names: Vec<String> = (0..file::MOST).map(|n| format!("P{}", n * 7 % 2000)).collect();
        let kept: Vec<Dated> =
            names.iter().map(|name| dated(name, "22 ng/mL", "2026-01-10")).collect();
        let people = people(&kept);
        assert_eq!(people.len(), file::MOST);
        for (place, person) in people.iter().enumerate() {
            let [row] = person.rows[..] else {
                panic!("{}: {} rows", person.name, person.rows.len())
            };
            assert_eq!(
                (row.0, person.name, row.1.person()),
                (place, &*names[place], &*names[place])
            );
        }
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
