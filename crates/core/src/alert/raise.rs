//! What raises each alert.

use super::line::{CAC_100, CAC_ANY, CALCIUM_LINES, Line, VITAMIN_D_LINES, lines};
use super::{Alert, AlertId, CAC, CALCIUM, D_INTAKE, K_INTAKE, Level, VITAMIN_D};
use crate::entry::{Entry, Excess, Problem, Quantity, Reading};
use crate::intake::Amount;
use crate::measure::Measure;
use crate::milli::Milli;
use crate::number::Bound;
use crate::person::{ADULT, Age, Answer, Flag, Person, Stage, years};
use crate::reference::{self, Body, Nutrient, Row};

/// What alerts are raised from.
pub(crate) struct Facts<'a> {
    pub(crate) person: &'a Person,
    pub(crate) kidney: Answer,
    /// The readings that count today.
    pub(crate) readings: &'a [Reading],
    /// The adjusted calcium computed here.
    pub(crate) computed: Option<&'a Reading>,
    /// The lowest upper levels for the person, looked up once.
    pub(crate) limits: Limits,
    /// All filled fields, readable or not.
    pub(crate) entries: &'a [&'a Entry],
}

/// The lowest upper level any body sets for a person.
#[derive(Clone, Copy)]
pub(crate) struct Limits {
    vitamin_d: Option<&'static Row>,
    calcium: Option<&'static Row>,
}

impl Limits {
    pub(crate) fn of(person: &Person) -> Self {
        let lowest = |nutrient| reference::lowest_upper(nutrient, person);
        Self { vitamin_d: lowest(Nutrient::VitaminD), calcium: lowest(Nutrient::Calcium) }
    }
}

/// Every alert that the person and the entries raise, the most urgent first.
#[must_use]
pub(crate) fn alerts(facts: &Facts<'_>) -> Vec<Alert> {
    // By level, and within a level in the order of the ids: sorting would cost
    // the page more bytes than three passes.
    let passed = facts.passed();
    let (mut raised, mut alerts) = (Vec::new(), Vec::new());
    for id in AlertId::ALL {
        if facts.raises(*id, passed) {
            raised.push(*id);
        }
    }
    for level in [Level::Now, Level::Talk, Level::Info] {
        for id in &raised {
            if id.level() == level {
                alerts.push(facts.alert(*id));
            }
        }
    }
    alerts
}

