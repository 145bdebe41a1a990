//! Claims that people read, and what studies found. No advice: nothing here
//! says to start, stop or change anything.

use calcium_compass_core::claim::{ClaimGroup, ClaimId, ClaimVerdict, Grade};

use crate::catalogue::{Claims, claims_words};

pub const CLAIMS_TITLE: &str = "Sie haben vielleicht gelesen, dass …";
pub const CLAIMS_LEDE: &str = "Über Vitamin K, Vitamin D und Calcium wird viel geschrieben. Hier \
     steht, was Studien gefunden haben, wie sicher das ist und was es nicht bedeutet.";
pub const CLAIMS_VKA_WARNING: &str = "Nehmen Sie Phenprocoumon (Marcumar), Warfarin oder einen ähnlichen Blutverdünner, oder sind Sie nicht sicher? Schon wenig Vitamin K kann ändern, wie ein solches Arzneimittel wirkt. Sprechen Sie mit der Praxis oder Klinik, die den Blutverdünner betreut, bevor Sie bei Vitamin K etwas ändern. Das gilt auch für Lebensmittel.";
pub const CLAIMS_HIDDEN: &str = "Behauptungen über Vitamin K sind hier nicht zu sehen. Sie sind nicht für Menschen bestimmt, die Phenprocoumon (Marcumar), Warfarin oder einen ähnlichen Blutverdünner nehmen oder das nicht sicher wissen.";
pub const CLAIMS_ASK: &str = "Behauptungen über Vitamin K werden gezeigt, sobald Sie die Frage zu Blutverdünnern beantwortet haben.";
pub const CLAIMS_NO_ADVICE: &str = "Nichts davon ist ein Rat, etwas zu beginnen, abzusetzen oder \
     zu ändern. Fragen Sie in Ihrer Arztpraxis oder Apotheke, was zu Ihnen passt.";
pub const CLAIM_STANDING: &str = "{verdict}. {grade}";

#[must_use]
pub const fn claim(claim: ClaimId) -> &'static str {
    match claim {
        ClaimId::K1OnlyClots => {
            "Vitamin K1 nur bei der Blutgerinnung hilft und nur K2 alles andere leistet"
        }
        ClaimId::Mk7StaysLonger => "die Form MK-7 länger im Blut bleibt als Vitamin K1",
        ClaimId::K2AnimalFoods => {
            "Vitamin K2 aus tierischen Lebensmitteln wie Butter, Eigelb und Leber kommt"
        }
        ClaimId::MostLackK2 => "die meisten Menschen mit dem Essen zu wenig Vitamin K2 bekommen",
        ClaimId::MgpHoldsCalcium => {
            "ein Eiweiß namens MGP Calcium von den Gefäßen fernhält und Vitamin K braucht"
        }
        ClaimId::K2DirectsCalcium => {
            "Calcium ohne Vitamin K2 in die Arterien statt in die Knochen gelangt"
        }
        ClaimId::K2ClearsArteries => "Vitamin K2 den Kalk aus den Arterien entfernt",
        ClaimId::K2BestPrevention => {
            "Vitamin K2 der beste Weg ist, die Arterien von Kalk freizuhalten"
        }
        ClaimId::K2ElasticArteries => {
            "Vitamin K2 die Arterien in einer dreijährigen Studie um 12 % elastischer hielt"
        }
        ClaimId::CalciumHarmsHeart => "Calciumtabletten dem Herzen und den Arterien schaden",
        ClaimId::CalciumScoreRisk => {
            "ein hoher Kalk-Score im Herz-CT mit Herzkrankheiten zusammenhängt"
        }
        ClaimId::OutwardSigns => {
            "Haarausfall, Müdigkeit oder hoher Blutdruck Kalk in den Arterien anzeigen"
        }
        ClaimId::K2StrongBones => "Vitamin K2 die Knochen stärker macht",
        ClaimId::DAndK2Together => {
            "Vitamin D und Vitamin K2 zusammen mehr bewirken als jedes für sich"
        }
        ClaimId::DAndCalciumBones => {
            "Calcium und Vitamin D dabei helfen, die Knochen stark zu halten"
        }
        ClaimId::StiffJointsCalcium => "steife Gelenke meist von Kalk im Knorpel kommen",
        ClaimId::K2SuppleJoints => "Vitamin K2 Gelenke und Sehnen geschmeidig hält",
        ClaimId::K2Inflammation => "die Form MK-7 Entzündungen im Körper dämpft",
        ClaimId::DpUcmgpShowsLack => "der Test auf dp-ucMGP zeigt, ob Vitamin K fehlt",
        ClaimId::DpUcmgpForetells => {
            "ein hoher Wert für dp-ucMGP bedeutet, dass die Arterien hart sind"
        }
        ClaimId::KLowersMarkers => "Vitamin K dp-ucMGP und untercarboxyliertes Osteocalcin senkt",
        ClaimId::K2BloodTest => "ein Bluttest auf Vitamin K2 zeigt, ob genug davon da ist",
        ClaimId::CtxCalciumLeaves => {
            "ein hoher CTX-Wert bedeutet, dass Calcium nicht im Knochen bleibt"
        }
        ClaimId::DNeedsK2 => "Vitamin D nur zusammen mit Vitamin K2 sicher ist",
        ClaimId::ProductAmounts => {
            "die Mengen an Vitamin K2 in Produkten in Studien geprüft wurden"
        }
        ClaimId::HighK2Harmless => "sogar 45 mg Vitamin K2 pro Tag keine Nebenwirkungen haben",
        ClaimId::K2Fasting => "Vitamin K2 beim Fasten besser wirkt",
        ClaimId::K2Skin => "Öl mit Vitamin K2 auf der Haut die Vorräte des Körpers auffüllt",
        ClaimId::DCalciumUptake => "der Darm ohne Vitamin D nur 10 bis 15 % des Calciums aufnimmt",
    }
}

