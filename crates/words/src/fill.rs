//! Templates: `"under {upper} {unit}"`.

/// Puts texts into the named gaps of a template. A gap nobody fills stays
/// visible: a test reads every phrase for it.
#[must_use]
pub fn fill(template: &str, gaps: &[(&str, &str)]) -> String {
    let (mut text, mut rest) = (String::new(), template);
    while let Some((before, after)) = rest.split_once('{') {
        text.push_str(before);
        let gap = after.split_once('}');
        let known = gap.and_then(|(name, after)| {
            let (_, value) = gaps.iter().find(|(gap, _)| *gap == name)?;
            Some((*value, after))
        });
        let (value, after) = known.unwrap_or(("{", after));
        text.push_str(value);
        rest = after;
    }
    text.push_str(rest);
    text
}

/// Texts one after the other, with something between each two.
#[must_use]
pub fn join(items: &[String], between: &str) -> String {
    let mut text = String::new();
    for (place, item) in items.iter().enumerate() {
        if place > 0 {
            text.push_str(between);
        }
        text.push_str(item);
    }
    text
}

/// Items in a row: `a, b and c`.
#[must_use]
pub fn list(items: &[String], between: &str, last: &str) -> String {
    match items {
        [] => String::new(),
        [only] => only.clone(),
        [start @ .., end] => format!("{}{last}{end}", join(start, between)),
    }
}

#[cfg(test)]
mod tests {
    use super::{fill, join, list};

    #[test]
    fn gaps_are_filled_by_name() {
        assert_eq!(fill("{a} to {b}", &[("b", "50"), ("a", "30")]), "30 to 50");
        assert_eq!(fill("{a} and {missing}", &[("a", "1")]), "1 and {missing}");
        assert_eq!(fill("{a}{a} {", &[("a", "1")]), "11 {");
        // What fills a gap is no template.
        assert_eq!(fill("{a} {b}", &[("a", "{b}"), ("b", "1")]), "{b} 1");
    }

    #[test]
    fn texts_are_joined() {
        assert_eq!(join(&["a".to_owned(), String::new(), "b".to_owned()], "; "), "a; ; b");
        assert_eq!(join(&[], "; "), "");
    }

    #[test]
    fn a_list_ends_with_and() {
        let items = |texts: &[&str]| texts.iter().map(ToString::to_string).collect::<Vec<_>>();
        assert_eq!(list(&items(&["a", "b", "c"]), ", ", " and "), "a, b and c");
        assert_eq!(list(&items(&["a"]), ", ", " and "), "a");
        assert_eq!(list(&[], ", ", " and "), "");
    }
}
