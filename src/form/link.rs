//! A link that holds the entries: the names of the controls and their values,
//! and the day of the tables they were compared with.

use calcium_compass_core::person::Flag;
use calcium_compass_core::source::CHECKED;
use calcium_compass_words::{Lang, Notice, Words};

use super::Form;
use super::action::Action;
use super::control::Control;
use super::part::Part;

/// The name under which a link tells the day of its tables.
pub const TABLES: &str = "tables";
/// The name under which a link tells its language.
pub const LANG: &str = "lang";

/// Every control that holds something.
#[must_use]
pub fn controls(form: &Form) -> Vec<(String, String)> {
    let mut all = Vec::new();
    for control in Control::PERSON {
        all.push((control, form.value(control).unwrap_or_default()));
    }
    for flag in Flag::ALL.iter().filter(|flag| form.person.flags.has(**flag)) {
        all.push((Control::Flag, flag.id().to_owned()));
    }
    for field in form.fields.iter().filter(|field| !field.text.trim().is_empty()) {
        for (part, _) in Part::ALL {
            all.push((Control::Field(field.measure, *part), part.value(field).into()));
        }
    }
    // What every form holds need not be told.
    let empty = Form::default();
    all.retain(|(control, value)| empty.value(*control).is_none_or(|text| text != *value));
    let named = all.into_iter().map(|(control, value)| (control.name(), value));
    named.chain([(TABLES.to_owned(), CHECKED.to_string())]).collect()
}

/// The form a link was made from, and whether the tables have changed since.
/// `None` where the link holds no entry.
#[must_use]
pub fn opened(controls: &[(String, String)]) -> Option<Form> {
    // Whose results are saved is not for a link to say; and what was only counted while
    // it was read is no entry.
    let form =
        Form { name: String::new(), settled: 0, written: 0, ..typed(Form::default(), controls) };
    if form == Form::default() {
        return None;
    }
    // A laboratory's own link names no tables, and none have changed since.
    let tables = value(controls, TABLES);
    let same = tables.is_none_or(|day| day == CHECKED.to_string());
    let notice = if same { Notice::Opened } else { Notice::OpenedChanged };
    let mut form = Form { age_left: true, notice: Some(notice), ..form };
    for field in &mut form.fields {
        field.left = true;
    }
    // The fields that hold something are there; no other was chosen.
    if form.has_numbers() {
        form.chosen.clear();
    }
    Some(form)
}

/// The form that another link, opened in the same tab, puts in the place of what
/// is there; an empty one where this page can read nothing in it. `None` where
/// what stands in the address is no link of this page.
#[must_use]
pub fn reopened(controls: &[(String, String)]) -> Option<Form> {
    let known = |name: &str, value: &str| {
        Control::parse(name) != Some(Control::SaveName)
            && Action::of_control(name, value, true).is_some()
            || name == TABLES
    };
    if !controls.iter().any(|(name, value)| known(name, value)) {
        return None;
    }
    let Some(form) = opened(controls) else {
        return Some(Form { notice: Some(Notice::Cleared), ..Form::default() });
    };
    let changed = form.notice == Some(Notice::OpenedChanged);
    let notice = if changed { Notice::ReplacedChanged } else { Notice::Replaced };
    Some(Form { notice: Some(notice), ..form })
}

/// The language a link was seen in.
#[must_use]
pub fn language(controls: &[(String, String)]) -> Option<Lang> {
    Lang::parse(value(controls, LANG)?)
}

fn value<'a>(controls: &'a [(String, String)], of: &str) -> Option<&'a str> {
    controls.iter().find(|(name, _)| name == of).map(|(_, value)| value.as_str())
}

/// The form after these controls were typed into it.
#[must_use]
pub fn typed(form: Form, controls: &[(String, String)]) -> Form {
    let actions = controls.iter().filter_map(|(name, value)| Action::of_control(name, value, true));
    actions.fold(form, Form::after)
}

/// The same controls with the language they were seen in.
#[must_use]
pub fn with_language(controls: &[(String, String)], w: Words) -> Vec<(String, String)> {
    let mut all = vec![(LANG.to_owned(), w.lang().tag().to_owned())];
    all.extend_from_slice(controls);
    all
}

