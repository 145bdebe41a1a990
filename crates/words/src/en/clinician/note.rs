//! Notes: what moves a figure, and what studies found. No advice.

use calcium_compass_core::note::NoteId;
use calcium_compass_core::own_lab::Place;

/// What a note says. Gaps, for the winter curve: `intake`, `average`, `low`,
/// `high`.
#[must_use]
pub const fn note(note: NoteId) -> &'static str {
    match note {
        NoteId::Season => {
            "Season: the winter nadir of 25-OH-D is about one third below the summer zenith (IOM 2011)."
        }
        NoteId::Assay => {
            "Assay: proportional bias between methods ranged from 0.0 to 16.7 % in one proficiency survey. Serial \
             results are best compared within one laboratory."
        }
        NoteId::Weight => {
            "Body weight: in one Canadian cohort 25-OH-D was 8.0 nmol/L lower in overweight and 19.8 nmol/L lower in \
             obesity."
        }
        NoteId::Epimer => {
            "C3-epimer: in some infants under 1 year it made up 8.7 to 61.1 % of total 25-OH-D. Methods that do not \
             separate it read high."
        }
        NoteId::D2 => {
            "25-OH-D2: some immunoassays under- or over-read it. Relevant in vitamin D2 users."
        }
        NoteId::Biotin => {
            "Biotin: competitive immunoassays (some for 25-OH-D) read high, sandwich assays read low; LC-MS/MS is not \
             affected. The withdrawal time before sampling should be advised by the laboratory."
        }
        NoteId::DpUcmgpKidney => {
            "Kidney function: each 10 mL/min/1.73 m² higher eGFR went with 14.0 % lower dp-ucMGP in a \
             kidney transplant cohort (Kremer 2021)."
        }
        NoteId::DpUcmgpWeight => {
            "Central obesity was associated with higher dp-ucMGP in a Danish study of 4092 adults."
        }
        NoteId::DpUcmgpJShape => {
            "PREVEND found J-shaped associations with mortality (Riphagen 2017): low values are not established as \
             favourable."
        }
        NoteId::MarkerNotOutcome => {
            "MK-7 lowers dp-ucMGP in trials (by 31 to 50 %). AVADEC, K4Kidneys and Valkyrie found no benefit on \
             valve, vessel or stiffness outcomes; one trial paid for by a maker of MK-7 reported less stiffness."
        }
        NoteId::Undetectable => {
            "Menaquinones are generally undetectable in the circulation unless large amounts are consumed. \
             Undetectable does not mean deficient."
        }
        NoteId::PhylloquinoneConflict => {
            "Sources conflict: a value inside the laboratory’s reference interval (0.10 to 2.20 ng/mL) can lie in \
             the lowest category of a cohort study (0.5 nmol/L or less)."
        }
        NoteId::Fasting => "CTX is comparable only from fasting morning samples.",
        NoteId::FastingK1 => "Pre-analytics: overnight fast of 12 to 14 hours.",
        NoteId::SameTime => "Pre-analytics: serial P1NP samples at the same time of day.",
        NoteId::LabsDiffer => {
            "One laboratory’s lower limit for CTX in premenopausal women moved from 25 to 136 pg/mL. The reporting \
             laboratory’s own reference interval takes precedence."
        }
        NoteId::BoneMarkerMoves => {
            "Bone turnover markers: moved by reduced kidney function, a recent fracture, glucocorticoids and \
             antiresorptive or anabolic treatment."
        }
        NoteId::OtherPth => "PTH: another test, assay-bound, not read here.",
        NoteId::OtherPhosphate => "Phosphate: another test, not read here.",
        NoteId::OtherIonised => {
            "Ionised calcium: another quantity; published intervals disagree (about 1.0 to 1.35 mmol/L). Not read here."
        }
        NoteId::OtherUrine => "Urine calcium: another test, not read here.",
        NoteId::CalciumInChildren => {
            "Paediatric calcium intervals run higher; the laboratory’s interval for the age takes precedence."
        }
        NoteId::TotalWithoutAlbumin => {
            "Total calcium without albumin: not adjusted; depends on albumin."
        }
        NoteId::WorseOfTwo => {
            "With albumin under 30 g/L or reduced kidney function the adjustment is unreliable (eGFR under 60: total \
             calcium performed better, Lian 2018). The worse of total and adjusted decides."
        }
        NoteId::Thiazide => "Thiazides lower urinary calcium and raise serum calcium.",
        NoteId::Lithium => "Lithium can raise calcium and PTH.",
        NoteId::WorkedOutOtherwise => {
            "Total calcium and albumin give another adjusted calcium here (0.02 mmol/L per g/L of albumin under 40). Laboratories use other formulas. The worse of the two decides."
        }
        NoteId::AlbuminTooLow => {
            "With albumin under 20 g/L no adjusted calcium is computed (our line). Total calcium may mask \
             hypercalcaemia; ionised calcium is another test."
        }
        NoteId::AdjustmentLimits => {
            "Albumin adjustment may be inaccurate at extreme albumin, with paraproteinaemia or in acidosis. A \
             review found that it can be less accurate than total calcium."
        }
        NoteId::CacFourHundred => {
            "One study grouped scores below and above 400; 400 itself is in neither."
        }
        NoteId::CacZero => "A score of 0 does not exclude coronary artery disease.",
        NoteId::PivkaLiver => {
            "PIVKA-II is also a liver tumour marker. A high result is not specific to low vitamin K status."
        }
        NoteId::WinterCurve => {
            "IOM 2011 winter curve at {intake} IU a day: mean 25-OH-D {average} nmol/L, limits {low} to {high}. \
             Study means, not a prediction for an individual."
        }
        NoteId::MeetsButLow => {
            "Intake meets a reference value, yet 25-OH-D lies below the decision limit of at least one body in \
             force. Absorption, assay and season may contribute."
        }
    }
}

/// The laboratory's own range. Gap: `place`.
pub const OWN_RANGE: &str = "Reporting laboratory’s reference interval: {place}.";
/// Where the figure lies in it.
#[must_use]
pub const fn place(place: Place) -> &'static str {
    match place {
        Place::Below => "result below it",
        Place::Within => "result within it",
        Place::Above => "result above it",
        Place::Censored => "censored result, cannot be placed",
    }
}
