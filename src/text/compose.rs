//! Fills the gaps of a language's templates from a report.
//!
//! The same for every language: what differs is in the templates.

use crate::core::agreement::Agreement;
use crate::core::alert::{self, Alert, AlertId, Signs};
use crate::core::band::{Cut, ReadsAs, Side, Standing, Table};
use crate::core::entry::{Problem, Quantity, Reading};
use crate::core::exact::{Exact, Ratio};
use crate::core::intake::IntakeStatus;
use crate::core::joint::JointVerdict;
use crate::core::measure::Measure;
use crate::core::milli::Milli;
use crate::core::note::Note;
use crate::core::number::Bound;
use crate::core::own_lab::OwnRange;
use crate::core::report::Finding;
use crate::core::show::{self, Shown};
use crate::core::source::Source;
use crate::core::table::dp_ucmgp::KIDNEY_ANCHORS;
use crate::core::uncertainty::{Change, Interval};
use crate::core::unit::Unit;
use crate::core::verdict::{Outcome, Verdict};

use super::en::{self, say};
use super::fill::{fill, list};
use super::voice::Voice;

/// A figure in the reader's way: `49.9`.
#[must_use]
pub fn number(shown: &Shown) -> String {
    shown.with_mark(en::DECIMAL_MARK)
}

/// A printed figure of a table.
#[must_use]
pub fn printed(at: Milli) -> String {
    exact(Exact::of(at), at.decimals())
}

fn exact(value: Exact, decimals: u8) -> String {
    Shown { digits: value.rounded(decimals), decimals, unit: Unit::Percent, approximate: false }
        .with_mark(en::DECIMAL_MARK)
}

/// The figure as typed, with `<` or `>`.
#[must_use]
pub fn typed(quantity: &Quantity) -> String {
    format!("{}{}", sign(quantity.bound), number(&show::as_typed(quantity)))
}

/// The sign before a figure.
#[must_use]
pub const fn sign(bound: Bound) -> &'static str {
    match bound {
        Bound::Exact => "",
        Bound::Below => "<",
        Bound::Above => ">",
    }
}

/// The figure in the other unit of its measure: `54.9 nmol/L`.
#[must_use]
pub fn beside(quantity: &Quantity) -> Option<String> {
    let shown = show::in_unit(quantity, show::counterpart(quantity)?)?;
    let template = if shown.approximate { en::OTHER_UNIT_ABOUT } else { en::OTHER_UNIT };
    Some(fill(template, &[("value", &number(&shown)), ("unit", shown.unit.printed())]))
}

/// The sentence of a 25-OH-D finding: how far the sources agree.
#[must_use]
pub fn agreement(agreement: &Agreement, voice: Voice) -> String {
    let parts: Vec<String> = [
        (ReadsAs::Enough, agreement.enough),
        (ReadsAs::NotEnough, agreement.not_enough),
        (ReadsAs::High, agreement.high),
        (ReadsAs::None, agreement.no_line),
    ]
    .into_iter()
    .filter(|(_, n)| *n > 0)
    .map(|(reads_as, n)| {
        fill(say(voice).agreement_part(reads_as, n == 1), &[("n", &n.to_string())])
    })
    .collect();
    let total = agreement.counted();
    let gaps = [("total", total.to_string()), ("parts", list(&parts, en::BETWEEN, en::LAST))];
    fill(
        say(voice).agreement(total == 1),
        &gaps.each_ref().map(|(name, text)| (*name, text.as_str())),
    )
}

/// The sentences of a finding, in the order they are read.
#[must_use]
pub fn says(finding: &Finding, voice: Voice) -> Vec<String> {
    let words = say(voice);
    let mut says = Vec::new();
    if let Some(gate) = finding.gate {
        says.push(words.gated(gate).to_owned());
    } else if finding.quantity.measure == Measure::DpUcmgp {
        says.push(words.no_cut_off().to_owned());
        says.extend(among_marks(finding, voice));
        says.push(words.not_lower_is_better().to_owned());
    } else if let Some(found) = &finding.agreement {
        says.push(agreement(found, voice));
    } else {
        let banded = finding.verdicts.iter().filter(|v| matches!(v.outcome, Outcome::Band(_)));
        says.extend(banded.map(|verdict| one_source(verdict, voice)));
        if says.is_empty() {
            says.push(words.no_agreement().to_owned());
        }
    }
    says
}

