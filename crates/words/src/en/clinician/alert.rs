//! Alerts: a heading and a text for each, and the lines that end them.

use calcium_compass_core::alert::{AlertId, Level};

/// How soon.
#[must_use]
pub const fn level(level: Level) -> &'static str {
    match level {
        Level::Info => "For information",
        Level::Talk => "Clinical review",
        Level::Now => "Same-day action",
    }
}

/// What is the matter.
#[must_use]
pub const fn alert_heading(alert: AlertId) -> &'static str {
    match alert {
        AlertId::CalciumSevere => "Calcium in the severe hypercalcaemia range: emergency",
        AlertId::CalciumLowSevere => "Calcium at an emergency low level",
        AlertId::CalciumRaised => "Calcium in the hypercalcaemia range",
        AlertId::CalciumAboveRange => "Calcium marginally above the adult reference interval",
        AlertId::CalciumLow => "Calcium below the adult reference interval",
        AlertId::InfantD => "Infant vitamin D intake above the tolerable upper intake level",
        AlertId::PregnancyHighDose => {
            "Intake above the tolerable upper intake level in pregnancy or lactation"
        }
        AlertId::VkaMk7 => "MK-7 with a vitamin K antagonist taken or not excluded",
        AlertId::VkaKHigh => {
            "High vitamin K intake with a vitamin K antagonist taken or not excluded"
        }
        AlertId::DAtHarmLevel => "Vitamin D intake at or above EFSA’s LOAEL",
        AlertId::DAboveUl => "Vitamin D intake above the tolerable upper intake level",
        AlertId::CalciumAboveUl => "Calcium intake above the tolerable upper intake level",
        AlertId::MagnesiumSupplementAboveUl => {
            "Supplemental magnesium above the upper level, or with a renal or infant caution"
        }
        AlertId::KAbove1Mg => "Vitamin K intake above 1 mg a day",
        AlertId::DigoxinD => "Digoxin with vitamin D or calcium",
        AlertId::ThiazideDCalcium => "Thiazide with vitamin D or calcium",
        AlertId::LithiumCalcium => "Lithium with vitamin D or calcium",
        AlertId::CalciumChannelBlockerD => "Verapamil or diltiazem with vitamin D or calcium",
        AlertId::CalcipotriolD => "Calcipotriol with vitamin D or calcium",
        AlertId::AluminiumBinderD => "Aluminium-containing binder with vitamin D or calcium",
        AlertId::KidneyStonesCalcium => "Nephrolithiasis and supplemental calcium",
        AlertId::InfantK => "Vitamin K in infancy",
        AlertId::PivkaHigh => "PIVKA-II is also a liver tumour marker",
        AlertId::CacRaised => "Coronary artery calcium score for review",
        AlertId::LevothyroxineCalciumSpacing => {
            "Levothyroxine: separate from calcium and magnesium"
        }
        AlertId::BisphosphonateCalciumSpacing => {
            "Bisphosphonate: separate from calcium and magnesium"
        }
        AlertId::AntibioticCalciumSpacing => {
            "Tetracycline or quinolone: separate from calcium and magnesium"
        }
        AlertId::VitaminDVeryHigh => "25-OH-D in the range of possible toxicity",
        AlertId::VitaminDHigh => "25-OH-D high: check adjusted calcium",
        AlertId::VitaminDVeryLow => "25-OH-D below 30 nmol/L (12 ng/mL)",
        AlertId::GranulomaD => "Granulomatous disease: risk of hypercalcaemia",
        AlertId::HyperparathyroidD => "Primary hyperparathyroidism: assess calcium first",
        AlertId::VkaSteady => {
            "Vitamin K antagonist taken or not excluded: keep vitamin K intake consistent"
        }
        AlertId::CkdLabs => "Reduced kidney function alters interpretation",
        AlertId::SurgeryAbsorption => "Malabsorption: general ranges may not apply",
        AlertId::VitaminDAbove50 => "25-OH-D above 125 nmol/L (50 ng/mL)",
        AlertId::AbsorptionMedicine => "Medicine that may lower vitamin D or calcium",
        AlertId::VkaUnanswered => "Anticoagulant question not answered",
        AlertId::KidneyUnanswered => "Kidney function not stated",
    }
}

