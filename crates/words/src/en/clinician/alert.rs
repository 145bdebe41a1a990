//! Alerts: a heading and a text for each, and the lines that end them.

use calcium_compass_core::alert::{AlertId, Instead, Level, Signs};
use calcium_compass_core::reference::Nutrient;

/// How soon.
#[must_use]
pub const fn level(level: Level) -> &'static str {
    match level {
        Level::Info => "For information",
        Level::Talk => "Clinical review",
        Level::Now => "Same-day action",
    }
}

/// How soon, where the same day would be too late.
pub const EMERGENCY: &str = "Emergency: get help now";

/// What is the matter.
#[must_use]
pub const fn alert_heading(alert: AlertId) -> &'static str {
    match alert {
        AlertId::CalciumSevere => "Calcium in the severe hypercalcaemia range",
        AlertId::CalciumModerate => "Calcium in the moderate hypercalcaemia range",
        AlertId::CalciumLowSevere => "Calcium at an emergency low level",
        AlertId::CalciumRaised => "Calcium in the hypercalcaemia range",
        AlertId::CalciumAboveRange => "Calcium marginally above the adult reference interval",
        AlertId::CalciumLow => "Calcium below the adult reference interval",
        AlertId::CalciumHighLowD => "Raised calcium with low 25-OH-D: assess calcium first",
        AlertId::InfantD => "Infant vitamin D intake above the tolerable upper intake level",
        AlertId::PregnancyHighDose => {
            "Intake above the tolerable upper intake level in pregnancy or lactation"
        }
        AlertId::VkaMk7 => "MK-7 with a vitamin K antagonist taken or not excluded",
        AlertId::VkaKHigh => {
            "High vitamin K intake with a vitamin K antagonist taken or not excluded"
        }
        AlertId::VkaPregnant => "Vitamin K antagonist in pregnancy",
        AlertId::DDailyVeryHigh => "Very high daily vitamin D intake: verify the interval",
        AlertId::DLargeSingleDose => "Large intermittent vitamin D dose",
        AlertId::DAtHarmLevel => "Vitamin D intake at or above EFSA’s LOAEL",
        AlertId::DAboveUl => "Vitamin D intake above the tolerable upper intake level",
        AlertId::CalciumAboveUl => "Calcium intake above the tolerable upper intake level",
        AlertId::CalciumIntakeVeryHigh => "Calcium intake in the range of calcium-alkali syndrome",
        AlertId::MagnesiumSupplementAboveUl => {
            "Supplemental magnesium above the upper level, or with a renal or infant caution"
        }
        AlertId::MagnesiumKidney => "High supplemental magnesium with reduced kidney function",
        AlertId::KAbove1Mg => "Vitamin K intake above 1 mg a day",
        AlertId::DigoxinD => "Digoxin with vitamin D, calcium or hypercalcaemia",
        AlertId::ThiazideDCalcium => "Thiazide with vitamin D or calcium",
        AlertId::LithiumCalcium => "Lithium with vitamin D or calcium",
        AlertId::CalciumChannelBlockerD => "Verapamil or diltiazem with vitamin D or calcium",
        AlertId::CalcipotriolD => "Calcipotriol with vitamin D or calcium",
        AlertId::AluminiumBinderD => "Aluminium-containing binder with vitamin D or calcium",
        AlertId::KidneyStonesCalcium => "Nephrolithiasis with supplemental calcium or vitamin D",
        AlertId::CkdCalciumD => "Calcium or vitamin D with reduced kidney function",
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
        AlertId::VitaminDLowWithRisk => "25-OH-D below 50 nmol/L (20 ng/mL) with a risk factor",
        AlertId::BoneMedicineLowD => "25-OH-D below 50 nmol/L (20 ng/mL) with an antiresorptive",
        AlertId::BoneInjectionLowCalcium => "Hypocalcaemia with denosumab or zoledronate",
        AlertId::BoneInjectionKidney => "Denosumab or zoledronate with reduced kidney function",
        AlertId::BoneMarkerOutside => "Bone turnover marker outside every applicable interval",
        AlertId::OwnTargets => "Individual targets apply",
        AlertId::GranulomaD => "Granulomatous disease: risk of hypercalcaemia",
        AlertId::HyperparathyroidD => "Primary hyperparathyroidism: individual amounts",
        AlertId::VkaSteady => {
            "Vitamin K antagonist taken or not excluded: keep vitamin K intake consistent"
        }
        AlertId::DpUcmgpUnexplained => "dp-ucMGP above 1000 pmol/L without a stated cause",
        AlertId::EgfrVeryLow => "eGFR below 15 without known kidney disease",
        AlertId::EgfrLow => "eGFR below 30 without known kidney disease",
        AlertId::CkdLabs => "Reduced kidney function alters interpretation",
        AlertId::SurgeryAbsorption => "Malabsorption: general ranges may not apply",
        AlertId::VitaminDAbove50 => "25-OH-D above 125 nmol/L (50 ng/mL)",
        AlertId::AbsorptionMedicine => "Medicine that may lower vitamin D or calcium",
        AlertId::PpiMagnesium => "Low calcium with a proton pump inhibitor: magnesium",
        AlertId::FishLiverOil => "Fish-liver oil in pregnancy: vitamin A",
        AlertId::DoacNote => "Direct oral anticoagulant: no interaction with vitamin K expected",
        AlertId::VkaUnanswered => "Anticoagulant question not answered",
        AlertId::KidneyUnanswered => "Kidney function not stated",
    }
}

