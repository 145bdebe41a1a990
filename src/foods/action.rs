//! [`Action`]: everything that can happen to a list.

use calcium_compass_core::entry::Per;
use calcium_compass_core::food::{Line, Substance};
use calcium_compass_foods::Portion;

/// Something the person did.
#[derive(Clone, PartialEq, Debug)]
pub enum Action {
    /// One portion more of a food; of one that is not shown yet, the first.
    More(String),
    /// One portion less.
    Less(String),
    /// Chose what it is measured by.
    Portion(String, Portion),
    /// Said in what time it is eaten.
    FoodPer(String, Per),
    /// Typed into the search.
    Search(String),
    /// Said that this is everything, or not.
    Everything(bool),
    /// Added a product of these lines; without any, one to be filled in.
    AddProduct(Vec<Line>),
    /// Changed a product, by its key.
    Product(u32, Change),
    /// What is counted now is what a change is compared with.
    CompareFromHere,
    /// What the page says is.
    CompareWithPage,
}

/// A change of one product.
#[derive(Clone, PartialEq, Debug)]
pub enum Change {
    /// It is not taken.
    Remove,
    /// One serving more.
    More,
    /// One serving less.
    Less,
    /// In what time they are taken.
    Per(Per),
    /// A line more.
    AddLine,
    /// A line less.
    RemoveLine(u32),
    /// What a line names. Nothing that was answered about it stays.
    Names(u32, Substance),
    /// The amount of a line.
    Amount(u32, String),
    /// The unit of a line.
    Unit(u32, String),
    /// Both, as a label prints them.
    Strength(u32, String, String),
    /// The amount is one of calcium itself.
    IsElemental(u32),
    /// The unit is the one that is meant.
    IsUnit(u32),
    /// The amount is what is taken a day.
    IsPerDay(u32),
}
