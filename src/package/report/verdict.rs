//! [`Verdict`]: what one table says; [`Joint`]: what two figures say together.

use serde::Serialize;

use super::figure::number;
use super::source::Citation;
use super::words::Words;
use crate::core::band::{Cut, Side, Standing};
use crate::core::joint::JointVerdict;
use crate::core::source::Seen;
use crate::core::verdict;
use crate::text::{compose, en};

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
    source: Option<Citation>,
}

impl Verdict {
    pub(super) fn of(verdict: &verdict::Verdict) -> Self {
        let (lower, upper) = verdict.edges();
        let included = |cut: Option<&Cut>, side| cut.map(|cut| cut.belongs == side);
        // Where there is no band, the table's first one says where it is from.
        let cited = verdict.band().or_else(|| verdict.table.bands.first());
        Self {
            table: verdict.table.id,
            standing: standing(verdict.table.standing),
            band: verdict.id(),
            why: verdict.outcome.why(),
            label: compose::verdict(verdict),
            lower: lower.map(|cut| number(cut.at)),
            lower_included: included(lower, Side::Above),
            upper: upper.map(|cut| number(cut.at)),
            upper_included: included(upper, Side::Below),
            unit: verdict.ladder.map(|ladder| ladder.unit.id()),
            near: verdict.near,
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
    text: Words,
}

impl Joint {
    pub(super) fn of(verdict: &JointVerdict) -> Self {
        Self {
            table: verdict.joint.id,
            standing: standing(verdict.joint.standing),
            band: verdict.id(),
            why: verdict.outcome.why(),
            label: verdict.cell().map_or("", |cell| en::label(cell.label)),
            source: Citation::of(&[verdict.joint.source], Seen::Original),
            text: Words::of(compose::joint(verdict)),
        }
    }
}
