//! What only the page around the calculator decides, in somebody else's page.

use calcium_compass_words::Lang;
use yew::prelude::*;

use super::context::{use_page, use_words};
use super::select::select;

/// See [`Languages`].
#[derive(Properties, PartialEq)]
pub struct Props {
    /// Takes another language.
    pub choose: Callback<Lang>,
}

/// The choice of the languages that the host offers.
#[component]
pub fn Languages(props: &Props) -> Html {
    let (w, host) = (use_words(), use_page().host);
    let choose = {
        let choose = props.choose.clone();
        Callback::from(move |tag: String| {
            if let Some(lang) = Lang::parse(&tag) {
                choose.emit(lang);
            }
        })
    };
    let offered: Vec<_> =
        host.languages.iter().map(|lang| (lang.tag(), lang.name().to_owned())).collect();
    html! {
        <div class="choice__one">
            { select("lang".to_owned(), w.language(), &offered, w.lang().tag(), &choose) }
        </div>
    }
}

/// Who hears of what is typed.
#[component]
pub fn Privacy() -> Html {
    let (w, host) = (use_words(), use_page().host);
    let heard = if host.results { w.told_host() } else { w.privacy() };
    html! { <span key={heard}>{ heard }{ " " }{ w.nothing_kept() }</span> }
}
