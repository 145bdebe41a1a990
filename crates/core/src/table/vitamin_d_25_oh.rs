//! Tables for total 25-hydroxyvitamin D, one per body, in the order they are shown.
//!
//! Edges, labels and standing: `evidence/bands.csv`, which a test compares
//! with this file row by row.

use crate::applies::Applies;
use crate::band::{Cut, Ladder, ReadsAs, Standing, Table, Those, Vote};
use crate::country::Country;
use crate::label::{Label, Population};
use crate::measure::Measure;
use crate::person::years;
use crate::source::Seen;
use crate::unit::Unit;

use super::{band, sources};

/// Every table of the measure.
pub static ALL: &[&Table] = &[
    &NASEM_2011,
    &ENDOCRINE_2011,
    &ENDOCRINE_2024,
    &SACN_2016,
    &ROS_2018,
    &EFSA_2016,
    &ANZ_2012,
    &POLAND_2023,
    &POLAND_2018,
    &JAPAN_2017,
    &RICKETS_2016,
    &IAP_2021,
    &ECTS_2019,
    &RKI,
    &DACH_2012,
    &MEDIX,
    &EEK_2012,
    &SAUDI_ESCEO_2017,
    &UAE_2016,
    &FRANCE_PAED_2022,
    &AEP_2012,
    &SBEM_2020,
    &AME_2018,
    &SIOMMMS_2022,
    &SPEG,
    &MAYO,
    &ARUP,
    &ARUP_CHILD,
    &QUEST,
];

static NASEM_2011: Table = Table {
    id: "nasem-2011",
    measure: Measure::VitaminD25Oh,
    body: "US National Academies (IOM)",
    year: Some(2011),
    standing: Standing::Current,
    vote: Vote::Own,
    home: &[Country::UnitedStates],
    population: Population::FromOneYear,
    applies: Applies::from(years(1)),
    bands: &[
        band("risk-of-deficiency", Label::AtRiskOfDeficiency, ReadsAs::NotEnough, &[&sources::S02], Seen::SecondHand),
        band("risk-of-inadequacy", Label::SomeAtRiskOfInadequacy, ReadsAs::NotEnough, &[&sources::S01], Seen::Original),
        band("sufficient", Label::EnoughForPracticallyAll, ReadsAs::Enough, &[&sources::S01], Seen::Original),
        band("concern", Label::MayBeReasonForConcern, ReadsAs::High, &[&sources::S01], Seen::Original),
    ],
    ladders: &[
        Ladder { unit: Unit::NmolPerL, cuts: &[Cut::at_or_above("30").unstated_above(), Cut::at_or_above("50").unstated_below(), Cut::above("125").unstated_below()] },
        Ladder { unit: Unit::NgPerMl, cuts: &[Cut::at_or_above("12").unstated_above(), Cut::at_or_above("20").unstated_below(), Cut::above("50").unstated_below()] },
    ],
}
.checked();

static ENDOCRINE_2011: Table = Table {
    id: "endocrine-2011",
    measure: Measure::VitaminD25Oh,
    body: "Endocrine Society",
    year: Some(2011),
    standing: Standing::Withdrawn(2024),
    vote: Vote::Own,
    home: &[Country::UnitedStates],
    population: Population::AllAges,
    applies: Applies::ALL,
    bands: &[
        band("deficient", Label::Deficiency2011, ReadsAs::NotEnough, &[&sources::S04, &sources::S05], Seen::SecondHand),
        band("insufficient", Label::Insufficiency2011, ReadsAs::NotEnough, &[&sources::S05], Seen::SecondHand).printed("21–29 ng/mL"),
        band("sufficient", Label::Sufficiency2011, ReadsAs::Enough, &[&sources::S05, &sources::S22], Seen::SecondHand),
        band("unlabelled", Label::AboveNamedRange2011, ReadsAs::None, &[&sources::S22], Seen::SecondHand),
    ],
    ladders: &[
        Ladder { unit: Unit::NgPerMl, cuts: &[Cut::at_or_above("20").unstated_above(), Cut::at_or_above("30").unstated_below(), Cut::above("100").unstated_below()] },
        Ladder { unit: Unit::NmolPerL, cuts: &[Cut::at_or_above("50").unstated_above(), Cut::at_or_above("75").unstated_below(), Cut::above("250").unstated_below()] },
    ],
}
.checked();

