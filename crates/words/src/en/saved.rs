//! The page of saved results.

use crate::catalogue::{Saved, saved_words};
use crate::outcome::Outcome;
use calcium_compass_core::saved::file::ReadErrorKind;

/// The heading.
pub const TITLE: &str = "Your saved results";
/// Under the heading: what it holds, and where that is.
pub const LEDE: &str = "Test results that you asked to save, by date. They are in this browser, on this device, and nowhere else.";
/// Who else can read it.
pub const SHARED: &str = "Anyone who uses this browser can read them. On a shared computer, erase them before you leave.";
/// A link.
pub const CALCULATOR: &str = "Go to the calculator";
/// Nothing is saved yet.
pub const EMPTY_HEADING: &str = "Nothing is saved here";
/// What to do. Gap: `save`.
pub const EMPTY_BODY: &str =
    "In the calculator, type a result and the date of the test. Then choose “{save}”.";
/// Instead of results.
pub const FORBIDDEN: &str =
    "Your browser does not let this page store anything. So nothing can be saved or shown here.";
/// Instead of results.
pub const DAMAGED: &str = "What is stored here cannot be read. Nothing was changed.";
/// What to do then.
pub const DAMAGED_NEXT: &str =
    "Save it as a file if you want to look at it. Then erase it to start again.";
/// Where a text is wrong. Gaps: `line`, `fault`.
pub const FAULT_AT: &str = "Line {line}: {fault}";
/// The browser has promised to keep it.
pub const PERSISTED: &str = "Your browser keeps them until you erase them.";
/// It has not.
pub const NOT_PERSISTED: &str = "Your browser may delete them by itself when space is short. Safari does so after a week without a visit. A file of your own is safer.";
/// Instead of a name.
pub const UNNAMED: &str = "No name given";
/// The field with a name.
pub const NAME: &str = "Name or initials";
/// Its button.
pub const RENAME: &str = "Change the name";
/// What this page does not do.
pub const NO_MEANING: &str =
    "This page only lists your numbers. The calculator shows what sources say about each.";
/// Above a vitamin K marker.
pub const VKA: &str = "This page does not know which medicines you take. On warfarin or a similar blood thinner these numbers cannot show how much vitamin K you get.";
/// Instead of a picture.
pub const ONE_TEST: &str = "You need at least two tests to see a trend.";
/// The picture in words. Gaps: `measure`, `n`, `first`, `last`.
pub const PICTURE_OF: &str = "{measure}: {n} tests, from {first} to {last}";
/// What the picture shows.
pub const LEGEND: &str =
    "Each dot is a test. The bar behind it shows where the true level may lie.";
/// What its lines mean.
pub const LEGEND_LINES: &str =
    "A solid line means a change bigger than chance. A dashed line can be chance alone.";
/// Where nobody knows how far the test varies.
pub const LEGEND_DOTS: &str = "Each dot is a test. No line joins them, because nobody knows how much this test varies by chance.";
/// What the band behind the dots is.
pub const LEGEND_RANGE: &str = "The pale band is the range that your lab printed.";
/// Why there is no other.
pub const NO_LIMITS: &str =
    "No limits of the sources are drawn: they differ, and some are for other ages.";
/// The first and the last of several. Gap: `percent`.
pub const WHOLE_NOISE: &str =
    "The first and the last test are less than {percent} % apart: that can be chance alone.";
/// The same. Gap: `percent`.
pub const WHOLE_MORE: &str =
    "The first and the last test are more than {percent} % apart: that is bigger than chance.";
