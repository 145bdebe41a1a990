//! [`Reading`]: what a source says, a [`Row`] a result.

use calcium_compass_core::measure::Measure;
use calcium_compass_core::quantity::Per;

/// What was read of a source.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Reading {
    /// What kind of report it is.
    pub shape: Shape,
    /// What its letters were written in.
    pub encoding: Encoding,
    /// The first date that can be read two ways, day first and month first, as
    /// ISO dates. Once answered, the source is read again.
    pub asks_day_order: Option<[String; 2]>,
    /// The people it holds results of, where they are several. Once it was said which
    /// of them is meant, the source is read again and gives the rows of that one.
    pub people: Vec<Person>,
    /// The results, in the order of the source.
    pub rows: Vec<Row>,
    /// How many results of other tests it holds. They are no rows.
    pub other: usize,
}

/// A person that a source holds results of. No name is kept.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Person {
    /// The day of birth, as an ISO date or as printed; empty where none is.
    pub born: String,
    /// How many of the rows are theirs.
    pub results: usize,
    /// Where the first of them stands.
    pub place: String,
}

/// A kind of report.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum Shape {
    /// Lines of text, as copied from a portal or a page.
    Text,
    /// HL7 FHIR, in JSON.
    Fhir,
    /// HL7 C-CDA, in XML.
    Ccda,
    /// A table with a header.
    Csv,
    /// HL7 version 2 messages.
    Hl7,
    /// `Labordatentransfer`, of German practices.
    Ldt,
    /// Results that the page of saved results wrote.
    Saved,
}

impl Shape {
    /// The stable id.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::Text => "text",
            Self::Fhir => "fhir",
            Self::Ccda => "ccda",
            Self::Csv => "csv",
            Self::Hl7 => "hl7",
            Self::Ldt => "ldt",
            Self::Saved => "saved",
        }
    }
}

/// What letters are written in.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum Encoding {
    /// UTF-8, or ASCII.
    Utf8,
    /// UTF-16 with its mark, as spreadsheets write "Unicode text".
    Utf16,
    /// Windows-1252, or ISO 8859-1, which it holds.
    Windows1252,
}

impl Encoding {
    /// The stable id.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::Utf8 => "utf-8",
            Self::Utf16 => "utf-16",
            Self::Windows1252 => "windows-1252",
        }
    }
}

/// A result, and what would become of it. What is not printed is empty.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Row {
    /// What it is, or, where it is refused, what it could be taken for.
    pub measure: Measure,
    /// The test's name as printed; of a saved result whose it is, if said.
    pub name: String,
    /// The figure with a point and its sign, in the precision printed: `<4`, `21.60`.
    pub value: String,
    /// The unit's id in the core, or as printed where the core has none.
    pub unit: String,
    /// What an amount that is eaten or taken is counted over; a day for all else.
    pub per: Per,
    /// The day of the sample, in its own time zone: `2026-03-04`.
    pub date: String,
    /// Lower limit of the printed range.
    pub low: String,
    /// Upper limit of the printed range.
    pub high: String,
    /// The result before, printed beside it.
    pub earlier: String,
    /// The day of that.
    pub earlier_date: String,
    /// Results older than that, of the days beside it.
    pub older: Vec<Past>,
    /// Where it stands in the source: `line 12`, `Observation/b`.
    pub place: String,
    /// Whether it can be taken.
    pub state: State,
}

/// A result of an earlier day.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Past {
    /// The figure, as in a row.
    pub value: String,
    /// The day, as an ISO date.
    pub date: String,
}

/// Whether a result can be taken.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum State {
    /// Yes.
    Ready,
    /// When the person has answered.
    Question(Question),
    /// No.
    Refused(Reason),
}

impl State {
    /// The stable id.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::Ready => "ready",
            Self::Question(Question::Person) => "question:ask-person",
            Self::Question(Question::Date) => "question:ask-date",
            Self::Question(Question::Analyte) => "question:ask-analyte",
            Self::Question(Question::Unit) => "question:ask-unit",
            Self::Refused(Reason::Cancelled) => "refused:cancelled",
            Self::Refused(Reason::EnteredInError) => "refused:entered-in-error",
            Self::Refused(Reason::NotFinal) => "refused:not-final",
            Self::Refused(Reason::NoValue) => "refused:no-value",
            Self::Refused(Reason::OtherTest) => "refused:other-test",
            Self::Refused(Reason::Unit) => "refused:unit",
            Self::Refused(Reason::Decimals) => "refused:decimals",
        }
    }
}

/// What only the person can say.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum Question {
    /// Whose results are meant?
    Person,
    /// Does the day or the month come first?
    Date,
    /// Is it this test?
    Analyte,
    /// Which unit is it in?
    Unit,
}

/// Why a result is not taken.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum Reason {
    /// The laboratory cancelled it.
    Cancelled,
    /// The laboratory took it back.
    EnteredInError,
    /// It is not final.
    NotFinal,
    /// It has no figure.
    NoValue,
    /// It is another test, which is easily taken for this one.
    OtherTest,
    /// This test is not given in that unit.
    Unit,
    /// It has more decimals than the page reads.
    Decimals,
}
