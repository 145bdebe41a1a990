//! What stands over a page that has not started, at its top and in its language:
//! for browsers without scripts or without WebAssembly, and for a start that fails
//! or takes long. The script that starts the page only says which it is; the style
//! shows it (`boot.js`, `page.css`).

use calcium_compass_words::unstarted::{Unstarted, unstarted};
use calcium_compass_words::{Lang, Voice, Words};
use yew::prelude::*;

use super::{change, drawn};
use calcium_compass::site::static_page_file;

/// What a page draws itself in.
const ROOT: &str = "<div id=\"app\">";

/// The page with it.
pub(super) fn over(page: &str, lang: Lang) -> Result<String, String> {
    let told = drawn::<Over>(Props { lang })?;
    change(page, &[(ROOT, format!("{ROOT}{told}"))])
}

/// For a page in no language of its own.
pub(super) fn without_scripts() -> String {
    let said = |lang: &Lang| {
        let (tag, dir) = (lang.tag(), lang.dir());
        format!("<p lang=\"{tag}\" dir=\"{dir}\">{}</p>", unstarted(*lang).no_script)
    };
    format!("<noscript>{}</noscript>", Lang::ALL.iter().map(said).collect::<String>())
}

/// The sentence on WebAssembly in each language, for a script.
pub(super) fn without_wasm() -> String {
    let said = |lang: &Lang| format!("{}:\"{}\"", lang.tag(), unstarted(*lang).no_wasm);
    format!("{{{}}}", Lang::ALL.iter().map(said).collect::<Vec<_>>().join(","))
}

#[derive(Properties, PartialEq)]
struct Props {
    lang: Lang,
}

#[component]
fn Over(props: &Props) -> Html {
    let lang = props.lang;
    let Unstarted { no_script, no_wasm, failed, no_answer, tables, .. } = unstarted(lang);
    let instead = html! {
        <p>{ no_answer }{ " " }<a href={static_page_file("sources", lang)}>{ tables }</a></p>
    };
    html! {
        <div class="cc unstarted" lang={lang.tag()} dir={lang.dir()}>
            <noscript><p>{ no_script }</p>{ instead.clone() }</noscript>
            <p class="unstarted__late">{ Words::of(lang, Voice::Plain).not_started() }</p>
            <div role="alert" data-unstarted="no-wasm"><p>{ no_wasm }</p>{ instead.clone() }</div>
            <div role="alert" data-unstarted="failed"><p>{ failed }</p>{ instead }</div>
        </div>
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    #[test]
    fn each_page_says_above_all_else_why_it_has_not_started() {
        for lang in Lang::ALL {
            let page = over(&format!("{ROOT}the rest</div>"), *lang).unwrap();
            let said = unstarted(*lang);
            for text in [said.no_script, said.no_wasm, said.failed, said.no_answer, said.tables] {
                let at = page.find(text).unwrap_or(usize::MAX);
                assert!(at < page.find("the rest").unwrap(), "{text} in {page}");
            }
            assert!(page.contains(&static_page_file("sources", *lang)), "{page}");
            assert!(without_scripts().contains(said.no_script));
        }
    }

    /// They stand in a script and in a page as they are.
    #[test]
    fn no_sentence_ends_a_text_of_a_script_or_begins_an_element() {
        for phrase in
            Lang::ALL.iter().flat_map(|lang| calcium_compass_words::unstarted::phrases(*lang))
        {
            assert!(!phrase.text.contains(['"', '\\', '<', '&', '\n']), "{}", phrase.text);
        }
    }
}
