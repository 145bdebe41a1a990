//! Claims: what people read about vitamin K, vitamin D and calcium, and how it
//! stands. 118 statements of four popular articles, those of one idea put
//! together; `evidence/claims.md` lists each with its figures.
//!
//! A claim is shown below the anticoagulant warning and is never advice. What
//! speaks of vitamin K is shown only to those who answered that they take no
//! vitamin K antagonist.

pub mod source;

use super::ids::ids;
use super::measure::Measure;
use super::person::Answer;
use super::source::Source;
use super::table::sources as table;

ids! {
    /// What a claim is about. The order is that of the page.
    ClaimGroup {
        Kinds = "kinds": "Kinds of vitamin K, and the foods they are in.",
        Arteries = "arteries": "Arteries and heart.",
        Bones = "bones": "Bones.",
        Joints = "joints": "Joints.",
        Tests = "tests": "Tests and markers.",
        Amounts = "amounts": "Amounts, and ways to use it.",
    }
}

ids! {
    /// How a claim stands.
    ClaimVerdict {
        Supported = "supported": "What was seen supports it.",
        Partly = "partly": "Part of it is so, or studies disagree.",
        Unsupported = "unsupported": "Nothing that was seen shows it.",
        Contradicted = "contradicted": "What was seen speaks against it.",
    }
}

ids! {
    /// The best kind of evidence that was seen on a claim, for or against.
    Grade {
        A = "a": "A guideline, or a meta-analysis of trials.",
        B = "b": "A trial.",
        C = "c": "Observation of people.",
        D = "d": "Mechanism, or animals.",
        E = "e": "None.",
    }
}

const NONE: &[Measure] = &[];
const MARKERS: &[Measure] = &[Measure::DpUcmgp, Measure::UcocPercent];
const DP_UCMGP: &[Measure] = &[Measure::DpUcmgp];
const IN_BLOOD: &[Measure] = &[Measure::Phylloquinone, Measure::Mk4, Measure::Mk7];
const INTAKE: &[Measure] = &[Measure::K1Intake, Measure::Mk4Intake, Measure::Mk7Intake];
const MENAQUINONES: &[Measure] = &[Measure::Mk4Intake, Measure::Mk7Intake];
const MK7: &[Measure] = &[Measure::Mk7, Measure::Mk7Intake];
const VESSELS: &[Measure] =
    &[Measure::DpUcmgp, Measure::Cac, Measure::Mk4Intake, Measure::Mk7Intake];
const CALCIUM: &[Measure] = &[Measure::CalciumIntake, Measure::CalciumSupplement];
const CAC: &[Measure] = &[Measure::Cac];
const CAC_AND_DP_UCMGP: &[Measure] = &[Measure::Cac, Measure::DpUcmgp];
const BONE: &[Measure] = &[
    Measure::UcocPercent,
    Measure::Osteocalcin,
    Measure::Ctx,
    Measure::P1np,
    Measure::Mk4Intake,
    Measure::Mk7Intake,
];
const CTX: &[Measure] = &[Measure::Ctx];
const D_AND_K: &[Measure] = &[
    Measure::VitaminD25Oh,
    Measure::DpUcmgp,
    Measure::VitaminDIntake,
    Measure::Mk4Intake,
    Measure::Mk7Intake,
];
const D_AND_CALCIUM: &[Measure] = &[
    Measure::VitaminD25Oh,
    Measure::VitaminDIntake,
    Measure::CalciumIntake,
    Measure::CalciumSupplement,
];

macro_rules! claims {
    ($($variant:ident = $id:literal, $group:ident, $verdict:ident $grade:ident, $measures:ident, $k:literal,
        [$($room:ident::$source:ident),*]: $doc:literal;)*) => {
        ids! {
            /// A claim that people read, by its idea. The order is that of the
            /// page.
            ClaimId { $($variant = $id: $doc,)* }
        }

        impl ClaimId {
            /// What it is about.
            #[must_use]
            pub const fn group(self) -> ClaimGroup {
                match self { $(Self::$variant => ClaimGroup::$group,)* }
            }

            /// How it stands.
            #[must_use]
            pub const fn verdict(self) -> ClaimVerdict {
                match self { $(Self::$variant => ClaimVerdict::$verdict,)* }
            }

            /// The best kind of evidence on it.
            #[must_use]
            pub const fn grade(self) -> Grade {
                match self { $(Self::$variant => Grade::$grade,)* }
            }

            /// The measures it concerns; none where it concerns no test and no
            /// intake.
            #[must_use]
            pub const fn measures(self) -> &'static [Measure] {
                match self { $(Self::$variant => $measures,)* }
            }

            /// Whether it speaks of vitamin K or a marker of it: such a claim
            /// is not for people on a vitamin K antagonist, or not sure.
            #[must_use]
            pub const fn speaks_of_vitamin_k(self) -> bool {
                match self { $(Self::$variant => $k,)* }
            }

            /// Whether it is shown to a person, by the answer to the
            /// anticoagulant question: what speaks of vitamin K only after "no".
            #[must_use]
            pub const fn is_shown_to(self, anticoagulant: Answer) -> bool {
                !self.speaks_of_vitamin_k() || matches!(anticoagulant, Answer::No)
            }

            /// Where it was checked. Empty only where nothing was found.
            #[must_use]
            pub const fn sources(self) -> &'static [&'static Source] {
                match self { $(Self::$variant => const { &[$(&$room::$source),*] },)* }
            }
        }
    };
}

