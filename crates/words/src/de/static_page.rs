pub const EXAMPLE: &str = "Ein Beispiel, nicht Ihr Ergebnis";
pub const QUESTIONS: &str = "Fragen für Ihren Termin";
pub const QUESTION_MINE: &str =
    "Ist dieser Wert für mich in Ordnung, in meinem Alter und mit meinen Krankheiten?";
pub const QUESTION_CHANGE: &str = "Soll ich am Essen oder an dem, was ich einnehme, etwas ändern?";
pub const QUESTION_AGAIN: &str = "Brauche ich diesen Test noch einmal, und wann?";
pub const ADDRESS: &str = "Diese Seite:";
pub const CONTENTS: &str = "Auf dieser Seite";
pub const SEARCH: &str = "Auf dieser Seite suchen";
pub const NONE_FOUND: &str = "Hier enthält nichts alle diese Wörter.";
pub const SOURCES_LEDE: &str = "Jede Tabelle, mit der der Rechner ein Ergebnis vergleicht, so wie ihre Quelle sie angibt. Jede \
     Zeile sagt, wo sie gelesen wurde.";
pub const REVIEW_SHEET: &str = "Dieselben Tabellen für Prüfende, mit allen Regeln";
pub const CALCULATOR: &str = "Zum Rechner";
