//! The service worker: told what there is to keep, by name and by bytes.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use calcium_compass_parts::Part;
use calcium_compass_words::Lang;
use calcium_compass_words::static_page::static_words;
use calcium_compass_words::unstarted::unstarted;
use sha2::{Digest, Sha256};

use super::{change, write};

const WORKER: &str = "sw.js";

/// What the names of files begin with that only pages of others ask for, or that
/// show how they do: those have a network, and no worker.
const FOR_OTHERS: &[&str] = &[
    "calcium-compass.d.ts",
    "calcium-compass.js",
    "demo/",
    "element-",
    "embed.html",
    "frame",
    "guest",
    "npm/",
    "result.js",
];

/// Names of files with the SHA-256 of their bytes.
type Files = BTreeMap<String, String>;

/// Fills in the worker. Everything else must have been written: this counts
/// the bytes of every file that it keeps.
pub(super) fn write_all(dist: &Path) -> Result<(), String> {
    let file = dist.join(WORKER);
    let worker = fs::read_to_string(&file).map_err(|e| format!("{WORKER}: {e}"))?;
    let mut files = Files::new();
    read(dist, "", &mut files)?;
    write(&file, &filled(&worker, files)?)
}

/// Reads a folder of `dist` and its folders.
fn read(dist: &Path, folder: &str, files: &mut Files) -> Result<(), String> {
    let failed = |e: std::io::Error| format!("{}/{folder}: {e}", dist.display());
    for entry in fs::read_dir(dist.join(folder)).map_err(failed)? {
        let entry = entry.map_err(failed)?;
        let name = format!("{folder}{}", entry.file_name().to_string_lossy());
        if entry.path().is_dir() {
            read(dist, &format!("{name}/"), files)?;
        } else {
            let bytes = fs::read(entry.path()).map_err(failed)?;
            files.insert(name, STANDARD.encode(Sha256::digest(bytes)));
        }
    }
    Ok(())
}

/// The worker with its version, what everyone keeps, and the rest by language.
fn filled(worker: &str, mut files: Files) -> Result<String, String> {
    files.retain(|name, _| !FOR_OTHERS.iter().any(|start| name.starts_with(start)));
    // With the worker's own text: a worker that does otherwise is a new version.
    let version = Sha256::digest(object(&files));
    let version: String = version.iter().take(8).map(|byte| format!("{byte:02x}")).collect();
    files.remove(WORKER);
    let mut languages = Vec::new();
    for lang in Lang::ALL.iter().filter(|lang| **lang != Lang::En) {
        let own: Files = files.extract_if(.., |name, _| is_of(name, lang.tag())).collect();
        languages.push(format!("\"{}\":{}", lang.tag(), object(&own)));
    }
    change(
        worker,
        &[
            ("__VERSION__", format!("\"{version}\"")),
            ("__CORE__", object(&files)),
            ("__LANGUAGES__", format!("{{{}}}", languages.join(","))),
            ("__SAID__", format!("{{{}}}", said())),
        ],
    )
}

/// What a person meets who asks for a page that was not kept, in each language: the
/// sentence, and the way to the calculator.
fn said() -> String {
    let of = |lang: &Lang| {
        let (text, link) = (unstarted(*lang).no_network, static_words(*lang).calculator);
        format!("{}:[\"{}\",\"{text}\",\"{link}\"]", lang.tag(), lang.dir())
    };
    Lang::ALL.iter().map(of).collect::<Vec<_>>().join(",")
}

/// Whether only people who read this language need the file.
fn is_of(name: &str, lang: &str) -> bool {
    name == format!("{lang}.html")
        || name.ends_with(&format!(".{lang}.html"))
        || ["words", "claims", "kept"]
            .into_iter()
            .chain(Part::ALL.iter().map(|part| part.name()))
            .any(|of| name.starts_with(&format!("{of}-{lang}-")))
}

fn object(files: &Files) -> String {
    let pairs: Vec<String> =
        files.iter().map(|(name, hash)| format!("\"{name}\":\"{hash}\"")).collect();
    format!("{{{}}}", pairs.join(","))
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    const SOURCE: &str = "v(__VERSION__);c(__CORE__);l(__LANGUAGES__);s(__SAID__)";

    fn files(boot: &str) -> Files {
        let names = [
            "index.html",
            "fr.html",
            "about.fr.html",
            "kept.fr.html",
            "words-fr-0a.txt",
            "kept-fr-0a.txt",
            "saved-0a_bg.wasm",
            "sw.js",
        ];
        let files = names.iter().map(|name| ((*name).to_owned(), "same".to_owned()));
        files.chain([("boot.js".to_owned(), boot.to_owned())]).collect()
    }

    #[test]
    fn files_are_told_by_language() {
        let told = filled(SOURCE, files("x")).unwrap();
        let core = r#"c({"boot.js":"x","index.html":"same","saved-0a_bg.wasm":"same"})"#;
        assert!(told.contains(core), "{told}");
        let names =
            ["about.fr.html", "fr.html", "kept-fr-0a.txt", "kept.fr.html", "words-fr-0a.txt"];
        let french = names.map(|name| format!("\"{name}\":\"same\"")).join(",");
        assert!(told.contains(&format!("\"fr\":{{{french}}}")), "{told}");
        assert!(told.contains(r#""de":{}"#), "{told}");
    }

    #[test]
    fn other_bytes_are_another_version() {
        let version = |boot| filled(SOURCE, files(boot)).unwrap().split(';').next().map(str::len);
        let text = |boot| filled(SOURCE, files(boot)).unwrap().split(';').next().map(str::to_owned);
        assert_eq!(version("x"), Some("v(\"0123456789abcdef\")".len()));
        assert_eq!(text("x"), text("x"));
        assert_ne!(text("x"), text("y"));
    }

    #[test]
    fn what_pages_of_others_ask_for_is_not_kept_and_makes_no_version() {
        let mut more = files("x");
        for name in
            ["calcium-compass.js", "embed.html", "frame-host.js", "guest-0a.js", "demo/clinic.html"]
        {
            more.insert(name.to_owned(), "any".to_owned());
        }
        more.insert("calcium-compass-0a.js".to_owned(), "kept".to_owned());
        let told = filled(SOURCE, more.clone()).unwrap();
        assert!(
            told.contains(r#"c({"boot.js":"x","calcium-compass-0a.js":"kept","index"#),
            "{told}"
        );
        more.insert("embed.html".to_owned(), "other".to_owned());
        assert_eq!(filled(SOURCE, more).unwrap(), told);
    }

    #[test]
    fn a_worker_without_places_is_refused() {
        assert!(filled("v(__VERSION__)", files("x")).is_err());
    }
}
