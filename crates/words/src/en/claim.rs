//! Claims that people read, and what studies found. No advice: nothing here
//! says to start, stop or change anything.

use calcium_compass_core::claim::{ClaimGroup, ClaimId, ClaimVerdict, Grade};

use crate::catalogue::{Claims, claims_words};

/// The heading. Each claim goes on with it.
pub const CLAIMS_TITLE: &str = "You may have read that …";
/// Under the heading.
pub const CLAIMS_LEDE: &str = "A lot is written about vitamin K, vitamin D and calcium. Here is what studies found, \
     how sure it is, and what it does not mean.";
/// Above every claim on vitamin K.
pub const CLAIMS_VKA_WARNING: &str = "Do you use warfarin or a similar blood thinner, or are you not sure? \
     Even a little vitamin K can change how such a medicine works. \
     Speak to the clinic that looks after the medicine before you change anything about vitamin K, food included.";
/// Instead of the claims on vitamin K, on such a medicine or not sure.
pub const CLAIMS_HIDDEN: &str = "Claims about vitamin K are not shown here. \
     They are not meant for people on warfarin or a similar blood thinner, or who are not sure.";
/// Instead of them, while the question about blood thinners is open.
pub const CLAIMS_ASK: &str =
    "Claims about vitamin K are shown once you have answered the question about blood thinners.";
/// Under the claims.
pub const CLAIMS_NO_ADVICE: &str = "None of this is advice to start, stop or change anything. \
     Ask a doctor or pharmacist what is right for you.";
/// How sure an answer to a claim is. Gaps: `verdict`, `grade`.
pub const CLAIM_STANDING: &str = "{verdict}. {grade}";

/// The claim, going on from [`CLAIMS_TITLE`].
#[must_use]
pub const fn claim(claim: ClaimId) -> &'static str {
    match claim {
        ClaimId::K1OnlyClots => "vitamin K1 only helps blood to clot, and only K2 does the rest",
        ClaimId::Mk7StaysLonger => "the form MK-7 stays in the blood longer than vitamin K1",
        ClaimId::K2AnimalFoods => {
            "vitamin K2 comes from animal foods such as butter, egg yolk and liver"
        }
        ClaimId::MostLackK2 => "most people get too little vitamin K2 from food",
        ClaimId::MgpHoldsCalcium => {
            "a protein called MGP keeps calcium out of vessels and needs vitamin K"
        }
        ClaimId::K2DirectsCalcium => {
            "without vitamin K2, calcium goes to the arteries instead of the bones"
        }
        ClaimId::K2ClearsArteries => "vitamin K2 clears calcium out of the arteries",
        ClaimId::K2BestPrevention => {
            "vitamin K2 is the best way to keep calcium out of the arteries"
        }
        ClaimId::K2ElasticArteries => {
            "vitamin K2 kept arteries 12 % more elastic in a three-year trial"
        }
        ClaimId::CalciumHarmsHeart => "calcium tablets harm the heart and the arteries",
        ClaimId::CalciumScoreRisk => {
            "a high calcium score on a heart scan is linked with heart disease"
        }
        ClaimId::OutwardSigns => {
            "hair loss, tiredness or high blood pressure show calcium in the arteries"
        }
        ClaimId::K2StrongBones => "vitamin K2 makes bones stronger",
        ClaimId::DAndK2Together => "vitamin D and vitamin K2 do more together than alone",
        ClaimId::DAndCalciumBones => "calcium and vitamin D help to keep bones strong",
        ClaimId::StiffJointsCalcium => "stiff joints mostly come from calcium in the cartilage",
        ClaimId::K2SuppleJoints => "vitamin K2 keeps joints and tendons supple",
        ClaimId::K2Inflammation => "the form MK-7 calms inflammation in the body",
        ClaimId::DpUcmgpShowsLack => "the dp-ucMGP test shows if vitamin K is lacking",
        ClaimId::DpUcmgpForetells => "a high dp-ucMGP result means that arteries are hard",
        ClaimId::KLowersMarkers => "vitamin K lowers dp-ucMGP and undercarboxylated osteocalcin",
        ClaimId::K2BloodTest => "a blood test of vitamin K2 shows if there is enough",
        ClaimId::CtxCalciumLeaves => "a high CTX result means that calcium does not stay in bone",
        ClaimId::DNeedsK2 => "vitamin D is only safe with vitamin K2 beside it",
        ClaimId::ProductAmounts => "the amounts of vitamin K2 in products were tested in trials",
        ClaimId::HighK2Harmless => "even 45 mg of vitamin K2 a day has no side effects",
        ClaimId::K2Fasting => "vitamin K2 works better during a fast",
        ClaimId::K2Skin => "vitamin K2 oil on the skin fills the body’s stores",
        ClaimId::DCalciumUptake => "without vitamin D the gut takes up only 10 to 15 % of calcium",
    }
}

