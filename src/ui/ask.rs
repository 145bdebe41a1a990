//! A question about the person, asked inside the finding that needs it. Its
//! buttons do what the radios of the form do: answering it once answers it
//! everywhere.

use calcium_compass_core::applies::Need;
use calcium_compass_words::Words;

use super::action::Action;
use super::markup::{Markup, tag};

/// The question, where it is one of the two that come before anything else.
pub(super) fn question(need: Need, w: Words) -> Option<Markup> {
    let no_and_yes = [("yes", w.yes()), ("no", w.no())];
    match need {
        Need::Vka => {
            let [yes, no] = no_and_yes;
            let choices = [yes, no, ("unsure", w.unsure())];
            Some(ask("vka", w.vka_question(), w.vka_hint(), &choices))
        }
        Need::Kidney => Some(ask("kidney", w.kidney_question(), w.kidney_hint(), &no_and_yes)),
        Need::Age | Need::Sex | Need::Stage => None,
    }
}

fn ask(name: &str, question: &str, hint: &str, choices: &[(&str, &str)]) -> Markup {
    let answers = tag("div").class("answers").each(choices, |(value, words)| {
        tag("button")
            .attr("type", "button")
            .class("button")
            .attr("data-answer", &format!("{name}={value}"))
            .text(words)
    });
    tag("fieldset")
        .class("ask")
        .attr("data-ask", name)
        .child(tag("legend").class("ask__q").text(question))
        .child(tag("p").class("hint").text(hint))
        .child(answers)
}

/// What such a button says; nothing of another.
pub(super) fn answer(which: &str) -> Option<Action> {
    let (name, value) = which.split_once('=')?;
    if name == "vka" || name == "kidney" { Action::of_control(name, value, true) } else { None }
}
