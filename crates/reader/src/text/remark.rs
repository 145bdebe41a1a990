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

/// Whether a line tells an earlier result: `Vorwert: 34,2 (11.02.2025)`.
pub(super) fn is_of_an_earlier_one(text: &str) -> bool {
    let first: Vec<String> = words::words(text).into_iter().take(2).collect();
    super::label::is_of_before(&first.join(" "))
}

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
                "metodo",
                "technique",
                "tecnica",
                "technik",
                "verfahren",
                "الطريقه",
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
