//! What explains figures and is none: `Deficiency: <20`, `women 34-1037`, `20-50 years`.

use crate::words;

/// Whether words explain what figures mean.
pub(crate) fn is_interpretation(text: &str) -> bool {
    any_begins(
        text,
        &[
            "deficien",
            "insuffic",
            "insufic",
            "optim",
            "suffic",
            "toxi",
            "intox",
            "mangel",
            "carenc",
            "deficit",
            "defizit",
            "sufic",
            "ziel",
            "empfohlen",
            "desir",
            "recomm",
            "recom",
            "target",
            "unterversorg",
            "versorg",
            "uberschuss",
            "possible",
            "interpret",
            "status",
            "stage",
            "stadium",
            "stade",
            "estadio",
            "hypervit",
            "exces",
            "therap",
            "sever",
            "schwer",
            "نقص",
            "كاف",
            "سميه",
            "المثالي",
        ],
    )
}

/// Whether words name some of all people, for whom a range is: which one is the
/// person's is not known.
pub(crate) fn is_of_a_group(text: &str) -> bool {
    any_begins(
        text,
        &[
            "premenop",
            "pramenop",
            "postmenop",
            "menopaus",
            "women",
            "woman",
            "female",
            "males",
            "male",
            "men",
            "frau",
            "weiblich",
            "mannlich",
            "manner",
            "femme",
            "homme",
            "mujer",
            "hombre",
            "pregnan",
            "schwanger",
            "enceinte",
            "embaraz",
            "trimest",
            "نساء",
            "رجال",
            "حامل",
        ],
    )
}

/// Whether a word counts years: what stands before it is an age.
pub(crate) fn is_of_age(word: &str) -> bool {
    any_begins(
        word,
        &["year", "yrs", "jahr", "ans", "anos", "month", "monat", "mois", "سنه", "سنوات"],
    )
}

fn any_begins(text: &str, starts: &[&str]) -> bool {
    words::words(text).iter().any(|word| starts.iter().any(|start| word.starts_with(start)))
}
