//! What holds of every report, whatever was typed.

use calcium_compass_core::alert::Level;
use calcium_compass_core::assess;
use calcium_compass_core::entry::{Problem, read};
use calcium_compass_core::measure::Measure;
use calcium_compass_core::next::Next;
use calcium_compass_core::number::Bound;
use calcium_compass_core::person::Answer;
use calcium_compass_core::reference::Nutrient;
use calcium_compass_core::report::{Input, Report};
use calcium_compass_core::verdict::{Outcome, Verdict};

/// A total calcium also lists the tables of adjusted calcium, which say why
/// they cannot read it.
fn is_table_of(verdict: &Verdict, measure: Measure) -> bool {
    verdict.table.measure == measure
        || (measure == Measure::Calcium
            && verdict.table.measure == Measure::AdjustedCalcium
            && matches!(verdict.outcome, Outcome::NotApplicable(_)))
}

pub fn every_verdict_is_of_its_table(report: &Report) {
    for finding in &report.findings {
        for verdict in &finding.verdicts {
            assert!(is_table_of(verdict, finding.quantity.measure), "{}", verdict.table.id);
            let id = verdict.id();
            match verdict.outcome {
                Outcome::Band(place) => {
                    assert_eq!(verdict.table.bands.get(place).map(|band| band.id), Some(id));
                }
                Outcome::NoThreshold => assert_eq!(verdict.table.bands.len(), 1),
                Outcome::NotApplicable(_) | Outcome::Needs(_) | Outcome::Gated(_) => {
                    assert!(verdict.band().is_none() && !verdict.near);
                }
            }
        }
        let counted = finding.agreement.map_or(0, |agreement| agreement.counted());
        assert!(counted <= finding.verdicts.len());
    }
}

pub fn every_band_holds_its_figure(report: &Report) {
    for finding in report.findings.iter().filter(|f| f.quantity.bound == Bound::Exact) {
        for verdict in &finding.verdicts {
            let Some(ladder) = verdict.ladder else { continue };
            let value = finding.quantity.compared_in(ladder.unit);
            let (lower, upper) = verdict.edges();
            assert!(lower.is_none_or(|cut| cut.is_passed_by(value)), "{}", verdict.table.id);
            assert!(upper.is_none_or(|cut| !cut.is_passed_by(value)), "{}", verdict.table.id);
        }
        if let Some((low, high)) = finding.interval.map(|interval| interval.ends()) {
            assert!(low.compare_exact(high).is_le());
            assert!(low.compare(finding.quantity.amount).is_le());
            assert!(high.compare(finding.quantity.amount).is_ge());
        }
    }
}

pub fn nothing_of_vitamin_k_is_banded_on_an_anticoagulant(report: &Report) {
    if !report.person.on_anticoagulant() {
        return;
    }
    for finding in report.findings.iter().filter(|f| f.quantity.measure.is_vitamin_k()) {
        assert!(finding.verdicts.iter().all(|verdict| verdict.id() == "gated"));
        assert!(finding.notes.is_empty() && finding.own_range.is_none());
        assert!(finding.agreement.is_none());
    }
    let of_vitamin_k = |nutrient| nutrient == Nutrient::VitaminK;
    let mut statuses = report.statuses.iter().filter(|status| of_vitamin_k(status.nutrient));
    assert!(statuses.all(|status| status.status.id() == "gated" && status.row.is_none()));
    assert!(report.joint.is_none_or(|joint| joint.id() == "gated"));
    assert!(report.alerts.iter().any(|alert| alert.id.id() == "vka-steady"));
}

/// Not answered is not no.
pub fn nothing_of_vitamin_k_is_said_before_the_answer(report: &Report) {
    if report.person.anticoagulant() != Answer::Unanswered {
        return;
    }
    // Ill kidneys are a gate, which comes before the question.
    let fits = |verdict: &Verdict| {
        matches!(verdict.id(), "needs:vka" | "gated") || verdict.outcome.why() == Some("age")
    };
    for finding in report.findings.iter().filter(|f| f.quantity.measure.is_vitamin_k()) {
        assert!(finding.verdicts.iter().all(fits));
        assert!(finding.notes.is_empty() && finding.own_range.is_none());
    }
    let mut statuses = report.statuses.iter().filter(|s| s.nutrient == Nutrient::VitaminK);
    assert!(statuses.all(|status| status.status.id() == "needs:vka"));
    assert!(report.joint.is_none_or(|joint| joint.cell().is_none()));
}

/// No figure is calm beside an alert that concerns it, a question, or a printed
/// range that it lies outside of.
pub fn calm_is_never_beside_a_warning(report: &Report) {
    for finding in &report.findings {
        let measure = finding.quantity.measure;
        if report.next(measure) == Next::Calm {
            assert!(report.alerts_of(measure).next().is_none(), "{}", measure.id());
            assert!(finding.gate.is_none() && finding.needs.is_none(), "{}", measure.id());
            assert!(!finding.is_outside_a_range(), "{}", measure.id());
        }
    }
}