static ENDOCRINE_2024: Table = Table {
    id: "endocrine-2024",
    measure: Measure::VitaminD25Oh,
    body: "Endocrine Society",
    year: Some(2024),
    standing: Standing::Current,
    vote: Vote::Own,
    home: &[Country::UnitedStates],
    population: Population::GenerallyHealthy,
    applies: Applies::ALL,
    bands: &[
        band("none", Label::EndorsesNoThreshold, ReadsAs::None, &[&sources::S05, &sources::S06], Seen::Original),
    ],
    ladders: &[
        Ladder { unit: Unit::NgPerMl, cuts: &[] },
    ],
}
.checked();

static SACN_2016: Table = Table {
    id: "sacn-2016",
    measure: Measure::VitaminD25Oh,
    body: "SACN (UK)",
    year: Some(2016),
    standing: Standing::Current,
    vote: Vote::PopulationFloor,
    home: &[Country::UnitedKingdom],
    population: Population::UnitedKingdom,
    applies: Applies::ALL,
    bands: &[
        band("below-protective", Label::BelowProtectiveLevel, ReadsAs::None, &[&sources::S07], Seen::Original),
        band("protected", Label::AtOrAboveProtectiveLevel, ReadsAs::None, &[&sources::S07], Seen::Original),
    ],
    ladders: &[
        Ladder { unit: Unit::NmolPerL, cuts: &[Cut::at_or_above("25")] },
    ],
}
.checked();

static ROS_2018: Table = Table {
    id: "ros-2018",
    measure: Measure::VitaminD25Oh,
    body: "Royal Osteoporosis Society (UK), used by NICE CKS",
    year: Some(2018),
    standing: Standing::Current,
    vote: Vote::BoneDisease,
    home: &[Country::UnitedKingdom],
    population: Population::AdultsAtRiskOfBoneDisease,
    applies: Applies::ADULTS,
    bands: &[
        band("deficient", Label::Deficient, ReadsAs::NotEnough, &[&sources::S08], Seen::SecondHand),
        band("may-be-inadequate", Label::MayBeInadequateInSome, ReadsAs::NotEnough, &[&sources::S08B], Seen::SecondHand),
        band("sufficient", Label::SufficientForAlmostAll, ReadsAs::Enough, &[&sources::S08B, &sources::S08C], Seen::SecondHand),
    ],
    ladders: &[
        Ladder { unit: Unit::NmolPerL, cuts: &[Cut::at_or_above("25"), Cut::above("50").unstated_below()] },
    ],
}
.checked();

static EFSA_2016: Table = Table {
    id: "efsa-2016",
    measure: Measure::VitaminD25Oh,
    body: "EFSA (EU)",
    year: Some(2016),
    standing: Standing::Current,
    vote: Vote::Own,
    home: &[Country::EuropeanUnion],
    population: Population::FromSevenMonths,
    applies: Applies::from(7),
    bands: &[
        band("below-target", Label::BelowTarget, ReadsAs::NotEnough, &[&sources::S09], Seen::Original),
        band("at-target", Label::AtOrAboveTarget, ReadsAs::Enough, &[&sources::S09], Seen::Original),
    ],
    ladders: &[
        Ladder { unit: Unit::NmolPerL, cuts: &[Cut::at_or_above("50").unstated()] },
    ],
}
.checked();

