//! [`Foods`]: the words of the part that counts foods and products, which the
//! calculator does not load.

use calcium_compass_core::food::{Household, Substance};

super::catalogue! {
    /// The words of the part that counts foods and products.
    Foods, foods_words, FoodsWords, own_at;
    lines {
        heading = HEADING,
        lede = LEDE,
        no_prediction = NO_PREDICTION,
        steady = STEADY,
        foods_heading = FOODS_HEADING,
        less = LESS,
        more = MORE,
        counted = COUNTED,
        portion = PORTION,
        another_food = ANOTHER_FOOD,
        found = FOUND,
        found_none = FOUND_NONE,
        found_some = FOUND_SOME,
        add = ADD,
        products_heading = PRODUCTS_HEADING,
        products_hint = PRODUCTS_HINT,
        together = TOGETHER,
        another_product = ANOTHER_PRODUCT,
        remove_product = REMOVE_PRODUCT,
        product = PRODUCT,
        substance_label = SUBSTANCE_LABEL,
        amount_label = AMOUNT_LABEL,
        unit_label = UNIT_LABEL,
        another_line = ANOTHER_LINE,
        remove_line = REMOVE_LINE,
        servings = SERVINGS,
        seen_on_labels = SEEN_ON_LABELS,
        it_is = IT_IS,
        everything = EVERYTHING,
        everything_hint = EVERYTHING_HINT,
        sums_heading = SUMS_HEADING,
        at_least = AT_LEAST,
        range = RANGE,
        known_foods = KNOWN_FOODS,
        known_products = KNOWN_PRODUCTS,
        nothing_known = NOTHING_KNOWN,
        unsplit = UNSPLIT,
        nothing_yet = NOTHING_YET,
        honest = HONEST,
        compare_heading = COMPARE_HEADING,
        compare_hint = COMPARE_HINT,
        before = BEFORE,
        after = AFTER,
        compare_from_here = COMPARE_FROM_HERE,
        restart = RESTART,
        nothing_to_compare = NOTHING_TO_COMPARE,
        take = TAKE,
        take_hint = TAKE_HINT,
        keep = KEEP,
        kept = KEPT,
        forget = FORGET,
        not_kept = NOT_KEPT,
        sources = SOURCES,
        count_in_time = COUNT_IN_TIME,
    }
    keyed {
        household: Household,
        substance: Substance,
    }
}
