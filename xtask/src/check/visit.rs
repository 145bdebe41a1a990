//! What a browser loads before the page works, read from the files themselves:
//! what `index.html` names in its scripts, links and pictures, and what those
//! scripts import. Links to click and the files a service worker keeps for
//! later are not part of it.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use anyhow::{Context, Result};

use crate::build::dist;

/// The tags whose attributes name files that are loaded at once.
const TAGS: &[&str] = &["script", "link", "img", "source"];

/// Links that only matter when somebody follows them, or after the page works.
const LATER: &[&str] =
    &["alternate", "apple-touch-icon", "canonical", "help", "license", "manifest", "prefetch"];

/// The names of the files in `dist` that a first visit loads.
pub(crate) fn first(folder: &Path) -> Result<BTreeSet<String>> {
    from(folder, "index.html")
}

/// A page or a script, and the names of all that it loads at once.
pub(crate) fn from(folder: &Path, start: &str) -> Result<BTreeSet<String>> {
    let mut needed = BTreeSet::from([start.to_owned()]);
    let mut unread = vec![start.to_owned()];
    while let Some(name) = unread.pop() {
        let text = match name.rsplit_once('.') {
            Some((_, "html" | "js" | "mjs")) => fs::read_to_string(folder.join(&name))
                .with_context(|| format!("{name} cannot be read"))?,
            Some(_) | None => continue,
        };
        let found = if name.ends_with(".html") { loaded(&text) } else { imported(&text) };
        for target in found {
            let file = folder.join(Path::new(&name).parent().unwrap_or(Path::new(""))).join(target);
            let Ok(file) = file.canonicalize() else { continue };
            let target = dist::name(&folder.canonicalize()?, &file);
            if file.is_file() && needed.insert(target.clone()) {
                unread.push(target);
            }
        }
    }
    Ok(needed)
}

/// The worker and the names of the files in `dist` that it keeps for everyone:
/// they are the first object of its script, the rest is by language.
pub(crate) fn kept(folder: &Path) -> Result<BTreeSet<String>> {
    let worker = fs::read_to_string(folder.join("sw.js")).context("sw.js cannot be read")?;
    let core = worker.split(['{', '}']).nth(1).unwrap_or_default();
    let names = core.split('"').skip(1).step_by(4);
    Ok(names.chain(["sw.js"]).map(str::to_owned).collect())
}

/// Every value of an attribute in a tag that loads something.
fn loaded(html: &str) -> Vec<&str> {
    let tags = html.split('<').filter_map(|rest| Some(rest.split_once('>')?.0));
    tags.filter(|tag| tag.split_whitespace().next().is_some_and(|name| TAGS.contains(&name)))
        .map(|tag| tag.split(['"', '\'']).skip(1).step_by(2).collect::<Vec<_>>())
        .filter(|values| !values.iter().any(|value| LATER.contains(value)))
        .flatten()
        .filter(|value| !value.is_empty())
        .collect()
}

/// What a script imports before it runs: `import "./x.js"` and `... from "./x.js"`.
fn imported(script: &str) -> Vec<&str> {
    let behind = ["import", "from"].into_iter().flat_map(|word| script.split(word).skip(1));
    behind
        .filter_map(|rest| rest.trim_start().strip_prefix(['"', '\''])?.split(['"', '\'']).next())
        .filter(|target| target.starts_with('.'))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_page_loads_what_its_tags_name() {
        let cases = [
            (r#"<link rel="stylesheet" href="page-1.css">"#, vec!["stylesheet", "page-1.css"]),
            (
                r#"<script type="module" src="boot.js" data-glue="./a.js"></script>"#,
                vec!["module", "boot.js", "./a.js"],
            ),
            ("<link\n  rel='icon' href='icon.svg'\n>", vec!["icon", "icon.svg"]),
            (r#"<link rel="alternate" href="es.html">"#, vec![]),
            (r#"<link rel="manifest" href="app.webmanifest">"#, vec![]),
            (r#"<a href="review.html">x</a> <linkage href="y">"#, vec![]),
        ];
        for (html, expected) in cases {
            assert_eq!(loaded(html), expected, "{html}");
        }
    }

    #[test]
    fn a_script_loads_what_it_imports() {
        let cases = [
            ("import './a.js'; import { b } from \"./b.js\";", vec!["./a.js", "./b.js"]),
            ("import{b as c}from'./b.js'", vec!["./b.js"]),
            ("const later = await import('./late.js');", vec![]),
            ("import x from 'library'", vec![]),
            ("navigator.serviceWorker.register('./sw.js')", vec![]),
        ];
        for (script, expected) in cases {
            assert_eq!(imported(script), expected, "{script}");
        }
    }
}
