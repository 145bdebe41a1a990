//! The measures by name, and what helps to fill their fields in.

use calcium_compass_core::measure::Measure;
use calcium_compass_core::reference::{Body, Nutrient};

#[must_use]
pub const fn measure(measure: Measure) -> &'static str {
    match measure {
        Measure::VitaminD25Oh => "Vitamine D",
        Measure::DpUcmgp => "MGP inactive",
        Measure::UcocPercent => "Ostéocalcine sous-carboxylée",
        Measure::Osteocalcin => "Ostéocalcine",
        Measure::Phylloquinone => "Vitamine K1 dans le sang",
        Measure::Mk4 => "Vitamine K2 (MK-4) dans le sang",
        Measure::Mk7 => "Vitamine K2 (MK-7) dans le sang",
        Measure::PivkaIi => "PIVKA-II",
        Measure::Ctx => "CTX",
        Measure::P1np => "P1NP",
        Measure::Calcium => "Calcium",
        Measure::Albumin => "Albumine",
        Measure::AdjustedCalcium => "Calcium corrigé",
        Measure::Cac => "Score calcique coronaire",
        Measure::Egfr => "Fonction des reins",
        Measure::VitaminDIntake => "Vitamine D",
        Measure::CalciumIntake => "Calcium",
        Measure::CalciumSupplement => "Calcium",
        Measure::K1Intake => "Vitamine K1",
        Measure::Mk4Intake => "Vitamine K2 (MK-4)",
        Measure::Mk7Intake => "Vitamine K2 (MK-7)",
        Measure::MagnesiumIntake => "Magnésium",
        Measure::MagnesiumSupplement => "Magnésium",
        Measure::TotalUcmgp => "ucMGP totale",
        Measure::Calcitriol => "1,25-OH-D",
    }
}

#[must_use]
pub const fn measure_detail(measure: Measure) -> &'static str {
    match measure {
        Measure::VitaminD25Oh => "25-OH-D dans le sang",
        Measure::DpUcmgp => "dp-ucMGP, un marqueur de la vitamine K",
        Measure::UcocPercent => "ucOC, part du total",
        Measure::Osteocalcin => "totale, un marqueur de la construction de l’os",
        Measure::Phylloquinone => "phylloquinone",
        Measure::Mk4 => "ménaquinone-4",
        Measure::Mk7 => "ménaquinone-7",
        Measure::PivkaIi => "aussi un examen du foie",
        Measure::Ctx => "un marqueur de la destruction de l’os",
        Measure::P1np => "un marqueur de la construction de l’os",
        Measure::Calcium => "total, dans le sang",
        Measure::Albumin => "dans le sang",
        Measure::AdjustedCalcium => "dans le sang",
        Measure::Cac => "score d’Agatston",
        Measure::Egfr => "eGFR (DFG estimé)",
        Measure::VitaminDIntake => "alimentation et compléments, par jour",
        Measure::CalciumIntake => "aliments et boissons, par jour",
        Measure::CalciumSupplement => "compléments, par jour",
        Measure::K1Intake => "alimentation et compléments, par jour",
        Measure::Mk4Intake => "alimentation et compléments, par jour",
        Measure::Mk7Intake => "alimentation et compléments, par jour",
        Measure::MagnesiumIntake => "aliments et boissons, par jour",
        Measure::MagnesiumSupplement => "compléments, par jour",
        Measure::TotalUcmgp => "une autre analyse",
        Measure::Calcitriol => "une autre analyse",
    }
}

#[must_use]
pub const fn measure_hint(measure: Measure) -> &'static str {
    match measure {
        Measure::VitaminD25Oh => {
            "Aussi appelée 25-hydroxyvitamine D ou calcidiol. Pas la 1,25-dihydroxyvitamine D. \
             Tapez le total, pas la D2 ou la D3 seule."
        }
        Measure::DpUcmgp => {
            "Une analyse que certains laboratoires vendent comme « statut en vitamine K2 »."
        }
        Measure::UcocPercent => "Un marqueur de la vitamine K, en %.",
        Measure::Osteocalcin => "Le prélèvement se fait le matin, à jeun.",
        Measure::Phylloquinone => "Le prélèvement se fait le matin, à jeun.",
        Measure::Mk4 => "Souvent trop basse pour être mesurée. Ce n’est pas un manque.",
        Measure::Mk7 => "Souvent trop basse pour être mesurée. Ce n’est pas un manque.",
        Measure::PivkaIi => "C’est aussi un examen du foie.",
        Measure::Ctx => "Le prélèvement se fait le matin, à jeun.",
        Measure::P1np => "Mieux vaut toujours faire le prélèvement à la même heure.",
        Measure::Calcium => "Le résultat total. Ajoutez l’albumine et la page peut le corriger.",
        Measure::Albumin => "Sert seulement à corriger le calcium.",
        Measure::AdjustedCalcium => "Aussi appelé calcium ajusté.",
        Measure::Cac => "Vient d’un scanner du cœur.",
        Measure::Egfr => "Imprimé avec le résultat de la créatinine.",
        Measure::VitaminDIntake => "Toutes les sources ensemble.",
        Measure::CalciumIntake => "Sans les compléments.",
        Measure::CalciumSupplement => "Calcium élément, comme l’indique l’étiquette.",
        Measure::K1Intake => "Surtout dans les légumes à feuilles vertes et les huiles.",
        Measure::Mk4Intake => "Surtout dans le poulet, le porc et les œufs.",
        Measure::Mk7Intake => "Surtout dans le natto et les compléments.",
        Measure::MagnesiumIntake => "Sans les compléments.",
        Measure::MagnesiumSupplement => "Magnésium élément, comme l’indique l’étiquette.",
        Measure::TotalUcmgp => "",
        Measure::Calcitriol => "",
    }
}

#[must_use]
pub const fn nutrient(nutrient: Nutrient) -> &'static str {
    match nutrient {
        Nutrient::VitaminD => "Vitamine D par jour",
        Nutrient::Calcium => "Calcium par jour",
        Nutrient::VitaminK => "Vitamine K par jour",
        Nutrient::Magnesium => "Magnésium par jour",
    }
}

#[must_use]
pub const fn intake_body(body: Body) -> &'static str {
    match body {
        Body::Nasem => "Académies nationales des États-Unis",
        Body::Efsa => "EFSA (Union européenne)",
        Body::Uk => "Royaume-Uni",
        Body::Japan2025 => "Japon",
        Body::Bfr => "BfR (Allemagne)",
    }
}
