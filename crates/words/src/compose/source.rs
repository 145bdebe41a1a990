//! What a source says, and where it was seen.

use crate::Words;
use calcium_compass_core::band::{Cut, Side, Standing, Table};
use calcium_compass_core::joint::JointVerdict;
use calcium_compass_core::note::Note;
use calcium_compass_core::source::Source;
use calcium_compass_core::verdict::{Counts, Outcome, Verdict};

use super::figure::{date, printed};

/// A body and its year.
#[must_use]
pub fn source_name(table: &Table) -> String {
    table.year.map_or_else(|| table.body.to_owned(), |year| format!("{} {year}", table.body))
}

/// What a table is worth: "withdrawn 2024".
#[must_use]
pub fn standing(standing: Standing, w: Words) -> String {
    let year = match standing {
        Standing::Withdrawn(year) | Standing::Superseded(Some(year)) => year.to_string(),
        Standing::Superseded(None)
        | Standing::Current
        | Standing::Laboratory
        | Standing::Study
        | Standing::Manufacturer => String::new(),
    };
    w.fill(w.standing(standing), &[("year", &year)])
}

/// Why a table that says something is not counted where the sources are
/// compared, where that is not plain from its standing.
#[must_use]
pub fn not_counted(verdict: &Verdict, w: Words) -> Option<&'static str> {
    match verdict.counts {
        Counts::OtherPeople => Some(w.not_counted()),
        Counts::SameClasses => Some(w.same_classes()),
        Counts::Yes | Counts::Silent | Counts::NotInForce => None,
    }
}

/// What a table says: the band's own words, or why there is no band.
#[must_use]
pub fn verdict(verdict: &Verdict, w: Words) -> &'static str {
    match verdict.outcome {
        Outcome::Band(_) | Outcome::NoThreshold => {
            verdict.band().map_or("", |band| w.label(band.label))
        }
        Outcome::NotApplicable(why) => w.why(why),
        Outcome::Needs(need) => w.need(need),
        Outcome::Gated(_) => w.not_shown(),
    }
}

/// The printed edges of the band: "20 to 50 ng/mL". Empty where there is none.
#[must_use]
pub fn because(verdict: &Verdict, w: Words) -> String {
    let Some(ladder) = verdict.ladder else { return String::new() };
    let text = edges(verdict.edges(), w.said_unit(ladder.unit), w);
    match verdict.band().and_then(|band| band.printed) {
        Some(printed) if !text.is_empty() => {
            format!("{text} ({})", w.fill(w.printed(), &[("printed", printed)]))
        }
        Some(_) | None => text,
    }
}

/// A band by its edges.
#[must_use]
pub fn edges((lower, upper): (Option<&Cut>, Option<&Cut>), unit: &str, w: Words) -> String {
    // The lower edge belongs to this band where it belongs above it.
    let template = match (lower.map(|cut| cut.belongs), upper.map(|cut| cut.belongs)) {
        (None, None) => "",
        (None, Some(Side::Above)) => w.under(),
        (None, Some(Side::Below)) => w.up_to(),
        (Some(Side::Above), None) => w.or_more(),
        (Some(Side::Below), None) => w.above(),
        (Some(Side::Above), Some(Side::Below)) => w.from_to(),
        (Some(Side::Above), Some(Side::Above)) => w.from_to_under(),
        (Some(Side::Below), Some(Side::Below)) => w.above_to(),
        (Some(Side::Below), Some(Side::Above)) => w.above_to_under(),
    };
    let at = |cut: Option<&Cut>| cut.map(|cut| printed(cut.at, w)).unwrap_or_default();
    w.fill(template, &[("lower", &at(lower)), ("upper", &at(upper)), ("unit", unit)])
}

/// Whether the side of an edge of the band is our reading.
#[must_use]
pub fn rests_on_our_reading(verdict: &Verdict) -> bool {
    let (lower, upper) = verdict.edges();
    lower.is_some_and(|cut| !cut.stated_above) || upper.is_some_and(|cut| !cut.stated_below)
}

/// When a source was checked.
#[must_use]
pub fn checked(source: &Source, w: Words) -> String {
    w.fill(
        w.checked(),
        &[("checked", &date(source.checked, w)), ("review", &date(source.review_by, w))],
    )
}

/// Where the joint table was seen.
#[must_use]
pub fn joint_citation(verdict: &JointVerdict, w: Words) -> String {
    format!("{}; {}", verdict.joint.source.citation, checked(verdict.joint.source, w))
}

/// Publications in a row.
#[must_use]
pub fn citations(sources: &[&Source]) -> String {
    let mut text = String::new();
    for source in sources {
        if !text.is_empty() {
            text.push_str("; ");
        }
        text.push_str(source.citation);
    }
    text
}

/// Where a note was seen.
#[must_use]
pub fn note_citation(note: &Note) -> String {
    format!("({})", citations(note.id.sources()))
}
