//! Which files import each other: no circle in any crate.
//!
//! `cargo test --test imports -- --nocapture` prints, for each crate, how many
//! files it has, how many imports and which circles; with `ARROWS=1` each
//! import too.
//!
//! A file imports another when a path in its code leads into it, in a `use` or
//! not, also over a `pub use` of a third file. A folder's `mod.rs` that makes
//! what is below it public is no import.
#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

mod import_paths;

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use import_paths::{Import, Names, Paths, read};

/// The folders that are crates, each with its own `crate::`. Not read yet: the
/// front end, `src`.
const CRATES: &[&str] = &[
    "crates/core/src",
    "crates/words/src",
    "crates/reader/src",
    "crates/npm/src",
    "src",
    "src/bin/bake",
    "xtask/src",
];

/// The path of a file in its crate: `["table", "sources"]`; of the root, none.
type Module = Vec<String>;
type Imports = BTreeMap<Module, BTreeSet<Module>>;

#[test]
fn no_crate_imports_in_a_circle() {
    let mut circles = Vec::new();
    for folder in CRATES {
        let imports = Crate::read(&Path::new(env!("CARGO_MANIFEST_DIR")).join(folder)).imports();
        let arrows: usize = imports.values().map(BTreeSet::len).sum();
        let found = circles_of(&imports);
        println!("{folder}: {} files, {arrows} imports, {} circles", imports.len(), found.len());
        if std::env::var_os("ARROWS").is_some() {
            print_arrows(&imports);
        }
        circles.extend(found.into_iter().map(|circle| format!("{folder}: {}", circle.join(" "))));
    }
    assert!(circles.is_empty(), "these files import each other:\n{}", circles.join("\n"));
}

fn print_arrows(imports: &Imports) {
    for (from, to) in imports {
        let to: Vec<String> = to.iter().map(|module| module.join("::")).collect();
        println!("  {} -> {}", from.join("::"), to.join(" "));
    }
}

/// The files of a crate and the paths in each.
struct Crate(BTreeMap<Module, Paths>);

impl Crate {
    fn read(folder: &Path) -> Self {
        let mut files = BTreeMap::new();
        let mut waiting = vec![folder.to_path_buf()];
        while let Some(path) = waiting.pop() {
            let own = path.strip_prefix(folder).unwrap();
            if path.is_dir() {
                // Each program in `bin` is a crate of its own.
                let inside = |path: &Path| !path.ends_with("src/bin");
                let entries = std::fs::read_dir(&path).unwrap().map(|entry| entry.unwrap().path());
                waiting.extend(entries.filter(|path| inside(path)));
            } else if path.extension().is_some_and(|kind| kind == "rs") {
                let Paths { imports, others } = read(&std::fs::read_to_string(&path).unwrap());
                // `lib.rs` and `main.rs` are both the root.
                let known: &mut Paths = files.entry(module(own)).or_default();
                known.imports.extend(imports);
                known.others.extend(others);
            }
        }
        Self(files)
    }

    /// Each file with the files it imports.
    fn imports(&self) -> Imports {
        let of_file = |own: &Module, paths: &Paths| {
            let imports = paths.imports.iter().filter_map(|import| {
                let to = self.target(own, &import.path)?;
                let gathers = import.public && to.starts_with(own);
                (!gathers).then_some(to)
            });
            let others = paths.others.iter().filter_map(|path| {
                self.target(own, path).or_else(|| self.through_an_import(own, path))
            });
            // The root gathers what is below it: to name it is no import.
            imports.chain(others).filter(|to| !to.is_empty() && to != own).collect()
        };
        self.0.iter().map(|(own, paths)| (own.clone(), of_file(own, paths))).collect()
    }

