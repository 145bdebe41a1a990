//! The measures by name, and what helps to fill their fields in.

use calcium_compass_core::measure::Measure;
use calcium_compass_core::reference::{Body, Nutrient};

#[must_use]
pub const fn measure(measure: Measure) -> &'static str {
    match measure {
        Measure::VitaminD25Oh => "Vitamina D",
        Measure::DpUcmgp => "MGP inactiva",
        Measure::UcocPercent => "Osteocalcina infracarboxilada",
        Measure::Osteocalcin => "Osteocalcina",
        Measure::Phylloquinone => "Vitamina K1 en sangre",
        Measure::Mk4 => "Vitamina K2 (MK-4) en sangre",
        Measure::Mk7 => "Vitamina K2 (MK-7) en sangre",
        Measure::PivkaIi => "PIVKA-II",
        Measure::Ctx => "CTX",
        Measure::P1np => "P1NP",
        Measure::Calcium => "Calcio",
        Measure::Albumin => "Albúmina",
        Measure::AdjustedCalcium => "Calcio ajustado",
        Measure::Cac => "Puntuación de calcio coronario",
        Measure::Egfr => "Función renal",
        Measure::VitaminDIntake => "Vitamina D",
        Measure::CalciumIntake => "Calcio",
        Measure::CalciumSupplement => "Calcio",
        Measure::K1Intake => "Vitamina K1",
        Measure::Mk4Intake => "Vitamina K2 (MK-4)",
        Measure::Mk7Intake => "Vitamina K2 (MK-7)",
        Measure::MagnesiumIntake => "Magnesio",
        Measure::MagnesiumSupplement => "Magnesio",
        Measure::TotalUcmgp => "ucMGP total",
        Measure::Calcitriol => "1,25-OH-D",
    }
}

#[must_use]
pub const fn measure_detail(measure: Measure) -> &'static str {
    match measure {
        Measure::VitaminD25Oh => "25-OH-D en sangre",
        Measure::DpUcmgp => "dp-ucMGP, un marcador de vitamina K",
        Measure::UcocPercent => "ucOC, parte del total",
        Measure::Osteocalcin => "total, un marcador de formación de hueso",
        Measure::Phylloquinone => "filoquinona",
        Measure::Mk4 => "menaquinona-4",
        Measure::Mk7 => "menaquinona-7",
        Measure::PivkaIi => "también una prueba del hígado",
        Measure::Ctx => "un marcador de degradación del hueso",
        Measure::P1np => "un marcador de formación de hueso",
        Measure::Calcium => "total, en sangre",
        Measure::Albumin => "en sangre",
        Measure::AdjustedCalcium => "en sangre",
        Measure::Cac => "puntuación de Agatston",
        Measure::Egfr => "eGFR (filtrado glomerular estimado)",
        Measure::VitaminDIntake => "alimentos y suplementos, al día",
        Measure::CalciumIntake => "alimentos y bebidas, al día",
        Measure::CalciumSupplement => "suplementos, al día",
        Measure::K1Intake => "alimentos y suplementos, al día",
        Measure::Mk4Intake => "alimentos y suplementos, al día",
        Measure::Mk7Intake => "alimentos y suplementos, al día",
        Measure::MagnesiumIntake => "alimentos y bebidas, al día",
        Measure::MagnesiumSupplement => "suplementos, al día",
        Measure::TotalUcmgp => "otra prueba",
        Measure::Calcitriol => "otra prueba",
    }
}

#[must_use]
pub const fn measure_hint(measure: Measure) -> &'static str {
    match measure {
        Measure::VitaminD25Oh => {
            "También se llama 25-hidroxivitamina D o calcidiol. No es la 1,25-dihidroxivitamina D. \
             Escriba el total, no la D2 o la D3 sola."
        }
        Measure::DpUcmgp => {
            "Una prueba que algunos laboratorios venden como «estado de la vitamina K2»."
        }
        Measure::UcocPercent => "Un marcador de vitamina K, en %.",
        Measure::Osteocalcin => "La sangre se saca por la mañana, en ayunas.",
        Measure::Phylloquinone => "La sangre se saca por la mañana, en ayunas.",
        Measure::Mk4 => "A menudo es demasiado baja para medirla. Eso no es una carencia.",
        Measure::Mk7 => "A menudo es demasiado baja para medirla. Eso no es una carencia.",
        Measure::PivkaIi => "También es una prueba del hígado.",
        Measure::Ctx => "La sangre se saca por la mañana, en ayunas.",
        Measure::P1np => "Lo mejor es sacar la sangre siempre a la misma hora.",
        Measure::Calcium => "El resultado total. Añada la albúmina y la página puede ajustarlo.",
        Measure::Albumin => "Solo se usa para ajustar el calcio.",
        Measure::AdjustedCalcium => "También se llama calcio corregido.",
        Measure::Cac => "De un escáner (TAC) del corazón.",
        Measure::Egfr => "Se imprime junto al resultado de la creatinina.",
        Measure::VitaminDIntake => "Todas las fuentes juntas.",
        Measure::CalciumIntake => "Sin los suplementos.",
        Measure::CalciumSupplement => "Calcio elemental, como dice la etiqueta.",
        Measure::K1Intake => "Sobre todo de verduras de hoja verde y aceites.",
        Measure::Mk4Intake => "Sobre todo de pollo, cerdo y huevos.",
        Measure::Mk7Intake => "Sobre todo de natto y suplementos.",
        Measure::MagnesiumIntake => "Sin los suplementos.",
        Measure::MagnesiumSupplement => "Magnesio elemental, como dice la etiqueta.",
        Measure::TotalUcmgp => "",
        Measure::Calcitriol => "",
    }
}

#[must_use]
pub const fn nutrient(nutrient: Nutrient) -> &'static str {
    match nutrient {
        Nutrient::VitaminD => "Vitamina D al día",
        Nutrient::Calcium => "Calcio al día",
        Nutrient::VitaminK => "Vitamina K al día",
        Nutrient::Magnesium => "Magnesio al día",
    }
}

#[must_use]
pub const fn intake_body(body: Body) -> &'static str {
    match body {
        Body::Nasem => "Academias Nacionales de Estados Unidos",
        Body::Efsa => "EFSA (Unión Europea)",
        Body::Uk => "Reino Unido",
        Body::Japan2025 => "Japón",
        Body::Bfr => "BfR (Alemania)",
    }
}
