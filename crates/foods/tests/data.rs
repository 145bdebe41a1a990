//! The table of the program is that of the evidence, both ways.
#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};

use calcium_compass_core::food::{Household, Substance};
use calcium_compass_core::measure::Measure;
use calcium_compass_core::quantity::Per;
use calcium_compass_core::unit::Unit;
use calcium_compass_foods::{
    Country, ENGLISH, NAMES, SHEET, STRENGTHS, TABLE, TOGETHER, Table, first, of_language,
};

type Row = BTreeMap<String, String>;

fn evidence(name: &str) -> Vec<Row> {
    let path = root().join("../../evidence/foods").join(name);
    let mut reader = csv::Reader::from_path(&path).unwrap_or_else(|e| panic!("{path:?}: {e}"));
    reader.deserialize().collect::<Result<_, _>>().expect(name)
}

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// The range that the literature gives for a class of foods and forms: the
/// lowest and the highest figure printed.
fn literature(class: &str, of_form: fn(&str) -> bool) -> String {
    let figures = evidence("k2-literature.csv")
        .into_iter()
        .filter(|row| row["food_or_class"].to_lowercase().contains(class) && of_form(&row["form"]));
    let values = |row: Row| {
        ["low_ug_per_100g", "value_ug_per_100g", "high_ug_per_100g"].map(|key| row[key].clone())
    };
    let mut all: Vec<String> = figures.flat_map(values).filter(|text| !text.is_empty()).collect();
    all.sort_by(|a, b| a.parse::<f64>().unwrap().total_cmp(&b.parse().unwrap()));
    format!("{}-{}", all.first().expect(class), all.last().expect(class))
}

/// How a food is measured at home, from the words of its portion.
fn household(row: &Row) -> (Household, String) {
    let portion = row["portion_name"].as_str();
    let has = |part: &str| portion.contains(part);
    let count = portion.split(' ').next().expect("a count").to_owned();
    let is_drink = ["milk_", "buttermilk", "kefir", "fermented_milk", "soymilk", "orange_juice"]
        .iter()
        .any(|start| row["id"].starts_with(start))
        || row["group"] == "Beverages";
    let one = || "1".to_owned();
    if portion == "100 g" || portion == "1 g" || has("serving (") || has("serving 1") {
        (Household::Portion, one())
    } else if has("tbsp") || has("tablespoon") {
        (Household::Tablespoon, count)
    } else if has("tsp") {
        (Household::Teaspoon, count)
    } else if has("container") {
        (Household::Pot, count)
    } else if has("can") {
        (Household::Can, one())
    } else if has("cup") || has("fl oz") {
        let glass = is_drink && !row["id"].contains("powder");
        let count = if has("fl oz") && !has("cup") { one() } else { count };
        (if glass { Household::Glass } else { Household::Cup }, count)
    } else if has("liter") {
        (Household::Litre, one())
    } else if has("slice") {
        (Household::Slice, count)
    } else if has("oz") {
        (Household::Ounce, count)
    } else if has("serving") || has("item") || has("box") || has("block") || has("bar") {
        (Household::Portion, one())
    } else {
        (Household::Piece, count)
    }
}

