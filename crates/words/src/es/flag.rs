//! The person: conditions, medicines, life stages.

use calcium_compass_core::person::{Flag, Stage};

#[must_use]
pub const fn stage(stage: Stage) -> &'static str {
    match stage {
        Stage::Pregnant => "Embarazo",
        Stage::Breastfeeding => "Lactancia",
        Stage::Premenopausal => "Antes de la menopausia",
        Stage::Postmenopausal => "Después de la menopausia",
    }
}

#[must_use]
pub const fn flag(flag: Flag) -> &'static str {
    match flag {
        Flag::Dialysis => "Diálisis",
        Flag::KidneyTransplant => "Trasplante de riñón",
        Flag::KidneyDisease => "Enfermedad de los riñones",
        Flag::Sarcoidosis => "Sarcoidosis",
        Flag::Granulomatous => "Tuberculosis, linfoma u otra enfermedad con granulomas",
        Flag::PrimaryHyperparathyroidism => "Glándula paratiroides hiperactiva",
        Flag::KidneyStones => "Piedras en el riñón, ahora o antes",
        Flag::BariatricSurgery => "Cirugía para perder peso",
        Flag::Malabsorption => "Mala absorción en el intestino",
        Flag::HeartDisease => "Enfermedad del corazón",
        Flag::Doac => "Apixabán, rivaroxabán, edoxabán o dabigatrán",
        Flag::Thiazide => "Diurético (pastilla para orinar) del grupo de las tiazidas",
        Flag::Digoxin => "Digoxina",
        Flag::Lithium => "Litio",
        Flag::Orlistat => "Orlistat",
        Flag::BileAcidResin => "Colestiramina u otra resina de ácidos biliares",
        Flag::EnzymeInducer => {
            "Fenitoína, fenobarbital u otro medicamento parecido para la epilepsia"
        }
        Flag::Glucocorticoid => "Pastillas de corticoides como la prednisona o la prednisolona",
        Flag::Levothyroxine => "Levotiroxina",
        Flag::Bisphosphonate => "Pastilla para los huesos como el alendronato",
        Flag::Antibiotic => "Antibiótico del grupo de las tetraciclinas o las quinolonas",
        Flag::CalciumChannelBlocker => "Verapamilo o diltiazem",
        Flag::Calcipotriol => "Crema de calcipotriol para la piel",
        Flag::AluminiumBinder => "Quelante del fósforo con aluminio",
        Flag::KidneyNo | Flag::Vka | Flag::VkaUnsure | Flag::VkaNo => "",
    }
}
