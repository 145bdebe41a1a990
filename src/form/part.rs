//! [`Part`]: the controls of one field, by what their names end with.

use std::borrow::Cow;

use calcium_compass_core::entry::{Answers, Per};
use calcium_compass_core::number::Bound;
use calcium_compass_core::own_lab::LabField;

use super::Field;
use super::listed::Listed;

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
    /// `<` or `>`, where no key has it.
    Bound,
    /// What was answered to the questions about the figure. No control shows it,
    /// links hold it.
    Confirm,
    /// How a list of foods and products came to the amount. Likewise.
    Listed,
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
        (Self::Bound, ".bound"),
        // Behind all that it belongs to: whatever changes the figure drops it.
        (Self::Confirm, ".confirm"),
        (Self::Listed, ".listed"),
    ];

    /// What a field holds in it.
    #[must_use]
    pub fn value(self, field: &Field) -> Cow<'_, str> {
        let text = match self {
            Self::Confirm => return Cow::Owned(field.answers.ids()),
            Self::Listed => {
                return field.listed.map_or(Cow::Borrowed(""), |listed| listed.id().into());
            }
            Self::Text => &field.text,
            Self::Unit => &field.unit,
            Self::Per => field.per.id(),
            Self::Date => &field.date,
            Self::Lab(LabField::Cv) => &field.lab.cv,
            Self::Lab(LabField::Low) => &field.lab.low,
            Self::Lab(LabField::High) => &field.lab.high,
            Self::Earlier => &field.earlier,
            Self::EarlierDate => &field.earlier_date,
            Self::Bound => bound_id(field.bound),
        };
        Cow::Borrowed(text)
    }

    /// What the name of its control ends with.
    pub(crate) fn suffix(self) -> &'static str {
        Self::ALL.iter().find(|(part, _)| *part == self).map_or("", |(_, end)| end)
    }

    pub(super) fn of(suffix: &str) -> Option<Self> {
        Self::ALL.iter().find(|(_, end)| *end == suffix).map(|(part, _)| *part)
    }
}

/// How the list of bounds writes them.
const BOUNDS: [(&str, Bound); 3] = [("", Bound::Exact), ("lt", Bound::Below), ("gt", Bound::Above)];

fn bound_id(bound: Bound) -> &'static str {
    BOUNDS.iter().find(|(_, own)| *own == bound).map_or("", |(id, _)| id)
}

/// An answer belongs to the figure it was given for: whatever changes the figure
/// drops it, and it is asked about again. An amount that was changed is not that of
/// the list any more.
pub(super) fn fill(field: &mut Field, part: Part, value: String) {
    match part {
        Part::Text => {
            if field.text != value {
                field.forget();
            }
            field.text = value;
        }
        Part::Unit => {
            if field.unit != value {
                field.forget();
            }
            field.unit = value;
        }
        Part::Per => {
            let per = Per::parse(&value).unwrap_or_default();
            if field.per != per {
                field.forget();
            }
            field.per = per;
        }
        Part::Bound => {
            let bound = BOUNDS.iter().find(|(id, _)| *id == value);
            let bound = bound.map_or(Bound::Exact, |(_, bound)| *bound);
            if field.bound != bound {
                field.forget();
            }
            field.bound = bound;
        }
        Part::Confirm => field.answers = Answers::parse(&value),
        Part::Listed => field.listed = Listed::parse(&value),
        Part::Date => field.date = value,
        Part::Lab(LabField::Cv) => field.lab.cv = value,
        // Another range can speak for another unit.
        Part::Lab(LabField::Low) => {
            field.answers.unit &= field.lab.low == value;
            field.lab.low = value;
        }
        Part::Lab(LabField::High) => {
            field.answers.unit &= field.lab.high == value;
            field.lab.high = value;
        }
        Part::Earlier => field.earlier = value,
        Part::EarlierDate => field.earlier_date = value,
    }
}
