//! The headers of every answer: one table, for `cargo xtask serve` and, by
//! [`super::hosting`], for other hosts.

use std::fs;
use std::path::Path;

use anyhow::{Context, Result};
use axum::http::{HeaderMap, HeaderName, HeaderValue};

/// Which files a row is for.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum Files {
    /// Every file.
    All,
    /// The page that may stand in a frame of anybody's page.
    Frame,
    /// Every file but that.
    ButFrame,
    /// Files whose name holds a hash of their content: they never change.
    Hashed,
    /// All others.
    ButHashed,
}

/// Nothing from elsewhere, no request to another origin, no frame of it in
/// another's page; nothing inline but the one style that is in the page
/// ([`style`]). A page that needs less says so itself; only the demonstrations
/// show a frame.
const POLICY: &str = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; \
    img-src 'self'; connect-src 'self'; manifest-src 'self'; worker-src 'self'; frame-src 'self'; \
    base-uri 'none'; form-action 'none'; frame-ancestors 'self'";

/// A sandboxed frame has no origin, and in WebKit no `'self'` either. So its page
/// and this let any origin in, until its first script forbids all but its own.
const FRAME_POLICY: &str = "default-src 'none'; script-src 'self' http: https: 'wasm-unsafe-eval'; \
    img-src 'self' http: https:; connect-src 'self' http: https:; base-uri 'none'; \
    form-action 'none'";

/// Devices the page never asks for.
const DEVICES: &str = "camera=(), geolocation=(), microphone=(), payment=(), usb=()";

/// Which files get which header. No row takes back what another says, because
/// few hosts can: a browser that gets two policies keeps both. A worker obeys
/// the policy of its own script, so the policy goes with every file. A
/// sandboxed frame has no origin, so what it loads must be open to all. Nothing
/// says `cross-origin-opener-policy`: links of a sandboxed frame would not open.
const HEADERS: &[(Files, &str, &str)] = &[
    (Files::ButFrame, "content-security-policy", POLICY),
    (Files::Frame, "content-security-policy", FRAME_POLICY),
    (Files::All, "x-content-type-options", "nosniff"),
    (Files::All, "referrer-policy", "no-referrer"),
    (Files::All, "permissions-policy", DEVICES),
    (Files::All, "access-control-allow-origin", "*"),
    (Files::All, "cross-origin-resource-policy", "cross-origin"),
    // A page that has isolated itself shows only frames that have done so too.
    (Files::Frame, "cross-origin-embedder-policy", "require-corp"),
    (Files::Hashed, "cache-control", "public, max-age=31536000, immutable"),
    (Files::ButHashed, "cache-control", "no-cache"),
];

