//! The page of saved results, rendered on the host: what it shows of what is
//! stored, and what it does not say.
#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use calcium_compass::saved::action::{Kept, Stored};
use calcium_compass::saved::app::{Props, SavedApp};
use calcium_compass::saved::page::{self, SavedPage};
use calcium_compass_words::en::saved as en;
use calcium_compass_words::{Lang, SavedWords, Voice, Words};
use yew::{Callback, LocalServerRenderer};

const HEAD: &str = "person,date,measure,value,unit,cv,low,high,taken,calcium-compass-results-2";

/// What a component draws on this machine.
fn drawn<C: yew::BaseComponent>(props: C::Properties) -> String {
    let runtime = tokio::runtime::Builder::new_current_thread().build().expect("a runtime");
    let drawn = LocalServerRenderer::<C>::with_props(props).hydratable(false).render();
    tokio::task::LocalSet::new().block_on(&runtime, drawn)
}

fn words(lang: Lang) -> SavedWords {
    SavedWords::of(Words::of(lang, Voice::Plain))
}

fn page(lang: Lang, stored: Stored) -> String {
    let props = Props {
        words: words(lang),
        stored,
        persisted: Some(false),
        today: None,
        on_ready: Callback::default(),
    };
    drawn::<SavedApp>(props)
}

fn text(text: &str) -> Stored {
    Stored::Kept(Kept { results: Some(text.into()), ..Kept::default() })
}

fn of(rows: &[&str]) -> String {
    let text = format!("{HEAD}\n{}\n", rows.join("\n"));
    page(Lang::En, self::text(&text))
}

#[track_caller]
fn shows(page: &str, parts: &[&str]) {
    for part in parts {
        assert!(page.contains(part), "missing {part} in {page}");
    }
}

#[track_caller]
fn lacks(page: &str, parts: &[&str]) {
    for part in parts {
        assert!(!page.contains(part), "there is {part} in {page}");
    }
}

#[test]
fn each_state_of_the_storage_says_what_it_is() {
    let empty = page(Lang::En, Stored::Kept(Kept::default()));
    shows(&empty, &["data-state=\"empty\"", "Save on this device", "id=\"import\""]);
    lacks(&empty, &["data-tool=\"export\"", "data-tool=\"erase\"", "data-foods"]);
    let foods = Kept { foods: Some("milk".into()), ..Kept::default() };
    let foods = page(Lang::En, Stored::Kept(foods));
    shows(&foods, &["data-state=\"empty\"", "data-foods", "data-tool=\"erase\""]);
    lacks(&foods, &["data-tool=\"export\""]);
    let forbidden = page(Lang::En, Stored::Forbidden);
    shows(&forbidden, &["data-state=\"forbidden\""]);
    lacks(&forbidden, &["id=\"import\"", "data-state=\"empty\""]);
    let starting = drawn::<SavedPage>(page::Props { words: words(Lang::En) });
    shows(&starting, &["<h1>Your saved results</h1>", "<div id=\"saved\">"]);
    lacks(&starting, &["data-state", "id=\"import\""]);
    let damaged = of(&[",2026-01-10,25-oh-d,22,ng/mL,,,,,2", ",2026-01-10,25-oh-d,2"]);
    shows(
        &damaged,
        &["data-state=\"damaged\"", "Line 3: ", "data-tool=\"export\"", "data-tool=\"erase\""],
    );
    lacks(&damaged, &["data-measure"]);
}

#[test]
fn everything_that_is_saved_is_seen() {
    let page = of(&[
        "Ann,2026-01-10,25-oh-d,\"22,5\",ng/mL,7.5,30,100,,2",
        "Ann,2026-06-10,25-oh-d,60,nmol/L,,,125,,2",
        ",2026-06-10,calcium,2.40,mmol/L,,2.2,,,2",
    ]);
    shows(
        &page,
        &[
            "data-person=\"Ann\"",
            "data-person=\"\"",
            "10 January 2026",
            "22.5 ng/mL",
            "in the picture: 56.2 nmol/L",
            "30 to 100 ng/mL",
            "your lab’s range: 125 nmol/L or less",
            "your lab’s range: 2.2 mmol/L or more",
            "in %: 7.5",
            "2.40 mmol/L",
            "Your browser may delete them",
        ],
    );
}

