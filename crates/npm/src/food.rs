//! What a host passes in of foods and products, and how it becomes the core's.

use std::sync::OnceLock;

use super::error::Error;
use super::object::object;
use super::value::{Count, Id, List, Text};
use calcium_compass_core::answers::Answers;
use calcium_compass_core::entry::Per;
use calcium_compass_core::food::{self, Eaten, FoodList, Substance};
use calcium_compass_core::milli::Milli;
use calcium_compass_foods::{TABLE, Table};

object! {
    /// A food, and how much of it is eaten.
    Food {
        /// Its id. Needed.
        food = "food": Text,
        /// How many household portions of it.
        portions = "portions": Count,
        /// How many grams.
        grams = "grams": Count,
        /// In what time.
        per = "per": Id<Per>,
    }
}

object! {
    /// A supplement.
    Product {
        /// What a serving holds. Needed.
        lines = "lines": List<Line>,
        /// How many servings.
        servings = "servings": Count,
        /// In what time.
        per = "per": Id<Per>,
    }
}

object! {
    /// A line of a label.
    Line {
        /// What it names. Needed.
        substance = "substance": Id<Substance>,
        /// The amount in a serving, as printed. Needed.
        amount = "amount": Text,
        /// Its unit.
        unit = "unit": Text,
        /// The amount is one of calcium, or of its salt: answers `ask-elemental`.
        elemental = "elemental": bool,
        /// The label really prints this unit: answers `ask-unit`.
        unit_confirmed = "unitConfirmed": bool,
        /// It really is what is taken a day: answers `ask-period`.
        per_confirmed = "perConfirmed": bool,
    }
}

/// The list of the core.
///
/// # Errors
/// Names the path of what is missing, given twice or not in the table.
pub(super) fn list(
    foods: Option<List<Food>>,
    products: Option<List<Product>>,
    everything: Option<bool>,
) -> Result<FoodList, Error> {
    let foods = foods.unwrap_or_default().0.into_iter().enumerate();
    let products = products.unwrap_or_default().0.into_iter().enumerate();
    Ok(FoodList {
        eaten: foods.map(|(place, food)| food.into_core(place)).collect::<Result<_, _>>()?,
        products: products
            .map(|(place, product)| product.into_core(place))
            .collect::<Result<_, _>>()?,
        is_everything: everything.unwrap_or_default(),
    })
}

/// The foods, read when the first host asks for one; none where the table of this build
/// cannot be read: that is said, and no food is missing from it.
fn table() -> Option<&'static Table> {
    static READ: OnceLock<Option<Table>> = OnceLock::new();
    READ.get_or_init(|| Table::parse(TABLE).ok()).as_ref()
}

impl Food {
    fn into_core(self, place: usize) -> Result<Eaten, Error> {
        let at = |key: &str, what: &str| Error::new(format!("foods[{place}].{key}"), what);
        let id = self.food.ok_or_else(|| at("food", "missing"))?.0;
        let table = table().ok_or_else(|| at("food", "the table of foods cannot be read"))?;
        let food = table.food(&id).ok_or_else(|| at("food", "not in the table of foods"))?;
        let per = self.per.map_or(Per::Day, |id| id.0);
        match (self.portions, self.grams) {
            (Some(_), Some(_)) => Err(at("grams", "give portions or grams, not both")),
            (Some(portions), None) if portions.0 <= Milli::new(MOST_PORTIONS) => {
                Ok(food.portions(portions.0, per))
            }
            (Some(_), None) => Err(at("portions", "expected 1000 at most")),
            (None, Some(grams)) => Ok(food.grams(grams.0, per)),
            (None, None) => Err(at("portions", "missing: give portions or grams")),
        }
    }
}

const MOST_PORTIONS: i64 = 1_000_000;

impl Product {
    fn into_core(self, place: usize) -> Result<food::Product, Error> {
        let at = |key: &str, what: &str| Error::new(format!("products[{place}].{key}"), what);
        let lines = self.lines.ok_or_else(|| at("lines", "missing"))?.0;
        let servings = self.servings.map_or(Milli::new(1000), |count| count.0);
        if servings > Milli::new(MOST_PORTIONS) {
            return Err(at("servings", "expected 1000 at most"));
        }
        let line = |(number, line): (usize, Line)| {
            line.into_core().map_err(|key| at(&format!("lines[{number}].{key}"), "missing"))
        };
        Ok(food::Product {
            lines: lines.into_iter().enumerate().map(line).collect::<Result<_, _>>()?,
            servings,
            per: self.per.map_or(Per::Day, |id| id.0),
        })
    }
}

