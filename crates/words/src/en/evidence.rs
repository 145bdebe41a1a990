//! What the tables say, in their own words as far as they are plain.

use calcium_compass_core::band::Standing;
use calcium_compass_core::label::{Label, Population};
use calcium_compass_core::source::Seen;
use calcium_compass_core::table::dp_ucmgp::KidneyGroup;

/// What a body calls a band.
#[must_use]
pub const fn label(label: Label) -> &'static str {
    match label {
        Label::AtRiskOfDeficiency => "at risk of deficiency",
        Label::SomeAtRiskOfInadequacy => "some people at risk of inadequacy",
        Label::EnoughForPracticallyAll => "enough for practically all people",
        Label::MayBeReasonForConcern => "may be a reason for concern",
        Label::Deficiency2011 => "deficiency (2011, withdrawn 2024)",
        Label::Insufficiency2011 => "insufficiency (2011, withdrawn 2024)",
        Label::Sufficiency2011 => "sufficiency (2011, withdrawn 2024)",
        Label::AboveNamedRange2011 => {
            "above the range it named; it gave this no name (2011, withdrawn 2024)"
        }
        Label::EndorsesNoThreshold => "endorses no threshold; advises against routine testing",
        Label::BelowProtectiveLevel => "below the population protective level",
        Label::AtOrAboveProtectiveLevel => {
            "at or above the level the UK wants almost everyone to reach; not a test for illness"
        }
        Label::Deficient => "deficient",
        Label::MayBeInadequateInSome => "may be inadequate in some people",
        Label::SufficientForAlmostAll => "sufficient for almost all",
        Label::BelowTarget => "below the target value",
        Label::AtOrAboveTarget => "at or above the target value",
        Label::SevereDeficiency => "severe deficiency",
        Label::ModerateDeficiency => "moderate deficiency",
        Label::MildDeficiency => "mild deficiency",
        Label::AdequateAtEndOfWinter => "adequate (at the end of winter)",
        Label::AboveReferenceInterval => "above the reference interval",
        Label::Deficiency => "deficiency",
        Label::Suboptimal => "suboptimal",
        Label::Optimal => "optimal",
        Label::AboveNamedRange => "above the range this source names; it gave this no name",
        Label::High => "high",
        Label::VeryHighHarmfulWithHighCalcium => "very high; harmful if calcium is high too",
        Label::Insufficient => "insufficient",
        Label::Sufficient => "sufficient",
        Label::Insufficiency => "insufficiency",
        Label::Sufficiency => "sufficiency",
        Label::NotDeficient => "not deficient",
        Label::MildToModerateDeficiency => "mild to moderate deficiency",
        Label::Optimum => "optimum",
        Label::RiskOfHypercalciuria => "increased risk of hypercalciuria",
        Label::ToxicityPossible => "toxicity possible",
        Label::AboveLaboratorysBestRange => {
            "above this laboratory’s best range; it gave this no name"
        }
        Label::PossibleToxicity => "possible toxicity",
        Label::BelowOptimumForChildren => "below this laboratory’s best level for children",
        Label::AboveLaboratorysNamedRange => {
            "above the range this laboratory names; it gave this no name"
        }
        Label::WithinReferenceInterval => "within the reference interval",
        Label::NotInInsufficientGroup => "not in the group the study called insufficient",
        Label::InInsufficientGroup => {
            "in the group the study called functional vitamin K insufficiency"
        }
        Label::AtOrBelowDanish95 => {
            "at or below the level that 95 in 100 Danish adults stayed under"
        }
        Label::AboveDanish95 => "higher than 95 in 100 Danish adults",
        Label::BelowManufacturersRange => "below the test maker’s normal range; no agreed meaning",
        Label::WithinManufacturersRange => "within the test maker’s normal range",
        Label::AboveManufacturersRange => "above the test maker’s normal range",
        Label::BelowTopQuarter => "below the top quarter",
        Label::TopQuarterWithHeartDisease => "higher than 3 in 4 of 799 people with heart disease",
        Label::BelowReferenceRange => "below the reference range",
        Label::WithinReferenceRange => "within the reference range",
        Label::AboveReferenceRange => "above the reference range",
        Label::LowestOfThreeGroups => "in the lowest of three study groups",
        Label::MiddleOfThreeGroups => "in the middle of three study groups",
        Label::HighestOfThreeGroups => "in the highest of three study groups",
        Label::BelowStudysRangeNotShortage => {
            "below this study’s range; often too low to measure, not a shortage"
        }
        Label::NotFlagged => "at or below this study’s cut-off; does not rule out a problem",
        Label::AboveLineLike51In100 => {
            "above this study’s cut-off, as were 51 in 100 people on dialysis; ask your kidney team"
        }
        Label::AboveLineLike91In100 => {
            "above this study’s cut-off, as were 91 in 100 people on dialysis; ask your kidney team"
        }
        Label::NoCalciumSeen => "no calcium seen; does not rule out heart disease",
        Label::ScaleLow => "1 to 10: this scale calls it low",
        Label::ScaleModerate => "11 to 100: this scale calls it moderate",
        Label::ScaleModeratelyHigh => "101 to 400: this scale calls it moderately high",
        Label::ScaleHigh => "above 400: this scale calls it high",
        Label::BelowHighRiskThreshold => {
            "below 100; the guideline’s other cut-off, the top quarter for your age, is not worked out here"
        }
        Label::AtOrAboveHighRiskThreshold => "at or above the high-risk threshold",
        Label::NotRaisedOnThisScale => "not raised on this scale; it does not look for low calcium",
        Label::MildHypercalcaemia => "mild hypercalcaemia",
        Label::ModerateHypercalcaemia => "moderate hypercalcaemia",
        Label::SevereHypercalcaemia => "severe hypercalcaemia",
        Label::DeficientOnUsClasses => "deficient supply, on the US classes",
        Label::SuboptimalOnUsClasses => "suboptimal supply, on the US classes",
        Label::AdequateOnUsClasses => "adequate for bone health, on the US classes",
        Label::BelowOptimalLevel => "below the level this source calls optimal",
        Label::OptimalStatus => "a sign of an optimal vitamin D status",
        Label::InsufficiencyWithoutProof => "insufficiency; no proof that tablets help here",
        Label::HigherRiskOfSideEffects => "higher risk of side effects",
        Label::BelowSufficientLevel => "below the level this source calls sufficient",
        Label::SufficientMoreForFrail => {
            "sufficient; for frail older people or osteoporosis it asks for more"
        }
        Label::Toxicity => "toxicity",
        Label::NormalMoreForSome => {
            "normal; over 65, in pregnancy or with bone or kidney disease it sees a benefit above 30"
        }
        Label::PoisoningAboveThis => "poisoning happens above this level",
        Label::BelowRightForMost => "below the level this source calls right for most people",
        Label::RightForMost => "right for most people; for people at risk it asks for more",
        Label::AboveNamedLevels => "above the levels this source names; it gave this no name",
        Label::OftenWithoutSymptoms => {
            "for high calcium only: often without symptoms; not usually urgent"
        }
        Label::PromptTreatmentUsual => "prompt treatment is usually needed",
        Label::UrgentCorrection => "needs urgent correction",
        Label::BelowRepeatLine => "below the level at which NICE repeats the test",
        Label::AtOrAboveRepeatLine => {
            "at or above the level at which NICE repeats the test (2.5 with bone loss, stones or symptoms)"
        }
        Label::LowDLowK => "25-OH-D under 50 nmol/L and dp-ucMGP of 361 pmol/L or more",
        Label::LowD => "25-OH-D under 50 nmol/L and dp-ucMGP under 361 pmol/L",
        Label::LowK => "25-OH-D of 50 nmol/L or more and dp-ucMGP of 361 pmol/L or more",
        Label::NeitherLow => "25-OH-D from 50 to 75 nmol/L and dp-ucMGP under 361 pmol/L",
        Label::ComparisonGroup => {
            "25-OH-D above 75 nmol/L and dp-ucMGP under 361 pmol/L: the group the others were compared with, not a normal range"
        }
    }
}

