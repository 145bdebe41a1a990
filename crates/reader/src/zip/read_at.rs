//! [`ReadAt`]: what an archive is read from.

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
