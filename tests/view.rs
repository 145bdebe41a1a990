//! What the page draws, rendered on the host: the hooks that tests and hosts
//! rely on, and what takes the place of what.
#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod drawing;

use std::rc::Rc;

use calcium_compass::form::Form;
use calcium_compass::form::action::Action;
use calcium_compass::form::control::Control;
use calcium_compass::form::host::Host;
use calcium_compass::page::claims;
use calcium_compass_core::alert::Signs;
use calcium_compass_core::claim::ClaimId;
use calcium_compass_core::date::Date;
use calcium_compass_core::entry::{Answers, Per};
use calcium_compass_core::measure::{Kind, Measure};
use calcium_compass_core::next::Next;
use calcium_compass_core::person::Flag;
use calcium_compass_core::safety::Gate;
use calcium_compass_core::source::REVIEW_BY;
use calcium_compass_core::unit::Unit;
use calcium_compass_words::en::{self, clinician};
use calcium_compass_words::{Lang, Voice, Words};
use yew::prelude::*;

use drawing::{Props, closed, drawn, folds, props, rendered};

/// A control and its value (a tick where it is one); `name!` leaves it.
type Used = (&'static str, &'static str);

/// The page after some controls were used.
fn page(controls: &[Used]) -> String {
    drawn(props(form(controls)))
}

fn form(controls: &[Used]) -> Form {
    controls.iter().fold(Form::default(), |form, (name, value)| {
        let action = if let Some(left) = name.strip_suffix('!') {
            Action::of_leaving(left)
        } else {
            Action::of_control(name, value, true)
        };
        form.after(action.expect(name))
    })
}

/// The page in other words.
fn said(lang: Lang, voice: Voice, controls: &[Used]) -> String {
    drawn(Props { words: Words::of(lang, voice), ..props(form(controls)) })
}

/// What a control holds.
fn holds(form: &Form, name: &str) -> String {
    form.value(Control::parse(name).expect(name)).expect(name)
}

/// The part of a page after a mark.
fn after<'a>(page: &'a str, mark: &str) -> &'a str {
    page.split_once(mark).unwrap_or_else(|| panic!("missing: {mark}")).1
}

#[track_caller]
fn shows(page: &str, parts: &[&str]) {
    for part in parts {
        assert!(page.contains(part), "missing: {part}\nin: {page}");
    }
}

#[track_caller]
fn hides(page: &str, parts: &[&str]) {
    for part in parts {
        assert!(!page.contains(part), "should not be there: {part}");
    }
}

const D22: [Used; 3] = [("age", "67"), ("25-oh-d", "22"), ("25-oh-d.unit", "ng/mL")];

const FULL: [Used; 8] = [
    ("age", "67"),
    ("vka", "no"),
    ("kidney", "no"),
    ("25-oh-d", "22"),
    ("25-oh-d.unit", "ng/mL"),
    ("vitamin-d-intake", "800"),
    ("vitamin-d-intake.unit", "IU"),
    ("25-oh-d.low", "30"),
];

#[test]
fn the_empty_page_reads_and_has_every_field() {
    let page = page(&[]);
    shows(&page, &[en::TITLE, en::EMPTY_HEADING, en::VKA_QUESTION]);
    let person = ["age", "age.unit", "adult", "sex", "stage", "vka", "kidney", "flag"];
    let others = ["dp-ucmgp.analyte", "25-oh-d.cv", "lang", "voice"];
    for name in person.into_iter().chain(others) {
        shows(&page, &[&format!("name=\"{name}\"")]);
    }
    hides(&page, &["data-problem", "data-alert", "data-measure", "data-claims", "osteocalcin.cv"]);
}

#[test]
fn every_result_and_every_amount_has_its_controls() {
    let page = page(&[]);
    for measure in Measure::ALL {
        let (id, kind) = (measure.id(), measure.facts().kind);
        let ends: &[&str] = match kind {
            Kind::Lab => &["", ".unit", ".date", ".low", ".high", ".earlier", ".earlier.date"],
            Kind::Intake => &["", ".unit", ".per"],
            Kind::Refused => &[],
        };
        for end in ends {
            shows(&page, &[&format!("id=\"f-{id}{end}\" name=\"{id}{end}\"")]);
        }
        assert_eq!(page.contains(&format!("name=\"{id}\"")), kind != Kind::Refused, "{id}");
        assert_eq!(page.contains(&format!("name=\"{id}.per\"")), kind == Kind::Intake, "{id}");
    }
}

#[test]
fn nothing_is_styled_in_place() {
    let states: [&[Used]; 3] = [&[], &FULL, &[("dp-ucmgp", "560"), ("dp-ucmgp.unit", "pmol/L")]];
    for controls in states {
        for lang in Lang::ALL {
            hides(&said(*lang, Voice::Plain, controls), &["style=", "<style", "onclick", "{"]);
        }
    }
}

#[test]
fn no_unit_and_no_answer_starts_chosen() {
    let page = page(&[]);
    let unit = page
        .split("name=\"25-oh-d.unit\"")
        .nth(1)
        .and_then(|rest| rest.split("</select>").next())
        .expect("a select");
    let chosen =
        unit.split("<option").find(|option| option.contains("selected")).expect("a chosen option");
    assert!(chosen.contains("value=\"\""), "{chosen}");
    let score = after(&page, "name=\"cac.unit\"").split("</select>").next().expect("a select");
    assert_eq!(score.matches("<option").count(), 1, "of one unit there is no choice");
    for radio in page.split("<input").filter(|input| input.contains("type=\"radio\"")) {
        assert!(!radio.split('>').next().expect("a tag").contains("checked"), "{radio}");
    }
}

