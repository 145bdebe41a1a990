//! [`Country`]: whose body a source is, so that a page can show the bodies of
//! the reader's language first.

use super::ids::ids;

macro_rules! countries {
    ($($variant:ident = $id:literal, [$($lang:literal)*]: $doc:literal;)*) => {
        ids! {
            /// Where a body is at home. Its id is the code of ISO 3166; `EU` for
            /// the European Union.
            Country { $($variant = $id: $doc,)* }
        }

        impl Country {
            /// The languages of this project that are read there.
            #[must_use]
            pub const fn languages(self) -> &'static [&'static str] {
                match self { $(Self::$variant => &[$($lang),*],)* }
            }
        }
    };
}

countries! {
    UnitedStates = "US", ["en" "es"]: "United States.";
    UnitedKingdom = "GB", ["en"]: "United Kingdom.";
    Australia = "AU", ["en"]: "Australia.";
    NewZealand = "NZ", ["en"]: "New Zealand.";
    India = "IN", ["en"]: "India.";
    EuropeanUnion = "EU", ["de" "fr" "es" "en"]: "European Union, or Europe as a whole.";
    Germany = "DE", ["de"]: "Germany.";
    Austria = "AT", ["de"]: "Austria.";
    Switzerland = "CH", ["de" "fr"]: "Switzerland.";
    France = "FR", ["fr"]: "France.";
    Spain = "ES", ["es"]: "Spain.";
    SaudiArabia = "SA", ["ar"]: "Saudi Arabia.";
    Emirates = "AE", ["ar"]: "United Arab Emirates.";
    Italy = "IT", []: "Italy.";
    Poland = "PL", []: "Poland.";
    Brazil = "BR", []: "Brazil.";
    Japan = "JP", []: "Japan.";
}

impl Country {
    /// How near a body is to a reader, nearest first: 0 for one at home in a
    /// country of their language, 1 for one of a union of such countries, 2
    /// for every other. A body without a country is 2.
    #[must_use]
    pub fn distance(home: &[Self], language: &str) -> u8 {
        let reads = |country: &&Self| country.languages().contains(&language);
        match home.iter().find(reads) {
            Some(Self::EuropeanUnion) => 1,
            Some(_) => 0,
            None => 2,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Country::{self, EuropeanUnion, Germany, Switzerland, UnitedKingdom, UnitedStates};

    #[test]
    fn bodies_of_the_readers_language_are_nearer() {
        for (home, language, distance) in [
            (&[Germany][..], "de", 0),
            (&[Germany, Switzerland], "fr", 0),
            (&[EuropeanUnion], "de", 1),
            (&[EuropeanUnion], "ar", 2),
            (&[UnitedStates], "en", 0),
            (&[UnitedKingdom], "es", 2),
            (&[], "en", 2),
        ] {
            assert_eq!(Country::distance(home, language), distance, "{home:?} in {language}");
        }
    }
}
