//! What is said of one figure.

use crate::plural::Plural;
use calcium_compass_core::agreement::Says;
use calcium_compass_core::applies::{Need, Why};
use calcium_compass_core::band::ReadsAs;
use calcium_compass_core::intake::Status;
use calcium_compass_core::next::{Next, Retest};
use calcium_compass_core::reference::Kind;
use calcium_compass_core::safety::Gate;
use calcium_compass_core::uncertainty::ChangeVerdict;

#[must_use]
pub const fn agreement(total: Plural) -> &'static str {
    match total {
        Plural::One => "Für Sie gilt {total} aktuelle Quelle: {parts}.",
        Plural::Two | Plural::Few | Plural::Many | Plural::Other => {
            "Für Sie gelten {total} aktuelle Quellen: {parts}."
        }
    }
}

#[must_use]
pub const fn agreement_part(part: (ReadsAs, Plural)) -> &'static str {
    use Plural::{Few, Many, One, Other, Two};
    match part {
        (ReadsAs::Enough, One) => "{n} sagt „genug“",
        (ReadsAs::Enough, Two | Few | Many | Other) => "{n} sagen „genug“",
        (ReadsAs::NotEnough, One) => "{n} sagt „nicht genug“",
        (ReadsAs::NotEnough, Two | Few | Many | Other) => "{n} sagen „nicht genug“",
        (ReadsAs::High, One) => "{n} sagt „hoch“",
        (ReadsAs::High, Two | Few | Many | Other) => "{n} sagen „hoch“",
        (ReadsAs::None, One) => "{n} setzt keine Grenze",
        (ReadsAs::None, Two | Few | Many | Other) => "{n} setzen keine Grenze",
    }
}

#[must_use]
pub const fn agreement_beyond(n: Plural) -> &'static str {
    match n {
        Plural::One => "{n} sagt nichts über so hohe Werte",
        Plural::Two | Plural::Few | Plural::Many | Plural::Other => {
            "{n} sagen nichts über so hohe Werte"
        }
    }
}

pub const BRIEF_ENOUGH: &str = "{n} von {total} sagen: genug";
pub const BRIEF_NOT_ENOUGH: &str = "{n} von {total} sagen: nicht genug";
pub const BRIEF_HIGH: &str = "{n} von {total} sagen: hoch";
pub const MOST_ENOUGH: &str = "Die meisten nennen {value} genug.";
pub const MOST_NOT_ENOUGH: &str = "Die meisten nennen {value} nicht genug.";
pub const MOST_HIGH: &str = "Die meisten nennen {value} hoch.";
pub const DISAGREE: &str = "Die Quellen sind sich über {value} nicht einig.";
pub const NOT_VOTES: &str = "Quellen sind keine Stimmen: Viele beruhen auf denselben Studien.";
pub const NO_AGREEMENT: &str = "Noch ist keine Quelle anwendbar. Die Liste sagt, warum.";

pub const NO_CUT_OFF: &str = "Für diesen Test gibt es keinen allgemein anerkannten Grenzwert.";
pub const AMONG_MARKS: &str = "{value} {unit} liegt an oder über der Grenze von {above} von {total} veröffentlichten Quellen.";
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
            "Sie wissen nicht sicher, ob Sie einen Blutverdünner nehmen. Mit Phenprocoumon (Marcumar), Warfarin oder \
             einem ähnlichen Mittel bedeutet dieser Wert etwas anderes. Fragen Sie in Ihrer \
             Apotheke, Praxis oder Klinik, welches Mittel Sie nehmen."
        }
        Gate::Kidney => {
            "Wenn die Nieren schlecht arbeiten, ist dieser Wert hoch, gleich wie viel Vitamin K da ist. Deshalb wird \
             kein Bereich gezeigt. Das sind typische Werte aus Nierenstudien:"
        }
    }
}

pub const NEEDS_VKA: &str = "Noch wird nichts gezeigt: Antworten Sie zuerst, ob Sie Phenprocoumon (Marcumar), Warfarin oder einen ähnlichen Blutverdünner nehmen.";
pub const NEEDS_KIDNEY: &str = "Noch wird nichts gezeigt: Antworten Sie zuerst, ob Sie ein Nierenproblem haben, oder ergänzen Sie Ihren Nierenwert (eGFR).";

