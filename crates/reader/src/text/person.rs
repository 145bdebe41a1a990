//! Whose results a text holds, by the heading of a report: `Patient: …  DOB: …`.

use std::rc::Rc;

use crate::who::Who;
use crate::words;

/// The person of the results that follow.
#[derive(Debug, Default)]
pub(super) struct Person {
    name: String,
    born: String,
    who: Rc<Who>,
}

/// Labels of a day of birth.
const BORN: &[&str] = &[
    "date of birth",
    "birth date",
    "dob",
    "d.o.b.",
    "geburtsdatum",
    "geb.-datum",
    "geb. am",
    "geb.",
    "geboren am",
    "geboren",
    "date de naissance",
    "né(e) le",
    "née le",
    "né le",
    "ddn",
    "fecha de nacimiento",
    "f. nacimiento",
    "fecha nac.",
    "nacimiento",
    "تاريخ الميلاد",
];
/// Labels of a person's name, with the colon behind them.
const NAME: &[&str] = &[
    "patient name:",
    "patient's name:",
    "patient:",
    "patient/in:",
    "patientin:",
    "name des patienten:",
    "patientenname:",
    "nom du patient:",
    "patiente:",
    "paciente:",
    "nombre del paciente:",
    "اسم المريض:",
    "المريض:",
];
/// Where a name ends.
const BEHIND: &[&str] = &["dob", "date", "age", "sex", "gender", "mrn", "id", "geb", "né", "née"];

impl Person {
    /// Whose results come next.
    pub(super) const fn who(&self) -> &Rc<Who> {
        &self.who
    }

    /// Reads a line of a heading. Whether it is of somebody else than the one before.
    pub(super) fn line(&mut self, text: &str) -> bool {
        let lower = text.to_lowercase().replace(" :", ":");
        let name = NAME.iter().find_map(|label| Some(name(behind(&lower, label)?)));
        let born = BORN.iter().find_map(|label| day(behind(&lower, label)?));
        if name.is_none() && born.is_none() {
            return false;
        }
        let before = (self.name.clone(), self.born.clone());
        if let Some(name) = name.filter(|name| !name.is_empty() && *name != self.name) {
            self.name = name;
            self.born.clear();
        }
        if let Some(born) = born.filter(|born| *born != self.born) {
            // Of somebody else, whose name is not told.
            if !self.born.is_empty() {
                self.name.clear();
            }
            self.born = born;
        }
        // A name is written in several ways, a day of birth in one.
        let name = if self.born.is_empty() { self.name.as_str() } else { "" };
        self.who = Rc::new(Who::new("", name, &self.born));
        let differ = |one: &str, two: &str| !one.is_empty() && !two.is_empty() && one != two;
        if before.1.is_empty() || self.born.is_empty() {
            differ(&before.0, &self.name)
        } else {
            before.1 != self.born
        }
    }
}

/// The text behind a label that begins a word.
fn behind<'a>(text: &'a str, label: &str) -> Option<&'a str> {
    let at = text.find(label)?;
    let (before, rest) = text.split_at_checked(at)?;
    let begins = before.chars().next_back().is_none_or(|c| !c.is_alphanumeric());
    begins.then(|| rest.strip_prefix(label))?
}

/// The words of a name up to a wide gap or the next label.
fn name(text: &str) -> String {
    let text = text.trim().split("  ").next().unwrap_or_default();
    let all = words::words(text);
    let words = all.iter().take_while(|word| !BEHIND.contains(&word.as_str()));
    words.cloned().collect::<Vec<_>>().join(" ")
}

/// The day at the start, as printed.
fn day(text: &str) -> Option<String> {
    let text = text.trim_start_matches([' ', ':', '.', '(', '-']);
    let (_, rest) = crate::date::at_start(text)?;
    text.get(..text.len().saturating_sub(rest.len())).map(str::to_owned)
}

#[cfg(test)]
mod tests {
    use super::Person;

    #[test]
    fn a_heading_tells_whose_results_follow() {
        for (lines, people) in [
            ("Patient: DOE, JANE  DOB: 01/02/1970 | Patient: DOE, JOHN  DOB: 03/04/1999", "01"),
            ("Patient: DOE, JANE  DOB: 01/02/1970 | Patient: Jane A. Doe DOB: 01/02/1970", "00"),
            ("Patient Name: Jane Doe | Patient Name: Jane Doe", "00"),
            ("Patient Name: Jane Doe | Patient Name: John Doe", "01"),
            ("Erfunden, Eva, geb. 01.02.1970 | Erfunden, Emil, geb. 03.04.1999", "01"),
            ("Nom du patient : Inventée Éva | Née le 01/02/1970", "01"),
            ("Paciente: Inventada, Eva | Calcio 9,4 mg/dL", "00"),
            ("Vitamin D 22 ng/mL | Calcium 9.4 mg/dL", "00"),
        ] {
            let mut person = Person::default();
            let mut known = Vec::new();
            let mut found = String::new();
            for line in lines.split(" | ") {
                person.line(line);
                let who = person.who().clone();
                let place = known.iter().position(|one| *one == who).unwrap_or(known.len());
                if place == known.len() {
                    known.push(who);
                }
                found.push_str(&place.to_string());
            }
            assert_eq!(found, people, "{lines}");
        }
    }
}
