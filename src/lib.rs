//! Calcium Compass: what every published source says about a vitamin D,
//! vitamin K or calcium result, worked out on the person's own device.
//!
//! ```
//! use calcium_compass_core::assess;
//! use calcium_compass_core::entry::Entry;
//! use calcium_compass_core::measure::Measure;
//! use calcium_compass_core::report::Input;
//! use calcium_compass_words::{Words, compose};
//!
//! let typed = Entry::new(Measure::VitaminD25Oh, "22 ng/mL");
//! let report = assess(&Input { entries: vec![typed], ..Input::default() });
//! for verdict in report.findings.iter().flat_map(|finding| &finding.verdicts) {
//!     println!("{}: {}", compose::source_name(verdict.table), compose::verdict(verdict, Words::english()));
//! }
//! # assert!(report.findings.iter().any(|finding| !finding.verdicts.is_empty()));
//! ```
//!
//! It says what sources say about a number. It does not diagnose, dose or
//! decide on treatment; show a report's alerts before anything else in it.
//!
//! Modules in reading order; each may use only those above it:
//!
//! - `form`: what is entered, everything that can change it, links, settings.
//! - `results`: what is said of it, as Yew components. No browser.
//! - `page` (feature `page`): what is drawn once, when the site is built.
//! - `saved` (feature `ui`): the page of saved results, a Yew app of its own.
//! - `reader` (feature `ui`): the part that reads a report, likewise.
//! - `records` (feature `ui`): the part that makes files, a code and a reminder, likewise.
//! - `foods` (feature `ui`): the part that counts foods and products, likewise.
//! - `web` (feature `web`): the only code that touches the browser.
//!
//! The rules are [`calcium_compass_core`], the words [`calcium_compass_words`].

#[cfg(feature = "ui")]
mod download;
#[cfg(feature = "ui")]
pub mod foods;
#[cfg(feature = "ui")]
pub mod form;
#[cfg(feature = "page")]
pub mod page;
#[cfg(feature = "ui")]
pub mod reader;
#[cfg(feature = "ui")]
pub mod records;
#[cfg(feature = "ui")]
pub mod results;
#[cfg(feature = "ui")]
pub mod saved;
#[cfg(feature = "ui")]
pub mod site;
#[cfg(feature = "web")]
pub mod web;
