//! After Trunk: writes what is made from the crate's own constants into `dist`.
//! The words of each language as a file of their own, a page per language that
//! reads before WebAssembly has come, and without it.
//!
//! `bake DIST` changes `DIST`.

use std::fs;
use std::path::Path;
use std::process::ExitCode;

use calcium_compass::text::{Lang, Voice, Words, pack};
use calcium_compass::ui::{App, Props};
use yew::LocalServerRenderer;

/// Where the words go.
const PLACE: &str = "<!--words-->";

fn main() -> ExitCode {
    let Some(dist) = std::env::args_os().nth(1) else {
        eprintln!("bake: name the folder Trunk wrote, like: bake dist");
        return ExitCode::FAILURE;
    };
    match bake(Path::new(&dist)) {
        Ok(()) => ExitCode::SUCCESS,
        Err(why) => {
            eprintln!("bake: {why}");
            ExitCode::FAILURE
        }
    }
}

fn bake(dist: &Path) -> Result<(), String> {
    let template = read(&dist.join("index.html"))?;
    if !template.contains(PLACE) {
        return Err(format!(
            "index.html has no place for the words ({PLACE}), or has them already"
        ));
    }
    let packs = packs(dist)?;
    for lang in Lang::ALL {
        let name = if *lang == Lang::En { "index".to_owned() } else { lang.tag().to_owned() };
        write(&dist.join(format!("{name}.html")), &page(&template, *lang, &packs)?)?;
    }
    Ok(())
}

/// A pack's name and its file.
type Packs = Vec<(&'static str, String)>;

/// Writes the packs under names that hold a hash of what is in them.
fn packs(dist: &Path) -> Result<Packs, String> {
    let languages = Lang::ALL.iter().map(|lang| (lang.tag(), pack::language(*lang)));
    languages
        .chain([(pack::CLINICIAN, pack::clinician())])
        .map(|(name, text)| {
            let file = format!("words-{name}-{:016x}.txt", hash(text.as_bytes()));
            write(&dist.join(&file), &text)?;
            Ok((name, file))
        })
        .collect()
}

/// FNV-1a: names a file by what is in it; no secret hangs on it.
fn hash(bytes: &[u8]) -> u64 {
    bytes.iter().fold(0xcbf2_9ce4_8422_2325, |hash, byte| {
        (hash ^ u64::from(*byte)).wrapping_mul(0x0000_0100_0000_01b3)
    })
}

/// The page of a language.
fn page(template: &str, lang: Lang, packs: &Packs) -> Result<String, String> {
    let words = Words::of(lang, Voice::Plain);
    let listed: Vec<String> =
        packs.iter().map(|(name, file)| format!("&quot;{name}&quot;:&quot;{file}&quot;")).collect();
    let first = if lang == Lang::En { " data-first" } else { "" };
    let own = packs.iter().find(|(name, _)| *name == lang.tag());
    let own = own.map(|(_, file)| file.as_str()).ok_or("a language without words")?;
    let alternates: String = Lang::ALL
        .iter()
        .map(|other| {
            let file = if *other == Lang::En { "index" } else { other.tag() };
            format!("<link rel=\"alternate\" hreflang=\"{}\" href=\"{file}.html\">", other.tag())
        })
        .collect();
    let preload = format!(
        "<link rel=\"preload\" href=\"{own}\" as=\"fetch\" type=\"text/plain\" crossorigin>"
    );
    let changes = [
        ("<html lang=\"en\">", format!("<html lang=\"{}\" dir=\"{}\">", lang.tag(), lang.dir())),
        ("<!--title-->", words.title().to_owned()),
        ("<!--description-->", words.description().to_owned()),
        ("<!--head-->", format!("{preload}{alternates}")),
        (
            "src=\"boot.js\"",
            format!("src=\"boot.js\" data-words=\"{{{}}}\"{first}", listed.join(",")),
        ),
        (PLACE, render(words)?),
    ];
    changes.iter().try_fold(template.to_owned(), |page, (place, text)| {
        if page.contains(place) {
            Ok(page.replace(place, text))
        } else {
            Err(format!("index.html has no {place}"))
        }
    })
}

fn render(words: Words) -> Result<String, String> {
    let runtime =
        tokio::runtime::Builder::new_current_thread().build().map_err(|e| e.to_string())?;
    let words =
        LocalServerRenderer::<App>::with_props(Props::new(words)).hydratable(false).render();
    Ok(tokio::task::LocalSet::new().block_on(&runtime, words))
}

fn read(file: &Path) -> Result<String, String> {
    fs::read_to_string(file).map_err(|e| format!("{}: {e}", file.display()))
}

fn write(file: &Path, text: &str) -> Result<(), String> {
    fs::write(file, text).map_err(|e| format!("{}: {e}", file.display()))
}
