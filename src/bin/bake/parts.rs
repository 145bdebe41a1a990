//! The parts of the page that are loaded when somebody asks for them: their
//! programs and words by a name that is in what they hold, and the script that opens
//! them, which knows those names.

use std::fs;
use std::path::Path;

use calcium_compass_parts::Part;
use calcium_compass_words::opening::{Opening, opening};
use calcium_compass_words::{Lang, foods, reader, records};

use super::named::rename;
use super::{change, packs, write};

/// The script that opens them, before it has a name by what is in it.
const SCRIPT: &str = "parts.js";
/// The sheet of the dialog that each stands in.
const SHEET: &str = "part.css";

/// The words of a part in a language.
fn words(part: Part) -> fn(Lang) -> String {
    match part {
        Part::Reader => reader::pack,
        Part::Foods => foods_of,
        Part::Records => records::pack,
    }
}

/// The words of the part that counts foods, a blank line, and the foods.
fn foods_of(lang: Lang) -> String {
    let table = calcium_compass_foods::of_language(lang.tag()).unwrap_or_default();
    format!("{}\n\n{}", foods::pack(lang), table.trim_end())
}

/// Writes them. Returns the new name of the script that opens them.
pub(super) fn write_all(dist: &Path, stop: &str) -> Result<String, String> {
    let file = dist.join(SCRIPT);
    let sheet = rename(dist, SHEET)?;
    let mut listed = String::new();
    for part in Part::ALL {
        let name = part.name();
        let own = rename(dist, &format!("{name}.css"))?;
        let files = [
            format!("glue:\"{}\"", rename(dist, &format!("{name}.js"))?),
            format!("wasm:\"{}\"", rename(dist, &format!("{name}_bg.wasm"))?),
            format!("styles:[\"{sheet}\",\"{own}\"]"),
            format!("words:{{{}}}", packs::named(&packs::write_own(dist, name, words(*part))?)),
        ];
        listed += &format!("{name}:{{{}}},", files.join(","));
    }
    let script = fs::read_to_string(&file).map_err(|e| format!("{SCRIPT}: {e}"))?;
    let changes = [
        ("stop.js", stop.to_owned()),
        ("__PARTS__", format!("{{{listed}}}")),
        ("__SAID__", format!("{{{}}}", said())),
    ];
    write(&file, &change(&script, &changes)?)?;
    rename(dist, SCRIPT)
}

/// What the script says by itself, in each language.
fn said() -> String {
    let of = |lang: &Lang| {
        let Opening { loading, failed, stopped, close } = opening(*lang);
        format!(
            "{}:{{loading:\"{loading}\",failed:\"{failed}\",stopped:\"{stopped}\",close:\"{close}\"}}",
            lang.tag()
        )
    };
    Lang::ALL.iter().map(of).collect::<Vec<_>>().join(",")
}

#[cfg(test)]
mod tests {
    use super::*;

    /// They stand in a script as they are.
    #[test]
    fn no_sentence_ends_a_text_of_a_script() {
        for phrase in
            Lang::ALL.iter().flat_map(|lang| calcium_compass_words::opening::phrases(*lang))
        {
            assert!(!phrase.text.contains(['"', '\\', '\n']), "{}", phrase.text);
        }
    }
}