fn table() -> String {
    let cheese = literature("cheese", |form| form.contains("total"));
    let natto = literature("natto", |form| form == "MK-7");
    let mut table = String::new();
    for row in evidence("foods.csv") {
        let of = |key: &str| row[key].clone();
        let (mut mk4, mut mk7) = (of("mk4_ug_per_100g"), of("mk7_ug_per_100g"));
        let kind = row["k_unsplit_kind"].as_str();
        let (mut forms, mut unsplit) = match kind {
            "" => ("", String::new()),
            "K2 total" => ("k2", of("k_unsplit_ug_per_100g")),
            "K1+MK-4 total" => ("k1-and-mk-4", of("k_unsplit_ug_per_100g")),
            // Natto: its MK-7 is said as a range instead.
            "K1+K2 total, MK-7 as MK-4 equivalent" => ("", String::new()),
            other => panic!("{other}"),
        };
        if row["group"] == "Cheese" {
            // Sources differ by a hundred times: never one number.
            unsplit.clone_from(&cheese);
            forms = if mk4.is_empty() { "k2" } else { "k2-beside-mk-4" };
            if !mk4.is_empty() {
                unsplit = format!("0-{}", cheese.split('-').next_back().expect("a range"));
            }
        }
        if row["id"].starts_with("natto") {
            mk7.clone_from(&natto);
        }
        let (household, count) = household(&row);
        let cells = [
            of("id"),
            household.id().to_owned(),
            count,
            of("portion_g"),
            of("vit_d_ug_per_100g"),
            of("calcium_mg_per_100g"),
            of("magnesium_mg_per_100g"),
            of("k1_ug_per_100g"),
            std::mem::take(&mut mk4),
            mk7,
            forms.to_owned(),
            unsplit,
        ];
        writeln!(table, "{}", cells.join("\t")).unwrap();
    }
    table
}

fn english() -> String {
    let mut names = "id\ten\n".to_owned();
    for row in evidence("foods.csv") {
        writeln!(names, "{}\t{}", row["id"], row["name"]).unwrap();
    }
    names
}

/// Every figure with where it is from, for people to read. A figure from another source
/// than its food's has that source behind it.
fn sheet() -> String {
    let mut sources: BTreeMap<(String, String), (String, String)> = BTreeMap::new();
    for row in evidence("provenance.csv") {
        sources.insert(
            (row["food_id"].clone(), row["nutrient"].clone()),
            (row["source"].clone(), row["source_id"].clone()),
        );
    }
    let mut sheet = "# Foods: every figure and its source\n\nMade from `evidence/foods` by a test; do not edit. \
        In 100 g: vitamin D and K in micrograms, calcium and magnesium in milligrams. An empty cell is not known. \
        [The sources, their licences and how to name them](sources.html).\n"
        .to_owned();
    let mut group = String::new();
    for row in evidence("foods.csv") {
        if row["group"] != group {
            group.clone_from(&row["group"]);
            write!(
                sheet,
                "\n## {group}\n\n| food | portion | D | Ca | Mg | K1 | MK-4 | MK-7 | K not split | source |\n\
                 |---|---|---|---|---|---|---|---|---|---|\n"
            )
            .unwrap();
        }
        let own = format!("{} {}", row["source"], row["source_id"]);
        let cell = |nutrient: &str| {
            let value = &row[&format!("{nutrient}_per_100g")];
            let source = sources.get(&(row["id"].clone(), nutrient.to_owned()));
            let other = source.map(|(source, id)| format!("{source} {id}"));
            match other.filter(|other| *other != own && !value.is_empty()) {
                Some(other) => format!("{value} ({other})"),
                None => value.clone(),
            }
        };
        let unsplit = match row["k_unsplit_kind"].as_str() {
            "" => String::new(),
            kind => format!("{}: {kind}", cell("k_unsplit_ug")),
        };
        let cells = [
            row["name"].clone(),
            format!("{}, {} g", row["portion_name"].replace('|', "/"), row["portion_g"]),
            cell("vit_d_ug"),
            cell("calcium_mg"),
            cell("magnesium_mg"),
            cell("k1_ug"),
            cell("mk4_ug"),
            cell("mk7_ug"),
            unsplit,
            own.clone(),
        ];
        writeln!(sheet, "| {} |", cells.join(" | ")).unwrap();
    }
    sheet
}

fn same_or_blessed(name: &str, shipped: &str, generated: &str) {
    let path: PathBuf = root().join("data").join(name);
    if std::env::var_os("BLESS").is_some() {
        fs::write(path, generated).unwrap();
        return;
    }
    for (number, (have, want)) in shipped.lines().zip(generated.lines()).enumerate() {
        assert_eq!(have, want, "{name}, line {}", number + 1);
    }
    assert_eq!(shipped.len(), generated.len(), "{name}: run it again with BLESS=1");
}

