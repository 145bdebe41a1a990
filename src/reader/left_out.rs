//! [`LeftOut`]: the results that cannot be taken, each with the reason.

use std::rc::Rc;

use calcium_compass_reader::State;
use yew::prelude::*;

use super::said;
use super::state::Item;
use super::words::use_words;

/// How many are listed: of thousands nobody reads more.
const LISTED: usize = 100;

#[derive(Properties, PartialEq)]
pub(super) struct Props {
    pub(super) items: Vec<Rc<Item>>,
}

#[component]
pub(super) fn LeftOut(props: &Props) -> Html {
    let w = use_words();
    let out = props.items.iter().filter_map(|item| match item.row.state {
        State::Refused(reason) => Some((item, reason)),
        State::Ready | State::Question(_) => None,
    });
    let out: Vec<_> = out.collect();
    if out.is_empty() {
        return Html::default();
    }
    let rest = out.len().saturating_sub(LISTED);
    html! {
        <section class="left-out">
            <h3>{ w.left_out() }</h3>
            <ul>
                { for out.into_iter().take(LISTED).enumerate().map(|(place, (item, reason))| {
                    let row = &item.row;
                    let what = [&row.name, &said::figure(&row.value, &row.unit, w)];
                    let what = what.map(String::as_str).join(" ").trim().to_owned();
                    html! {
                        <li
                            key={place}
                            data-row=""
                            data-measure={row.measure.id()}
                            data-value={row.value.clone()}
                            data-unit={row.unit.clone()}
                            data-date={row.date.clone()}
                            data-state={item.row.state.id()}
                        >
                            <b><bdi>{ what }</bdi></b>{ " " }
                            <span class="quiet"><bdi>{ said::place(&row.place, w) }</bdi></span>
                            <br />
                            { said::why(reason, w) }
                        </li>
                    }
                }) }
            </ul>
            if rest > 0 {
                <p class="quiet">{ format!("+{rest}") }</p>
            }
        </section>
    }
}
