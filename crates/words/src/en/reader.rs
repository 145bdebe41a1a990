//! The part that reads a report.

use crate::catalogue::{Reader, reader_words};
use crate::found::{Becomes, FileFault, RowFault};

/// The heading.
pub const HEADING: &str = "Read my report";
/// Under the heading: what happens.
pub const LEDE: &str = "Paste the text of your report, or open its file. You see first what would be filled in. Nothing is filled in before you say so.";
/// Who hears of it.
pub const PRIVATE: &str =
    "It is read on this device. Nothing of it is sent. It is stored only if you save it.";
/// What can be read, before anything is.
pub const LIMITS: &str = "Text: from a patient portal or a PDF, in English, German, French, Spanish or Arabic. Files: FHIR, C-CDA, CSV, HL7, LDT, an Apple Health export (zip), and results that this page saved.";
/// How much can be read.
pub const MOST: &str = "At most 50 MB (of a zip: each file in it) and 10,000 results. A picture or a scan cannot be read.";
/// A field.
pub const PASTE: &str = "Paste the text of the report here";
/// A field.
pub const CHOOSE: &str = "Or choose files, or drop them here";
/// The name of what was pasted.
pub const PASTED: &str = "Pasted text";
/// While a file is read. Gaps: `name`, `percent`.
pub const READING: &str = "Reading {name}: {percent} %";
/// A button: ends that.
pub const STOP: &str = "Stop reading";
/// After that.
pub const READING_STOPPED: &str = "Reading was stopped. Nothing was taken.";
/// What came of it. Gaps: `n`, `m`, `k`.
pub const FOUND: &str = "Results found: {n}. With a question: {m}. Left out: {k}.";
/// Instead of results.
pub const NOTHING: &str = "No result was found that this calculator knows.";
/// How many tests it does not know. Gap: `n`.
pub const OTHERS: &str = "Results of tests that this calculator does not know: {n}";
/// Said of a file in an old encoding.
pub const LETTERS: &str =
    "This file is in an old kind of letters (Windows-1252). Please check names and signs.";
/// The table of what was read.
pub const CAPTION: &str = "What would be filled in";
/// A column: a tick.
pub const TAKE_COLUMN: &str = "Take";
/// A column: what the report says.
pub const SAYS_COLUMN: &str = "The report says";
/// A column: what it would become.
pub const BECOMES_COLUMN: &str = "It becomes";
/// A column: the day of the test.
pub const DATE_COLUMN: &str = "Date";
/// A column: the range that the lab printed.
pub const RANGE_COLUMN: &str = "Lab’s range";
/// The label of a tick. Gap: `name`.
pub const TAKE_ROW: &str = "Take {name}";
/// Where the report prints none.
pub const NO_DATE: &str = "No date";
/// The result before. Gaps: `value`, `date`.
pub const EARLIER: &str = "Before: {value}, {date}";
/// A question, once a file.
pub const ASK_DATE: &str = "Some dates can be read in two ways. Which one is right?";
/// At a row that waits for that answer.
pub const ASK_DATE_FIRST: &str = "Please answer the question about the dates first.";
/// A question. Gap: `measure`.
pub const ASK_ANALYTE: &str = "Is this test “{measure}”?";
/// The same of 25-OH vitamin D.
pub const ASK_TOTAL: &str = "Is this 25-OH vitamin D in total, D2 and D3 together?";
/// An answer.
pub const ANALYTE_YES: &str = "Yes";
/// An answer.
pub const ANALYTE_NO: &str = "No, leave it out";
/// A question.
pub const ASK_UNIT: &str = "Which unit does the report print?";
/// A heading over what cannot be taken.
pub const LEFT_OUT: &str = "Left out, and why";
/// What becomes of several results of a test.
pub const NEWEST: &str = "Of each test the newest result is filled in, and the one before it as the earlier result. The range of the lab comes with it.";
/// The button that fills them in. Gap: `n`.
pub const TAKE: &str = "Fill these in: {n}";
/// Beside it, while questions are open. Gap: `n`.
pub const UNANSWERED: &str = "Open questions: {n}. Those results are not filled in.";
/// Over a file that was not read. Gap: `name`.
pub const REFUSED: &str = "Not read: {name}";
/// Where in a file. Gap: `line`.
pub const AT_LINE: &str = "It is line {line}.";
/// After the reason: what the part can read.
pub const INSTEAD: &str = "Nothing of it was taken. You can paste the text of the report instead.";
/// A column: the figure.
pub const RESULT_COLUMN: &str = "Result";
/// Where a result stands in a text. Gap: `line`.
pub const LINE: &str = "line {line}";
/// A button under a long table. Gap: `n`.
pub const MORE: &str = "Show more: {n}";
/// A question, once a file.
pub const ASK_PERSON: &str =
    "There are results of several people in it. Whose results do you want?";
