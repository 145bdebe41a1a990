//! [`Quality`]: how the page is made.

/// How the page is made.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum Quality {
    /// Soon: to look at while somebody works on it, and to see that it builds.
    Draft,
    /// Small and quick, as it is published, tested and measured.
    Release,
}
