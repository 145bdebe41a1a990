//! The grammar of a typed number.
//!
//! ```text
//! typed  = [ bound ] [ "-" ] digits [ mark digits ] [ what stands behind ]
//! bound  = "<" | "≤" | "<=" | ">" | "≥" | ">=" | "LT" | "GT" | "less than" ...
//! mark   = "," | "." | "٫"       one at most, also leading; 1 to 3 digits follow, and
//!                                any noughts behind them
//! digits = of the reader's script: 0-9, ٠-٩, ۰-۹, or in full width
//! ```
//! The text is read in its plain form ([`crate::fold`]). Digits are never grouped
//! by guess: see [`Number::grouped`]. What stands behind is read in
//! [`crate::behind`].

use super::bound;
use super::digits::{Figure, figure, is_digit};
use super::fold::fold;
use super::milli::Milli;
use super::range;

pub use super::bound::Bound;
pub use super::digits::trim;

/// What a text is, where it is not one number.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Fault {
    /// Something else.
    Other,
    /// A range: `30-100`, `> OR = 60`.
    Range,
    /// More than one number, as in a line of a report, or one with a space in it.
    Several,
    /// A power of ten: `1.2E+2`.
    Exponent,
    /// One sign before another, or against the one that was chosen.
    TwoSigns,
}

/// A number as it was typed, and what was typed behind it.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Number {
    /// `<`, `≤`, `≥`, `>` or none of them.
    pub bound: Bound,
    /// A minus sign stood before it.
    pub negative: bool,
    /// The number, read with its mark as a decimal mark.
    pub amount: Milli,
    /// How many decimals were typed, 0 to 3.
    pub decimals: u8,
    /// The other reading of `5,000` or `5.000`: five thousand. `None` where
    /// the text can only be read one way.
    pub grouped: Option<Milli>,
    /// What stands behind the number, trimmed and in plain characters.
    pub rest: String,
}

/// Reads a typed number.
///
/// # Errors
/// What the text is, where it does not follow the grammar.
pub fn parse(text: &str) -> Result<Number, Fault> {
    let text = fold(text).ok_or(Fault::Other)?;
    let text = trim(&text);
    let (number, rest) = split(text).ok_or_else(|| fault(text))?;
    Ok(Number { rest: trim(rest).to_owned(), ..number })
}

/// The number at the start of a trimmed text in plain characters, and the text
/// behind it.
pub(crate) fn split(text: &str) -> Option<(Number, &str)> {
    let (bound, text) = bound::split(text);
    let text = trim(text);
    let (negative, text) = match text.strip_prefix(['-', '\u{2212}']) {
        Some(rest) => (true, trim(rest)),
        None => (false, text),
    };
    let (Figure { amount, decimals, grouped }, text) = figure(text)?;
    let rest = String::new();
    let number = Number { bound, negative, amount, decimals, grouped, rest };
    ends_the_number(text).then_some((number, text))
}

/// What a text is that is not one number.
fn fault(text: &str) -> Fault {
    let (sign, behind) = bound::split(text);
    let behind = trim(behind);
    if sign != Bound::Exact {
        // Laboratories print the range of an eGFR so.
        if bound::behind(behind, "or").is_some() {
            return Fault::Range;
        }
        if behind.starts_with('=') || bound::split(behind).0 != Bound::Exact {
            return Fault::TwoSigns;
        }
    }
    if range::is_range(text) {
        return Fault::Range;
    }
    let (first, rest) = marked(behind);
    if first.is_empty() {
        return Fault::Other;
    }
    if is_exponent(trim(rest)) {
        return Fault::Exponent;
    }
    let again = trim(rest);
    if again.starts_with(is_digit) || rest.starts_with(['/', '-']) {
        Fault::Several
    } else {
        Fault::Other
    }
}

/// The digits and marks at the start of a text, and what stands behind them.
fn marked(text: &str) -> (&str, &str) {
    let end = text.find(|c| !is_digit(c) && !matches!(c, '.' | ',' | '٫')).unwrap_or(text.len());
    text.split_at(end)
}

