//! [`When`]: the day of a sample, as far as a report says it.

use calcium_compass_core::date::Date;

use crate::source::DayOrder;
use crate::words;

/// A day, as printed.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub(crate) enum When {
    /// Not printed, or not readable.
    #[default]
    Unknown,
    /// A day.
    Day(Date),
    /// `3/4/26`.
    Either {
        /// The day comes first.
        day_first: Date,
        /// The month comes first.
        month_first: Date,
    },
}

impl When {
    /// The day as an ISO date. `None` where that must be asked.
    pub(crate) fn iso(self, order: Option<DayOrder>) -> Option<String> {
        if self == Self::Unknown {
            return Some(String::new());
        }
        self.day(order).map(|date| date.to_string())
    }

    /// The day. `None` where it is not known, or must be asked.
    pub(crate) const fn day(self, order: Option<DayOrder>) -> Option<Date> {
        match (self, order) {
            (Self::Day(date), _)
            | (Self::Either { day_first: date, .. }, Some(DayOrder::DayFirst))
            | (Self::Either { month_first: date, .. }, Some(DayOrder::MonthFirst)) => Some(date),
            (Self::Unknown, _) | (Self::Either { .. }, None) => None,
        }
    }

    /// This one, or another where nothing is printed.
    pub(crate) const fn or(self, other: Self) -> Self {
        match self {
            Self::Unknown => other,
            Self::Day(_) | Self::Either { .. } => self,
        }
    }
}

/// A date with what it tells about the others of its file.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) struct Found {
    pub(crate) when: When,
    pub(crate) order: Option<DayOrder>,
}

impl Found {
    const fn day(date: Date) -> Self {
        Self { when: When::Day(date), order: None }
    }
}

/// What the dates of a file say about their order.
#[derive(Clone, Copy, Default, Debug)]
pub(crate) struct Orders {
    day_first: bool,
    month_first: bool,
}

impl Orders {
    /// Notes a date.
    pub(crate) fn note(&mut self, found: Found) {
        match found.order {
            Some(DayOrder::DayFirst) => self.day_first = true,
            Some(DayOrder::MonthFirst) => self.month_first = true,
            None => {}
        }
    }

    /// Notes what others say.
    pub(crate) const fn join(&mut self, other: Self) {
        self.day_first |= other.day_first;
        self.month_first |= other.month_first;
    }

    /// The order they agree on.
    pub(crate) const fn agreed(self) -> Option<DayOrder> {
        match (self.day_first, self.month_first) {
            (true, false) => Some(DayOrder::DayFirst),
            (false, true) => Some(DayOrder::MonthFirst),
            (true, true) | (false, false) => None,
        }
    }
}

/// A date that a text consists of, whatever time stands behind it.
pub(crate) fn parse(text: &str) -> Option<Found> {
    at_start(text.trim()).map(|(found, _)| found)
}

/// The first date of a text.
pub(crate) fn anywhere(text: &str) -> When {
    let starts = text.char_indices().filter(|(place, c)| {
        let before = text.get(..*place).and_then(|before| before.chars().next_back());
        c.is_alphanumeric() && before.is_none_or(|c| !c.is_alphanumeric())
    });
    let found = starts.filter_map(|(place, _)| at_start(text.get(place..)?));
    found.map(|(found, _)| found.when).next().unwrap_or_default()
}

/// The date at the start of a text, and what stands behind it.
pub(crate) fn at_start(text: &str) -> Option<(Found, &str)> {
    numeric(text).or_else(|| with_a_month(text))
}

/// `20260304`, with a time and a zone behind it or not.
pub(crate) fn compact(text: &str) -> When {
    let text = text.trim();
    let part = |from: usize, to: usize| text.get(from..to).and_then(number);
    let date = || {
        let year = u16::try_from(part(0, 4)?).ok()?;
        Date::new(year, u8::try_from(part(4, 6)?).ok()?, u8::try_from(part(6, 8)?).ok()?)
    };
    date().map_or(When::Unknown, When::Day)
}

/// `04032026`, as the first version of LDT writes it.
pub(crate) fn compact_day_first(text: &str) -> When {
    let text = text.trim();
    let part = |from: usize, to: usize| text.get(from..to).and_then(number);
    let date = || {
        let year = u16::try_from(part(4, 8)?).ok()?;
        Date::new(year, u8::try_from(part(2, 4)?).ok()?, u8::try_from(part(0, 2)?).ok()?)
    };
    date().filter(|_| text.len() == 8).map_or(When::Unknown, When::Day)
}

