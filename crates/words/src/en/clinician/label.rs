//! What a body calls a band.

use crate::en;
use calcium_compass_core::label::Label;

/// What a body calls a band: its own words in every voice; ours, where it has
/// none, in the terms of the profession.
#[must_use]
pub const fn label(label: Label) -> &'static str {
    match label {
        // The body's own words.
        Label::AtRiskOfDeficiency
        | Label::SomeAtRiskOfInadequacy
        | Label::EnoughForPracticallyAll
        | Label::MayBeReasonForConcern
        | Label::Deficiency2011
        | Label::Insufficiency2011
        | Label::Sufficiency2011
        | Label::EndorsesNoThreshold
        | Label::BelowProtectiveLevel
        | Label::Deficient
        | Label::MayBeInadequateInSome
        | Label::SufficientForAlmostAll
        | Label::BelowTarget
        | Label::AtOrAboveTarget
        | Label::SevereDeficiency
        | Label::ModerateDeficiency
        | Label::MildDeficiency
        | Label::AdequateAtEndOfWinter
        | Label::AboveReferenceInterval
        | Label::Deficiency
        | Label::Suboptimal
        | Label::Optimal
        | Label::High
        | Label::VeryHighHarmfulWithHighCalcium
        | Label::Insufficient
        | Label::Sufficient
        | Label::Insufficiency
        | Label::Sufficiency
        | Label::NotDeficient
        | Label::DeficientOnUsClasses
        | Label::SuboptimalOnUsClasses
        | Label::AdequateOnUsClasses
        | Label::BelowOptimalLevel
        | Label::OptimalStatus
        | Label::InsufficiencyWithoutProof
        | Label::HigherRiskOfSideEffects
        | Label::BelowSufficientLevel
        | Label::SufficientMoreForFrail
        | Label::Toxicity
        | Label::NormalMoreForSome
        | Label::PoisoningAboveThis
        | Label::BelowRightForMost
        | Label::RightForMost
        | Label::AboveNamedLevels
        | Label::OftenWithoutSymptoms
        | Label::PromptTreatmentUsual
        | Label::UrgentCorrection
        | Label::BelowRepeatLine
        | Label::AtOrAboveRepeatLine
        | Label::MildToModerateDeficiency
        | Label::Optimum
        | Label::RiskOfHypercalciuria
        | Label::ToxicityPossible
        | Label::PossibleToxicity
        | Label::WithinReferenceInterval
        | Label::WithinManufacturersRange
        | Label::AboveManufacturersRange
        | Label::BelowReferenceRange
        | Label::WithinReferenceRange
        | Label::AboveReferenceRange
        | Label::ScaleLow
        | Label::ScaleModerate
        | Label::ScaleModeratelyHigh
        | Label::ScaleHigh
        | Label::AtOrAboveHighRiskThreshold
        | Label::MildHypercalcaemia
        | Label::ModerateHypercalcaemia
        | Label::SevereHypercalcaemia => en::label(label),
        Label::AboveNamedRange2011 => {
            "above the named range; no category given (2011, withdrawn 2024)"
        }
        Label::AtOrAboveProtectiveLevel => {
            "at or above the population protective level; not a clinical decision limit"
        }
        Label::AboveNamedRange => "above the named range; no category given by this source",
        Label::AboveLaboratorysBestRange => {
            "above this laboratory’s optimum range; no category printed"
        }
        Label::BelowOptimumForChildren => "below this laboratory’s paediatric optimum",
        Label::AboveLaboratorysNamedRange => {
            "above this laboratory’s named range; no category printed"
        }
        Label::NotInInsufficientGroup => {
            "outside the group the study termed functional vitamin K insufficiency"
        }
        Label::InInsufficientGroup => {
            "in the group the study termed functional vitamin K insufficiency"
        }
        Label::AtOrBelowDanish95 => "at or below the 95th percentile of Danish adults",
        Label::AboveDanish95 => "above the 95th percentile of Danish adults",
        Label::BelowManufacturersRange => {
            "below the manufacturer normal range; clinical meaning not established"
        }
        Label::BelowTopQuarter => "below the top quartile of the cohort",
        Label::TopQuarterWithHeartDisease => {
            "in the top quartile of a cohort of 799 people with heart disease"
        }
        Label::LowestOfThreeGroups => "lowest of three study categories",
        Label::MiddleOfThreeGroups => "middle of three study categories",
        Label::HighestOfThreeGroups => "highest of three study categories",
        Label::BelowStudysRangeNotShortage => {
            "below the study’s reference interval; often below the assay’s limit, not evidence of deficiency"
        }
        Label::NotFlagged => {
            "at or below the study’s cut-off; does not exclude subclinical deficiency"
        }
        Label::AboveLineLike51In100 => {
            "above the study’s cut-off, as were 51 % of its haemodialysis patients; for the renal team"
        }
        Label::AboveLineLike91In100 => {
            "above the study’s cut-off, as were 90.9 % of its haemodialysis patients; for the renal team"
        }
        Label::NoCalciumSeen => {
            "no coronary calcification detected; does not exclude coronary artery disease"
        }
        Label::BelowHighRiskThreshold => {
            "below 100; the guideline’s line is 100 or the 75th percentile, which is not computed here"
        }
        Label::NotRaisedOnThisScale => {
            "below the hypercalcaemia limit of this scale; the scale does not grade hypocalcaemia"
        }
        Label::LowDLowK => "25-OH-D <50 nmol/L and dp-ucMGP ≥361 pmol/L",
        Label::LowD => "25-OH-D <50 nmol/L and dp-ucMGP <361 pmol/L",
        Label::LowK => "25-OH-D ≥50 nmol/L and dp-ucMGP ≥361 pmol/L",
        Label::NeitherLow => "25-OH-D 50 to 75 nmol/L and dp-ucMGP <361 pmol/L",
        Label::ComparisonGroup => {
            "25-OH-D >75 nmol/L and dp-ucMGP <361 pmol/L: the study’s reference group, not a reference interval"
        }
    }
}