#[cfg(test)]
mod tests {
    use super::{controls, language, opened, reopened};
    use crate::form::Form;
    use crate::form::action::Action;
    use calcium_compass_core::source::CHECKED;
    use calcium_compass_words::{Lang, Notice};

    const TYPED: [(&str, &str); 12] = [
        ("vka", "unsure"),
        ("kidney", "no"),
        ("age", "8"),
        ("age.unit", "mo"),
        ("sex", "m"),
        ("flag", "lithium"),
        ("25-oh-d", "<22,5"),
        ("25-oh-d.unit", "ng/mL"),
        ("25-oh-d.date", "2026-11-20"),
        ("25-oh-d.low", "30"),
        ("vitamin-d-intake", "7000 IU"),
        ("vitamin-d-intake.per", "week"),
    ];

    fn entered() -> Form {
        TYPED.iter().fold(Form::default(), |form, (name, value)| {
            form.after(Action::of_control(name, value, true).expect(name))
        })
    }

    #[test]
    fn a_link_brings_back_what_was_entered() {
        let again = opened(&controls(&entered())).expect("entries");
        assert_eq!(again.input(), entered().input());
        assert_eq!(again.notice, Some(Notice::Opened));
    }

    #[test]
    fn a_link_neither_tells_nor_brings_a_name() {
        let name = ("save.name".to_owned(), "Ann".to_owned());
        let named = Action::of_control(&name.0, &name.1, true).expect("a control");
        let named = controls(&entered().after(named));
        assert_eq!(named, controls(&entered()));
        let again = opened(&[named, vec![name.clone()]].concat()).expect("entries");
        assert_eq!(again.name, "");
        assert!(opened(&[name]).is_none());
    }

    #[test]
    fn a_link_without_an_entry_opens_nothing() {
        for (name, value) in [("sex", ""), ("age.unit", "y"), ("25-oh-d.unit", ""), ("lang", "de")]
        {
            assert!(opened(&[(name.to_owned(), value.to_owned())]).is_none(), "{name}={value}");
        }
    }

    #[test]
    fn a_link_says_when_the_tables_have_changed() {
        let mut old = controls(&entered());
        let (name, day) = old.last_mut().expect("tables");
        assert_eq!((name.as_str(), day.clone()), ("tables", CHECKED.to_string()));
        "2020-01-01".clone_into(day);
        assert_eq!(opened(&old).expect("entries").notice, Some(Notice::OpenedChanged));
        old.pop();
        assert_eq!(opened(&old).expect("entries").notice, Some(Notice::Opened));
    }

    #[test]
    fn a_second_link_takes_the_place_of_the_first_and_says_so() {
        let link = |pairs: &[(&str, &str)]| -> Vec<(String, String)> {
            pairs.iter().map(|(name, value)| ((*name).into(), (*value).into())).collect()
        };
        let form = reopened(&controls(&entered())).expect("a link");
        assert_eq!((form.input(), form.notice), (entered().input(), Some(Notice::Replaced)));
        let old = link(&[("25-oh-d", "5"), ("tables", "2020-01-01")]);
        assert_eq!(reopened(&old).expect("a link").notice, Some(Notice::ReplacedChanged));
        // A link of ours that holds nothing, or nothing this version can read: the
        // first person's numbers may not stand under it.
        for held in [&[("tables", "2030-01-01"), ("new-test", "5")][..], &[("25-oh-d", "")]] {
            let form = reopened(&link(held)).expect("a link");
            assert_eq!(
                (form.has_numbers(), form.notice),
                (false, Some(Notice::Cleared)),
                "{held:?}"
            );
        }
        for none in [&[][..], &[("lang", "fr")], &[("save.name", "Ann")], &[("q", "1")]] {
            assert!(reopened(&link(none)).is_none(), "{none:?}");
        }
        assert_eq!(language(&link(&[("25-oh-d", "5"), ("lang", "fr")])), Some(Lang::Fr));
        assert_eq!(language(&link(&[("lang", "xx")])), None);
    }

    #[test]
    fn a_link_without_entries_opens_nothing() {
        let of = |name: &str, value: &str| opened(&[(name.to_owned(), value.to_owned())]);
        assert_eq!(of("lang", "fr"), None);
        assert_eq!(of("25-oh-d.nonsense", "1"), None);
        assert_eq!(controls(&Form::default()).len(), 1);
    }
}
