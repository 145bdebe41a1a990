//! Names of the entries of a bundle. They follow from what the file holds, so
//! that no chance is needed and the same entries make the same file.

use std::hash::{DefaultHasher, Hash, Hasher};

use crate::Export;

/// The name of one entry: a UUID of version 8 (RFC 9562), which leaves all but
/// two places to us.
pub(super) fn urn(export: &Export<'_>, of: &str) -> String {
    let part = |salt: u8| {
        let mut hasher = DefaultHasher::new();
        (salt, of, export.day, export.link).hash(&mut hasher);
        hasher.finish()
    };
    let (high, low) = (part(0), part(1));
    let high = (high & 0xffff_ffff_ffff_0fff) | 0x8000;
    let low = (low & 0x3fff_ffff_ffff_ffff) | 0x8000_0000_0000_0000;
    format!(
        "urn:uuid:{:08x}-{:04x}-{:04x}-{:04x}-{:012x}",
        high >> 32,
        (high >> 16) & 0xffff,
        high & 0xffff,
        low >> 48,
        low & 0xffff_ffff_ffff,
    )
}