fn number(text: &str) -> Option<u32> {
    let is_plain = !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
    is_plain.then(|| text.parse().ok())?
}

/// The digits at the start, at most so many.
fn leading(text: &str, most: usize) -> Option<(u32, usize, &str)> {
    let mut value: u32 = 0;
    let mut count = 0;
    let mut rest = text.chars();
    let mut behind = rest.as_str();
    while let Some(digit) = rest.next().and_then(words::digit) {
        value = value.checked_mul(10)?.checked_add(digit)?;
        count += 1;
        behind = rest.as_str();
        if count > most {
            return None;
        }
    }
    (count > 0).then_some((value, count, behind))
}

fn numeric(text: &str) -> Option<(Found, &str)> {
    let (first, first_length, rest) = leading(text, 4)?;
    let mark = rest.chars().next().filter(|c| matches!(c, '/' | '-' | '.' | '‐' | '‑' | '–'))?;
    let (second, second_length, rest) = leading(rest.strip_prefix(mark)?, 2)?;
    let (third, third_length, rest) = leading(rest.strip_prefix(mark)?, 4)?;
    // What goes on is no date: `1.2.3.4`.
    let goes_on = rest.strip_prefix(['/', '-', '.']).is_some_and(|rest| leading(rest, 9).is_some());
    if second_length > 2 || goes_on {
        return None;
    }
    if first_length == 4 {
        let date = day(first, second, third)?;
        return (third_length <= 2).then_some((Found::day(date), rest));
    }
    if first_length > 2 || (third_length != 2 && third_length != 4) {
        return None;
    }
    let year = year(third, third_length);
    let (day_first, month_first) = (day(year, second, first), day(year, first, second));
    let found = match (day_first, month_first, mark) {
        // Points: nowhere does the month come first.
        (Some(date), _, '.') => Found::day(date),
        (Some(one), Some(other), _) if one == other => Found::day(one),
        (Some(day_first), Some(month_first), _) => {
            Found { when: When::Either { day_first, month_first }, order: None }
        }
        (Some(date), None, _) => Found { when: When::Day(date), order: Some(DayOrder::DayFirst) },
        (None, Some(date), _) => Found { when: When::Day(date), order: Some(DayOrder::MonthFirst) },
        (None, None, _) => return None,
    };
    Some((found, rest))
}

/// A year of two digits: no result is older than seventy years.
const fn year(year: u32, length: usize) -> u32 {
    match (length, year) {
        (2, 0..70) => 2000 + year,
        (2, _) => 1900 + year,
        _ => year,
    }
}

fn day(year: u32, month: u32, day: u32) -> Option<Date> {
    Date::new(u16::try_from(year).ok()?, u8::try_from(month).ok()?, u8::try_from(day).ok()?)
}

/// The months, in letters without accents: English, French, German, Spanish,
/// Arabic of Egypt and of Syria.
const MONTHS: [&[&str]; 12] = [
    &[
        "jan",
        "january",
        "janv",
        "janvier",
        "januar",
        "janner",
        "ene",
        "enero",
        "يناير",
        "كانون الثاني",
        "جانفي",
    ],
    &[
        "feb",
        "february",
        "fev",
        "fevr",
        "fevrier",
        "februar",
        "feber",
        "febrero",
        "فبراير",
        "شباط",
        "فيفري",
    ],
    &["mar", "march", "mars", "marz", "maerz", "mrz", "marzo", "مارس", "اذار"],
    &["apr", "april", "avr", "avril", "abr", "abril", "ابريل", "نيسان", "افريل"],
    &["may", "mai", "mayo", "مايو", "ايار", "ماي"],
    &["jun", "june", "juin", "juni", "junio", "يونيو", "حزيران", "جوان"],
    &["jul", "july", "juil", "juillet", "juli", "julio", "يوليو", "تموز", "جويلية"],
    &["aug", "august", "aout", "ago", "agosto", "اغسطس", "اب", "اوت"],
    &["sep", "sept", "september", "septembre", "septiembre", "set", "setiembre", "سبتمبر", "ايلول"],
    &["oct", "october", "octobre", "okt", "oktober", "octubre", "اكتوبر", "تشرين الاول"],
    &["nov", "november", "novembre", "noviembre", "نوفمبر", "تشرين الثاني"],
    &["dec", "december", "decembre", "dez", "dezember", "dic", "diciembre", "ديسمبر", "كانون الاول"],
];

