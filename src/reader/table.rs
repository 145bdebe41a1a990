//! [`Table`]: every result that can be taken, one a row.

use std::rc::Rc;

use yew::prelude::*;

use super::action::Action;
use super::row::ReviewRow;
use super::state::{Item, Review};
use super::take::{Role, roles};
use super::words::use_words;

#[derive(Properties, PartialEq)]
pub(super) struct Props {
    pub(super) review: Review,
    pub(super) dispatch: Callback<Action>,
}

/// The table. What would be filled in is always shown; of all others only so many at a
/// time.
#[component]
pub(super) fn Table(props: &Props) -> Html {
    let (w, review) = (use_words(), &props.review);
    let all: Vec<(u32, usize, &Rc<Item>)> = review.items().collect();
    let items: Vec<Rc<Item>> = all.iter().map(|(_, _, item)| (*item).clone()).collect();
    let offered: Vec<_> =
        all.into_iter().zip(roles(&items)).filter(|((_, _, item), _)| item.is_offered()).collect();
    if offered.is_empty() {
        return Html::default();
    }
    let hidden = offered.len().saturating_sub(review.shown);
    let is_shown = |place: usize, role: Role| {
        place < review.shown || matches!(role, Role::Result | Role::Earlier)
    };
    let shown = offered.into_iter().enumerate().filter(|(at, (_, role))| is_shown(*at, *role));
    let more = props.dispatch.reform(|_: MouseEvent| Action::More);
    html! {
        <>
            <table class="review">
                <caption>{ w.caption() }</caption>
                <thead>
                    <tr>
                        <th scope="col">{ w.take_column() }</th>
                        <th scope="col">{ w.says_column() }</th>
                        <th scope="col">{ w.result_column() }</th>
                        <th scope="col">{ w.date_column() }</th>
                        <th scope="col">{ w.range_column() }</th>
                        <th scope="col">{ w.becomes_column() }</th>
                    </tr>
                </thead>
                <tbody>
                    { for shown.map(|(_, ((source, place, item), role))| html! {
                        <ReviewRow
                            key={format!("{source}.{place}")}
                            {source}
                            {place}
                            item={item.clone()}
                            {role}
                            dispatch={props.dispatch.clone()}
                        />
                    }) }
                </tbody>
            </table>
            if hidden > 0 {
                <div class="answers">
                    <button type="button" class="button" data-tool="reader.more" onclick={more}>
                        { w.shared.fill(w.more(), &[("n", &hidden.to_string())]) }
                    </button>
                </div>
            }
            <p class="hint">{ w.newest() }</p>
        </>
    }
}
