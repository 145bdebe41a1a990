//! What can be done with the results: copy, link, print, clear, report.

use yew::prelude::*;

use crate::text::{Notice, compose};

use super::Ask;
use super::action::Action;
use super::link;
use super::masthead::NAME;
use super::meaning::View;

pub(super) fn tools(view: &View) -> Html {
    let w = view.words;
    let numbers = view.form.has_numbers();
    let text = || compose::copy(NAME, &view.form.input(), &view.report, view.today, w);
    let ask = |ask: Ask| view.ask.reform(move |_: MouseEvent| ask.clone());
    let act = |action: Action| view.act.reform(move |_: MouseEvent| action.clone());
    html! {
        <div class="tools-box">
            if numbers {
                <h3 class="tools-box__title">{ w.tools() }</h3>
                <div class="answers">
                    { button(w.copy_text(), "copy-text", ask(Ask::Copy(text()))) }
                    { button(w.print(), "print", ask(Ask::Print(text()))) }
                    { button(w.copy_link(), "copy-link", ask(Ask::Link(link::controls(view.form)))) }
                    { button(w.report(), "report", act(Action::Show(Notice::CopyByHand, format!("{}\n\n{}", w.report_hint(), text())))) }
                    { button(w.clear(), "clear", act(Action::Clear)) }
                </div>
                <p class="hint">{ w.link_hint() }</p>
            }
            if view.form.before.is_some() {
                <div class="answers">{ button(w.undo(), "undo", act(Action::Undo)) }</div>
            }
            if let Some(shown) = view.form.shown.clone() {
                <div class="by-hand">
                    <label class="field__l" for="by-hand">{ w.text_to_copy() }</label>
                    <textarea id="by-hand" rows="12" readonly=true value={shown} data-select="" />
                    <div class="answers">{ button(w.close(), "close", act(Action::Close)) }</div>
                </div>
            }
        </div>
    }
}

fn button(words: &'static str, name: &'static str, onclick: Callback<MouseEvent>) -> Html {
    html! { <button type="button" class="button" data-tool={name} key={name} {onclick}>{ words }</button> }
}