impl Facts<'_> {
    fn raises(&self, id: AlertId, passed: [Option<AlertId>; 2]) -> bool {
        let Self { person, kidney, .. } = self;
        let has = |flags: &[Flag]| person.flags.has_any(flags);
        let baby = person.age.is_under(years(1));
        let ill_kidneys = *kidney == Answer::Yes;
        let calcium_supplement = || self.takes(Measure::CalciumSupplement);
        let mineral_supplement =
            || calcium_supplement() || self.takes(Measure::MagnesiumSupplement);
        let medicine_with_d_or_calcium =
            |flag: Flag| has(&[flag]) && (self.is_d_above_rda() || calcium_supplement());
        match id {
            AlertId::CalciumSevere
            | AlertId::CalciumLowSevere
            | AlertId::CalciumRaised
            | AlertId::CalciumAboveRange
            | AlertId::CalciumLow
            | AlertId::VitaminDVeryHigh
            | AlertId::VitaminDHigh
            | AlertId::VitaminDAbove50
            | AlertId::VitaminDVeryLow => passed.contains(&Some(id)),
            AlertId::InfantD => baby && self.is_d_above_infant_limit(),
            AlertId::PregnancyHighDose => {
                matches!(person.stage, Some(Stage::Pregnant | Stage::Breastfeeding))
                    && (self.feared_d_above_upper().is_some()
                        || self.above_upper_calcium().is_some())
            }
            AlertId::VkaMk7 => {
                person.on_anticoagulant()
                    && self.known(Measure::Mk7Intake).is_at_least(Milli::literal("10"))
            }
            AlertId::VkaKHigh => {
                let k1 = self.known(Measure::K1Intake).is_at_least(Milli::literal("700"));
                person.on_anticoagulant() && (k1 || self.is_k_above_1mg())
            }
            AlertId::VkaSteady => person.on_anticoagulant(),
            AlertId::GranulomaD => {
                self.enters(Measure::is_vitamin_d_or_calcium)
                    && has(&[Flag::Sarcoidosis, Flag::Granulomatous])
            }
            AlertId::HyperparathyroidD => {
                self.enters(Measure::is_vitamin_d_or_calcium)
                    && has(&[Flag::PrimaryHyperparathyroidism])
            }
            AlertId::DAtHarmLevel => {
                self.known(Measure::VitaminDIntake).is_at_least(Milli::literal("250"))
            }
            AlertId::DAboveUl => self.above_upper_d().is_some(),
            AlertId::CalciumAboveUl => self.above_upper_calcium().is_some(),
            AlertId::MagnesiumSupplementAboveUl => {
                let any = self.takes(Measure::MagnesiumSupplement);
                let limit = reference::magnesium_supplement_limit(Body::Nasem, person);
                let above = limit.is_some_and(|row| {
                    self.known(Measure::MagnesiumSupplement).is_above(row.value)
                });
                above || (any && (baby || ill_kidneys))
            }
            AlertId::KAbove1Mg => !person.on_anticoagulant() && self.is_k_above_1mg(),
            AlertId::DigoxinD => medicine_with_d_or_calcium(Flag::Digoxin),
            AlertId::ThiazideDCalcium => medicine_with_d_or_calcium(Flag::Thiazide),
            AlertId::LithiumCalcium => medicine_with_d_or_calcium(Flag::Lithium),
            AlertId::CalciumChannelBlockerD => {
                medicine_with_d_or_calcium(Flag::CalciumChannelBlocker)
            }
            AlertId::CalcipotriolD => medicine_with_d_or_calcium(Flag::Calcipotriol),
            AlertId::AluminiumBinderD => medicine_with_d_or_calcium(Flag::AluminiumBinder),
            AlertId::KidneyStonesCalcium => has(&[Flag::KidneyStones]) && calcium_supplement(),
            AlertId::CkdLabs => ill_kidneys,
            AlertId::SurgeryAbsorption => has(&[Flag::BariatricSurgery, Flag::Malabsorption]),
            AlertId::InfantK => baby && self.enters(Measure::is_vitamin_k),
            AlertId::PivkaHigh => self.enters(|measure| measure == Measure::PivkaIi),
            AlertId::CacRaised => self.is_cac_raised(),
            AlertId::LevothyroxineCalciumSpacing => {
                has(&[Flag::Levothyroxine]) && mineral_supplement()
            }
            AlertId::BisphosphonateCalciumSpacing => {
                has(&[Flag::Bisphosphonate]) && mineral_supplement()
            }
            AlertId::AntibioticCalciumSpacing => has(&[Flag::Antibiotic]) && mineral_supplement(),
            AlertId::AbsorptionMedicine => has(&[
                Flag::Orlistat,
                Flag::BileAcidResin,
                Flag::EnzymeInducer,
                Flag::Glucocorticoid,
            ]),
            AlertId::VkaUnanswered => {
                self.enters(Measure::is_vitamin_k) && person.anticoagulant() == Answer::Unanswered
            }
            AlertId::KidneyUnanswered => {
                self.enters(|measure| measure == Measure::DpUcmgp) && *kidney == Answer::Unanswered
            }
        }
    }

    fn alert(&self, id: AlertId) -> Alert {
        let raises = |measure: &Measure| lines(*measure).iter().any(|line| line.alert == id);
        let of_figures = id.concerns().iter().any(raises);
        let above = |reading: &Reading| reading.quantity.is_some_and(|q| q.bound == Bound::Above);
        let mut figures = self.of(id.concerns());
        Alert {
            id,
            may_be_higher: of_figures && figures.any(above),
            child: self.person.age.is_under(ADULT),
            age_unknown: self.person.age == Age::Unknown,
            limit: self.limit(id),
        }
    }

    /// The body's value that an alert names.
    fn limit(&self, id: AlertId) -> Option<&'static Row> {
        if id == AlertId::DAboveUl {
            self.above_upper_d()
        } else if id == AlertId::CalciumAboveUl {
            self.above_upper_calcium()
        } else if id == AlertId::PregnancyHighDose {
            self.feared_d_above_upper().or_else(|| self.above_upper_calcium())
        } else {
            None
        }
    }

    /// Whether any field of such a measure has text in it.
    fn enters(&self, of: fn(Measure) -> bool) -> bool {
        self.entries.iter().any(|entry| of(entry.measure))
    }

    /// The readings of some measures.
    fn of(&self, measures: &'static [Measure]) -> impl DoubleEndedIterator<Item = &Reading> {
        self.readings.iter().filter(|reading| measures.contains(&reading.measure))
    }

    /// The calcium that counts: the laboratory's adjusted value and the
    /// computed one, else the total.
    fn calcium_that_counts(&self) -> Vec<&Reading> {
        let adjusted = self.of(&[Measure::AdjustedCalcium]).chain(self.computed);
        let better: Vec<_> = adjusted.filter(|reading| alarming(reading).is_some()).collect();
        if better.is_empty() { self.of(&[Measure::Calcium]).collect() } else { better }
    }

    /// The lines that are told: at most one of calcium and one of 25-OH-D.
    fn passed(&self) -> [Option<AlertId>; 2] {
        let vitamin_d: Vec<_> = self.of(VITAMIN_D).collect();
        [worst(CALCIUM_LINES, &self.calcium_that_counts()), worst(VITAMIN_D_LINES, &vitamin_d)]
    }

    /// The vitamin D of a day, also where it is implausibly high: for `now`
    /// alerts.
    fn feared_d(&self) -> Amount {
        let figure = self.of(D_INTAKE).rev().find_map(alarming);
        figure.map_or(Amount::NONE, Amount::of_quantity)
    }

    /// What is known of an amount; nothing where its field is blank. Of
    /// several entries of one amount the highest that can be read counts: one
    /// that cannot be read does not silence a warning.
    fn known(&self, measure: Measure) -> Amount {
        let accepted = self.readings.iter().filter(|reading| reading.measure == measure);
        let accepted = accepted.filter_map(Reading::accepted);
        accepted.map(Amount::of_quantity).fold(Amount::NONE, |highest, amount| {
            let more = highest.known().compare_exact(amount.known()).is_lt();
            if more { amount } else { highest }
        })
    }

    /// Whether a supplement is taken: its field has something other than
    /// nought in it, readable or not.
    fn takes(&self, measure: Measure) -> bool {
        self.readings
            .iter()
            .filter(|reading| reading.measure == measure)
            .any(|reading| reading.accepted().is_none_or(|quantity| quantity.amount > Milli::ZERO))
    }

    fn is_k_above_1mg(&self) -> bool {
        let sum = K_INTAKE.iter().fold(Amount::NONE, |sum, measure| sum.plus(self.known(*measure)));
        sum.is_above(Milli::literal("1000"))
    }

    /// The upper level that vitamin D is above.
    fn above_upper_d(&self) -> Option<&'static Row> {
        let amount = self.known(Measure::VitaminDIntake);
        self.limits.vitamin_d.filter(|row| amount.is_above(row.value))
    }

    /// The same, also for an implausibly high vitamin D.
    fn feared_d_above_upper(&self) -> Option<&'static Row> {
        let amount = self.feared_d();
        self.limits.vitamin_d.filter(|row| amount.is_above(row.value))
    }

    /// The upper level that calcium from food and supplements is above.
    fn above_upper_calcium(&self) -> Option<&'static Row> {
        let amount =
            self.known(Measure::CalciumIntake).plus(self.known(Measure::CalciumSupplement));
        self.limits.calcium.filter(|row| amount.is_above(row.value))
    }

    /// Above NASEM's recommended or adequate intake of the age; unknown: 15 ug.
    fn is_d_above_rda(&self) -> bool {
        let found = reference::reference(Nutrient::VitaminD, Body::Nasem, self.person);
        let found = found.unwrap_or_default();
        let row = found.recommended.or(found.adequate);
        let limit = row.map_or(Milli::literal("15"), |row| row.value);
        self.known(Measure::VitaminDIntake).is_above(limit)
    }

    fn is_d_above_infant_limit(&self) -> bool {
        let limit =
            if self.person.age.is_under(7) { Milli::literal("25") } else { Milli::literal("35") };
        self.feared_d().is_above(limit)
    }

    fn is_cac_raised(&self) -> bool {
        let line = if self.person.age.is_under(years(45)) { &CAC_ANY } else { &CAC_100 };
        self.of(CAC).filter_map(Reading::accepted).any(|quantity| line.is_passed_by(quantity))
    }
}

