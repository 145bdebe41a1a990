//! What is said of one figure.

use crate::next::Next;
use crate::plural::Plural;
use calcium_compass_core::applies::{Need, Why};
use calcium_compass_core::band::ReadsAs;
use calcium_compass_core::intake::Status;
use calcium_compass_core::safety::Gate;
use calcium_compass_core::uncertainty::ChangeVerdict;

#[must_use]
pub const fn agreement(total: Plural) -> &'static str {
    match total {
        Plural::One => "Hier ist {total} gültige Quelle anwendbar: {parts}.",
        Plural::Two | Plural::Few | Plural::Many | Plural::Other => {
            "Hier sind {total} gültige Quellen anwendbar: {parts}."
        }
    }
}

#[must_use]
pub const fn agreement_part(part: (ReadsAs, Plural)) -> &'static str {
    use Plural::{Few, Many, One, Other, Two};
    match part {
        (ReadsAs::Enough, One) => "{n} hält das für genug",
        (ReadsAs::Enough, Two | Few | Many | Other) => "{n} halten das für genug",
        (ReadsAs::NotEnough, One) => "{n} hält das für nicht genug",
        (ReadsAs::NotEnough, Two | Few | Many | Other) => "{n} halten das für nicht genug",
        (ReadsAs::High, One) => "{n} hält das für hoch",
        (ReadsAs::High, Two | Few | Many | Other) => "{n} halten das für hoch",
        (ReadsAs::None, One) => "{n} setzt keine Grenze",
        (ReadsAs::None, Two | Few | Many | Other) => "{n} setzen keine Grenze",
    }
}

pub const NO_AGREEMENT: &str = "Noch ist keine Quelle anwendbar. Die Liste sagt, warum.";

pub const NO_CUT_OFF: &str = "Für diesen Test ist kein Grenzwert vereinbart.";
pub const AMONG_MARKS: &str =
    "{value} {unit} erreicht die Marken von {above} von {total} veröffentlichten Quellen.";
pub const NOT_LOWER_IS_BETTER: &str =
    "Es ist nicht nachgewiesen, dass ein niedrigerer Wert besser ist.";
pub const NO_VARIATION: &str =
    "Es ist nicht bekannt, wie stark dieses Ergebnis von Tag zu Tag schwankt.";

#[must_use]
pub const fn gated(gate: Gate) -> &'static str {
    match gate {
        Gate::Vka => {
            "Mit Phenprocoumon (Marcumar), Warfarin oder einem ähnlichen Mittel kann dieser Wert \
             nicht zeigen, wie viel Vitamin K Sie bekommen. Fragen Sie die Praxis oder Klinik, die \
             Ihre Behandlung mit dem Blutverdünner betreut."
        }
        Gate::VkaUnsure => {
            "Sie sind bei Blutverdünnern nicht sicher. Mit Phenprocoumon (Marcumar), Warfarin oder \
             einem ähnlichen Mittel bedeutet dieser Wert etwas anderes. Fragen Sie in Ihrer \
             Apotheke, Praxis oder Klinik, welches Mittel Sie nehmen."
        }
        Gate::Kidney => {
            "Wenn die Nieren schlechter arbeiten, steigt dieser Wert, gleich wie viel Vitamin K da \
             ist. Deshalb wird kein Bereich gezeigt. Diese Werte wurden in Nierenstudien gesehen:"
        }
    }
}

pub const KIDNEY_CENTRE: &str = "{group}: in der Mitte etwa {centre} pmol/L.";
pub const KIDNEY_HALF: &str =
    "{group}: in der Mitte {centre} pmol/L, bei der Hälfte von ihnen {low} bis {high}.";

pub const NEAR: &str = "Nah an einer Grenze: Ein weiterer Test könnte bei {n} von {total} \
     Quellen in einer anderen Gruppe landen.";
pub const NEAR_EDGE: &str = "nah an einer Grenze";
pub const INTERVAL: &str = "Tests schwanken, und die Werte eines Menschen auch. Der \
     wahre Wert kann von {low} bis {high} {unit} liegen.";
