//! [`El`]: an element while it is being described. What `html!` expands to
//! would be three times the bytes of these calls.

use std::cell::RefCell;
use std::rc::Rc;

use web_sys::Event;
use yew::virtual_dom::{AttributeOrProperty, Attributes, Key, ListenerKind, VList, VTag, VText};
use yew::{AttrValue, Callback, Html};

use super::event::On;

/// Starts an element.
pub(super) fn el(tag: &'static str) -> El {
    El(Box::new(Described {
        tag: VTag::new(AttrValue::Static(tag)),
        names: Vec::new(),
        values: Vec::new(),
        children: Vec::new(),
    }))
}

/// A `span` of a class that holds a text.
pub(super) fn span(class: &'static str, text: impl Text) -> El {
    el("span").class(class).text(text)
}

/// Several nodes in the place of one.
pub(super) fn list(children: Vec<Html>) -> Html {
    VList::with_children(children, None).into()
}

/// A node for each item, in the place of one: what comes and goes moves no
/// neighbour.
pub(super) fn each<T, N: Node>(
    items: impl IntoIterator<Item = T>,
    mut draw: impl FnMut(T) -> N,
) -> Html {
    let mut children = Vec::new();
    for item in items {
        children.push(draw(item).node());
    }
    list(children)
}

/// A node after a space.
pub(super) fn spaced(node: impl Node) -> Html {
    list(vec![text(AttrValue::Static(" ")), node.node()])
}

fn text(text: AttrValue) -> Html {
    VText::new(text).into()
}

/// An element while it is being described.
pub(super) struct El(Box<Described>);

struct Described {
    tag: VTag,
    names: Vec<&'static str>,
    values: Vec<Option<AttributeOrProperty>>,
    children: Vec<Html>,
}

impl El {
    /// An attribute.
    pub(super) fn attr(self, name: &'static str, value: impl Text) -> Self {
        self.set(name, Some(value.held()))
    }

    /// Its class, or classes.
    pub(super) fn class(self, class: impl Text) -> Self {
        self.attr("class", class)
    }

    /// Its id.
    pub(super) fn id(self, id: impl Text) -> Self {
        self.attr("id", id)
    }

    fn set(mut self, name: &'static str, value: Option<AttrValue>) -> Self {
        self.0.names.push(name);
        self.0.values.push(value.map(AttributeOrProperty::Attribute));
        self
    }

    /// What an input or a text area holds.
    pub(super) fn value(mut self, value: impl Text) -> Self {
        self.0.tag.set_value(Some(value.held()));
        self
    }

    /// What tells it from others before or beside it.
    pub(super) fn key(mut self, key: impl Text) -> Self {
        self.0.tag.key = Some(match key.held() {
            AttrValue::Static(key) => Key::from(key),
            AttrValue::Rc(key) => Key::from(key),
        });
        self
    }

    /// What it does about an event.
    pub(super) fn on(mut self, kind: fn() -> ListenerKind, does: Callback<Event>) -> Self {
        self.0.tag.add_listener(Rc::new(On { kind, does }));
        self
    }

    /// A text in it that stays the same for as long as the element does.
    pub(super) fn text(self, words: impl Text) -> Self {
        self.child(text(words.held()))
    }

    /// A computed text in it. With another text it is another element: a
    /// translator may have swapped the text's node.
    pub(super) fn says(self, words: impl Text) -> Self {
        let words = words.held();
        self.key(words.clone()).text(words)
    }

    /// A name and, quieter, what belongs to it.
    pub(super) fn titled(self, name: &'static str, detail: &'static str) -> Self {
        self.text(name).child(spaced(span("quiet", detail)))
    }

    /// A node in it. One that is not there keeps its place.
    pub(super) fn child(mut self, node: impl Node) -> Self {
        self.0.children.push(node.node());
        self
    }

    /// A node in it for each item, all in one place.
    pub(super) fn each<T, N: Node>(
        self,
        items: impl IntoIterator<Item = T>,
        draw: impl FnMut(T) -> N,
    ) -> Self {
        self.child(each(items, draw))
    }

    pub(super) fn done(self) -> Html {
        let Described { mut tag, names, values, mut children } = *self.0;
        tag.attributes = Attributes::Dynamic { keys: shared(names), values: values.into() };
        if let Some(inside) = tag.children_mut() {
            let only = if children.len() == 1 { children.pop() } else { None };
            *inside = only.unwrap_or_else(|| list(children));
        }
        tag.into()
    }
}

/// The one copy of a list of names, as Yew compares attributes fastest. There
/// are as many as the page has kinds of elements.
fn shared(names: Vec<&'static str>) -> &'static [&'static str] {
    thread_local! {
        static LISTS: RefCell<Vec<&'static [&'static str]>> = const { RefCell::new(Vec::new()) };
    }
    LISTS.with_borrow_mut(|lists| {
        if let Some(known) = lists.iter().find(|known| **known == names) {
            return *known;
        }
        let names: &'static [&'static str] = names.leak();
        lists.push(names);
        names
    })
}

/// What stands in an element.
pub(super) trait Node {
    /// As Yew holds it.
    fn node(self) -> Html;
}

impl Node for Html {
    fn node(self) -> Html {
        self
    }
}

impl Node for El {
    fn node(self) -> Html {
        self.done()
    }
}

impl<N: Node> Node for Option<N> {
    fn node(self) -> Html {
        self.map_or_else(Html::default, Node::node)
    }
}

/// A text.
pub(super) trait Text {
    /// As Yew holds it.
    fn held(self) -> AttrValue;
}

impl Text for &'static str {
    fn held(self) -> AttrValue {
        AttrValue::Static(self)
    }
}

impl Text for String {
    fn held(self) -> AttrValue {
        AttrValue::Rc(self.into())
    }
}

impl Text for AttrValue {
    fn held(self) -> AttrValue {
        self
    }
}
