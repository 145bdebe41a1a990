//! What the tables say, in their own words as far as they are plain.

use calcium_compass_core::band::Standing;
use calcium_compass_core::label::{Label, Population};
use calcium_compass_core::source::Seen;
use calcium_compass_core::table::dp_ucmgp::KidneyGroup;

#[must_use]
pub const fn label(label: Label) -> &'static str {
    match label {
        Label::AtRiskOfDeficiency => "Risiko für einen Mangel",
        Label::SomeAtRiskOfInadequacy => {
            "bei manchen Menschen Risiko für eine unzureichende Versorgung"
        }
        Label::EnoughForPracticallyAll => "genug für praktisch alle Menschen",
        Label::MayBeReasonForConcern => "kann ein Grund zur Sorge sein",
        Label::Deficiency2011 => "Mangel (2011, zurückgezogen 2024)",
        Label::Insufficiency2011 => "Unterversorgung (2011, zurückgezogen 2024)",
        Label::Sufficiency2011 => "ausreichende Versorgung (2011, zurückgezogen 2024)",
        Label::AboveNamedRange2011 => {
            "über dem genannten Bereich; dafür gab es keinen Namen (2011, zurückgezogen 2024)"
        }
        Label::EndorsesNoThreshold => "unterstützt keinen Grenzwert; rät von Routinetests ab",
        Label::BelowProtectiveLevel => "unter dem Schutzwert für die Bevölkerung",
        Label::AtOrAboveProtectiveLevel => {
            "auf oder über dem Wert, den nach britischem Ziel fast alle erreichen sollen; kein Test auf eine \
             Krankheit"
        }
        Label::Deficient => "Mangel",
        Label::MayBeInadequateInSome => "kann bei manchen Menschen unzureichend sein",
        Label::SufficientForAlmostAll => "ausreichend für fast alle",
        Label::BelowTarget => "unter dem Zielwert",
        Label::AtOrAboveTarget => "auf oder über dem Zielwert",
        Label::SevereDeficiency => "schwerer Mangel",
        Label::ModerateDeficiency => "mäßiger Mangel",
        Label::MildDeficiency => "leichter Mangel",
        Label::AdequateAtEndOfWinter => "angemessen (am Ende des Winters)",
        Label::AboveReferenceInterval => "über dem Referenzintervall",
        Label::Deficiency => "Mangel",
        Label::Suboptimal => "suboptimal",
        Label::Optimal => "optimal",
        Label::AboveNamedRange => {
            "über dem Bereich, den diese Quelle nennt; sie gibt dafür keinen Namen"
        }
        Label::High => "hoch",
        Label::VeryHighHarmfulWithHighCalcium => {
            "sehr hoch; schädlich, wenn auch das Calcium hoch ist"
        }
        Label::Insufficient => "unzureichend",
        Label::Sufficient => "ausreichend",
        Label::Insufficiency => "Unterversorgung",
        Label::Sufficiency => "ausreichende Versorgung",
        Label::NotDeficient => "kein Mangel",
        Label::MildToModerateDeficiency => "leichter bis mäßiger Mangel",
        Label::Optimum => "Optimum",
        Label::RiskOfHypercalciuria => "erhöhtes Risiko für Hyperkalziurie",
        Label::ToxicityPossible => "Toxizität möglich",
        Label::AboveLaboratorysBestRange => {
            "über dem besten Bereich dieses Labors; es gibt dafür keinen Namen"
        }
        Label::PossibleToxicity => "mögliche Toxizität",
        Label::BelowOptimumForChildren => "unter dem besten Wert dieses Labors für Kinder",
        Label::AboveLaboratorysNamedRange => {
            "über dem Bereich, den dieses Labor nennt; es gibt dafür keinen Namen"
        }
        Label::WithinReferenceInterval => "im Referenzintervall",
        Label::NotInInsufficientGroup => {
            "nicht in der Gruppe, die die Studie unzureichend versorgt nannte"
        }
        Label::InInsufficientGroup => {
            "in der Gruppe, die die Studie funktionelle Vitamin-K-Unterversorgung nannte"
        }
        Label::AtOrBelowDanish95 => {
            "auf oder unter dem Wert, den 95 von 100 dänischen Erwachsenen nicht überschritten"
        }
        Label::AboveDanish95 => "höher als bei 95 von 100 dänischen Erwachsenen",
        Label::BelowManufacturersRange => {
            "unter dem Normalbereich des Herstellers; keine einheitlich anerkannte Bedeutung"
        }
        Label::WithinManufacturersRange => "im Normalbereich des Herstellers",
        Label::AboveManufacturersRange => "über dem Normalbereich des Herstellers",
        Label::BelowTopQuarter => "unter dem obersten Viertel",
        Label::TopQuarterWithHeartDisease => {
            "höher als bei 3 von 4 der 799 Menschen mit Herzkrankheit"
        }
        Label::BelowReferenceRange => "unter dem Referenzbereich",
        Label::WithinReferenceRange => "im Referenzbereich",
        Label::AboveReferenceRange => "über dem Referenzbereich",
        Label::LowestOfThreeGroups => "in der niedrigsten von drei Studiengruppen",
        Label::MiddleOfThreeGroups => "in der mittleren von drei Studiengruppen",
        Label::HighestOfThreeGroups => "in der höchsten von drei Studiengruppen",
        Label::BelowStudysRangeNotShortage => {
            "unter dem Bereich dieser Studie; oft zu niedrig zum Messen, kein Mangel"
        }
        Label::NotFlagged => {
            "auf oder unter der Grenze dieser Studie; schließt ein Problem nicht aus"
        }
        Label::AboveLineLike51In100 => {
            "über der Grenze dieser Studie, wie bei 51 von 100 Menschen mit Dialyse; fragen Sie \
             Ihr Nierenteam"
        }
        Label::AboveLineLike91In100 => {
            "über der Grenze dieser Studie, wie bei 91 von 100 Menschen mit Dialyse; fragen Sie \
             Ihr Nierenteam"
        }
        Label::NoCalciumSeen => "kein Kalk zu sehen; schließt eine Herzkrankheit nicht aus",
        Label::ScaleLow => "1 bis 10: diese Skala nennt es niedrig",
        Label::ScaleModerate => "11 bis 100: diese Skala nennt es mäßig",
        Label::ScaleModeratelyHigh => "101 bis 400: diese Skala nennt es mäßig hoch",
        Label::ScaleHigh => "über 400: diese Skala nennt es hoch",
        Label::BelowHighRiskThreshold => {
            "unter 100; die andere Grenze der Leitlinie, das oberste Viertel Ihres Alters, wird hier nicht \
             berechnet"
        }
        Label::AtOrAboveHighRiskThreshold => "auf oder über der Schwelle für hohes Risiko",
        Label::NotRaisedOnThisScale => {
            "auf dieser Skala nicht erhöht; nach niedrigem Calcium sucht sie nicht"
        }
        Label::MildHypercalcaemia => "leichte Hyperkalzämie",
        Label::ModerateHypercalcaemia => "mäßige Hyperkalzämie",
        Label::SevereHypercalcaemia => "schwere Hyperkalzämie",
        Label::DeficientOnUsClasses => "mangelhafte Versorgung, nach den Klassen der USA",
        Label::SuboptimalOnUsClasses => "suboptimale Versorgung, nach den Klassen der USA",
        Label::AdequateOnUsClasses => {
            "ausreichend für die Knochengesundheit, nach den Klassen der USA"
        }
        Label::BelowOptimalLevel => "unter dem Wert, den diese Quelle optimal nennt",
        Label::OptimalStatus => "Zeichen einer optimalen Versorgung mit Vitamin D",
        Label::InsufficiencyWithoutProof => {
            "Unterversorgung; kein Nachweis, dass Tabletten hier helfen"
        }
        Label::HigherRiskOfSideEffects => "höheres Risiko für Nebenwirkungen",
        Label::BelowSufficientLevel => "unter dem Wert, den diese Quelle ausreichend nennt",
        Label::SufficientMoreForFrail => {
            "ausreichend; für gebrechliche ältere Menschen oder bei Osteoporose verlangt sie mehr"
        }
        Label::Toxicity => "Toxizität",
        Label::NormalMoreForSome => {
            "normal; über 65, in der Schwangerschaft oder bei Knochen- oder Nierenkrankheit sieht sie über 30 einen Vorteil"
        }
        Label::PoisoningAboveThis => "über diesem Wert kommen Vergiftungen vor",
        Label::BelowRightForMost => {
            "unter dem Wert, den diese Quelle für die meisten richtig nennt"
        }
        Label::RightForMost => "für die meisten richtig; für Menschen mit Risiko verlangt sie mehr",
        Label::AboveNamedLevels => {
            "über den Werten, die diese Quelle nennt; sie gibt dafür keinen Namen"
        }
        Label::OftenWithoutSymptoms => {
            "nur für hohes Calcium: oft ohne Beschwerden; meist nicht dringend"
        }
        Label::PromptTreatmentUsual => "meist ist eine rasche Behandlung nötig",
        Label::UrgentCorrection => "muss dringend behandelt werden",
        Label::BelowRepeatLine => "unter der Grenze, ab der NICE den Test wiederholt",
        Label::AtOrAboveRepeatLine => {
            "an oder über der Grenze, ab der NICE den Test wiederholt (2,5 bei Knochenschwund, Steinen oder Beschwerden)"
        }
        Label::LowDLowK => "25-OH-D unter 50 nmol/L und dp-ucMGP von 361 pmol/L oder mehr",
        Label::LowD => "25-OH-D unter 50 nmol/L und dp-ucMGP unter 361 pmol/L",
        Label::LowK => "25-OH-D von 50 nmol/L oder mehr und dp-ucMGP von 361 pmol/L oder mehr",
        Label::NeitherLow => "25-OH-D von 50 bis 75 nmol/L und dp-ucMGP unter 361 pmol/L",
        Label::ComparisonGroup => {
            "25-OH-D über 75 nmol/L und dp-ucMGP unter 361 pmol/L: die Gruppe, mit der die anderen \
             verglichen wurden, kein Normalbereich"
        }
    }
}

