//! What becomes of a list of foods and products with everything that can happen, how
//! it is kept, and what it would fill in.
#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

use std::rc::Rc;

use calcium_compass::foods::action::{Action, Change};
use calcium_compass::foods::state::Counting;
use calcium_compass::foods::{kept, take};
use calcium_compass::form::action::Action as FormAction;
use calcium_compass::form::{Form, link};
use calcium_compass_core::entry::{Entry, Per};
use calcium_compass_core::food::{Line, Substance};
use calcium_compass_core::measure::Measure;
use calcium_compass_core::person::{Flag, Flags, PersonEntry, Sex};
use calcium_compass_core::report::Input;
use calcium_compass_foods::{Country, Portion, STRENGTHS, TOGETHER, Table, first, of_language};
use yew::Reducible;

const MILK: &str = "milk_2_fat_vitamin_d_added_us";

fn counting(entries: Vec<Entry>, flags: &[Flag]) -> Rc<Counting> {
    let table = Table::parse(&of_language("en").expect("en")).expect("the table");
    let person = PersonEntry {
        age: "40".into(),
        sex: Some(Sex::Female),
        flags: flags.iter().copied().collect::<Flags>(),
        ..PersonEntry::default()
    };
    let entered = Input { person, entries, ..Input::default() };
    Rc::new(Counting::new(Rc::new(table), entered, first(Country::UnitedStates).as_slice()))
}

fn after(state: Rc<Counting>, actions: impl IntoIterator<Item = Action>) -> Rc<Counting> {
    actions.into_iter().fold(state, Reducible::reduce)
}

fn more(id: &str) -> Action {
    Action::More(id.into())
}

fn ten_grams() -> Portion {
    Portion::parse("g:10:10").expect("a portion")
}

fn filled_in(state: &Counting) -> Vec<String> {
    let controls = take::controls(&state.after.sums);
    let controls = controls.iter().filter(|(name, _)| !name.ends_with(".listed"));
    controls.map(|(name, value)| format!("{name}={value}")).collect()
}

fn statuses(report: &calcium_compass_core::report::Report, nutrient: &str) -> Vec<&'static str> {
    let of = report.statuses.iter().filter(|status| status.nutrient.id() == nutrient);
    of.map(|status| status.status.id()).collect()
}

#[test]
fn counts_go_up_and_down_and_never_under_nought() {
    let state = after(
        counting(vec![], &[]),
        [more(MILK), more(MILK), Action::Less(MILK.into()), Action::Less("cheddar".into())],
    );
    assert_eq!((state.count(MILK), state.count("cheddar")), (1, 0));
    assert_eq!(state.rows.len(), 16);
    // A food that was searched for stands behind the first sixteen.
    let state = after(state, [more("natto_hikiwari_japan"), more("no_such_food")]);
    assert_eq!(state.rows.len(), 17);
    assert_eq!(state.count("natto_hikiwari_japan"), 1);
}

#[test]
fn a_portion_is_chosen_and_what_is_counted_follows_it() {
    let state = after(counting(vec![], &[]), [more("cheddar"), more("cheddar")]);
    let of = |state: &Counting| {
        let row = state.rows.iter().find(|row| row.food.id == "cheddar").expect("a row");
        (row.portion.to_string(), row.grams().to_string())
    };
    assert_eq!(of(&state), ("oz:1:28.35".into(), "56.7".into()));
    let slice = state
        .food("cheddar")
        .expect("a food")
        .choices()
        .find(|one| one.household == calcium_compass_core::food::Household::Slice);
    let state = after(state, [Action::Portion("cheddar".into(), slice.expect("a slice"))]);
    assert_eq!(of(&state), ("slice:1:28".into(), "56".into()));
    let state = after(state, [Action::Portion("cheddar".into(), ten_grams())]);
    assert_eq!((of(&state), state.count("cheddar")), (("g:10:10".into(), "20".into()), 2));
    // 710 mg in 100 g.
    assert!(filled_in(&state).contains(&"calcium-intake=≥142".into()), "{:?}", filled_in(&state));
}

