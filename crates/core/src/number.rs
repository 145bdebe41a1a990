//! The grammar of a typed number.
//!
//! ```text
//! typed  = [ "<" | ">" ] [ "-" ] digits [ mark digits ] [ unit ]
//! mark   = "," | "." | "٫"       one at most, also leading; 1 to 3 digits follow
//! digits = of the reader's script: 0-9, ٠-٩, ۰-۹
//! ```
//! White space, invisible direction marks and isolates (pasted from right-to-left
//! text) do not count. What turns the order of the characters round is refused:
//! behind U+202E a field shows `21` where `12` is read. Digits are never grouped
//! by guess: see [`Number::grouped`].

use super::milli::Milli;

/// Where a result lies when the laboratory printed `<` or `>` before it.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub enum Bound {
    /// The figure itself.
    #[default]
    Exact,
    /// `<`: somewhere under the figure.
    Below,
    /// `>`: somewhere over the figure.
    Above,
}

/// A number as it was typed, and what was typed behind it.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Number<'a> {
    /// `<`, `>` or neither.
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
    /// What stands behind the number, trimmed: a unit, if anything.
    pub rest: &'a str,
}

/// Reads a typed number. `None` where the text does not follow the grammar.
#[must_use]
pub fn parse(text: &str) -> Option<Number<'_>> {
    if !text.is_ascii() && text.contains(reorders) {
        return None;
    }
    let text = trim(text);
    let (bound, text) = if let Some(rest) = text.strip_prefix('<') {
        (Bound::Below, trim(rest))
    } else if let Some(rest) = text.strip_prefix('>') {
        (Bound::Above, trim(rest))
    } else {
        (Bound::Exact, text)
    };
    let (negative, text) = match text.strip_prefix(['-', '\u{2212}']) {
        Some(rest) => (true, trim(rest)),
        None => (false, text),
    };

    let (whole, text) = digits(text);
    let mark = text.chars().next().filter(|c| matches!(c, ',' | '.' | '\u{66B}'));
    let (fraction, text) = match mark {
        Some(mark) => digits(text.strip_prefix(mark).unwrap_or(text)),
        None => (Digits::default(), text),
    };
    let complete = if mark.is_some() { fraction.count > 0 } else { whole.count > 0 };
    if !complete || fraction.count > 3 || !ends_the_number(text) {
        return None;
    }

    let decimals = u8::try_from(fraction.count).unwrap_or(0);
    let scale = [1000, 100, 10, 1].get(fraction.count).copied().unwrap_or(1);
    let amount =
        whole.value.saturating_mul(1000).saturating_add(fraction.value.saturating_mul(scale));
    // U+066B is a decimal mark and nothing else, so it asks no question.
    let ambiguous = matches!(mark, Some(',' | '.'))
        && (1..=3).contains(&whole.count)
        && fraction.count == 3
        && !(whole.count == 1 && whole.value == 0);
    let grouped = whole.value.saturating_mul(1000).saturating_add(fraction.value);
    Some(Number {
        bound,
        negative,
        amount: bounded(amount),
        decimals,
        grouped: ambiguous.then(|| bounded(grouped.saturating_mul(1000))),
        rest: trim(text),
    })
}

/// Without white space and invisible marks at both ends.
#[must_use]
pub fn trim(text: &str) -> &str {
    // Most texts have a plain space to trim, if anything, and are asked for it
    // several times.
    let text = text.trim_ascii();
    let seen = |byte: Option<&u8>| byte.is_none_or(u8::is_ascii_graphic);
    if seen(text.as_bytes().first()) && seen(text.as_bytes().last()) {
        return text;
    }
    text.trim_matches(|c: char| c.is_whitespace() || invisible(c))
}

/// Direction marks, isolates, joiners and the byte-order mark: pasted along unseen.
fn invisible(c: char) -> bool {
    matches!(c, '\u{61C}' | '\u{200B}'..='\u{200F}' | '\u{2060}'..='\u{2069}' | '\u{FEFF}')
}

/// Embeddings, overrides and what ends them: the text may look like another number.
fn reorders(c: char) -> bool {
    matches!(c, '\u{202A}'..='\u{202E}')
}

#[derive(Default)]
struct Digits {
    value: i64,
    count: usize,
}

/// The digits at the start of `text`, and the text behind them.
fn digits(text: &str) -> (Digits, &str) {
    let mut found = Digits::default();
    let mut rest = text.chars();
    loop {
        let behind = rest.as_str();
        match rest.next().and_then(digit) {
            Some(digit) => {
                found.value = found.value.saturating_mul(10).saturating_add(digit);
                found.count = found.count.saturating_add(1);
            }
            None => return (found, behind),
        }
    }
}

fn digit(c: char) -> Option<i64> {
    let zero = match c {
        '0'..='9' => '0',
        '\u{660}'..='\u{669}' => '\u{660}',
        '\u{6F0}'..='\u{6F9}' => '\u{6F0}',
        _ => return None,
    };
    Some(i64::from(u32::from(c) - u32::from(zero)))
}

/// Whether what follows can be a unit: not more of a number (`1 000`, `12-15`,
/// `1/2`, `1.234,5`, `1e3`), with a mark or digits that this grammar does not read
/// (`٢٢،٥`, `22·5`, `1’000`, `22²`) neither.
fn ends_the_number(text: &str) -> bool {
    let mut after = trim(text).chars();
    match after.next() {
        None => true,
        Some('e' | 'E') if text.starts_with(['e', 'E']) => {
            !after.next().is_some_and(|c| digit(c).is_some() || matches!(c, '+' | '-'))
        }
        Some(c) => {
            digit(c).is_none()
                && !matches!(
                    c,
                    ',' | '.'
                        | '+'
                        | '-'
                        | '/'
                        | '<'
                        | '>'
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
                        | '，'
                        | '．'
                        | '０'..='９'
                )
        }
    }
}

fn bounded(thousandths: i64) -> Milli {
    Milli::new(thousandths).min(Milli::MAX)
}

#[cfg(test)]
mod tests {
    use super::{Bound, parse, trim};

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
            // Behind a space an "e" begins a unit, if an unknown one.
            ("5 e3", 5_000, 0, Bound::Exact, "e3"),
        ] {
            let number = parse(text).unwrap_or_else(|| panic!("{text} is a number"));
            assert_eq!(
                (number.amount.thousandths(), number.decimals, number.bound, number.rest),
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
            "1 000",
            "12-15",
            "1/2",
            "1e3",
            "1,2,3",
            "--3",
            "≤4",
            "1'000",
            "٥٬٠٠٠",
            "+3",
            "NaN",
            "∞",
            "٢٢،٥",
            "22·5",
            "1’000",
            "22．5",
            "22²",
            "22½",
            "1⁄2",
            "2２",
        ] {
            assert_eq!(parse(text), None, "{text:?}");
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
            assert_eq!(parse(text), None, "{text:?}");
            assert!(!trim(text).is_empty(), "{text:?} is something typed");
        }
        // Marks and isolates leave the digits where they are.
        for text in ["\u{61C}12", "\u{200E}12\u{200F}", "\u{2066}12\u{2069}", "<\u{2068}12\u{2069}"]
        {
            assert_eq!(
                parse(text).map(|number| number.amount.thousandths()),
                Some(12_000),
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
        assert_eq!(parse(&text).map(|n| n.amount), Some(super::Milli::MAX));
    }
}
