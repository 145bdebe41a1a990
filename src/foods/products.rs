//! [`Products`]: the supplements.

use calcium_compass_core::unit::Unit;
use calcium_compass_foods::{Strength, TOGETHER};
use calcium_compass_words::FoodsWords;
use yew::prelude::*;

use super::action::Action;
use super::product::ProductCard;
use super::state::Taken;
use super::words::use_words;

#[derive(Properties, PartialEq)]
pub(super) struct Props {
    pub(super) products: Vec<Taken>,
    /// None with vitamin K is offered on a vitamin K antagonist.
    pub(super) offers_vitamin_k: bool,
    pub(super) dispatch: Callback<Action>,
}

/// The supplements.
#[component]
pub(super) fn Products(props: &Props) -> Html {
    let (w, heading) = (use_words(), use_node_ref());
    // What had the focus is gone with a product or a line.
    let parts = props.products.iter().map(|taken| taken.lines.len().saturating_add(1)).sum();
    let before = use_mut_ref(|| parts);
    use_effect_with(parts, {
        let heading = heading.clone();
        move |parts: &usize| {
            let fewer = *parts < before.replace(*parts);
            if let Some(heading) = heading.cast::<web_sys::HtmlElement>().filter(|_| fewer) {
                let _ = heading.focus();
            }
        }
    });
    let add = props.dispatch.reform(|_: MouseEvent| Action::AddProduct(Vec::new()));
    html! {
        <section class="products">
            <h3 ref={heading} tabindex="-1">{ w.products_heading() }</h3>
            <p class="quiet">{ w.products_hint() }</p>
            { for props.products.iter().enumerate().map(|(place, taken)| html! {
                <ProductCard
                    key={taken.key}
                    number={place.saturating_add(1)}
                    taken={taken.clone()}
                    offers_vitamin_k={props.offers_vitamin_k}
                    dispatch={props.dispatch.clone()}
                />
            }) }
            <div class="answers">
                <button type="button" class="button" data-tool="product.add" onclick={add}>
                    { w.another_product() }
                </button>
            </div>
            if props.offers_vitamin_k {
                <p class="quiet">{ w.together() }</p>
                <div class="answers">
                    { for TOGETHER.iter().map(|lines| together(lines, &props.dispatch, w)) }
                </div>
            }
        </section>
    }
}

/// A product of several lines that was seen.
fn together(lines: &'static [Strength], dispatch: &Callback<Action>, w: FoodsWords) -> Html {
    let text = |line: &Strength| {
        let unit = Unit::parse(line.unit).map_or(line.unit, |unit| w.shared.unit(unit));
        format!("{} {} {unit}", w.substance(line.substance), line.amount)
    };
    let text = lines.iter().map(text).collect::<Vec<_>>().join(" + ");
    let onclick = dispatch.reform(move |_: MouseEvent| {
        Action::AddProduct(lines.iter().map(Strength::line).collect())
    });
    html! {
        <button key={text.clone()} type="button" class="button" data-tool="product.together" {onclick}>
            { &text }
        </button>
    }
}