/// The alert of the first of the lines that any of the figures passes. An
/// implausible figure keeps a `now` alert and no other.
fn worst(lines: &[Line], readings: &[&Reading]) -> Option<AlertId> {
    let passes = |line: &&Line| {
        readings.iter().filter_map(|r| alarming(r)).any(|quantity| line.is_passed_by(quantity))
    };
    let id = lines.iter().find(passes)?.alert;
    let accepted = readings.iter().any(|reading| reading.accepted().is_some());
    (id.level() == Level::Now || accepted).then_some(id)
}

/// The figure an alert looks at: an accepted one, or one that is implausible
/// on its dangerous side.
fn alarming(reading: &Reading) -> Option<&Quantity> {
    match reading.problem {
        Some(Problem::Implausible(excess)) if is_dangerous(reading.measure, excess) => {
            reading.quantity.as_ref()
        }
        Some(_) | None => reading.accepted(),
    }
}

/// Whether an implausible figure would be an emergency if it were right.
#[must_use]
pub fn is_dangerous(measure: Measure, excess: Excess) -> bool {
    match excess {
        Excess::TooHigh => {
            measure == Measure::VitaminD25Oh
                || measure == Measure::VitaminDIntake
                || CALCIUM.contains(&measure)
        }
        Excess::TooLow => CALCIUM.contains(&measure),
    }
}
