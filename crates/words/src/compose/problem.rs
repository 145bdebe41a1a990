//! What is wrong with a field.

use crate::complaint::{Complaint, Really};
use crate::fill::list;
use crate::{Words, example};
use calcium_compass_core::alert;
use calcium_compass_core::entry::{Problem, Reading};
use calcium_compass_core::exact::{Exact, Ratio};
use calcium_compass_core::measure::Measure;
use calcium_compass_core::milli::Milli;
use calcium_compass_core::show;

use super::figure::{exact, printed, typed};

/// The text of a field's problem.
#[must_use]
pub fn problem(reading: &Reading, w: Words) -> String {
    let Some(problem) = reading.problem else { return String::new() };
    let measure = reading.measure;
    let units: Vec<String> =
        measure.units().iter().map(|scale| w.said_unit(scale.unit).to_owned()).collect();
    let scale = reading.quantity.map(|q| q.scale).or_else(|| measure.units().first());
    let unit = scale.map_or("", |scale| w.said_unit(scale.unit));
    let other = if let Problem::AskOtherUnit(unit) | Problem::AskRangeUnit(unit) = problem {
        Some(unit)
    } else {
        reading.quantity.as_ref().and_then(show::counterpart)
    };
    let other = other.map_or("", |unit| w.said_unit(unit));
    let (grouped, plain) = if let Problem::AskNumber(grouped, plain) = problem {
        (printed(grouped, w), printed(plain, w))
    } else {
        (String::new(), String::new())
    };
    let (low, high) = limits(measure, scale.map_or(Ratio::ONE, |scale| scale.per_first), w);
    let text = w.fill(
        w.complaint(Complaint::of(problem, measure)),
        &[
            (
                "typed",
                &reading.quantity.as_ref().map(|quantity| typed(quantity, w)).unwrap_or_default(),
            ),
            ("example", &example::example(measure).replace('.', w.decimal_mark())),
            ("units", &list(&units, w.between(), w.or())),
            ("unit", unit),
            ("other", other),
            ("grouped", &grouped),
            ("plain", &plain),
            ("calcium", &calcium(reading, w)),
            ("low", &low),
            ("high", &high),
        ],
    );
    let dangerous =
        matches!(problem, Problem::Implausible(excess) if alert::is_dangerous(measure, excess));
    if dangerous { format!("{text} {}", w.if_really(Really::of(measure))) } else { text }
}

/// The calcium in what may be a salt of it: as the label prints it, else that of
/// the carbonate, of which it is 40 %.
#[must_use]
pub fn calcium(reading: &Reading, w: Words) -> String {
    let (Some(quantity), Some(Problem::AskElemental(printed_amount))) =
        (reading.quantity, reading.problem)
    else {
        return String::new();
    };
    let of_carbonate = Exact::of(quantity.amount).times_billionths(400_000_000);
    let amount = printed_amount.or_else(|| Milli::from_digits(of_carbonate.rounded(3), 3));
    amount.map(|amount| printed(amount, w)).unwrap_or_default()
}

/// The plausible limits in a unit, whole where they are large.
fn limits(measure: Measure, per_first: Ratio, w: Words) -> (String, String) {
    let (low, high) = measure.facts().limits;
    let show = |limit: Milli| {
        let value = Exact::of(limit).convert(Ratio::ONE, per_first);
        let decimals = if value.compare(Milli::new(10_000)).is_lt() { 1 } else { 0 };
        exact(value, if value.rounded(decimals) % 10 == 0 { 0 } else { decimals }, w)
    };
    (show(low), show(high))
}
