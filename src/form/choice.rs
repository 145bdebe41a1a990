//! What a person chooses to enter. A field that nobody asked for is not on the
//! page.

use calcium_compass_core::measure::{Kind, Measure};

use super::Form;
use super::host::Host;

/// What people most often come with. The first is chosen at first.
pub const FIRST: [Measure; 5] = [
    Measure::VitaminD25Oh,
    Measure::DpUcmgp,
    Measure::Calcium,
    Measure::Cac,
    Measure::VitaminDIntake,
];

/// What comes with one of them.
const COMPANIONS: [(Measure, &[Measure]); 2] = [
    (Measure::Calcium, &[Measure::Albumin]),
    (Measure::VitaminDIntake, &[Measure::CalciumIntake, Measure::CalciumSupplement]),
];

/// The others of a kind.
pub fn others(kind: Kind) -> impl Iterator<Item = Measure> {
    of_kind(kind).filter(|measure| !FIRST.contains(measure))
}

/// Every measure of a kind, in the order of the form.
pub fn of_kind(kind: Kind) -> impl Iterator<Item = Measure> {
    Measure::ALL.iter().copied().filter(move |measure| measure.facts().kind == kind)
}

/// The fields of a kind in their order: that of a host which has chosen any.
#[must_use]
pub fn fields(kind: Kind, host: &Host) -> Vec<Measure> {
    let chosen = host.chosen(kind).unwrap_or_default();
    let mut fields: Vec<Measure> = of_kind(kind).collect();
    fields.sort_by_key(|field| chosen.iter().position(|one| one == field).unwrap_or(usize::MAX));
    fields
}

/// A measure with those that come with it: alone it says less.
#[must_use]
pub fn with_others(measure: Measure) -> Vec<Measure> {
    let others = COMPANIONS.iter().find(|(of, _)| *of == measure).map_or(&[][..], |(_, all)| all);
    [&[measure], others].concat()
}

impl Form {
    /// Whether the field of a measure is on the page: it was chosen, by the
    /// person or the host, or holds something.
    #[must_use]
    pub fn shows(&self, measure: Measure) -> bool {
        let holds =
            self.field(measure).is_some_and(|f| !f.text.is_empty() || !f.earlier.is_empty());
        let chosen = if self.host.measures.is_empty() {
            self.all_fields || self.chosen.contains(&measure)
        } else {
            self.host.asks_for(measure)
        };
        holds || chosen
    }

    /// Shows the field of a measure; hides it where it is there and empty.
    pub(super) fn choose(&mut self, measure: Measure) {
        let shown = self.shows(measure);
        let measures = with_others(measure);
        self.chosen.retain(|one| !measures.contains(one));
        if !shown {
            self.chosen.extend(measures);
        }
    }
}

#[cfg(test)]
mod tests {
    use crate::form::Form;
    use crate::form::action::Action;
    use calcium_compass_core::measure::Measure;

    fn shown(form: &Form) -> String {
        let shown = Measure::ALL.iter().filter(|measure| form.shows(**measure));
        shown.map(|measure| measure.id()).collect::<Vec<_>>().join(" ")
    }

    #[test]
    fn what_was_chosen_or_holds_something_is_there() {
        let form = Form::default();
        assert_eq!(shown(&form), "25-oh-d");
        let form = form.after(Action::Choose(Measure::Calcium));
        assert_eq!(shown(&form), "25-oh-d calcium albumin");
        let form = form.after(Action::Choose(Measure::VitaminD25Oh));
        assert_eq!(shown(&form), "calcium albumin");
        let typed = Action::of_control("albumin", "41", false).expect("a field");
        let form = form.after(typed).after(Action::Choose(Measure::Calcium));
        assert_eq!(shown(&form), "albumin", "what was typed is not hidden");
        assert_eq!(shown(&form.after(Action::Clear)), "25-oh-d");
    }

    #[test]
    fn all_of_them_can_be_shown() {
        let form = Form::default().after(Action::AllFields);
        assert!(shown(&form).contains("magnesium-supplement"));
    }
}
