//! What an alert says beside its own words: whose limit was passed, that a
//! figure may be higher, and what comes first.
#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

use calcium_compass_core::alert::{Alert, AlertId, Instead, Level, Signs, is_dangerous, lines};
use calcium_compass_core::assess;
use calcium_compass_core::entry::{Entry, Excess};
use calcium_compass_core::measure::{Kind, Measure};
use calcium_compass_core::number::Bound;
use calcium_compass_core::own_lab::OwnLab;
use calcium_compass_core::person::{Flag, PersonEntry, Stage};
use calcium_compass_core::report::{Input, Report};
use calcium_compass_core::safety::Gate;
use calcium_compass_words::{Words, compose, en};

fn told(age: &str, stage: Option<Stage>, flags: &[Flag], entries: &[&str]) -> Report {
    let flags = flags.iter().copied().collect();
    let person = PersonEntry { age: age.into(), stage, flags, ..PersonEntry::default() };
    let entry = |text: &&str| {
        let (id, typed) = text.split_once(' ').expect("an entry");
        Entry::new(Measure::parse(id).expect(id), typed)
    };
    assess(&Input { person, entries: entries.iter().map(entry).collect(), ..Input::default() })
}

#[track_caller]
fn text(report: &Report, id: &str) -> String {
    let alert =
        report.alerts.iter().find(|alert| alert.id.id() == id).unwrap_or_else(|| panic!("{id}"));
    compose::alert(alert, Words::english()).join(" ")
}

#[test]
fn a_limit_that_was_passed_is_named_with_its_body() {
    let pregnant = Some(Stage::Pregnant);
    for (age, stage, entry, id, named) in [
        ("40", None, "vitamin-d-intake 5000 IU", "d-above-ul", ["100 µg", "US National Academies"]),
        ("9", None, "vitamin-d-intake 60 ug", "d-above-ul", ["40 µg", "Japan"]),
        ("1", None, "vitamin-d-intake 30 ug", "d-above-ul", ["25 µg", "Japan"]),
        (
            "40",
            None,
            "calcium-intake 2600 mg",
            "calcium-above-ul",
            ["2500 mg", "US National Academies"],
        ),
        (
            "60",
            None,
            "calcium-intake 2100 mg",
            "calcium-above-ul",
            ["2000 mg", "US National Academies"],
        ),
        ("16", pregnant, "calcium-intake 2600 mg", "pregnancy-high-dose", ["2500 mg", "EFSA"]),
        (
            "40",
            pregnant,
            "vitamin-d-intake 101 ug",
            "pregnancy-high-dose",
            ["100 µg", "US National Academies"],
        ),
    ] {
        let said = text(&told(age, stage, &[], &[entry]), id);
        assert!(named.iter().all(|name| said.contains(name)), "{entry} at {age}: {said}");
    }
}

#[test]
fn without_an_age_a_child_is_thought_of() {
    let known = text(&told("40", None, &[], &["vitamin-d-intake 5000 IU"]), "d-above-ul");
    let unknown = text(&told("", None, &[], &["vitamin-d-intake 5000 IU"]), "d-above-ul");
    assert!(unknown.contains(en::LOWER_FOR_A_CHILD) && !known.contains(en::LOWER_FOR_A_CHILD));
}

#[test]
fn more_than_a_figure_may_be_higher_still() {
    for (entry, id, higher) in [
        ("25-oh-d >150 ng/mL", "25-oh-d-very-high", true),
        ("25-oh-d 150 ng/mL", "25-oh-d-very-high", false),
        ("calcium >3.5 mmol/L", "calcium-severe", true),
        ("calcium 3.5 mmol/L", "calcium-severe", false),
    ] {
        assert_eq!(
            text(&told("40", None, &[], &[entry]), id).contains(en::MAY_BE_HIGHER),
            higher,
            "{entry}"
        );
    }
    let steady = told("40", None, &[Flag::Vka], &["k1-intake >90 ug"]);
    assert!(!text(&steady, "vka-steady").contains(en::MAY_BE_HIGHER), "it is raised by no figure");
    let sarcoidosis = told("40", None, &[Flag::Sarcoidosis], &["25-oh-d >150 ng/mL"]);
    let said = text(&sarcoidosis, "granuloma-d");
    assert!(!said.contains(en::MAY_BE_HIGHER), "the illness raises it, not the figure");
}

