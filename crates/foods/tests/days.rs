//! Ten days on ten tables: what they come to, worked out beside the program
//! with decimal arithmetic from `evidence/foods`; and the rules of lists and labels.
#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

use std::sync::OnceLock;

use calcium_compass_core::alert::AlertId;
use calcium_compass_core::assess;
use calcium_compass_core::entry::{Entry, Problem};
use calcium_compass_core::food::{Eaten, FoodList, Line, Product, Substance, Sums};
use calcium_compass_core::measure::Measure;
use calcium_compass_core::milli::Milli;
use calcium_compass_core::number;
use calcium_compass_core::person::{Flag, Flags, PersonEntry, Sex};
use calcium_compass_core::quantity::Per;
use calcium_compass_core::report::{Input, Report};
use calcium_compass_foods::{TABLE, Table};

/// A day: its foods in portions, and per measure the sum, cut off behind its
/// thousandths, and of how many foods it is known.
type Day =
    (&'static str, &'static [(&'static str, &'static str)], &'static [(&'static str, usize)]);

const MEASURES: [Measure; 5] = [
    Measure::VitaminDIntake,
    Measure::CalciumIntake,
    Measure::MagnesiumIntake,
    Measure::K1Intake,
    Measure::Mk4Intake,
];

// The last is a week's: fish oil by the day, salmon twice, broccoli three times.
const DAYS: &[Day] = &[
    (
        "US",
        &[
            ("milk_2_fat_vitamin_d_added_us", "2"),
            ("oat_ring_cereal_fortified_cheerios", "1"),
            ("egg_whole_hard_boiled", "2"),
            ("cheddar", "1"),
            ("spinach_cooked", "0.5"),
            ("orange", "1"),
        ],
        &[("9.234", 6), ("1111.645", 6), ("194.654", 6), ("446.7", 6), ("2.438", 1)],
    ),
    (
        "UK",
        &[
            ("milk_semi_skimmed_uk", "1"),
            ("bread_white_sliced_uk_calcium_fortified_flour", "3"),
            ("cheddar_english", "1"),
            ("mackerel_smoked_uk", "1"),
            ("baked_beans_canned", "0.5"),
        ],
        &[("7.055", 5), ("729.926", 5), ("121.881", 5), ("2.713", 3), ("0", 0)],
    ),
    (
        "Germany",
        &[
            ("quark_plain_or_fruit_france", "1"),
            ("bread_rye", "4"),
            ("gouda", "2"),
            ("herring_pickled", "2"),
            ("sauerkraut_canned", "1"),
            ("liverwurst", "2"),
        ],
        &[("2.673", 5), ("723.819", 6), ("106.598", 6), ("21.413", 4), ("0", 0)],
    ),
    (
        "France",
        &[
            ("yogurt_plain_whole_milk", "1"),
            ("camembert", "1"),
            ("butter_unsalted_france", "1"),
            ("sardines_in_oil_with_bones", "1"),
            ("lettuce_green_leaf", "2"),
            ("mineral_water_contrex", "1"),
        ],
        &[("4.858", 6), ("1163.585", 6), ("146.101", 6), ("95.229", 5), ("1.53", 1)],
    ),
    (
        "Spain",
        &[
            ("milk_2_fat_no_vitamin_d_added", "1"),
            ("chickpeas_boiled", "1"),
            ("swiss_chard_cooked", "1"),
            ("olive_oil", "2"),
            ("tuna_light_canned_in_oil", "1"),
            ("almonds", "1"),
        ],
        &[("5.695", 6), ("564.641", 6), ("359.175", 6), ("633.481", 6), ("0", 0)],
    ),
    (
        "Arab",
        &[
            ("yogurt_plain_whole_milk", "1"),
            ("feta", "2"),
            ("jute_mallow_molokhia_boiled_japan", "1"),
            ("tahini", "2"),
            ("bread_pita_white", "2"),
            ("tilapia_cooked", "1"),
        ],
        &[("3.615", 6), ("898.411", 6), ("146.453", 6), ("452.383", 6), ("4.251", 2)],
    ),
    (
        "Japan",
        &[
            ("natto_itohiki_japan", "0.5"),
            ("rice_white_cooked", "2"),
            ("miso_red_rice_koji_japan", "1"),
            ("tofu_momen_japan", "1"),
            ("komatsuna_boiled_japan", "1"),
            ("saury_sanma_baked_japan", "1"),
            ("egg_whole_raw_japan", "1"),
        ],
        &[("11.95", 7), ("407.26", 7), ("302.82", 7), ("338.25", 4), ("0", 0)],
    ),
    (
        "vegan",
        &[
            ("soymilk_calcium_and_vitamin_d_fortified", "2"),
            ("tofu_firm_calcium_set", "1"),
            ("kale_raw", "4"),
            ("tempeh", "1"),
            ("almonds", "1"),
            ("mushrooms_white_uv_exposed_raw", "1"),
        ],
        &[("23.686", 6), ("1276.221", 6), ("357.945", 6), ("267.204", 5), ("0", 1)],
    ),
    (
        "liver",
        &[
            ("goose_liver_pate_foie_gras_canned", "1"),
            ("chicken_breast_grilled", "2"),
            ("egg_yolk_raw", "2"),
            ("butter_salted", "1"),
            ("edam", "1"),
        ],
        &[("1.977", 4), ("282.851", 5), ("71.974", 5), ("1.884", 4), ("123.481", 2)],
    ),
    (
        "week",
        &[("salmon_sockeye_cooked", "2"), ("cod_liver_oil", "7"), ("broccoli_cooked", "3")],
        &[("15.305", 3), ("16.042", 3), ("15.762", 3), ("47.192", 2), ("0.097", 1)],
    ),
];

