//! The results as a text to be pasted: no number travels without its unit, its
//! sources and the version.

use crate::Words;
use calcium_compass_core::band::Vote;
use calcium_compass_core::date::Date;
use calcium_compass_core::entry::Entry;
use calcium_compass_core::intake::{IntakeStatus, Status};
use calcium_compass_core::measure::Measure;
use calcium_compass_core::next::{Next, Retest};
use calcium_compass_core::person::{AgeUnit, Flag, Sex};
use calcium_compass_core::reference::Nutrient;
use calcium_compass_core::report::{Finding, Input, Report};
use calcium_compass_core::source::CHECKED;
use calcium_compass_core::unit::Unit;
use calcium_compass_core::verdict::Verdict;

use super::{
    alert_after, because, brief, citations, date, headline, not_counted, problem, says,
    source_name, standing, status, verdict, with_unit,
};

/// The version of the crate: tables change only with it.
pub const VERSION: &str = env!("CARGO_PKG_VERSION");

/// The first line: which page said it, and when.
#[must_use]
pub fn head(name: &str, today: Option<Date>, w: Words) -> String {
    let dated = |today| w.fill(w.copy_head(), &[("name", name), ("date", &date(today, w))]);
    today.map_or_else(|| name.to_owned(), dated)
}

/// A few lines for a message: what was entered, the warnings, and of each result
/// what it comes to.
#[must_use]
pub fn short(name: &str, input: &Input, report: &Report, today: Option<Date>, w: Words) -> String {
    let mut lines = vec![head(name, today, w)];
    lines.extend(entered(input, w));
    lines.extend(problems(report, w));
    lines.extend(report.alerts.iter().map(|alert| headline(alert, w)));
    for one in &report.findings {
        let measure = one.quantity.measure;
        let shown = one.gate.is_none() && one.needs.is_none();
        if shown && report.is_replaced(measure) {
            continue;
        }
        let brief = brief(one, report, w);
        // A warning is a line of its own already.
        let said = if lines.contains(&brief) {
            says(one, report, w).into_iter().next()
        } else {
            Some(brief)
        };
        lines.extend(said.map(|said| format!("{}{}{said}", w.measure(measure), w.colon())));
    }
    lines.push(foot(w));
    lines.join("\n")
}

/// The whole text.
#[must_use]
pub fn copy(name: &str, input: &Input, report: &Report, today: Option<Date>, w: Words) -> String {
    let mut text = head(name, today, w);
    titled(&mut text, w.copy_person(), &person(input, w));
    let mut typed = entered(input, w);
    typed.extend(problems(report, w));
    titled(&mut text, w.copy_entered(), &typed);
    for (place, one) in report.alerts.iter().enumerate() {
        let before = report.alerts.get(..place).unwrap_or_default();
        titled(&mut text, &headline(one, w), &alert_after(one, before, w));
    }
    for one in &report.findings {
        titled(&mut text, w.measure(one.quantity.measure), &finding_lines(one, report, w));
    }
    for nutrient in Nutrient::ALL {
        titled(&mut text, w.nutrient(*nutrient), &amount_lines(*nutrient, report, w));
    }
    text.push_str("\n\n");
    text + &foot(w)
}

/// Which version said it, and what it is not.
#[must_use]
pub fn foot(w: Words) -> String {
    let tables = date(CHECKED, w);
    w.fill(w.copy_foot(), &[("version", VERSION), ("tables", &tables)])
}

/// About the person, a line each.
#[must_use]
pub fn person(input: &Input, w: Words) -> Vec<String> {
    let (person, mut lines) = (&input.person, Vec::new());
    let age = person.age.trim();
    if !age.is_empty() {
        let unit = if person.age_unit == AgeUnit::Months { w.months() } else { w.years() };
        lines.push(format!("{} ({unit}): {age}", w.age()));
    } else if person.adult {
        lines.push(w.adult().to_owned());
    }
    if let Some(sex) = person.sex {
        let sex = if sex == Sex::Female { w.female() } else { w.male() };
        lines.push(format!("{}{}{sex}", w.sex(), w.colon()));
    }
    if let Some(stage) = person.stage {
        lines.push(w.stage(stage).to_owned());
    }
    let vka = [(Flag::Vka, w.yes()), (Flag::VkaUnsure, w.unsure()), (Flag::VkaNo, w.no())];
    if let Some((_, answer)) = vka.iter().find(|(flag, _)| person.flags.has(*flag)) {
        lines.push(format!("{} {answer}", w.vka_question()));
    }
    if person.flags.has(Flag::KidneyNo) {
        lines.push(format!("{} {}", w.kidney_question(), w.no()));
    }
    for flag in Flag::ALL {
        if person.flags.has(*flag) && !w.flag(*flag).is_empty() {
            lines.push(w.flag(*flag).to_owned());
        }
    }
    lines
}

/// What was entered, a line each.
#[must_use]
pub fn entered(input: &Input, w: Words) -> Vec<String> {
    let mut lines = Vec::new();
    for one in &input.entries {
        if one.is_filled() {
            lines.push(entry(one, w));
        }
    }
    lines
}

/// What could not be read, and what is asked before a warning is believed.
fn problems(report: &Report, w: Words) -> impl Iterator<Item = String> {
    let asked = report.problems.iter().filter(|reading| reading.problem.is_some());
    asked.map(move |reading| {
        format!("{}{}{}", w.measure(reading.measure), w.colon(), problem(reading, w))
    })
}

