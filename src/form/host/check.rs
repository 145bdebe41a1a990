//! What a host may set: each setting is checked under its key. Nothing is
//! guessed or left out.

use std::collections::BTreeMap;
use std::fmt::Display;

use serde::Deserializer;

use calcium_compass_core::measure::{Kind, Measure};
use calcium_compass_core::own_lab::OwnLab;
use calcium_compass_core::reference::Body;
use calcium_compass_core::table::tables;
use calcium_compass_core::unit::Unit;
use calcium_compass_words::{Lang, Voice};

use super::settings::{List, Object, Settings, Text};
use super::{Fault, Host, LabRange};

/// What a host has set.
///
/// # Errors
/// The first value of a wrong shape alone; else every fault.
pub fn read<'de, D: Deserializer<'de>>(settings: D) -> Result<Host, Vec<Fault>>
where
    D::Error: Display,
{
    let settings = Settings::read(settings).map_err(|fault| vec![fault])?;
    let mut check = Check { faults: Vec::new() };
    let host = Host {
        embedded: true,
        site: settings.site.map(|text| text.0).unwrap_or_default(),
        lang: check.text("lang", settings.lang, lang),
        voice: check.text("voice", settings.voice, voice),
        phone: check.text("phone", settings.phone, phone).unwrap_or_default(),
        results: check.text("results", settings.results, switch).unwrap_or_default(),
        languages: check.list("languages", settings.languages, lang),
        measures: check.list("measures", settings.measures, measure),
        lead: check.list("tables", settings.tables, table),
        units: check.units(settings.units.unwrap_or_default()),
        ranges: check.ranges(settings.lab.unwrap_or_default()),
    };
    check.text("theme", settings.theme, theme);
    check.unknown("", settings.unknown.into_keys());
    if check.faults.is_empty() { Ok(host) } else { Err(check.faults) }
}

/// What is wrong so far.
struct Check {
    faults: Vec<Fault>,
}

impl Check {
    /// What was read; a fault where nothing could be.
    fn take<T>(&mut self, key: &str, read: Result<T, String>) -> Option<T> {
        read.map_err(|text| self.faults.push(Fault::new(key, text))).ok()
    }

    fn text<T>(&mut self, key: &str, text: Option<Text>, read: Reader<T>) -> Option<T> {
        self.take(key, read(&text?.0))
    }

    /// A list without repetition: a measure that is there twice would be two
    /// fields with the same ids.
    fn list<T: PartialEq>(&mut self, key: &str, list: Option<List>, read: Reader<T>) -> Vec<T> {
        let mut all = Vec::new();
        for (place, Text(text)) in list.unwrap_or_default().0.iter().enumerate() {
            let one = read(text).and_then(|one| {
                if all.contains(&one) { Err(is(text, "there twice")) } else { Ok(one) }
            });
            all.extend(self.take(&format!("{key}.{place}"), one));
        }
        all
    }

    fn units(&mut self, Object(units): Object<Text>) -> Vec<(Measure, Unit)> {
        let read = |(id, Text(text)): (String, Text)| {
            let read = measure(&id).and_then(|measure| Ok((measure, unit(measure, &text)?)));
            self.take(&format!("units.{id}"), read)
        };
        units.into_iter().filter_map(read).collect()
    }

    fn ranges(&mut self, Object(ranges): Object<Object<Text>>) -> Vec<LabRange> {
        ranges.into_iter().filter_map(|(id, Object(range))| self.range(&id, range)).collect()
    }

    fn range(&mut self, id: &str, mut range: BTreeMap<String, Text>) -> Option<LabRange> {
        let key = format!("lab.{id}");
        let measure = self.take(&key, measure(id))?;
        let mut part = |name| range.remove(name).map(|Text(text)| text);
        let (unit_id, low, high) = (part("unit"), part("low"), part("high"));
        self.unknown(&format!("{key}."), range.into_keys());
        let unit_id =
            self.take(&key, unit_id.ok_or_else(|| "needs the unit of the range".into()))?;
        let unit = self.take(&format!("{key}.unit"), unit(measure, &unit_id))?;
        let (low, high) = (low.unwrap_or_default(), high.unwrap_or_default());
        let range = LabRange { measure, unit, low, high };
        self.take(&key, range.check().map(|()| range))
    }

    fn unknown(&mut self, above: &str, keys: impl Iterator<Item = String>) {
        let fault = |key| Fault::new(format!("{above}{key}"), "there is no such setting");
        self.faults.extend(keys.map(fault));
    }
}

