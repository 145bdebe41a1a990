//! What the tables say, in their own words as far as they are plain.

use calcium_compass_core::band::Standing;
use calcium_compass_core::label::{Label, Population};
use calcium_compass_core::source::Seen;
use calcium_compass_core::table::dp_ucmgp::KidneyGroup;

#[must_use]
pub const fn label(label: Label) -> &'static str {
    match label {
        Label::AtRiskOfDeficiency => "à risque de carence",
        Label::SomeAtRiskOfInadequacy => "certaines personnes à risque d’un taux insuffisant",
        Label::EnoughForPracticallyAll => "assez pour pratiquement tout le monde",
        Label::MayBeReasonForConcern => "peut être un motif d’inquiétude",
        Label::Deficiency2011 => "carence (2011, texte retiré en 2024)",
        Label::Insufficiency2011 => "insuffisance (2011, texte retiré en 2024)",
        Label::Sufficiency2011 => "suffisance (2011, texte retiré en 2024)",
        Label::AboveNamedRange2011 => {
            "au-dessus de l’intervalle que la source a nommé ; elle ne lui a pas donné de nom (2011, texte retiré en \
             2024)"
        }
        Label::EndorsesNoThreshold => {
            "ne soutient aucun seuil ; déconseille les dosages de routine"
        }
        Label::BelowProtectiveLevel => "sous le niveau de protection de la population",
        Label::AtOrAboveProtectiveLevel => {
            "égal ou supérieur au taux que presque tout le monde devrait atteindre selon le Royaume-Uni ; ce n’est \
             pas un dépistage de maladie"
        }
        Label::Deficient => "en carence",
        Label::MayBeInadequateInSome => "peut être insuffisant chez certaines personnes",
        Label::SufficientForAlmostAll => "suffisant pour presque tous",
        Label::BelowTarget => "sous la valeur cible",
        Label::AtOrAboveTarget => "égal ou supérieur à la valeur cible",
        Label::SevereDeficiency => "carence sévère",
        Label::ModerateDeficiency => "carence modérée",
        Label::MildDeficiency => "carence légère",
        Label::AdequateAtEndOfWinter => "adéquat (à la fin de l’hiver)",
        Label::AboveReferenceInterval => "au-dessus de l’intervalle de référence",
        Label::Deficiency => "carence",
        Label::Suboptimal => "suboptimal",
        Label::Optimal => "optimal",
        Label::AboveNamedRange => {
            "au-dessus de l’intervalle que cette source nomme ; elle ne lui donne pas de nom"
        }
        Label::High => "élevé",
        Label::VeryHighHarmfulWithHighCalcium => "très élevé ; nocif si le calcium est élevé aussi",
        Label::Insufficient => "insuffisant",
        Label::Sufficient => "suffisant",
        Label::Insufficiency => "insuffisance",
        Label::Sufficiency => "suffisance",
        Label::NotDeficient => "pas en carence",
        Label::MildToModerateDeficiency => "carence légère à modérée",
        Label::Optimum => "optimum",
        Label::RiskOfHypercalciuria => "risque accru d’hypercalciurie",
        Label::ToxicityPossible => "toxicité possible",
        Label::AboveLaboratorysBestRange => {
            "au-dessus du meilleur intervalle de ce laboratoire ; il ne lui donne pas de nom"
        }
        Label::PossibleToxicity => "toxicité possible",
        Label::BelowOptimumForChildren => "sous le taux optimal de ce laboratoire pour les enfants",
        Label::AboveLaboratorysNamedRange => {
            "au-dessus de l’intervalle que ce laboratoire nomme ; il ne lui donne pas de nom"
        }
        Label::WithinReferenceInterval => "dans l’intervalle de référence",
        Label::NotInInsufficientGroup => "hors du groupe que l’étude a appelé insuffisant",
        Label::InInsufficientGroup => {
            "dans le groupe que l’étude a appelé insuffisance fonctionnelle en vitamine K"
        }
        Label::AtOrBelowDanish95 => {
            "égal ou inférieur au taux que 95 adultes danois sur 100 ne dépassaient pas"
        }
        Label::AboveDanish95 => "plus élevé que chez 95 adultes danois sur 100",
        Label::BelowManufacturersRange => {
            "sous l’intervalle normal du fabricant ; pas de sens reconnu par tous"
        }
        Label::WithinManufacturersRange => "dans l’intervalle normal du fabricant",
        Label::AboveManufacturersRange => "au-dessus de l’intervalle normal du fabricant",
        Label::BelowTopQuarter => "sous le quart le plus élevé",
        Label::TopQuarterWithHeartDisease => {
            "plus élevé que chez 3 personnes sur 4, parmi 799 avec une maladie du cœur"
        }
        Label::BelowReferenceRange => "sous les valeurs de référence",
        Label::WithinReferenceRange => "dans les valeurs de référence",
        Label::AboveReferenceRange => "au-dessus des valeurs de référence",
        Label::LowestOfThreeGroups => "dans le plus bas des trois groupes de l’étude",
        Label::MiddleOfThreeGroups => "dans celui du milieu des trois groupes de l’étude",
        Label::HighestOfThreeGroups => "dans le plus haut des trois groupes de l’étude",
        Label::BelowStudysRangeNotShortage => {
            "sous l’intervalle de cette étude ; souvent trop bas pour être mesuré, pas un manque"
        }
        Label::NotFlagged => "égal ou inférieur au seuil de cette étude ; n’exclut pas un problème",
        Label::AboveLineLike51In100 => {
            "au-dessus du seuil de cette étude, comme 51 personnes dialysées sur 100 ; demandez à l’équipe qui suit vos reins"
        }
        Label::AboveLineLike91In100 => {
            "au-dessus du seuil de cette étude, comme 91 personnes dialysées sur 100 ; demandez à l’équipe qui suit vos reins"
        }
        Label::NoCalciumSeen => "aucun calcium vu ; n’exclut pas une maladie du cœur",
        Label::ScaleLow => "1 à 10 : bas selon cette échelle",
        Label::ScaleModerate => "11 à 100 : modéré selon cette échelle",
        Label::ScaleModeratelyHigh => "101 à 400 : modérément élevé selon cette échelle",
        Label::ScaleHigh => "plus de 400 : élevé selon cette échelle",
        Label::BelowHighRiskThreshold => {
            "moins de 100 ; l’autre seuil de la recommandation, le quart le plus élevé pour votre âge, n’est pas \
             calculé ici"
        }
        Label::AtOrAboveHighRiskThreshold => "égal ou supérieur au seuil de haut risque",
        Label::NotRaisedOnThisScale => {
            "pas élevé sur cette échelle ; elle ne cherche pas un calcium bas"
        }
        Label::MildHypercalcaemia => "hypercalcémie légère",
        Label::ModerateHypercalcaemia => "hypercalcémie modérée",
        Label::SevereHypercalcaemia => "hypercalcémie sévère",
        Label::DeficientOnUsClasses => "apport déficient, selon les classes des États-Unis",
        Label::SuboptimalOnUsClasses => "apport suboptimal, selon les classes des États-Unis",
        Label::AdequateOnUsClasses => {
            "suffisant pour la santé des os, selon les classes des États-Unis"
        }
        Label::BelowOptimalLevel => "plus bas que le taux que cette source appelle optimal",
        Label::OptimalStatus => "signe d’un statut optimal en vitamine D",
        Label::InsufficiencyWithoutProof => {
            "insuffisance ; pas de preuve que des comprimés aident ici"
        }
        Label::HigherRiskOfSideEffects => "risque plus élevé d’effets indésirables",
        Label::BelowSufficientLevel => "plus bas que le taux que cette source appelle suffisant",
        Label::SufficientMoreForFrail => {
            "suffisant ; pour les personnes âgées fragiles ou l’ostéoporose, elle demande plus"
        }
        Label::Toxicity => "toxicité",
        Label::NormalMoreForSome => {
            "normal ; après 65 ans, pendant la grossesse ou avec une maladie des os ou des reins, elle voit un \
             bénéfice au-dessus de 30"
        }
        Label::PoisoningAboveThis => "des intoxications surviennent au-dessus de ce taux",
        Label::BelowRightForMost => {
            "plus bas que le taux que cette source juge bon pour la plupart des gens"
        }
        Label::RightForMost => {
            "bon pour la plupart des gens ; pour les personnes à risque, elle demande plus"
        }
        Label::AboveNamedLevels => {
            "au-dessus des taux que nomme cette source ; elle ne leur donne pas de nom"
        }
        Label::OftenWithoutSymptoms => {
            "seulement pour un calcium élevé : souvent sans symptômes ; pas urgent en général"
        }
        Label::PromptTreatmentUsual => "un traitement rapide est en général nécessaire",
        Label::UrgentCorrection => "traitement urgent nécessaire",
        Label::BelowRepeatLine => "sous le seuil auquel NICE refait l’analyse",
        Label::AtOrAboveRepeatLine => {
            "au seuil auquel NICE refait l’analyse, ou au-dessus (2,5 avec perte osseuse, calculs ou symptômes)"
        }
        Label::LowDLowK => "25-OH-D à moins de 50 nmol/L et dp-ucMGP à 361 pmol/L ou plus",
        Label::LowD => "25-OH-D à moins de 50 nmol/L et dp-ucMGP à moins de 361 pmol/L",
        Label::LowK => "25-OH-D à 50 nmol/L ou plus et dp-ucMGP à 361 pmol/L ou plus",
        Label::NeitherLow => "25-OH-D de 50 à 75 nmol/L et dp-ucMGP à moins de 361 pmol/L",
        Label::ComparisonGroup => {
            "25-OH-D à plus de 75 nmol/L et dp-ucMGP à moins de 361 pmol/L : le groupe auquel les autres ont été comparés, pas un intervalle normal"
        }
    }
}

