//! The styles of the calculator's page, in the page itself: a browser that has
//! to fetch them first shows nothing for one more way there and back. The
//! policy allows them by their hash, and nothing else inline.

use std::fs;
use std::path::Path;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use sha2::{Digest, Sha256};

use super::change;

/// What the page's policy says of styles.
const POLICY: &str = "style-src 'self'";
/// What the script that starts the page is told.
const TOLD: &str = "data-glue=";

/// The page with its styles in it. Where a host still sends the policy of
/// another version, the script fetches them.
pub(super) fn inline(dist: &Path, page: &str) -> Result<String, String> {
    let (mut style, mut names, mut rest) = (String::new(), Vec::new(), page.to_owned());
    for name in sheets(page) {
        let text = fs::read_to_string(dist.join(name)).map_err(|e| format!("{name}: {e}"))?;
        style.push_str(text.trim());
        names.push(name);
    }
    if names.is_empty() || style.contains('<') {
        return Err("the page has no styles, or some that would end early".to_owned());
    }
    for (place, link) in links(page).enumerate() {
        let instead = if place == 0 { format!("<style>{style}</style>") } else { String::new() };
        rest = rest.replace(link, &instead);
    }
    let hash = STANDARD.encode(Sha256::digest(&style));
    let told = format!("data-styles=\"{}\" {TOLD}", names.join(" "));
    change(&rest, &[(POLICY, format!("{POLICY} 'sha256-{hash}'")), (TOLD, told)])
}

/// The names of the page's sheets.
pub(super) fn sheets(page: &str) -> impl Iterator<Item = &str> {
    links(page).filter_map(|link| {
        let (_, value) = link.split_once("href=\"")?;
        Some(value.split('"').next()?.trim_start_matches("./"))
    })
}

fn links(page: &str) -> impl Iterator<Item = &str> {
    let tags = page.match_indices("<link ").filter_map(|(at, _)| {
        let rest = page.get(at..)?;
        rest.get(..=rest.find('>')?)
    });
    tags.filter(|link| link.contains("rel=\"stylesheet\""))
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    const PAGE: &str = "<meta content=\"style-src 'self'; x\"><link rel=\"icon\" href=\"i\">\
                        <link rel=\"stylesheet\" href=\"./a.css\"/>\n\
                        <link rel=\"stylesheet\" href=\"b.css\"/><script data-glue=\"g\">";

    fn with(name: &str, sheets: [&str; 2]) -> Result<String, String> {
        let folder = std::env::temp_dir().join(format!("compass-{name}-{}", std::process::id()));
        fs::create_dir_all(&folder).unwrap();
        for (file, text) in ["a.css", "b.css"].into_iter().zip(sheets) {
            fs::write(folder.join(file), text).unwrap();
        }
        let page = inline(&folder, PAGE);
        fs::remove_dir_all(&folder).unwrap();
        page
    }

    #[test]
    fn the_styles_stand_in_the_page_and_the_policy_knows_them() {
        // printf 'p{}b{}' | openssl dgst -sha256 -binary | base64
        let hash = "nPiOh7q+JkmOAzfanDU+a6a3yrhSPCo3xaOcplkH/a0=";
        assert_eq!(
            with("style", ["p{}\n", "b{}\n"]).unwrap(),
            format!(
                "<meta content=\"style-src 'self' 'sha256-{hash}'; x\"><link rel=\"icon\" href=\"i\">\
                 <style>p{{}}b{{}}</style>\n<script data-styles=\"a.css b.css\" data-glue=\"g\">"
            )
        );
    }

    #[test]
    fn a_style_that_would_end_the_element_is_refused() {
        assert!(with("end", ["p::after{content:'</style>'}", ""]).is_err());
        assert!(inline(Path::new("."), "<p>").is_err());
    }
}
