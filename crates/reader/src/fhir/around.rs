//! [`Around`]: what the resource around a resource says of it.

use std::rc::Rc;

use crate::date::When;
use crate::who::Who;

/// Whose it is, and the day of a report.
#[derive(Clone, Default)]
pub(super) struct Around {
    pub(super) whose: Rc<Who>,
    pub(super) day: When,
}
