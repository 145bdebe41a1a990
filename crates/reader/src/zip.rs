//! Zip archives: one entry at a time.

mod directory;

use directory::{Directory, Entry};

use crate::{Answers, MAX_BYTES, MAX_INFLATION, Reading, Refusal, Source, Why, read};

/// Something that can be read at any place: a file of the browser, or bytes.
pub trait ReadAt {
    /// How many bytes there are.
    fn len(&self) -> u64;

    /// Whether there are none.
    fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// Fills the front of `into` with the bytes from `offset` on, and tells
    /// how many those are.
    ///
    /// # Errors
    /// Where it cannot be read.
    #[expect(clippy::result_unit_err, reason = "why it cannot be read is nothing the reader tells")]
    fn read_at(&mut self, offset: u64, into: &mut [u8]) -> Result<usize, ()>;
}

impl ReadAt for &[u8] {
    fn len(&self) -> u64 {
        u64::try_from((**self).len()).unwrap_or(u64::MAX)
    }

    fn read_at(&mut self, offset: u64, into: &mut [u8]) -> Result<usize, ()> {
        let rest = usize::try_from(offset).ok().and_then(|at| self.get(at..)).unwrap_or_default();
        let count = rest.len().min(into.len());
        if let (Some(from), Some(into)) = (rest.get(..count), into.get_mut(..count)) {
            into.copy_from_slice(from);
        }
        Ok(count)
    }
}

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
    let mut found = Vec::new();
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
        if read != Err(Refusal::File(Why::Foreign)) || !of_apple {
            found.push((entry.name.clone(), read));
        }
        done = done.saturating_add(entry.packed);
    }
    progress(of, of);
    Ok(found)
}

fn of_entry(
    zip: &mut dyn ReadAt,
    entry: &Entry,
    answers: &Answers,
    inflated: &mut Vec<u8>,
) -> Result<Reading, Refusal> {
    entry.inflate(zip, inflated)?;
    if inflated.starts_with(b"PK\x03\x04") {
        return Err(Why::Foreign.into());
    }
    let name = entry.name.rsplit('/').next().unwrap_or_default();
    read(&Source { name, bytes: inflated }, answers)
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

/// Reads an archive in memory that holds one report; a row of another entry
/// would have no place.
pub(crate) fn read_only_entry(bytes: &[u8], answers: &Answers) -> Result<Reading, Refusal> {
    let mut bytes = bytes;
    let entries = read_zip(&mut bytes, answers, &mut |_, _| true)?;
    let mut readings = Vec::new();
    let mut refused = None;
    for (name, read) in entries {
        match read {
            Ok(reading) => readings.push((name, reading)),
            Err(refusal) => refused = refused.or(Some(refusal)),
        }
    }
    let mut readings = readings.into_iter();
    let Some((_, mut first)) = readings.next() else {
        return Err(refused.unwrap_or(Refusal::File(Why::Foreign)));
    };
    for (_, more) in readings {
        first.rows.extend(more.rows);
        first.other = first.other.saturating_add(more.other);
        first.asks_day_order = first.asks_day_order.or(more.asks_day_order);
        if first.rows.len() > crate::MAX_ROWS {
            return Err(Why::TooMany.into());
        }
    }
    Ok(first)
}

const _: () = assert!(MAX_INFLATION > 0 && MAX_BYTES > 0);
