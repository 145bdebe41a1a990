//! `calcium-compass.js`, the script of the element, with the names of the files
//! it loads, a program of its own among them; and the page's styles in one sheet
//! for its shadow root.

use std::fs;
use std::path::Path;

use calcium_compass::page::{Page, Props};
use calcium_compass_words::{Lang, Voice, Words};

use super::drawn;
use super::named::rename;
use super::packs::{Packs, hash, named};
use super::page::stopped;
use super::saved::loaded;
use super::style::sheets;
use super::unstarted;

/// The script, as Trunk has copied it.
const SCRIPT: &str = "element.js";
/// The program, before its files have a name by what is in them.
const GLUE: &str = "guest.js";
const WASM: &str = "guest_bg.wasm";
/// What it is called where people find it.
const NAME: &str = "calcium-compass.js";
/// Where the names of the files go.
const FILES: &str = "__FILES__";
/// Where stands what is said without WebAssembly.
const NO_WASM: &str = "__NO_WASM__";
/// The frame, and where stands in it what is said without scripts.
const FRAME: &str = "embed.html";
const NO_SCRIPT: &str = "<!--no-script-->";

pub(super) fn write(dist: &Path, template: &str, packs: &Packs) -> Result<(), String> {
    let style = sheet(dist, template)?;
    let style_file = format!("element-{:016x}.css", hash(style.as_bytes()));
    super::write(&dist.join(&style_file), &style)?;
    let words = named(packs);
    let forms = named(&forms(dist)?);
    let stop = loaded(template, "stop-").ok_or("the page has no script that watches it")?;
    let stopped: Vec<String> =
        stopped().map(|(tag, words)| format!("\"{tag}\":\"{words}\"")).collect();
    let files = format!(
        "{{glue:\"{}\",wasm:\"{}\",stop:\"{stop}\",style:\"{style_file}\",words:{{{words}}},forms:{{{forms}}},stopped:{{{}}}}}",
        rename(dist, GLUE)?,
        rename(dist, WASM)?,
        stopped.join(",")
    );
    let script = read(&dist.join(SCRIPT))?;
    let script = super::change(&script, &[(FILES, files), (NO_WASM, unstarted::without_wasm())])?;
    super::write(&dist.join(NAME), &script)?;
    let frame =
        super::change(&read(&dist.join(FRAME))?, &[(NO_SCRIPT, unstarted::without_scripts())])?;
    super::write(&dist.join(FRAME), &frame)?;
    fs::remove_file(dist.join(SCRIPT)).map_err(|e| format!("{SCRIPT}: {e}"))
}

/// The calculator of each language as somebody else's page shows it, before it
/// answers: a file each, by a name that holds a hash.
fn forms(dist: &Path) -> Result<Packs, String> {
    let form = |lang: &Lang| {
        let words = Words::of(*lang, Voice::Plain);
        let html = drawn::<Page>(Props { words, embedded: true })?;
        let file = format!("element-{}-{:016x}.html", lang.tag(), hash(html.as_bytes()));
        super::write(&dist.join(&file), &html)?;
        Ok((lang.tag().to_owned(), file))
    };
    Lang::ALL.iter().map(form).collect()
}

/// What only holds in somebody else's page. A length in `rem` would be the host
/// page's: many set their root's letters to 10 pixels. So the unit is a property
/// that such a page can set. And the results do not scroll by themselves there.
const HOSTED: &str = ":host{--rem:var(--cc-rem,1rem)}\
                      :host .meaning{position:static;max-block-size:none;overflow:visible}";

/// The page's style sheets, one after the other.
fn sheet(dist: &Path, template: &str) -> Result<String, String> {
    let mut all = HOSTED.to_owned();
    for name in sheets(template) {
        all.push_str(&own_unit(&read(&dist.join(name))?));
    }
    Ok(all)
}

/// `1.5rem` as `calc(1.5*var(--rem))`. Conditions of containers know no
/// properties and stay.
fn own_unit(css: &str) -> String {
    let mut own = String::new();
    let mut pieces = css.split("rem").peekable();
    while let Some(piece) = pieces.next() {
        let rule = piece.rfind(['{', '}']).map_or(piece, |at| piece.split_at(at).1);
        let (before, number) = piece.split_at(number_at_the_end(piece));
        own.push_str(before);
        if pieces.peek().is_none() {
            own.push_str(number);
        } else if number.is_empty() || rule.contains('@') {
            own.push_str(&format!("{number}rem"));
        } else {
            own.push_str(&format!("calc({number}*var(--rem))"));
        }
    }
    own
}

/// Where the number starts that a piece ends with; its end where there is none.
fn number_at_the_end(piece: &str) -> usize {
    let start = piece.trim_end_matches(|c: char| c.is_ascii_digit() || c == '.');
    if !piece.ends_with(|c: char| c.is_ascii_digit()) {
        return piece.len();
    }
    // A minus sign, unless it is part of a name.
    let minus = start.strip_suffix('-').filter(|before| before.ends_with([':', ' ', '(', ',']));
    minus.unwrap_or(start).len()
}

fn read(file: &Path) -> Result<String, String> {
    fs::read_to_string(file).map_err(|e| format!("{}: {e}", file.display()))
}

#[cfg(test)]
mod tests {
    use super::own_unit;

    #[test]
    fn lengths_follow_a_unit_that_the_host_can_set() {
        for (css, own) in [
            ("a{margin:1.5rem 0 .2rem}", "a{margin:calc(1.5*var(--rem)) 0 calc(.2*var(--rem))}"),
            ("a{top:-2rem}", "a{top:calc(-2*var(--rem))}"),
            (
                "a{b:clamp(1.9rem,1.3rem + 2.4vw,2rem)}",
                "a{b:clamp(calc(1.9*var(--rem)),calc(1.3*var(--rem)) + 2.4vw,calc(2*var(--rem)))}",
            ),
            (
                "@container (min-width:60rem){a{b:1rem}}",
                "@container (min-width:60rem){a{b:calc(1*var(--rem))}}",
            ),
            (".remark{--rem-x:0}", ".remark{--rem-x:0}"),
            ("a{b:0}", "a{b:0}"),
        ] {
            assert_eq!(own_unit(css), own);
        }
    }
}
