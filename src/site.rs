//! The addresses of the site's pages.

use calcium_compass_words::Lang;

/// The product's name, the same in every language.
pub const NAME: &str = "Calcium Compass";

/// The file of the calculator in a language.
#[must_use]
pub fn page_file(lang: Lang) -> String {
    let name = if lang == Lang::En { "index" } else { lang.tag() };
    format!("{name}.html")
}

/// The file of one of the site's other pages in a language.
#[must_use]
pub fn static_page_file(page: &str, lang: Lang) -> String {
    if lang == Lang::En { format!("{page}.html") } else { format!("{page}.{}.html", lang.tag()) }
}
