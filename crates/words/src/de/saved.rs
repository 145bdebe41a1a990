//! The page of saved results.

use crate::catalogue::{Saved, saved_words};
use crate::outcome::Outcome;
use calcium_compass_core::saved::file::ReadErrorKind;

pub const TITLE: &str = "Ihre gespeicherten Ergebnisse";
pub const LEDE: &str = "Ihre gespeicherten Testergebnisse, nach Datum. Sie liegen in diesem Browser, auf diesem \
     Gerät, und sonst nirgends.";
pub const SHARED: &str = "Wer diesen Browser benutzt, kann sie lesen. Löschen Sie sie an einem gemeinsam genutzten Computer, bevor Sie gehen.";
pub const CALCULATOR: &str = "Zum Rechner";
pub const EMPTY_HEADING: &str = "Hier ist nichts gespeichert";
pub const EMPTY_BODY: &str =
    "Geben Sie im Rechner ein Ergebnis und das Datum des Tests ein. Wählen Sie dann „{save}“.";
pub const FORBIDDEN: &str = "Ihr Browser erlaubt dieser Seite nicht, etwas abzulegen. Darum kann hier nichts gespeichert oder gezeigt werden.";
pub const DAMAGED: &str =
    "Was hier abgelegt ist, lässt sich nicht lesen. Es wurde nichts geändert.";
pub const DAMAGED_NEXT: &str = "Speichern Sie es als Datei, wenn Sie es ansehen wollen. Löschen Sie es dann, um neu anzufangen.";
pub const FAULT_AT: &str = "Zeile {line}: {fault}";
pub const PERSISTED: &str = "Ihr Browser behält sie, bis Sie sie löschen.";
pub const NOT_PERSISTED: &str = "Ihr Browser kann sie von selbst löschen, wenn der Platz knapp wird. Safari tut das nach einer Woche ohne Besuch. Eine eigene Datei ist sicherer.";
pub const UNNAMED: &str = "Ohne Namen";
pub const NAME: &str = "Name oder Anfangsbuchstaben";
pub const RENAME: &str = "Namen ändern";
pub const NO_MEANING: &str =
    "Diese Seite listet Ihre Werte nur auf. Der Rechner zeigt, was die Quellen dazu sagen.";
pub const VKA: &str = "Diese Seite weiß nicht, welche Arzneimittel Sie nehmen. Mit Phenprocoumon (Marcumar), Warfarin oder einem ähnlichen Blutverdünner können diese Werte nicht zeigen, wie viel Vitamin K Sie bekommen.";
pub const ONE_TEST: &str = "Für einen Verlauf braucht es mindestens zwei Tests.";
pub const PICTURE_OF: &str = "{measure}: {n} Tests, vom {first} bis zum {last}";
pub const LEGEND: &str =
    "Jeder Punkt ist ein Test. Der Balken dahinter zeigt, wo der wahre Wert liegen kann.";
pub const LEGEND_LINES: &str = "Eine durchgezogene Linie ist eine Änderung, die größer ist als der Zufall. Eine \
     gestrichelte kann allein Zufall sein.";
pub const LEGEND_DOTS: &str = "Jeder Punkt ist ein Test. Keine Linie verbindet sie, weil niemand weiß, wie stark dieser Test zufällig \
     schwankt.";
pub const LEGEND_RANGE: &str = "Der blasse Streifen ist der Bereich, den Ihr Labor gedruckt hat.";
pub const NO_LIMITS: &str = "Grenzen der Quellen sind nicht eingezeichnet: Sie sind verschieden, und manche gelten für ein anderes Alter.";
pub const WHOLE_NOISE: &str = "Der erste und der letzte Test liegen weniger als {percent} % auseinander: Das kann \
     allein Zufall sein.";
pub const WHOLE_MORE: &str = "Der erste und der letzte Test liegen mehr als {percent} % auseinander: Das erklärt der \
     Zufall allein nicht.";
pub const NO_COURSE: &str =
    "Eine Änderung, die größer ist als der Zufall, ist nicht immer besser oder schlechter.";
