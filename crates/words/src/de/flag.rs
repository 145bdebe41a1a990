//! The person: conditions, medicines, life stages.

use calcium_compass_core::person::{Flag, Stage};

#[must_use]
pub const fn stage(stage: Stage) -> &'static str {
    match stage {
        Stage::Pregnant => "Schwanger",
        Stage::Breastfeeding => "Stillend",
        Stage::Premenopausal => "Vor der Menopause",
        Stage::Postmenopausal => "Nach der Menopause",
    }
}

#[must_use]
pub const fn flag(flag: Flag) -> &'static str {
    match flag {
        Flag::Dialysis => "Dialyse",
        Flag::KidneyTransplant => "Nierentransplantation",
        Flag::KidneyDisease => "Nierenkrankheit",
        Flag::Sarcoidosis => "Sarkoidose",
        Flag::Granulomatous => "Tuberkulose, Lymphom oder eine andere Krankheit mit Granulomen",
        Flag::PrimaryHyperparathyroidism => {
            "Überfunktion der Nebenschilddrüse (primärer Hyperparathyreoidismus)"
        }
        Flag::KidneyStones => "Nierensteine, jetzt oder früher",
        Flag::BariatricSurgery => "Operation zum Abnehmen",
        Flag::Malabsorption => "Schlechte Aufnahme im Darm (etwa bei Zöliakie oder Morbus Crohn)",
        Flag::HeartDisease => "Herzkrankheit",
        Flag::Doac => "Apixaban, Rivaroxaban, Edoxaban oder Dabigatran",
        Flag::Thiazide => "Thiazid (Entwässerungstablette)",
        Flag::Digoxin => "Digoxin",
        Flag::Lithium => "Lithium",
        Flag::Orlistat => "Orlistat",
        Flag::BileAcidResin => "Colestyramin oder ein anderer Gallensäurebinder",
        Flag::EnzymeInducer => {
            "Einige Mittel gegen Epilepsie (Phenytoin, Phenobarbital, Primidon, Carbamazepin) oder Rifampicin"
        }
        Flag::Glucocorticoid => "Kortison-Tabletten wie Prednisolon",
        Flag::Levothyroxine => "Levothyroxin",
        Flag::Bisphosphonate => "Knochenmittel wie Alendronat (Bisphosphonat)",
        Flag::Antibiotic => "Antibiotikum: Tetracyclin oder Chinolon",
        Flag::CalciumChannelBlocker => "Verapamil oder Diltiazem",
        Flag::Calcipotriol => "Hautcreme mit Calcipotriol",
        Flag::AluminiumBinder => "Phosphatbinder mit Aluminium",
        Flag::Hypoparathyroid => {
            "Unterfunktion der Nebenschilddrüsen, auch nach Operation an Schilddrüse oder Nebenschilddrüse"
        }
        Flag::BoneInjection => {
            "Spritze oder Infusion für die Knochen: Denosumab (Prolia), Zoledronat (Aclasta)"
        }
        Flag::ActiveVitaminD => {
            "Aktives Vitamin D: Alfacalcidol, Calcitriol (Rocaltrol), Calcifediol oder Paricalcitol"
        }
        Flag::Calcimimetic => "Cinacalcet oder Etelcalcetid",
        Flag::Ppi => "Tabletten gegen Magensäure wie Omeprazol oder Pantoprazol",
        Flag::KidneyNo | Flag::Vka | Flag::VkaUnsure | Flag::VkaNo => "",
    }
}
