//! The same as the picture, as a table.

use yew::prelude::*;

use crate::text::Words;

/// A part of the line: its edges, what it is called, and whether the figure
/// lies in it.
pub(super) struct Part {
    pub(super) edges: String,
    pub(super) says: String,
    pub(super) here: bool,
}

/// The parts of a line and what else the picture shows, each with its words.
pub(super) fn as_table(parts: &[Part], besides: &[(String, String)], w: Words) -> Html {
    html! {
        <details class="more">
            <summary>{ w.line_table() }</summary>
            <table class="lens lens--line">
                <thead><tr><th scope="col">{ w.part() }</th><th scope="col">{ w.calls_it() }</th></tr></thead>
                <tbody>
                    for part in parts.iter() {
                        <tr key={format!("{} {}", part.edges, part.here)} class={part.here.then_some("is-lead")}>
                            <th scope="row"><bdi>{ part.edges.clone() }</bdi></th>
                            <td>
                                { part.says.clone() }
                                if part.here {
                                    { " " }<span class="stamp">{ w.your_number() }</span>
                                }
                            </td>
                        </tr>
                    }
                    for (what, text) in besides.iter() {
                        <tr key={what.clone()}><th scope="row">{ what.clone() }</th><td key={text.clone()}><bdi>{ text.clone() }</bdi></td></tr>
                    }
                </tbody>
            </table>
        </details>
    }
}
