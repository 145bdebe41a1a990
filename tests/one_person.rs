//! One person at a time: clearing, taking it back, and a second link.
#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use std::rc::Rc;

use calcium_compass::form::Form;
use calcium_compass::form::action::Action;
use calcium_compass::form::host::Host;
use calcium_compass_core::measure::Measure;

fn typed(controls: &[(&str, &str, bool)]) -> Form {
    controls.iter().fold(Form::default(), |form, (name, value, ticked)| {
        form.after(Action::of_control(name, value, *ticked).expect(name))
    })
}

#[test]
fn what_the_host_has_set_meanwhile_stays_when_the_entries_come_back() {
    let typed = Action::of_control("25-oh-d", "22", false).expect("a field");
    let later = Rc::new(Host { phone: "1".into(), ..Host::default() });
    let form = Form::default().after(typed).after(Action::Clear);
    let back = form.after(Action::Host(later.clone())).after(Action::Undo);
    assert_eq!(back.field(Measure::VitaminD25Oh).expect("a field").text, "22");
    assert_eq!(back.host, later);
}

#[test]
fn what_was_cleared_comes_back_once() {
    let form = typed(&[("25-oh-d", "22", false), ("vka", "no", true)]);
    let cleared = form.clone().after(Action::Clear);
    assert!(!cleared.has_numbers());
    let back = cleared.after(Action::Undo);
    assert_eq!((back.fields.clone(), back.vka), (form.fields, form.vka));
    let again = back.clone().after(Action::Undo);
    assert_eq!((again.fields, again.before), (back.fields, None));
}

#[test]
fn with_the_next_entry_what_was_cleared_is_gone() {
    let cleared = typed(&[("25-oh-d", "22", false), ("age", "40", false)]).after(Action::Clear);
    for (name, value) in
        [("age", "71"), ("calcium", "2.4"), ("vka", "yes"), ("flag", "lithium"), ("sex", "m")]
    {
        let next = Action::of_control(name, value, true).expect(name);
        let form = cleared.clone().after(next).after(Action::Undo);
        assert_eq!(form.before, None, "{name}");
        assert_eq!(form.field(Measure::VitaminD25Oh).expect("a field").text, "", "{name}");
    }
    // Looking about is no entry.
    for look in [Action::LeftAge, Action::Fold("who".into(), true), Action::Close] {
        assert!(cleared.clone().after(look.clone()).before.is_some(), "{look:?}");
    }
}

#[test]
fn another_link_leaves_nothing_of_what_was_there() {
    let first = typed(&[("25-oh-d", "32", false), ("age", "40", false), ("vka", "yes", true)])
        .after(Action::Name("Ann".into()))
        .after(Action::Clear)
        .after(Action::Undo);
    let second = typed(&[("calcium", "2.4", false)]);
    let form = first.after(Action::Open(Box::new(second.clone())));
    assert_eq!(form.input(), second.input());
    assert_eq!((form.name.as_str(), &form.before, &form.shown), ("", &None, &None));
    assert_eq!(form.after(Action::Undo).input(), second.input());
}
