//! What a report says of all its results: the day of the sample, and in what
//! language.

use crate::source::DayOrder;
use crate::words;

/// What the date of a line is.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub(super) enum Dated {
    /// No word says.
    Plain,
    /// The day of the sample.
    Sample,
    /// Another day: of birth, of printing, of a letter.
    Another,
}

/// Words before the day of the sample.
const SAMPLE: &[&str] = &[
    "taken",
    "bloods",
    "collected",
    "collection",
    "drawn",
    "specimen",
    "spec",
    "sampled",
    "service",
    "entnahme",
    "entnahmedatum",
    "abnahme",
    "abnahmedatum",
    "probenentnahme",
    "blutentnahme",
    "materialentnahme",
    "probenahme",
    "abnahmezeit",
    "entnommen",
    "abgenommen",
    "entnahmezeit",
    "preleve",
    "prelevement",
    "prelevee",
    "extraccion",
    "toma",
    "sample",
    "recogida",
    "muestra",
    "سحب",
    "العينه",
    "جمع",
    "اخذ",
    "الجمع",
];
/// Words before another day.
const ANOTHER: &[&str] = &[
    "dob",
    "birth",
    "born",
    "reported",
    "report",
    "printed",
    "received",
    "rec",
    "recd",
    "rcvd",
    "rep",
    "rept",
    "ordered",
    "resulted",
    "signed",
    "verified",
    "released",
    "final",
    "authorised",
    "authorized",
    "requested",
    "geburtsdatum",
    "geb",
    "geboren",
    "eingang",
    "eingangsdatum",
    "befunddatum",
    "ausgang",
    "ausgangsdatum",
    "druckdatum",
    "gedruckt",
    "erstellt",
    "befund",
    "probeneingang",
    "auftragsdatum",
    "auftrag",
    "berichtsdatum",
    "freigabe",
    "ne",
    "nee",
    "naissance",
    "edite",
    "edition",
    "imprime",
    "recu",
    "valide",
    "dossier",
    "reception",
    "resultat",
    "compte",
    "nacimiento",
    "informe",
    "impreso",
    "recepcion",
    "emision",
    "validado",
    "validacion",
    "validation",
    "validierung",
    "entrega",
    "solicitud",
    "nac",
    "الميلاد",
    "التقرير",
    "الطباعه",
];

/// What the words before a date say it is.
pub(super) fn dated(before: &str) -> Dated {
    let words = words::words(before);
    // The words next to the date count.
    let near: Vec<&str> = words.iter().rev().take(5).map(String::as_str).collect();
    for word in near {
        let is = |list: &[&str]| list.contains(&word);
        if is(SAMPLE)
            || ["prelev", "entnahm", "abnahm", "extracc", "collect"]
                .iter()
                .any(|start| word.starts_with(start))
        {
            return Dated::Sample;
        }
        if is(ANOTHER) {
            return Dated::Another;
        }
    }
    Dated::Plain
}

/// Words before the result of an earlier day.
pub(super) fn is_of_before(before: &str) -> bool {
    let words = words::words(before);
    words.iter().any(|word| {
        [
            "ant",
            "last",
            "letzter",
            "letztes",
            "prev",
            "previous",
            "prior",
            "vorwert",
            "vorwerte",
            "vorbefund",
            "anterior",
            "anterieur",
            "anteriorite",
            "anterieure",
            "anteriorites",
            "anteriores",
            "previo",
            "السابق",
            "السابقه",
            "سابق",
            "precedent",
            "precedente",
        ]
        .contains(&word.as_str())
    })
}

/// The order of day and month by the words of a report: French, German, Spanish
/// and Arabic put the day first, American laboratories the month.
pub(crate) fn day_order(text: &str) -> Option<DayOrder> {
    let plain = format!(
        " {} ",
        words::words(text.get(..text.floor_char_boundary(100_000)).unwrap_or(text)).join(" ")
    );
    let count =
        |words: &[&str]| words.iter().filter(|word| plain.contains(&format!(" {word} "))).count();
    let is_arabic = text.chars().any(|c| matches!(c, '\u{621}'..='\u{64A}'));
    let day_first = count(DAY_FIRST).saturating_add(usize::from(is_arabic).saturating_mul(3));
    let month_first = count(MONTH_FIRST);
    match day_first.cmp(&month_first) {
        std::cmp::Ordering::Greater => Some(DayOrder::DayFirst),
        std::cmp::Ordering::Less => Some(DayOrder::MonthFirst),
        std::cmp::Ordering::Equal => None,
    }
}

const DAY_FIRST: &[&str] = &[
    // German.
    "befund",
    "laborbefund",
    "untersuchung",
    "ergebnis",
    "einheit",
    "referenzbereich",
    "normbereich",
    "normalbereich",
    "referenz",
    "messwert",
    "labor",
    "material",
    "entnahme",
    "abnahme",
    "datum",
    "geburtsdatum",
    "wert",
    "kalzium",
    "vorwert",
    "eingang",
    "praxis",
    "arzt",
    "analyse",
    "methode",
    "entnahmedatum",
    "abnahmedatum",
    "und",
    "der",
    "die",
    // French.
    "resultat",
    "resultats",
    "valeurs",
    "prelevement",
    "preleve",
    "laboratoire",
    "biologie",
    "usuelles",
    "analyses",
    "unites",
    "unite",
    "calcemie",
    "vitamine",
    "anteriorite",
    "anteriorites",
    "dosage",
    "calcium corrige",
    "sang",
    "medecin",
    "le",
    "les",
    "du",
    // Spanish.
    "resultado",
    "resultados",
    "unidades",
    "unidad",
    "valores",
    "referencia",
    "fecha",
    "laboratorio",
    "vitamina",
    "calcio",
    "analisis",
    "determinacion",
    "prueba",
    "extraccion",
    "muestra",
    "informe",
    "paciente",
    "rango",
    "intervalo",
    "el",
    "los",
    "suero",
    // British.
    "nhs",
    "gp",
    "serum adjusted calcium level",
    "haematology",
    "hospital number",
    "nhs trust",
    "nhs number",
    "authorised",
    "paediatric",
    "ionised",
    "litre",
];
/// American laboratories and portals, and their time zones: but for EST, which is
/// a word of French.
const MONTH_FIRST: &[&str] = &[
    "labcorp",
    "quest",
    "mychart",
    "date collected",
    "current result and flag",
    "analytevalue",
    "standard range",
    "edt",
    "cdt",
    "mdt",
    "pdt",
    "cst",
    "pst",
    "usa",
];