#[test]
fn what_is_filled_in_is_at_least_until_it_is_everything() {
    let state = after(counting(vec![], &[]), [more(MILK), more(MILK)]);
    assert_eq!(
        filled_in(&state),
        [
            "vitamin-d-intake=≥5.8",
            "vitamin-d-intake.unit=ug",
            "calcium-intake=≥585",
            "calcium-intake.unit=mg",
            "magnesium-intake=≥53",
            "magnesium-intake.unit=mg",
        ]
    );
    assert_eq!(statuses(&state.after, "calcium")[0], "incomplete");
    let state = after(state, [Action::Everything(true)]);
    assert!(filled_in(&state).contains(&"calcium-intake=585".into()));
    assert_eq!(statuses(&state.after, "calcium")[0], "below-average-need");
}

/// Until somebody changes it: then it is an ordinary amount.
#[test]
fn a_field_says_that_it_comes_from_a_list() {
    let state = after(counting(vec![], &[]), [more(MILK), more("liverwurst")]);
    let form = Form::default().after(FormAction::Take(take::controls(&state.after.sums)));
    let listed = |form: &Form| form.field(Measure::VitaminDIntake).expect("a field").listed;
    assert_eq!(listed(&form).map(|listed| (listed.known, listed.of)), Some((1, 2)));
    let again = link::opened(&link::controls(&form)).expect("a link");
    assert_eq!(listed(&again), listed(&form));
    // "At least" comes through a link, and still proves nothing downwards.
    assert_eq!(link::controls(&again), link::controls(&form));
    let said = calcium_compass_core::assess(&again.input());
    assert!(statuses(&said, "vitamin-d").iter().all(|id| !id.starts_with("below")), "{said:?}");
    for (name, value) in [
        ("vitamin-d-intake", "10"),
        ("vitamin-d-intake.unit", "IU"),
        ("vitamin-d-intake.per", "week"),
    ] {
        let typed = FormAction::of_control(name, value, false).expect(name);
        assert_eq!(listed(&form.clone().after(typed)), None, "{name}");
    }
}

#[test]
fn the_amounts_that_are_filled_in_say_what_the_list_says() {
    let actions = [
        more(MILK),
        more("cheddar"),
        more("spinach_cooked"),
        Action::AddProduct(vec![STRENGTHS[0].line()]),
    ];
    let state = after(counting(vec![], &[Flag::VkaNo]), actions);
    let controls = take::controls(&state.after.sums);
    let entries = controls.chunks(3).map(|pair| {
        let measure = Measure::parse(&pair[0].0).expect("a measure");
        Entry { unit: Some(pair[1].1.clone()), ..Entry::new(measure, pair[0].1.as_str()) }
    });
    let typed = counting(entries.collect(), &[Flag::VkaNo]);
    for nutrient in ["vitamin-d", "calcium", "magnesium"] {
        assert_eq!(
            statuses(&typed.before, nutrient),
            statuses(&state.after, nutrient),
            "{nutrient}"
        );
    }
}

#[test]
fn a_change_is_compared_with_the_page_or_with_a_list() {
    let typed = Entry::new(Measure::CalciumIntake, "500 mg");
    let state = counting(vec![typed], &[]);
    assert_eq!(statuses(&state.before, "calcium")[0], "below-average-need");
    let state = after(state, (0..4).map(|_| more(MILK)));
    assert_eq!(statuses(&state.after, "calcium")[0], "meets", "the list takes its place");
    let state = after(state, [Action::CompareFromHere, Action::Less(MILK.into())]);
    assert_eq!(statuses(&state.before, "calcium")[0], "meets");
    assert_eq!(statuses(&state.after, "calcium")[0], "incomplete");
    let state = after(state, [Action::CompareWithPage]);
    assert_eq!(statuses(&state.before, "calcium")[0], "below-average-need");
    assert!(state.after.findings.is_empty(), "a dose is never turned into a blood level");
}

