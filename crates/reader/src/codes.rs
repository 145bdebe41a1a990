//! What codes of public systems say a test is.
//!
//! The rows are those of `evidence/codes.csv`. This material contains content
//! from LOINC (<http://loinc.org>); see the README of the crate.

use calcium_compass_core::measure::Measure;

use crate::raw::Code;

/// The system of the codes of our own records, which are the ids of measures.
pub(crate) const OWN: &str = "urn:uuid:6f1c2f3e-7d4b-4c0e-9a55-3c1d2b8e4f10";

/// What a code says.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Said {
    /// It is this measure; the name of the code was seen beside it.
    Verified(Measure),
    /// It is this measure, by our own code.
    Own(Measure),
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
        Code::Own(id) => Measure::parse(id).filter(|own| !own.is_refused()).map(Said::Own),
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

#[cfg(test)]
mod tests {
    use super::{LOINC, SNOMED, Said, is_loinc};

    const EVIDENCE: &str = include_str!("../../../evidence/codes.csv");

    /// What a row of the evidence says of a code: the first word of its measure,
    /// and whether its pairing with a name was seen.
    fn rows() -> Vec<(String, String, bool)> {
        let mut rows = Vec::new();
        for line in EVIDENCE.lines().skip(1) {
            let cells: Vec<&str> = line.splitn(4, ',').collect();
            let [measure, _, codes, rest] = cells[..] else { panic!("{line}") };
            let is_verified = rest.contains(",verified,");
            for code in codes.split('/').map(str::trim).filter(|code| *code != "-") {
                rows.push((measure.to_owned(), code.to_owned(), is_verified));
            }
        }
        rows
    }

    #[test]
    fn every_code_is_the_evidence_row_by_row() {
        let rows = rows();
        for (code, said) in LOINC.iter().chain(&SNOMED) {
            let (measure, _, is_verified) =
                rows.iter().find(|(_, known, _)| known == code).unwrap_or_else(|| panic!("{code}"));
            let is_refused = measure.contains("refuse") || measure.contains("D2 only");
            let right = match said {
                Said::Verified(of) => *is_verified && measure.starts_with(of.id()),
                Said::Likely(of) => measure.starts_with(of.id()) && !measure.contains("only"),
                Said::Own(_) => false,
                Said::D3 => measure.contains("D3 only"),
                Said::Other(_) => is_refused,
            };
            assert!(right, "{code} is {said:?}, and {measure}");
        }
        // Magnesium in blood is no measure here.
        for (measure, code, _) in rows.iter().filter(|(measure, ..)| measure != "magnesium") {
            assert!(
                LOINC.iter().chain(&SNOMED).any(|(known, _)| known == code),
                "{measure} {code}"
            );
        }
    }

    #[test]
    fn a_code_of_loinc_has_a_check_digit() {
        for text in ["62292-8", "1989-3", "450734004-1"] {
            assert_eq!(is_loinc(text), text.len() < 9, "{text}");
        }
        for text in ["", "-", "1989-33", "VITD", "12-a"] {
            assert!(!is_loinc(text), "{text}");
        }
    }
}
