//! [`Table`]: the foods of a file, and how they are found.

use crate::fold::fold;
use crate::food::Food;
use crate::search;

/// A text that is no table of foods, by the first line that is none.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct NotATable {
    /// The line, counted from 1.
    pub line: usize,
}

/// The foods.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Table {
    /// Every food, in the order of the file.
    pub foods: Vec<Food>,
}

impl Table {
    /// Reads a file.
    ///
    /// # Errors
    /// Names the first line that is no food: a file is read whole or not at all.
    pub fn parse(text: &str) -> Result<Self, NotATable> {
        let food = |(place, row): (usize, &str)| {
            Food::parse(row).ok_or(NotATable { line: place.saturating_add(1) })
        };
        let foods = text.lines().enumerate().map(food).collect::<Result<_, _>>()?;
        Ok(Self { foods })
    }

    /// The food of an id.
    #[must_use]
    pub fn food(&self, id: &str) -> Option<&Food> {
        self.foods.iter().find(|food| food.id == id)
    }

    /// The foods that a text finds, the nearest first. None for a text without words.
    #[must_use]
    pub fn search(&self, text: &str) -> Vec<&Food> {
        let folded = fold(text);
        let words = search::words(&folded);
        if words.is_empty() {
            return Vec::new();
        }
        let ranked = |rank: fn(&[&str], &str) -> Option<usize>| {
            let foods = self.foods.iter();
            let mut found: Vec<(usize, &Food)> =
                foods.filter_map(|food| Some((rank(&words, &food.terms)?, food))).collect();
            found.sort_by_key(|(rank, _)| *rank);
            found
        };
        let mut found = ranked(search::rank);
        if found.is_empty() {
            found = ranked(search::misspelt);
            let nearest = found.first().map(|(rank, _)| *rank);
            found.retain(|(rank, _)| Some(*rank) == nearest);
        }
        found.into_iter().map(|(_, food)| food).collect()
    }
}
