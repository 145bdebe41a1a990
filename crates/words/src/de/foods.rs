//! The part that counts foods and products.

use calcium_compass_core::food::{Household, Substance};

use crate::catalogue::{Foods, foods_words};

pub const HEADING: &str = "Was ich esse und einnehme";
pub const LEDE: &str = "Zählen Sie, was Sie essen und einnehmen. Zahlen aus Nährwerttabellen und von Etiketten werden hier auf diesem Gerät addiert. Nichts wird gesendet.";
pub const NO_PREDICTION: &str =
    "Das kann nicht sagen, wie hoch Ihr Blutwert wird: Menschen sind zu verschieden.";
pub const STEADY: &str = "Essen Sie gleichmäßig weiter wie bisher. Beginnen, beenden oder ändern Sie Vitamin K nicht selbst: Ihre Praxis stellt Ihr Medikament danach ein.";
pub const FOODS_HEADING: &str = "Speisen und Getränke";
pub const LESS: &str = "Eins weniger: {food}";
pub const MORE: &str = "Eins mehr: {food}";
pub const COUNTED: &str = "{food}: {n}. Zusammen {grams} g.";
pub const PORTION: &str = "{n} {household} ({grams} g)";
pub const GRAMS: &str = "{grams} g";
pub const PORTION_OF: &str = "Portion: {food}";
pub const ANOTHER_FOOD: &str = "Ein anderes Lebensmittel";
pub const FOUND: &str = "Gefundene Lebensmittel: {n}";
pub const FOUND_NONE: &str =
    "Kein Lebensmittel der Tabelle heißt so. Versuchen Sie ein anderes Wort.";
pub const FOUND_SOME: &str =
    "Gefundene Lebensmittel: {n}. Die ersten {shown} sind zu sehen: Tippen Sie mehr Buchstaben.";
pub const ADD: &str = "Hinzufügen: {food}";
pub const PRODUCTS_HEADING: &str = "Nahrungsergänzung";
pub const PRODUCTS_HINT: &str = "Übertragen Sie das Etikett Zeile für Zeile. Etiketten nennen das Calcium oder Magnesium selbst. Wählen Sie ein Salz nur, wenn das Etikett das Salz wiegt.";
pub const TOGETHER: &str = "Zusammen auf Etiketten gesehen";
pub const ANOTHER_PRODUCT: &str = "Ein Mittel hinzufügen";
pub const REMOVE_PRODUCT: &str = "Mittel {n} entfernen";
pub const PRODUCT: &str = "Mittel {n}";
pub const SUBSTANCE_LABEL: &str = "Was es nennt";
pub const AMOUNT_LABEL: &str = "Menge in einer Portion";
pub const UNIT_LABEL: &str = "Einheit";
pub const ANOTHER_LINE: &str = "Eine Zeile hinzufügen";
pub const REMOVE_LINE: &str = "Zeile {n} entfernen";
pub const SERVINGS: &str = "Wie viele Portionen";
pub const SEEN_ON_LABELS: &str = "Gesehene Mengen";
pub const IT_IS: &str = "Es ist {substance}";
pub const EVERYTHING: &str = "Das ist alles, was ich an einem üblichen Tag esse und einnehme";
pub const EVERYTHING_HINT: &str =
    "Ohne dieses Häkchen heißt jede Menge „mindestens“. Dann wird nichts zu wenig genannt.";
pub const SUMS_HEADING: &str = "Was das am Tag ergibt";
pub const AT_LEAST: &str = "mindestens {amount} {unit}";
pub const RANGE: &str = "{low} bis {high} {unit}";
pub const KNOWN_FOODS: &str = "Lebensmittel mit Zahl: {known} von {of}";
pub const KNOWN_PRODUCTS: &str = "Mittel: {n}";
pub const NOTHING_KNOWN: &str = "nicht bekannt";
pub const UNSPLIT: &str = "Vitamin K unbekannter Form";
pub const NOTHING_YET: &str = "Noch ist nichts gezählt.";
pub const HONEST: &str = "Tabellen trennen Vitamin K selten auf. Eine Zahl für MK-7 gibt es nur bei Natto. Bei Käse unterscheiden sich die Quellen um das Hundertfache. Nicht bekannt ist nicht null.";
pub const COMPARE_HEADING: &str = "Was sich ändern würde";
pub const COMPARE_HINT: &str =
    "Ändern Sie eine Anzahl oder ein Mittel und sehen Sie, was jede Quelle sagen würde.";
pub const BEFORE: &str = "Vorher";
pub const AFTER: &str = "Mit dieser Liste";
pub const COMPARE_FROM_HERE: &str = "Ab hier vergleichen";
pub const RESTART: &str = "Mit dem vergleichen, was die Seite jetzt sagt";
pub const NOTHING_TO_COMPARE: &str = "Keine Quelle würde etwas anderes sagen.";
pub const TAKE: &str = "Diese Mengen eintragen";
pub const TAKE_HINT: &str =
    "Sie ersetzen, was in diesen Feldern steht. Dort können Sie sie ändern.";
pub const KEEP: &str = "Diese Liste auf diesem Gerät behalten";
pub const KEPT: &str = "Diese Liste bleibt auf diesem Gerät und sonst nirgends.";
pub const FORGET: &str = "Die behaltene Liste löschen";
pub const NOT_KEPT: &str = "Dieser Browser behält sie nicht.";
pub const SOURCES: &str = "Woher die Zahlen stammen, und ihre Lizenzen";
pub const COUNT_IN_TIME: &str = "In welcher Zeit: {food}";

#[must_use]
pub const fn household(household: Household) -> &'static str {
    match household {
        Household::Glass => "Glas",
        Household::Cup | Household::Ounce | Household::Portion => "Portion",
        Household::Tablespoon => "EL",
        Household::Teaspoon => "TL",
        Household::Slice => "Scheibe",
        Household::Piece => "Stück",
        Household::Pot => "Becher",
        Household::Can => "Dose",
        Household::Litre => "Liter",
        Household::Gram => "g",
    }
}

#[must_use]
pub const fn substance(substance: Substance) -> &'static str {
    match substance {
        Substance::VitaminD => "Vitamin D (D2 oder D3)",
        Substance::Calcium => "Calcium",
        Substance::CalciumCarbonate => "Calciumcarbonat (das Salz)",
        Substance::CalciumCitrate => "Calciumcitrat (das Salz)",
        Substance::Magnesium => "Magnesium",
        Substance::MagnesiumOxide => "Magnesiumoxid (das Salz)",
        Substance::MagnesiumCitrate => "Magnesiumcitrat (das Salz)",
        Substance::MagnesiumChloride => "Magnesiumchlorid (das Salz)",
        Substance::MagnesiumHydroxide => "Magnesiumhydroxid (das Salz)",
        Substance::K1 => "Vitamin K1",
        Substance::Mk4 => "Vitamin K2 als MK-4",
        Substance::Mk7 => "Vitamin K2 als MK-7",
        Substance::VitaminK => "Vitamin K, Form nicht genannt",
    }
}

pub const FOODS: Foods = foods_words!();
