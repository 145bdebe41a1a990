//! Short names for what the wasm asks of its glue. wasm-bindgen tells them
//! apart by a hash in each, which no compression makes smaller: together they
//! cost a visitor some 3 kB.

use std::fs;
use std::path::Path;

use anyhow::{Context, Result, ensure};

use crate::compress;

/// What the wasm calls the module that all its imports come from.
const MODULE: &str = "_";

/// Renames the imports of each wasm in a folder, there and in its glue.
pub(crate) fn shorten(folder: &Path) -> Result<()> {
    for file in compress::files(folder)? {
        let name = file.file_name().and_then(|name| name.to_str()).unwrap_or_default();
        let Some(stem) = name.strip_suffix("_bg.wasm") else { continue };
        let glue = file.with_file_name(format!("{stem}.js"));
        let (wasm, script) = short(&fs::read(&file)?, &fs::read_to_string(&glue)?)
            .with_context(|| format!("the imports of {} cannot be renamed", file.display()))?;
        fs::write(&file, wasm)?;
        fs::write(&glue, script)?;
    }
    Ok(())
}

/// A wasm and its glue with short names.
fn short(wasm: &[u8], glue: &str) -> Result<(Vec<u8>, String)> {
    let (head, mut rest) = wasm.split_at_checked(8).context("it is no wasm")?;
    let (mut renamed, mut script) = (head.to_vec(), glue.to_owned());
    while let Some((kind, after)) = rest.split_first() {
        rest = after;
        let section = bytes(&mut rest)?;
        renamed.push(*kind);
        if *kind == IMPORTS {
            put_bytes(&mut renamed, &imports(section, &mut script)?);
        } else {
            put_bytes(&mut renamed, section);
        }
    }
    Ok((renamed, script))
}

/// The number of the section of imports.
const IMPORTS: u8 = 2;

/// The section of imports with short names, which the script is given too.
fn imports(mut section: &[u8], script: &mut String) -> Result<Vec<u8>> {
    let count = number(&mut section)?;
    let mut short = Vec::new();
    put(&mut short, count);
    for place in 0..count {
        let module = std::str::from_utf8(bytes(&mut section)?)?;
        let name = std::str::from_utf8(bytes(&mut section)?)?;
        let (kind, after) = section.split_first().context("an import ends early")?;
        ensure!(*kind == 0, "{name} is no function");
        section = after;
        put_bytes(&mut short, MODULE.as_bytes());
        put_bytes(&mut short, format!("_{place}").as_bytes());
        short.push(*kind);
        put(&mut short, number(&mut section)?);
        *script = script.replace(&format!("\"{module}\""), &format!("\"{MODULE}\""));
        *script = replace_word(script, name, &format!("_{place}"))?;
    }
    Ok(short)
}

/// Replaces a name wherever it stands for itself.
fn replace_word(text: &str, name: &str, with: &str) -> Result<String> {
    let inside = |c: char| c.is_alphanumeric() || c == '_' || c == '$';
    let (mut replaced, mut rest) = (String::new(), text);
    while let Some((before, after)) = rest.split_once(name) {
        let whole = !before.ends_with(inside) && !after.starts_with(inside);
        replaced.push_str(before);
        replaced.push_str(if whole { with } else { name });
        rest = after;
    }
    ensure!(rest.len() < text.len(), "the glue has no {name}");
    replaced.push_str(rest);
    Ok(replaced)
}

/// Takes a number: seven bits a byte, the lowest first.
fn number(from: &mut &[u8]) -> Result<u32> {
    let (mut value, mut shift) = (0, 0);
    loop {
        let (byte, rest) = from.split_first().context("a number ends early")?;
        *from = rest;
        value |= u32::from(byte & 127).checked_shl(shift).context("a number is too long")?;
        if *byte < 128 {
            return Ok(value);
        }
        shift += 7;
    }
}

/// Takes bytes that come after their count.
fn bytes<'a>(from: &mut &'a [u8]) -> Result<&'a [u8]> {
    let count = number(from)? as usize;
    let (taken, rest) = from.split_at_checked(count).context("it ends early")?;
    *from = rest;
    Ok(taken)
}

/// Writes a number.
fn put(into: &mut Vec<u8>, mut value: u32) {
    while value > 127 {
        into.push(value as u8 | 128);
        value >>= 7;
    }
    into.push(value as u8);
}

/// Writes bytes after their count.
fn put_bytes(into: &mut Vec<u8>, bytes: &[u8]) {
    put(into, bytes.len() as u32);
    into.extend_from_slice(bytes);
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A wasm of two sections: imports of these names, and one that is not read.
    fn wasm(module: &str, names: &[&str]) -> Vec<u8> {
        let mut section = Vec::new();
        put(&mut section, names.len() as u32);
        for name in names {
            put_bytes(&mut section, module.as_bytes());
            put_bytes(&mut section, name.as_bytes());
            section.extend([0, 200, 1]);
        }
        let mut wasm = b"\0asm\x01\0\0\0".to_vec();
        wasm.push(IMPORTS);
        put_bytes(&mut wasm, &section);
        wasm.extend([3, 2, 1, 0]);
        wasm
    }

    #[test]
    fn imports_are_renamed_on_both_sides() {
        let long = wasm("./page_bg.js", &["__wbg_get_1f", "__wbg_get_1f2"]);
        let glue = "{ __wbg_get_1f: 1, __wbg_get_1f2(){} } \"./page_bg.js\"";
        let (renamed, script) = short(&long, glue).expect("a wasm");
        assert_eq!(renamed, wasm("_", &["_0", "_1"]));
        assert_eq!(script, "{ _0: 1, _1(){} } \"_\"");
    }

    #[test]
    fn what_does_not_fit_is_refused() {
        let whole = wasm("m", &["one"]);
        for (bytes, glue) in [
            (&whole[..], "two"),
            (&whole[..whole.len() - 1], "one"),
            (&whole[..5], "one"),
            (&b"\0asm\x01\0\0\0\x02\x05\x01"[..], "one"),
        ] {
            assert!(short(bytes, glue).is_err(), "{bytes:?} {glue}");
        }
    }

    #[test]
    fn numbers_are_read_as_written() {
        for value in [0, 1, 127, 128, 300, 16_384, u32::MAX] {
            let mut written = Vec::new();
            put(&mut written, value);
            assert_eq!(number(&mut &written[..]).ok(), Some(value));
        }
        assert!(number(&mut &[128, 128][..]).is_err());
        assert!(number(&mut &[255; 6][..]).is_err());
    }
}
