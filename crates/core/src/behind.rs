//! What stands behind the number of a result: its unit, and what a report or a
//! label prints beside it.
//!
//! A flag (`L`, `(H)`, `*`) and a range (`(30-100)`) are no unit. They are told
//! apart from it and named; nothing of them changes the figure.

use super::bound;
use super::digits::{Figure, figure, is_digit, trim};
use super::number::Fault;
use super::range::{self, Range, bracketed};
use super::unit::Unit;

/// A mark by which a laboratory says where a result lies in its own range.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Mark {
    /// `L`: low.
    L,
    /// `H`: high.
    H,
    /// `LL`: very low.
    LL,
    /// `HH`: very high.
    HH,
    /// An asterisk.
    Star,
    /// `low`.
    Low,
    /// `high`.
    High,
}

impl Mark {
    /// Every one.
    pub const ALL: &[Self] =
        &[Self::L, Self::H, Self::LL, Self::HH, Self::Star, Self::Low, Self::High];

    /// As it is printed.
    #[must_use]
    pub const fn printed(self) -> &'static str {
        match self {
            Self::L => "L",
            Self::H => "H",
            Self::LL => "LL",
            Self::HH => "HH",
            Self::Star => "*",
            Self::Low => "low",
            Self::High => "high",
        }
    }
}

/// What stands behind a number, part by part.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct Behind<'a> {
    /// Its unit.
    pub unit: Option<Unit>,
    /// The laboratory's flag.
    pub mark: Option<Mark>,
    /// The laboratory's range.
    pub range: Option<Range>,
    /// The same amount once more, in brackets: `10 mcg (400 IU)`.
    pub again: Option<(Figure, Unit)>,
    /// What is none of these.
    pub left: &'a str,
}

/// Longer than anything that is printed behind one result.
const LONGEST: usize = 200;

/// Reads what stands behind a number, in plain characters.
///
/// # Errors
/// [`Fault::Several`] where another number stands there that is no part of it: a
/// line of a report, of which the first digits are as likely a test's name.
pub fn read(text: &str) -> Result<Behind<'_>, Fault> {
    let mut found = Behind { left: trim(text), ..Behind::default() };
    // Nearly always it is a unit and nothing else.
    if let Some(unit) = Unit::parse(found.left) {
        return Ok(Behind { unit: Some(unit), left: "", ..found });
    }
    if text.len() <= LONGEST {
        while let Some(rest) = found.next_part() {
            found.left = trim(rest);
        }
    }
    if holds_a_number(found.left) { Err(Fault::Several) } else { Ok(found) }
}

impl<'a> Behind<'a> {
    /// Takes one more part from what is left, and says what is left then.
    fn next_part(&mut self) -> Option<&'a str> {
        if self.mark.is_none()
            && let Some((mark, rest)) = mark(self.left)
        {
            self.mark = Some(mark);
            return Some(rest);
        }
        if self.range.is_none()
            && let Some((range, rest)) = range::at_start(self.left)
        {
            self.range = Some(range);
            return Some(rest);
        }
        if self.unit.is_some()
            && self.again.is_none()
            && let Some((again, rest)) = again(self.left)
        {
            self.again = Some(again);
            return Some(rest);
        }
        if self.unit.is_none()
            && let Some((unit, rest)) = unit(self.left)
        {
            self.unit = Some(unit);
            return Some(rest);
        }
        None
    }
}

/// A flag at the start, in brackets or not.
fn mark(text: &str) -> Option<(Mark, &str)> {
    if let Some((inside, rest)) = bracketed(text) {
        let named = |mark: &Mark| mark.printed().eq_ignore_ascii_case(trim(inside));
        return Mark::ALL.iter().copied().find(named).map(|mark| (mark, rest));
    }
    if text.starts_with('*') {
        return Some((Mark::Star, text.trim_start_matches('*')));
    }
    Mark::ALL.iter().find_map(|mark| {
        let rest = bound::behind(text, mark.printed())?;
        // `L/min` is a unit, and `H2` is none of ours.
        let ends = rest.chars().next().is_none_or(|c| c.is_whitespace() || matches!(c, '(' | '['));
        ends.then_some((*mark, rest))
    })
}

/// An amount in brackets, or behind `/` or `=`, with its unit. Words may stand
/// behind it: `(500 mg de calcio)`.
fn again(text: &str) -> Option<((Figure, Unit), &str)> {
    let (inside, rest) = bracketed(text).or_else(|| Some((text.strip_prefix(['/', '='])?, "")))?;
    let (number, behind) = figure(trim(inside))?;
    let (unit, words) = unit(trim(behind))?;
    (!words.contains(is_digit)).then_some(((number, unit), rest))
}

