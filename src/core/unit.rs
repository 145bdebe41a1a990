//! [`Unit`]: the units laboratories and labels print.

/// A unit, by the text that is a `select` option, a case file's word and the
/// package's `unit`.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum Unit {
    /// Nanograms per millilitre.
    NgPerMl,
    /// Micrograms per litre: the same amount as ng/mL under another name.
    UgPerL,
    /// Nanomoles per litre.
    NmolPerL,
    /// Picomoles per litre.
    PmolPerL,
    /// Millilitres per minute per 1.73 square metres of body surface.
    MlPerMin,
}

impl Unit {
    /// Every unit.
    pub const ALL: &[Self] =
        &[Self::NgPerMl, Self::UgPerL, Self::NmolPerL, Self::PmolPerL, Self::MlPerMin];

    /// The stable text of the unit, in plain ASCII.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::NgPerMl => "ng/mL",
            Self::UgPerL => "ug/L",
            Self::NmolPerL => "nmol/L",
            Self::PmolPerL => "pmol/L",
            Self::MlPerMin => "mL/min/1.73m2",
        }
    }

    /// As printed on a report: `µg/L`, `mL/min/1.73 m²`.
    #[must_use]
    pub const fn printed(self) -> &'static str {
        match self {
            Self::UgPerL => "µg/L",
            Self::MlPerMin => "mL/min/1.73 m²",
            Self::NgPerMl | Self::NmolPerL | Self::PmolPerL => self.id(),
        }
    }

    /// The code in the Unified Code for Units of Measure (UCUM).
    #[must_use]
    pub const fn ucum(self) -> &'static str {
        match self {
            Self::MlPerMin => "mL/min/{1.73_m2}",
            Self::NgPerMl | Self::UgPerL | Self::NmolPerL | Self::PmolPerL => self.id(),
        }
    }

    /// Reads a unit as people and reports write it: any case, `µ` or `mc` for
    /// micro, spaces anywhere.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let mut plain = String::new();
        for c in text.chars().filter(|c| !c.is_whitespace()).take(24) {
            match c {
                'µ' | 'μ' => plain.push('u'),
                '²' => plain.push('2'),
                other => plain.extend(other.to_lowercase()),
            }
        }
        match plain.as_str() {
            "ng/ml" => Some(Self::NgPerMl),
            "ug/l" | "mcg/l" => Some(Self::UgPerL),
            "nmol/l" => Some(Self::NmolPerL),
            "pmol/l" => Some(Self::PmolPerL),
            "ml/min/1.73m2" | "ml/min/1,73m2" | "ml/min" => Some(Self::MlPerMin),
            _ => None,
        }
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
            ("mmol/L", None),
            ("ng", None),
            ("", None),
        ] {
            assert_eq!(Unit::parse(text), unit, "{text}");
        }
    }
}