static ANZ_2012: Table = Table {
    id: "anz-2012",
    measure: Measure::VitaminD25Oh,
    body: "Australia and New Zealand position statement, RCPA",
    year: Some(2012),
    standing: Standing::Current,
    vote: Vote::Own,
    home: &[Country::Australia, Country::NewZealand],
    population: Population::Adults,
    applies: Applies::ADULTS,
    bands: &[
        band("severe-deficiency", Label::SevereDeficiency, ReadsAs::NotEnough, &[&sources::S10], Seen::Original),
        band("moderate-deficiency", Label::ModerateDeficiency, ReadsAs::NotEnough, &[&sources::S10], Seen::Original).printed("12.5–29 nmol/L"),
        band("mild-deficiency", Label::MildDeficiency, ReadsAs::NotEnough, &[&sources::S10], Seen::Original).printed("30–49 nmol/L"),
        band("adequate", Label::AdequateAtEndOfWinter, ReadsAs::Enough, &[&sources::S10], Seen::Original),
        band("above-reference", Label::AboveReferenceInterval, ReadsAs::High, &[&sources::S10], Seen::Original),
    ],
    ladders: &[
        Ladder { unit: Unit::NmolPerL, cuts: &[Cut::at_or_above("12.5"), Cut::at_or_above("30"), Cut::at_or_above("50"), Cut::above("200").unstated()] },
    ],
}
.checked();

static POLAND_2023: Table = Table {
    id: "poland-2023",
    measure: Measure::VitaminD25Oh,
    body: "Polish guideline",
    year: Some(2023),
    standing: Standing::Current,
    vote: Vote::Own,
    home: &[Country::Poland],
    population: Population::AllAges,
    applies: Applies::ALL,
    bands: &[
        band("deficient", Label::Deficiency, ReadsAs::NotEnough, &[&sources::S11B], Seen::Original),
        band("suboptimal", Label::Suboptimal, ReadsAs::NotEnough, &[&sources::S11B], Seen::Original),
        band("optimal", Label::Optimal, ReadsAs::Enough, &[&sources::S11B], Seen::Original),
        band("unlabelled", Label::AboveNamedRange, ReadsAs::None, &[&sources::S11B], Seen::Original),
    ],
    ladders: &[
        Ladder { unit: Unit::NgPerMl, cuts: &[Cut::at_or_above("20").unstated_above(), Cut::at_or_above("30").unstated(), Cut::above("50").unstated()] },
        Ladder { unit: Unit::NmolPerL, cuts: &[Cut::at_or_above("50").unstated_above(), Cut::at_or_above("75").unstated(), Cut::above("125").unstated()] },
    ],
}
.checked();

static POLAND_2018: Table = Table {
    id: "poland-2018",
    measure: Measure::VitaminD25Oh,
    body: "Polish guideline",
    year: Some(2018),
    standing: Standing::Superseded(Some(2023)),
    vote: Vote::Own,
    home: &[Country::Poland],
    population: Population::AllAges,
    applies: Applies::ALL,
    bands: &[
        band("deficient", Label::Deficiency, ReadsAs::NotEnough, &[&sources::S11], Seen::SecondHand),
        band("suboptimal", Label::Suboptimal, ReadsAs::NotEnough, &[&sources::S11], Seen::SecondHand),
        band("optimal", Label::Optimal, ReadsAs::Enough, &[&sources::S11], Seen::SecondHand),
        band("high", Label::High, ReadsAs::High, &[&sources::S11], Seen::SecondHand),
        band("very-high", Label::VeryHighHarmfulWithHighCalcium, ReadsAs::High, &[&sources::S11, &sources::S11C], Seen::SecondHand),
    ],
    ladders: &[
        Ladder { unit: Unit::NgPerMl, cuts: &[Cut::at_or_above("20").unstated(), Cut::at_or_above("30").unstated(), Cut::above("50").unstated(), Cut::above("100").unstated_below()] },
    ],
}
.checked();

static JAPAN_2017: Table = Table {
    id: "japan-2017",
    measure: Measure::VitaminD25Oh,
    body: "Japan (MHLW panel, JSBMR, JES)",
    year: Some(2017),
    standing: Standing::Current,
    vote: Vote::Own,
    home: &[Country::Japan],
    population: Population::Adults,
    applies: Applies::ADULTS,
    bands: &[
        band("deficient", Label::Deficient, ReadsAs::NotEnough, &[&sources::S12], Seen::Original),
        band("insufficient", Label::Insufficient, ReadsAs::NotEnough, &[&sources::S12], Seen::Original),
        band("sufficient", Label::Sufficient, ReadsAs::Enough, &[&sources::S12], Seen::Original),
    ],
    ladders: &[
        Ladder { unit: Unit::NgPerMl, cuts: &[Cut::at_or_above("20"), Cut::at_or_above("30")] },
    ],
}
.checked();

