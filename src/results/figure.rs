//! A figure, large, with its unit.

use yew::prelude::*;

/// A figure as shown, its unit, and what it comes to otherwise: in another unit,
/// or a day.
pub(super) fn figure(value: &str, unit: &'static str, beside: &str) -> Html {
    html! {
        <p class="value">
            // One isolate, or from right to left the unit would stand before the figure.
            <span><bdi key={format!("{value} {unit}")}><b>{ value }</b>{ " " }{ unit }</bdi></span>
            { " " }
            <span class="quiet"><bdi key={beside}>{ beside }</bdi></span>
        </p>
    }
}
