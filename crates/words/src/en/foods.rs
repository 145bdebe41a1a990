//! The part that counts foods and products.

use calcium_compass_core::food::{Household, Substance};

use crate::catalogue::{Foods, foods_words};

/// The heading.
pub const HEADING: &str = "What I eat and take";
/// Under the heading: what happens.
pub const LEDE: &str = "Count what you eat and take. Figures from food tables and labels are added up here, on this device. Nothing is sent.";
/// Where a change is compared.
pub const NO_PREDICTION: &str =
    "It cannot say what your blood level will be: people differ too much.";
/// To somebody on a vitamin K antagonist, or not sure.
pub const STEADY: &str = "Keep what you eat steady. Do not start, stop or change vitamin K by yourself: your clinic sets your medicine by it.";
/// A heading.
pub const FOODS_HEADING: &str = "Foods and drinks";
/// A button. Gap: `food`.
pub const LESS: &str = "One less: {food}";
/// A button. Gap: `food`.
pub const MORE: &str = "One more: {food}";
/// Announced after a button. Gaps: `food`, `n`, `grams`.
pub const COUNTED: &str = "{food}: {n}. Together {grams} g.";
/// How a food is counted. Gaps: `n`, `household`, `grams`.
pub const PORTION: &str = "{n} {household} ({grams} g)";
/// A weight. Gap: `grams`.
pub const GRAMS: &str = "{grams} g";
/// A field. Gap: `food`.
pub const PORTION_OF: &str = "Portion: {food}";
/// A search field.
pub const ANOTHER_FOOD: &str = "Another food";
/// Announced while somebody searches. Gap: `n`.
pub const FOUND: &str = "Foods found: {n}";
/// The same.
pub const FOUND_NONE: &str = "No food in the table has this name. Try another word.";
/// The same, where not all are shown. Gaps: `n`, `shown`.
pub const FOUND_SOME: &str = "Foods found: {n}. The first {shown} are shown: type more letters.";
/// A button. Gap: `food`.
pub const ADD: &str = "Add: {food}";
/// A heading.
pub const PRODUCTS_HEADING: &str = "Supplements";
/// Under it.
pub const PRODUCTS_HINT: &str = "Copy the label line by line. Labels name the calcium or magnesium itself. Choose a salt only where the label weighs the salt.";
/// Before buttons: products of several lines that were seen.
pub const TOGETHER: &str = "Seen on labels together";
/// A button.
pub const ANOTHER_PRODUCT: &str = "Add a supplement";
/// A button. Gap: `n`.
pub const REMOVE_PRODUCT: &str = "Remove supplement {n}";
/// The name of a supplement. Gap: `n`.
pub const PRODUCT: &str = "Supplement {n}";
/// A field.
pub const SUBSTANCE_LABEL: &str = "What it names";
/// A field.
pub const AMOUNT_LABEL: &str = "Amount in one serving";
/// A field.
pub const UNIT_LABEL: &str = "Unit";
/// A button.
pub const ANOTHER_LINE: &str = "Add a line";
/// A button. Gap: `n`.
pub const REMOVE_LINE: &str = "Remove line {n}";
/// A field.
pub const SERVINGS: &str = "How many servings";
/// Before buttons with amounts.
pub const SEEN_ON_LABELS: &str = "Amounts seen";
/// The answer to which vitamin K it is, or which salt. Gap: `substance`.
pub const IT_IS: &str = "It is {substance}";
/// A tick.
pub const EVERYTHING: &str = "This is all I eat and take on a usual day";
/// Under it.
pub const EVERYTHING_HINT: &str =
    "Without this tick each amount is “at least”. Then nothing is called too little.";
/// A heading.
pub const SUMS_HEADING: &str = "What it comes to, a day";
/// An amount. Gaps: `amount`, `unit`.
pub const AT_LEAST: &str = "at least {amount} {unit}";
/// An amount. Gaps: `low`, `high`, `unit`.
pub const RANGE: &str = "{low} to {high} {unit}";
/// How much of it is known. Gaps: `known`, `of`.
pub const KNOWN_FOODS: &str = "foods with a figure: {known} of {of}";
/// The same. Gap: `n`.
pub const KNOWN_PRODUCTS: &str = "supplements: {n}";
/// Instead of an amount.
pub const NOTHING_KNOWN: &str = "not known";
/// A part of vitamin K.
pub const UNSPLIT: &str = "Vitamin K of an unknown form";
/// Instead of amounts.
pub const NOTHING_YET: &str = "Nothing is counted yet.";
/// Under the amounts of vitamin K.
pub const HONEST: &str = "Tables rarely split vitamin K. MK-7 has a figure for natto alone. For cheese, sources differ by a hundred times. Not known is not zero.";
/// A heading.
pub const COMPARE_HEADING: &str = "What would change";
/// Under it.
pub const COMPARE_HINT: &str = "Change a count or a supplement and see what each source would say.";
/// A column.
pub const BEFORE: &str = "Before";
/// A column.
pub const AFTER: &str = "With this list";
/// A button.
pub const COMPARE_FROM_HERE: &str = "Compare from here";
/// A button.
pub const RESTART: &str = "Compare with what the page says now";
/// Instead of the table.
pub const NOTHING_TO_COMPARE: &str = "No source would say anything else.";
/// A button.
pub const TAKE: &str = "Fill in these amounts";
/// Beside it.
pub const TAKE_HINT: &str =
    "They take the place of what these fields hold. You can change them there.";
/// A button.
pub const KEEP: &str = "Keep this list on this device";
/// After it.
pub const KEPT: &str = "This list is kept on this device, and nowhere else.";
/// A button.
pub const FORGET: &str = "Delete the kept list";
/// Where the browser forbids it.
pub const NOT_KEPT: &str = "This browser does not keep it.";
/// A link.
pub const SOURCES: &str = "Where the figures are from, and their licences";
/// A field. Gap: `food`.
pub const COUNT_IN_TIME: &str = "In what time: {food}";

/// A household measure, behind a number.
#[must_use]
pub const fn household(household: Household) -> &'static str {
    match household {
        Household::Glass | Household::Cup => "cup",
        Household::Tablespoon => "tbsp",
        Household::Teaspoon => "tsp",
        Household::Slice => "slice",
        Household::Piece => "piece",
        Household::Pot => "pot",
        Household::Can => "can",
        Household::Litre => "litre",
        Household::Ounce => "oz",
        Household::Portion => "portion",
        Household::Gram => "g",
    }
}

/// What a line of a label names.
#[must_use]
pub const fn substance(substance: Substance) -> &'static str {
    match substance {
        Substance::VitaminD => "vitamin D (D2 or D3)",
        Substance::Calcium => "calcium",
        Substance::CalciumCarbonate => "calcium carbonate (the salt)",
        Substance::CalciumCitrate => "calcium citrate (the salt)",
        Substance::Magnesium => "magnesium",
        Substance::MagnesiumOxide => "magnesium oxide (the salt)",
        Substance::MagnesiumCitrate => "magnesium citrate (the salt)",
        Substance::MagnesiumChloride => "magnesium chloride (the salt)",
        Substance::MagnesiumHydroxide => "magnesium hydroxide (the salt)",
        Substance::K1 => "vitamin K1",
        Substance::Mk4 => "vitamin K2 as MK-4",
        Substance::Mk7 => "vitamin K2 as MK-7",
        Substance::VitaminK => "vitamin K, form not named",
    }
}

/// All of it.
pub const FOODS: Foods = foods_words!();
