//! [`Label`] and [`Population`]: what a body calls a band and whom its figures
//! are about, as keys. The words are in [`crate::text`], where a missing one
//! does not compile.

macro_rules! closed {
    ($(#[$doc:meta])* $Name:ident { $($variant:ident,)* }) => {
        $(#[$doc])*
        #[allow(missing_docs, reason = "each name is the source's own words")]
        #[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
        pub enum $Name {
            $($variant,)*
        }

        impl $Name {
            /// Every one.
            pub const ALL: &[Self] = &[$(Self::$variant,)*];
        }
    };
}

closed! {
    /// What a body calls a band. Bodies that use the same words share a label.
    Label {
        AtRiskOfDeficiency,
        SomeAtRiskOfInadequacy,
        EnoughForPracticallyAll,
        MayBeReasonForConcern,
        Deficiency2011,
        Insufficiency2011,
        Sufficiency2011,
        AboveNamedRange2011,
        EndorsesNoThreshold,
        BelowProtectiveLevel,
        AtOrAboveProtectiveLevel,
        Deficient,
        MayBeInadequateInSome,
        SufficientForAlmostAll,
        BelowTarget,
        AtOrAboveTarget,
        SevereDeficiency,
        ModerateDeficiency,
        MildDeficiency,
        AdequateAtEndOfWinter,
        AboveReferenceInterval,
        Deficiency,
        Suboptimal,
        Optimal,
        AboveNamedRange,
        High,
        VeryHighHarmfulWithHighCalcium,
        Insufficient,
        Sufficient,
        Insufficiency,
        Sufficiency,
        NotDeficient,
        MildToModerateDeficiency,
        Optimum,
        RiskOfHypercalciuria,
        ToxicityPossible,
        AboveLaboratorysBestRange,
        PossibleToxicity,
        BelowOptimumForChildren,
        AboveLaboratorysNamedRange,
        WithinReferenceInterval,
        NotInInsufficientGroup,
        InInsufficientGroup,
        AtOrBelowDanish95,
        AboveDanish95,
        BelowManufacturersRange,
        WithinManufacturersRange,
        AboveManufacturersRange,
        BelowTopQuarter,
        TopQuarterWithHeartDisease,
        BelowReferenceRange,
        WithinReferenceRange,
        AboveReferenceRange,
        LowestOfThreeGroups,
        MiddleOfThreeGroups,
        HighestOfThreeGroups,
        BelowStudysRangeNotShortage,
        NotFlagged,
        AboveLineLike51In100,
        AboveLineLike91In100,
        NoCalciumSeen,
        ScaleLow,
        ScaleModerate,
        ScaleModeratelyHigh,
        ScaleHigh,
        BelowHighRiskThreshold,
        AtOrAboveHighRiskThreshold,
        NotRaisedOnThisScale,
        MildHypercalcaemia,
        ModerateHypercalcaemia,
        SevereHypercalcaemia,
        LowDLowK,
        LowD,
        LowK,
        NeitherLow,
        ComparisonGroup,
    }
}

closed! {
    /// Whom a table's figures are about, as the source prints it.
    Population {
        FromOneYear,
        AllAges,
        GenerallyHealthy,
        UnitedKingdom,
        AdultsAtRiskOfBoneDisease,
        FromSevenMonths,
        Adults,
        InfantsAndChildren,
        ChildrenIndia,
        EuropeAndMiddleEast,
        Children,
        HealthyAdultsNormalKidneys,
        DutchAdults4275,
        DanishAdults,
        HealthyAdults,
        PeopleWithHeartDisease,
        DutchAdults4742,
        AdultsFasting,
        ThreeUsCohorts,
        ChineseWomenBelowMethod,
        ChineseWomen,
        PeopleOnHaemodialysis,
        KoreanWomenBefore,
        KoreanWomenAfter,
        WomenBeforeMenopause,
        WomenAfterMenopause,
        Men,
        From40To75WithoutHeartDisease,
        Men18To29,
        Men30To39,
        Men40To49,
        Men50To59,
        Men60To69,
        MenFrom70,
    }
}
