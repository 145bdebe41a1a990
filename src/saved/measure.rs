//! [`MeasureResults`]: the results of a measure, as a picture and as a table
//! that is equal to it, under the warning that the newest raises.

use std::rc::Rc;

use calcium_compass_core::saved::trend::Trend;
use yew::prelude::*;

use super::action::Action;
use super::course::Course;
use super::notes::Notes;
use super::table::TrendTable;
use super::warning::Warning;
use super::words::use_words;

#[derive(Properties, PartialEq)]
pub(super) struct Props {
    /// The start of every id in it.
    pub(super) id: AttrValue,
    pub(super) trend: Rc<Trend>,
    pub(super) dispatch: Callback<Action>,
}

#[component]
pub(super) fn MeasureResults(props: &Props) -> Html {
    let w = use_words();
    let Props { id, trend, dispatch } = props;
    let measure = trend.measure;
    html! {
        <article class="finding" data-measure={measure.id()}>
            <header class="finding__head">
                <h3>
                    { w.shared.measure(measure) }{ " " }
                    <span class="quiet">{ w.shared.measure_detail(measure) }</span>
                </h3>
            </header>
            if let (Some(alert), Some(newest)) = (trend.alert, trend.points.last()) {
                <Warning {id} {alert} bound={newest.result.quantity().bound} />
            }
            if measure.is_vitamin_k() {
                <p class="near">{ w.vka() }</p>
            }
            if trend.is_replaced() {
                <p class="says" lang={w.shared.said_tag()} dir={w.shared.said_dir()}>{ w.shared.replaced() }</p>
            } else {
                <Course {id} {trend} />
            }
            <Notes {id} {trend} {dispatch} />
            <TrendTable {trend} {dispatch} />
        </article>
    }
}