/// What it means and what to do. Gaps: `body`, `limit`.
#[must_use]
pub const fn alert_body(alert: AlertId) -> &'static str {
    match alert {
        AlertId::CalciumSevere => {
            "Above 3.40 mmol/L or 14 mg/dL. NHS CKS (archived) calls for immediate hospital admission at this level, \
             or at any raised level with symptoms. Review every source of vitamin D and calcium."
        }
        AlertId::CalciumLowSevere => {
            "Below 1.90 mmol/L (7.6 mg/dL). The Society for Endocrinology’s 2016 emergency guidance treats about \
             1.9 mmol/L as severe. Emergency assessment."
        }
        AlertId::CalciumRaised => {
            "At or above 2.65 mmol/L or 10.5 mg/dL. Well and under 3.00 mmol/L (12 mg/dL): same-day contact. \
             Symptomatic or higher: emergency assessment. Review every source of vitamin D and calcium."
        }
        AlertId::CalciumAboveRange => {
            "Above 2.60 mmol/L; NHS CKS (archived) starts mild hypercalcaemia at 2.65 mmol/L. Review, with a repeat \
             test in mind and every source of vitamin D and calcium."
        }
        AlertId::CalciumLow => {
            "Below 2.20 mmol/L (8.8 mg/dL). Low albumin lowers total calcium; the adjusted value allows for it."
        }
        AlertId::InfantD => {
            "EFSA’s upper levels in infancy are 25 µg (1000 IU) a day to 6 months and 35 µg (1400 IU) thereafter. \
             Same-day contact. Count the vitamin D in formula."
        }
        AlertId::PregnancyHighDose => {
            "The tolerable upper intake level of {body} is exceeded. Same-day contact with the maternity team or \
             clinic."
        }
        AlertId::VkaMk7 => {
            "MK-7 from 10 µg a day significantly influenced anticoagulation sensitivity in some volunteers \
             (Theuwissen 2013). Same-day contact with the anticoagulation service, before any start, stop or \
             change of either."
        }
        AlertId::VkaKHigh => {
            "Phylloquinone of 700 µg or more, or total vitamin K above 1 mg a day. 400 g of vegetables with \
             700 to 1500 µg measurably changed the INR (Johnson 2005). Same-day contact with the anticoagulation \
             service, before any start, stop or change of either."
        }
        AlertId::DAtHarmLevel => {
            "EFSA’s lowest observed adverse effect level is 250 µg (10000 IU) a day. Prompt review with serum \
             calcium."
        }
        AlertId::DAboveUl => {
            "{body}: tolerable upper intake level {limit} a day for habitual intake from all sources."
        }
        AlertId::CalciumAboveUl => {
            "{body}: tolerable upper intake level {limit} a day for habitual intake from food and supplements."
        }
        AlertId::MagnesiumSupplementAboveUl => {
            "The upper level counts supplements alone: 350 mg a day from 9 years, 110 mg at 4 to 8 years, 65 mg at \
             1 to 3 years. With reduced kidney function or in infancy any supplement needs review."
        }
        AlertId::KAbove1Mg => {
            "The NHS states that supplements of 1 mg a day or less are unlikely to cause harm. Evidence on more is \
             insufficient, and no tolerable upper intake level is set."
        }
        AlertId::DigoxinD => {
            "Hypercalcaemia during digoxin treatment carries a risk of fatal cardiac events. Review with the prescriber."
        }
        AlertId::ThiazideDCalcium => {
            "Thiazides raise calcium; vitamin D or calcium adds to the risk of hypercalcaemia. Review needed."
        }
        AlertId::LithiumCalcium => "Lithium can raise calcium and PTH. Review with the prescriber.",
        AlertId::CalciumChannelBlockerD => {
            "High vitamin D intake may oppose verapamil or diltiazem. Review with the prescriber."
        }
        AlertId::CalcipotriolD => {
            "Topical calcipotriol is a vitamin D analogue; with vitamin D supplements the risk of hypercalcaemia \
             adds up. Review needed."
        }
        AlertId::AluminiumBinderD => {
            "In kidney failure, vitamin D with an aluminium-containing binder can lead to aluminium overload. \
             Review with the renal team."
        }
        AlertId::KidneyStonesCalcium => {
            "The IOM’s adult upper level for calcium rests on the incidence of kidney stones. Review the \
             supplement."
        }
        AlertId::InfantK => "No comparison is made in infancy. For the midwife or paediatrician.",
        AlertId::PivkaHigh => {
            "PIVKA-II rises with low vitamin K status, vitamin K antagonists and liver disease, liver cancer \
             included. Review of the result in that light. Units are not interconvertible without assay data."
        }
        AlertId::CacRaised => {
            "Agatston score of 100 or more, or any score above 0 under 45 years. Review of overall cardiovascular \
             risk. Chest pain is an emergency at any score."
        }
        AlertId::LevothyroxineCalciumSpacing => {
            "Calcium and magnesium can impair absorption of levothyroxine. Labels ask for at least 4 hours between \
             them."
        }
        AlertId::BisphosphonateCalciumSpacing => {
            "Calcium and magnesium can impair absorption. The bisphosphonate goes first, with plain water. Labels \
             differ: at least 30 minutes to 3 hours before calcium."
        }
        AlertId::AntibioticCalciumSpacing => {
            "Calcium and magnesium can impair absorption. Labels for calcium differ by product: tetracycline \
             2 hours before or 4 to 6 hours after, quinolone 2 hours apart, some 6."
        }
        AlertId::VitaminDVeryHigh => {
            "At or above 375 nmol/L (150 ng/mL): hypercalcaemia possible. Same-day contact, with serum calcium and \
             a review of every source of vitamin D and calcium."
        }
        AlertId::VitaminDHigh => {
            "Above 200 nmol/L (80 ng/mL), where Mayo Clinic Laboratories prints “toxicity possible”. Prompt review \
             with adjusted calcium."
        }
        AlertId::VitaminDVeryLow => {
            "Under 30 nmol/L (12 ng/mL): at risk of deficiency relative to bone health (IOM 2011). Treatable. \
             Review, with bone pain and muscle weakness in mind."
        }
        AlertId::GranulomaD => {
            "In sarcoidosis, tuberculosis, lymphoma and other granulomatous disease, hypercalcaemia can occur at \
             25-OH-D levels usual for others. Clinical review before any change of vitamin D or calcium."
        }
        AlertId::HyperparathyroidD => {
            "Vitamin D and calcium at usual intakes may aggravate hypercalcaemia. Clinical review before any change \
             of either."
        }
        AlertId::VkaSteady => {
            "Applies to warfarin, acenocoumarol, phenprocoumon and fluindione. Consistent intake matters: greens, \
             natto, multivitamins and K2 included. No start, stop or change of vitamin K or the anticoagulant \
             without the anticoagulation service."
        }
        AlertId::CkdLabs => {
            "With kidney disease or an eGFR under 60, general limits for 25-OH-D, calcium and dp-ucMGP do not carry \
             over. For the renal team."
        }
        AlertId::SurgeryAbsorption => {
            "After bariatric surgery or with malabsorption, general ranges may not apply. An individual plan from \
             clinic or dietitian is usual."
        }
        AlertId::VitaminDAbove50 => {
            "The IOM (2011) states that there may be reason for concern above this level. Review of vitamin D \
             intake."
        }
        AlertId::AbsorptionMedicine => {
            "Orlistat and bile acid resins reduce uptake of vitamin D. Enzyme-inducing antiepileptics and \
             glucocorticoids lower vitamin D or calcium uptake. Review in long-term use."
        }
        AlertId::VkaUnanswered => {
            "Vitamin K markers cannot be read without knowing whether a vitamin K antagonist is taken. Answer the \
             first question."
        }
        AlertId::KidneyUnanswered => {
            "dp-ucMGP rises as eGFR falls. State kidney disease or enter an eGFR."
        }
    }
}

/// The age is not known.
pub const LOWER_FOR_A_CHILD: &str = "Age not stated: paediatric limits are much lower.";
/// For a child.
pub const PROMPTLY: &str = "In a child or adolescent: prompt review, with rickets in mind.";
/// The figure was `>`.
pub const MAY_BE_HIGHER: &str = "Reported as “more than”: the true value may be higher.";

/// Ends every vitamin D and calcium alert.
pub const CALCIUM_SIGNS: &str = "Emergency assessment is needed with confusion, vomiting, polydipsia, polyuria, weakness, cramps, \
     paraesthesia, tetany or a seizure.";
/// Ends every alert about a vitamin K antagonist.
pub const BLEEDING_SIGNS: &str =
    "Emergency assessment is needed with bleeding, melaena, head injury or a new severe headache.";