pub fn every_filled_entry_is_a_figure_or_a_problem(input: &Input, report: &Report) {
    let mut problems = report.problems.iter();
    let (of_labels, listed) = (report.sums.problems.iter().copied(), report.sums.entries());
    let typed = input.entries.iter().filter(|entry| entry.is_filled());
    for reading in of_labels.chain(listed.iter().chain(typed).map(read)) {
        if reading.problem.is_some() {
            let told = problems.next().map(|told| (told.measure, told.problem));
            assert_eq!(told, Some((reading.measure, reading.problem)));
        }
        if reading.accepted().is_none() {
            assert!(reading.problem.is_some_and(Problem::blocks));
        }
    }
    for quantity in input.entries.iter().map(read).filter_map(|reading| reading.accepted().copied())
    {
        // Its own figure, or that of a later result.
        let figure = report.figures.iter().find(|figure| figure.measure == quantity.measure);
        assert!(figure.is_some(), "{:?} has no figure", quantity.measure);
    }
    assert!(problems.next().is_none(), "a problem of no entry");
}

pub fn alerts_come_by_level_and_once(report: &Report) {
    assert!(report.alerts.is_sorted_by_key(|alert| std::cmp::Reverse(alert.level)));
    let mut ids: Vec<&str> = report.alerts.iter().map(|alert| alert.id.id()).collect();
    let count = ids.len();
    ids.sort_unstable();
    ids.dedup();
    assert_eq!(ids.len(), count, "an alert is told twice");
}

pub fn both_tell_the_same(one: &Report, other: &Report) {
    assert_eq!(told(one), told(other));
}

/// Whatever an entry adds, what is urgent without it stays urgent. Except that
/// another result of the measure is another figure, and that an albumin or an
/// adjusted value can show that a total calcium misled; and what is typed takes the
/// place of what a list comes to.
pub fn an_entry_takes_no_now_alert_away(input: &Input, report: &Report) {
    let mut fewer = input.clone();
    let Some(last) = fewer.entries.pop() else { return };
    let calcium = [Measure::Calcium, Measure::Albumin, Measure::AdjustedCalcium];
    let twice = fewer.entries.iter().any(|entry| entry.measure == last.measure);
    let replaces = report.sums.of_measure(last.measure).is_some();
    if twice || replaces || calcium.contains(&last.measure) {
        return;
    }
    for alert in assess(&fewer).alerts.iter().filter(|alert| alert.level == Level::Now) {
        assert!(report.alerts.iter().any(|kept| kept.id == alert.id), "{} is gone", alert.id.id());
    }
}

/// Blank is not nought, and what is not listed may be more.
pub fn a_list_that_is_not_all_proves_nothing_downwards(input: &Input, report: &Report) {
    let typed = input.entries.iter().any(|entry| entry.is_filled());
    if typed || input.foods.is_everything {
        return;
    }
    for status in &report.statuses {
        let id = status.status.id();
        assert!(!id.starts_with("below") && id != "between", "{status:?}");
    }
}

pub fn a_sum_has_two_ends(report: &Report) {
    let of_k = [report.sums.vitamin_k, report.sums.unsplit].into_iter().flatten();
    for sum in report.sums.by_measure.iter().map(|(_, sum)| *sum).chain(of_k) {
        assert!(sum.known <= sum.of, "{sum:?}");
        let high = sum.amount.at_most();
        assert!(high.is_none_or(|high| sum.amount.known().compare_exact(high).is_le()), "{sum:?}");
    }
}

/// What a person is told, without the tables themselves.
fn told(report: &Report) -> Vec<String> {
    let mut told = vec![format!("{:?} {:?}", report.person, report.kidney)];
    for figure in &report.figures {
        told.push(format!("{:?} {:?} {:?}", figure.measure, figure.amount, figure.bound));
    }
    for finding in &report.findings {
        let ids: Vec<_> = finding.verdicts.iter().map(|v| (v.table.id, v.id(), v.near)).collect();
        let change = finding.change.map(|change| change.verdict);
        let place = finding.own_range.map(|range| range.place);
        told.push(format!("{ids:?} {:?} {change:?} {place:?}", (finding.gate, finding.needs)));
        told.push(format!("{:?} {:?}", finding.agreement, finding.notes));
    }
    let statuses =
        report.statuses.iter().map(|s| (s.nutrient, s.body, s.status, s.from_food_alone));
    told.push(format!("{:?}", statuses.collect::<Vec<_>>()));
    let alerts = report
        .alerts
        .iter()
        .map(|a| (a.id, a.level, a.wording, a.may_be_higher, a.child, a.age_unknown, a.own_limits));
    told.push(format!("{:?}", alerts.collect::<Vec<_>>()));
    let problems = report.problems.iter().map(|reading| (reading.measure, reading.problem));
    told.push(format!("{:?}", problems.collect::<Vec<_>>()));
    told.push(format!("{:?} {:?}", report.lab_problems, report.person_problems));
    told.push(format!("{:?}", report.joint.map(|joint| joint.id())));
    told.push(format!("{:?}", report.sums));
    told
}