impl LabRange {
    fn check(&self) -> Result<(), String> {
        if self.measure.is_intake() {
            return Err("is a daily amount; a laboratory prints no range for it".to_owned());
        }
        if self.low.is_empty() && self.high.is_empty() {
            return Err("needs low, high or both".to_owned());
        }
        let lab = OwnLab { low: self.low.clone(), high: self.high.clone(), ..OwnLab::default() };
        if lab.problems(self.measure).is_empty() {
            Ok(())
        } else {
            Err(is(&format!("{} to {}", self.low, self.high), "not a range"))
        }
    }
}

type Reader<T> = fn(&str) -> Result<T, String>;

/// What a host wrote by mistake may be long, and somebody's: its start is told.
fn is(text: &str, what: &str) -> String {
    let start: String = text.chars().take(40).collect();
    format!("\"{start}\" is {what}")
}

fn theme(text: &str) -> Result<(), String> {
    let is_known = matches!(text, "light" | "dark" | "auto");
    is_known.then_some(()).ok_or_else(|| is(text, "not light, dark or auto"))
}

fn voice(text: &str) -> Result<Voice, String> {
    Voice::parse(text).ok_or_else(|| is(text, "not plain or clinician"))
}

/// An attribute without a value is on.
fn switch(text: &str) -> Result<bool, String> {
    match text {
        "" | "true" => Ok(true),
        "false" => Ok(false),
        _ => Err(is(text, "not true or false")),
    }
}

fn lang(text: &str) -> Result<Lang, String> {
    Lang::parse(text).ok_or_else(|| is(text, "not a language of the calculator"))
}

fn measure(text: &str) -> Result<Measure, String> {
    let asked = Measure::parse(text).filter(|measure| measure.facts().kind != Kind::Refused);
    asked.ok_or_else(|| is(text, "not the id of a measure"))
}

fn unit(measure: Measure, text: &str) -> Result<Unit, String> {
    let scale = Unit::parse(text).and_then(|unit| measure.scale(unit));
    scale.map(|scale| scale.unit).ok_or_else(|| is(text, "not a unit of this measure"))
}

fn table(text: &str) -> Result<&'static str, String> {
    let all = Measure::ALL.iter().flat_map(|measure| tables(*measure));
    let found = all.map(|table| table.id).find(|id| *id == text);
    let body = || Body::parse(text).map(Body::id);
    found.or_else(body).ok_or_else(|| is(text, "not the id of a table or a body"))
}

/// Digits and what people put between them.
fn phone(text: &str) -> Result<String, String> {
    let digits = text.bytes().filter(u8::is_ascii_digit).count();
    let is_phone = (3..=20).contains(&digits)
        && text.len() <= 40
        && text.bytes().all(|byte| byte.is_ascii_digit() || b" +-().".contains(&byte));
    is_phone.then(|| text.to_owned()).ok_or_else(|| is(text, "not a phone number"))
}

#[cfg(test)]
mod tests {
    use super::read;
    use calcium_compass_core::measure::Measure;
    use calcium_compass_core::unit::Unit;
    use calcium_compass_words::{Lang, Voice};
    use serde_json::{Value, json};

    fn faults(settings: Value) -> Vec<String> {
        let said = read(settings).err().unwrap_or_default();
        said.into_iter().map(|fault| format!("{}: {}", fault.key, fault.text)).collect()
    }

    #[test]
    fn what_a_clinic_sets_is_read() {
        let host = read(json!({
            "lang": "de-AT",
            "voice": "clinician",
            "measures": ["25-oh-d"],
            "tables": ["ros-2018"],
            "units": {"25-oh-d": "nmol/l"},
            "phone": " +43 1 234 (0) ",
            "results": "",
            "lab": {"25-oh-d": {"unit": "nmol/L", "low": 50, "high": "124,8 "}},
        }))
        .expect("settings");
        assert_eq!((host.lang, host.voice), (Some(Lang::De), Some(Voice::Clinician)));
        assert_eq!(host.units, [(Measure::VitaminD25Oh, Unit::NmolPerL)]);
        assert_eq!(
            (host.phone.as_str(), host.results, host.embedded),
            ("+43 1 234 (0)", true, true)
        );
        assert!(host.asks_for(Measure::VitaminD25Oh) && !host.asks_for(Measure::Cac));
        assert!(host.leads("ros-2018") && !host.leads("mayo"));
        let range = host.ranges.first().expect("a range");
        assert_eq!((range.low.as_str(), range.high.as_str()), ("50", "124,8"));
    }