#[must_use]
pub const fn population(population: Population) -> &'static str {
    match population {
        Population::FromOneYear => "personnes de 1 an et plus ; pas les bébés",
        Population::AllAges => "personnes de tout âge",
        Population::GenerallyHealthy => "personnes en bonne santé en général",
        Population::UnitedKingdom => "personnes de tout âge au Royaume-Uni",
        Population::AdultsAtRiskOfBoneDisease => {
            "adultes avec une maladie des os, ou à risque d’en avoir une"
        }
        Population::FromSevenMonths => "personnes à partir de 7 mois ; pas les bébés plus jeunes",
        Population::Adults => "adultes",
        Population::InfantsAndChildren => "bébés et enfants",
        Population::ChildrenIndia => "enfants en Inde",
        Population::EuropeAndMiddleEast => "personnes en Europe et au Moyen-Orient",
        Population::Children => "personnes de moins de 18 ans",
        Population::HealthyAdultsNormalKidneys => {
            "141 adultes en bonne santé avec des reins normaux (test IDS-iSYS)"
        }
        Population::DutchAdults4275 => "4275 adultes aux Pays-Bas",
        Population::DanishAdults => "491 adultes danois de 19 à 71 ans (test IDS-iSYS)",
        Population::HealthyAdults => "adultes en bonne santé (test IDS-iSYS)",
        Population::PeopleWithHeartDisease => "799 adultes avec une maladie du cœur",
        Population::DutchAdults4742 => "4742 adultes aux Pays-Bas",
        Population::DutchAdults3969 => "3969 adultes aux Pays-Bas",
        Population::IrishAdults1082 => "1082 adultes en Irlande",
        Population::AdultsFasting => "adultes à jeun",
        Population::ThreeUsCohorts => "3891 personnes de trois études aux États-Unis",
        Population::ChineseWomenBelowMethod => {
            "631 femmes chinoises en bonne santé, de 18 à 49 ans ; la limite basse est sous ce que le test peut mesurer (0,04)"
        }
        Population::ChineseWomen => "631 femmes chinoises en bonne santé, de 18 à 49 ans",
        Population::PeopleOnHaemodialysis => "44 personnes en hémodialyse",
        Population::KoreanWomenBefore => "femmes coréennes avant la ménopause, à jeun",
        Population::KoreanWomenAfter => "femmes coréennes après la ménopause, à jeun",
        Population::WomenBeforeMenopause => "femmes avant la ménopause",
        Population::WomenAfterMenopause => "femmes après la ménopause",
        Population::Men => "hommes",
        Population::From40To75WithoutHeartDisease => {
            "personnes de 40 à 75 ans sans maladie du cœur"
        }
        Population::MenFrom70 => "hommes de 70 ans et plus",
        Population::Men18To29 => "hommes de 18 à 29 ans",
        Population::Men30To39 => "hommes de 30 à 39 ans",
        Population::Men40To49 => "hommes de 40 à 49 ans",
        Population::Men50To59 => "hommes de 50 à 59 ans",
        Population::GeneralPopulationSaudiArabia => "la population générale d’Arabie saoudite",
        Population::ChildrenSpain => "les moins de 18 ans en Espagne",
        Population::ChildrenUnitedKingdom => "les moins de 18 ans au Royaume-Uni",
        Population::Adults18To59 => "les adultes de 18 à 59 ans",
        Population::AdultsFrom60 => "les adultes de 60 ans et plus",
        Population::From15Years => "les personnes de 15 ans et plus",
        Population::From20Years => "les personnes de 20 ans et plus",
        Population::From1To17Years => "les personnes de 1 à 17 ans",
        Population::From1MonthTo14Years => "les enfants de 1 mois à 14 ans",
        Population::Under1Year => "les bébés de moins de 1 an",
        Population::UpTo31Days => "les bébés jusqu’à 31 jours",
        Population::From4WeeksTo16Years => "les personnes de 4 semaines à 16 ans",
        Population::UpTo4Weeks => "les bébés jusqu’à 4 semaines",
        Population::Men60To69 => "hommes de 60 à 69 ans",
    }
}

