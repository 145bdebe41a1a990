//! The head of the page: its name, the choice of language and voice, the ways
//! to its other pages.

use yew::Html;

use calcium_compass_words::{Lang, Voice, Words};

use super::View;
use super::control::{Choice, Select, lasting};
use super::element::{El, Node, el};
use super::markup::{Markup, span, tag};
use crate::site::{NAME, static_page_file};

pub(super) fn masthead(view: &View) -> El {
    let w = view.words;
    let pages = tag("nav")
        .class("tools")
        .attr("aria-label", w.about_page())
        .child(leaf(view, "sources", "", w.all_sources()))
        .child(leaf(view, "claims", "", w.claims()))
        .child(leaf(view, "kept", "", w.saved()))
        .child(leaf(view, "about", "", w.about_page()));
    let inside = el("div").class("masthead__in").child(brand()).child(pages).child(choices(view));
    el("header")
        .class("masthead")
        .child(tag("a").class("skip").attr("href", "#meaning").text(w.skip()))
        .child(inside)
}

/// Name and mark.
pub fn brand() -> Html {
    let mark = tag("svg")
        .class("brand__mark")
        .attr("viewBox", "0 0 32 32")
        .attr("aria-hidden", "true")
        .child(tag("circle").attr("cx", "16").attr("cy", "16").attr("r", "14.25"))
        .child(tag("path").attr("d", "M16 5.5 19.4 16 16 26.5 12.6 16Z"))
        .child(tag("path").class("brand__needle").attr("d", "M16 5.5 19.4 16h-6.8Z"));
    tag("span").class("brand").child(mark).text(NAME).node()
}

/// Language and voice.
fn choices(view: &View) -> El {
    let w = view.words;
    let choices = [(Voice::Plain.id(), w.plain()), (Voice::Clinician.id(), w.clinician())];
    let (label, chosen) = (w.wording(), w.voice().id());
    let voice = Select { name: "voice", label, choices: &choices, chosen };
    el("div")
        .class("choice")
        .child(el("div").class("choice__one").child(language(Lang::ALL, w)))
        .child(el("div").class("choice__one").child(lasting(&voice)))
}

/// In somebody else's page there is no head, but maybe a choice of language.
pub(super) fn hosted(view: &View) -> Option<El> {
    let languages = &view.form.host.languages;
    let choice = || el("div").class("choice__one").child(language(languages, view.words));
    (languages.len() > 1).then(|| el("div").class("choice choice--hosted").child(choice()))
}

fn language(offered: &[Lang], w: Words) -> Html {
    let mut languages: Vec<Choice> = Vec::new();
    for lang in offered {
        languages.push((lang.tag(), lang.name()));
    }
    let (label, chosen) = (w.language(), w.lang().tag());
    lasting(&Select { name: "lang", label, choices: &languages, chosen })
}

/// A link to one of the site's other pages, in a tab of its own: what is typed
/// here stays.
pub(super) fn leaf(view: &View, page: &str, place: &str, text: &str) -> Markup {
    let w = view.words;
    tag("a")
        .attr(
            "href",
            &format!("{}{}{place}", view.form.host.site, static_page_file(page, w.lang())),
        )
        .attr("target", "_blank")
        .attr("rel", "noopener")
        .text(text)
        .child(span("hidden", &format!(" ({})", w.new_tab())))
}
