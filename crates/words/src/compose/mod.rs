//! Fills the gaps of the phrases from a report.
//!
//! The same for every language: what differs is in the phrases.

mod alert;
mod brief;
mod copy;
mod figure;
mod finding;
mod intake;
mod note;
mod problem;
mod shares;
mod source;

pub use alert::{alert, alert_after, headline, urgency};
pub use brief::{brief, most};
pub use copy::{
    VERSION, amount_lines, amount_on_paper, copy, entered, entry, finding_lines, foot, head,
    person, short,
};
pub use figure::{a_day, beside, date, exact, number, printed, to_type, typed, with_unit};
pub use finding::{
    agreement, asks, change, interval, joint, kidney_anchors, near, own_range, says,
};
pub use intake::{amount, issuer, status};
pub use note::note;
pub use problem::{calcium, problem};
pub use shares::comparison;
pub use source::{
    because, checked, citations, edges, joint_citation, not_counted, note_citation,
    rests_on_our_reading, source_name, standing, verdict,
};
