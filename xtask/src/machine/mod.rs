//! What this machine has, and what it still needs.

pub(crate) mod npm;
mod place;
mod process;
pub(crate) mod setup;
mod tool;

pub(crate) use place::Place;
pub(crate) use process::{Job, target};
pub(crate) use tool::Use;