#[test]
fn a_result_is_compared_with_every_source() {
    let page = page(&D22);
    shows(
        &page,
        &[
            "data-measure=\"25-oh-d\"",
            "data-table=\"nasem-2011\" data-band=\"sufficient\"",
            "data-table=\"endocrine-2024\" data-band=\"no-threshold\"",
            "data-table=\"endocrine-2011\" data-band=\"insufficient\"",
            "withdrawn 2024",
            "data-table=\"rickets-2016\" data-band=\"not-applicable\" data-why=\"age\"",
            // At 67 SBEM asks for more: its "enough" is not counted.
            "14 current sources apply to you: 10 call this enough, 3 call it not enough and 1 gives no cut-off.",
            "54.9 nmol/L",
        ],
    );
}

#[test]
fn a_now_alert_takes_the_place_of_the_bands() {
    let page = page(&[("age", "67"), ("25-oh-d", "400"), ("25-oh-d.unit", "nmol/L")]);
    shows(
        &page,
        &[
            "data-alert=\"25-oh-d-very-high\" data-level=\"now\"",
            en::REPLACED,
            en::signs(Signs::HighCalcium),
        ],
    );
    hides(&page, &["data-table=\"nasem-2011\"", "sources in force apply"]);
}

#[test]
fn on_an_anticoagulant_the_marks_are_not_shown() {
    let page =
        page(&[("age", "67"), ("vka", "unsure"), ("dp-ucmgp", "560"), ("dp-ucmgp.unit", "pmol/L")]);
    shows(
        &page,
        &[
            "data-alert=\"vka-steady\"",
            "data-table=\"riphagen-2017\" data-band=\"gated\" data-why=\"vka-unsure\"",
        ],
    );
    hides(&page, &["insufficiency", en::NO_CUT_OFF, "vka-unanswered"]);
}

#[test]
fn ill_kidneys_bring_kidney_numbers_and_no_judgement() {
    let page = page(&[
        ("age", "67"),
        ("vka", "no"),
        ("flag", "dialysis"),
        ("dp-ucmgp", "1900"),
        ("dp-ucmgp.unit", "pmol/L"),
    ]);
    shows(
        &page,
        &["data-why=\"kidney\"", "half were between 1419 and 2841", "data-alert=\"ckd-labs\""],
    );
    hides(&page, &["insufficiency", en::NO_CUT_OFF]);
}

#[test]
fn an_unanswered_question_opens_the_finding_it_concerns() {
    let page = page(&[("age", "67"), ("dp-ucmgp", "560"), ("dp-ucmgp.unit", "pmol/L")]);
    let finding = page.split("data-measure=\"dp-ucmgp\"").nth(1).expect("a finding");
    shows(
        finding,
        &["data-alert=\"vka-unanswered\"", "data-alert=\"kidney-unanswered\"", en::NEEDS_VKA],
    );
    let (before, _) = finding.split_once(en::NEEDS_VKA).expect("the sentence");
    assert!(before.contains("vka-unanswered"), "the question comes before the sentence");
}

const DP_UCMGP: [Used; 3] = [("age", "67"), ("dp-ucmgp", "560"), ("dp-ucmgp.unit", "pmol/L")];

/// Not answered is not shown: the question stands where the answer would.
#[test]
fn the_two_questions_are_asked_inside_the_finding() {
    let ask = |name: &str, value: &str| format!("data-answer=\"{name}={value}\"");
    let vka = ["yes", "no", "unsure"].map(|value| ask("vka", value));
    let kidney = ["yes", "no"].map(|value| ask("kidney", value));
    let with = |more: &[Used]| page(&[&DP_UCMGP[..], more].concat());
    let finding = |page: &str| {
        let finding = after(page, "data-measure=\"dp-ucmgp\"");
        finding.split("class=\"next\"").next().expect("a finding").to_owned()
    };
    let (first, second, third) =
        (with(&[]), with(&[("vka", "no")]), with(&[("vka", "no"), ("kidney", "no")]));
    for answer in &vka {
        shows(&finding(&first), &[answer]);
        hides(&second, &[answer]);
    }
    for answer in &kidney {
        hides(&first, &[answer]);
        shows(&finding(&second), &[answer]);
        hides(&third, &[answer]);
    }
    shows(&first, &["data-table=\"riphagen-2017\" data-band=\"needs:vka\"", en::VKA_QUESTION]);
    shows(&second, &["data-table=\"riphagen-2017\" data-band=\"needs:kidney\"", en::NEEDS_KIDNEY]);
    shows(&third, &[en::NO_CUT_OFF]);
    for asked in [&first, &second] {
        hides(asked, &[en::NO_CUT_OFF, "insufficiency", "data-note=", "class=\"line\""]);
    }
    // On an anticoagulant the kidneys are not asked about here.
    hides(&finding(&with(&[("vka", "yes")])), &["data-answer="]);
    // An amount of vitamin K asks in its own card.
    let amount = page(&[("k1-intake", "80"), ("k1-intake.unit", "ug")]);
    let card = after(&amount, "data-intake=\"vitamin-k\"");
    shows(card, &["data-status=\"needs:vka\"", "data-answer=\"vka=unsure\""]);
}

#[test]
fn an_error_is_told_once_the_field_is_left_and_the_text_stays() {
    let typing = page(&[("25-oh-d", "abc"), ("25-oh-d.unit", "ng/mL")]);
    hides(&typing, &["data-problem"]);
    let form = form(&[("25-oh-d", "abc"), ("25-oh-d.unit", "ng/mL"), ("25-oh-d!", "")]);
    assert_eq!(holds(&form, "25-oh-d"), "abc");
    shows(
        &drawn(props(form)),
        &[
            "data-problem=\"not-a-number\" data-field=\"25-oh-d\"",
            "like 22",
            "aria-invalid=\"true\"",
        ],
    );
}

