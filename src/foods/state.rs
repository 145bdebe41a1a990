//! [`Counting`]: what is counted, and what the core says of it.

use std::rc::Rc;

use calcium_compass_core::answers::Answers;
use calcium_compass_core::assess;
use calcium_compass_core::entry::Per;
use calcium_compass_core::food::{FoodList, Line, Product, Substance};
use calcium_compass_core::milli::Milli;
use calcium_compass_core::report::{Input, Report};
use calcium_compass_core::unit::Unit;
use calcium_compass_foods::{Food, Portion, Table};
use yew::Reducible;

use super::action::{Action, Change};

/// As much as anybody counts by pressing a button.
const MOST: u32 = 99;

/// A food of the list.
#[derive(Clone, PartialEq, Debug)]
pub struct Row {
    /// Which.
    pub food: Rc<Food>,
    /// What it is measured by.
    pub portion: Portion,
    /// How many portions.
    pub count: u32,
    /// In what time.
    pub per: Per,
}

/// A product of the list.
#[derive(Clone, PartialEq, Debug)]
pub struct Taken {
    /// What tells it from the others.
    pub key: u32,
    /// Its lines, each with what tells it from the others.
    pub lines: Vec<(u32, Line)>,
    /// How many servings.
    pub servings: u32,
    /// In what time.
    pub per: Per,
}

/// What is counted.
#[derive(Clone, PartialEq, Debug)]
pub struct Counting {
    table: Rc<Table>,
    /// What the page holds without a list.
    entered: Rc<Input>,
    /// The foods that are shown.
    pub rows: Vec<Row>,
    /// The products.
    pub products: Vec<Taken>,
    /// The person says that this is all.
    pub is_everything: bool,
    /// What is searched for.
    pub query: String,
    /// What a change is compared with.
    pub before: Rc<Report>,
    /// What is said of the list as it is.
    pub after: Rc<Report>,
    /// The food whose count has changed last: it is announced.
    pub changed: Option<String>,
    next: u32,
}

impl Counting {
    /// Nothing counted: the first foods, and what the page says already.
    #[must_use]
    pub fn new(table: Rc<Table>, entered: Input, first: &[&str]) -> Self {
        let row = |id: &&str| Some(Row::new(Rc::new(table.food(id)?.clone())));
        let rows = first.iter().filter_map(row).collect();
        let before = Rc::new(assess(&entered));
        Self {
            table,
            entered: Rc::new(entered),
            rows,
            products: Vec::new(),
            is_everything: false,
            query: String::new(),
            after: before.clone(),
            before,
            changed: None,
            next: 0,
        }
    }

    /// The list as the core takes it.
    #[must_use]
    pub fn list(&self) -> FoodList {
        let counted = self.rows.iter().filter(|row| row.count > 0);
        let eaten = counted.map(|row| row.food.grams(row.grams(), row.per)).collect();
        let product = |taken: &Taken| Product {
            lines: taken.lines.iter().map(|(_, line)| line.clone()).collect(),
            servings: whole(taken.servings),
            per: taken.per,
        };
        let products = self.products.iter().filter(|taken| taken.servings > 0).map(product);
        FoodList { eaten, products: products.collect(), is_everything: self.is_everything }
    }

    /// The foods that the search finds.
    #[must_use]
    pub fn found(&self) -> Vec<&Food> {
        self.table.search(&self.query)
    }

    /// The food of an id, where the table has it.
    #[must_use]
    pub fn food(&self, id: &str) -> Option<&Food> {
        self.table.food(id)
    }

    /// How many portions of a food are counted.
    #[must_use]
    pub fn count(&self, id: &str) -> u32 {
        self.rows.iter().find(|row| row.food.id == id).map_or(0, |row| row.count)
    }

    /// Whether anything is counted.
    #[must_use]
    pub fn is_counted(&self) -> bool {
        self.rows.iter().any(|row| row.count > 0) || !self.products.is_empty()
    }

    /// A food by hand, as a kept list has it. One that a later table does not have,
    /// or not by this portion, is left out.
    pub(super) fn put(&mut self, id: &str, portion: Portion, count: u32, per: Per) {
        if !self.table.food(id).is_some_and(|food| food.choices().any(|one| one == portion)) {
            return;
        }
        if let Some(row) = self.row(id) {
            (row.portion, row.count, row.per) = (portion, count.min(MOST), per);
        }
    }

    /// A product by hand, as a kept list has it.
    pub(super) fn put_product(&mut self, lines: Vec<Line>, servings: u32, per: Per) {
        let lines = lines.into_iter().map(|line| (self.key(), line)).collect();
        let taken = Taken { key: self.key(), lines, servings: servings.min(MOST), per };
        self.products.push(taken);
    }

