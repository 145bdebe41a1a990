//! [`Part`]: the controls of one field, by what their names end with.

use calcium_compass_core::entry::{Answers, Per};
use calcium_compass_core::own_lab::LabField;

use super::Field;

/// A part of a field.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Part {
    /// The number.
    Text,
    /// The unit.
    Unit,
    /// What it is counted over.
    Per,
    /// The day of the sample.
    Date,
    /// What the laboratory printed.
    Lab(LabField),
    /// An earlier result.
    Earlier,
    /// Its day.
    EarlierDate,
}

impl Part {
    /// Every part, and what the name of its control ends with.
    pub const ALL: &[(Self, &'static str)] = &[
        (Self::Text, ""),
        (Self::Unit, ".unit"),
        (Self::Per, ".per"),
        (Self::Date, ".date"),
        (Self::Lab(LabField::Cv), ".cv"),
        (Self::Lab(LabField::Low), ".low"),
        (Self::Lab(LabField::High), ".high"),
        (Self::Earlier, ".earlier"),
        (Self::EarlierDate, ".earlier.date"),
    ];

    /// What a field holds in it.
    #[must_use]
    pub fn value(self, field: &Field) -> &str {
        match self {
            Self::Text => &field.text,
            Self::Unit => &field.unit,
            Self::Per => field.per.id(),
            Self::Date => &field.date,
            Self::Lab(LabField::Cv) => &field.lab.cv,
            Self::Lab(LabField::Low) => &field.lab.low,
            Self::Lab(LabField::High) => &field.lab.high,
            Self::Earlier => &field.earlier,
            Self::EarlierDate => &field.earlier_date,
        }
    }

    /// What the name of its control ends with.
    pub(crate) fn suffix(self) -> &'static str {
        Self::ALL.iter().find(|(part, _)| *part == self).map_or("", |(_, end)| end)
    }

    pub(super) fn of(suffix: &str) -> Option<Self> {
        Self::ALL.iter().find(|(_, end)| *end == suffix).map(|(part, _)| *part)
    }
}

/// A changed number or unit is asked about again.
pub(super) fn fill(field: &mut Field, part: Part, value: String) {
    match part {
        Part::Text => {
            if field.text != value {
                field.answers = Answers::default();
            }
            field.text = value;
        }
        Part::Unit => {
            if field.unit != value {
                field.answers = Answers::default();
            }
            field.unit = value;
        }
        Part::Per => field.per = Per::parse(&value).unwrap_or_default(),
        Part::Date => field.date = value,
        Part::Lab(LabField::Cv) => field.lab.cv = value,
        Part::Lab(LabField::Low) => field.lab.low = value,
        Part::Lab(LabField::High) => field.lab.high = value,
        Part::Earlier => field.earlier = value,
        Part::EarlierDate => field.earlier_date = value,
    }
}
