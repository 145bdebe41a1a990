//! [`Citation`]: where figures were seen, and when they were last checked.

use serde::Serialize;

use calcium_compass_core::source::{Seen, Source};

/// The sources of a band or a value as one: a band may rest on two.
#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct Citation {
    /// Each with the place in it.
    citation: String,
    /// Of the first that has one.
    url: Option<&'static str>,
    seen: &'static str,
    /// The earliest.
    checked: String,
    /// The earliest.
    review_by: String,
}

impl Citation {
    /// Of a list of sources; none where it is empty.
    pub(super) fn of(sources: &[&'static Source], seen: Seen) -> Option<Self> {
        let cited: Vec<String> = sources.iter().map(|source| cite(source)).collect();
        Some(Self {
            citation: cited.join("; "),
            url: sources.iter().map(|source| source.url).find(|url| !url.is_empty()),
            seen: seen.id(),
            checked: sources.iter().map(|source| source.checked).min()?.to_string(),
            review_by: sources.iter().map(|source| source.review_by).min()?.to_string(),
        })
    }
}

fn cite(source: &Source) -> String {
    if source.place.is_empty() {
        source.citation.to_owned()
    } else {
        format!("{}, {}", source.citation, source.place)
    }
}