#[test]
fn alerts_are_the_same_where_a_person_is_told_the_same() {
    let first = |age: &str, entry: &str| told(age, None, &[], &[entry]).alerts[0];
    let adult = first("40", "vitamin-d-intake 5000 IU");
    for (age, entry, same) in [
        ("40", "vitamin-d-intake 5000 IU", true),
        ("41", "vitamin-d-intake 130 ug", true),
        ("9", "vitamin-d-intake 5000 IU", false),
        ("", "vitamin-d-intake 5000 IU", false),
        ("40", "calcium-intake 2600 mg", false),
    ] {
        assert_eq!(adult == first(age, entry), same, "{entry} at {age:?}");
    }
    let exact = first("40", "calcium 3.5 mmol/L");
    assert!(exact != first("40", "calcium >3.5 mmol/L"), "it may be higher still");
    let middle_aged = first("40", "calcium-intake 2600 mg");
    assert!(middle_aged != first("60", "calcium-intake 2600 mg"), "another limit is named");
}

#[test]
fn an_alert_names_the_limit_of_its_own_nutrient_and_another_alert_names_none() {
    let report = told("40", None, &[Flag::Doac], &["magnesium-supplement 400 mg"]);
    let named: Vec<_> = report
        .alerts
        .iter()
        .map(|alert| (alert.id.id(), alert.limit.map(|limit| limit.nutrient.id())))
        .collect();
    assert_eq!(named, [("magnesium-supplement-above-ul", Some("magnesium")), ("doac-note", None)]);
}

/// With ill kidneys, and for a baby, there is no amount of magnesium below
/// which all is well: no limit of healthy people is named, and no general
/// amount is shown.
#[test]
fn a_magnesium_limit_is_named_only_to_those_it_is_meant_for() {
    for (age, flags, entries, limit, replaced) in [
        ("40", &[][..], &["magnesium-supplement 251 mg"][..], Some(250), false),
        ("40", &[Flag::Dialysis], &["magnesium-supplement 400 mg"], None, true),
        ("40", &[Flag::KidneyTransplant], &["magnesium-supplement 400 mg"], None, true),
        ("40", &[Flag::KidneyDisease], &["magnesium-supplement 1 mg"], None, true),
        ("40", &[], &["magnesium-supplement 400 mg", "egfr 59 mL/min/1.73m2"], None, true),
        ("40", &[], &["magnesium-supplement 400 mg", "egfr 60 mL/min/1.73m2"], Some(250), false),
        ("0", &[], &["magnesium-supplement 400 mg"], None, true),
    ] {
        let report = told(age, None, flags, entries);
        let id = AlertId::MagnesiumSupplementAboveUl;
        let alert = report.alerts.iter().find(|alert| alert.id == id).expect("an alert");
        let named = alert.limit.map(|limit| limit.row.value.thousandths() / 1000);
        assert_eq!(named, limit, "{flags:?} {entries:?} at {age}");
        assert_eq!(report.is_replaced(Measure::MagnesiumSupplement), replaced, "{entries:?}");
        let text = compose::alert(alert, Words::english()).concat();
        assert_eq!(text.contains("250"), limit.is_some(), "{text}");
    }
}

