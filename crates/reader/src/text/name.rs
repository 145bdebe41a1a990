//! Names that go on in the next line: `VITAMIN D,25-` and `OH,TOTAL`.

use crate::names;
use crate::words;

/// Whether a name breaks off: `VITAMIN D,25-`.
pub(super) fn is_unfinished(names: &[String]) -> bool {
    names.first().is_some_and(|name| {
        let words = words::words(name);
        matches!(words.last().map(String::as_str), Some("25" | "1")) || name.ends_with([',', '-'])
    })
}

/// Whether a text goes on with a name that broke off.
pub(super) fn goes_on(names: &[String], text: &str) -> bool {
    let first = words::words(text).into_iter().next().unwrap_or_default();
    let is_rest = ["oh", "hydrox", "hidrox", "dihydrox", "total", "ohd"]
        .iter()
        .any(|start| first.starts_with(start));
    is_rest && names.first().is_some_and(|name| names::of(name).is_some() || is_unfinished(names))
}
