//! [`Course`]: how the results of a measure follow each other, as a picture and
//! what it says.

use std::rc::Rc;

use calcium_compass_core::measure::Measure;
use calcium_compass_core::saved::trend::Trend;
use calcium_compass_core::uncertainty::ChangeVerdict;
use yew::prelude::*;

use super::chart::{Chart, has_ranges};
use super::table::apart_by;
use super::words::use_words;

#[derive(Properties, PartialEq)]
pub(super) struct Props {
    /// The start of every id in it.
    pub(super) id: AttrValue,
    pub(super) trend: Rc<Trend>,
}

#[component]
pub(super) fn Course(props: &Props) -> Html {
    let w = use_words();
    let Props { id, trend } = props;
    let varies = trend.varies_by().is_some();
    let mut legend = if varies {
        vec![w.legend(), w.legend_lines(), w.no_course()]
    } else {
        vec![w.legend_dots()]
    };
    if has_ranges(trend) {
        legend.push(w.legend_range());
    }
    legend.push(w.no_limits());
    html! {
        <>
            if trend.measure == Measure::DpUcmgp {
                <p class="quiet">{ w.shared.no_variation() }</p>
            }
            if trend.points.len() < 2 {
                <p class="quiet">{ w.one_test() }</p>
            } else {
                <figure class="line">
                    <Chart {id} {trend} />
                    <figcaption>
                        for text in legend {
                            <span key={text}>{ text }{ " " }</span>
                        }
                    </figcaption>
                </figure>
                if let Some(change) = &trend.whole {
                    <p class="near" data-whole={change.verdict.id()}>
                        { apart_by(change, match change.verdict {
                            ChangeVerdict::Noise => w.whole_noise(),
                            ChangeVerdict::MoreThanNoise => w.whole_more(),
                        }, w) }
                    </p>
                }
            }
        </>
    }
}