#[must_use]
pub const fn claim_answer(claim: ClaimId) -> &'static str {
    match claim {
        ClaimId::K1OnlyClots => {
            "Körpereigene Eiweiße, die Vitamin K brauchen, können K1 ebenso nutzen wie K2. In einer Studie bei \
             Menschen mit Dialyse nahm der Kalk in den Gefäßen mit K1 langsamer zu. Alle wussten, wer K1 bekam, \
             deshalb ist das kein Beweis. Von 56.048 Menschen in Dänemark starben die, die mehr K1 aßen, während der \
             Studie seltener. Das ist ein Zusammenhang, kein Beweis."
        }
        ClaimId::Mk7StaysLonger => {
            "In einer Studie sammelte sich MK-7 im Blut 7- bis 8-mal so stark an wie K1. Länger bleiben heißt nicht \
             besser wirken: Wir haben keine Studie gefunden, die zeigt, dass es einer Krankheit vorbeugt. Es stört \
             auch die Wirkung von Warfarin, Phenprocoumon (Marcumar) und ähnlichen Mitteln, bei manchen Menschen ab \
             10 µg pro Tag."
        }
        ClaimId::K2AnimalFoods => {
            "Von 60 in Australien untersuchten Lebensmitteln enthielten 31 MK-4 und nur 3 MK-7. In einer dänischen \
             Studie mit 88 Lebensmitteln enthielten Huhn und ein Blauschimmelkäse viel davon. Natto, ein Gericht aus \
             Sojabohnen, ist sehr reich an K2 und kommt von einer Pflanze. Schweizer Käsesorten unterschieden sich \
             um mehr als das 50-Fache, deshalb ist keine Liste von Lebensmitteln genau."
        }
        ClaimId::MostLackK2 => {
            "Keine Fachstelle hat festgelegt, wie viel K2 Menschen brauchen: Die EFSA fand dafür zu wenige Belege. \
             In einer niederländischen Studie lagen 31 von 100 Erwachsenen über einem Wert, den manche als Zeichen \
             für wenig Vitamin K sehen. Dieser Wert ist nur eine Gewohnheit der Forschung. Er ist keine Krankheit."
        }
        ClaimId::MgpHoldsCalcium => {
            "Das ist von Tieren und aus dem Labor bekannt. Mäuse ohne MGP sterben jung, weil sich ihre Arterien mit \
             Kalk füllen. MGP hält Calcium zurück, aber es schickt es nicht in die Knochen. Das zeigt nicht, dass \
             mehr Vitamin K Menschen gesund hält."
        }
        ClaimId::K2DirectsCalcium => {
            "Wir haben keine Studie gefunden, die Calcium auf einem solchen Weg verfolgt hat. In einer zweijährigen \
             Studie mit 365 Männern bremste MK-7 mit Vitamin D den Kalk in einer Herzklappe nicht. Knochenstudien, \
             zusammen ausgewertet, fanden keine Wirkung von Vitamin K auf die Knochendichte. Die Idee, dass K2 das \
             Calcium lenkt, geht also weiter als die Studien."
        }
        ClaimId::K2ClearsArteries => {
            "Wir haben keine Studie gefunden, in der Kalk verschwand. Bei 26 Menschen mit 45 mg MK-4 pro Tag stieg \
             der Kalk-Score in einem Jahr trotzdem um 14 %. In Studien bei Dialyse und zu einer Herzklappe nahm der \
             Kalk mit K2 ebenso zu wie ohne. Die Behauptung, es reinige die Gefäße, ist kein Grund, eine \
             Untersuchung des Herzens aufzuschieben."
        }
        ClaimId::K2BestPrevention => {
            "Zwei Auswertungen vieler Studien fanden mit der einen oder anderen Form von Vitamin K etwas weniger \
             Kalk. Studien zu einer Herzklappe, zu steifen Gefäßen und bei Dialyse fanden keinen Nutzen von K2. Wir \
             haben keine gefunden, die weniger Herzinfarkte zeigt. Die EFSA hat K2 für das Herz geprüft und keinen \
             Nachweis gefunden."
        }
        ClaimId::K2ElasticArteries => {
            "Wir haben keine Studie mit K2 gefunden, die diese Zahl nennt. In der ähnlichsten gab es K1 zusammen mit \
             Vitamin D und Mineralstoffen. In einer dreijährigen Studie mit MK-7, bezahlt von einem Hersteller, \
             waren die Arterien weniger steif. In einer einjährigen Studie mit K2 bei Nierenkrankheit zeigte sich \
             keine Veränderung."
        }
        ClaimId::CalciumHarmsHeart => {
            "Die Studien sind sich nicht einig. In 5 Studien mit 8151 Menschen hatten 143 mit Calciumtabletten und 111 ohne sie einen Herzinfarkt. In einer Studie mit 36.282 Frauen in den USA machte Calcium mit Vitamin D keinen Unterschied. Nach 7 Jahren sahen die Herz-CTs fast gleich aus. Eine Ärztin oder ein Arzt kann sagen, ob eine Calciumtablette für Sie sinnvoll ist."
        }
        ClaimId::CalciumScoreRisk => {
            "Studie um Studie zeigt diesen Zusammenhang. Er gilt für Gruppen von Menschen: Ein Score kann nicht \
             sagen, was mit einem einzelnen Menschen geschehen wird. Ein Score von 0 schließt eine Herzkrankheit \
             nicht aus. Brustschmerzen sind ein Notfall, egal wie hoch der Score ist."
        }
        ClaimId::OutwardSigns => {
            "In einer Veröffentlichung hatten Männer mit kahlem Oberkopf häufiger eine Herzkrankheit. Haarausfall \
             vorn hatte keinen solchen Zusammenhang, und Kalk wurde nicht untersucht. Bei 4092 Menschen in Dänemark \
             hatte dp-ucMGP keinen eigenen Zusammenhang mit hohem Blutdruck. Blutdruck und Müdigkeit haben viele \
             Ursachen, fragen Sie dazu also eine Ärztin oder einen Arzt."
        }
        ClaimId::K2StrongBones => {
            "Die EFSA erkennt an, dass Vitamin K aus Lebensmitteln zu normalen Knochen beiträgt. Studien, zusammen \
             ausgewertet, fanden keine Wirkung von mehr Vitamin K auf Knochendichte oder Wirbelbrüche. Vielleicht \
             beugt Vitamin K anderen Brüchen vor, aber die Belege sind zu schwach. Einzelne Studien mit K2 sind sich \
             nicht einig."
        }
        ClaimId::DAndK2Together => {
            "In einer niederländischen Studie starben Menschen mit niedrigen Werten bei beiden während der Studie \
             häufiger. Das ist ein Zusammenhang, kein Beweis. In einer zweijährigen Studie mit 365 Männern bremsten \
             beide zusammen den Kalk in einer Herzklappe nicht. Eine Übersichtsarbeit sagt, dass beide zusammen \
             Frauen nach der Menopause helfen können. Eine oft zitierte Knochenstudie aus Japan verwendete \
             Arzneimittel, die viel stärker sind als Präparate."
        }
        ClaimId::DAndCalciumBones => {
            "In den USA darf auf Etiketten stehen, dass genug Calcium und Vitamin D vielleicht gegen Osteoporose \
             (schwache Knochen) hilft. Die nationalen Akademien der USA sehen unter 30 nmol/L ein Risiko für die \
             Knochen und über 75 keinen beständigen Nutzen. Die Endocrine Society sieht für gesunde Erwachsene unter \
             75 Jahren keinen Bedarf, über die Tagesmenge hinauszugehen. Es geht also um genug, nicht um immer \
             mehr."
        }
        ClaimId::StiffJointsCalcium => {
            "Calciumkristalle im Knorpel (Chondrokalzinose oder CPPD) sind häufig: In einer Studie hatten sie 7 von 100 Menschen im Alter von etwa 64 Jahren. In einer US-Studie konnten sie nur etwa 4 von 100 Fällen von Gelenkverschleiß erklären. Ein heißes, geschwollenes Gelenk kann Pseudogicht sein und muss ärztlich angesehen werden. Unter 60 Jahren sollte man solche Kristalle ärztlich ansprechen: Eine Drüse, Eisen oder Magnesium kann dahinterstecken."
        }
        ClaimId::K2SuppleJoints => {
            "Wir haben keine Behandlungsstudie mit K2 für Gelenke oder Sehnen gefunden. Eine dreijährige Studie mit \
             K1 bei 378 Menschen fand insgesamt keine Wirkung auf Arthrose der Hände. In einer Studie hatten \
             Menschen mit sehr wenig K1 im Blut häufiger Schäden am Knie. Das ist ein Zusammenhang, kein Beweis."
        }
        ClaimId::K2Inflammation => {
            "Eine dreijährige Studie mit 244 Frauen ging dem nach. MK-7 veränderte die Entzündungszeichen in ihrem \
             Blut nicht. Der Hersteller hat die Studie bezahlt. Das ist eine einzige Studie, mit Frauen, deshalb \
             sagt sie nichts über andere Krankheiten."
        }
        ClaimId::DpUcmgpShowsLack => {
            "Der Wert ist ein Marker für Vitamin K, aber es gibt keinen allgemein anerkannten Grenzwert. Er steigt \
             auch bei einer Nierenkrankheit oder mehr Gewicht um die Taille, und die Gene spielen mit. Eine \
             niederländische Studie nannte Vitamin K bei Ergebnissen über 500 pmol/L niedrig, und 31 von 100 \
             Erwachsenen hatten ein solches Ergebnis. Ein hohes Ergebnis allein beweist also nicht, dass Vitamin K \
             fehlt."
        }
        ClaimId::DpUcmgpForetells => {
            "Die Studien sind sich nicht einig. In einer tschechischen hatten Menschen mit den höchsten Ergebnissen \
             häufiger steife Arterien; bei 4092 Menschen in Dänemark gab es keinen Zusammenhang. In einer \
             niederländischen Studie hingen niedrige Ergebnisse ebenso wie hohe mit mehr Todesfällen zusammen. Der \
             Wert kann nicht sagen, wie die Arterien eines einzelnen Menschen sind."
        }
        ClaimId::KLowersMarkers => {
            "Studien zeigen das deutlich. In 13 Studien mit zusammen 2162 Menschen sank dp-ucMGP um fast die Hälfte. \
             Mehr Vitamin K senkte den Wert stärker. Aber ein niedrigerer Marker heißt nicht weniger Krankheit: \
             Studien zu Herzklappen und Gefäßen fanden meist keinen Nutzen."
        }
        ClaimId::K2BloodTest => {
            "Kein Bluttest gilt als Goldstandard für Vitamin K. K2 ist meist zu niedrig zum Messen, außer wenn viel \
             davon gegessen wird. Zu niedrig zum Messen ist kein Mangel. Bei K1 stimmen die Bereiche von Laboren und \
             Studien nicht überein."
        }
        ClaimId::CtxCalciumLeaves => {
            "CTX zeigt, wie schnell der Knochen sein Eiweiß abbaut. Es zeigt nicht, wohin Calcium geht. Es ändert \
             sich mit Mahlzeiten und Tageszeit, und ein Labor hat seine untere Grenze geändert. Wir haben keine \
             Leitlinie gefunden, die Calcium danach bemisst oder den Test jedes Jahr mit einem Herz-CT wiederholt."
        }
        ClaimId::DNeedsK2 => {
            "Die EFSA und die nationalen Akademien der USA setzen für Erwachsene eine Höchstmenge von 100 µg \
             (4000 IE) Vitamin D pro Tag. Sie ist mit und ohne K2 dieselbe. Schäden durch Vitamin D ohne K2 wurden \
             bei Tieren gesehen; bei Menschen haben wir keinen Beweis gefunden. K2 macht größere Mengen Vitamin D \
             also nicht sicher."
        }
        ClaimId::ProductAmounts => {
            "Die Studien mit MK-7 auf dieser Seite verwendeten 180 bis 720 µg pro Tag; ein Produkt hat 100 µg. Nach \
             420 µg MK-4 war davon im Blut nichts zu finden. In Knochenstudien in Japan gab es 45 mg MK-4 als \
             Arzneimittel, etwa 100-mal so viel. Was eine Studie verwendet hat, ist für niemanden ein Rat."
        }
        ClaimId::HighK2Harmless => {
            "In einer großen Studie in Japan waren Nebenwirkungen mit 45 mg MK-4 pro Tag häufiger. Der britische \
             Gesundheitsdienst NHS sagt: 1 mg pro Tag oder weniger aus Präparaten schadet wahrscheinlich nicht. Mit \
             Blutverdünnern wie Marcumar oder Warfarin veränderten schon 10 µg MK-7 pro Tag bei manchen Menschen die \
             Blutgerinnung. Die Behauptung trifft also nicht zu."
        }
        ClaimId::K2Fasting => {
            "Dazu haben wir keine Studie gefunden. Was über eine Studie berichtet wird, weist in die andere \
             Richtung: Ohne Essen wurde weniger aufgenommen. Wir konnten diese Studie nicht lesen."
        }
        ClaimId::K2Skin => {
            "Zu K2 auf der Haut haben wir keine Studie gefunden. In einem Versuch mit Schweinehaut blieb K1 \
             größtenteils in der äußeren Schicht. Was bei Menschen durchkommt und für wie lange, ist nicht bekannt."
        }
        ClaimId::DCalciumUptake => {
            "Vitamin D hilft dem Darm, Calcium aufzunehmen, aber diese Zahlen treffen nicht zu. In einer Studie mit \
             319 Männern war die Aufnahme nur unter etwa 10 nmol/L deutlich niedriger. In einer Studie mit 71 \
             Menschen erhöhte die höchste Menge Vitamin D sie um 7 Prozentpunkte. Kein Vitamin-D-Ergebnis kann \
             sagen, wie viel Calcium ein einzelner Mensch aufnimmt."
        }
    }
}

