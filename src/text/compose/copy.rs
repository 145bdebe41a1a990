//! The results as a text to be pasted: no number travels without its unit, its
//! sources and the version.

use crate::core::date::Date;
use crate::core::entry::Entry;
use crate::core::person::{AgeUnit, Flag, Sex};
use crate::core::report::{Finding, Input, Report};
use crate::core::source::CHECKED;
use crate::core::verdict::Outcome;
use crate::text::Words;

use super::{agreement, alert, because, date, says, source_name, standing, status, verdict};

/// The version of the crate: tables change only with it.
pub const VERSION: &str = env!("CARGO_PKG_VERSION");

/// The whole text.
#[must_use]
pub fn copy(name: &str, input: &Input, report: &Report, today: Option<Date>, w: Words) -> String {
    let today = today.map(|today| date(today, w)).unwrap_or_default();
    let head = if today.is_empty() {
        name.to_owned()
    } else {
        w.fill(w.copy_head(), &[("name", name), ("date", &today)])
    };
    let mut parts = vec![
        head,
        titled(w.copy_person(), &person(input, w)),
        titled(w.copy_entered(), &entered(input, w)),
    ];
    parts.extend(report.alerts.iter().map(|one| {
        let heading = format!("{}: {}", w.level(one.id.level()), w.alert_heading(one.id));
        format!("{heading}\n{}", alert(one, w).join("\n"))
    }));
    parts.extend(report.findings.iter().map(|one| finding(one, report, w)));
    parts.extend(intakes(report, w));
    parts.push(foot(w));
    parts.retain(|part| !part.is_empty());
    parts.join("\n\n")
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
    let person = &input.person;
    let age = if person.age.trim().is_empty() {
        person.adult.then(|| w.adult().to_owned())
    } else {
        let unit = if person.age_unit == AgeUnit::Months { w.months() } else { w.years() };
        Some(format!("{}: {} {unit}", w.age(), person.age.trim()))
    };
    let sex = person.sex.map(|sex| {
        let sex = if sex == Sex::Female { w.female() } else { w.male() };
        format!("{}: {sex}", w.sex())
    });
    let stage = person.stage.map(|stage| w.stage(stage).to_owned());
    let vka = [(Flag::Vka, w.yes()), (Flag::VkaUnsure, w.unsure()), (Flag::VkaNo, w.no())];
    let vka = vka.iter().find(|(flag, _)| person.flags.has(*flag));
    let vka = vka.map(|(_, answer)| format!("{} {answer}", w.vka_question()));
    let flags = Flag::ALL.iter().filter(|flag| person.flags.has(**flag));
    let flags = flags.map(|flag| w.flag(*flag).to_owned()).filter(|text| !text.is_empty());
    age.into_iter().chain(sex).chain(stage).chain(vka).chain(flags).collect()
}

/// What was entered, a line each.
#[must_use]
pub fn entered(input: &Input, w: Words) -> Vec<String> {
    input.entries.iter().filter(|entry| entry.is_filled()).map(|one| entry(one, w)).collect()
}

fn entry(entry: &Entry, w: Words) -> String {
    let unit = entry.unit.as_deref().unwrap_or_default();
    let day = entry.date.map(|day| format!(", {}", date(day, w))).unwrap_or_default();
    let per = match (entry.measure.is_intake(), entry.per) {
        (false, _) => "",
        (true, crate::core::entry::Per::Day) => w.per_day(),
        (true, crate::core::entry::Per::Week) => w.per_week(),
        (true, crate::core::entry::Per::Month) => w.per_month(),
    };
    let name = format!("{} ({})", w.measure(entry.measure), w.measure_detail(entry.measure));
    let value = [entry.text.trim(), unit, per].map(str::to_owned);
    let value: Vec<String> = value.into_iter().filter(|part| !part.is_empty()).collect();
    format!("{name}: {}{day}", value.join(" "))
}

/// A finding and every source that says something of it.
fn finding(finding: &Finding, report: &Report, w: Words) -> String {
    let measure = finding.quantity.measure;
    if report.is_replaced(measure) {
        return titled(w.measure(measure), &[w.replaced().to_owned()]);
    }
    let mut lines = match &finding.agreement {
        Some(found) => vec![agreement(found, w)],
        None => says(finding, w),
    };
    if finding.gate.is_none() {
        let speaking = finding
            .verdicts
            .iter()
            .filter(|v| matches!(v.outcome, Outcome::Band(_) | Outcome::NoThreshold));
        lines.extend(speaking.map(|one| {
            let edges = because(one, w);
            let edges = if edges.is_empty() { edges } else { format!(" ({edges})") };
            let sources: Vec<&str> = (one.band().into_iter())
                .flat_map(|band| band.sources.iter().map(|source| source.citation))
                .collect();
            format!(
                "- {} [{}]: {}{edges}. {}",
                source_name(one.table),
                standing(one.table.standing, w),
                verdict(one, w),
                sources.join("; ")
            )
        }));
    }
    titled(w.measure(measure), &lines)
}

fn intakes(report: &Report, w: Words) -> Vec<String> {
    let mut parts: Vec<(String, Vec<String>)> = Vec::new();
    for one in report.statuses.iter().filter(|one| report.has_amount(one.nutrient)) {
        let name = w.nutrient(one.nutrient).to_owned();
        let text = if report.is_amount_replaced(one.nutrient) {
            w.replaced().to_owned()
        } else {
            format!("- {}: {}", w.intake_body(one.body), status(one, w))
        };
        match parts.last_mut() {
            Some((last, lines)) if *last == name => {
                if !lines.contains(&text) {
                    lines.push(text);
                }
            }
            Some(_) | None => parts.push((name, vec![text])),
        }
    }
    parts.into_iter().map(|(name, lines)| titled(&name, &lines)).collect()
}

fn titled(title: &str, lines: &[String]) -> String {
    if lines.is_empty() { String::new() } else { format!("{title}\n{}", lines.join("\n")) }
}