/// Whether a power of ten begins here: `e3`, `E+2`, `x10`, `×10`, `*10`.
fn is_exponent(text: &str) -> bool {
    let mut after = text.chars();
    if matches!(after.next(), Some('e' | 'E')) {
        return after.next().is_some_and(|c| is_digit(c) || matches!(c, '+' | '-' | '\u{2212}'));
    }
    let times = trim(text).strip_prefix(['x', 'X', '×', '*', '·']);
    times.is_some_and(|rest| trim(rest).starts_with("10"))
}

/// Whether what follows can stand behind a number: not more of a number
/// (`1 000`, `12-15`, `1/2`, `1.234,5`, `1e3`), with a mark or digits that this
/// grammar does not read (`٢٢،٥`, `22·5`, `1’000`, `22²`) neither.
fn ends_the_number(text: &str) -> bool {
    // Behind a space a power of ten is one all the same.
    if is_exponent(trim(text)) {
        return false;
    }
    trim(text).chars().next().is_none_or(|c| {
        !is_digit(c)
            && !matches!(
                c,
                ',' | '.'
                    | '+'
                    | '-'
                    | '/'
                    | '<'
                    | '>'
                    | '='
                    | '\''
                    | '·'
                    | '²'
                    | '³'
                    | '¹'
                    | '¼'..='¾'
                    | '\u{60C}'
                    | '\u{66B}'
                    | '\u{66C}'
                    | '\u{2010}'..='\u{2015}'
                    | '‘'
                    | '’'
                    | '\u{2044}'
                    | '\u{2070}'..='\u{2079}'
                    | '\u{2212}'
            )
    })
}

#[cfg(test)]
mod tests {
    use super::{Bound, Fault, parse, trim};

    #[test]
    fn numbers_are_read_as_people_type_them() {
        for (text, thousandths, decimals, bound, rest) in [
            ("22", 22_000, 0, Bound::Exact, ""),
            (" 22.50 ", 22_500, 2, Bound::Exact, ""),
            ("29,9 ng/mL", 29_900, 1, Bound::Exact, "ng/mL"),
            (",5", 500, 1, Bound::Exact, ""),
            ("<4", 4_000, 0, Bound::Below, ""),
            ("> 60 ", 60_000, 0, Bound::Above, ""),
            ("22ng/mL", 22_000, 0, Bound::Exact, "ng/mL"),
            ("٢٢٫٥", 22_500, 1, Bound::Exact, ""),
            ("۲۲٫۵ ng/mL", 22_500, 1, Bound::Exact, "ng/mL"),
            ("\u{200F}٢٢\u{200F}", 22_000, 0, Bound::Exact, ""),
            ("٥٫٠٠٠", 5_000, 3, Bound::Exact, ""),
            ("007", 7_000, 0, Bound::Exact, ""),
            // Programs write noughts that say nothing.
            ("9.4000", 9_400, 3, Bound::Exact, ""),
            ("0.41200000 ng/mL", 412, 3, Bound::Exact, "ng/mL"),
            // An "e" can begin a unit, if an unknown one.
            ("5 each", 5_000, 0, Bound::Exact, "each"),
            ("≤4", 4_000, 0, Bound::AtMost, ""),
            ("<= 4 ng/mL", 4_000, 0, Bound::AtMost, "ng/mL"),
            ("≥4,5", 4_500, 1, Bound::AtLeast, ""),
            ("GT 60", 60_000, 0, Bound::Above, ""),
            ("＜４ ｎｇ／ｍＬ", 4_000, 0, Bound::Below, "ng/mL"),
            ("أقل من ٤", 4_000, 0, Bound::Below, ""),
            ("2２．５", 22_500, 1, Bound::Exact, ""),
            ("1\u{200E}2", 12_000, 0, Bound::Exact, ""),
            ("22*", 22_000, 0, Bound::Exact, "*"),
        ] {
            let number =
                parse(text).unwrap_or_else(|fault| panic!("{text} is a number, not {fault:?}"));
            assert_eq!(
                (number.amount.thousandths(), number.decimals, number.bound, number.rest.as_str()),
                (thousandths, decimals, bound, rest),
                "{text}"
            );
        }
    }

