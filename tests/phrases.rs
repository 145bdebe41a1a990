//! Rules of wording that a table can hold, in every language: an emergency says so
//! wherever it is said, a button has one name, figures and units stand as the
//! reader's own papers print them.
#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use std::collections::BTreeMap;

use calcium_compass::form::Form;
use calcium_compass::form::action::Action;
use calcium_compass_core::alert::Level;
use calcium_compass_core::assess;
use calcium_compass_core::date::Date;
use calcium_compass_core::entry::Entry;
use calcium_compass_core::measure::Measure;
use calcium_compass_core::person::{AgeUnit, PersonEntry, PersonProblem};
use calcium_compass_core::reference::{Body, Kind, Nutrient};
use calcium_compass_core::report::Input;
use calcium_compass_core::unit::Unit;
use calcium_compass_words::catalogue::Phrase;
use calcium_compass_words::notice::Notice;
use calcium_compass_words::saved::SavedWords;
use calcium_compass_words::words::{about, page, said};
use calcium_compass_words::{Lang, Voice, Words, claims, compose, saved, static_page, unstarted};

mod drawing;

/// Every phrase of a language.
fn phrases(lang: Lang) -> Vec<Phrase> {
    let calculator = page(lang).phrases().into_iter().chain(said(lang, Voice::Plain).phrases());
    let drawn = unstarted::phrases(lang).into_iter().chain(static_page::phrases(lang));
    let later = claims::phrases(lang).into_iter().chain(saved::phrases(lang));
    calculator.chain(later).chain(drawn).collect()
}

/// Every language to anyone, and every page with the clinician's words in it.
fn spoken() -> impl Iterator<Item = Words> {
    let voices = |lang: &'static Lang| Voice::ALL.iter().map(|voice| Words::of(*lang, *voice));
    Lang::ALL.iter().flat_map(voices)
}

/// The page in these words after this was typed.
fn drawn(words: Words, typed: &[(&str, &str)]) -> String {
    let form = typed.iter().fold(Form::default(), |form, (name, value)| {
        form.after(Action::of_control(name, value, true).expect(name))
    });
    drawing::drawn(drawing::Props { words, ..drawing::props(form) })
}

/// What the reader hears, sees, copies and prints: the page that is drawn is the
/// page that is printed. The package has the same headline (its own test).
#[test]
fn an_emergency_says_so_wherever_it_is_said() {
    let typed = [("calcium", "3.6"), ("calcium.unit", "mmol/L")];
    for words in spoken() {
        let tag = words.emergency();
        let entries = vec![Entry::new(Measure::Calcium, "3.6 mmol/L")];
        let input = Input { entries, ..Input::default() };
        let report = assess(&input);
        let finding = report.findings.first().expect("a finding");
        let copied = compose::copy("Name", &input, &report, None, words);
        let html = drawn(words, &typed);
        let part = |from: &str, to: &str| {
            let (_, rest) = html.split_once(from).unwrap_or_else(|| panic!("no {from}"));
            rest.split_once(to).map_or(rest, |(part, _)| part).to_owned()
        };
        for (channel, text) in [
            ("the headline", compose::headline(&report.alerts[0], words)),
            ("under the field", compose::brief(finding, &report, words)),
            ("the copied text", copied),
            ("the card", part("data-alert=\"calcium-severe\"", "</article>")),
            ("the announcement", part("id=\"announced\"", "</p>")),
            ("the summary bar", part("id=\"dock\"", "</a>")),
        ] {
            let which = format!("{} {}, {channel}", words.lang().tag(), words.voice().id());
            assert!(text.contains(tag), "{which}: {text}");
            let today = words.level(Level::Now);
            assert!(!text.contains(today), "{which} says {today}: {text}");
        }
    }
}

