//! [`Notice`]: what the page says of itself, once, in passing.

use calcium_compass_core::closed;

closed! {
    /// What has just happened.
    Notice {
        /// The text is in the clipboard.
        Copied,
        /// The link is in the clipboard.
        LinkCopied,
        /// The browser forbids the clipboard: the text is shown to be copied by
        /// hand.
        CopyByHand,
        /// Every field was cleared.
        Cleared,
        /// The fields are as they were before.
        Restored,
        /// The entries came with the link.
        Opened,
        /// The same, and the tables have changed since the link was made.
        OpenedChanged,
        /// The words could not be loaded.
        WordsFailed,
        /// The browser forbids printing here: the text is shown instead.
        PrintByHand,
        /// Results were saved on the device; how many is told with it.
        Saved,
        /// The same, and some were left out: they have no date, or something is wrong.
        SavedDated,
        /// None can be saved: they have no date, or something is wrong.
        SaveNeedsDate,
        /// A result has a date that is still to come.
        SaveFuture,
        /// A text is there to report a wrong number with.
        Report,
        /// The browser forbids storing.
        SaveForbidden,
        /// The browser has no room.
        SaveFull,
        /// What is stored is none of this page's.
        SaveForeign,
        /// The entries came with another link, and what was there before is gone.
        Replaced,
        /// The same, and the tables have changed since the link was made.
        ReplacedChanged,
        /// A part of the page has filled fields; how many figures is told with it.
        Taken,
        /// A part of the page could not be loaded.
        PartFailed,
    }
}

impl Notice {
    /// Whether one of the tools under the results has led to it: then it is
    /// said there.
    #[must_use]
    pub const fn is_about_a_tool(self) -> bool {
        match self {
            Self::Copied
            | Self::LinkCopied
            | Self::CopyByHand
            | Self::Cleared
            | Self::Restored
            | Self::PrintByHand
            | Self::Saved
            | Self::SavedDated
            | Self::SaveNeedsDate
            | Self::SaveFuture
            | Self::Report
            | Self::SaveForbidden
            | Self::SaveFull
            | Self::SaveForeign => true,
            Self::Opened
            | Self::OpenedChanged
            | Self::WordsFailed
            | Self::Replaced
            | Self::ReplacedChanged
            | Self::Taken
            | Self::PartFailed => false,
        }
    }
}
