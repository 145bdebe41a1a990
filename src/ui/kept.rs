//! [`Kept`]: parts of the page that are described and compared again only when
//! something they are drawn from has changed. The fields are three quarters of
//! the page, and a key changes one of them.

use std::cell::RefCell;
use std::rc::Rc;

use yew::virtual_dom::{Key, VComp};
use yew::{Component, Context, Html, Properties};

use super::element::El;

/// What each part was drawn from last, and how often it was drawn.
pub(super) struct Kept<From>(RefCell<Vec<(&'static str, From, u32)>>);

impl<From> Default for Kept<From> {
    fn default() -> Self {
        Self(RefCell::default())
    }
}

impl<From: PartialEq> Kept<From> {
    /// The part of this name: as it is where it is drawn from the same.
    pub(super) fn draw(&self, name: &'static str, from: From, draw: impl FnOnce() -> El) -> Html {
        let mut parts = self.0.borrow_mut();
        let known = parts.iter_mut().find(|(part, ..)| *part == name);
        let (times, html) = match known {
            Some((_, last, times)) if *last == from => (*times, Html::default()),
            Some((_, last, times)) => {
                *last = from;
                *times += 1;
                (*times, draw().done())
            }
            None => {
                parts.push((name, from, 0));
                (0, draw().done())
            }
        };
        part(name, Some(times), html)
    }
}

/// A part that is always drawn again, but among the others. Yew lets the browser
/// lay out and paint between the page and its parts, where a phone is slow: what
/// the page itself drew was seen twice as late.
pub(super) fn apart(name: &'static str, drawn: El) -> Html {
    part(name, None, drawn.done())
}

fn part(name: &'static str, times: Option<u32>, html: Html) -> Html {
    VComp::new::<Part>(Rc::new(Drawn { times, html }), Some(Key::from(name))).into()
}

/// A part. Drawn as often, it is the same: what it holds is not looked at.
#[derive(Properties)]
struct Drawn {
    /// `None` is always drawn again.
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
