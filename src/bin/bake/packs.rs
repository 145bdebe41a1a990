//! The words of each language, as files.

use std::path::Path;

use calcium_compass_words::{Lang, claims, pack, saved};

use super::write as write_file;

/// A pack's name and its file.
pub(super) type Packs = Vec<(String, String)>;

/// Writes the packs of the calculator under names that hold a hash of what is in them.
pub(super) fn write(dist: &Path) -> Result<Packs, String> {
    let languages = Lang::ALL.iter().map(|lang| (lang.tag(), pack::language(*lang)));
    let words = languages
        .chain([(pack::CLINICIAN, pack::clinician())])
        .map(|(name, text)| Ok((name.to_owned(), file(dist, &format!("words-{name}"), &text)?)));
    Ok([words.collect::<Result<Packs, String>>()?, write_beside(dist, "claims", claims::pack)?]
        .concat())
}

/// Writes the packs of the page of saved results beside them.
pub(super) fn write_kept(dist: &Path) -> Result<Packs, String> {
    write_beside(dist, "kept", saved::pack)
}

/// Writes the packs of what comes beside the words of a language, by its name and the tag.
fn write_beside(dist: &Path, of: &str, pack: fn(Lang) -> String) -> Result<Packs, String> {
    let named = |(tag, file)| (format!("{of}-{tag}"), file);
    Ok(write_own(dist, of, pack)?.into_iter().map(named).collect())
}

/// Writes the packs of a program with words of its own, by the tags of the languages.
pub(super) fn write_own(dist: &Path, of: &str, pack: fn(Lang) -> String) -> Result<Packs, String> {
    let written = |lang: &Lang| {
        let tag = lang.tag();
        Ok((tag.to_owned(), file(dist, &format!("{of}-{tag}"), &pack(*lang))?))
    };
    Lang::ALL.iter().map(written).collect()
}

/// Names and files, as a script has them.
pub(super) fn named(files: &[(String, String)]) -> String {
    let named: Vec<String> =
        files.iter().map(|(name, file)| format!("\"{name}\":\"{file}\"")).collect();
    named.join(",")
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
