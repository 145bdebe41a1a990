//! What is wrong with a field, and an example of a good one.

use crate::complaint::{Complaint, Really};
use calcium_compass_core::own_lab::LabProblem;
use calcium_compass_core::person::PersonProblem;

#[must_use]
pub const fn complaint(complaint: Complaint) -> &'static str {
    match complaint {
        Complaint::NotWhole => "Hier muss eine einzige ganze Zahl stehen, zum Beispiel {example}.",
        Complaint::NotANumber => {
            "Hier muss eine einzige Zahl mit höchstens drei Nachkommastellen stehen, zum Beispiel \
             {example}. Davor kann < oder > stehen."
        }
        Complaint::Negative => {
            "Ein Ergebnis kann nicht unter null liegen. Geben Sie es ohne Minuszeichen ein, zum \
             Beispiel {example}."
        }
        Complaint::UnitMissing => "Welche Einheit steht auf Ihrem Befund? Wählen Sie {units}.",
        Complaint::UnitConflict => {
            "Eine Einheit ist eingetippt, eine andere ausgewählt. Welche steht auf Ihrem Befund: \
             {units}?"
        }
        Complaint::UnitUnknown => {
            "Dieser Test wird nicht in dieser Einheit angegeben. Suchen Sie auf Ihrem Befund nach \
             {units}, zum Beispiel {example} {unit}."
        }
        Complaint::LabelUnitMissing => "Welche Einheit steht auf der Packung? Wählen Sie {units}.",
        Complaint::LabelUnitConflict => {
            "Eine Einheit ist eingetippt, eine andere ausgewählt. Welche steht auf der Packung: {units}?"
        }
        Complaint::LabelUnitUnknown => {
            "Diese Menge wird nicht in dieser Einheit angegeben. Suchen Sie auf der Packung nach {units}, zum Beispiel {example} {unit}."
        }
        Complaint::UnitMismatch => {
            "Ein Ergebnis in dieser Einheit lässt sich nicht umrechnen. Suchen Sie auf Ihrem \
             Befund nach {units}."
        }
        Complaint::WrongVitaminD => {
            "Diese Seite liest 25-OH-D. 1,25-OH-D ist ein anderer Test und zeigt nicht, wie viel \
             Vitamin D Sie haben. Suchen Sie nach einer Zeile wie 25-OH-Vitamin D 22 ng/mL."
        }
        Complaint::WrongMgp => {
            "Diese Seite liest nur dp-ucMGP. Gesamt-ucMGP ist ein anderer Test mit weit höheren \
             Zahlen. Suchen Sie nach einer Zeile wie dp-ucMGP 560 pmol/L."
        }
        Complaint::WrongIonised => {
            "Diese Seite liest nur das Gesamtcalcium. Ionisiertes Calcium ist ein anderer Test mit niedrigeren Zahlen und eigenem Bereich. Suchen Sie nach einer Zeile wie Calcium 2,35 mmol/L."
        }
        Complaint::Zero => {
            "Ein Ergebnis von 0 kann nicht stimmen. Wenn das Labor „weniger als“ angegeben hat, geben Sie es so ein: \
             <{example}."
        }
        Complaint::Implausible => {
            "{typed} {unit} liegt außerhalb von {low} bis {high} {unit}, dem Bereich, den diese Seite lesen kann. Prüfen Sie \
             Zahl und Einheit. Beispiel: {example}."
        }
        Complaint::AskNumber => "Ist das {grouped} oder {plain}? Wählen Sie eines.",
        Complaint::AskUnit => {
            "Ist das wirklich {unit}? {typed} {unit} ist selten. {typed} {other} ist häufig."
        }
        Complaint::AskOtherUnit => {
            "Welche Einheit ist es? {typed} {unit} kann kaum stimmen. {typed} {other} kann stimmen."
        }
        Complaint::AskIonised => {
            "Ist das ionisiertes Calcium (auch freies Calcium, iCa oder Ca2+)? Das ist ein anderer Test. Diese Seite liest das Gesamtcalcium."
        }
        Complaint::NotRange => {
            "Das sieht wie ein Bereich aus. Geben Sie die eine Zahl ein, die Ihr Ergebnis ist, zum Beispiel {example}."
        }
        Complaint::NotSeveral => {
            "Hier steht mehr als eine Zahl, oder ein Leerzeichen in der Zahl. Geben Sie ein Ergebnis mit seiner Einheit ein, zum Beispiel {example} {unit}."
        }
        Complaint::NotExponent => {
            "Das ist als Zehnerpotenz geschrieben. Schreiben Sie die Zahl aus, zum Beispiel {example}."
        }
        Complaint::TwoSigns => {
            "Hier stehen zwei Zeichen, oder das Zeichen passt nicht zur Auswahl daneben. Lassen Sie eines stehen: < für weniger als, > für mehr als."
        }
        Complaint::AmountConflict => {
            "Hier stehen zwei Mengen, und sie sind nicht gleich. Geben Sie eine davon mit ihrer Einheit ein, zum Beispiel {example} {unit}."
        }
        Complaint::MismatchCalcitriol => {
            "In pmol/L wird 1,25-(OH)2-D angegeben. Das ist ein anderer Test. Sehen Sie nach, welcher Test es ist: 25-OH-D steht in {units} da."
        }
        Complaint::AskWhole => "Ist das {grouped}? Dieser Wert ist eine ganze Zahl.",
        Complaint::AskRangeUnit => {
            "Welche Einheit ist es? Der Bereich des Labors passt zu {other}. Zu {unit} passt er nicht."
        }
        Complaint::AskAnalyte => {
            "Steht in dieser Zeile Ihres Befunds D2? D2 allein ist oft zu niedrig, um es zu messen. Diese Seite liest die Summe aus D2 und D3."
        }
        Complaint::WrongD2 => {
            "D2 ist nur ein Teil von 25-OH-D. Suchen Sie auf Ihrem Befund die Summe, eine Zeile wie 25-OH-Vitamin D 22 ng/mL."
        }
        Complaint::AskElemental => {
            "Sind {typed} {unit} das Calcium selbst oder das Salz, in dem es steckt? {typed} {unit} Calciumcarbonat enthalten {calcium} {unit} Calcium."
        }
        Complaint::AskForm => {
            "Welches Vitamin K ist es: K1, MK-4 oder MK-7? Suchen Sie diese Namen auf dem Etikett. Bis dahin zählt es bei keinem davon."
        }
        Complaint::WrongSalt => {
            "Diese Seite zählt das Calcium selbst, nicht sein Salz. Suchen Sie auf der Packung nach „Calcium“, zum Beispiel {example} {unit}."
        }
        Complaint::AskPeriod => {
            "Sind {typed} {unit} für einen Tag oder für eine Woche oder einen Monat?"
        }
        Complaint::CalciumConflict => {
            "Diese beiden Calciumwerte passen nicht zusammen. Albumin kann einen so großen Unterschied zwischen Gesamtcalcium und korrigiertem Calcium nicht erklären. Prüfen Sie beide im Befund, und ob sie vom selben Tag sind. Bis dahin zählt der schlechtere."
        }
    }
}