static RICKETS_2016: Table = Table {
    id: "rickets-2016",
    measure: Measure::VitaminD25Oh,
    body: "Global consensus on nutritional rickets",
    year: Some(2016),
    standing: Standing::Current,
    vote: Vote::Own,
    home: &[],
    population: Population::InfantsAndChildren,
    applies: Applies::CHILDREN,
    bands: &[
        band("deficient", Label::Deficiency, ReadsAs::NotEnough, &[&sources::S03, &sources::S04], Seen::SecondHand),
        band("insufficient", Label::Insufficiency, ReadsAs::NotEnough, &[&sources::S03, &sources::S04], Seen::SecondHand),
        band("sufficient", Label::Sufficiency, ReadsAs::Enough, &[&sources::S03, &sources::S04], Seen::SecondHand),
    ],
    ladders: &[
        Ladder { unit: Unit::NmolPerL, cuts: &[Cut::at_or_above("30"), Cut::at_or_above("50").unstated()] },
    ],
}
.checked();

static IAP_2021: Table = Table {
    id: "iap-2021",
    measure: Measure::VitaminD25Oh,
    body: "Indian Academy of Pediatrics",
    year: Some(2021),
    standing: Standing::Current,
    vote: Vote::Own,
    home: &[Country::India],
    population: Population::ChildrenIndia,
    applies: Applies::CHILDREN,
    bands: &[
        band("deficient", Label::Deficiency, ReadsAs::NotEnough, &[&sources::S13], Seen::Original),
        band("insufficient", Label::Insufficiency, ReadsAs::NotEnough, &[&sources::S13], Seen::Original),
        band("sufficient", Label::Sufficiency, ReadsAs::Enough, &[&sources::S13], Seen::Original),
    ],
    ladders: &[
        Ladder { unit: Unit::NgPerMl, cuts: &[Cut::at_or_above("12").unstated_above(), Cut::above("20").unstated_below()] },
    ],
}
.checked();

static ECTS_2019: Table = Table {
    id: "ects-2019",
    measure: Measure::VitaminD25Oh,
    body: "European Calcified Tissue Society",
    year: Some(2019),
    standing: Standing::Current,
    vote: Vote::Own,
    home: &[Country::EuropeanUnion],
    population: Population::EuropeAndMiddleEast,
    applies: Applies::ALL,
    bands: &[
        band("severe-deficiency", Label::SevereDeficiency, ReadsAs::NotEnough, &[&sources::S23], Seen::Original),
        band("deficient", Label::Deficiency, ReadsAs::NotEnough, &[&sources::S23], Seen::Original),
        band("not-deficient", Label::NotDeficient, ReadsAs::Enough, &[&sources::S23], Seen::Original),
    ],
    ladders: &[
        Ladder { unit: Unit::NmolPerL, cuts: &[Cut::at_or_above("30"), Cut::at_or_above("50")] },
        Ladder { unit: Unit::NgPerMl, cuts: &[Cut::at_or_above("12"), Cut::at_or_above("20")] },
    ],
}
.checked();

static MAYO: Table = Table {
    id: "mayo",
    measure: Measure::VitaminD25Oh,
    body: "Mayo Clinic Laboratories",
    year: None,
    standing: Standing::Laboratory,
    vote: Vote::Own,
    home: &[Country::UnitedStates],
    population: Population::AllAges,
    applies: Applies::ALL,
    bands: &[
        band("severe-deficiency", Label::SevereDeficiency, ReadsAs::NotEnough, &[&sources::S21A], Seen::Original),
        band("mild-to-moderate-deficiency", Label::MildToModerateDeficiency, ReadsAs::NotEnough, &[&sources::S21A], Seen::Original).printed("10–19 ng/mL"),
        band("optimum", Label::Optimum, ReadsAs::Enough, &[&sources::S21A], Seen::Original).printed("20–50 ng/mL"),
        band("hypercalciuria-risk", Label::RiskOfHypercalciuria, ReadsAs::High, &[&sources::S21A], Seen::Original),
        band("toxicity-possible", Label::ToxicityPossible, ReadsAs::High, &[&sources::S21A], Seen::Original),
    ],
    ladders: &[
        Ladder { unit: Unit::NgPerMl, cuts: &[Cut::at_or_above("10"), Cut::at_or_above("20"), Cut::at_or_above("51"), Cut::above("80")] },
    ],
}
.checked();

