//! [`Bound`]: `<` and `>` before a result, as signs and in words.

/// Where a result lies when the laboratory printed `<` or `>` before it.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub enum Bound {
    /// The figure itself.
    #[default]
    Exact,
    /// `<`: somewhere under the figure.
    Below,
    /// `≤`: the figure, or somewhere under it.
    AtMost,
    /// `≥`: the figure, or somewhere over it.
    AtLeast,
    /// `>`: somewhere over the figure.
    Above,
}

/// The signs, the longer before those that they begin with.
const SIGNS: [(&str, Bound); 12] = [
    ("<=", Bound::AtMost),
    ("=<", Bound::AtMost),
    ("≤", Bound::AtMost),
    ("≦", Bound::AtMost),
    ("⩽", Bound::AtMost),
    (">=", Bound::AtLeast),
    ("=>", Bound::AtLeast),
    ("≥", Bound::AtLeast),
    ("≧", Bound::AtLeast),
    ("⩾", Bound::AtLeast),
    ("<", Bound::Below),
    (">", Bound::Above),
];

/// What reports and people write in their place, in the page's languages. The
/// case of Latin letters does not count.
const WORDS: [(&str, Bound); 38] = [
    ("lt", Bound::Below),
    ("less than", Bound::Below),
    ("below", Bound::Below),
    ("under", Bound::Below),
    ("unter", Bound::Below),
    ("kleiner als", Bound::Below),
    ("weniger als", Bound::Below),
    ("inférieur à", Bound::Below),
    ("inférieure à", Bound::Below),
    ("inferieur a", Bound::Below),
    ("moins de", Bound::Below),
    ("menos de", Bound::Below),
    ("menor de", Bound::Below),
    ("menor que", Bound::Below),
    ("inferior a", Bound::Below),
    ("أقل من", Bound::Below),
    ("اقل من", Bound::Below),
    ("أصغر من", Bound::Below),
    ("gt", Bound::Above),
    ("more than", Bound::Above),
    ("greater than", Bound::Above),
    ("above", Bound::Above),
    ("over", Bound::Above),
    ("über", Bound::Above),
    ("Über", Bound::Above),
    ("größer als", Bound::Above),
    ("groesser als", Bound::Above),
    ("mehr als", Bound::Above),
    ("supérieur à", Bound::Above),
    ("supérieure à", Bound::Above),
    ("superieur a", Bound::Above),
    ("plus de", Bound::Above),
    ("más de", Bound::Above),
    ("mas de", Bound::Above),
    ("mayor de", Bound::Above),
    ("mayor que", Bound::Above),
    ("superior a", Bound::Above),
    ("أكثر من", Bound::Above),
];

impl Bound {
    /// The sign before the figure.
    #[must_use]
    pub const fn sign(self) -> &'static str {
        match self {
            Self::Exact => "",
            Self::Below => "<",
            Self::AtMost => "≤",
            Self::AtLeast => "≥",
            Self::Above => ">",
        }
    }

    /// Whether it lies under the figure, or may.
    #[must_use]
    pub const fn is_downward(self) -> bool {
        matches!(self, Self::Below | Self::AtMost)
    }

    /// Whether it lies over the figure, or may.
    #[must_use]
    pub const fn is_upward(self) -> bool {
        matches!(self, Self::Above | Self::AtLeast)
    }
}

/// The bound at the start of a text, and what stands behind it.
#[must_use]
pub fn split(text: &str) -> (Bound, &str) {
    let sign = SIGNS.iter().find_map(|(sign, bound)| Some((*bound, text.strip_prefix(sign)?)));
    let word = || WORDS.iter().find_map(|(word, bound)| Some((*bound, behind(text, word)?)));
    sign.or_else(word).unwrap_or((Bound::Exact, text))
}

/// What stands behind a word that a text starts with, whatever its case.
pub(crate) fn behind<'a>(text: &'a str, word: &str) -> Option<&'a str> {
    let (start, rest) = text.split_at_checked(word.len())?;
    let ends = rest.chars().next().is_none_or(|c| !c.is_alphabetic());
    (ends && start.eq_ignore_ascii_case(word)).then_some(rest)
}

#[cfg(test)]
mod tests {
    use super::{Bound, SIGNS, WORDS, split};

    #[test]
    fn signs_and_words_are_bounds() {
        for (written, bound) in SIGNS.iter().chain(&WORDS) {
            assert_eq!(split(&format!("{written} 4")), (*bound, " 4"), "{written}");
        }
        for (text, bound) in [
            ("LT4", Bound::Below),
            ("gt 60", Bound::Above),
            ("Less Than 4", Bound::Below),
            ("Unter 4", Bound::Below),
            ("ltd 4", Bound::Exact),
            ("4", Bound::Exact),
            ("moinsde 4", Bound::Exact),
        ] {
            assert_eq!(split(text).0, bound, "{text}");
        }
        let all = [Bound::Exact, Bound::Below, Bound::AtMost, Bound::AtLeast, Bound::Above];
        assert_eq!(all.map(Bound::sign), ["", "<", "≤", "≥", ">"]);
    }
}
