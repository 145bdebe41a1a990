//! Claims: their words, and the evidence they rest on.
#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use calcium_compass_core::claim::{ClaimGroup, ClaimId, Grade};
use calcium_compass_core::person::Answer;
use calcium_compass_words::en::claim as words;

mod reading_age;

const EVIDENCE: &str = include_str!("../evidence/claims.md");

/// The part of the evidence under a claim's heading.
fn section(claim: ClaimId) -> &'static str {
    let heading = format!("### `{}`: ", claim.id());
    let rest = EVIDENCE.split(&heading).nth(1).unwrap_or_else(|| panic!("no {heading}"));
    rest.split("\n#").next().unwrap_or(rest)
}

#[test]
fn every_claim_stands_in_the_evidence_as_it_is_shown() {
    let written = EVIDENCE.matches("### `").count();
    assert_eq!(written, ClaimId::ALL.len(), "a claim of the evidence is not shown");
    for claim in ClaimId::ALL {
        let stands = format!("{}, {}\n", claim.verdict().id(), claim.grade().id().to_uppercase());
        assert!(section(*claim).starts_with(&stands), "{} is not {stands}", claim.id());
    }
}

#[test]
fn every_publication_of_a_claim_stands_in_the_evidence() {
    for source in ClaimId::ALL.iter().flat_map(|claim| claim.sources()) {
        let row = format!("| {} | {} |", source.key, source.citation);
        assert!(EVIDENCE.contains(&row), "{row}");
    }
    let rows = EVIDENCE.split("## Publications").nth(1).expect("the list");
    for key in rows.lines().skip_while(|line| !line.starts_with("|---")).skip(1) {
        let key = key.split('|').nth(1).map(str::trim).unwrap_or_default();
        let used = ClaimId::ALL.iter().flat_map(|claim| claim.sources()).any(|s| s.key == key);
        assert!(used || key.is_empty(), "{key} is used by no claim");
    }
}

#[test]
fn a_claim_goes_on_with_its_heading_and_has_a_short_answer() {
    for id in ClaimId::ALL {
        let claim = words::claim(*id);
        assert!(claim.split_whitespace().count() <= 14, "{claim}");
        assert!(claim.starts_with(char::is_lowercase) && !claim.ends_with('.'), "{claim}");
        // A point inside a figure ends no sentence.
        let answer = words::claim_answer(*id);
        let ends = |end: &str| answer.matches(&format!("{end} ")).count();
        let sentences = 1 + ends(".") + ends("?");
        assert!((2..=5).contains(&sentences), "{sentences} sentences: {}", id.id());
        let (count, _) = reading_age::count(&[words::claim_answer(*id).to_owned()], &[]);
        assert!(count.grade() <= 7.0, "{}: grade {:.2}", id.id(), count.grade());
    }
}

/// What people on a vitamin K antagonist are shown must not speak of it.
#[test]
fn a_claim_says_vitamin_k_only_where_it_is_marked() {
    for id in ClaimId::ALL {
        let said = format!("{} {}", words::claim(*id), words::claim_answer(*id)).to_lowercase();
        let names = ["vitamin k", "k1", "k2", "mk-", "mgp", "menaquinone", "warfarin"];
        let speaks = names.iter().any(|name| said.contains(name));
        assert_eq!(speaks, id.speaks_of_vitamin_k(), "{}: {said}", id.id());
    }
    let left = |group: &ClaimGroup| {
        let shown = |claim: &&ClaimId| claim.group() == *group && !claim.speaks_of_vitamin_k();
        ClaimId::ALL.iter().filter(shown).count()
    };
    assert_eq!(left(&ClaimGroup::Kinds), 0, "every kind of vitamin K is vitamin K");
    assert!(ClaimGroup::ALL.iter().any(|group| left(group) > 0), "something is left to show");
}

/// "No" shows all; not answered, "yes" and "not sure" what does not speak of
/// vitamin K.
#[test]
fn a_claim_on_vitamin_k_is_shown_after_no_alone() {
    let shown = |answer: Answer| {
        ClaimId::ALL.iter().filter(|id| id.is_shown_to(answer)).copied().collect::<Vec<_>>()
    };
    assert_eq!(shown(Answer::No), ClaimId::ALL);
    let without: Vec<_> =
        ClaimId::ALL.iter().filter(|id| !id.speaks_of_vitamin_k()).copied().collect();
    assert!(!without.is_empty() && without.len() < ClaimId::ALL.len());
    for answer in [Answer::Unanswered, Answer::Unsure, Answer::Yes] {
        assert_eq!(shown(answer), without, "{answer:?}");
    }
}

#[test]
fn words_of_one_kind_differ() {
    let mut said: Vec<&str> = ClaimId::ALL.iter().map(|id| words::claim(*id)).collect();
    said.extend(ClaimId::ALL.iter().map(|id| words::claim_answer(*id)));
    said.extend(Grade::ALL.iter().map(|grade| words::grade(*grade)));
    let all = said.len();
    said.sort_unstable();
    said.dedup();
    assert_eq!(said.len(), all);
}
