//! Reference values for vitamin K, in micrograms a day. A test compares this file with
//! `evidence/intakes.csv` row by row.

use crate::person::{ADULT, Sex, Stage, years};
use crate::source::Seen;
use crate::table::sources;

use super::{Body, Kind, NO_END, Row, Span, row};

/// Every row of the nutrient.
pub static ROWS: &[Row] = &[
    row(Body::Nasem, "US National Academies", 2001, Span { from: 0, before: 7, stage: None, sex: None }, Kind::Ai, "2.0", &[&sources::S31H], Seen::SecondHand),
    row(Body::Nasem, "US National Academies", 2001, Span { from: 7, before: 12, stage: None, sex: None }, Kind::Ai, "2.5", &[&sources::S31H], Seen::SecondHand),
    row(Body::Nasem, "US National Academies", 2001, Span { from: years(1), before: years(4), stage: None, sex: None }, Kind::Ai, "30", &[&sources::S31H], Seen::SecondHand),
    row(Body::Nasem, "US National Academies", 2001, Span { from: years(4), before: years(9), stage: None, sex: None }, Kind::Ai, "55", &[&sources::S31H], Seen::SecondHand),
    row(Body::Nasem, "US National Academies", 2001, Span { from: years(9), before: years(14), stage: None, sex: Some(Sex::Male) }, Kind::Ai, "60", &[&sources::S31H], Seen::SecondHand),
    row(Body::Nasem, "US National Academies", 2001, Span { from: years(14), before: years(19), stage: None, sex: Some(Sex::Male) }, Kind::Ai, "75", &[&sources::S31H], Seen::SecondHand),
    row(Body::Nasem, "US National Academies", 2001, Span { from: years(19), before: years(31), stage: None, sex: Some(Sex::Male) }, Kind::Ai, "120", &[&sources::S31H], Seen::SecondHand),
    row(Body::Nasem, "US National Academies", 2001, Span { from: years(31), before: years(51), stage: None, sex: Some(Sex::Male) }, Kind::Ai, "120", &[&sources::S31H], Seen::SecondHand),
    row(Body::Nasem, "US National Academies", 2001, Span { from: years(51), before: years(71), stage: None, sex: Some(Sex::Male) }, Kind::Ai, "120", &[&sources::S31H], Seen::SecondHand),
    row(Body::Nasem, "US National Academies", 2001, Span { from: years(71), before: NO_END, stage: None, sex: Some(Sex::Male) }, Kind::Ai, "120", &[&sources::S31H], Seen::SecondHand),
    row(Body::Nasem, "US National Academies", 2001, Span { from: years(9), before: years(14), stage: None, sex: Some(Sex::Female) }, Kind::Ai, "60", &[&sources::S31H], Seen::SecondHand),
    row(Body::Nasem, "US National Academies", 2001, Span { from: years(14), before: years(19), stage: None, sex: Some(Sex::Female) }, Kind::Ai, "75", &[&sources::S31H], Seen::SecondHand),
    row(Body::Nasem, "US National Academies", 2001, Span { from: years(19), before: years(31), stage: None, sex: Some(Sex::Female) }, Kind::Ai, "90", &[&sources::S31H], Seen::SecondHand),
    row(Body::Nasem, "US National Academies", 2001, Span { from: years(31), before: years(51), stage: None, sex: Some(Sex::Female) }, Kind::Ai, "90", &[&sources::S31H], Seen::SecondHand),
    row(Body::Nasem, "US National Academies", 2001, Span { from: years(51), before: years(71), stage: None, sex: Some(Sex::Female) }, Kind::Ai, "90", &[&sources::S31H], Seen::SecondHand),
    row(Body::Nasem, "US National Academies", 2001, Span { from: years(71), before: NO_END, stage: None, sex: Some(Sex::Female) }, Kind::Ai, "90", &[&sources::S31H], Seen::SecondHand),
    row(Body::Nasem, "US National Academies", 2001, Span { from: years(14), before: years(19), stage: Some(Stage::Pregnant), sex: None }, Kind::Ai, "75", &[&sources::S31H], Seen::SecondHand),
    row(Body::Nasem, "US National Academies", 2001, Span { from: years(19), before: years(31), stage: Some(Stage::Pregnant), sex: None }, Kind::Ai, "90", &[&sources::S31H], Seen::SecondHand),
    row(Body::Nasem, "US National Academies", 2001, Span { from: years(31), before: years(51), stage: Some(Stage::Pregnant), sex: None }, Kind::Ai, "90", &[&sources::S31H], Seen::SecondHand),
    row(Body::Nasem, "US National Academies", 2001, Span { from: years(14), before: years(19), stage: Some(Stage::Breastfeeding), sex: None }, Kind::Ai, "75", &[&sources::S31H], Seen::SecondHand),
    row(Body::Nasem, "US National Academies", 2001, Span { from: years(19), before: years(31), stage: Some(Stage::Breastfeeding), sex: None }, Kind::Ai, "90", &[&sources::S31H], Seen::SecondHand),
    row(Body::Nasem, "US National Academies", 2001, Span { from: years(31), before: years(51), stage: Some(Stage::Breastfeeding), sex: None }, Kind::Ai, "90", &[&sources::S31H], Seen::SecondHand),
    row(Body::Efsa, "EFSA", 2017, Span { from: 7, before: 12, stage: None, sex: None }, Kind::Ai, "10", &[&sources::S35D], Seen::Original),
    row(Body::Efsa, "EFSA", 2017, Span { from: years(1), before: years(4), stage: None, sex: None }, Kind::Ai, "12", &[&sources::S35D], Seen::Original),
    row(Body::Efsa, "EFSA", 2017, Span { from: years(4), before: years(7), stage: None, sex: None }, Kind::Ai, "20", &[&sources::S35D], Seen::Original),
    row(Body::Efsa, "EFSA", 2017, Span { from: years(7), before: years(11), stage: None, sex: None }, Kind::Ai, "30", &[&sources::S35D], Seen::Original),
    row(Body::Efsa, "EFSA", 2017, Span { from: years(11), before: years(15), stage: None, sex: None }, Kind::Ai, "45", &[&sources::S35D], Seen::Original),
    row(Body::Efsa, "EFSA", 2017, Span { from: years(15), before: years(18), stage: None, sex: None }, Kind::Ai, "65", &[&sources::S35D], Seen::Original),
    row(Body::Efsa, "EFSA", 2017, Span { from: years(18), before: years(25), stage: None, sex: None }, Kind::Ai, "70", &[&sources::S35D], Seen::Original),
    row(Body::Efsa, "EFSA", 2017, Span { from: years(25), before: NO_END, stage: None, sex: None }, Kind::Ai, "70", &[&sources::S35D], Seen::Original),
    row(Body::Japan2025, "MHLW", 2025, Span { from: ADULT, before: NO_END, stage: None, sex: None }, Kind::Ai, "150", &[&sources::S38C], Seen::SecondHand),
    row(Body::Efsa, "EFSA", 2017, Span { from: 0, before: NO_END, stage: Some(Stage::Pregnant), sex: None }, Kind::Ai, "70", &[&sources::S35D], Seen::Original),
    row(Body::Efsa, "EFSA", 2017, Span { from: 0, before: NO_END, stage: Some(Stage::Breastfeeding), sex: None }, Kind::Ai, "70", &[&sources::S35D], Seen::Original),
    row(Body::Japan2025, "MHLW", 2025, Span { from: 0, before: NO_END, stage: Some(Stage::Pregnant), sex: None }, Kind::Ai, "150", &[&sources::S38C], Seen::SecondHand),
    row(Body::Japan2025, "MHLW", 2025, Span { from: 0, before: NO_END, stage: Some(Stage::Breastfeeding), sex: None }, Kind::Ai, "150", &[&sources::S38C], Seen::SecondHand),
];