pub const KIDNEY_CENTRE: &str = "{group}: mittlerer Wert etwa {centre} pmol/L.";
pub const KIDNEY_HALF: &str =
    "{group}: mittlerer Wert {centre} pmol/L, bei der Hälfte von ihnen {low} bis {high}.";

pub const NEAR: &str = "Nah an einer Grenze: Ein weiterer Test könnte bei {n} von {total} \
     Quellen in einer anderen Gruppe landen.";
pub const NEAR_EDGE: &str = "nah an einer Grenze";
pub const INTERVAL: &str = "Tests schwanken, und die Werte eines Menschen auch. Der \
     wahre Wert kann von {low} bis {high} {unit} liegen.";
pub const OTHER_UNIT: &str = "{value} {unit}";
pub const OTHER_UNIT_ABOUT: &str = "etwa {value} {unit}";

#[must_use]
pub const fn change(verdict: ChangeVerdict) -> &'static str {
    match verdict {
        ChangeVerdict::Noise => {
            "Die beiden Tests unterscheiden sich um weniger als {percent} %. Ein Unterschied \
             dieser Größe kann allein Zufall sein."
        }
        ChangeVerdict::MoreThanNoise => {
            "Die beiden Tests unterscheiden sich um mehr als {percent} %: Das erklärt der Zufall allein nicht."
        }
    }
}

pub const WHO_SAYS_WHAT: &str = "Wer sagt was zu {value}";
pub const SOURCE: &str = "Quelle";
pub const CALLS_IT: &str = "Was sie sagt";
pub const BECAUSE: &str = "Bereich";
pub const HEALTH_BODIES: &str = "Fachstellen für Gesundheit (gültige Angaben)";
pub const LABORATORIES: &str = "Labore";
pub const STUDIES: &str = "Studien und Testhersteller";
pub const PAST: &str = "Zurückgezogen oder ersetzt";
pub const SOURCES: &str = "Woher diese Zahlen kommen";
pub const ABOUT: &str = "Es geht um: {population}";
pub const PRINTED: &str = "im Original: {printed}";

pub const FROM_TO: &str = "{lower} bis {upper} {unit}";
pub const FROM_TO_UNDER: &str = "{lower} bis unter {upper} {unit}";
pub const ABOVE_TO: &str = "über {lower}, bis {upper} {unit}";
pub const ABOVE_TO_UNDER: &str = "über {lower}, unter {upper} {unit}";
pub const UNDER: &str = "unter {upper} {unit}";
pub const UP_TO: &str = "{upper} {unit} oder weniger";
pub const OR_MORE: &str = "{lower} {unit} oder mehr";
pub const ABOVE: &str = "über {lower} {unit}";

#[must_use]
pub const fn why(why: Why) -> &'static str {
    match why {
        Why::Age => "Nicht für dieses Alter gedacht.",
        Why::Sex => "Nicht für dieses Geschlecht gedacht.",
        Why::Stage => "Nicht für diese Lebensphase gedacht.",
        Why::Condition => "Gilt nicht bei dem, was Sie angekreuzt haben.",
        Why::Censored => {
            "Das Labor hat nur „weniger als“ oder „mehr als“ angegeben: Das Ergebnis kann in mehr als einer \
             Gruppe liegen."
        }
        Why::Approximate => "Zu nah an einer Grenze: Das lässt sich nur ungefähr berechnen.",
        Why::Missing => "Ein anderes Ergebnis fehlt.",
    }
}

#[must_use]
pub const fn need(need: Need) -> &'static str {
    match need {
        Need::Age => "Ergänzen Sie Ihr Alter.",
        Need::Sex => "Ergänzen Sie Ihr Geschlecht.",
        Need::Stage => "Ergänzen Sie Ihre Lebensphase.",
        Need::Vka => "Beantworten Sie die Frage zu Blutverdünnern.",
        Need::Kidney => "Beantworten Sie die Frage zu den Nieren oder ergänzen Sie Ihre eGFR.",
    }
}

pub const NOT_SHOWN: &str = "Zur Sicherheit nicht gezeigt.";

pub const JOINT: &str = "Beide Werte zusammen";
pub const JOINT_CELL: &str = "Eine niederländische Studie hat Menschen nach beiden Tests \
     eingeteilt. Ihre Werte liegen in dieser Gruppe der Studie: {label}.";
pub const JOINT_NOTE: &str = "Eine einzelne Studie mit 4742 Erwachsenen. Sie kann nicht sagen, was \
     mit einem einzelnen Menschen geschehen wird.";

