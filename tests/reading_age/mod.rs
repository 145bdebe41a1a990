//! Flesch-Kincaid grade of a catalogue of phrases. A name (of a measure, a
//! body or a medicine), a unit and a number count as one short word: the
//! reader holds a report or a bottle with the name on it.

use std::collections::BTreeSet;

/// Names, the longest first where one begins another. `#` is a number.
const NAMES: &[&str] = &[
    // Measures and what they measure.
    "1,25-dihydroxyvitamin D",
    "25-hydroxyvitamin D",
    "1,25-OH-D",
    "25-OH vitamin D",
    "25-OH-D",
    "dp-ucMGP",
    "ucMGP",
    "MGP",
    "undercarboxylated osteocalcin",
    "osteocalcin",
    "phylloquinone",
    "menaquinone-#",
    "PIVKA-II",
    "P1NP",
    "CTX",
    "ucOC",
    "eGFR",
    "MK-4",
    "MK-7",
    "vitamin D2",
    "vitamin D",
    "vitamin K1",
    "vitamin K2",
    "vitamin K",
    "K2",
    "D2",
    "calcium",
    "albumin",
    "magnesium",
    "calcidiol",
    "creatinine",
    "biotin",
    "Agatston",
    "IDS-iSYS",
    // Bodies that no table carries in this form.
    "US National Academies",
    "Endocrine Society",
    "EFSA",
    "IOM",
    "NASEM",
    "NHS",
    "SACN",
    "COMA",
    "MHLW",
    // Medicines.
    "warfarin",
    "acenocoumarol",
    "phenprocoumon",
    "fluindione",
    "apixaban",
    "rivaroxaban",
    "edoxaban",
    "dabigatran",
    "thiazides",
    "thiazide",
    "digoxin",
    "lithium",
    "orlistat",
    "cholestyramine",
    "phenytoin",
    "phenobarbital",
    "prednisolone",
    "levothyroxine",
    "alendronate",
    "tetracycline",
    "quinolone",
    "verapamil",
    "diltiazem",
    "calcipotriol",
    // Units.
    "nmol/L",
    "pmol/L",
    "mmol/L",
    "ng/mL",
    "mg/dL",
    "g/dL",
    "g/L",
    "µg/L",
    "pg/mL",
    "mL/min/1.73m2",
    "mL/min/1.73 m²",
    "mAU/mL",
    "µg",
    "mg",
    "IU",
    "AU",
    "EAR",
    "RDA",
    "PRI",
    "RNI",
    "AI",
    "UL",
    "%",
];

/// What a grade is made from.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub(crate) struct Count {
    /// Words.
    pub(crate) words: usize,
    /// Sentences.
    pub(crate) sentences: usize,
    /// Syllables.
    pub(crate) syllables: usize,
}

impl Count {
    /// The Flesch-Kincaid grade.
    pub(crate) fn grade(self) -> f64 {
        let of = |part: usize, whole: usize| part as f64 / whole.max(1) as f64;
        0.39 * of(self.words, self.sentences) + 11.8 * of(self.syllables, self.words) - 15.59
    }

    fn plus(self, other: Self) -> Self {
        Self {
            words: self.words + other.words,
            sentences: self.sentences + other.sentences,
            syllables: self.syllables + other.syllables,
        }
    }
}

/// Counts a catalogue, each sentence once however many numbers fill its gaps
/// and however many phrases it ends; and its sentences, the hardest first.
pub(crate) fn count(phrases: &[String], bodies: &[String]) -> (Count, Vec<(f64, String)>) {
    let mut names: Vec<String> =
        NAMES.iter().copied().chain(bodies.iter().map(String::as_str)).map(numbered).collect();
    names.sort_by_key(|name| (std::cmp::Reverse(name.len()), name.clone()));
    names.dedup();
    let phrases: BTreeSet<String> = phrases.iter().map(|text| shortened(text, &names)).collect();
    let sentences: BTreeSet<&str> = phrases
        .iter()
        .flat_map(|phrase| phrase.split(['.', '?', '!']))
        .map(str::trim)
        .filter(|sentence| !sentence.is_empty())
        .collect();
    let total = sentences.iter().fold(Count::default(), |total, s| total.plus(count_phrase(s)));
    let mut hardest: Vec<(f64, String)> =
        sentences.iter().map(|s| (count_phrase(s).grade(), (*s).to_owned())).collect();
    hardest.sort_by(|a, b| b.0.total_cmp(&a.0));
    (total, hardest)
}

/// Every number becomes `#`, also one with a decimal mark: a full stop between
/// digits ends no sentence.
fn numbered(text: &str) -> String {
    let mut out = String::new();
    let mut rest = text.chars().peekable();
    let mut in_word = false;
    while let Some(c) = rest.next() {
        if c.is_ascii_digit() && !in_word {
            while rest.next_if(|c| c.is_ascii_digit()).is_some() {}
            if rest.peek() == Some(&'.') {
                let mut ahead = rest.clone();
                ahead.next();
                if ahead.peek().is_some_and(char::is_ascii_digit) {
                    rest = ahead;
                    while rest.next_if(|c| c.is_ascii_digit()).is_some() {}
                }
            }
            out.push('#');
        } else {
            in_word = c.is_alphanumeric();
            out.push(c);
        }
    }
    out
}

