//! The part that counts foods and products. A Yew app and a program of its own, loaded
//! when somebody opens it.
//!
//! [`state`] is what was counted, [`action`] what can happen to it, [`kept`] how it is
//! kept as a text, [`take`] what would be filled in; all four are pure. [`app`] puts
//! the components together, one a file. The sums are [`calcium_compass_core::food`]'s,
//! the figures [`calcium_compass_foods`]'s.

pub mod action;
pub mod app;
mod compare;
mod keeping;
pub mod kept;
mod line;
mod portion;
mod product;
mod products;
mod row;
mod search;
pub mod state;
mod sums;
pub mod take;
mod warnings;
mod words;
