//! What would be filled in: of each test the newest result that is ticked, the one
//! before it as the earlier one, and the range that the laboratory printed.

use std::rc::Rc;

use calcium_compass_core::measure::Measure;
use calcium_compass_core::own_lab::LabField;

use super::state::Item;
use crate::form::control::Control;
use crate::form::part::Part;

/// What becomes of a result.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Role {
    /// It is the result.
    Result,
    /// It is the earlier result.
    Earlier,
    /// It is older than those, or of the same day.
    Older,
    /// It is not taken.
    None,
}

/// What becomes of each result, in their order.
#[must_use]
pub fn roles(items: &[Rc<Item>]) -> Vec<Role> {
    let mut roles = vec![Role::None; items.len()];
    for measure in Measure::ALL {
        let [last, before] = chosen(items, *measure).map(|one| one.map(|(place, _)| place));
        for (place, item) in items.iter().enumerate() {
            let role = if !item.is_taken() || item.row.measure != *measure {
                continue;
            } else if Some(place) == last {
                Role::Result
            } else if Some(place) == before {
                Role::Earlier
            } else {
                Role::Older
            };
            if let Some(own) = roles.get_mut(place) {
                *own = role;
            }
        }
    }
    roles
}

/// A result, with its place.
type Placed<'a> = (usize, &'a Rc<Item>);

/// The newest result of a test that is taken, and the one before it.
fn chosen(items: &[Rc<Item>], measure: Measure) -> [Option<Placed<'_>>; 2] {
    let of_it = items
        .iter()
        .enumerate()
        .filter(move |(_, item)| item.row.measure == measure && item.is_taken());
    let last = newest(of_it.clone());
    let before = last.and_then(|(_, last)| {
        // The form has one unit for both.
        newest(of_it.filter(|(_, item)| {
            let date = &item.row.date;
            !date.is_empty() && *date < last.row.date && item.unit() == last.unit()
        }))
    });
    [last, before]
}

/// The newest one. Of a day the first counts; one without a day, only where none has
/// one.
fn newest<'a>(items: impl Iterator<Item = Placed<'a>>) -> Option<Placed<'a>> {
    items.reduce(|best, next| if next.1.row.date > best.1.row.date { next } else { best })
}

/// What is filled in: the names of controls, and values.
#[must_use]
pub fn controls(items: &[Rc<Item>]) -> Vec<(String, String)> {
    let mut all = Vec::new();
    for measure in Measure::ALL {
        let [Some((_, last)), before] = chosen(items, *measure) else { continue };
        let row = &last.row;
        // Else what the report prints beside the result.
        let (earlier, earlier_date) = before
            .map_or((&row.earlier, &row.earlier_date), |(_, one)| (&one.row.value, &one.row.date));
        // Without its day the calculator does not compare it.
        let none = String::new();
        let earlier = if earlier_date.is_empty() { &none } else { earlier };
        let unit = last.unit().to_owned();
        let per = if measure.is_intake() { row.per.id().to_owned() } else { String::new() };
        let parts = [
            (Part::Text, &row.value),
            (Part::Unit, &unit),
            (Part::Per, &per),
            (Part::Date, &row.date),
            (Part::Lab(LabField::Low), &row.low),
            (Part::Lab(LabField::High), &row.high),
            (Part::Earlier, earlier),
            (Part::EarlierDate, earlier_date),
        ];
        if *measure == Measure::DpUcmgp {
            all.push((Control::Analyte.name(), measure.id().to_owned()));
        }
        let filled = parts.into_iter().filter(|(_, value)| !value.is_empty());
        all.extend(
            filled.map(|(part, value)| (Control::Field(*measure, part).name(), value.clone())),
        );
    }
    all
}

#[cfg(test)]
mod tests {
    use super::{Role, controls, roles};
    use crate::reader::state::Item;
    use calcium_compass_core::measure::Measure;
    use calcium_compass_core::quantity::Per;
    use calcium_compass_reader::{Row, State};
    use std::rc::Rc;