fn milli(text: &str) -> Milli {
    number::parse(text).expect(text).amount
}

fn table() -> &'static Table {
    static READ: OnceLock<Table> = OnceLock::new();
    READ.get_or_init(|| Table::parse(TABLE).expect("the table"))
}

fn eaten(table: &Table, id: &str, portions: &str, per: Per) -> Eaten {
    table.food(id).unwrap_or_else(|| panic!("{id}")).portions(milli(portions), per)
}

fn foods(ids: &[(&str, &str)], is_everything: bool) -> FoodList {
    let table = table();
    let eaten = ids.iter().map(|(id, portions)| eaten(table, id, portions, Per::Day)).collect();
    FoodList { eaten, is_everything, ..FoodList::default() }
}

fn product(lines: &[(Substance, &str, &str)], servings: &str, per: Per) -> Product {
    let line =
        |(substance, amount, unit): &(Substance, &str, &str)| Line::new(*substance, *amount, *unit);
    Product { lines: lines.iter().map(line).collect(), servings: milli(servings), per }
}

fn woman(flags: &[Flag]) -> PersonEntry {
    PersonEntry {
        age: "40".into(),
        sex: Some(Sex::Female),
        flags: flags.iter().copied().collect::<Flags>(),
        ..PersonEntry::default()
    }
}

fn report(foods: FoodList, flags: &[Flag], entries: &[(Measure, &str)]) -> Report {
    let entries = entries.iter().map(|(measure, text)| Entry::new(*measure, *text)).collect();
    assess(&Input { person: woman(flags), entries, foods })
}

/// The status ids of a nutrient, NASEM's first.
fn statuses(report: &Report, nutrient: &str) -> Vec<&'static str> {
    let of = report.statuses.iter().filter(|status| status.nutrient.id() == nutrient);
    of.map(|status| status.status.id()).collect()
}

fn alerts(report: &Report) -> Vec<AlertId> {
    report.alerts.iter().map(|alert| alert.id).collect()
}

