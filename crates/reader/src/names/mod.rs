//! What the printed name of a test says it is, in five languages.

mod bone;
mod calcium;
mod name;
mod vitamin_d;
mod vitamin_k;

pub(crate) use name::Named;

use name::Name;

/// What a name says, if it is of a measure that is known here.
pub(crate) fn of(name: &str) -> Option<Named> {
    let name = Name::new(name);
    if name.words.is_empty() || name.words.len() > 24 {
        return None;
    }
    vitamin_d::of(&name)
        .or_else(|| vitamin_k::of(&name))
        .or_else(|| bone::of(&name))
        .or_else(|| calcium::of(&name))
}

/// Whether a text names a specimen that is not blood.
pub(crate) fn is_not_of_blood(specimen: &str) -> bool {
    Name::new(specimen).is_not_of_blood()
}

/// Whether a name is that of 25-OH-D2 alone.
pub(crate) fn is_d2(name: &str) -> bool {
    vitamin_d::is_d2(&Name::new(name))
}

#[cfg(test)]
mod tests {
    use super::Named::{D3, Is, Other, Perhaps, Total};
    use super::of;
    use calcium_compass_core::measure::Measure::{
        AdjustedCalcium, Albumin, Cac, Calcium, Ctx, DpUcmgp, Egfr, Mk4, Mk7, Osteocalcin, P1np,
        Phylloquinone, PivkaIi, UcocPercent, VitaminD25Oh as D,
    };

