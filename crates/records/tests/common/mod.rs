//! Entries as the tests of the outputs need them.
#![allow(dead_code, unreachable_pub, reason = "each test uses some of it")]

use calcium_compass_core::assess;
use calcium_compass_core::date::Date;
use calcium_compass_core::entry::{Answers, Entry, Per};
use calcium_compass_core::measure::Measure;
use calcium_compass_core::own_lab::OwnLab;
use calcium_compass_core::person::{Flag, PersonEntry, Sex, Stage};
use calcium_compass_core::report::{Input, Report};
use calcium_compass_records::Export;
use calcium_compass_words::{Lang, RecordsWords, Voice, Words};

/// The link of every export here.
pub const LINK: &str =
    "https://calcium.example/index.html#lang=en&25-oh-d=22.0&25-oh-d.unit=ng%2FmL";

pub fn day(text: &str) -> Date {
    Date::parse(text).expect(text)
}

pub fn words(lang: Lang) -> RecordsWords {
    RecordsWords::of(Words::of(lang, Voice::Plain))
}

/// Does something with an export of these entries.
pub fn with<T>(input: &Input, lang: Lang, act: impl FnOnce(&Export<'_>, &Report) -> T) -> T {
    let report = assess(input);
    let (day, words) = (day("2026-11-30"), words(lang));
    act(&Export { input, report: &report, day, link: LINK, words }, &report)
}

pub fn entry(measure: &str, text: &str, unit: &str, date: &str) -> Entry {
    let measure = Measure::parse(measure).expect(measure);
    Entry { unit: Some(unit.into()), date: Date::parse(date), ..Entry::new(measure, text) }
}

/// Every kind of entry there is.
pub fn everything() -> Input {
    let flags = [Flag::VkaNo, Flag::KidneyNo, Flag::Lithium];
    let person = PersonEntry {
        age: "52".into(),
        sex: Some(Sex::Female),
        stage: Some(Stage::Postmenopausal),
        flags: flags.into_iter().collect(),
        ..PersonEntry::default()
    };
    let lab = OwnLab { low: "30".into(), high: "100,0".into(), ..OwnLab::default() };
    let day = "2026-11-20";
    let entries = vec![
        entry("25-oh-d", "60", "nmol/L", "2026-01-10"),
        Entry { lab, ..entry("25-oh-d", "22,50", "ng/mL", day) },
        entry("dp-ucmgp", "<300", "pmol/L", day),
        entry("calcium", "2.40", "mmol/L", day),
        entry("albumin", "38", "g/L", day),
        entry("ctx", "1.2", "ng/mL", ""),
        entry("cac", "0", "AU", day),
        entry("egfr", "≥90", "mL/min/1.73m2", day),
        entry("p1np", "-1", "ug/L", day),
        Entry { per: Per::Week, ..entry("vitamin-d-intake", "7000", "IU", "") },
        Entry {
            answers: Answers { elemental: Some(true), ..Answers::NONE },
            ..entry("calcium-supplement", "1250", "mg", "")
        },
        entry("calcium-intake", "many; @home", "mg", ""),
    ];
    Input { person, entries, ..Input::default() }
}
