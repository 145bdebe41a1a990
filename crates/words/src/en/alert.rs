//! Alerts: a heading and a text for each, and the lines that end them.

use calcium_compass_core::alert::{AlertId, Instead, Level, Signs};
use calcium_compass_core::reference::Nutrient;

/// How soon.
#[must_use]
pub const fn level(level: Level) -> &'static str {
    match level {
        Level::Info => "Good to know",
        Level::Talk => "Speak to a doctor or pharmacist",
        Level::Now => "Get medical help today",
    }
}

/// How soon, where "today" would be too late.
pub const EMERGENCY: &str = "Emergency: get help now";

/// What is the matter.
#[must_use]
pub const fn alert_heading(alert: AlertId) -> &'static str {
    match alert {
        AlertId::CalciumSevere => "This calcium level is dangerously high",
        AlertId::CalciumModerate => "This calcium level is very high",
        AlertId::CalciumLowSevere => "This calcium level is dangerously low",
        AlertId::CalciumRaised => "This calcium level is raised",
        AlertId::CalciumAboveRange => "Calcium is a little above the usual range",
        AlertId::CalciumLow => "Calcium is below the usual range",
        AlertId::CalciumHighLowD => "High calcium and low vitamin D: ask your clinic first",
        AlertId::InfantD => "This is above the vitamin D limit for babies",
        AlertId::PregnancyHighDose => "More than the upper limit in pregnancy or breastfeeding",
        AlertId::VkaMk7 => "MK-7 can make warfarin and similar medicines work less well",
        AlertId::VkaKHigh => {
            "This much vitamin K can make warfarin and similar medicines work less well"
        }
        AlertId::VkaPregnant => "Warfarin and similar medicines in pregnancy: phone today",
        AlertId::DDailyVeryHigh => "This much vitamin D every day can be dangerous",
        AlertId::DLargeSingleDose => "A large dose of vitamin D at one time",
        AlertId::DAtHarmLevel => "At this amount, EFSA found signs of harm",
        AlertId::DAboveUl => "You get more vitamin D a day than the upper limit",
        AlertId::CalciumAboveUl => "You get more calcium a day than the upper limit",
        AlertId::CalciumIntakeVeryHigh => "This much calcium a day can be dangerous",
        AlertId::MagnesiumSupplementAboveUl => "Magnesium from supplements: ask first",
        AlertId::MagnesiumKidney => "Too much magnesium when kidneys do not work well",
        AlertId::KAbove1Mg => "This is a lot of vitamin K",
        AlertId::DigoxinD => "Digoxin with vitamin D or calcium",
        AlertId::ThiazideDCalcium => "A thiazide with vitamin D or calcium",
        AlertId::LithiumCalcium => "Lithium with vitamin D or calcium",
        AlertId::CalciumChannelBlockerD => "Verapamil or diltiazem with vitamin D or calcium",
        AlertId::CalcipotriolD => "Calcipotriol with vitamin D or calcium",
        AlertId::AluminiumBinderD => "Aluminium binders with vitamin D or calcium",
        AlertId::KidneyStonesCalcium => "Kidney stones with calcium or vitamin D",
        AlertId::CkdCalciumD => "Calcium and vitamin D when kidneys do not work well",
        AlertId::InfantK => "Vitamin K and babies",
        AlertId::PivkaHigh => "PIVKA-II is also a liver test",
        AlertId::CacRaised => "Talk to a doctor about this heart scan",
        AlertId::LevothyroxineCalciumSpacing => "Keep levothyroxine and minerals apart",
        AlertId::BisphosphonateCalciumSpacing => "Keep bone tablets and minerals apart",
        AlertId::AntibioticCalciumSpacing => "Keep this antibiotic and minerals apart",
        AlertId::VitaminDVeryHigh => "This vitamin D level can be harmful",
        AlertId::VitaminDHigh => "This vitamin D level is high: calcium should be checked",
        AlertId::VitaminDVeryLow => "This vitamin D level is very low",
        AlertId::VitaminDLowWithRisk => {
            "With your condition or medicine, this level is worth a talk"
        }
        AlertId::BoneMedicineLowD => "Low vitamin D with a bone medicine",
        AlertId::BoneInjectionLowCalcium => "Low calcium with a bone injection or drip",
        AlertId::BoneInjectionKidney => "Bone injections when kidneys do not work well",
        AlertId::BoneMarkerOutside => "This bone test is outside every range shown",
        AlertId::OwnTargets => "Your clinic sets your own targets",
        AlertId::GranulomaD => "Vitamin D can raise calcium in people with your condition",
        AlertId::HyperparathyroidD => "Overactive parathyroid gland: ask your clinic first",
        AlertId::VkaSteady => "Keep your vitamin K steady",
        AlertId::DpUcmgpUnexplained => "This MGP number is very high",
        AlertId::EgfrVeryLow => "This kidney number is very low",
        AlertId::EgfrLow => "This kidney number is low",
        AlertId::CkdLabs => "Kidney disease changes what these numbers mean",
        AlertId::SurgeryAbsorption => "General ranges may not apply to you",
        AlertId::VitaminDAbove50 => {
            "Above the level the US National Academies call a possible concern"
        }
        AlertId::AbsorptionMedicine => "One of your medicines can lower your vitamin D or calcium",
        AlertId::PpiMagnesium => "Stomach-acid tablets can lower magnesium",
        AlertId::FishLiverOil => "Cod liver oil also has vitamin A in it",
        AlertId::DoacNote => "Vitamin K does not act against this blood thinner",
        AlertId::VkaUnanswered => "One question first: blood thinners",
        AlertId::KidneyUnanswered => "Kidney problems can raise this number",
    }
}

