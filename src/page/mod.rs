//! What is drawn once, when the site is built, and never in a browser.

mod claims;

pub use claims::claims;
