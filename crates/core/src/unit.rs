//! [`Unit`]: the units laboratories and labels print.

use super::ids::ids;

macro_rules! units {
    ($($variant:ident = $id:literal, $printed:literal, $ucum:literal, [$($also:literal),*]: $doc:literal;)*) => {
        ids! {
            /// A unit. Its id, in plain ASCII, is a `select` option, a case
            /// file's word and the package's `unit`.
            Unit { $($variant = $id: $doc,)* }
        }

        impl Unit {
            /// As printed on a report: `µg/L`, `mL/min/1.73 m²`.
            #[must_use]
            pub const fn printed(self) -> &'static str {
                match self { $(Self::$variant => $printed,)* }
            }

            /// The code in the Unified Code for Units of Measure (UCUM).
            #[must_use]
            pub const fn ucum(self) -> &'static str {
                match self { $(Self::$variant => $ucum,)* }
            }

            /// Other ways people write it, lower case and without spaces.
            const fn also(self) -> &'static [&'static str] {
                match self { $(Self::$variant => &[$($also),*],)* }
            }
        }
    };
}

// Text, as printed, UCUM code, and what else people write.
units! {
    NgPerMl = "ng/mL", "ng/mL", "ng/mL", []: "Nanograms per millilitre.";
    UgPerL = "ug/L", "µg/L", "ug/L", ["mcg/l"]: "Micrograms per litre: the same amount as ng/mL under another name.";
    PgPerMl = "pg/mL", "pg/mL", "pg/mL", []: "Picograms per millilitre.";
    NgPerL = "ng/L", "ng/L", "ng/L", []: "Nanograms per litre: the same amount as pg/mL under another name.";
    NmolPerL = "nmol/L", "nmol/L", "nmol/L", []: "Nanomoles per litre.";
    PmolPerL = "pmol/L", "pmol/L", "pmol/L", []: "Picomoles per litre.";
    MmolPerL = "mmol/L", "mmol/L", "mmol/L", []: "Millimoles per litre.";
    MgPerDl = "mg/dL", "mg/dL", "mg/dL", []: "Milligrams per decilitre.";
    MgPerL = "mg/L", "mg/L", "mg/L", []: "Milligrams per litre: a tenth of mg/dL.";
    GPerL = "g/L", "g/L", "g/L", []: "Grams per litre.";
    GPerDl = "g/dL", "g/dL", "g/dL", []: "Grams per decilitre.";
    MAuPerMl = "mAU/mL", "mAU/mL", "[arb'U]/L", []: "Milli arbitrary units per millilitre: the same amount as arbitrary units per litre, which UCUM can write; its arbitrary unit takes no prefix.";
    MlPerMin = "mL/min/1.73m2", "mL/min/1.73 m²", "mL/min/{1.73_m2}", ["ml/min/1,73m2", "ml/min"]: "Millilitres per minute per 1.73 square metres of body surface.";
    Percent = "%", "%", "%", ["percent"]: "Per cent.";
    Agatston = "AU", "AU", "{score}", ["{score}", "agatston"]: "Agatston units: the score of a heart scan.";
    Ug = "ug", "µg", "ug", ["mcg"]: "Micrograms.";
    InternationalUnit = "IU", "IU", "[IU]", ["[iu]", "ui", "ie", "i.u.", "u.i.", "i.e.", "МЕ", "ме", "وحدةدولية", "وحداتدولية"]: "International units; of vitamin D, 40 to the microgram.";
    Mg = "mg", "mg", "mg", []: "Milligrams.";
    G = "g", "g", "g", []: "Grams.";
}

impl Unit {
    /// Reads a unit as people and reports write it: any case, `µ` for micro,
    /// spaces anywhere.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        // The options of the page and most reports write it as it stands.
        if let Some(unit) = Self::ALL.iter().copied().find(|unit| unit.id() == text) {
            return Some(unit);
        }
        let mut plain = String::new();
        for c in text.chars().filter(|c| !c.is_whitespace()).take(24) {
            match c {
                'µ' | 'μ' => plain.push('u'),
                '²' => plain.push('2'),
                // Units are in Latin letters; the case of all others is 4 kB.
                other => plain.push(other.to_ascii_lowercase()),
            }
        }
        let is = |unit: &Self| {
            unit.id().eq_ignore_ascii_case(&plain) || unit.also().contains(&plain.as_str())
        };
        Self::ALL.iter().copied().find(is)
    }
}

#[cfg(test)]
mod tests {
    use super::Unit;

    #[test]
    fn a_unit_reads_its_own_text() {
        for unit in Unit::ALL {
            for text in [unit.id(), unit.printed()] {
                assert_eq!(Unit::parse(text), Some(*unit), "{text}");
            }
        }
    }

    #[test]
    fn units_are_read_as_reports_write_them() {
        for (text, unit) in [
            ("NG/ML", Some(Unit::NgPerMl)),
            ("ng / ml", Some(Unit::NgPerMl)),
            ("mcg/L", Some(Unit::UgPerL)),
            ("μg/l", Some(Unit::UgPerL)),
            ("mL/min/1.73 m²", Some(Unit::MlPerMin)),
            ("mmol", None),
            ("[IU]", Some(Unit::InternationalUnit)),
            ("UI", Some(Unit::InternationalUnit)),
            ("IE", Some(Unit::InternationalUnit)),
            ("U.I.", Some(Unit::InternationalUnit)),
            ("I.E.", Some(Unit::InternationalUnit)),
            ("I.U.", Some(Unit::InternationalUnit)),
            ("МЕ", Some(Unit::InternationalUnit)),
            ("وحدة دولية", Some(Unit::InternationalUnit)),
            ("m l", None),
            ("mcg", Some(Unit::Ug)),
            ("µg", Some(Unit::Ug)),
            ("%", Some(Unit::Percent)),
            ("ng", None),
            ("", None),
        ] {
            assert_eq!(Unit::parse(text), unit, "{text}");
        }
    }
}