    /// With what the core says of it. A typed amount would take the place of a sum:
    /// the fields are filled with the sums, so that none of theirs counts here.
    pub(super) fn assessed(mut self) -> Self {
        let foods = self.list();
        let mut entries = self.entered.entries.clone();
        let sums = calcium_compass_core::food::Sums::of(&foods);
        entries.retain(|entry| sums.of_measure(entry.measure).is_none());
        let person = self.entered.person.clone();
        self.after = Rc::new(assess(&Input { person, entries, foods }));
        self
    }

    /// The row of a food, which is shown from now on.
    fn row(&mut self, id: &str) -> Option<&mut Row> {
        if !self.rows.iter().any(|row| row.food.id == id) {
            let food = Rc::new(self.table.food(id)?.clone());
            self.rows.push(Row::new(food));
        }
        self.rows.iter_mut().find(|row| row.food.id == id)
    }

    fn key(&mut self) -> u32 {
        self.next = self.next.wrapping_add(1);
        self.next
    }

    fn change(&mut self, product: u32, change: Change) {
        if change == Change::Remove {
            self.products.retain(|taken| taken.key != product);
            return;
        }
        let key = self.key();
        let Some(taken) = self.products.iter_mut().find(|taken| taken.key == product) else {
            return;
        };
        taken.change(change, key);
    }
}

impl Row {
    fn new(food: Rc<Food>) -> Self {
        Self { portion: food.portion, food, count: 0, per: Per::Day }
    }

    /// What is counted weighs.
    #[must_use]
    pub fn grams(&self) -> Milli {
        Milli::new(self.portion.grams.thousandths().saturating_mul(i64::from(self.count)))
    }
}

impl Taken {
    fn change(&mut self, change: Change, key: u32) {
        match change {
            Change::Remove => {}
            Change::More => self.servings = self.servings.saturating_add(1).min(MOST),
            Change::Less => self.servings = self.servings.saturating_sub(1),
            Change::Per(per) => {
                self.per = per;
                // What was said of a day was said of that.
                self.lines.iter_mut().for_each(|(_, line)| line.answers.per_day = false);
            }
            Change::AddLine => self.lines.push((key, blank_line())),
            Change::RemoveLine(line) => self.lines.retain(|(of, _)| *of != line),
            Change::Names(line, substance) => self.line(line, |line| {
                line.substance = substance;
                line.answers = Answers::NONE;
            }),
            Change::Amount(line, amount) => self.line(line, |line| {
                line.amount = amount;
                line.answers = Answers::NONE;
            }),
            Change::Unit(line, unit) => self.line(line, |line| {
                line.unit = unit;
                line.answers = Answers::NONE;
            }),
            Change::Strength(line, amount, unit) => self.line(line, |line| {
                *line = Line::new(line.substance, amount, unit);
            }),
            Change::IsElemental(line) => {
                self.line(line, |line| line.answers.elemental = Some(true));
            }
            Change::IsUnit(line) => self.line(line, |line| line.answers.unit = true),
            Change::IsPerDay(line) => self.line(line, |line| line.answers.per_day = true),
        }
    }

    fn line(&mut self, line: u32, change: impl FnOnce(&mut Line)) {
        if let Some((_, of)) = self.lines.iter_mut().find(|(of, _)| *of == line) {
            change(of);
        }
    }
}

/// The line of a label that nobody has filled in. No unit is chosen: a label prints one.
fn blank_line() -> Line {
    Line::new(Substance::VitaminD, "", "")
}

fn whole(count: u32) -> Milli {
    Milli::new(i64::from(count).saturating_mul(1000))
}

/// The units that a line can be in.
pub(super) fn units(substance: Substance) -> impl Iterator<Item = Unit> {
    substance.measure().units().iter().map(|scale| scale.unit)
}

impl Reducible for Counting {
    type Action = Action;

    fn reduce(self: Rc<Self>, action: Action) -> Rc<Self> {
        let mut next = Self::clone(&self);
        next.changed = None;
        match action {
            Action::More(id) => {
                if let Some(row) = next.row(&id) {
                    row.count = row.count.saturating_add(1).min(MOST);
                }
                next.changed = Some(id);
            }
            Action::Less(id) => {
                if let Some(row) = next.row(&id) {
                    row.count = row.count.saturating_sub(1);
                }
                next.changed = Some(id);
            }
            Action::Portion(id, portion) => {
                if let Some(row) = next.row(&id) {
                    row.portion = portion;
                }
                next.changed = Some(id);
            }
            Action::FoodPer(id, per) => {
                if let Some(row) = next.row(&id) {
                    row.per = per;
                }
            }
            Action::Search(query) => {
                next.query = query;
                return Rc::new(next);
            }
            Action::Everything(is) => next.is_everything = is,
            Action::AddProduct(lines) => {
                let lines = if lines.is_empty() { vec![blank_line()] } else { lines };
                next.put_product(lines, 1, Per::Day);
            }
            Action::Product(key, change) => next.change(key, change),
            Action::CompareFromHere => next.before = next.after.clone(),
            Action::CompareWithPage => next.before = Rc::new(assess(&next.entered)),
        }
        Rc::new(next.assessed())
    }
}
