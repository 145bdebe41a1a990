//! The header of a table, in five languages.

use crate::raw::Status;
use crate::text;
use crate::words;

/// A column that is read.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Column {
    Name,
    Code,
    Value,
    Unit,
    Range,
    Low,
    High,
    Date,
    Status,
    Specimen,
    Earlier,
    EarlierDate,
}

/// The words of each column, in plain letters; the better one first.
const WORDS: [(Column, &[&str]); 12] = [
    (
        Column::EarlierDate,
        &[
            "previous date",
            "prior date",
            "earlier date",
            "datum vorwert",
            "vorwert datum",
            "date anteriorite",
            "date anterieure",
            "fecha anterior",
            "previous result date",
            "date of previous result",
        ],
    ),
    (
        Column::Earlier,
        &[
            "previous",
            "previous result",
            "previous value",
            "prior",
            "prior result",
            "earlier",
            "earlier result",
            "vorwert",
            "letzter wert",
            "anteriorite",
            "resultat anterieur",
            "anterieur",
            "resultado anterior",
            "valor anterior",
            "anterior",
            "النتيجه السابقه",
        ],
    ),
    (
        Column::Code,
        &[
            "loinc",
            "loinc code",
            "code loinc",
            "loinc num",
            "test code",
            "code",
            "codigo",
            "testcode",
            "analyte code",
            "observation code",
        ],
    ),
    (
        Column::Unit,
        &[
            "unit",
            "units",
            "uom",
            "unit of measure",
            "result unit",
            "result units",
            "einheit",
            "einheiten",
            "masseinheit",
            "unite",
            "unites",
            "unidad",
            "unidades",
            "الوحده",
            "وحده",
            "وحده القياس",
        ],
    ),
    (
        Column::Low,
        &[
            "low",
            "lower",
            "min",
            "minimum",
            "ref low",
            "reference low",
            "lower limit",
            "range low",
            "low limit",
            "reference range low",
            "normal low",
            "untergrenze",
            "untere grenze",
            "unterer grenzwert",
            "referenz von",
            "norm von",
            "von",
            "borne inferieure",
            "borne inf",
            "valeur min",
            "normale min",
            "limite inferior",
            "minimo",
            "valor minimo",
            "الحد الادني",
        ],
    ),
    (
        Column::High,
        &[
            "high",
            "upper",
            "max",
            "maximum",
            "ref high",
            "reference high",
            "upper limit",
            "range high",
            "high limit",
            "reference range high",
            "normal high",
            "obergrenze",
            "obere grenze",
            "oberer grenzwert",
            "referenz bis",
            "norm bis",
            "bis",
            "borne superieure",
            "borne sup",
            "valeur max",
            "normale max",
            "limite superior",
            "maximo",
            "valor maximo",
            "الحد الاقصي",
            "الحد الاعلي",
        ],
    ),
    (
        Column::Range,
        &[
            "reference range",
            "lab range",
            "laboratory range",
            "quest range",
            "labcorp range",
            "ref range",
            "reference interval",
            "range",
            "standard range",
            "normal range",
            "reference",
            "ref",
            "reference ranges",
            "expected range",
            "referenzbereich",
            "referenz",
            "normbereich",
            "normalbereich",
            "normwert",
            "normwerte",
            "referenzwerte",
            "referenzintervall",
            "norm",
            "valeurs de reference",
            "valeurs usuelles",
            "normes",
            "norme",
            "intervalle de reference",
            "valeur de reference",
            "valores de referencia",
            "intervalo de referencia",
            "rango de referencia",
            "rango",
            "valor de referencia",
            "rango normal",
            "القيم المرجعيه",
            "المعدل الطبيعي",
            "المدي المرجعي",
            "القيمه المرجعيه",
        ],
    ),
    (
        Column::Date,
        &[
            "collected",
            "collection date",
            "date collected",
            "collected date",
            "collected on",
            "collection time",
            "collection date time",
            "date of collection",
            "date of draw",
            "date of test",
            "date of sample",
            "date taken",
            "date tested",
            "tested on",
            "sampled on",
            "test taken",
            "sample date",
            "specimen date",
            "drawn",
            "date drawn",
            "draw date",
            "recorded on date",
            "test date",
            "observation date",
            "effective date",
            "result date",
            "date",
            "datetime",
            "date time",
            "entnahmedatum",
            "entnahme",
            "abnahmedatum",
            "abnahme",
            "probenentnahme",
            "datum",
            "messdatum",
            "date de prelevement",
            "date prelevement",
            "prelevement",
            "preleve le",
            "date du prelevement",
            "fecha de extraccion",
            "fecha de toma",
            "fecha extraccion",
            "fecha de la muestra",
            "fecha toma",
            "fecha muestra",
            "fecha",
            "تاريخ العينه",
            "تاريخ السحب",
            "تاريخ سحب العينه",
            "التاريخ",
            "تاريخ",
        ],
    ),
    (
        Column::Status,
        &[
            "result status",
            "status",
            "observation status",
            "teststatus",
            "statut",
            "estado",
            "الحاله",
        ],
    ),
    (
        Column::Specimen,
        &[
            "specimen",
            "specimen type",
            "sample",
            "sample type",
            "material",
            "probenmaterial",
            "probe",
            "echantillon",
            "nature",
            "muestra",
            "tipo de muestra",
            "العينه",
            "نوع العينه",
            "specimen source",
            "matrix",
        ],
    ),
    (
        Column::Value,
        &[
            "value",
            "result",
            "result value",
            "your value",
            "your result",
            "numeric result",
            "numeric value",
            "measurement",
            "observed value",
            "current result",
            "results",
            "wert",
            "ergebnis",
            "messwert",
            "resultat",
            "resultats",
            "valeur",
            "ergebnisse",
            "resultados",
            "resultado",
            "valor",
            "النتيجه",
            "القيمه",
            "نتيجه",
            "قيمه",
        ],
    ),
    (
        Column::Name,
        &[
            "test",
            "test name",
            "lab test",
            "laboratory test",
            "test performed",
            "component",
            "component name",
            "analyte",
            "analyte name",
            "biomarker",
            "biomarker name",
            "marker",
            "parameter",
            "observation",
            "untersuchung",
            "testbezeichnung",
            "analyt",
            "laborwert",
            "parametername",
            "kenngrosse",
            "messgrosse",
            "analyse",
            "analyses",
            "parametre",
            "dosage",
            "biomarqueur",
            "prueba",
            "nombre de la prueba",
            "analisis",
            "determinacion",
            "parametro",
            "analito",
            "biomarcador",
            "estudio",
            "الفحص",
            "التحليل",
            "اسم الفحص",
            "اسم التحليل",
            "الاختبار",
            "فحص",
            "long common name",
            "bezeichnung",
            "libelle",
            // Those that may head another column beside one of these.
            "name",
            "nom",
            "nombre",
            "test description",
            "description",
            "measure",
            "measure name",
            "examen",
            "examen de laboratorio",
            "lab",
            "order name",
        ],
    ),
];

