//! Listeners of described elements.

use web_sys::Event;
use yew::Callback;
use yew::virtual_dom::{Listener, ListenerKind};

/// One kind of listener for every event.
pub(super) struct On {
    /// A copy of a kind would be made by 2 kB of code.
    pub(super) kind: fn() -> ListenerKind,
    pub(super) does: Callback<Event>,
}

impl Listener for On {
    fn kind(&self) -> ListenerKind {
        (self.kind)()
    }

    fn handle(&self, event: Event) {
        self.does.emit(event);
    }

    fn passive(&self) -> bool {
        false
    }
}
