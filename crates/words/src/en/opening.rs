//! What is said around a part of the page while it loads, and where it cannot.

use crate::opening::Opening;

/// All of it.
pub const OPENING: Opening = Opening {
    loading: "Loading…",
    failed: "This could not be loaded. You may be offline. Close it and try again later.",
    stopped: "This part has stopped. Nothing has changed in the calculator. Close it, and open it again.",
    close: "Close",
};