#[test]
fn a_question_is_asked_at_once() {
    shows(&page(&[("25-oh-d", "22")]), &["data-problem=\"unit-missing\" data-field=\"25-oh-d\""]);
    let grouped = page(&[("25-oh-d", "1,200"), ("25-oh-d.unit", "nmol/L")]);
    shows(&grouped, &["data-problem=\"ask-number\"", ">1200<", ">1.2<"]);
    let rare = page(&[("age", "40"), ("25-oh-d", "75"), ("25-oh-d.unit", "ng/mL")]);
    shows(
        &rare,
        &["data-problem=\"ask-unit\"", "Yes, ng/mL", "No, it is nmol/L", "data-band=\"concern\""],
    );
}

#[test]
fn a_bad_field_leaves_the_other_finding_alone() {
    let page = page(&[
        ("age", "67"),
        ("vka", "no"),
        ("25-oh-d", "abc"),
        ("25-oh-d!", ""),
        ("dp-ucmgp", "560"),
        ("dp-ucmgp.unit", "pmol/L"),
    ]);
    shows(&page, &["data-problem=\"not-a-number\"", "data-measure=\"dp-ucmgp\""]);
    hides(&page, &["data-measure=\"25-oh-d\""]);
}

#[test]
fn the_wrong_test_is_refused_at_the_field_it_was_typed_in() {
    let form = form(&[("dp-ucmgp.analyte", "total-ucmgp"), ("dp-ucmgp", "4000")]);
    assert_eq!(holds(&form, "dp-ucmgp"), "4000");
    shows(&drawn(props(form)), &["data-problem=\"wrong-analyte\" data-field=\"dp-ucmgp\""]);
}

#[test]
fn both_results_together_are_named_as_one_studys_group() {
    let page = page(&[
        ("age", "67"),
        ("vka", "no"),
        ("kidney", "no"),
        ("25-oh-d", "49.9"),
        ("25-oh-d.unit", "nmol/L"),
        ("dp-ucmgp", "361"),
        ("dp-ucmgp.unit", "pmol/L"),
    ]);
    shows(&page, &["data-table=\"prevend-2020\" data-band=\"low-d-low-k\"", en::JOINT]);
}

#[test]
fn a_figure_is_placed_among_printed_shares_only_where_it_is_shown() {
    let result = ("25-oh-d", "22 ng/mL");
    let text = "1082 adults in Ireland: 45.8% were under 50 nmol/L, and 61.9% were under 60 nmol/L. \
                This number lies between the two. This tells how common a number is, not whether it is good.";
    shows(&page(&[result, ("age", "40")]), &[text]);
    hides(&page(&[result]), &["data-comparison"]);
    hides(&page(&[("25-oh-d", "160 ng/mL"), ("age", "40")]), &["data-comparison"]);
    let marker = [("dp-ucmgp", "560 pmol/L"), ("age", "40"), ("kidney", "no")];
    shows(
        &page(&[marker[0], marker[1], marker[2], ("vka", "no")]),
        &["3969 adults in the Netherlands: 75% were under 532 pmol/L. This number is not."],
    );
    // Its mark: among the printed figures in the reader's unit, each with its share.
    let seen = page(&[result, ("age", "40")]);
    let people = after(&seen, "data-people=\"irish-nans\"").split("</figure>").next().expect("it");
    shows(people, &["22 ng/mL among other people: 1082 adults in Ireland."]);
    shows(people, &["45.8%", "61.9%", en::SHARES_UNDER_THIS]);
    assert_eq!(people.matches("is-here").count(), 1, "one part holds the figure");
    assert!(!people.contains("tone--short"), "no judgement");
    for answer in ["yes", "unsure"] {
        hides(&page(&[marker[0], marker[1], marker[2], ("vka", answer)]), &["data-comparison"]);
    }
}

#[test]
fn a_source_past_its_review_day_says_so() {
    let (year, month, day) = REVIEW_BY.parts();
    let on = |today: Option<Date>| drawn(Props { today, ..props(form(&D22)) });
    shows(&on(Date::new(year, month, day + 1)), &[en::OVERDUE]);
    hides(&on(Some(REVIEW_BY)), &[en::OVERDUE]);
}

/// The picture of a figure: a row a source.
fn rows<'a>(page: &'a str, measure: &str) -> Vec<(&'a str, &'a str)> {
    let finding = after(page, &format!("data-measure=\"{measure}\""));
    let picture = after(finding, "data-picture=\"\"").split("<figcaption").next().expect("rows");
    let rows = picture.split("data-row=\"").skip(1);
    rows.map(|row| row.split_once('"').expect("an id")).collect()
}

#[test]
fn a_row_shows_how_its_source_reads_each_part_and_names_the_one_of_the_figure() {
    let page = page(&D22);
    let rows = rows(&page, "25-oh-d");
    let row = |id: &str| rows.iter().find(|row| row.0 == id).expect(id).1;
    shows(row("nasem-2011"), &[">enough<", ">12<", ">20<", ">50<"]);
    shows(row("poland-2023"), &[">not enough<", "tone tone--short is-here"]);
    for (id, parts) in [
        ("nasem-2011", ["tone tone--low\"", "tone tone--short\"", "tone tone--middle is-here\""]),
        ("japan-2017", ["tone tone--low\"", "tone tone--short is-here\"", "tone tone--middle\""]),
    ] {
        shows(row(id), &parts);
    }
    // One that sets no line says so, without a bar.
    shows(row("endocrine-2024"), &["class=\"rail\"", "sets no limit"]);
    assert!(rows.iter().all(|row| row.1.matches("is-here").count() <= 1));
    // Far above its only edge EFSA says nothing: no colour says "enough" there.
    let high = self::page(&[("age", "40"), ("25-oh-d", "160"), ("25-oh-d.unit", "nmol/L")]);
    let high = self::rows(&high, "25-oh-d").into_iter().find(|row| row.0 == "efsa-2016");
    let high = high.expect("EFSA").1;
    shows(high, &["tone tone--silent is-here", "says nothing this high"]);
    hides(high, &["tone--middle is-here"]);
    // What the sources say is in the table, once.
    assert_eq!(page.matches("data-table=\"nasem-2011\"").count(), 1);
}

