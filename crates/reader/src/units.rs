//! Units as reports print them.

use calcium_compass_core::fold::fold;
use calcium_compass_core::quantity::Per;
use calcium_compass_core::unit::Unit;

/// The units that laboratories print, told by more spellings than people type.
pub(crate) fn parse(text: &str) -> Option<Unit> {
    let text = fold(text)?;
    let text = text.trim();
    if text.is_empty() || text.len() > 60 {
        return None;
    }
    let unit = Unit::parse(text).or_else(|| spelled(&plain(text)))?;
    is_of_laboratories(unit).then_some(unit)
}

/// Whether a laboratory prints it: `g` and `mg` are amounts that people eat.
const fn is_of_laboratories(unit: Unit) -> bool {
    match unit {
        Unit::Ug | Unit::InternationalUnit | Unit::Mg | Unit::G => false,
        Unit::NgPerMl
        | Unit::UgPerL
        | Unit::PgPerMl
        | Unit::NgPerL
        | Unit::NmolPerL
        | Unit::PmolPerL
        | Unit::MmolPerL
        | Unit::MgPerDl
        | Unit::MgPerL
        | Unit::GPerL
        | Unit::GPerDl
        | Unit::MAuPerMl
        | Unit::MlPerMin
        | Unit::Percent
        | Unit::Agatston => true,
    }
}

/// The unit of an amount over a time, and the time: `ug/d`, `[IU]/wk`.
pub(crate) fn over_a_time(ucum: &str) -> Option<(Unit, Per)> {
    let (code, time) = ucum.rsplit_once('/')?;
    let per = match time {
        "d" => Per::Day,
        "wk" => Per::Week,
        "mo" => Per::Month,
        _ => return None,
    };
    Some((Unit::ALL.iter().copied().find(|unit| unit.ucum() == code)?, per))
}

/// Lower case, without spaces and brackets.
fn plain(text: &str) -> String {
    let mut plain = String::new();
    for c in text.chars() {
        match c {
            'µ' | 'μ' => plain.push('u'),
            '²' => plain.push('2'),
            '٫' | ',' => plain.push('.'),
            'أ' | 'إ' | 'آ' => plain.push('ا'),
            '[' | ']' | '{' | '}' | '_' | '^' | '*' => {}
            c if c.is_whitespace() => {}
            c => plain.push(c.to_ascii_lowercase()),
        }
    }
    plain
}

/// Spellings that only reports have.
fn spelled(plain: &str) -> Option<Unit> {
    let unit = match plain {
        "mg%" | "mg/100ml" | "mgs/dl" | "mgm/dl" => Unit::MgPerDl,
        "g%" | "gm%" | "g/100ml" | "gm/dl" | "gr/dl" | "gms/dl" => Unit::GPerDl,
        "gm/l" | "gr/l" => Unit::GPerL,
        "mgs/l" => Unit::MgPerL,
        "ngm/ml" | "nanog/ml" | "ng/millilitre" => Unit::NgPerMl,
        "microg/l" | "ugr/l" | "microgram/l" => Unit::UgPerL,
        "pgm/ml" => Unit::PgPerMl,
        "nm/l" | "nmols/l" | "nmole/l" => Unit::NmolPerL,
        "pmols/l" | "pmole/l" => Unit::PmolPerL,
        "mm/l" | "mmols/l" | "mmole/l" => Unit::MmolPerL,
        "score"
        | "agatstonunits"
        | "agatstonunit"
        | "agatstonscore"
        | "agatston-einheiten"
        | "agatstoneinheiten"
        | "agatston-score"
        | "ae"
        | "ua"
        | "unitesagatston"
        | "unitésagatston"
        | "unidadesagatston"
        | "unitesd'agatston"
        | "au(agatston)"
        | "وحدةاجاتستون"
        | "وحدةأجاتستون" => Unit::Agatston,
        "percent" | "prozent" | "pct" => Unit::Percent,
        _ if is_filtration(plain) => Unit::MlPerMin,
        _ => return in_arabic(plain),
    };
    Some(unit)
}

/// `ملغ/دل`: the amount and what it is in, in words or their short forms.
fn in_arabic(plain: &str) -> Option<Unit> {
    let (over, under) = plain.split_once('/')?;
    let over = match over {
        "ملغ" | "ملغم" | "ملجم" | "مجم" | "مغ" | "مليغرام" | "ملليغرام" | "مليجرام"
        | "ملليجرام" => "mg",
        "غ" | "غم" | "جم" | "غرام" | "جرام" => "g",
        "نغ" | "نج" | "نانوغ" | "نانوغرام" | "نانوجرام" => "ng",
        "بغ" | "بيكوغرام" | "بيكوجرام" => "pg",
        "مكغ" | "مكجم" | "ميكروغرام" | "ميكروجرام" => "ug",
        "نانومول" | "ننومول" => "nmol",
        "بيكومول" => "pmol",
        "ممول" | "مليمول" | "ملليمول" | "ميليمول" => "mmol",
        _ => return None,
    };
    let under = match under {
        "دل" | "ديسيلتر" | "ديسيليتر" | "100مل" => "dL",
        "ل" | "لتر" | "ليتر" => "L",
        "مل" | "مليلتر" | "ملليلتر" | "ميليلتر" => "mL",
        _ => return None,
    };
    Unit::parse(&format!("{over}/{under}"))
}

