//! Reference values for magnesium, in milligrams a day. A test compares this file with
//! `evidence/intakes.csv` row by row.

use crate::person::{Sex, Stage, years};
use crate::source::Seen;
use crate::table::sources;

use super::{Body, Kind, NO_END, Row, Span, row};

/// Every row of the nutrient.
pub static ROWS: &[Row] = &[
    row(Body::Nasem, "US National Academies", 1997, Span { from: 0, before: 7, stage: None, sex: None }, Kind::Ai, "30", &[&sources::S31G], Seen::Original),
    row(Body::Nasem, "US National Academies", 1997, Span { from: 7, before: 12, stage: None, sex: None }, Kind::Ai, "75", &[&sources::S31G], Seen::Original),
    row(Body::Nasem, "US National Academies", 1997, Span { from: years(1), before: years(4), stage: None, sex: None }, Kind::Ear, "65", &[&sources::S31I], Seen::Original),
    row(Body::Nasem, "US National Academies", 1997, Span { from: years(1), before: years(4), stage: None, sex: None }, Kind::Rda, "80", &[&sources::S31G], Seen::Original),
    row(Body::Nasem, "US National Academies", 1997, Span { from: years(4), before: years(9), stage: None, sex: None }, Kind::Ear, "110", &[&sources::S31I], Seen::Original),
    row(Body::Nasem, "US National Academies", 1997, Span { from: years(4), before: years(9), stage: None, sex: None }, Kind::Rda, "130", &[&sources::S31G], Seen::Original),
    row(Body::Nasem, "US National Academies", 1997, Span { from: years(9), before: years(14), stage: None, sex: Some(Sex::Male) }, Kind::Ear, "200", &[&sources::S31I], Seen::Original),
    row(Body::Nasem, "US National Academies", 1997, Span { from: years(9), before: years(14), stage: None, sex: Some(Sex::Male) }, Kind::Rda, "240", &[&sources::S31G], Seen::Original),
    row(Body::Nasem, "US National Academies", 1997, Span { from: years(14), before: years(19), stage: None, sex: Some(Sex::Male) }, Kind::Ear, "340", &[&sources::S31I], Seen::Original),
    row(Body::Nasem, "US National Academies", 1997, Span { from: years(14), before: years(19), stage: None, sex: Some(Sex::Male) }, Kind::Rda, "410", &[&sources::S31G], Seen::Original),
    row(Body::Nasem, "US National Academies", 1997, Span { from: years(19), before: years(31), stage: None, sex: Some(Sex::Male) }, Kind::Ear, "330", &[&sources::S31I], Seen::Original),
    row(Body::Nasem, "US National Academies", 1997, Span { from: years(19), before: years(31), stage: None, sex: Some(Sex::Male) }, Kind::Rda, "400", &[&sources::S31G], Seen::Original),
    row(Body::Nasem, "US National Academies", 1997, Span { from: years(31), before: years(51), stage: None, sex: Some(Sex::Male) }, Kind::Ear, "350", &[&sources::S31I], Seen::Original),
    row(Body::Nasem, "US National Academies", 1997, Span { from: years(31), before: years(51), stage: None, sex: Some(Sex::Male) }, Kind::Rda, "420", &[&sources::S31G], Seen::Original),
    row(Body::Nasem, "US National Academies", 1997, Span { from: years(51), before: years(71), stage: None, sex: Some(Sex::Male) }, Kind::Ear, "350", &[&sources::S31I], Seen::Original),
    row(Body::Nasem, "US National Academies", 1997, Span { from: years(51), before: years(71), stage: None, sex: Some(Sex::Male) }, Kind::Rda, "420", &[&sources::S31G], Seen::Original),
    row(Body::Nasem, "US National Academies", 1997, Span { from: years(71), before: NO_END, stage: None, sex: Some(Sex::Male) }, Kind::Ear, "350", &[&sources::S31I], Seen::Original),
    row(Body::Nasem, "US National Academies", 1997, Span { from: years(71), before: NO_END, stage: None, sex: Some(Sex::Male) }, Kind::Rda, "420", &[&sources::S31G], Seen::Original),
    row(Body::Nasem, "US National Academies", 1997, Span { from: years(9), before: years(14), stage: None, sex: Some(Sex::Female) }, Kind::Ear, "200", &[&sources::S31I], Seen::Original),
    row(Body::Nasem, "US National Academies", 1997, Span { from: years(9), before: years(14), stage: None, sex: Some(Sex::Female) }, Kind::Rda, "240", &[&sources::S31G], Seen::Original),
    row(Body::Nasem, "US National Academies", 1997, Span { from: years(14), before: years(19), stage: None, sex: Some(Sex::Female) }, Kind::Ear, "300", &[&sources::S31I], Seen::Original),
    row(Body::Nasem, "US National Academies", 1997, Span { from: years(14), before: years(19), stage: None, sex: Some(Sex::Female) }, Kind::Rda, "360", &[&sources::S31G], Seen::Original),
    row(Body::Nasem, "US National Academies", 1997, Span { from: years(19), before: years(31), stage: None, sex: Some(Sex::Female) }, Kind::Ear, "255", &[&sources::S31I], Seen::Original),
    row(Body::Nasem, "US National Academies", 1997, Span { from: years(19), before: years(31), stage: None, sex: Some(Sex::Female) }, Kind::Rda, "310", &[&sources::S31G], Seen::Original),
    row(Body::Nasem, "US National Academies", 1997, Span { from: years(31), before: years(51), stage: None, sex: Some(Sex::Female) }, Kind::Ear, "265", &[&sources::S31I], Seen::Original),
    row(Body::Nasem, "US National Academies", 1997, Span { from: years(31), before: years(51), stage: None, sex: Some(Sex::Female) }, Kind::Rda, "320", &[&sources::S31G], Seen::Original),
    row(Body::Nasem, "US National Academies", 1997, Span { from: years(51), before: years(71), stage: None, sex: Some(Sex::Female) }, Kind::Ear, "265", &[&sources::S31I], Seen::Original),
    row(Body::Nasem, "US National Academies", 1997, Span { from: years(51), before: years(71), stage: None, sex: Some(Sex::Female) }, Kind::Rda, "320", &[&sources::S31G], Seen::Original),
    row(Body::Nasem, "US National Academies", 1997, Span { from: years(71), before: NO_END, stage: None, sex: Some(Sex::Female) }, Kind::Ear, "265", &[&sources::S31I], Seen::Original),
    row(Body::Nasem, "US National Academies", 1997, Span { from: years(71), before: NO_END, stage: None, sex: Some(Sex::Female) }, Kind::Rda, "320", &[&sources::S31G], Seen::Original),
    row(Body::Nasem, "US National Academies", 1997, Span { from: years(14), before: years(19), stage: Some(Stage::Pregnant), sex: None }, Kind::Ear, "335", &[&sources::S31I], Seen::Original),
    row(Body::Nasem, "US National Academies", 1997, Span { from: years(14), before: years(19), stage: Some(Stage::Pregnant), sex: None }, Kind::Rda, "400", &[&sources::S31G], Seen::Original),
    row(Body::Nasem, "US National Academies", 1997, Span { from: years(19), before: years(31), stage: Some(Stage::Pregnant), sex: None }, Kind::Ear, "290", &[&sources::S31I], Seen::Original),
    row(Body::Nasem, "US National Academies", 1997, Span { from: years(19), before: years(31), stage: Some(Stage::Pregnant), sex: None }, Kind::Rda, "350", &[&sources::S31G], Seen::Original),
    row(Body::Nasem, "US National Academies", 1997, Span { from: years(31), before: years(51), stage: Some(Stage::Pregnant), sex: None }, Kind::Ear, "300", &[&sources::S31I], Seen::Original),
    row(Body::Nasem, "US National Academies", 1997, Span { from: years(31), before: years(51), stage: Some(Stage::Pregnant), sex: None }, Kind::Rda, "360", &[&sources::S31G], Seen::Original),
    row(Body::Nasem, "US National Academies", 1997, Span { from: years(14), before: years(19), stage: Some(Stage::Breastfeeding), sex: None }, Kind::Ear, "300", &[&sources::S31I], Seen::Original),
    row(Body::Nasem, "US National Academies", 1997, Span { from: years(14), before: years(19), stage: Some(Stage::Breastfeeding), sex: None }, Kind::Rda, "360", &[&sources::S31G], Seen::Original),
    row(Body::Nasem, "US National Academies", 1997, Span { from: years(19), before: years(31), stage: Some(Stage::Breastfeeding), sex: None }, Kind::Ear, "255", &[&sources::S31I], Seen::Original),
    row(Body::Nasem, "US National Academies", 1997, Span { from: years(19), before: years(31), stage: Some(Stage::Breastfeeding), sex: None }, Kind::Rda, "310", &[&sources::S31G], Seen::Original),
    row(Body::Nasem, "US National Academies", 1997, Span { from: years(31), before: years(51), stage: Some(Stage::Breastfeeding), sex: None }, Kind::Ear, "265", &[&sources::S31I], Seen::Original),
    row(Body::Nasem, "US National Academies", 1997, Span { from: years(31), before: years(51), stage: Some(Stage::Breastfeeding), sex: None }, Kind::Rda, "320", &[&sources::S31G], Seen::Original),
    row(Body::Efsa, "EFSA", 2015, Span { from: 7, before: 12, stage: None, sex: None }, Kind::Ai, "80", &[&sources::EFSA_4186], Seen::Original),
    row(Body::Efsa, "EFSA", 2015, Span { from: years(1), before: years(3), stage: None, sex: None }, Kind::Ai, "170", &[&sources::EFSA_4186], Seen::Original),
    row(Body::Efsa, "EFSA", 2015, Span { from: years(3), before: years(10), stage: None, sex: None }, Kind::Ai, "230", &[&sources::EFSA_4186], Seen::Original),
    row(Body::Efsa, "EFSA", 2015, Span { from: years(10), before: years(18), stage: None, sex: Some(Sex::Male) }, Kind::Ai, "300", &[&sources::EFSA_4186], Seen::Original),
    row(Body::Efsa, "EFSA", 2015, Span { from: years(10), before: years(18), stage: None, sex: Some(Sex::Female) }, Kind::Ai, "250", &[&sources::EFSA_4186], Seen::Original),
    row(Body::Efsa, "EFSA", 2015, Span { from: years(18), before: NO_END, stage: None, sex: Some(Sex::Male) }, Kind::Ai, "350", &[&sources::EFSA_4186], Seen::Original),
    row(Body::Efsa, "EFSA", 2015, Span { from: years(18), before: NO_END, stage: None, sex: Some(Sex::Female) }, Kind::Ai, "300", &[&sources::EFSA_4186], Seen::Original),
];

/// Upper levels for supplements alone.
pub static SUPPLEMENT_ROWS: &[Row] = &[
    row(Body::Nasem, "US National Academies", 1997, Span { from: years(1), before: years(4), stage: None, sex: None }, Kind::Ul, "65", &[&sources::NIH_ODS], Seen::SecondHand),
    row(Body::Nasem, "US National Academies", 1997, Span { from: years(4), before: years(9), stage: None, sex: None }, Kind::Ul, "110", &[&sources::NIH_ODS], Seen::SecondHand),
    row(Body::Nasem, "US National Academies", 1997, Span { from: years(9), before: NO_END, stage: None, sex: None }, Kind::Ul, "350", &[&sources::NIH_ODS], Seen::SecondHand),
    row(Body::Bfr, "BfR (Germany)", 2017, Span { from: years(4), before: NO_END, stage: None, sex: None }, Kind::Ul, "250", &[&sources::E13_BFR], Seen::Original),
];
