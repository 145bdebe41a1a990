//! [`Milli`]: a number in thousandths.

use std::fmt;

/// A number held in whole thousandths, so that `0.1` is exactly a tenth and no
/// comparison depends on binary rounding.
///
/// No laboratory prints more than three decimals of the measures here; a
/// fourth is refused when it is typed ([`crate::number`]).
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Default)]
pub struct Milli(i64);

impl Milli {
    /// Zero.
    pub const ZERO: Self = Self(0);

    /// Far above every limit of every measure. Reading stops here, so that a
    /// line of a thousand nines is a number, and an implausible one.
    pub const MAX: Self = Self(1_000_000_000_000);

    /// From thousandths: `Milli::new(12_500)` is 12.5.
    #[must_use]
    pub const fn new(thousandths: i64) -> Self {
        Self(thousandths)
    }

    /// From a literal of a table, such as `"12.5"`.
    ///
    /// For constants only: a literal that is not a number with at most three
    /// decimals does not compile there.
    #[must_use]
    pub(crate) const fn literal(text: &str) -> Self {
        let (mut rest, mut value, mut decimals, mut point) = (text.as_bytes(), 0_i64, 0, false);
        while let [first, tail @ ..] = rest {
            match *first {
                b'.' => {
                    assert!(!point, "one decimal point");
                    point = true;
                }
                digit => {
                    assert!(digit.is_ascii_digit(), "a digit");
                    value = value * 10 + (digit - b'0') as i64;
                    if point {
                        decimals += 1;
                    }
                }
            }
            rest = tail;
        }
        assert!(decimals <= 3, "three decimals at most");
        while decimals < 3 {
            value *= 10;
            decimals += 1;
        }
        Self(value)
    }

    /// From a shown figure: 499 with one decimal is 49.9. `None` where it has
    /// more than three decimals or is too large.
    #[must_use]
    pub fn from_digits(digits: i128, decimals: u8) -> Option<Self> {
        let scale = 10_i128.checked_pow(3_u32.checked_sub(u32::from(decimals))?)?;
        i64::try_from(digits.checked_mul(scale)?).ok().map(Self)
    }

    /// The number in thousandths.
    #[must_use]
    pub const fn thousandths(self) -> i64 {
        self.0
    }

    /// The fewest decimals, 0 to 3, that show the number whole.
    #[must_use]
    pub const fn decimals(self) -> u8 {
        if self.0 % 1000 == 0 {
            0
        } else if self.0 % 100 == 0 {
            1
        } else if self.0 % 10 == 0 {
            2
        } else {
            3
        }
    }
}

/// As a field takes it: `12.5`, `-0.125`.
impl fmt::Display for Milli {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (sign, size) = (if self.0 < 0 { "-" } else { "" }, self.0.unsigned_abs());
        write!(f, "{sign}{}", size / 1000)?;
        let digits = format!("{:03}", size % 1000);
        match digits.trim_end_matches('0') {
            "" => Ok(()),
            rest => write!(f, ".{rest}"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Milli;

    #[test]
    fn literals_are_thousandths() {
        for (text, thousandths, decimals) in [
            ("0", 0, 0),
            ("12.5", 12_500, 1),
            ("0.02", 20, 2),
            ("2.496", 2_496, 3),
            ("5000", 5_000_000, 0),
        ] {
            assert_eq!(Milli::literal(text).thousandths(), thousandths, "{text}");
            assert_eq!(Milli::literal(text).decimals(), decimals, "{text}");
            assert_eq!(Milli::literal(text).to_string(), text);
        }
    }
}
