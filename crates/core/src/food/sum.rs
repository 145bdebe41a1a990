//! [`Sums`]: what a list comes to a day, and how much of that is known.

use super::content::{Content, Contents};
use super::list::{Eaten, FoodList};
use super::product::{Product, Substance};
use crate::amount::Amount;
use crate::answers::Answers;
use crate::bound::Bound;
use crate::entry::{Entry, Problem, Reading};
use crate::exact::{Exact, Ratio};
use crate::measure::Measure;
use crate::milli::Milli;
use crate::quantity::{Per, Quantity};
use crate::reference::Nutrient;

/// A day's amount of one thing.
#[derive(Clone, Copy, PartialEq, Debug)]
pub struct Sum {
    /// The amount. It is bounded above only where everything is known.
    pub amount: Amount,
    /// Of how many of the foods it is known.
    pub known: usize,
    /// How many foods there are.
    pub of: usize,
    /// How many products name it.
    pub products: usize,
}

impl Sum {
    const NONE: Self = Self { amount: Amount::NONE, known: 0, of: 0, products: 0 };

    /// Whether nothing is missing.
    #[must_use]
    pub const fn is_complete(&self) -> bool {
        self.amount.at_most().is_some()
    }

    /// A food more. The amount of one that is not known is nothing or more.
    fn eat(&mut self, content: Option<Content>, eaten: &Eaten) {
        let amount = content.map_or(Amount::UNKNOWN, |content| {
            let a_day = |value| a_day(Exact::of(value), eaten.grams, eaten.per, PER_100_G);
            Amount::between(a_day(content.low()), a_day(content.high()))
        });
        self.amount = self.amount.plus(amount);
        self.known = self.known.saturating_add(usize::from(content.is_some()));
        self.of = self.of.saturating_add(1);
    }

    /// A product more, where it names this.
    fn take<'a>(&mut self, product: &Product, amounts: impl Iterator<Item = &'a Option<Exact>>) {
        let amounts: Vec<_> = amounts.collect();
        for amount in &amounts {
            let amount = amount.map_or(Amount::UNKNOWN, |a_serving| {
                Amount::of(a_day(a_serving, product.servings, product.per, Ratio::ONE))
            });
            self.amount = self.amount.plus(amount);
        }
        self.products = self.products.saturating_add(usize::from(!amounts.is_empty()));
    }

    /// What is not listed may be more.
    fn open(mut self, is_everything: bool) -> Self {
        if !is_everything {
            self.amount = self.amount.plus(Amount::UNKNOWN);
        }
        self
    }

    const fn is_empty(&self) -> bool {
        self.of == 0 && self.products == 0
    }
}

const PER_100_G: Ratio = const { Ratio::new(1, 100) };

/// `amount` times `count`, of a day. A negative count is none; more than a figure
/// can be is that much, so that sums of any list stay inside their bits.
fn a_day(amount: Exact, count: Milli, per: Per, share: Ratio) -> Exact {
    let count = count.clamp(Milli::ZERO, Milli::MAX);
    let a_day = amount.times(count).convert(share, Ratio::ONE).convert(per.a_day(), Ratio::ONE);
    let most = Exact::of(Milli::MAX);
    if a_day.compare_exact(most).is_gt() { most } else { a_day }
}

/// What a list comes to.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct Sums {
    /// What foods and products hold of each measure, where any holds it or may.
    pub by_measure: Vec<(Measure, Sum)>,
    /// Vitamin K of every form, also where it is not split.
    pub vitamin_k: Option<Sum>,
    /// The part of it whose form is not known.
    pub unsplit: Option<Sum>,
    /// Of that part what products hold. Their labels do not say of which form it is,
    /// so that all of it may be MK-7.
    pub unnamed: Amount,
    /// Doses of vitamin D that are taken by the week or the month.
    pub doses: Vec<Quantity>,
    /// Lines of products that cannot be read, or about which something is asked.
    pub problems: Vec<Reading>,
}

/// The daily amounts that a list has a part in. In foods, or in products alone.
const OF_FOODS: &[Measure] = &[
    Measure::VitaminDIntake,
    Measure::CalciumIntake,
    Measure::K1Intake,
    Measure::Mk4Intake,
    Measure::Mk7Intake,
    Measure::MagnesiumIntake,
];
const OF_PRODUCTS: &[Measure] = &[Measure::CalciumSupplement, Measure::MagnesiumSupplement];

impl Sums {
    /// The sums of a list. The order of what is in it does not matter.
    #[must_use]
    pub fn of(list: &FoodList) -> Self {
        if list.eaten.is_empty() && list.products.is_empty() {
            return Self::default();
        }
        let taken: Vec<Taken<'_>> = list.products.iter().map(Taken::of).collect();
        let of_foods = |measure: Measure| {
            let sum = sum(
                &list.eaten,
                &taken,
                |contents| contents.of(measure),
                |substance| substance.measure() == measure && !substance.is_form_unknown(),
            );
            (measure, sum.open(list.is_everything))
        };
        // What is sold as a supplement stands on its label: nothing is missing.
        let of_products = |measure: Measure| {
            let named = |substance: Substance| substance.measure() == measure;
            (measure, sum(&[], &taken, |_| None, named))
        };
        let foods = OF_FOODS.iter().map(|measure| of_foods(*measure));
        let products = OF_PRODUCTS.iter().map(|measure| of_products(*measure));
        let unsplit = sum(
            &list.eaten,
            &taken,
            |contents| contents.unsplit().map(|(_, content)| content),
            Substance::is_form_unknown,
        );
        let unnamed = sum(&[], &taken, |_| None, Substance::is_form_unknown);
        Self {
            by_measure: foods.chain(products).filter(|(_, sum)| !sum.is_empty()).collect(),
            vitamin_k: some(vitamin_k(list, &taken)),
            unsplit: some(unsplit).filter(|sum| sum.known > 0 || sum.products > 0),
            unnamed: unnamed.amount,
            doses: taken.iter().flat_map(doses).collect(),
            problems: taken.iter().flat_map(|taken| taken.problems.iter().copied()).collect(),
        }
    }

