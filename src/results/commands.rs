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
    // A part is asked for among the tools, and beside the fields.
    let failed = form.not_come().filter(|(notice, _)| *notice == Notice::PartFailed);
    let notice = match failed {
        Some((notice, _)) => Some(notice).filter(|_| form.has_numbers()),
        None => form.notice.filter(|notice| notice.is_about_a_tool()),
    };
    html! {
        <div class="tools-box">
            if form.has_numbers() {
                <h3 class="tools-box__title">{ w.tools() }</h3>
                { buttons(props, &page, w) }
                if can_save(&props.state) {
                    { saving(&props.state, &props.effect, &page, w) }
                }
                <div class="answers answers--apart">
                    { tool("clear", w.clear(), &page.dispatch.reform(|()| Action::Clear)) }
                </div>
            }
            if let Some(notice) = notice {
                { notice::line(notice, form.saved, w) }
            }
            // What was taken is taken back beside its own notice.
            if form.before.is_some() && form.notice != Some(Notice::Taken) {
                { undo(&page, w) }
            }
            if let Some(text) = &form.shown {
                { by_hand(text, notice == Some(Notice::Report), &props.effect, &page, w) }
            }
        </div>
    }
}

/// Somebody else's page has somebody else's storage: nothing is saved there.
fn can_save(state: &State) -> bool {
    let results = state.report.figures.iter().any(|one| !one.measure.is_intake());
    results && !state.form.host.embedded
}

/// The buttons: what most people want, and the rest one step away.
fn buttons(props: &Props, page: &Page, w: Words) -> Html {
    let text = {
        let (state, today) = (props.state.clone(), page.today);
        move || compose::copy(NAME, &state.form.input(), &state.report, today, w)
    };
    let short = {
        let (state, today) = (props.state.clone(), page.today);
        let short = move || compose::short(NAME, &state.form.input(), &state.report, today, w);
        props.effect.reform(move |()| Effect::Copy(short()))
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
    let report = page.dispatch.reform(move |()| Action::Show(Notice::Report, text()));
    html! {
        <>
            <div class="answers">
                { tool("copy-short", w.copy_short(), &short) }
                { tool("print", w.print(), &print) }
                if !page.host.embedded {
                    // The page hears of it: a part is opened over all of it.
                    { tool("records", w.take_along(), &Callback::noop()) }
                }
            </div>
            <details class="more">
                <summary>{ w.more_ways() }</summary>
                <div class="answers">
                    { tool("copy-text", w.copy_text(), &copy) }
                    { tool("copy-link", w.copy_link(), &link) }
                    { tool("report", w.report(), &report) }
                </div>
                <p class="hint">{ w.link_hint() }</p>
            </details>
        </>
    }
}
