//! Form controls: a choice of radios, a select, a tick box, a button.
//!
//! Plain functions, as nearly everything here: a Yew component costs some
//! kilobytes of wasm each, and drawing the whole page takes a millisecond.

use web_sys::Event;
use yew::virtual_dom::ListenerKind;
use yew::{AttrValue, Callback, Html};

use super::element::{El, Node, el, list};

/// A question with a few answers, none chosen at first.
pub(super) struct Radios<'a> {
    pub(super) name: &'static str,
    pub(super) question: &'static str,
    pub(super) hint: &'static str,
    /// Values and words.
    pub(super) choices: &'a [(&'static str, &'static str)],
    /// The value chosen, or nothing.
    pub(super) chosen: &'static str,
}

/// See [`Radios`].
pub(super) fn radios(props: &Radios) -> El {
    let hint: AttrValue = format!("{}-hint", props.name).into();
    let radio = |(value, words): (&'static str, &'static str)| {
        let input = el("input")
            .attr("type", "radio")
            .attr("name", props.name)
            .attr("aria-describedby", hint.clone())
            .value(value)
            .checked(props.chosen == value);
        el("label").key(value).child(input).child(el("span").text(words))
    };
    el("fieldset")
        .class("ask")
        .child(el("legend").class("ask__q").text(props.question))
        .child(el("p").class("hint").id(hint.clone()).text(props.hint))
        .child(el("div").class("choices").each(props.choices.iter().copied(), radio))
}

/// One choice of a list: its value, its words.
pub(super) type Choice = (&'static str, AttrValue);

/// A choice from a list.
pub(super) struct Select {
    pub(super) name: AttrValue,
    /// Words before it, or its name for those who cannot see it.
    pub(super) label: AttrValue,
    pub(super) label_hidden: bool,
    pub(super) choices: Vec<Choice>,
    pub(super) chosen: AttrValue,
    pub(super) described_by: Option<AttrValue>,
    pub(super) invalid: bool,
}

impl Select {
    pub(super) const fn new(
        name: AttrValue,
        label: AttrValue,
        choices: Vec<Choice>,
        chosen: AttrValue,
    ) -> Self {
        let (label_hidden, described_by, invalid) = (false, None, false);
        Self { name, label, label_hidden, choices, chosen, described_by, invalid }
    }

    /// With its label for those who cannot see it alone.
    pub(super) fn unlabelled(self) -> Self {
        Self { label_hidden: true, ..self }
    }
}

/// See [`Select`].
pub(super) fn select(props: Select) -> Html {
    let id: AttrValue = format!("f-{}", props.name).into();
    let (before, inside) =
        if props.label_hidden { (None, Some(props.label)) } else { (Some(props.label), None) };
    let label =
        before.map(|words| el("label").class("field__l").attr("for", id.clone()).text(words));
    let select = el("select")
        .id(id)
        .attr("name", props.name)
        .maybe("aria-label", inside)
        .maybe("aria-describedby", props.described_by)
        .maybe("aria-invalid", props.invalid.then_some("true"))
        .each(props.choices, |(value, words)| {
            let chosen = props.chosen == value;
            el("option").key(value).attr("value", value).chosen(chosen).text(words)
        });
    list(vec![label.node(), select.node()])
}

/// A tick box.
pub(super) fn tick(
    name: &'static str,
    value: Option<&'static str>,
    words: &'static str,
    ticked: bool,
) -> El {
    let mut input = el("input").attr("type", "checkbox").attr("name", name).checked(ticked);
    if let Some(value) = value {
        input = input.value(value);
    }
    el("label").class("tick").key(value.unwrap_or(name)).child(input).child(el("span").text(words))
}

/// A button without its words yet, and what it does.
pub(super) fn button(does: Callback<Event>) -> El {
    el("button").attr("type", "button").class("button").on(|| ListenerKind::onclick, does)
}
