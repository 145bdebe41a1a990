//! What would be saved on the device: every result that is ticked and has a day, the
//! older ones too, and those that the report prints as earlier ones.

use std::rc::Rc;

use calcium_compass_core::date::Date;
use calcium_compass_core::entry::Entry;
use calcium_compass_core::own_lab::OwnLab;
use calcium_compass_core::saved::{SavedResult, file};
use calcium_compass_reader::Past;

use super::state::Item;

/// Results to be saved.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct ToSave {
    /// Their lines, in the form of the file of saved results.
    pub lines: Vec<String>,
    /// How many that are ticked cannot be saved: they have no day, or one to come.
    pub left_out: usize,
}

/// The results to be saved under a name or none.
#[must_use]
pub fn to_save(items: &[Rc<Item>], name: &str, today: Option<Date>) -> ToSave {
    let mut all = ToSave::default();
    // What is eaten is no result.
    let is_result = |item: &&Rc<Item>| item.is_taken() && !item.row.measure.is_intake();
    for item in items.iter().filter(is_result) {
        let row = &item.row;
        let lab = OwnLab { low: row.low.clone(), high: row.high.clone(), ..OwnLab::default() };
        let mut line = |value: &str, date: &str, lab: OwnLab| {
            let date = Date::parse(date).filter(|date| today.is_none_or(|today| *date <= today));
            let unit = Some(item.unit().to_owned());
            let entry = Entry { unit, date, lab, ..Entry::new(row.measure, value) };
            match SavedResult::of(&entry, name) {
                Ok(one) => all.lines.push(file::line(&one)),
                Err(_) => all.left_out += 1,
            }
        };
        line(&row.value, &row.date, lab);
        // Without its day it says nothing that could be saved.
        if !row.earlier.is_empty() && !row.earlier_date.is_empty() {
            line(&row.earlier, &row.earlier_date, OwnLab::default());
        }
        for Past { value, date } in &row.older {
            line(value, date, OwnLab::default());
        }
    }
    all
}

#[cfg(test)]
mod tests {
    use super::{ToSave, to_save};
    use crate::reader::state::Item;
    use calcium_compass_core::date::Date;
    use calcium_compass_core::measure::Measure;
    use calcium_compass_core::quantity::Per;
    use calcium_compass_reader::{Past, Row, State};
    use std::rc::Rc;

    fn item(value: &str, date: &str, earlier: &str, earlier_date: &str) -> Rc<Item> {
        let row = Row {
            measure: Measure::VitaminD25Oh,
            name: String::new(),
            value: value.into(),
            unit: "ng/mL".into(),
            per: Per::Day,
            date: date.into(),
            low: "30".into(),
            high: "100".into(),
            earlier: earlier.into(),
            earlier_date: earlier_date.into(),
            older: Vec::new(),
            place: String::new(),
            state: State::Ready,
        };
        Rc::new(Item { row, ticked: true, answer: None })
    }

    #[test]
    fn every_ticked_result_with_a_day_is_saved_and_the_others_are_counted() {
        let mut items = vec![
            item("22", "2026-01-02", "34.2", "2025-01-02"),
            item("<4", "2024-01-02", "40", ""),
            item("25", "", "", ""),
            item("26", "2027-01-02", "", ""),
            item("27", "2023-01-02", "", ""),
        ];
        Rc::make_mut(&mut items[4]).ticked = false;
        let past = Past { value: "19".into(), date: "2022-01-02".into() };
        Rc::make_mut(&mut items[0]).row.older.push(past);
        let today = Date::parse("2026-06-01");
        let ToSave { lines, left_out } = to_save(&items, "Ann", today);
        assert_eq!(
            lines,
            [
                "Ann,2026-01-02,25-oh-d,22,ng/mL,,30,100,,2\n",
                "Ann,2025-01-02,25-oh-d,34.2,ng/mL,,,,,2\n",
                "Ann,2022-01-02,25-oh-d,19,ng/mL,,,,,2\n",
                "Ann,2024-01-02,25-oh-d,<4,ng/mL,,30,100,,2\n",
            ]
        );
        assert_eq!(left_out, 2);
    }
}