#[must_use]
pub const fn population(population: Population) -> &'static str {
    match population {
        Population::FromOneYear => "Menschen ab 1 Jahr; keine Babys",
        Population::AllAges => "Menschen jeden Alters",
        Population::GenerallyHealthy => "Menschen, die allgemein gesund sind",
        Population::UnitedKingdom => "Menschen jeden Alters im Vereinigten Königreich",
        Population::AdultsAtRiskOfBoneDisease => {
            "Erwachsene mit einer Knochenkrankheit oder mit Risiko dafür"
        }
        Population::FromSevenMonths => "Menschen ab 7 Monaten; keine jüngeren Babys",
        Population::Adults => "Erwachsene",
        Population::InfantsAndChildren => "Babys und Kinder",
        Population::ChildrenIndia => "Kinder in Indien",
        Population::EuropeAndMiddleEast => "Menschen in Europa und im Nahen Osten",
        Population::Children => "Menschen unter 18 Jahren",
        Population::HealthyAdultsNormalKidneys => {
            "141 gesunde Erwachsene mit normalen Nieren (IDS-iSYS-Test)"
        }
        Population::DutchAdults4275 => "4275 Erwachsene in den Niederlanden",
        Population::DanishAdults => "491 dänische Erwachsene von 19 bis 71 Jahren (IDS-iSYS-Test)",
        Population::HealthyAdults => "gesunde Erwachsene (IDS-iSYS-Test)",
        Population::PeopleWithHeartDisease => "799 Erwachsene mit Herzkrankheit",
        Population::DutchAdults4742 => "4742 Erwachsene in den Niederlanden",
        Population::AdultsFasting => "Erwachsene, die nichts gegessen hatten",
        Population::ThreeUsCohorts => "3891 Menschen aus drei US-Studien",
        Population::ChineseWomenBelowMethod => {
            "631 gesunde Chinesinnen von 18 bis 49 Jahren; die untere Grenze liegt unter dem, was \
             der Test messen kann (0,04)"
        }
        Population::ChineseWomen => "631 gesunde Chinesinnen von 18 bis 49 Jahren",
        Population::PeopleOnHaemodialysis => "44 Menschen mit Hämodialyse",
        Population::KoreanWomenBefore => {
            "Koreanerinnen vor der Menopause, die nichts gegessen hatten"
        }
        Population::KoreanWomenAfter => {
            "Koreanerinnen nach der Menopause, die nichts gegessen hatten"
        }
        Population::WomenBeforeMenopause => "Frauen vor der Menopause",
        Population::WomenAfterMenopause => "Frauen nach der Menopause",
        Population::Men => "Männer",
        Population::From40To75WithoutHeartDisease => {
            "Menschen von 40 bis 75 Jahren ohne Herzkrankheit"
        }
        Population::MenFrom70 => "Männer ab 70 Jahren",
        Population::Men18To29 => "Männer von 18 bis 29 Jahren",
        Population::Men30To39 => "Männer von 30 bis 39 Jahren",
        Population::Men40To49 => "Männer von 40 bis 49 Jahren",
        Population::Men50To59 => "Männer von 50 bis 59 Jahren",
        Population::GeneralPopulationSaudiArabia => "die Allgemeinbevölkerung Saudi-Arabiens",
        Population::ChildrenSpain => "Menschen unter 18 Jahren in Spanien",
        Population::ChildrenUnitedKingdom => "Menschen unter 18 Jahren im Vereinigten Königreich",
        Population::Adults18To59 => "Erwachsene von 18 bis 59 Jahren",
        Population::AdultsFrom60 => "Erwachsene ab 60 Jahren",
        Population::From15Years => "Menschen ab 15 Jahren",
        Population::From20Years => "Menschen ab 20 Jahren",
        Population::From1To17Years => "Menschen von 1 bis 17 Jahren",
        Population::From1MonthTo14Years => "Kinder von 1 Monat bis 14 Jahren",
        Population::Under1Year => "Babys unter 1 Jahr",
        Population::UpTo31Days => "Babys bis 31 Tage",
        Population::From4WeeksTo16Years => "Menschen von 4 Wochen bis 16 Jahren",
        Population::UpTo4Weeks => "Babys bis 4 Wochen",
        Population::Men60To69 => "Männer von 60 bis 69 Jahren",
    }
}