/// "Mayo Clinic Laboratories: within the reference range."
fn one_source(verdict: &Verdict, voice: Voice) -> String {
    fill(
        en::ONE_SOURCE,
        &[("source", &source_name(verdict.table)), ("label", self::verdict(verdict, voice))],
    )
}

/// "560 pmol/L is above the marks of 2 of 5 published sources."
fn among_marks(finding: &Finding, voice: Voice) -> Option<String> {
    let banded = || finding.verdicts.iter().filter(|v| matches!(v.outcome, Outcome::Band(_)));
    let total = banded().count();
    let above = banded().filter(|v| v.edges().1.is_none()).count();
    (total > 0).then(|| {
        fill(
            say(voice).among_marks(),
            &[
                ("value", &typed(&finding.quantity)),
                ("unit", finding.quantity.scale.unit.printed()),
                ("above", &above.to_string()),
                ("total", &total.to_string()),
            ],
        )
    })
}

/// What kidney studies saw, a line each.
#[must_use]
pub fn kidney_anchors(voice: Voice) -> Vec<String> {
    KIDNEY_ANCHORS
        .iter()
        .map(|anchor| {
            let (group, centre) = (en::kidney_group(anchor.group), anchor.centre.to_string());
            let said = match anchor.middle_half {
                Some((low, high)) => fill(
                    say(voice).kidney_half(),
                    &[
                        ("group", group),
                        ("centre", &centre),
                        ("low", &low.to_string()),
                        ("high", &high.to_string()),
                    ],
                ),
                None => fill(say(voice).kidney_centre(), &[("group", group), ("centre", &centre)]),
            };
            format!("{said} ({})", anchor.source.citation)
        })
        .collect()
}

/// "The true level may lie from 17 to 27 ng/mL."
#[must_use]
pub fn interval(interval: &Interval, quantity: &Quantity, voice: Voice) -> String {
    let (low, high) = interval.ends();
    fill(
        say(voice).interval(),
        &[
            ("low", &exact(low, quantity.scale.decimals)),
            ("high", &exact(high, quantity.scale.decimals)),
            ("unit", quantity.scale.unit.printed()),
        ],
    )
}

/// How many sources have an edge within reach of the figure.
#[must_use]
pub fn near(finding: &Finding, voice: Voice) -> Option<String> {
    let near = finding.verdicts.iter().filter(|v| v.near).count();
    let total = finding.verdicts.iter().filter(|v| matches!(v.outcome, Outcome::Band(_))).count();
    (near > 0).then(|| {
        fill(say(voice).near(), &[("n", &near.to_string()), ("total", &total.to_string())])
    })
}

/// Two tests compared.
#[must_use]
pub fn change(change: &Change, voice: Voice) -> String {
    let percent = exact(Exact::of(Milli::new(change.reference_change / 10_000)), 0);
    fill(say(voice).change(change.verdict), &[("percent", &percent)])
}

/// A body and its year.
#[must_use]
pub fn source_name(table: &Table) -> String {
    table.year.map_or_else(|| table.body.to_owned(), |year| format!("{} {year}", table.body))
}

/// What a table is worth: "withdrawn 2024".
#[must_use]
pub fn standing(standing: Standing) -> String {
    let year = match standing {
        Standing::Withdrawn(year) | Standing::Superseded(year) => year.to_string(),
        Standing::Current | Standing::Laboratory | Standing::Study | Standing::Manufacturer => {
            String::new()
        }
    };
    fill(en::standing(standing), &[("year", &year)])
}

