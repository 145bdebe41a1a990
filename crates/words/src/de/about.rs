//! The page about this page: what it is for and not for, how it works, what it
//! does with what is typed, what is not known, how to report a mistake.

use crate::catalogue::{AboutPart, about_parts};

pub const ABOUT_TITLE: &str = "Über diese Seite";

pub const ABOUT_FOR: &str = "Wofür sie da ist";
pub const ABOUT_FOR_USE: &str = "Sie zeigt, was veröffentlichte Quellen zu einem Ergebnis für Vitamin D, Vitamin K \
     oder Calcium sagen. Sie können sie allein oder mit Ihrer Ärztin oder Ihrem Arzt lesen.";
pub const ABOUT_FOR_WHOM: &str = "Sie ist für Menschen, die einen Laborbefund haben, und für alle, \
     die ihn mit ihnen besprechen.";

pub const ABOUT_NOT_FOR: &str = "Wofür sie nicht da ist";
pub const ABOUT_NOT_FOR_ILLNESS: &str =
    "Sie stellt nicht fest, was Ihnen fehlt. Eine einzelne Zahl kann das selten.";
pub const ABOUT_NOT_FOR_TREATMENT: &str = "Sie legt keine Dosis fest und wählt keine Behandlung \
     aus. Bitte wegen dieser Seite kein Arzneimittel und kein Präparat beginnen, absetzen oder \
     ändern.";
pub const ABOUT_NOT_FOR_EMERGENCY: &str = "Sie ist nicht für Notfälle. Wenn Sie sich sehr krank fühlen, rufen Sie \
     sofort den Notruf und warten Sie nicht auf eine Seite.";
pub const ABOUT_NOT_FOR_SOME: &str = "Manche Menschen brauchen ärztlichen Rat mehr als eine Seite: \
     Babys, Kinder und Schwangere. Das gilt auch für Menschen mit einer Nierenkrankheit und für \
     alle, die Phenprocoumon (Marcumar), Warfarin oder einen ähnlichen Blutverdünner nehmen.";

pub const ABOUT_HOW: &str = "Wie sie funktioniert";
pub const ABOUT_HOW_WORKS: &str = "Sie geben eine Zahl so ein, wie sie auf Ihrem Befund steht, und wählen die \
     Einheit. Die Seite sucht sie in Tabellen aus veröffentlichten Quellen, jede in der Einheit der Quelle. Sie \
     zeigt, was jede Quelle sagt, wo das gelesen wurde und wie genau die Zahl ist. Bei einer Zahl, die gefährlich \
     sein kann, erscheint stattdessen eine Warnung.";
pub const ABOUT_HOW_OPEN: &str =
    "Alle Tabellen, Quellen und Regeln liegen offen: Jeder Mensch darf sie lesen und prüfen.";

pub const ABOUT_PRIVACY: &str = "Ihre Privatsphäre";
pub const ABOUT_PRIVACY_STAYS: &str = "Nichts, was Sie eingeben, verlässt dieses Gerät. Alles wird hier berechnet, \
     und nichts geht an einen Server.";
pub const ABOUT_PRIVACY_REQUESTED: &str = "Zum Start fordert Ihr Browser von dieser Website die \
     Dateien der Seite an. Die Website sieht dann, was jede Website sieht, zum Beispiel Ihre \
     Netzwerkadresse. Danach fordert die Seite nur noch eine andere Sprache an, falls Sie eine \
     wählen.";
pub const ABOUT_PRIVACY_STORED: &str = "Nichts wird gespeichert, es sei denn, Sie wünschen es. Es \
     gibt keine Cookies, keine Zähler und keine Anmeldung. Wenn Sie die Seite schließen, vergisst \
     sie alles, was Sie nicht gespeichert haben.";
pub const ABOUT_PRIVACY_SAVED: &str = "Wenn Sie „Auf diesem Gerät speichern“ wählen, liegen Ihre Testergebnisse mit \
     Datum und der Name, den Sie angeben, in diesem Browser. Die Seite „Gespeicherte Ergebnisse“ zeigt alles davon. \
     Dort können Sie alles als Datei speichern oder löschen.";
pub const ABOUT_PRIVACY_KEPT: &str = "Die Seite selbst wird aufbewahrt, damit sie sich ohne Internet öffnet. Ab und zu sucht sie eine neuere Fassung. Nichts, was Sie eingegeben haben, ist darin.";
pub const ABOUT_PRIVACY_OTHERS: &str = "Ein Übersetzungsprogramm oder eine Browser-Erweiterung \
     kann lesen, was auf einer Seite steht. Diese Seite kann das nicht verhindern. Schließen Sie \
     an einem gemeinsam genutzten Computer die Seite, wenn Sie fertig sind.";

pub const ABOUT_CHECK: &str = "Prüfen Sie es selbst";
pub const ABOUT_CHECK_STEPS: [&str; 5] = [
    "Öffnen Sie an einem Computer die Entwicklerwerkzeuge Ihres Browsers (oft mit der Taste F12) \
     und wählen Sie „Netzwerk“ oder „Netzwerkanalyse“.",
    "Laden Sie die Seite neu und warten Sie, bis keine neuen Zeilen mehr erscheinen.",
    "Geben Sie Zahlen ein, kreuzen Sie Kästchen an und öffnen Sie jeden Abschnitt. Es sollten keine neuen Zeilen \
     erscheinen.",
    "Trennen Sie jetzt die Internetverbindung und geben Sie eine andere Zahl ein. Die Seite \
     antwortet trotzdem.",
    "Suchen Sie im Bereich „Web-Speicher“ oder „Anwendung“ nach dieser Website. Nichts, was Sie \
     eingegeben haben, sollte dort stehen, außer dem, was Sie gespeichert haben.",
];