/// Whom a table's figures are about.
#[must_use]
pub const fn population(population: Population) -> &'static str {
    match population {
        Population::FromOneYear => "people aged 1 year and over; not for babies",
        Population::AllAges => "people of all ages",
        Population::GenerallyHealthy => "people who are generally healthy",
        Population::UnitedKingdom => "people of all ages in the UK",
        Population::AdultsAtRiskOfBoneDisease => "adults with bone disease, or at risk of it",
        Population::FromSevenMonths => "people from 7 months of age; not for younger babies",
        Population::Adults => "adults",
        Population::InfantsAndChildren => "babies and children",
        Population::ChildrenIndia => "children in India",
        Population::EuropeAndMiddleEast => "people in Europe and the Middle East",
        Population::Children => "people under 18",
        Population::HealthyAdultsNormalKidneys => {
            "141 healthy adults with normal kidneys (IDS-iSYS test)"
        }
        Population::DutchAdults4275 => "4275 adults in the Netherlands",
        Population::DanishAdults => "491 Danish adults aged 19 to 71 (IDS-iSYS test)",
        Population::HealthyAdults => "healthy adults (IDS-iSYS test)",
        Population::PeopleWithHeartDisease => "799 adults with heart disease",
        Population::DutchAdults4742 => "4742 adults in the Netherlands",
        Population::AdultsFasting => "adults tested before eating",
        Population::ThreeUsCohorts => "3891 people in three US studies",
        Population::ChineseWomenBelowMethod => {
            "631 healthy Chinese women aged 18 to 49; the lower limit is below what the test can measure (0.04)"
        }
        Population::ChineseWomen => "631 healthy Chinese women aged 18 to 49",
        Population::PeopleOnHaemodialysis => "44 people on haemodialysis",
        Population::KoreanWomenBefore => "Korean women before the menopause, tested before eating",
        Population::KoreanWomenAfter => "Korean women after the menopause, tested before eating",
        Population::WomenBeforeMenopause => "women before the menopause",
        Population::WomenAfterMenopause => "women after the menopause",
        Population::Men => "men",
        Population::From40To75WithoutHeartDisease => "people aged 40 to 75 without heart disease",
        Population::MenFrom70 => "men aged 70 and over",
        Population::Men18To29 => "men aged 18 to 29",
        Population::Men30To39 => "men aged 30 to 39",
        Population::Men40To49 => "men aged 40 to 49",
        Population::Men50To59 => "men aged 50 to 59",
        Population::GeneralPopulationSaudiArabia => "the general population of Saudi Arabia",
        Population::ChildrenSpain => "people under 18 in Spain",
        Population::ChildrenUnitedKingdom => "people under 18 in the UK",
        Population::Adults18To59 => "adults aged 18 to 59",
        Population::AdultsFrom60 => "adults aged 60 and over",
        Population::From15Years => "people aged 15 and over",
        Population::From20Years => "people aged 20 and over",
        Population::From1To17Years => "people aged 1 to 17",
        Population::From1MonthTo14Years => "children from 1 month to 14 years",
        Population::Under1Year => "babies under 1 year",
        Population::UpTo31Days => "babies up to 31 days",
        Population::From4WeeksTo16Years => "people from 4 weeks to 16 years",
        Population::UpTo4Weeks => "babies up to 4 weeks",
        Population::Men60To69 => "men aged 60 to 69",
    }
}

