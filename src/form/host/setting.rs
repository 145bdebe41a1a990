//! Settings as a host writes them: names and texts, such as `lab.25-oh-d.low`
//! and `50`. Every fault names its key; nothing is guessed or left out.

use calcium_compass_core::measure::{Kind, Measure};
use calcium_compass_core::own_lab::OwnLab;
use calcium_compass_core::reference::Body;
use calcium_compass_core::table::tables;
use calcium_compass_core::unit::Unit;
use calcium_compass_words::{Lang, Voice};

use super::{Host, LabRange};

/// What is wrong with a setting.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Fault {
    /// The name of the setting.
    pub key: String,
    /// What is wrong, in English: for whoever set it.
    pub why: String,
}

type Checked = Result<(), String>;

/// The settings of names and texts.
///
/// # Errors
/// Every fault, in the order of the settings.
pub fn read<'a>(
    settings: impl IntoIterator<Item = (&'a str, &'a str)>,
) -> Result<Host, Vec<Fault>> {
    let mut host = Host { embedded: true, ..Host::default() };
    let mut faults = Vec::new();
    for (key, text) in settings {
        if let Err(why) = host.set(key, text.trim()) {
            faults.push(Fault { key: key.to_owned(), why });
        }
    }
    for range in &host.ranges {
        if let Err(why) = range.check() {
            faults.push(Fault { key: format!("lab.{}", range.measure.id()), why });
        }
    }
    if faults.is_empty() { Ok(host) } else { Err(faults) }
}

impl Host {
    fn set(&mut self, key: &str, text: &str) -> Checked {
        let mut parts = key.splitn(3, '.');
        let (name, of, part) =
            (parts.next().unwrap_or_default(), parts.next().unwrap_or_default(), parts.next());
        match (name, of, part) {
            ("site", "", None) => text.clone_into(&mut self.site),
            ("phone", "", None) if is_phone(text) => text.clone_into(&mut self.phone),
            ("phone", "", None) => return Err(not(text, "a phone number")),
            ("results", "", None) => self.results = switch(text)?,
            ("lang", "", None) => self.lang = Some(lang(text)?),
            ("languages", _, None) => add(&mut self.languages, lang(text)?, text)?,
            ("voice", "", None) => {
                self.voice =
                    Some(Voice::parse(text).ok_or_else(|| not(text, "plain or clinician"))?);
            }
            ("theme", "", None) if matches!(text, "light" | "dark" | "auto") => {}
            ("theme", "", None) => return Err(not(text, "light, dark or auto")),
            ("measures", _, None) => add(&mut self.measures, measure(text)?, text)?,
            ("tables", _, None) => add(&mut self.lead, table(text)?, text)?,
            ("units", _, None) => {
                let measure = measure(of)?;
                self.units.push((measure, unit(measure, text)?));
            }
            ("lab", _, Some(part)) => self.set_range(measure(of)?, part, text)?,
            _ => return Err("there is no such setting".to_owned()),
        }
        Ok(())
    }

    fn set_range(&mut self, measure: Measure, part: &str, text: &str) -> Checked {
        let known = self.ranges.iter().position(|range| range.measure == measure);
        let place = known.unwrap_or_else(|| {
            self.ranges.push(LabRange::new(measure));
            self.ranges.len() - 1
        });
        let Some(range) = self.ranges.get_mut(place) else { return Ok(()) };
        match part {
            "low" => text.clone_into(&mut range.low),
            "high" => text.clone_into(&mut range.high),
            "unit" => range.unit = Some(unit(measure, text)?),
            _ => return Err("there is no such setting".to_owned()),
        }
        Ok(())
    }
}

impl LabRange {
    const fn new(measure: Measure) -> Self {
        Self { measure, unit: None, low: String::new(), high: String::new() }
    }

    fn check(&self) -> Checked {
        if self.unit.is_none() {
            return Err("needs the unit of the range".to_owned());
        }
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
            Err(not(&format!("{} to {}", self.low, self.high), "a range"))
        }
    }
}

