//! Foods are found by the words that people use, in five languages.
#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

use calcium_compass_foods::{TABLE, TERMS, Table, of_language};

fn table(tag: &str) -> Table {
    Table::parse(&of_language(tag).expect(tag)).expect(tag)
}

/// A word, and a food that it finds among the first twenty: as many as are shown.
const FOUND: &[(&str, &str, &str)] = &[
    ("en", "natto", "natto"),
    ("en", "farmed salmon cooked", "salmon_atlantic_farmed_cooked"),
    ("en", "eggs", "egg_whole_hard_boiled"),
    ("en", "boiled egg", "egg_whole_hard_boiled"),
    ("en", "bananas", "banana"),
    ("en", "tomatoes", "tomato_raw"),
    ("en", "potatoes", "potato_boiled_no_skin"),
    ("en", "strawberry", "strawberries"),
    ("en", "yoghurt", "yogurt_plain_whole_milk"),
    ("en", "semi-skimmed milk", "milk_semi_skimmed_uk"),
    ("en", "skimmed milk", "milk_skim_no_vitamin_d_added"),
    ("en", "2% milk", "milk_2_fat_vitamin_d_added_us"),
    ("en", "low-fat milk", "milk_2_fat_no_vitamin_d_added"),
    ("en", "soya milk", "soymilk_calcium_and_vitamin_d_fortified"),
    ("en", "soy milk", "soymilk_calcium_and_vitamin_d_fortified"),
    ("en", "cheese", "cheddar"),
    ("en", "cornflakes", "corn_flakes_fortified"),
    ("en", "corn flakes", "corn_flakes_fortified"),
    ("en", "weetabix", "wheat_biscuits_fortified_uk"),
    ("en", "toast", "bread_white"),
    ("en", "chips", "french_fries"),
    ("en", "mince", "ground_beef_80_lean_broiled"),
    ("en", "brocolli", "broccoli_cooked"),
    ("en", "mozarella", "mozzarella_whole_milk"),
    ("en", "bok choy", "pak_choi_cooked"),
    ("en", "houmous", "hummus_home_prepared"),
    ("en", "prawns", "shrimp_prawns_cooked"),
    ("en", "tinned tuna", "tuna_light_canned_in_water"),
    ("es", "acelga", "swiss_chard_cooked"),
    ("es", "leche", "milk_2_fat_no_vitamin_d_added"),
    ("es", "leche de soja", "soymilk_calcium_and_vitamin_d_fortified"),
    ("es", "leche descremada", "milk_skim_no_vitamin_d_added"),
    ("es", "huevos", "egg_whole_hard_boiled"),
    ("es", "yogurt", "yogurt_plain_whole_milk"),
    ("es", "yogures", "yogurt_plain_whole_milk"),
    ("es", "tostada", "bread_white"),
    ("es", "frijoles", "black_beans_boiled"),
    ("es", "papas", "potato_boiled_no_skin"),
    ("es", "camarones", "shrimp_prawns_cooked"),
    ("es", "atun", "tuna_light_canned_in_oil"),
    ("es", "champinones", "mushrooms_white_raw"),
    ("fr", "oeuf dur", "egg_whole_hard_boiled"),
    ("fr", "oeufs", "egg_whole_hard_boiled"),
    ("fr", "yaourt", "yogurt_plain_whole_milk"),
    ("fr", "yaourts", "yogurt_plain_whole_milk"),
    ("fr", "fromage", "camembert"),
    ("fr", "lait", "milk_2_fat_no_vitamin_d_added"),
    ("fr", "lait de soja", "soymilk_calcium_and_vitamin_d_fortified"),
    ("fr", "baguette", "bread_white"),
    ("fr", "epinard", "spinach_cooked"),
    ("fr", "choux de bruxelles", "brussels_sprouts_cooked"),
    ("fr", "steak haché", "ground_beef_80_lean_broiled"),
    ("fr", "patates", "potato_boiled_no_skin"),
    ("de", "grunkohl", "kale_raw"),
    ("de", "Grünkohl", "kale_raw"),
    ("de", "kale", "kale_raw"),
    ("de", "Käse", "gouda"),
    ("de", "Eier", "egg_whole_hard_boiled"),
    ("de", "Milch", "milk_whole_no_vitamin_d_added"),
    ("de", "Quark", "quark_plain_or_fruit_france"),
    ("de", "Joghurt", "yogurt_plain_whole_milk"),
    ("de", "Kartoffeln", "potato_boiled_no_skin"),
    ("de", "Brötchen", "bread_white"),
    ("de", "Hafermilch", "oat_milk_unsweetened_fortified"),
    ("de", "Matjes", "herring_pickled"),
    ("de", "Hackfleisch", "ground_beef_80_lean_broiled"),
    ("de", "Tomaten", "tomato_raw"),
    ("de", "Mozarella", "mozzarella_whole_milk"),
    ("ar", "ملوخيه", "jute_mallow_molokhia_boiled_japan"),
    ("ar", "سردين", "sardines_in_oil_with_bones"),
    ("ar", "لبن", "milk_whole_no_vitamin_d_added"),
    ("ar", "زبادي", "yogurt_plain_whole_milk"),
    ("ar", "جبنة", "feta"),
    ("ar", "بيضة", "egg_whole_hard_boiled"),
    ("ar", "الحليب", "milk_whole_no_vitamin_d_added"),
    ("ar", "رز", "rice_white_cooked"),
    ("ar", "فراخ", "chicken_breast_grilled"),
    ("ar", "بندورة", "tomato_raw"),
    ("ar", "عيش", "bread_pita_white"),
];