#[test]
fn a_product_is_entered_line_by_line() {
    let lines = TOGETHER[0].iter().map(|strength| strength.line()).collect();
    let state = after(counting(vec![], &[]), [Action::AddProduct(lines)]);
    assert_eq!(
        filled_in(&state),
        [
            "vitamin-d-intake=≥125.0",
            "vitamin-d-intake.unit=ug",
            "mk4-intake=≥500",
            "mk4-intake.unit=ug",
            "mk7-intake=≥100",
            "mk7-intake.unit=ug",
        ]
    );
    let (product, line) = (state.products[0].key, state.products[0].lines[0].0);
    let change = |change| Action::Product(product, change);
    let state = after(
        state,
        [
            change(Change::Names(line, Substance::VitaminK)),
            change(Change::Amount(line, "80".into())),
            change(Change::Unit(line, "ug".into())),
            change(Change::More),
            change(Change::Per(Per::Week)),
        ],
    );
    let asked = state.products[0].lines[0].1.read(Per::Day).problem.map(|problem| problem.id());
    assert_eq!(asked, Some("ask-form"));
    assert_eq!(state.after.sums.of_measure(Measure::K1Intake), None);
    let state = after(state, [change(Change::Names(line, Substance::K1))]);
    assert!(filled_in(&state).contains(&"k1-intake=≥22".into()), "{:?}", filled_in(&state));
    let state = after(state, [change(Change::Remove)]);
    assert!(state.products.is_empty() && !state.is_counted());
}

/// 50,000 IU: a day stands there already, and a week may be meant.
#[test]
fn the_time_of_a_large_dose_is_asked_until_it_is_answered() {
    let line = Line::new(Substance::VitaminD, "50000", "IU");
    let state = after(counting(vec![], &[]), [Action::AddProduct(vec![line])]);
    let (product, line) = (state.products[0].key, state.products[0].lines[0].0);
    let asked = |state: &Counting| {
        let taken = &state.products[0];
        taken.lines[0].1.read(taken.per).problem.map(|problem| problem.id())
    };
    let change = |change: Change| Action::Product(product, change);
    assert_eq!(asked(&state), Some("ask-period"));
    let weekly = after(state.clone(), [change(Change::Per(Per::Week))]);
    assert_eq!(asked(&weekly), None);
    let daily = after(state, [change(Change::IsPerDay(line))]);
    assert_eq!(asked(&daily), None);
    let back = after(daily, [change(Change::Per(Per::Month)), change(Change::Per(Per::Day))]);
    assert_eq!(asked(&back), Some("ask-period"), "an answer belongs to what it was given to");
}

#[test]
fn a_kept_list_comes_back_whole_or_not_at_all() {
    let line = Line::new(Substance::Calcium, "1250\t", "mg");
    let actions = [
        more(MILK),
        more("natto"),
        Action::Portion("natto".into(), ten_grams()),
        Action::FoodPer("natto".into(), Per::Week),
        Action::AddProduct(vec![line]),
        Action::Everything(true),
    ];
    let empty = counting(vec![], &[]);
    let state = after(empty.clone(), actions);
    let key = state.products[0].lines[0].0;
    let state =
        after(state.clone(), [Action::Product(state.products[0].key, Change::IsElemental(key))]);
    let text = kept::text(&state);
    let back = kept::read(&empty, &text).expect(&text);
    assert_eq!(kept::text(&back), text);
    assert_eq!(back.after.statuses, state.after.statuses);
    assert!(back.products[0].lines[0].1.read(Per::Day).problem.is_none(), "its answer is kept too");
    for broken in [
        "",
        "calcium-compass-foods-2",
        "calcium-compass-foods-1\nfood\tnatto\tmany\tday\toz:3:85",
        "calcium-compass-foods-1\nfood\tnatto\t1\tday",
        "calcium-compass-foods-1\nfood\tnatto\t1\tday\tlump:1:85",
        "calcium-compass-foods-1\nline\tk1\t5\tug\t",
        "calcium-compass-foods-1\nnonsense",
    ] {
        assert!(kept::read(&empty, broken).is_none(), "{broken}");
    }
    for row in ["food\tno_such_food\t2\tday\tg:10:10", "food\tnatto\t2\tday\toz:3:86"] {
        let gone = kept::read(&empty, &format!("calcium-compass-foods-1\n{row}"));
        assert!(!gone.expect("a list").is_counted(), "what is gone is left out: {row}");
    }
}
