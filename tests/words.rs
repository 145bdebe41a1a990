//! The words: nothing is left unfilled, nothing diagnoses or doses; the plain
//! voice is short and easy to read.
#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use std::collections::BTreeSet;

use calcium_compass_core::alert::{Alert, AlertId, Instead, Level, Limit, Signs};
use calcium_compass_core::applies::Need;
use calcium_compass_core::assess;
use calcium_compass_core::entry::Entry;
use calcium_compass_core::intake::Status;
use calcium_compass_core::joint::PREVEND_2020;
use calcium_compass_core::label::{Label, Population};
use calcium_compass_core::measure::Measure;
use calcium_compass_core::milli::Milli;
use calcium_compass_core::next::{Next, Retest};
use calcium_compass_core::note::{Curve, Note, NoteId};
use calcium_compass_core::own_lab::Place;
use calcium_compass_core::person::{Flag, Flags, PersonEntry, PersonProblem};
use calcium_compass_core::reference::Nutrient;
use calcium_compass_core::report::{Input, Report};
use calcium_compass_core::table::tables;
use calcium_compass_core::uncertainty::ChangeVerdict;
use calcium_compass_words::words::page as page_of;
use calcium_compass_words::{
    Lang, Voice, Words, claims, compose, en, fill, foods, opening, reader, records, saved,
    static_page, unstarted,
};

mod reading_age;

/// Every sentence a person can be told about these people and entries.
fn spoken(words: Words) -> Vec<String> {
    let people = ["", "40", "9", "8mo", "75"];
    let flags = [
        None,
        Some(Flag::VkaNo),
        Some(Flag::Vka),
        Some(Flag::VkaUnsure),
        Some(Flag::Dialysis),
        Some(Flag::Sarcoidosis),
    ];
    let entries = [
        "25-oh-d 22 ng/mL",
        "25-oh-d 60 nmol/L",
        "25-oh-d 400 nmol/L",
        "25-oh-d <4 ng/mL",
        "25-oh-d >60 nmol/L",
        "25-oh-d 20 nmol/L",
        "25-oh-d 75 ng/mL",
        "25-oh-d 1.200 nmol/L",
        "25-oh-d 22",
        "25-oh-d x",
        "25-oh-d -1",
        "25-oh-d 0 ng/mL",
        "25-oh-d 900 ng/mL",
        "25-oh-d 22 mmol/L",
        "dp-ucmgp 560 pmol/L",
        "dp-ucmgp 5 ug/L",
        "dp-ucmgp <300 pmol/L",
        "total-ucmgp 4000",
        "1-25-oh-d 40",
        "egfr 45 mL/min",
        "egfr 0 mL/min",
        "ucoc-percent 15 %",
        "osteocalcin 18 ng/mL",
        "phylloquinone 0.5 nmol/L",
        "mk-4 0.1 ng/mL",
        "mk-7 5 ng/mL",
        "pivka-ii 60 mAU/mL",
        "pivka-ii 2.5 nmol/L",
        "ctx 1.02 ng/mL",
        "p1np 45 ug/L",
        "calcium 2.7 mmol/L",
        "calcium 9 mmol/L",
        "calcium 97 mg/dL",
        "calcium 1.2 mmol/L",
        "vitamin-d-intake 10000 IU",
        "vitamin-d-intake 5000 mg",
        "vitamin-d-intake 20",
        "albumin 42 g/L",
        "adjusted-calcium 3.01 mmol/L",
        "cac 400 AU",
        "cac 0 AU",
        "cac 12.5 AU",
        "vitamin-d-intake 5000 IU",
        "vitamin-d-intake 1000 ug",
        "vitamin-d-intake 8 ug",
        "calcium-intake 800 mg",
        "calcium-supplement 3 g",
        "k1-intake 80 ug",
        "mk7-intake 2 mg",
        "magnesium-intake 300 mg",
        "magnesium-supplement 400 mg",
    ];
    let mut spoken = Vec::new();
    for age in people {
        for flag in flags {
            for entry in entries {
                let person = PersonEntry {
                    age: age.into(),
                    flags: flag.into_iter().collect(),
                    ..Default::default()
                };
                let (id, text) = entry.split_once(' ').expect("an entry");
                let entries = vec![Entry::new(Measure::parse(id).expect(id), text)];
                spoken.extend(sentences(
                    &assess(&Input { person, entries, ..Input::default() }),
                    words,
                ));
            }
        }
    }
    for id in AlertId::ALL {
        for alert in every_way(*id) {
            spoken.push(compose::headline(&alert, words));
            spoken.extend(compose::alert(&alert, words));
        }
    }
    let curve = Curve { intake: 600, average: 63, limits: (56, 72) };
    let notes = NoteId::ALL.iter().map(|id| Note { id: *id, curve: Some(curve) });
    spoken.extend(notes.map(|note| compose::note(&note, words)));
    spoken.extend(labels(words));
    spoken.extend(compose::kidney_anchors(words));
    spoken
        .extend([Level::Info, Level::Talk, Level::Now].map(|level| words.level(level).to_owned()));
    spoken.extend(
        [PersonProblem::AgeNotANumber, PersonProblem::AgeImplausible, PersonProblem::StageMismatch]
            .map(|problem| words.person_problem(problem).to_owned()),
    );
    spoken.extend(
        [ChangeVerdict::Noise, ChangeVerdict::MoreThanNoise]
            .map(|verdict| fill(words.change(verdict), &[("percent", "33")])),
    );
    spoken.extend(
        [Place::Below, Place::Within, Place::Above, Place::Censored]
            .map(|place| fill(words.own_range(), &[("place", words.place(place))])),
    );
    spoken.extend([words.replaced(), words.joint_note(), words.no_variation()].map(str::to_owned));
    spoken.extend(Next::ALL.iter().map(|next| words.next(*next).to_owned()));
    spoken.extend(Retest::ALL.iter().map(|retest| words.retest(*retest).to_owned()));
    spoken.extend(Need::ALL.iter().map(|need| words.need(*need).to_owned()));
    spoken
        .extend(Need::ALL.iter().filter_map(|need| compose::asks(*need, words)).map(str::to_owned));
    spoken.extend([words.emergency(), words.not_votes(), words.chest_pain()].map(str::to_owned));
    spoken.extend(page());
    spoken.push(en::ABOUT_TITLE.to_owned());
    for part in en::ABOUT_PARTS {
        spoken.push(part.heading.to_owned());
        spoken.extend(part.paragraphs.iter().map(|text| (*text).to_owned()));
    }
    spoken.sort();
    spoken.dedup();
    spoken
}

