//! Form controls: a list, radios, a tick box, a small field.

use yew::prelude::*;

use crate::form::slot::control_id;

/// Values and words.
pub(super) type Choices = Vec<(&'static str, &'static str)>;

/// See [`Select`].
#[derive(Properties, PartialEq)]
pub(super) struct SelectProps {
    /// The name of the control.
    pub(super) name: AttrValue,
    /// Words before it, or its name for those who cannot see it.
    pub(super) label: AttrValue,
    /// Whether the label is for those alone who cannot see it.
    #[prop_or_default]
    pub(super) unlabelled: bool,
    pub(super) choices: Choices,
    /// The value that is chosen at first.
    #[prop_or_default]
    pub(super) chosen: &'static str,
    /// The ids of what describes it.
    #[prop_or_default]
    pub(super) described_by: Option<AttrValue>,
}

/// A list with its label before it.
#[component]
pub(super) fn Select(props: &SelectProps) -> Html {
    let id = control_id(&props.name);
    let label = props.unlabelled.then(|| props.label.clone());
    html! {
        <>
            if !props.unlabelled {
                <label class="field__l" for={id.clone()}>{ &props.label }</label>
            }
            <select {id} name={&props.name} aria-label={label} aria-describedby={props.described_by.clone()}>
                for (value, words) in &props.choices {
                    <option value={*value} selected={props.chosen == *value}>{ *words }</option>
                }
            </select>
        </>
    }
}

/// See [`Radios`].
#[derive(Properties, PartialEq)]
pub(super) struct RadiosProps {
    pub(super) name: &'static str,
    pub(super) question: &'static str,
    pub(super) hint: &'static str,
    pub(super) choices: Choices,
}

/// A question with a few answers, none chosen at first.
#[component]
pub(super) fn Radios(props: &RadiosProps) -> Html {
    let hint = format!("{}-hint", props.name);
    html! {
        <fieldset class="ask">
            <legend class="ask__q">{ props.question }</legend>
            <p class="hint" id={hint.clone()}>{ props.hint }</p>
            <div class="choices">
                for (value, words) in &props.choices {
                    <label>
                        <input type="radio" name={props.name} aria-describedby={hint.clone()} value={*value} />
                        <span>{ *words }</span>
                    </label>
                }
            </div>
        </fieldset>
    }
}

/// See [`Tick`].
#[derive(Properties, PartialEq)]
pub(super) struct TickProps {
    pub(super) name: &'static str,
    #[prop_or_default]
    pub(super) value: Option<&'static str>,
    pub(super) words: &'static str,
}

/// A tick box.
#[component]
pub(super) fn Tick(props: &TickProps) -> Html {
    html! {
        <label class="tick">
            <input type="checkbox" name={props.name} value={props.value} />
            <span>{ props.words }</span>
        </label>
    }
}

/// See [`Small`].
#[derive(Properties, PartialEq)]
pub(super) struct SmallProps {
    pub(super) name: String,
    pub(super) label: &'static str,
    /// Whether it takes a day, and not a number.
    #[prop_or_default]
    pub(super) date: bool,
}

/// A small field for a part of the report.
#[component]
pub(super) fn Small(props: &SmallProps) -> Html {
    let (id, name) = (control_id(&props.name), props.name.clone());
    html! {
        <div class="field">
            <label class="field__s" for={id.clone()}>{ props.label }</label>
            if props.date {
                <input {id} {name} type="date" />
            } else {
                <input {id} {name} dir="ltr" inputmode="decimal" />
            }
        </div>
    }
}
