//! What raises each alert, and at which level.

use super::facts::Facts;
use super::figures::{Figure, Figures};
use super::line::{self, Line, lines};
use super::past::Rules;
use super::{Alert, AlertId, Group, Instead, Level, Limit, Says};
use crate::applies::Why;
use crate::entry::{Problem, Quantity, Reading};
use crate::label::Label;
use crate::measure::{Measure, Topic};
use crate::own_lab::{LabRange, Place};
use crate::person::{ADULT, Age, Answer, Flag, Stage, years};
use crate::reference::{Nutrient, Row};
use crate::report::Finding;
use crate::verdict::{Outcome, Verdict};
use crate::vote::{BONE_MEDICINE, LOW_D_RISK};

/// With one of these the clinic sets targets of its own.
const OWN_TARGETS: &[Flag] = &[Flag::ActiveVitaminD, Flag::Hypoparathyroid, Flag::Calcimimetic];
/// With one of these little vitamin D can raise calcium.
const GRANULOMA: &[Flag] = &[Flag::Sarcoidosis, Flag::Granulomatous];

/// Every alert that the person and the entries raise, the most urgent first.
#[must_use]
pub(crate) fn alerts(facts: &Facts<'_>) -> Vec<Alert> {
    // By level, and within a level in the order of the ids: sorting would cost
    // the page more bytes than three passes.
    let rules = Rules::new(facts, figures(facts));
    let raised: Vec<Alert> = AlertId::ALL.iter().filter_map(|id| rules.alert(*id)).collect();
    let mut alerts = Vec::with_capacity(raised.len());
    for level in [Level::Now, Level::Talk, Level::Info] {
        alerts.extend(raised.iter().filter(|alert| alert.level == level));
    }
    alerts
}

/// What alerts look at: what was read, and a figure whose unit is asked about.
fn figures(facts: &Facts<'_>) -> Figures {
    facts.readings.iter().fold(Figures::of(facts), |figures, reading| {
        let kept = kept_while_asked(reading, &figures, facts);
        figures.with(kept)
    })
}

/// A figure whose unit is asked about: it counts for `now` unless it would
/// raise no `now` in the other unit.
fn kept_while_asked(reading: &Reading, figures: &Figures, facts: &Facts<'_>) -> Option<Figure> {
    let (Some(Problem::AskOtherUnit(unit)), Some(quantity)) = (reading.problem, reading.quantity)
    else {
        return None;
    };
    let figure = |quantity, accepted| Figure { quantity, lab: LabRange::default(), accepted };
    let other = Quantity { scale: reading.measure.scale(unit)?, ..quantity };
    let adds_now = |here: &Figures| {
        let there = here.clone().with([figure(other, true)]);
        let (here, there) = (Rules::new(facts, here.clone()), Rules::new(facts, there));
        let now = |rules: &Rules<'_>, id: AlertId| rules.level(id) == Some(Level::Now);
        AlertId::ALL.iter().any(|id| {
            id.concerns().contains(&reading.measure) && now(&there, *id) && !now(&here, *id)
        })
    };
    // By itself, or together with the others: a sum can be too much.
    (adds_now(&Figures::NONE) || adds_now(figures)).then(|| figure(quantity, false))
}