#[test]
fn sources_in_force_come_first_and_those_of_the_reader_before_others() {
    let first = |lang| rows(&said(lang, Voice::Plain, &D22), "25-oh-d")[0].0.to_owned();
    assert_eq!(first(Lang::En), "nasem-2011");
    assert_eq!(first(Lang::De), "rki");
    let page = page(&D22);
    let ids: Vec<&str> = rows(&page, "25-oh-d").into_iter().map(|row| row.0).collect();
    let place = |id: &str| ids.iter().position(|one| *one == id).expect(id);
    assert!(place("japan-2017") < place("sacn-2016"), "counted before listed: {ids:?}");
    assert!(place("sacn-2016") < place("mayo"), "in force before laboratories: {ids:?}");
    hides(&page, &["data-row=\"endocrine-2011\"", "data-row=\"poland-2018\""]);
}

#[test]
fn the_table_that_a_host_sets_to_lead_has_the_first_row() {
    let host = Host { lead: vec!["arup"], ..Host::default() };
    let page = drawn(props(form(&D22).after(Action::Host(Rc::new(host)))));
    assert_eq!(rows(&page, "25-oh-d")[0].0, "arup");
}

#[test]
fn where_nobody_agreed_a_row_has_ticks_and_no_bands() {
    let page = page(&[
        ("age", "67"),
        ("vka", "no"),
        ("kidney", "no"),
        ("dp-ucmgp", "560"),
        ("dp-ucmgp.unit", "pmol/L"),
    ]);
    let rows = rows(&page, "dp-ucmgp");
    assert_eq!(rows.len(), 5);
    for (id, row) in rows {
        shows(row, &["edge edge--alone", "class=\"rail\""]);
        assert!(!row.contains("class=\"tone"), "{id}");
    }
}

#[test]
fn a_range_of_calcium_has_a_low_and_a_high_side() {
    let page = page(&[("age", "67"), ("calcium", "9.4"), ("calcium.unit", "mg/dL")]);
    let rows = rows(&page, "calcium");
    let (_, mayo) = rows.iter().find(|row| row.0 == "mayo-calcium-60").expect("a range");
    shows(mayo, &["tone--low\"", "tone--middle is-here\"", "tone--high\"", ">8.8<", ">10.2<"]);
}

#[test]
fn no_two_choices_of_what_is_entered_read_alike() {
    for lang in Lang::ALL {
        let page = said(*lang, Voice::Plain, &[]);
        let chip = |rest: &str| {
            let text = after(rest, ">").split("</button>").next().expect("its end");
            text.split('<')
                .map(|part| part.split_once('>').map_or(part, |tag| tag.1))
                .collect::<String>()
        };
        let rest = after(&page, "data-group=\"choice\"").split("data-open=\"choice\"").nth(1);
        let rest =
            rest.expect("further ones").split("data-tool=\"all-fields\"").next().expect("them");
        let mut names: Vec<String> = rest.split("data-add=").skip(1).map(chip).collect();
        let count = names.len();
        names.sort();
        names.dedup();
        assert!(count > 10 && names.len() == count, "{}: {names:?}", lang.tag());
    }
}

/// Where each line of the list of results leads, and what it says.
fn listed(page: &str) -> Vec<(String, String)> {
    let Some((_, list)) = page.split_once("class=\"overview\"") else { return Vec::new() };
    let list = list.split("</nav>").next().expect("its end");
    let line = |line: &str| {
        let (to, rest) = line.split_once('"').expect("a link");
        (to.to_owned(), rest.to_owned())
    };
    list.split("href=\"#").skip(1).map(line).collect()
}

#[test]
fn several_results_are_listed_those_with_a_warning_first() {
    assert_eq!(listed(&page(&D22)), [], "one result is its own list");
    let several = page(&[
        ("25-oh-d", "22"),
        ("25-oh-d.unit", "ng/mL"),
        ("cac", "120"),
        ("calcium", "3.6"),
        ("calcium.unit", "mmol/L"),
        ("vitamin-d-intake", "800"),
        ("vitamin-d-intake.unit", "IU"),
        ("age", "40"),
    ]);
    let lines = listed(&several);
    let to: Vec<&str> = lines.iter().map(|(to, _)| to.as_str()).collect();
    assert_eq!(to, ["finding-calcium", "finding-cac", "finding-25-oh-d", "intake-vitamin-d"]);
    for (line, said) in [(0, "Emergency"), (1, "120 AU"), (2, "22 ng/mL"), (3, "20 µg<")] {
        let (to, text) = &lines[line];
        assert!(text.contains(said), "{to}: {text}");
        shows(&several, &[&format!("id=\"{to}\"")]);
    }
}

/// Two warnings are of the level "now", and one of them is an emergency.
#[test]
fn of_warnings_for_today_the_emergency_is_the_one_that_is_told_in_a_line() {
    let page = page(&[
        ("calcium", "3.6"),
        ("calcium.unit", "mmol/L"),
        ("calcium-intake", "5000"),
        ("calcium-intake.unit", "mg"),
        ("age", "40"),
    ]);
    assert_eq!(page.matches("data-level=\"now\"").count(), 2);
    for line in ["class=\"strip__text\"", "class=\"brief brief--now\"", "class=\"overview__what\""]
    {
        let said = after(&page, line).split("</a>").next().expect("the end of a link");
        shows(said, &[en::EMERGENCY]);
    }
}

#[test]
fn the_list_of_results_has_the_amount_of_the_card_whoever_is_nearest() {
    let taken = [
        ("mk7-intake", "90"),
        ("mk7-intake.unit", "ug"),
        ("25-oh-d", "22"),
        ("25-oh-d.unit", "ng/mL"),
        ("vka", "no"),
        ("age", "40"),
    ];
    // Bodies of some of these count K1 alone.
    for lang in Lang::ALL {
        let page = said(*lang, Voice::Plain, &taken);
        let lines: Vec<&str> = page.split("class=\"overview__what\"").skip(1).collect();
        assert!(lines.iter().any(|line| line.contains("90 ")), "{lang:?}: {lines:?}");
    }
}

