//! Whose results a table holds: its columns of people.

use crate::names;
use crate::who::Who;
use crate::words;

/// Where what is said of a person stands.
#[derive(Default)]
pub(super) struct Person {
    number: Vec<usize>,
    name: Vec<usize>,
    born: Vec<usize>,
}

const NUMBER: &[&str] = &[
    "patient id",
    "patientid",
    "patient number",
    "patient no",
    "mrn",
    "medical record number",
    "person id",
    "member id",
    "subject id",
    "patientennummer",
    "patienten id",
    "patientennr",
    "pat nr",
    "numero de patient",
    "id patient",
    "ipp",
    "id paciente",
    "numero de paciente",
    "historia clinica",
    "nhc",
    "رقم المريض",
    "رقم الملف",
];
const NAME: &[&str] = &[
    "patient",
    "patient name",
    "patients name",
    "person",
    "person name",
    "full name",
    "first name",
    "last name",
    "given name",
    "family name",
    "surname",
    "member",
    "member name",
    "client",
    "client name",
    "patientin",
    "patientenname",
    "vorname",
    "nachname",
    "familienname",
    "nom du patient",
    "nom de famille",
    "prenom",
    "patiente",
    "paciente",
    "nombre del paciente",
    "nombre y apellidos",
    "apellido",
    "apellidos",
    "المريض",
    "اسم المريض",
];
const BORN: &[&str] = &[
    "dob",
    "date of birth",
    "birth date",
    "birthdate",
    "birthday",
    "geb",
    "geboren",
    "geburtsdatum",
    "geb datum",
    "date de naissance",
    "naissance",
    "ddn",
    "fecha de nacimiento",
    "fecha nacimiento",
    "nacimiento",
    "تاريخ الميلاد",
];
/// A name, of a person or of a test.
const EITHER: &[&str] = &["name", "nom", "nombre", "الاسم"];

impl Person {
    /// The columns of a header. `rows` are some of what stands below it.
    pub(super) fn of(header: &[String], test: Option<usize>, rows: &[Vec<String>]) -> Self {
        let plain: Vec<String> = header.iter().map(|cell| words::words(cell).join(" ")).collect();
        let places = |words: &[&str]| -> Vec<usize> {
            let all = plain.iter().enumerate();
            let found = all.filter(|(_, cell)| words.contains(&cell.as_str()));
            found.map(|(place, _)| place).filter(|place| Some(*place) != test).collect()
        };
        let is_of_people = |place: &usize| {
            let cells = rows.iter().filter_map(|cells| cells.get(*place));
            cells.into_iter().all(|cell| names::of(cell).is_none())
        };
        let mut name = places(NAME);
        name.extend(places(EITHER).into_iter().filter(is_of_people));
        Self { number: places(NUMBER), name, born: places(BORN) }
    }

    /// Whose row it is.
    pub(super) fn who(&self, cells: &[String]) -> Who {
        let text = |places: &[usize]| {
            let cells = places.iter().filter_map(|place| cells.get(*place));
            cells.map(String::as_str).collect::<Vec<_>>().join(" ")
        };
        Who::new(&text(&self.number), &text(&self.name), &text(&self.born))
    }
}
