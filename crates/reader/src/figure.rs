//! [`Printed`]: a figure in the digits that were printed.

use calcium_compass_core::bound::{self, Bound};

/// More digits than any result has.
const LONGEST: usize = 15;

/// A figure as printed.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(crate) struct Printed {
    /// The sign before it.
    pub(crate) bound: Bound,
    /// The digits before the mark, without leading noughts.
    whole: String,
    /// The digits behind it.
    fraction: String,
    /// `1,204` and `1.204`: the mark may stand between groups.
    is_ambiguous: bool,
}

impl Printed {
    /// The text with a point. An ambiguous mark is read as one between groups
    /// where that is told.
    pub(crate) fn text(&self, is_grouped: bool) -> String {
        let Self { whole, fraction, .. } = self;
        let sign = self.bound.sign();
        if self.is_ambiguous && is_grouped {
            format!("{sign}{whole}{fraction}")
        } else if fraction.is_empty() {
            format!("{sign}{whole}")
        } else {
            format!("{sign}{whole}.{fraction}")
        }
    }

    /// Whether its mark may stand between groups.
    pub(crate) const fn is_ambiguous(&self) -> bool {
        self.is_ambiguous
    }

    /// The same with a sign.
    pub(crate) fn with(self, bound: Bound) -> Self {
        Self { bound, ..self }
    }

    /// The same of a file that always writes a point.
    pub(crate) fn with_a_point(self) -> Self {
        Self { is_ambiguous: false, ..self }
    }

    /// Whether these are its digits.
    pub(crate) fn is(&self, whole: &str, fraction: &str) -> bool {
        self.bound == Bound::Exact && self.whole == whole && self.fraction == fraction
    }

    /// Whether it is a whole number.
    pub(crate) fn is_whole(&self) -> bool {
        self.fraction.is_empty()
    }

    /// Its thousandths, to compare limits with each other.
    pub(crate) fn thousandths(&self) -> i64 {
        let mut digits = self.whole.clone();
        digits.extend(self.fraction.chars().chain("000".chars()).take(3));
        digits.parse().unwrap_or(i64::MAX)
    }
}

/// The figure at the start of a text with its sign, and what stands behind it.
pub(crate) fn with_bound(text: &str) -> Option<(Printed, &str)> {
    let text = text.trim_start();
    let (bound, rest) = match bound::split(text) {
        (Bound::Exact, _) => shortened(text).unwrap_or((Bound::Exact, text)),
        (bound, rest) => (bound, rest),
    };
    let (printed, rest) = plain(rest.trim_start())?;
    Some((printed.with(bound), rest))
}

/// `sup. à 90`: what French laboratories print in the place of a sign.
fn shortened(text: &str) -> Option<(Bound, &str)> {
    let begins = |start: &str| {
        let (head, rest) = text.split_at_checked(start.len())?;
        (head.eq_ignore_ascii_case(start)).then_some(rest)
    };
    let (bound, rest) = match (begins("sup"), begins("inf")) {
        (Some(rest), _) => (Bound::Above, rest),
        (None, Some(rest)) => (Bound::Below, rest),
        (None, None) => return None,
    };
    let rest = rest.trim_start_matches('.').trim_start();
    let rest = rest.strip_prefix('à').or_else(|| rest.strip_prefix("a "))?;
    Some((bound, rest))
}

/// The figure at the start of a text, and what stands behind it.
pub(crate) fn plain(text: &str) -> Option<(Printed, &str)> {
    let (first, mut rest) = digits(text);
    let mut groups = vec![first];
    let mut marks = Vec::new();
    while let Some((mark, behind)) = mark(rest) {
        let (more, after) = digits(behind);
        if more.is_empty() {
            break;
        }
        groups.push(more);
        marks.push(mark);
        rest = after;
    }
    let count: usize = groups.iter().map(String::len).sum();
    if count == 0 || count > LONGEST {
        return None;
    }
    let mut printed = arranged(&groups, &marks)?;
    if let Some((power, behind)) = exponent(rest) {
        printed = shifted(printed, power)?;
        rest = behind;
    }
    Some((printed, rest))
}

/// A mark between digits. A space is one only if no line may break there.
fn mark(text: &str) -> Option<(char, &str)> {
    let mark = text.chars().next()?;
    let is_mark =
        matches!(mark, '.' | ',' | '٫' | '٬' | '\'' | '’' | '\u{A0}' | '\u{202F}' | '\u{2009}');
    Some((mark, text.strip_prefix(mark)?)).filter(|_| is_mark)
}

/// The digits at the start, in Latin ones.
fn digits(text: &str) -> (String, &str) {
    let end = text.find(|c| digit(c).is_none()).unwrap_or(text.len());
    let (found, rest) = text.split_at_checked(end).unwrap_or((text, ""));
    (found.chars().filter_map(digit).collect(), rest)
}

