//! Parts of the page that are described and compared by themselves: one only
//! where it is drawn anew, another each time. Yew lets the browser lay out and
//! paint between the page and its parts, where a phone is slow: what the page
//! itself drew beside a part was seen twice as late.

use std::rc::Rc;

use yew::virtual_dom::{Key, VComp};
use yew::{Component, Context, Html, Properties};

/// A part. Drawn as many times, it is the same, and what it holds is not looked
/// at; `None` is always drawn again.
pub(super) fn part(name: &'static str, times: Option<u32>, html: Html) -> Html {
    VComp::new::<Part>(Rc::new(Drawn { times, html }), Some(Key::from(name))).into()
}

#[derive(Properties)]
struct Drawn {
    times: Option<u32>,
    html: Html,
}

impl PartialEq for Drawn {
    fn eq(&self, other: &Self) -> bool {
        self.times.is_some() && self.times == other.times
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