/// Words that make another column of the name that they stand behind.
const OTHERWISE: [&str; 28] = [
    "birth",
    "of",
    "flag",
    "status",
    "comment",
    "comments",
    "note",
    "notes",
    "code",
    "id",
    "group",
    "category",
    "panel",
    "type",
    "reported",
    "received",
    "ordered",
    "printed",
    "by",
    "time",
    "limit",
    "text",
    "kommentar",
    "gruppe",
    "hinweis",
    "naissance",
    "nacimiento",
    "interpretation",
];

/// Where each column stands.
pub(super) struct Header {
    places: Vec<(Column, usize)>,
}

/// The columns of a header, each where it stands.
///
/// Only exact names are, where that is asked: a line of prose begins with some.
pub(super) fn columns(cells: &[String], only_exact: bool) -> Vec<(Column, usize)> {
    let plain: Vec<String> = cells.iter().map(|cell| words::words(cell).join(" ")).collect();
    let is_prose = |place: usize| {
        cells.get(place).is_some_and(|cell| cell.contains(|c: char| c == ':' || c.is_ascii_digit()))
    };
    let mut places: Vec<(Column, usize)> = Vec::new();
    // `Reference range & units`, `Result (numeric)`.
    let begins = |cell: &str, name: &str| {
        let rest = cell.strip_prefix(name).and_then(|rest| rest.strip_prefix(' '));
        rest.is_some_and(|rest| !rest.split(' ').any(|word| OTHERWISE.contains(&word)))
    };
    for is_exact in [true, only_exact] {
        for (column, names) in WORDS {
            if places.iter().any(|(known, _)| *known == column) {
                continue;
            }
            let place = names.iter().find_map(|name| {
                plain.iter().enumerate().position(|(place, cell)| {
                    (if is_exact { cell == name } else { begins(cell, name) && !is_prose(place) })
                        && places.iter().all(|(_, taken)| *taken != place)
                })
            });
            places.extend(place.map(|place| (column, place)));
        }
    }
    places
}

impl Header {
    /// The header of cells that name at least a test and a value.
    pub(super) fn of(cells: &[String]) -> Option<Self> {
        let header = Self { places: columns(cells, false) };
        let has_test = header.place(Column::Name).or(header.place(Column::Code)).is_some();
        (has_test && header.place(Column::Value).is_some()).then_some(header)
    }

    /// Where a column stands.
    pub(super) fn place(&self, column: Column) -> Option<usize> {
        self.places.iter().find(|(known, _)| *known == column).map(|(_, place)| *place)
    }

    /// A cell of a row; empty where there is none.
    pub(super) fn cell<'a>(&self, cells: &'a [String], column: Column) -> &'a str {
        self.place(column).and_then(|place| cells.get(place)).map_or("", String::as_str)
    }
}

/// What a column of the status says. Other columns are called so too.
pub(super) fn status(cell: &str) -> Status {
    let plain = words::words(cell).join(" ");
    match plain.as_str() {
        "preliminary" | "prelim" | "p" | "pending" | "partial" | "registered" | "vorlaufig"
        | "teilbefund" | "provisoire" | "en cours" | "preliminar" | "pendiente" | "provisional"
        | "in process" | "unverified" | "unknown" | "ausstehend" | "اولي" => Status::NotFinal,
        "cancelled" | "canceled" | "x" | "storniert" | "annule" | "anulado" | "cancelado"
        | "aborted" | "ملغي" => Status::Cancelled,
        "entered in error" | "error" | "deleted" | "nullified" | "w" | "d" | "fehleingabe" => {
            Status::EnteredInError
        }
        "not performed" | "not done" | "no data available" | "no result" => Status::NoValue,
        _ => Status::Final,
    }
}

/// What a word in the place of a value says.
pub(super) fn word_for_a_value(cell: &str) -> Option<Status> {
    text::status(cell)
}
