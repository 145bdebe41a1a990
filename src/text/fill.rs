//! Templates: `"under {upper} {unit}"`.

use std::borrow::Cow;

/// Puts texts into the named gaps of a template. A gap nobody fills stays
/// visible: a test reads every phrase for it.
#[must_use]
pub fn fill(template: &str, gaps: &[(&str, &str)]) -> String {
    let mut text = Cow::Borrowed(template);
    for (name, value) in gaps {
        let gap = format!("{{{name}}}");
        if text.contains(&gap) {
            text = Cow::Owned(text.replace(&gap, value));
        }
    }
    text.into_owned()
}

/// Items in a row: `a, b and c`.
#[must_use]
pub fn list(items: &[String], between: &str, last: &str) -> String {
    match items {
        [] => String::new(),
        [only] => only.clone(),
        [start @ .., end] => format!("{}{last}{end}", start.join(between)),
    }
}

#[cfg(test)]
mod tests {
    use super::{fill, list};

    #[test]
    fn gaps_are_filled_by_name() {
        assert_eq!(fill("{a} to {b}", &[("b", "50"), ("a", "30")]), "30 to 50");
        assert_eq!(fill("{a} and {missing}", &[("a", "1")]), "1 and {missing}");
    }

    #[test]
    fn a_list_ends_with_and() {
        let items = |texts: &[&str]| texts.iter().map(ToString::to_string).collect::<Vec<_>>();
        assert_eq!(list(&items(&["a", "b", "c"]), ", ", " and "), "a, b and c");
        assert_eq!(list(&items(&["a"]), ", ", " and "), "a");
        assert_eq!(list(&[], ", ", " and "), "");
    }
}
