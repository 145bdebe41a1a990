//! The part that reads a report.

use crate::catalogue::{Reader, reader_words};
use crate::found::{Becomes, FileFault, RowFault};

pub const HEADING: &str = "Meinen Befund einlesen";
pub const LEDE: &str = "Fügen Sie den Text Ihres Befunds ein, oder öffnen Sie seine Datei. Sie sehen zuerst, was eingetragen würde. Eingetragen wird erst, wenn Sie es sagen.";
pub const PRIVATE: &str = "Gelesen wird auf diesem Gerät. Nichts davon wird gesendet. Gespeichert wird es nur, wenn Sie es speichern.";
pub const LIMITS: &str = "Text: aus einem Patientenportal oder einem PDF, auf Englisch, Deutsch, Französisch, Spanisch oder Arabisch. Dateien: FHIR, C-CDA, CSV, HL7, LDT, ein Export von Apple Health (zip) und Ergebnisse, die diese Seite gespeichert hat.";
pub const MOST: &str = "Höchstens 50 MB (bei einem Zip: jede Datei darin) und 10.000 Ergebnisse. Ein Foto oder ein Scan lässt sich nicht lesen.";
pub const PASTE: &str = "Text des Befunds hier einfügen";
pub const CHOOSE: &str = "Oder Dateien wählen oder hier ablegen";
pub const PASTED: &str = "Eingefügter Text";
pub const READING: &str = "{name} wird gelesen: {percent} %";
pub const STOP: &str = "Lesen anhalten";
pub const READING_STOPPED: &str = "Das Lesen wurde angehalten. Nichts wurde übernommen.";
pub const FOUND: &str = "Gefundene Ergebnisse: {n}. Mit einer Frage: {m}. Ausgelassen: {k}.";
pub const NOTHING: &str = "Es wurde kein Ergebnis gefunden, das dieser Rechner kennt.";
pub const OTHERS: &str = "Ergebnisse von Tests, die dieser Rechner nicht kennt: {n}";
pub const LETTERS: &str = "Diese Datei nutzt eine alte Art von Buchstaben (Windows-1252). Bitte prüfen Sie Namen und Zeichen.";
pub const CAPTION: &str = "Was eingetragen würde";
pub const TAKE_COLUMN: &str = "Nehmen";
pub const SAYS_COLUMN: &str = "Im Befund steht";
pub const BECOMES_COLUMN: &str = "Daraus wird";
pub const DATE_COLUMN: &str = "Datum";
pub const RANGE_COLUMN: &str = "Bereich des Labors";
pub const TAKE_ROW: &str = "{name} nehmen";
pub const NO_DATE: &str = "Kein Datum";
pub const EARLIER: &str = "Davor: {value}, {date}";
pub const ASK_DATE: &str = "Manche Daten lassen sich auf zwei Arten lesen. Welche stimmt?";
pub const ASK_DATE_FIRST: &str = "Bitte beantworten Sie zuerst die Frage zu den Daten.";
pub const ASK_ANALYTE: &str = "Ist dieser Test „{measure}“?";
pub const ASK_TOTAL: &str = "Ist das 25-OH-Vitamin D insgesamt, D2 und D3 zusammen?";
pub const ANALYTE_YES: &str = "Ja";
pub const ANALYTE_NO: &str = "Nein, auslassen";
pub const ASK_UNIT: &str = "Welche Einheit steht im Befund?";
pub const LEFT_OUT: &str = "Ausgelassen, und warum";
pub const NEWEST: &str = "Von jedem Test wird das neueste Ergebnis eingetragen und das davor als früheres. Der Bereich des Labors kommt mit.";
pub const TAKE: &str = "Eintragen: {n}";
pub const UNANSWERED: &str = "Offene Fragen: {n}. Diese Ergebnisse werden nicht eingetragen.";
pub const REFUSED: &str = "Nicht gelesen: {name}";
pub const AT_LINE: &str = "Es ist Zeile {line}.";
pub const INSTEAD: &str =
    "Nichts davon wurde übernommen. Sie können stattdessen den Text des Befunds einfügen.";
