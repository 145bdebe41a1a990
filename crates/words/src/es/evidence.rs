//! What the tables say, in their own words as far as they are plain.

use calcium_compass_core::band::Standing;
use calcium_compass_core::label::{Label, Population};
use calcium_compass_core::source::Seen;
use calcium_compass_core::table::dp_ucmgp::KidneyGroup;

#[must_use]
pub const fn label(label: Label) -> &'static str {
    match label {
        Label::AtRiskOfDeficiency => "en riesgo de deficiencia",
        Label::SomeAtRiskOfInadequacy => "algunas personas en riesgo de un nivel inadecuado",
        Label::EnoughForPracticallyAll => "suficiente para prácticamente todas las personas",
        Label::MayBeReasonForConcern => "puede ser motivo de preocupación",
        Label::Deficiency2011 => "deficiencia (guía de 2011, retirada en 2024)",
        Label::Insufficiency2011 => "insuficiencia (guía de 2011, retirada en 2024)",
        Label::Sufficiency2011 => "suficiencia (guía de 2011, retirada en 2024)",
        Label::AboveNamedRange2011 => {
            "por encima del rango que indicaba; no le dio nombre (guía de 2011, retirada en 2024)"
        }
        Label::EndorsesNoThreshold => {
            "no respalda ningún umbral; desaconseja las pruebas de rutina"
        }
        Label::BelowProtectiveLevel => "por debajo del nivel de protección de la población",
        Label::AtOrAboveProtectiveLevel => {
            "igual o superior al nivel que el Reino Unido quiere que casi todos alcancen; no sirve para detectar una \
             enfermedad"
        }
        Label::Deficient => "deficiente",
        Label::MayBeInadequateInSome => "puede ser inadecuado en algunas personas",
        Label::SufficientForAlmostAll => "suficiente para casi todas las personas",
        Label::BelowTarget => "por debajo del valor objetivo",
        Label::AtOrAboveTarget => "igual o superior al valor objetivo",
        Label::SevereDeficiency => "deficiencia grave",
        Label::ModerateDeficiency => "deficiencia moderada",
        Label::MildDeficiency => "deficiencia leve",
        Label::AdequateAtEndOfWinter => "adecuado (al final del invierno)",
        Label::AboveReferenceInterval => "por encima del intervalo de referencia",
        Label::Deficiency => "deficiencia",
        Label::Suboptimal => "subóptimo",
        Label::Optimal => "óptimo",
        Label::AboveNamedRange => "por encima del rango que indica esta fuente; no le da nombre",
        Label::High => "alto",
        Label::VeryHighHarmfulWithHighCalcium => "muy alto; dañino si el calcio también está alto",
        Label::Insufficient => "insuficiente",
        Label::Sufficient => "suficiente",
        Label::Insufficiency => "insuficiencia",
        Label::Sufficiency => "suficiencia",
        Label::NotDeficient => "no deficiente",
        Label::MildToModerateDeficiency => "deficiencia de leve a moderada",
        Label::Optimum => "nivel óptimo",
        Label::RiskOfHypercalciuria => "mayor riesgo de hipercalciuria",
        Label::ToxicityPossible => "toxicidad posible",
        Label::AboveLaboratorysBestRange => {
            "por encima del rango óptimo de este laboratorio; no le da nombre"
        }
        Label::PossibleToxicity => "posible toxicidad",
        Label::BelowOptimumForChildren => {
            "por debajo del nivel óptimo de este laboratorio para niños"
        }
        Label::AboveLaboratorysNamedRange => {
            "por encima del rango que indica este laboratorio; no le da nombre"
        }
        Label::WithinReferenceInterval => "dentro del intervalo de referencia",
        Label::NotInInsufficientGroup => "no está en el grupo que el estudio llamó insuficiente",
        Label::InInsufficientGroup => {
            "en el grupo que el estudio llamó insuficiencia funcional de vitamina K"
        }
        Label::AtOrBelowDanish95 => {
            "igual o inferior al nivel que no superaban 95 de cada 100 adultos daneses"
        }
        Label::AboveDanish95 => "más alto que en 95 de cada 100 adultos daneses",
        Label::BelowManufacturersRange => {
            "por debajo del rango normal del fabricante; sin un significado acordado"
        }
        Label::WithinManufacturersRange => "dentro del rango normal del fabricante",
        Label::AboveManufacturersRange => "por encima del rango normal del fabricante",
        Label::BelowTopQuarter => "por debajo de la cuarta parte más alta",
        Label::TopQuarterWithHeartDisease => {
            "más alto que en 3 de cada 4 de 799 personas con enfermedad del corazón"
        }
        Label::BelowReferenceRange => "por debajo del rango de referencia",
        Label::WithinReferenceRange => "dentro del rango de referencia",
        Label::AboveReferenceRange => "por encima del rango de referencia",
        Label::LowestOfThreeGroups => "en el más bajo de tres grupos del estudio",
        Label::MiddleOfThreeGroups => "en el intermedio de tres grupos del estudio",
        Label::HighestOfThreeGroups => "en el más alto de tres grupos del estudio",
        Label::BelowStudysRangeNotShortage => {
            "por debajo del rango de este estudio; a menudo demasiado bajo para medirlo, no es una carencia"
        }
        Label::NotFlagged => {
            "igual o inferior al punto de corte de este estudio; no descarta un problema"
        }
        Label::AboveLineLike51In100 => {
            "por encima del punto de corte de este estudio, como 51 de cada 100 personas en diálisis; pregunte a su \
             equipo de nefrología"
        }
        Label::AboveLineLike91In100 => {
            "por encima del punto de corte de este estudio, como 91 de cada 100 personas en diálisis; pregunte a su \
             equipo de nefrología"
        }
        Label::NoCalciumSeen => "no se ve calcio; no descarta una enfermedad del corazón",
        Label::ScaleLow => "de 1 a 10: esta escala lo llama bajo",
        Label::ScaleModerate => "de 11 a 100: esta escala lo llama moderado",
        Label::ScaleModeratelyHigh => "de 101 a 400: esta escala lo llama moderadamente alto",
        Label::ScaleHigh => "por encima de 400: esta escala lo llama alto",
        Label::BelowHighRiskThreshold => {
            "por debajo de 100; el otro punto de corte de la guía, el cuarto más alto para su edad, no se calcula \
             aquí"
        }
        Label::AtOrAboveHighRiskThreshold => "igual o superior al umbral de alto riesgo",
        Label::NotRaisedOnThisScale => {
            "no está elevado en esta escala; la escala no busca un calcio bajo"
        }
        Label::MildHypercalcaemia => "hipercalcemia leve",
        Label::ModerateHypercalcaemia => "hipercalcemia moderada",
        Label::SevereHypercalcaemia => "hipercalcemia grave",
        Label::DeficientOnUsClasses => "aporte deficiente, según las clases de Estados Unidos",
        Label::SuboptimalOnUsClasses => "aporte subóptimo, según las clases de Estados Unidos",
        Label::AdequateOnUsClasses => {
            "adecuado para los huesos, según las clases de Estados Unidos"
        }
        Label::BelowOptimalLevel => "por debajo del nivel que esta fuente llama óptimo",
        Label::OptimalStatus => "señal de un estado óptimo de vitamina D",
        Label::InsufficiencyWithoutProof => {
            "insuficiencia; no hay pruebas de que las pastillas ayuden aquí"
        }
        Label::HigherRiskOfSideEffects => "mayor riesgo de efectos secundarios",
        Label::BelowSufficientLevel => "por debajo del nivel que esta fuente llama suficiente",
        Label::SufficientMoreForFrail => {
            "suficiente; para personas mayores frágiles o con osteoporosis pide más"
        }
        Label::Toxicity => "toxicidad",
        Label::NormalMoreForSome => {
            "normal; con más de 65 años, en el embarazo o con enfermedad de los huesos o los riñones ve un beneficio \
             por encima de 30"
        }
        Label::PoisoningAboveThis => "por encima de este nivel hay intoxicaciones",
        Label::BelowRightForMost => {
            "por debajo del nivel que esta fuente considera adecuado para la mayoría"
        }
        Label::RightForMost => "adecuado para la mayoría; para personas con riesgo pide más",
        Label::AboveNamedLevels => {
            "por encima de los niveles que indica esta fuente; no le da nombre"
        }
        Label::OftenWithoutSymptoms => {
            "solo para el calcio alto: a menudo sin síntomas; no suele ser urgente"
        }
        Label::PromptTreatmentUsual => "suele hacer falta tratarlo pronto",
        Label::UrgentCorrection => "hace falta tratarlo con urgencia",
        Label::BelowRepeatLine => "por debajo del nivel en el que NICE repite la prueba",
        Label::AtOrAboveRepeatLine => {
            "igual o superior al nivel en el que NICE repite la prueba (2,5 con pérdida de hueso, piedras o \
             síntomas)"
        }
        Label::LowDLowK => "25-OH-D por debajo de 50 nmol/L y dp-ucMGP de 361 pmol/L o más",
        Label::LowD => "25-OH-D por debajo de 50 nmol/L y dp-ucMGP por debajo de 361 pmol/L",
        Label::LowK => "25-OH-D de 50 nmol/L o más y dp-ucMGP de 361 pmol/L o más",
        Label::NeitherLow => "25-OH-D de 50 a 75 nmol/L y dp-ucMGP por debajo de 361 pmol/L",
        Label::ComparisonGroup => {
            "25-OH-D por encima de 75 nmol/L y dp-ucMGP por debajo de 361 pmol/L: el grupo con el que se compararon \
             los demás, no un rango normal"
        }
    }
}

