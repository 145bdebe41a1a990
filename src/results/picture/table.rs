//! The same as the picture, as a table.

use std::rc::Rc;

use calcium_compass_core::report::Finding;
use yew::prelude::*;

use super::row::{Row, rows};
use crate::results::context::{use_page, use_words};

/// See [`Table`].
#[derive(Properties, PartialEq)]
pub(super) struct Props {
    /// What the core says of the figure.
    pub(super) finding: Rc<Finding>,
}

/// Every source with its edges in the reader's unit and what it says, composed when
/// it is opened.
#[component]
pub(super) fn Table(props: &Props) -> Html {
    let (w, page, finding) = (use_words(), use_page(), &*props.finding);
    let unit = finding.quantity.scale.unit.printed();
    let limits = w.fill(w.limits(), &[("unit", unit)]);
    let row = |row: &Row| {
        let edges: Vec<&str> = row.edges.iter().map(|edge| edge.text.as_str()).collect();
        let edges = if edges.is_empty() { "–".to_owned() } else { edges.join(" · ") };
        html! {
            <tr key={format!("{} {edges} {}", row.id, row.says)}>
                <th scope="row">
                    { row.body }
                    if let Some(year) = row.year {
                        { " " }<span class="quiet">{ year }</span>
                    }
                </th>
                <td><bdi>{ edges }</bdi></td>
                <td>{ &row.says }</td>
            </tr>
        }
    };
    html! {
        <table class="lens lens--picture">
            <thead>
                <tr>
                    <th scope="col">{ w.source() }</th>
                    <th scope="col" key={limits.as_str()}>{ &limits }</th>
                    <th scope="col">{ w.calls_it() }</th>
                </tr>
            </thead>
            <tbody>{ for rows(finding, &page.host, w).iter().map(row) }</tbody>
        </table>
    }
}