/// What it means and what to do. Gaps: `limits`, each as [`LIMIT_OF`].
#[must_use]
pub const fn alert_body(alert: AlertId) -> &'static str {
    match alert {
        AlertId::CalciumSevere => {
            "At or above 3.50 mmol/L or 14.0 mg/dL. The Society for Endocrinology (2016) calls for urgent \
             correction above 3.5 mmol/L: risk of dysrhythmia and coma; emergency assessment also if symptomatic \
             at any lower level. Review every source of vitamin D and calcium."
        }
        AlertId::CalciumModerate => {
            "At or above 3.00 mmol/L or 12.0 mg/dL. Sources differ: prompt treatment is usually needed (Society \
             for Endocrinology), urgent even without symptoms (BMJ Best Practice). Same-day contact; emergency \
             assessment if symptomatic. Review every source of vitamin D and calcium."
        }
        AlertId::CalciumLowSevere => {
            "Below 1.90 mmol/L (7.6 mg/dL), or symptomatic at any low level. The Society for Endocrinology’s 2016 \
             guidance treats about 1.9 mmol/L as severe. Emergency assessment. Check Mg (PPI use), PTH, \
             creatinine, 25-OH-D; ask about neck surgery."
        }
        AlertId::CalciumRaised => {
            "At or above 2.65 mmol/L or 10.7 mg/dL (2.80 or 11.2 from 1 to 17 years, a line of this page). \
             Contact within days, same day if symptomatic. Repeat with albumin and PTH. Review every source of \
             vitamin D and calcium."
        }
        AlertId::CalciumAboveRange => {
            "At or above 2.60 mmol/L or 10.5 mg/dL; with kidney stones or a bone medicine 2.50 mmol/L or 10.0 \
             mg/dL. NICE NG132 repeats the test at 2.6 mmol/L, with a stone, osteoporosis or a fragility fracture \
             at 2.5 mmol/L, and then measures PTH. Review every source of vitamin D and calcium."
        }
        AlertId::CalciumLow => {
            "Below 2.20 mmol/L (8.4 mg/dL). Low albumin lowers total calcium; the adjusted value allows for it. Check Mg (PPI use), PTH, creatinine, 25-OH-D; ask \
             about neck surgery."
        }
        AlertId::CalciumHighLowD => {
            "Calcium at or above 2.60 mmol/L (10.5 mg/dL) with 25-OH-D under 50 nmol/L (20 ng/mL). Assess calcium \
             and PTH before vitamin D is started. A line of this page."
        }
        AlertId::InfantD => {
            "EFSA’s upper levels in infancy are 25 µg (1000 IU) a day to 6 months and 35 µg (1400 IU) thereafter; \
             the NHS states 25 µg (1000 IU) throughout the first year. Same-day contact. Count the vitamin D in \
             formula."
        }
        AlertId::PregnancyHighDose => {
            "Tolerable upper intake level exceeded: {limits}. Same-day contact with the maternity team or clinic."
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
        AlertId::VkaPregnant => {
            "Warfarin is a teratogen, critical in weeks 6 to 12 (UKTIS). Same-day contact with the \
             anticoagulation service; not to be stopped without it, a mechanical valve in particular."
        }
        AlertId::DDailyVeryHigh => {
            "At or above 1000 µg (40,000 IU) a day, or above 100 µg (4000 IU) under 11 years. Dispensing and label errors at 50,000 IU a day led to \
             hypercalcaemia and kidney injury. Verify the interval; if daily, same-day contact with serum \
             calcium and creatinine. A line of this page."
        }
        AlertId::DLargeSingleDose => {
            "More than 1250 µg (50,000 IU) a week or 1500 µg (60,000 IU) a month, a line of this page. 12,500 µg \
             (500,000 IU) once a year raised falls and fractures in women of 70 and over (Sanders 2010); the \
             Endocrine Society (2024) suggests lower daily doses from 50 years."
        }
        AlertId::DAtHarmLevel => {
            "EFSA’s lowest observed adverse effect level is 250 µg (10,000 IU) a day, on hypercalciuria. Prompt \
             review with serum and urine calcium and creatinine: a normal serum calcium does not exclude harm."
        }
        AlertId::DAboveUl => {
            "Tolerable upper intake level for habitual intake from all sources: {limits}."
        }
        AlertId::CalciumAboveUl => {
            "Tolerable upper intake level for habitual intake from food and supplements: {limits}."
        }
        AlertId::CalciumIntakeVeryHigh => {
            "At or above 4000 mg of calcium a day, or 2000 mg from supplements with a thiazide or kidney disease, \
             lines of this page: risk of calcium-alkali syndrome. Same-day contact with serum calcium, creatinine and bicarbonate. Count antacids."
        }
        AlertId::MagnesiumSupplementAboveUl => {
            "Upper level for supplemental magnesium alone exceeded: {limits}."
        }
        AlertId::MagnesiumKidney => {
            "More than 350 mg of supplemental magnesium a day with kidney disease or an eGFR under 30, a line of \
             this page. Same-day contact; check serum magnesium."
        }
        AlertId::KAbove1Mg => {
            "The NHS states that supplements of 1 mg a day or less are unlikely to cause harm; not applicable in \
             infancy or with a vitamin K antagonist. Evidence on more is insufficient, and no tolerable upper intake level is set."
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
             is additive. Review needed."
        }
        AlertId::AluminiumBinderD => {
            "In kidney failure, vitamin D with an aluminium-containing binder can lead to aluminium overload. \
             Review with the renal team."
        }
        AlertId::KidneyStonesCalcium => {
            "Review supplemental calcium and vitamin D above the RDA. Dietary calcium is not restricted (NICE \
             NG118, second-hand: normal intake). Obstructing stone with fever, or anuria: emergency."
        }
        AlertId::CkdCalciumD => {
            "KDOQI 2020 (second-hand): 800 to 1000 mg of total elemental calcium a day in CKD 3 to 4 without \
             active vitamin D, calcium-based binders included. General reference values are not shown. For the \
             renal team."
        }
        AlertId::InfantK => "No comparison is made in infancy. For the midwife or paediatrician.",
        AlertId::PivkaHigh => {
            "PIVKA-II rises with low vitamin K status, vitamin K antagonists and liver disease, liver cancer \
             included. Review of the result in that light. Units are not interconvertible without assay data."
        }
        AlertId::CacRaised => {
            "Agatston score of 100 or more, or any score above 0 under 45 years. Review of overall cardiovascular \
             risk."
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
             with adjusted calcium, urine calcium and creatinine: a normal serum calcium does not exclude harm."
        }
        AlertId::VitaminDVeryLow => {
            "Under 30 nmol/L (12 ng/mL): at risk of deficiency relative to bone health (IOM 2011). Treatable. \
             Review, with bone pain and muscle weakness in mind."
        }
        AlertId::VitaminDLowWithRisk => {
            "Under 50 nmol/L (20 ng/mL) with a glucocorticoid, an enzyme inducer, malabsorption or bariatric \
             surgery. ROS guidance (second-hand) lists such patients among those treated in the middle band."
        }
        AlertId::BoneMedicineLowD => {
            "Under 50 nmol/L (20 ng/mL) with denosumab, zoledronate or a bisphosphonate. Vitamin D deficiency \
             predisposes to hypocalcaemia; correct before the next dose. A delay of denosumab by more than 4 \
             weeks carries a risk of multiple vertebral fractures."
        }
        AlertId::BoneInjectionLowCalcium => {
            "Calcium below 2.20 mmol/L (8.4 mg/dL) with denosumab or zoledronate. Severe hypocalcaemia is a boxed \
             warning of denosumab in advanced CKD (FDA 2024). Same-day contact."
        }
        AlertId::BoneInjectionKidney => {
            "Denosumab: boxed warning of severe hypocalcaemia at an eGFR under 30 (FDA 2024). Zoledronate: \
             contraindicated at a creatinine clearance under 35 mL/min. Review with the prescriber; no unsupervised \
             delay."
        }
        AlertId::BoneMarkerOutside => {
            "Outside every applicable interval. Consider a recent fracture, kidney function, glucocorticoids, \
             antiresorptive or anabolic treatment, and pre-analytics. A line of this page."
        }
        AlertId::OwnTargets => {
            "Active vitamin D, hypoparathyroidism or a calcimimetic: general limits do not apply, and 25-OH-D is \
             not the measure of treatment with alfacalcidol or calcitriol. For the treating team."
        }
        AlertId::GranulomaD => {
            "In sarcoidosis, tuberculosis, lymphoma and other granulomatous disease, hypercalcaemia can occur at \
             25-OH-D levels usual for others. Clinical review before any change of vitamin D or calcium."
        }
        AlertId::HyperparathyroidD => {
            "A review states that calcium and vitamin D intake should be optimised where surgery is not done; \
             loading doses can raise calcium. Clinical review before any change of either."
        }
        AlertId::VkaSteady => {
            "Applies to warfarin, acenocoumarol, phenprocoumon, phenindione and fluindione. Consistent intake \
             matters: greens, natto, multivitamins and K2 included. Antibiotics, other new medicines, acute \
             illness and fasting move the INR as well. No start, stop or change of vitamin K or the anticoagulant \
             without the anticoagulation service."
        }
        AlertId::DpUcmgpUnexplained => {
            "Above 1000 pmol/L, seen in kidney disease or with a vitamin K antagonist; both were denied, or the \
             eGFR is 60 or more. Verify both answers. A line of this page."
        }
        AlertId::EgfrVeryLow => {
            "eGFR under 15 mL/min/1.73 m²: KDIGO category G5. Same-day contact unless under renal care."
        }
        AlertId::EgfrLow => {
            "eGFR 15 to 29 mL/min/1.73 m²: KDIGO category G4. Review within days unless under renal care."
        }
        AlertId::CkdLabs => {
            "With kidney disease or an eGFR under 60, general limits for 25-OH-D, calcium and dp-ucMGP do not \
             apply, nor do general intakes of vitamin D, calcium and magnesium. For the renal team."
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
        AlertId::PpiMagnesium => {
            "Long-term proton pump inhibitors can cause hypomagnesaemia, mostly with hypocalcaemia. Check serum \
             magnesium."
        }
        AlertId::FishLiverOil => {
            "Fish-liver oils contain retinol and are avoided in pregnancy (Finnish Food Authority). Ask about \
             cod liver oil."
        }
        AlertId::DoacNote => {
            "Vitamin K is not expected to affect apixaban, rivaroxaban, edoxaban or dabigatran (rivaroxaban label). \
             No change of the anticoagulant; other interactions of supplements remain."
        }
        AlertId::VkaUnanswered => {
            "Vitamin K markers and intakes cannot be read without knowing whether a vitamin K antagonist is taken. \
             They are withheld until the question is answered."
        }
        AlertId::KidneyUnanswered => {
            "dp-ucMGP rises as eGFR falls. State kidney disease or enter an eGFR."
        }
    }
}

/// The text of an alert where something else than usual raises it.
#[must_use]
pub const fn alert_instead(instead: Instead) -> &'static str {
    match instead {
        Instead::VkaUnansweredMuch => {
            "MK-7 of 10 µg or more, K1 of 700 µg or more, or more than 1 mg of vitamin K a day, and the \
             anticoagulant question is open. On a vitamin K antagonist: same-day contact with the anticoagulation \
             service."
        }
        Instead::CacFrom1To99 => {
            "Agatston score 1 to 99 from 45 years: coronary calcification is present. The guideline’s line is 100 \
             or the 75th percentile for age and sex; the percentile is not computed here. Review of overall \
             cardiovascular risk."
        }
        Instead::CalciumLowForTheLab => {
            "Below the reporting laboratory’s lower limit. Low albumin lowers total calcium; the adjusted value \
             allows for it. Check Mg (PPI use), PTH, creatinine, 25-OH-D; ask about neck surgery."
        }
        Instead::DigoxinCalcium => {
            "Calcium at or above 2.60 mmol/L with digoxin: hypercalcaemia carries a risk of fatal cardiac events. \
             Contact the prescriber within days, same day if symptomatic. A line of this page."
        }
        Instead::DigoxinCalciumNow => {
            "Calcium at or above 2.65 mmol/L (10.7 mg/dL) with digoxin: risk of fatal cardiac events. Same-day \
             contact with the prescriber. A line of this page."
        }
        Instead::Mk7NotNamed => {
            "Vitamin K of an unstated form counts as MK-7 until its form is known. MK-7 from 10 µg a day significantly influenced anticoagulation sensitivity in some volunteers (Theuwissen 2013). Same-day contact with the anticoagulation service, before any start, stop or change of either."
        }
        Instead::EgfrOnce => {
            "eGFR under 60 without a stated kidney disease: general limits for 25-OH-D, calcium and dp-ucMGP may \
             not apply. One result does not establish CKD: KDIGO requires more than 3 months."
        }
        Instead::MagnesiumAny => {
            "With reduced kidney function or in infancy any magnesium supplement needs review; no upper level is \
             set."
        }
    }
}