// Id, group, verdict and grade, measures, whether it speaks of vitamin K, sources.
claims! {
    K1OnlyClots = "k1-only-clots", Kinds, Contradicted B, INTAKE, true, [source::K_S29, source::K_S61, source::K_S37, source::K_S73]: "Only K2 counts outside the liver.";
    Mk7StaysLonger = "mk7-stays-longer", Kinds, Supported B, MK7, true, [source::K_S33, source::K_S50, source::K_S32]: "MK-7 has the longer half-life.";
    K2AnimalFoods = "k2-animal-foods", Kinds, Partly C, MENAQUINONES, true, [source::K_S85, source::K_S87, source::K_S89, source::K_S91]: "K2 is of animal origin.";
    MostLackK2 = "most-lack-k2", Kinds, Unsupported C, INTAKE, true, [source::K_S39, table::K_S38, table::K_S04]: "Diet does not give enough K2.";
    MgpHoldsCalcium = "mgp-holds-calcium", Arteries, Supported D, DP_UCMGP, true, [source::K_S68, table::K_S01, source::K_S37]: "MGP inhibits calcification once vitamin K has acted on it.";
    K2DirectsCalcium = "k2-directs-calcium", Arteries, Unsupported B, VESSELS, true, [table::K_S26, source::K_S36, source::K_S57, source::K_S68]: "Without K2, calcium goes astray.";
    K2ClearsArteries = "k2-clears-arteries", Arteries, Contradicted B, VESSELS, true, [table::K_S26, table::K_S30, source::K_S53]: "K2 takes calcium out again.";
    K2BestPrevention = "k2-best-prevention", Arteries, Unsupported A, VESSELS, true, [source::K_S34, source::K_S35, source::K_S36, table::K_S26, table::K_S28, table::K_S30, source::K_S76]: "K2 prevents calcification best.";
    K2ElasticArteries = "k2-elastic-arteries", Arteries, Contradicted B, MENAQUINONES, true, [source::K_S61, table::K_S23, table::K_S28]: "A trial of K2 that was one of K1.";
    CalciumHarmsHeart = "calcium-harms-heart", Arteries, Partly A, CALCIUM, false, [source::K_S102, source::K_S102B, source::E17_MANSON, source::E17_PRENTICE]: "Calcium supplements and the heart.";
    CalciumScoreRisk = "calcium-score-risk", Arteries, Supported C, CAC, false, [source::K_S101, table::S84]: "Coronary calcium goes with heart disease.";
    OutwardSigns = "outward-signs", Arteries, Unsupported C, CAC_AND_DP_UCMGP, true, [source::K_S99, table::K_S106]: "Baldness, tiredness, blood pressure.";
    K2StrongBones = "k2-strong-bones", Bones, Partly A, BONE, true, [source::K_S57, source::K_S75, source::K_S58, source::K_S59, source::K_S54]: "K2 and bone density or fractures.";
    DAndK2Together = "d-and-k2-together", Bones, Partly C, D_AND_K, true, [table::K_S06, table::K_S26, source::K_S55, source::K_S56]: "D and K2 do more together.";
    DAndCalciumBones = "d-and-calcium-bones", Bones, Partly A, D_AND_CALCIUM, false, [source::K_S77, table::S01, table::S02, table::S06]: "Vitamin D and calcium protect bone.";
    StiffJointsCalcium = "stiff-joints-calcium", Joints, Contradicted C, NONE, false, [source::K_S63, source::K_S62, source::K_S62B, source::K_S64, source::E21_NEJM, source::E21_REVPRAT]: "Calcium in cartilage makes stiff.";
    K2SuppleJoints = "k2-supple-joints", Joints, Unsupported B, MENAQUINONES, true, [source::K_S67, source::K_S43]: "K2 for joints and tendons.";
    K2Inflammation = "k2-inflammation", Joints, Contradicted B, MK7, true, [table::K_S23]: "K2 against inflammation.";
    DpUcmgpShowsLack = "dp-ucmgp-shows-lack", Tests, Partly C, DP_UCMGP, true, [table::K_S38, table::K_S04, table::K_S18, table::K_S106, source::K_S14, table::K_S20]: "dp-ucMGP as a test for deficiency.";
    DpUcmgpForetells = "dp-ucmgp-foretells", Tests, Partly C, CAC_AND_DP_UCMGP, true, [source::K_S12, source::K_S13, table::K_S106, table::K_S11, table::K_S04, source::K_S105]: "dp-ucMGP as a risk marker.";
    KLowersMarkers = "k-lowers-markers", Tests, Supported A, MARKERS, true, [source::K_S34, table::K_S22, source::K_S25, table::K_S26]: "Vitamin K moves its markers.";
    K2BloodTest = "k2-blood-test", Tests, Partly C, IN_BLOOD, true, [table::K_S38, table::K_S44, table::K_S42]: "A blood level of K2.";
    CtxCalciumLeaves = "ctx-calcium-leaves", Tests, Contradicted A, CTX, false, [source::S74, table::S75, table::S53, table::S53B]: "CTX as a sign of misplaced calcium.";
    DNeedsK2 = "d-needs-k2", Amounts, Unsupported D, D_AND_K, true, [table::S34, table::S25, table::K_S06]: "Vitamin D harms without K2.";
    ProductAmounts = "product-amounts", Amounts, Partly B, MENAQUINONES, true, [table::K_S22, table::K_S23, table::K_S26, source::K_S50, source::K_S55]: "Amounts sold against amounts tried.";
    HighK2Harmless = "high-k2-harmless", Amounts, Contradicted B, MENAQUINONES, true, [source::K_S54, source::K_S79, source::K_S32]: "Milligrams of K2 without side effects.";
    K2Fasting = "k2-fasting", Amounts, Unsupported E, MENAQUINONES, true, []: "K2 and fasting.";
    K2Skin = "k2-skin", Amounts, Unsupported D, MENAQUINONES, true, [source::K_S100]: "K2 through the skin.";
    DCalciumUptake = "d-calcium-uptake", Amounts, Partly B, D_AND_CALCIUM, false, [source::S66, source::S67, source::S68, table::S31A]: "How much calcium is absorbed.";
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    #[test]
    fn ids_are_unique_and_in_kebab_case() {
        let ids: BTreeSet<&str> = ClaimId::ALL.iter().map(|claim| claim.id()).collect();
        assert_eq!(ids.len(), ClaimId::ALL.len());
        for id in ids {
            let kebab = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-';
            assert!(id.chars().all(kebab), "{id}");
        }
    }

    #[test]
    fn all_is_in_the_order_of_declaration_and_groups_stay_together() {
        for (place, claim) in ClaimId::ALL.iter().enumerate() {
            assert_eq!(*claim as usize, place, "{}", claim.id());
        }
        let groups: Vec<usize> = ClaimId::ALL.iter().map(|claim| claim.group() as usize).collect();
        assert!(groups.is_sorted(), "{groups:?}");
        let used: BTreeSet<usize> = groups.into_iter().collect();
        assert_eq!(used.len(), ClaimGroup::ALL.len(), "a group without a claim");
    }

    #[test]
    fn no_evidence_is_the_only_excuse_for_no_source() {
        for claim in ClaimId::ALL {
            let unsupported =
                claim.grade() == Grade::E && claim.verdict() == ClaimVerdict::Unsupported;
            assert_eq!(claim.sources().is_empty(), unsupported, "{}", claim.id());
        }
    }

    #[test]
    fn a_claim_on_a_vitamin_k_measure_speaks_of_vitamin_k() {
        for claim in ClaimId::ALL {
            let k = claim.measures().iter().any(|measure| measure.is_vitamin_k());
            assert!(claim.speaks_of_vitamin_k() || !k, "{}", claim.id());
        }
    }

    #[test]
    fn sources_have_one_key_each_and_are_all_used() {
        let keys: BTreeSet<&str> =
            source::ALL.iter().chain(table::ALL).map(|source| source.key).collect();
        assert_eq!(keys.len(), source::ALL.len() + table::ALL.len(), "a key stands twice");
        let used: BTreeSet<&str> =
            ClaimId::ALL.iter().flat_map(|claim| claim.sources()).map(|s| s.key).collect();
        for source in source::ALL {
            assert!(used.contains(source.key), "{} is used by no claim", source.key);
        }
    }
}
