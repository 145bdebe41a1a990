//! The table of [`super::headers`] in the words of other hosts: the files of
//! the folder `hosting` in what a clinic unpacks.

use calcium_compass_parts::Part;

use super::headers::{Files, Headers};

/// Files whose name holds a hash, for hosts that know no more than a star; beside them
/// those of each part.
const HASHED: &[&str] = &[
    "calcium-compass-*.js",
    "calcium-compass-*_bg.wasm",
    "guest-*",
    "boot-*.js",
    "keep-*.js",
    "stop-*.js",
    "words-*.txt",
    "claims-*.txt",
    "kept-*",
    "saved-*",
    "parts-*.js",
    "part-*",
    "element-*",
    "tokens-*.css",
    "base-*.css",
    "page-*.css",
    "picture-*.css",
];

/// They and the files of the parts.
fn hashed() -> Vec<String> {
    let parts = Part::ALL.iter().map(|part| format!("{}-*", part.name()));
    HASHED.iter().map(|pattern| (*pattern).to_owned()).chain(parts).collect()
}

/// Every page but the frame, likewise, and the worker, which has a policy too.
/// Some hosts leave `.html` out of an address. What else begins so only hears
/// what it could do without.
const PAGES: &[&str] = &[
    "", "sw.js", "index*", "ar*", "de*", "es*", "fr*", "kept*", "about*", "claims*", "sources*",
    "review*", "foods*", "hazards*", "guide*", "demo/*",
];

/// The frame, likewise.
const FRAME: &[&str] = &["embed*"];

/// What a server may not know: the endings and the types of their files.
const TYPES: &[(&str, &str)] =
    &[("wasm", "application/wasm"), ("webmanifest", "application/manifest+json")];

/// A name that holds a hash, for hosts that know more than a star.
const HASH: &str = r"-[0-9a-f]{12,16}(_bg)?\.[a-z]+$";

/// The types that are worth compressing and that servers do not compress by themselves.
const COMPRESSED: &[&str] = &[
    "text/css",
    "text/javascript",
    "text/plain",
    "application/javascript",
    "application/json",
    "application/manifest+json",
    "application/wasm",
    "image/svg+xml",
];

