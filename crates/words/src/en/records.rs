//! The part that makes files, codes and reminders.

use crate::catalogue::{Records, records_words};
use crate::made::Made;

/// The heading.
pub const TITLE: &str = "Take it with you";
/// Under the heading.
pub const LEDE: &str =
    "All of this is made on your device. Nothing is sent, and nothing is kept here.";
/// Instead of all of it.
pub const NOTHING: &str = "Type a number first. Then you can take it with you.";
/// The entries did not arrive as they were typed.
pub const UNREADABLE: &str = "This part could not read your numbers. Close it and open it again.";
/// A button.
pub const FHIR: &str = "Save as a health record file";
/// What is in it.
pub const FHIR_HINT: &str = "For a health app or a clinic’s computer (FHIR R4). It holds your numbers, your answers and what each source says, but no name.";
/// A button.
pub const CSV: &str = "Save as a table";
/// What is in it.
pub const CSV_HINT: &str = "For a spreadsheet (CSV). Each source has a row, and each row holds your numbers and your answers.";
/// The heading over the code.
pub const QR: &str = "QR code";
/// What it does, and who can read it.
pub const QR_HINT: &str = "A phone that reads it opens this page with your numbers. Anyone who sees the code can read them.";
/// A button.
pub const QR_SHOW: &str = "Show the QR code";
/// What the picture is.
pub const QR_IMAGE: &str = "QR code of the link with your numbers";
/// Instead of the code. Gap: `link`.
pub const QR_TOO_LONG: &str =
    "There is too much here for one QR code. Use “{link}” or one of the files.";
/// A button.
pub const PRINT_SHEET: &str = "Print one page with the QR code";
/// The heading over the reminder.
pub const REMINDER: &str = "A reminder";
/// What it is.
pub const REMINDER_HINT: &str =
    "A file for your calendar, on a day that you choose. Ask your clinic when a test makes sense.";
/// A field.
pub const REMINDER_DAY: &str = "Day of the reminder";
/// A field.
pub const REMINDER_TEXT: &str = "Your own words (you can leave this empty)";
/// What the file says, and who may see it.
pub const REMINDER_TEXT_HINT: &str =
    "The file says only “Reminder”. What you type here is added, and others may see your calendar.";
/// A button.
pub const REMINDER_MAKE: &str = "Save the reminder";
/// What the calendar shows. Nothing of health.
pub const REMINDER_TITLE: &str = "Reminder";
/// No day was chosen.
pub const NO_DAY: &str = "Choose a day.";
/// The day is over.
pub const PAST_DAY: &str = "Choose a day after today.";
/// In a file: how a number came to be there.
pub const ENTERED: &str = "Typed by the person from a report or a label";
/// In a file: the same.
pub const COMPUTED: &str = "Computed by this page from the calcium and the albumin";
/// In a file: why there is no number.
pub const UNREAD: &str = "The page could not use what was typed";
/// In a file: whose range it is.
pub const LAB_RANGE: &str = "Range that the person’s lab printed";

/// What has just happened.
#[must_use]
pub const fn made(made: Made) -> &'static str {
    match made {
        Made::Fhir => "The record file is made. Look where your browser puts downloads.",
        Made::Csv => "The table is made. Look where your browser puts downloads.",
        Made::Reminder => "The reminder is made. Open the file to add it to your calendar.",
        Made::Failed => "Your browser did not take the file. Nothing was saved.",
    }
}

/// All of it.
pub const RECORDS: Records = records_words!();