#[test]
fn all_sources_of_a_picture_are_one_step_away() {
    let form = form(&D22);
    let page = closed(&props(form.clone()));
    shows(&page, &["data-tool=\"picture-all\"", "aria-expanded=\"false\""]);
    let open = form.after(Action::Fold("finding-25-oh-d-picture".into(), true));
    let page = closed(&props(open));
    shows(&page, &["class=\"picture is-open\"", "aria-expanded=\"true\"", en::PICTURE_FEWER]);
}

#[test]
fn in_arabic_the_page_its_picture_and_its_lines_run_from_the_right() {
    let (arabic, english) = (said(Lang::Ar, Voice::Plain, &FULL), page(&FULL));
    shows(&arabic, &["lang=\"ar\" dir=\"rtl\"", "x1=\"1\" x2=\"0\""]);
    shows(&english, &["lang=\"en\" dir=\"ltr\"", "x1=\"0\" x2=\"1\""]);
    let mark = |page: &str| places(page, "25-oh-d", "nasem-2011").0;
    assert_eq!(mark(&arabic) + mark(&english), 1000);
}

#[test]
fn to_a_clinician_it_is_said_in_english_and_the_page_stays_german() {
    let page = said(Lang::De, Voice::Clinician, &[("25-oh-d", "400"), ("25-oh-d.unit", "nmol/L")]);
    shows(&page, &["<div lang=\"de\" dir=\"ltr\" class=\"cc\"", clinician::REPLACED]);
    let said = page.split('<').find(|tag| tag.contains("class=\"says\"")).expect("what is said");
    assert!(said.contains("lang=\"en\""), "{said}");
    for card in page.split("<article").filter(|part| part.contains("data-alert=")) {
        let tag = card.split('>').next().expect("a tag");
        assert!(tag.contains("lang=\"en\""), "{tag}");
    }
}

#[test]
fn every_body_says_how_it_calls_a_daily_amount() {
    let page = page(&FULL);
    shows(&page, &["data-intake=\"vitamin-d\""]);
    for body in ["nasem", "efsa", "uk", "japan-2025"] {
        let row = format!("data-nutrient=\"vitamin-d\" data-body=\"{body}\" data-status=\"");
        shows(&page, &[&row]);
    }
    shows(&page, &["data-body=\"nasem\" data-status=\"meets\""]);
}

#[test]
fn what_was_cleared_can_be_brought_back() {
    let filled = form(&FULL);
    shows(&drawn(props(filled.clone())), &["data-tool=\"clear\"", "data-tool=\"copy-text\""]);
    let cleared = filled.after(Action::Clear);
    let page = drawn(props(cleared.clone()));
    shows(&page, &["data-tool=\"undo\"", en::EMPTY_HEADING]);
    hides(&page, &["data-measure=", "data-tool=\"clear\""]);
    assert_eq!(holds(&cleared, "25-oh-d"), "");
    let back = cleared.after(Action::Undo);
    assert_eq!(holds(&back, "25-oh-d"), "22");
    let back = drawn(props(back));
    shows(&back, &["data-measure=\"25-oh-d\""]);
    hides(&back, &["data-tool=\"undo\""]);
}

#[test]
fn claims_stand_under_the_figure_and_the_amount_they_concern() {
    let page = page(&FULL);
    for card in ["data-measure=\"25-oh-d\"", "data-intake=\"vitamin-d\""] {
        let card = after(&page, card).split("</article>").next().expect("a card");
        let claims = after(card, "data-claims");
        shows(
            claims,
            &["data-claim=\"d-needs-k2\"", "class=\"cite\"", en::claim::CLAIMS_NO_ADVICE],
        );
        assert_eq!(claims.matches("data-claim=\"d-needs-k2\"").count(), 1);
        hides(claims, &["data-note", "data-body"]);
    }
}

#[test]
fn what_is_one_step_away_is_drawn_when_it_is_opened() {
    let inside = ["data-claim=", "data-note=", "class=\"cites\"", "lens--line"];
    let props = props(form(&FULL));
    hides(&closed(&props), &inside);
    shows(&closed(&props), &["data-fold=\"finding-25-oh-d-claims\" class=\"more\"><summary>"]);
    shows(&drawn(props.clone()), &inside);
    let name = || "finding-25-oh-d-claims".to_owned();
    let opened = props.form.clone().after(Action::Fold(name(), true));
    let page = closed(&Props { form: opened.clone(), ..props.clone() });
    shows(
        &page,
        &[
            "data-fold=\"finding-25-oh-d-claims\" open=\"open\" class=\"more\"><summary>",
            "data-claim=",
        ],
    );
    hides(&page, &["data-note="]);
    let again = opened.after(Action::Fold(name(), false));
    hides(&closed(&Props { form: again, ..props }), &inside);
}

#[test]
fn every_part_that_opens_has_a_name_of_its_own() {
    let names = folds(&page(&FULL));
    for (place, name) in names.iter().enumerate() {
        assert!(!names.iter().take(place).any(|other| other == name), "{name}");
    }
}

#[test]
fn on_an_anticoagulant_no_claim_speaks_of_vitamin_k() {
    for answer in ["yes", "unsure"] {
        let mut controls = FULL.to_vec();
        controls.push(("vka", answer));
        controls.extend([("mk7-intake", "100"), ("mk7-intake.unit", "ug")]);
        let page = page(&controls);
        shows(&page, &["data-claim=\"d-calcium-uptake\""]);
        for claim in ClaimId::ALL.iter().filter(|claim| claim.speaks_of_vitamin_k()) {
            hides(&page, &[&format!("data-claim=\"{}\"", claim.id())]);
        }
        let gated = after(&page, "data-intake=\"vitamin-k\"");
        hides(gated.split("</article>").next().expect("a card"), &["data-claims"]);
    }
}

