//! Codes: LOINC and SNOMED CT where a public page was seen that pairs code, name
//! and kind of unit; else our own code and the name. Every entry has our own code.

use calcium_compass_core::measure::{Kind, Measure};
use calcium_compass_core::unit::Unit;
use calcium_compass_words::{RecordsWords, Words};

use super::resource::{Coding, Concept};

/// The system of our own codes, which are the ids of the measures.
pub const SYSTEM: &str = "urn:uuid:6f1c2f3e-7d4b-4c0e-9a55-3c1d2b8e4f10";
/// The Unified Code for Units of Measure.
pub(super) const UCUM: &str = "http://unitsofmeasure.org";
const LOINC: &str = "http://loinc.org";
const SNOMED: &str = "http://snomed.info/sct";
const ABSENT: &str = "http://terminology.hl7.org/CodeSystem/data-absent-reason";
const CATEGORY: &str = "http://terminology.hl7.org/CodeSystem/observation-category";

/// The code of a measure in a unit, and its official name. `None` where no
/// public page was seen that pairs them: `evidence/codes.csv`.
const fn public(measure: Measure, unit: Unit) -> Option<Coding> {
    let (system, code, name) = match (measure, unit) {
        (Measure::VitaminD25Oh, Unit::NgPerMl | Unit::UgPerL) => (
            LOINC,
            "62292-8",
            "25-Hydroxyvitamin D3+25-Hydroxyvitamin D2 [Mass/volume] in Serum or Plasma",
        ),
        (Measure::Calcium, Unit::MgPerDl | Unit::MgPerL) => {
            (LOINC, "17861-6", "Calcium [Mass/volume] in Serum or Plasma")
        }
        (Measure::Calcium, Unit::MmolPerL) => {
            (LOINC, "2000-8", "Calcium [Moles/volume] in Serum or Plasma")
        }
        (Measure::AdjustedCalcium, Unit::MmolPerL) => {
            (LOINC, "29265-6", "Calcium [Moles/volume] corrected for albumin in Serum or Plasma")
        }
        (Measure::Albumin, Unit::GPerL | Unit::GPerDl) => {
            (LOINC, "1751-7", "Albumin [Mass/volume] in Serum or Plasma")
        }
        (Measure::Ctx, Unit::PgPerMl | Unit::NgPerL | Unit::NgPerMl | Unit::UgPerL) => (
            LOINC,
            "41171-0",
            "Collagen crosslinked C-telopeptide [Mass/volume] in Serum or Plasma",
        ),
        (Measure::P1np, Unit::UgPerL | Unit::NgPerMl) => (
            LOINC,
            "77370-5",
            "Procollagen type I.N-terminal propeptide [Mass/volume] in Serum or Plasma by Immunoassay",
        ),
        (Measure::Osteocalcin, Unit::NgPerMl) => {
            (LOINC, "2697-1", "Osteocalcin [Mass/volume] in Serum or Plasma")
        }
        (Measure::Cac, Unit::Agatston) => {
            (SNOMED, "450734004", "Coronary artery calcium score (observable entity)")
        }
        (_, _) => return None,
    };
    Some(Coding { system, code, display: Some(name) })
}

/// A code of ours.
pub(super) const fn own(code: &'static str) -> Coding {
    Coding { system: SYSTEM, code, display: None }
}

/// The code of a measure, in the unit of its figure if it has one, and its whole
/// name: where there is no public code, who reads the file goes by that.
pub(super) fn of(measure: Measure, unit: Option<Unit>, w: Words) -> Concept {
    let public = unit.and_then(|unit| public(measure, unit));
    let coding = public.into_iter().chain([own(measure.id())]).collect();
    let name = format!("{} ({})", w.measure(measure), w.measure_detail(measure));
    Concept { coding, text: Some(name) }
}

/// What kind of observation it is.
pub(super) fn category(measure: Measure) -> Concept {
    let code = match (measure, measure.facts().kind) {
        (Measure::Cac, _) => "imaging",
        (_, Kind::Lab | Kind::Refused) => "laboratory",
        (_, Kind::Intake) => "survey",
    };
    survey(code)
}

/// Why there is no figure: it was there, and could not be read.
pub(super) fn unread(w: RecordsWords) -> Concept {
    let coding = vec![Coding { system: ABSENT, code: "unknown", display: None }];
    Concept { coding, text: Some(w.unread().to_owned()) }
}

/// A category by its code.
pub(super) fn survey(code: &'static str) -> Concept {
    Concept { coding: vec![Coding { system: CATEGORY, code, display: None }], text: None }
}
