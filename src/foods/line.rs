//! [`LabelLine`]: a line of a label, and what is asked about it.

use calcium_compass_core::entry::{Per, Problem};
use calcium_compass_core::food::{Line, Substance};
use calcium_compass_core::unit::Unit;
use calcium_compass_foods::STRENGTHS;
use calcium_compass_words::compose;
use yew::prelude::*;

use super::action::Change;
use super::state::units;
use super::words::use_words;

#[derive(Properties, PartialEq)]
pub(super) struct Props {
    /// What tells its fields from all others.
    pub(super) id: AttrValue,
    pub(super) number: usize,
    pub(super) of: u32,
    pub(super) line: Line,
    /// In what time its product is taken.
    pub(super) per: Per,
    /// Amounts of vitamin K are not offered on a vitamin K antagonist.
    pub(super) offers_vitamin_k: bool,
    pub(super) on_change: Callback<Change>,
}

/// A line.
#[component]
pub(super) fn LabelLine(props: &Props) -> Html {
    let (w, Line { substance, amount, unit, .. }) = (use_words(), &props.line);
    let (id, key) = (&props.id, props.of);
    let change = |text: fn(u32, String) -> Change| {
        props.on_change.reform(move |value: String| text(key, value))
    };
    let on_names = props.on_change.reform(move |event: Event| {
        let value = event.target_unchecked_into::<web_sys::HtmlSelectElement>().value();
        Change::Names(key, Substance::parse(&value).unwrap_or(Substance::VitaminD))
    });
    let on_amount = change(Change::Amount).reform(|event: InputEvent| {
        event.target_unchecked_into::<web_sys::HtmlInputElement>().value()
    });
    let on_unit = change(Change::Unit)
        .reform(|event: Event| event.target_unchecked_into::<web_sys::HtmlSelectElement>().value());
    let remove = w.shared.fill(w.remove_line(), &[("n", &props.number.to_string())]);
    html! {
        <fieldset class="label-line" data-line={substance.id()}>
            <div class="field">
                <label class="field__l" for={format!("{id}-what")}>{ w.substance_label() }</label>
                <select id={format!("{id}-what")} name="line.substance" onchange={on_names}>
                    { for Substance::ALL.iter().map(|one| html! {
                        <option key={one.id()} value={one.id()} selected={one == substance}>
                            { w.substance(*one) }
                        </option>
                    }) }
                </select>
            </div>
            <div class="field">
                <label class="field__l" for={format!("{id}-amount")}>{ w.amount_label() }</label>
                <input
                    id={format!("{id}-amount")}
                    name="line.amount"
                    inputmode="decimal"
                    autocomplete="off"
                    dir="ltr"
                    value={amount.clone()}
                    oninput={on_amount}
                />
            </div>
            <div class="field">
                <label class="field__l" for={format!("{id}-unit")}>{ w.unit_label() }</label>
                <select id={format!("{id}-unit")} name="line.unit" onchange={on_unit}>
                    <option value="" selected={unit.is_empty()}></option>
                    { for units(*substance).map(|one| html! {
                        <option key={one.id()} value={one.id()} selected={one.id() == unit}>
                            { w.shared.unit(one) }
                        </option>
                    }) }
                </select>
            </div>
            <button
                type="button"
                class="link"
                onclick={props.on_change.reform(move |_| Change::RemoveLine(key))}
            >{ remove }</button>
            <div class="label-line__more">
                if amount.is_empty() {
                    <Strengths
                        substance={*substance}
                        offered={props.offers_vitamin_k || !substance.measure().is_vitamin_k()}
                        on_choose={props.on_change.reform(move |(amount, unit)| {
                            Change::Strength(key, amount, unit)
                        })}
                    />
                } else {
                    <Asked of={key} line={props.line.clone()} per={props.per} on_change={&props.on_change} />
                }
            </div>
        </fieldset>
    }
}

#[derive(Properties, PartialEq)]
struct StrengthsProps {
    substance: Substance,
    offered: bool,
    on_choose: Callback<(String, String)>,
}

/// Amounts that were seen, to pick from.
#[component]
fn Strengths(props: &StrengthsProps) -> Html {
    let w = use_words();
    let own = || STRENGTHS.iter().filter(|one| one.substance == props.substance);
    if !props.offered || own().next().is_none() {
        return Html::default();
    }
    html! {
        <div class="answers" role="group" aria-label={w.seen_on_labels()}>
            <span class="quiet">{ w.seen_on_labels() }</span>
            { for own().map(|one| {
                let unit = Unit::parse(one.unit).map_or(one.unit, |unit| w.shared.unit(unit));
                let text = format!("{} {unit}", one.amount);
                let chosen = (one.amount.to_owned(), one.unit.to_owned());
                let onclick = props.on_choose.reform(move |_: MouseEvent| chosen.clone());
                html! {
                    <button key={text.clone()} type="button" class="button" data-strength={text.clone()} {onclick}>
                        <bdi>{ &text }</bdi>
                    </button>
                }
            }) }
        </div>
    }
}

#[derive(Properties, PartialEq)]
struct AskedProps {
    of: u32,
    line: Line,
    per: Per,
    on_change: Callback<Change>,
}

/// What is wrong with a line, or asked about it, with the answers.
#[component]
fn Asked(props: &AskedProps) -> Html {
    let (w, of) = (use_words(), props.of);
    let reading = props.line.read(props.per);
    let Some(problem) = reading.problem else { return Html::default() };
    let is = |substance: Substance| {
        let text = w.shared.fill(w.it_is(), &[("substance", w.substance(substance))]);
        (text, Change::Names(of, substance))
    };
    let answers: Vec<(String, Change)> = match problem {
        Problem::AskForm => [Substance::K1, Substance::Mk4, Substance::Mk7].map(is).to_vec(),
        Problem::AskElemental(_) => {
            let itself = (is(Substance::Calcium).0, Change::IsElemental(of));
            vec![itself, is(Substance::CalciumCarbonate)]
        }
        Problem::AskUnit => {
            let unit = reading.quantity.map_or("", |quantity| w.shared.unit(quantity.scale.unit));
            vec![(w.shared.fill(w.shared.yes_unit(), &[("unit", unit)]), Change::IsUnit(of))]
        }
        Problem::AskPeriod => vec![
            (w.shared.per_day().to_owned(), Change::IsPerDay(of)),
            (w.shared.per_week().to_owned(), Change::Per(Per::Week)),
            (w.shared.per_month().to_owned(), Change::Per(Per::Month)),
        ],
        Problem::NotANumber(_)
        | Problem::Negative
        | Problem::UnitMissing
        | Problem::UnitConflict
        | Problem::AmountConflict
        | Problem::UnitUnknown
        | Problem::UnitMismatch
        | Problem::WrongAnalyte
        | Problem::Zero
        | Problem::Implausible(_)
        | Problem::AskNumber(..)
        | Problem::AskOtherUnit(_)
        | Problem::AskRangeUnit(_)
        | Problem::AskIonised
        | Problem::AskAnalyte
        | Problem::CalciumConflict => Vec::new(),
    };
    let text = compose::problem(&reading, w.shared);
    html! {
        <div class="asked" data-problem={problem.id()}>
            <p class="question" role="status" key={text.clone()}>{ &text }</p>
            <div class="answers">
                { for answers.into_iter().map(|(text, change)| {
                    let onclick = props.on_change.reform(move |_: MouseEvent| change.clone());
                    html! {
                        <button key={text.clone()} type="button" class="button" {onclick}>{ &text }</button>
                    }
                }) }
            </div>
        </div>
    }
}
