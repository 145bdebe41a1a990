//! Reads the paths that stand in a Rust file: those it imports with `use`, and
//! those that stand in its code. Comments and unit tests are left out.

/// A path: `["crate", "table", "sources", "S01"]`.
pub(crate) type Names = Vec<String>;

/// One name that a `use` brings in.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Import {
    /// What it leads to.
    pub(crate) path: Names,
    /// What it is called here; `*` where it is everything.
    pub(crate) name: String,
    /// Others may import it from here: `pub use`.
    pub(crate) public: bool,
}

/// What stands in one file.
#[derive(Debug, Default, PartialEq, Eq)]
pub(crate) struct Paths {
    /// What its `use` items bring in.
    pub(crate) imports: Vec<Import>,
    /// Paths elsewhere in its code.
    pub(crate) others: Vec<Names>,
}

/// The paths of a file.
pub(crate) fn read(text: &str) -> Paths {
    let code = plain(text);
    let mut paths = Paths::default();
    // Up to each `use`, its item up to the semicolon, and on behind it.
    let mut rest = code.as_str();
    while let Some((before, item, after)) = next_use(rest) {
        others(before, &mut paths.others);
        let line = before.rsplit('\n').next().unwrap_or_default();
        let public = line.trim_start().starts_with("pub");
        branches(item, &[], &mut |path, name| {
            paths.imports.push(Import { path, name, public });
        });
        rest = after;
    }
    others(rest, &mut paths.others);
    paths
}

/// The code alone, without comments, unit tests, and who may see an item.
fn plain(text: &str) -> String {
    let product = text.split("#[cfg(test)]\nmod tests").next().unwrap_or_default();
    let lines = product.lines().map(|line| line.split("//").next().unwrap_or_default());
    let code = lines.collect::<Vec<_>>().join("\n");
    let mut parts = code.split("(in ");
    let first = parts.next().unwrap_or_default().to_owned();
    parts.fold(first, |code, part| code + part.split_once(')').map_or(part, |(_, rest)| rest))
}

fn next_use(code: &str) -> Option<(&str, &str, &str)> {
    let start = code.match_indices("use ").map(|(start, _)| start).find(|start| {
        let line = code[..*start].rsplit('\n').next().unwrap_or_default().trim();
        line.is_empty() || line.starts_with("pub")
    })?;
    let (item, after) = code[start + "use ".len()..].split_once(';')?;
    Some((&code[..start], item, after))
}

/// Every name of a `use`, through its braces.
fn branches(item: &str, before: &[String], found: &mut impl FnMut(Names, String)) {
    let item = item.trim();
    let (head, inner) = match item.split_once('{') {
        Some((head, inner)) => (head, Some(inner.trim_end().trim_end_matches('}'))),
        None => (item, None),
    };
    let (head, alias) = match head.split_once(" as ") {
        Some((head, alias)) => (head, Some(alias.trim().to_owned())),
        None => (head, None),
    };
    let mut path = before.to_vec();
    path.extend(head.split("::").map(|name| name.trim().to_owned()).filter(|n| !n.is_empty()));
    if let Some(inner) = inner {
        at_commas(inner).into_iter().for_each(|branch| branches(branch, &path, found));
    } else {
        // `a::{self}` is `a` itself.
        path.pop_if(|name| name == "self");
        let name = alias.or_else(|| path.last().cloned());
        name.into_iter().for_each(|name| found(path.clone(), name));
    }
}

fn at_commas(inner: &str) -> Vec<&str> {
    let mut depth = 0;
    let is_end = |c: char| {
        depth += i32::from(c == '{') - i32::from(c == '}');
        c == ',' && depth == 0
    };
    inner.split(is_end).filter(|branch| !branch.trim().is_empty()).collect()
}

/// Every path of two names or more. One behind `$` is a macro's, which names
/// the crate of whoever wrote the macro.
fn others(code: &str, found: &mut Vec<Names>) {
    let is_name = |c: char| c.is_alphanumeric() || c == '_';
    let mut rest = code;
    let mut last = ' ';
    while let Some(start) = rest.find(is_name) {
        let before = rest[..start].chars().next_back().unwrap_or(last);
        let end = rest[start..]
            .find(|c: char| !is_name(c) && c != ':')
            .map_or(rest.len(), |end| start + end);
        let names: Names = rest[start..end]
            .split("::")
            .map(|name| name.trim_matches(':').to_owned())
            .filter(|name| !name.is_empty())
            .collect();
        if names.len() > 1 && before != '$' && before != ':' {
            found.push(names);
        }
        last = rest[..end].chars().next_back().unwrap_or(' ');
        rest = &rest[end..];
    }
}

#[test]
fn a_file_is_read_with_its_branches_and_other_names() {
    let text = "\
use crate::a::{B, c::{self, D as E}}; // use crate::no::No;
pub(super) use f::G;
pub use h::*;
pub(in crate::no) fn i(j: k::L) -> super::M { let x: u8 = crate::n::o(); $crate::p::Q }
#[cfg(test)]
mod tests { use crate::no::No; }";
    let import = |path: &str, name: &str, public| Import {
        path: path.split("::").map(str::to_owned).collect(),
        name: name.to_owned(),
        public,
    };
    let Paths { imports, others } = read(text);
    assert_eq!(
        imports,
        [
            import("crate::a::B", "B", false),
            import("crate::a::c", "c", false),
            import("crate::a::c::D", "E", false),
            import("f::G", "G", true),
            import("h::*", "*", true),
        ]
    );
    let others: Vec<_> = others.iter().map(|names| names.join("::")).collect();
    assert_eq!(others, ["k::L", "super::M", "crate::n::o"]);
}