static ARUP: Table = Table {
    id: "arup",
    measure: Measure::VitaminD25Oh,
    body: "ARUP Laboratories",
    year: None,
    standing: Standing::Laboratory,
    vote: Vote::Own,
    home: &[Country::UnitedStates],
    population: Population::Adults,
    applies: Applies::ADULTS,
    bands: &[
        band("deficient", Label::Deficiency, ReadsAs::NotEnough, &[&sources::S21B], Seen::Original),
        band("insufficient", Label::Insufficiency, ReadsAs::NotEnough, &[&sources::S21B], Seen::Original).printed("20–29 ng/mL"),
        band("optimum", Label::Optimum, ReadsAs::Enough, &[&sources::S21B], Seen::Original),
        band("unlabelled", Label::AboveLaboratorysBestRange, ReadsAs::None, &[&sources::S21B], Seen::Original),
        band("toxicity-possible", Label::PossibleToxicity, ReadsAs::High, &[&sources::S21B], Seen::Original),
    ],
    ladders: &[
        Ladder { unit: Unit::NgPerMl, cuts: &[Cut::at_or_above("20"), Cut::at_or_above("30"), Cut::above("80"), Cut::above("150")] },
    ],
}
.checked();

static ARUP_CHILD: Table = Table {
    id: "arup-child",
    measure: Measure::VitaminD25Oh,
    body: "ARUP Laboratories",
    year: None,
    standing: Standing::Laboratory,
    vote: Vote::Own,
    home: &[Country::UnitedStates],
    population: Population::Children,
    applies: Applies::CHILDREN,
    bands: &[
        band("below-optimum", Label::BelowOptimumForChildren, ReadsAs::NotEnough, &[&sources::S21B], Seen::Original),
        band("optimum", Label::Optimum, ReadsAs::Enough, &[&sources::S21B], Seen::Original),
    ],
    ladders: &[
        Ladder { unit: Unit::NgPerMl, cuts: &[Cut::at_or_above("20")] },
    ],
}
.checked();

static QUEST: Table = Table {
    id: "quest",
    measure: Measure::VitaminD25Oh,
    body: "Quest Diagnostics",
    year: None,
    standing: Standing::Laboratory,
    vote: Vote::Own,
    home: &[Country::UnitedStates],
    population: Population::Adults,
    applies: Applies::ADULTS,
    bands: &[
        band("deficient", Label::Deficient, ReadsAs::NotEnough, &[&sources::S22B], Seen::Original),
        band("suboptimal", Label::Suboptimal, ReadsAs::NotEnough, &[&sources::S22B], Seen::Original).printed("20–29 ng/mL"),
        band("optimal", Label::Optimal, ReadsAs::Enough, &[&sources::S22B], Seen::Original),
        band("unlabelled", Label::AboveLaboratorysNamedRange, ReadsAs::None, &[&sources::S22B], Seen::Original),
    ],
    ladders: &[
        Ladder { unit: Unit::NgPerMl, cuts: &[Cut::at_or_above("20"), Cut::at_or_above("30"), Cut::above("100")] },
    ],
}
.checked();