/// Where the clinic sets targets, that is said first, and the general lines say
/// that they are not meant for the person. An emergency says nothing of it.
#[test]
fn own_targets_come_before_the_general_lines() {
    use AlertId::{CalciumAboveUl, CalciumLow, CalciumLowSevere, DAboveUl, OwnTargets};
    let told = |flags: &[Flag], entries: &[&str]| {
        let report = told("40", None, flags, entries);
        report.alerts.iter().map(|alert| (alert.id, alert.own_limits)).collect::<Vec<_>>()
    };
    for flag in [Flag::Hypoparathyroid, Flag::ActiveVitaminD, Flag::Calcimimetic] {
        let low = told(&[flag], &["calcium 2.05 mmol/L"]);
        assert_eq!(low, [(OwnTargets, false), (CalciumLow, true)], "{flag:?}");
        let severe = told(&[flag], &["calcium 1.85 mmol/L"]);
        assert_eq!(severe, [(CalciumLowSevere, false), (OwnTargets, false)], "{flag:?}");
        let much = told(&[flag], &["vitamin-d-intake 5000 IU", "calcium-intake 2600 mg"]);
        let general = [(OwnTargets, false), (DAboveUl, true), (CalciumAboveUl, true)];
        assert_eq!(much, general, "{flag:?}");
    }
    assert_eq!(told(&[], &["calcium 2.05 mmol/L"]), [(CalciumLow, false)]);
    for (flag, own) in [
        (Flag::Sarcoidosis, true),
        (Flag::Granulomatous, true),
        (Flag::PrimaryHyperparathyroidism, true),
        (Flag::Dialysis, true),
        (Flag::KidneyStones, false),
    ] {
        let much = told(&[flag], &["vitamin-d-intake 5000 IU"]);
        assert!(much.contains(&(DAboveUl, own)), "{flag:?} {much:?}");
        let low = told(&[flag], &["calcium 2.05 mmol/L"]);
        assert!(low.contains(&(CalciumLow, false)), "{flag:?} {low:?}");
    }
}

/// Of several figures only one that passes the alert's line, and is believed
/// or feared, makes the alert say that it may be higher.
#[test]
fn another_figure_that_is_more_than_changes_nothing() {
    for (entries, id, higher) in [
        (["adjusted-calcium 3.6 mmol/L", "calcium >3.6 mmol/L"], "calcium-severe", true),
        (["adjusted-calcium 3.6 mmol/L", "calcium >3.0 mmol/L"], "calcium-severe", false),
        (["cac 150 AU", "cac >150 AU"], "cac-raised", true),
        (["cac 150 AU", "cac >20001 AU"], "cac-raised", false),
    ] {
        let report = told("50", None, &[], &entries);
        let alert = report.alerts.iter().find(|alert| alert.id.id() == id).expect(id);
        assert_eq!(alert.may_be_higher, higher, "{entries:?}");
    }
}

#[test]
fn the_alert_of_one_figure_may_be_higher_where_the_figure_is_more_than() {
    for (bound, higher) in [(Bound::Exact, false), (Bound::Below, false), (Bound::Above, true)] {
        assert_eq!(Alert::alone(AlertId::CalciumSevere, bound).may_be_higher, higher, "{bound:?}");
    }
}

#[test]
fn the_most_urgent_comes_first() {
    let report = told(
        "40",
        None,
        &[Flag::VkaUnsure, Flag::Orlistat, Flag::KidneyDisease],
        &[
            "25-oh-d 400 nmol/L",
            "calcium 3.6 mmol/L",
            "mk7-intake 50 ug",
            "vitamin-d-intake 300 ug",
        ],
    );
    let levels: Vec<Level> = report.alerts.iter().map(|alert| alert.level).collect();
    assert!(levels.windows(2).all(|pair| pair[0] >= pair[1]), "{levels:?}");
    assert_eq!(report.alerts.first().map(|alert| alert.id), Some(AlertId::CalciumSevere));
    assert!(report.alerts.len() >= 8, "{}", report.alerts.len());
}

#[test]
fn what_replaces_a_band_is_a_now_and_eight_more() {
    let talk = AlertId::ALL
        .iter()
        .filter(|id| !id.replaces().is_empty() && !id.is_always_now())
        .map(|id| id.id());
    assert_eq!(
        talk.collect::<Vec<_>>(),
        [
            "own-targets",
            "calcium-raised",
            "25-oh-d-high",
            "granuloma-d",
            "hyperparathyroid-d",
            "ckd-calcium-d",
            "magnesium-supplement-above-ul",
            "ckd-labs"
        ]
    );
    // eGFR has no band that could be replaced.
    let silent = AlertId::ALL.iter().filter(|id| id.is_always_now() && id.replaces().is_empty());
    assert_eq!(silent.map(|id| id.id()).collect::<Vec<_>>(), ["egfr-very-low"]);
    for id in AlertId::ALL {
        // Beside a high level "below the average need" would ask for more of it.
        let more = id
            .replaces()
            .measures()
            .find(|measure| !id.concerns().contains(measure) && measure.facts().kind == Kind::Lab);
        assert_eq!(more, None, "{} takes the place of what it does not concern", id.id());
        assert!(!id.levels().is_empty() && id.levels().is_sorted(), "{}", id.id());
    }
}

