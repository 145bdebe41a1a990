//! Form controls: a choice of radios, a select, a tick box, a button.

use web_sys::Event;
use yew::virtual_dom::ListenerKind;
use yew::{Callback, Html};

use super::element::{El, Node, el, list};
use super::markup::{Markup, several, tag, void};

/// A question with a few answers, none chosen at first.
pub(super) struct Radios<'a> {
    pub(super) name: &'a str,
    pub(super) question: &'a str,
    pub(super) hint: &'a str,
    /// Values and words.
    pub(super) choices: &'a [(&'a str, &'a str)],
    /// The value chosen, or nothing.
    pub(super) chosen: &'a str,
}

/// See [`Radios`].
pub(super) fn radios(props: &Radios) -> Markup {
    let hint = format!("{}-hint", props.name);
    let radio = |(value, words): &(&str, &str)| {
        let input = void("input")
            .attr("type", "radio")
            .attr("name", props.name)
            .attr("aria-describedby", &hint)
            .attr("value", value)
            .flag("checked", props.chosen == *value);
        tag("label").child(input).child(tag("span").text(words))
    };
    tag("fieldset")
        .class("ask")
        .child(tag("legend").class("ask__q").text(props.question))
        .child(tag("p").class("hint").id(&hint).text(props.hint))
        .child(tag("div").class("choices").each(props.choices, radio))
}

/// One choice of a list: its value, its words.
pub(super) type Choice<'a> = (&'a str, &'a str);

/// A choice from a list.
pub(super) struct Select<'a> {
    pub(super) name: &'a str,
    /// Words before it, or its name for those who cannot see it.
    pub(super) label: &'a str,
    pub(super) choices: &'a [Choice<'a>],
    pub(super) chosen: &'a str,
}

impl Select<'_> {
    fn id(&self) -> String {
        format!("f-{}", self.name)
    }

    fn labelled(&self) -> Markup {
        tag("label").class("field__l").attr("for", &self.id()).text(self.label)
    }

    fn options(&self) -> Markup {
        several().each(self.choices, |(value, words)| {
            let option = tag("option").attr("value", value);
            option.flag("selected", self.chosen == *value).text(words)
        })
    }
}

/// A list with its label before it, in the form.
pub(super) fn select(list: &Select, marks: Marks) -> Markup {
    several().child(list.labelled()).child(marks.on(tag("select"), list))
}

/// A list whose label is for those alone who cannot see it, in the form.
pub(super) fn unlabelled(list: &Select, marks: Marks) -> Markup {
    marks.on(tag("select").attr("aria-label", list.label), list)
}

/// What tells those who cannot see it about a control.
#[derive(Clone, Copy, Default)]
pub(super) struct Marks<'a> {
    /// The ids of what describes it.
    pub(super) described_by: Option<&'a str>,
    /// Whether what it holds is wrong.
    pub(super) wrong: bool,
}

impl Marks<'_> {
    fn on(self, element: Markup, list: &Select) -> Markup {
        let element = element.id(&list.id()).attr("name", list.name);
        self.mark(element).child(list.options())
    }

    /// The control with its marks.
    pub(super) fn mark(self, control: Markup) -> Markup {
        control
            .maybe("aria-describedby", self.described_by)
            .maybe("aria-invalid", self.wrong.then_some("true"))
    }
}

/// A list with its label, among what is drawn again and again: the list itself
/// stays, and with it the focus.
pub(super) fn lasting(props: &Select) -> Html {
    let select =
        el("select").id(props.id()).attr("name", props.name.to_owned()).child(props.options());
    list(vec![props.labelled().node(), select.node()])
}

/// A tick box.
pub(super) fn tick(name: &str, value: Option<&str>, words: &str, ticked: bool) -> Markup {
    let input = void("input")
        .attr("type", "checkbox")
        .attr("name", name)
        .maybe("value", value)
        .flag("checked", ticked);
    tag("label").class("tick").child(input).child(tag("span").text(words))
}

/// A button without its words yet, and what it does.
pub(super) fn button(does: Callback<Event>) -> El {
    el("button").attr("type", "button").class("button").on(|| ListenerKind::onclick, does)
}
