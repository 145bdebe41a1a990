//! What a host may set: each setting is checked under its key. Nothing is
//! guessed or left out.

use serde::{Deserialize, Deserializer};

use calcium_compass_core::measure::{Kind, Measure};
use calcium_compass_core::own_lab::OwnLab;
use calcium_compass_core::reference::Body;
use calcium_compass_core::table::tables;
use calcium_compass_core::unit::Unit;
use calcium_compass_words::{Lang, Voice};

use super::value::Value;
use super::{Fault, Host, LabRange};

/// What a host has set, in the shape that `calcium-compass.d.ts` describes.
///
/// # Errors
/// Every fault, in the order of the settings.
pub fn read<'de, D: Deserializer<'de>>(settings: D) -> Result<Host, Vec<Fault>> {
    let is_none = |_| vec![Fault::new("settings", "is not an object")];
    let settings = Value::deserialize(settings).map_err(is_none)?;
    let mut host = Host { embedded: true, ..Host::default() };
    let mut check = Check { faults: Vec::new() };
    for (key, value) in check.take("settings", settings.object()).unwrap_or_default() {
        if !matches!(value, Value::Nothing) {
            check.set(&mut host, &key, value);
        }
    }
    if check.faults.is_empty() { Ok(host) } else { Err(check.faults) }
}

/// What is wrong so far.
struct Check {
    faults: Vec<Fault>,
}

impl Check {
    fn set(&mut self, host: &mut Host, key: &str, value: Value) {
        match key {
            "site" => host.site = self.text(key, value, whole).unwrap_or_default(),
            "lang" => host.lang = self.text(key, value, lang),
            "voice" => host.voice = self.text(key, value, voice),
            "phone" => host.phone = self.text(key, value, phone).unwrap_or_default(),
            "results" => host.results = self.text(key, value, switch).unwrap_or_default(),
            // The element's script uses it.
            "theme" => drop(self.text(key, value, theme)),
            "languages" => host.languages = self.list(key, value, lang),
            "measures" => host.measures = self.list(key, value, measure),
            "tables" => host.lead = self.list(key, value, table),
            "units" => host.units = self.units(key, value),
            "lab" => host.ranges = self.ranges(key, value),
            _ => self.unknown(key),
        }
    }

    /// What was read; a fault where nothing could be.
    fn take<T>(&mut self, key: &str, read: Result<T, String>) -> Option<T> {
        read.map_err(|text| self.faults.push(Fault::new(key, text))).ok()
    }

    fn unknown(&mut self, key: &str) {
        self.faults.push(Fault::new(key, "there is no such setting"));
    }

    fn text<T>(&mut self, key: &str, value: Value, read: Reader<T>) -> Option<T> {
        self.take(key, value.text().and_then(|text| read(&text)))
    }

    /// A list without repetition: a measure that is there twice would be two
    /// fields with the same ids.
    fn list<T: PartialEq>(&mut self, key: &str, value: Value, read: Reader<T>) -> Vec<T> {
        let mut all = Vec::new();
        let list = self.take(key, value.list()).unwrap_or_default();
        for (place, value) in list.into_iter().enumerate() {
            let one = value.text().and_then(|text| {
                let one = read(&text)?;
                if all.contains(&one) { Err(is(&text, "there twice")) } else { Ok(one) }
            });
            all.extend(self.take(&format!("{key}.{place}"), one));
        }
        all
    }

    fn units(&mut self, key: &str, value: Value) -> Vec<(Measure, Unit)> {
        let mut all = Vec::new();
        for (id, value) in self.take(key, value.object()).unwrap_or_default() {
            let of = |text: String| {
                let measure = measure(&id)?;
                Ok((measure, unit(measure, &text)?))
            };
            all.extend(self.take(&format!("{key}.{id}"), value.text().and_then(of)));
        }
        all
    }

    fn ranges(&mut self, key: &str, value: Value) -> Vec<LabRange> {
        let mut all = Vec::new();
        for (id, value) in self.take(key, value.object()).unwrap_or_default() {
            all.extend(self.range(&format!("{key}.{id}"), &id, value));
        }
        all
    }

    fn range(&mut self, key: &str, id: &str, value: Value) -> Option<LabRange> {
        let measure = self.take(key, measure(id))?;
        let (mut printed_in, mut low, mut high) = (None, String::new(), String::new());
        let before = self.faults.len();
        for (name, value) in self.take(key, value.object())? {
            let key = format!("{key}.{name}");
            match name.as_str() {
                "unit" => {
                    let read = value.text().and_then(|text| unit(measure, &text));
                    printed_in = self.take(&key, read);
                }
                "low" => low = self.text(&key, value, whole).unwrap_or_default(),
                "high" => high = self.text(&key, value, whole).unwrap_or_default(),
                _ => self.unknown(&key),
            }
        }
        if self.faults.len() > before {
            return None;
        }
        let unit = printed_in.ok_or_else(|| "needs the unit of the range".to_owned());
        let range = LabRange { measure, unit: self.take(key, unit)?, low, high };
        self.take(key, range.check().map(|()| range))
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

fn whole(text: &str) -> Result<String, String> {
    Ok(text.to_owned())
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

// They write JSON, which the tests in wasm do not have.
#[cfg(test)]
#[cfg(not(target_arch = "wasm32"))]
mod tests {
    use super::{Host, read};
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
    fn a_value_of_the_wrong_shape_is_told_by_its_key() {
        for (settings, said) in [
            (json!({"lang": ["de"]}), "lang: is not a text"),
            (json!({"theme": {}}), "theme: is not a text"),
            (json!({"measures": {"a": "cac"}}), "measures: is not a list of texts"),
            (json!({"measures": ["cac", ["cac"]]}), "measures.1: is not a text"),
            (json!({"units": "ng/mL"}), "units: is not an object"),
            (json!({"units": ["cac"]}), "units: is not an object"),
            (json!({"units": {"cac": {}}}), "units.cac: is not a text"),
            (json!({"lab": {"25-oh-d": "50"}}), "lab.25-oh-d: is not an object"),
            (json!({"lab": {"25-oh-d": {"low": [5]}}}), "lab.25-oh-d.low: is not a text"),
            (json!([]), "settings: is not an object"),
        ] {
            assert_eq!(faults(settings), [said]);
        }
    }

    #[test]
    fn what_is_left_out_or_null_is_not_set() {
        let null =
            json!({"lang": null, "results": null, "measures": null, "units": null, "lab": null});
        for settings in [json!({}), null] {
            let host = read(settings).expect("settings");
            assert_eq!(host, Host { embedded: true, ..Host::default() });
        }
    }

    #[test]
    fn every_fault_is_told() {
        let wrong = json!({"colour": "red", "lang": "it", "measures": ["q", "cac", "r"], "units": {"d": "g"}});
        let keys: Vec<_> = read(wrong).expect_err("faults").into_iter().map(|f| f.key).collect();
        assert_eq!(keys, ["colour", "lang", "measures.0", "measures.2", "units.d"]);
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