static RKI: Table = Table {
    id: "rki",
    measure: Measure::VitaminD25Oh,
    body: "Robert Koch Institute (Germany)",
    year: None,
    standing: Standing::Current,
    vote: Vote::SameClasses("nasem-2011"),
    home: &[Country::Germany],
    population: Population::FromOneYear,
    applies: Applies::from(years(1)),
    bands: &[
        band("deficient", Label::DeficientOnUsClasses, ReadsAs::NotEnough, &[&sources::E24_A], Seen::Original),
        band("suboptimal", Label::SuboptimalOnUsClasses, ReadsAs::NotEnough, &[&sources::E24_A], Seen::Original),
        band("adequate", Label::AdequateOnUsClasses, ReadsAs::Enough, &[&sources::E24_A], Seen::Original),
    ],
    ladders: &[
        Ladder { unit: Unit::NmolPerL, cuts: &[Cut::at_or_above("30"), Cut::at_or_above("50")] },
        Ladder { unit: Unit::NgPerMl, cuts: &[Cut::at_or_above("12"), Cut::at_or_above("20")] },
    ],
}
.checked();

static DACH_2012: Table = Table {
    id: "dach-2012",
    measure: Measure::VitaminD25Oh,
    body: "German, Austrian and Swiss nutrition societies (D-A-CH, DGE)",
    year: Some(2012),
    standing: Standing::Current,
    vote: Vote::Own,
    home: &[Country::Germany, Country::Austria, Country::Switzerland],
    population: Population::FromOneYear,
    applies: Applies::from(years(1)),
    bands: &[
        band("below-optimal", Label::BelowOptimalLevel, ReadsAs::NotEnough, &[&sources::E24_B], Seen::Original),
        band("optimal", Label::OptimalStatus, ReadsAs::Enough, &[&sources::E24_B], Seen::Original),
    ],
    ladders: &[
        Ladder { unit: Unit::NmolPerL, cuts: &[Cut::at_or_above("50")] },
    ],
}
.checked();

static MEDIX: Table = Table {
    id: "medix",
    measure: Measure::VitaminD25Oh,
    body: "medix (Swiss doctors' network)",
    year: None,
    standing: Standing::Current,
    vote: Vote::Own,
    home: &[Country::Switzerland],
    population: Population::Adults,
    applies: Applies::ADULTS,
    bands: &[
        band("deficient", Label::Deficiency, ReadsAs::NotEnough, &[&sources::E24_C], Seen::Original),
        band("insufficient", Label::InsufficiencyWithoutProof, ReadsAs::NotEnough, &[&sources::E24_C], Seen::Original),
        band("sufficient", Label::Sufficient, ReadsAs::Enough, &[&sources::E24_C], Seen::Original),
        band("side-effect-risk", Label::HigherRiskOfSideEffects, ReadsAs::High, &[&sources::E24_C], Seen::Original),
    ],
    ladders: &[
        Ladder { unit: Unit::NmolPerL, cuts: &[Cut::above("25"), Cut::at_or_above("50"), Cut::at_or_above("125")] },
        Ladder { unit: Unit::NgPerMl, cuts: &[Cut::above("10"), Cut::at_or_above("20"), Cut::at_or_above("50")] },
    ],
}
.checked();

static EEK_2012: Table = Table {
    id: "eek-2012",
    measure: Measure::VitaminD25Oh,
    body: "Federal Commission for Nutrition (Switzerland)",
    year: Some(2012),
    standing: Standing::Current,
    vote: Vote::Own,
    home: &[Country::Switzerland],
    population: Population::AllAges,
    applies: Applies::ALL,
    bands: &[
        band("severe-deficiency", Label::SevereDeficiency, ReadsAs::NotEnough, &[&sources::S04], Seen::SecondHand),
        band("deficient", Label::Deficiency, ReadsAs::NotEnough, &[&sources::S04], Seen::SecondHand),
        band("sufficient", Label::Sufficient, ReadsAs::Enough, &[&sources::S04], Seen::SecondHand),
    ],
    ladders: &[
        Ladder { unit: Unit::NgPerMl, cuts: &[Cut::at_or_above("10").unstated_above(), Cut::at_or_above("20")] },
    ],
}
.checked();