/// Each has a name of its own, and nothing else has it: "everything is erased" after
/// the fields were emptied would be believed of what is saved.
#[test]
fn a_button_has_a_name_of_its_own() {
    for lang in Lang::ALL {
        let w = Words::of(*lang, Voice::Plain);
        let s = SavedWords::of(w);
        let drawn = static_page::static_words(*lang);
        let buttons = [
            ("all_fields", drawn.all_fields),
            ("all_questions", drawn.all_questions),
            ("menu", drawn.menu),
            ("reload", drawn.reload),
            ("install", w.install()),
            ("copy_text", w.copy_text()),
            ("copy_short", w.copy_short()),
            ("copy_link", w.copy_link()),
            ("print", w.print()),
            ("clear", w.clear()),
            ("undo", w.undo()),
            ("report", w.report()),
            ("close", w.close()),
            ("save", w.save()),
            ("save_do", w.save_do()),
            ("saved", w.saved()),
            ("use_range", w.use_range()),
            ("picture_all", w.picture_all()),
            ("picture_fewer", w.picture_fewer()),
            ("rename", s.rename()),
            ("delete", s.delete()),
            ("export", s.export()),
            ("import", s.import()),
            ("erase", s.erase()),
            ("erase_yes", s.erase_yes()),
            ("erase_no", s.erase_no()),
        ];
        let mut named: BTreeMap<String, &str> = BTreeMap::new();
        for (button, name) in buttons {
            if let Some(other) = named.insert(name.to_lowercase(), button) {
                panic!("{}: {button} and {other} are both called {name}", lang.tag());
            }
        }
        // Emptying the fields erases nothing, and says so.
        assert!(w.notice(Notice::Cleared).contains('.'), "{}", lang.tag());
        assert_ne!(w.notice(Notice::Cleared), s.outcome(calcium_compass_words::Outcome::Erased));
    }
}

/// A name that a sentence quotes is the name that is on the page.
#[test]
fn a_quoted_name_is_the_name_on_the_page() {
    for lang in Lang::ALL {
        let w = Words::of(*lang, Voice::Plain);
        let privacy = about(*lang)
            .1
            .iter()
            .flat_map(|part| part.paragraphs.iter().copied())
            .collect::<Vec<_>>()
            .join(" ");
        for (text, name) in [
            (w.notice(Notice::SaveForeign), w.saved()),
            (w.keep_a_file(), w.saved()),
            (
                w.person_problem(PersonProblem::StageMismatch),
                static_page::static_words(*lang).no_stage,
            ),
            (privacy.as_str(), w.save()),
            (privacy.as_str(), w.saved()),
        ] {
            assert!(text.contains(name), "{}: no {name} in: {text}", lang.tag());
        }
        let mismatch = w.person_problem(PersonProblem::StageMismatch).to_lowercase();
        assert!(mismatch.contains(&w.male().to_lowercase()), "{}: {mismatch}", lang.tag());
    }
}

/// In what is copied, sent and printed nobody reads `ug`, which is a code for machines.
#[test]
fn an_entry_has_the_unit_of_the_readers_labels() {
    let said = |lang: Lang, voice: Voice, unit: &str| {
        let entry =
            Entry { unit: Some(unit.to_owned()), ..Entry::new(Measure::VitaminDIntake, "100") };
        compose::entry(&entry, Words::of(lang, voice))
    };
    for (lang, ug, iu) in [
        (Lang::En, ": 100 µg ", ": 100 IU "),
        (Lang::Es, ": 100\u{a0}µg ", ": 100\u{a0}UI "),
        (Lang::Fr, ": 100\u{a0}µg ", ": 100\u{a0}UI "),
        (Lang::De, ": 100\u{a0}µg ", ": 100\u{a0}IE "),
        (Lang::Ar, "100 µg", "100 وحدة دولية"),
    ] {
        for (unit, printed) in [("ug", ug), ("mcg", ug), ("IU", iu)] {
            let text = said(lang, Voice::Plain, unit);
            assert!(text.contains(printed), "{lang:?} {unit}: {text:?}");
        }
        assert!(said(lang, Voice::Plain, "spoons").contains("spoons"), "{lang:?}: as typed");
    }
    assert!(said(Lang::De, Voice::Clinician, "IU").contains("100\u{a0}IU "));
}

