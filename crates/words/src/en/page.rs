//! The page: its head, its foot, its tools, and what it says in passing.

use crate::month::Month;
use crate::notice::Notice;

/// The decimal mark.
pub const DECIMAL_MARK: &str = ".";
/// Between items of a list.
pub const BETWEEN: &str = ", ";
/// Between what is spoken of and what is said of it.
pub const COLON: &str = ": ";
/// Before the last item of a list.
pub const LAST: &str = " and ";
/// Before the last item of a list of choices.
pub const OR: &str = " or ";
/// A date. Gaps: `day`, `month`, `year`.
pub const DATE: &str = "{day} {month} {year}";
/// The first day of a month, as it stands in a date.
pub const FIRST_DAY: &str = "1";

/// A month, as it stands in a date.
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

/// The heading.
pub const TITLE: &str = "What does my number mean?";
/// Under the heading.
pub const LEDE: &str = "What each published source says about it, side by side.";
/// The button of the menu, on phones.
pub const MENU: &str = "Menu";
/// Over the choice of what is entered.
pub const WHAT_IS_IT: &str = "What do you have?";
/// In that choice: the vitamin K markers.
pub const MGP_K: &str = "MGP · vitamin K";
/// In that choice: the calcium score.
pub const HEART_SCAN: &str = "Heart scan";
/// The button that shows what nobody chose.
pub const ALL_FIELDS: &str = "Show every field";
/// A button: opens the part that reads a report.
pub const READ_REPORT: &str = "Read my report";
/// A button: opens the part that counts foods and products.
pub const COUNT_FOODS: &str = "Count what I eat and take";
/// Under an amount that a list of foods came to. Gaps: `known`, `n`, `m`.
pub const FROM_LIST: &str =
    "From your list. Foods with a figure: {known} of {n}. Supplements: {m}.";
/// The button that shows what nobody needs to answer.
pub const ALL_QUESTIONS: &str = "Show every question";
/// Under a question: how many sources need the answer. Gap: `n`.
pub const SPEAK: &str = "Sources waiting for this: {n}";
/// The promise.
pub const PRIVACY: &str = "Nothing you type leaves this device.";
/// The link behind it.
pub const CHECK_IT: &str = "Check it";
/// In somebody else's page.
pub const NOTHING_KEPT: &str = "Nothing is kept here: it is gone when you close the page.";
/// In a page that asked to be told of results.
pub const TOLD_HOST: &str = "This page passes what you enter to the website around it. Ask that website what it does \
     with it.";
/// Before the number that a clinic has set.
pub const CLINIC_PHONE: &str = "In an emergency, call the emergency number first. Phone number of the clinic that shows this page:";
/// Under the unit that a clinic has set.
pub const CLINIC_UNIT: &str =
    "The clinic that shows this page set this unit. Check that your report prints the same.";
/// Under the range that a clinic has set.
pub const CLINIC_RANGE: &str =
    "The clinic that shows this page set this range. Check that your report prints the same.";
/// For search engines, under the title. At most 150 characters.
pub const DESCRIPTION: &str = "What every published source says about a vitamin D, vitamin K or calcium result. \
     Nothing you type leaves your device.";
/// What the page is not.
pub const NOT_FOR: &str = "This page shows what published sources say. It does not find out what is wrong with you, \
     and it sets no dose.";
/// The translation's standing. Empty for English.
pub const TRANSLATION: &str = "";

/// The choice of language.
pub const LANGUAGE: &str = "Language";
/// The choice of voice.
pub const WORDING: &str = "Wording";
/// The plain voice.
pub const PLAIN: &str = "For everyone";
/// The other voice. It is in English in every language.
pub const CLINICIAN: &str = "For clinicians";
/// The link to the review sheet.
pub const ALL_SOURCES: &str = "All sources";
/// The link to the claims.
pub const CLAIMS: &str = "You may have read that …";
/// Who has read them.
pub const CLAIMS_NOT_REVIEWED: &str = "No clinician has checked these answers yet.";
/// The link to the page about the page.
pub const ABOUT_PAGE: &str = "About";
/// Said of a link, for those who cannot see it.
pub const NEW_TAB: &str = "opens in a new tab";
/// The link past the fields.
pub const SKIP: &str = "Skip to the results";

/// A newer version waits. What is typed goes over.
pub const NEW_VERSION: &str = "A new version is ready. What you typed stays.";
/// A button.
pub const RELOAD: &str = "Reload";
/// Said where it does not take over what was typed.
pub const PAGE_STAYS: &str = "The new version did not answer, so this page stays. What you typed is still here. Try again later.";
/// After that.
pub const RENEWED: &str = "This is the new version. Please check what you typed.";
/// A button.
pub const INSTALL: &str = "Install this page";
/// What that does.
pub const INSTALL_HINT: &str = "Then it opens without the internet too.";

/// The strip on phones. Gap: `n`.
pub const STRIP_RESULTS: &str = "Results: {n}";
/// The strip on phones. Gap: `n`.
pub const STRIP_WARNINGS: &str = "Warnings: {n}";

/// Nothing entered yet.
pub const EMPTY_HEADING: &str = "Your results will appear here";
/// What to do.
pub const EMPTY_BODY: &str =
    "Type a number as your lab printed it and choose its unit. Answers appear as you type.";
