//! The directory at the end of an archive, and an entry of it.

use miniz_oxide::inflate::TINFLStatus;
use miniz_oxide::inflate::core::{DecompressorOxide, decompress, inflate_flags};

use super::read_at::ReadAt;
use crate::limits::{MAX_BYTES, MAX_INFLATION};
use crate::refusal::Why;

const DAMAGED: Why = Why::Damaged { line: None };
/// More entries than an export has.
const MAX_ENTRIES: usize = 50_000;
/// The longest end of an archive: 22 bytes and a comment.
const LONGEST_END: u64 = 22 + 65_535;
/// A file whose inflated size is small may inflate more than the limit: a text
/// of blanks does.
const SMALL: u64 = 1_000_000;

/// What an archive holds.
pub(super) struct Directory {
    pub(super) entries: Vec<Entry>,
}

/// An entry.
pub(super) struct Entry {
    pub(super) name: String,
    method: u16,
    is_encrypted: bool,
    pub(super) packed: u64,
    size: u64,
    offset: u64,
}

/// Numbers as an archive writes them, the last byte first.
fn number(bytes: &[u8], at: usize, length: usize) -> Option<u64> {
    let part = bytes.get(at..at.checked_add(length)?)?;
    Some(part.iter().rev().fold(0, |sum, byte| (sum << 8) | u64::from(*byte)))
}

/// The bytes from an offset on.
fn bytes(zip: &mut dyn ReadAt, offset: u64, length: u64) -> Result<Vec<u8>, Why> {
    let length = usize::try_from(length).map_err(|_| DAMAGED)?;
    if length > MAX_BYTES {
        return Err(Why::TooLarge);
    }
    let mut into = vec![0; length];
    let mut read = 0;
    while let Some(rest) = into.get_mut(read..).filter(|rest| !rest.is_empty()) {
        let at = offset.saturating_add(u64::try_from(read).unwrap_or(u64::MAX));
        match zip.read_at(at, rest) {
            Ok(0) | Err(()) => return Err(DAMAGED),
            Ok(count) => read = read.saturating_add(count),
        }
    }
    Ok(into)
}

impl Directory {
    /// Reads it.
    pub(super) fn read(zip: &mut dyn ReadAt) -> Result<Self, Why> {
        let length = zip.len();
        let tail = length.min(LONGEST_END);
        let start = length.saturating_sub(tail);
        let end = bytes(zip, start, tail).map_err(|_| Why::Foreign)?;
        let at = end.windows(4).rposition(|window| window == b"PK\x05\x06").ok_or(Why::Foreign)?;
        let field =
            |at_field: usize, length: usize| number(&end, at.checked_add(at_field)?, length);
        let mut count = field(10, 2).ok_or(DAMAGED)?;
        let mut size = field(12, 4).ok_or(DAMAGED)?;
        let mut offset = field(16, 4).ok_or(DAMAGED)?;
        // An archive of more than 4 GB says so before its end.
        if count == 0xFFFF || size == 0xFFFF_FFFF || offset == 0xFFFF_FFFF {
            let place = at
                .checked_sub(20)
                .filter(|at| end.get(*at..).is_some_and(|end| end.starts_with(b"PK\x06\x07")));
            let place = place.and_then(|at| number(&end, at.checked_add(8)?, 8)).ok_or(DAMAGED)?;
            let record = bytes(zip, place, 56)?;
            if !record.starts_with(b"PK\x06\x06") {
                return Err(DAMAGED);
            }
            count = number(&record, 32, 8).ok_or(DAMAGED)?;
            size = number(&record, 40, 8).ok_or(DAMAGED)?;
            offset = number(&record, 48, 8).ok_or(DAMAGED)?;
        }
        let count = usize::try_from(count).map_err(|_| DAMAGED)?;
        if count > MAX_ENTRIES {
            return Err(Why::TooMany);
        }
        let directory = bytes(zip, offset, size)?;
        let mut entries = Vec::new();
        let mut rest = directory.as_slice();
        for _ in 0..count {
            let (entry, length) = Entry::read(rest).ok_or(DAMAGED)?;
            rest = rest.get(length..).ok_or(DAMAGED)?;
            entries.push(entry);
        }
        Ok(Self { entries })
    }
}