#[must_use]
pub const fn claim_group(group: ClaimGroup) -> &'static str {
    match group {
        ClaimGroup::Kinds => "Vitamin-K-Formen und Lebensmittel",
        ClaimGroup::Arteries => "Arterien und Herz",
        ClaimGroup::Bones => "Knochen",
        ClaimGroup::Joints => "Gelenke",
        ClaimGroup::Tests => "Tests",
        ClaimGroup::Amounts => "Wie viel und wie",
    }
}

#[must_use]
pub const fn claim_verdict(verdict: ClaimVerdict) -> &'static str {
    match verdict {
        ClaimVerdict::Supported => "Studien stützen das",
        ClaimVerdict::Partly => "Zum Teil richtig, oder Studien sind sich uneinig",
        ClaimVerdict::Unsupported => "Keine gute Studie zeigt das",
        ClaimVerdict::Contradicted => "Studien sprechen dagegen",
    }
}

#[must_use]
pub const fn grade(grade: Grade) -> &'static str {
    match grade {
        Grade::A => {
            "Von Fachstellen für Gesundheit oder in vielen Behandlungsstudien zusammen geprüft."
        }
        Grade::B => "In einer Behandlungsstudie geprüft: Manche bekamen den Stoff, andere nicht.",
        Grade::C => {
            "Menschen wurden beobachtet, nicht behandelt. Das zeigt Zusammenhänge, keine \
             Ursachen."
        }
        Grade::D => "Von Tieren oder aus dem Labor bekannt, nicht von Menschen.",
        Grade::E => "Wir haben keine Studie gefunden.",
    }
}

pub const CLAIMS: Claims = claims_words!();
