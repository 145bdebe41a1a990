//! What people really type, as the page answers it: what was seen is named, and
//! each question has its buttons. The figures are in `cases/what-people-type.csv`.
#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod drawing;

use std::rc::Rc;

use calcium_compass::form::Form;
use calcium_compass::form::action::Action;
use calcium_compass::form::host::Host;
use calcium_compass::form::link;
use calcium_compass_core::entry::Answers;
use calcium_compass_core::measure::Measure;
use calcium_compass_core::unit::Unit;
use calcium_compass_words::{Lang, Voice, Words};

use drawing::{Props, drawn, props};

fn typed(form: Form, controls: &[(&str, &str)]) -> Form {
    let form = controls.iter().fold(form, |form, (name, value)| {
        form.after(Action::of_control(name, value, true).expect(name))
    });
    let fields = [Measure::VitaminD25Oh, Measure::VitaminDIntake, Measure::Cac, Measure::Egfr];
    fields.into_iter().fold(form, |form, measure| form.after(Action::Left(measure)))
}

fn page(controls: &[(&str, &str)]) -> String {
    drawn(props(typed(Form::default(), controls)))
}

fn in_lang(lang: Lang, controls: &[(&str, &str)]) -> String {
    let words = Words::of(lang, Voice::Plain);
    drawn(Props { words, ..props(typed(Form::default(), controls)) })
}

#[track_caller]
fn shows(page: &str, parts: &[&str]) {
    for part in parts {
        assert!(page.contains(part), "the page does not show {part}");
    }
}

#[track_caller]
fn hides(page: &str, parts: &[&str]) {
    for part in parts {
        assert!(!page.contains(part), "the page shows {part}");
    }
}

const D: (&str, &str) = ("25-oh-d.unit", "ng/mL");

#[test]
fn a_flag_and_a_range_are_named_and_the_range_is_offered() {
    let text = ("25-oh-d", "22 ng/mL (30-100) L");
    let there = page(&[text, D]);
    shows(&there, &["data-left-out=\"flag\"", "“L” is the lab’s flag", "30–100 looks like"]);
    shows(&there, &["data-answer=\"25-oh-d.range\""]);
    hides(&there, &["data-problem=\"not-a-number\"", "below the range"]);
    let form = typed(Form::default(), &[text, D]);
    let take = Action::TakeRange(Measure::VitaminD25Oh, "30".into(), "100".into());
    let form = form.after(take);
    assert_eq!(form.field(Measure::VitaminD25Oh).map(|f| f.text.as_str()), Some(text.1));
    let taken = drawn(props(form));
    hides(&taken, &["data-left-out=\"range\""]);
    shows(&taken, &["data-left-out=\"flag\""]);
    // Nothing of it is said of a figure alone.
    hides(&page(&[("25-oh-d", "22"), D]), &["data-left-out"]);
}

#[test]
fn a_message_names_what_was_seen() {
    for (name, text, unit, said) in [
        ("25-oh-d", "30-100", "ng/mL", "This looks like a range"),
        ("egfr", "> OR = 60", "mL/min/1.73m2", "This looks like a range"),
        ("25-oh-d", "45.0 38.0", "ng/mL", "more than one number"),
        ("25-oh-d", "1.2E+2", "nmol/L", "power of ten"),
        ("25-oh-d", "<<4", "ng/mL", "two signs"),
        ("25-oh-d", "55 pmol/L", "", "pmol/L is how 1,25-(OH)2-D is printed"),
        ("vitamin-d-intake", "10 mcg (40 IU)", "", "they are not the same"),
        ("cac", "1,204", "AU", "Is this 1204?"),
    ] {
        let controls = [(name, text), (&*format!("{name}.unit"), unit)];
        shows(&page(&controls), &[said]);
    }
}

#[test]
fn a_sign_may_be_chosen_where_no_key_has_it() {
    let chosen = page(&[("25-oh-d", "4"), ("25-oh-d.bound", "lt"), D]);
    shows(&chosen, &["name=\"25-oh-d.bound\"", "&lt;4", "data-problem=\"ask-analyte\""]);
    let contrary = page(&[("25-oh-d", "<4"), ("25-oh-d.bound", "gt"), D]);
    shows(&contrary, &["two signs", "data-problem=\"not-a-number\""]);
}

