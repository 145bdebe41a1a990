//! Weighs `dist`: what each file costs, and what a first visit costs.

use std::fs;
use std::path::Path;

use anyhow::Result;
use calcium_compass_parts::Part;

use super::browser::Browsers;
use super::guest::{self, Load};
use super::tally::Tally;
use super::visit;
use crate::build::{compress, dist};
use crate::machine::Place;

/// The budget for a first visit, in brotli bytes.
const FIRST_VISIT: u64 = 170_000;

/// The budget for the words of one language, in brotli bytes.
const WORDS: u64 = 16_000;

/// The budget for a part that is loaded when somebody opens it, with one language.
const PART: u64 = 80_000;

/// The languages whose words a part has in files of their own, but English.
const OTHERS: &[&str] = &["es", "fr", "de", "ar"];

/// The size of one file.
#[derive(Clone, Debug, PartialEq)]
struct Weight {
    /// Its path inside `dist`.
    name: String,
    /// Its bytes.
    raw: u64,
    /// Its bytes as they travel: those of its `.br` file where there is one.
    brotli: u64,
}

/// Prints the report. It tells a budget that is passed; it does not fail for it.
pub(crate) fn run(place: &Place, _: &Browsers) -> Result<Tally> {
    dist::check(place)?;
    let folder = place.dist();
    let weights = weigh(&folder)?;
    print!("{}", report(&weights));
    for weight in weights.iter().filter(|weight| weight.name.starts_with("words-")) {
        println!("{}", words(weight));
    }
    for part in Part::ALL {
        println!("{}", of_part(part.name(), &weights));
    }
    let (needed, kept) = (visit::first(&folder)?, visit::kept(&folder)?);
    let guests = guests(&weights, &guest::loads(&folder)?);
    let later = weights.iter().filter(|weight| kept.contains(&weight.name));
    let later = later.filter(|weight| !needed.contains(&weight.name));
    let later: u64 = later.map(|weight| weight.brotli).sum();
    let first: Vec<Weight> =
        weights.into_iter().filter(|weight| needed.contains(&weight.name)).collect();
    println!("\nA first visit needs:\n{}", report(&first));
    let bytes: u64 = first.iter().map(|weight| weight.brotli).sum();
    println!("{}", budget(bytes));
    println!("To work offline the page then loads {} more.", kilobytes(later));
    print!("\nSomebody else's page loads:\n{guests}");
    Ok(Tally::NONE)
}

/// How a first visit stands to its budget.
fn budget(bytes: u64) -> String {
    let (first, limit) = (kilobytes(bytes), kilobytes(FIRST_VISIT));
    match bytes.checked_sub(FIRST_VISIT) {
        None | Some(0) => format!("A first visit costs {first}; the budget is {limit}."),
        Some(over) => {
            format!("A FIRST VISIT COSTS {first}: {} OVER THE BUDGET of {limit}.", kilobytes(over))
        }
    }
}

/// How a part stands to its budget: program, styles and English words.
fn of_part(part: &str, weights: &[Weight]) -> String {
    let is_own = |weight: &&Weight| {
        let rest = weight.name.strip_prefix(part).and_then(|rest| rest.strip_prefix('-'));
        rest.is_some_and(|rest| !OTHERS.iter().any(|lang| rest.split('-').next() == Some(*lang)))
    };
    let bytes: u64 = weights.iter().filter(is_own).map(|weight| weight.brotli).sum();
    let (own, limit) = (kilobytes(bytes), kilobytes(PART));
    let stands = if bytes > PART { "OVER THE BUDGET" } else { "within the budget" };
    format!("The part {part}: {own}, {stands} of {limit}.")
}

/// How the words of one language stand to their budget.
fn words(weight: &Weight) -> String {
    let (own, limit) = (kilobytes(weight.brotli), kilobytes(WORDS));
    let name = weight.name.split('-').nth(1).unwrap_or_default();
    let stands = if weight.brotli > WORDS { "OVER THE BUDGET" } else { "within the budget" };
    format!("Words of {name}: {own}, {stands} of {limit}.")
}

/// What a page with the element or the frame loads, a line for each occasion.
fn guests(weights: &[Weight], loads: &[Load]) -> String {
    let mut text = String::new();
    for Load { when, files } in loads {
        let own = weights.iter().filter(|weight| files.contains(&weight.name));
        let brotli: u64 = own.map(|weight| weight.brotli).sum();
        text += &format!("{:>12}  {when}\n", kilobytes(brotli));
    }
    text
}

