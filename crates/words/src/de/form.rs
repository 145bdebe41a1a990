//! The form: questions, labels, hints, and what skipping a field does.

pub const ABOUT_YOU: &str = "Über Sie";
pub const OPTIONAL: &str = "alles freiwillig";
pub const BLOOD_RESULTS: &str = "Testergebnisse";
pub const FROM_REPORT: &str = "aus Ihrem Laborbefund";
pub const INTAKES: &str = "Was Sie essen und einnehmen";
pub const INTAKES_SHORT: &str = "Essen und Präparate";
pub const FROM_LABELS: &str = "laut Etiketten und Nährwerttabellen";
pub const YOUR_NUMBERS: &str = "Ihre Werte";
pub const MEANING: &str = "Was Ihre Werte bedeuten";

pub const VKA_QUESTION: &str =
    "Nehmen Sie Phenprocoumon (Marcumar), Warfarin oder einen anderen Blutverdünner dieser Art?";
pub const VKA_HINT: &str = "Auch Marcoumar und Falithrom, Warfarin (Coumadin), Acenocoumarol (Sintrom), \
     Phenindion und Fluindion. Antworten Sie mit Nein, wenn Sie nur Apixaban, \
     Rivaroxaban, Edoxaban, Dabigatran, Heparin, Aspirin (ASS) oder Clopidogrel nehmen. \
     Vitamin-K-Ergebnisse werden gezeigt, sobald Sie geantwortet haben.";
pub const KIDNEY_QUESTION: &str = "Haben Sie ein Nierenproblem?";
pub const KIDNEY_HINT: &str = "Eine Nierenkrankheit, eine Dialyse oder eine Transplantation \
     verändert das MGP-Ergebnis. Dieses Ergebnis wird gezeigt, sobald Sie geantwortet oder \
     Ihre eGFR ergänzt haben.";
pub const YES: &str = "Ja";
pub const NO: &str = "Nein";
pub const UNSURE: &str = "Nicht sicher";

pub const AGE: &str = "Alter";
pub const AGE_HINT: &str =
    "Viele Quellen gelten nur für Erwachsene oder nur für Kinder und brauchen Ihr Alter.";
pub const AGE_UNIT: &str = "Einheit des Alters";
pub const YEARS: &str = "Jahre";
pub const MONTHS: &str = "Monate";
pub const ADULT: &str = "18 oder älter (ohne Alter)";
pub const SEX: &str = "Bei der Geburt eingetragenes Geschlecht";
pub const SEX_HINT: &str = "Knochentests und Tagesbedarf sind je nach Geschlecht verschieden. Ohne diese Angabe sind \
     manche Quellen nicht anwendbar.";
pub const FEMALE: &str = "Weiblich";
pub const MALE: &str = "Männlich";
pub const NOT_SAID: &str = "Keine Angabe";
pub const LIFE_STAGE: &str = "Lebensphase";
pub const NO_STAGE: &str = "Trifft nicht zu";
pub const FLAGS: &str = "Krankheiten und Arzneimittel";
pub const FLAGS_HINT: &str = "Kreuzen Sie an, was zutrifft. Jede Angabe kann eine wichtige Warnung \
     auslösen.";
pub const CONDITIONS: &str = "Krankheiten und Eingriffe";
pub const MEDICINES: &str = "Arzneimittel";

pub const MORE_RESULTS: &str = "Mehr";
pub const UNIT_OF: &str = "Einheit: {measure}";
pub const CHOOSE_UNIT: &str = "Einheit";
pub const PER_OF: &str = "Wie oft: {measure}";
pub const PER_DAY: &str = "pro Tag";
pub const PER_WEEK: &str = "pro Woche";
pub const PER_MONTH: &str = "pro Monat";
pub const PER_DAY_AVERAGE: &str = "{value} {unit} pro Tag im Durchschnitt";
pub const ANALYTE: &str = "Name des Tests auf dem Befund";
pub const DP_UCMGP: &str = "dp-ucMGP";
pub const TOTAL_UCMGP: &str = "ucMGP oder Gesamt-ucMGP";

pub const LAB_DETAILS: &str = "Datum, früherer Test, Bereich Ihres Labors";
pub const DATE_OF_TEST: &str = "Datum des Tests";
pub const EARLIER: &str = "Früheres Ergebnis, in derselben Einheit";
pub const EARLIER_DATE: &str = "Datum des früheren Tests";
pub const EARLIER_HINT: &str =
    "Wenn beide Tage angegeben sind, sagt die Seite, ob die Änderung größer ist als der Zufall.";
pub const LAB_LOW: &str = "Untere Grenze Ihres Labors";
pub const LAB_HIGH: &str = "Obere Grenze Ihres Labors";
pub const LAB_CV: &str = "Schwankung des Tests in Ihrem Labor (VK oder CV), in %";
pub const LAB_CV_HINT: &str =
    "Wie stark der Test des Labors selbst schwankt. Nur wenige Befunde nennen diesen Wert.";
pub const ALSO: &str = "Entspricht {value}";
pub const EARLIER_NEEDS: &str =
    "Geben Sie für den Vergleich beide Tage an. Der frühere Test muss vor dem späteren liegen.";
