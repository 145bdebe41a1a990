//! Form controls: a choice of radios, a select, a tick box.
//!
//! Plain functions, as nearly everything here: a Yew component costs some
//! kilobytes of wasm each, and drawing the whole page takes a millisecond.

use yew::prelude::*;

/// One choice of a control: its value, its words.
pub(super) type Choice = (&'static str, AttrValue);

/// A question with a few answers, none chosen at first.
pub(super) struct Radios {
    pub(super) name: &'static str,
    pub(super) question: &'static str,
    pub(super) hint: &'static str,
    pub(super) choices: Vec<Choice>,
    /// The value chosen, or nothing.
    pub(super) chosen: &'static str,
}

/// See [`Radios`].
pub(super) fn radios(props: &Radios) -> Html {
    let name = props.name;
    html! {
        <fieldset class="ask">
            <legend class="ask__q">{ props.question }</legend>
            <p class="hint" id={format!("{name}-hint")}>{ props.hint }</p>
            <div class="choices">
                for (value, words) in props.choices.iter().cloned() {
                    <label key={value}>
                        <input type="radio" {name} {value} checked={props.chosen == value}
                            aria-describedby={format!("{name}-hint")} />
                        <span>{ words }</span>
                    </label>
                }
            </div>
        </fieldset>
    }
}

/// A choice from a list.
#[derive(Default)]
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

/// See [`Select`].
pub(super) fn select(props: Select) -> Html {
    let id = format!("f-{}", props.name);
    html! {
        <>
            if !props.label_hidden {
                <label class="field__l" for={id.clone()}>{ props.label.clone() }</label>
            }
            <select {id} name={props.name} aria-label={props.label_hidden.then_some(props.label)}
                aria-describedby={props.described_by} aria-invalid={props.invalid.then_some("true")}>
                for (value, words) in props.choices {
                    <option key={value} {value} selected={props.chosen == value}>{ words }</option>
                }
            </select>
        </>
    }
}

/// A tick box.
pub(super) fn tick(
    name: &'static str,
    value: Option<&'static str>,
    words: &'static str,
    ticked: bool,
) -> Html {
    html! {
        <label class="tick" key={value.unwrap_or(name)}>
            <input type="checkbox" {name} {value} checked={ticked} />
            <span>{ words }</span>
        </label>
    }
}