/// What every band is called.
fn labels(words: Words) -> Vec<String> {
    let bands = Measure::ALL.iter().flat_map(|measure| tables(*measure)).flat_map(|t| t.bands);
    let cells = &PREVEND_2020.cells;
    bands
        .map(|band| band.label)
        .chain(cells.iter().map(|cell| cell.label))
        .map(|label| words.label(label).to_owned())
        .collect()
}

/// The page's own words, the same in both voices: every phrase of the
/// catalogue without gaps. Those with gaps are heard filled.
fn page() -> Vec<String> {
    let of_the_page = page_of(Lang::En)
        .phrases()
        .into_iter()
        .chain(claims::phrases(Lang::En))
        .chain(saved::phrases(Lang::En))
        .chain(reader::phrases(Lang::En))
        .chain(records::phrases(Lang::En))
        .chain(foods::phrases(Lang::En))
        .chain(opening::phrases(Lang::En))
        .chain(unstarted::phrases(Lang::En))
        .chain(static_page::phrases(Lang::En));
    let whole = of_the_page.map(|phrase| match phrase.name {
        // Each goes on with the heading, and is no sentence of its own.
        "claim" => format!("You may have read that {}.", phrase.text),
        _ => phrase.text.to_owned(),
    });
    whole.filter(|text| !text.trim().is_empty() && !text.contains('{')).collect()
}

/// An alert with everything that can be said of it.
fn raised(id: AlertId) -> Alert {
    let limit = |nutrient: Nutrient| nutrient.rows().last().map(|row| Limit { nutrient, row });
    Alert {
        id,
        level: *id.levels().last().expect("a level"),
        instead: None,
        may_be_higher: true,
        child: true,
        age_unknown: true,
        own_limits: true,
        limit: limit(Nutrient::VitaminD),
        also: limit(Nutrient::Calcium),
        replaces: id.replaces(),
    }
}

