//! [`FoodList`]: what somebody says they eat and take.

use super::content::Contents;
use super::product::Product;
use crate::milli::Milli;
use crate::quantity::Per;

/// What is eaten and taken.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct FoodList {
    /// The foods.
    pub eaten: Vec<Eaten>,
    /// The products.
    pub products: Vec<Product>,
    /// The person says that this is all they eat and take. Without it a sum is
    /// "at least": two glasses of milk are not a day's calcium.
    pub is_everything: bool,
}

/// A food, and how much of it is eaten.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Eaten {
    /// What 100 g of it hold.
    pub contents: Contents,
    /// How many grams.
    pub grams: Milli,
    /// In what time.
    pub per: Per,
}