/// A nutrient in the middle of a sentence.
#[must_use]
pub const fn nutrient_named(nutrient: Nutrient) -> &'static str {
    crate::en::nutrient_named(nutrient)
}

/// A limit that was passed. Gaps: `nutrient`, `limit`, `body`.
pub const LIMIT_OF: &str = "{nutrient} {limit}/day, {body}";
/// An amount of vitamin D in both its units. Gaps: `ug`, `iu`.
pub const UG_AND_IU: &str = "{ug} µg ({iu} IU)";

/// The age is not known.
pub const LOWER_FOR_A_CHILD: &str = "Age not stated: paediatric limits are much lower.";
/// For a child.
pub const PROMPTLY: &str = "In a child or adolescent: prompt review, with rickets in mind.";
/// A child's calcium.
pub const CHILDRENS_CALCIUM: &str =
    "Paediatric intervals run higher; the laboratory’s interval for the age takes precedence.";
/// The figure was `>`.
pub const MAY_BE_HIGHER: &str = "Reported as “more than”: the true value may be higher.";
/// The general limit that is named is not meant for the person.
pub const OWN_LIMITS: &str = "General limits do not apply: individual targets.";
/// A large amount may have been prescribed.
pub const IF_PRESCRIBED: &str =
    "If prescribed, confirm the amount with the prescriber or pharmacist; no unsupervised change.";

/// What ends an alert.
#[must_use]
pub const fn signs(signs: Signs) -> &'static str {
    match signs {
        Signs::HighCalcium => {
            "Emergency assessment is needed with confusion, vomiting, polydipsia or polyuria."
        }
        Signs::LowCalcium => {
            "Emergency assessment is needed with tetany, a seizure, syncope or dysrhythmia."
        }
        Signs::Bleeding => {
            "Emergency assessment is needed with bleeding that does not stop, melaena, head injury or a new severe \
             headache."
        }
        Signs::Clot => {
            "Emergency assessment is needed with signs of thrombosis: facial droop, limb weakness, dysphasia, chest \
             pain, sudden dyspnoea, or a swollen, painful or cold leg."
        }
        Signs::Magnesium => {
            "Emergency assessment is needed with weakness, drowsiness, respiratory depression or syncope."
        }
    }
}

/// At every heart scan, whatever its score.
pub const CHEST_PAIN: &str = "Chest pain is an emergency at any score.";