/// At a row that waits for that answer.
pub const ASK_PERSON_FIRST: &str = "Please say first whose results you want.";
/// An answer. Gap: `n`.
pub const PERSON: &str = "Person {n}";
/// Said of a person. Gap: `date`.
pub const PERSON_BORN: &str = "born {date}";
/// Said of a person. Gap: `n`.
pub const PERSON_RESULTS: &str = "results: {n}";
/// The button that saves what is ticked on the device. Gap: `n`.
pub const SAVE_ALL: &str = "Save all of these: {n}";
/// Beside it.
pub const SAVE_ALL_HINT: &str =
    "All ticked results that have a date are saved, the older ones too.";

/// Why a result is left out.
#[must_use]
pub const fn left_out_why(fault: RowFault) -> &'static str {
    match fault {
        RowFault::Cancelled => "The lab cancelled this test.",
        RowFault::EnteredInError => "The lab took this result back.",
        RowFault::NotFinal => "This result is not final yet.",
        RowFault::NoValue => "There is no number.",
        RowFault::OtherTest => "This is another test. It is easily mixed up.",
        RowFault::Unit => "This calculator does not take this unit for this test.",
        RowFault::Decimals => {
            "The number has more digits after the decimal mark than this calculator takes. Type it yourself."
        }
    }
}

/// Why a file is not read.
#[must_use]
pub const fn refused_why(fault: FileFault) -> &'static str {
    match fault {
        FileFault::Foreign => "It is no report of a kind that is read here.",
        FileFault::Pdf => "It is a PDF. Open it, mark its text, copy it and paste it here.",
        FileFault::Picture => "It is a picture. This page cannot read pictures: type the numbers.",
        FileFault::Damaged => "It is cut off or damaged.",
        FileFault::TooLarge => "It is too large.",
        FileFault::TooMany => "It holds too many results.",
        FileFault::TooDeep => "It is built in a way that is not read here.",
        FileFault::People => "It holds results of several people. Choose a file of one person.",
        FileFault::AppleExport => {
            "This file of Apple Health holds no lab results. Choose the whole export, the zip file."
        }
        FileFault::SpreadsheetChanged => {
            "A spreadsheet has changed it. Use the file as this page wrote it."
        }
        FileFault::LettersLost => {
            "Letters were lost in it. Ask for the file again, or paste the text."
        }
        FileFault::Newer => "A newer version of this page wrote it. Reload the page and try again.",
        FileFault::Unreadable => "The browser could not open it.",
        FileFault::Failed => "Reading has failed. That is a fault of this page.",
    }
}

/// What becomes of a result, after the name of its test.
#[must_use]
pub const fn becomes(becomes: Becomes) -> &'static str {
    match becomes {
        Becomes::Result => "as the result",
        Becomes::Earlier => "as the earlier result",
        Becomes::Older => "is not filled in: there are newer ones",
        Becomes::Nothing => "is not filled in",
    }
}

/// All of it.
pub const READER: Reader = reader_words!();
