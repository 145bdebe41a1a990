//! What codes of public systems say a test is.
//!
//! The rows are those of `evidence/codes.csv`. This material contains content
//! from LOINC (<http://loinc.org>); see the README of the crate.

use calcium_compass_core::measure::Measure;

use crate::raw::Code;

/// What a code says.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Said {
    /// It is this measure; the name of the code was seen beside it.
    Verified(Measure),
    /// It is likely this measure, or one of its kinds: asked.
    Likely(Measure),
    /// 25-OH-D3 alone, also used for the total.
    D3,
    /// It is a test that is taken for this measure.
    Other(Measure),
}

use Measure::{
    AdjustedCalcium, Albumin, Cac, Calcium, Ctx, Egfr, Osteocalcin, P1np, Phylloquinone, PivkaIi,
    VitaminD25Oh,
};
use Said::{D3, Likely, Other, Verified};

const LOINC: [(&str, Said); 37] = [
    ("62292-8", Verified(VitaminD25Oh)),
    ("68438-1", Likely(VitaminD25Oh)),
    ("1989-3", D3),
    ("14635-7", D3),
    ("49054-0", Other(VitaminD25Oh)),
    ("46269-7", Other(VitaminD25Oh)),
    ("35365-6", Likely(VitaminD25Oh)),
    // 1,25-dihydroxyvitamin D, and vitamin D3 itself.
    ("62290-2", Other(VitaminD25Oh)),
    ("1649-3", Other(VitaminD25Oh)),
    ("1990-1", Other(VitaminD25Oh)),
    ("17861-6", Verified(Calcium)),
    ("2000-8", Verified(Calcium)),
    ("29265-6", Verified(AdjustedCalcium)),
    ("46099-8", Likely(AdjustedCalcium)),
    // Ionised calcium.
    ("1995-0", Other(Calcium)),
    ("17864-0", Other(Calcium)),
    ("47596-2", Other(Calcium)),
    ("47598-8", Other(Calcium)),
    ("1751-7", Verified(Albumin)),
    ("61151-7", Likely(Albumin)),
    ("41171-0", Verified(Ctx)),
    ("77370-5", Verified(P1np)),
    ("47255-1", Likely(P1np)),
    ("2697-1", Verified(Osteocalcin)),
    ("9622-2", Likely(Phylloquinone)),
    ("34444-0", Verified(PivkaIi)),
    ("98979-8", Verified(Egfr)),
    ("98980-6", Verified(Egfr)),
    ("62238-1", Verified(Egfr)),
    ("33914-3", Verified(Egfr)),
    ("88294-4", Likely(Egfr)),
    ("88293-6", Likely(Egfr)),
    ("48642-3", Likely(Egfr)),
    ("48643-1", Likely(Egfr)),
    ("50210-4", Likely(Egfr)),
    ("69405-9", Likely(Egfr)),
    ("77147-7", Likely(Egfr)),
];
const SNOMED: [(&str, Said); 1] = [("450734004", Verified(Cac))];

/// What a code says, if it is known here.
pub(crate) fn look_up(code: &Code) -> Option<Said> {
    let find = |rows: &[(&str, Said)], code: &str| {
        rows.iter().find(|(known, _)| *known == code).map(|(_, said)| *said)
    };
    match code {
        Code::Loinc(code) => find(&LOINC, code),
        Code::Snomed(code) => find(&SNOMED, code),
    }
}

/// Whether a text is built like a LOINC code: digits, a minus sign, the check digit.
pub(crate) fn is_loinc(text: &str) -> bool {
    text.split_once('-').is_some_and(|(number, check)| {
        (2..=6).contains(&number.len())
            && check.len() == 1
            && number.bytes().chain(check.bytes()).all(|byte| byte.is_ascii_digit())
    })
}