/// The text with each name as one short word.
fn shortened(text: &str, names: &[String]) -> String {
    let mut text = numbered(text);
    for name in names {
        text = replaced(&text, name);
    }
    text
}

/// Replaces whole words only, in either case.
fn replaced(text: &str, name: &str) -> String {
    let (lower, sought) = (text.to_lowercase(), name.to_lowercase());
    // Only then do places in one fit the other.
    if lower.len() != text.len() {
        return text.replace(name, "x");
    }
    let mut out = String::new();
    let mut from = 0;
    while let Some(at) = lower[from..].find(&sought).map(|at| at + from) {
        let end = at + sought.len();
        let joined = |c: Option<char>| c.is_some_and(|c| c.is_alphanumeric() || c == '#');
        let whole =
            !joined(lower[..at].chars().next_back()) && !joined(lower[end..].chars().next());
        out.push_str(&text[from..at]);
        out.push_str(if whole { "x" } else { &text[at..end] });
        from = end;
    }
    out.push_str(&text[from..]);
    out
}

fn count_phrase(phrase: &str) -> Count {
    let mut count = Count::default();
    for sentence in phrase.split(['.', '?', '!']) {
        let words: Vec<&str> = sentence
            .split(|c: char| !(c.is_alphanumeric() || c == '#' || c == '\'' || c == '’'))
            .filter(|word| word.chars().any(|c| c.is_alphanumeric() || c == '#'))
            .collect();
        if !words.is_empty() {
            count.sentences += 1;
            count.words += words.len();
            count.syllables += words.iter().map(|word| syllables(word)).sum::<usize>();
        }
    }
    count
}

/// The syllables of an English word: groups of vowels, without the silent
/// endings, with the vowels that are said apart.
pub(crate) fn syllables(word: &str) -> usize {
    let word: String = word.to_lowercase().chars().filter(char::is_ascii_alphabetic).collect();
    let is_vowel = |c: char| "aeiouy".contains(c);
    let mut count = 0;
    let mut before = false;
    for c in word.chars() {
        let vowel = is_vowel(c);
        count += usize::from(vowel && !before);
        before = vowel;
    }
    let ends = |ending: &str| word.ends_with(ending);
    let consonant_before =
        |ending: usize| word.chars().rev().nth(ending).is_some_and(|c| !is_vowel(c));
    // "one", "rate", but not "table", "be".
    let silent_e = ends("e") && consonant_before(1) && !(ends("le") && consonant_before(2));
    // "called", but not "rated", "needed".
    let silent_ed = ends("ed") && consonant_before(2) && !ends("ted") && !ends("ded");
    // "names", but not "ranges", "places", "illnesses", "tables".
    let silent_es = ends("es")
        && consonant_before(2)
        && !["ses", "ces", "ges", "xes", "zes", "ches", "shes", "les"].iter().any(|e| ends(e));
    // "likely", "safely".
    let silent_ely = ends("ely") && count > 2;
    count -= usize::from(count > 1 && (silent_e || silent_ed || silent_es || silent_ely));
    let matches = |parts: &[&str]| parts.iter().map(|p| word.matches(p).count()).sum::<usize>();
    (count + matches(SAID_APART).saturating_sub(matches(SAID_TOGETHER))).max(1)
}

/// Vowels in a row that are two syllables.
const SAID_APART: &[&str] =
    &["ia", "io", "iu", "eo", "ua", "iet", "ying", "oing", "eing", "area", "create"];
/// Words and endings of those in which they are one.
const SAID_TOGETHER: &[&str] =
    &["tion", "sion", "gion", "cial", "tial", "tious", "cious", "cian", "qua", "gua", "peo"];

#[test]
fn known_words_have_their_syllables() {
    for (word, known) in [
        ("a", 1),
        ("the", 1),
        ("be", 1),
        ("one", 1),
        ("names", 1),
        ("called", 1),
        ("range", 1),
        ("ranges", 2),
        ("table", 2),
        ("tables", 2),
        ("needed", 2),
        ("rated", 2),
        ("level", 2),
        ("sources", 2),
        ("number", 2),
        ("kidney", 2),
        ("illnesses", 3),
        ("emergency", 4),
        ("deficiency", 4),
        ("insufficient", 4),
        ("medicine", 3),
        ("clinician", 3),
        ("clinic", 2),
        ("usual", 3),
        ("serious", 3),
        ("create", 2),
        ("going", 2),
        ("laboratory", 5),
        ("question", 2),
        ("pregnancy", 3),
        ("adequate", 3),
        ("people", 2),
        ("likely", 2),
        ("diet", 2),
        ("area", 3),
        ("quiet", 2),
        ("x", 1),
        ("#", 1),
    ] {
        assert_eq!(syllables(word), known, "{word}");
    }
}

#[test]
fn names_and_numbers_are_one_short_word() {
    let names = ["25-OH-D", "nmol/L", "warfarin"].map(numbered);
    let short = |text: &str| shortened(text, &names);
    assert_eq!(short("25-OH-D of 49.9 nmol/L."), "x of # x.");
    assert_eq!(short("Warfarin, not warfarins"), "x, not warfarins");
}

#[test]
fn the_grade_is_flesch_and_kincaids() {
    let count = count_phrase("The cat sat on the mat. It was fat.");
    assert_eq!(count, Count { words: 9, sentences: 2, syllables: 9 });
    assert!((count.grade() - (0.39 * 4.5 + 11.8 - 15.59)).abs() < 1e-9);
}
