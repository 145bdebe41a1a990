//! The measures by name, and what helps to fill their fields in.

use calcium_compass_core::measure::Measure;
use calcium_compass_core::reference::{Body, Nutrient};

#[must_use]
pub const fn measure(measure: Measure) -> &'static str {
    match measure {
        Measure::VitaminD25Oh => "Vitamin D",
        Measure::DpUcmgp => "Inaktives MGP",
        Measure::UcocPercent => "Untercarboxyliertes Osteocalcin",
        Measure::Osteocalcin => "Osteocalcin",
        Measure::Phylloquinone => "Vitamin K1 im Blut",
        Measure::Mk4 => "Vitamin K2 (MK-4) im Blut",
        Measure::Mk7 => "Vitamin K2 (MK-7) im Blut",
        Measure::PivkaIi => "PIVKA-II",
        Measure::Ctx => "CTX",
        Measure::P1np => "P1NP",
        Measure::Calcium => "Calcium",
        Measure::Albumin => "Albumin",
        Measure::AdjustedCalcium => "Korrigiertes Calcium",
        Measure::Cac => "Kalk-Score der Herzkranzgefäße",
        Measure::Egfr => "Nierenfunktion",
        Measure::VitaminDIntake => "Vitamin D",
        Measure::CalciumIntake => "Calcium",
        Measure::CalciumSupplement => "Calcium",
        Measure::K1Intake => "Vitamin K1",
        Measure::Mk4Intake => "Vitamin K2 (MK-4)",
        Measure::Mk7Intake => "Vitamin K2 (MK-7)",
        Measure::MagnesiumIntake => "Magnesium",
        Measure::MagnesiumSupplement => "Magnesium",
        Measure::TotalUcmgp => "Gesamt-ucMGP",
        Measure::Calcitriol => "1,25-OH-D",
    }
}

#[must_use]
pub const fn measure_detail(measure: Measure) -> &'static str {
    match measure {
        Measure::VitaminD25Oh => "25-OH-D im Blut",
        Measure::DpUcmgp => "dp-ucMGP, ein Vitamin-K-Marker",
        Measure::UcocPercent => "ucOC, Anteil am gesamten Osteocalcin",
        Measure::Osteocalcin => "gesamt, ein Marker für Knochenaufbau",
        Measure::Phylloquinone => "Phyllochinon",
        Measure::Mk4 => "Menachinon-4",
        Measure::Mk7 => "Menachinon-7",
        Measure::PivkaIi => "auch ein Lebertest",
        Measure::Ctx => "ein Marker für Knochenabbau",
        Measure::P1np => "ein Marker für Knochenaufbau",
        Measure::Calcium => "gesamt, im Blut",
        Measure::Albumin => "im Blut",
        Measure::AdjustedCalcium => "im Blut",
        Measure::Cac => "Agatston-Score",
        Measure::Egfr => "eGFR",
        Measure::VitaminDIntake => "Lebensmittel und Präparate, pro Tag",
        Measure::CalciumIntake => "Speisen und Getränke, pro Tag",
        Measure::CalciumSupplement => "Präparate, pro Tag",
        Measure::K1Intake => "Lebensmittel und Präparate, pro Tag",
        Measure::Mk4Intake => "Lebensmittel und Präparate, pro Tag",
        Measure::Mk7Intake => "Lebensmittel und Präparate, pro Tag",
        Measure::MagnesiumIntake => "Speisen und Getränke, pro Tag",
        Measure::MagnesiumSupplement => "Präparate, pro Tag",
        Measure::TotalUcmgp => "ein anderer Test",
        Measure::Calcitriol => "ein anderer Test",
    }
}

#[must_use]
pub const fn measure_hint(measure: Measure) -> &'static str {
    match measure {
        Measure::VitaminD25Oh => {
            "Heißt auch 25-Hydroxyvitamin D oder Calcidiol. Nicht 1,25-Dihydroxyvitamin D. \
             Geben Sie die Summe ein, nicht D2 oder D3 allein."
        }
        Measure::DpUcmgp => "Manche Labore verkaufen diesen Test als „Vitamin-K2-Status“.",
        Measure::UcocPercent => "Ein Vitamin-K-Marker, in %.",
        Measure::Osteocalcin => "Das Blut wird morgens nüchtern abgenommen.",
        Measure::Phylloquinone => "Das Blut wird morgens nüchtern abgenommen.",
        Measure::Mk4 => "Oft zu niedrig zum Messen. Das ist kein Mangel.",
        Measure::Mk7 => "Oft zu niedrig zum Messen. Das ist kein Mangel.",
        Measure::PivkaIi => "Das ist auch ein Lebertest.",
        Measure::Ctx => "Das Blut wird morgens nüchtern abgenommen.",
        Measure::P1np => "Das Blut wird am besten immer zur gleichen Tageszeit abgenommen.",
        Measure::Calcium => "Das Gesamtergebnis. Mit dem Albumin kann die Seite es korrigieren.",
        Measure::Albumin => "Dient nur zum Korrigieren von Calcium.",
        Measure::AdjustedCalcium => "Heißt auch albuminkorrigiertes oder adjustiertes Calcium.",
        Measure::Cac => "Aus einem Herz-CT.",
        Measure::Egfr => "Steht beim Kreatinin-Ergebnis.",
        Measure::VitaminDIntake => "Alle Quellen zusammen.",
        Measure::CalciumIntake => "Ohne Präparate.",
        Measure::CalciumSupplement => "Elementares Calcium, wie es auf dem Etikett steht.",
        Measure::K1Intake => "Vor allem aus grünem Gemüse und Ölen.",
        Measure::Mk4Intake => "Vor allem aus Huhn, Schweinefleisch und Eiern.",
        Measure::Mk7Intake => "Vor allem aus Natto und Präparaten.",
        Measure::MagnesiumIntake => "Ohne Präparate.",
        Measure::MagnesiumSupplement => "Elementares Magnesium, wie es auf dem Etikett steht.",
        Measure::TotalUcmgp => "",
        Measure::Calcitriol => "",
    }
}

#[must_use]
pub const fn nutrient(nutrient: Nutrient) -> &'static str {
    match nutrient {
        Nutrient::VitaminD => "Vitamin D pro Tag",
        Nutrient::Calcium => "Calcium pro Tag",
        Nutrient::VitaminK => "Vitamin K pro Tag",
        Nutrient::Magnesium => "Magnesium pro Tag",
    }
}

#[must_use]
pub const fn intake_body(body: Body) -> &'static str {
    match body {
        Body::Nasem => "Nationale Akademien der USA",
        Body::Efsa => "EFSA (Europäische Union)",
        Body::Uk => "Vereinigtes Königreich",
        Body::Japan2025 => "Japan",
        Body::Bfr => "BfR (Deutschland)",
    }
}
