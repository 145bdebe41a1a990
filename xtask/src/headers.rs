//! The headers of every answer: the table to copy to another host.

use axum::http::{HeaderMap, HeaderName, HeaderValue};

/// What a file is, as far as its headers care.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum Kind {
    /// A page: HTML.
    Page,
    /// A file whose name holds a hash of its content: it never changes.
    Hashed,
    /// Any other file.
    Plain,
}

/// Every kind of file.
const ALL: &[Kind] = &[Kind::Page, Kind::Hashed, Kind::Plain];

/// Nothing inline, nothing from elsewhere, no request to another origin.
const CONTENT_SECURITY_POLICY: &str = "default-src 'none'; \
    script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; img-src 'self'; \
    connect-src 'self'; manifest-src 'self'; worker-src 'self'; \
    base-uri 'none'; form-action 'none'; frame-ancestors 'self'";

/// Devices the page never asks for.
const PERMISSIONS_POLICY: &str = "camera=(), geolocation=(), microphone=(), payment=(), usb=()";

/// Which files get which header. A worker obeys the policy of its own script,
/// so the policy goes with every file, not only with pages. A sandboxed frame
/// has no origin, so what it loads must be open to all.
const HEADERS: &[(&[Kind], &str, &str)] = &[
    (ALL, "content-security-policy", CONTENT_SECURITY_POLICY),
    (ALL, "x-content-type-options", "nosniff"),
    (ALL, "referrer-policy", "no-referrer"),
    (ALL, "permissions-policy", PERMISSIONS_POLICY),
    (ALL, "cross-origin-opener-policy", "same-origin"),
    (&[Kind::Hashed, Kind::Plain], "access-control-allow-origin", "*"),
    (&[Kind::Hashed], "cache-control", "public, max-age=31536000, immutable"),
    (&[Kind::Page, Kind::Plain], "cache-control", "no-cache"),
];

/// Adds the headers of a kind of file.
pub(crate) fn add(kind: Kind, headers: &mut HeaderMap) {
    for (kinds, name, value) in HEADERS {
        if kinds.contains(&kind) {
            headers.insert(HeaderName::from_static(name), HeaderValue::from_static(value));
        }
    }
}

/// The kind of the file behind a path.
pub(crate) fn kind(path: &str) -> Kind {
    let file = path.rsplit('/').next().unwrap_or_default();
    let (stem, extension) = file.split_once('.').unwrap_or((file, ""));
    if file.is_empty() || extension == "html" {
        Kind::Page
    } else if is_hashed(stem) {
        Kind::Hashed
    } else {
        Kind::Plain
    }
}

/// Trunk writes `name-HASH.js` and `name-HASH_bg.wasm`, the hash being a number
/// of 64 bits in base 16 without leading zeros.
fn is_hashed(stem: &str) -> bool {
    let stem = stem.strip_suffix("_bg").unwrap_or(stem);
    let Some((_, hash)) = stem.rsplit_once('-') else { return false };
    (12..=16).contains(&hash.len())
        && hash.bytes().all(|byte| matches!(byte, b'0'..=b'9' | b'a'..=b'f'))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_kind_of_a_file_is_in_its_name() {
        let cases = [
            ("/", Kind::Page),
            ("/index.html", Kind::Page),
            ("/embed.html", Kind::Page),
            ("/calcium-compass-5e6f7a8b9c0d1e2f.js", Kind::Hashed),
            ("/calcium-compass-5e6f7a8b9c0d1e2f_bg.wasm", Kind::Hashed),
            ("/page-3f2a77be01c4d9.css", Kind::Hashed),
            ("/calcium-compass.js", Kind::Plain),
            ("/boot-5e6f7a8b9c0d1e2f.js", Kind::Hashed),
            ("/words-fr-5e6f7a8b9c0d1e2f.txt", Kind::Hashed),
            ("/sw.js", Kind::Plain),
            ("/app.webmanifest", Kind::Plain),
            ("/page-deadbeef.css", Kind::Plain),
            ("/page-3F2A77BE01C4D9.css", Kind::Plain),
            ("/snippets/calcium-compass-5e6f7a8b9c0d1e2f/inline0.js", Kind::Plain),
        ];
        for (path, expected) in cases {
            assert_eq!(kind(path), expected, "{path}");
        }
    }

    #[test]
    fn each_kind_gets_its_headers() {
        let forever = "public, max-age=31536000, immutable";
        let cases = [
            (Kind::Page, "cache-control", Some("no-cache")),
            (Kind::Page, "access-control-allow-origin", None),
            (Kind::Hashed, "cache-control", Some(forever)),
            (Kind::Hashed, "access-control-allow-origin", Some("*")),
            (Kind::Plain, "cache-control", Some("no-cache")),
            (Kind::Plain, "access-control-allow-origin", Some("*")),
            (Kind::Plain, "x-content-type-options", Some("nosniff")),
            (Kind::Page, "content-security-policy", Some(CONTENT_SECURITY_POLICY)),
        ];
        for (kind, name, expected) in cases {
            let mut headers = HeaderMap::new();
            add(kind, &mut headers);
            let value = headers.get(name).and_then(|value| value.to_str().ok());
            assert_eq!(value, expected, "{kind:?} {name}");
        }
    }
}
