//! [`use_focus`]: moves the focus to an element.

use web_sys::HtmlElement;
use yew::prelude::*;

/// The element with this reference gets the focus each time `turn` is another
/// number.
#[hook]
pub(super) fn use_focus(turn: Option<u32>) -> NodeRef {
    let node = use_node_ref();
    use_effect_with((turn, node.clone()), |(turn, node)| {
        if let (Some(_), Some(element)) = (turn, node.cast::<HtmlElement>()) {
            // One that cannot take it leaves it where it is.
            let _ = element.focus();
        }
    });
    node
}
