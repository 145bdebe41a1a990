//! [`Name`]: a test's name in plain words, and [`Named`]: what it says.

use calcium_compass_core::measure::Measure;

use crate::words;

/// What a name says.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Named {
    /// It is this measure.
    Is(Measure),
    /// It is this measure, and the name says that all of it was measured.
    Total(Measure),
    /// It may be this measure: asked.
    Perhaps(Measure),
    /// 25-OH-D3 alone, as some laboratories call the total.
    D3,
    /// It is a test that is taken for this measure.
    Other(Measure),
}

impl Named {
    /// The measure that is spoken of.
    pub(crate) const fn measure(self) -> Measure {
        match self {
            Self::Is(m) | Self::Total(m) | Self::Perhaps(m) | Self::Other(m) => m,
            Self::D3 => Measure::VitaminD25Oh,
        }
    }
}

/// A name as words in plain letters.
pub(super) struct Name {
    pub(super) words: Vec<String>,
    /// The words with a space between, before and behind.
    spaced: String,
}

impl Name {
    pub(super) fn new(text: &str) -> Self {
        let words = words::words(text);
        let spaced = format!(" {} ", words.join(" "));
        Self { words, spaced }
    }

    /// Whether one of these is in it, as whole words.
    pub(super) fn has(&self, phrases: &[&str]) -> bool {
        phrases.iter().any(|phrase| {
            self.spaced.match_indices(phrase).any(|(at, _)| {
                let before = self.spaced.get(..at).is_some_and(|text| text.ends_with(' '));
                let behind = self.spaced.get(at.saturating_add(phrase.len())..);
                before && behind.is_some_and(|text| text.starts_with(' '))
            })
        })
    }

    /// Whether a word starts with one of these.
    pub(super) fn begins(&self, starts: &[&str]) -> bool {
        self.words.iter().any(|word| starts.iter().any(|start| word.starts_with(start)))
    }

    /// Whether these are all of its words.
    pub(super) fn is(&self, phrases: &[&str]) -> bool {
        phrases.contains(&self.spaced.trim())
    }

    /// Whether it says that all of it was measured.
    pub(super) fn says_total(&self) -> bool {
        self.has(&[
            "total",
            "totale",
            "totales",
            "gesamt",
            "insgesamt",
            "tot",
            "الكلي",
            "كلي",
            "اجمالي",
            "الاجمالي",
        ]) || self.begins(&["gesamt"])
    }

    /// Whether it was measured in something else than blood.
    pub(super) fn is_not_of_blood(&self) -> bool {
        self.has(&[
            "u",
            "ur",
            "urine",
            "urin",
            "orina",
            "harn",
            "urinary",
            "urinaire",
            "urines",
            "بول",
            "البول",
            "بالبول",
            "24 h",
            "24 hr",
            "24 hour",
            "24 std",
            "24 hs",
        ]) || self.begins(&[
            "urin",
            "sammelurin",
            "spontanurin",
            "harn",
            "liquor",
            "stool",
            "stuhl",
            "selles",
            "heces",
            "sweat",
            "feces",
            "faeces",
            "dialys",
            "calciuri",
            "kalziuri",
            "spot",
            "csf",
            "lcr",
            "cerebrospinal",
            "saliva",
            "ascites",
            "pleura",
        ])
    }

    /// Whether it is a figure made of two tests.
    pub(super) fn is_a_ratio(&self) -> bool {
        self.begins(&[
            "ratio",
            "quotient",
            "cociente",
            "rapport",
            "kreatinin",
            "creatinin",
            "creatinin",
            "crea",
            "relacion",
            "indice",
            "index",
            "product",
            "produkt",
            "produit",
            "producto",
            "نسبه",
        ])
    }
}