pub const OTHER_UNIT: &str = "{value} {unit}";
pub const OTHER_UNIT_ABOUT: &str = "etwa {value} {unit}";

#[must_use]
pub const fn change(verdict: ChangeVerdict) -> &'static str {
    match verdict {
        ChangeVerdict::Noise => {
            "Die beiden Tests unterscheiden sich um weniger als {percent} %. Ein Unterschied \
             dieser Größe kann allein Zufall sein."
        }
        ChangeVerdict::MoreThanNoise => {
            "Die beiden Tests unterscheiden sich um mehr als {percent} %: Das ist mehr als Zufall \
             allein."
        }
    }
}

pub const WHO_SAYS_WHAT: &str = "Wer sagt was zu {value}";
pub const SOURCE: &str = "Quelle";
pub const CALLS_IT: &str = "Was sie sagt";
pub const BECAUSE: &str = "Begründung";
pub const HEALTH_BODIES: &str = "Fachstellen für Gesundheit, gültig";
pub const LABORATORIES: &str = "Labore";
pub const STUDIES: &str = "Studien und Testhersteller";
pub const PAST: &str = "Zurückgezogen oder ersetzt";
pub const SOURCES: &str = "Woher diese Zahlen kommen";
pub const ABOUT: &str = "Es geht um: {population}";
pub const PRINTED: &str = "gedruckt als {printed}";

pub const FROM_TO: &str = "{lower} bis {upper} {unit}";
pub const FROM_TO_UNDER: &str = "{lower} bis unter {upper} {unit}";
pub const ABOVE_TO: &str = "über {lower}, bis {upper} {unit}";
pub const ABOVE_TO_UNDER: &str = "über {lower}, unter {upper} {unit}";
pub const UNDER: &str = "unter {upper} {unit}";
pub const UP_TO: &str = "{upper} {unit} oder weniger";
pub const OR_MORE: &str = "{lower} {unit} oder mehr";
pub const ABOVE: &str = "über {lower} {unit}";

#[must_use]
pub const fn why(why: Why) -> &'static str {
    match why {
        Why::Age => "Nicht für dieses Alter.",
        Why::Sex => "Nicht für dieses Geschlecht.",
        Why::Stage => "Nicht für diese Lebensphase.",
        Why::Condition => "Nicht bei dem, was angekreuzt ist.",
        Why::Censored => {
            "Das Labor hat eine Grenze gedruckt, keine Zahl: Das Ergebnis kann in mehr als einer \
             Gruppe liegen."
        }
        Why::Approximate => {
            "Zu nah an einer Grenze: Diese Einheit lässt sich nur ungefähr umrechnen."
        }
        Why::Missing => "Ein anderes Ergebnis fehlt.",
    }
}

#[must_use]
pub const fn need(need: Need) -> &'static str {
    match need {
        Need::Age => "Braucht eine Altersangabe.",
        Need::Sex => "Braucht das Geschlecht.",
        Need::Stage => "Braucht die Lebensphase.",
    }
}

pub const NOT_SHOWN: &str = "Zur Sicherheit nicht gezeigt.";

pub const JOINT: &str = "Beide Werte zusammen";
pub const JOINT_CELL: &str = "Eine niederländische Studie hat Menschen nach beiden Tests \
     eingeteilt. Ihre Werte liegen in dieser Gruppe der Studie: {label}.";
pub const JOINT_NOTE: &str = "Eine einzelne Studie mit 4742 Erwachsenen. Sie kann nicht sagen, was \
     mit einem einzelnen Menschen geschehen wird.";

pub const REPLACED: &str =
    "Die Warnung geht vor. Deshalb werden die Quellen hier nicht verglichen.";
pub const HIDDEN_SOURCES: &str = "Quellen, zur Sicherheit nicht gezeigt: {n}";
pub const OTHER_SOURCES: &str =
    "Quellen, die hier nicht anwendbar sind oder weitere Angaben brauchen: {n}";

pub const ONE_SOURCE: &str = "{source}: {label}.";

