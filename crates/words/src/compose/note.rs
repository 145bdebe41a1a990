//! Notes.

use crate::Words;
use calcium_compass_core::note::Note;

/// What a note says.
#[must_use]
pub fn note(note: &Note, w: Words) -> String {
    let template = w.note(note.id);
    let gaps = note.curve.map(|curve| {
        let (low, high) = curve.limits;
        [curve.intake, curve.average, low, high].map(|figure| figure.to_string())
    });
    gaps.map_or_else(
        || template.to_owned(),
        |[intake, average, low, high]| {
            w.fill(
                template,
                &[("intake", &intake), ("average", &average), ("low", &low), ("high", &high)],
            )
        },
    )
}
