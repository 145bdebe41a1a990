//! Notes: what moves a figure, and what studies found. No advice.

use calcium_compass_core::note::NoteId;

/// What a note says. Gaps, for the winter curve: `intake`, `average`, `low`,
/// `high`.
#[must_use]
pub const fn note(note: NoteId) -> &'static str {
    match note {
        NoteId::Season => {
            "Vitamin D in blood goes with the sun. At the end of winter it is up to a third lower than in summer."
        }
        NoteId::Assay => {
            "Labs use different methods. In one check some were up to 17 in 100 off. \
             Compare results of one lab where you can."
        }
        NoteId::Weight => "People with more body weight have lower levels on average.",
        NoteId::Epimer => {
            "Under 1 year some methods count a look-alike too and read too high. \
             Ask the lab if its method tells them apart."
        }
        NoteId::D2 => {
            "Some methods misread vitamin D2, the form in some tablets. Tell the lab if yours is D2."
        }
        NoteId::Biotin => {
            "Much biotin, as in hair and nail tablets, can disturb some tests. \
             Ask the lab how long before the test it matters."
        }
        NoteId::DpUcmgpKidney => {
            "In one study the number was 14 in 100 lower for each 10 points of better kidney function."
        }
        NoteId::DpUcmgpWeight => {
            "In one study it was higher in people with more weight round the waist."
        }
        NoteId::DpUcmgpJShape => {
            "In one Dutch study both low and high numbers went with more deaths. So lower is not simply better."
        }
        NoteId::MarkerNotOutcome => {
            "MK-7, a form of vitamin K2, lowers this number in trials. \
             Trials of heart valves, vessels and stiffness mostly found no gain from it."
        }
        NoteId::Undetectable => {
            "In most people this is too low to measure. That is not a shortage."
        }
        NoteId::PhylloquinoneConflict => {
            "Sources do not fit together here. A result can be in a lab’s range and in a study’s lowest group at once."
        }
        NoteId::Fasting => {
            "This test is only comparable when taken in the morning after a night without food."
        }
        NoteId::FastingK1 => "This test is taken after 12 to 14 hours without food.",
        NoteId::SameTime => "Repeat tests are best taken at the same time of day.",
        NoteId::LabsDiffer => {
            "One lab moved its own lower limit from 25 to 136. So the range printed on your report counts most."
        }
        NoteId::AdjustmentLimits => {
            "The adjustment can be wrong when albumin is far from usual or the blood is too acid."
        }
        NoteId::CacFourHundred => {
            "One study had a group under 400 and a group over 400. A score of 400 is in neither."
        }
        NoteId::CacZero => "A score of 0 does not rule out heart disease.",
        NoteId::PivkaLiver => {
            "This is also a test for liver illness. A high result is not proof of low vitamin K."
        }
        NoteId::WinterCurve => {
            "People in winter studies who had {intake} IU a day averaged {average} nmol/L. \
             The studies’ averages lay from {low} to {high}. One person can be far from that."
        }
        NoteId::MeetsButLow => {
            "Your intake meets a reference, yet the level is low for some sources. \
             How well you absorb it, the test method and the season can each play a part."
        }
    }
}

/// The heading of the notes.
pub const WHAT_MOVES_IT: &str = "What can move this number";

/// The laboratory's own range. Gap: `place`.
pub const OWN_RANGE: &str = "Your lab’s own range: {place}.";
/// Where the figure lies in it.
#[must_use]
pub const fn place(place: calcium_compass_core::own_lab::Place) -> &'static str {
    use calcium_compass_core::own_lab::Place;
    match place {
        Place::Below => "this is below it",
        Place::Within => "this is within it",
        Place::Above => "this is above it",
        Place::Censored => "the lab printed a limit, so this cannot be told",
    }
}
