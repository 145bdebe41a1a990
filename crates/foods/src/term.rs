//! Words that people use and a food's name does not have: `Käse` for a Gouda.
//!
//! A line is a language, its words, and the foods they stand for: ids, ids with a
//! star for what follows, or the first and the last of a range of the table.

use super::TERMS;

/// The words of a language that stand for a food. `ids` are those of the table.
pub(crate) fn of(tag: &str, place: usize, ids: &[&str]) -> String {
    let rules = TERMS.lines().filter_map(|line| line.strip_prefix(tag)?.strip_prefix('\t'));
    let of_food = rules.filter_map(|rule| {
        let (words, foods) = rule.split_once('\t')?;
        foods.split(',').any(|foods| names(foods, place, ids)).then_some(words)
    });
    of_food.collect::<Vec<_>>().join(" ")
}

/// Whether a food is among those that a pattern names.
fn names(foods: &str, place: usize, ids: &[&str]) -> bool {
    if let Some((first, last)) = foods.split_once("..") {
        let at = |id| ids.iter().position(|one| *one == id);
        return at(first).is_some_and(|first| first <= place)
            && at(last).is_some_and(|last| place <= last);
    }
    let Some(id) = ids.get(place) else { return false };
    let mut parts = foods.split('*');
    let Some(start) = parts.next() else { return false };
    let Some(mut rest) = id.strip_prefix(start) else { return false };
    for part in parts {
        let Some((_, after)) = rest.split_once(part) else { return false };
        rest = after;
    }
    foods.contains('*') || rest.is_empty()
}

#[cfg(test)]
mod tests {
    use super::names;

    #[test]
    fn foods_are_named_by_id_by_what_ids_begin_with_or_as_a_range() {
        let ids = ["milk_whole", "milk_skim_us", "kefir", "tuna_canned", "tuna_raw"];
        let named = |foods: &str| -> Vec<usize> {
            (0..ids.len()).filter(|place| names(foods, *place, &ids)).collect()
        };
        for (foods, places) in [
            ("milk_whole", &[0][..]),
            ("milk_*", &[0, 1]),
            ("milk_skim*", &[1]),
            ("milk", &[]),
            ("tuna*canned*", &[3]),
            ("milk_skim_us..tuna_canned", &[1, 2, 3]),
            ("tuna_raw..milk_whole", &[]),
        ] {
            assert_eq!(named(foods), places, "{foods}");
        }
    }
}
