//! [`RefusedFile`]: a file that was not read, and why.

use yew::prelude::*;

use super::said;
use super::state::Unread;
use super::words::use_words;

#[derive(Properties, PartialEq)]
pub(super) struct Props {
    pub(super) unread: Unread,
}

#[component]
pub(super) fn RefusedFile(props: &Props) -> Html {
    let (w, Unread { name, refused, count }) = (use_words(), &props.unread);
    let more = if *count > 1 { format!(" (+{})", count - 1) } else { String::new() };
    let what = w.shared.fill(w.refused(), &[("name", &said::file(name, w))]) + &more;
    let line = refused.line.map(|line| w.shared.fill(w.at_line(), &[("line", &line.to_string())]));
    html! {
        <div class="error" role="alert" data-state="refused:file" data-why={format!("{:?}", refused.fault)}>
            <p key={what.clone()}>{ &what }</p>
            <p>{ w.refused_why(refused.fault) }{ " " }{ line }</p>
            <p class="hint">{ w.instead() }</p>
        </div>
    }
}
