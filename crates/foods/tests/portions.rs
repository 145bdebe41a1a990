//! The further household portions are those of the evidence that a kitchen knows.
#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::fs;
use std::path::Path;

use calcium_compass_core::food::Household;
use calcium_compass_core::milli::Milli;
use calcium_compass_core::number;
use calcium_compass_foods::{Food, PORTIONS, Portion, TABLE, Table, of_language};

fn evidence() -> BTreeMap<String, Vec<(String, String)>> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../evidence/foods/portions.csv");
    let mut reader = csv::Reader::from_path(path).expect("the evidence");
    let mut portions: BTreeMap<String, Vec<(String, String)>> = BTreeMap::new();
    for row in reader.deserialize::<BTreeMap<String, String>>() {
        let row = row.expect("a row");
        let cell = |key: &str| row[key].clone();
        portions
            .entry(cell("food_id"))
            .or_default()
            .push((cell("portion_name"), cell("portion_g")));
    }
    portions
}

fn figure(text: &str) -> Milli {
    number::parse(text).unwrap_or_else(|_| panic!("{text}")).amount
}

/// What a portion of the source is at home. Inches, quarts, heads and packages are
/// nothing that anybody eats; a crust that is left is no slice of its own.
fn household(name: &str, food: &Food) -> Option<Household> {
    const PIECES: [&str; 39] = [
        "large",
        "medium",
        "small",
        "extra",
        "mini",
        "miniature",
        "fillet",
        "piece",
        "pieces",
        "wedge",
        "egg",
        "fruit",
        "leaf",
        "leaves",
        "breast",
        "thigh",
        "drumstick",
        "link",
        "frankfurter",
        "mushroom",
        "mushrooms",
        "stalk",
        "spear",
        "sprig",
        "sprigs",
        "potato",
        "tortilla",
        "pita",
        "bagel",
        "muffin",
        "cracker",
        "crackers",
        "sardine",
        "sardines",
        "almond",
        "fig",
        "prune",
        "steak",
        "cherry",
    ];
    let (_, unit) = name.split_once(' ')?;
    if unit.starts_with("fl oz") || unit.contains("crust") || unit.contains("as purchased") {
        return None;
    }
    let word = unit.split([' ', ',', '(']).next()?;
    match word {
        "cup" if food.portion.household == Household::Glass => Some(Household::Glass),
        "cup" => Some(Household::Cup),
        "drink" => Some(Household::Glass),
        "tbsp" | "tablespoon" => Some(Household::Tablespoon),
        "tsp" => Some(Household::Teaspoon),
        "slice" | "slices" => Some(Household::Slice),
        "oz" => Some(Household::Ounce),
        "container" => Some(Household::Pot),
        "can" => Some(Household::Can),
        "NLEA" | "serving" | "pat" | "packet" | "envelope" | "bar" | "block" => {
            Some(Household::Portion)
        }
        _ => PIECES.contains(&word).then_some(Household::Piece),
    }
}

/// A cup of this and a cup of that differ by how it is cut: one is enough.
const fn is_volume(household: Household) -> bool {
    use Household::{
        Can, Cup, Glass, Gram, Litre, Ounce, Piece, Portion, Pot, Slice, Tablespoon, Teaspoon,
    };
    match household {
        Glass | Cup | Tablespoon | Teaspoon | Ounce => true,
        Slice | Piece | Pot | Can | Litre | Portion | Gram => false,
    }
}

fn further(food: &Food, named: &[(String, String)]) -> Vec<Portion> {
    let mut portions = vec![food.portion];
    for (name, grams) in named {
        let Some(household) = household(name, food) else { continue };
        let count = figure(name.split(' ').next().expect("a count"));
        let portion = Portion { household, count, grams: figure(grams) };
        let is_said = |other: &Portion| {
            other.household == household
                && (other.count == count && other.grams == portion.grams || is_volume(household))
        };
        if !portions.iter().any(is_said) {
            portions.push(portion);
        }
    }
    portions.split_off(1)
}

#[test]
fn the_further_portions_are_those_of_the_evidence() {
    let evidence = evidence();
    let table = Table::parse(TABLE).expect("the table");
    let mut generated = String::new();
    for food in &table.foods {
        let named = evidence.get(&food.id).map_or(&[][..], Vec::as_slice);
        let portions = further(food, named);
        let portions: Vec<String> = portions.iter().map(Portion::to_string).collect();
        writeln!(generated, "{}\t{}", food.id, portions.join(";")).unwrap();
    }
    if std::env::var_os("BLESS").is_some() {
        let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("data/portions.tsv");
        return fs::write(path, generated).unwrap();
    }
    assert!(PORTIONS == generated, "run it again with BLESS=1");
}

#[test]
fn a_food_is_measured_as_at_home_or_by_weight() {
    let table = Table::parse(&of_language("en").expect("en")).expect("en");
    let choices = |id: &str| -> Vec<String> {
        let food = table.food(id).unwrap_or_else(|| panic!("{id}"));
        food.choices().map(|portion| portion.to_string()).collect()
    };
    assert_eq!(
        choices("milk_whole_no_vitamin_d_added"),
        ["glass:1:244", "tbsp:1:15", "g:10:10", "g:100:100"]
    );
    assert_eq!(
        choices("cheddar"),
        ["oz:1:28.35", "cup:1:132", "slice:1:28", "g:10:10", "g:100:100"]
    );
    assert_eq!(
        choices("yogurt_plain_whole_milk"),
        ["pot:1:170", "pot:1:227", "pot:0.5:113", "cup:1:245", "g:10:10", "g:100:100"]
    );
    assert_eq!(choices("emmental"), ["oz:1:28.35", "g:10:10", "g:100:100"]);
    for food in &table.foods {
        let choices: Vec<String> = food.choices().map(|portion| portion.to_string()).collect();
        assert_eq!(choices.iter().collect::<BTreeSet<_>>().len(), choices.len(), "{}", food.id);
        for choice in choices {
            let read = Portion::parse(&choice).unwrap_or_else(|| panic!("{choice}"));
            assert!(read.grams > Milli::ZERO && read.to_string() == choice, "{} {choice}", food.id);
        }
    }
    for text in ["", "slice:1", "slice:1:29:1", "lump:1:29", "slice:-1:29"] {
        assert_eq!(Portion::parse(text), None, "{text:?}");
    }
}