impl Entry {
    /// The entry at the start of a directory, and its length there.
    fn read(bytes: &[u8]) -> Option<(Self, usize)> {
        if !bytes.starts_with(b"PK\x01\x02") {
            return None;
        }
        let short = |at: usize| number(bytes, at, 2).and_then(|n| usize::try_from(n).ok());
        let (name_length, extra_length, comment_length) = (short(28)?, short(30)?, short(32)?);
        let name_end = 46_usize.checked_add(name_length)?;
        let extra_end = name_end.checked_add(extra_length)?;
        let name = String::from_utf8_lossy(bytes.get(46..name_end)?).into_owned();
        let (mut packed, mut size, mut offset) =
            (number(bytes, 20, 4)?, number(bytes, 24, 4)?, number(bytes, 42, 4)?);
        let mut large = large_sizes(bytes.get(name_end..extra_end)?).into_iter();
        for field in [&mut size, &mut packed, &mut offset] {
            if *field == 0xFFFF_FFFF {
                *field = large.next()?;
            }
        }
        let method = u16::try_from(number(bytes, 10, 2)?).ok()?;
        let is_encrypted = number(bytes, 8, 2)? & 1 == 1;
        let entry = Self { name, method, is_encrypted, packed, size, offset };
        Some((entry, extra_end.checked_add(comment_length)?))
    }

    /// Inflates it. What it really holds is counted, whatever it says.
    pub(super) fn inflate(&self, zip: &mut dyn ReadAt, into: &mut Vec<u8>) -> Result<(), Why> {
        into.clear();
        let most = u64::try_from(MAX_BYTES).unwrap_or(u64::MAX);
        let most = most.min(self.packed.saturating_mul(MAX_INFLATION).max(SMALL));
        if self.is_encrypted {
            return Err(Why::Foreign);
        }
        if self.size > most || self.packed > most {
            return Err(Why::TooLarge);
        }
        let head = bytes(zip, self.offset, 30)?;
        if !head.starts_with(b"PK\x03\x04") {
            return Err(DAMAGED);
        }
        let name = number(&head, 26, 2).ok_or(DAMAGED)?;
        let extra = number(&head, 28, 2).ok_or(DAMAGED)?;
        let start = self.offset.saturating_add(30).saturating_add(name).saturating_add(extra);
        let packed = bytes(zip, start, self.packed)?;
        match self.method {
            0 => {
                *into = packed;
                Ok(())
            }
            8 => inflate(&packed, into, usize::try_from(most).unwrap_or(MAX_BYTES)),
            _ => Err(Why::Foreign),
        }
    }
}

/// The sizes of the extra field of large archives.
fn large_sizes(extra: &[u8]) -> Vec<u64> {
    let mut rest = extra;
    while let (Some(id), Some(length)) = (number(rest, 0, 2), number(rest, 2, 2)) {
        let Some(end) = usize::try_from(length).ok().and_then(|length| length.checked_add(4))
        else {
            break;
        };
        let Some(field) = rest.get(4..end) else { break };
        if id == 1 {
            return field.chunks_exact(8).filter_map(|part| number(part, 0, 8)).collect();
        }
        rest = rest.get(end..).unwrap_or_default();
    }
    Vec::new()
}

/// Inflates into a buffer that grows up to a limit.
fn inflate(packed: &[u8], into: &mut Vec<u8>, most: usize) -> Result<(), Why> {
    let mut state = Box::<DecompressorOxide>::default();
    let flags = inflate_flags::TINFL_FLAG_USING_NON_WRAPPING_OUTPUT_BUF;
    into.resize(packed.len().saturating_mul(4).clamp(1024, most), 0);
    let (mut read, mut written) = (0_usize, 0_usize);
    loop {
        let rest = packed.get(read..).unwrap_or_default();
        let (status, took, gave) = decompress(&mut state, rest, into, written, flags);
        read = read.saturating_add(took);
        written = written.saturating_add(gave);
        if status == TINFLStatus::Done {
            into.truncate(written);
            return Ok(());
        }
        if status != TINFLStatus::HasMoreOutput {
            return Err(DAMAGED);
        }
        if into.len() >= most {
            return Err(Why::TooLarge);
        }
        into.resize(into.len().saturating_mul(2).min(most), 0);
    }
}
