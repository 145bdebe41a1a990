//! The order of the fields: results that most people have first, others one
//! step away; then what is eaten and taken.

use calcium_compass_core::measure::{Kind, Measure};

use super::host::Host;

/// The results that most reports have.
const FIRST_RESULTS: [Measure; 4] =
    [Measure::VitaminD25Oh, Measure::DpUcmgp, Measure::Calcium, Measure::Albumin];

/// The amounts that most people know.
const FIRST_INTAKES: [Measure; 3] =
    [Measure::VitaminDIntake, Measure::CalciumIntake, Measure::CalciumSupplement];

/// The fields of a kind: those that come first, and the others. A host that
/// has chosen any measures has chosen all.
#[must_use]
pub fn fields(kind: Kind, host: &Host) -> (Vec<Measure>, Vec<Measure>) {
    if let Some(chosen) = host.chosen(kind) {
        return (chosen, Vec::new());
    }
    let first: &[Measure] = match kind {
        Kind::Lab => &FIRST_RESULTS,
        Kind::Intake => &FIRST_INTAKES,
        Kind::Refused => &[],
    };
    let of_kind = |measure: &&Measure| measure.facts().kind == kind;
    let others = Measure::ALL.iter().filter(of_kind).filter(|one| !first.contains(one));
    (first.to_vec(), others.copied().collect())
}