#[test]
fn ten_days_come_to_what_was_worked_out_beside_the_program() {
    let table = table();
    for (name, ids, sums) in DAYS {
        let per = if *name == "week" { Per::Week } else { Per::Day };
        let eaten = ids.iter().map(|(id, portions)| eaten(table, id, portions, per)).collect();
        let list = FoodList { eaten, is_everything: true, ..FoodList::default() };
        let come_to = Sums::of(&list);
        for (measure, (amount, known)) in MEASURES.iter().zip(*sums) {
            let sum = come_to.of_measure(*measure).expect(name);
            assert_eq!((sum.known, sum.of), (*known, ids.len()), "{name} {}", measure.id());
            let entries = come_to.entries();
            let entry = entries.iter().find(|entry| entry.measure == *measure).expect(name);
            let sign = if *known == ids.len() { "" } else { "≥" };
            assert_eq!(entry.text, format!("{sign}{amount}"), "{name} {}", measure.id());
        }
    }
}

#[test]
fn natto_and_cheese_are_ranges() {
    let natto = Sums::of(&foods(&[("natto_hikiwari_japan", "1")], true));
    let mk7 = natto.of_measure(Measure::Mk7Intake).expect("MK-7").amount;
    assert_eq!(
        (mk7.known().rounded(2), mk7.at_most().map(|most| most.rounded(2))),
        (79815, Some(85000))
    );
    assert!(!mk7.is_exact());
    let cheese = Sums::of(&foods(&[("gouda", "2")], true));
    let unsplit = cheese.unsplit.expect("K2").amount;
    assert_eq!(
        (unsplit.known().rounded(3), unsplit.at_most().map(|most| most.rounded(3))),
        (170, Some(322_623))
    );
    // MK-4 of cheddar has a figure of its own; the rest of its K2 has not.
    let cheddar = Sums::of(&foods(&[("cheddar", "1")], true));
    assert_eq!(cheddar.of_measure(Measure::Mk4Intake).map(|sum| sum.known), Some(1));
    assert_eq!(cheddar.unsplit.map(|sum| sum.amount.known().rounded(3)), Some(0));
}

/// Two glasses of milk are not a day's calcium.
#[test]
fn a_list_that_is_not_everything_never_proves_below() {
    let milk = [("milk_whole_no_vitamin_d_added", "2")];
    assert_eq!(statuses(&report(foods(&milk, false), &[], &[]), "calcium")[0], "incomplete");
    let all = report(foods(&milk, true), &[], &[]);
    assert_eq!(statuses(&all, "calcium")[0], "below-average-need");
    // A figure that one food lacks keeps the sum open, whatever is claimed.
    let liverwurst = [("milk_whole_no_vitamin_d_added", "1"), ("liverwurst", "1")];
    let open = report(foods(&liverwurst, true), &[], &[]);
    assert_eq!(statuses(&open, "vitamin-d")[0], "incomplete");
    assert_eq!(statuses(&open, "calcium")[0], "below-average-need");
    // What is known can be enough.
    let much = [("milk_whole_no_vitamin_d_added", "4"), ("emmental", "2")];
    assert_eq!(statuses(&report(foods(&much, false), &[], &[]), "calcium")[0], "meets");
}

#[test]
fn vitamin_k_that_no_source_splits_counts_once() {
    // 94 g of goose liver: 10.2 ug of K1 and 346.9 ug of K2 meet NASEM's 90 ug.
    let liver = report(foods(&[("goose_liver_raw", "1")], false), &[Flag::VkaNo], &[]);
    let k = statuses(&liver, "vitamin-k");
    assert_eq!((k[0], k[1]), ("meets", "incomplete"), "EFSA counts K1 alone");
    // A typed form takes the place of the list's, and what is not split is left out.
    let typed = report(
        foods(&[("goose_liver_raw", "1")], false),
        &[Flag::VkaNo],
        &[(Measure::K1Intake, "5 ug")],
    );
    assert_eq!(statuses(&typed, "vitamin-k")[0], "incomplete");
}