/// The unit at the start, as much of the text as makes one.
fn unit(text: &str) -> Option<(Unit, &str)> {
    let ends = |(at, c): (usize, char)| {
        (at > 0 && (c.is_whitespace() || matches!(c, '(' | '[' | '*' | '='))).then_some(at)
    };
    let mut ends: Vec<usize> = text.char_indices().filter_map(ends).collect();
    ends.push(text.len());
    ends.into_iter().rev().find_map(|end| {
        let (unit, rest) = text.split_at_checked(end)?;
        Some((Unit::parse(unit)?, rest))
    })
}

/// Whether a number stands in a text: digits that do not belong to a word such
/// as `m2`.
fn holds_a_number(text: &str) -> bool {
    let mut before = ' ';
    text.chars().any(|c| {
        let begins = is_digit(c) && !before.is_alphanumeric();
        before = c;
        begins
    })
}

#[cfg(test)]
mod tests {
    use super::{Behind, Fault, Mark, Range, read};
    use crate::milli::Milli;
    use crate::unit::Unit;

    fn range(low: i64, high: i64) -> Option<Range> {
        let limit = |at: i64| (at >= 0).then(|| Milli::new(at * 1000));
        Some(Range { low: limit(low), high: limit(high), unit: None })
    }

    fn of(text: &str) -> Behind<'_> {
        read(text).unwrap_or_else(|fault| panic!("{text}: {fault:?}"))
    }

    #[test]
    fn a_flag_and_a_range_are_told_from_the_unit() {
        let ng = Some(Unit::NgPerMl);
        for (text, unit, mark, limits) in [
            ("", None, None, None),
            ("ng/mL", ng, None, None),
            ("L", None, Some(Mark::L), None),
            ("(L)", None, Some(Mark::L), None),
            ("[H]", None, Some(Mark::H), None),
            ("*", None, Some(Mark::Star), None),
            ("ng/mL L", ng, Some(Mark::L), None),
            ("ng/mL*", ng, Some(Mark::Star), None),
            ("LL ng/mL", ng, Some(Mark::LL), None),
            ("High", None, Some(Mark::High), None),
            ("ng/mL (low)", ng, Some(Mark::Low), None),
            ("ng/mL (30-100)", ng, None, range(30, 100)),
            ("ng/mL 30 - 100", ng, None, range(30, 100)),
            ("(30–100) ng/mL", ng, None, range(30, 100)),
            ("ng/mL (30-100) L", ng, Some(Mark::L), range(30, 100)),
            ("L ng/mL 30 to 100", ng, Some(Mark::L), range(30, 100)),
            ("L 30-100 ng/mL", ng, Some(Mark::L), range(30, 100)),
            ("ng/mL (>30)", ng, None, range(30, -1)),
            ("(< 100)", None, None, range(-1, 100)),
            ("(> OR = 60)", None, None, range(60, -1)),
        ] {
            let found = of(text);
            assert_eq!((found.unit, found.mark, found.range), (unit, mark, limits), "{text}");
            assert_eq!((found.left, found.again), ("", None), "{text}");
        }
        let own = of("(30-100 ng/mL)").range.and_then(|range| range.unit);
        assert_eq!(own, ng);
        assert_eq!(of("[IU]").unit, Some(Unit::InternationalUnit));
    }

    #[test]
    fn an_amount_may_be_printed_twice() {
        for (text, unit, amount, other) in [
            ("mcg (400 IU)", Unit::Ug, 400, Unit::InternationalUnit),
            ("IU (10 µg)", Unit::InternationalUnit, 10, Unit::Ug),
            ("mg (500 mg de calcio)", Unit::Mg, 500, Unit::Mg),
            ("µg / 400 I.E.", Unit::Ug, 400, Unit::InternationalUnit),
        ] {
            let found = of(text);
            let again = found.again.map(|(number, unit)| (number.amount, unit));
            assert_eq!(found.unit, Some(unit), "{text}");
            assert_eq!(again, Some((Milli::new(amount * 1000), other)), "{text}");
        }
    }

    #[test]
    fn what_cannot_be_read_is_left_and_another_number_refuses() {
        for (text, left) in
            [("kg", "kg"), ("ng/mL out of range", "out of range"), ("OH", "OH"), ("H/h", "H/h")]
        {
            assert_eq!(of(text).left, left, "{text}");
        }
        for text in [
            "OH Vitamin D 22 ng/mL",
            "(OH)D 22 ng/mL",
            "Low 34.2 02/11/2025 ng/mL 30.0-100.0",
            "ng/mL 30 to 100 OUT OF RANG 5",
            "ng/mL (100-30)",
            "ng/mL (30-1,000)",
            "30-100 40-60",
        ] {
            assert_eq!(read(text), Err(Fault::Several), "{text}");
        }
        let long = format!("ng/mL{}", " (L)".repeat(10_000));
        assert!(!of(&long).left.is_empty());
    }
}
