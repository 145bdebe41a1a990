//! What the part says of a result and of a source.

use calcium_compass_core::date::Date;
use calcium_compass_core::quantity::Per;
use calcium_compass_core::unit::Unit;
use calcium_compass_reader::{Person, Reason};
use calcium_compass_words::found::RowFault;
use calcium_compass_words::{ReaderWords, compose};

use super::state::{Item, Source};

/// The name of a source.
pub(super) fn source(source: &Source, w: ReaderWords) -> String {
    file(&source.name, w)
}

/// The name of a file; what was pasted has none.
pub(super) fn file(name: &str, w: ReaderWords) -> String {
    if name.is_empty() { w.pasted().to_owned() } else { name.to_owned() }
}

/// What a source says of a person, who has a number and no name here.
pub(super) fn person(number: usize, person: &Person, w: ReaderWords) -> String {
    let fill = |phrase, gap, value: &str| w.shared.fill(phrase, &[(gap, value)]);
    let mut said = vec![fill(w.person(), "n", &number.to_string())];
    if !person.born.is_empty() {
        said.push(fill(w.person_born(), "date", &day(&person.born, w)));
    }
    said.push(fill(w.person_results(), "n", &person.results.to_string()));
    said.push(place(&person.place, w));
    said.join(" · ")
}

/// A day in words; as it is where it is no day.
pub(super) fn day(iso: &str, w: ReaderWords) -> String {
    Date::parse(iso).map_or_else(|| iso.to_owned(), |date| compose::date(date, w.shared))
}

/// A figure with its unit, as the report has them.
pub(super) fn figure(value: &str, unit: &str, w: ReaderWords) -> String {
    let unit = Unit::parse(unit).map_or(unit, |unit| w.shared.unit(unit));
    format!("{value} {unit}").trim().to_owned()
}

/// The figure of a result with its unit, and what it is counted over.
pub(super) fn result(item: &Item, w: ReaderWords) -> String {
    let figure = figure(&item.row.value, item.unit(), w);
    if !item.row.measure.is_intake() {
        return figure;
    }
    let per = match item.row.per {
        Per::Day => w.shared.per_day(),
        Per::Week => w.shared.per_week(),
        Per::Month => w.shared.per_month(),
    };
    format!("{figure} {per}")
}

/// The range that the laboratory printed.
pub(super) fn range(item: &Item) -> String {
    match (item.row.low.as_str(), item.row.high.as_str()) {
        ("", "") => String::new(),
        (low, "") => format!("≥ {low}"),
        ("", high) => format!("≤ {high}"),
        (low, high) => format!("{low}–{high}"),
    }
}

/// Where it stands in the source.
pub(super) fn place(place: &str, w: ReaderWords) -> String {
    match place.strip_prefix("line ") {
        Some(line) => w.shared.fill(w.line(), &[("line", line)]),
        None => place.to_owned(),
    }
}

/// Why it is left out.
pub(super) fn why(reason: Reason, w: ReaderWords) -> &'static str {
    w.left_out_why(match reason {
        Reason::Cancelled => RowFault::Cancelled,
        Reason::EnteredInError => RowFault::EnteredInError,
        Reason::NotFinal => RowFault::NotFinal,
        Reason::NoValue => RowFault::NoValue,
        Reason::OtherTest => RowFault::OtherTest,
        Reason::Unit => RowFault::Unit,
        Reason::Decimals => RowFault::Decimals,
    })
}
