//! The site's other pages: all sources, the claims and the page about the page in
//! every language; the review sheet, the hazard log and the guide for clinics in
//! English. They are plain HTML: they read without WebAssembly, and are found by
//! search engines.

use std::path::Path;

use calcium_compass::page::{claims, head, search, sources};
use calcium_compass::site::{NAME, static_page_file};
use calcium_compass_words::static_page::static_words;
use calcium_compass_words::{ClaimWords, Lang, Voice, Words, compose, sheet, words};
use pulldown_cmark::{Options, Parser};
use yew::prelude::*;

use super::page::{PLACE, alternates, html};
use super::{change, drawn, write};

/// The titles of the documents in English.
const REVIEW: &str = "Review sheet";
const HAZARDS: &str = "Hazard log";
const FOODS: &str = "Foods: every figure and its source";
const GUIDE: &str = "In your own page in five minutes";

/// Writes every such page.
pub(super) fn write_all(dist: &Path, template: &str) -> Result<(), String> {
    let template = without_scripts(template);
    for lang in Lang::ALL {
        let w = Words::of(*lang, Voice::Plain);
        let s = static_words(*lang);
        let (about, _) = words::about(*lang);
        let pages = [
            ("sources", s.all_sources, searched(sources(w))),
            ("claims", ClaimWords::of(*lang).title(), searched(claims(w))),
            ("about", about, about_page(w)),
        ];
        for (name, title, body) in pages {
            let file = |lang| static_page_file(name, lang);
            let page = page(&template, w, name, title, body, String::new(), Some(&file))?;
            write(&dist.join(static_page_file(name, *lang)), &page)?;
        }
    }
    let w = Words::english();
    let hazards = include_str!("../../../HAZARDS.md");
    let guide = include_str!("../../../GUIDE.md");
    let foods = format!("{}\n{}", calcium_compass_foods::SOURCES, calcium_compass_foods::SHEET);
    for (name, title, body) in [
        ("review", REVIEW, document(&sheet::sheet(), true)),
        ("foods", FOODS, document(&foods, true)),
        ("hazards", HAZARDS, document(hazards, true)),
        ("guide", GUIDE, document(guide, false)),
    ] {
        let page = page(&template, w, name, title, body, String::new(), None)?;
        write(&dist.join(format!("{name}.html")), &page)?;
    }
    Ok(())
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
    name: &str,
    title: &str,
    body: Html,
    links: String,
    of: Option<&dyn Fn(Lang) -> String>,
) -> Result<String, String> {
    let s = static_words(w.lang());
    let whole = html! {
        <div class="cc" lang={w.lang().tag()} dir={w.lang().dir()}>
            { head(name, of, w) }
            <main class="leaf" id="main">{ body }</main>
            <footer class="foot">
                <p>{ w.not_for() }{ " " }{ w.claims_not_reviewed() }</p>
                if !s.translation.is_empty() {
                    <p>{ s.translation }</p>
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
            ("<!--description-->", s.description.to_owned()),
            ("<!--head-->", links + &of.map(alternates).unwrap_or_default()),
            (PLACE, drawn::<Leaf>(Drawn { html: whole })?),
        ],
    )
}

/// What the page is for and not for, and how to check what it promises.
fn about_page(w: Words) -> Html {
    let (title, parts) = words::about(w.lang());
    html! {
        <>
            <h1>{ title }</h1>
            for part in parts.iter() {
                <section id={part.id}>
                    <h2>{ part.heading }</h2>
                    if part.are_steps {
                        <ol>for text in part.paragraphs.iter() { <li>{ *text }</li> }</ol>
                    } else {
                        for text in part.paragraphs.iter() { <p>{ *text }</p> }
                    }
                </section>
            }
            <ul>
                <li><a href="review.html" data-site="" hreflang="en">{ REVIEW }</a></li>
                <li><a href="foods.html" data-site="" hreflang="en">{ FOODS }</a></li>
                <li><a href="hazards.html" data-site="" hreflang="en">{ HAZARDS }</a></li>
                <li><a href="guide.html" data-site="" hreflang="en">{ GUIDE }</a></li>
            </ul>
            <p class="quiet">{ format!("{NAME}. {}", compose::foot(w)) }</p>
        </>
    }
}

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
        Html::from_html_unchecked(format!("<section data-part>{html}</section>").into())
    };
    let mut chapters = markdown.split("\n## ");
    let intro = chapters.next().unwrap_or_default();
    let sections = chapters.flat_map(|chapter| {
        let mut parts = chapter.split("\n### ");
        let first = section(parts.next().unwrap_or_default(), "## ");
        std::iter::once(first).chain(parts.map(|part| section(part, "### "))).collect::<Vec<_>>()
    });
    html! {
        <div lang="en" dir="ltr">
            { section(intro, "") }
            if searched {
                { search("Search", "Nothing here has all these words.") }
            }
            { for sections }
            if searched {
                { script() }
            }
        </div>
    }
}

/// A page with a search over its parts.
fn searched(body: Html) -> Html {
    html! { <>{ body }{ script() }</> }
}

fn script() -> Html {
    html! { <script type="module" src="search.js"></script> }
}