static SAUDI_ESCEO_2017: Table = Table {
    id: "saudi-esceo-2017",
    measure: Measure::VitaminD25Oh,
    body: "Saudi Arabian experts, with ESCEO",
    year: Some(2017),
    standing: Standing::Current,
    vote: Vote::MoreFor(Those::Osteoporosis),
    home: &[Country::SaudiArabia],
    population: Population::GeneralPopulationSaudiArabia,
    applies: Applies::ALL,
    bands: &[
        band("below-sufficient", Label::BelowSufficientLevel, ReadsAs::NotEnough, &[&sources::E24_D], Seen::Original),
        band("sufficient", Label::SufficientMoreForFrail, ReadsAs::Enough, &[&sources::E24_D], Seen::Original),
    ],
    ladders: &[
        Ladder { unit: Unit::NmolPerL, cuts: &[Cut::at_or_above("50")] },
        Ladder { unit: Unit::NgPerMl, cuts: &[Cut::at_or_above("20")] },
    ],
}
.checked();

static UAE_2016: Table = Table {
    id: "uae-2016",
    measure: Measure::VitaminD25Oh,
    body: "United Arab Emirates guideline",
    year: Some(2016),
    standing: Standing::Current,
    vote: Vote::Own,
    home: &[Country::Emirates],
    population: Population::AllAges,
    applies: Applies::ALL,
    bands: &[
        band("deficient", Label::Deficiency, ReadsAs::NotEnough, &[&sources::S04], Seen::SecondHand),
        band("insufficient", Label::Insufficiency, ReadsAs::NotEnough, &[&sources::S04], Seen::SecondHand),
        band("sufficient", Label::Sufficiency, ReadsAs::Enough, &[&sources::S04], Seen::SecondHand),
    ],
    ladders: &[
        Ladder { unit: Unit::NgPerMl, cuts: &[Cut::at_or_above("20"), Cut::at_or_above("30")] },
    ],
}
.checked();

static FRANCE_PAED_2022: Table = Table {
    id: "france-paed-2022",
    measure: Measure::VitaminD25Oh,
    body: "French paediatric consensus",
    year: Some(2022),
    standing: Standing::Current,
    vote: Vote::Own,
    home: &[Country::France],
    population: Population::Children,
    applies: Applies::CHILDREN,
    bands: &[
        band("severe-deficiency", Label::SevereDeficiency, ReadsAs::NotEnough, &[&sources::S11C], Seen::SecondHand),
        band("deficient", Label::Deficiency, ReadsAs::NotEnough, &[&sources::S11C], Seen::SecondHand),
        band("insufficient", Label::Insufficiency, ReadsAs::NotEnough, &[&sources::S11C], Seen::SecondHand),
        band("sufficient", Label::Sufficiency, ReadsAs::Enough, &[&sources::S11C], Seen::SecondHand),
        band("unlabelled", Label::AboveNamedRange, ReadsAs::None, &[&sources::S11C], Seen::SecondHand),
        band("toxicity", Label::Toxicity, ReadsAs::High, &[&sources::S11C], Seen::SecondHand),
    ],
    ladders: &[
        Ladder { unit: Unit::NgPerMl, cuts: &[Cut::at_or_above("10").unstated_above(), Cut::at_or_above("20"), Cut::at_or_above("30").unstated(), Cut::above("60").unstated(), Cut::above("80")] },
    ],
}
.checked();

static AEP_2012: Table = Table {
    id: "aep-2012",
    measure: Measure::VitaminD25Oh,
    body: "Spanish Association of Paediatrics (AEP)",
    year: Some(2012),
    standing: Standing::Current,
    vote: Vote::Own,
    home: &[Country::Spain],
    population: Population::ChildrenSpain,
    applies: Applies::CHILDREN,
    bands: &[
        band("deficient", Label::Deficiency, ReadsAs::NotEnough, &[&sources::S04], Seen::SecondHand),
        band("sufficient", Label::Sufficient, ReadsAs::Enough, &[&sources::S04], Seen::SecondHand),
    ],
    ladders: &[
        Ladder { unit: Unit::NgPerMl, cuts: &[Cut::at_or_above("20")] },
    ],
}
.checked();

