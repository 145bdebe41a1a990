//! Several results in one line: `Ca 2.35 mmol/L, albumin 41 g/L`.

use super::line;
use crate::names;

/// More marks than a line of results has.
const MOST: usize = 24;

/// The parts of a line that holds several results.
pub(super) fn parts(text: &str) -> Option<Vec<&str>> {
    if text.matches([',', ';']).count() > MOST {
        return None;
    }
    let mut parts = Vec::new();
    let mut rest = text;
    let mut from = 0;
    while let Some(at) = rest.get(from..)?.find([',', ';']).map(|at| at.saturating_add(from)) {
        let (part, behind) = rest.split_at_checked(at)?;
        let behind = behind.get(1..)?;
        if behind.starts_with(' ') && is_result(part) && is_result(behind) {
            parts.push(part.trim());
            (rest, from) = (behind, 0);
        } else {
            from = at.saturating_add(1);
        }
    }
    parts.push(rest.trim());
    (parts.len() > 1).then_some(parts)
}

/// Whether a text is a name, a figure and perhaps a unit.
fn is_result(text: &str) -> bool {
    let line = line::read(text, &[]);
    let name = line.name.rsplit(": ").next().unwrap_or_default();
    line.value.is_some() && names::of(name).is_some()
}
