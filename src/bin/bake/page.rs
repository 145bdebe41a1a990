//! The page of each language, with its words prerendered.

use std::path::Path;

use calcium_compass::page::{Page, Props};
use calcium_compass::site::page_file;
use calcium_compass_words::static_page::static_words;
use calcium_compass_words::{Lang, Voice, Words};

use super::packs::Packs;
use super::{change, drawn, unstarted, write};

/// Where the words go.
pub(super) const PLACE: &str = "<!--words-->";

/// Writes `index.html` and a page for each other language.
pub(super) fn write_all(dist: &Path, template: &str, packs: &Packs) -> Result<(), String> {
    for lang in Lang::ALL {
        write(&dist.join(file(*lang)), &page(template, *lang, packs)?)?;
    }
    Ok(())
}

/// The file of the page in a language.
pub(super) fn file(lang: Lang) -> String {
    page_file(lang)
}

fn page(template: &str, lang: Lang, packs: &Packs) -> Result<String, String> {
    let words = Words::of(lang, Voice::Plain);
    let first = if lang == Lang::En { " data-first" } else { "" };
    let told = format!("{}{first} data-glue=", told(packs));
    let page = change(
        template,
        &[
            ("<html lang=\"en\">", html(lang)),
            ("<!--title-->", words.title().to_owned()),
            ("<!--description-->", static_words(lang).description.to_owned()),
            ("<!--head-->", preload(packs, lang.tag())? + &alternates(&file)),
            ("data-glue=", told),
            (PLACE, drawn::<Page>(Props { words, embedded: false })?),
        ],
    )?;
    unstarted::over(&page, lang)
}

/// What the script that starts a page is told: the files of the words, and the
/// sentences that need no program.
pub(super) fn told(packs: &Packs) -> String {
    let listed: Vec<String> =
        packs.iter().map(|(name, file)| format!("&quot;{name}&quot;:&quot;{file}&quot;")).collect();
    let stopped: Vec<String> =
        stopped().map(|(tag, words)| format!("&quot;{tag}&quot;:&quot;{words}&quot;")).collect();
    format!("data-words=\"{{{}}}\" data-stopped=\"{{{}}}\"", listed.join(","), stopped.join(","))
}

/// What is said when the calculator stops, in each language: then there is no
/// program left to say it.
pub(super) fn stopped() -> impl Iterator<Item = (&'static str, &'static str)> {
    Lang::ALL.iter().map(|lang| (lang.tag(), static_words(*lang).stopped))
}

/// Has a pack loaded at once.
pub(super) fn preload(packs: &Packs, name: &str) -> Result<String, String> {
    let (_, file) = packs.iter().find(|(of, _)| of == name).ok_or("a language without words")?;
    Ok(format!(
        "<link rel=\"preload\" href=\"{file}\" as=\"fetch\" type=\"text/plain\" crossorigin>"
    ))
}

/// The opening tag.
pub(super) fn html(lang: Lang) -> String {
    format!("<html lang=\"{}\" dir=\"{}\">", lang.tag(), lang.dir())
}

/// The same page in the other languages, for search engines.
pub(super) fn alternates(file: &dyn Fn(Lang) -> String) -> String {
    let alternate = |lang: &Lang| {
        format!("<link rel=\"alternate\" hreflang=\"{}\" href=\"{}\">", lang.tag(), file(*lang))
    };
    Lang::ALL.iter().map(alternate).collect()
}
