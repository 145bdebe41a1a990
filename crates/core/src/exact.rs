//! Exact arithmetic for conversions: a value is compared in another unit by
//! its exact ratio, never by a rounded form.

use std::cmp::Ordering;

use super::milli::Milli;

/// A positive ratio between two units, in lowest terms: two of one value are
/// the same fields.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Ratio {
    num: i64,
    den: i64,
}

impl Ratio {
    /// The same unit.
    pub const ONE: Self = Self { num: 1, den: 1 };

    /// `num / den`. For constants: a ratio that is not positive does not
    /// compile there.
    #[must_use]
    pub(crate) const fn new(num: i64, den: i64) -> Self {
        assert!(num > 0 && den > 0, "a positive ratio");
        let (mut common, mut rest) = (num, den);
        while rest != 0 {
            (common, rest) = (rest, common % rest);
        }
        Self { num: num / common, den: den / common }
    }

    /// Whether one is the other with its decimal point moved: mg/L and mg/dL.
    #[must_use]
    pub const fn is_ten_to_some_power(self, other: Self) -> bool {
        let of = lowest_terms(
            self.num as i128 * other.den as i128,
            self.den as i128 * other.num as i128,
        );
        is_power_of_ten(of.0) && is_power_of_ten(of.1)
    }

    /// Whether the two ratios are the same number.
    #[must_use]
    pub const fn equals(self, other: Self) -> bool {
        self.num == other.num && self.den == other.den
    }
}

/// An exact amount: a fraction of thousandths.
///
/// Typed figures are at most [`Milli::MAX`] and ratios are small, so that
/// every product here stays far inside 128 bits.
#[derive(Clone, Copy, Debug)]
pub struct Exact {
    num: i128,
    den: i128,
}

/// Amounts are the same where they compare so: a half is two quarters.
impl PartialEq for Exact {
    fn eq(&self, other: &Self) -> bool {
        self.compare_exact(*other).is_eq()
    }
}

impl Exact {
    /// Zero.
    pub const ZERO: Self = Self { num: 0, den: 1 };

    /// A figure as typed or printed.
    #[must_use]
    pub const fn of(amount: Milli) -> Self {
        Self { num: amount.thousandths() as i128, den: 1 }
    }

    /// A shown figure: `499` with one decimal is 49.9.
    #[must_use]
    pub const fn from_digits(digits: i128, decimals: u8) -> Self {
        Self { num: digits * 1000, den: ten_to(decimals) }
    }

    /// The same amount, from a unit worth `from` to a unit worth `to`.
    #[must_use]
    pub const fn convert(self, from: Ratio, to: Ratio) -> Self {
        if from.equals(to) {
            return self;
        }
        Self {
            num: self.num * from.num as i128 * to.den as i128,
            den: self.den * from.den as i128 * to.num as i128,
        }
    }

    /// Times `parts` billionths.
    #[must_use]
    pub const fn times_billionths(self, parts: i64) -> Self {
        Self { num: self.num * parts as i128, den: self.den * 1_000_000_000 }
    }

    /// So many times the amount.
    #[must_use]
    pub(crate) const fn times(self, count: Milli) -> Self {
        Self { num: self.num * count.thousandths() as i128, den: self.den * 1000 }.reduced()
    }

    /// Cut off behind its thousandths, never rounded up. Above what a figure can
    /// be it is the largest one, which no measure takes.
    #[must_use]
    pub(crate) fn cut_off(self) -> Milli {
        let whole = self.num.div_euclid(self.den);
        i64::try_from(whole).map_or(Milli::MAX, Milli::new)
    }

    /// How it stands to a printed figure.
    #[must_use]
    pub fn compare(self, other: Milli) -> Ordering {
        if self.den == 1 {
            return self.num.cmp(&i128::from(other.thousandths()));
        }
        self.num.cmp(&(i128::from(other.thousandths()) * self.den))
    }

    /// How it stands to another exact amount.
    #[must_use]
    pub fn compare_exact(self, other: Self) -> Ordering {
        if self.den == other.den {
            return self.num.cmp(&other.num);
        }
        (self.num * other.den).cmp(&(other.num * self.den))
    }

    /// In units of the given decimal place, rounded half away from zero:
    /// 49.92 to one decimal is 499.
    #[must_use]
    pub const fn rounded(self, decimals: u8) -> i128 {
        let scale = ten_to(decimals);
        let (num, den) = (self.num * scale, self.den * 1000);
        let size = quotient(2 * num.unsigned_abs() + den.unsigned_abs(), 2 * den.unsigned_abs());
        if num < 0 { -size.cast_signed() } else { size.cast_signed() }
    }

    /// The amount as a floating-point number, for drawing only.
    #[must_use]
    pub fn approximately(self) -> f64 {
        // Loses digits that no picture shows.
        #[allow(clippy::cast_precision_loss)]
        let value = self.num as f64 / self.den as f64;
        value / 1000.0
    }