static SBEM_2020: Table = Table {
    id: "sbem-2020",
    measure: Measure::VitaminD25Oh,
    body: "Brazilian endocrinology and laboratory societies (SBEM, SBPC/ML)",
    year: Some(2020),
    standing: Standing::Current,
    vote: Vote::MoreFor(Those::OldPregnantBonesKidneys),
    home: &[Country::Brazil],
    population: Population::Adults,
    applies: Applies::ADULTS,
    bands: &[
        band("deficient", Label::Deficiency, ReadsAs::NotEnough, &[&sources::E24_E], Seen::Original),
        band("normal", Label::NormalMoreForSome, ReadsAs::Enough, &[&sources::E24_E], Seen::Original),
        band("unlabelled", Label::AboveNamedRange, ReadsAs::None, &[&sources::E24_E], Seen::Original),
        band("toxicity-risk", Label::PoisoningAboveThis, ReadsAs::High, &[&sources::E24_E], Seen::Original),
    ],
    ladders: &[
        Ladder { unit: Unit::NgPerMl, cuts: &[Cut::at_or_above("20"), Cut::above("60").unstated(), Cut::above("100")] },
    ],
}
.checked();

static AME_2018: Table = Table {
    id: "ame-2018",
    measure: Measure::VitaminD25Oh,
    body: "Italian Association of Clinical Endocrinologists (AME)",
    year: Some(2018),
    standing: Standing::Current,
    vote: Vote::MoreFor(Those::AtRisk),
    home: &[Country::Italy],
    population: Population::Adults,
    applies: Applies::ADULTS,
    bands: &[
        band("below-appropriate", Label::BelowRightForMost, ReadsAs::NotEnough, &[&sources::E24_F], Seen::Original),
        band("appropriate", Label::RightForMost, ReadsAs::Enough, &[&sources::E24_F], Seen::Original),
    ],
    ladders: &[
        Ladder { unit: Unit::NgPerMl, cuts: &[Cut::at_or_above("20").unstated()] },
        Ladder { unit: Unit::NmolPerL, cuts: &[Cut::at_or_above("50").unstated()] },
    ],
}
.checked();

static SIOMMMS_2022: Table = Table {
    id: "siommms-2022",
    measure: Measure::VitaminD25Oh,
    body: "Italian Society for Osteoporosis, Mineral Metabolism and Bone Diseases (SIOMMMS)",
    year: Some(2022),
    standing: Standing::Current,
    vote: Vote::Own,
    home: &[Country::Italy],
    population: Population::Adults,
    applies: Applies::ADULTS,
    bands: &[
        band("deficient", Label::Deficiency, ReadsAs::NotEnough, &[&sources::S11C], Seen::SecondHand),
        band("insufficient", Label::Insufficiency, ReadsAs::NotEnough, &[&sources::S11C], Seen::SecondHand),
        band("optimal", Label::Optimal, ReadsAs::Enough, &[&sources::S11C], Seen::SecondHand),
        band("unlabelled", Label::AboveNamedRange, ReadsAs::None, &[&sources::S11C], Seen::SecondHand),
    ],
    ladders: &[
        Ladder { unit: Unit::NgPerMl, cuts: &[Cut::at_or_above("10").unstated_above(), Cut::at_or_above("20").unstated_above(), Cut::above("50").unstated()] },
    ],
}
.checked();

static SPEG: Table = Table {
    id: "speg",
    measure: Measure::VitaminD25Oh,
    body: "Scottish Paediatric Endocrine Group",
    year: None,
    standing: Standing::Current,
    vote: Vote::Own,
    home: &[Country::UnitedKingdom],
    population: Population::ChildrenUnitedKingdom,
    applies: Applies::CHILDREN,
    bands: &[
        band("deficient", Label::Deficiency, ReadsAs::NotEnough, &[&sources::E23_SPEG], Seen::Original),
        band("insufficient", Label::Insufficiency, ReadsAs::NotEnough, &[&sources::E23_SPEG], Seen::Original),
        band("unlabelled", Label::AboveNamedLevels, ReadsAs::None, &[&sources::E23_SPEG], Seen::Original),
    ],
    ladders: &[
        Ladder { unit: Unit::NmolPerL, cuts: &[Cut::at_or_above("30").unstated_above(), Cut::above("50").unstated()] },
    ],
}
.checked();