/// The same in each of its levels and texts.
fn every_way(id: AlertId) -> impl Iterator<Item = Alert> {
    let texts = move || std::iter::once(None).chain(id.texts().iter().copied().map(Some));
    let ways = id.levels().iter().flat_map(move |level| texts().map(|text| (*level, text)));
    ways.map(move |(level, instead)| Alert { level, instead, ..raised(id) })
}

fn sentences(report: &Report, words: Words) -> Vec<String> {
    let mut said = Vec::new();
    for finding in &report.findings {
        said.extend(compose::says(finding, report, words));
        said.extend(compose::near(finding, words));
        said.extend(finding.notes.iter().map(|note| compose::note(note, words)));
        said.extend(
            finding
                .interval
                .as_ref()
                .map(|interval| compose::interval(interval, &finding.quantity, words)),
        );
        for verdict in &finding.verdicts {
            said.push(compose::verdict(verdict, words).to_owned());
            said.push(compose::because(verdict, words));
        }
    }
    said.extend(report.problems.iter().map(|reading| compose::problem(reading, words)));
    said.extend(report.statuses.iter().map(|status| compose::status(status, words)));
    said.extend(report.joint.as_ref().map(|joint| compose::joint(joint, words)));
    said
}

/// In every voice.
fn everything() -> impl Iterator<Item = String> {
    Voice::ALL.iter().flat_map(|voice| spoken(Words::of(Lang::En, *voice)))
}

#[test]
fn no_gap_is_left_unfilled() {
    for text in everything() {
        assert!(!text.contains(['{', '}']), "{text}");
        assert!(!text.contains("  "), "two spaces: {text}");
    }
}

#[test]
fn no_sentence_has_more_than_22_words() {
    let mut long = Vec::new();
    for text in spoken(Words::english()) {
        // Names in brackets and unit texts count as they stand.
        for sentence in text.split(['.', '?', ':', ';']).filter(|s| !s.trim().is_empty()) {
            let words = sentence.split_whitespace().count();
            if words > 22 {
                long.push(format!("{words} words: {sentence}"));
            }
        }
    }
    assert!(long.is_empty(), "{long:#?}");
}

#[test]
fn no_word_diagnoses_or_doses() {
    let never = [
        "you are deficient",
        "you have a deficiency",
        "you should take",
        "take vitamin",
        "increase your dose",
        "your dose",
        "we recommend",
        "diagnos",
        "normal for you",
        "you need to take",
        "stop taking",
        "lower is better",
        "the lower the better",
    ];
    for text in everything() {
        let plain = text.to_lowercase();
        for word in never {
            assert!(!plain.contains(word), "{word:?} in: {text}");
        }
    }
}

/// A gap that one voice drops would silently lose a figure.
#[test]
fn the_voices_have_the_same_gaps() {
    let gaps = |template: &str| -> BTreeSet<String> {
        let opened = template.split('{').skip(1);
        opened.filter_map(|rest| Some(rest.split_once('}')?.0.to_owned())).collect()
    };
    let templates = |voice: Voice| {
        let words = Words::of(Lang::En, voice);
        let mut templates: Vec<&str> =
            AlertId::ALL.iter().map(|id| words.alert_body(*id)).collect();
        templates.extend(Instead::ALL.iter().map(|instead| words.alert_instead(*instead)));
        templates.extend([words.limit_of(), words.ug_and_iu()]);
        templates.extend(NoteId::ALL.iter().map(|id| words.note(*id)));
        templates.extend([
            words.own_range(),
            words.among_marks(),
            words.kidney_centre(),
            words.kidney_half(),
            words.near(),
            words.interval(),
            words.joint_cell(),
            words.change(ChangeVerdict::Noise),
            words.change(ChangeVerdict::MoreThanNoise),
            words.status(Status::Incomplete),
            words.status(Status::Meets),
            words.status(Status::Between),
            words.status(Status::BelowAi),
            words.status(Status::BelowReference),
            words.status(Status::BelowAverageNeed),
        ]);
        templates
    };
    for (plain, clinician) in templates(Voice::Plain).iter().zip(templates(Voice::Clinician)) {
        assert_eq!(gaps(plain), gaps(clinician), "{plain} / {clinician}");
    }
}

