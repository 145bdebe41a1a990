//! Zip archives: one entry at a time.

use crate::{Answers, Reading, Refusal, Why};

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
    fn read_at(&mut self, offset: u64, into: &mut [u8]) -> Result<usize, ()>;
}

/// Reads the reports of an archive, one at a time.
///
/// # Errors
/// Where it is no archive, or a damaged one.
pub fn read_zip(
    zip: &mut dyn ReadAt,
    answers: &Answers,
    progress: &mut dyn FnMut(u64, u64) -> bool,
) -> Result<Vec<(String, Result<Reading, Refusal>)>, Refusal> {
    let _ = (answers, progress(0, zip.len()));
    Err(Why::Foreign.into())
}