/// What it means and what to do. Gaps: `limits`, each as [`LIMIT_OF`].
#[must_use]
pub const fn alert_body(alert: AlertId) -> &'static str {
    match alert {
        AlertId::CalciumSevere => {
            "Calcium this high can harm the heart, the brain and the kidneys. Get emergency help now and show \
             them this number. Tell them about all vitamin D and calcium you use."
        }
        AlertId::CalciumModerate => {
            "It is 3.00 mmol/L (12.0 mg/dL) or more. That needs a doctor today, even if you feel well. Phone \
             your clinic and tell them this number. If you feel ill, get emergency help. Tell them about all \
             vitamin D and calcium you use."
        }
        AlertId::CalciumLowSevere => {
            "Calcium this low can cause a dangerous heartbeat and a fit (seizure). Get emergency help now and \
             show them this number. Causes include low magnesium (also from long use of stomach-acid tablets), \
             low vitamin D, kidney disease and surgery on the neck."
        }
        AlertId::CalciumRaised => {
            "Phone your clinic in the next few days and ask about a repeat test. If you feel unwell, phone \
             today. Tell them about all vitamin D and calcium you use."
        }
        AlertId::CalciumAboveRange => {
            "The limit here is 2.60 mmol/L (10.5 mg/dL); with kidney stones or a bone medicine it is 2.50 mmol/L \
             (10.0 mg/dL). Ask a doctor about a repeat test. Tell them about all vitamin D and calcium you use."
        }
        AlertId::CalciumLow => {
            "It is below 2.20 mmol/L (8.4 mg/dL). Low albumin can make it look low. Causes include low magnesium (also from long use of stomach-acid tablets), low vitamin D, \
             kidney disease and surgery on the neck. Speak to a doctor about it."
        }
        AlertId::CalciumHighLowD => {
            "Your calcium is high: do not start vitamin D before your clinic has looked at that. Show them both \
             numbers."
        }
        AlertId::InfantD => {
            "EFSA’s limit for babies is 25 µg (1000 IU) a day up to 6 months, then 35 µg (1400 IU). The NHS says \
             25 µg (1000 IU) until the first birthday. Phone a doctor or midwife today. Baby formula has vitamin \
             D in it too, so count it."
        }
        AlertId::PregnancyHighDose => {
            "This is above the upper limit: {limits}. Phone your doctor, midwife or clinic today and tell them \
             the amount."
        }
        AlertId::VkaMk7 => {
            "In one study, as little as 10 µg of MK-7 a day changed how such a medicine worked in some people. \
             Phone the clinic that looks after your blood thinner today. Do not start, stop or change anything \
             on your own. Ask first."
        }
        AlertId::VkaKHigh => {
            "Phone the clinic that looks after your blood thinner today. Do not start, stop or change anything \
             on your own. Ask first."
        }
        AlertId::VkaPregnant => {
            "These medicines can harm an unborn baby, and stopping them on your own can be dangerous for you. \
             Phone the clinic that looks after your blood thinner today. Do not stop it on your own."
        }
        AlertId::DDailyVeryHigh => {
            "From 1000 µg (40,000 IU) a day on, vitamin D can push calcium up to harmful levels; in a child under \
             11, above 100 µg (4000 IU). Check the label: is it for a day, a week or a month? If it really is \
             for a day, phone a doctor today and tell them the amount."
        }
        AlertId::DLargeSingleDose => {
            "It is more than 1250 µg (50,000 IU) a week or 1500 µg (60,000 IU) a month. In one trial, women of 70 \
             and over fell and broke bones more often with 12,500 µg (500,000 IU) once a year. Ask a doctor or \
             pharmacist about smaller amounts, more often."
        }
        AlertId::DAtHarmLevel => {
            "EFSA names 250 µg (10,000 IU) of vitamin D a day as the lowest daily amount linked with harm. Speak \
             to a doctor soon. A normal calcium in blood does not rule harm out: urine and kidneys are checked \
             too."
        }
        AlertId::DAboveUl => {
            "The limit from everything you eat and take, over the long term, is: {limits}. Speak to a doctor or \
             pharmacist about it."
        }
        AlertId::CalciumAboveUl => {
            "The limit from food and supplements, over the long term, is: {limits}. Speak to a doctor or \
             pharmacist about it."
        }
        AlertId::CalciumIntakeVeryHigh => {
            "From 4000 mg a day on, calcium in the blood can rise and the kidneys can fail. With a thiazide or \
             kidney disease far less from supplements can do that. Phone a doctor or clinic today and tell them \
             the amount. Indigestion tablets with calcium count too."
        }
        AlertId::MagnesiumSupplementAboveUl => {
            "The limit from supplements alone is: {limits}. Speak to a doctor or pharmacist about it."
        }
        AlertId::MagnesiumKidney => {
            "When kidneys do not work well, magnesium can build up in the blood. Phone your kidney team or \
             clinic today and tell them the amount."
        }
        AlertId::KAbove1Mg => {
            "The NHS says that 1 mg a day or less from supplements is unlikely to cause any harm. That is not for \
             babies or people on warfarin or a similar blood thinner. Not enough is known about larger amounts. Speak to a doctor or pharmacist."
        }
        AlertId::DigoxinD => {
            "If calcium rises, digoxin can cause a dangerous heartbeat. Speak to the clinic that looks after \
             your digoxin."
        }
        AlertId::ThiazideDCalcium => {
            "Thiazides raise calcium. With vitamin D or calcium it can go too high. Speak to a doctor or \
             pharmacist."
        }
        AlertId::LithiumCalcium => {
            "Lithium can raise calcium. Speak to the clinic that looks after your lithium."
        }
        AlertId::CalciumChannelBlockerD => {
            "A lot of vitamin D can make this medicine work less well. Speak to a doctor or pharmacist."
        }
        AlertId::CalcipotriolD => {
            "This skin medicine is a form of vitamin D. With vitamin D or calcium it can raise calcium in the \
             blood. Speak to a doctor or pharmacist."
        }
        AlertId::AluminiumBinderD => {
            "When kidneys do not work well, vitamin D can make the body take in too much aluminium. Speak to \
             your kidney team."
        }
        AlertId::KidneyStonesCalcium => {
            "Calcium supplements, or a lot of vitamin D, can play a part in kidney stones. Speak to a doctor \
             about them. Do not cut calcium in food. Strong pain in your side with fever, or no urine at all, \
             is an emergency: get help now."
        }
        AlertId::CkdCalciumD => {
            "General amounts are not meant for you. Your kidney team sets how much calcium and vitamin D is \
             right. Phosphate binders with calcium count too. Ask the team before you change anything."
        }
        AlertId::InfantK => {
            "Speak to your midwife or children’s doctor about vitamin K for a baby. This page does not judge \
             vitamin K numbers for babies."
        }
        AlertId::PivkaHigh => {
            "It can rise with low vitamin K, with warfarin-type medicines and with liver disease. Speak to a \
             doctor about this result."
        }
        AlertId::CacRaised => {
            "A score of 100 or more, or any score above 0 before age 45, is a reason to see a doctor. Ask what \
             it means for your heart."
        }
        AlertId::LevothyroxineCalciumSpacing => {
            "Minerals such as calcium can stop your body taking in levothyroxine. Leaflets say to leave 4 hours \
             between them. Ask your pharmacist."
        }
        AlertId::BisphosphonateCalciumSpacing => {
            "Minerals such as calcium can stop your body taking in this medicine. The bone tablet comes first, \
             with plain water. Ask your pharmacist how long to wait."
        }
        AlertId::AntibioticCalciumSpacing => {
            "Minerals such as calcium can stop your body taking in this antibiotic. Ask your pharmacist how many \
             hours to leave between them."
        }
        AlertId::VitaminDVeryHigh => {
            "At 375 nmol/L (150 ng/mL) or more, vitamin D can push calcium up to harmful levels. Phone your \
             doctor or clinic today and tell them this number. Tell them about all vitamin D and calcium you \
             use."
        }
        AlertId::VitaminDHigh => {
            "It is above 200 nmol/L (80 ng/mL). Above that, one large laboratory says harm is possible. Speak to \
             a doctor soon. A normal calcium in blood does not rule harm out: urine and kidneys are checked too."
        }
        AlertId::VitaminDVeryLow => {
            "It is under 30 nmol/L (12 ng/mL). Over time this can weaken bones and muscles. It can be treated. \
             Speak to a doctor about it."
        }
        AlertId::VitaminDLowWithRisk => {
            "It is under 50 nmol/L (20 ng/mL). With steroids, some epilepsy medicines, poor absorption or \
             surgery for weight loss, UK bone guidance treats such levels more readily. Speak to a doctor about \
             it."
        }
        AlertId::BoneMedicineLowD => {
            "It is under 50 nmol/L (20 ng/mL). Tell the clinic before the next injection, drip or course of \
             tablets. Do not delay or leave out an injection on your own: a late one can lead to broken bones."
        }
        AlertId::BoneInjectionLowCalcium => {
            "After denosumab or zoledronate, calcium can fall to a dangerous level. Phone the clinic that gives \
             it today and tell them this number."
        }
        AlertId::BoneInjectionKidney => {
            "When kidneys do not work well, denosumab or zoledronate can make calcium fall to a dangerous level. \
             Make sure the clinic that gives it knows this kidney result. Do not delay or leave it out on your \
             own."
        }
        AlertId::BoneMarkerOutside => {
            "It is outside every range that applies to you here. A broken bone, kidney disease or a medicine can \
             do that. Show it to the doctor who ordered the test."
        }
        AlertId::OwnTargets => {
            "This page’s general ranges are not for people on active vitamin D, cinacalcet or etelcalcetide, or \
             without working parathyroid glands. Your clinic sets your own targets. Ask it before you change \
             anything about vitamin D or calcium."
        }
        AlertId::GranulomaD => {
            "In sarcoidosis, TB and some other conditions the body can make too much active vitamin D. Calcium \
             can then rise at vitamin D levels that are fine for other people. Speak to your clinic before you \
             change anything about vitamin D or calcium."
        }
        AlertId::HyperparathyroidD => {
            "This gland raises calcium. Low vitamin D is often treated all the same, a review says, and the \
             clinic sets the amounts. Speak to your clinic before you change anything about vitamin D or \
             calcium."
        }
        AlertId::VkaSteady => {
            "This is for everyone who uses warfarin or a similar blood thinner, or who is not sure. Do not start, \
             stop or change vitamin K or the medicine on your own. What you eat and take counts: greens, natto, \
             multivitamins and K2. Antibiotics and other new medicines, illness and not eating change it too. \
             Tell the clinic that looks after the blood thinner, and ask it first."
        }
        AlertId::DpUcmgpUnexplained => {
            "Numbers above 1000 pmol/L are seen with kidney disease or on warfarin and similar blood thinners. \
             Your answers say that you have neither. Check both answers and show the number to a doctor."
        }
        AlertId::EgfrVeryLow => {
            "An eGFR under 15 is called kidney failure. If no doctor looks after your kidneys yet, phone one today \
             and tell them this number."
        }
        AlertId::EgfrLow => {
            "An eGFR under 30 is far below the usual. If no doctor looks after your kidneys yet, speak to one in the \
             next few days."
        }
        AlertId::CkdLabs => {
            "With kidney disease, vitamin D, calcium and MGP results are judged differently. Ask your kidney \
             team what yours mean, and how much vitamin D, calcium and magnesium is right for you: general amounts \
             are not meant for you."
        }
        AlertId::SurgeryAbsorption => {
            "After surgery for weight loss, or with poor absorption, the ranges on this page may not apply to \
             you. Ask your clinic or dietitian for a plan made for you."
        }
        AlertId::VitaminDAbove50 => {
            "It is above 125 nmol/L (50 ng/mL). The US National Academies say this may be a reason for concern. \
             Tell your doctor or pharmacist if you use vitamin D."
        }
        AlertId::AbsorptionMedicine => {
            "Orlistat, bile acid resins, some epilepsy medicines and steroids can lower vitamin D or calcium. \
             Ask your pharmacist or doctor if you use one for a long time."
        }
        AlertId::PpiMagnesium => {
            "Used for a long time, tablets such as omeprazole can lower magnesium, and calcium with it. Ask a \
             doctor whether magnesium should be tested."
        }
        AlertId::FishLiverOil => {
            "Cod liver oil and other fish-liver oils are avoided in pregnancy: their vitamin A can harm an unborn \
             baby. Look at the label, and ask your midwife or pharmacist."
        }
        AlertId::DoacNote => {
            "Vitamin K does not act against apixaban, rivaroxaban, edoxaban or dabigatran. Keep the medicine as \
             it was prescribed. Ask your pharmacist before you use a new supplement."
        }
        AlertId::VkaUnanswered => {
            "On warfarin or a similar blood thinner, vitamin K numbers mean something different. You have not \
             answered yet, so they are not shown."
        }
        AlertId::KidneyUnanswered => {
            "When kidneys do not work well, that alone makes this number high. Say if you have a kidney problem, or \
             add your kidney test (eGFR)."
        }
    }
}

