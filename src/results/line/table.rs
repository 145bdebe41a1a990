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

/// The parts of a line and what else the picture shows, each with its words.
pub(super) fn table(parts: &[Part], besides: Option<(&'static str, String)>, w: Words) -> Html {
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
    let beside = besides.iter().map(|(_, text)| text.clone());
    let key = texts.chain(beside).collect::<Vec<_>>().join("/");
    html! {
        <table class="lens lens--line">
            { head(&[w.part(), w.calls_it()]) }
            <tbody {key}>
                { for parts.iter().map(row) }
                if let Some((what, text)) = &besides {
                    <tr><th scope="row">{ *what }</th><td><bdi>{ text }</bdi></td></tr>
                }
            </tbody>
        </table>
    }
}
