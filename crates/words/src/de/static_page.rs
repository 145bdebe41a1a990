use crate::static_page::StaticWords;

pub const STATIC_PAGE: StaticWords = StaticWords {
    example: "Ein Beispiel, nicht Ihr Ergebnis",
    questions: "Fragen für Ihren Termin",
    question_mine: "Ist diese Zahl gut für mich, in meinem Alter und mit meinen Krankheiten?",
    question_change: "Soll ich etwas ändern, beim Essen oder bei dem, was ich nehme?",
    question_again: "Brauche ich diesen Test noch einmal, und wann?",
    address: "Diese Seite:",
    contents: "Auf dieser Seite",
    search: "Auf dieser Seite suchen",
    none_found: "Nichts hier enthält alle diese Wörter.",
    sources_lede: "Jede Tabelle, mit der der Rechner ein Ergebnis vergleicht, wie ihre Quelle sie gedruckt hat. Jede Zeile sagt, wo sie gelesen wurde.",
    review_sheet: "Dieselben Tabellen für Prüfende, mit allen Regeln",
    calculator: "Zum Rechner",
};
