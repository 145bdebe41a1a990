//! The site's other pages: the claims and the page about the page in every
//! language; the review sheet, the hazard log and the guide for clinics in
//! English. They are plain HTML: they read without WebAssembly, and are found by
//! search engines.

use std::path::Path;

use calcium_compass::page::{brand, claims};
use calcium_compass::site::{NAME, static_page_file};
use calcium_compass_words::{Lang, Voice, Words, compose, sheet, words};
use pulldown_cmark::{Options, Parser};
use yew::prelude::*;

use super::page::{PLACE, alternates, file, html};
use super::{change, drawn, write};

/// The titles of the documents in English.
const HAZARDS: &str = "Hazard log";
const FOODS: &str = "Foods: every figure and its source";
const GUIDE: &str = "In your own page in five minutes";

/// Writes every such page.
pub(super) fn write_all(dist: &Path, template: &str) -> Result<(), String> {
    let template = without_scripts(template);
    for lang in Lang::ALL {
        let w = Words::of(*lang, Voice::Plain);
        let (about, _) = words::about(*lang);
        let pages = [("claims", w.claims_title(), claims(w)), ("about", about, about_page(w))];
        for (name, title, body) in pages {
            let page = page(&template, w, title, body, String::new(), |lang| {
                static_page_file(name, lang)
            })?;
            write(&dist.join(static_page_file(name, *lang)), &page)?;
        }
    }
    let w = Words::english();
    let hazards = include_str!("../../../HAZARDS.md");
    let guide = include_str!("../../../GUIDE.md");
    for (name, title, body) in [
        ("sources", w.all_sources(), document(&sources(), true)),
        ("foods", FOODS, document(calcium_compass_foods::SHEET, true)),
        ("hazards", HAZARDS, document(hazards, true)),
        ("guide", GUIDE, document(guide, false)),
    ] {
        let page = page(&template, w, title, body, String::new(), |_| format!("{name}.html"))?;
        write(&dist.join(format!("{name}.html")), &page)?;
    }
    Ok(())
}

/// The review sheet, and where the figures of foods are from.
fn sources() -> String {
    format!("{}\n## Foods and products\n\n{}", sheet::sheet(), calcium_compass_foods::SOURCES)
}

/// The template without what starts the page.
pub(super) fn without_scripts(template: &str) -> String {
    let starts = |line: &&str| !line.contains("<script") && !line.contains("preload");
    let kept: Vec<&str> = template.split_inclusive('>').filter(starts).collect();
    kept.concat().replace("</script>", "")
}

#[derive(Properties, PartialEq)]
struct Drawn {
    html: Html,
}

#[component]
fn Leaf(props: &Drawn) -> Html {
    props.html.clone()
}

pub(super) fn page(
    template: &str,
    w: Words,
    title: &str,
    body: Html,
    head: String,
    of: impl Fn(Lang) -> String,
) -> Result<String, String> {
    let whole = html! {
        <div class="cc" lang={w.lang().tag()} dir={w.lang().dir()}>
            <header class="masthead"><div class="masthead__in"><a class="home" href={file(w.lang())}>{ brand() }</a></div></header>
            <main class="leaf" id="main">{ body }</main>
            <footer class="foot">
                <p>{ w.not_for() }</p>
                if !w.translation().is_empty() {
                    <p>{ w.translation() }</p>
                }
                <p>{ compose::foot(w) }</p>
            </footer>
        </div>
    };
    change(
        template,
        &[
            ("<html lang=\"en\">", html(w.lang())),
            ("<!--title-->", title.to_owned()),
            ("<!--description-->", w.description().to_owned()),
            ("<!--head-->", head + &alternates(of)),
            (PLACE, drawn::<Leaf>(Drawn { html: whole })?),
        ],
    )
}

/// What the page is for and not for, and how to check what it promises.
fn about_page(w: Words) -> Html {
    let (title, parts) = words::about(w.lang());
    let steps = |place: usize| place == 4;
    html! {
        <>
            <h1>{ title }</h1>
            for (place, (heading, paragraphs)) in parts.iter().enumerate() {
                <section id={ABOUT_IDS.get(place).copied()}>
                    <h2>{ *heading }</h2>
                    if steps(place) {
                        <ol>for text in paragraphs.iter() { <li>{ *text }</li> }</ol>
                    } else {
                        for text in paragraphs.iter() { <p>{ *text }</p> }
                    }
                </section>
            }
            <ul>
                <li><a href="sources.html" hreflang="en">{ w.all_sources() }</a></li>
                <li><a href="foods.html" hreflang="en">{ FOODS }</a></li>
                <li><a href="hazards.html" hreflang="en">{ HAZARDS }</a></li>
                <li><a href="guide.html" hreflang="en">{ GUIDE }</a></li>
            </ul>
            <p class="quiet">{ format!("{NAME}. {}", compose::foot(w)) }</p>
        </>
    }
}

/// The places that links lead to, by part.
const ABOUT_IDS: [&str; 10] = [
    "use",
    "not-for",
    "how",
    "privacy",
    "check",
    "limits",
    "report",
    "interests",
    "rules",
    "access",
];

/// A document in English, a section for each part; a long one with a search over them.
fn document(markdown: &str, searched: bool) -> Html {
    let section = |part: &str, level: &str| {
        let mut html = String::new();
        let text = format!("{level}{part}");
        pulldown_cmark::html::push_html(&mut html, Parser::new_ext(&text, Options::ENABLE_TABLES));
        // A table is wider than a phone: it scrolls by itself.
        let html = html.replace(
            "<table>",
            "<div class=\"wide\" tabindex=\"0\" role=\"group\" aria-label=\"Table\"><table>",
        );
        let html = html.replace("</table>", "</table></div>");
        let html = html.replace("<pre>", "<pre class=\"wide\" tabindex=\"0\">");
        Html::from_html_unchecked(format!("<section>{html}</section>").into())
    };
    let mut chapters = markdown.split("\n## ");
    let head = chapters.next().unwrap_or_default();
    let sections = chapters.flat_map(|chapter| {
        let mut parts = chapter.split("\n### ");
        let first = section(parts.next().unwrap_or_default(), "## ");
        std::iter::once(first).chain(parts.map(|part| section(part, "### "))).collect::<Vec<_>>()
    });
    html! {
        <div lang="en" dir="ltr">
            { section(head, "") }
            if searched {
                <p class="search"><label class="field__l" for="search">{ "Search" }</label><input id="search" /></p>
            }
            { for sections }
            if searched {
                <script type="module" src="search.js"></script>
            }
        </div>
    }
}
