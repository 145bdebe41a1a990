//! 25-OH-D, and what is taken for it.

use calcium_compass_core::measure::Measure::VitaminD25Oh;

use super::name::{Name, Named};

pub(super) fn of(name: &Name) -> Option<Named> {
    let is_vitamin_d = name.begins(&[
        "hydroxyvitamin",
        "hidroxivitamin",
        "calciferol",
        "calcidiol",
        "calcifediol",
        "kalzidiol",
        "calcitriol",
        "kalzitriol",
        "dihydroxyvitamin",
        "dihidroxivitamin",
        "cholecalciferol",
        "colecalciferol",
        "ergocalciferol",
        "hydroxycholecalciferol",
        "hydroxycalciferol",
        "hidroxicolecalciferol",
        "hydroxyergocalciferol",
        "ohvit",
        "vitd",
        "ohd",
    ]) || name.has(&[
        "vitamin d",
        "d vitamin",
        "vitamine d",
        "vitamina d",
        "vit d",
        "vitamin d2",
        "vitamin d3",
        "vitamine d2",
        "vitamine d3",
        "vitamina d2",
        "vitamina d3",
        "vit d2",
        "vit d3",
        "25 oh d",
        "25 oh d2",
        "25 oh d3",
        "25 hydroxy d",
        "25 hydroxy d2",
        "25 hydroxy d3",
        "25 hidroxi d",
        "oh 2 d",
        "oh 2 d3",
        "فيتامين د",
        "فيتامين d",
        "فيتامين d3",
        "فيتامين د 3",
    ]) || name.begins(&["د3"]);
    let is_foreign =
        name.begins(&["bind", "receptor", "rezeptor", "intake", "supplement", "gene", "polymorph"])
            || name.has(&["vdbp", "vdr"]);
    if !is_vitamin_d || is_foreign {
        return None;
    }
    let is_active = name.begins(&["dihydrox", "dihidrox", "calcitriol", "kalzitriol"])
        || name.has(&[
            "1 25",
            "125",
            "1 a 25",
            "1a 25",
            "1 alpha 25",
            "24 25",
            "oh 2",
            "oh2",
            "oh 2 d",
            "1 alfa 25",
            "epi",
        ]);
    if is_active {
        return Some(Named::Other(VitaminD25Oh));
    }
    let d2 = is_d2(name);
    let d3 = name.has(&["d3", "د3", "ohd3", "د 3"])
        || name.begins(&[
            "cholecalciferol",
            "colecalciferol",
            "hydroxycholecalciferol",
            "hidroxicolecalciferol",
        ]);
    Some(match (d2, d3) {
        (true, true) => Named::Total(VitaminD25Oh),
        // D2 alone is never all of it, whatever the name says of a total.
        (true, false) => Named::Other(VitaminD25Oh),
        (false, _) if name.says_total() => Named::Total(VitaminD25Oh),
        (false, true) => Named::D3,
        (false, false) => Named::Is(VitaminD25Oh),
    })
}

/// Whether it names D2.
pub(super) fn is_d2(name: &Name) -> bool {
    name.has(&["d2", "ohd2", "د2"])
        || name.begins(&["ergocalciferol", "hydroxyergocalciferol", "ercalcidiol"])
}
