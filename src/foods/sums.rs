//! [`SumList`]: what the list comes to, each form of vitamin K apart, and how much of
//! it is known.

use calcium_compass_core::food::{Sum, Sums};
use calcium_compass_core::measure::Measure;
use calcium_compass_core::unit::Unit;
use calcium_compass_words::{FoodsWords, compose};
use yew::prelude::*;

use super::take::{MEASURES, is_known, value};
use super::words::use_words;

#[derive(Properties, PartialEq)]
pub(super) struct Props {
    pub(super) sums: Sums,
}

/// The sums.
#[component]
pub(super) fn SumList(props: &Props) -> Html {
    let (w, sums) = (use_words(), &props.sums);
    let of = |measure: &Measure| Some((*measure, sums.of_measure(*measure)?));
    let listed: Vec<(Measure, &Sum)> = MEASURES.iter().filter_map(of).collect();
    if listed.is_empty() && sums.unsplit.is_none() {
        return html! { <p class="quiet">{ w.nothing_yet() }</p> };
    }
    let vitamin_k = sums.vitamin_k.is_some();
    html! {
        <>
            <dl class="sums">
                { for listed.into_iter().map(|(measure, sum)| {
                    let scale = measure.units().first();
                    let value = scale.map(|scale| value(sum, scale)).unwrap_or_default();
                    let unit = scale.map_or(Unit::Ug, |scale| scale.unit);
                    let decimals = scale.map_or(0, |scale| scale.decimals);
                    row(measure.id(), w.shared.measure(measure), sum, value, unit, decimals, w)
                }) }
                if let Some(sum) = &sums.unsplit {
                    { row("vitamin-k-of-unknown-form", w.unsplit(), sum, whole(sum), Unit::Ug, 0, w) }
                }
            </dl>
            if vitamin_k {
                <p class="quiet">{ w.honest() }</p>
            }
        </>
    }
}

fn whole(sum: &Sum) -> String {
    sum.amount.known().rounded(0).to_string()
}

fn row(
    id: &'static str,
    name: &'static str,
    sum: &Sum,
    value: String,
    unit: Unit,
    decimals: u8,
    w: FoodsWords,
) -> Html {
    // "At least nothing" says nothing.
    let nothing = sum.amount.at_most().is_none() && sum.amount.known().rounded(decimals) == 0;
    let amount = if is_known(sum) && !nothing {
        amount(sum, unit, decimals, w)
    } else {
        w.nothing_known().to_owned()
    };
    let known = how_much_is_known(sum, w);
    html! {
        <div
            key={id}
            class="sums__row"
            data-sum={id}
            data-value={value}
            data-known={format!("{}/{}", sum.known, sum.of)}
            data-exact={sum.amount.is_exact().to_string()}
        >
            <dt>{ name }</dt>
            <dd><span class="sums__amount" key={amount.clone()}>{ &amount }</span></dd>
            <dd class="quiet"><span key={known.clone()}>{ &known }</span></dd>
        </div>
    }
}

fn amount(sum: &Sum, unit: Unit, decimals: u8, w: FoodsWords) -> String {
    let said = |exact| compose::exact(exact, decimals, w.shared);
    let unit = w.shared.unit(unit);
    let low = said(sum.amount.known());
    match sum.amount.at_most().map(said) {
        Some(high) if high == low => format!("{low} {unit}"),
        Some(high) => w.shared.fill(w.range(), &[("low", &low), ("high", &high), ("unit", unit)]),
        None => w.shared.fill(w.at_least(), &[("amount", &low), ("unit", unit)]),
    }
}

fn how_much_is_known(sum: &Sum, w: FoodsWords) -> String {
    let (known, of, products) =
        (sum.known.to_string(), sum.of.to_string(), sum.products.to_string());
    let foods = w.shared.fill(w.known_foods(), &[("known", &known), ("of", &of)]);
    let products = w.shared.fill(w.known_products(), &[("n", &products)]);
    let parts = [(sum.of > 0, foods), (sum.products > 0, products)];
    let parts: Vec<String> =
        parts.into_iter().filter(|(is, _)| *is).map(|(_, text)| text).collect();
    parts.join(", ")
}