    /// The file that a path leads into, where it begins with a name that a
    /// `use` of its file brings in; none where it leads into another crate.
    fn through_an_import(&self, own: &Module, path: &[String]) -> Option<Module> {
        let (first, rest) = path.split_first()?;
        let import = self.0[own].imports.iter().find(|import| import.name == *first)?;
        let whole: Names = import.path.iter().chain(rest).cloned().collect();
        self.target(own, &whole)
    }

    /// The file that a path leads into: one from the root, from the folder
    /// above, or of what is below.
    fn target(&self, own: &Module, path: &[String]) -> Option<Module> {
        let (first, rest) = path.split_first()?;
        let child = |of: &Module, name: &String| {
            let below: Module = of.iter().chain([name]).cloned().collect();
            self.0.contains_key(&below).then_some(below)
        };
        let (mut at, mut names) = match first.as_str() {
            "crate" => (Module::new(), rest),
            "self" => (own.clone(), rest),
            "super" => (parent(own)?, rest),
            _ => (child(own, first)?, rest),
        };
        while let Some((name, rest)) = names.split_first() {
            if name == "super" {
                at = parent(&at)?;
            } else if let Some(below) = child(&at, name) {
                at = below;
            } else {
                let again = |import: &&Import| import.public && import.name == *name;
                let again = self.0[&at].imports.iter().find(again);
                return again.and_then(|import| self.target(&at, &import.path)).or(Some(at));
            }
            names = rest;
        }
        Some(at)
    }
}

fn parent(module: &Module) -> Option<Module> {
    module.split_last().map(|(_, above)| above.to_vec())
}

/// `table/mod.rs` is `table`, `band.rs` is `band`, `lib.rs` and `main.rs` are the root.
fn module(file: &Path) -> Module {
    let parts = file.with_extension("");
    let mut parts: Module = parts.iter().map(|part| part.to_string_lossy().into()).collect();
    parts.pop_if(|last| ["mod", "lib", "main"].contains(&last.as_str()));
    parts
}

/// The groups of files that reach each other.
fn circles_of(imports: &Imports) -> Vec<Vec<String>> {
    let reached: BTreeMap<&Module, BTreeSet<&Module>> =
        imports.keys().map(|from| (from, reach(from, imports))).collect();
    let mut seen: BTreeSet<&Module> = BTreeSet::new();
    let mut found = Vec::new();
    for (from, reaches) in &reached {
        if !seen.contains(from) && reaches.contains(from) {
            let circle = reaches.iter().filter(|to| reached[*to].contains(from));
            let circle: Vec<&Module> = circle.copied().collect();
            seen.extend(&circle);
            found.push(circle.iter().map(|module| module.join("::")).collect());
        }
    }
    found
}

/// Every file that can be reached from one, in one step or more.
fn reach<'a>(from: &Module, imports: &'a Imports) -> BTreeSet<&'a Module> {
    let mut waiting: Vec<&Module> = imports[from].iter().collect();
    let mut found = BTreeSet::new();
    while let Some(module) = waiting.pop() {
        if found.insert(module) {
            waiting.extend(&imports[module]);
        }
    }
    found
}

#[test]
fn a_circle_is_seen_also_over_a_third_file() {
    let file = |name: &str, text: &str| (module(Path::new(name)), read(text));
    let files = Crate(BTreeMap::from([
        file("lib.rs", "pub use a::A;"),
        file("a.rs", "use super::folder::C;\nuse other_crate::b::No;"),
        file("b.rs", "use crate::a;\nfn b() { a::b() }"),
        file("folder/mod.rs", "pub mod c;\npub use c::{C, D};"),
        file("folder/c.rs", "use crate::b;"),
        file("folder/e.rs", "use super::F;\nfn e() { crate::A::new() }"),
    ]));
    let imports = files.imports();
    assert_eq!(circles_of(&imports), [["a", "b", "folder::c"]]);
    let of_e: Vec<String> =
        imports[&module(Path::new("folder/e.rs"))].iter().map(|to| to.join("::")).collect();
    assert_eq!(of_e, ["a", "folder"]);
}
