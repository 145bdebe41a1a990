//! A figure, large, with its unit.

use yew::prelude::*;

/// See [`Figure`].
#[derive(Properties, PartialEq)]
pub(super) struct Props {
    /// The figure as shown.
    pub(super) value: String,
    /// Its unit.
    pub(super) unit: AttrValue,
    /// What it comes to otherwise: in another unit, or a day.
    pub(super) beside: String,
}

/// A figure with its unit and what goes with them.
#[component]
pub(super) fn Figure(props: &Props) -> Html {
    let Props { value, unit, beside } = props;
    html! {
        <p class="value" key={format!("{value} {unit} {beside}")}>
            <b><bdi>{ value }</bdi></b>
            { " " }
            <bdi>{ unit }</bdi>
            { " " }
            <span class="quiet"><bdi>{ beside }</bdi></span>
        </p>
    }
}
