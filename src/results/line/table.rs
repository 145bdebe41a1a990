//! The same as the picture, as a table.

use calcium_compass_words::Words;
use yew::prelude::*;

use crate::results::sources::head;

/// A part of the line: its edges, what it is called, and whether the figure
/// lies in it.
pub(super) struct Part {
    pub(super) edges: String,
    pub(super) says: String,
    pub(super) here: bool,
}

/// The parts of a line, each with its words.
pub(super) fn table(parts: &[Part], w: Words) -> Html {
    let row = |part: &Part| {
        html! {
            <tr class={part.here.then_some("is-lead")}>
                <th scope="row"><bdi>{ &part.edges }</bdi></th>
                <td>
                    { &part.says }
                    if part.here {
                        { " " }<span class="stamp">{ w.your_number() }</span>
                    }
                </td>
            </tr>
        }
    };
    // Drawn anew where anything in it is another: parts have no names.
    let texts = parts.iter().map(|part| format!("{} {} {}", part.edges, part.says, part.here));
    let key = texts.collect::<Vec<_>>().join("/");
    html! {
        <table class="lens lens--line">
            { head(&[w.part(), w.calls_it()]) }
            <tbody {key}>{ for parts.iter().map(row) }</tbody>
        </table>
    }
}