#[must_use]
pub const fn if_really(really: Really) -> &'static str {
    match really {
        Really::Calcium => {
            "Wenn das wirklich so auf Ihrem Befund steht, rufen Sie sofort den Notruf."
        }
        Really::Result => {
            "Wenn das wirklich so auf Ihrem Befund steht, holen Sie noch heute medizinische Hilfe."
        }
        Really::Amount => {
            "Wenn Sie wirklich so viel nehmen, holen Sie noch heute medizinische Hilfe."
        }
    }
}

#[must_use]
pub const fn person_problem(problem: PersonProblem) -> &'static str {
    match problem {
        PersonProblem::AgeNotANumber => "Das Alter muss eine Zahl sein, zum Beispiel 67.",
        PersonProblem::AgeImplausible => {
            "Das Alter muss zwischen 0 und 120 Jahren liegen, zum Beispiel 67."
        }
        PersonProblem::StageMismatch => {
            "Diese Lebensphase und „Männlich“ passen nicht zusammen. Ändern Sie eine der beiden \
             Angaben, zum Beispiel in „Trifft nicht zu“."
        }
    }
}

pub const ERROR: &str = "Fehler:";
pub const YES_UNIT: &str = "Ja, {unit}";
pub const NO_UNIT: &str = "Nein, es ist {other}";
pub const IT_IS_UNIT: &str = "Es ist {other}";
pub const REALLY_UNIT: &str = "Es ist wirklich {unit}";
pub const YES_IONISED: &str = "Ja, ionisiertes Calcium";
pub const NO_TOTAL: &str = "Nein, Gesamtcalcium";
pub const INTERNATIONAL_UNIT: &str = "IE";
pub const BOUND_OF: &str = "Zeichen vor der Zahl: {measure}";
pub const LEFT_OUT_MARK: &str = "„{mark}“ ist die Markierung des Labors. Sie zählt nicht zur Zahl.";
pub const RANGE_SEEN: &str =
    "{range} sieht wie der Bereich des Labors aus. Er zählt nicht zur Zahl.";
pub const USE_RANGE: &str = "Als Bereich meines Labors übernehmen";
pub const YES_D2: &str = "Ja, dort steht D2";
pub const NO_D2: &str = "Nein, es ist die Summe";
pub const ALL_CALCIUM: &str = "Alles davon ist Calcium";
pub const HOLDS_CALCIUM: &str = "Darin sind {calcium} {unit} Calcium";
pub const IS_SALT: &str = "Es ist ein Salz";

#[must_use]
pub const fn lab_problem(problem: LabProblem) -> &'static str {
    match problem {
        LabProblem::NotANumber => "Hier muss eine einzige einfache Zahl stehen, zum Beispiel 4,5.",
        LabProblem::Implausible => {
            "Diese Grenzen können nicht stimmen. Die untere muss unter der oberen liegen. Ein VK (CV) reicht von 0,1 \
             bis 50."
        }
    }
}