#[must_use]
pub const fn population(population: Population) -> &'static str {
    match population {
        Population::FromOneYear => "personas de 1 año o más; no para bebés",
        Population::AllAges => "personas de todas las edades",
        Population::GenerallyHealthy => "personas con buena salud en general",
        Population::UnitedKingdom => "personas de todas las edades en el Reino Unido",
        Population::AdultsAtRiskOfBoneDisease => {
            "adultos con una enfermedad de los huesos o en riesgo de tenerla"
        }
        Population::FromSevenMonths => "personas desde los 7 meses; no para bebés más pequeños",
        Population::Adults => "adultos",
        Population::InfantsAndChildren => "bebés y niños",
        Population::ChildrenIndia => "niños en la India",
        Population::EuropeAndMiddleEast => "personas en Europa y Oriente Medio",
        Population::Children => "menores de 18 años",
        Population::HealthyAdultsNormalKidneys => {
            "141 adultos sanos con riñones normales (prueba IDS-iSYS)"
        }
        Population::DutchAdults4275 => "4275 adultos en los Países Bajos",
        Population::DanishAdults => "491 adultos daneses de 19 a 71 años (prueba IDS-iSYS)",
        Population::HealthyAdults => "adultos sanos (prueba IDS-iSYS)",
        Population::PeopleWithHeartDisease => "799 adultos con enfermedad del corazón",
        Population::DutchAdults4742 => "4742 adultos en los Países Bajos",
        Population::DutchAdults3969 => "3969 adultos en los Países Bajos",
        Population::IrishAdults1082 => "1082 adultos en Irlanda",
        Population::AdultsFasting => "adultos en ayunas",
        Population::ThreeUsCohorts => "3891 personas de tres estudios de Estados Unidos",
        Population::ChineseWomenBelowMethod => {
            "631 mujeres chinas sanas de 18 a 49 años; el límite inferior está por debajo de lo que la prueba puede \
             medir (0,04)"
        }
        Population::ChineseWomen => "631 mujeres chinas sanas de 18 a 49 años",
        Population::PeopleOnHaemodialysis => "44 personas en hemodiálisis",
        Population::KoreanWomenBefore => "mujeres coreanas en ayunas, antes de la menopausia",
        Population::KoreanWomenAfter => "mujeres coreanas en ayunas, después de la menopausia",
        Population::WomenBeforeMenopause => "mujeres antes de la menopausia",
        Population::WomenAfterMenopause => "mujeres después de la menopausia",
        Population::Men => "hombres",
        Population::From40To75WithoutHeartDisease => {
            "personas de 40 a 75 años sin enfermedad del corazón"
        }
        Population::MenFrom70 => "hombres de 70 años o más",
        Population::Men18To29 => "hombres de 18 a 29 años",
        Population::Men30To39 => "hombres de 30 a 39 años",
        Population::Men40To49 => "hombres de 40 a 49 años",
        Population::Men50To59 => "hombres de 50 a 59 años",
        Population::GeneralPopulationSaudiArabia => "la población general de Arabia Saudí",
        Population::ChildrenSpain => "personas menores de 18 años en España",
        Population::ChildrenUnitedKingdom => "personas menores de 18 años en el Reino Unido",
        Population::Adults18To59 => "adultos de 18 a 59 años",
        Population::AdultsFrom60 => "adultos de 60 años o más",
        Population::From15Years => "personas de 15 años o más",
        Population::From20Years => "personas de 20 años o más",
        Population::From1To17Years => "personas de 1 a 17 años",
        Population::From1MonthTo14Years => "niños de 1 mes a 14 años",
        Population::Under1Year => "bebés de menos de 1 año",
        Population::UpTo31Days => "bebés de hasta 31 días",
        Population::From4WeeksTo16Years => "personas de 4 semanas a 16 años",
        Population::UpTo4Weeks => "bebés de hasta 4 semanas",
        Population::Men60To69 => "hombres de 60 a 69 años",
    }
}