fn not(text: &str, what: &str) -> String {
    // What a host wrote by mistake may be long.
    let start: String = text.chars().take(40).collect();
    format!("\"{start}\" is not {what}")
}

/// A field that is there twice would have its ids twice.
fn add<T: PartialEq>(list: &mut Vec<T>, one: T, text: &str) -> Checked {
    if list.contains(&one) {
        return Err(format!("\"{text}\" is there twice"));
    }
    list.push(one);
    Ok(())
}

fn switch(text: &str) -> Result<bool, String> {
    match text {
        "" | "true" => Ok(true),
        "false" => Ok(false),
        _ => Err(not(text, "true or false")),
    }
}

fn lang(text: &str) -> Result<Lang, String> {
    Lang::parse(text).ok_or_else(|| not(text, "a language of the calculator"))
}

fn measure(text: &str) -> Result<Measure, String> {
    let asked = Measure::parse(text).filter(|measure| measure.facts().kind != Kind::Refused);
    asked.ok_or_else(|| not(text, "the id of a measure"))
}

fn unit(measure: Measure, text: &str) -> Result<Unit, String> {
    let scale = Unit::parse(text).and_then(|unit| measure.scale(unit));
    scale.map(|scale| scale.unit).ok_or_else(|| not(text, "a unit of this measure"))
}

fn table(text: &str) -> Result<&'static str, String> {
    let all = Measure::ALL.iter().flat_map(|measure| tables(*measure));
    let found = all.map(|table| table.id).find(|id| *id == text);
    let body = || Body::parse(text).map(Body::id);
    found.or_else(body).ok_or_else(|| not(text, "the id of a table or a body"))
}

/// Digits and what people put between them.
fn is_phone(text: &str) -> bool {
    let digits = text.bytes().filter(u8::is_ascii_digit).count();
    (3..=20).contains(&digits)
        && text.len() <= 40
        && text.bytes().all(|byte| byte.is_ascii_digit() || b" +-().".contains(&byte))
}

#[cfg(test)]
mod tests {
    use super::read;
    use calcium_compass_core::entry::Entry;
    use calcium_compass_core::measure::Measure;
    use calcium_compass_core::own_lab::OwnLab;
    use calcium_compass_core::unit::Unit;
    use calcium_compass_words::{Lang, Voice};

    fn faults(settings: &[(&str, &str)]) -> Vec<String> {
        let said = read(settings.iter().copied()).err().unwrap_or_default();
        said.into_iter().map(|fault| format!("{}: {}", fault.key, fault.why)).collect()
    }

    #[test]
    fn what_a_clinic_sets_is_read() {
        let host = read([
            ("lang", "de-AT"),
            ("voice", "clinician"),
            ("measures.0", "25-oh-d"),
            ("tables.0", "ros-2018"),
            ("units.25-oh-d", "nmol/l"),
            ("phone", " +43 1 234 (0) "),
            ("results", ""),
        ])
        .expect("settings");
        assert_eq!((host.lang, host.voice), (Some(Lang::De), Some(Voice::Clinician)));
        assert_eq!(host.units, [(Measure::VitaminD25Oh, Unit::NmolPerL)]);
        assert_eq!(
            (host.phone.as_str(), host.results, host.embedded),
            ("+43 1 234 (0)", true, true)
        );
        assert!(host.asks_for(Measure::VitaminD25Oh) && !host.asks_for(Measure::Cac));
        assert!(host.leads("ros-2018") && !host.leads("mayo"));
    }

