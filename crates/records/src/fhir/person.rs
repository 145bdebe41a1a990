//! What was said about the person: age, sex, life stage, medicines, conditions.
//! No name, no number and no day of birth is known here.

use calcium_compass_core::milli::Milli;
use calcium_compass_core::person::{Age, Flag, Sex};

use super::observation::{blank, decimal};
use super::resource::{Component, Concept, Observation, Quantity, Value, printable};
use super::{code, note};
use crate::Export;

/// One observation with a part for each answer. `None` where nothing was said.
pub(super) fn observation(export: &Export<'_>) -> Option<Observation> {
    let component = components(export);
    (!component.is_empty()).then(|| Observation {
        category: [code::survey("survey")],
        code: concept("person", export.words.shared.about_you()),
        note: note::of_person(export),
        method: Concept::text(export.words.entered()),
        component,
        ..blank()
    })
}

fn concept(id: &'static str, text: &str) -> Concept {
    Concept { coding: vec![code::own(id)], text: Some(text.to_owned()) }
}

fn components(export: &Export<'_>) -> Vec<Component> {
    let (typed, w) = (&export.input.person, export.words.shared);
    let mut all = Vec::new();
    let mut add = |id, text: &str, value| all.push(Component { code: concept(id, text), value });
    match export.report.person.age {
        Age::Months(months) => {
            let (count, unit, ucum) = if months.is_multiple_of(12) {
                (months / 12, w.years(), "a")
            } else {
                (months, w.months(), "mo")
            };
            let value = decimal(Milli::new(i64::from(count) * 1000), 0);
            let (unit, code) = (unit.to_owned(), ucum.to_owned());
            let age = Quantity { value, comparator: None, unit, system: code::UCUM, code };
            add("age", w.age(), Value::Quantity(age));
        }
        Age::Adult => add("adult", w.adult(), Value::Yes(true)),
        // Typed, and no age that could be.
        Age::Unknown if !typed.age.trim().is_empty() => {
            add("age", w.age(), Value::Text(printable(typed.age.trim())));
        }
        Age::Unknown => {}
    }
    if let Some(sex) = typed.sex {
        let (id, text) = match sex {
            Sex::Female => ("f", w.female()),
            Sex::Male => ("m", w.male()),
        };
        add("sex", w.sex(), Value::Concept(concept(id, text)));
    }
    if let Some(stage) = typed.stage {
        add(stage.id(), w.stage(stage), Value::Yes(true));
    }
    for flag in Flag::ALL.iter().filter(|flag| typed.flags.has(**flag)) {
        let answered = |question: &str, answer: &str| format!("{question} {answer}");
        let text = match flag {
            Flag::Vka => answered(w.vka_question(), w.yes()),
            Flag::VkaUnsure => answered(w.vka_question(), w.unsure()),
            Flag::VkaNo => answered(w.vka_question(), w.no()),
            Flag::KidneyNo => answered(w.kidney_question(), w.no()),
            Flag::Dialysis
            | Flag::KidneyTransplant
            | Flag::KidneyDisease
            | Flag::Sarcoidosis
            | Flag::Granulomatous
            | Flag::PrimaryHyperparathyroidism
            | Flag::KidneyStones
            | Flag::BariatricSurgery
            | Flag::Malabsorption
            | Flag::HeartDisease
            | Flag::Doac
            | Flag::Thiazide
            | Flag::Digoxin
            | Flag::Lithium
            | Flag::Orlistat
            | Flag::BileAcidResin
            | Flag::EnzymeInducer
            | Flag::Glucocorticoid
            | Flag::Levothyroxine
            | Flag::Bisphosphonate
            | Flag::Antibiotic
            | Flag::CalciumChannelBlocker
            | Flag::Calcipotriol
            | Flag::AluminiumBinder
            | Flag::Hypoparathyroid
            | Flag::BoneInjection
            | Flag::ActiveVitaminD
            | Flag::Calcimimetic
            | Flag::Ppi => w.flag(*flag).to_owned(),
        };
        add(flag.id(), &text, Value::Yes(true));
    }
    all
}
