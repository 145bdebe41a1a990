//! [`Verdict`]: what one table says; [`Joint`]: what two figures say together.

use serde::Serialize;

use super::both_voices::BothVoices;
use super::figure::number;
use super::source::Citation;
use calcium_compass_core::band::{Cut, Side, Standing};
use calcium_compass_core::joint::JointVerdict;
use calcium_compass_core::measure::Measure;
use calcium_compass_core::report::Report;
use calcium_compass_core::source::Seen;
use calcium_compass_core::verdict::{self, Outcome};
use calcium_compass_words::{Lang, Voice, Words, compose};

/// One table's answer.
#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct Verdict {
    table: &'static str,
    standing: &'static str,
    band: &'static str,
    why: Option<&'static str>,
    label: &'static str,
    lower: Option<f64>,
    lower_included: Option<bool>,
    upper: Option<f64>,
    upper_included: Option<bool>,
    unit: Option<&'static str>,
    near: bool,
    /// Whether it is counted in the agreement, or why it is only listed.
    counts: &'static str,
    source: Option<Citation>,
}

impl Verdict {
    pub(super) fn of(verdict: &verdict::Verdict, w: Words) -> Self {
        let (lower, upper) = verdict.edges();
        let included = |cut: Option<&Cut>, side| cut.map(|cut| cut.belongs == side);
        // Where there is no band, the table's first one says where it is from.
        let cited = verdict.band().or_else(|| verdict.table.bands.first());
        Self {
            table: verdict.table.id,
            standing: standing(verdict.table.standing),
            band: verdict.id(),
            why: verdict.outcome.why(),
            label: compose::verdict(verdict, w),
            lower: lower.map(|cut| number(cut.at)),
            lower_included: included(lower, Side::Above),
            upper: upper.map(|cut| number(cut.at)),
            upper_included: included(upper, Side::Below),
            unit: verdict.ladder.map(|ladder| ladder.unit.id()),
            near: verdict.near,
            counts: verdict.counts.id(),
            source: cited.and_then(|band| Citation::of(band.sources, band.seen)),
        }
    }
}

const fn standing(standing: Standing) -> &'static str {
    match standing {
        Standing::Current => "current",
        Standing::Withdrawn(_) => "withdrawn",
        Standing::Superseded(_) => "superseded",
        Standing::Laboratory => "laboratory",
        Standing::Study => "study",
        Standing::Manufacturer => "manufacturer",
    }
}

/// 25-OH-D and dp-ucMGP, as one study grouped its people.
#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct Joint {
    table: &'static str,
    standing: &'static str,
    band: &'static str,
    why: Option<&'static str>,
    label: &'static str,
    source: Option<Citation>,
    text: BothVoices,
}

impl Joint {
    /// The words stand back like a finding's agreement where an alert speaks of
    /// one of the two measures.
    pub(super) fn of(verdict: &JointVerdict, report: &Report, lang: Lang) -> Self {
        let label = joint_label(verdict, Words::of(lang, Voice::Plain));
        let replaced = [Measure::VitaminD25Oh, Measure::DpUcmgp];
        let stands_back = replaced.iter().any(|measure| report.hides_agreement(*measure));
        let text = |words: Words| {
            if stands_back {
                words.replaced().to_owned()
            } else if verdict.cell().is_some() {
                format!("{} {}", compose::joint(verdict, words), words.joint_note())
            } else {
                joint_label(verdict, words).to_owned()
            }
        };
        Self {
            table: verdict.joint.id,
            standing: standing(verdict.joint.standing),
            band: verdict.id(),
            why: verdict.outcome.why(),
            label,
            source: Citation::of(&[verdict.joint.source], Seen::Original),
            text: BothVoices::of(lang, text),
        }
    }
}

/// The group, or why there is none: never empty, as a verdict's is not.
fn joint_label(verdict: &JointVerdict, words: Words) -> &'static str {
    match verdict.outcome {
        Outcome::Band(_) | Outcome::NoThreshold => {
            verdict.cell().map_or(words.not_shown(), |cell| words.label(cell.label))
        }
        Outcome::NotApplicable(why) => words.why(why),
        Outcome::Needs(need) => words.need(need),
        Outcome::Gated(_) => words.not_shown(),
    }
}
