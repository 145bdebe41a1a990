//! [`Who`]: what a source says of a person.

use crate::date::{self, When};
use crate::words;

/// What a source says of the person a result is of. It is compared, and goes no
/// further.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub(crate) struct Who {
    /// The number in the system that wrote the source.
    id: String,
    /// The words of the name, in order.
    name: String,
    /// The day of birth as an ISO date, or as printed where that is read two ways.
    born: String,
}

impl Who {
    /// Nobody, where nothing is said.
    pub(crate) fn new(id: &str, name: &str, born: &str) -> Self {
        let mut words = words::words(name);
        words.sort();
        Self { id: id.trim().to_lowercase(), name: words.join(" "), born: day(born) }
    }

    /// The number in the system that wrote the source.
    pub(crate) fn id(&self) -> &str {
        &self.id
    }

    /// The day of birth, as an ISO date or as printed.
    pub(crate) fn born(&self) -> &str {
        &self.born
    }

    /// Whether nothing is said.
    pub(crate) fn is_unsaid(&self) -> bool {
        self.id.is_empty() && self.name.is_empty() && self.born.is_empty()
    }

    /// Whether two are one person, as far as both say it.
    pub(crate) fn is(&self, other: &Self) -> bool {
        let both = |one: &str, two: &str| !one.is_empty() && !two.is_empty();
        let same = |one: &str, two: &str| both(one, two) && one == two;
        let differ = |one: &str, two: &str| both(one, two) && one != two;
        let (same_name, same_day) = (same(&self.name, &other.name), same(&self.born, &other.born));
        if differ(&self.born, &other.born) {
            return false;
        }
        // A name may change, a number does not.
        if same(&self.id, &other.id) {
            return true;
        }
        if differ(&self.name, &other.name) {
            return false;
        }
        // Two numbers of one person: father and son may share a name.
        if differ(&self.id, &other.id) { same_name && same_day } else { same_name || same_day }
    }
}

/// A day of birth, the same however it is written.
fn day(text: &str) -> String {
    let text = text.trim();
    let found = date::parse(text).map(|found| found.when).or_else(|| Some(date::compact(text)));
    match found {
        Some(When::Day(date)) => date.to_string(),
        Some(When::Either { .. } | When::Unknown) | None => text.to_owned(),
    }
}