    #[test]
    fn a_fault_names_its_key() {
        for (key, text, said) in [
            ("colour", "red", "colour: there is no such setting"),
            ("lang.0", "de", "lang.0: there is no such setting"),
            ("lab.25-oh-d.mean", "50", "lab.25-oh-d.mean: there is no such setting"),
            ("lab", "50", "lab: there is no such setting"),
            ("lang", "it", "lang: \"it\" is not a language of the calculator"),
            ("languages.2", "xx", "languages.2: \"xx\" is not a language of the calculator"),
            ("voice", "loud", "voice: \"loud\" is not plain or clinician"),
            ("theme", "pink", "theme: \"pink\" is not light, dark or auto"),
            ("measures.1", "vitamin-d", "measures.1: \"vitamin-d\" is not the id of a measure"),
            ("measures", "total-ucmgp", "measures: \"total-ucmgp\" is not the id of a measure"),
            ("tables.0", "who", "tables.0: \"who\" is not the id of a table or a body"),
            ("units.25-oh-d", "mmol/L", "units.25-oh-d: \"mmol/L\" is not a unit of this measure"),
            ("units.d", "nmol/L", "units.d: \"d\" is not the id of a measure"),
            ("phone", "call us", "phone: \"call us\" is not a phone number"),
            ("phone", "1", "phone: \"1\" is not a phone number"),
            ("results", "maybe", "results: \"maybe\" is not true or false"),
        ] {
            assert!(faults(&[(key, text)]).contains(&said.to_owned()), "{said}");
        }
    }

    /// A measure that is there twice would be two fields with the same ids.
    #[test]
    fn what_is_there_twice_is_a_fault() {
        for (one, other, said) in [
            ("25-oh-d", "25-oh-d", "measures.1: \"25-oh-d\" is there twice"),
            ("25-oh-d", "calcium", ""),
        ] {
            let measures = [("measures.0", one), ("measures.1", other)];
            assert_eq!(faults(&measures).join("; "), said);
        }
        let said = [("languages.0", "de"), ("languages.1", "de-AT"), ("tables.0", "mayo")];
        assert_eq!(faults(&said), ["languages.1: \"de-AT\" is there twice"]);
    }

    #[test]
    fn a_range_needs_its_unit_and_a_limit_that_is_a_number() {
        let of = |settings: &[(&str, &str)]| faults(settings).join("; ");
        let low = ("lab.25-oh-d.low", "50");
        let unit = ("lab.25-oh-d.unit", "nmol/L");
        assert_eq!(of(&[low]), "lab.25-oh-d: needs the unit of the range");
        assert_eq!(of(&[unit]), "lab.25-oh-d: needs low, high or both");
        assert_eq!(of(&[unit, low]), "");
        let upside_down = of(&[unit, low, ("lab.25-oh-d.high", "20")]);
        assert_eq!(upside_down, "lab.25-oh-d: \"50 to 20\" is not a range");
        let reversed = of(&[unit, ("lab.25-oh-d.low", "\u{202E}12")]);
        assert!(reversed.contains("is not a range"), "{reversed}");
        let amount = of(&[("lab.calcium-intake.unit", "mg"), ("lab.calcium-intake.low", "1")]);
        assert!(amount.contains("daily amount"), "{amount}");
    }

    /// A range in another unit than the result's would be a wrong band.
    #[test]
    fn a_range_is_used_only_in_its_own_unit_and_where_none_was_typed() {
        let host = read([
            ("lab.25-oh-d.unit", "nmol/L"),
            ("lab.25-oh-d.low", "50"),
            ("lab.25-oh-d.high", "125"),
        ])
        .expect("settings");
        let lab = |text: &str, unit: &str, low: &str| {
            let typed = OwnLab { low: low.to_owned(), ..OwnLab::default() };
            let unit = Some(unit.to_owned());
            let entry = Entry { unit, lab: typed, ..Entry::new(Measure::VitaminD25Oh, text) };
            let lab = host.lab_of(&entry);
            format!("{}-{}", lab.low, lab.high)
        };
        for (text, unit, low, expected) in [
            ("60", "nmol/L", "", "50-125"),
            ("22", "ng/mL", "", "-"),
            ("60 nmol/L", "", "", "50-125"),
            ("22 ng/mL", "", "", "-"),
            ("22 ng/mL", "nmol/L", "", "-"),
            ("60", "", "", "-"),
            ("60", "nmol/L", "75", "75-"),
            ("abc", "nmol/L", "", "-"),
        ] {
            assert_eq!(lab(text, unit, low), expected, "{text} {unit} {low}");
        }
        let other = Entry { unit: Some("nmol/L".to_owned()), ..Entry::new(Measure::Mk7, "5") };
        assert_eq!(host.lab_of(&other), OwnLab::default());
    }
}
