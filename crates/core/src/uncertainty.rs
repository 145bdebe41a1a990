//! How sure a figure is: measurement and biological variation, and whether two
//! tests of one person differ by more than that.

use super::band::Ladder;
use super::exact::Exact;
use super::measure::Measure;
use super::number::Bound;
use super::quantity::Quantity;

/// Coefficients of variation of a measure, in per cent.
#[derive(Clone, Copy, PartialEq, Debug)]
pub struct Variation {
    /// Of the test: a laboratory's own, or what is asked of laboratories.
    pub analytical: f64,
    /// Within one person, from one day to the next.
    pub biological: f64,
}

/// 25-OH-D: analytical 10 % (the goal laboratories are held to, Sempos 2017);
/// biological 6.5 % (5.8 to 7.1 %, Cavalier 2021).
const VITAMIN_D_25_OH: Variation = Variation { analytical: 10.0, biological: 6.5 };

impl Variation {
    /// The variation of a measure, where it is known. That of dp-ucMGP is not.
    #[must_use]
    pub const fn of(measure: Measure) -> Option<Self> {
        match measure {
            Measure::VitaminD25Oh => Some(VITAMIN_D_25_OH),
            Measure::DpUcmgp
            | Measure::UcocPercent
            | Measure::Osteocalcin
            | Measure::Phylloquinone
            | Measure::Mk4
            | Measure::Mk7
            | Measure::PivkaIi
            | Measure::Ctx
            | Measure::P1np
            | Measure::Calcium
            | Measure::Albumin
            | Measure::AdjustedCalcium
            | Measure::Cac
            | Measure::Egfr
            | Measure::VitaminDIntake
            | Measure::CalciumIntake
            | Measure::CalciumSupplement
            | Measure::K1Intake
            | Measure::Mk4Intake
            | Measure::Mk7Intake
            | Measure::MagnesiumIntake
            | Measure::MagnesiumSupplement
            | Measure::TotalUcmgp
            | Measure::Calcitriol => None,
        }
    }

    fn combined(self) -> f64 {
        self.analytical.hypot(self.biological)
    }

    /// Half the width of the interval that holds 95 in 100 results, in
    /// billionths of the figure.
    #[must_use]
    pub fn half_width(self) -> i64 {
        billionths(1.96 * self.combined())
    }

    /// The reference change value: the smallest difference between two results
    /// that is more than noise, in billionths of the earlier one.
    #[must_use]
    pub fn reference_change(self) -> i64 {
        billionths(2.77 * self.combined())
    }
}

/// Per cent to billionths. Percentages here are small: nothing is lost.
fn billionths(percent: f64) -> i64 {
    #[allow(clippy::cast_possible_truncation)]
    let parts = (percent * 10_000_000.0).round() as i64;
    parts
}

/// Where the true figure of a person may lie.
#[derive(Clone, Copy, PartialEq, Debug)]
pub struct Interval {
    quantity: Quantity,
    half_width: i64,
}

impl Interval {
    /// The interval round a plain figure. A `<` or `>` has none.
    #[must_use]
    pub fn around(quantity: &Quantity, variation: Option<Variation>) -> Option<Self> {
        let variation = variation?;
        (quantity.bound == Bound::Exact)
            .then(|| Self { quantity: *quantity, half_width: variation.half_width() })
    }

    /// Its two ends, in the unit typed. The lower one is never below zero:
    /// the figure is an amount.
    #[must_use]
    pub fn ends(&self) -> (Exact, Exact) {
        self.scaled(Exact::of(self.quantity.amount))
    }

    /// Whether its ends lie in different bands of a ladder.
    #[must_use]
    pub fn reaches_over_a_cut(&self, ladder: &Ladder) -> bool {
        let (low, high) = self.scaled(self.quantity.compared_in(ladder.unit));
        ladder.rung_of(low) != ladder.rung_of(high)
    }

    fn scaled(&self, value: Exact) -> (Exact, Exact) {
        let down = (1_000_000_000 - self.half_width).max(0);
        (value.times_billionths(down), value.times_billionths(1_000_000_000 + self.half_width))
    }
}

/// What two dated results of one measure say together.
#[derive(Clone, Copy, PartialEq, Debug)]
pub struct Change {
    /// The earlier result.
    pub earlier: Quantity,
    /// The later result.
    pub later: Quantity,
    /// Whether they differ by more than noise.
    pub verdict: ChangeVerdict,
    /// The reference change value, in billionths of the earlier result.
    pub reference_change: i64,
}

/// Noise, or more.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum ChangeVerdict {
    /// The difference can be noise alone.
    Noise,
    /// The difference is more than noise.
    MoreThanNoise,
}

impl ChangeVerdict {
    /// The stable id.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::Noise => "noise",
            Self::MoreThanNoise => "more-than-noise",
        }
    }
}

impl Change {
    /// Compares two plain figures of a measure whose variation is known.
    #[must_use]
    pub fn between(
        earlier: &Quantity,
        later: &Quantity,
        variation: Option<Variation>,
    ) -> Option<Self> {
        if earlier.bound != Bound::Exact || later.bound != Bound::Exact {
            return None;
        }
        let reference_change = variation?.reference_change();
        let before = Exact::of(earlier.amount);
        let after = later.in_ratio(earlier.scale.per_first);
        let noise = before.times_billionths(reference_change);
        let verdict = if after.distance(before).compare_exact(noise).is_gt() {
            ChangeVerdict::MoreThanNoise
        } else {
            ChangeVerdict::Noise
        };
        Some(Self { earlier: *earlier, later: *later, verdict, reference_change })
    }
}

#[cfg(test)]
mod tests {
    use super::VITAMIN_D_25_OH;

    #[test]
    fn variation_gives_the_published_widths() {
        // 1.96 and 2.77 times sqrt(10^2 + 6.5^2) per cent.
        assert_eq!(VITAMIN_D_25_OH.half_width(), 233_766_465);
        assert_eq!(VITAMIN_D_25_OH.reference_change(), 330_374_034);
    }
}
