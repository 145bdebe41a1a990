//! How well words find a text, both folded: as they stand, in the other number
//! (`eggs`, `huevos`, `بيضة`), or with a letter wrong.

/// Words that tell no food from another: `lait de soja` is a `boisson au soja`.
const SMALL: [&str; 22] = [
    "a", "al", "and", "au", "aux", "con", "d", "de", "del", "du", "el", "en", "et", "la", "le",
    "les", "los", "mit", "of", "und", "with", "y",
];

/// The words of a folded text, without small ones where there are others.
pub(crate) fn words(folded: &str) -> Vec<&str> {
    let all = || folded.split_whitespace();
    let telling: Vec<&str> = all().filter(|word| !SMALL.contains(word)).collect();
    if telling.is_empty() { all().collect() } else { telling }
}

/// How near a text is to words that are all in it, from 0.
pub(crate) fn rank(words: &[&str], text: &str) -> Option<usize> {
    let ranks = words.iter().map(|word| rank_of(word, text)).collect::<Option<Vec<usize>>>()?;
    let query = words.join(" ");
    let starts = text.strip_prefix(query.as_str());
    Some(match (starts, ranks.into_iter().max().unwrap_or_default()) {
        (Some(rest), _) if rest.is_empty() || rest.starts_with(' ') => 0,
        (_, 0) => 1,
        (Some(_), _) => 2,
        (None, within) => within.saturating_add(2),
    })
}

/// A word of the text, the beginning of one, or a part of one.
fn rank_of(word: &str, text: &str) -> Option<usize> {
    if text.split_whitespace().any(|other| is_same(word, other)) {
        return Some(0);
    }
    if text.split_whitespace().any(|other| other.starts_with(word)) {
        return Some(1);
    }
    // A compound has its last part in the singular too: `Salzkartoffel`.
    let mut parts = stems(word).filter(|stem| *stem == word || stem.chars().count() >= 5);
    parts.any(|part| text.contains(part)).then_some(2)
}

/// Whether two words are one, but for their number.
fn is_same(one: &str, other: &str) -> bool {
    one == other || stems(one).any(|stem| stems(other).any(|also| stem == also))
}

/// A word, and what it may be without an ending. Where little is left, it was none.
fn stems(word: &str) -> impl Iterator<Item = &str> {
    const ENDINGS: [(&str, usize); 8] =
        [("s", 3), ("x", 3), ("es", 4), ("n", 4), ("en", 4), ("e", 4), ("ه", 3), ("ات", 3)];
    let without = ENDINGS.iter().filter_map(move |(ending, least)| {
        word.strip_suffix(ending).filter(|rest| rest.chars().count() >= *least)
    });
    let article = word.strip_prefix("ال").filter(|rest| rest.chars().count() >= 3);
    [word].into_iter().chain(without).chain(article)
}

/// How many letters of words are wrong before all are in a text: one of a short
/// word, two of a longer one, none of one of three letters.
pub(crate) fn misspelt(words: &[&str], text: &str) -> Option<usize> {
    let wrong = |word: &&str| {
        let letters = word.chars().count();
        let most = match letters {
            ..=3 => 0,
            4..=5 => 1,
            _ => 2,
        };
        // A short word is looked for at the start of one, or it is in all of them.
        let wrong = distance(word, text, letters > 5);
        (wrong <= most).then_some(wrong)
    };
    words.iter().map(wrong).sum()
}

/// How many letters must be put in, left out or changed until a word stands in a
/// text, at the start of a word or anywhere.
fn distance(word: &str, text: &str, anywhere: bool) -> usize {
    let letters: Vec<char> = word.chars().collect();
    let mut start = 0;
    // What it costs to have come so far in the word, here in the text.
    let mut costs: Vec<usize> = (1..=letters.len()).collect();
    let mut least = letters.len();
    for c in text.chars() {
        let mut diagonal = start;
        start = if anywhere || c == ' ' { 0 } else { letters.len() };
        let mut before = start;
        for (cost, letter) in costs.iter_mut().zip(&letters) {
            let changed = diagonal.saturating_add(usize::from(*letter != c));
            diagonal = *cost;
            *cost = changed.min(diagonal.min(before).saturating_add(1));
            before = *cost;
        }
        least = least.min(before);
    }
    least
}

#[cfg(test)]
mod tests {
    use super::{distance, is_same, misspelt, rank, words};

    #[test]
    fn a_word_is_the_same_in_the_other_number() {
        for (one, other, same) in [
            ("eggs", "egg", true),
            ("oeufs", "oeuf", true),
            ("choux", "chou", true),
            ("tomatoes", "tomato", true),
            ("yogures", "yogur", true),
            ("tomaten", "tomate", true),
            ("بيضه", "بيض", true),
            ("الحليب", "حليب", true),
            ("peas", "peanut", false),
            ("pea", "pear", false),
            ("ei", "eis", false),
        ] {
            assert_eq!(is_same(one, other), same, "{one} {other}");
        }
    }

    #[test]
    fn small_words_tell_nothing_beside_others() {
        assert_eq!(words("lait de soja"), ["lait", "soja"]);
        assert_eq!(words("de"), ["de"]);
        assert_eq!(words(" "), [""; 0]);
    }

    #[test]
    fn whole_words_come_before_parts_and_the_start_before_all() {
        let text = "egg whole hard boiled egg whole";
        for (words, expected) in [
            (&["egg"][..], Some(0)),
            (&["egg", "whole"], Some(0)),
            (&["boiled"], Some(1)),
            (&["eggs"], Some(1)),
            (&["eg"], Some(2)),
            (&["boil"], Some(3)),
            (&["oil"], Some(4)),
            (&["egg", "duck"], None),
        ] {
            assert_eq!(rank(words, text), expected, "{words:?}");
        }
    }

    #[test]
    fn a_wrong_letter_or_two_are_forgiven_and_more_are_not() {
        for (word, text, anywhere, expected) in [
            ("egg", "egg", false, 0),
            ("yogurth", "plain yogurt", true, 1),
            ("cornflakes", "corn flakes", true, 1),
            ("mozarella", "mozzarella", true, 1),
            ("kartofel", "salzkartoffel", true, 1),
            ("xxx", "", true, 3),
        ] {
            assert_eq!(distance(word, text, anywhere), expected, "{word}");
        }
        assert_eq!(misspelt(&["chese"], "cheddar cheese"), Some(1));
        // Within a word a short one is not looked for.
        assert_eq!(misspelt(&["lese"], "cheese"), None);
        assert_eq!(misspelt(&["tee"], "the"), None);
        assert_eq!(misspelt(&["salmonella"], "milk"), None);
    }
}
