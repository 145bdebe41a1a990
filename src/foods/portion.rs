//! Portions and grams in words.

use calcium_compass_core::exact::Exact;
use calcium_compass_core::food::Household;
use calcium_compass_core::milli::Milli;
use calcium_compass_foods::Portion;
use calcium_compass_words::{FoodsWords, compose};

/// `1 cup (244 g)`, `½ cup (126 g)`, `3 oz (85 g)`, `3 × slice (87 g)`, `10 g`.
pub(super) fn portion(portion: &Portion, w: FoodsWords) -> String {
    let household = portion.household;
    if household == Household::Gram {
        return w.shared.fill(w.grams(), &[("grams", &grams(portion.grams, w))]);
    }
    // Where nobody cooks by cups or weighs by ounces, it is one portion.
    let is_portion = matches!(household, Household::Cup | Household::Ounce)
        && w.household(household) == w.household(Household::Portion);
    let count = match portion.count.thousandths() {
        _ if is_portion => "1".to_owned(),
        250 => "¼".to_owned(),
        333 => "⅓".to_owned(),
        500 => "½".to_owned(),
        750 => "¾".to_owned(),
        1000 => "1".to_owned(),
        _ if household == Household::Ounce => compose::printed(portion.count, w.shared),
        _ => format!("{} ×", compose::printed(portion.count, w.shared)),
    };
    let gaps = [
        ("n", count.as_str()),
        ("household", w.household(household)),
        ("grams", &grams(portion.grams, w)),
    ];
    w.shared.fill(w.portion(), &gaps)
}

/// Grams, without decimals that no kitchen has.
pub(super) fn grams(grams: Milli, w: FoodsWords) -> String {
    let decimals = u8::from(grams < Milli::new(10_000) && grams.decimals() > 0);
    compose::exact(Exact::of(grams), decimals, w.shared)
}
