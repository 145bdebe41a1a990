//! What is refused by its first bytes, whatever its size.

use crate::Why;

/// How much of a file is looked at.
const FIRST: usize = 4096;

/// Refuses what is known and not read.
pub(crate) fn refuse(bytes: &[u8]) -> Result<(), Why> {
    let first = bytes.get(..FIRST).unwrap_or(bytes);
    let starts = |mark: &[u8]| first.starts_with(mark);
    if starts(b"%PDF") {
        return Err(Why::Pdf);
    }
    let is_picture = starts(b"\x89PNG")
        || starts(b"\xFF\xD8\xFF")
        || starts(b"GIF8")
        || starts(b"II*\0")
        || starts(b"MM\0*")
        || (starts(b"RIFF") && first.get(8..12) == Some(b"WEBP"))
        || first.get(4..8) == Some(b"ftyp");
    if is_picture {
        return Err(Why::Picture);
    }
    let start = first.trim_ascii_start();
    let is_page = [b"<!doctype html".as_slice(), b"<html"]
        .iter()
        .any(|mark| start.get(..mark.len()).is_some_and(|start| start.eq_ignore_ascii_case(mark)));
    if is_page {
        return Err(Why::Foreign);
    }
    let is_health = [b"<HealthData".as_slice(), b"<!DOCTYPE HealthData"]
        .iter()
        .any(|mark| first.windows(mark.len()).any(|window| window == *mark));
    if is_health { Err(Why::AppleExport) } else { Ok(()) }
}
