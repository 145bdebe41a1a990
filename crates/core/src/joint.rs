//! 25-OH-D and dp-ucMGP read together, as one study grouped its people.

use super::applies::{Applies, Fit, Why};
use super::band::{Cut, Ladder, Standing};
use super::label::{Label, Population};
use super::measure::Measure;
use super::person::Person;
use super::quantity::Quantity;
use super::source::Source;
use super::table::sources;
use super::unit::Unit;
use super::verdict::{Before, Outcome, is_near_by_conversion, is_too_young};

/// A group of the study.
#[derive(PartialEq, Eq, Debug)]
pub struct Cell {
    /// The stable id.
    pub id: &'static str,
    /// What the group is.
    pub label: Label,
}

/// A joint table: two ladders and the groups they make.
#[derive(PartialEq, Eq, Debug)]
pub struct Joint {
    /// The stable id.
    pub id: &'static str,
    /// Who made it.
    pub body: &'static str,
    /// The year.
    pub year: u16,
    /// What it is worth today.
    pub standing: Standing,
    /// Whom it is about.
    pub population: Population,
    /// The lines for 25-OH-D.
    pub vitamin_d: Ladder,
    /// The line for dp-ucMGP.
    pub dp_ucmgp: Ladder,
    /// The groups.
    pub cells: [Cell; 5],
    /// Where they were seen.
    pub source: &'static Source,
}

/// PREVEND 2020. The last cell is the study's comparison group, not a normal
/// range.
pub static PREVEND_2020: Joint = Joint {
    id: "prevend-2020",
    body: "PREVEND (van Ballegooijen et al., Eur J Nutr)",
    year: 2020,
    standing: Standing::Study,
    population: Population::DutchAdults4742,
    vitamin_d: Ladder { unit: Unit::NmolPerL, cuts: &[Cut::at_or_above("50"), Cut::above("75")] },
    dp_ucmgp: Ladder { unit: Unit::PmolPerL, cuts: &[Cut::at_or_above("361")] },
    cells: [
        Cell { id: "low-d-low-k", label: Label::LowDLowK },
        Cell { id: "low-d", label: Label::LowD },
        Cell { id: "low-k", label: Label::LowK },
        Cell { id: "neither", label: Label::NeitherLow },
        Cell { id: "reference", label: Label::ComparisonGroup },
    ],
    source: &sources::K_S06,
};

impl Joint {
    /// The lines it draws for a measure.
    #[must_use]
    pub fn ladder(&self, measure: Measure) -> Option<&Ladder> {
        let lines = [(Measure::VitaminD25Oh, &self.vitamin_d), (Measure::DpUcmgp, &self.dp_ucmgp)];
        lines.into_iter().find_map(|(of, ladder)| (of == measure).then_some(ladder))
    }
}

/// What the joint table says of two figures.
#[derive(Clone, Copy, PartialEq, Debug)]
pub struct JointVerdict {
    /// The table.
    pub joint: &'static Joint,
    /// The cell, or the reason why none.
    pub outcome: Outcome,
}

impl JointVerdict {
    /// The cell.
    #[must_use]
    pub fn cell(&self) -> Option<&'static Cell> {
        match self.outcome {
            Outcome::Band(place) => self.joint.cells.get(place),
            Outcome::NoThreshold
            | Outcome::NotApplicable(_)
            | Outcome::Needs(_)
            | Outcome::Gated(_) => None,
        }
    }

    /// The id of the cell, or of the reason why there is none.
    #[must_use]
    pub fn id(&self) -> &'static str {
        self.outcome.id().or_else(|| self.cell().map(|cell| cell.id)).unwrap_or("not-applicable")
    }
}

/// Judges two figures together.
#[must_use]
pub fn judge(
    vitamin_d: Option<&Quantity>,
    dp_ucmgp: Option<&Quantity>,
    person: &Person,
    before: Before,
) -> JointVerdict {
    let joint = &PREVEND_2020;
    let fit = Applies::ADULTS.fit(person);
    let outcome = match (before.gate, before.needs, fit, vitamin_d, dp_ucmgp) {
        (Some(gate), ..) => Outcome::Gated(gate),
        (None, Some(need), ..) if !is_too_young(fit, person) => Outcome::Needs(need),
        (None, _, Fit::Not(why), ..) => Outcome::NotApplicable(why),
        (None, _, Fit::Needs(need), ..) => Outcome::Needs(need),
        (None, _, Fit::Applies, Some(d), Some(k)) => place(joint, d, k),
        (None, _, Fit::Applies, _, _) => Outcome::NotApplicable(Why::Missing),
    };
    JointVerdict { joint, outcome }
}

fn place(joint: &Joint, vitamin_d: &Quantity, dp_ucmgp: &Quantity) -> Outcome {
    if is_near_by_conversion(&joint.dp_ucmgp, dp_ucmgp) {
        return Outcome::NotApplicable(Why::Approximate);
    }
    let (d, k) = (joint.vitamin_d.rungs(vitamin_d), joint.dp_ucmgp.rungs(dp_ucmgp));
    // A censored figure still has a cell where every place it can be in is
    // the same one.
    let first = cell(d.0, k.0);
    let same = [cell(d.0, k.1), cell(d.1, k.0), cell(d.1, k.1)].iter().all(|other| *other == first);
    if same { Outcome::Band(first) } else { Outcome::NotApplicable(Why::Censored) }
}

/// The cell of a rung for vitamin D (0 to 2) and one for dp-ucMGP (0 or 1).
const fn cell(vitamin_d: usize, dp_ucmgp: usize) -> usize {
    match (vitamin_d, dp_ucmgp) {
        (0, 1..) => 0,
        (0, 0) => 1,
        (1.., 1..) => 2,
        (1, 0) => 3,
        (2.., 0) => 4,
    }
}
