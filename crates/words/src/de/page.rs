//! The page: its head, its foot, its tools, and what it says in passing.

use crate::month::Month;
use crate::notice::Notice;

pub const DECIMAL_MARK: &str = ",";
pub const BETWEEN: &str = ", ";
pub const COLON: &str = ": ";
pub const LAST: &str = " und ";
pub const OR: &str = " oder ";
pub const DATE: &str = "{day}. {month} {year}";
pub const FIRST_DAY: &str = "1";

#[must_use]
pub const fn month(month: Month) -> &'static str {
    match month {
        Month::January => "Januar",
        Month::February => "Februar",
        Month::March => "März",
        Month::April => "April",
        Month::May => "Mai",
        Month::June => "Juni",
        Month::July => "Juli",
        Month::August => "August",
        Month::September => "September",
        Month::October => "Oktober",
        Month::November => "November",
        Month::December => "Dezember",
    }
}

pub const TITLE: &str = "Was bedeutet mein Wert?";
pub const LEDE: &str = "Was jede Quelle dazu sagt.";
pub const MENU: &str = "Menü";
pub const WHAT_IS_IT: &str = "Welches Ergebnis haben Sie?";
pub const MGP_K: &str = "MGP · Vitamin K";
pub const HEART_SCAN: &str = "Herz-CT";
pub const ALL_FIELDS: &str = "Alle Felder zeigen";
pub const READ_REPORT: &str = "Befund einlesen";
pub const COUNT_FOODS: &str = "Essen und Präparate zählen";
pub const FROM_LIST: &str = "Aus Ihrer Liste. Lebensmittel mit Zahl: {known} von {n}. Mittel: {m}.";
pub const ALL_QUESTIONS: &str = "Alle Fragen";
pub const SPEAK: &str = "Quellen, die darauf warten: {n}";
pub const PRIVACY: &str = "Ihre Eingaben verlassen dieses Gerät nicht.";
pub const CHECK_IT: &str = "Selbst prüfen";
pub const NOTHING_KEPT: &str =
    "Hier wird nichts gespeichert: Beim Schließen der Seite ist alles weg.";
pub const TOLD_HOST: &str = "Diese Seite gibt Ihre Eingaben an die Website weiter, die sie zeigt. Fragen Sie dort, \
     was damit geschieht.";
pub const CLINIC_PHONE: &str =
    "Im Notfall rufen Sie zuerst den Notruf. Telefon der Praxis, die diese Seite zeigt:";
pub const CLINIC_UNIT: &str = "Diese Einheit hat die Praxis gesetzt, die diese Seite zeigt. Prüfen Sie, ob Ihr Befund dieselbe nennt.";
pub const CLINIC_RANGE: &str = "Diesen Bereich hat die Praxis gesetzt, die diese Seite zeigt. Prüfen Sie, ob Ihr Befund denselben nennt.";
pub const DESCRIPTION: &str = "Was jede veröffentlichte Quelle zu Ergebnissen für Vitamin D, \
     Vitamin K oder Calcium sagt. Keine Eingabe verlässt Ihr Gerät.";
pub const NOT_FOR: &str = "Diese Seite zeigt, was veröffentlichte Quellen sagen. Sie stellt nicht fest, was Ihnen fehlt, und legt keine Dosis fest.";
pub const TRANSLATION: &str = "Auch diese Übersetzung ist noch nicht ärztlich geprüft; bei Unterschieden gilt der englische Text.";

pub const LANGUAGE: &str = "Sprache";
pub const WORDING: &str = "Wortwahl";
pub const PLAIN: &str = "Für alle";
pub const CLINICIAN: &str = "Für Fachleute (Englisch)";
pub const ALL_SOURCES: &str = "Alle Quellen";
pub const CLAIMS: &str = "Schon gelesen, dass …";
pub const CLAIMS_NOT_REVIEWED: &str = "Noch nicht ärztlich geprüft.";
pub const ABOUT_PAGE: &str = "Über diese Seite";
pub const NEW_TAB: &str = "öffnet in einem neuen Tab";
pub const SKIP: &str = "Zu den Ergebnissen";
pub const NEW_VERSION: &str = "Eine neue Fassung ist bereit. Ihre Eingaben bleiben.";
pub const RELOAD: &str = "Neu laden";
pub const PAGE_STAYS: &str = "Die neue Fassung hat nicht geantwortet, deshalb bleibt diese Seite. Ihre Eingaben sind noch da. Versuchen Sie es später noch einmal.";
pub const RENEWED: &str = "Das ist die neue Fassung. Bitte prüfen Sie Ihre Eingaben.";
pub const INSTALL: &str = "Diese Seite installieren";
pub const INSTALL_HINT: &str = "Dann öffnet sie sich auch ohne Internet.";

pub const STRIP_RESULTS: &str = "Ergebnisse: {n}";
pub const STRIP_WARNINGS: &str = "Warnungen: {n}";

pub const EMPTY_HEADING: &str = "Hier erscheinen Ihre Ergebnisse";
pub const EMPTY_BODY: &str = "Geben Sie eine Zahl so ein, wie sie auf Ihrem Befund steht, und wählen Sie die \
     Einheit. Die Antwort erscheint, während Sie tippen.";
pub const PARTIAL_BODY: &str =
    "Zu Ihren Eingaben gibt es noch keine Antwort. Lesen Sie die Hinweise unter den Feldern.";
pub const NOT_STARTED: &str = "Die Seite startet. Wenn diese Zeile stehen bleibt, konnte der \
     Browser den Rechner nicht laden: Laden Sie die Seite neu oder verwenden Sie einen neueren \
     Browser.";
pub const STOPPED: &str = "Der Rechner ist stehen geblieben. Laden Sie die Seite neu.";

