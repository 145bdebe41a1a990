//! The part that reads a report: a text that was pasted, or files. A Yew app and a
//! program of its own, loaded when somebody opens it.
//!
//! [`state`] is what was read and answered, [`action`] what can happen to it, [`take`]
//! what would be filled in, [`save`] what would be saved; all four are pure. [`app`] puts the components together,
//! one a file. The reading itself is [`calcium_compass_reader`]'s; it runs in a worker
//! ([`job`] on the page's side, [`work`] on the other), and [`wire`] is how the two talk.

pub mod action;
pub mod app;
mod file_question;
mod intake;
pub mod job;
mod left_out;
mod person_question;
mod progress;
mod question;
mod refused;
mod row;
mod said;
pub mod save;
pub mod saving;
mod source;
pub mod state;
mod table;
pub mod take;
mod taking;
mod wire;
mod words;
pub mod work;