impl Line {
    /// Or the key that is missing.
    fn into_core(self) -> Result<food::Line, &'static str> {
        let substance = self.substance.ok_or("substance")?.0;
        let amount = self.amount.ok_or("amount")?.0;
        let unit = self.unit.map(|unit| unit.0).unwrap_or_default();
        let answers = Answers {
            elemental: self.elemental,
            unit: self.unit_confirmed.unwrap_or_default(),
            per_day: self.per_confirmed.unwrap_or_default(),
            ..Answers::NONE
        };
        Ok(food::Line { answers, ..food::Line::new(substance, amount, unit) })
    }
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use crate::{assess, read};

    fn said(input: Value) -> Result<Value, String> {
        let report = read(input).and_then(assess).map_err(|error| error.to_string())?;
        Ok(serde_json::to_value(report).expect("plain data"))
    }

    #[test]
    fn a_list_comes_to_amounts_with_what_is_known() {
        let report = said(json!({
            "person": { "ageYears": 40, "sex": "f", "flags": ["vka-no"] },
            "foods": [
                { "food": "milk_whole_no_vitamin_d_added", "portions": 2 },
                { "food": "liverwurst", "grams": 30, "per": "week" },
            ],
            "products": [{ "lines": [
                { "substance": "vitamin-d", "amount": "5000", "unit": "IU" },
                { "substance": "mk-7", "amount": "100 mcg" },
            ] }],
        }));
        let report = report.expect("a report");
        let amount = |id: &str| {
            let all = report["amounts"].as_array().expect("a list");
            all.iter().find(|one| one["measure"] == id).unwrap_or_else(|| panic!("{id}")).clone()
        };
        let calcium = amount("calcium-intake");
        assert_eq!(calcium["atLeast"], json!(552.554));
        assert_eq!((&calcium["known"], &calcium["of"]), (&json!(2), &json!(2)));
        assert_eq!(calcium["atMost"], Value::Null, "it is not said to be everything");
        let d = amount("vitamin-d-intake");
        assert_eq!((&d["known"], &d["of"], &d["products"]), (&json!(1), &json!(2), &json!(1)));
        assert_eq!(amount("mk7-intake")["atLeast"], json!(100.0));
        let statuses = report["statuses"].as_array().expect("a list").iter();
        let ids: Vec<&str> = statuses.map(|one| one["status"].as_str().expect("an id")).collect();
        assert!(ids.iter().all(|id| !id.starts_with("below")), "{ids:?}");
    }

    #[test]
    fn a_list_that_is_everything_can_be_below() {
        let report = said(json!({
            "person": { "ageYears": 40, "sex": "f" },
            "foods": [{ "food": "milk_whole_no_vitamin_d_added", "portions": 1 }],
            "products": [{ "lines": [{ "substance": "vitamin-k", "amount": "80", "unit": "ug" }] }],
            "everything": true,
        }));
        let report = report.expect("a report");
        let of = |body: &str, nutrient: &str| {
            let all = report["statuses"].as_array().expect("a list").clone();
            let one = |status: &&Value| status["body"] == body && status["nutrient"] == nutrient;
            all.iter().find(one).expect("a status")["status"].clone()
        };
        assert_eq!(of("nasem", "calcium"), "below-average-need");
        assert_eq!(report["problems"][0]["id"], "ask-form");
        assert_eq!(
            report["amounts"].as_array().and_then(|all| all.last()).expect("one"),
            &json!({
                "measure": "vitamin-k-of-unknown-form",
                "atLeast": 80.0, "atMost": null, "unit": "ug", "known": 0, "of": 1, "products": 1,
            })
        );
    }

    #[test]
    fn what_is_wrong_in_a_list_is_named_by_its_path() {
        for (input, start) in [
            (json!({ "foods": [{}] }), "foods[0].food: missing"),
            (json!({ "foods": [{ "food": "bread" }] }), "foods[0].food: not in the table"),
            (json!({ "foods": [{ "food": "natto" }] }), "foods[0].portions: missing"),
            (
                json!({ "foods": [{ "food": "natto", "portions": 1, "grams": 1 }] }),
                "foods[0].grams: give portions or grams",
            ),
            (
                json!({ "foods": [{ "food": "natto", "portions": -1 }] }),
                "foods[0].portions: expected a number",
            ),
            (
                json!({ "foods": [{ "food": "natto", "grams": "50" }] }),
                "foods[0].grams: expected a number",
            ),
            (
                json!({ "foods": [{ "food": "natto", "portions": 1001 }] }),
                "foods[0].portions: expected 1000",
            ),
            (json!({ "foods": [{ "name": "natto" }] }), "foods[0].name: unknown key"),
            (json!({ "products": [{}] }), "products[0].lines: missing"),
            (
                json!({ "products": [{ "lines": [{ "amount": "5" }] }] }),
                "products[0].lines[0].substance: missing",
            ),
            (
                json!({ "products": [{ "lines": [{ "substance": "k2" }] }] }),
                r#"products[0].lines[0].substance: "k2" is not"#,
            ),
            (json!({ "everything": "yes" }), "everything: expected"),
        ] {
            let error = said(input.clone()).expect_err("an error");
            assert!(error.starts_with(start), "{input}: {error}");
        }
    }
}
