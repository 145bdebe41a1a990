//! Alerts: a heading and a text for each, and the lines that end them.

use crate::core::safety::{AlertId, Level};

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

/// What it means and what to do.
#[must_use]
pub const fn alert_body(alert: AlertId) -> &'static str {
    match alert {
        AlertId::VitaminDVeryHigh => {
            "At 375 nmol/L (150 ng/mL) or more, vitamin D can push calcium up to harmful levels. \
             Phone your doctor or clinic today and read them this number. \
             Tell them about all vitamin D and calcium you use."
        }
        AlertId::VitaminDHigh => {
            "It is above 200 nmol/L (80 ng/mL). One large lab says harm has been seen from there on. \
             Speak to a clinician soon. A blood test of calcium shows if there is harm."
        }
        AlertId::VitaminDVeryLow => {
            "It is under 30 nmol/L (12 ng/mL). Over time this can make bones and muscles weak. \
             It can be treated. Speak to a clinician about it."
        }
        AlertId::GranulomaD => {
            "In sarcoidosis, TB and some other illnesses the body can make too much active vitamin D. \
             Calcium can then rise at levels that are usual for others. \
             Speak to your clinician before any change in vitamin D or calcium."
        }
        AlertId::HyperparathyroidD => {
            "This gland raises calcium. Vitamin D and calcium can then do harm at usual amounts. \
             Speak to your clinician before any change in either."
        }
        AlertId::VkaSteady => {
            "This is for everyone who takes warfarin or a like blood thinner, and for all who are not sure. \
             Do not start, stop or change vitamin K or the medicine by yourself. \
             Food counts too: greens, natto, multivitamins and K2. \
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
            "When kidneys work less well, this number rises, whatever the vitamin K. \
             Say if you have a kidney problem, or add your eGFR."
        }
    }
}

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