/// Signs: from `talk` on, and of a low vitamin D in children alone.
#[test]
fn an_alert_ends_with_the_signs_of_what_it_warns_of() {
    use Signs::{Bleeding, Clot, HighCalcium, LowCalcium, Magnesium};
    for (age, flags, entry, id, signs) in [
        ("40", &[][..], "calcium 2.65 mmol/L", "calcium-raised", &[HighCalcium][..]),
        ("40", &[], "calcium 1.80 mmol/L", "calcium-low-severe", &[LowCalcium]),
        ("40", &[], "25-oh-d 20 nmol/L", "25-oh-d-very-low", &[]),
        ("9", &[], "25-oh-d 20 nmol/L", "25-oh-d-very-low", &[LowCalcium]),
        ("40", &[], "25-oh-d 130 nmol/L", "25-oh-d-above-50", &[]),
        ("40", &[], "25-oh-d 210 nmol/L", "25-oh-d-high", &[HighCalcium]),
        ("40", &[], "k1-intake 90 ug", "vka-unanswered", &[]),
        ("40", &[], "k1-intake 700 ug", "vka-unanswered", &[Bleeding, Clot]),
        ("40", &[Flag::Vka], "k1-intake 90 ug", "vka-steady", &[Bleeding, Clot]),
        ("40", &[Flag::Doac], "k1-intake 90 ug", "doac-note", &[]),
        ("40", &[Flag::BoneInjection], "25-oh-d 40 nmol/L", "bone-medicine-low-d", &[LowCalcium]),
        ("40", &[Flag::Dialysis], "magnesium-supplement 400 mg", "magnesium-kidney", &[Magnesium]),
        ("40", &[Flag::Ppi], "calcium 2.10 mmol/L", "ppi-magnesium", &[]),
        (
            "40",
            &[Flag::Hypoparathyroid],
            "calcium 2.10 mmol/L",
            "own-targets",
            &[HighCalcium, LowCalcium],
        ),
    ] {
        let report = told(age, None, flags, &[entry]);
        let alert = report.alerts.iter().find(|alert| alert.id.id() == id).expect(id);
        assert_eq!(alert.signs(), signs, "{id} of {entry} at {age}");
    }
}

/// Which text is said; `None` is the usual one.
#[test]
fn an_alert_with_several_texts_says_the_one_that_fits() {
    use Instead::{
        CacFrom1To99, CalciumLowForTheLab, DigoxinCalcium, DigoxinCalciumNow, EgfrOnce,
        MagnesiumAny, VkaUnansweredMuch,
    };
    for (age, flags, entry, id, instead) in [
        ("45", &[][..], "cac 99 AU", "cac-raised", Some(CacFrom1To99)),
        ("45", &[], "cac 100 AU", "cac-raised", None),
        ("44", &[], "cac 1 AU", "cac-raised", None),
        ("40", &[], "k1-intake 90 ug", "vka-unanswered", None),
        ("40", &[], "mk7-intake 10 ug", "vka-unanswered", Some(VkaUnansweredMuch)),
        ("40", &[Flag::Digoxin], "calcium-supplement 500 mg", "digoxin-d", None),
        ("40", &[Flag::Digoxin], "calcium 2.60 mmol/L", "digoxin-d", Some(DigoxinCalcium)),
        ("40", &[Flag::Digoxin], "calcium 2.65 mmol/L", "digoxin-d", Some(DigoxinCalciumNow)),
        ("40", &[Flag::Digoxin], "calcium 6 mmol/L", "digoxin-d", Some(DigoxinCalciumNow)),
        ("40", &[Flag::Dialysis], "egfr 40 mL/min/1.73m2", "ckd-labs", None),
        ("40", &[], "egfr 40 mL/min/1.73m2", "ckd-labs", Some(EgfrOnce)),
        ("40", &[], "egfr 30 mL/min/1.73m2", "ckd-labs", Some(EgfrOnce)),
        ("40", &[], "egfr 29 mL/min/1.73m2", "ckd-labs", None),
        ("40", &[], "magnesium-supplement 300 mg", "magnesium-supplement-above-ul", None),
        (
            "40",
            &[Flag::Dialysis],
            "magnesium-supplement 1 mg",
            "magnesium-supplement-above-ul",
            Some(MagnesiumAny),
        ),
        ("40", &[Flag::Vka], "mk7-intake 10 ug", "vka-mk7", None),
    ] {
        let report = told(age, None, flags, &[entry]);
        let alert = report.alerts.iter().find(|alert| alert.id.id() == id).expect(id);
        assert_eq!(alert.instead, instead, "{id} of {entry} at {age} {flags:?}");
    }
    let low = |low: &str| {
        let lab = OwnLab { low: low.into(), ..OwnLab::default() };
        let entry = Entry { lab, ..Entry::new(Measure::Calcium, "2.20 mmol/L") };
        let person = PersonEntry { age: "40".into(), ..PersonEntry::default() };
        let report = assess(&Input { person, entries: vec![entry], ..Input::default() });
        report.alerts.first().map(|alert| (alert.id, alert.instead))
    };
    assert_eq!(low("2.25"), Some((AlertId::CalciumLow, Some(CalciumLowForTheLab))));
    assert_eq!(low("2.20"), None);
    // Each belongs to one alert.
    for text in Instead::ALL {
        let of = AlertId::ALL.iter().filter(|id| id.texts().contains(text));
        assert_eq!(of.count(), 1, "{text:?}");
    }
}

