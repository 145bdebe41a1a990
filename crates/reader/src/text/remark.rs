//! Lines that are no result: prose, headings of tables, explanations, and what
//! becomes of a test.

use crate::explain;
use crate::raw::Status;
use crate::units;
use crate::words;

fn has(words: &[String], list: &[&str]) -> bool {
    words.iter().any(|word| list.contains(&word.as_str()))
}

/// The text without an aside: `Vitamin D 19 ng/mL (your goal is above 30)`.
fn without_asides(text: &str) -> Option<String> {
    let (before, rest) = text.split_once(" (")?;
    let (_, behind) = rest.split_once(')')?;
    Some(format!("{before} {behind}"))
}

/// Whether a line is a sentence, but for what it says in brackets behind a result with its
/// unit.
pub(super) fn is_prose(text: &str) -> bool {
    let is_result = |text: &str| {
        let line = super::line::read(text, &[]);
        line.value.is_some() && !line.unit.is_empty() && crate::names::of(&line.name).is_some()
    };
    is_sentence(text)
        && without_asides(text).is_none_or(|rest| is_sentence(&rest) || !is_result(&rest))
}

/// Whether a text is a sentence. No test's name has these words.
fn is_sentence(text: &str) -> bool {
    // The time zone of the American east coast is the French "is".
    let words = words::words(&text.replace("EST", ""));
    let is_bound = |start: &str| {
        text.to_lowercase().split_once(start).is_some_and(|(before, behind)| {
            let is_name = words::words(before).len() <= 6 && crate::names::of(before).is_some();
            let is_level = words::words(before)
                .iter()
                .any(|word| matches!(word.as_str(), "level" | "of" | "as" | "serum"));
            is_name && !is_level && behind.trim_start().starts_with(|c: char| c.is_ascii_digit())
        })
    };
    if is_bound("less than") || is_bound("greater than") || is_bound("more than") {
        return false;
    }
    words.len() > 3
        && has(
            &words,
            &[
                "is",
                "are",
                "was",
                "were",
                "has",
                "have",
                "been",
                "this",
                "these",
                "should",
                "may",
                "your",
                "which",
                "that",
                "than",
                "when",
                "we",
                "ist",
                "sind",
                "wird",
                "werden",
                "bei",
                "eine",
                "wurde",
                "kann",
                "sollte",
                "dass",
                "sowie",
                "est",
                "sont",
                "une",
                "dans",
                "peut",
                "votre",
                "vos",
                "chez",
                "es",
                "son",
                "una",
                "puede",
                "debe",
                "sobre",
                "su",
                "هذا",
                "هذه",
                "يجب",
                "يكون",
                "please",
                "aim",
                "goal",
                "should",
                "recommend",
                "take",
                "taking",
                "bitte",
                "nehmen",
                "prenez",
                "prendre",
                "tome",
                "tomar",
            ],
        )
}

/// A sentence that tells the reader's own result, and nothing behind it: `Your value is
/// 27.4 ng/mL.` gives what it is of, and the figure with its unit. A limit is told
/// in a sentence that goes on, or speaks of nobody.
pub(super) fn told(text: &str) -> Option<(&str, &str)> {
    const OWN: [&str; 9] =
        ["your", "total", "ihr", "votre", "vos", "su", "tu", "gesamter", "نتيجتك"];
    let verbs = [" is ", " was ", " ist ", " betragt ", " beträgt ", " est ", " es "];
    let (at, verb) = verbs.iter().filter_map(|verb| Some((text.find(verb)?, *verb))).min()?;
    let (of, rest) = text.split_at_checked(at)?;
    let figure = rest.get(verb.len()..)?.trim().trim_end_matches('.');
    let figure = figure.strip_prefix("de ").unwrap_or(figure);
    let words = words::words(of);
    let is_own = words.len() <= 8 && has(&words, &OWN) && !explain::is_interpretation(of);
    let (_, behind) = crate::figure::with_bound(figure)?;
    let behind = units::at_start(behind.trim_start()).map_or(behind, |(_, behind)| behind);
    (is_own && behind.trim().is_empty()).then_some((of, figure))
}