#[test]
fn a_warning_takes_the_place_of_claims_too() {
    let page = page(&[("age", "67"), ("25-oh-d", "400"), ("25-oh-d.unit", "nmol/L")]);
    hides(&page, &["data-claims"]);
}

/// The page of claims, for the renderer.
#[component]
fn Claims() -> Html {
    claims(Words::english())
}

#[test]
fn the_page_of_claims_has_each_once_below_the_warning() {
    let page = rendered::<Claims>(());
    let (before, claims) = page.split_once(en::claim::CLAIMS_VKA_WARNING).expect("the warning");
    shows(before, &[en::claim::CLAIMS_TITLE, "class=\"care care--talk\""]);
    for claim in ClaimId::ALL {
        let id = format!("id=\"{}\"", claim.id());
        assert_eq!(page.matches(&id).count(), 1, "{id}");
        let article = after(claims, &id).split("</article>").next().expect("an article");
        shows(article, &[en::claim::claim(*claim)]);
        for source in claim.sources() {
            shows(article, &[&source.url.replace('&', "&amp;")]);
        }
    }
    shows(claims, &[en::claim::CLAIMS_NO_ADVICE, en::CLAIMS_NOT_REVIEWED]);
    hides(&page, &["style=", ".. ", "..<"]);
}

#[test]
fn saving_is_offered_once_there_is_a_result() {
    let tool = "data-tool=\"save\"";
    assert!(!page(&[]).contains(tool));
    assert!(!page(&[("vitamin-d-intake", "1000"), ("vitamin-d-intake.unit", "IU")]).contains(tool));
    assert!(page(&[("25-oh-d", "22"), ("25-oh-d.unit", "ng/mL")]).contains(tool));
}

/// Its storage is not ours: others read it.
#[test]
fn in_somebody_elses_page_nothing_can_be_saved() {
    let host = Host { embedded: true, ..Host::default() };
    let typed = [("25-oh-d", "22"), ("25-oh-d.unit", "ng/mL")];
    let form = typed.iter().fold(Form::set_up(Rc::new(host)), |form, (name, value)| {
        form.after(Action::of_control(name, value, true).expect(name))
    });
    let page = drawn(props(form));
    assert!(page.contains("data-measure=\"25-oh-d\"") && !page.contains("data-tool=\"save\""));
}

/// People check what is empty, not what is filled.
#[test]
fn a_unit_that_the_clinic_has_set_says_so() {
    let (measure, unit) = (Measure::VitaminD25Oh, Unit::NmolPerL);
    let host = Host { embedded: true, units: vec![(measure, unit)], ..Host::default() };
    let with = |used: &[Used]| {
        let empty = Form::set_up(Rc::new(host.clone()));
        drawn(props(used.iter().fold(empty, |form, (name, value)| {
            form.after(Action::of_control(name, value, true).expect(name))
        })))
    };
    let said = |page: &str| page.matches(en::CLINIC_UNIT).count();
    assert_eq!(said(&with(&[])), 1, "before anything is typed");
    assert_eq!(said(&with(&[("25-oh-d", "75")])), 1);
    assert_eq!(said(&with(&[("25-oh-d", "30"), ("25-oh-d.unit", "ng/mL")])), 0, "another unit");
    assert_eq!(said(&page(&[("25-oh-d", "75"), ("25-oh-d.unit", "nmol/L")])), 0, "no clinic");
}

/// In another voice only what is told in it is written again.
#[test]
fn the_form_itself_is_the_same_in_both_voices() {
    let form = |lang, voice| {
        let page = said(lang, voice, &[]);
        let (form, _) = after(&page, "<form").split_once("</form>").expect("a form");
        form.to_owned()
    };
    for lang in Lang::ALL {
        assert_eq!(form(*lang, Voice::Plain), form(*lang, Voice::Clinician), "{lang:?}");
    }
}

/// The claims under a figure, by the answer about blood thinners.
#[test]
fn claims_on_vitamin_k_are_for_those_who_said_no() {
    let with = |answer: &[Used]| page(&[&D22[..], answer].concat());
    let (yes, unsure) = (with(&[("vka", "yes")]), with(&[("vka", "unsure")]));
    let (unanswered, no) = (with(&[]), with(&[("vka", "no")]));
    let k = |claim: &&ClaimId| {
        claim.speaks_of_vitamin_k() && claim.measures().contains(&Measure::VitaminD25Oh)
    };
    let mark = |claim: &ClaimId| format!("data-claim=\"{}\"", claim.id());
    assert!(ClaimId::ALL.iter().any(|claim| k(&claim)), "there is one to hide");
    for claim in ClaimId::ALL.iter().filter(k) {
        shows(&no, &[&mark(claim)]);
        for page in [&yes, &unsure, &unanswered] {
            hides(page, &[&mark(claim)]);
        }
    }
    for page in [&yes, &unsure, &unanswered, &no] {
        shows(page, &["data-claim=\"d-calcium-uptake\""]);
    }
    let lines = |page: &str| {
        [en::claim::CLAIMS_ASK, en::claim::CLAIMS_HIDDEN].map(|line| page.contains(line))
    };
    assert_eq!(lines(&unanswered), [true, false]);
    assert_eq!([lines(&yes), lines(&unsure)], [[false, true]; 2]);
    assert_eq!(lines(&no), [false, false]);
}

