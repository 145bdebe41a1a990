//! Which lines and limits the figures of a person are past.

use super::facts::Facts;
use super::figures::{Figure, Figures};
use super::line::{self, Line, lines};
use super::{AlertId, Group, Level};
use crate::entry::{Per, Quantity, Reading};
use crate::intake::Amount;
use crate::measure::Measure;
use crate::milli::Milli;
use crate::own_lab::Place;
use crate::reference::{self, Body, Nutrient, Row};

/// The rules over what is known. What raises each alert is in [`super::raise`].
pub(super) struct Rules<'a> {
    pub(super) facts: &'a Facts<'a>,
    pub(super) figures: Figures,
    /// The calcium that counts.
    pub(super) calcium: Vec<Figure>,
    /// The lines that are told: at most one of calcium and one of 25-OH-D.
    pub(super) passed: [Option<AlertId>; 2],
}

impl<'a> Rules<'a> {
    pub(super) fn new(facts: &'a Facts<'a>, figures: Figures) -> Self {
        let calcium = figures.calcium();
        let mut rules = Self { facts, figures, calcium, passed: [None; 2] };
        rules.passed = [rules.worst_calcium(), rules.worst_vitamin_d()];
        rules
    }
}

impl Rules<'_> {
    /// Whether any field of such a measure has text in it.
    pub(super) fn enters(&self, of: fn(Measure) -> bool) -> bool {
        self.facts.entries.iter().any(|entry| of(entry.measure))
    }

    /// Whether a vitamin K is entered, in a field or, of whatever form, in a list.
    pub(super) fn enters_vitamin_k(&self) -> bool {
        self.enters(Measure::is_vitamin_k) || self.facts.sums.unsplit.is_some()
    }

    /// Whether a supplement is taken: its field has something other than a
    /// certain zero in it, readable or not.
    pub(super) fn takes(&self, measure: Measure) -> bool {
        let of_measure = self.facts.readings.iter().filter(|reading| reading.measure == measure);
        let mut readings = of_measure.map(Reading::accepted);
        let none =
            |quantity: &Quantity| quantity.amount == Milli::ZERO && !quantity.bound.is_upward();
        readings.any(|accepted| accepted.is_none_or(|quantity| !none(quantity)))
    }

    /// Whether an accepted figure passes one of its measure's lines of an alert.
    pub(super) fn is_past(&self, measure: Measure, id: AlertId) -> bool {
        self.lines_of(lines(measure), id)
            .any(|line| self.figures.accepted(measure).any(|quantity| line.is_passed_by(quantity)))
    }

    /// The lines of an alert that are drawn for the person.
    pub(super) fn lines_of(
        &self,
        lines: &'static [Line],
        id: AlertId,
    ) -> impl Iterator<Item = &'static Line> {
        lines.iter().filter(move |line| line.alert == id && line.who.includes(self.facts.person))
    }

    /// Whether a calcium that counts is past a line; also one that is not
    /// believed, if it is feared.
    pub(super) fn passes_calcium(&self, line: &Line, feared: bool) -> bool {
        self.calcium
            .iter()
            .any(|figure| (figure.accepted || feared) && line.is_passed_by(&figure.quantity))
    }

    pub(super) fn is_calcium_past(&self, id: AlertId, feared: bool) -> bool {
        self.lines_of(line::CALCIUM, id).any(|line| self.passes_calcium(line, feared))
    }

    pub(super) fn is_calcium_too_high_for_digoxin(&self) -> bool {
        line::CALCIUM_NOW_WITH_DIGOXIN.iter().any(|line| self.passes_calcium(line, true))
    }

    /// The alert of the first line that a calcium that counts is past. A figure
    /// that is not believed keeps a `now` alert and no other.
    pub(super) fn worst_calcium(&self) -> Option<AlertId> {
        let person = self.facts.person;
        let mut lines = line::CALCIUM.iter().filter(|line| line.alone && line.who.includes(person));
        let is_told =
            |line: &&Line| self.passes_calcium(line, line.alert.levels().contains(&Level::Now));
        lines.find(is_told).map(|line| line.alert).or_else(|| self.low_by_own_range())
    }

    /// Below what the laboratory itself prints, from 1 year.
    pub(super) fn low_by_own_range(&self) -> Option<AlertId> {
        let is_low = |figure: &&Figure| {
            let range = figure.lab.range(&figure.quantity);
            figure.accepted && range.is_some_and(|range| range.place == Place::Below)
        };
        let low = self.calcium.iter().any(|figure| is_low(&figure));
        (low && line::Who::FromOneYear.includes(self.facts.person)).then_some(AlertId::CalciumLow)
    }

    pub(super) fn worst_vitamin_d(&self) -> Option<AlertId> {
        let is_told = |line: &&Line| {
            let feared = line.alert.levels().contains(&Level::Now);
            let mut figures = self.figures.all(Group::VITAMIN_D);
            figures.any(|figure| (figure.accepted || feared) && line.is_passed_by(&figure.quantity))
        };
        line::VITAMIN_D.iter().filter(|line| line.alone).find(is_told).map(|line| line.alert)
    }

    pub(super) fn is_amount_past(
        &self,
        lines: &'static [Line],
        id: AlertId,
        amount: &Amount,
    ) -> bool {
        self.lines_of(lines, id).any(|line| line.is_passed_by_amount(amount))
    }

    /// Whether a feared day's amount of one measure is past its line.
    pub(super) fn is_past_a_day(&self, measure: Measure, id: AlertId) -> bool {
        self.is_amount_past(lines(measure), id, &self.figures.feared_amount(measure))
    }

    pub(super) fn vitamin_k_a_day(&self, amount: fn(&Figures, Measure) -> Amount) -> Amount {
        let forms = Nutrient::VitaminK.measures().iter();
        let unsplit = self.facts.sums.unsplit.as_ref().map_or(Amount::NONE, |sum| sum.amount);
        forms.fold(unsplit, |sum, form| sum.plus(amount(&self.figures, *form)))
    }

    /// Whether it is that much MK-7, by name.
    pub(super) fn is_much_mk7_named(&self) -> bool {
        self.is_past_a_day(Measure::Mk7Intake, AlertId::VkaMk7)
    }

    /// The same, with what a label does not name: until that is answered it may be
    /// MK-7, and an unanswered question takes no warning away.
    pub(super) fn is_much_mk7(&self) -> bool {
        let named = self.figures.feared_amount(Measure::Mk7Intake);
        let amount = named.plus(self.facts.sums.unnamed);
        self.is_amount_past(line::MK7_INTAKE, AlertId::VkaMk7, &amount)
    }

    pub(super) fn is_much_k(&self) -> bool {
        let day = self.vitamin_k_a_day(Figures::feared_amount);
        self.is_past_a_day(Measure::K1Intake, AlertId::VkaKHigh)
            || self.is_amount_past(line::VITAMIN_K_A_DAY, AlertId::VkaKHigh, &day)
    }

    /// What would be too much on a vitamin K antagonist.
    pub(super) fn is_k_too_much_for_vka(&self) -> bool {
        self.is_much_mk7() || self.is_much_k()
    }

    pub(super) fn calcium_a_day(&self, amount: fn(&Figures, Measure) -> Amount) -> Amount {
        let of = |measure| amount(&self.figures, measure);
        of(Measure::CalciumIntake).plus(of(Measure::CalciumSupplement))
    }

    pub(super) fn is_calcium_very_much(&self) -> bool {
        let day = self.calcium_a_day(Figures::feared_amount);
        self.is_amount_past(line::CALCIUM_A_DAY, AlertId::CalciumIntakeVeryHigh, &day)
    }

    /// Whether a week's or a month's vitamin D would be much as one dose.
    pub(super) fn is_one_dose_large(&self) -> bool {
        let typed = self.figures.accepted(Measure::VitaminDIntake);
        typed.chain(&self.facts.sums.doses).any(|quantity| {
            let lines = match quantity.per {
                Per::Day => return false,
                Per::Week => line::D_A_WEEK,
                Per::Month => line::D_A_MONTH,
            };
            let dose = Amount::of_quantity(&Quantity { per: Per::Day, ..*quantity });
            self.is_amount_past(lines, AlertId::DLargeSingleDose, &dose)
        })
    }

    /// The upper level that vitamin D is above.
    pub(super) fn above_upper_d(&self) -> Option<&'static Row> {
        let amount = self.figures.amount(Measure::VitaminDIntake);
        self.facts.limits.vitamin_d.filter(|row| amount.is_above(row.value))
    }

    /// The same, also for a vitamin D that is not believed.
    pub(super) fn feared_above_upper_d(&self) -> Option<&'static Row> {
        let amount = self.figures.feared_amount(Measure::VitaminDIntake);
        self.facts.limits.vitamin_d.filter(|row| amount.is_above(row.value))
    }

    /// The upper level that calcium from food and supplements is above.
    pub(super) fn above_upper_calcium(&self) -> Option<&'static Row> {
        let amount = self.calcium_a_day(Figures::amount);
        self.facts.limits.calcium.filter(|row| amount.is_above(row.value))
    }

    /// The same, also for a calcium that is not believed.
    pub(super) fn feared_above_upper_calcium(&self) -> Option<&'static Row> {
        let amount = self.calcium_a_day(Figures::feared_amount);
        self.facts.limits.calcium.filter(|row| amount.is_above(row.value))
    }

    /// The upper level that magnesium from supplements is above, also one that is
    /// not believed: no `now` speaks of it in its place.
    pub(super) fn above_upper_magnesium(&self) -> Option<&'static Row> {
        let amount = self.figures.feared_amount(Measure::MagnesiumSupplement);
        self.facts.limits.magnesium_supplement.filter(|row| amount.is_above(row.value))
    }

    /// Above NASEM's recommended or adequate intake of the age; unknown: 15 ug.
    pub(super) fn is_d_above_rda(&self) -> bool {
        let found = reference::reference(Nutrient::VitaminD, Body::Nasem, self.facts.person);
        let found = found.unwrap_or_default();
        let row = found.recommended.or(found.adequate);
        let limit = row.map_or(Milli::literal("15"), |row| row.value);
        self.figures.amount(Measure::VitaminDIntake).is_above(limit)
    }
}
