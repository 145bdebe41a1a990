//! The part that makes files, a code and a reminder of what is entered, for a person
//! to take along. A Yew app and a program of its own, loaded when somebody opens it.
//!
//! [`app`] puts the components together, one a file. What is made is
//! [`calcium_compass_records`]'s; what only the browser can do, [`browser::Browser`] does.

pub mod app;
pub mod browser;
mod code;
mod entered;
mod files;
mod reminder;
mod sheet;
mod words;
