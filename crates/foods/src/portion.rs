//! [`Portion`]: what a food is measured by at home.

use calcium_compass_core::milli::Milli;

/// A household measure. Grams are always said beside it.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum Household {
    /// A drink of a cup's volume.
    Glass,
    /// A measuring cup: where people do not cook by it, a portion.
    Cup,
    /// A tablespoon.
    Tablespoon,
    /// A teaspoon.
    Teaspoon,
    /// A slice.
    Slice,
    /// A fruit, an egg, a fillet: one of it.
    Piece,
    /// A pot of yogurt.
    Pot,
    /// A can.
    Can,
    /// A litre.
    Litre,
    /// An ounce: where people do not weigh by it, a portion.
    Ounce,
    /// A portion.
    Portion,
}

impl Household {
    /// Every one.
    pub const ALL: &[Self] = &[
        Self::Glass,
        Self::Cup,
        Self::Tablespoon,
        Self::Teaspoon,
        Self::Slice,
        Self::Piece,
        Self::Pot,
        Self::Can,
        Self::Litre,
        Self::Ounce,
        Self::Portion,
    ];

    /// The stable id.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::Glass => "glass",
            Self::Cup => "cup",
            Self::Tablespoon => "tbsp",
            Self::Teaspoon => "tsp",
            Self::Slice => "slice",
            Self::Piece => "piece",
            Self::Pot => "pot",
            Self::Can => "can",
            Self::Litre => "litre",
            Self::Ounce => "oz",
            Self::Portion => "portion",
        }
    }

    /// The one of an id.
    #[must_use]
    pub fn parse(id: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|one| one.id() == id)
    }
}

/// So many of a household measure, and what they weigh.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Portion {
    /// The measure.
    pub household: Household,
    /// How many.
    pub count: Milli,
    /// What they weigh, in grams.
    pub grams: Milli,
}
