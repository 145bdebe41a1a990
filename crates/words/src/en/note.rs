//! Notes: what moves a figure, and what studies found. No advice.

use calcium_compass_core::note::NoteId;

/// What a note says. Gaps, for the winter curve: `intake`, `average`, `low`,
/// `high`.
#[must_use]
pub const fn note(note: NoteId) -> &'static str {
    match note {
        NoteId::Season => {
            "Vitamin D in blood goes up and down with sunlight. At the end of winter it is up to a third lower than in summer."
        }
        NoteId::Assay => {
            "Labs use different methods. In one check some were wrong by up to 17 %. \
             Compare results of one lab where you can."
        }
        NoteId::Weight => "People with more body weight have lower levels on average.",
        NoteId::Epimer => {
            "In babies under 1 year, some methods also count a similar substance and read too high. \
             Ask the lab if its method tells them apart."
        }
        NoteId::D2 => {
            "Some methods misread vitamin D2, the form in some tablets. Tell the lab if yours is D2."
        }
        NoteId::Biotin => {
            "A lot of biotin, such as in hair and nail tablets, can make vitamin D read too high in some methods. \
             Other tests then read too low. Ask the lab how long before the test it matters."
        }
        NoteId::DpUcmgpKidney => {
            "In people with a kidney transplant, the number was 14 % lower for each 10 points of better kidney function."
        }
        NoteId::DpUcmgpWeight => {
            "In one study it was higher in people with more weight round the waist."
        }
        NoteId::DpUcmgpJShape => {
            "In one Dutch study both low and high numbers were linked with more deaths. So lower is not simply better."
        }
        NoteId::MarkerNotOutcome => {
            "MK-7, a form of vitamin K2, lowers this number in trials. \
             Trials of heart valves, vessels and stiffness mostly found no benefit from it."
        }
        NoteId::Undetectable => {
            "In most people this is too low to measure. That is not a shortage."
        }
        NoteId::PhylloquinoneConflict => {
            "Sources do not agree here. A result can be in a lab’s range and in a study’s lowest group at the same time."
        }
        NoteId::Fasting => {
            "Results can only be compared when blood is taken in the morning, before eating."
        }
        NoteId::FastingK1 => "Blood for this test is taken after 12 to 14 hours without food.",
        NoteId::SameTime => "Repeat tests are best taken at the same time of day.",
        NoteId::LabsDiffer => {
            "One lab changed its own lower limit from 25 to 136. So the range printed on your report counts most."
        }
        NoteId::BoneMarkerMoves => {
            "Kidney disease, a broken bone, steroids and osteoporosis medicines change this number."
        }
        NoteId::OtherPth => {
            "PTH is another test and is not read here. Doctors need it to tell what a high or low calcium means."
        }
        NoteId::OtherPhosphate => "Phosphate is another test and is not read here.",
        NoteId::OtherIonised => {
            "Ionised calcium is another test with its own range. It is not read here."
        }
        NoteId::OtherUrine => "Calcium in urine is another test and is not read here.",
        NoteId::CalciumInChildren => {
            "Children’s calcium runs higher; the range your lab prints for the age counts."
        }
        NoteId::TotalWithoutAlbumin => {
            "Total calcium goes up and down with albumin. Add albumin and the page can adjust it."
        }
        NoteId::WorseOfTwo => {
            "With low albumin or kidney disease, neither the total nor the adjusted calcium is certain. So the worse of \
             the two counts."
        }
        NoteId::Thiazide => {
            "Thiazides, a kind of water tablet, raise calcium. Do not stop one on your own."
        }
        NoteId::Lithium => {
            "Lithium can raise calcium. Do not stop it on your own: tell the clinic that looks after it."
        }
        NoteId::WorkedOutOtherwise => {
            "From your total calcium and albumin this page works out another adjusted calcium than the one you typed. Labs use different formulas. The worse of the two counts."
        }
        NoteId::AlbuminTooLow => {
            "The albumin is so low that calcium cannot be adjusted. Calcium can then be higher than this number \
             looks. Ask your doctor about it."
        }
        NoteId::AdjustmentLimits => {
            "The adjustment can be wrong when albumin is far from usual, and in some illnesses, such as kidney \
             disease."
        }
        NoteId::CacFourHundred => {
            "One study had a group under 400 and a group over 400. A score of 400 is in neither."
        }
        NoteId::CacZero => "A score of 0 does not rule out heart disease.",
        NoteId::PivkaLiver => {
            "This is also a test for liver disease. A high result is not proof of low vitamin K."
        }
        NoteId::WinterCurve => {
            "People in winter studies who had {intake} IU a day averaged {average} nmol/L. \
             The studies’ averages ranged from {low} to {high}. One person can be far from that."
        }
        NoteId::MeetsButLow => {
            "Your intake meets a reference, yet some sources call the level low. \
             How well you absorb it, the test method and the season can each play a part."
        }
    }
}

/// The heading of the notes.
pub const WHAT_MOVES_IT: &str = "What can change this number";

/// The laboratory's own range. Gap: `place`.
pub const OWN_RANGE: &str = "Your lab’s own range: {place}.";
/// Where the figure lies in it.
#[must_use]
pub const fn place(place: calcium_compass_core::own_lab::Place) -> &'static str {
    use calcium_compass_core::own_lab::Place;
    match place {
        Place::Below => "this is below it, so your report may mark it with a letter or a star",
        Place::Within => "this is within it",
        Place::Above => "this is above it, so your report may mark it with a letter or a star",
        Place::Censored => "the lab gave only “less than” or “more than”, so we cannot tell",
    }
}
