//! The head of the page.

use yew::prelude::*;

use crate::text::en;

/// Name and mark.
pub(super) fn masthead() -> Html {
    html! {
        <header class="masthead">
            <a class="skip" href="#meaning">{ en::MEANING }</a>
            <div class="masthead__in">
                <span class="brand">
                    <svg class="brand__mark" viewBox="0 0 32 32" aria-hidden="true">
                        <circle cx="16" cy="16" r="14.25" />
                        <path d="M16 5.5 19.4 16 16 26.5 12.6 16Z" />
                        <path class="brand__needle" d="M16 5.5 19.4 16h-6.8Z" />
                    </svg>
                    { en::NAME }
                </span>
            </div>
        </header>
    }
}
