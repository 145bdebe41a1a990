//! The part that makes files, a code and a reminder, drawn in every language.
#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

use calcium_compass::records::app::{Props, RecordsApp};
use calcium_compass::records::browser::Browser;
use calcium_compass_core::date::Date;
use calcium_compass_core::entry::Entry;
use calcium_compass_core::measure::Measure;
use calcium_compass_core::report::Input;
use calcium_compass_words::{Lang, RecordsWords, Voice, Words, compose};
use yew::{Callback, LocalServerRenderer};

const LINK: &str = "https://calcium.example/#25-oh-d=22&25-oh-d.unit=ng%2FmL";

fn words(lang: Lang) -> RecordsWords {
    RecordsWords::of(Words::of(lang, Voice::Plain))
}

fn part(lang: Lang, input: Option<Input>, link: String, today: Option<Date>) -> String {
    let browser = Browser {
        save: Callback::from(|_| true),
        print: Callback::from(|()| true),
        stamp: Callback::from(|()| (String::new(), String::new())),
    };
    let props = Props { words: words(lang), input, link, today, browser };
    let runtime = tokio::runtime::Builder::new_current_thread().build().expect("a runtime");
    let html = LocalServerRenderer::<RecordsApp>::with_props(props).hydratable(false).render();
    tokio::task::LocalSet::new().block_on(&runtime, html)
}

fn entered(typed: &[(Measure, &str)]) -> Input {
    let entries = typed.iter().map(|(measure, text)| Entry::new(*measure, *text)).collect();
    let mut input = Input { entries, ..Input::default() };
    input.person.age = "67".into();
    input
}

fn today() -> Option<Date> {
    Date::parse("2026-11-30")
}

#[test]
fn every_way_out_is_offered_with_what_is_in_it() {
    let input = entered(&[(Measure::VitaminD25Oh, "22 ng/mL")]);
    for lang in Lang::ALL {
        let (w, html) = (words(*lang), part(*lang, Some(input.clone()), LINK.into(), today()));
        for tool in ["fhir", "csv", "qr", "print-sheet", "ics"] {
            assert!(html.contains(&format!("data-tool=\"{tool}\"")), "{tool} in {html}");
        }
        for says in [w.lede(), w.fhir_hint(), w.csv_hint(), w.qr_hint(), w.reminder_text_hint()] {
            assert!(html.contains(says), "{says} in {html}");
        }
        // Nothing that could hold a style of its own.
        assert!(!html.contains("style="), "{html}");
    }
}

#[test]
fn the_sheet_has_the_entries_the_answer_the_code_and_what_it_is_not_for() {
    let input = entered(&[
        (Measure::VitaminD25Oh, "22 ng/mL"),
        (Measure::DpUcmgp, "560 pmol/L"),
        (Measure::VitaminDIntake, "1000 IU"),
    ]);
    for lang in Lang::ALL {
        let (w, html) =
            (words(*lang).shared, part(*lang, Some(input.clone()), LINK.into(), today()));
        let (_, sheet) = html.split_once("data-sheet").expect("a sheet");
        for says in [
            "22 ng/mL",
            "560 pmol/L",
            w.needs_vka(),
            w.not_for(),
            &compose::foot(w),
            &compose::date(today().expect("a day"), w),
            "class=\"qr\"",
        ] {
            assert!(sheet.contains(says), "{says} in {sheet}");
        }
    }
}

#[test]
fn a_warning_for_today_takes_the_place_of_the_answer_on_paper_too() {
    let input = entered(&[(Measure::VitaminD25Oh, "160 ng/mL")]);
    let html = part(Lang::En, Some(input), LINK.into(), today());
    let w = words(Lang::En).shared;
    assert!(html.contains("Get medical help today") && html.contains(w.replaced()), "{html}");
    assert!(!html.contains(w.how_compare()), "{html}");
}

#[test]
fn what_cannot_be_made_says_so() {
    let input = || Some(entered(&[(Measure::VitaminD25Oh, "22 ng/mL")]));
    let w = words(Lang::En);
    let long = format!("{LINK}&25-oh-d.low={}", "3".repeat(1000));
    let html = part(Lang::En, input(), long, today());
    assert!(html.contains("data-state=\"too-long\"") && !html.contains("class=\"qr\""), "{html}");
    assert!(html.contains("data-tool=\"fhir\""), "a file takes it all the same");
    for (input, link, today, says) in [
        (Some(entered(&[])), LINK, today(), w.nothing()),
        (None, LINK, today(), w.unreadable()),
        (input(), LINK, None, w.unreadable()),
    ] {
        let html = part(Lang::En, input, link.into(), today);
        assert!(html.contains(says) && !html.contains("data-tool"), "{html}");
    }
}