#[test]
fn the_table_is_that_of_the_evidence() {
    same_or_blessed("table.tsv", TABLE, &table());
    same_or_blessed("foods.tsv", ENGLISH, &english());
    same_or_blessed("sheet.md", SHEET, &sheet());
}

/// Each figure of the evidence has a row that says where it is from, and no row
/// says so of another figure.
#[test]
fn every_figure_has_its_source_and_the_reverse() {
    let columns = [
        ("vit_d_ug", "vit_d_ug_per_100g"),
        ("calcium_mg", "calcium_mg_per_100g"),
        ("magnesium_mg", "magnesium_mg_per_100g"),
        ("k1_ug", "k1_ug_per_100g"),
        ("mk4_ug", "mk4_ug_per_100g"),
        ("mk7_ug", "mk7_ug_per_100g"),
        ("k_unsplit_ug", "k_unsplit_ug_per_100g"),
    ];
    let mut figures = BTreeSet::new();
    for row in evidence("foods.csv") {
        for (nutrient, column) in columns {
            if !row[column].is_empty() {
                figures.insert((row["id"].clone(), nutrient.to_owned(), row[column].clone()));
            }
        }
    }
    let mut sources = BTreeSet::new();
    for row in evidence("provenance.csv") {
        assert!(!row["source"].is_empty() && !row["source_id"].is_empty(), "{row:?}");
        let key = (row["food_id"].clone(), row["nutrient"].clone(), row["value_per_100g"].clone());
        sources.insert(key);
    }
    assert_eq!(figures.difference(&sources).collect::<Vec<_>>(), Vec::<&_>::new());
    assert_eq!(sources.difference(&figures).collect::<Vec<_>>(), Vec::<&_>::new());
}

#[test]
fn blank_is_not_nought_and_ranges_stay_ranges() {
    let table = Table::parse(TABLE).expect("the table");
    assert_eq!(table.foods.len(), 385);
    let of = |id: &str| table.food(id).unwrap_or_else(|| panic!("{id}"));
    for row in evidence("foods.csv") {
        let food = of(&row["id"]);
        for (column, measure) in [
            ("vit_d_ug_per_100g", Measure::VitaminDIntake),
            ("calcium_mg_per_100g", Measure::CalciumIntake),
            ("magnesium_mg_per_100g", Measure::MagnesiumIntake),
            ("k1_ug_per_100g", Measure::K1Intake),
            ("mk4_ug_per_100g", Measure::Mk4Intake),
        ] {
            let content = food.contents.of(measure);
            let printed = content.map(|content| content.low().to_string());
            let expected = Some(row[column].trim_end_matches(".0").to_owned());
            assert_eq!(printed, expected.filter(|text| !text.is_empty()), "{} {column}", food.id);
        }
    }
    let ends = |content: calcium_compass_core::food::Content| {
        (content.low().to_string(), content.high().to_string())
    };
    for natto in ["natto", "natto_itohiki_japan", "natto_hikiwari_japan"] {
        let mk7 = of(natto).contents.mk7.expect("MK-7");
        assert_eq!(ends(mk7), ("939".into(), "1000".into()), "{natto}");
    }
    let edam = of("edam").contents.unsplit().expect("K2").1;
    assert_eq!(ends(edam), ("0.3".into(), "569".into()));
    assert_eq!(of("kimchi").contents.mk7, None);
}

#[test]
fn every_language_names_every_food() {
    for tag in ["en", "es", "fr", "de", "ar"] {
        let table = Table::parse(&of_language(tag).expect(tag)).expect(tag);
        assert_eq!(table.foods.len(), 385, "{tag}");
        let names: BTreeSet<&str> = table.foods.iter().map(|food| food.name.as_str()).collect();
        assert!(!names.contains(""), "{tag}");
        let doubled = 385 - names.len();
        assert_eq!(doubled, 0, "{tag}: two foods have one name");
    }
    assert_eq!(of_language("xx"), None);
    assert!(NAMES.lines().all(|line| line.split('\t').count() == 5));
}

