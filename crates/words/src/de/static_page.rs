use crate::static_page::StaticWords;

pub const STATIC_PAGE: StaticWords = StaticWords {
    example: "Ein Beispiel, nicht Ihr Ergebnis",
    questions: "Fragen für Ihren Termin",
    question_mine: "Ist dieser Wert für mich in Ordnung, in meinem Alter und mit meinen Krankheiten?",
    question_change: "Soll ich am Essen oder an dem, was ich einnehme, etwas ändern?",
    question_again: "Brauche ich diesen Test noch einmal, und wann?",
    address: "Diese Seite:",
    contents: "Auf dieser Seite",
    search: "Auf dieser Seite suchen",
    none_found: "Hier enthält nichts alle diese Wörter.",
    sources_lede: "Jede Tabelle, mit der der Rechner ein Ergebnis vergleicht, so wie ihre Quelle sie angibt. Jede \
        Zeile sagt, wo sie gelesen wurde.",
    review_sheet: "Dieselben Tabellen für Prüfende, mit allen Regeln",
    calculator: "Zum Rechner",
};
