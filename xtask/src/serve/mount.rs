//! Which of the server's mounts a path belongs to.

/// Where a path leads.
#[derive(Debug, PartialEq)]
pub(crate) enum Placed<'a> {
    /// Into the page mounted there.
    In(&'a str),
    /// To another address.
    Elsewhere(&'a str),
    /// Nowhere.
    Nowhere,
}

/// Finds the mount of a path: the longest that fits.
pub(crate) fn place<'a>(mounts: &'a [String], path: &str) -> Placed<'a> {
    if let Some(mount) = mounts.iter().find(|mount| mount.strip_suffix('/') == Some(path)) {
        return Placed::Elsewhere(mount);
    }
    let fitting = mounts.iter().filter(|mount| path.starts_with(mount.as_str()));
    match (fitting.max_by_key(|mount| mount.len()), mounts.first()) {
        (Some(mount), _) => Placed::In(mount),
        (None, Some(first)) if path == "/" => Placed::Elsewhere(first),
        (None, _) => Placed::Nowhere,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_path_leads_to_its_mount() {
        let one = vec!["/sub/dir/".to_owned()];
        let two = vec!["/".to_owned(), "/a/deep/".to_owned()];
        let cases = [
            (&one, "/", Placed::Elsewhere("/sub/dir/")),
            (&one, "/sub/dir", Placed::Elsewhere("/sub/dir/")),
            (&one, "/sub/dir/", Placed::In("/sub/dir/")),
            (&one, "/sub/dir/boot.js", Placed::In("/sub/dir/")),
            (&one, "/sub/directory", Placed::Nowhere),
            (&one, "/boot.js", Placed::Nowhere),
            (&two, "/", Placed::In("/")),
            (&two, "/boot.js", Placed::In("/")),
            (&two, "/a/deep/boot.js", Placed::In("/a/deep/")),
            (&two, "/a/deep", Placed::Elsewhere("/a/deep/")),
            (&two, "/a/dee", Placed::In("/")),
        ];
        for (mounts, path, expected) in cases {
            assert_eq!(place(mounts, path), expected, "{path} in {mounts:?}");
        }
    }
}