pub const REPLACED: &str =
    "Lesen Sie zuerst die Warnung. Die Quellen werden hier nicht verglichen.";
pub const HIDDEN_SOURCES: &str = "Quellen, zur Sicherheit nicht gezeigt: {n}";
pub const OTHER_SOURCES: &str =
    "Quellen, die für Sie nicht gelten oder weitere Angaben brauchen: {n}";

pub const ONE_SOURCE: &str = "{source}: {label}.";

#[must_use]
pub const fn status(status: Status) -> &'static str {
    match status {
        Status::BelowAverageNeed => {
            "Die Menge von {amount} {unit} pro Tag liegt unter {value} {unit} ({kind}), der Menge, \
             die für die Hälfte aller Menschen genug ist."
        }
        Status::Between => {
            "Die Menge von {amount} {unit} pro Tag liegt zwischen dem durchschnittlichen Bedarf \
             und {value} {unit} ({kind})."
        }
        Status::Meets => "Die Menge von {amount} {unit} pro Tag erreicht {value} {unit} ({kind}).",
        Status::BelowReference => {
            "Die Menge von {amount} {unit} pro Tag liegt unter {value} {unit} ({kind})."
        }
        Status::BelowAi => {
            "Die Menge von {amount} {unit} pro Tag liegt unter {value} {unit} ({kind}). Das heißt noch nicht, dass \
             es zu wenig ist."
        }
        Status::AboveLimit => {
            "Das liegt über der tolerierbaren Höchstmenge, die diese Fachstelle festlegt."
        }
        Status::Incomplete => {
            "Manche Mengen fehlen. Was ausgefüllt ist, kann nicht zeigen, ob {value} {unit} ({kind}) erreicht wird."
        }
        Status::NoValue => "Diese Fachstelle legt hier keinen Wert für Sie fest.",
        Status::Needs(need) => self::need(need),
        Status::Gated(_) => NOT_SHOWN,
    }
}

pub const fn kind(kind: Kind) -> &'static str {
    match kind {
        Kind::Ear => "durchschnittlicher Bedarf, EAR",
        Kind::Ar => "durchschnittlicher Bedarf, AR",
        Kind::Rda => "empfohlene Menge, RDA",
        Kind::Pri => "empfohlene Menge, PRI",
        Kind::Rni => "empfohlene Menge, RNI",
        Kind::SafeIntake => "sichere Menge",
        Kind::Ai => "angemessene Menge, AI",
        Kind::Ul => "tolerierbare Höchstmenge, UL",
    }
}

pub const FROM_FOOD_ALONE: &str = "Das ist nur aus Speisen und Getränken.";
pub const SHARES_BETWEEN: &str = "{population}: {share} % lagen unter {at} {unit} und {more} % unter {upper} {unit}. Dieser Wert liegt dazwischen.";
pub const SHARES_UNDER: &str =
    "{population}: {share} % lagen unter {at} {unit}. Auch dieser Wert liegt darunter.";
pub const SHARES_OVER: &str =
    "{population}: {share} % lagen unter {at} {unit}. Dieser Wert liegt nicht darunter.";
pub const SHARES_NOTE: &str = "Das sagt, wie häufig ein Wert ist, nicht ob er gut ist.";

pub const HOW_COMPARE: &str = "Wie ist es bei anderen?";
pub const SHARES_PICTURE: &str = "{measure}: {value} {unit} unter anderen Menschen: {population}.";
pub const SHARES_FIGURE: &str = "Ein Wert";
pub const SHARES_UNDER_THIS: &str = "Wie viele weniger hatten";
pub const SHARE: &str = "{share} %";
pub const WHAT_NEXT: &str = "Wie es weitergeht";
#[must_use]
pub const fn next(next: Next) -> &'static str {
    match next {
        Next::Calm => {
            "Keine Warnung zu diesem Wert. Das ist keine Untersuchung: Fühlen Sie sich krank oder hat Ihr \
             Labor ihn markiert, fragen Sie in Praxis oder Apotheke."
        }
        Next::Outside => {
            "Dieser Wert liegt außerhalb eines Bereichs auf dieser Seite. Es zählt der Bereich, den Ihr Labor für \
             Ihr Alter angibt. Fragen Sie in Ihrer Praxis nach; noch heute, wenn Sie sich krank fühlen."
        }
        Next::Info => "Lesen Sie den Hinweis oben. Sprechen Sie ihn beim nächsten Termin an.",
        Next::Talk => {
            "Tun Sie, was die Warnung oben sagt. Zeigen Sie diesen Wert in der Praxis oder Apotheke, bevor Sie etwas ändern."
        }
        Next::Now => "Tun Sie zuerst, was die dringendste Warnung sagt.",
        Next::Gated => {
            "Fragen Sie die Menschen, die Sie behandeln, was dieser Wert für Sie bedeutet. Ändern Sie vorher nichts auf eigene Faust."
        }
        Next::Unjudged => {
            "Keine Quelle auf dieser Seite kann diese Zahl für Sie beurteilen. Es zählt der Bereich, den Ihr Labor für \
             Sie druckt. Fragen Sie in Ihrer Arztpraxis nach; noch heute, wenn Sie sich krank fühlen."
        }
        Next::Asks => {
            "Beantworten Sie die Frage oben. Dann kann diese Seite zeigen, was die Quellen sagen."
        }
    }
}

