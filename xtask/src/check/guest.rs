//! What somebody else's page loads that shows the calculator, read from the
//! files themselves: the element's script names what it fetches.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use anyhow::{Context, Result, ensure};

use super::visit;

/// The script of the element.
const ELEMENT: &str = "calcium-compass.js";

/// A part of it: when it is loaded, and its files.
#[derive(Debug, PartialEq)]
pub(crate) struct Load {
    /// When.
    pub(crate) when: &'static str,
    /// The names of the files in `dist`.
    pub(crate) files: BTreeSet<String>,
}

/// The parts, in the order in which a page loads them. Nothing is in two but
/// what the element loads, all of which a frame loads too.
pub(crate) fn loads(dist: &Path) -> Result<[Load; 5]> {
    let script = fs::read_to_string(dist.join(ELEMENT))
        .with_context(|| format!("{ELEMENT} cannot be read"))?;
    let element = named(&script, |name| dist.join(name).is_file());
    ensure!(element.len() == 7, "{ELEMENT} names {element:?}, not seven files");
    let mut results = visit::from(dist, "result.js")?;
    results.insert("npm/calcium_compass_bg.wasm".to_owned());
    let of = |names: &[&str]| names.iter().map(|name| (*name).to_owned()).collect();
    Ok([
        Load { when: "The element's script, on every page that has it", files: of(&[ELEMENT]) },
        Load { when: "The first element on a page, in English", files: element },
        Load { when: "The first result for a page that asked for results", files: results },
        Load { when: "The frame's script in the page around it", files: of(&["frame-host.js"]) },
        Load {
            when: "The frame's own files, beside those of the element",
            files: of(&["embed.html", "frame.js", "icon.svg"]),
        },
    ])
}

/// The files that a script names in quotes; of the words the English ones.
fn named(script: &str, is_file: impl Fn(&str) -> bool) -> BTreeSet<String> {
    let names = script.split('"').filter(|name| name.contains('.') && !name.contains(' '));
    names
        .filter(|name| is_english(name))
        .filter(|name| is_file(name) && !["result.js", ELEMENT].contains(name))
        .map(str::to_owned)
        .collect()
}

/// Whether it is of no language, or of English.
fn is_english(name: &str) -> bool {
    let of_language = ["words-", "claims-"].iter().any(|start| name.starts_with(start));
    !(of_language || name.ends_with(".html")) || name.contains("-en-")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_language_and_no_later_file_is_counted() {
        let script = r#"const f={glue:"a-1.js",words:{"en":"words-en-1.txt","de":"words-de-1.txt"}};
            import(site+"result.js");throw"a. b";x="no.js""#;
        let found = named(script, |name| name != "no.js");
        assert_eq!(found.into_iter().collect::<Vec<_>>(), ["a-1.js", "words-en-1.txt"]);
    }
}