pub const RESULT_COLUMN: &str = "Ergebnis";
pub const LINE: &str = "Zeile {line}";
pub const MORE: &str = "Mehr zeigen: {n}";
pub const ASK_PERSON: &str =
    "Darin stehen Ergebnisse mehrerer Menschen. Wessen Ergebnisse möchten Sie?";
pub const ASK_PERSON_FIRST: &str = "Bitte sagen Sie zuerst, wessen Ergebnisse Sie möchten.";
pub const PERSON: &str = "{n}. Person";
pub const PERSON_BORN: &str = "geboren am {date}";
pub const PERSON_RESULTS: &str = "Ergebnisse: {n}";
pub const SAVE_ALL: &str = "Alle diese speichern: {n}";
pub const SAVE_ALL_HINT: &str =
    "Gespeichert werden alle angekreuzten Ergebnisse mit Datum, auch die älteren.";

#[must_use]
pub const fn left_out_why(fault: RowFault) -> &'static str {
    match fault {
        RowFault::Cancelled => "Das Labor hat diesen Test abgesagt.",
        RowFault::EnteredInError => "Das Labor hat dieses Ergebnis zurückgenommen.",
        RowFault::NotFinal => "Dieses Ergebnis ist noch nicht endgültig.",
        RowFault::NoValue => "Es steht keine Zahl da.",
        RowFault::OtherTest => "Das ist ein anderer Test. Er wird leicht verwechselt.",
        RowFault::Unit => "Dieser Rechner nimmt diese Einheit für diesen Test nicht.",
        RowFault::Decimals => {
            "Die Zahl hat mehr Stellen nach dem Komma, als dieser Rechner nimmt. Tippen Sie sie selbst ein."
        }
    }
}

#[must_use]
pub const fn refused_why(fault: FileFault) -> &'static str {
    match fault {
        FileFault::Foreign => "Es ist kein Befund einer Art, die hier gelesen wird.",
        FileFault::Pdf => {
            "Es ist ein PDF. Öffnen Sie es, markieren und kopieren Sie seinen Text, und fügen Sie ihn hier ein."
        }
        FileFault::Picture => {
            "Es ist ein Bild. Diese Seite kann keine Bilder lesen: Tippen Sie die Zahlen ein."
        }
        FileFault::Damaged => "Es ist abgeschnitten oder beschädigt.",
        FileFault::TooLarge => "Es ist zu groß.",
        FileFault::TooMany => "Es enthält zu viele Ergebnisse.",
        FileFault::TooDeep => "Es ist auf eine Art gebaut, die hier nicht gelesen wird.",
        FileFault::People => {
            "Es enthält Ergebnisse mehrerer Menschen. Nehmen Sie eine Datei von einem Menschen."
        }
        FileFault::AppleExport => {
            "Diese Datei von Apple Health enthält keine Laborwerte. Wählen Sie den ganzen Export, die Zip-Datei."
        }
        FileFault::SpreadsheetChanged => {
            "Eine Tabellenkalkulation hat es verändert. Nehmen Sie die Datei so, wie diese Seite sie geschrieben hat."
        }
        FileFault::LettersLost => {
            "Darin sind Buchstaben verloren gegangen. Fragen Sie noch einmal nach der Datei, oder fügen Sie den Text ein."
        }
        FileFault::Newer => {
            "Eine neuere Version dieser Seite hat es geschrieben. Laden Sie die Seite neu und versuchen Sie es noch einmal."
        }
        FileFault::Unreadable => "Der Browser konnte es nicht öffnen.",
        FileFault::Failed => "Das Lesen ist fehlgeschlagen. Das ist ein Fehler dieser Seite.",
    }
}

#[must_use]
pub const fn becomes(becomes: Becomes) -> &'static str {
    match becomes {
        Becomes::Result => "als Ergebnis",
        Becomes::Earlier => "als früheres Ergebnis",
        Becomes::Older => "wird nicht eingetragen: Es gibt neuere",
        Becomes::Nothing => "wird nicht eingetragen",
    }
}

pub const READER: Reader = reader_words!();
