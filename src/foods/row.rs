//! [`FoodRow`]: a food with less, count and more.

use calcium_compass_core::entry::Per;
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
    let (w, Row { food, count, per }) = (use_words(), &props.row);
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
    let portion = portion::portion(&food.portion, w);
    html! {
        <li class="food" data-food={food.id.clone()} data-count={count.to_string()}>
            <p class="food__name" key={name}>
                <bdi>{ name }</bdi>
                <span class="quiet" key={portion.clone()}>{ &portion }</span>
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