/// "IU" stands on English labels alone.
#[test]
fn international_units_are_those_of_the_readers_labels() {
    for (lang, unit) in [
        (Lang::En, "IU"),
        (Lang::Es, "UI"),
        (Lang::Fr, "UI"),
        (Lang::De, "IE"),
        (Lang::Ar, "وحدة دولية"),
    ] {
        assert_eq!(Words::of(lang, Voice::Plain).unit(Unit::InternationalUnit), unit);
        assert_eq!(Words::of(lang, Voice::Clinician).said_unit(Unit::InternationalUnit), "IU");
        for phrase in phrases(lang) {
            let mut words = phrase.text.split(|c: char| !c.is_alphanumeric());
            let foreign = words.find(|word| ["IU", "UI", "IE"].contains(word) && *word != unit);
            assert_eq!(foreign, None, "{} {}: {}", lang.tag(), phrase.name, phrase.text);
        }
        let html = drawn(Words::of(lang, Voice::Plain), &[]);
        assert!(html.contains(&format!(">{unit}</option>")), "{}: no {unit} to choose", lang.tag());
    }
}

/// What a body calls its value is explained; who it is, is said in the language.
#[test]
fn kinds_and_bodies_of_reference_values_are_words() {
    let kinds = [Kind::Ear, Kind::Ar, Kind::Rda, Kind::Pri, Kind::Rni, Kind::Ai, Kind::Ul];
    for lang in Lang::ALL {
        let w = Words::of(*lang, Voice::Plain);
        for kind in kinds {
            let (words, letters) = (w.kind(kind), kind.name());
            assert!(words.ends_with(letters) && words.len() > letters.len() + 5, "{words}");
        }
        if *lang != Lang::En {
            assert_ne!(w.kind(Kind::SafeIntake), Words::english().kind(Kind::SafeIntake));
        }
        for row in Nutrient::ALL.iter().flat_map(|nutrient| nutrient.rows()) {
            assert!(compose::issuer(row, w).starts_with(w.intake_body(row.body)));
            let as_it_signs = compose::issuer(row, Words::of(*lang, Voice::Clinician));
            assert!(as_it_signs.starts_with(row.issuer));
        }
        for body in [Body::Nasem, Body::Uk].iter().filter(|_| *lang != Lang::En) {
            assert_ne!(w.intake_body(*body), Words::english().intake_body(*body), "{}", lang.tag());
        }
    }
}

const UNITS: [&str; 13] = [
    "{unit}", "{other}", "mmol/L", "nmol/L", "pmol/L", "ng/mL", "mg/dL", "mg", "µg", "UI", "IE",
    "IU", "%",
];

/// Where a line ends between a figure and its unit, the figure is read alone.
#[test]
fn a_figure_is_not_parted_from_its_unit() {
    for lang in [Lang::Es, Lang::Fr, Lang::De] {
        for phrase in phrases(lang) {
            for (at, _) in phrase.text.match_indices(' ') {
                let (before, after) = phrase.text.split_at(at);
                let figure = before.ends_with(|c: char| c.is_ascii_digit() || c == '}');
                let word = after.trim_start().split([' ', ',', '.', ';', ':', ')', '(']).next();
                let unit = word.filter(|word| UNITS.contains(word));
                assert!(
                    !figure || unit.is_none(),
                    "{} {}: {}",
                    lang.tag(),
                    phrase.name,
                    phrase.text
                );
            }
        }
    }
}

/// From five digits on figures are grouped, as the language does it.
#[test]
fn long_figures_are_grouped() {
    for (lang, group) in [
        (Lang::En, ','),
        (Lang::Es, '\u{202f}'),
        (Lang::Fr, '\u{202f}'),
        (Lang::De, '.'),
        (Lang::Ar, ','),
    ] {
        for phrase in phrases(lang) {
            let which = format!("{} {}: {}", lang.tag(), phrase.name, phrase.text);
            let digits: Vec<&str> = phrase.text.split(|c: char| !c.is_ascii_digit()).collect();
            assert!(digits.iter().all(|figure| figure.len() < 5), "{which}");
            let chars: Vec<char> = phrase.text.chars().collect();
            for parts in chars.windows(5) {
                // "40,000": two figures round a mark, three behind it.
                let [a, mark, rest @ ..] = parts else { continue };
                let figures = a.is_ascii_digit() && rest.iter().all(char::is_ascii_digit);
                let marks = [',', '.', '\u{a0}', '\u{202f}', ' '].contains(mark);
                assert!(!(figures && marks) || *mark == group, "{which}");
            }
        }
    }
}

