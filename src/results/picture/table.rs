//! The same as the picture, as a table.

use yew::prelude::*;

use super::row::Row;
use crate::results::context::use_words;

/// See [`Table`].
#[derive(Properties, PartialEq)]
pub(super) struct Props {
    /// The unit of every limit.
    pub(super) unit: &'static str,
    /// The rows of the picture.
    pub(super) rows: Vec<Row>,
}

/// Every source with its edges in the reader's unit and what it says.
#[component]
pub(super) fn Table(props: &Props) -> Html {
    let w = use_words();
    let limits = w.fill(w.limits(), &[("unit", props.unit)]);
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
            <tbody>{ for props.rows.iter().map(row) }</tbody>
        </table>
    }
}
