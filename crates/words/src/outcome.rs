//! [`Outcome`]: what the page of saved results says has just happened.

use calcium_compass_core::closed;

closed! {
    /// What has just happened to what is saved.
    Outcome {
        /// One result was deleted.
        Deleted,
        /// All of it was erased.
        Erased,
        /// It is as it was before.
        Restored,
        /// A name was changed.
        Renamed,
        /// A note of what was taken was kept.
        Noted,
        /// A file was handed to the browser.
        Exported,
        /// Results of a file were added.
        Imported,
        /// A file was not taken.
        FileRefused,
        /// Another tab has changed it.
        Elsewhere,
        /// Another tab had changed it before something could be done.
        Conflict,
        /// The browser forbids storing.
        Forbidden,
        /// The browser has no room.
        Full,
    }
}

impl Outcome {
    /// The stable id.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::Deleted => "deleted",
            Self::Erased => "erased",
            Self::Restored => "restored",
            Self::Renamed => "renamed",
            Self::Noted => "noted",
            Self::Exported => "exported",
            Self::Imported => "imported",
            Self::FileRefused => "file-refused",
            Self::Elsewhere => "elsewhere",
            Self::Conflict => "overtaken",
            Self::Forbidden => "forbidden",
            Self::Full => "full",
        }
    }
}
