//! Notes: what moves a figure, and what studies found. No advice.

use calcium_compass_core::note::NoteId;

#[must_use]
pub const fn note(note: NoteId) -> &'static str {
    match note {
        NoteId::Season => {
            "Vitamin D im Blut hängt von der Sonne ab. Am Ende des Winters ist es bis zu einem \
             Drittel niedriger als im Sommer."
        }
        NoteId::Assay => {
            "Labore verwenden verschiedene Verfahren. Bei einer Prüfung wichen manche um bis zu 17 % ab. Vergleichen \
             Sie möglichst Ergebnisse desselben Labors."
        }
        NoteId::Weight => "Menschen mit mehr Körpergewicht haben im Durchschnitt niedrigere Werte.",
        NoteId::Epimer => {
            "Bei Kindern unter 1 Jahr zählen manche Verfahren einen ähnlichen Stoff mit und messen \
             zu hoch. Fragen Sie das Labor, ob sein Verfahren die beiden unterscheidet."
        }
        NoteId::D2 => {
            "Manche Verfahren messen Vitamin D2 falsch. D2 ist die Form in einigen Tabletten. \
             Sagen Sie dem Labor, wenn Ihr Vitamin D diese Form hat."
        }
        NoteId::Biotin => {
            "Viel Biotin, etwa in Tabletten für Haare und Nägel, kann bei manchen Verfahren ein zu hohes Vitamin D ergeben. Andere Tests fallen dann zu niedrig aus. Fragen Sie das Labor, wie lange vor dem Test das eine Rolle spielt."
        }
        NoteId::DpUcmgpKidney => {
            "Bei Menschen mit einer Nierentransplantation war der Wert für je 10 Punkte bessere Nierenfunktion um \
             14 % niedriger."
        }
        NoteId::DpUcmgpWeight => {
            "In einer Studie war der Wert bei Menschen mit mehr Gewicht um die Taille höher."
        }
        NoteId::DpUcmgpJShape => {
            "In einer niederländischen Studie hingen sowohl niedrige als auch hohe Werte mit mehr Todesfällen \
             zusammen. Niedriger ist also nicht einfach besser."
        }
        NoteId::MarkerNotOutcome => {
            "MK-7, eine Form von Vitamin K2, senkt diesen Wert in Studien. Studien zu Herzklappen, \
             Gefäßen und Gefäßsteifigkeit fanden davon meist keinen Nutzen."
        }
        NoteId::Undetectable => {
            "Bei den meisten Menschen ist dieser Wert zu niedrig zum Messen. Das ist kein Mangel."
        }
        NoteId::PhylloquinoneConflict => {
            "Die Quellen stimmen hier nicht überein. Ein Ergebnis kann zugleich im Bereich eines Labors und in der \
             niedrigsten Gruppe einer Studie liegen."
        }
        NoteId::Fasting => {
            "Die Ergebnisse sind nur vergleichbar, wenn das Blut morgens nüchtern abgenommen wird."
        }
        NoteId::FastingK1 => {
            "Das Blut für diesen Test wird nach 12 bis 14 Stunden ohne Essen abgenommen."
        }
        NoteId::SameTime => {
            "Für wiederholte Tests wird das Blut am besten zur gleichen Tageszeit abgenommen."
        }
        NoteId::LabsDiffer => {
            "Ein Labor hat seine eigene untere Grenze von 25 auf 136 verschoben. Deshalb zählt der \
             Bereich, der auf Ihrem Befund steht, am meisten."
        }
        NoteId::BoneMarkerMoves => {
            "Eine Nierenkrankheit, ein Knochenbruch, Kortison-Mittel und Mittel gegen Osteoporose verändern diesen Wert."
        }
        NoteId::OtherPth => {
            "PTH ist ein anderer Test und wird hier nicht gelesen. Er hilft zu verstehen, was hohes oder niedriges \
             Calcium bedeutet."
        }
        NoteId::OtherPhosphate => "Phosphat ist ein anderer Test und wird hier nicht gelesen.",
        NoteId::OtherIonised => {
            "Ionisiertes Calcium ist ein anderer Test mit eigenem Bereich. Es wird hier nicht gelesen."
        }
        NoteId::OtherUrine => "Calcium im Urin ist ein anderer Test und wird hier nicht gelesen.",
        NoteId::CalciumInChildren => {
            "Bei Kindern ist Calcium höher; es zählt der Bereich, den Ihr Labor für das Alter angibt."
        }
        NoteId::TotalWithoutAlbumin => {
            "Gesamtcalcium steigt und fällt mit dem Albumin. Ergänzen Sie das Albumin, dann kann die Seite es korrigieren."
        }
        NoteId::WorseOfTwo => {
            "Bei niedrigem Albumin oder einer Nierenkrankheit sind weder Gesamtcalcium noch korrigiertes Calcium sicher. Deshalb zählt der schlechtere der beiden Werte."
        }
        NoteId::Thiazide => {
            "Thiazide, bestimmte Entwässerungsmittel, erhöhen das Calcium. Setzen Sie sie nicht auf eigene Faust ab."
        }
        NoteId::Lithium => {
            "Lithium kann das Calcium erhöhen. Setzen Sie es nicht auf eigene Faust ab: Sprechen Sie mit der Praxis oder Klinik, die es betreut."
        }
        NoteId::WorkedOutOtherwise => {
            "Aus Gesamtcalcium und Albumin berechnet diese Seite ein anderes korrigiertes Calcium als das eingegebene. Labore verwenden verschiedene Formeln. Es zählt der schlechtere der beiden Werte."
        }
        NoteId::AlbuminTooLow => {
            "Das Albumin ist so niedrig, dass sich das Calcium nicht korrigieren lässt. Das Calcium kann dann höher sein, als die Zahl aussieht. Fragen Sie in Ihrer Arztpraxis nach."
        }
        NoteId::AdjustmentLimits => {
            "Die Korrektur kann falsch sein, wenn das Albumin stark vom Üblichen abweicht, und bei manchen Krankheiten, etwa der Nieren."
        }
        NoteId::CacFourHundred => {
            "Eine Studie hatte eine Gruppe unter 400 und eine Gruppe über 400. Ein Score von 400 \
             gehört zu keiner der beiden."
        }
        NoteId::CacZero => "Ein Score von 0 schließt eine Herzkrankheit nicht aus.",
        NoteId::PivkaLiver => {
            "Das ist auch ein Test auf Leberkrankheiten. Ein hohes Ergebnis beweist nicht, dass \
             Vitamin K niedrig ist."
        }
        NoteId::WinterCurve => {
            "Menschen in Winterstudien mit {intake} IE pro Tag hatten im Durchschnitt {average} nmol/L. Die \
             Durchschnitte der Studien lagen von {low} bis {high}. Ein einzelner Mensch kann weit davon entfernt \
             sein."
        }
        NoteId::MeetsButLow => {
            "Ihre Zufuhr erreicht einen Referenzwert, doch der Blutwert ist für manche Quellen \
             niedrig. Die Aufnahme im Körper, das Testverfahren und die Jahreszeit können jeweils \
             eine Rolle spielen."
        }
    }
}

pub const WHAT_MOVES_IT: &str = "Was diesen Wert verändern kann";

pub const OWN_RANGE: &str = "Eigener Bereich Ihres Labors: {place}.";
#[must_use]
pub const fn place(place: calcium_compass_core::own_lab::Place) -> &'static str {
    use calcium_compass_core::own_lab::Place;
    match place {
        Place::Below => {
            "Der Wert liegt darunter, und der Befund kann ihn mit einem Buchstaben oder Stern markieren"
        }
        Place::Within => "Der Wert liegt darin",
        Place::Above => {
            "Der Wert liegt darüber, und der Befund kann ihn mit einem Buchstaben oder Stern markieren"
        }
        Place::Censored => {
            "Das Labor hat nur „weniger als“ oder „mehr als“ angegeben, deshalb lässt sich das nicht sagen"
        }
    }
}