/// "Below the average need" beside a high calcium or vitamin D would ask for more of it,
/// and the needs of healthy people are not those of a person on dialysis.
#[test]
fn nobody_with_a_high_level_or_ill_kidneys_is_told_to_eat_more() {
    let intakes = [
        ("age", "52"),
        ("calcium-intake", "500"),
        ("calcium-intake.unit", "mg"),
        ("vitamin-d-intake", "5"),
        ("vitamin-d-intake.unit", "ug"),
    ];
    let below = "a day is below";
    for (beside, told) in [
        (&[("calcium", "2.30"), ("calcium.unit", "mmol/L")][..], true),
        (&[("calcium", "2.90"), ("calcium.unit", "mmol/L")], false),
        (&[("calcium", "3.60"), ("calcium.unit", "mmol/L")], false),
        (&[("25-oh-d", "160"), ("25-oh-d.unit", "ng/mL")], false),
        (&[("flag", "dialysis")], false),
    ] {
        let page = page(&[&intakes[..], beside].concat());
        assert_eq!(page.contains(below), told, "{beside:?}");
    }
}

/// One emergency line for each set of signs.
#[test]
fn every_list_of_signs_stands_once() {
    let page = page(&[
        ("vka", "yes"),
        ("mk7-intake", "180"),
        ("mk7-intake.unit", "ug"),
        ("calcium", "2.7"),
        ("calcium.unit", "mmol/L"),
        ("vitamin-d-intake", "300"),
        ("vitamin-d-intake.unit", "ug"),
    ]);
    for id in ["vka-mk7", "vka-steady", "calcium-raised", "d-at-harm-level"] {
        shows(&page, &[&format!("data-alert=\"{id}\"")]);
    }
    for signs in [Signs::Bleeding, Signs::Clot, Signs::HighCalcium] {
        assert_eq!(page.matches(en::signs(signs)).count(), 1, "{signs:?}");
    }
}

#[test]
fn chest_pain_is_named_at_every_score_and_outside_every_fold() {
    for score in ["0", "5", "99", "400"] {
        let page = closed(&props(form(&[("age", "60"), ("cac", score), ("cac.unit", "AU")])));
        let finding =
            after(&page, "data-measure=\"cac\"").split("<details").next().expect("a start");
        shows(finding, &[en::CHEST_PAIN]);
        assert_eq!(page.matches(en::CHEST_PAIN).count(), 1, "{score}");
    }
}

/// Tenths of a per cent along a row of a picture: of the mark, and of each edge.
fn places(page: &str, measure: &str, table: &str) -> (i32, Vec<i32>) {
    let rows = rows(page, measure);
    let row = rows.iter().find(|row| row.0 == table).expect("a row").1;
    let tenths = |part: &str, name: &str| {
        let place = after(part, name).split_once("%\"").expect("a place").0.replace('.', "");
        place.parse::<i32>().expect("tenths of a per cent")
    };
    let edges = after(row, "<g class=\"edge\">").split_once("</g>").expect("edges").0;
    let pin = row.split("<rect").find(|rect| rect.contains("pin-over")).expect("a mark");
    let edges = edges.split("<line").skip(1);
    (tenths(pin, " x=\""), edges.map(|edge| tenths(edge, " x1=\"")).collect())
}

/// 9.3 mg/dL once stood left of 2.65 on an axis of mmol/L.
#[test]
fn the_mark_and_the_edges_of_a_row_share_the_readers_unit() {
    let of = |value: &str, unit: &'static str| {
        let value: &'static str = value.to_owned().leak();
        let measure = [("adjusted-calcium", value), ("adjusted-calcium.unit", unit)];
        page(&[&[("age", "67")][..], &measure].concat())
    };
    let (mmol, mg_dl, mg_l) = (of("2.32", "mmol/L"), of("9.3", "mg/dL"), of("93", "mg/L"));
    let (first, _) = places(&mmol, "adjusted-calcium", "nice-ng132");
    for (page, unit, edge) in
        [(&mmol, "mmol/L", ">2.6<"), (&mg_dl, "mg/dL", ">10.4<"), (&mg_l, "mg/L", ">104<")]
    {
        let picture = after(page, "data-picture=\"\"").split("<figcaption").next().expect("rows");
        shows(picture, &[&format!(">{unit}</text>"), edge]);
        let (mark, edges) = places(page, "adjusted-calcium", "nice-ng132");
        assert!(edges.iter().all(|edge| mark < *edge), "{unit}: {mark}, {edges:?}");
        assert!((mark - first).abs() <= 5, "{unit}: the same calcium stands at the same place");
    }
}

/// What an archived table says is not what a figure is drawn among.
#[test]
fn an_archived_source_has_no_row() {
    let baby = page(&[("age", "8mo"), ("25-oh-d", "60"), ("25-oh-d.unit", "nmol/L")]);
    let adult = [("age", "67"), ("adjusted-calcium", "2.4"), ("adjusted-calcium.unit", "mmol/L")];
    let adult = page(&adult);
    for (page, measure, archived) in
        [(&baby, "25-oh-d", "endocrine-2011"), (&adult, "adjusted-calcium", "cks-calcium")]
    {
        shows(page, &[&format!("data-table=\"{archived}\"")]);
        let rows = rows(page, measure);
        assert!(!rows.is_empty() && rows.iter().all(|row| row.0 != archived), "{archived}");
    }
}

/// 80 ng/mL is far behind the end of an axis for 22, and is said all the same.
#[test]
fn an_edge_of_harm_is_named_and_drawn_where_it_is_on_the_axis() {
    let of =
        |value: &'static str| page(&[("25-oh-d", value), ("25-oh-d.unit", "ng/mL"), ("age", "40")]);
    let (low, high) = (of("22"), of("70"));
    for page in [&low, &high] {
        shows(page, &["From 80 ng/mL: toxicity possible (Mayo Clinic Laboratories)."]);
    }
    hides(&low, &["thread--harm"]);
    shows(&low, &[">80 ›<"]);
    shows(&high, &["thread--harm"]);
}