#[must_use]
pub const fn standing(standing: Standing) -> &'static str {
    match standing {
        Standing::Current => "en vigor",
        Standing::Withdrawn(_) => "retirada en {year}",
        Standing::Superseded(Some(_)) => "sustituida en {year}",
        Standing::Superseded(None) => "archivada",
        Standing::Laboratory => "laboratorio",
        Standing::Study => "estudio",
        Standing::Manufacturer => "fabricante de la prueba",
    }
}

#[must_use]
pub const fn seen(seen: Seen) -> &'static str {
    match seen {
        Seen::Original => "leído en el original",
        Seen::SecondHand => "leído en otro texto que lo cita",
    }
}

#[must_use]
pub const fn kidney_group(group: KidneyGroup) -> &'static str {
    match group {
        KidneyGroup::Egfr90 => "Personas con un eGFR de 90 o más",
        KidneyGroup::Egfr60 => "Personas con un eGFR de 60 a 89",
        KidneyGroup::EgfrUnder60 => "Personas con un eGFR por debajo de 60",
        KidneyGroup::Transplant => "Personas con un trasplante de riñón",
        KidneyGroup::Dialysis => {
            "Personas en diálisis, sin warfarina, acenocumarol ni otro medicamento parecido"
        }
    }
}

pub const OUR_READING: &str = "La fuente no dice a qué grupo pertenece la cifra exacta. El que se muestra lo \
     elegimos nosotros.";
pub const CHECKED: &str = "comprobado el {checked}, próxima comprobación a más tardar el {review}";
pub const OVERDUE: &str = "Esta comprobación está atrasada.";