#[test]
fn foods_are_found_by_the_words_that_people_use() {
    let mut lost = Vec::new();
    for (tag, text, id) in FOUND {
        let table = table(tag);
        let found: Vec<&str> = table.search(text).iter().map(|food| food.id.as_str()).collect();
        if !found.iter().take(20).any(|one| one == id) {
            lost.push(format!("{tag} {text}: {found:?}"));
        }
    }
    assert!(lost.is_empty(), "{}", lost.join("\n"));
}

#[test]
fn the_nearest_comes_first_and_nonsense_finds_nothing() {
    let english = table("en");
    let first = |text: &str| english.search(text).first().map(|food| food.id.clone());
    for (text, id) in [
        ("butter", Some("butter_salted")),
        ("egg", Some("egg_whole_raw")),
        ("peas", Some("peas_green_cooked")),
        ("rice", Some("rice_white_cooked")),
        ("tea", Some("tea_black_brewed")),
        ("xyzzy", None),
        ("lithium", None),
        ("  ,", None),
        ("", None),
    ] {
        assert_eq!(first(text).as_deref(), id, "{text:?}");
    }
    let german = table("de");
    assert_eq!(german.search("Ei").first().map(|food| food.id.as_str()), Some("egg_whole_raw"));
}

/// A word that stands for no food is a slip of whoever wrote it.
#[test]
fn every_other_word_is_of_a_food() {
    let ids: Vec<&str> = TABLE.lines().filter_map(|row| row.split('\t').next()).collect();
    for line in TERMS.lines() {
        let cells: Vec<&str> = line.split('\t').collect();
        let [tag, words, foods] = cells.as_slice() else { panic!("{line}") };
        assert!(["en", "es", "fr", "de", "ar"].contains(tag) && !words.is_empty(), "{line}");
        for pattern in foods.split(',') {
            let (start, end) = pattern.split_once("..").unwrap_or((pattern, pattern));
            let start = start.split('*').next().expect("a start");
            let is = |id: &&str| id.starts_with(start);
            assert!(ids.iter().any(is), "{line}: {pattern}");
            assert!(end.contains('*') || ids.contains(&end), "{line}: {pattern}");
        }
    }
}
