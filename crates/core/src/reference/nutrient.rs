//! [`Nutrient`]: what intakes are compared for, and its reference values.

use super::{Body, Row, calcium, magnesium, vitamin_d, vitamin_k};
use crate::ids::ids;
use crate::measure::Measure;
use crate::unit::Unit;

ids! {
    /// A nutrient that intakes are compared for.
    Nutrient {
        VitaminD = "vitamin-d": "Vitamin D.",
        Calcium = "calcium": "Calcium.",
        VitaminK = "vitamin-k": "Vitamin K.",
        Magnesium = "magnesium": "Magnesium.",
    } parse
}

impl Nutrient {
    /// Every measure that is a part of its amount.
    #[must_use]
    pub const fn measures(self) -> &'static [Measure] {
        match self {
            Self::VitaminD => &[Measure::VitaminDIntake],
            Self::Calcium => &[Measure::CalciumIntake, Measure::CalciumSupplement],
            Self::VitaminK => &[Measure::K1Intake, Measure::Mk4Intake, Measure::Mk7Intake],
            Self::Magnesium => &[Measure::MagnesiumIntake, Measure::MagnesiumSupplement],
        }
    }

    /// Its reference values.
    #[must_use]
    pub fn rows(self) -> &'static [Row] {
        match self {
            Self::VitaminD => vitamin_d::ROWS,
            Self::Calcium => calcium::ROWS,
            Self::VitaminK => vitamin_k::ROWS,
            Self::Magnesium => magnesium::ROWS,
        }
    }

    /// The bodies that are compared for it: BfR speaks of magnesium in
    /// supplements alone.
    #[must_use]
    pub const fn bodies(self) -> &'static [Body] {
        match self {
            Self::VitaminD | Self::Calcium | Self::VitaminK => {
                &[Body::Nasem, Body::Efsa, Body::Uk, Body::Japan2025]
            }
            Self::Magnesium => Body::ALL,
        }
    }

    /// The stretch of its reference values that holds all those of one body.
    pub(crate) fn rows_of(self, body: Body) -> &'static [Row] {
        let [nasem, efsa, uk, japan_2025] = match self {
            Self::VitaminD => const { by_body(vitamin_d::ROWS) },
            Self::Calcium => const { by_body(calcium::ROWS) },
            Self::VitaminK => const { by_body(vitamin_k::ROWS) },
            Self::Magnesium => const { by_body(magnesium::ROWS) },
        };
        match body {
            Body::Nasem => nasem,
            Body::Efsa => efsa,
            Body::Uk => uk,
            Body::Japan2025 => japan_2025,
            // Its one value is an upper level of supplements.
            Body::Bfr => &[],
        }
    }

    /// The unit of its reference values: a day's amount.
    #[must_use]
    pub const fn unit(self) -> Unit {
        match self {
            Self::VitaminD | Self::VitaminK => Unit::Ug,
            Self::Calcium | Self::Magnesium => Unit::Mg,
        }
    }
}

/// The rows from each body's first to its last: a look-up need not walk past
/// those of the others.
const fn by_body(rows: &'static [Row]) -> [&'static [Row]; 4] {
    [
        stretch(rows, Body::Nasem),
        stretch(rows, Body::Efsa),
        stretch(rows, Body::Uk),
        stretch(rows, Body::Japan2025),
    ]
}

const fn stretch(mut rows: &'static [Row], body: Body) -> &'static [Row] {
    while let [first, later @ ..] = rows
        && first.body as u8 != body as u8
    {
        rows = later;
    }
    while let [earlier @ .., last] = rows
        && last.body as u8 != body as u8
    {
        rows = earlier;
    }
    rows
}