/// The table for one site.
#[derive(Debug)]
pub(crate) struct Headers(Vec<(Files, &'static str, String)>);

impl Headers {
    /// Of the site in a folder.
    pub(crate) fn of(dist: &Path) -> Result<Self> {
        let page = fs::read_to_string(dist.join("index.html")).context("there is no page")?;
        Ok(Self::with(style(&page)))
    }

    /// With what a page says of its style.
    pub(crate) fn with(style: Option<&str>) -> Self {
        let own = |value: &str| match style {
            Some(style) => value.replace(STYLE, style),
            None => value.to_owned(),
        };
        Self(HEADERS.iter().map(|(files, name, value)| (*files, *name, own(value))).collect())
    }

    /// Which files get which header.
    pub(crate) fn rows(&self) -> impl Iterator<Item = (Files, &'static str, &str)> {
        self.0.iter().map(|(files, name, value)| (*files, *name, value.as_str()))
    }

    /// Adds the headers of the file at a path; of nothing where it was not
    /// found, so that nobody keeps a missing file forever.
    pub(crate) fn add(&self, path: Option<&str>, headers: &mut HeaderMap) -> Result<()> {
        for (files, name, value) in self.rows() {
            if files.hold(path.unwrap_or_default()) {
                headers.append(HeaderName::from_static(name), HeaderValue::from_str(value)?);
            }
        }
        Ok(())
    }
}

/// What the policy says of styles, before that of the page is known.
const STYLE: &str = "style-src 'self'";

/// What the policy in a page says of styles. The style in the page stands there
/// by the hash of its bytes: one that was changed is not obeyed.
fn style(page: &str) -> Option<&str> {
    let (_, rest) = page.split_once("Content-Security-Policy\" content=\"")?;
    let own = rest.split('"').next()?.split("; ").find(|one| one.starts_with("style-src "))?;
    let hashed = |source: &str| source == "'self'" || source.starts_with("'sha256-");
    own.split(' ').skip(1).all(hashed).then_some(own)
}

impl Files {
    /// Whether the file at a path is one of these.
    pub(crate) fn hold(self, path: &str) -> bool {
        let file = path.rsplit('/').next().unwrap_or_default();
        match self {
            Self::All => true,
            Self::Frame => file == "embed.html",
            Self::ButFrame => file != "embed.html",
            Self::Hashed => is_hashed(file),
            Self::ButHashed => !is_hashed(file),
        }
    }
}

/// Trunk writes `name-HASH.js` and `name-HASH_bg.wasm`, the hash being a number
/// of 64 bits in base 16 without leading zeros.
fn is_hashed(file: &str) -> bool {
    let Some((stem, _)) = file.split_once('.') else { return false };
    let stem = stem.strip_suffix("_bg").unwrap_or(stem);
    let Some((_, hash)) = stem.rsplit_once('-') else { return false };
    (12..=16).contains(&hash.len())
        && hash.bytes().all(|byte| matches!(byte, b'0'..=b'9' | b'a'..=b'f'))
}

#[cfg(test)]
mod tests {
    use super::*;

    const FOREVER: &str = "public, max-age=31536000, immutable";

    /// The values of a header, for the file at a path.
    fn sent(path: Option<&str>, name: &str) -> Vec<String> {
        let mut headers = HeaderMap::new();
        Headers::with(None).add(path, &mut headers).unwrap();
        let values = headers.get_all(name).iter();
        values.map(|value| value.to_str().unwrap().to_owned()).collect()
    }

    #[test]
    fn only_a_file_with_a_hash_in_its_name_is_kept() {
        let cases = [
            ("/", "no-cache"),
            ("/index.html", "no-cache"),
            ("/embed.html", "no-cache"),
            ("/calcium-compass-5e6f7a8b9c0d1e2f.js", FOREVER),
            ("/calcium-compass-5e6f7a8b9c0d1e2f_bg.wasm", FOREVER),
            ("/page-3f2a77be01c4d9.css", FOREVER),
            ("/words-de-3f2a77be01c4d9aa.txt", FOREVER),
            ("/calcium-compass.js", "no-cache"),
            ("/frame-host.js", "no-cache"),
            ("/sw.js", "no-cache"),
            ("/app.webmanifest", "no-cache"),
            ("/npm/calcium_compass_bg.wasm", "no-cache"),
            ("/page-deadbeef.css", "no-cache"),
            ("/page-3F2A77BE01C4D9.css", "no-cache"),
            ("/snippets/calcium-compass-5e6f7a8b9c0d1e2f/inline0.js", "no-cache"),
            ("/calcium-compass-5e6f7a8b9c0d1e2f", "no-cache"),
        ];
        for (path, expected) in cases {
            assert_eq!(sent(Some(path), "cache-control"), [expected], "{path}");
        }
        assert_eq!(sent(None, "cache-control"), ["no-cache"], "nothing found");
    }

    #[test]
    fn anybody_may_frame_the_frame_and_nothing_else() {
        for (path, framed) in [
            ("/embed.html", true),
            ("/a/deep/sub-path/embed.html", true),
            ("/", false),
            ("/index.html", false),
            ("/demo/frame.html", false),
            ("/demo/embed.html.html", false),
            ("/about.de.html", false),
            ("/sw.js", false),
        ] {
            let policy = if framed { FRAME_POLICY } else { POLICY };
            assert_eq!(sent(Some(path), "content-security-policy"), [policy], "{path}");
        }
        assert!(POLICY.contains("frame-ancestors 'self'"));
        assert!(!FRAME_POLICY.contains("frame-ancestors"));
    }

    #[test]
    fn the_style_in_the_page_is_allowed_by_its_hash_and_nothing_else_inline() {
        let page = |style: &str| {
            format!("<meta http-equiv=\"Content-Security-Policy\" content=\"a 'b'; {style}; c\">")
        };
        let hashed = "style-src 'self' 'sha256-abc='";
        let policy = |page: &str| {
            let table = Headers::with(style(page));
            let row = table
                .rows()
                .find(|row| (row.0, row.1) == (Files::ButFrame, "content-security-policy"));
            row.unwrap().2.to_owned()
        };
        assert_eq!(policy(&page(hashed)), POLICY.replace(STYLE, hashed));
        for other in ["style-src 'unsafe-inline'", "style-src 'self' *", "img-src 'self'"] {
            assert_eq!(policy(&page(other)), POLICY, "{other}");
        }
        assert_eq!(policy("<p>no policy</p>"), POLICY);
    }

    /// Of two policies both hold: one that is stricter would break the frame.
    #[test]
    fn the_frame_is_sent_with_the_policy_that_it_has() {
        let page = include_str!("../../../src/web/shell/embed.html");
        let meta = format!("http-equiv=\"Content-Security-Policy\" content=\"{FRAME_POLICY}\"");
        assert!(page.contains(&meta), "embed.html and FRAME_POLICY differ");
    }

    /// What the page says of itself is as strict as what is sent with it.
    #[test]
    fn every_source_of_the_page_is_one_of_its_header() {
        let page = include_str!("../../../index.html");
        let (_, rest) = page.split_once("Content-Security-Policy\" content=\"").unwrap();
        let (own, _) = rest.split_once('"').unwrap();
        for directive in own.split("; ") {
            assert!(POLICY.contains(directive), "{directive}");
        }
    }

    /// The sandboxed frame has no origin: each file it may load is open to all.
    #[test]
    fn everything_is_open_to_every_origin_and_says_nothing_of_the_reader() {
        for path in [
            "/calcium-compass.js",
            "/frame.js",
            "/frame-host.js",
            "/result.js",
            "/npm/index.js",
            "/npm/calcium_compass_bg.wasm",
            "/calcium-compass-5e6f7a8b9c0d1e2f_bg.wasm",
            "/element-5e6f7a8b9c0d1e2f.css",
            "/words-ar-5e6f7a8b9c0d1e2f.txt",
            "/icon.svg",
        ] {
            for (name, value) in [
                ("access-control-allow-origin", "*"),
                ("x-content-type-options", "nosniff"),
                ("referrer-policy", "no-referrer"),
                ("permissions-policy", DEVICES),
            ] {
                assert_eq!(sent(Some(path), name), [value], "{path}");
            }
        }
    }
}
