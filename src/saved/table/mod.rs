//! [`TrendTable`]: the same as the picture, and what else is saved.

mod row;
mod text;

use std::rc::Rc;

use calcium_compass_core::saved::trend::Trend;
use yew::prelude::*;

use super::action::Action;
use super::words::use_words;
use row::row;

pub(super) use text::{amount, apart_by, value};

#[derive(Properties, PartialEq)]
pub(super) struct Props {
    pub(super) trend: Rc<Trend>,
    pub(super) dispatch: Callback<Action>,
}

#[component]
pub(super) fn TrendTable(props: &Props) -> Html {
    let w = use_words();
    let Props { trend, dispatch } = props;
    let compared = trend.varies_by().is_some() && !trend.is_replaced();
    let mut heads = vec![w.shared.date_of_test(), w.result()];
    if compared {
        heads.extend([w.range(), w.since()]);
    }
    heads.push(w.delete());
    html! {
        <div class="wide wide--trend">
            <table class="lens lens--trend">
                <thead>
                    <tr>for head in heads { <th key={head} scope="col">{ head }</th> }</tr>
                </thead>
                <tbody>
                    for point in &trend.points { { row(point, trend, compared, dispatch, w) } }
                </tbody>
            </table>
        </div>
    }
}
