//! What alerts are raised from, as it comes from the report.

use crate::entry::{Entry, Reading};
use crate::food::Sums;
use crate::person::{Answer, Person};
use crate::reference::{self, Body, Nutrient, Row};
use crate::report::Finding;

/// What alerts are raised from.
pub(crate) struct Facts<'a> {
    pub(crate) person: &'a Person,
    pub(crate) kidney: Answer,
    /// The readings that count today.
    pub(crate) readings: &'a [Reading],
    /// The adjusted calcium computed here.
    pub(crate) computed: Option<&'a Reading>,
    /// The total calcium counts beside the adjusted one.
    pub(crate) total_counts: bool,
    /// The lowest upper levels for the person, looked up once.
    pub(crate) limits: Limits,
    /// All filled fields, readable or not.
    pub(crate) entries: &'a [&'a Entry],
    /// What the list of foods and products comes to.
    pub(crate) sums: &'a Sums,
    /// What the tables said.
    pub(crate) findings: &'a [Finding],
}

/// The lowest upper level any body sets for a person.
#[derive(Clone, Copy)]
pub(crate) struct Limits {
    pub(super) vitamin_d: Option<&'static Row>,
    pub(super) calcium: Option<&'static Row>,
    pub(super) magnesium_supplement: Option<&'static Row>,
}

impl Limits {
    pub(crate) fn of(person: &Person) -> Self {
        let lowest = |nutrient| reference::lowest_upper(nutrient, person);
        let of_body = |body: &Body| reference::magnesium_supplement_limit(*body, person);
        Self {
            vitamin_d: lowest(Nutrient::VitaminD),
            calcium: lowest(Nutrient::Calcium),
            magnesium_supplement: Body::ALL.iter().filter_map(of_body).min_by_key(|row| row.value),
        }
    }
}
