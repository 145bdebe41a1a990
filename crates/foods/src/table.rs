//! [`Table`]: the foods of a file, and how they are found.

use crate::fold::fold;
use crate::food::Food;

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

    /// The foods in which every word of a text is found; those whose name begins
    /// with it first, as a word before as a part of one. None for a text without words.
    #[must_use]
    pub fn search(&self, text: &str) -> Vec<&Food> {
        let folded = fold(text);
        let words: Vec<&str> = folded.split_whitespace().collect();
        if words.is_empty() {
            return Vec::new();
        }
        let mut found: Vec<&Food> =
            self.foods.iter().filter(|food| food.is_found_by(&words)).collect();
        let word = format!("{} ", folded.trim());
        found.sort_by_key(|food| (!food.starts_with(&word), !food.starts_with(folded.trim())));
        found
    }
}
