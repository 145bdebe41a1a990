//! Vitamin K and its markers.

use calcium_compass_core::measure::Measure::{DpUcmgp, Mk4, Mk7, Phylloquinone, PivkaIi};

use super::name::{Name, Named};

pub(super) fn of(name: &Name) -> Option<Named> {
    matrix_gla_protein(name).or_else(|| prothrombin(name)).or_else(|| vitamin(name))
}

fn matrix_gla_protein(name: &Name) -> Option<Named> {
    let is_mgp = name.begins(&["mgp", "ucmgp", "dpucmgp", "cmgp", "dpcmgp", "tucmgp"])
        || name.has(&[
            "matrix gla",
            "matrix gla protein",
            "uc mgp",
            "dp uc mgp",
            "proteine gla matricielle",
            "proteina gla de la matriz",
        ]);
    if !is_mgp {
        return None;
    }
    let dephosphorylated =
        name.begins(&["dpucmgp", "dephospho", "desphospho", "dephosphor", "desfosfo", "defosfo"])
            || name.has(&["dp ucmgp", "dp uc mgp", "dp uc"]);
    let uncarboxylated = name.begins(&[
        "dpucmgp",
        "ucmgp",
        "uncarboxyl",
        "unkarboxyl",
        "noncarboxyl",
        "undercarboxyl",
        "decarboxyl",
        "descarboxil",
        "nocarboxil",
    ]) || name.has(&[
        "uc mgp",
        "uc",
        "non carboxylee",
        "no carboxilada",
        "non carboxylated",
        "nicht carboxyliert",
    ]);
    let total = name.says_total() || name.begins(&["tucmgp"]) || name.has(&["t ucmgp"]);
    Some(if dephosphorylated && uncarboxylated && !total {
        Named::Is(DpUcmgp)
    } else {
        Named::Other(DpUcmgp)
    })
}

fn prothrombin(name: &Name) -> Option<Named> {
    let is_pivka = name.begins(&["pivka"])
        || name.is(&["dcp"])
        || name.has(&[
            "des gamma carboxy prothrombin",
            "des γ carboxy prothrombin",
            "des gamma carboxyprothrombin",
            "desgamma carboxy prothrombin",
            "des gamma carboxy prothrombine",
            "des gamma carboxi protrombina",
            "gamma carboxy prothrombin",
            "des carboxy prothrombin",
        ]);
    is_pivka.then_some(Named::Is(PivkaIi))
}

fn vitamin(name: &Name) -> Option<Named> {
    let is_k = |ending: &str| {
        ["vitamin", "vitamine", "vitamina", "vit", "فيتامين"]
            .iter()
            .any(|vitamin| name.has(&[format!("{vitamin} {ending}").as_str()]))
    };
    if name.begins(&["depend", "antagon", "abhang", "epoxid", "epoxyd", "2 3"])
        || name.has(&["absence"])
    {
        return None;
    }
    if name.has(&["mk 4", "mk4", "menaquinone 4", "menaquinon 4", "menaquinona 4"])
        || name.begins(&["menatetrenon"])
    {
        return Some(Named::Is(Mk4));
    }
    if name.has(&["mk 7", "mk7", "menaquinone 7", "menaquinon 7", "menaquinona 7", "menachinon 7"])
    {
        return Some(Named::Is(Mk7));
    }
    if name.begins(&[
        "phylloquinon",
        "phyllochinon",
        "filoquinon",
        "phytonadion",
        "phytomenadion",
        "fitomenadion",
    ]) || ["k1", "k 1", "ك1", "ك 1"].into_iter().any(is_k)
    {
        return Some(Named::Is(Phylloquinone));
    }
    let is_plain = ["k", "ك"].into_iter().any(is_k)
        && !["k2", "k 2", "k3"].into_iter().any(is_k)
        && !name.begins(&["menaquinon", "menachinon"]);
    is_plain.then_some(Named::Perhaps(Phylloquinone))
}