/// What a table says: the band's own words, or why there is no band.
#[must_use]
pub fn verdict(verdict: &Verdict, voice: Voice) -> &'static str {
    let words = say(voice);
    match verdict.outcome {
        Outcome::Band(_) | Outcome::NoThreshold => {
            verdict.band().map_or("", |band| words.label(band.label))
        }
        Outcome::NotApplicable(why) => words.why(why, verdict.table.measure),
        Outcome::Needs(need) => words.need(need),
        Outcome::Gated(_) => words.not_shown(),
    }
}

/// The printed edges of the band: "20 to 50 ng/mL". Empty where there is none.
#[must_use]
pub fn because(verdict: &Verdict) -> String {
    let Some(ladder) = verdict.ladder else { return String::new() };
    let text = edges(verdict.edges(), ladder.unit.printed());
    match verdict.band().and_then(|band| band.printed) {
        Some(printed) if !text.is_empty() => {
            format!("{text} ({})", fill(en::PRINTED, &[("printed", printed)]))
        }
        Some(_) | None => text,
    }
}

/// A band by its edges.
#[must_use]
pub fn edges((lower, upper): (Option<&Cut>, Option<&Cut>), unit: &str) -> String {
    // The lower edge belongs to this band where it belongs above it.
    let template = match (lower.map(|cut| cut.belongs), upper.map(|cut| cut.belongs)) {
        (None, None) => "",
        (None, Some(Side::Above)) => en::UNDER,
        (None, Some(Side::Below)) => en::UP_TO,
        (Some(Side::Above), None) => en::OR_MORE,
        (Some(Side::Below), None) => en::ABOVE,
        (Some(Side::Above), Some(Side::Below)) => en::FROM_TO,
        (Some(Side::Above), Some(Side::Above)) => en::FROM_TO_UNDER,
        (Some(Side::Below), Some(Side::Below)) => en::ABOVE_TO,
        (Some(Side::Below), Some(Side::Above)) => en::ABOVE_TO_UNDER,
    };
    let at = |cut: Option<&Cut>| cut.map(|cut| printed(cut.at)).unwrap_or_default();
    fill(template, &[("lower", &at(lower)), ("upper", &at(upper)), ("unit", unit)])
}

/// Whether the side of an edge of the band is our reading.
#[must_use]
pub fn rests_on_our_reading(verdict: &Verdict) -> bool {
    let (lower, upper) = verdict.edges();
    lower.is_some_and(|cut| !cut.stated_above) || upper.is_some_and(|cut| !cut.stated_below)
}

/// The text of an alert, a paragraph each.
#[must_use]
pub fn alert(alert: &Alert, voice: Voice) -> Vec<String> {
    let words = say(voice);
    let limit_unit = if alert.id == AlertId::DAboveUl { Unit::Ug } else { Unit::Mg };
    let (body, limit) = alert.limit.map_or_else(Default::default, |row| {
        (row.issuer, format!("{} {}", printed(row.value), limit_unit.printed()))
    });
    let mut text = fill(words.alert_body(alert.id), &[("body", body), ("limit", &limit)]);
    if alert.age_unknown && alert.limit.is_some() {
        text = format!("{text} {}", words.lower_for_a_child());
    }
    if alert.child && alert.id == AlertId::VitaminDVeryLow {
        text = format!("{text} {}", words.promptly());
    }
    if alert.may_be_higher {
        text = format!("{text} {}", words.may_be_higher());
    }
    let mut paragraphs = vec![text];
    match alert.id.signs() {
        Signs::Calcium => paragraphs.push(words.calcium_signs().to_owned()),
        Signs::Bleeding => paragraphs.push(words.bleeding_signs().to_owned()),
        Signs::None => {}
    }
    paragraphs
}

