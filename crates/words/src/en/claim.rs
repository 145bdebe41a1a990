//! Claims that people read, and what studies found. No advice: nothing here
//! says to start, stop or change anything.

use calcium_compass_core::claim::{ClaimGroup, ClaimId, ClaimVerdict, Grade};

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
/// Who has read them.
pub const CLAIMS_NOT_REVIEWED: &str = "No clinician has checked these answers yet.";

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
            "vitamin K2 kept arteries 12 % more elastic in a three-year trial"
        }
        ClaimId::CalciumHarmsHeart => "calcium tablets harm the heart and the arteries",
        ClaimId::CalciumScoreRisk => "a high calcium score on a heart scan goes with heart disease",
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
        ClaimId::DCalciumUptake => "without vitamin D the gut takes up only 10 to 15 % of calcium",
    }
}

/// What studies found, how sure it is, and what it does not mean.
#[must_use]
pub const fn claim_answer(claim: ClaimId) -> &'static str {
    match claim {
        ClaimId::K1OnlyClots => {
            "Body proteins that need vitamin K can use K1 as well as K2. \
             In one trial on dialysis, calcium in vessels grew more slowly with K1. \
             All in it knew who got K1, so it is not the last word. \
             Of 56048 Danes, those who ate more K1 died less often: a link, but no proof."
        }
        ClaimId::Mk7StaysLonger => {
            "In one study, MK-7 built up in blood 7 to 8 times as much as K1. \
             To stay longer is not to work better: no trial that was found shows that it prevents an illness. \
             It also interferes with warfarin and similar medicines, in some people from 10 µg a day."
        }
        ClaimId::K2AnimalFoods => {
            "Of 60 foods tested in Australia, 31 held MK-4 and only 3 held MK-7. \
             In a Danish study of 88 foods, chicken and a blue cheese held much of it. \
             Natto, a dish of soya beans, is very rich in K2 and comes from a plant. \
             Swiss cheeses differed more than 50-fold, so no list of foods is exact."
        }
        ClaimId::MostLackK2 => {
            "No health body has set how much K2 people need: EFSA found too little to go by. \
             In a Dutch study, 31 in 100 adults were above a mark that some take as a sign of low vitamin K. \
             That line is a custom of research. It is not an illness."
        }
        ClaimId::MgpHoldsCalcium => {
            "This is known from animals and from the lab. \
             Mice without MGP die young, as their arteries fill with calcium. \
             MGP holds calcium back, but it does not send it to the bones. \
             It does not follow that more vitamin K keeps people from falling ill."
        }
        ClaimId::K2DirectsCalcium => {
            "No study was found that followed calcium on such a path. \
             In a two-year trial in 365 men, MK-7 with vitamin D did not slow calcium in a heart valve. \
             A pool of bone trials saw no effect of vitamin K on bone density. \
             So the picture of a guide for calcium goes further than the studies do."
        }
        ClaimId::K2ClearsArteries => {
            "No trial was found in which calcium went away. \
             In 26 people on 45 mg of MK-4 a day, the calcium score still rose by 14 in 100 in a year. \
             In trials on dialysis and of a heart valve, calcium built up as much with K2 as without. \
             A claim that it clears vessels is no reason to put off a check of the heart."
        }
        ClaimId::K2BestPrevention => {
            "Two pools of trials saw a little less calcium with vitamin K of one form or another. \
             Trials of a heart valve, of stiff vessels and of dialysis saw no gain from K2. \
             None that was found shows fewer heart attacks. \
             EFSA looked at K2 for the heart and found no proof."
        }
        ClaimId::K2ElasticArteries => {
            "No trial of K2 with this figure was found. \
             The closest one gave K1, with vitamin D and minerals. \
             A three-year trial of MK-7, paid for by a maker, saw less stiff arteries. \
             A one-year trial of K2 in kidney disease saw no change."
        }
        ClaimId::CalciumHarmsHeart => {
            "Trials do not agree. In 5 trials with 8151 people, 143 on calcium tablets and 111 without had a heart attack. \
             In a trial of 36,282 US women, calcium with vitamin D made no difference. \
             Their heart scans were about the same after 7 years. \
             A doctor can say if a calcium tablet makes sense for you."
        }
        ClaimId::CalciumScoreRisk => {
            "Study after study shows this link. \
             It is about many people: a score cannot tell what will happen to one person. \
             A score of 0 does not rule out heart disease. \
             Chest pain is an emergency whatever the score."
        }
        ClaimId::OutwardSigns => {
            "In one paper, men with much hair loss on the crown had more heart disease. \
             Loss at the front had no such link, and calcium was not looked at. \
             In 4092 Danes, dp-ucMGP had no link of its own with high blood pressure. \
             Blood pressure and tiredness have many causes, so ask a doctor about them."
        }
        ClaimId::K2StrongBones => {
            "EFSA agrees that vitamin K in food helps to keep bones normal. \
             A pool of trials saw no effect of more vitamin K on bone density or spine fractures. \
             Vitamin K may make other fractures rarer, but the proof is too thin. \
             Single trials of K2 do not agree with each other."
        }
        ClaimId::DAndK2Together => {
            "In a Dutch study, people low in both died more often: a link, but no proof. \
             In a two-year trial in 365 men, both together did not slow calcium in a heart valve. \
             A review says that both may help women after the menopause. \
             A bone trial from Japan that is often named used strong medicines, not what is in products."
        }
        ClaimId::DAndCalciumBones => {
            "In the US, labels may say that enough calcium and vitamin D may help against osteoporosis, an illness of weak bones. \
             The US National Academies see a risk for bone under 30 nmol/L, and no steady gain above 75 nmol/L. \
             The Endocrine Society sees no need for healthy adults under 75 to go above the daily amount. \
             So this is about enough, not about more and more."
        }
        ClaimId::StiffJointsCalcium => {
            "Calcium crystals in cartilage are common; they are called CPPD or chondrocalcinosis. In one study, 7 in 100 \
             people of about 64 years had them. In a US study they could explain only about 4 in 100 worn joints. \
             A hot, swollen joint needs a doctor: it can be pseudogout. \
             Before the age of 60, tell a doctor of such crystals: a gland, iron or magnesium can be the cause."
        }
        ClaimId::K2SuppleJoints => {
            "No trial of K2 for joints or tendons was found. \
             A three-year trial of K1 in 378 people saw no overall effect on worn hand joints. \
             In one study, people very low in K1 had more knee damage: a link, but no proof."
        }
        ClaimId::K2Inflammation => {
            "A three-year trial in 244 women looked at this. \
             MK-7 did not change the signs of inflammation in their blood. \
             The maker paid for the trial. \
             That is one trial, in women, so it cannot tell about every illness."
        }
        ClaimId::DpUcmgpShowsLack => {
            "It is a marker of vitamin K, but no line for it is agreed. \
             It also goes up with weak kidneys or more weight round the waist, and it differs by genes. \
             A Dutch study called vitamin K low when the result was above 500 pmol/L, and 31 in 100 adults were there. \
             So a high result alone does not prove that vitamin K is lacking."
        }
        ClaimId::DpUcmgpForetells => {
            "Studies do not agree. \
             In a Czech one, the top quarter had stiff arteries more often; in 4092 Danes there was no link. \
             In a Dutch study, low results went with more deaths as well as high ones. \
             It cannot tell how the arteries of one person are."
        }
        ClaimId::KLowersMarkers => {
            "Trials show this well. \
             In a pool of 13 trials with 2162 people, dp-ucMGP fell by about 45 in 100. \
             More vitamin K lowered it more. \
             But a lower marker is not less illness: trials of valves and vessels mostly saw no gain."
        }
        ClaimId::K2BloodTest => {
            "No blood test is a gold standard for vitamin K. \
             K2 is mostly too low to measure, unless much of it is eaten. \
             Too low to measure is not a shortage. \
             For K1, the ranges of labs and of studies do not fit together."
        }
        ClaimId::CtxCalciumLeaves => {
            "CTX shows how fast bone breaks down its protein. It does not show where calcium goes. \
             It changes with meals and with the time of day, and one lab moved its own lower limit. \
             No guideline was found that sets calcium by it, or repeats it with a heart scan each year."
        }
        ClaimId::DNeedsK2 => {
            "EFSA and the US National Academies set a limit of 100 µg (4000 IU) a day for adults. \
             It is the same with and without K2. \
             Harm from vitamin D without K2 was seen in animals; no proof in people was found. \
             So K2 does not make more vitamin D safe."
        }
        ClaimId::ProductAmounts => {
            "The trials of MK-7 here used 180 to 720 µg a day; one product has 100 µg. \
             After 420 µg of MK-4, none could be found in blood. \
             Bone trials in Japan gave 45 mg of MK-4, about 100 times as much, as a medicine. \
             What a trial used is not a dose for anyone."
        }
        ClaimId::HighK2Harmless => {
            "In a large trial in Japan, unwanted effects were more frequent with 45 mg of MK-4 a day. \
             The NHS says that 1 mg a day or less from supplements is unlikely to do harm. \
             With blood thinners like warfarin, 10 µg of MK-7 already changed clotting in some people. \
             So the claim does not hold."
        }
        ClaimId::K2Fasting => {
            "No study of this was found. \
             What is told of one study points the other way: less was taken up without food. \
             It could not be read here, so nothing is sure."
        }
        ClaimId::K2Skin => {
            "No study of K2 on skin was found. \
             In a test on pig skin, K1 mostly stayed in the outer layer. \
             What gets through in people, and for how long, is not known."
        }
        ClaimId::DCalciumUptake => {
            "Vitamin D helps the gut to take up calcium, but these figures do not hold. \
             In a study of 319 men, uptake was clearly lower only under about 10 nmol/L. \
             In a trial in 71 people, the highest amount of vitamin D raised it by 7 points in 100. \
             No vitamin D result can tell how much calcium one person takes up."
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
        ClaimVerdict::Partly => "Partly so, or studies disagree",
        ClaimVerdict::Unsupported => "No good study shows this",
        ClaimVerdict::Contradicted => "Studies speak against this",
    }
}

/// The best kind of evidence that was seen.
#[must_use]
pub const fn grade(grade: Grade) -> &'static str {
    match grade {
        Grade::A => "Looked at by health bodies, or in many trials put together.",
        Grade::B => "Looked at in a trial: people were given it and compared.",
        Grade::C => "People were watched, not treated. That shows links, not causes.",
        Grade::D => "Known from animals or from the lab, not from people.",
        Grade::E => "No study was found.",
    }
}