pub const TEST_AGAIN: &str = "Wann wieder testen";
#[must_use]
pub const fn retest(retest: Retest) -> &'static str {
    match retest {
        Retest::VitaminD => {
            "Die Quellen sind sich nicht einig. Eine polnische Leitlinie wiederholt nach 3 Monaten; eine europäische Fachgruppe bei manchen Menschen mit Risiko nach 6 bis 12 Wochen oder mehr. Eine italienische Leitlinie wartet mindestens 6 Monate, wenn eine Wiederholung nötig ist. NHS Lothian wiederholt nicht vor einem Jahr; NHS Glasgow nur selten. Die Endocrine Society rät von Wiederholungen als Routine ab."
        }
        Retest::Calcium => {
            "NICE in Großbritannien wiederholt ein Calcium von 2,6 mmol/L oder mehr, um sicher zu sein. Für ein Calcium im üblichen Bereich haben wir keine Frist gefunden."
        }
        Retest::BoneMarkers => {
            "Nach dem Beginn einer Knochenbehandlung prüfen zwei Fachgesellschaften (IOF und ECTS) nach 3 Monaten wieder. Ohne Behandlung haben wir keine Frist gefunden."
        }
        Retest::Cac => {
            "Nach einem Score von 0 prüft eine Leitlinie der USA nach 5 bis 10 Jahren wieder, australische Hausärzte nach 5. Für andere Scores haben wir keine Frist gefunden."
        }
        Retest::DpUcmgp => "Wann dieser Test wiederholt werden soll, ist unbekannt.",
    }
}

pub const LINE_OF: &str = "{measure} auf einem Zahlenstrahl";
pub const LINE_EDGES: &str = "Grenzen: {source}.";
pub const PICTURE_INTERVAL: &str = "Wahrer Wert: wohl {low} bis {high} {unit}.";
pub const PICTURE_MARKS: &str =
    "Grenzen von Studien und Testherstellern. Sie trennen nicht gesund von krank.";
pub const PICTURE_HARM: &str = "Ab {edge} {unit}: {label} ({source}).";
pub const LINE_SOURCE: &str = "Grenzen zeigen von";
pub const AS_TABLE: &str = "Als Tabelle";
pub const PICTURE_OF: &str = "{measure}: {value} {unit} zwischen den Grenzen jeder Quelle.";
pub const PICTURE_ALL: &str = "Alle {n} Quellen zeigen";
pub const PICTURE_FEWER: &str = "Weniger Quellen zeigen";
pub const LIMITS: &str = "Grenzen in {unit}";
#[must_use]
pub const fn row_says(says: Says) -> &'static str {
    match says {
        Says::Enough => "genug",
        Says::NotEnough => "nicht genug",
        Says::High => "hoch",
        Says::NoLine => "setzt keine Grenze",
        Says::Beyond => "nichts zu so hohen Werten",
    }
}
pub const PART: &str = "Abschnitt des Zahlenstrahls";
pub const YOUR_NUMBER: &str = "Ihr Wert";

pub const BODY: &str = "Fachstelle";
pub const NOT_COUNTED: &str = "handelt von anderen Menschen, nicht gezählt";
pub const SAME_CLASSES: &str = "nutzt die Klassen einer anderen Quelle, nicht noch einmal gezählt";
pub const READ_THAT: &str = "Sie haben vielleicht gelesen, dass …";