/// The month at the start, and what stands behind it.
fn month(text: &str) -> Option<(u32, &str)> {
    let is_letter = |c: char| c.is_alphabetic();
    let first = text.find(|c| !is_letter(c)).unwrap_or(text.len());
    let (word, rest) = text.split_at_checked(first)?;
    if word.is_empty() {
        return None;
    }
    let find = |word: &str| {
        let place = MONTHS.iter().position(|names| names.contains(&word))?;
        u32::try_from(place).ok()?.checked_add(1)
    };
    let plain = words::letters(word);
    // Names of two words.
    let next = rest.trim_start();
    let second = next.find(|c| !is_letter(c)).unwrap_or(next.len());
    if let Some((more, behind)) = next.split_at_checked(second)
        && let Some(month) = find(&format!("{plain} {}", words::letters(more)))
    {
        return Some((month, behind));
    }
    Some((find(&plain)?, rest))
}

/// `4 Mar 2026`, `4. März 2026`, `4 de marzo de 2026`, `Mar 4, 2026`, `04-MAR-26`.
fn with_a_month(text: &str) -> Option<(Found, &str)> {
    let day_then_month = || {
        let (date, _, rest) = leading(text, 2)?;
        let rest = rest.strip_prefix("er").unwrap_or(rest);
        let rest = between(rest, &["st", "nd", "rd", "th"]);
        let (month, rest) = month(between(rest, &["de", "of", "d'"]))?;
        Some((date, month, rest))
    };
    let month_then_day = || {
        let (month, rest) = month(text)?;
        let (date, _, rest) = leading(between(rest, &[]), 2)?;
        Some((date, month, between(rest, &["st", "nd", "rd", "th"])))
    };
    let (date, month, rest) = day_then_month().or_else(month_then_day)?;
    let rest = between(rest, &["de", "del", "of"]);
    let (written, length, rest) = leading(rest, 4)?;
    if length != 2 && length != 4 {
        return None;
    }
    Some((Found::day(day(year(written, length), month, date)?), rest))
}

/// The text behind marks and small words.
fn between<'a>(text: &'a str, small: &[&str]) -> &'a str {
    let marks = |text: &'a str| text.trim_start_matches([' ', '.', ',', '-', '/', '\u{A0}', '،']);
    let text = marks(text);
    let found = small.iter().find_map(|word| {
        let (start, rest) = text.split_at_checked(word.len())?;
        let ends = rest.chars().next().is_some_and(|c| !c.is_alphabetic());
        (start.eq_ignore_ascii_case(word) && (ends || word.ends_with('\''))).then_some(rest)
    });
    found.map_or(text, marks)
}

#[cfg(test)]
mod tests {
    use super::{Found, When, parse};
    use crate::source::DayOrder;

    fn read(text: &str) -> (Option<String>, Option<DayOrder>) {
        let Found { when, order } = parse(text).expect(text);
        (when.iso(None), order)
    }

    #[test]
    fn a_date_is_read_as_it_is_printed() {
        for text in [
            "2026-03-04",
            "2026-03-04T23:40:00-05:00",
            "2026/3/4",
            "04.03.2026",
            "4.3.26",
            "4 Mar 2026",
            "04-MAR-26",
            "Mar 4, 2026",
            "March 4th, 2026",
            "4. März 2026",
            "4 mars 2026",
            "4 de marzo de 2026",
            "٤ مارس ٢٠٢٦",
            "4 آذار 2026",
            "4/Mar/2026",
            "04.03.2026 07:40",
        ] {
            assert_eq!(read(text), (Some("2026-03-04".to_owned()), None), "{text}");
        }
        assert_eq!(read("03/14/2026"), (Some("2026-03-14".into()), Some(DayOrder::MonthFirst)));
        assert_eq!(read("14/03/26"), (Some("2026-03-14".into()), Some(DayOrder::DayFirst)));
        assert_eq!(read("3/3/26"), (Some("2026-03-03".into()), None));
        assert_eq!(read("1er mars 2026"), (Some("2026-03-01".into()), None));
        let either = parse("3/4/26").expect("a date").when;
        assert_eq!(either.iso(None), None);
        assert_eq!(either.iso(Some(DayOrder::DayFirst)).as_deref(), Some("2026-04-03"));
        assert_eq!(either.iso(Some(DayOrder::MonthFirst)).as_deref(), Some("2026-03-04"));
        for text in
            ["", "30-100", "1.25", "13/14/2026", "25-OH", "2026", "1.2.3.4", "--", "30-100-2"]
        {
            assert!(parse(text).is_none_or(|found| found.when == When::Unknown), "{text}");
        }
    }
}
