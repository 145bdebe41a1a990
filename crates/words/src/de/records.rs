//! Der Teil, der Dateien, Codes und Erinnerungen macht.

use crate::catalogue::{Records, records_words};
use crate::made::Made;

pub const TITLE: &str = "Mitnehmen";
pub const LEDE: &str =
    "Alles davon entsteht auf Ihrem Gerät. Nichts wird gesendet, nichts wird hier aufbewahrt.";
pub const NOTHING: &str = "Geben Sie zuerst eine Zahl ein. Dann können Sie sie mitnehmen.";
pub const UNREADABLE: &str =
    "Dieser Teil konnte Ihre Zahlen nicht lesen. Schließen Sie ihn und öffnen Sie ihn neu.";
pub const FHIR: &str = "Als Datei für Gesundheitsakten sichern";
pub const FHIR_HINT: &str = "Für eine Gesundheits-App oder den Computer einer Praxis (FHIR R4). Darin stehen Ihre Zahlen, Ihre Antworten und was jede Quelle sagt, aber kein Name.";
pub const CSV: &str = "Als Tabelle sichern";
pub const CSV_HINT: &str = "Für ein Tabellenprogramm (CSV). Jede Quelle hat eine Zeile, und in jeder Zeile stehen Ihre Zahlen und Ihre Antworten.";
pub const QR: &str = "QR-Code";
pub const QR_HINT: &str = "Ein Telefon, das ihn liest, öffnet diese Seite mit Ihren Zahlen. Wer den Code sieht, kann sie lesen.";
pub const QR_SHOW: &str = "QR-Code zeigen";
pub const QR_IMAGE: &str = "QR-Code des Links mit Ihren Zahlen";
pub const QR_TOO_LONG: &str =
    "Das ist zu viel für einen QR-Code. Nehmen Sie „{link}“ oder eine der Dateien.";
pub const PRINT_SHEET: &str = "Eine Seite mit dem QR-Code drucken";
pub const REMINDER: &str = "Eine Erinnerung";
pub const REMINDER_HINT: &str = "Eine Datei für Ihren Kalender, an einem Tag, den Sie wählen. Fragen Sie Ihre Praxis, wann ein Test sinnvoll ist.";
pub const REMINDER_DAY: &str = "Tag der Erinnerung";
pub const REMINDER_TEXT: &str = "Eigene Worte (das Feld darf leer bleiben)";
pub const REMINDER_TEXT_HINT: &str = "In der Datei steht nur „Erinnerung“. Was Sie hier eingeben, kommt dazu, und andere sehen vielleicht Ihren Kalender.";
pub const REMINDER_MAKE: &str = "Erinnerung sichern";
pub const REMINDER_TITLE: &str = "Erinnerung";
pub const NO_DAY: &str = "Wählen Sie einen Tag.";
pub const PAST_DAY: &str = "Wählen Sie einen Tag nach heute.";
pub const ENTERED: &str = "Von der Person aus einem Befund oder von einem Etikett eingegeben";
pub const COMPUTED: &str = "Von dieser Seite aus Calcium und Albumin berechnet";
pub const UNREAD: &str = "Die Seite konnte die Eingabe nicht verwenden";
pub const LAB_RANGE: &str = "Bereich, den das Labor der Person angibt";

#[must_use]
pub const fn made(made: Made) -> &'static str {
    match made {
        Made::Fhir => {
            "Die Datei für Gesundheitsakten ist fertig. Sie liegt dort, wo Ihr Browser Downloads ablegt."
        }
        Made::Csv => "Die Tabelle ist fertig. Sie liegt dort, wo Ihr Browser Downloads ablegt.",
        Made::Reminder => {
            "Die Erinnerung ist fertig. Öffnen Sie die Datei, dann kommt sie in Ihren Kalender."
        }
        Made::Failed => "Ihr Browser hat die Datei nicht angenommen. Nichts wurde gesichert.",
    }
}

pub const RECORDS: Records = records_words!();