/// What a change does not say.
pub const NO_COURSE: &str = "A change bigger than chance is not always better or worse.";
/// A column.
pub const RESULT: &str = "Result";
/// A column.
pub const RANGE: &str = "Where the true level may lie";
/// A column.
pub const SINCE: &str = "Compared with the test before";
/// Nothing to compare with.
pub const FIRST_TEST: &str = "first test";
/// They cannot be compared: a limit, or one day.
pub const APART: &str = "cannot be compared";
/// Two tests. Gap: `percent`.
pub const NOISE: &str = "less than {percent} % apart: can be chance alone";
/// Two tests. Gap: `percent`.
pub const MORE: &str = "more than {percent} % apart: bigger than chance";
/// The figure in the unit of the picture. Gap: `value`.
pub const DRAWN_AS: &str = "in the picture: {value}";
/// What the laboratory printed. Gap: `range`.
pub const OWN_RANGE: &str = "your lab’s range: {range}";
/// A heading: notes.
pub const TAKEN: &str = "What you took then";
/// What opens the fields of notes.
pub const TAKEN_WRITE: &str = "Write down what you took then";
/// What to write in them.
pub const TAKEN_HINT: &str =
    "In your own words, such as the product and how much. The picture marks it by its number.";
/// A button.
pub const TAKEN_KEEP: &str = "Keep the note";
/// A button.
pub const DELETE: &str = "Delete";
/// Over the ways out and in.
pub const FILE: &str = "As a file";
/// A button.
pub const EXPORT: &str = "Save as a file";
/// What the file is.
pub const EXPORT_HINT: &str =
    "A spreadsheet can open the file. It is not protected: anyone who has it can read it.";
/// A field.
pub const IMPORT: &str = "Add results from a file";
/// Which files, and what becomes of what is there.
pub const IMPORT_HINT: &str = "Only files made by this page. Saved results stay as they are.";
/// A button.
pub const ERASE: &str = "Erase everything";
/// Under the heading of what erases everything: the list of foods goes with it.
pub const FOODS_KEPT: &str = "Your list of foods and supplements is kept here too.";
/// The question after it. Gap: `n`.
pub const ERASE_SURE: &str = "Erase everything saved here? Results: {n}.";
/// An answer.
pub const ERASE_YES: &str = "Yes, erase everything";
/// An answer.
pub const ERASE_NO: &str = "No, keep everything";
/// Beside the button that takes it back.
pub const UNDO_HINT: &str = "This works until you leave or reload this page.";

/// What is wrong with a file, or a line of it.
#[must_use]
pub const fn read_error(error: ReadErrorKind) -> &'static str {
    match error {
        ReadErrorKind::Foreign => "this is not a file that this page made.",
        ReadErrorKind::Newer => {
            "a newer version of this page made it. Reload the page and try again."
        }
        ReadErrorKind::TooLong => "it has more in it than this page can read.",
        ReadErrorKind::Spreadsheet => {
            "a spreadsheet has changed it. Use the file as this page made it, and do not save it in a spreadsheet."
        }
        ReadErrorKind::Letters => "some characters were lost when another program saved it.",
        ReadErrorKind::Cells => "it is cut off or has unexpected columns.",
        ReadErrorKind::Date => "the date is not one like 2026-01-31.",
        ReadErrorKind::Measure => "this page does not know the test.",
        ReadErrorKind::Value => "the calculator would not accept this result.",
        ReadErrorKind::Lab => "what the lab printed cannot be right.",
    }
}

/// What has just happened. Gaps: `n`, `m`.
#[must_use]
pub const fn outcome(outcome: Outcome) -> &'static str {
    match outcome {
        Outcome::Deleted => "One result was deleted.",
        Outcome::Erased => "Everything saved here was erased.",
        Outcome::Restored => "Everything is back as it was.",
        Outcome::Renamed => "The name was changed.",
        Outcome::Noted => "The note is kept.",
        Outcome::Exported => "The file is ready. Look in your downloads folder.",
        Outcome::Imported => "Added from the file: {n}. Already there: {m}.",
        Outcome::FileRefused => "The file was not accepted, and nothing has changed.",
        Outcome::Elsewhere => "Another tab has changed what is saved. This is how it is now.",
        Outcome::Conflict => {
            "Nothing was done: another tab has changed what is saved. This is how it is now."
        }
        Outcome::Forbidden => {
            "Nothing has changed: your browser does not let this page store anything."
        }
        Outcome::Full => "Nothing has changed: your browser has no more room for this page.",
    }
}

/// All of it.
pub const SAVED: Saved = saved_words!();
