//! [`FoodRow`]: a food with less, count and more.

use std::rc::Rc;

use calcium_compass_core::entry::Per;
use calcium_compass_foods::{Food, Portion};
use yew::prelude::*;

use super::action::Action;
use super::portion;
use super::state::Row;
use super::words::use_words;

#[derive(Properties, PartialEq)]
pub(super) struct Props {
    pub(super) row: Row,
    pub(super) dispatch: Callback<Action>,
}

/// A row of the list.
#[component]
pub(super) fn FoodRow(props: &Props) -> Html {
    let (w, Row { food, portion, count, per }) = (use_words(), &props.row);
    let name = food.name.as_str();
    let less = w.shared.fill(w.less(), &[("food", name)]);
    let more = w.shared.fill(w.more(), &[("food", name)]);
    let does = |action: fn(String) -> Action| {
        let id = food.id.clone();
        props.dispatch.reform(move |_: MouseEvent| action(id.clone()))
    };
    let on_per = {
        let id = food.id.clone();
        props.dispatch.reform(move |per: Per| Action::FoodPer(id.clone(), per))
    };
    let on_portion = {
        let id = food.id.clone();
        props.dispatch.reform(move |portion| Action::Portion(id.clone(), portion))
    };
    let weighs = portion::portion(portion, w);
    html! {
        <li class="food" data-food={food.id.clone()} data-count={count.to_string()}>
            <p class="food__name" key={name}>
                <bdi>{ name }</bdi>
                <span class="quiet" key={weighs.clone()}>{ &weighs }</span>
            </p>
            <div class="stepper">
                <button
                    type="button"
                    class="button"
                    data-tool="less"
                    aria-label={less}
                    aria-disabled={(*count == 0).to_string()}
                    onclick={does(Action::Less)}
                >{ "−" }</button>
                <span class="stepper__count" key={*count}>{ *count }</span>
                <button
                    type="button"
                    class="button"
                    data-tool="more"
                    aria-label={more}
                    onclick={does(Action::More)}
                >{ "+" }</button>
            </div>
            if *count > 0 {
                <Portions
                    label={w.shared.fill(w.portion_of(), &[("food", name)])}
                    food={food.clone()}
                    chosen={*portion}
                    on_choose={on_portion}
                />
                <Period
                    label={w.shared.fill(w.count_in_time(), &[("food", name)])}
                    per={*per}
                    on_change={on_per}
                />
            }
        </li>
    }
}

#[derive(Properties, PartialEq)]
struct PortionsProps {
    label: AttrValue,
    food: Rc<Food>,
    chosen: Portion,
    on_choose: Callback<Portion>,
}

/// What the food may be measured by.
#[component]
fn Portions(props: &PortionsProps) -> Html {
    let w = use_words();
    let (food, on_choose) = (props.food.clone(), props.on_choose.clone());
    let onchange = Callback::from(move |event: Event| {
        let value = event.target_unchecked_into::<web_sys::HtmlSelectElement>().value();
        if let Some(portion) = food.choices().find(|portion| portion.to_string() == value) {
            on_choose.emit(portion);
        }
    });
    html! {
        <select class="food__portion" aria-label={props.label.clone()} {onchange}>
            { for props.food.choices().map(|one| html! {
                <option
                    key={one.to_string()}
                    value={one.to_string()}
                    selected={one == props.chosen}
                >
                    { portion::portion(&one, w) }
                </option>
            }) }
        </select>
    }
}

#[derive(Properties, PartialEq)]
pub(super) struct PeriodProps {
    pub(super) label: AttrValue,
    pub(super) per: Per,
    pub(super) on_change: Callback<Per>,
}

/// A day, a week or a month.
#[component]
pub(super) fn Period(props: &PeriodProps) -> Html {
    let w = use_words();
    let words = |per: Per| match per {
        Per::Day => w.shared.per_day(),
        Per::Week => w.shared.per_week(),
        Per::Month => w.shared.per_month(),
    };
    let onchange = props.on_change.reform(|event: Event| {
        let value = event.target_unchecked_into::<web_sys::HtmlSelectElement>().value();
        Per::parse(&value).unwrap_or_default()
    });
    html! {
        <select class="food__per" aria-label={props.label.clone()} {onchange}>
            { for Per::ALL.iter().map(|per| html! {
                <option key={per.id()} value={per.id()} selected={*per == props.per}>
                    { words(*per) }
                </option>
            }) }
        </select>
    }
}
