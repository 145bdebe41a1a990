//! What stands over a page that has not started: the likely cause, and what to do.

use crate::unstarted::Unstarted;

/// All of it.
pub const UNSTARTED: Unstarted = Unstarted {
    no_script: "The calculator cannot start: scripts are switched off here. An add-on such as NoScript can do that. Allow scripts for this site, then reload the page.",
    no_wasm: "The calculator cannot start: WebAssembly is switched off here. Lockdown Mode on Apple devices does that, and so can an add-on such as NoScript. A very old browser does not have it at all. Allow it for this site and reload the page, or use another browser.",
    failed: "The calculator did not start. Reload the page. If that does not help, use a newer browser.",
    no_answer: "Until it starts, what you type here gets no answer.",
    no_network: "There is no network, and this page was not kept on your device.",
    tables: "Read the tables of all sources instead",
};