/// The plain voice says it to anyone, the other in other words.
#[test]
fn the_voices_differ_but_for_the_bodies_own_words() {
    for id in AlertId::ALL {
        let in_voice = |voice: Voice| compose::alert(&raised(*id), Words::of(Lang::En, voice));
        assert_ne!(in_voice(Voice::Plain), in_voice(Voice::Clinician), "{}", id.id());
    }
    let words = Words::of(Lang::En, Voice::Clinician);
    assert_eq!(words.label(Label::Suboptimal), en::label(Label::Suboptimal));
}

#[test]
fn band_ids_are_never_printed_as_words() {
    let ids: Vec<&str> = [
        "risk-of-deficiency",
        "may-be-inadequate",
        "below-p95",
        "functional-insufficiency",
        "low-d-low-k",
    ]
    .to_vec();
    for text in everything() {
        assert!(ids.iter().all(|id| !text.contains(id)), "{text}");
    }
}

#[test]
fn every_alert_ends_with_the_signs_of_its_kind() {
    for (lang, voice) in spoken_in() {
        let words = Words::of(lang, voice);
        for alert in AlertId::ALL.iter().flat_map(|id| every_way(*id)) {
            let (id, text) = (alert.id.id(), compose::alert(&alert, words));
            let signs: Vec<&str> = alert.signs().iter().map(|signs| words.signs(*signs)).collect();
            assert!(text.iter().skip(1).map(String::as_str).eq(signs), "{id}: {text:?}");
            assert!(alert.level != Level::Info || text.len() == 1, "{id}");
            let both = [Signs::Bleeding, Signs::Clot];
            if id.starts_with("vka-") && alert.level != Level::Info {
                assert_eq!(alert.signs(), both, "{id}: a clot is the danger too");
            }
        }
    }
}

/// Every language for everyone, and the clinician's voice.
fn spoken_in() -> impl Iterator<Item = (Lang, Voice)> {
    let plain = Lang::ALL.iter().map(|lang| (*lang, Voice::Plain));
    plain.chain([(Lang::En, Voice::Clinician)])
}

/// "Today" would be too late.
#[test]
fn an_emergency_is_not_for_today() {
    for (lang, voice) in spoken_in() {
        let words = Words::of(lang, voice);
        for alert in AlertId::ALL.iter().flat_map(|id| every_way(*id)) {
            let tag = compose::urgency(&alert, words);
            let emergency = matches!(alert.id, AlertId::CalciumSevere | AlertId::CalciumLowSevere);
            assert_eq!(tag == words.emergency(), emergency, "{}", alert.id.id());
            assert!(compose::headline(&alert, words).starts_with(tag));
        }
        assert_ne!(words.emergency(), words.level(Level::Now));
    }
}

/// On one page, and in one text, a list of signs stands once.
#[test]
fn signs_that_were_told_are_not_told_again() {
    let words = Words::english();
    let [mk7, steady, calcium] =
        [AlertId::VkaMk7, AlertId::VkaSteady, AlertId::CalciumRaised].map(raised);
    assert_eq!(compose::alert_after(&steady, &[mk7], words).len(), 1);
    assert_eq!(compose::alert_after(&calcium, &[mk7, steady], words).len(), 2);
    assert_eq!(compose::alert_after(&steady, &[], words).len(), 3);
}

/// No source says that a normal calcium rules harm out.
#[test]
fn no_word_says_that_a_test_of_calcium_shows_if_there_is_harm() {
    for text in everything() {
        let text = text.to_lowercase();
        assert!(!text.contains("shows if there is harm"), "{text}");
    }
}

