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
        Flag::PrimaryHyperparathyroidism => {
            "Glándula paratiroides hiperactiva (hiperparatiroidismo primario)"
        }
        Flag::KidneyStones => "Piedras en el riñón, ahora o antes",
        Flag::BariatricSurgery => "Cirugía para perder peso",
        Flag::Malabsorption => {
            "Mala absorción en el intestino (como celiaquía o enfermedad de Crohn)"
        }
        Flag::HeartDisease => "Enfermedad del corazón",
        Flag::Doac => "Apixabán, rivaroxabán, edoxabán o dabigatrán",
        Flag::Thiazide => "Diurético (pastilla para orinar) del grupo de las tiazidas",
        Flag::Digoxin => "Digoxina",
        Flag::Lithium => "Litio",
        Flag::Orlistat => "Orlistat",
        Flag::BileAcidResin => "Colestiramina u otra resina de ácidos biliares",
        Flag::EnzymeInducer => {
            "Algunos medicamentos para la epilepsia (fenitoína, fenobarbital, primidona, carbamazepina), o rifampicina"
        }
        Flag::Glucocorticoid => "Pastillas de corticoides como la prednisona o la prednisolona",
        Flag::Levothyroxine => "Levotiroxina",
        Flag::Bisphosphonate => "Pastilla para los huesos como el alendronato",
        Flag::Antibiotic => "Antibiótico del grupo de las tetraciclinas o las quinolonas",
        Flag::CalciumChannelBlocker => "Verapamilo o diltiazem",
        Flag::Calcipotriol => "Crema de calcipotriol para la piel",
        Flag::AluminiumBinder => "Quelante del fósforo con aluminio",
        Flag::Hypoparathyroid => {
            "Glándulas paratiroides poco activas, también tras cirugía de tiroides o paratiroides"
        }
        Flag::BoneInjection => {
            "Inyección o gotero para los huesos: denosumab (Prolia), zoledronato (Aclasta)"
        }
        Flag::ActiveVitaminD => {
            "Vitamina D activa: alfacalcidol, calcitriol, calcifediol (Hidroferol) o paricalcitol"
        }
        Flag::Calcimimetic => "Cinacalcet o etelcalcetida",
        Flag::Ppi => "Pastillas contra la acidez del estómago, como el omeprazol",
        Flag::KidneyNo | Flag::Vka | Flag::VkaUnsure | Flag::VkaNo => "",
    }
}
