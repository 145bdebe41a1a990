//! [`Lang`]: the languages.

use super::plural::Plural;

macro_rules! languages {
    ($($variant:ident = $tag:literal, $name:literal: $doc:literal;)*) => {
        /// A language of the page.
        #[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
        pub enum Lang {
            $(#[doc = $doc] $variant,)*
        }

        impl Lang {
            /// Every language, in the order of the choice.
            pub const ALL: &[Self] = &[$(Self::$variant,)*];

            /// The BCP 47 tag.
            #[must_use]
            pub const fn tag(self) -> &'static str {
                match self { $(Self::$variant => $tag,)* }
            }

            /// The language's name in itself.
            #[must_use]
            pub const fn name(self) -> &'static str {
                match self { $(Self::$variant => $name,)* }
            }
        }
    };
}

// Tag, and its name in itself.
languages! {
    En = "en", "English": "English.";
    Es = "es", "Español": "Spanish.";
    Fr = "fr", "Français": "French.";
    De = "de", "Deutsch": "German.";
    Ar = "ar", "العربية": "Arabic.";
}

impl Lang {
    /// The language of a tag: `fr`, and `fr-CA` too.
    #[must_use]
    pub fn parse(tag: &str) -> Option<Self> {
        let primary = tag.split(['-', '_']).next()?;
        Self::ALL.iter().copied().find(|lang| lang.tag().eq_ignore_ascii_case(primary))
    }

    /// Which way it is written, as HTML has it.
    #[must_use]
    pub const fn dir(self) -> &'static str {
        if self.is_rtl() { "rtl" } else { "ltr" }
    }

    /// Whether it is written from right to left.
    #[must_use]
    pub const fn is_rtl(self) -> bool {
        match self {
            Self::Ar => true,
            Self::En | Self::Es | Self::Fr | Self::De => false,
        }
    }

    /// Which form a count asks for, from 1 on (Unicode CLDR, cardinals).
    #[must_use]
    pub const fn plural(self, count: usize) -> Plural {
        match (self, count) {
            (_, 1) => Plural::One,
            (Self::Ar, 2) => Plural::Two,
            (Self::Ar, 3..=10) => Plural::Few,
            (Self::Ar, 11..=99) => Plural::Many,
            (Self::En | Self::Es | Self::Fr | Self::De | Self::Ar, _) => Plural::Other,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{Lang, Plural};

    #[test]
    fn a_region_does_not_matter() {
        assert_eq!(Lang::parse("fr-CA"), Some(Lang::Fr));
        assert_eq!(Lang::parse("AR_eg"), Some(Lang::Ar));
        assert_eq!(Lang::parse("it"), None);
        assert_eq!(Lang::parse(""), None);
    }

    #[test]
    fn arabic_counts_in_five_forms() {
        let forms = [1, 2, 3, 10, 11, 99, 100].map(|n| Lang::Ar.plural(n));
        use Plural::{Few, Many, One, Other, Two};
        assert_eq!(forms, [One, Two, Few, Few, Many, Many, Other]);
        assert_eq!([1, 2].map(|n| Lang::De.plural(n)), [One, Other]);
    }
}
