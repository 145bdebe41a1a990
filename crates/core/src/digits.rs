//! The digits of a figure, in the scripts that are read here.

use super::fold::invisible;
use super::milli::Milli;

/// A figure without sign, bound and unit.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Figure {
    /// The number, read with its mark as a decimal mark.
    pub amount: Milli,
    /// How many decimals were typed, 0 to 3: noughts behind the third say nothing.
    pub decimals: u8,
    /// The other reading of `5,000` or `5.000`: five thousand. `None` where
    /// the text can only be read one way.
    pub grouped: Option<Milli>,
}

/// The figure at the start of a text, whatever stands behind it.
pub(crate) fn figure(text: &str) -> Option<(Figure, &str)> {
    let (whole, text) = digits(text);
    let mark = text.chars().next().filter(|c| matches!(c, ',' | '.' | '\u{66B}'));
    let (fraction, text) = match mark {
        Some(mark) => digits(text.strip_prefix(mark).unwrap_or(text)),
        None => (Digits::default(), text),
    };
    let typed = fraction.count;
    let fraction = fraction.without_noughts();
    let complete = if mark.is_some() { fraction.count > 0 } else { whole.count > 0 };
    if !complete || fraction.count > 3 {
        return None;
    }

    let decimals = u8::try_from(fraction.count).unwrap_or(0);
    let scale = [1000, 100, 10, 1].get(fraction.count).copied().unwrap_or(1);
    let amount =
        whole.value.saturating_mul(1000).saturating_add(fraction.value.saturating_mul(scale));
    // U+066B is a decimal mark and nothing else, so it asks no question.
    let ambiguous = matches!(mark, Some(',' | '.'))
        && (1..=3).contains(&whole.count)
        && typed == 3
        && !(whole.count == 1 && whole.value == 0);
    let grouped = whole.value.saturating_mul(1000).saturating_add(fraction.value);
    let grouped = ambiguous.then(|| bounded(grouped.saturating_mul(1000)));
    Some((Figure { amount: bounded(amount), decimals, grouped }, text))
}

/// Whether a character is a digit of a script that is read here.
pub(crate) fn is_digit(c: char) -> bool {
    digit(c).is_some()
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

#[derive(Default)]
struct Digits {
    value: i64,
    count: usize,
}

impl Digits {
    /// Without noughts behind the third digit: programs write 9.4 as 9.4000.
    const fn without_noughts(mut self) -> Self {
        while self.count > 3 && self.value % 10 == 0 {
            self.value /= 10;
            self.count -= 1;
        }
        self
    }
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

fn bounded(thousandths: i64) -> Milli {
    Milli::new(thousandths).min(Milli::MAX)
}
