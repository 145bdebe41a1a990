//! [`Food`]: a row of the table.

use calcium_compass_core::food::{Content, Contents, Eaten, Forms, Household};
use calcium_compass_core::milli::Milli;
use calcium_compass_core::number;
use calcium_compass_core::quantity::Per;

use crate::fold::fold;
use crate::portion::{Portion, WEIGHED};

/// A food.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Food {
    /// The stable id.
    pub id: String,
    /// Its name in the language of the file; empty in the bare table.
    pub name: String,
    /// What it is measured by at home.
    pub portion: Portion,
    /// What else it may be measured by at home.
    further: Vec<Portion>,
    /// What 100 g of it hold.
    pub contents: Contents,
    /// What it is found by: its name, its English one, other words.
    pub(crate) terms: String,
}

impl Food {
    /// A row of the table, with or without a name and what follows it.
    pub(crate) fn parse(row: &str) -> Option<Self> {
        let mut cells = row.split('\t');
        let mut next = || cells.next();
        let id = next()?.to_owned();
        let household = Household::parse(next()?)?;
        let portion = Portion { household, count: figure(next()?)?, grams: figure(next()?)? };
        let [vitamin_d, calcium, magnesium, k1, mk4, mk7] = [
            content(next()?)?,
            content(next()?)?,
            content(next()?)?,
            content(next()?)?,
            content(next()?)?,
            content(next()?)?,
        ];
        let (forms, amount) = (next()?, content(next()?)?);
        let unsplit = amount.map(|amount| Some((Forms::parse(forms)?, amount)));
        let unsplit = if unsplit == Some(None) { return None } else { unsplit.flatten() };
        let contents = Contents { vitamin_d, calcium, magnesium, k1, mk4, mk7, unsplit };
        let name = next().unwrap_or_default().to_owned();
        let portions = next().unwrap_or_default().split(';').filter(|text| !text.is_empty());
        let further = portions.map(Portion::parse).collect::<Option<_>>()?;
        let words = next().unwrap_or_default();
        let terms = fold(&format!("{name} {} {words}", id.replace('_', " ")));
        Some(Self { id, name, portion, further, contents, terms })
    }

    /// Every portion to choose from: first the usual one, and always grams.
    pub fn choices(&self) -> impl Iterator<Item = Portion> {
        let usual = self.portion;
        let others = self.further.iter().copied().chain(WEIGHED);
        [usual].into_iter().chain(others.filter(move |other| *other != usual))
    }

    /// So many portions of it.
    #[must_use]
    pub fn portions(&self, count: Milli, per: Per) -> Eaten {
        let grams = self.portion.grams.thousandths().saturating_mul(count.thousandths()) / 1000;
        Eaten { contents: self.contents, grams: Milli::new(grams), per }
    }

    /// So many grams of it.
    #[must_use]
    pub const fn grams(&self, grams: Milli, per: Per) -> Eaten {
        Eaten { contents: self.contents, grams, per }
    }
}

/// A figure as the table has it.
pub(crate) fn figure(text: &str) -> Option<Milli> {
    let number = number::parse(text).ok()?;
    (number.rest.is_empty() && !number.negative).then_some(number.amount)
}

/// A figure, a range, or nothing: `None` where it is none of these.
fn content(text: &str) -> Option<Option<Content>> {
    if text.is_empty() {
        return Some(None);
    }
    let content = match text.split_once('-') {
        Some((low, high)) => Content::between(figure(low)?, figure(high)?),
        None => Content::of(figure(text)?),
    };
    Some(Some(content))
}