/// An amount that a doctor may have set is not to be changed for a page.
#[test]
fn limits_say_what_holds_where_a_doctor_prescribed_it() {
    let ids = [
        AlertId::DAboveUl,
        AlertId::DAtHarmLevel,
        AlertId::CalciumAboveUl,
        AlertId::InfantD,
        AlertId::PregnancyHighDose,
        AlertId::DDailyVeryHigh,
        AlertId::DLargeSingleDose,
        AlertId::CalciumIntakeVeryHigh,
        AlertId::MagnesiumSupplementAboveUl,
        AlertId::MagnesiumKidney,
        AlertId::KAbove1Mg,
    ];
    for (lang, voice) in spoken_in() {
        let words = Words::of(lang, voice);
        for id in AlertId::ALL {
            let said = compose::alert(&raised(*id), words).concat().contains(words.if_prescribed());
            assert_eq!(said, ids.contains(id), "{}", id.id());
        }
    }
}

/// Whom a general limit is not meant for hears that before the limit.
#[test]
fn that_a_limit_is_not_meant_for_the_person_comes_before_it() {
    for (lang, voice) in spoken_in() {
        let words = Words::of(lang, voice);
        for id in AlertId::ALL {
            let told = compose::alert(&raised(*id), words).concat();
            // A high calcium is told to the clinic whatever its limits are.
            let after = matches!(id, AlertId::CalciumRaised | AlertId::CalciumAboveRange);
            assert!(told.contains(words.own_limits()), "{}: {told}", id.id());
            assert_eq!(!told.starts_with(words.own_limits()), after, "{}: {told}", id.id());
            let meant = Alert { own_limits: false, ..raised(*id) };
            let told = compose::alert(&meant, words).concat();
            assert!(!told.contains(words.own_limits()), "{}: {told}", id.id());
        }
    }
}

/// An amount for adults is far too much for a child, and an age may be missing.
#[test]
fn an_amount_of_adults_says_that_a_childs_limit_is_lower() {
    let words = Words::english();
    for id in [AlertId::DAtHarmLevel, AlertId::DLargeSingleDose] {
        for (child, age_unknown, said) in
            [(true, false, true), (false, true, true), (false, false, false)]
        {
            let alert = Alert { child, age_unknown, limit: None, ..raised(id) };
            let text = compose::alert(&alert, words).concat();
            assert_eq!(text.contains(words.lower_for_a_child()), said, "{text}");
        }
    }
}

/// Vitamin D is sold in both units.
#[test]
fn a_limit_of_vitamin_d_is_said_in_both_units() {
    let limit = Nutrient::VitaminD.rows().iter().find(|row| row.value == Milli::new(100_000));
    let limit = limit.map(|row| Limit { nutrient: Nutrient::VitaminD, row });
    let alert = Alert { limit, also: None, ..raised(AlertId::PregnancyHighDose) };
    let text = compose::alert(&alert, Words::english()).concat();
    assert!(text.contains("vitamin D 100 µg (4000 IU) a day, "), "{text}");
    let german = compose::alert(&alert, Words::of(Lang::De, Voice::Plain)).concat();
    assert!(german.contains("Vitamin D 100\u{a0}µg (4000\u{a0}IE) pro Tag, "), "{german}");
}

/// US school grade: 7 is the reading of a child of 12 to 13; the page aims
/// below it.
const GRADE: f64 = 7.0;

#[test]
fn the_plain_voice_is_easy_to_read() {
    let bodies: Vec<String> = Measure::ALL
        .iter()
        .flat_map(|measure| tables(*measure))
        .flat_map(|table| [compose::source_name(table), table.body.to_owned()])
        .collect();
    let everything = spoken(Words::english());
    // Labels and headings are no sentences: they would flatter the average.
    let prose: Vec<String> =
        everything.iter().filter(|text| text.ends_with(['.', '?'])).cloned().collect();
    for (of, phrases) in [("everything", &everything), ("whole sentences", &prose)] {
        let (count, hardest) = reading_age::count(phrases, &bodies);
        let grade = count.grade();
        eprintln!("plain voice, {of}: Flesch-Kincaid grade {grade:.2}, {count:?}");
        let hardest: Vec<_> = hardest.iter().take(20).collect();
        assert!(grade <= GRADE, "grade {grade:.2}; hardest: {hardest:#?}");
    }
}