#[test]
fn a_trend_is_noise_or_more_with_its_interval() {
    let page = of(&[
        ",2026-01-10,25-oh-d,60,nmol/L,,,,,2",
        ",2026-04-10,25-oh-d,75,nmol/L,,,,,2",
        ",2026-08-10,25-oh-d,110,nmol/L,,,,,2",
    ]);
    shows(
        &page,
        &[
            "46.0 to 74.0 nmol/L",
            "data-since=\"first\"",
            "data-since=\"noise\"",
            "data-since=\"more-than-noise\"",
            "data-whole=\"more-than-noise\"",
            "step step--noise",
            "class=\"step\"",
            "A change bigger than chance is not always better or worse.",
        ],
    );
    lacks(&page, &["data-alert", "gradient", "zone--"]);
}

#[test]
fn the_laboratorys_own_range_lies_behind_the_tests_and_no_limit_of_a_source() {
    let lab = of(&[
        ",2026-01-10,25-oh-d,22,ng/mL,,30,100,,2",
        ",2026-03-10,25-oh-d,30,ng/mL,,30,100,,2",
        ",2026-06-10,25-oh-d,60,nmol/L,,50,,,2",
    ]);
    assert_eq!(lab.matches("class=\"printed\"").count(), 2, "two that are alike are one");
    shows(&lab, &[en::LEGEND_RANGE, en::NO_LIMITS]);
    let none = of(&[",2026-01-10,25-oh-d,22,ng/mL,,,,,2", ",2026-06-10,25-oh-d,24,ng/mL,,,,,2"]);
    lacks(&none, &["class=\"printed\"", en::LEGEND_RANGE]);
    shows(&none, &[en::NO_LIMITS]);
    // Nobody knows here who takes an anticoagulant.
    let k = of(&[
        ",2026-01-10,dp-ucmgp,560,pmol/L,,200,600,,2",
        ",2026-06-10,dp-ucmgp,700,pmol/L,,200,600,,2",
    ]);
    lacks(&k, &["class=\"printed\"", en::LEGEND_RANGE]);
}

#[test]
fn what_was_taken_stands_in_a_list_and_the_picture_marks_it_by_its_number() {
    let page = of(&[
        ",2026-01-10,25-oh-d,60,nmol/L,,,,'=1 fish,2",
        ",2026-04-10,25-oh-d,75,nmol/L,,,,,2",
        ",2026-08-10,25-oh-d,110,nmol/L,,,,\"D3, 2000 IU\",2",
    ]);
    shows(
        &page,
        &[
            "<h4>What you took then</h4>",
            "data-taken=\"2026-01-10\">10 January 2026: <bdi>=1 fish</bdi>",
            "data-taken=\"2026-08-10\">10 August 2026: <bdi>D3, 2000 IU</bdi>",
            "value=\"D3, 2000 IU\" id=\"person-0-25-oh-d-note-2\"",
        ],
    );
    assert_eq!(page.matches("class=\"mark\"").count(), 2);
    assert_eq!(page.matches("name=\"taken\"").count(), 3);
    lacks(&of(&[",2026-01-10,25-oh-d,60,nmol/L,,,,,2"]), &["class=\"mark\"", "class=\"notes\""]);
}

#[test]
fn where_nobody_knows_the_variation_nothing_joins_the_dots() {
    let page =
        of(&[",2026-01-10,dp-ucmgp,560,pmol/L,,,,,2", ",2026-06-10,dp-ucmgp,300,pmol/L,,,,,2"]);
    shows(
        &page,
        &["On warfarin or a similar blood thinner", "how much this result varies", "class=\"dot\""],
    );
    lacks(
        &page,
        &["class=\"step", "class=\"reach", "data-since", "more than chance", "data-whole"],
    );
}

#[test]
fn only_a_vitamin_k_marker_speaks_of_blood_thinners() {
    for (row, speaks) in [
        (",2026-01-10,25-oh-d,60,nmol/L,,,,,2", false),
        (",2026-01-10,calcium,2.4,mmol/L,,,,,2", false),
        (",2026-01-10,mk-7,1,ng/mL,,,,,2", true),
        (",2026-01-10,ucoc-percent,20,%,,,,,2", true),
        (",2026-01-10,pivka-ii,2,nmol/L,,,,,2", true),
    ] {
        assert_eq!(of(&[row]).contains("On warfarin"), speaks, "{row}");
    }
}