/// An entry as it was typed, its unit as the reader's labels print it.
#[must_use]
pub fn entry(entry: &Entry, w: Words) -> String {
    let chosen = entry.unit.as_deref().unwrap_or_default();
    let unit = Unit::parse(chosen).map_or(chosen, |unit| w.said_unit(unit));
    let per = match (entry.measure.is_intake(), entry.per) {
        (false, _) => "",
        (true, calcium_compass_core::entry::Per::Day) => w.per_day(),
        (true, calcium_compass_core::entry::Per::Week) => w.per_week(),
        (true, calcium_compass_core::entry::Per::Month) => w.per_month(),
    };
    let (name, detail) = (w.measure(entry.measure), w.measure_detail(entry.measure));
    let figure = with_unit(entry.text.trim(), unit, w);
    let mut text = format!("{name} ({detail}): {}", w.apart(&figure));
    if !per.is_empty() {
        text.push(' ');
        text.push_str(per);
    }
    if let Some(day) = entry.date {
        text.push_str(w.between());
        text.push_str(&date(day, w));
    }
    text
}

/// What is said of a figure, and every source that says something.
#[must_use]
pub fn finding_lines(finding: &Finding, report: &Report, w: Words) -> Vec<String> {
    let measure = finding.quantity.measure;
    let shown = finding.gate.is_none() && finding.needs.is_none();
    let next = what_next(report.next(measure), report.retest(finding), w);
    if shown && report.is_replaced(measure) {
        return replaced(measure, w).into_iter().chain(next).collect();
    }
    let mut lines = says(finding, report, w);
    for one in &finding.verdicts {
        if shown && one.speaks() {
            let edges = because(one, w);
            let edges = if edges.is_empty() { edges } else { format!(" ({edges})") };
            lines.push(format!(
                "- {} [{}{}]: {}{edges}. {}",
                source_name(one.table),
                standing(one.table.standing, w),
                listed_only(one, w),
                verdict(one, w),
                citations(one.band().map_or(&[][..], |band| band.sources))
            ));
        }
    }
    if let Some(comparison) = report.comparison(finding) {
        let said = super::comparison(&comparison, w);
        lines.push(format!("{} {said} ({})", w.how_compare(), comparison.shares.source.citation));
    }
    lines.extend(next);
    lines
}

/// Why a source is not counted where they are compared, and whom it is about.
/// One that is about this person too, and asks more of them, says so itself.
fn listed_only(verdict: &Verdict, w: Words) -> String {
    let Some(why) = not_counted(verdict, w) else { return String::new() };
    match verdict.table.vote {
        Vote::MoreFor(_) => format!("; {why}"),
        Vote::Own | Vote::SameClasses(_) | Vote::PopulationFloor | Vote::BoneDisease => {
            format!("; {why}{}{}", w.colon(), w.population(verdict.table.population))
        }
    }
}

/// What next, and when such a test is done again.
fn what_next(next: Next, again: Option<Retest>, w: Words) -> Vec<String> {
    let next = format!("{}{}{}", w.what_next(), w.colon(), w.next(next));
    let again = again.map(|again| format!("{}{}{}", w.test_again(), w.colon(), w.retest(again)));
    std::iter::once(next).chain(again).collect()
}

/// In the place of what a warning leaves out. Chest pain is never left out.
fn replaced(measure: Measure, w: Words) -> Vec<String> {
    let chest = (measure == Measure::Cac).then(|| w.chest_pain().to_owned());
    std::iter::once(w.replaced().to_owned()).chain(chest).collect()
}

/// What each body says of a daily amount.
#[must_use]
pub fn amount_lines(nutrient: Nutrient, report: &Report, w: Words) -> Vec<String> {
    lines_of_amount(nutrient, report, |one| format!("- {}", of_body(one, w)), |_| true, w)
}

/// The same for a sheet of paper: bodies that have no value for the person are left out.
#[must_use]
pub fn amount_on_paper(nutrient: Nutrient, report: &Report, w: Words) -> Vec<String> {
    let has_value = |one: &IntakeStatus| one.status != Status::NoValue;
    lines_of_amount(nutrient, report, |one| of_body(one, w), has_value, w)
}

fn of_body(one: &IntakeStatus, w: Words) -> String {
    format!("{}{}{}", w.intake_body(one.body), w.colon(), status(one, w))
}

fn lines_of_amount(
    nutrient: Nutrient,
    report: &Report,
    line: impl Fn(&IntakeStatus) -> String,
    counts: impl Fn(&IntakeStatus) -> bool,
    w: Words,
) -> Vec<String> {
    if !report.has_amount(nutrient) {
        return Vec::new();
    }
    let mut lines = if report.is_amount_replaced(nutrient) {
        vec![w.replaced().to_owned()]
    } else {
        let own = report.statuses.iter().filter(|one| one.nutrient == nutrient && counts(one));
        own.map(line).collect()
    };
    lines.extend(what_next(report.next_of_amount(nutrient), None, w));
    lines
}

/// A part under its title, after what is there; nothing where it has no line.
fn titled(text: &mut String, title: &str, lines: &[String]) {
    if !lines.is_empty() {
        text.push_str("\n\n");
        text.push_str(title);
    }
    for line in lines {
        text.push('\n');
        text.push_str(line);
    }
}
