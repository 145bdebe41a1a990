//! The npm package: `assess(input): Report` and `read(report): Reading` for other
//! people's pages and for Node, without a page of its own.
//!
//! The core's types know nothing of JavaScript. Their counterparts live here,
//! at the edge: [`input`] on the way in, [`report`] on the way out. Their
//! TypeScript types are written by hand in `js/index.d.ts`, and a test
//! below compares the ids in them with the core's.

mod error;
mod food;
pub mod input;
mod object;
pub mod reading;
pub mod report;
mod value;

pub use error::Error;
pub use input::{Input, read};
pub use report::Report;

/// Assesses what a host passed in.
///
/// Total for every [`Input`] that was read: text that is no figure is a
/// problem in the report.
///
/// # Errors
/// Names the path of what is missing, or given twice.
pub fn assess(input: Input) -> Result<Report, Error> {
    let lang = input.lang();
    Ok(Report::of(&calcium_compass_core::assess(&input.into_core()?), lang))
}

#[cfg(test)]
mod tests {
    use calcium_compass_core::alert::AlertId;
    use calcium_compass_core::applies::Need;
    use calcium_compass_core::food::Substance;
    use calcium_compass_core::measure::Measure;
    use calcium_compass_core::person::{Flag, Stage};
    use calcium_compass_core::reference::{Body, Nutrient};
    use calcium_compass_core::unit::Unit;
    use calcium_compass_core::verdict::Counts;
    use calcium_compass_words::Lang;

    /// A host's editor offers the ids of the types: all of them, or it would
    /// call a right program wrong.
    #[test]
    fn the_types_name_every_id() {
        let types = include_str!("../js/index.d.ts");
        let ids = (Measure::ALL.iter().map(|one| one.id()))
            .chain(Flag::ALL.iter().map(|one| one.id()))
            .chain(Stage::ALL.iter().map(|one| one.id()))
            .chain(Unit::ALL.iter().map(|one| one.id()))
            .chain(AlertId::ALL.iter().map(|one| one.id()))
            .chain(Nutrient::ALL.iter().map(|one| one.id()))
            .chain(Body::ALL.iter().map(|one| one.id()))
            .chain(Substance::ALL.iter().map(|one| one.id()))
            .chain(Counts::ALL.iter().map(|one| one.id()))
            .chain(Lang::ALL.iter().map(|one| one.tag()));
        for id in ids {
            assert!(types.contains(&format!("'{id}'")), "index.d.ts does not know '{id}'");
        }
        // `age`, `sex` and `stage` are named where they stand in a verdict's text.
        for need in Need::ALL {
            assert!(types.contains(need.id()), "index.d.ts does not know {}", need.id());
        }
    }
}