/// What studies found, how sure it is, and what it does not mean.
#[must_use]
pub const fn claim_answer(claim: ClaimId) -> &'static str {
    match claim {
        ClaimId::K1OnlyClots => {
            "Body proteins that need vitamin K can use K1 as well as K2. In one trial on dialysis, calcium in \
             vessels grew more slowly with K1. Everyone knew who got K1, so this is not proof. Of 56,048 Danes, \
             those who ate more K1 were less likely to die during the study. That is a link, not proof."
        }
        ClaimId::Mk7StaysLonger => {
            "In one study, MK-7 built up in blood 7 to 8 times as much as K1. Staying longer does not mean working \
             better: we found no trial that shows it prevents an illness. It also interferes with warfarin and \
             similar medicines, in some people from 10 µg a day."
        }
        ClaimId::K2AnimalFoods => {
            "Of 60 foods tested in Australia, 31 contained MK-4 and only 3 contained MK-7. In a Danish study of 88 \
             foods, chicken and a blue cheese contained a lot of K2. Natto, a dish of soya beans, is very rich in K2 \
             and comes from a plant. Swiss cheeses differed by more than 50 times, so no list of foods is exact."
        }
        ClaimId::MostLackK2 => {
            "No health agency has set how much K2 people need: EFSA found too little evidence. In a Dutch study, 31 \
             in 100 adults were above a level that some see as a sign of low vitamin K. That level is only a \
             research habit. It is not an illness."
        }
        ClaimId::MgpHoldsCalcium => {
            "This is known from animals and from the lab. Mice without MGP die young, because their arteries fill \
             with calcium. MGP holds calcium back, but it does not send it to the bones. This does not show that \
             more vitamin K keeps people well."
        }
        ClaimId::K2DirectsCalcium => {
            "We found no study that tracked calcium moving like this. In a two-year trial in 365 men, MK-7 with \
             vitamin D did not slow calcium in a heart valve. Bone trials put together found no effect of vitamin K \
             on bone density. So the idea that K2 guides calcium goes further than the studies do."
        }
        ClaimId::K2ClearsArteries => {
            "We found no trial in which calcium went away. In 26 people on 45 mg of MK-4 a day, the calcium score \
             still rose by 14 % in a year. In trials on dialysis and of a heart valve, calcium built up as much with \
             K2 as without. A claim that it clears vessels is no reason to delay a heart check."
        }
        ClaimId::K2BestPrevention => {
            "Two reviews put trials together and found a little less calcium with one form or another of vitamin K. \
             Trials of a heart valve, of stiff vessels and on dialysis found no benefit from K2. We found none that \
             shows fewer heart attacks. EFSA looked at K2 for the heart and found no proof."
        }
        ClaimId::K2ElasticArteries => {
            "We found no trial of K2 with this number. The closest one gave K1, with vitamin D and minerals. A \
             three-year trial of MK-7, paid for by a maker, found that arteries became less stiff. A one-year trial \
             of K2 in kidney disease found no change."
        }
        ClaimId::CalciumHarmsHeart => {
            "Trials do not agree. In 5 trials with 8151 people, 143 on calcium tablets and 111 without had a heart attack. \
             In a trial of 36,282 US women, calcium with vitamin D made no difference. \
             Their heart scans were about the same after 7 years. \
             A doctor can say if a calcium tablet makes sense for you."
        }
        ClaimId::CalciumScoreRisk => {
            "Study after study shows this link. It is about groups of people: a score cannot tell what will happen \
             to one person. A score of 0 does not rule out heart disease. Chest pain is an emergency whatever the \
             score."
        }
        ClaimId::OutwardSigns => {
            "In one paper, men who were bald on the crown had more heart disease. Hair loss at the front had no such \
             link, and calcium was not looked at. In 4092 Danes, dp-ucMGP had no link of its own with high blood \
             pressure. Blood pressure and tiredness have many causes, so ask a doctor about them."
        }
        ClaimId::K2StrongBones => {
            "EFSA agrees that vitamin K in food helps to keep bones normal. Trials put together found no effect of \
             more vitamin K on bone density or spine fractures. Vitamin K may prevent other fractures, but the \
             evidence is too weak. Single trials of K2 do not agree with each other."
        }
        ClaimId::DAndK2Together => {
            "In a Dutch study, people low in both were more likely to die during the study. That is a link, not \
             proof. In a two-year trial in 365 men, both together did not slow calcium in a heart valve. A review \
             says that both may help women after the menopause. A bone trial from Japan that is often quoted used \
             medicines far stronger than supplements."
        }
        ClaimId::DAndCalciumBones => {
            "In the US, labels may say that enough calcium and vitamin D may help against osteoporosis, an illness \
             of weak bones. The US National Academies see a risk to bone under 30 nmol/L, and no steady benefit \
             above 75 nmol/L. The Endocrine Society sees no need for healthy adults under 75 to go above the daily \
             amount. So this is about getting enough, not more and more."
        }
        ClaimId::StiffJointsCalcium => {
            "Calcium crystals in cartilage are common; they are called CPPD or chondrocalcinosis. In one study, 7 in 100 \
             people of about 64 years had them. In a US study they could explain only about 4 in 100 worn joints. \
             A hot, swollen joint needs a doctor: it can be pseudogout. \
             Before the age of 60, tell a doctor of such crystals: a gland, iron or magnesium can be the cause."
        }
        ClaimId::K2SuppleJoints => {
            "We found no trial of K2 for joints or tendons. A three-year trial of K1 in 378 people found no overall \
             effect on arthritis of the hands. In one study, people very low in K1 had more knee damage. That is a \
             link, not proof."
        }
        ClaimId::K2Inflammation => {
            "A three-year trial in 244 women looked at this. MK-7 did not change the signs of inflammation in their \
             blood. The maker paid for the trial. That is one trial, in women, so it says nothing about other \
             illnesses."
        }
        ClaimId::DpUcmgpShowsLack => {
            "It is a marker of vitamin K, but there is no agreed cut-off. It also goes up with kidney disease or \
             more weight round the waist, and genes play a part. A Dutch study called vitamin K low above 500 \
             pmol/L, and 31 in 100 adults had such a result. So a high result alone does not prove that vitamin K is \
             lacking."
        }
        ClaimId::DpUcmgpForetells => {
            "Studies do not agree. In a Czech study, people with the highest results more often had stiff arteries; \
             in 4092 Danes there was no link. In a Dutch study, low results as well as high ones were linked with \
             more deaths. It cannot tell what one person’s arteries are like."
        }
        ClaimId::KLowersMarkers => {
            "Trials show this clearly. In 13 trials put together, with 2162 people, dp-ucMGP fell by almost half. \
             More vitamin K lowered it more. But a lower marker is not less illness: trials of valves and vessels \
             mostly found no benefit."
        }
        ClaimId::K2BloodTest => {
            "No blood test is a gold standard for vitamin K. K2 is usually too low to measure, unless people eat a \
             lot of it. Too low to measure is not a shortage. For K1, the ranges of labs and of studies do not \
             match."
        }
        ClaimId::CtxCalciumLeaves => {
            "CTX shows how fast bone breaks down its protein. It does not show where calcium goes. It changes with \
             meals and with the time of day, and one lab changed its lower limit. We found no guideline that sets \
             calcium by it, or repeats it every year with a heart scan."
        }
        ClaimId::DNeedsK2 => {
            "EFSA and the US National Academies set a limit of 100 µg (4000 IU) a day for adults. It is the same \
             with and without K2. Harm from vitamin D without K2 was seen in animals; we found no proof in people. \
             So K2 does not make extra vitamin D safe."
        }
        ClaimId::ProductAmounts => {
            "The trials of MK-7 here used 180 to 720 µg a day; one product has 100 µg. After 420 µg of MK-4, none \
             could be found in blood. Bone trials in Japan gave 45 mg of MK-4, about 100 times as much, as a \
             medicine. An amount used in a trial is not advice for anyone."
        }
        ClaimId::HighK2Harmless => {
            "In a large trial in Japan, side effects were more common with 45 mg of MK-4 a day. The NHS says that 1 \
             mg a day or less from supplements is unlikely to do harm. With blood thinners like warfarin, 10 µg of \
             MK-7 already changed clotting in some people. So the claim is not true."
        }
        ClaimId::K2Fasting => {
            "We found no study of this. Reports of one study point the other way: less was absorbed without food. We \
             could not read that study."
        }
        ClaimId::K2Skin => {
            "We found no study of K2 on skin. In a test on pig skin, K1 mostly stayed in the outer layer. What gets \
             through in people, and for how long, is not known."
        }
        ClaimId::DCalciumUptake => {
            "Vitamin D helps the gut to take up calcium, but these figures are not right. In a study of 319 men, \
             absorption was clearly lower only below about 10 nmol/L. In a trial in 71 people, the highest amount of \
             vitamin D raised it by 7 percentage points. No vitamin D result can tell how much calcium one person \
             takes up."
        }
    }
}