/// Who reads the copied text sees which sources are only listed, and whom they
/// are about.
#[test]
fn the_copied_text_says_which_sources_are_not_counted() {
    let mut input =
        Input { entries: vec![Entry::new(Measure::VitaminD25Oh, "60 nmol/L")], ..Input::default() };
    input.person.age = "70".into();
    for (lang, voice) in spoken_in() {
        let words = Words::of(lang, voice);
        let copied = compose::copy("Name", &input, &assess(&input), None, words);
        let line = |name: &str| {
            let found = copied.lines().find(|line| line.starts_with(&format!("- {name}")));
            found.unwrap_or_else(|| panic!("{name}: {copied}")).to_owned()
        };
        for name in ["SACN", "Royal Osteoporosis", "Brazilian"] {
            assert!(line(name).contains(words.not_counted()), "{}", line(name));
        }
        assert!(line("Robert Koch").contains(words.same_classes()), "{copied}");
        let bones = words.population(Population::AdultsAtRiskOfBoneDisease);
        assert!(line("Royal Osteoporosis").contains(bones), "{copied}");
        // It is about this person too: its own words say of whom it asks more.
        let adults = format!(": {}]", words.population(Population::Adults));
        assert!(!line("Brazilian").contains(&adults), "{copied}");
        for name in ["US National", "Italian Association", "Saudi"] {
            assert!(!line(name).contains(words.not_counted()), "{}", line(name));
        }
    }
}

/// What next travels with the number, and when to test again.
#[test]
fn the_copied_text_says_what_next() {
    let words = Words::english();
    let vka_no = [Flag::VkaNo].into_iter().collect();
    let vka = [Flag::Vka].into_iter().collect();
    for (age, flags, measure, text, next, again) in [
        ("9", Flags::NONE, Measure::Calcium, "2.75 mmol/L", Next::Outside, true),
        ("40", Flags::NONE, Measure::Calcium, "2.40 mmol/L", Next::Calm, true),
        ("40", Flags::NONE, Measure::Calcium, "3.60 mmol/L", Next::Now, false),
        ("40", Flags::NONE, Measure::VitaminD25Oh, "20 nmol/L", Next::Talk, true),
        ("40", Flags::NONE, Measure::DpUcmgp, "560 pmol/L", Next::Asks, false),
        ("40", vka, Measure::DpUcmgp, "560 pmol/L", Next::Gated, false),
        ("40", Flags::NONE, Measure::VitaminDIntake, "20 ug", Next::Calm, false),
        ("40", Flags::NONE, Measure::VitaminDIntake, "120 ug", Next::Talk, false),
        ("40", Flags::NONE, Measure::K1Intake, "90 ug", Next::Asks, false),
        ("40", vka_no, Measure::K1Intake, "90 ug", Next::Calm, false),
        ("40", vka, Measure::K1Intake, "90 ug", Next::Gated, false),
        ("40", vka, Measure::Mk7Intake, "10 ug", Next::Now, false),
    ] {
        let person = PersonEntry { age: age.into(), flags, ..PersonEntry::default() };
        let input = Input { person, entries: vec![Entry::new(measure, text)], ..Input::default() };
        let copied = compose::copy("Name", &input, &assess(&input), None, words);
        let line = format!("{}: {}", words.what_next(), words.next(next));
        assert_eq!(copied.matches(words.what_next()).count(), 1, "{text}: {copied}");
        assert!(copied.contains(&line), "{text}: {copied}");
        assert_eq!(copied.contains(words.test_again()), again, "{text}: {copied}");
    }
}

/// A warning that travels without its question frightens for nothing.
#[test]
fn the_copied_text_asks_what_the_page_asks() {
    for (measure, text, asks) in [
        (Measure::Calcium, "1.20 mmol/L", "ionised"),
        (Measure::Calcium, "97 mg/dL", "mg/L"),
        (Measure::VitaminDIntake, "50000 IU", "week"),
    ] {
        let input = Input { entries: vec![Entry::new(measure, text)], ..Input::default() };
        let copied = compose::copy("Name", &input, &assess(&input), None, Words::english());
        let before = copied.split("Emergency").next().unwrap_or_default();
        assert!(before.contains(asks), "{text}: {copied}");
    }
}