/// The text of an alert where something else than usual raises it.
#[must_use]
pub const fn alert_instead(instead: Instead) -> &'static str {
    match instead {
        Instead::VkaUnansweredMuch => {
            "Are you on warfarin or a blood thinner of its kind? Then phone that clinic today: this amount can \
             make it work less well."
        }
        Instead::CacFrom1To99 => {
            "Any score above 0 means that calcium was seen in the heart’s arteries. It can be high for your age \
             even so: this page cannot work that out. Talk it through with a doctor."
        }
        Instead::CalciumLowForTheLab => {
            "It is below the lower limit that your lab printed. Low albumin can make it look low. Causes include \
             low magnesium (also from long use of stomach-acid tablets), low vitamin D, kidney disease and \
             surgery on the neck. Speak to a doctor about it."
        }
        Instead::DigoxinCalcium => {
            "Calcium in the blood is high. With digoxin, that can cause a dangerous heartbeat. Phone the clinic \
             that looks after your digoxin in the next few days; today if you feel unwell."
        }
        Instead::DigoxinCalciumNow => {
            "Calcium in the blood is high. With digoxin, that can cause a dangerous heartbeat. Phone the clinic \
             that looks after your digoxin today."
        }
        Instead::Mk7NotNamed => {
            "The label does not say which vitamin K this is. It may be MK-7. In one study, as little as 10 µg of MK-7 a day changed how such a medicine worked in some people. Phone the clinic that looks after your blood thinner today. Do not start, stop or change anything on your own. Ask first."
        }
        Instead::EgfrOnce => {
            "With an eGFR under 60, vitamin D, calcium and MGP results are judged differently. One result is \
             not kidney disease: the test is repeated over three months. Ask a doctor about it."
        }
        Instead::MagnesiumAny => {
            "When kidneys do not work well, magnesium can build up. For babies no amount is agreed. Ask a doctor \
             or pharmacist before using any."
        }
    }
}

