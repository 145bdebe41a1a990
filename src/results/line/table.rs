//! The same as the picture, as a table.

use yew::prelude::*;

use crate::results::context::use_words;
use crate::results::sources::head;

/// A part of the line: its edges, what it is called, and whether the figure
/// lies in it.
#[derive(Clone, PartialEq)]
pub(super) struct Part {
    pub(super) edges: String,
    pub(super) says: String,
    pub(super) here: bool,
}

/// See [`Table`].
#[derive(Properties, PartialEq)]
pub(super) struct Props {
    /// The parts of the line.
    pub(super) parts: Vec<Part>,
}

/// The parts of a line, each with its words.
#[component]
pub(super) fn Table(props: &Props) -> Html {
    let w = use_words();
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
    let texts =
        props.parts.iter().map(|part| format!("{} {} {}", part.edges, part.says, part.here));
    let key = texts.collect::<Vec<_>>().join("/");
    html! {
        <table class="lens lens--line">
            { head(&[w.part(), w.calls_it()]) }
            <tbody {key}>{ for props.parts.iter().map(row) }</tbody>
        </table>
    }
}
