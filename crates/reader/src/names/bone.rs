//! Markers of bone turnover.

use calcium_compass_core::measure::Measure::{Ctx, Osteocalcin, P1np, UcocPercent};

use super::name::{Name, Named};

pub(super) fn of(name: &Name) -> Option<Named> {
    osteocalcin(name).or_else(|| propeptide(name)).or_else(|| telopeptide(name))
}

fn osteocalcin(name: &Name) -> Option<Named> {
    let is_under = name.begins(&[
        "undercarboxyl",
        "uncarboxyl",
        "unterkarboxyl",
        "untercarboxyl",
        "souscarboxyl",
        "decarboxyl",
        "infracarboxil",
        "subcarboxil",
        "ucoc",
        "gluoc",
    ]) || name.has(&[
        "uc osteocalcin",
        "unc osteocalcin",
        "under carboxylated",
        "sous carboxylee",
        "non carboxylee",
        "uc oc",
        "glu oc",
    ]);
    let is_osteocalcin =
        name.begins(&["osteocal", "osteokal", "اوستيوكالسين", "الاوستيوكالسين", "ostease"])
            || name.has(&["bgp", "bone gla protein"]);
    if name.begins(&["ucoc"]) || (is_osteocalcin && is_under) {
        return Some(Named::Is(UcocPercent));
    }
    if !is_osteocalcin || name.begins(&["ostease"]) {
        return None;
    }
    Some(if name.is_not_of_blood() { Named::Other(Osteocalcin) } else { Named::Is(Osteocalcin) })
}

fn propeptide(name: &Name) -> Option<Named> {
    let is_first = name.has(&["p1 np", "pinp", "s pinp", "p i np", "p1 npt", "pi np"])
        || name.begins(&["tp1", "p1np", "pinp"]);
    let is_procollagen = name.begins(&["procollag", "prokollag", "procolag"])
        && name.has(&["i", "1", "type1", "typ1", "typei"])
        && (name.has(&["n"]) || name.begins(&["nterm", "npropep", "aminoterm", "amino"]));
    if !is_first && !is_procollagen {
        return None;
    }
    Some(if name.is_not_of_blood() { Named::Other(P1np) } else { Named::Is(P1np) })
}

fn telopeptide(name: &Name) -> Option<Named> {
    let is_c = name.has(&[
        "ctx",
        "ctx 1",
        "ctx i",
        "cross laps",
        "c telopeptide",
        "c telopeptid",
        "c telopeptido",
        "c terminal",
        "c terminales",
        "c terminale",
        "carboxy terminal",
        "carboxyterminal",
    ]) || name.begins(&[
        "crosslap",
        "betacrosslap",
        "ctelopep",
        "betactx",
        "sctx",
        "ctx",
        "bctx",
    ]);
    let is_telopeptide = name.begins(&["telopep", "crosslink"]);
    let is_c =
        name.begins(&["ctx", "crosslap", "betacrosslap", "betactx", "sctx", "bctx", "ctelopep"])
            || name.has(&["cross laps"])
            || (is_c && is_telopeptide);
    if !is_c
        || name.has(&["ctx ii", "ctx 2", "ictp", "ctx2"])
        || name.begins(&["ctx2", "creatinin"])
    {
        return None;
    }
    Some(if name.is_not_of_blood() { Named::Other(Ctx) } else { Named::Is(Ctx) })
}
