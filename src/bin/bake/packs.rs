//! The words of each language, as files.

use std::path::Path;

use calcium_compass_words::{Lang, pack, saved};

use super::write as write_file;

/// A pack's name and its file.
pub(super) type Packs = Vec<(String, String)>;

/// Writes the packs under names that hold a hash of what is in them.
pub(super) fn write(dist: &Path) -> Result<Packs, String> {
    let languages = Lang::ALL.iter().map(|lang| (lang.tag(), pack::language(*lang)));
    languages
        .chain([(pack::CLINICIAN, pack::clinician())])
        .map(|(name, text)| Ok((name.to_owned(), file(dist, &format!("words-{name}"), &text)?)))
        .collect()
}

/// Writes the packs of the page of saved results beside them.
pub(super) fn write_kept(dist: &Path) -> Result<Packs, String> {
    let pack = |lang: &Lang| {
        let name = format!("kept-{}", lang.tag());
        let file = file(dist, &name, &saved::pack(*lang))?;
        Ok((name, file))
    };
    Lang::ALL.iter().map(pack).collect()
}

fn file(dist: &Path, name: &str, text: &str) -> Result<String, String> {
    let file = format!("{name}-{:016x}.txt", hash(text.as_bytes()));
    write_file(&dist.join(&file), text)?;
    Ok(file)
}

/// FNV-1a: names a file by what is in it; no secret hangs on it.
pub(super) fn hash(bytes: &[u8]) -> u64 {
    bytes.iter().fold(0xcbf2_9ce4_8422_2325, |hash, byte| {
        (hash ^ u64::from(*byte)).wrapping_mul(0x0000_0100_0000_01b3)
    })
}