#[test]
fn every_flag_of_a_person_has_a_box() {
    let page = page(&[]);
    for flag in Flag::ALL.iter().filter(|flag| !en::flag(**flag).is_empty()) {
        // A kidney disease is an answer to the question.
        let asked = *flag == Flag::KidneyDisease;
        let value = format!("value=\"{}\"", flag.id());
        let is_box = |tag: &str| tag.contains("name=\"flag\"") && tag.contains(&value);
        let there = page.split('<').filter_map(|part| part.split('>').next()).any(is_box);
        assert_eq!(there, !asked, "{}", flag.id());
    }
    for unit in ["mmol/L", "mg/dL", "mg/L"] {
        let units = after(&page, "name=\"calcium.unit\"").split("</select>").next().expect("units");
        shows(units, &[&format!("value=\"{unit}\"")]);
    }
}

/// Each question has its buttons, and what they say is done.
#[test]
fn questions_about_a_figure_are_answered_by_buttons() {
    let other = page(&[("calcium", "97"), ("calcium.unit", "mg/dL")]);
    shows(&other, &["data-problem=\"ask-unit\"", "It is mg/L", "It really is mg/dL"]);
    let ionised = page(&[("calcium", "1.2"), ("calcium.unit", "mmol/L")]);
    shows(&ionised, &["data-problem=\"ask-ionised\"", en::YES_IONISED, en::NO_TOTAL]);
    shows(&ionised, &["data-alert=\"calcium-low-severe\""]);
    let period = page(&[("vitamin-d-intake", "10000"), ("vitamin-d-intake.unit", "IU")]);
    shows(&period, &["data-problem=\"ask-period\"", ">a day<", ">a week<", ">a month<"]);

    let answered = |controls: &[Used], action: Action| drawn(props(form(controls).after(action)));
    let calcium = [("calcium", "1.2"), ("calcium.unit", "mmol/L")];
    let yes = answered(&calcium, Action::Confirm(Measure::Calcium, Answers::parse("ionised")));
    shows(&yes, &["data-problem=\"wrong-analyte\" data-field=\"calcium\"", en::NO_TOTAL]);
    hides(&yes, &["data-alert=\"calcium"]);
    let no = answered(&calcium, Action::Confirm(Measure::Calcium, Answers::parse("not-ionised")));
    hides(&no, &["data-problem"]);
    shows(&no, &["data-alert=\"calcium-low-severe\""]);
    let dose = [("vitamin-d-intake", "50000"), ("vitamin-d-intake.unit", "IU")];
    shows(&page(&dose), &["data-alert=\"d-daily-very-high\""]);
    let weekly = answered(&dose, Action::Period(Measure::VitaminDIntake, Per::Week));
    hides(&weekly, &["data-problem", "d-daily-very-high"]);
}

/// Both figures are shown with the question; only the paper says which one is wrong.
#[test]
fn two_calciums_that_contradict_each_other_are_asked_about_and_both_are_shown() {
    let both = |adjusted| {
        page(&[
            ("calcium", "3.60"),
            ("calcium.unit", "mmol/L"),
            ("adjusted-calcium", adjusted),
            ("adjusted-calcium.unit", "mmol/L"),
        ])
    };
    let asked = both("2.40");
    shows(&asked, &["data-problem=\"calcium-conflict\" data-field=\"adjusted-calcium\""]);
    shows(&asked, &["data-measure=\"calcium\"", "data-measure=\"adjusted-calcium\""]);
    shows(&asked, &["data-alert=\"calcium-severe\"", "Check both on your report"]);
    hides(&both("3.20"), &["calcium-conflict", "data-measure=\"calcium\""]);
}

/// Red suppresses comfort, not meaning.
#[test]
fn a_warning_for_today_on_an_amount_leaves_the_result_its_sources() {
    let page = page(&[
        ("age", "8mo"),
        ("25-oh-d", "60"),
        ("25-oh-d.unit", "nmol/L"),
        ("vitamin-d-intake", "50"),
        ("vitamin-d-intake.unit", "ug"),
    ]);
    let finding = after(&page, "data-measure=\"25-oh-d\"").split("data-intake").next().expect("it");
    shows(&page, &["data-alert=\"infant-d\" data-level=\"now\""]);
    shows(finding, &["data-table=\"nasem-2011\" data-band=\""]);
    hides(finding, &["current sources apply", en::NOT_VOTES, en::next(Next::Calm)]);
    shows(after(&page, "data-intake=\"vitamin-d\""), &[en::REPLACED]);
    let gated = self::page(
        &[&DP_UCMGP[..], &[("vka", "yes"), ("mk7-intake", "180"), ("mk7-intake.unit", "ug")]]
            .concat(),
    );
    shows(after(&gated, "data-measure=\"dp-ucmgp\""), &[en::gated(Gate::Vka)]);
}

#[test]
fn calm_is_no_check_up_and_never_stands_beside_a_question() {
    shows(&page(&D22), &[en::next(Next::Calm), en::TEST_AGAIN, en::NOT_VOTES]);
    let asked = page(&DP_UCMGP);
    shows(&asked, &[en::next(Next::Asks)]);
    hides(&asked, &[en::next(Next::Calm)]);
    let info = page(&[("age", "67"), ("25-oh-d", "55"), ("25-oh-d.unit", "ng/mL")]);
    shows(&info, &[en::next(Next::Info)]);
}

/// The bodies of the reader's language come first.
#[test]
fn a_german_reads_german_bodies_first() {
    let first = |lang: Lang| {
        let page = said(lang, Voice::Plain, &D22);
        let lens = after(&page, "class=\"lens\"");
        after(lens, "data-table=\"").split('"').next().expect("a table").to_owned()
    };
    assert_ne!(first(Lang::De), first(Lang::En));
    assert!(["rki", "dach-2012", "medix", "eek-2012"].contains(&first(Lang::De).as_str()));
    assert_eq!(first(Lang::Ar), "saudi-esceo-2017");
}
