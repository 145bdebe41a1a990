//! The page: its head, its foot, its tools, and what it says in passing.

use crate::text::month::Month;
use crate::text::notice::Notice;

pub const DECIMAL_MARK: &str = ".";
pub const BETWEEN: &str = ", ";
pub const LAST: &str = " and ";
pub const OR: &str = " or ";
pub const DATE: &str = "{day} {month} {year}";

#[must_use]
pub const fn month(month: Month) -> &'static str {
    match month {
        Month::January => "January",
        Month::February => "February",
        Month::March => "March",
        Month::April => "April",
        Month::May => "May",
        Month::June => "June",
        Month::July => "July",
        Month::August => "August",
        Month::September => "September",
        Month::October => "October",
        Month::November => "November",
        Month::December => "December",
    }
}

pub const TITLE: &str = "What does my number mean?";
pub const LEDE: &str = "Put in a vitamin D, vitamin K or calcium result, or what you eat and take. \
     See what each published source says about it, side by side.";
pub const PRIVACY: &str = "Nothing you type leaves this device.";
pub const CHECK_IT: &str = "Check it yourself";
pub const DESCRIPTION: &str = "What every published source says about a vitamin D, vitamin K or calcium result. \
     Nothing you type leaves your device.";
pub const NOT_FOR: &str = "This page tells what published sources say. It does not find out what is wrong with you, and it sets no dose.";
pub const TRANSLATION: &str = "";

pub const LANGUAGE: &str = "Language";
pub const WORDING: &str = "Wording";
pub const PLAIN: &str = "For everyone";
pub const CLINICIAN: &str = "For clinicians";
pub const ALL_SOURCES: &str = "All sources";
pub const CLAIMS: &str = "You may have read that …";
pub const ABOUT_PAGE: &str = "About";
pub const NEW_TAB: &str = "opens in a new tab";
pub const SKIP: &str = "Skip to the results";

pub const STRIP_RESULTS: &str = "Results: {n}";
pub const STRIP_WARNINGS: &str = "Warnings: {n}";
pub const STRIP_GO: &str = "See what they mean";

pub const EMPTY_HEADING: &str = "Your results will stand here";
pub const EMPTY_BODY: &str =
    "Type a number as your lab printed it and choose its unit. The answer comes as you type.";
pub const PARTIAL_BODY: &str =
    "What you have typed has no answer yet. Look at the notes under the fields.";
pub const NOT_STARTED: &str = "The page is starting. If this line stays, the browser could not load the calculator: \
     reload the page, or use a newer browser.";

pub const PROBLEMS: &str = "There is a problem";

pub const TOOLS: &str = "Take it along";
pub const COPY_TEXT: &str = "Copy as text";
pub const COPY_LINK: &str = "Copy a link";
pub const LINK_HINT: &str = "The link holds what you typed. Whoever has it can read it.";
pub const PRINT: &str = "Print";
pub const CLEAR: &str = "Clear everything";
pub const UNDO: &str = "Undo";
pub const REPORT: &str = "Report a wrong number";
pub const REPORT_HINT: &str = "This page sends nothing. Copy this text, add what is wrong, and send it to whoever gave you this page.";
pub const CLOSE: &str = "Close";
pub const TEXT_TO_COPY: &str = "Text to copy";

#[must_use]
pub const fn notice(notice: Notice) -> &'static str {
    match notice {
        Notice::Copied => "The text is copied.",
        Notice::LinkCopied => "The link is copied.",
        Notice::CopyByHand => {
            "Your browser does not allow copying here. Select the text and copy it."
        }
        Notice::Cleared => "Everything is cleared.",
        Notice::Restored => "Everything is back.",
        Notice::Opened => "These numbers came with the link.",
        Notice::OpenedChanged => {
            "These numbers came with the link. The tables have changed since it was made: compare with care."
        }
        Notice::WordsFailed => "The words of that language could not be loaded. Try again.",
        Notice::PrintByHand => "Printing is not allowed here. Select the text and copy it.",
    }
}

pub const COPY_HEAD: &str = "{name}, {date}";
pub const COPY_ENTERED: &str = "What was entered";
pub const COPY_PERSON: &str = "About the person";
pub const COPY_FOOT: &str = "Version {version}, tables of {tables}. No diagnosis and no advice on doses. \
     Show it together with the lab report.";
