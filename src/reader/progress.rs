//! [`Progress`]: how far a source is read, and the way to stop.

use yew::prelude::*;

use super::job::Asks;
use super::words::use_words;

#[derive(Properties, PartialEq)]
pub(super) struct Props {
    pub(super) name: AttrValue,
    pub(super) percent: u8,
    pub(super) asks: Asks,
}

#[component]
pub(super) fn Progress(props: &Props) -> Html {
    let w = use_words();
    let percent = props.percent.to_string();
    let text = w.shared.fill(w.reading(), &[("name", props.name.as_str()), ("percent", &percent)]);
    let onclick = {
        let asks = props.asks.clone();
        Callback::from(move |_: MouseEvent| asks.stop())
    };
    html! {
        <div class="progress">
            <progress max="100" value={percent} aria-label={text.clone()} />
            <span key={text.clone()}>{ &text }</span>
            <button type="button" class="button" data-tool="reader.stop" {onclick}>{ w.stop() }</button>
        </div>
    }
}