#[must_use]
pub const fn standing(standing: Standing) -> &'static str {
    match standing {
        Standing::Current => "gültig",
        Standing::Withdrawn(_) => "zurückgezogen {year}",
        Standing::Superseded(Some(_)) => "ersetzt {year}",
        Standing::Superseded(None) => "archiviert",
        Standing::Laboratory => "Labor",
        Standing::Study => "Studie",
        Standing::Manufacturer => "Testhersteller",
    }
}

#[must_use]
pub const fn seen(seen: Seen) -> &'static str {
    match seen {
        Seen::Original => "im Original gelesen",
        Seen::SecondHand => "in einem anderen Text gelesen, der es zitiert",
    }
}

#[must_use]
pub const fn kidney_group(group: KidneyGroup) -> &'static str {
    match group {
        KidneyGroup::Egfr90 => "Menschen mit einer eGFR von 90 oder mehr",
        KidneyGroup::Egfr60 => "Menschen mit einer eGFR von 60 bis 89",
        KidneyGroup::EgfrUnder60 => "Menschen mit einer eGFR unter 60",
        KidneyGroup::Transplant => "Menschen mit einer transplantierten Niere",
        KidneyGroup::Dialysis => {
            "Menschen mit Dialyse, ohne Phenprocoumon (Marcumar), Warfarin oder ein ähnliches Mittel"
        }
    }
}

pub const OUR_READING: &str = "Die Quelle sagt nicht, zu welcher Gruppe die genaue Zahl gehört. Die gezeigte haben \
     wir gewählt.";
pub const CHECKED: &str = "geprüft am {checked}, nächste Prüfung bis zum {review}";
pub const OVERDUE: &str = "Diese Prüfung ist überfällig.";
