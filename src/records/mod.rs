//! The part that makes files, a code and a reminder of what is entered, for a person
//! to take along. A Yew app and a program of its own, loaded when somebody opens it.
//!
//! [`app`] puts the components together, one a file. What is made is
//! [`calcium_compass_records`]'s; what only the browser can do, [`app::Browser`] does.

pub mod app;
mod code;
mod files;
mod reminder;
mod sheet;
mod words;