#[must_use]
pub const fn status(status: Status) -> &'static str {
    match status {
        Status::BelowAverageNeed => {
            "Die Menge von {amount} {unit} pro Tag liegt unter {value} {unit} ({kind}), der Menge, \
             die für die Hälfte aller Menschen genug ist."
        }
        Status::Between => {
            "Die Menge von {amount} {unit} pro Tag liegt zwischen dem durchschnittlichen Bedarf \
             und {value} {unit} ({kind})."
        }
        Status::Meets => "Die Menge von {amount} {unit} pro Tag erreicht {value} {unit} ({kind}).",
        Status::BelowReference => {
            "Die Menge von {amount} {unit} pro Tag liegt unter {value} {unit} ({kind})."
        }
        Status::BelowAi => {
            "Die Menge von {amount} {unit} pro Tag liegt unter {value} {unit} ({kind}). Das kann \
             nicht sagen, dass es zu wenig ist."
        }
        Status::AboveLimit => {
            "Das liegt über der tolerierbaren Höchstmenge, die diese Fachstelle festlegt."
        }
        Status::Incomplete => {
            "Manche Mengen sind leer. Was ausgefüllt ist, kann nicht zeigen, ob {value} {unit} \
             ({kind}) erreicht wird."
        }
        Status::NoValue => "Diese Fachstelle legt hier keinen Wert fest.",
        Status::Needs(need) => self::need(need),
        Status::Gated(_) => NOT_SHOWN,
    }
}

pub const FROM_FOOD_ALONE: &str = "Das ist allein aus Speisen und Getränken.";

pub const WHAT_NEXT: &str = "Wie es weitergeht";
#[must_use]
pub const fn next(next: Next) -> &'static str {
    match next {
        Next::Calm => {
            "Keine Karte hier sagt, dass Sie diesen Wert ärztlich besprechen sollen. Bringen Sie \
             ihn zum nächsten Arzttermin mit, wenn Sie ändern möchten, was Sie essen oder \
             einnehmen."
        }
        Next::Talk => {
            "Sprechen Sie mit einer Ärztin oder einem Arzt darüber, wie es auf der Karte oben \
             steht. Bringen Sie den Laborbefund mit."
        }
        Next::Now => "Tun Sie zuerst, was auf der roten Karte steht.",
        Next::Gated => {
            "Fragen Sie die Menschen, die Sie behandeln, was dieser Wert für Sie bedeutet. Ändern \
             Sie vorher nichts auf eigene Faust."
        }
    }
}

pub const LINE_OF: &str = "{measure} auf einem Zahlenstrahl";
pub const LINE_EDGES: &str = "Grenzen: {source}.";
pub const LINE_INTERVAL: &str =
    "Der blasse Balken zeigt, wo der wahre Wert liegen kann: {low} bis {high} {unit}.";
pub const LINE_OTHERS: &str = "Die kleinen Striche sind Grenzen anderer Quellen.";
pub const LINE_MARKS: &str =
    "Marken von Studien und Testherstellern, keine Grenzwerte für Gesundheit.";
pub const LINE_HARM: &str = "Ab {edge} {unit}: {label} ({source}).";
pub const LINE_SOURCE: &str = "Zahlenstrahl zeichnen nach";
pub const LINE_TABLE: &str = "Der Zahlenstrahl als Tabelle";
pub const PART: &str = "Abschnitt des Zahlenstrahls";
pub const YOUR_NUMBER: &str = "Ihr Wert";
pub const LINE_SAYS: &str = "{value} {unit} liegt in diesem Abschnitt: {label}.";
pub const UPPER_LEVEL: &str = "tolerierbare Höchstmenge";
pub const AVERAGE_NEED: &str = "durchschnittlicher Bedarf";
pub const REFERENCE: &str = "Referenzwert";

pub const WHO_SAYS_INTAKE: &str = "Wer sagt was zu {value} pro Tag";
pub const BODY: &str = "Fachstelle";
pub const READ_THAT: &str = "Sie haben vielleicht gelesen, dass …";
pub const CLAIM_STANDING: &str = "{verdict}. {grade}";
