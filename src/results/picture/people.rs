//! The figure among those of other people: the printed shares of one study on the
//! axis of the sources' picture. Nothing between two of them is drawn as if it
//! were known, and no part is good or bad: they tell how common a figure is.

use std::rc::Rc;

use calcium_compass_core::exact::Exact;
use calcium_compass_core::milli::Milli;
use calcium_compass_core::report::Finding;
use calcium_compass_core::shares::Comparison;
use calcium_compass_words::{Words, compose};
use yew::prelude::*;

use super::axis::Axis;
use super::bar::bar;
use super::caption;
use super::ground::{head, threads};
use super::mark::Mark;
use super::row::{Edge, Row, in_unit_of, short};
use crate::results::context::use_words;
use crate::results::fold::Fold;
use crate::results::sources::head as columns;

/// See [`People`].
#[derive(Properties, PartialEq)]
pub(in crate::results) struct Props {
    /// The id of the finding.
    pub(in crate::results) id: AttrValue,
    /// What the core says of the figure.
    pub(in crate::results) finding: Rc<Finding>,
    /// Where it lies among the printed shares.
    pub(in crate::results) comparison: Comparison,
}

/// The picture, and the table that is equal to it.
#[component]
pub(in crate::results) fn People(props: &Props) -> Html {
    let (w, Comparison { shares, .. }) = (use_words(), &props.comparison);
    let finding = &*props.finding;
    let rows = [row(finding, &props.comparison, w)];
    let mark = Mark::of(finding, &rows, w);
    let axis = Axis::of(shares.measure, &mark, &rows, w.lang().is_rtl());
    let strip: Vec<_> = caption::interval(finding, w).into_iter().collect();
    let gaps = [
        ("measure", w.measure(shares.measure)),
        ("value", mark.text.as_str()),
        ("unit", mark.unit),
        ("population", w.population(shares.population)),
    ];
    let title = w.fill(w.shares_picture(), &gaps);
    html! {
        <figure class="picture picture--people" data-people={shares.id}>
            <div class="picture__in">
                <div class="picture__chart">
                    { head(&axis, &mark, title, w) }
                    { threads(&axis, &mark) }
                    <ul class="picture__rows">
                        { for rows.iter().map(|row| html! {
                            <li key={row.id} class="picture__row">
                                <div class="picture__who">
                                    <span class="picture__name">
                                        { row.body }{ ". " }{ w.shares_under_this() }
                                    </span>
                                </div>
                                { bar(&axis, &mark, row) }
                            </li>
                        }) }
                    </ul>
                </div>
            </div>
            { caption::keys(&strip) }
            <Fold name={format!("{}-shares-line", props.id)} summary={w.as_table()}>
                { table(&mark, &props.comparison, finding, w) }
            </Fold>
        </figure>
    }
}

/// The study as a row of the picture: an edge for each printed figure, and under it
/// how many of its people had less.
fn row(finding: &Finding, comparison: &Comparison, w: Words) -> Row {
    let Comparison { shares, above, .. } = comparison;
    let cuts = shares.ladder.cuts;
    let edge = |(at, share): (Exact, &Milli)| Edge { at, text: percent(*share, w) };
    let edges: Vec<Edge> = places(finding, comparison).zip(shares.under).map(edge).collect();
    let here = cuts.iter().filter(|cut| above.is_none_or(|above| cut.at < above.at)).count();
    Row::without_limits(shares.id, w.population(shares.population), edges, here)
}

/// The printed figures in the reader's unit.
fn places(finding: &Finding, comparison: &Comparison) -> impl Iterator<Item = Exact> {
    let (quantity, ladder) = (finding.quantity, comparison.shares.ladder);
    ladder.cuts.iter().map(move |cut| in_unit_of(&quantity, ladder.unit, cut.at))
}

fn percent(share: Milli, w: Words) -> String {
    w.fill(w.share(), &[("share", &compose::printed(share, w))])
}

fn table(mark: &Mark, comparison: &Comparison, finding: &Finding, w: Words) -> Html {
    let decimals = finding.quantity.scale.decimals;
    let row = |(at, share): (Exact, &Milli)| {
        let (at, share) = (format!("{} {}", short(at, decimals, w), mark.unit), percent(*share, w));
        html! {
            <tr key={format!("{at} {share}")}>
                <th scope="row"><bdi>{ at }</bdi></th>
                <td><bdi>{ share }</bdi></td>
            </tr>
        }
    };
    html! {
        <table class="lens lens--line">
            { columns(&[w.shares_figure(), w.shares_under_this()]) }
            <tbody>{ for places(finding, comparison).zip(comparison.shares.under).map(row) }</tbody>
        </table>
    }
}