impl Rules<'_> {
    /// The level an alert is raised at; `None` where it is not raised.
    pub(super) fn level(&self, id: AlertId) -> Option<Level> {
        let higher = (id == AlertId::DigoxinD && self.is_calcium_too_high_for_digoxin())
            || (id == AlertId::VkaUnanswered && self.is_k_too_much_for_vka());
        let levels = id.levels();
        let level = if higher { levels.last() } else { levels.first() };
        self.raises(id).then_some(*level?)
    }

    fn raises(&self, id: AlertId) -> bool {
        let Self { facts: Facts { person, kidney, .. }, figures, .. } = self;
        let has = |flags: &[Flag]| person.flags.has_any(flags);
        let pregnant = person.stage == Some(Stage::Pregnant);
        let ill_kidneys = *kidney == Answer::Yes;
        let failing_kidneys =
            |alert: AlertId| person.has_kidney_flag() || self.is_past(Measure::Egfr, alert);
        let calcium_supplement = || self.takes(Measure::CalciumSupplement);
        let mineral_supplement =
            || calcium_supplement() || self.takes(Measure::MagnesiumSupplement);
        let d_or_calcium = || self.is_d_above_rda() || calcium_supplement();
        let enters_d_or_calcium = || self.enters(Measure::is_vitamin_d_or_calcium);
        match id {
            AlertId::CalciumSevere
            | AlertId::CalciumLowSevere
            | AlertId::CalciumModerate
            | AlertId::CalciumRaised
            | AlertId::CalciumAboveRange
            | AlertId::CalciumLow
            | AlertId::VitaminDVeryHigh
            | AlertId::VitaminDHigh
            | AlertId::VitaminDAbove50
            | AlertId::VitaminDVeryLow => self.passed.contains(&Some(id)),
            AlertId::BoneInjectionLowCalcium => {
                has(&[Flag::BoneInjection]) && self.is_calcium_past(id, true)
            }
            AlertId::VkaPregnant => person.anticoagulant() == Answer::Yes && pregnant,
            AlertId::VkaMk7 => person.on_anticoagulant() && self.is_much_mk7(),
            AlertId::VkaKHigh => person.on_anticoagulant() && self.is_much_k(),
            AlertId::DDailyVeryHigh | AlertId::InfantD => {
                let amount = figures.feared_amount(Measure::VitaminDIntake);
                self.is_amount_past(line::D_INTAKE, id, &amount)
            }
            AlertId::PregnancyHighDose => {
                matches!(person.stage, Some(Stage::Pregnant | Stage::Breastfeeding))
                    && (self.feared_above_upper_d().is_some()
                        || self.feared_above_upper_calcium().is_some())
            }
            AlertId::CalciumIntakeVeryHigh => {
                self.is_calcium_very_much()
                    || ((has(&[Flag::Thiazide]) || person.has_kidney_flag())
                        && self.is_past_a_day(Measure::CalciumSupplement, id))
            }
            AlertId::MagnesiumKidney => {
                failing_kidneys(id) && self.is_past_a_day(Measure::MagnesiumSupplement, id)
            }
            AlertId::EgfrVeryLow => !person.has_kidney_flag() && self.is_past(Measure::Egfr, id),
            AlertId::DigoxinD => {
                has(&[Flag::Digoxin])
                    && (d_or_calcium()
                        || self.is_calcium_past(id, false)
                        || self.is_calcium_too_high_for_digoxin())
            }
            AlertId::CalciumHighLowD => {
                self.is_calcium_past(id, false) && self.is_past(Measure::VitaminD25Oh, id)
            }
            AlertId::BoneMedicineLowD => {
                has(BONE_MEDICINE) && self.is_past(Measure::VitaminD25Oh, id)
            }
            AlertId::BoneInjectionKidney => has(&[Flag::BoneInjection]) && failing_kidneys(id),
            AlertId::OwnTargets => has(OWN_TARGETS) && enters_d_or_calcium(),
            AlertId::VitaminDLowWithRisk => {
                has(LOW_D_RISK) && self.is_past(Measure::VitaminD25Oh, id)
            }
            AlertId::VkaSteady => person.on_anticoagulant(),
            AlertId::VkaUnanswered => {
                self.enters_vitamin_k() && person.anticoagulant() == Answer::Unanswered
            }
            AlertId::GranulomaD => enters_d_or_calcium() && has(GRANULOMA),
            AlertId::HyperparathyroidD => {
                enters_d_or_calcium() && has(&[Flag::PrimaryHyperparathyroidism])
            }
            AlertId::DAtHarmLevel => {
                let amount = figures.amount(Measure::VitaminDIntake);
                self.is_amount_past(line::D_INTAKE, id, &amount)
            }
            AlertId::DLargeSingleDose => self.is_one_dose_large(),
            AlertId::DAboveUl => self.above_upper_d().is_some(),
            AlertId::CalciumAboveUl => self.above_upper_calcium().is_some(),
            AlertId::CkdCalciumD => ill_kidneys && d_or_calcium(),
            AlertId::MagnesiumSupplementAboveUl => {
                self.above_upper_magnesium().is_some()
                    || (self.takes(Measure::MagnesiumSupplement) && self.no_magnesium_is_safe())
            }
            AlertId::KAbove1Mg => {
                // Also where it is not believed: no `now` speaks of it instead.
                let day = self.vitamin_k_a_day(Figures::feared_amount);
                !person.on_anticoagulant() && self.is_amount_past(line::VITAMIN_K_A_DAY, id, &day)
            }
            AlertId::ThiazideDCalcium => has(&[Flag::Thiazide]) && d_or_calcium(),
            AlertId::LithiumCalcium => has(&[Flag::Lithium]) && d_or_calcium(),
            AlertId::CalciumChannelBlockerD => {
                has(&[Flag::CalciumChannelBlocker]) && d_or_calcium()
            }
            AlertId::CalcipotriolD => has(&[Flag::Calcipotriol]) && d_or_calcium(),
            AlertId::AluminiumBinderD => has(&[Flag::AluminiumBinder]) && d_or_calcium(),
            AlertId::KidneyStonesCalcium => has(&[Flag::KidneyStones]) && d_or_calcium(),
            AlertId::EgfrLow => {
                self.is_past(Measure::Egfr, id) && !self.raises(AlertId::EgfrVeryLow)
            }
            AlertId::CkdLabs => ill_kidneys,
            AlertId::SurgeryAbsorption => has(&[Flag::BariatricSurgery, Flag::Malabsorption]),
            AlertId::InfantK => self.is_baby() && self.enters_vitamin_k(),
            AlertId::PivkaHigh => self.enters(|measure| measure == Measure::PivkaIi),
            AlertId::DpUcmgpUnexplained => {
                person.anticoagulant() == Answer::No
                    && *kidney == Answer::No
                    && self.is_past(Measure::DpUcmgp, id)
            }
            AlertId::BoneMarkerOutside => self.facts.findings.iter().any(is_bone_marker_outside),
            AlertId::CacRaised => self.is_past(Measure::Cac, id),
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
            AlertId::PpiMagnesium => has(&[Flag::Ppi]) && self.is_calcium_past(id, false),
            AlertId::FishLiverOil => {
                pregnant && self.enters(|measure| Group::VITAMIN_D_ALL.contains(&measure))
            }
            AlertId::DoacNote => has(&[Flag::Doac]) && !person.on_anticoagulant(),
            AlertId::KidneyUnanswered => {
                self.enters(|measure| measure == Measure::DpUcmgp) && *kidney == Answer::Unanswered
            }
        }
    }

    fn alert(&self, id: AlertId) -> Option<Alert> {
        let level = self.level(id)?;
        let limits @ [first, second] = self.limits(id);
        let person = self.facts.person;
        let texts = id.texts().iter().copied();
        Some(Alert {
            id,
            level,
            instead: texts.rev().find(|text| self.fits(*text, level)),
            may_be_higher: self.may_be_higher(id),
            child: person.age.is_under(ADULT),
            age_unknown: person.age == Age::Unknown,
            own_limits: self.has_own_limits(id),
            limit: first.or(second),
            also: first.and(second),
            replaces: self.replaces(id, level, limits),
        })
    }

    /// Whether a text is the one to be said of what raised its alert; of several the
    /// last.
    fn fits(&self, text: Instead, level: Level) -> bool {
        let Self { facts: Facts { person, .. }, figures, .. } = self;
        let first = |lines: &'static [Line], id| lines.iter().find(|line| line.alert == id);
        match text {
            Instead::VkaUnansweredMuch => level == Level::Talk,
            Instead::CacFrom1To99 => {
                let hundred =
                    |line: &Line| figures.accepted(Measure::Cac).any(|q| line.is_passed_by(q));
                let reaches = first(line::CAC, AlertId::CacRaised).is_some_and(hundred);
                !person.age.is_under(years(45)) && !reaches
            }
            Instead::CalciumLowForTheLab => !first(line::CALCIUM, AlertId::CalciumLow)
                .is_some_and(|line| self.passes_calcium(line, false)),
            Instead::DigoxinCalcium => self.is_calcium_past(AlertId::DigoxinD, false),
            Instead::DigoxinCalciumNow => level == Level::Now,
            Instead::Mk7NotNamed => !self.is_much_mk7_named(),
            Instead::EgfrOnce => {
                !person.has_kidney_flag() && !self.is_past(Measure::Egfr, AlertId::EgfrLow)
            }
            Instead::MagnesiumAny => self.no_magnesium_is_safe(),
        }
    }

    /// Whether a figure that raises it was `>`.
    fn may_be_higher(&self, id: AlertId) -> bool {
        let raises = |quantity: &Quantity| {
            let mut lines = lines(quantity.measure).iter().filter(|line| line.alert == id);
            lines.any(|line| line.is_upper() && line.is_passed_by(quantity))
        };
        let mut figures = self.figures.all(id.concerns()).map(|figure| &figure.quantity);
        figures.any(|quantity| quantity.bound.is_upward() && raises(quantity))
    }

    fn is_baby(&self) -> bool {
        self.facts.person.age.is_under(years(1))
    }

    /// Of whom any magnesium supplement is asked about: what a body says of
    /// healthy people is no limit for them.
    fn no_magnesium_is_safe(&self) -> bool {
        self.is_baby() || self.facts.kidney == Answer::Yes
    }

    /// Whether the person's clinic sets limits of their own in the place of the
    /// general one that an alert names.
    fn has_own_limits(&self, id: AlertId) -> bool {
        let flags = self.facts.person.flags;
        let own_targets = flags.has_any(OWN_TARGETS);
        let less_is_too_much = self.facts.kidney == Answer::Yes
            || flags.has_any(GRANULOMA)
            || flags.has(Flag::PrimaryHyperparathyroidism);
        (id.says(Says::GeneralLevel) && own_targets)
            || (id.says(Says::GeneralAmount) && (own_targets || less_is_too_much))
    }

    /// The bodies' limits that an alert names: of vitamin D and of calcium, or
    /// of magnesium. None that is not meant for the person.
    fn limits(&self, id: AlertId) -> [Option<Limit>; 2] {
        let limit = |nutrient: Nutrient| move |row: &'static Row| Limit { nutrient, row };
        let d = |row: Option<&'static Row>| row.map(limit(Nutrient::VitaminD));
        let calcium = |row: Option<&'static Row>| row.map(limit(Nutrient::Calcium));
        if id == AlertId::DAboveUl {
            [d(self.above_upper_d()), None]
        } else if id == AlertId::CalciumAboveUl {
            [calcium(self.above_upper_calcium()), None]
        } else if id == AlertId::PregnancyHighDose {
            [d(self.feared_above_upper_d()), calcium(self.feared_above_upper_calcium())]
        } else if id == AlertId::MagnesiumSupplementAboveUl && !self.no_magnesium_is_safe() {
            [self.above_upper_magnesium().map(limit(Nutrient::Magnesium)), None]
        } else {
            [None, None]
        }
    }

    /// What an alert takes the place of: what its id does, less what it does not
    /// speak of this time.
    fn replaces(&self, id: AlertId, level: Level, limits: [Option<Limit>; 2]) -> Group {
        if id == AlertId::PregnancyHighDose {
            match limits {
                [Some(_), None] => Group::D_INTAKE,
                [None, Some(_)] => Group::CALCIUM_INTAKE,
                [Some(_), Some(_)] | [None, None] => id.replaces(),
            }
        } else if id == AlertId::HyperparathyroidD && self.is_past(Measure::VitaminD25Oh, id) {
            // A low vitamin D is often treated: what the sources say stays.
            Group::CALCIUM_AND_INTAKES
        } else if id == AlertId::DigoxinD && level == Level::Now {
            Group::CALCIUM
        } else if id == AlertId::CkdLabs && !self.facts.person.has_kidney_flag() {
            // One eGFR is no kidney disease yet.
            Group::NONE
        } else if id == AlertId::MagnesiumSupplementAboveUl && !self.no_magnesium_is_safe() {
            Group::NONE
        } else {
            id.replaces()
        }
    }
}

/// A bone marker for which some range applies and which lies in none of them.
fn is_bone_marker_outside(finding: &Finding) -> bool {
    let is_within = |verdict: &&Verdict| {
        verdict.band().is_some_and(|band| band.label == Label::WithinReferenceRange)
    };
    let bands = || finding.verdicts.iter().filter(|v| matches!(v.outcome, Outcome::Band(_)));
    // A range that applies and may hold the figure.
    let open = |verdict: &Verdict| {
        matches!(verdict.outcome, Outcome::NotApplicable(Why::Censored | Why::Approximate))
    };
    let own = finding.own_range.map(|range| range.place);
    let outside = |place: Place| matches!(place, Place::Below | Place::Above);
    finding.quantity.measure.facts().topic == Topic::Bone
        && (bands().next().is_some() || own.is_some_and(outside))
        && !bands().any(|verdict| is_within(&verdict))
        && !finding.verdicts.iter().any(open)
        && own.is_none_or(outside)
}