    #[test]
    fn names_are_told_in_five_languages() {
        for (name, said) in [
            ("25-OH Vitamin D", Some(Is(D))),
            ("25(OH)D", Some(Is(D))),
            ("Vitamin D, 25-Hydroxy, Total", Some(Total(D))),
            ("Vitamin D, 25-Hydroxy", Some(Is(D))),
            ("VITAMIN D,25-OH,TOTAL,IA", Some(Total(D))),
            ("25OHD", Some(Is(D))),
            ("Calcidiol", Some(Is(D))),
            ("vitamine D (D2+D3)", Some(Total(D))),
            ("25-OH-Vitamine D (D2 + D3)", Some(Total(D))),
            ("Vitamina D 25 hidroxi", Some(Is(D))),
            ("25-Hidroxivitamina D", Some(Is(D))),
            (
                "25-Hydroxyvitamin D3+25-Hydroxyvitamin D2 [Mass/volume] in Serum or Plasma",
                Some(Total(D)),
            ),
            ("فيتامين د", Some(Is(D))),
            ("فيتامين (د) 25-هيدروكسي", Some(Is(D))),
            ("Vitamin D", Some(Is(D))),
            ("Vit. D (25-OH)", Some(Is(D))),
            ("Serum 25-Hydroxy vitamin D3 level", Some(D3)),
            ("25-OH-Vitamin D3 (Calcidiol)", Some(D3)),
            ("25-OH Vitamin D2", Some(Other(D))),
            ("1,25-(OH)2-D", Some(Other(D))),
            ("1,25-Dihydroxyvitamin D", Some(Other(D))),
            ("1,25 (OH)2 Vitamin D3", Some(Other(D))),
            ("Calcitriol", Some(Other(D))),
            ("Vitamin D binding protein", None),
            ("25-Hydroxy-Calciferol", Some(Is(D))),
            ("D-Vitamin, 25-OH", Some(Is(D))),
            ("25OH-VitD", Some(Is(D))),
            ("Vitamin B12", None),
            ("Ca korr.", Some(Is(AdjustedCalcium))),
            ("Albumin-adjusted calcium", Some(Is(AdjustedCalcium))),
            ("Ca2+", Some(Is(Calcium))),
            ("Koronarkalk (Agatston)", Some(Is(Cac))),
            ("Calcium volume score", None),
            ("Agatston score LAD", Some(Other(Cac))),
            ("Glomeruläre Filtrationsrate", Some(Is(Egfr))),
            ("Tasa de filtrado glomerular", Some(Is(Egfr))),
            ("Telopéptido C-terminal", Some(Is(Ctx))),
            ("Propeptide N-terminal du procollagène de type 1", Some(Is(P1np))),
            ("Prokollagen Typ 1 N-terminales Propeptid", Some(Is(P1np))),
            ("Ostéocalcine", Some(Is(Osteocalcin))),
            ("dephosphorylated uncarboxylated matrix Gla protein", Some(Is(DpUcmgp))),
            ("Des-γ-carboxy prothrombin", Some(Is(PivkaIi))),
            ("PTH and calcium", None),
            ("Calcium", Some(Is(Calcium))),
            ("CALCIUM, TOTAL", Some(Total(Calcium))),
            ("Calcémie", Some(Is(Calcium))),
            ("Calcio sérico", Some(Is(Calcium))),
            ("Ca", Some(Is(Calcium))),
            ("Kalzium i.S.", Some(Is(Calcium))),
            ("الكالسيوم", Some(Is(Calcium))),
            ("Calcium [Mass/volume] in Serum or Plasma", Some(Is(Calcium))),
            ("Calcium, ionized", Some(Other(Calcium))),
            ("Ionisiertes Kalzium", Some(Other(Calcium))),
            ("Calcium ionisé", Some(Other(Calcium))),
            ("Calcio iónico", Some(Other(Calcium))),
            ("Calcium im Urin", Some(Other(Calcium))),
            ("U-Calcium", Some(Other(Calcium))),
            ("Calcium/Creatinine Ratio", None),
            ("Calcium, adjusted", Some(Is(AdjustedCalcium))),
            ("Serum adjusted calcium level", Some(Is(AdjustedCalcium))),
            ("Calcium corrigé", Some(Is(AdjustedCalcium))),
            ("Calcium korr.", Some(Is(AdjustedCalcium))),
            ("Calcium corrected for albumin", Some(Is(AdjustedCalcium))),
            ("Albumin", Some(Is(Albumin))),
            ("Albumine", Some(Is(Albumin))),
            ("Albumin in urine", Some(Other(Albumin))),
            ("Albumin/Globulin Ratio", None),
            ("Microalbumin", None),
            ("Coronary Calcium Score", Some(Is(Cac))),
            ("Agatston score", Some(Is(Cac))),
            ("Score calcique coronaire", Some(Is(Cac))),
            ("eGFR", Some(Is(Egfr))),
            ("EGFR (CKD-EPI 2021)", Some(Is(Egfr))),
            ("DFG estimé (CKD-EPI)", Some(Is(Egfr))),
            ("Filtrado glomerular estimado", Some(Is(Egfr))),
            ("eGFR If Africn Am", Some(Perhaps(Egfr))),
            ("GFR (MDRD)", Some(Is(Egfr))),
            ("Osteocalcin", Some(Is(Osteocalcin))),
            ("Undercarboxylated osteocalcin", Some(Is(UcocPercent))),
            ("Beta-CrossLaps", Some(Is(Ctx))),
            ("β-CTx", Some(Is(Ctx))),
            ("C-Telopeptide", Some(Is(Ctx))),
            ("N-Telopeptide", None),
            ("P1NP", Some(Is(P1np))),
            ("Procollagen type I N-terminal propeptide", Some(Is(P1np))),
            ("dp-ucMGP", Some(Is(DpUcmgp))),
            ("total ucMGP", Some(Other(DpUcmgp))),
            ("ucMGP", Some(Other(DpUcmgp))),
            ("Vitamin K1", Some(Is(Phylloquinone))),
            ("Vitamine K1", Some(Is(Phylloquinone))),
            ("Vitamin K", Some(Perhaps(Phylloquinone))),
            ("Menaquinone-7", Some(Is(Mk7))),
            ("MK-4", Some(Is(Mk4))),
            ("PIVKA-II", Some(Is(PivkaIi))),
            ("CA 125", None),
            ("Creatinine", None),
            ("", None),
        ] {
            assert_eq!(of(name), said, "{name}");
        }
    }
}