/// The text behind a label of the range: `Reference Range: 30-100`.
pub(crate) fn behind_a_range_label(text: &str) -> Option<&str> {
    behind(
        text,
        &[
            "vr",
            "rr",
            "norm",
            "reference range",
            "normal range",
            "standard range",
            "reference interval",
            "ref range",
            "ref. range",
            "range",
            "ref interval",
            "expected range",
            "normal value",
            "normal values",
            "biological reference interval",
            "biological ref. interval",
            "bio. ref. interval",
            "bio. ref interval",
            "bio ref interval",
            "ref",
            "referenzintervall",
            "valeur de référence",
            "valeur de reference",
            "valeurs normales",
            "valeur normale",
            "intervalle de reference",
            "valores de ref.",
            "valor normal",
            "rango",
            "reference values",
            "reference",
            "referenzbereich",
            "normbereich",
            "referenz",
            "normalbereich",
            "normwert",
            "normwerte",
            "referenzwerte",
            "sollwert",
            "valeurs de référence",
            "valeurs de reference",
            "valeurs usuelles",
            "intervalle de référence",
            "normes",
            "norme",
            "v. réf.",
            "réf.",
            "valores de referencia",
            "intervalo de referencia",
            "rango de referencia",
            "valor de referencia",
            "rango normal",
            "valores normales",
            "v.r.",
            "القيم المرجعية",
            "المعدل الطبيعي",
            "القيمة المرجعية",
            "المجال المرجعي",
            "النطاق المرجعي",
            "القيم الطبيعية",
            "المدى المرجعي",
            "المدى الطبيعي",
            "المجال الطبيعي",
            "القيمة الطبيعية",
        ],
    )
}

const VALUES: [&str; 20] = [
    "your value",
    "your result",
    "value",
    "result",
    "results",
    "current result",
    "ergebnis",
    "wert",
    "messwert",
    "ihr wert",
    "résultat",
    "resultat",
    "valeur",
    "votre résultat",
    "resultado",
    "valor",
    "su resultado",
    "النتيجة",
    "القيمة",
    "نتيجة",
];

/// The text behind a label of the figure: `Value 22`.
pub(super) fn behind_a_value_label(text: &str) -> Option<&str> {
    behind(text, &VALUES)
}

/// Whether a name is the label of the figure.
pub(super) fn is_a_value_label(name: &str) -> bool {
    behind(name, &VALUES).is_some_and(|rest| rest.is_empty())
}

/// Whether words behind a figure say that it is an amount to take: `2000 IU daily`.
pub(super) fn is_of_a_dose(behind: &[String]) -> bool {
    const DOSE: [&str; 27] = [
        "wochentlich",
        "monatlich",
        "semanal",
        "semanales",
        "hebdomadaire",
        "iu",
        "ui",
        "ie",
        "daily",
        "weekly",
        "tablet",
        "tablets",
        "capsule",
        "capsules",
        "taglich",
        "tablette",
        "tabletten",
        "kapsel",
        "kapseln",
        "comprime",
        "comprimes",
        "gelule",
        "gelules",
        "diario",
        "diarios",
        "capsulas",
        "يوميا",
    ];
    behind.iter().any(|text| has(&words::words(&text.replace('.', "")), &DOSE))
}

/// Whether a name is the label of a unit: `Unit: ng/mL`.
pub(super) fn is_a_unit_label(name: &str) -> bool {
    let words = words::words(name);
    let [only] = words.as_slice() else { return false };
    ["unit", "units", "einheit", "unite", "unites", "unidad", "unidades", "الوحده"]
        .contains(&only.as_str())
}

/// The text behind a label, where a figure follows it or nothing.
fn behind<'a>(text: &'a str, labels: &[&str]) -> Option<&'a str> {
    let lower = text.to_lowercase();
    let label =
        labels.iter().filter(|label| lower.starts_with(**label)).max_by_key(|label| label.len())?;
    // Lower case may have another length: the label is counted in characters.
    let rest = text
        .char_indices()
        .nth(label.chars().count())
        .map_or("", |(at, _)| text.get(at..).unwrap_or(""));
    let rest = rest.trim_start_matches([' ', ':', '=', '(', '-', '–']);
    let digits_come = rest
        .chars()
        .next()
        .is_none_or(|c| words::digit(c).is_some() || matches!(c, '<' | '>' | '≤' | '≥'));
    let word_comes = crate::items::next(rest)
        .is_none_or(|(item, _)| !matches!(item, crate::items::Item::Word(_)));
    (digits_come || word_comes).then_some(rest)
}

/// Whether a line tells an earlier result: `Vorwert: 34,2 (11.02.2025)`.
pub(super) fn is_of_an_earlier_one(text: &str) -> bool {
    let first: Vec<String> = words::words(text).into_iter().take(2).collect();
    super::label::is_of_before(&first.join(" "))
}

