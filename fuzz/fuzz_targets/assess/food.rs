//! From bytes to what a person could eat and take: contents that no food has, too.

use calcium_compass_core::entry::Per;
use calcium_compass_core::food::{
    Content, Contents, Eaten, FoodList, Forms, Line, Product, Substance,
};
use calcium_compass_core::milli::Milli;
use libfuzzer_sys::arbitrary::Result;

use super::input::{Bytes, answers, any_text, figure, one, unit};

pub fn list(bytes: Bytes) -> Result<FoodList> {
    let (foods, products) = (bytes.int_in_range(0..=4)?, bytes.int_in_range(0..=3)?);
    Ok(FoodList {
        eaten: (0..foods).map(|_| eaten(bytes)).collect::<Result<_>>()?,
        products: (0..products).map(|_| product(bytes)).collect::<Result<_>>()?,
        is_everything: bytes.arbitrary()?,
    })
}

fn eaten(bytes: Bytes) -> Result<Eaten> {
    let forms = one(bytes, Forms::ALL)?;
    Ok(Eaten {
        contents: Contents {
            vitamin_d: content(bytes)?,
            calcium: content(bytes)?,
            magnesium: content(bytes)?,
            k1: content(bytes)?,
            mk4: content(bytes)?,
            mk7: content(bytes)?,
            unsplit: content(bytes)?.map(|content| (forms, content)),
        },
        grams: amount(bytes)?,
        per: one(bytes, Per::ALL)?,
    })
}

/// Blank as often as not.
fn content(bytes: Bytes) -> Result<Option<Content>> {
    Ok(match bytes.int_in_range(0..=3)? {
        0 => Some(Content::of(amount(bytes)?)),
        1 => Some(Content::between(amount(bytes)?, amount(bytes)?)),
        _ => None,
    })
}

/// Mostly one of a kitchen.
fn amount(bytes: Bytes) -> Result<Milli> {
    Ok(Milli::new(match bytes.int_in_range(0..=9)? {
        0 => bytes.arbitrary()?,
        1 => 0,
        _ => bytes.arbitrary::<u32>()?.into(),
    }))
}

fn product(bytes: Bytes) -> Result<Product> {
    let lines = bytes.int_in_range(0..=3)?;
    Ok(Product {
        lines: (0..lines).map(|_| line(bytes)).collect::<Result<_>>()?,
        servings: amount(bytes)?,
        per: one(bytes, Per::ALL)?,
    })
}

fn line(bytes: Bytes) -> Result<Line> {
    let substance = one(bytes, Substance::ALL)?;
    let (amount, unit) = if bytes.ratio(1, 8)? {
        (any_text(bytes)?, any_text(bytes)?)
    } else {
        (figure(bytes)?, unit(substance.measure(), bytes)?)
    };
    Ok(Line { answers: answers(bytes)?, ..Line::new(substance, amount, unit) })
}
