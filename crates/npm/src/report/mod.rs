//! [`Report`]: what a host gets back, made from the core's report and the
//! words of [`calcium_compass_words`]. Ids, texts, numbers and lists, nothing else.

mod amount;
mod both_voices;
mod figure;
mod finding;
mod left_out;
mod source;
mod status;
mod verdict;

use std::borrow::Cow;

use serde::Serialize;

use self::amount::Amount;
use self::finding::Finding;
use self::left_out::LeftOut;
use self::status::Status;
use self::verdict::Joint;
use calcium_compass_core::alert;
use calcium_compass_core::entry::Reading;
use calcium_compass_core::measure::Measure;
use calcium_compass_core::own_lab::OwnLabProblem;
use calcium_compass_core::person::PersonProblem;
use calcium_compass_core::report;
use calcium_compass_words::{Lang, Voice, Words, compose};

/// The version of the crate: tables change only with it.
const VERSION: &str = env!("CARGO_PKG_VERSION");

/// The answer to an input.
#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Report {
    version: &'static str,
    findings: Vec<Finding>,
    joint: Option<Joint>,
    amounts: Vec<Amount>,
    statuses: Vec<Status>,
    alerts: Vec<Alert>,
    problems: Vec<Problem>,
    left_out: Vec<LeftOut>,
}

/// What comes first, or takes the place of a band.
#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
struct Alert {
    id: &'static str,
    level: &'static str,
    concerns: Vec<&'static str>,
    text: String,
}

/// What could not be read, or is asked.
#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
struct Problem {
    /// A measure, `age`, `stage`, or a measure's own-laboratory field.
    field: Cow<'static, str>,
    id: &'static str,
    text: String,
}

impl Report {
    /// The counterpart of a report of the core.
    #[must_use]
    pub fn of(report: &report::Report, lang: Lang) -> Self {
        let w = Words::of(lang, Voice::Plain);
        let of_person =
            report.person_problems.iter().map(|problem| Problem::of_person(*problem, w));
        let of_entries = report.problems.iter().filter_map(|reading| Problem::of_entry(reading, w));
        let of_labs = report.lab_problems.iter().map(|problem| Problem::of_lab(problem, w));
        Self {
            version: VERSION,
            findings: report.findings.iter().map(|one| Finding::of(one, report, lang)).collect(),
            joint: report.joint.as_ref().map(|one| Joint::of(one, report, lang)),
            amounts: Amount::all(&report.sums),
            statuses: report.statuses.iter().map(|status| Status::of(status, report, w)).collect(),
            alerts: report.alerts.iter().map(|alert| Alert::of(alert, w)).collect(),
            problems: of_person.chain(of_entries).chain(of_labs).collect(),
            left_out: report.left_out.iter().map(LeftOut::of).collect(),
        }
    }
}

impl Alert {
    fn of(alert: &alert::Alert, w: Words) -> Self {
        Self {
            id: alert.id.id(),
            level: alert.level.id(),
            concerns: alert.concerns().measures().map(Measure::id).collect(),
            text: format!(
                "{}\n{}",
                compose::headline(alert, w),
                compose::alert(alert, w).join("\n")
            ),
        }
    }
}

impl Problem {
    fn of_person(problem: PersonProblem, w: Words) -> Self {
        let text = w.person_problem(problem).to_owned();
        Self { field: problem.field().into(), id: problem.id(), text }
    }

    fn of_lab(problem: &OwnLabProblem, w: Words) -> Self {
        let text = w.lab_problem(problem.problem).to_owned();
        let field = format!("{}.{}", problem.measure.id(), problem.field.id());
        Self { field: field.into(), id: problem.problem.id(), text }
    }

    fn of_entry(reading: &Reading, w: Words) -> Option<Self> {
        let id = reading.problem?.id();
        Some(Self { field: reading.measure.id().into(), id, text: compose::problem(reading, w) })
    }
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use crate::{assess, read};
    use calcium_compass_words::{ar, de, en};

    fn report(input: Value) -> Value {
        let report = read(input).and_then(assess).expect("a report");
        serde_json::to_value(report).expect("plain data")
    }

