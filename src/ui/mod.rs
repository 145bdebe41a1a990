//! The page of saved results, and the builders that only it still uses.

mod control;
mod element;
mod event;
pub mod keep;
