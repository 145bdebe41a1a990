//! What the page draws, rendered on the host: the hooks that tests and hosts
//! rely on, and what takes the place of what.
#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use calcium_compass::core::date::Date;
use calcium_compass::core::source::REVIEW_BY;
use calcium_compass::text::en;
use calcium_compass::ui::form::{Action, Form};
use calcium_compass::ui::{App, Props};
use yew::LocalServerRenderer;

/// The page after some controls were used: name, value (a tick where the
/// control is one).
fn page(controls: &[(&str, &str)]) -> String {
    page_on(controls, None)
}

fn page_on(controls: &[(&str, &str)], today: Option<Date>) -> String {
    let form = controls.iter().fold(Form::default(), |form, (name, value)| {
        let action = if let Some(left) = name.strip_suffix("!") {
            Action::of_leaving(left)
        } else {
            Action::of_control(name, value, true)
        };
        form.after(action.expect(name))
    });
    let props = Props { form, live: true, today, ..Props::default() };
    let runtime = tokio::runtime::Builder::new_current_thread().build().expect("a runtime");
    let words = LocalServerRenderer::<App>::with_props(props).hydratable(false).render();
    tokio::task::LocalSet::new().block_on(&runtime, words)
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

const D22: [(&str, &str); 3] = [("age", "67"), ("25-oh-d", "22"), ("25-oh-d.unit", "ng/mL")];

#[test]
fn the_empty_page_reads_and_has_every_field() {
    let page = page(&[]);
    shows(&page, &[en::TITLE, en::EMPTY_HEADING, en::VKA_QUESTION]);
    for name in [
        "25-oh-d",
        "25-oh-d.unit",
        "dp-ucmgp",
        "dp-ucmgp.unit",
        "dp-ucmgp.analyte",
        "egfr",
        "age",
        "age.unit",
        "adult",
        "sex",
        "stage",
        "vka",
        "kidney",
        "flag",
    ] {
        shows(&page, &[&format!("name=\"{name}\"")]);
    }
    hides(&page, &["data-problem", "data-alert", "data-measure", "style="]);
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
            "9 sources in force apply here: 6 call this enough, 2 call it not enough and 1 sets no line.",
            "54.9 nmol/L",
        ],
    );
}

#[test]
fn a_now_alert_takes_the_place_of_the_bands() {
    let page = page(&[("age", "67"), ("25-oh-d", "400"), ("25-oh-d.unit", "nmol/L")]);
    shows(
        &page,
        &["data-alert=\"25-oh-d-very-high\" data-level=\"now\"", en::REPLACED, en::CALCIUM_SIGNS],
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
        &["data-why=\"kidney\"", "half of them from 1419 to 2841", "data-alert=\"ckd-labs\""],
    );
    hides(&page, &["insufficiency", en::NO_CUT_OFF]);
}

#[test]
fn an_unanswered_question_opens_the_finding_it_concerns() {
    let page = page(&[("age", "67"), ("dp-ucmgp", "560"), ("dp-ucmgp.unit", "pmol/L")]);
    let finding = page.split("data-measure=\"dp-ucmgp\"").nth(1).expect("a finding");
    shows(
        finding,
        &["data-alert=\"vka-unanswered\"", "data-alert=\"kidney-unanswered\"", en::NO_CUT_OFF],
    );
    let (before, _) = finding.split_once(en::NO_CUT_OFF).expect("the sentence");
    assert!(before.contains("vka-unanswered"), "the question comes before the sentence");
}

#[test]
fn an_error_is_told_once_the_field_is_left_and_the_text_stays() {
    let typing = page(&[("25-oh-d", "abc"), ("25-oh-d.unit", "ng/mL")]);
    hides(&typing, &["data-problem"]);
    let left = page(&[("25-oh-d", "abc"), ("25-oh-d.unit", "ng/mL"), ("25-oh-d!", "")]);
    shows(
        &left,
        &[
            "data-problem=\"not-a-number\" data-field=\"25-oh-d\"",
            "value=\"abc\"",
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
    let page = page(&[("dp-ucmgp.analyte", "total-ucmgp"), ("dp-ucmgp", "4000")]);
    shows(&page, &["data-problem=\"wrong-analyte\" data-field=\"dp-ucmgp\"", "value=\"4000\""]);
}

#[test]
fn both_results_together_are_named_as_one_studys_group() {
    let page = page(&[
        ("age", "67"),
        ("vka", "no"),
        ("25-oh-d", "49.9"),
        ("25-oh-d.unit", "nmol/L"),
        ("dp-ucmgp", "361"),
        ("dp-ucmgp.unit", "pmol/L"),
    ]);
    shows(&page, &["data-table=\"prevend-2020\" data-band=\"low-d-low-k\"", en::JOINT]);
}

#[test]
fn a_source_past_its_review_day_says_so() {
    let (year, month, day) = REVIEW_BY.parts();
    let overdue = page_on(&D22, Date::new(year, month, day + 1));
    shows(&overdue, &[en::OVERDUE]);
    hides(&page_on(&D22, Some(REVIEW_BY)), &[en::OVERDUE]);
}