/// A nutrient in the middle of a sentence.
#[must_use]
pub const fn nutrient_named(nutrient: Nutrient) -> &'static str {
    match nutrient {
        Nutrient::VitaminD => "vitamin D",
        Nutrient::Calcium => "calcium",
        Nutrient::VitaminK => "vitamin K",
        Nutrient::Magnesium => "magnesium",
    }
}

/// A limit that was passed. Gaps: `nutrient`, `limit`, `body`.
pub const LIMIT_OF: &str = "{nutrient} {limit} a day, {body}";
/// An amount of vitamin D in both its units. Gaps: `ug`, `iu`.
pub const UG_AND_IU: &str = "{ug} µg ({iu} IU)";

/// The age is not known.
pub const LOWER_FOR_A_CHILD: &str = "For a child the limit is much lower.";
/// For a child.
pub const PROMPTLY: &str = "For a child or teenager, do this within a few days.";
/// A child's calcium.
pub const CHILDRENS_CALCIUM: &str =
    "Children’s calcium runs higher; the range your lab prints for the age counts.";
/// The figure was `>`.
pub const MAY_BE_HIGHER: &str = "Only “more than” is known here: the true number may be higher.";
/// The general limit that is named is not meant for the person.
pub const OWN_LIMITS: &str = "General limits are not meant for you: your clinic sets yours.";
/// A large amount may have been prescribed.
pub const IF_PRESCRIBED: &str = "If a doctor prescribed it, check the amount with them or a pharmacist; do not change it on your own.";

/// What ends an alert.
#[must_use]
pub const fn signs(signs: Signs) -> &'static str {
    match signs {
        Signs::HighCalcium => {
            "Emergency signs are confusion, vomiting, severe thirst or passing a lot of urine. With any of \
             these, get emergency help."
        }
        Signs::LowCalcium => {
            "Emergency signs are spasms, a fit (seizure), fainting or an irregular heartbeat. With any of these, \
             get emergency help."
        }
        Signs::Bleeding => {
            "Emergency signs are bleeding that does not stop, black stools, a head injury or a new severe \
             headache. With any of these, get emergency help."
        }
        Signs::Clot => {
            "Signs of a clot are an emergency too: a drooping face, a weak arm or leg, trouble speaking, chest \
             pain, sudden breathlessness, or a swollen, painful or cold leg. With any of these, get emergency \
             help."
        }
        Signs::Magnesium => {
            "Emergency signs are weakness, drowsiness, slow breathing or fainting. With any of these, get \
             emergency help."
        }
    }
}

/// At every heart scan, whatever its score.
pub const CHEST_PAIN: &str = "Chest pain is an emergency whatever the score: get emergency help.";
