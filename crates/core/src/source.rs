//! [`Source`]: where a printed figure was seen, and when it was last checked.

use super::date::Date;

/// A publication that figures were read from.
#[derive(PartialEq, Eq, Debug)]
pub struct Source {
    /// The key of the evidence files.
    pub key: &'static str,
    /// Authors or body, title or journal, year.
    pub citation: &'static str,
    /// Where in it: page, table, section. Empty where it has only one place.
    pub place: &'static str,
    /// DOI or address. Empty where none was seen.
    pub url: &'static str,
    /// The day someone last compared the figures with it.
    pub checked: Date,
    /// The day by which someone must do so again.
    pub review_by: Date,
}

/// Whether the body's own document was read, or another that cites it.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Seen {
    /// The body's own text.
    Original,
    /// A text that quotes the body.
    SecondHand,
}

impl Seen {
    /// The stable id.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::Original => "original",
            Self::SecondHand => "second-hand",
        }
    }
}

/// The day all shipped figures were last checked, and the day they must be
/// again.
pub const CHECKED: Date = Date::literal(2026, 11, 20);
/// See [`CHECKED`].
pub const REVIEW_BY: Date = Date::literal(2027, 11, 20);

impl Source {
    /// A source checked on the common day.
    pub(crate) const fn new(
        key: &'static str,
        citation: &'static str,
        place: &'static str,
        url: &'static str,
    ) -> Self {
        Self { key, citation, place, url, checked: CHECKED, review_by: REVIEW_BY }
    }

    /// The same source, checked on another day.
    pub(crate) const fn on(self, checked: Date, review_by: Date) -> Self {
        Self { checked, review_by, ..self }
    }

    /// Whether its review is overdue on a day.
    #[must_use]
    pub fn is_overdue(&self, today: Date) -> bool {
        today > self.review_by
    }
}

/// Publications, each a constant: name, key, citation, place, address; and
/// `ALL` of them. Those checked on another day stand last, behind `=>` and
/// that day.
macro_rules! sources {
    (
        $($name:ident = $key:literal: $citation:literal, $place:literal, $url:literal;)*
        $(=> $checked:expr, $by:expr; $($late:ident = $late_key:literal: $what:literal, $where:literal, $at:literal;)*)?
    ) => {
        $(
            #[doc = $citation]
            pub static $name: Source = Source::new($key, $citation, $place, $url);
        )*
        $($(
            #[doc = $what]
            pub static $late: Source = Source::new($late_key, $what, $where, $at).on($checked, $by);
        )*)?

        /// Every one, in the order above.
        pub static ALL: &[&Source] = &[$(&$name,)* $($(&$late,)*)?];
    };
}
pub(crate) use sources;

#[cfg(test)]
mod tests {
    use super::{CHECKED, REVIEW_BY, Source};
    use crate::date::Date;

    #[test]
    fn a_source_is_overdue_from_the_day_after_its_review() {
        let source = Source::new("S", "a citation", "a place", "https://example.org");
        for (day, overdue) in [
            (CHECKED, false),
            (REVIEW_BY, false),
            (Date::literal(2027, 11, 21), true),
            (Date::literal(2028, 1, 1), true),
        ] {
            assert_eq!(source.is_overdue(day), overdue, "{day}");
        }
    }
}