    /// The one of a list whose key has the value.
    #[track_caller]
    fn one<'a>(list: &'a Value, key: &str, id: &str) -> &'a Value {
        let mut all = list.as_array().expect("a list").iter();
        all.find(|item| item[key] == id).expect(id)
    }

    #[test]
    fn what_was_left_out_of_a_typed_figure_is_told() {
        let of = |value: &str| {
            let entry = json!({ "measure": "25-oh-d", "value": value, "unit": "ng/mL" });
            report(json!({ "person": {}, "entries": [entry] }))["leftOut"].clone()
        };
        let cases = [
            ("22", json!([])),
            ("22 L", json!([{ "measure": "25-oh-d", "flag": "L", "range": null }])),
            (
                "22 (30-100)",
                json!([{ "measure": "25-oh-d", "flag": null, "range": { "low": 30.0, "high": 100.0 } }]),
            ),
        ];
        for (value, expected) in cases {
            assert_eq!(of(value), expected, "{value}");
        }
    }

    /// A program that shows the text alone shows how urgent it is too.
    #[test]
    fn the_text_of_an_emergency_opens_with_its_tag() {
        for (lang, words) in [("en", en::EMERGENCY), ("ar", ar::EMERGENCY), ("de", de::EMERGENCY)] {
            let report = report(json!({ "lang": lang, "entries": [
                { "measure": "calcium", "value": "3.6", "unit": "mmol/L" },
            ] }));
            let alert = one(&report["alerts"], "id", "calcium-severe");
            let text = alert["text"].as_str().unwrap_or_default();
            assert!(text.starts_with(words) && text.contains('\n'), "{text}");
        }
    }

    #[test]
    fn edges_are_the_printed_numbers() {
        let report = report(json!({ "entries": [
            { "measure": "25-oh-d", "value": "22", "unit": "ng/mL" },
        ] }));
        let finding = one(&report["findings"], "measure", "25-oh-d");
        assert_eq!((&finding["value"], &finding["unit"]), (&json!("22"), &json!("ng/mL")));
        let verdict = one(&finding["verdicts"], "table", "nasem-2011");
        assert_eq!(verdict["band"], "sufficient");
        assert_eq!((&verdict["lower"], &verdict["upper"]), (&json!(20.0), &json!(50.0)));
        assert_eq!((&verdict["unit"], &verdict["standing"]), (&json!("ng/mL"), &json!("current")));
        assert_eq!(verdict["source"]["checked"].as_str().map(str::len), Some(10));
        let open = one(&finding["verdicts"], "table", "endocrine-2024");
        assert_eq!(open["band"], "no-threshold");
        assert_eq!((&open["lower"], &open["lowerIncluded"]), (&Value::Null, &Value::Null));
    }

    #[test]
    fn a_finding_says_what_next_and_when_to_test_again() {
        for (age, value, next, again) in
            [(9, "2.75", "outside", true), (9, "2.40", "calm", true), (40, "3.60", "now", false)]
        {
            let report = report(json!({
                "person": { "ageYears": age },
                "entries": [{ "measure": "calcium", "value": value, "unit": "mmol/L" }],
            }));
            let finding = one(&report["findings"], "measure", "calcium");
            assert_eq!(finding["next"]["id"], next, "{value} at {age}");
            assert!(finding["next"]["text"]["plain"].is_string(), "{value} at {age}");
            assert_eq!(finding["retest"].is_null(), !again, "{value} at {age}");
        }
    }

    #[test]
    fn an_urgent_alert_takes_the_words_and_leaves_the_verdicts() {
        let report = report(json!({ "entries": [
            { "measure": "25-oh-d", "value": "400", "unit": "nmol/L" },
        ] }));
        let finding = one(&report["findings"], "measure", "25-oh-d");
        assert_eq!(finding["text"]["plain"], en::REPLACED);
        assert_eq!(finding["agreement"], Value::Null);
        assert!(!finding["verdicts"].as_array().expect("a list").is_empty());
        assert_eq!(one(&report["alerts"], "id", "25-oh-d-very-high")["level"], "now");
    }

    #[test]
    fn the_joint_reading_always_has_words_and_they_stand_back_too() {
        let d = |value: &str| json!({ "measure": "25-oh-d", "value": value, "unit": "nmol/L" });
        let k = json!({ "measure": "dp-ucmgp", "value": "400", "unit": "pmol/L" });
        let joint = |entries: Value| {
            let person = json!({ "ageYears": 40, "flags": ["vka-no", "kidney-no"] });
            report(json!({ "person": person, "entries": entries }))["joint"].clone()
        };
        let both = joint(json!([d("40"), k]));
        assert_eq!(both["band"], "low-d-low-k");
        assert!(both["text"]["plain"].as_str().expect("words").ends_with(en::JOINT_NOTE));
        let alone = joint(json!([d("40")]));
        assert_eq!((&alone["why"], &alone["text"]["plain"]), (&json!("missing"), &alone["label"]));
        assert_ne!(alone["label"], "");
        assert_eq!(joint(json!([d("400"), k]))["text"]["plain"], en::REPLACED);
    }

    /// Not answered is not shown: neither bands nor notes nor the joint group.
    #[test]
    fn an_unanswered_question_stands_in_the_place_of_bands() {
        let with = |flags: Value| {
            report(json!({ "person": { "ageYears": 40, "flags": flags }, "entries": [
                { "measure": "dp-ucmgp", "value": "560", "unit": "pmol/L" },
                { "measure": "25-oh-d", "value": "40", "unit": "nmol/L" },
                { "measure": "k1-intake", "value": "90", "unit": "ug" },
            ] }))
        };
        for (flags, needs, status) in [
            (json!([]), json!("needs:vka"), "needs:vka"),
            (json!(["kidney-no"]), json!("needs:vka"), "needs:vka"),
            (json!(["vka-no"]), json!("needs:kidney"), "meets"),
            (json!(["vka-no", "kidney-no"]), Value::Null, "meets"),
        ] {
            let report = with(flags.clone());
            let finding = one(&report["findings"], "measure", "dp-ucmgp");
            assert_eq!(finding["needs"], needs, "{flags}");
            let asks = !needs.is_null();
            let bands = finding["verdicts"].as_array().expect("a list");
            assert!(bands.iter().all(|verdict| (verdict["band"] == needs) == asks), "{flags}");
            assert_eq!(finding["notes"].as_array().map(Vec::is_empty), Some(asks), "{flags}");
            assert_eq!(report["joint"]["band"] == needs, asks, "{flags}");
            let of_efsa = report["statuses"].as_array().expect("a list").iter();
            let efsa: Vec<_> = of_efsa.filter(|status| status["body"] == "efsa").collect();
            assert_eq!(efsa[0]["status"], status, "{flags}");
        }
    }

    /// Red suppresses comfort, not meaning.
    #[test]
    fn an_urgent_amount_takes_its_own_words_and_leaves_the_result_its_own() {
        let report = report(json!({ "person": { "ageYears": 40 }, "entries": [
            { "measure": "25-oh-d", "value": "60", "unit": "nmol/L" },
            { "measure": "vitamin-d-intake", "value": "1200", "unit": "ug" },
        ] }));
        assert_eq!(one(&report["alerts"], "id", "d-daily-very-high")["level"], "now");
        let finding = one(&report["findings"], "measure", "25-oh-d");
        assert_ne!(finding["text"]["plain"], en::REPLACED);
        assert_eq!(finding["agreement"], Value::Null);
        assert_eq!(one(&report["statuses"], "body", "nasem")["text"], en::REPLACED);
    }

    #[test]
    fn the_limit_of_magnesium_is_that_of_supplements() {
        let report = report(json!({ "person": { "ageYears": 40, "sex": "f" }, "entries": [
            { "measure": "magnesium-supplement", "value": "400", "unit": "mg" },
        ] }));
        let status = one(&report["statuses"], "status", "above-limit");
        assert_eq!((&status["reference"], &status["kind"]), (&json!(350.0), &json!("UL")));
    }
}