#[test]
fn a_dangerous_newest_result_is_a_warning_and_no_trend() {
    let page =
        of(&[",2026-01-10,25-oh-d,380,nmol/L,,,,,2", ",2026-06-10,25-oh-d,400,nmol/L,,,,,2"]);
    shows(&page, &["data-alert=\"25-oh-d-very-high\"", "data-level=\"now\"", "400 nmol/L"]);
    lacks(&page, &["data-since", "chance alone", "<circle class=\"dot\""]);
    let past = of(&[",2026-01-10,25-oh-d,400,nmol/L,,,,,2", ",2026-06-10,25-oh-d,60,nmol/L,,,,,2"]);
    lacks(&past, &["data-alert"]);
    shows(&past, &["data-since=\"more-than-noise\""]);
}

#[test]
fn a_name_is_shown_as_a_text_and_never_as_markup() {
    let page = of(&["\"<b>'=1+1\",2026-01-10,25-oh-d,60,nmol/L,,,,,2"]);
    lacks(&page, &["<b>'=1+1"]);
    shows(&page, &["&lt;b&gt;'=1+1"]);
}

#[test]
fn the_picture_runs_the_other_way_in_arabic() {
    let rows = format!(
        "{HEAD}\n,2026-01-10,25-oh-d,60,nmol/L,,,,,2\n,2026-06-10,25-oh-d,75,nmol/L,,,,,2\n"
    );
    let dots = |lang| -> Vec<f64> {
        let page = page(lang, text(&rows));
        let places = page
            .split("<circle")
            .skip(1)
            .filter_map(|circle| circle.split(" cx=\"").nth(1)?.split('%').next()?.parse().ok());
        places.collect()
    };
    let (ltr, rtl) = (dots(Lang::En), dots(Lang::Ar));
    assert_eq!(ltr.len(), 2);
    for (a, b) in ltr.iter().zip(&rtl) {
        assert!((a + b - 100.0).abs() < 0.11, "{a} and {b}");
    }
}

#[test]
fn every_language_draws_every_state() {
    let full = format!(
        "{HEAD}\n,2026-01-10,25-oh-d,60,nmol/L,,,,,2\n,2026-06-10,25-oh-d,75,nmol/L,,,,,2\n"
    );
    for lang in Lang::ALL {
        for stored in
            [Stored::Forbidden, Stored::Kept(Kept::default()), text("nonsense"), text(&full)]
        {
            let page = page(*lang, stored);
            lacks(&page, &["{", "style="]);
        }
        lacks(&drawn::<SavedPage>(page::Props { words: words(*lang) }), &["{", "style="]);
    }
}

#[test]
fn among_many_results_those_of_each_are_drawn_when_somebody_opens_their_name() {
    let rows = |count: usize| -> Vec<String> {
        (0..count).map(|n| format!("P{n},2026-01-10,25-oh-d,60,nmol/L,,,,,2")).collect()
    };
    for (count, drawn) in [(100, 100), (101, 0)] {
        let rows = rows(count);
        let page = of(&rows.iter().map(String::as_str).collect::<Vec<_>>());
        assert_eq!(page.matches("data-person=").count(), count);
        assert_eq!(page.matches("data-measure=").count(), drawn);
        assert_eq!(page.matches("<details class=\"person\">").count(), count - drawn);
    }
    let days =
        |n: usize| format!("Ann,{}-01-{:02},25-oh-d,60,nmol/L,,,,,2", 1990 + n / 28, n % 28 + 1);
    let rows: Vec<String> = (0..101).map(days).collect();
    let page = of(&rows.iter().map(String::as_str).collect::<Vec<_>>());
    lacks(&page, &["<details class=\"person\">"]);
}

#[test]
fn no_id_is_given_twice() {
    let page = of(&[
        ",2026-01-10,25-oh-d,60,nmol/L,,,,,2",
        ",2026-06-10,25-oh-d,20,nmol/L,,,,,2",
        "Ann,2026-01-10,25-oh-d,60,nmol/L,,,,,2",
        "Ann,2026-06-10,25-oh-d,20,nmol/L,,,,,2",
    ]);
    let mut ids: Vec<&str> =
        page.split(" id=\"").skip(1).filter_map(|rest| rest.split('"').next()).collect();
    let count = ids.len();
    ids.sort_unstable();
    ids.dedup();
    assert_eq!(ids.len(), count, "{page}");
    assert!(count >= 7, "two names, two warnings, two pictures and a file: {ids:?}");
}