pub const RESULT: &str = "Ergebnis";
pub const RANGE: &str = "Wo der wahre Wert liegen kann";
pub const SINCE: &str = "Verglichen mit dem Test davor";
pub const FIRST_TEST: &str = "erster Test";
pub const APART: &str = "nicht vergleichbar";
pub const NOISE: &str = "weniger als {percent} % auseinander: kann allein Zufall sein";
pub const MORE: &str = "mehr als {percent} % auseinander: mehr als Zufall";
pub const DRAWN_AS: &str = "im Bild: {value}";
pub const OWN_RANGE: &str = "Bereich Ihres Labors: {range}";
pub const TAKEN: &str = "Was Sie damals genommen haben";
pub const TAKEN_WRITE: &str = "Notieren, was Sie damals genommen haben";
pub const TAKEN_HINT: &str =
    "In eigenen Worten, etwa das Präparat und wie viel. Im Bild steht dort seine Nummer.";
pub const TAKEN_KEEP: &str = "Notiz behalten";
pub const DELETE: &str = "Entfernen";
pub const FILE: &str = "Als Datei";
pub const EXPORT: &str = "Als Datei speichern";
pub const EXPORT_HINT: &str = "Eine Tabellenkalkulation kann die Datei öffnen. Sie ist nicht geschützt: Wer sie hat, kann sie lesen.";
pub const IMPORT: &str = "Ergebnisse aus einer Datei hinzufügen";
pub const IMPORT_HINT: &str =
    "Nur Dateien von dieser Seite. Was schon gespeichert ist, bleibt, wie es ist.";
pub const ERASE: &str = "Alles löschen";
pub const FOODS_KEPT: &str =
    "Auch Ihre Liste der Lebensmittel und Nahrungsergänzung ist hier gespeichert.";
pub const ERASE_SURE: &str = "Alles löschen, was hier gespeichert ist? Ergebnisse: {n}.";
pub const ERASE_YES: &str = "Ja, alles löschen";
pub const ERASE_NO: &str = "Nein, alles behalten";
pub const UNDO_HINT: &str = "Das geht, bis Sie diese Seite verlassen oder neu laden.";

#[must_use]
pub const fn read_error(error: ReadErrorKind) -> &'static str {
    match error {
        ReadErrorKind::Foreign => "Diese Datei stammt nicht von dieser Seite.",
        ReadErrorKind::Newer => {
            "Sie stammt von einer neueren Fassung dieser Seite. Laden Sie die Seite neu und versuchen Sie es noch \
             einmal."
        }
        ReadErrorKind::TooLong => "Sie enthält mehr, als diese Seite lesen kann.",
        ReadErrorKind::Spreadsheet => {
            "Eine Tabellenkalkulation hat sie verändert. Verwenden Sie die Datei so, wie sie von dieser Seite kommt, \
             ohne sie dort zu speichern."
        }
        ReadErrorKind::Letters => {
            "Buchstaben gingen verloren, als ein anderes Programm sie gespeichert hat."
        }
        ReadErrorKind::Cells => "Sie ist abgeschnitten oder hat unerwartete Spalten.",
        ReadErrorKind::Date => "Das Datum hat nicht die Form 2026-01-31.",
        ReadErrorKind::Measure => "Diese Seite kennt den Test nicht.",
        ReadErrorKind::Value => "Der Rechner nimmt dieses Ergebnis nicht an.",
        ReadErrorKind::Lab => "Was das Labor angegeben hat, kann nicht stimmen.",
    }
}

#[must_use]
pub const fn outcome(outcome: Outcome) -> &'static str {
    match outcome {
        Outcome::Deleted => "Ein Ergebnis wurde entfernt.",
        Outcome::Erased => "Alles, was hier gespeichert war, wurde gelöscht.",
        Outcome::Restored => "Alles ist wieder wie vorher.",
        Outcome::Renamed => "Der Name wurde geändert.",
        Outcome::Noted => "Die Notiz ist gespeichert.",
        Outcome::Exported => "Die Datei ist erstellt. Sie liegt bei Ihren Downloads.",
        Outcome::Imported => "Aus der Datei hinzugefügt: {n}. Schon da: {m}.",
        Outcome::FileRefused => "Die Datei wurde nicht angenommen. Nichts hat sich geändert.",
        Outcome::Elsewhere => "Ein anderer Tab hat das Gespeicherte geändert. So ist es jetzt.",
        Outcome::Conflict => {
            "Es wurde nichts getan: Ein anderer Tab hat das Gespeicherte geändert. So ist es jetzt."
        }
        Outcome::Forbidden => {
            "Nichts hat sich geändert: Ihr Browser erlaubt dieser Seite nicht, etwas abzulegen."
        }
        Outcome::Full => {
            "Nichts hat sich geändert: Ihr Browser hat keinen Platz mehr für diese Seite."
        }
    }
}

pub const SAVED: Saved = saved_words!();