    /// The sum of a measure.
    #[must_use]
    pub fn of_measure(&self, measure: Measure) -> Option<&Sum> {
        self.by_measure.iter().find(|(of, _)| *of == measure).map(|(_, sum)| sum)
    }

    /// Whether the list has a part in a nutrient.
    #[must_use]
    pub fn speaks_of(&self, nutrient: Nutrient) -> bool {
        nutrient.measures().iter().any(|measure| self.of_measure(*measure).is_some())
            || (nutrient == Nutrient::VitaminK && self.vitamin_k.is_some())
    }

    /// The sums as entries: what is known is "at least", unless all of it is. A
    /// figure is cut off behind its thousandths, never rounded up.
    #[must_use]
    pub fn entries(&self) -> Vec<Entry> {
        let entry = |(measure, sum): &(Measure, Sum)| {
            let amount = sum.amount.known().cut_off();
            let bound = if sum.amount.is_exact() { Bound::Exact } else { Bound::AtLeast };
            let unit = measure.units().first().map(|scale| scale.unit.id().to_owned());
            // Units and elemental amounts were asked of each line.
            let answers =
                Answers { unit: true, per_day: true, elemental: Some(true), ..Answers::NONE };
            Entry { unit, answers, ..Entry::new(*measure, format!("{}{}", bound.sign(), amount)) }
        };
        self.by_measure.iter().map(entry).collect()
    }
}

fn some(sum: Sum) -> Option<Sum> {
    (!sum.is_empty()).then_some(sum)
}

/// A product, its lines read.
struct Taken<'a> {
    product: &'a Product,
    lines: Vec<(Substance, Option<Exact>)>,
    problems: Vec<Reading>,
}

impl<'a> Taken<'a> {
    fn of(product: &'a Product) -> Self {
        let (per, lines) = (product.per, product.lines.iter());
        let read = lines.clone().map(|line| line.read(per));
        let problems = read.filter(|reading| reading.problem.is_some()).map(|reading| {
            // One of an unknown form counts in the sum of those, and nowhere else.
            let counts_there = reading.problem == Some(Problem::AskForm);
            Reading { quantity: reading.quantity.filter(|_| !counts_there), ..reading }
        });
        Self {
            product,
            lines: lines.map(|line| (line.substance, line.a_serving(per))).collect(),
            problems: problems.collect(),
        }
    }
}

fn sum(
    eaten: &[Eaten],
    taken: &[Taken<'_>],
    content: impl Fn(&Contents) -> Option<Content>,
    named: impl Fn(Substance) -> bool,
) -> Sum {
    let mut sum = Sum::NONE;
    for one in eaten {
        sum.eat(content(&one.contents), one);
    }
    for Taken { product, lines, .. } in taken {
        let amounts = lines.iter().filter(|(substance, _)| named(*substance));
        sum.take(product, amounts.map(|(_, amount)| amount));
    }
    sum
}

/// Vitamin K of every form. A food counts as known where each form has a figure
/// or is counted in one.
fn vitamin_k(list: &FoodList, taken: &[Taken<'_>]) -> Sum {
    let is_k = |substance: Substance| substance.measure().is_vitamin_k();
    let mut sum = sum(&[], taken, |_| None, is_k);
    for eaten in &list.eaten {
        let Contents { k1, mk4, mk7, .. } = eaten.contents;
        let unsplit = eaten.contents.unsplit().map(|(_, content)| content);
        let complete = eaten.contents.knows_all_vitamin_k();
        let mut food = Sum::NONE;
        for part in [k1, mk4, mk7, unsplit].into_iter().flatten() {
            food.eat(Some(part), eaten);
        }
        sum.amount = sum.amount.plus(food.open(complete).amount);
        sum.known = sum.known.saturating_add(usize::from(complete));
        sum.of = sum.of.saturating_add(1);
    }
    sum.open(list.is_everything)
}

/// Each vitamin D of a product that is not taken by the day.
fn doses<'a>(taken: &'a Taken<'_>) -> impl Iterator<Item = Quantity> + 'a {
    let Product { servings, per, .. } = *taken.product;
    let of_d = taken.lines.iter().filter(|(substance, _)| *substance == Substance::VitaminD);
    of_d.filter(move |_| per != Per::Day).filter_map(move |(_, amount)| {
        let count = servings.clamp(Milli::ZERO, Milli::MAX);
        let amount = (*amount)?.times(count).cut_off();
        let measure = Measure::VitaminDIntake;
        let scale = measure.units().first()?;
        Some(Quantity {
            measure,
            amount,
            decimals: amount.decimals(),
            bound: Bound::Exact,
            scale,
            per,
            unrounded: None,
        })
    })
}