#[must_use]
pub const fn standing(standing: Standing) -> &'static str {
    match standing {
        Standing::Current => "en vigueur",
        Standing::Withdrawn(_) => "retirée en {year}",
        Standing::Superseded(Some(_)) => "remplacée en {year}",
        Standing::Superseded(None) => "archivée",
        Standing::Laboratory => "laboratoire",
        Standing::Study => "étude",
        Standing::Manufacturer => "fabricant de tests",
    }
}

#[must_use]
pub const fn seen(seen: Seen) -> &'static str {
    match seen {
        Seen::Original => "lu dans le texte original",
        Seen::SecondHand => "lu dans un autre texte qui le cite",
    }
}

#[must_use]
pub const fn kidney_group(group: KidneyGroup) -> &'static str {
    match group {
        KidneyGroup::Egfr90 => "Personnes avec un DFG estimé (eGFR) de 90 ou plus",
        KidneyGroup::Egfr60 => "Personnes avec un DFG estimé (eGFR) de 60 à 89",
        KidneyGroup::EgfrUnder60 => "Personnes avec un DFG estimé (eGFR) de moins de 60",
        KidneyGroup::Transplant => "Personnes avec une greffe de rein",
        KidneyGroup::Dialysis => {
            "Personnes en dialyse, sans warfarine ni médicament semblable (AVK)"
        }
    }
}

pub const OUR_READING: &str = "La source ne dit pas à quel groupe appartient le chiffre exact. Celui qui est affiché \
     est notre choix.";
pub const CHECKED: &str = "vérifié le {checked}, prochaine vérification d’ici au {review}";
pub const OVERDUE: &str = "Cette vérification est en retard.";