/// The heading of a group.
#[must_use]
pub const fn claim_group(group: ClaimGroup) -> &'static str {
    match group {
        ClaimGroup::Kinds => "Kinds of vitamin K, and food",
        ClaimGroup::Arteries => "Arteries and heart",
        ClaimGroup::Bones => "Bones",
        ClaimGroup::Joints => "Joints",
        ClaimGroup::Tests => "Tests",
        ClaimGroup::Amounts => "How much, and how",
    }
}

/// How a claim stands.
#[must_use]
pub const fn claim_verdict(verdict: ClaimVerdict) -> &'static str {
    match verdict {
        ClaimVerdict::Supported => "Studies support this",
        ClaimVerdict::Partly => "Partly true, or studies disagree",
        ClaimVerdict::Unsupported => "No good study shows this",
        ClaimVerdict::Contradicted => "Studies point against this",
    }
}

/// The best kind of evidence that was seen.
#[must_use]
pub const fn grade(grade: Grade) -> &'static str {
    match grade {
        Grade::A => "Looked at by health agencies, or in many trials put together.",
        Grade::B => "Tested in a trial: some people got it, some did not.",
        Grade::C => "People were watched, not treated. That shows links, not causes.",
        Grade::D => "Known from animals or from the lab, not from people.",
        Grade::E => "We found no study.",
    }
}

/// All of them.
pub const CLAIMS: Claims = claims_words!();
