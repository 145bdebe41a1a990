//! A figure, large, with its unit.

use yew::prelude::*;

/// A figure as shown, its unit, and what it comes to otherwise: in another unit,
/// or a day.
pub(super) fn figure(value: &str, unit: &'static str, beside: &str) -> Html {
    html! {
        <p class="value" key={format!("{value} {unit} {beside}")}>
            // One isolate, or from right to left the unit would stand before the figure.
            <bdi><b>{ value }</b>{ " " }{ unit }</bdi>
            { " " }
            <span class="quiet"><bdi>{ beside }</bdi></span>
        </p>
    }
}
