//! The page of saved results: everything saved on the device, by person and
//! measure; a file out and in; and the one place to erase it. A Yew app and a
//! program of its own, so that the calculator does not carry it.
//!
//! [`action`] is what can happen, [`state`] what becomes of it; [`app`] puts the
//! components together, one a file; `sync` keeps the state and the browser's
//! storage in step; [`page`] is what is drawn around them when the site is
//! built.

pub mod action;
pub mod app;
mod chart;
mod course;
mod damaged;
mod empty;
mod erase;
mod file;
mod files;
mod focus;
mod measure;
mod message;
mod notes;
pub mod page;
mod people;
mod person;
mod rename;
pub mod state;
pub mod storage;
mod sync;
mod table;
mod warning;
mod words;
