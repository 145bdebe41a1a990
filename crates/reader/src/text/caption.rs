//! Captions: the heads of a table's columns, and the words before a figure, its unit or its
//! range: `Your value`, `Unit:`, `Reference range:`.

use crate::words;

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