    /// `25-oh-d 22 ng/mL 2026-03-04`, the day as `-` where there is none.
    fn item(text: &str) -> Rc<Item> {
        let parts: Vec<&str> = text.split(' ').collect();
        let [measure, value, unit, date, rest @ ..] = parts.as_slice() else { panic!("{text}") };
        let row = Row {
            measure: Measure::parse(measure).expect(text),
            name: String::new(),
            value: (*value).to_owned(),
            unit: (*unit).to_owned(),
            per: Per::Week,
            date: date.trim_matches('-').to_owned(),
            low: String::new(),
            high: String::new(),
            earlier: rest.first().map_or(String::new(), |text| (*text).to_owned()),
            earlier_date: rest.get(1).map_or(String::new(), |text| (*text).to_owned()),
            older: Vec::new(),
            place: String::new(),
            state: State::Ready,
        };
        Rc::new(Item { row, ticked: true, answer: None })
    }

    #[track_caller]
    fn filled(items: &[&str], expected: &str) {
        let items: Vec<_> = items.iter().map(|text| item(text)).collect();
        let all = controls(&items);
        let all: Vec<String> = all.iter().map(|(name, value)| format!("{name}={value}")).collect();
        assert_eq!(all.join(" "), expected);
    }

    #[test]
    fn the_newest_is_the_result_and_the_one_before_it_the_earlier_one() {
        filled(
            &[
                "25-oh-d 22 ng/mL 2025-01-02",
                "25-oh-d 30 ng/mL 2026-01-02",
                "25-oh-d 9 ng/mL 2020-01-02",
            ],
            "25-oh-d=30 25-oh-d.unit=ng/mL 25-oh-d.date=2026-01-02 25-oh-d.earlier=22 \
             25-oh-d.earlier.date=2025-01-02",
        );
    }

    #[test]
    fn of_one_day_the_first_counts_and_none_is_the_earlier_one() {
        filled(
            &["calcium 2.4 mmol/L 2026-01-02", "calcium 2.5 mmol/L 2026-01-02"],
            "calcium=2.4 calcium.unit=mmol/L calcium.date=2026-01-02",
        );
    }

    #[test]
    fn one_without_a_day_gives_way_to_one_with_a_day() {
        filled(
            &["egfr 80 mL/min/1.73m2 -", "egfr 70 mL/min/1.73m2 2026-01-02"],
            "egfr=70 egfr.unit=mL/min/1.73m2 egfr.date=2026-01-02",
        );
        filled(&["egfr 80 mL/min/1.73m2 -"], "egfr=80 egfr.unit=mL/min/1.73m2");
    }

    #[test]
    fn an_earlier_result_in_another_unit_is_left_and_what_the_report_prints_beside_it_is_not() {
        filled(
            &["25-oh-d 75 nmol/L 2025-01-02", "25-oh-d 30 ng/mL 2026-01-02 34.2 2024-02-11"],
            "25-oh-d=30 25-oh-d.unit=ng/mL 25-oh-d.date=2026-01-02 25-oh-d.earlier=34.2 \
             25-oh-d.earlier.date=2024-02-11",
        );
    }

    #[test]
    fn an_earlier_result_without_a_day_is_left() {
        filled(
            &["calcium 9.6 mg/dL 2026-01-02 1"],
            "calcium=9.6 calcium.unit=mg/dL calcium.date=2026-01-02",
        );
    }

    #[test]
    fn an_mgp_result_says_which_of_the_two_it_is() {
        filled(
            &["dp-ucmgp 560 pmol/L -"],
            "dp-ucmgp.analyte=dp-ucmgp dp-ucmgp=560 dp-ucmgp.unit=pmol/L",
        );
    }

    #[test]
    fn what_is_eaten_says_what_it_is_counted_over() {
        filled(&["k1-intake 700 ug -"], "k1-intake=700 k1-intake.unit=ug k1-intake.per=week");
    }

    #[test]
    fn what_is_not_ticked_or_not_answered_is_not_filled_in() {
        let mut items =
            vec![item("25-oh-d 22 ng/mL 2026-01-02"), item("25-oh-d 30 ng/mL 2025-01-02")];
        Rc::make_mut(&mut items[0]).ticked = false;
        assert_eq!(roles(&items), [Role::None, Role::Result]);
        Rc::make_mut(&mut items[1]).row.state =
            State::Question(calcium_compass_reader::Question::Analyte);
        assert_eq!(roles(&items), [Role::None, Role::None]);
        assert_eq!(controls(&items), []);
    }
}