fn digit(c: char) -> Option<char> {
    let place = match c {
        '0'..='9' => return Some(c),
        '\u{660}'..='\u{669}' => u32::from(c) - 0x660,
        '\u{6F0}'..='\u{6F9}' => u32::from(c) - 0x6F0,
        _ => return None,
    };
    char::from_digit(place, 10)
}

/// What groups of digits and the marks between them say.
fn arranged(groups: &[String], marks: &[char]) -> Option<Printed> {
    let (last, before) = groups.split_last()?;
    let all_threes = |groups: &[String]| groups.iter().skip(1).all(|group| group.len() == 3);
    let printed = |whole: String, fraction: &str, is_ambiguous| Printed {
        bound: Bound::Exact,
        whole: without_noughts(&whole),
        fraction: fraction.to_owned(),
        is_ambiguous,
    };
    let first = groups.first()?;
    let groups_begin = (1..=3).contains(&first.len()) && first != "0";
    match marks {
        [] => Some(printed(last.clone(), "", false)),
        ['٫'] => Some(printed(before.concat(), last, false)),
        ['.' | ','] => Some(printed(before.concat(), last, groups_begin && last.len() == 3)),
        [first, .., mark] if first != mark && matches!(mark, '.' | ',' | '٫') => {
            let same = marks.iter().rev().skip(1).all(|m| m == first);
            (same && groups_begin && all_threes(before))
                .then(|| printed(before.concat(), last, false))
        }
        [first, ..] => {
            let same = marks.iter().all(|m| m == first);
            (same && groups_begin && all_threes(groups))
                .then(|| printed(groups.concat(), "", false))
        }
    }
}

fn without_noughts(whole: &str) -> String {
    let plain = whole.trim_start_matches('0');
    if plain.is_empty() { "0".to_owned() } else { plain.to_owned() }
}

/// `E+2` at the start, and what stands behind it.
fn exponent(text: &str) -> Option<(i32, &str)> {
    let rest = text.strip_prefix(['e', 'E'])?;
    let (negative, rest) = match rest.strip_prefix('-') {
        Some(rest) => (true, rest),
        None => (false, rest.strip_prefix('+').unwrap_or(rest)),
    };
    let (power, rest) = digits(rest);
    let power: i32 = power.parse().ok().filter(|power| (0..=9).contains(power))?;
    Some((if negative { -power } else { power }, rest))
}

/// The figure times a power of ten.
fn shifted(printed: Printed, power: i32) -> Option<Printed> {
    let Printed { bound, whole, fraction, .. } = printed;
    let point = i32::try_from(whole.len()).ok()?.checked_add(power)?;
    let digits = format!("{whole}{fraction}");
    let mut all = String::new();
    for _ in point..1 {
        all.push('0');
    }
    let point = usize::try_from(point.max(1)).ok()?;
    all.push_str(&digits);
    while all.len() < point {
        all.push('0');
    }
    let (whole, fraction) = all.split_at_checked(point)?;
    let whole = without_noughts(whole);
    Some(Printed { bound, whole, fraction: fraction.to_owned(), is_ambiguous: false })
}

#[cfg(test)]
mod tests {
    use super::{plain, with_bound};

    #[test]
    fn figures_keep_what_was_printed() {
        for (text, point, grouped, rest) in [
            ("21.60 ng/mL", "21.60", "21.60", " ng/mL"),
            ("22,5", "22.5", "22.5", ""),
            ("065.88", "65.88", "65.88", ""),
            ("0.50", "0.50", "0.50", ""),
            ("000", "0", "0", ""),
            (".5", "0.5", "0.5", ""),
            ("1,204 AU", "1.204", "1204", " AU"),
            ("1.204,5", "1204.5", "1204.5", ""),
            ("1'204", "1204", "1204", ""),
            ("1\u{202F}204", "1204", "1204", ""),
            ("1,204,300", "1204300", "1204300", ""),
            ("1.2E+2", "120", "120", ""),
            ("6.0E+1", "60", "60", ""),
            ("6.05e1", "60.5", "60.5", ""),
            ("25e-1", "2.5", "2.5", ""),
            ("25e-3", "0.025", "0.025", ""),
            ("<4", "<4", "<4", ""),
            ("GT 60", ">60", ">60", ""),
            ("> 60", ">60", ">60", ""),
            ("٢٢٫٥", "22.5", "22.5", ""),
            ("9.4,", "9.4", "9.4", ","),
            ("sup. à 90", ">90", ">90", ""),
            ("Inf à 0,5", "<0.5", "<0.5", ""),
        ] {
            let (printed, behind) = with_bound(text).expect(text);
            assert_eq!(
                (printed.text(false).as_str(), printed.text(true).as_str(), behind),
                (point, grouped, rest),
                "{text}"
            );
        }
        for text in ["", "abc", "12.03.2026", "1234567890123456", "-5", "<", "1,23,456"] {
            assert!(plain(text).is_none(), "{text}");
        }
    }
}
