//! A part of the page that is described and compared by itself. Yew lets the
//! browser lay out and paint between the page and its parts, where a phone is
//! slow: what the page itself drew beside a part was seen twice as late.

use std::rc::Rc;

use yew::virtual_dom::{Key, VComp};
use yew::{Component, Context, Html, Properties};

/// The part of this name, always drawn again.
pub(super) fn apart(name: &'static str, html: Html) -> Html {
    VComp::new::<Part>(Rc::new(Drawn { html }), Some(Key::from(name))).into()
}

#[derive(Properties)]
struct Drawn {
    html: Html,
}

impl PartialEq for Drawn {
    /// What it holds is compared when it is drawn.
    fn eq(&self, _: &Self) -> bool {
        false
    }
}

struct Part;

impl Component for Part {
    type Message = ();
    type Properties = Drawn;

    fn create(_: &Context<Self>) -> Self {
        Self
    }

    fn view(&self, ctx: &Context<Self>) -> Html {
        ctx.props().html.clone()
    }
}