    #[test]
    fn what_is_not_one_number_is_refused() {
        for text in [
            "",
            " ",
            "abc",
            ".",
            ",",
            "5.",
            "<",
            "<<4",
            "< >4",
            "1.234,5",
            "1.2345",
            "1.23450",
            "21.600000381",
            "1.00000000000000000000000001",
            "1 000",
            "12-15",
            "1/2",
            "1e3",
            "1,2,3",
            "--3",
            "1'000",
            "٥٬٠٠٠",
            "+3",
            "NaN",
            "∞",
            "٢٢،٥",
            "22·5",
            "1’000",
            "22²",
            "22½",
            "1⁄2",
        ] {
            assert!(parse(text).is_err(), "{text:?}");
        }
    }

    #[test]
    fn a_fault_says_what_was_seen() {
        for (text, fault) in [
            ("12-15", Fault::Range),
            ("30 - 100 ng/mL", Fault::Range),
            ("30 – 100", Fault::Range),
            ("> OR = 60", Fault::Range),
            ("1e3", Fault::Exponent),
            ("1.2E+2 nmol/L", Fault::Exponent),
            ("1.2 x 10^3", Fault::Exponent),
            ("5 e3", Fault::Exponent),
            ("45.0 38.0 09/15/2022", Fault::Several),
            ("1 000", Fault::Several),
            ("<<4", Fault::TwoSigns),
            ("><4", Fault::TwoSigns),
            ("abc", Fault::Other),
            ("1,25-(OH)2-D 55", Fault::Several),
            ("VITAMIN D,25-OH,TOTAL,IA19 L", Fault::Other),
            ("&lt;4", Fault::Other),
        ] {
            assert_eq!(parse(text), Err(fault), "{text}");
        }
    }

    #[test]
    fn what_turns_the_order_of_the_characters_round_is_refused_wherever_it_stands() {
        for text in [
            "\u{202E}12",
            "\u{202D}12",
            " \u{202E}12 ng/mL",
            "12\u{202E}",
            "1\u{202E}2",
            "<\u{202E}12\u{202C}",
            "12 \u{202E}ng/mL",
            "\u{202A}12\u{202C}",
            "\u{202B}<4",
            "\u{202E}",
        ] {
            assert_eq!(parse(text), Err(Fault::Other), "{text:?}");
            assert!(!trim(text).is_empty(), "{text:?} is something typed");
        }
        // Marks and isolates leave the digits where they are.
        for text in ["\u{61C}12", "\u{200E}12\u{200F}", "\u{2066}12\u{2069}", "<\u{2068}12\u{2069}"]
        {
            assert_eq!(
                parse(text).map(|number| number.amount.thousandths()),
                Ok(12_000),
                "{text:?}"
            );
        }
    }

    #[test]
    fn a_mark_before_three_digits_has_two_readings() {
        for (text, grouped) in [
            ("5,000", Some(5_000_000)),
            ("5.000", Some(5_000_000)),
            ("20.032", Some(20_032_000)),
            ("123,456", Some(123_456_000)),
            ("0.500", None),
            (".500", None),
            ("1234.567", None),
            ("5.00", None),
            ("5000", None),
            ("5.0000", None),
        ] {
            let read = parse(text).expect(text);
            assert_eq!(read.grouped.map(super::Milli::thousandths), grouped, "{text}");
        }
    }

    #[test]
    fn what_is_not_seen_is_trimmed_at_both_ends() {
        for (text, seen) in [
            ("22", "22"),
            (" 22\t", "22"),
            ("22\u{A0}", "22"),
            ("\u{A0}22", "22"),
            ("22 \u{200F} ", "22"),
            (" \u{FEFF} 22", "22"),
            ("٢٢", "٢٢"),
            ("1 µg", "1 µg"),
            (" \u{A0}\n\u{200F}", ""),
            ("", ""),
        ] {
            assert_eq!(trim(text), seen, "{text:?}");
        }
    }

    #[test]
    fn a_number_of_any_length_is_a_number() {
        let text = "9".repeat(100_000);
        assert_eq!(parse(&text).map(|n| n.amount), Ok(super::Milli::MAX));
    }
}
