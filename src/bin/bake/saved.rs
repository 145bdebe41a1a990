//! The page of saved results in each language: a leaf with a program of its
//! own, whose files get a name by what is in them.

use std::path::Path;

use calcium_compass::saved::page::SavedPage;
use calcium_compass::site::static_page_file;
use calcium_compass_words::{Lang, SavedWords, Voice, Words};
use yew::prelude::*;

use super::leaf::{page, without_scripts};
use super::named::rename;
use super::packs::{self, Packs};
use super::page::{preload, told};
use super::{unstarted, write};

/// The program and the style, before they have a name by what is in them.
const FILES: [&str; 3] = ["saved.js", "saved_bg.wasm", "saved.css"];

/// Writes every such page.
pub(super) fn write_all(dist: &Path, template: &str, packs: &Packs) -> Result<(), String> {
    let boot = loaded(template, "boot-").ok_or("the page has no script that starts it")?;
    let stop = loaded(template, "stop-").ok_or("the page has no script that watches it")?;
    let template = without_scripts(template);
    let [glue, wasm, style] = FILES.map(|file| rename(dist, file));
    let (glue, wasm, style) = (glue?, wasm?, style?);
    let own = packs::write_kept(dist)?;
    for lang in Lang::ALL {
        let tag = lang.tag();
        let language = packs.iter().filter(|(name, _)| name == tag);
        let of_it = own.iter().filter(|(name, _)| *name == format!("kept-{tag}"));
        let words: Packs = language.chain(of_it).cloned().collect();
        let head = format!(
            "{}{}<link rel=\"stylesheet\" href=\"{style}\">\
             <link rel=\"modulepreload\" href=\"{glue}\">\
             <link rel=\"preload\" href=\"{wasm}\" as=\"fetch\" type=\"application/wasm\" crossorigin>\
             <script type=\"module\" src=\"{boot}\" {} data-stop=\"{stop}\" data-glue=\"{glue}\" data-wasm=\"{wasm}\"></script>",
            preload(&words, tag)?,
            preload(&words, &format!("kept-{tag}"))?,
            told(&words),
        );
        let w = SavedWords::of(Words::of(*lang, Voice::Plain));
        let body = html! { <SavedPage words={w} /> };
        let file = |lang| static_page_file("kept", lang);
        let text = page(&template, w.shared, "kept", w.title(), body, head, Some(&file))?;
        write(&dist.join(file(*lang)), &unstarted::over(&text, *lang)?)?;
    }
    Ok(())
}

/// A script that the page names, by the name that holds its hash.
pub(super) fn loaded<'a>(template: &'a str, start: &str) -> Option<&'a str> {
    template.split('"').find(|value| value.starts_with(start))
}