#[test]
fn a_typed_amount_takes_the_place_of_a_sum_and_silences_no_warning() {
    let milk = || foods(&[("milk_whole_no_vitamin_d_added", "2")], true);
    let typed = report(milk(), &[], &[(Measure::CalciumIntake, "1000 mg")]);
    assert_eq!(statuses(&typed, "calcium")[0], "meets");
    let oil = foods(&[("cod_liver_oil", "10")], false);
    let warned = report(oil, &[], &[(Measure::VitaminDIntake, "10 ug")]);
    assert!(alerts(&warned).contains(&AlertId::DAboveUl), "{:?}", alerts(&warned));
}

#[test]
fn products_are_added_line_by_line() {
    let d3_k2 = product(
        &[
            (Substance::VitaminD, "5000", "IU"),
            (Substance::Mk4, "500", "ug"),
            (Substance::Mk7, "100", "ug"),
        ],
        "1",
        Per::Day,
    );
    let chews = product(&[(Substance::CalciumCarbonate, "1250", "mg")], "2", Per::Day);
    let weekly = product(&[(Substance::VitaminD, "20000", "IU")], "1", Per::Week);
    let list = FoodList { products: vec![d3_k2, chews, weekly], ..FoodList::default() };
    let sums = Sums::of(&list);
    assert!(sums.problems.is_empty(), "{:?}", sums.problems);
    let texts: Vec<String> = sums
        .entries()
        .iter()
        .map(|entry| {
            let unit = entry.unit.as_deref().unwrap_or_default();
            format!("{} {} {unit}", entry.measure.id(), entry.text)
        })
        .collect();
    assert_eq!(
        texts,
        [
            "vitamin-d-intake ≥196.428 ug",
            "mk4-intake ≥500 ug",
            "mk7-intake ≥100 ug",
            // The calcium in 2500 mg of its carbonate; nothing of a label is missing.
            "calcium-supplement 1000 mg",
        ]
    );
    let report = report(list, &[Flag::VkaUnsure], &[]);
    assert!(alerts(&report).contains(&AlertId::VkaMk7));
}

#[test]
fn vitamin_k_of_an_unknown_form_is_asked_about_and_counts_for_no_form() {
    let tablet = product(&[(Substance::VitaminK, "80", "ug")], "1", Per::Day);
    let list = FoodList { products: vec![tablet], ..FoodList::default() };
    let sums = Sums::of(&list);
    let asked: Vec<_> = sums.problems.iter().filter_map(|reading| reading.problem).collect();
    assert_eq!(asked, [Problem::AskForm]);
    assert_eq!(sums.of_measure(Measure::K1Intake), None);
    assert_eq!(sums.unsplit.map(|sum| sum.amount.known().rounded(0)), Some(80));
    let much = product(&[(Substance::VitaminK, "1.1", "mg")], "1", Per::Day);
    let list = FoodList { products: vec![much], ..FoodList::default() };
    assert!(alerts(&report(list, &[Flag::VkaNo], &[])).contains(&AlertId::KAbove1Mg));
}

/// A sum was worked out: nobody typed `19.635`, and nobody is asked what it means.
#[test]
fn of_a_sum_nothing_is_asked() {
    for food in &table().foods {
        let list = foods(&[(&food.id, "1")], false);
        let asked = report(list, &[], &[]).problems;
        assert!(asked.is_empty(), "{}: {asked:?}", food.id);
    }
}

