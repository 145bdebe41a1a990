//! [`ProductCard`]: a supplement, line by line.

use yew::prelude::*;

use super::action::{Action, Change};
use super::line::LabelLine;
use super::row::Period;
use super::state::Taken;
use super::words::use_words;

#[derive(Properties, PartialEq)]
pub(super) struct Props {
    pub(super) number: usize,
    pub(super) taken: Taken,
    pub(super) offers_vitamin_k: bool,
    pub(super) dispatch: Callback<Action>,
}

/// A supplement.
#[component]
pub(super) fn ProductCard(props: &Props) -> Html {
    let (w, taken) = (use_words(), &props.taken);
    let key = taken.key;
    let number = [("n", props.number.to_string())];
    let number: Vec<(&str, &str)> = number.iter().map(|(gap, n)| (*gap, n.as_str())).collect();
    let title = w.shared.fill(w.product(), &number);
    let on_change = props.dispatch.reform(move |change: Change| Action::Product(key, change));
    let does = |change: Change| on_change.reform(move |_: MouseEvent| change.clone());
    let of_servings = |text: &str| w.shared.fill(text, &[("food", &title)]);
    html! {
        <section class="product" data-product={props.number.to_string()} aria-label={title.clone()}>
            <h4 key={title.clone()}>{ &title }</h4>
            { for taken.lines.iter().enumerate().map(|(place, (of, line))| html! {
                <LabelLine
                    key={*of}
                    id={format!("line-{of}")}
                    number={place.saturating_add(1)}
                    of={*of}
                    line={line.clone()}
                    per={props.taken.per}
                    offers_vitamin_k={props.offers_vitamin_k}
                    on_change={on_change.clone()}
                />
            }) }
            <button type="button" class="link" data-tool="line.add" onclick={does(Change::AddLine)}>
                { w.another_line() }
            </button>
            <div class="product__taken">
                <span class="field__l">{ w.servings() }</span>
                <div class="stepper">
                    <button
                        type="button"
                        class="button"
                        aria-label={of_servings(w.less())}
                        aria-disabled={(taken.servings == 0).to_string()}
                        onclick={does(Change::Less)}
                    >{ "−" }</button>
                    <span class="stepper__count" key={taken.servings}>{ taken.servings }</span>
                    <button
                        type="button"
                        class="button"
                        aria-label={of_servings(w.more())}
                        onclick={does(Change::More)}
                    >{ "+" }</button>
                </div>
                <Period
                    label={of_servings(w.count_in_time())}
                    per={taken.per}
                    on_change={on_change.reform(Change::Per)}
                />
            </div>
            <button type="button" class="link" data-tool="product.remove" onclick={does(Change::Remove)}>
                { w.shared.fill(w.remove_product(), &number) }
            </button>
        </section>
    }
}