/// Each file's name and its text.
pub(crate) fn files(headers: &Headers) -> [(&'static str, String); 4] {
    [
        ("_headers", underscore(headers)),
        ("apache.htaccess", apache(headers)),
        ("nginx.conf", nginx(headers)),
        ("Caddyfile", caddy(headers)),
    ]
}

/// Netlify, Cloudflare Pages and their like. Where two rules fit, some join what
/// they say and some let the later one win: so only one says a policy. What has
/// no hash in its name they check each time without being told.
fn underscore(headers: &Headers) -> String {
    let mut text = String::from(
        "# Calcium Compass on Netlify, Cloudflare Pages and their like: belongs into the root of
# what is published. If the calculator lies in a folder, each path below starts with it.
",
    );
    let named = |names: &[&str]| names.iter().map(|name| (*name).to_owned()).collect();
    let sets: [(Files, Vec<String>); 4] = [
        (Files::All, named(&["*"])),
        (Files::ButFrame, named(PAGES)),
        (Files::Frame, named(FRAME)),
        (Files::Hashed, hashed()),
    ];
    for (set, paths) in sets {
        for path in paths {
            text += &format!("\n/{path}\n");
            for (_, name, value) in headers.rows().filter(|(files, ..)| *files == set) {
                text += &format!("  {}: {value}\n", cased(name));
            }
        }
    }
    for (ending, kind) in TYPES {
        text += &format!("\n/*.{ending}\n  Content-Type: {kind}\n");
    }
    text
}

fn apache(headers: &Headers) -> String {
    let mut text = String::from(
        "# Calcium Compass on Apache: belongs as `.htaccess` into the folder of the calculator.
# Needs `a2enmod headers` and `AllowOverride FileInfo Indexes`.

DirectoryIndex index.html
",
    );
    for (ending, kind) in TYPES {
        text += &format!("AddType {kind} .{ending}\n");
    }
    text += &format!(
        "<IfModule mod_deflate.c>\n    AddOutputFilterByType DEFLATE text/html {}\n</IfModule>\n",
        COMPRESSED.join(" ")
    );
    for (files, name, value) in headers.rows() {
        let name = cased(name);
        text += &match files {
            Files::All => format!("Header always set {name} \"{value}\"\n"),
            Files::Frame => only(r"^embed\.html$", &format!("always set {name}"), value),
            Files::ButFrame => only(r"^(?!embed\.html$)", &format!("always set {name}"), value),
            Files::Hashed => only(HASH, &format!("set {name}"), value),
            Files::ButHashed => only(&format!("^(?!.*{HASH})"), &format!("set {name}"), value),
        };
    }
    text
}

/// A header for the files whose name fits.
fn only(pattern: &str, what: &str, value: &str) -> String {
    format!("<FilesMatch \"{pattern}\">\n    Header {what} \"{value}\"\n</FilesMatch>\n")
}

/// An empty header is not sent; a `map` chooses what is sent for a path.
fn nginx(headers: &Headers) -> String {
    let mut text = String::from(
        "# Calcium Compass on nginx: belongs into the block `http`, such as into /etc/nginx/conf.d/.
# In a server of your own take the maps, and the lines from `include` on into its `location`.
",
    );
    let mut lines = String::new();
    for (files, name, value) in headers.rows() {
        let name = cased(name);
        let (pattern, fits, else_) = match files {
            Files::All => {
                lines += &format!("    add_header {name} \"{value}\" always;\n");
                continue;
            }
            Files::Frame => (r"/embed\.html$", value, ""),
            Files::ButFrame => (r"/embed\.html$", "", value),
            Files::Hashed => (HASH, value, ""),
            Files::ButHashed => (HASH, "", value),
        };
        let variable = format!("$compass_{files:?}").to_lowercase();
        text += &format!(
            "\nmap $uri {variable} {{\n    default \"{else_}\";\n    \"~{pattern}\" \"{fits}\";\n}}\n"
        );
        let always = if name == "Cache-Control" { "" } else { " always" };
        lines += &format!("    add_header {name} {variable}{always};\n");
    }
    text += "
server {
    listen 80;
    server_name calcium.example;
    root /srv/calcium-compass;
    index index.html;

    include mime.types;
    types {
";
    for (ending, kind) in TYPES {
        text += &format!("        {kind} {ending};\n");
    }
    text += &format!(
        "    }}\n    gzip on;\n    gzip_vary on;\n    gzip_types {};\n{lines}}}\n",
        COMPRESSED.join(" ")
    );
    text
}

fn caddy(headers: &Headers) -> String {
    let mut text = String::from(
        "# Calcium Compass on Caddy.
calcium.example {
\troot * /srv/calcium-compass
\tfile_server
\tencode zstd gzip {
\t\tminimum_length 512
\t\tmatch {
\t\t\theader Content-Type text/*
",
    );
    for kind in COMPRESSED.iter().filter(|kind| !kind.starts_with("text/")) {
        text += &format!("\t\t\theader Content-Type {kind}*\n");
    }
    text += "\t\t}\n\t}\n";
    for (files, name, value) in headers.rows() {
        let name = cased(name);
        let matcher = format!("{files:?}").to_lowercase();
        let matches = match files {
            Files::All => {
                text += &format!("\theader {name} \"{value}\"\n");
                continue;
            }
            Files::Frame => "path */embed.html".to_owned(),
            Files::ButFrame => "not path */embed.html".to_owned(),
            Files::Hashed => format!("path_regexp {HASH}"),
            Files::ButHashed => format!("not path_regexp {HASH}"),
        };
        text += &format!("\t@{matcher} {matches}\n\theader @{matcher} {name} \"{value}\"\n");
    }
    for (ending, kind) in TYPES {
        text += &format!("\t@{ending} path *.{ending}\n\theader @{ending} Content-Type {kind}\n");
    }
    text + "}\n"
}

/// `referrer-policy` as people write it: `Referrer-Policy`.
fn cased(name: &str) -> String {
    let word = |word: &str| {
        let (first, rest) = word.split_at_checked(1).unwrap_or((word, ""));
        first.to_uppercase() + rest
    };
    name.split('-').map(word).collect::<Vec<_>>().join("-")
}

/// What is wrong with the stars above for a file of the site; nothing, if all is well.
pub(crate) fn uncovered(path: &str) -> Option<String> {
    let is_hashed = hashed().iter().any(|pattern| fits(pattern, path));
    let fits = |patterns: &[&str]| patterns.iter().any(|pattern| fits(pattern, path));
    if Files::Hashed.hold(path) != is_hashed {
        return Some(format!("`HASHED` of xtask/src/build/hosting.rs is wrong for {path}"));
    }
    if Files::Frame.hold(path) != fits(FRAME) {
        return Some(format!("`FRAME` of xtask/src/build/hosting.rs is wrong for {path}"));
    }
    // A form of the element is a part that is fetched, and no page.
    let page = path.ends_with(".html") && Files::ButFrame.hold(path) && !Files::Hashed.hold(path);
    (page && !fits(PAGES)).then(|| format!("`PAGES` of xtask/src/hosting.rs lacks {path}"))
}

/// Whether a path fits a pattern with at most one star.
fn fits(pattern: &str, path: &str) -> bool {
    match pattern.split_once('*') {
        None => pattern == path,
        Some((start, end)) => path.strip_prefix(start).is_some_and(|rest| rest.ends_with(end)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_file_says_every_header() {
        let headers = Headers::with(Some("style-src 'self' 'sha256-abc='"));
        for (file, text) in files(&headers) {
            assert!(text.contains("'sha256-abc='"), "{file}");
            for (files, name, value) in headers.rows() {
                // These hosts say so themselves, and could not take it back for a hashed file.
                let own = file == "_headers" && files == Files::ButHashed;
                assert!(own || text.contains(value), "{file} {name}");
                assert!(own || text.contains(&cased(name)), "{file} {name}");
            }
        }
    }

    #[test]
    fn a_new_kind_of_file_is_noticed() {
        for (path, said) in [
            ("index.html", ""),
            ("embed.html", ""),
            ("about.de.html", ""),
            ("demo/frame.html", ""),
            ("calcium-compass.js", ""),
            ("calcium-compass-5e6f7a8b9c0d1e2f_bg.wasm", ""),
            ("page-5e6f7a8b9c0d1e2f.css", ""),
            ("it.html", "`PAGES` of xtask/src/hosting.rs lacks it.html"),
            (
                "new-5e6f7a8b9c0d1e2f.css",
                "`HASHED` of xtask/src/build/hosting.rs is wrong for new-5e6f7a8b9c0d1e2f.css",
            ),
            ("sw.js", ""),
            ("element-fr-5e6f7a8b9c0d1e2f.html", ""),
            ("kept.fr.html", ""),
            ("kept-fr-5e6f7a8b9c0d1e2f.txt", ""),
            (
                "demo/embed.html",
                "`FRAME` of xtask/src/build/hosting.rs is wrong for demo/embed.html",
            ),
            ("page-x.css", "`HASHED` of xtask/src/build/hosting.rs is wrong for page-x.css"),
        ] {
            assert_eq!(uncovered(path).unwrap_or_default(), said, "{path}");
        }
    }
}
