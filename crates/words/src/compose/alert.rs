//! The text of an alert.

use crate::Words;
use crate::fill::join;
use crate::voice::Voice;
use calcium_compass_core::alert::{Alert, Limit, Says, Signs};
use calcium_compass_core::exact::{Exact, Ratio};
use calcium_compass_core::measure::Measure;
use calcium_compass_core::reference::Nutrient;
use calcium_compass_core::unit::Unit;

use super::figure::{exact, printed, with_unit};

/// How soon. An emergency is not for "today".
#[must_use]
pub fn urgency(alert: &Alert, w: Words) -> &'static str {
    if alert.id.says(Says::Emergency) { w.emergency() } else { w.level(alert.level) }
}

/// What an alert says before anything else, on one line.
#[must_use]
pub fn headline(alert: &Alert, w: Words) -> String {
    format!("{}{}{}", urgency(alert, w), w.colon(), w.alert_heading(alert.id))
}

/// The text of an alert, a paragraph each; what calls for help comes last.
#[must_use]
pub fn alert(alert: &Alert, w: Words) -> Vec<String> {
    alert_after(alert, &[], w)
}

/// The same after other alerts: a list of signs that one of them has ended
/// with is not told again.
#[must_use]
pub fn alert_after(alert: &Alert, before: &[Alert], w: Words) -> Vec<String> {
    let told = |signs: &Signs| before.iter().any(|other| other.signs().contains(signs));
    let mut paragraphs = vec![body(alert, w)];
    let signs = alert.signs().iter().filter(|signs| !told(signs));
    paragraphs.extend(signs.map(|signs| w.signs(*signs).to_owned()));
    paragraphs
}

fn body(alert: &Alert, w: Words) -> String {
    let text = alert.instead.map_or_else(|| w.alert_body(alert.id), |i| w.alert_instead(i));
    let says = |what: Says| alert.id.says(what);
    let limits: Vec<String> = alert.limit.iter().chain(&alert.also).map(|l| limit(l, w)).collect();
    let mut sentences = Vec::new();
    let mut add = |when: bool, sentence: &str| sentences.extend(when.then(|| sentence.to_owned()));
    // A high calcium is to be told to the clinic first, whatever its own limits are.
    let tells_first = says(Says::ClinicFirst);
    add(alert.own_limits && !tells_first, w.own_limits());
    add(true, &w.fill(text, &[("limits", &join(&limits, "; "))]));
    add(alert.own_limits && tells_first, w.own_limits());
    let child = alert.age_unknown && alert.limit.is_some();
    let maybe_a_child = alert.age_unknown || alert.child;
    add(child || (maybe_a_child && says(Says::LowerForAChild)), w.lower_for_a_child());
    add(alert.child && says(Says::PromptlyForAChild), w.promptly());
    add(alert.child && says(Says::ChildrensCalcium), w.childrens_calcium());
    add(alert.may_be_higher, w.may_be_higher());
    add(says(Says::IfPrescribed), w.if_prescribed());
    join(&sentences, " ")
}

/// "vitamin D 100 µg (4000 IU) a day, EFSA (European Union)"
fn limit(limit: &Limit, w: Words) -> String {
    let Limit { nutrient, row } = limit;
    let figure = printed(row.value, w);
    let other = Measure::VitaminDIntake.scale(Unit::InternationalUnit);
    let amount = match other.filter(|_| *nutrient == Nutrient::VitaminD) {
        Some(scale) => {
            let units = Exact::of(row.value).convert(Ratio::ONE, scale.per_first);
            w.fill(w.ug_and_iu(), &[("ug", &figure), ("iu", &exact(units, scale.decimals, w))])
        }
        None => with_unit(&figure, w.said_unit(nutrient.unit()), w),
    };
    let body = match w.voice() {
        Voice::Plain => w.intake_body(row.body),
        Voice::Clinician => row.issuer,
    };
    let nutrient = w.nutrient_named(*nutrient);
    w.fill(w.limit_of(), &[("nutrient", nutrient), ("limit", &amount), ("body", body)])
}
