//! How much is read. Beyond it a source is refused, before anything of it is taken.

/// The largest file, and the largest entry of an archive: 50 MB.
pub const MAX_BYTES: usize = 50_000_000;
/// The most results of one source.
pub const MAX_ROWS: usize = 10_000;
/// The most people of one source: it is asked which of them is meant.
pub const MAX_PEOPLE: usize = 20;
/// The deepest nesting of JSON and XML.
pub const MAX_DEPTH: usize = 64;
/// The most that an entry of an archive may inflate.
pub const MAX_INFLATION: u64 = 100;