#[test]
fn questions_have_their_buttons() {
    let d2 = page(&[("25-oh-d", "<4"), D]);
    shows(&d2, &["data-problem=\"ask-analyte\"", "Yes, it says D2", "No, it is the total"]);
    shows(&d2, &["data-alert=\"25-oh-d-very-low\""]);
    let salt = page(&[("calcium-supplement", "1250"), ("calcium-supplement.unit", "mg")]);
    shows(&salt, &["data-problem=\"ask-elemental\"", "It contains 500 mg of calcium"]);
    shows(&salt, &["It is all calcium", "It is a salt"]);
    let printed = page(&[("calcium-supplement", "1000 mg (400 mg de calcio)")]);
    shows(&printed, &["It contains 400 mg of calcium"]);
    let answered = |answer: &str| {
        let form = typed(Form::default(), &[("25-oh-d", "<4"), D]);
        drawn(props(form.after(Action::Confirm(Measure::VitaminD25Oh, Answers::parse(answer)))))
    };
    shows(&answered("d2"), &["data-problem=\"wrong-analyte\"", "No, it is the total"]);
    hides(&answered("total"), &["data-problem"]);
}

/// A clinic's unit is said before the answer, the other unit stands beside it, and
/// a range of the other unit alone is a question.
#[test]
fn a_preset_unit_is_said_and_asked_about() {
    let units = vec![(Measure::VitaminD25Oh, Unit::NmolPerL)];
    let host = Rc::new(Host { embedded: true, units, ..Host::default() });
    let with = |controls| drawn(props(typed(Form::set_up(host.clone()), controls)));
    let bare = with(&[("25-oh-d", "38.2")]);
    shows(&bare, &[calcium_compass_words::en::CLINIC_UNIT, "15.3 ng/mL"]);
    hides(&bare, &["data-problem"]);
    let range: &[(&str, &str)] =
        &[("25-oh-d", "38.2"), ("25-oh-d.low", "20"), ("25-oh-d.high", "50")];
    shows(&with(range), &["data-problem=\"ask-unit\"", "It is ng/mL", "It really is nmol/L"]);
}

#[test]
fn units_are_shown_as_labels_print_them_and_fields_run_from_left_to_right() {
    for (lang, unit) in [
        (Lang::En, "IU"),
        (Lang::De, "IE"),
        (Lang::Fr, "UI"),
        (Lang::Es, "UI"),
        (Lang::Ar, "وحدة دولية"),
    ] {
        let page = in_lang(lang, &[("vitamin-d-intake", "5000 µg")]);
        shows(&page, &[&format!("<option value=\"IU\">{unit}</option>")]);
        // In the question, too.
        let (_, asked) = page.split_once("data-problem=\"ask-unit\"").expect("a question");
        assert!(asked.split("</p>").next().expect("a text").contains(unit), "{lang:?}");
        let (_, field) = page.split_once("id=\"f-25-oh-d\"").expect("a field");
        assert!(field.split('>').next().expect("a tag").contains("dir=\"ltr\""), "{lang:?}");
    }
    // The sign keeps its side, in the field and in what is said.
    shows(&in_lang(Lang::Ar, &[("25-oh-d", "<12"), D]), &["\u{2066}&lt;12\u{2069}"]);
}

/// The slip of label units is forty-fold or a thousand-fold: both readings are shown.
#[test]
fn what_an_unlikely_amount_comes_to_stands_beside_it() {
    let page = page(&[("vitamin-d-intake", "5000"), ("vitamin-d-intake.unit", "ug")]);
    shows(&page, &["data-problem=\"ask-unit\"", "200000 IU", "It is IU", "It really is µg"]);
}

#[test]
fn a_link_keeps_the_answers_and_the_sign() {
    let form = typed(Form::default(), &[("25-oh-d", "4"), ("25-oh-d.bound", "lt"), D])
        .after(Action::Confirm(Measure::VitaminD25Oh, Answers::parse("total")));
    let controls = link::controls(&form);
    let held = |name: &str| controls.iter().any(|(own, _)| own == name);
    assert!(held("25-oh-d.confirm") && held("25-oh-d.bound"));
    let again = link::opened(&controls).expect("entries");
    assert_eq!(again.input(), form.input());
    // Who then changes the number is asked again.
    let changed = again.after(Action::of_control("25-oh-d", "5", true).expect("it"));
    shows(&drawn(props(changed)), &["data-problem=\"ask-analyte\""]);
}
