//! Alerts: a heading and a text for each, and the lines that end them.

use calcium_compass_core::alert::{AlertId, Level};

/// How soon.
#[must_use]
pub const fn level(level: Level) -> &'static str {
    match level {
        Level::Info => "Good to know",
        Level::Talk => "Speak to a clinician",
        Level::Now => "Get medical help today",
    }
}

/// What is the matter.
#[must_use]
pub const fn alert_heading(alert: AlertId) -> &'static str {
    match alert {
        AlertId::CalciumSevere => "This calcium level is an emergency",
        AlertId::CalciumLowSevere => "This calcium level is dangerously low",
        AlertId::CalciumRaised => "This calcium level is raised",
        AlertId::CalciumAboveRange => "Calcium is a little above the usual range",
        AlertId::CalciumLow => "Calcium is below the usual range",
        AlertId::InfantD => "This is too much vitamin D for a baby",
        AlertId::PregnancyHighDose => "This is above the limit in pregnancy or breastfeeding",
        AlertId::VkaMk7 => "MK-7 acts against warfarin and like medicines",
        AlertId::VkaKHigh => "This much vitamin K acts against warfarin and like medicines",
        AlertId::DAtHarmLevel => "EFSA found harm from this amount on",
        AlertId::DAboveUl => "Vitamin D is above the upper level",
        AlertId::CalciumAboveUl => "Calcium is above the upper level",
        AlertId::MagnesiumSupplementAboveUl => "Magnesium from supplements: ask first",
        AlertId::KAbove1Mg => "This is much vitamin K",
        AlertId::DigoxinD => "Digoxin with vitamin D or calcium",
        AlertId::ThiazideDCalcium => "A thiazide with vitamin D or calcium",
        AlertId::LithiumCalcium => "Lithium with vitamin D or calcium",
        AlertId::CalciumChannelBlockerD => "Verapamil or diltiazem with vitamin D or calcium",
        AlertId::CalcipotriolD => "Calcipotriol with vitamin D or calcium",
        AlertId::AluminiumBinderD => "Aluminium binders with vitamin D or calcium",
        AlertId::KidneyStonesCalcium => "Kidney stones and calcium supplements",
        AlertId::InfantK => "Vitamin K and babies",
        AlertId::PivkaHigh => "PIVKA-II is also a liver test",
        AlertId::CacRaised => "Talk about this heart scan",
        AlertId::LevothyroxineCalciumSpacing => "Levothyroxine and minerals apart",
        AlertId::BisphosphonateCalciumSpacing => "Bone tablets and minerals apart",
        AlertId::AntibioticCalciumSpacing => "This antibiotic and minerals apart",
        AlertId::VitaminDVeryHigh => "This vitamin D level can be harmful",
        AlertId::VitaminDHigh => "This vitamin D level is high: calcium should be checked",
        AlertId::VitaminDVeryLow => "This vitamin D level is very low",
        AlertId::GranulomaD => "Vitamin D can raise calcium in your illness",
        AlertId::HyperparathyroidD => "An overactive parathyroid gland comes first",
        AlertId::VkaSteady => "Keep your vitamin K steady",
        AlertId::CkdLabs => "Kidney illness changes what these numbers mean",
        AlertId::SurgeryAbsorption => "General ranges may not fit you",
        AlertId::VitaminDAbove50 => "Above the level one body calls a concern",
        AlertId::AbsorptionMedicine => "One of your medicines can lower what you absorb",
        AlertId::VkaUnanswered => "One question first: blood thinners",
        AlertId::KidneyUnanswered => "Kidneys move this number",
    }
}