/// The size of every file in a folder, the heaviest first.
fn weigh(folder: &Path) -> Result<Vec<Weight>> {
    let mut weights = Vec::new();
    for file in dist::files(folder)? {
        if file.extension().is_some_and(|kind| kind == "br") {
            continue;
        }
        let raw = fs::metadata(&file)?.len();
        let brotli = fs::metadata(compress::beside(&file)).map_or(raw, |file| file.len());
        weights.push(Weight { name: dist::name(folder, &file), raw, brotli });
    }
    weights.sort_by(|one, other| (other.brotli, &one.name).cmp(&(one.brotli, &other.name)));
    Ok(weights)
}

/// A table with a line for each file and the total.
fn report(weights: &[Weight]) -> String {
    let raw = weights.iter().map(|weight| weight.raw).sum();
    let brotli = weights.iter().map(|weight| weight.brotli).sum();
    let total = Weight { name: "total".to_owned(), raw, brotli };
    let mut text = format!("{:>12}{:>12}  file\n", "raw", "brotli");
    for Weight { name, raw, brotli } in weights.iter().chain([&total]) {
        text += &format!("{:>12}{:>12}  {name}\n", kilobytes(*raw), kilobytes(*brotli));
    }
    text
}

/// `1234` bytes are `1.2 kB`.
fn kilobytes(bytes: u64) -> String {
    let tenths = (bytes + 50) / 100;
    format!("{}.{} kB", tenths / 10, tenths % 10)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_weighed_by_language() {
        let weight = |brotli| Weight { name: "words-fr-0123.txt".to_owned(), raw: 1, brotli };
        assert_eq!(words(&weight(16_000)), "Words of fr: 16.0 kB, within the budget of 16.0 kB.");
        assert_eq!(words(&weight(16_100)), "Words of fr: 16.1 kB, OVER THE BUDGET of 16.0 kB.");
    }

    #[test]
    fn a_part_is_its_program_its_styles_and_the_words_of_one_language() {
        let weight = |name: &str, brotli| Weight { name: name.to_owned(), raw: 0, brotli };
        let weights = [
            weight("reader-0a_bg.wasm", 70_000),
            weight("reader-0b.js", 5_000),
            weight("reader-0c.css", 1_000),
            weight("reader-en-0d.txt", 3_000),
            weight("reader-de-0e.txt", 3_000),
            weight("readers.html", 9_000),
        ];
        assert_eq!(
            of_part("reader", &weights),
            "The part reader: 79.0 kB, within the budget of 80.0 kB."
        );
    }

    #[test]
    fn what_a_page_loads_is_the_sum_of_its_files() {
        let weight = |name: &str, brotli| Weight { name: name.to_owned(), raw: 0, brotli };
        let weights = [weight("a.js", 1000), weight("b.js", 200), weight("c.js", 30_000)];
        let loads = [Load { when: "Always", files: ["a.js", "b.js"].map(String::from).into() }];
        assert_eq!(guests(&weights, &loads), "      1.2 kB  Always\n");
    }

    #[test]
    fn bytes_are_shown_in_thousands() {
        for (bytes, expected) in
            [(0, "0.0 kB"), (49, "0.0 kB"), (50, "0.1 kB"), (1234, "1.2 kB"), (129_950, "130.0 kB")]
        {
            assert_eq!(kilobytes(bytes), expected, "{bytes}");
        }
    }

    #[test]
    fn a_passed_budget_is_told() {
        let cases = [
            (170_000, "A first visit costs 170.0 kB; the budget is 170.0 kB."),
            (171_500, "A FIRST VISIT COSTS 171.5 kB: 1.5 kB OVER THE BUDGET of 170.0 kB."),
        ];
        for (bytes, expected) in cases {
            assert_eq!(budget(bytes), expected, "{bytes}");
        }
    }

    #[test]
    fn the_report_has_a_line_for_each_file_and_the_total() {
        let weight = |name: &str, raw, brotli| Weight { name: name.to_owned(), raw, brotli };
        let expected = "
         raw      brotli  file
    310.0 kB     95.4 kB  app_bg.wasm
      1.0 kB      0.4 kB  boot.js
    311.0 kB     95.8 kB  total
";
        let weights = [weight("app_bg.wasm", 310_000, 95_400), weight("boot.js", 1_000, 400)];
        assert_eq!(format!("\n{}", report(&weights)), expected);
    }
}