#[test]
fn the_first_foods_are_in_the_table_once_each() {
    let table = Table::parse(TABLE).expect("the table");
    for country in Country::ALL {
        let ids: BTreeSet<&str> = first(*country).iter().copied().collect();
        assert_eq!(ids.len(), 16, "{country:?}");
        for id in ids {
            assert!(table.food(id).is_some(), "{country:?}: {id}");
        }
    }
    for (tag, country) in [
        ("en", Country::UnitedStates),
        ("en-GB", Country::UnitedKingdom),
        ("de-AT", Country::Germany),
        ("ar", Country::Arab),
        ("ja-JP", Country::Japan),
        ("", Country::UnitedStates),
    ] {
        assert_eq!(Country::of_tag(tag), country, "{tag}");
    }
}

/// Every strength is a row that was seen somewhere, and every such row ships.
#[test]
fn strengths_were_seen_and_none_is_from_memory() {
    let rows = evidence("supplements.csv");
    let seen: Vec<&Row> = rows
        .iter()
        .filter(|row| row["seen"] != "no" && !row["where_seen"].is_empty())
        .filter(|row| !row["where_seen"].contains("capsule strength from memory"))
        .collect();
    let printed = |substance: Substance, amount: &str, unit: &str| {
        let forms = [
            (Substance::VitaminD, "cholecalciferol"),
            (Substance::K1, "phylloquinone"),
            (Substance::Mk4, "MK-4"),
            (Substance::Mk7, "MK-7"),
            (Substance::VitaminK, "multivitamin"),
            (Substance::Calcium, "bone formula"),
            (Substance::CalciumCarbonate, "carbonate tablet"),
            (Substance::Magnesium, "serving"),
        ];
        let form = forms.iter().find(|(of, _)| *of == substance).expect("a form").1;
        let label = format!("{amount} {unit}");
        seen.iter().any(|row| {
            let whole = row["label_amount"].as_str();
            let range = whole.split_once(' ').and_then(|(range, unit)| {
                let (low, high) = range.split_once('-')?;
                Some([format!("{low} {unit}"), format!("{high} {unit}")])
            });
            row["form"] == form
                && (whole == label
                    || whole.strip_suffix(" salt") == Some(&label)
                    || range.is_some_and(|ends| {
                        ends.iter().any(|end| end.trim_end_matches(" elemental") == label)
                    }))
        })
    };
    for strength in STRENGTHS {
        assert!(printed(strength.substance, strength.amount, strength.unit), "{strength:?}");
        let reading = strength.line().read(Per::Day);
        assert!(reading.accepted().is_some(), "{strength:?}");
        assert!(Unit::parse(strength.unit).is_some());
    }
    for strength in TOGETHER.iter().copied().flatten() {
        let named = rows.iter().any(|row| {
            row["where_seen"].contains(&format!("{} {}", strength.amount, strength.unit))
                || row["where_seen"].contains("D3+K2 product article")
                    && row["label_amount"] == format!("{} {}", strength.amount, strength.unit)
        });
        assert!(named, "{strength:?}");
    }
    // The elemental parts of salts are those of the rows.
    for (substance, form) in [
        (Substance::CalciumCarbonate, "carbonate"),
        (Substance::CalciumCitrate, "citrate"),
        (Substance::MagnesiumOxide, "oxide"),
        (Substance::MagnesiumCitrate, "citrate"),
        (Substance::MagnesiumChloride, "chloride"),
        (Substance::MagnesiumHydroxide, "hydroxide"),
    ] {
        let nutrient = substance.id().split('-').next().unwrap();
        let row = rows.iter().find(|row| {
            row["nutrient"] == nutrient
                && row["form"] == form
                && row["canonical_unit"] == "fraction"
        });
        let row = row.unwrap_or_else(|| panic!("{substance:?}"));
        assert_eq!(row["seen"], "yes");
        let line = calcium_compass_core::food::Line::new(substance, "1000", "mg");
        let share = row["canonical_amount"].parse::<f64>().unwrap();
        let elemental = line.a_serving(Per::Day).expect("an amount").approximately();
        assert!((elemental - share * 1000.0).abs() < 1e-9, "{substance:?}: {elemental}");
    }
}
