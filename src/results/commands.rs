//! What can be done with the results: copy, print, link, report, clear, save.
//! The texts that some need are composed when they are used, not with every
//! key.

use calcium_compass_words::{Notice, Words, compose};
use yew::prelude::*;

use super::button::tool;
use super::by_hand::by_hand;
use super::context::{Page, use_page, use_words};
use super::effect::Effect;
use super::notice;
use super::saving::saving;
use super::undo::undo;
use crate::form::action::Action;
use crate::form::link;
use crate::form::state::State;
use crate::site::NAME;

/// See [`Commands`].
#[derive(Properties, PartialEq)]
pub(super) struct Props {
    /// What is shown.
    pub(super) state: State,
    /// Asks the browser.
    pub(super) effect: Callback<Effect>,
}

/// The buttons below the results, and what came of them.
#[component]
pub(super) fn Commands(props: &Props) -> Html {
    let (w, page) = (use_words(), use_page());
    let form = &props.state.form;
    let notice = form.notice.filter(|notice| notice.is_about_a_tool());
    html! {
        <div class="tools-box">
            if form.has_numbers() {
                <h3 class="tools-box__title">{ w.tools() }</h3>
                { buttons(props, &page, w) }
                <p class="hint">{ w.link_hint() }</p>
                if can_save(&props.state) {
                    { saving(&props.state, &props.effect, &page, w) }
                }
            }
            if let Some(notice) = notice {
                { notice::line(notice, form.saved, w) }
            }
            // What was taken is taken back beside its own notice.
            if form.before.is_some() && form.notice != Some(Notice::Taken) {
                { undo(&page, w) }
            }
            if let Some(text) = &form.shown {
                { by_hand(text, &page, w) }
            }
        </div>
    }
}

/// Somebody else's page has somebody else's storage: nothing is saved there.
fn can_save(state: &State) -> bool {
    let results = state.report.figures.iter().any(|one| !one.measure.is_intake());
    results && !state.form.host.embedded
}

/// The buttons.
fn buttons(props: &Props, page: &Page, w: Words) -> Html {
    let text = {
        let (state, today) = (props.state.clone(), page.today);
        move || compose::copy(NAME, &state.form.input(), &state.report, today, w)
    };
    let copy = {
        let text = text.clone();
        props.effect.reform(move |()| Effect::Copy(text()))
    };
    let print = {
        let text = text.clone();
        props.effect.reform(move |()| Effect::Print(text()))
    };
    let link = {
        let state = props.state.clone();
        let link =
            move |()| Effect::Link(state.form.host.site.clone(), link::controls(&state.form));
        props.effect.reform(link)
    };
    let report = page.dispatch.reform(move |()| {
        Action::Show(Notice::CopyByHand, format!("{}\n\n{}", w.report_hint(), text()))
    });
    html! {
        <div class="answers">
            { tool("copy-text", w.copy_text(), &copy) }
            { tool("print", w.print(), &print) }
            { tool("copy-link", w.copy_link(), &link) }
            { tool("report", w.report(), &report) }
            { tool("clear", w.clear(), &page.dispatch.reform(|()| Action::Clear)) }
        </div>
    }
}