/// The text of a field's problem.
#[must_use]
pub fn problem(reading: &Reading, voice: Voice) -> String {
    let Some(problem) = reading.problem else { return String::new() };
    let measure = reading.measure;
    let units: Vec<String> =
        measure.units().iter().map(|scale| scale.unit.printed().to_owned()).collect();
    let scale = reading.quantity.map(|q| q.scale).or_else(|| measure.units().first());
    let unit = scale.map_or("", |scale| scale.unit.printed());
    let other =
        reading.quantity.as_ref().and_then(show::counterpart).map_or("", |unit| unit.printed());
    let (grouped, plain) = if let Problem::AskNumber(grouped, plain) = problem {
        (printed(grouped), printed(plain))
    } else {
        (String::new(), String::new())
    };
    let (low, high) = limits(measure, scale.map_or(Ratio::ONE, |scale| scale.per_first));
    let text = fill(
        say(voice).problem(problem, measure),
        &[
            ("typed", &reading.quantity.as_ref().map(typed).unwrap_or_default()),
            ("example", en::example(measure)),
            ("units", &list(&units, en::BETWEEN, en::OR)),
            ("unit", unit),
            ("other", other),
            ("grouped", &grouped),
            ("plain", &plain),
            ("low", &low),
            ("high", &high),
        ],
    );
    let dangerous =
        matches!(problem, Problem::Implausible(excess) if alert::is_dangerous(measure, excess));
    if dangerous { format!("{text} {}", say(voice).if_really()) } else { text }
}

/// The plausible limits in a unit, whole where they are large.
fn limits(measure: Measure, per_first: Ratio) -> (String, String) {
    let (low, high) = measure.facts().limits;
    let show = |limit: Milli| {
        let value = Exact::of(limit).convert(Ratio::ONE, per_first);
        let decimals = if value.compare(Milli::new(10_000)).is_lt() { 1 } else { 0 };
        exact(value, if value.rounded(decimals) % 10 == 0 { 0 } else { decimals })
    };
    (show(low), show(high))
}

/// The sentence of the joint reading.
#[must_use]
pub fn joint(verdict: &JointVerdict, voice: Voice) -> String {
    let words = say(voice);
    verdict.cell().map_or_else(String::new, |cell| {
        fill(words.joint_cell(), &[("label", words.label(cell.label))])
    })
}

/// Where the joint table was seen.
#[must_use]
pub fn joint_citation(verdict: &JointVerdict) -> String {
    format!("{}; {}", verdict.joint.source.citation, checked(verdict.joint.source))
}

/// When a source was checked.
#[must_use]
pub fn checked(source: &Source) -> String {
    fill(
        en::CHECKED,
        &[("checked", &source.checked.to_string()), ("review", &source.review_by.to_string())],
    )
}

/// A body's answer on a daily amount.
#[must_use]
pub fn status(status: &IntakeStatus, voice: Voice) -> String {
    let row = status.row;
    let value = row.map(|row| printed(row.value)).unwrap_or_default();
    let amount = exact(status.amount.known(), 0);
    let text = fill(
        say(voice).status(status.status),
        &[
            ("amount", &amount),
            ("value", &value),
            ("unit", status.nutrient.unit().printed()),
            ("kind", row.map_or("", |row| row.kind.name())),
        ],
    );
    if status.from_food_alone { format!("{text} {}", say(voice).from_food_alone()) } else { text }
}

/// What a note says.
#[must_use]
pub fn note(note: &Note, voice: Voice) -> String {
    let template = say(voice).note(note.id);
    let gaps = note.curve.map(|curve| {
        let (low, high) = curve.limits;
        [curve.intake, curve.average, low, high].map(|figure| figure.to_string())
    });
    gaps.map_or_else(
        || template.to_owned(),
        |[intake, average, low, high]| {
            fill(
                template,
                &[("intake", &intake), ("average", &average), ("low", &low), ("high", &high)],
            )
        },
    )
}

/// Where a note was seen.
#[must_use]
pub fn note_citation(note: &Note) -> String {
    let citations: Vec<&str> = note.id.sources().iter().map(|source| source.citation).collect();
    format!("({})", citations.join("; "))
}

/// Where a figure lies in the laboratory's own range.
#[must_use]
pub fn own_range(range: &OwnRange, voice: Voice) -> String {
    let words = say(voice);
    fill(words.own_range(), &[("place", words.place(range.place))])
}
