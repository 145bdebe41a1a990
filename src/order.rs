//! Short lists in order.

/// Items by a key; those with the same key stay as they came. Each is put into its
/// place, for there are some two dozen at most: the sort of the standard library is
/// made for long lists, and is 4 kB to download for every kind of item.
pub(crate) fn ordered<T, K: Ord>(
    items: impl IntoIterator<Item = T>,
    key: impl Fn(&T) -> K,
) -> Vec<T> {
    let mut ordered = Vec::new();
    for item in items {
        let own = key(&item);
        ordered.insert(ordered.partition_point(|one| key(one) <= own), item);
    }
    ordered
}

#[cfg(test)]
mod tests {
    use super::ordered;

    /// As `sort_by_key` would: the order of equals is that of the sources.
    #[test]
    fn equals_stay_as_they_came() {
        for (given, expected) in [
            (vec![], vec![]),
            (vec![(2, 'a'), (1, 'b')], vec![(1, 'b'), (2, 'a')]),
            (
                vec![(1, 'a'), (0, 'b'), (1, 'c'), (0, 'd'), (1, 'e')],
                vec![(0, 'b'), (0, 'd'), (1, 'a'), (1, 'c'), (1, 'e')],
            ),
        ] {
            assert_eq!(ordered(given, |(key, _)| *key), expected);
        }
    }
}