/// French has a narrow space that does not break before these marks and inside
/// quotation marks.
#[test]
fn french_marks_keep_to_their_words() {
    let (_, parts) = about(Lang::Fr);
    let about = parts.iter().flat_map(|part| part.paragraphs.iter().copied());
    for text in phrases(Lang::Fr).iter().map(|phrase| phrase.text).chain(about) {
        for (at, mark) in text.match_indices([':', ';', '?', '!', '»']) {
            let before = text.split_at(at).0.chars().next_back();
            assert!(before == Some('\u{202f}'), "{before:?} before {mark} in: {text}");
        }
        for (at, _) in text.match_indices('«') {
            let after = text.split_at(at).1.chars().nth(1);
            assert_eq!(after, Some('\u{202f}'), "{text}");
        }
    }
}

#[test]
fn the_first_of_a_month_is_a_date_of_the_language() {
    let first = Date::parse("2026-01-01").expect("a date");
    for (lang, day) in [
        (Lang::En, "1 January 2026"),
        (Lang::Es, "1 de enero de 2026"),
        (Lang::Fr, "1er janvier 2026"),
        (Lang::De, "1. Januar 2026"),
    ] {
        assert_eq!(compose::date(first, Words::of(lang, Voice::Plain)), day);
    }
}

/// "67 years" would need a form for every count.
#[test]
fn an_age_is_copied_with_its_unit_beside_the_name() {
    for (lang, unit, line) in [
        (Lang::En, AgeUnit::Years, "Age (years): 1"),
        (Lang::Fr, AgeUnit::Years, "Âge (ans): 1"),
        (Lang::De, AgeUnit::Months, "Alter (Monate): 1"),
        (Lang::Ar, AgeUnit::Years, "العمر (سنوات): 1"),
    ] {
        let person = PersonEntry { age: "1".into(), age_unit: unit, ..PersonEntry::default() };
        let input = Input { person, ..Input::default() };
        assert_eq!(compose::person(&input, Words::of(lang, Voice::Plain)), [line]);
    }
}

/// A full stop that follows the direction of the page stands before its sentence.
#[test]
fn english_words_on_an_arabic_page_run_from_left_to_right() {
    let typed = [
        ("25-oh-d", "22"),
        ("25-oh-d.unit", "ng/mL"),
        ("calcium", "3.1"),
        ("calcium.unit", "mmol/L"),
        ("vitamin-d-intake", "20"),
        ("vitamin-d-intake.unit", "ug"),
        ("dp-ucmgp", "560"),
        ("dp-ucmgp.unit", "pmol/L"),
    ];
    let html = drawn(Words::of(Lang::Ar, Voice::Clinician), &typed);
    let english: Vec<&str> = html.split('<').filter(|tag| tag.contains("lang=\"en\"")).collect();
    assert!(english.len() > 20, "{}", english.len());
    for tag in english {
        let tag = tag.split('>').next().unwrap_or(tag);
        assert!(tag.contains("dir=\"ltr\"") || tag.contains("hreflang"), "<{tag}>");
    }
}

/// What stands before the clinic's number must not read as if that number were the
/// one for emergencies.
#[test]
fn the_clinics_number_follows_its_own_name() {
    for (lang, clinic) in [
        (Lang::En, "clinic"),
        (Lang::Es, "centro de salud"),
        (Lang::Fr, "centre de soins"),
        (Lang::De, "Praxis"),
        (Lang::Ar, "العيادة"),
    ] {
        let text = Words::of(lang, Voice::Plain).clinic_phone();
        let last = text.rsplit('.').next().unwrap_or_default();
        assert!(last.contains(clinic), "{text}");
    }
}
