//! Calcium Compass: what every published source says about a vitamin D,
//! vitamin K or calcium result, worked out on the person's own device.
//!
//! Modules in reading order; each may use only those above it:
//!
//! - [`core`]: the rules. No dependency, no words, no browser.
//! - [`text`]: the words. No rules.
//! - `ui` (feature `ui`): draws a report and gathers an input. No browser.
//! - `web` (feature `web`): the only code that touches the browser.

pub mod core;
pub mod text;
#[cfg(feature = "ui")]
pub mod ui;
#[cfg(feature = "web")]
pub mod web;