/// `ml/min/1.73`, `ml/mn/1.73m2`, `ml/min per 1.73 m2`.
fn is_filtration(plain: &str) -> bool {
    let rest = ["ml/min", "ml/mn", "ml/minute", "ml/minuto", "مل/دقيقة", "مل/دقيقه", "مل/د"]
        .iter()
        .filter_map(|start| plain.strip_prefix(start))
        .min_by_key(|rest| rest.len());
    let Some(rest) = rest else { return false };
    let rest = rest.trim_start_matches(['/', '.', '(']);
    let rest = rest.strip_prefix("per").or_else(|| rest.strip_prefix("pro")).unwrap_or(rest);
    let Some(rest) = rest.strip_prefix("1.73") else { return rest.is_empty() };
    matches!(
        rest.trim_end_matches(')'),
        "" | "m2" | "m" | "sqm" | "sq.m" | "sq.m." | "qm" | "م2" | "متر2" | "/m2"
    )
}

/// Whether a word is built like a unit: `U/L`, `pg/mL`, `ng/dL`.
pub(crate) fn looks_like_one(word: &str) -> bool {
    let plain = plain(word);
    let Some((over, under)) = plain.split_once('/') else { return false };
    let short = over.len() <= 6 && !over.is_empty() && over.chars().all(char::is_alphabetic);
    let under = under.split_once('/').map_or(under, |(first, _)| first);
    let known = [
        "l", "dl", "ml", "ul", "fl", "mm3", "hpf", "lpf", "min", "h", "hr", "24h", "g", "kg", "mg",
        "mol", "mmol", "24hours", "cumm",
    ];
    let short = short && (over.len() > 1 || under != "g");
    let times = plain.starts_with("10") || plain.starts_with("x10");
    (short || times) && known.contains(&under)
}

/// The unit at the start of a text, and what stands behind it.
pub(crate) fn at_start(text: &str) -> Option<(&str, &str)> {
    let first = text.chars().next()?;
    if !(first.is_alphabetic() || matches!(first, 'µ' | '%' | '{' | '[')) {
        return None;
    }
    // Words of the test's own name, in a line of text.
    let is_name =
        |start: &str| text.get(..start.len()).is_some_and(|text| text.eq_ignore_ascii_case(start));
    if is_name("agatston") || is_name("score") {
        return None;
    }
    let mut ends = Vec::new();
    let mut inside = false;
    for (place, c) in text.char_indices().take(40) {
        let ends_here =
            c.is_whitespace() || matches!(c, '(' | ')' | '[' | ';') || (c == ',' && inside);
        if ends_here && place > 0 {
            ends.push(place);
        }
        inside = !c.is_whitespace();
    }
    if text.chars().count() <= 40 {
        ends.push(text.len());
    }
    for end in ends.into_iter().rev() {
        let (word, _) = text.split_at_checked(end)?;
        let word = word.trim_end_matches(['.', ',', ':', '|']).trim_end();
        if parse(word).is_some() || (!word.contains(char::is_whitespace) && looks_like_one(word)) {
            return Some((word, text.get(word.len()..)?));
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::{at_start, looks_like_one, parse};

    #[test]
    fn units_are_read_as_laboratories_print_them() {
        for (text, id) in [
            ("ng/mL", "ng/mL"),
            ("NG/ML", "ng/mL"),
            ("nmol/l", "nmol/L"),
            ("MG/DL", "mg/dL"),
            ("µg/l", "ug/L"),
            ("mg%", "mg/dL"),
            ("gm/dL", "g/dL"),
            ("mL/min/{1.73_m2}", "mL/min/1.73m2"),
            ("mL/min/1.73 m²", "mL/min/1.73m2"),
            ("ml/mn/1,73m²", "mL/min/1.73m2"),
            ("mL/min/1.73", "mL/min/1.73m2"),
            ("ml/min/1,73 qm", "mL/min/1.73m2"),
            ("mL/min/1.73_m2", "mL/min/1.73m2"),
            ("{score}", "AU"),
            ("Agatston units", "AU"),
            ("نانوغرام/مل", "ng/mL"),
            ("ملغ/دل", "mg/dL"),
            ("مجم/ديسيلتر", "mg/dL"),
            ("غرام/لتر", "g/L"),
            ("نانومول/لتر", "nmol/L"),
            ("%", "%"),
            ("mL/min/1.73m^2", "mL/min/1.73m2"),
        ] {
            assert_eq!(parse(text).map(|unit| unit.id()), Some(id), "{text}");
        }
        for text in ["", "mg", "g", "L", "U/L", "H", "Low", "IU"] {
            assert_eq!(parse(text), None, "{text}");
        }
    }

    #[test]
    fn a_unit_is_the_longest_text_that_is_one() {
        for (text, unit, rest) in [
            ("ng/mL 30-100", "ng/mL", " 30-100"),
            ("mL/min/1.73 m2 >60", "mL/min/1.73 m2", " >60"),
            ("ng/mL(30-100)", "ng/mL", "(30-100)"),
            ("ng/mL, normal", "ng/mL", ", normal"),
            ("U/L 3", "U/L", " 3"),
        ] {
            assert_eq!(at_start(text), Some((unit, rest)), "{text}");
        }
        for text in ["Low", "LC/MS/MS", "A/G", "L", "to 100", "D2/D3"] {
            assert_eq!(at_start(text), None, "{text}");
        }
        assert!(looks_like_one("ng/dL") && !looks_like_one("and/or"));
    }
}