/// What a tablet a month holds is not what a day may hold.
#[test]
fn a_line_is_read_over_the_time_of_its_product() {
    for (amount, unit, per, raised) in [
        ("200000", "IU", Per::Month, &[AlertId::DLargeSingleDose, AlertId::DAboveUl][..]),
        ("100040", "IU", Per::Month, &[AlertId::DLargeSingleDose]),
        ("50000", "IU", Per::Day, &[AlertId::DDailyVeryHigh]),
    ] {
        let product = product(&[(Substance::VitaminD, amount, unit)], "1", per);
        let found = report(FoodList { products: vec![product], ..FoodList::default() }, &[], &[]);
        let asked = found.problems.iter().filter_map(|reading| Some(reading.problem?.id()));
        let period = (per == Per::Day).then_some("ask-period");
        assert!(asked.eq(period), "{amount} {unit}: {:?}", found.problems);
        let alerts = alerts(&found);
        assert!(raised.iter().all(|id| alerts.contains(id)), "{amount} {unit}: {alerts:?}");
        assert_eq!(alerts.contains(&AlertId::DDailyVeryHigh), per == Per::Day, "{amount} {unit}");
    }
}

/// The anticoagulant question and the word on babies do not wait for the form.
#[test]
fn vitamin_k_of_an_unknown_form_warns_like_any_other_and_counts_once() {
    let told = |amount: &str, flags: &[Flag]| {
        let product = product(&[(Substance::VitaminK, amount, "ug")], "1", Per::Day);
        alerts(&report(FoodList { products: vec![product], ..FoodList::default() }, flags, &[]))
    };
    assert!(told("100", &[]).contains(&AlertId::VkaUnanswered));
    for (amount, above) in [("501", false), ("1000", false), ("1001", true)] {
        assert_eq!(told(amount, &[Flag::VkaNo]).contains(&AlertId::KAbove1Mg), above, "{amount}");
        assert_eq!(told(amount, &[Flag::Vka]).contains(&AlertId::VkaKHigh), above, "{amount}");
    }
}

#[test]
fn what_a_label_cannot_mean_is_asked_and_keeps_its_warning() {
    let salt = product(&[(Substance::Calcium, "1250", "mg")], "1", Per::Day);
    let list = FoodList { products: vec![salt], ..FoodList::default() };
    let ids = |list: FoodList| -> Vec<&'static str> {
        let problems = report(list, &[], &[]).problems;
        problems.iter().filter_map(|reading| Some(reading.problem?.id())).collect()
    };
    assert_eq!(ids(list), ["ask-elemental"]);
    for (amount, unit, id) in [
        ("", "IU", "not-a-number"),
        ("5,000", "IU", "ask-number"),
        ("400", "", "unit-missing"),
        ("400", "mL", "unit-unknown"),
    ] {
        let product = product(&[(Substance::VitaminD, amount, unit)], "1", Per::Day);
        let list = FoodList { products: vec![product], ..FoodList::default() };
        let sums = Sums::of(&list);
        assert_eq!(
            sums.of_measure(Measure::VitaminDIntake).map(|sum| sum.is_complete()),
            Some(false)
        );
        assert_eq!(ids(list), [id], "{amount} {unit}");
    }
    let mega = product(&[(Substance::Calcium, "30000", "mg")], "1", Per::Day);
    let list = FoodList { products: vec![mega], ..FoodList::default() };
    assert!(alerts(&report(list, &[], &[])).contains(&AlertId::CalciumIntakeVeryHigh));
    let monthly = product(&[(Substance::VitaminD, "100000", "IU")], "1", Per::Month);
    let list = FoodList { products: vec![monthly], ..FoodList::default() };
    assert!(alerts(&report(list, &[], &[])).contains(&AlertId::DLargeSingleDose));
}

#[test]
fn on_an_anticoagulant_a_list_of_foods_gates_vitamin_k() {
    let natto = || foods(&[("natto", "1")], false);
    for (flags, status) in
        [(&[Flag::Vka][..], "gated"), (&[Flag::VkaUnsure], "gated"), (&[], "needs:vka")]
    {
        let report = report(natto(), flags, &[]);
        assert!(statuses(&report, "vitamin-k").iter().all(|id| *id == status), "{flags:?}");
        let warned = alerts(&report).contains(&AlertId::VkaMk7);
        assert_eq!(warned, !flags.is_empty(), "{flags:?}");
    }
}
