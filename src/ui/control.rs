//! Form controls: a choice of radios, a select, a tick box.

use yew::prelude::*;

/// One choice of a control: its value, its words.
pub(super) type Choice = (&'static str, &'static str);

#[derive(Properties, PartialEq)]
pub(super) struct RadiosProps {
    pub(super) name: &'static str,
    pub(super) question: &'static str,
    pub(super) hint: &'static str,
    pub(super) choices: &'static [Choice],
    /// The value chosen, or nothing.
    pub(super) chosen: &'static str,
}

/// A question with a few answers, none chosen at first.
#[component]
pub(super) fn Radios(props: &RadiosProps) -> Html {
    let name = props.name;
    html! {
        <fieldset class="ask">
            <legend class="ask__q">{ props.question }</legend>
            <p class="hint" id={format!("{name}-hint")}>{ props.hint }</p>
            <div class="choices">
                for (value, words) in props.choices.iter().copied() {
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

#[derive(Properties, PartialEq)]
pub(super) struct SelectProps {
    pub(super) name: AttrValue,
    /// Words before it, or its name for those who cannot see it.
    pub(super) label: AttrValue,
    #[prop_or_default]
    pub(super) label_hidden: bool,
    pub(super) choices: Vec<Choice>,
    pub(super) chosen: AttrValue,
    #[prop_or_default]
    pub(super) described_by: Option<AttrValue>,
    #[prop_or_default]
    pub(super) invalid: bool,
}

/// A choice from a list.
#[component]
pub(super) fn Select(props: &SelectProps) -> Html {
    let id = format!("f-{}", props.name);
    html! {
        <>
            if !props.label_hidden {
                <label class="field__l" for={id.clone()}>{ &props.label }</label>
            }
            <select {id} name={&props.name} aria-label={props.label_hidden.then(|| props.label.clone())}
                aria-describedby={props.described_by.clone()} aria-invalid={props.invalid.then_some("true")}>
                for (value, words) in props.choices.iter().copied() {
                    <option key={value} {value} selected={props.chosen == value}>{ words }</option>
                }
            </select>
        </>
    }
}

#[derive(Properties, PartialEq)]
pub(super) struct TickProps {
    pub(super) name: &'static str,
    #[prop_or_default]
    pub(super) value: Option<&'static str>,
    pub(super) words: &'static str,
    pub(super) ticked: bool,
}

/// A tick box.
#[component]
pub(super) fn Tick(props: &TickProps) -> Html {
    html! {
        <label class="tick">
            <input type="checkbox" name={props.name} value={props.value} checked={props.ticked} />
            <span>{ props.words }</span>
        </label>
    }
}