pub const ABOUT_LIMITS: &str = "Was nicht sicher ist";
pub const ABOUT_LIMITS_REVIEW: &str =
    "Die Tabellen, die Warnungen und die Texte hat noch keine medizinische Fachperson geprüft.";
pub const ABOUT_LIMITS_LANGUAGES: &str = "Eine Übersetzung ist als nicht geprüft gekennzeichnet, \
     bis eine medizinische Fachperson sie gelesen hat, die mit der Sprache aufgewachsen ist. Was \
     das Übersetzungsprogramm eines Browsers aus der Seite macht, prüft niemand.";
pub const ABOUT_LIMITS_VARIATION: &str = "Es ist nicht bekannt, wie stark dp-ucMGP von Tag zu Tag schwankt, und es \
     gibt keinen allgemein anerkannten Grenzwert.";
pub const ABOUT_LIMITS_SOURCES: &str = "Die Quellen sind nicht alle gleichwertig. Manche wurden im \
     Original gelesen, andere in einem Text, der sie zitiert. Die Seite sagt, welche.";
pub const ABOUT_LIMITS_AGE: &str = "Quellen ändern sich. Bei jeder steht der Tag der letzten \
     Prüfung, und die Seite sagt, wenn die nächste überfällig ist.";
pub const ABOUT_LIMITS_LAB: &str = "Labore unterscheiden sich. Der Bereich auf Ihrem eigenen \
     Befund zählt vielleicht mehr als jeder hier.";

pub const ABOUT_REPORT: &str = "Wenn etwas falsch ist";
pub const ABOUT_REPORT_HOW: &str = "Die Seite sendet von sich aus keine Meldung. Wenn eine Zahl, eine Quelle oder \
     ein Wort falsch ist, melden Sie es in der öffentlichen Liste des Projekts.";
pub const ABOUT_REPORT_WHAT: &str = "Schreiben Sie, welche Quelle es ist, was die Seite sagt, was \
     sie sagen sollte und wo das gedruckt steht. Eine erfundene Zahl genügt.";
pub const ABOUT_REPORT_NOT: &str = "Die Liste ist öffentlich: Schreiben Sie weder Ihren Namen noch \
     Ihre Ergebnisse noch Ihren Laborbefund hinein.";
pub const ABOUT_REPORT_HARM: &str = "Wenn Sie Schaden genommen haben, sprechen Sie zuerst mit \
     einer Ärztin oder einem Arzt. Welche Risiken bekannt sind und was dagegen getan wird, steht \
     in der Gefahrenliste des Projekts.";

pub const ABOUT_INTERESTS: &str = "Wer bezahlt";
pub const ABOUT_INTERESTS_NONE: &str = "Die Seite zeigt keine Werbung, verkauft nichts und bekommt kein Geld für \
     Links. Sie nennt keine Marken zum Kaufen.";
pub const ABOUT_INTERESTS_SOURCES: &str = "Manche Studien wurden von Herstellern von Tests oder \
     Präparaten bezahlt. Wo das bekannt ist, wird es gesagt.";

pub const ABOUT_RULES: &str = "Regeln für Medizinprodukte";
pub const ABOUT_RULES_INFORMATION: &str = "Diese Seite soll informieren. Sie wird nicht als \
     Medizinprodukt verkauft und ist nicht als solches zertifiziert.";
pub const ABOUT_RULES_OPEN: &str = "Ob eine Seite wie diese als Medizinprodukt gilt, hängt vom \
     Land ab und davon, wie sie verwendet wird. Ein Satz wie dieser entscheidet das nicht, und \
     keine Behörde hat sich die Seite angesehen.";
pub const ABOUT_RULES_CLINICS: &str = "Eine Praxis oder Klinik, die sie einsetzt, sollte Fachleute fragen, die die \
     Regeln in ihrem Land kennen.";

pub const ABOUT_ACCESS: &str = "Barrierefreiheit";
pub const ABOUT_ACCESS_AIM: &str = "Das Ziel der Seite ist WCAG 2.2, Stufe AA.";
pub const ABOUT_ACCESS_TESTED: &str = "Ein Programm (axe-core) prüft sie in Chromium, Firefox und \
     WebKit, breit und schmal. Auch ein ganzer Besuch nur mit der Tastatur wird getestet.";
pub const ABOUT_ACCESS_NOT_YET: &str = "Menschen, die jeden Tag einen Screenreader verwenden, \
     haben sie noch nicht ausprobiert. Ein Programm kann nicht jede Hürde finden, deshalb sagen \
     wir nicht, dass sie das Ziel erreicht.";
pub const ABOUT_ACCESS_TELL: &str =
    "Wenn Ihnen etwas im Weg ist, hilft uns eine Meldung in der öffentlichen Liste, es zu beheben.";

pub const ABOUT_PARTS: [AboutPart; 10] = about_parts!();