    #[test]
    fn a_fault_names_its_key() {
        for (settings, said) in [
            (json!({"colour": "red"}), "colour: there is no such setting"),
            (json!({"patients": {"Ann": [1]}}), "patients: there is no such setting"),
            (
                json!({"lab": {"25-oh-d": {"mean": "50"}}}),
                "lab.25-oh-d.mean: there is no such setting",
            ),
            (json!({"lang": "it"}), "lang: \"it\" is not a language of the calculator"),
            (
                json!({"languages": ["de", "xx"]}),
                "languages.1: \"xx\" is not a language of the calculator",
            ),
            (json!({"voice": "loud"}), "voice: \"loud\" is not plain or clinician"),
            (json!({"theme": "pink"}), "theme: \"pink\" is not light, dark or auto"),
            (
                json!({"measures": ["cac", "vitamin-d"]}),
                "measures.1: \"vitamin-d\" is not the id of a measure",
            ),
            (
                json!({"measures": "total-ucmgp"}),
                "measures.0: \"total-ucmgp\" is not the id of a measure",
            ),
            (json!({"tables": ["who"]}), "tables.0: \"who\" is not the id of a table or a body"),
            (
                json!({"units": {"25-oh-d": "mmol/L"}}),
                "units.25-oh-d: \"mmol/L\" is not a unit of this measure",
            ),
            (json!({"units": {"d": "nmol/L"}}), "units.d: \"d\" is not the id of a measure"),
            (json!({"lab": {"d": {"unit": "nmol/L"}}}), "lab.d: \"d\" is not the id of a measure"),
            (json!({"phone": "call us"}), "phone: \"call us\" is not a phone number"),
            (json!({"phone": 1}), "phone: \"1\" is not a phone number"),
            (json!({"results": "maybe"}), "results: \"maybe\" is not true or false"),
        ] {
            assert!(faults(settings).contains(&said.to_owned()), "{said}");
        }
    }

    #[test]
    fn every_fault_is_told() {
        let wrong = json!({"colour": "red", "lang": "it", "measures": ["q", "cac", "r"], "units": {"d": "g"}});
        let keys: Vec<_> = read(wrong).expect_err("faults").into_iter().map(|f| f.key).collect();
        assert_eq!(keys, ["lang", "measures.0", "measures.2", "units.d", "colour"]);
    }

    /// What a host wrote by mistake may be about a person.
    #[test]
    fn no_more_than_the_start_of_a_value_is_repeated() {
        let long = "x".repeat(1000);
        let tag = format!("de-{long}");
        let ranges = json!({"25-oh-d": {"unit": "nmol/L", "low": long, "high": long}});
        for settings in [
            json!({"lang": long, "phone": long, "voice": long, "theme": long, "results": long}),
            json!({"measures": [long], "tables": [long], "languages": [tag, tag], "lab": ranges}),
            json!({"units": {long.clone(): long, "cac": long}}),
        ] {
            for fault in read(settings).expect_err("faults") {
                assert!(!fault.text.contains(&"x".repeat(41)), "{}: {}", fault.key, fault.text);
            }
        }
    }

    /// A measure that is there twice would be two fields with the same ids.
    #[test]
    fn what_is_there_twice_is_a_fault() {
        let twice = json!({"measures": ["25-oh-d", "calcium", "25-oh-d"]});
        assert_eq!(faults(twice), ["measures.2: \"25-oh-d\" is there twice"]);
        let other = json!({"languages": ["de", "de-AT"], "tables": ["mayo"]});
        assert_eq!(faults(other), ["languages.1: \"de-AT\" is there twice"]);
        assert_eq!(faults(json!({"measures": ["25-oh-d", "calcium"]})), [""; 0]);
    }

    #[test]
    fn a_range_needs_its_unit_and_a_limit_that_is_a_number() {
        let of = |range: Value| faults(json!({"lab": {"25-oh-d": range}})).join("; ");
        for (range, said) in [
            (json!({"low": "50"}), "lab.25-oh-d: needs the unit of the range"),
            (json!({"unit": "nmol/L"}), "lab.25-oh-d: needs low, high or both"),
            (json!({"unit": "nmol/L", "low": "50"}), ""),
            (json!({"unit": "nmol/L", "low": 50, "high": 124.8}), ""),
            (
                json!({"unit": "mmol/L", "low": "50"}),
                "lab.25-oh-d.unit: \"mmol/L\" is not a unit of this measure",
            ),
            (
                json!({"unit": "nmol/L", "low": "50", "high": "20"}),
                "lab.25-oh-d: \"50 to 20\" is not a range",
            ),
            (
                json!({"unit": "nmol/L", "low": "\u{202E}12"}),
                "lab.25-oh-d: \"\u{202E}12 to \" is not a range",
            ),
        ] {
            assert_eq!(of(range), said);
        }
        let amount = faults(json!({"lab": {"calcium-intake": {"unit": "mg", "low": "1"}}}));
        assert!(amount.join("; ").contains("daily amount"), "{amount:?}");
    }
}