/// What a table is worth. Gap: `year`.
#[must_use]
pub const fn standing(standing: Standing) -> &'static str {
    match standing {
        Standing::Current => "current",
        Standing::Withdrawn(_) => "withdrawn {year}",
        Standing::Superseded(Some(_)) => "replaced {year}",
        Standing::Superseded(None) => "archived",
        Standing::Laboratory => "laboratory",
        Standing::Study => "study",
        Standing::Manufacturer => "test maker",
    }
}

/// Whether the body's own text was read.
#[must_use]
pub const fn seen(seen: Seen) -> &'static str {
    match seen {
        Seen::Original => "read in the original",
        Seen::SecondHand => "read in another text that quotes it",
    }
}

/// The group of a kidney study.
#[must_use]
pub const fn kidney_group(group: KidneyGroup) -> &'static str {
    match group {
        KidneyGroup::Egfr90 => "People with an eGFR of 90 or more",
        KidneyGroup::Egfr60 => "People with an eGFR of 60 to 89",
        KidneyGroup::EgfrUnder60 => "People with an eGFR under 60",
        KidneyGroup::Transplant => "People with a kidney transplant",
        KidneyGroup::Dialysis => "People on dialysis, without warfarin or a similar medicine",
    }
}

/// An edge rests on our reading.
pub const OUR_READING: &str =
    "The source does not say which group the exact number belongs to. We chose the one shown.";
/// When the figures were checked. Gaps: `checked`, `review`.
pub const CHECKED: &str = "checked {checked}, next check by {review}";
/// The next check is overdue.
pub const OVERDUE: &str = "This check is overdue.";