/// A dose too high in pregnancy names what was too high, and nothing else.
#[test]
fn pregnancy_high_dose_speaks_of_what_was_passed() {
    let pregnant = |entries: &[&str]| {
        let report = told("30", Some(Stage::Pregnant), &[], entries);
        let high = |alert: &&Alert| alert.id == AlertId::PregnancyHighDose;
        let alert = *report.alerts.iter().find(high).expect("an alert");
        let limits: Vec<_> = alert.limits().map(|limit| limit.nutrient.id()).collect();
        let speaks =
            [Measure::VitaminD25Oh, Measure::Calcium].map(|m| alert.concerns().contains(&m));
        let replaces =
            [Measure::VitaminDIntake, Measure::CalciumIntake].map(|m| alert.replaces.contains(&m));
        (limits, speaks, replaces)
    };
    let (d, calcium) = ("vitamin-d-intake 110 ug", "calcium-intake 2600 mg");
    assert_eq!(pregnant(&[d]), (vec!["vitamin-d"], [true, false], [true, false]));
    assert_eq!(pregnant(&[calcium]), (vec!["calcium"], [false, true], [false, true]));
    assert_eq!(pregnant(&[d, calcium]), (vec!["vitamin-d", "calcium"], [true, true], [true, true]));
}

/// What another amount raises takes none of it away.
#[test]
fn a_figure_in_doubt_is_looked_at_by_itself_and_with_the_others() {
    let ids = |entries: &[&str]| {
        let report = told("30", Some(Stage::Pregnant), &[], entries);
        let now = report.alerts.iter().filter(|alert| alert.level == Level::Now);
        now.map(|alert| alert.id.id()).collect::<Vec<_>>()
    };
    let (d, calcium) = ("vitamin-d-intake 5000 ug", "calcium-intake 2600 mg");
    assert_eq!(ids(&[d]), ["d-daily-very-high", "pregnancy-high-dose"]);
    assert_eq!(ids(&[calcium]), ["pregnancy-high-dose"]);
    assert_eq!(ids(&[d, calcium]), ["d-daily-very-high", "pregnancy-high-dose"]);
}