/// What it means and what to do. Gaps: `body`, `limit`.
#[must_use]
pub const fn alert_body(alert: AlertId) -> &'static str {
    match alert {
        AlertId::CalciumSevere => {
            "Calcium this high can harm the heart, the brain and the kidneys. Get emergency help now and show \
             them this number. Tell them about all vitamin D and calcium you use."
        }
        AlertId::CalciumLowSevere => {
            "Calcium this low can upset the heart and bring on a fit. Get emergency help now and show them \
             this number."
        }
        AlertId::CalciumRaised => {
            "If you feel well and it is under 3.00 mmol/L (12 mg/dL), phone your clinic today. If you feel \
             ill, or it is 3.00 mmol/L (12 mg/dL) or more, get emergency help. Tell them about all vitamin D and calcium you use."
        }
        AlertId::CalciumAboveRange => {
            "It is above 2.60 mmol/L. Speak to a clinician about a repeat test. Mention all vitamin D \
             and calcium you use."
        }
        AlertId::CalciumLow => {
            "It is below 2.20 mmol/L (8.8 mg/dL). Low albumin can make it look low. Speak to a \
             clinician about it."
        }
        AlertId::InfantD => {
            "Upper levels for babies are 25 µg (1000 IU) a day up to 6 months and 35 µg (1400 IU) after. \
             Phone a doctor or midwife today. Baby formula has vitamin D in it too, so count it."
        }
        AlertId::PregnancyHighDose => {
            "The limit of {body} is passed. Phone your doctor, midwife or clinic today and tell them the \
             amount."
        }
        AlertId::VkaMk7 => {
            "In a study, 10 µg of MK-7 a day already changed clotting in some people on such a medicine. \
             Phone the clinic that looks after your blood thinner today. Do not start, stop or change \
             anything by yourself first."
        }
        AlertId::VkaKHigh => {
            "Phone the clinic that looks after your blood thinner today. Do not start, stop or change \
             anything by yourself first."
        }
        AlertId::DAtHarmLevel => {
            "EFSA names 250 µg (10000 IU) of vitamin D a day as the lowest amount with harm. Speak to a \
             clinician soon. A blood test of calcium shows if there is harm."
        }
        AlertId::DAboveUl => {
            "{body} sets {limit} a day as the most from all sources over a long time. Speak to a clinician \
             about it."
        }
        AlertId::CalciumAboveUl => {
            "{body} sets {limit} a day as the most from food and supplements over a long time. Speak to a \
             clinician about it."
        }
        AlertId::MagnesiumSupplementAboveUl => {
            "For supplements alone the limit is 350 mg a day from 9 years on, and lower before that age. With \
             ill kidneys or in a baby any amount needs advice. Speak to a clinician."
        }
        AlertId::KAbove1Mg => {
            "The NHS says 1 mg a day or less from supplements is unlikely to do harm. Too little is known \
             about more. Speak to a clinician."
        }
        AlertId::DigoxinD => {
            "If calcium rises, digoxin can upset the heart. Speak to the clinician who looks after your \
             digoxin."
        }
        AlertId::ThiazideDCalcium => {
            "Thiazides raise calcium. With vitamin D or calcium it can rise too far. Speak to a clinician."
        }
        AlertId::LithiumCalcium => {
            "Lithium can raise calcium. Speak to the clinician who looks after your lithium."
        }
        AlertId::CalciumChannelBlockerD => {
            "Much vitamin D can work against this medicine. Speak to a clinician."
        }
        AlertId::CalcipotriolD => {
            "The skin cream is a form of vitamin D too. Together they can raise calcium. Speak to a \
             clinician."
        }
        AlertId::AluminiumBinderD => {
            "With ill kidneys, vitamin D can let the body take up too much aluminium. Speak to your kidney \
             team."
        }
        AlertId::KidneyStonesCalcium => {
            "Calcium from supplements has been linked with stones. Speak to a clinician about the supplement."
        }
        AlertId::InfantK => {
            "Speak to your midwife or children’s doctor about vitamin K for a baby. This page does not \
             compare such numbers."
        }
        AlertId::PivkaHigh => {
            "It can rise with low vitamin K, with warfarin-type medicines and with liver disease. Speak to a \
             clinician about this result."
        }
        AlertId::CacRaised => {
            "A score of 100 or more, or any score above 0 under 45 years, is a reason to speak to a clinician. Chest \
             pain is an emergency whatever the score."
        }
        AlertId::LevothyroxineCalciumSpacing => {
            "Minerals such as calcium can block levothyroxine. Leaflets say to keep 4 hours between them. Ask \
             your pharmacist."
        }
        AlertId::BisphosphonateCalciumSpacing => {
            "Minerals such as calcium can block this medicine. It is used first, with plain water. Ask your \
             pharmacist how long to wait."
        }
        AlertId::AntibioticCalciumSpacing => {
            "Minerals such as calcium can block this antibiotic. Ask your pharmacist how many hours to keep \
             between them."
        }
        AlertId::VitaminDVeryHigh => {
            "At 375 nmol/L (150 ng/mL) or more, vitamin D can push calcium up to harmful levels. \
             Phone your doctor or clinic today and read them this number. \
             Tell them about all vitamin D and calcium you use."
        }
        AlertId::VitaminDHigh => {
            "It is above 200 nmol/L (80 ng/mL). One large lab calls harm possible from there on. \
             Speak to a clinician soon. A blood test of calcium shows if there is harm."
        }
        AlertId::VitaminDVeryLow => {
            "It is under 30 nmol/L (12 ng/mL). Over time this can make bones and muscles weak. \
             It can be treated. Speak to a clinician about it."
        }
        AlertId::GranulomaD => {
            "In sarcoidosis, TB and some other illnesses the body can make too much active vitamin D. \
             Calcium can then rise at vitamin D levels that are usual for others. \
             Speak to your clinician before any change in vitamin D or calcium."
        }
        AlertId::HyperparathyroidD => {
            "This gland raises calcium. Vitamin D and calcium can then do harm at usual amounts. \
             Speak to your clinician before any change in either."
        }
        AlertId::VkaSteady => {
            "This is for everyone who takes warfarin or a like blood thinner, and for all who are not sure. \
             Do not start, stop or change vitamin K or the medicine by yourself. \
             What you eat and take counts: greens, natto, multivitamins and K2. \
             First ask the clinic that looks after the blood thinner."
        }
        AlertId::CkdLabs => {
            "With a kidney illness, vitamin D, calcium and MGP results follow other rules. \
             Ask your kidney team what yours mean."
        }
        AlertId::SurgeryAbsorption => {
            "After surgery for weight loss, or with poor absorption, the ranges on this page may not fit. \
             Ask your clinic or dietitian for a plan made for you."
        }
        AlertId::VitaminDAbove50 => {
            "It is above 125 nmol/L (50 ng/mL). The US National Academies say this may be a reason for concern. \
             Tell your clinician if you use vitamin D."
        }
        AlertId::AbsorptionMedicine => {
            "Orlistat, bile acid resins, some epilepsy medicines and steroids can lower vitamin D or calcium. \
             Ask your pharmacist or clinician if you use one for long."
        }
        AlertId::VkaUnanswered => {
            "Do you take warfarin or a like blood thinner? You have not said. \
             On such a medicine this result means something else. Answer the first question before you read on."
        }
        AlertId::KidneyUnanswered => {
            "When kidneys work less well, this number rises. \
             Say if you have a kidney problem, or add your eGFR."
        }
    }
}

/// The age is not known.
pub const LOWER_FOR_A_CHILD: &str = "For a child the limit is much lower.";
/// For a child.
pub const PROMPTLY: &str = "For a child or teenager, do so promptly.";
/// The figure was `>`.
pub const MAY_BE_HIGHER: &str = "The lab printed “more than”: the true level may be higher.";

/// Ends every vitamin D and calcium alert.
pub const CALCIUM_SIGNS: &str = "Emergency signs are confusion, vomiting, great thirst, passing much urine, weakness, \
     cramps, tingling, spasms or a fit. With any of these, get emergency help.";
/// Ends every alert about a vitamin K antagonist.
pub const BLEEDING_SIGNS: &str = "Emergency signs are bleeding, black stools, a head injury or a new severe headache. \
     With any of these, get emergency help.";
