//! Everything this project needs that is not in its `Cargo.toml`: one row each.

/// What a tool is used for; the chores name their uses, not their tools.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum Use {
    /// Building the page.
    Site,
    /// Checking the code for WebAssembly without building the page.
    Target,
    /// Running the WebAssembly tests.
    Wasm,
    /// Driving the page in three browsers.
    Browsers,
    /// Building the npm package and testing it.
    Package,
    /// Reading the rules a second time.
    Second,
    /// Counting reports a second.
    Bench,
    /// Seeing how the page loads.
    Load,
    /// Reading licences and advisories of what is linked.
    Deny,
    /// Building a clean clone.
    Clone,
}

/// How to see whether a tool is there.
#[derive(Debug)]
pub(crate) enum There {
    /// A program of this name is on `PATH`.
    Program(&'static str),
    /// The program says exactly this version.
    Version(&'static str, &'static str),
    /// The program says at least this major version.
    AtLeast(&'static str, u32),
    /// The Rust compiler has the standard library of this target.
    Target(&'static str),
    /// A file or folder exists.
    File(&'static str),
}

/// How to get a tool.
#[derive(Debug, PartialEq)]
pub(crate) enum Install {
    /// From crates.io, into our own folder.
    Cargo(Crate),
    /// By rustup.
    Target(&'static str),
    /// The package of this name in Debian and its relatives.
    Debian(&'static str),
    /// By the reader; the sentence says how.
    ByHand(&'static str),
}

/// A program on crates.io.
#[derive(Debug, PartialEq)]
pub(crate) struct Crate {
    /// What it is called there.
    pub(crate) name: &'static str,
    /// The one version that is used.
    pub(crate) version: &'static str,
    /// Whether it does what is needed of it without its default features.
    pub(crate) bare: bool,
    /// How long it usually takes to build on two cores.
    pub(crate) usually: &'static str,
}

/// One thing that is needed.
#[derive(Debug)]
pub(crate) struct Tool {
    /// Its name in messages.
    pub(crate) name: &'static str,
    /// Completes "`name`, which ...".
    pub(crate) why: &'static str,
    /// How to see whether it is there.
    pub(crate) there: There,
    /// How to get it.
    pub(crate) install: Install,
    /// What it is used for.
    pub(crate) uses: &'static [Use],
}

/// The target of the page.
const WASM: &str = "wasm32-unknown-unknown";
/// Trunk 0.22 needs a newer compiler than the one in `rust-toolchain.toml`.
const TRUNK: &str = "0.21.14";
/// Must equal the version of `wasm-bindgen` in the root `Cargo.toml`; a test compares them.
const WASM_BINDGEN: &str = "0.2.126";
/// The newest that was tried with Firefox ESR.
const GECKODRIVER: &str = "0.37.1";
/// The newest when the configuration `deny.toml` was written.
const CARGO_DENY: &str = "0.20.2";
/// What to do about a missing Node or npm.
const NODE: Install = Install::ByHand("install Node 20 or newer, with npm, from nodejs.org");

/// Every tool. Order matters where one needs another.
pub(crate) const TOOLS: &[Tool] = &[
    Tool {
        name: "the Rust target wasm32-unknown-unknown",
        why: "compiles the page for browsers",
        there: There::Target(WASM),
        install: Install::Target(WASM),
        uses: &[Use::Site, Use::Target, Use::Wasm, Use::Package, Use::Bench],
    },
    Tool {
        name: "wasm-bindgen 0.2.126",
        why: "writes the JavaScript between the browser and the page, and runs the WebAssembly tests",
        there: There::Version("wasm-bindgen", WASM_BINDGEN),
        install: Install::Cargo(Crate {
            name: "wasm-bindgen-cli",
            version: WASM_BINDGEN,
            bare: true,
            usually: "a minute",
        }),
        uses: &[Use::Site, Use::Wasm, Use::Package, Use::Bench],
    },
    Tool {
        name: "trunk 0.21.14",
        why: "puts the page together",
        there: There::Version("trunk", TRUNK),
        // Bare: it neither asks for a newer version of itself nor downloads tools.
        install: Install::Cargo(Crate {
            name: "trunk",
            version: TRUNK,
            bare: true,
            usually: "four minutes",
        }),
        uses: &[Use::Site],
    },
    Tool {
        name: "wasm-opt",
        why: "makes the page's WebAssembly smaller once more",
        there: There::Program("wasm-opt"),
        install: Install::Debian("binaryen"),
        uses: &[Use::Site],
    },
    Tool {
        name: "node 20 or newer",
        why: "makes scripts small, compresses the page and runs the browser tests",
        there: There::AtLeast("node", 20),
        install: NODE,
        uses: &[Use::Site, Use::Browsers, Use::Package, Use::Bench],
    },
    Tool {
        name: "cargo-deny 0.20.2",
        why: "reads the licences and the advisories of what is linked",
        there: There::Version("cargo-deny", CARGO_DENY),
        install: Install::Cargo(Crate {
            name: "cargo-deny",
            version: CARGO_DENY,
            bare: true,
            usually: "three minutes",
        }),
        uses: &[Use::Deny],
    },
    Tool {
        name: "git",
        why: "makes a clean clone",
        there: There::Program("git"),
        install: Install::Debian("git"),
        uses: &[Use::Clone],
    },
    Tool {
        name: "python3",
        why: "reads the rules a second time, without the Rust code",
        there: There::Program("python3"),
        install: Install::Debian("python3"),
        uses: &[Use::Second],
    },
    Tool {
        name: "npm",
        why: "fetches the libraries of the browser tests",
        there: There::Program("npm"),
        install: NODE,
        uses: &[Use::Browsers, Use::Package, Use::Load],
    },
    Tool {
        name: "chromium",
        why: "stands for Chrome, Edge and their relatives",
        there: There::Program("chromium"),
        install: Install::Debian("chromium"),
        uses: &[Use::Wasm, Use::Browsers, Use::Package, Use::Load],
    },
    Tool {
        name: "chromedriver",
        why: "drives Chromium",
        there: There::Program("chromedriver"),
        install: Install::Debian("chromium-driver"),
        uses: &[Use::Wasm, Use::Browsers, Use::Package],
    },
    Tool {
        name: "firefox-esr",
        why: "stands for Firefox",
        there: There::Program("firefox-esr"),
        install: Install::Debian("firefox-esr"),
        uses: &[Use::Browsers],
    },
    Tool {
        name: "geckodriver 0.37.1",
        why: "drives Firefox",
        there: There::Version("geckodriver", GECKODRIVER),
        install: Install::Cargo(Crate {
            name: "geckodriver",
            version: GECKODRIVER,
            bare: true,
            usually: "two minutes",
        }),
        uses: &[Use::Browsers],
    },
    Tool {
        name: "WebKitWebDriver",
        why: "drives WebKitGTK, which stands for Safari",
        there: There::Program("WebKitWebDriver"),
        install: Install::Debian("webkit2gtk-driver"),
        uses: &[Use::Browsers],
    },
    Tool {
        name: "Xvfb",
        why: "gives WebKitGTK a screen, which it cannot do without",
        there: There::Program("Xvfb"),
        install: Install::Debian("xvfb"),
        uses: &[Use::Browsers],
    },
    Tool {
        name: "the Noto fonts",
        why: "hold the Arabic letters",
        there: There::File("/usr/share/fonts/truetype/noto"),
        install: Install::Debian("fonts-noto-core"),
        uses: &[Use::Browsers],
    },
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_manifest_pins_the_same_wasm_bindgen() {
        let manifest = include_str!("../../../Cargo.toml");
        assert!(
            manifest.contains(&format!("wasm-bindgen = \"={WASM_BINDGEN}\"")),
            "{WASM_BINDGEN}"
        );
    }

    #[test]
    fn a_name_that_holds_a_version_holds_the_right_one() {
        for tool in TOOLS {
            if let There::Version(_, version) = tool.there {
                assert!(tool.name.ends_with(version), "{}", tool.name);
            }
        }
    }
}