/// Whether a line heads a table, or a field of a portal.
pub(super) fn is_label(text: &str) -> bool {
    let words = words::words(text);
    let known = words.iter().filter(|word| LABELS.contains(&word.as_str())).count();
    known > 0 && known.saturating_mul(3) >= words.len().saturating_mul(2)
}

const LABELS: [&str; 102] = [
    "low",
    "high",
    "min",
    "max",
    "minimum",
    "maximum",
    "untergrenze",
    "obergrenze",
    "minimo",
    "maximo",
    "test",
    "tests",
    "component",
    "value",
    "your",
    "standard",
    "range",
    "flag",
    "flags",
    "units",
    "unit",
    "reference",
    "interval",
    "current",
    "previous",
    "result",
    "results",
    "and",
    "date",
    "analyte",
    "analytevalue",
    "lab",
    "name",
    "status",
    "view",
    "trends",
    "normal",
    "final",
    "ref",
    "in",
    "of",
    "out",
    "specimen",
    "below",
    "above",
    "within",
    "abnormal",
    "notes",
    "details",
    "history",
    "about",
    "prior",
    "untersuchung",
    "parameter",
    "ergebnis",
    "einheit",
    "referenzbereich",
    "normbereich",
    "referenz",
    "vorwert",
    "wert",
    "messwert",
    "datum",
    "bezeichnung",
    "methode",
    "bewertung",
    "analyses",
    "analyse",
    "examen",
    "examens",
    "resultat",
    "resultats",
    "unites",
    "unite",
    "valeurs",
    "usuelles",
    "de",
    "anteriorite",
    "anteriorites",
    "anterieur",
    "prueba",
    "determinacion",
    "analisis",
    "resultado",
    "resultados",
    "unidades",
    "valores",
    "referencia",
    "intervalo",
    "anterior",
    "fecha",
    "الفحص",
    "التحليل",
    "النتيجه",
    "الوحده",
    "القيم",
    "المرجعيه",
    "المعدل",
    "الطبيعي",
    "اسم",
    "التاريخ",
    "السابقه",
];

/// What becomes of a test, by the words in the place of its figure.
pub(crate) fn status(text: &str) -> Option<Status> {
    let words = words::words(text);
    let begins = |starts: &[&str]| {
        words.iter().any(|word| starts.iter().any(|start| word.starts_with(start)))
    };
    let spaced = format!(" {} ", words.join(" "));
    let says =
        |phrases: &[&str]| phrases.iter().any(|phrase| spaced.contains(&format!(" {phrase} ")));
    if begins(&["canc", "storniert", "annul", "anulad", "cancelad", "ملغ"]) {
        Some(Status::Cancelled)
    } else if says(&["entered in error", "saisi par erreur", "irrtumlich"]) {
        Some(Status::EnteredInError)
    } else if begins(&[
        "prelim",
        "pending",
        "vorlauf",
        "ausstehend",
        "provisoire",
        "pendiente",
        "provisional",
        "preliminar",
    ]) || says(&[
        "en cours",
        "in arbeit",
        "folgt",
        "a suivre",
        "en proceso",
        "قيد الانتظار",
    ]) {
        Some(Status::NotFinal)
    } else if begins(&["hemolys", "hemolyz", "hemoliz", "haemolys", "hamolys", "hamolyt", "lipam"])
        || says(&[
            "not performed",
            "not detected",
            "no result",
            "see note",
            "qns",
            "tnp",
            "quantity not sufficient",
            "insufficient sample",
            "not measured",
            "nicht bestimmt",
            "nicht messbar",
            "non fait",
            "no realizado",
            "kein material",
            "material fehlt",
            "non realise",
            "sample not received",
            "unable to report",
            "see below",
            "negative",
            "test not performed",
        ])
    {
        Some(Status::NoValue)
    } else {
        None
    }
}

/// Whether words say how a test is done, between its name and its figure.
pub(super) fn is_of_the_method(text: &str) -> bool {
    let words = words::words(text);
    text.starts_with('(')
        || words.iter().any(|word| {
            [
                "serum",
                "plasma",
                "blood",
                "venous",
                "immunoassay",
                "eclia",
                "clia",
                "cmia",
                "lcms",
                "methode",
                "method",
                "roche",
                "abbott",
                "siemens",
                "diasorin",
                "cobas",
                "architect",
                "liaison",
                "chemilumineszenz",
                "chimiluminescence",
                "quimioluminiscencia",
                "photometrie",
                "colorimetrie",
                "sang",
                "suero",
                "sangre",
                "المصل",
                "الدم",
                "by",
            ]
            .contains(&word.as_str())
        })
}
