//! The same as the picture, as a table.

use calcium_compass_words::Words;
use yew::prelude::*;

use super::row::Row;

/// Every source with its edges in the reader's unit and what it says.
pub(super) fn table(unit: &str, rows: &[Row], w: Words) -> Html {
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
            <tbody>{ for rows.iter().map(row) }</tbody>
        </table>
    }
}