    /// The sum of two amounts.
    #[must_use]
    pub const fn plus(self, other: Self) -> Self {
        if self.den == other.den {
            return Self { num: self.num + other.num, den: self.den };
        }
        Self { num: self.num * other.den + other.num * self.den, den: self.den * other.den }
            .reduced()
    }

    /// The difference of two amounts.
    #[must_use]
    pub const fn minus(self, other: Self) -> Self {
        self.plus(Self { num: -other.num, den: other.den })
    }

    /// The same amount in lowest terms, so that sums stay small.
    const fn reduced(self) -> Self {
        let (mut a, mut b) = (self.num.unsigned_abs(), self.den.unsigned_abs());
        while b != 0 {
            (a, b) = (b, a - b * quotient(a, b));
        }
        let common = a.cast_signed();
        if common > 1 { Self { num: self.num / common, den: self.den / common } } else { self }
    }

    /// The difference of two amounts, without sign.
    #[must_use]
    pub const fn distance(self, other: Self) -> Self {
        Self { num: (self.num * other.den - other.num * self.den).abs(), den: self.den * other.den }
    }
}

/// A fraction in lowest terms.
const fn lowest_terms(num: i128, den: i128) -> (i128, i128) {
    let (mut common, mut rest) = (num, den);
    while rest != 0 {
        (common, rest) = (rest, common % rest);
    }
    (num / common, den / common)
}

const fn is_power_of_ten(mut number: i128) -> bool {
    while number % 10 == 0 && number != 0 {
        number /= 10;
    }
    number == 1
}

/// Ten to this power.
const fn ten_to(decimals: u8) -> i128 {
    let (mut power, mut left) = (1, decimals);
    while left > 0 {
        (power, left) = (10 * power, left - 1);
    }
    power
}

/// `a / b`. Nearly all amounts are small, and a division of 128 bits takes many
/// times as long as one of 64.
const fn quotient(a: u128, b: u128) -> u128 {
    const SMALL: u128 = u64::MAX as u128;
    if a <= SMALL && b <= SMALL {
        #[allow(clippy::cast_possible_truncation, reason = "both were compared")]
        let small = a as u64 / b as u64;
        return small as u128;
    }
    a / b
}

#[cfg(test)]
mod tests {
    use super::{Exact, Ratio};
    use crate::milli::Milli;

    #[test]
    fn rounding_is_half_away_from_zero() {
        for (thousandths, decimals, shown) in [
            (49_920, 1, 499),
            (49_950, 1, 500),
            (49_949, 1, 499),
            (-49_950, 1, -500),
            (500, 0, 1),
            (499, 0, 0),
        ] {
            assert_eq!(
                Exact::of(Milli::new(thousandths)).rounded(decimals),
                shown,
                "{thousandths}"
            );
        }
    }

    #[test]
    fn sums_and_differences_are_of_fractions() {
        let part = |num: i64, den: i64| {
            Exact::of(Milli::new(1000)).convert(Ratio::new(num, den), Ratio::ONE)
        };
        for (one, other, sum, distance) in [
            ((1, 2), (1, 3), (5, 6), (1, 6)),
            ((1, 3), (1, 2), (5, 6), (1, 6)),
            ((3, 4), (5, 6), (19, 12), (1, 12)),
            ((7, 4), (1, 4), (2, 1), (3, 2)),
            ((5, 1), (2, 7), (37, 7), (33, 7)),
        ] {
            let (first, second) = (part(one.0, one.1), part(other.0, other.1));
            let equals = |a: Exact, b: (i64, i64)| a.compare_exact(part(b.0, b.1)).is_eq();
            assert!(equals(first.plus(second), sum), "{one:?} + {other:?}");
            assert!(equals(first.distance(second), distance), "{one:?} from {other:?}");
            assert!(equals(first.plus(second).minus(second), one), "{one:?} + - {other:?}");
        }
        // In lowest terms, or a hundred of them would not fit in 128 bits.
        let many = (0..100).fold(Exact::ZERO, |sum, place| {
            sum.plus(if place % 2 == 0 { part(1, 7) } else { part(1, 12) })
        });
        assert!(many.compare_exact(part(475, 42)).is_eq());
    }

    #[test]
    fn conversion_is_exact_and_comes_back() {
        let (ng, nmol) = (Ratio::new(1, 1), Ratio::new(1000, 2496));
        let there = Exact::of(Milli::literal("20")).convert(ng, nmol);
        assert_eq!(there.compare(Milli::literal("49.92")), std::cmp::Ordering::Equal);
        assert_eq!(
            there.convert(nmol, ng).compare(Milli::literal("20")),
            std::cmp::Ordering::Equal
        );
    }
}
