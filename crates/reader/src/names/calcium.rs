//! Calcium, albumin, the heart scan's score and the filtration rate.

use calcium_compass_core::measure::Measure::{AdjustedCalcium, Albumin, Cac, Calcium, Egfr};

use super::name::{Name, Named};

pub(super) fn of(name: &Name) -> Option<Named> {
    score(name).or_else(|| filtration(name)).or_else(|| calcium(name)).or_else(|| albumin(name))
}

fn score(name: &Name) -> Option<Named> {
    let heart = name.begins(&[
        "coronar",
        "koronar",
        "cardiac",
        "heart",
        "cardiaque",
        "cardiaco",
        "herz",
        "التاجي",
        "الشريان",
        "الشرايين",
    ]);
    let is_score =
        name.begins(&["agatston", "kalkscore", "calciumscore", "kalziumscore", "اجاتستون"])
            || name.has(&[
                "cac",
                "cacs",
                "calcium score",
                "kalzium score",
                "score calcique",
                "puntaje de calcio",
                "puntuacion de calcio",
                "score de calcio",
                "درجه الكالسيوم",
            ])
            || (heart
                && (has_calcium(name) || name.begins(&["kalk", "calcique", "calcif", "verkalk"])));
    if !is_score
        || name.begins(&[
            "percentil",
            "perzentil",
            "volum",
            "mass",
            "masse",
            "masa",
            "age",
            "المئيني",
        ])
    {
        return None;
    }
    let is_a_vessel =
        name.has(&["lad", "rca", "lcx", "lm", "lca", "cx", "left main", "rcx", "riva", "iva"])
            || name.begins(&["circumflex", "descending"]);
    Some(if is_a_vessel { Named::Other(Cac) } else { Named::Is(Cac) })
}

fn filtration(name: &Name) -> Option<Named> {
    let is_rate = name.has(&[
        "egfr",
        "gfr",
        "dfg",
        "dfge",
        "edfg",
        "tfg",
        "tfge",
        "etfg",
        "fge",
        "egfrcr",
        "ckd epi",
        "mdrd",
        "filtration rate",
        "filtration glomerulaire",
        "filtration glom",
        "filtrado glomerular",
        "filtracion glomerular",
        "filtrado glomerular estimado",
        "fg estimado",
        "filtrado glom",
    ]) || name.begins(&["filtrationsrate", "egfr", "الترشيح"]);
    if !is_rate {
        return None;
    }
    if name.begins(&[
        "stage",
        "stadium",
        "stade",
        "estadio",
        "category",
        "kategorie",
        "comment",
        "interpret",
    ]) {
        return None;
    }
    let is_split = name
        .begins(&["afr", "nonafr", "black", "race", "schwarz", "noir", "negr", "aa"])
        && !name.begins(&["racefree"])
        || name.has(&["non aa", "naa"]);
    let is_free = name.has(&["race free", "without race", "no race", "non race"]);
    Some(if is_split && !is_free { Named::Perhaps(Egfr) } else { Named::Is(Egfr) })
}

fn has_calcium(name: &Name) -> bool {
    name.begins(&[
        "calcium",
        "kalzium",
        "calcemi",
        "calcaemi",
        "kalziumspiegel",
        "serumcalcium",
        "gesamtcalcium",
        "gesamtkalzium",
        "كالسيوم",
        "الكالسيوم",
        "كلس",
        "الكلس",
    ]) || name.has(&["calcio", "calcique"])
        || is_its_symbol(name)
}

/// `Ca`, and nothing beside it but what was measured of it and in what: `S-Ca`, `Ca
/// korr.`, `Ca SerPl-mCnc`.
fn is_its_symbol(name: &Name) -> bool {
    const BESIDE: [&str; 22] = [
        "ca", "ca2", "2", "s", "p", "i", "im", "in", "serum", "plasma", "serpl", "ser", "blood",
        "mcnc", "scnc", "gesamt", "total", "tot", "level", "albumin", "alb", "f",
    ];
    let is_told = |word: &String| BESIDE.contains(&word.as_str()) || is_adjusting(word);
    name.has(&["ca", "ca2"]) && name.words.iter().all(is_told)
}

/// Whether a word says that it is corrected for albumin.
fn is_adjusting(word: &str) -> bool {
    ["adj", "corr", "korr", "ajust", "albuminkorr", "مصحح", "المصحح", "معدل", "المعدل"]
        .iter()
        .any(|start| word.starts_with(start))
}

fn calcium(name: &Name) -> Option<Named> {
    let ionised =
        name.begins(&["ioni", "jonis", "iono", "متاين", "المتاين", "المؤين", "مؤين", "ايون"])
            || name.has(&[
                "ion", "ica", "free", "frei", "freies", "freie", "libre", "libres", "الحر", "حر",
            ]);
    if name.is(&["ica", "ca ion", "ca ionised", "ca ionized", "ca ionisiert"]) {
        return Some(Named::Other(Calcium));
    }
    if !has_calcium(name) || name.is_a_ratio() {
        return None;
    }
    let is_foreign = name.begins(&[
        "oxal",
        "bind",
        "channel",
        "phosph",
        "phosf",
        "fosf",
        "carbonat",
        "citrat",
        "pth",
        "parathyr",
        "parathormon",
        "sensing",
        "receptor",
        "supplement",
        "intake",
        "gluconat",
        "antibod",
        "score",
        "stone",
        "crystal",
        "kristall",
        "calprotectin",
        "excretion",
        "clearance",
    ]);
    if is_foreign {
        return None;
    }
    if ionised || name.is_not_of_blood() || name.has(&["ph 7", "ph"]) {
        return Some(Named::Other(Calcium));
    }
    let adjusted = name.words.iter().any(|word| is_adjusting(word));
    Some(if adjusted {
        Named::Is(AdjustedCalcium)
    } else if name.says_total() {
        Named::Total(Calcium)
    } else {
        Named::Is(Calcium)
    })
}

fn albumin(name: &Name) -> Option<Named> {
    let is_albumin =
        name.has(&["albumin", "albumine", "albumina", "البومين", "الالبومين", "زلال", "الزلال"])
            || name.begins(&["serumalbumin", "albuminemi"])
            || name.is(&["alb", "s alb", "alb s"]);
    let is_foreign = name.begins(&[
        "globulin",
        "glyk",
        "glyc",
        "glic",
        "modif",
        "bind",
        "antibod",
        "fraktion",
        "fraction",
        "electroph",
        "elektroph",
        "micro",
        "mikro",
        "pre",
        "calcium",
        "kalzium",
    ]);
    if !is_albumin || is_foreign || name.is_a_ratio() {
        return None;
    }
    Some(if name.is_not_of_blood() { Named::Other(Albumin) } else { Named::Is(Albumin) })
}
