//! Figures and dates in the reader's way.

use crate::Words;
use crate::lang::Lang;
use crate::month::Month;
use calcium_compass_core::date::Date;
use calcium_compass_core::entry::{Per, Quantity};
use calcium_compass_core::exact::Exact;
use calcium_compass_core::milli::Milli;
use calcium_compass_core::show::{self, Shown};
use calcium_compass_core::unit::Unit;

/// A figure in the reader's way: `49.9`.
#[must_use]
pub fn number(shown: &Shown, w: Words) -> String {
    shown.with_mark(w.decimal_mark())
}

/// A printed figure of a table.
#[must_use]
pub fn printed(at: Milli, w: Words) -> String {
    exact(Exact::of(at), at.decimals(), w)
}

/// A value with so many decimals.
#[must_use]
pub fn exact(value: Exact, decimals: u8, w: Words) -> String {
    Shown { digits: value.rounded(decimals), decimals, unit: Unit::Percent, approximate: false }
        .with_mark(w.decimal_mark())
}

/// A figure and its unit. Where the language's papers do, they stay on one line.
#[must_use]
pub fn with_unit(figure: &str, unit: &str, w: Words) -> String {
    let space = match w.lang() {
        Lang::En | Lang::Ar => ' ',
        Lang::Es | Lang::Fr | Lang::De => '\u{a0}',
    };
    if unit.is_empty() { figure.to_owned() } else { format!("{figure}{space}{unit}") }
}

/// The figure as typed, with `<` or `>`.
#[must_use]
pub fn typed(quantity: &Quantity, w: Words) -> String {
    w.signed(quantity.bound.sign(), &number(&show::as_typed(quantity), w))
}

/// The same as somebody would type it, for a field.
#[must_use]
pub fn to_type(quantity: &Quantity, w: Words) -> String {
    format!("{}{}", quantity.bound.sign(), number(&show::as_typed(quantity), w))
}

/// The figure in the other unit of its measure: `54.9 nmol/L`.
#[must_use]
pub fn beside(quantity: &Quantity, w: Words) -> Option<String> {
    let shown = show::in_unit(quantity, show::counterpart(quantity)?)?;
    let template = if shown.approximate { w.other_unit_about() } else { w.other_unit() };
    Some(w.fill(template, &[("value", &number(&shown, w)), ("unit", w.unit(shown.unit))]))
}

/// A day in the reader's way: `20 November 2026`.
#[must_use]
pub fn date(date: Date, w: Words) -> String {
    let (year, month, day) = date.parts();
    let Some(month) = Month::of(month) else { return date.to_string() };
    let day = if day == 1 { w.first_day().to_owned() } else { day.to_string() };
    let year = year.to_string();
    w.fill(w.date(), &[("day", &day), ("month", w.month(month)), ("year", &year)])
}

/// What a weekly or monthly amount comes to a day, in the unit typed.
#[must_use]
pub fn a_day(quantity: &Quantity, w: Words) -> Option<String> {
    if quantity.per == Per::Day {
        return None;
    }
    let scale = quantity.scale;
    let value = exact(quantity.in_ratio(scale.per_first), scale.decimals, w);
    let gaps = [("value", value.as_str()), ("unit", w.unit(scale.unit))];
    Some(w.fill(w.per_day_average(), &gaps))
}
