//! Zip archives: one entry at a time.

mod directory;
mod read_at;

use directory::{Directory, Entry};

use crate::limits::MAX_ROWS;
use crate::people::{self, Unsettled};
use crate::reading::Reading;
use crate::refusal::{Refusal, Why};
use crate::report;
use crate::source::{Answers, Source};

pub use read_at::ReadAt;

/// The entries of an archive that hold reports, each with what was read of it.
pub type Entries = Vec<(String, Result<Reading, Refusal>)>;

/// Reads the reports of an archive, one at a time. Of an export of Apple Health
/// those are the clinical records.
///
/// # Errors
/// Where it is no archive, or a damaged one, or the person stopped it.
pub fn read_zip(
    zip: &mut dyn ReadAt,
    answers: &Answers,
    progress: &mut dyn FnMut(u64, u64) -> bool,
) -> Result<Entries, Refusal> {
    let directory = Directory::read(zip)?;
    let of_apple = directory.entries.iter().any(|entry| entry.name.contains("clinical-records/"))
        || directory.entries.iter().any(|entry| is_export(&entry.name));
    let chosen: Vec<&Entry> = directory
        .entries
        .iter()
        .filter(|entry| is_report(&entry.name, of_apple) || is_export(&entry.name))
        .collect();
    let of = chosen.iter().map(|entry| entry.packed).fold(0, u64::saturating_add);
    let mut done: u64 = 0;
    let mut found: Vec<(String, Result<Unsettled, Refusal>)> = Vec::new();
    let mut inflated = Vec::new();
    for entry in chosen {
        if !progress(done, of) {
            break;
        }
        let read = if is_export(&entry.name) {
            Err(Why::AppleExport.into())
        } else {
            of_entry(zip, entry, answers, &mut inflated)
        };
        // A picture of a report, and a file that is none, are nothing to tell of.
        if !of_apple || !matches!(read, Err(Refusal::File(Why::Foreign))) {
            found.push((entry.name.clone(), read));
        }
        done = done.saturating_add(entry.packed);
    }
    progress(of, of);
    // Each laboratory has its own number for the person whose phone it is.
    if !of_apple {
        let mut read: Vec<&mut Unsettled> =
            found.iter_mut().filter_map(|(_, read)| read.as_mut().ok()).collect();
        people::settle(&mut read, answers.person)?;
    }
    let settled = |read: Result<Unsettled, Refusal>| read.map(|one| one.reading);
    Ok(found.into_iter().map(|(name, read)| (name, settled(read))).collect())
}

fn of_entry(
    zip: &mut dyn ReadAt,
    entry: &Entry,
    answers: &Answers,
    inflated: &mut Vec<u8>,
) -> Result<Unsettled, Refusal> {
    entry.inflate(zip, inflated)?;
    if inflated.starts_with(b"PK\x03\x04") {
        return Err(Why::Foreign.into());
    }
    let name = entry.name.rsplit('/').next().unwrap_or_default();
    report::read(&Source { name, bytes: inflated }, answers)
}

/// Apple Health's own data, which hold no laboratory result.
fn is_export(name: &str) -> bool {
    let file = name.rsplit('/').next().unwrap_or_default();
    name.contains("apple_health_export/") && file.ends_with(".xml")
}

fn is_report(name: &str, of_apple: bool) -> bool {
    let lower = name.to_ascii_lowercase();
    let file = lower.rsplit('/').next().unwrap_or_default();
    if file.starts_with('.') || lower.contains("__macosx/") || file.is_empty() {
        return false;
    }
    if of_apple {
        return lower.contains("clinical-records/") && file.ends_with(".json");
    }
    [".json", ".ndjson", ".xml", ".csv", ".tsv", ".txt", ".hl7", ".ldt", ".cda"]
        .iter()
        .any(|ending| file.ends_with(ending))
}

/// Reads an archive in memory as one report: the rows of all its entries, each
/// with its entry in its place.
pub(crate) fn read_all(bytes: &[u8], answers: &Answers) -> Result<Reading, Refusal> {
    let mut bytes = bytes;
    let mut whole: Option<Reading> = None;
    let mut refused = Refusal::File(Why::Foreign);
    for (name, read) in read_zip(&mut bytes, answers, &mut |_, _| true)? {
        let mut reading = match read {
            Ok(reading) => reading,
            Err(refusal) => {
                refused = refusal;
                continue;
            }
        };
        for row in &mut reading.rows {
            row.place = format!("{name}, {}", row.place);
        }
        match &mut whole {
            None => whole = Some(reading),
            Some(whole) => {
                whole.rows.append(&mut reading.rows);
                whole.other = whole.other.saturating_add(reading.other);
                whole.asks_day_order = whole.asks_day_order.take().or(reading.asks_day_order);
            }
        }
    }
    match whole {
        None => Err(refused),
        Some(whole) if whole.rows.len() > MAX_ROWS => Err(Why::TooMany.into()),
        Some(whole) => Ok(whole),
    }
}