/// A figure whose unit is asked about keeps its `now` only where the other unit
/// would raise one as well; and one that is not believed keeps no `talk`.
#[test]
fn a_figure_in_doubt_keeps_what_is_for_now_and_what_no_now_speaks_of() {
    for (flags, entry, raised) in [
        (&[][..], "calcium 97 mg/dL", &[][..]),
        (&[], "calcium 9.4 mmol/L", &[]),
        (&[], "calcium 14 mmol/L", &["calcium-severe"]),
        (&[], "calcium 6 mmol/L", &["calcium-severe"]),
        (&[], "25-oh-d 650 ng/mL", &["25-oh-d-very-high"]),
        (&[], "25-oh-d 601 nmol/L", &["25-oh-d-very-high"]),
        (&[], "vitamin-d-intake 5000 ug", &[]),
        (&[], "vitamin-d-intake 50000 ug", &["d-daily-very-high"]),
        (&[], "calcium-intake 10001 mg", &["calcium-intake-very-high"]),
        (&[Flag::Vka], "mk7-intake 20 mg", &["vka-mk7", "vka-k-high", "vka-steady"]),
        (&[Flag::Vka], "mk7-intake 11 mg", &["vka-mk7", "vka-k-high", "vka-steady"]),
        // No now speaks of these: refused, they would be met with silence.
        (&[], "magnesium-supplement 6000 mg", &["magnesium-supplement-above-ul"]),
        (&[Flag::VkaNo], "k1-intake 60000 ug", &["k-above-1mg"]),
        (&[Flag::Vka], "mk7-intake 10.001 mg", &["vka-mk7", "vka-k-high", "vka-steady"]),
    ] {
        let report = told("40", None, flags, &[entry]);
        let ids: Vec<_> = report.alerts.iter().map(|alert| alert.id.id()).collect();
        assert_eq!(ids, raised, "{entry}");
    }
}

#[test]
fn an_implausible_figure_is_dangerous_on_one_side_or_both_or_none() {
    for (measure, low, high) in [
        (Measure::VitaminD25Oh, false, true),
        (Measure::VitaminDIntake, false, true),
        (Measure::Calcium, true, true),
        (Measure::AdjustedCalcium, true, true),
        (Measure::DpUcmgp, false, false),
        (Measure::CalciumIntake, false, false),
    ] {
        let found = (is_dangerous(measure, Excess::TooLow), is_dangerous(measure, Excess::TooHigh));
        assert_eq!(found, (low, high), "{}", measure.id());
    }
}

#[test]
fn lines_belong_to_the_measures_that_have_them() {
    let count = |measure| lines(measure).len();
    let found = [
        Measure::VitaminD25Oh,
        Measure::Calcium,
        Measure::AdjustedCalcium,
        Measure::Egfr,
        Measure::DpUcmgp,
        Measure::Ctx,
    ];
    assert_eq!(found.map(count), [8, 13, 13, 6, 1, 0]);
}

#[test]
fn a_gate_says_why() {
    assert_eq!(
        [Gate::Vka, Gate::VkaUnsure, Gate::Kidney].map(Gate::id),
        ["vka", "vka-unsure", "kidney"]
    );
}

#[test]
fn on_an_anticoagulant_nothing_speaks_of_vitamin_k_but_gates_and_their_alerts() {
    for flag in [Flag::Vka, Flag::VkaUnsure] {
        let report = told(
            "40",
            None,
            &[flag],
            &[
                "25-oh-d 22 ng/mL",
                "dp-ucmgp 560 pmol/L",
                "phylloquinone 0.3 nmol/L",
                "mk-7 1 ng/mL",
                "k1-intake 90 ug",
                "mk7-intake 5 ug",
                "mk4-intake 2 mg",
                "vitamin-d-intake 5000 IU",
            ],
        );
        let others = report.alerts.iter().filter(|alert| !alert.id.id().starts_with("vka-"));
        let mut said: Vec<String> =
            others.flat_map(|alert| compose::alert(alert, Words::english())).collect();
        for finding in &report.findings {
            if finding.quantity.measure.is_vitamin_k() {
                assert!(
                    finding.gate.is_some()
                        && finding.notes.is_empty()
                        && finding.own_range.is_none()
                );
                assert!(
                    finding
                        .verdicts
                        .iter()
                        .all(|v| compose::verdict(v, Words::english()) == en::NOT_SHOWN)
                );
            } else {
                said.extend(compose::says(finding, &report, Words::english()));
                said.extend(finding.notes.iter().map(|note| compose::note(note, Words::english())));
            }
        }
        for status in &report.statuses {
            let text = compose::status(status, Words::english());
            assert_eq!(status.nutrient.id() == "vitamin-k", text == en::NOT_SHOWN, "{text}");
            said.push(text);
        }
        for text in said {
            let plain = text.to_lowercase();
            assert!(
                !["vitamin k", "mk-7", "mk-4", "menaquinone"]
                    .iter()
                    .any(|word| plain.contains(word)),
                "{text}"
            );
        }
    }
}
