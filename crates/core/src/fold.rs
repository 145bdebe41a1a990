//! Typed characters in their plain form, before anything is read of a text.
//!
//! What a keyboard or a document writes in full width (`２２`, `ｎｇ／ｍＬ`, `＜`) is
//! the plain character, as in Unicode's compatibility form (NFKC). Superscripts
//! and fractions are not unfolded: in `22²` the 2 is a footnote, no digit.

use std::borrow::Cow;

/// The text in plain characters, without invisible marks. `None` where a
/// character turns the order of the others round: behind U+202E a field shows
/// `21` where `12` is read.
#[must_use]
pub fn fold(text: &str) -> Option<Cow<'_, str>> {
    if text.is_ascii() {
        return Some(Cow::Borrowed(text));
    }
    let mut plain = String::with_capacity(text.len());
    for c in text.chars() {
        if reorders(c) {
            return None;
        }
        match c {
            _ if invisible(c) => {}
            '\u{3000}' => plain.push(' '),
            '﹤' => plain.push('<'),
            '﹥' => plain.push('>'),
            'ℓ' => plain.push('l'),
            '㎍' => plain.push_str("ug"),
            '㎎' => plain.push_str("mg"),
            '㎖' => plain.push_str("ml"),
            '㎗' => plain.push_str("dl"),
            other => plain.push(full_width(other).unwrap_or(other)),
        }
    }
    Some(Cow::Owned(plain))
}

/// The plain character of one in full width, which stand in the same order.
fn full_width(c: char) -> Option<char> {
    let place = u32::from(c).checked_sub(u32::from('！'))?;
    (place <= u32::from('～') - u32::from('！'))
        .then(|| char::from_u32(u32::from('!').saturating_add(place)))?
}

/// Direction marks, isolates, joiners and the byte-order mark: pasted along unseen.
pub(crate) fn invisible(c: char) -> bool {
    matches!(c, '\u{61C}' | '\u{200B}'..='\u{200F}' | '\u{2060}'..='\u{2069}' | '\u{FEFF}')
}

/// Embeddings, overrides and what ends them: the text may look like another number.
fn reorders(c: char) -> bool {
    matches!(c, '\u{202A}'..='\u{202E}')
}

#[cfg(test)]
mod tests {
    use super::fold;

    #[test]
    fn full_width_is_the_plain_character() {
        for (text, plain) in [
            ("22 ng/mL", "22 ng/mL"),
            ("２２．５", "22.5"),
            ("２２ ｎｇ／ｍＬ", "22 ng/mL"),
            ("＜４", "<4"),
            ("＞＝６０", ">=60"),
            ("－3", "-3"),
            ("10㎍", "10ug"),
            ("2\u{3000}g／㎗", "2 g/dl"),
            // Neither a digit nor an operator of the text.
            ("22²", "22²"),
            ("½", "½"),
            ("٢٢٫٥", "٢٢٫٥"),
        ] {
            assert_eq!(fold(text).as_deref(), Some(plain), "{text}");
        }
    }

    #[test]
    fn marks_are_dropped_and_overrides_refuse() {
        for text in ["\u{200E}12", "1\u{200F}2", "\u{2066}12\u{2069}", "\u{FEFF}12", "1\u{200B}2"] {
            assert_eq!(fold(text).as_deref(), Some("12"), "{text:?}");
        }
        for text in ["\u{202E}12", "12\u{202D}", "\u{202A}12\u{202C}", "1\u{202B}2"] {
            assert_eq!(fold(text), None, "{text:?}");
        }
    }
}