pub const PROBLEMS: &str = "Es gibt ein Problem";

pub const TOOLS: &str = "Ergebnisse mitnehmen";
pub const COPY_TEXT: &str = "Mit allen Quellen kopieren";
pub const COPY_SHORT: &str = "Kurztext kopieren";
pub const MORE_WAYS: &str = "Weitere Möglichkeiten";
pub const SOURCES_COUNT: &str = "Quellen, die etwas dazu sagen: {n}";
pub const COPY_LINK: &str = "Link kopieren";
pub const TAKE_ALONG: &str = "Mitnehmen";
pub const REMIND: &str = "Erinnerung an einem Tag Ihrer Wahl";
pub const LINK_HINT: &str =
    "Der Link enthält, was Sie eingegeben haben. Wer ihn hat, kann es lesen.";
pub const PRINT: &str = "Drucken";
pub const CLEAR: &str = "Felder leeren";
pub const UNDO: &str = "Rückgängig machen";
pub const REPORT: &str = "Falsche Zahl melden";
pub const CLOSE: &str = "Schließen";
pub const SAVED: &str = "Gespeicherte Ergebnisse";
pub const SAVE: &str = "Auf diesem Gerät speichern";
pub const SAVE_HINT: &str = "Ihre Testergebnisse mit Datum bleiben in diesem Browser, bis Sie sie löschen. Wer ihn benutzt, kann sie lesen.";
pub const SAVE_NAME: &str = "Name oder Anfangsbuchstaben, wenn Sie möchten";
pub const SAVE_DO: &str = "Speichern";
pub const SAVE_DATE_HINT: &str = "Für jedes Ergebnis ohne eigenes Datum.";
pub const KEEP_A_FILE: &str = "Ihr Browser kann es löschen: Safari tut das nach einer Woche ohne Besuch. Unter \
     „Gespeicherte Ergebnisse“ können Sie eine Datei daraus machen. Oder legen Sie die Seite auf den Startbildschirm \
     und speichern Sie dort.";
pub const TEXT_TO_COPY: &str = "Text zum Kopieren";

#[must_use]
pub const fn notice(notice: Notice) -> &'static str {
    match notice {
        Notice::Copied => "Text kopiert.",
        Notice::LinkCopied => "Link kopiert.",
        Notice::CopyByHand => {
            "Ihr Browser erlaubt das Kopieren hier nicht. Markieren Sie den Text und kopieren Sie \
             ihn."
        }
        Notice::Cleared => "Die Felder sind leer. Gespeichertes bleibt gespeichert.",
        Notice::Restored => "Alles ist wieder da.",
        Notice::Opened => "Diese Werte kamen mit dem Link.",
        Notice::OpenedChanged => {
            "Diese Werte kamen mit dem Link. Die Tabellen haben sich seitdem geändert: Vergleichen \
             Sie mit Vorsicht."
        }
        Notice::WordsFailed => {
            "Diese Texte konnten nicht geladen werden. Vielleicht sind Sie offline. Eine Sprache, die hier schon benutzt wurde, geht auch ohne Netz."
        }
        Notice::PrintByHand => {
            "Drucken ist hier nicht erlaubt. Markieren Sie den Text und kopieren Sie ihn."
        }
        Notice::Saved => "Auf diesem Gerät gespeichert. Neu: {n}.",
        Notice::SavedDated => {
            "Auf diesem Gerät gespeichert. Neu: {n}. Ergebnisse ohne Datum oder mit einem Fehler wurden ausgelassen."
        }
        Notice::SaveNeedsDate => {
            "Nicht gespeichert. Geben Sie zuerst das Datum des Tests an und beheben Sie Fehler."
        }
        Notice::SaveFuture => {
            "Nicht gespeichert: Das Datum eines Tests liegt in der Zukunft. Prüfen Sie die Datumsangaben."
        }
        Notice::Report => {
            "Diese Seite sendet nichts. Prüfen Sie zuerst, ob Zahl, Einheit und Test mit Ihrem Befund übereinstimmen. Kopieren Sie dann diesen Text und ergänzen Sie, was falsch ist. Senden Sie ihn an die Person oder Stelle, von der Sie diese Seite haben. Er enthält Ihre Zahlen: Veröffentlichen Sie ihn nicht."
        }
        Notice::SaveForbidden => {
            "Nicht gespeichert: Ihr Browser erlaubt dieser Seite nicht, etwas abzulegen."
        }
        Notice::SaveFull => "Nicht gespeichert: Ihr Browser hat keinen Platz mehr für diese Seite.",
        Notice::SaveForeign => {
            "Nicht gespeichert: Was schon abgelegt ist, lässt sich nicht lesen. Sehen Sie unter „Gespeicherte Ergebnisse“ nach."
        }
        Notice::Replaced => "Diese Werte kamen mit dem neuen Link. Was vorher hier stand, ist weg.",
        Notice::ReplacedChanged => {
            "Diese Werte kamen mit dem neuen Link. Was vorher hier stand, ist weg. Die Tabellen haben sich geändert, \
             seit der Link gemacht wurde: Vergleichen Sie mit Vorsicht."
        }
        Notice::Taken => "Eingetragene Zahlen: {n}. Prüfen Sie jede.",
        Notice::PartFailed => {
            "Das konnte nicht geladen werden. Vielleicht sind Sie offline. Versuchen Sie es später noch einmal."
        }
    }
}

pub const COPY_HEAD: &str = "{name}, {date}";
pub const COPY_ENTERED: &str = "Was eingegeben wurde";
pub const COPY_PERSON: &str = "Über die Person";
pub const COPY_FOOT: &str = "Version {version}, Stand der Tabellen: {tables}. Keine Diagnose und \
     kein Rat zur Dosis. Zeigen Sie dies zusammen mit dem Laborbefund.";