/// Fields are filled, and none of them has an answer.
pub const PARTIAL_BODY: &str =
    "There is no answer yet for what you typed. Look at the notes under the fields.";
/// Without WebAssembly or before it has started.
pub const NOT_STARTED: &str = "The page is starting. If this line stays, the browser could not load the calculator: \
     reload the page, or use a newer browser.";
/// Instead of results, when it cannot go on.
pub const STOPPED: &str = "The calculator stopped. Reload the page.";

/// Over the list of what is wrong.
pub const PROBLEMS: &str = "There is a problem";

/// The tools under the results.
pub const TOOLS: &str = "Keep or share your results";
/// A button.
pub const COPY_TEXT: &str = "Copy with all sources";
/// A button: the same in a few lines.
pub const COPY_SHORT: &str = "Copy a short text";
/// Over the ways that fewer people need.
pub const MORE_WAYS: &str = "More ways";
/// On paper, under a result: how many sources the page compares. Gap: `n`.
pub const SOURCES_COUNT: &str = "Sources that say something about it: {n}";
/// A button.
pub const COPY_LINK: &str = "Copy a link";
/// What opens the part that makes files, a code and a reminder.
pub const TAKE_ALONG: &str = "Take it with you";
/// What opens it under “when to test again”.
pub const REMIND: &str = "Set a reminder for a day you choose";
/// What the link holds.
pub const LINK_HINT: &str = "The link contains what you typed. Anyone who has it can read it.";
/// A button.
pub const PRINT: &str = "Print";
/// A button.
pub const CLEAR: &str = "Empty the fields";
/// A button, after clearing.
pub const UNDO: &str = "Undo";
/// A button.
pub const REPORT: &str = "Report a wrong number";
/// A button.
pub const CLOSE: &str = "Close";
/// The link to the page of saved results.
pub const SAVED: &str = "Saved results";
/// A tool.
pub const SAVE: &str = "Save on this device";
/// What that does.
pub const SAVE_HINT: &str = "Your dated test results stay in this browser until you erase them. Anyone who uses it \
     can read them.";
/// The field with a name.
pub const SAVE_NAME: &str = "Name or initials, if you like";
/// A button.
pub const SAVE_DO: &str = "Save";
/// Under the field with the date of the tests.
pub const SAVE_DATE_HINT: &str = "For each result that has no date of its own.";
/// After something was saved: it is not safe for ever.
pub const KEEP_A_FILE: &str = "Your browser may delete it: Safari does so after a week without a visit. On “Saved \
     results” you can make a file to keep. Or add this page to your home screen and save there.";
/// The field with a text to copy.
pub const TEXT_TO_COPY: &str = "Text to copy";

/// What has just happened.
#[must_use]
pub const fn notice(notice: Notice) -> &'static str {
    match notice {
        Notice::Copied => "Text copied.",
        Notice::LinkCopied => "Link copied.",
        Notice::CopyByHand => {
            "Your browser does not allow copying here. Select the text and copy it."
        }
        Notice::Cleared => "The fields are empty. What you saved is still saved.",
        Notice::Restored => "Everything is back.",
        Notice::Opened => "These numbers came with the link.",
        Notice::OpenedChanged => {
            "These numbers came with the link. The tables have changed since it was made: compare with care."
        }
        Notice::WordsFailed => {
            "These words could not be loaded. You may be offline. A language that was used here before works offline too."
        }
        Notice::PrintByHand => "Printing is not allowed here. Select the text and copy it.",
        Notice::Saved => "Saved on this device. New: {n}.",
        Notice::SavedDated => {
            "Saved on this device. New: {n}. Results with no date or with a mistake were left out."
        }
        Notice::SaveNeedsDate => {
            "Not saved. First give the date of the test, and fix what is wrong."
        }
        Notice::SaveFuture => "Not saved: the date of a test is in the future. Check the dates.",
        Notice::Report => {
            "This page sends nothing. First check that the number, the unit and the test are the ones on your report. Then copy this text, add what is wrong, and send it to whoever gave you this page. It contains your numbers: do not post it in public."
        }
        Notice::SaveForbidden => "Not saved: your browser does not let this page store anything.",
        Notice::SaveFull => "Not saved: your browser has no more room for this page.",
        Notice::SaveForeign => {
            "Not saved: what is stored already cannot be read. Look at “Saved results”."
        }
        Notice::Replaced => "These numbers came with the new link. What was here before is gone.",
        Notice::ReplacedChanged => {
            "These numbers came with the new link. What was here before is gone. The tables have changed since the \
             link was made: compare with care."
        }
        Notice::Taken => "Numbers filled in: {n}. Check each one.",
        Notice::PartFailed => "This could not be loaded. You may be offline. Try again later.",
    }
}

/// Opens the copied text. Gaps: `name`, `date`.
pub const COPY_HEAD: &str = "{name}, {date}";
/// Over the entries in the copied text.
pub const COPY_ENTERED: &str = "What was entered";
/// Over the person in the copied text.
pub const COPY_PERSON: &str = "About the person";
/// Ends the copied text. Gaps: `version`, `tables`.
pub const COPY_FOOT: &str = "Version {version}, tables of {tables}. No diagnosis and no advice on doses. \
     Show it together with the lab report.";
