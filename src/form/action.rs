//! [`Action`]: everything that can change the form.

use std::rc::Rc;

use calcium_compass_core::entry::{Answers, Per};
use calcium_compass_core::measure::Measure;
use calcium_compass_core::person::{AgeUnit, Answer, Flag, Sex, Stage};
use calcium_compass_core::reference::{Body, Nutrient};
use calcium_compass_core::unit::Unit;
use calcium_compass_words::Notice;

use super::Form;
use super::host::Host;
use super::part::Part;

/// Something the person did, or that has happened to the page.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Action {
    /// Typed an age.
    Age(String),
    /// Chose what the age is counted in.
    AgeUnit(AgeUnit),
    /// Ticked "18 or over".
    Adult(bool),
    /// Chose a sex, or none.
    Sex(Option<Sex>),
    /// Chose a life stage, or none.
    Stage(Option<Stage>),
    /// Answered the anticoagulant question.
    Vka(Answer),
    /// Answered the kidney question.
    Kidney(Answer),
    /// Ticked or cleared a box.
    Flag(Flag, bool),
    /// Filled a part of a field.
    Fill(Measure, Part, String),
    /// Answered a question: the number and the unit that were meant.
    Answer(Measure, String, Unit),
    /// Did by a button what a control of the form does.
    Answered(Box<Self>),
    /// Answered a question about a figure that stays as it is.
    Confirm(Measure, Answers),
    /// Took the range that stands behind a result for the laboratory's own.
    TakeRange(Measure, String, String),
    /// Said what an amount is counted over.
    Period(Measure, Per),
    /// Chose which MGP test it is.
    Analyte(Measure),
    /// Chose the body of an amount's line.
    Body(Nutrient, Body),
    /// Gave the name under which results are saved.
    Name(String),
    /// Gave the day of the results that are saved and have none.
    SaveDate(String),
    /// Results were saved, so many new ones; or not, as the notice says.
    Saved(Notice, usize),
    /// Chose to enter a measure; or, where its field is there and empty, not to.
    Choose(Measure),
    /// Wants every field.
    AllFields,
    /// Wants every question about the person.
    AllQuestions,
    /// Left a field.
    Left(Measure),
    /// Left the age field.
    LeftAge,
    /// Opened or closed a part of the results.
    Fold(String, bool),
    /// Cleared everything.
    Clear,
    /// Took that back.
    Undo,
    /// Opened another link in the same tab: nothing of what was there stays.
    Open(Box<Form>),
    /// Took what a part of the page handed over: names of controls, and values.
    Take(Vec<(String, String)>),
    /// The host has set something else.
    Host(Rc<Host>),
    /// The page says something of itself.
    Notice(Notice),
    /// Words that were asked for have come.
    WordsCame,
    /// A text is to be copied by hand.
    Show(Notice, String),
    /// Closed it.
    Close,
}

impl Action {
    /// Whether it changes what controls hold, and no control did that.
    pub(super) const fn writes(&self) -> bool {
        match self {
            Self::Answer(..)
            | Self::TakeRange(..)
            | Self::Period(..)
            | Self::Answered(_)
            | Self::Clear
            | Self::Undo
            | Self::Open(_)
            | Self::Take(_)
            | Self::Host(_) => true,
            Self::Age(_)
            | Self::AgeUnit(_)
            | Self::Adult(_)
            | Self::Sex(_)
            | Self::Stage(_)
            | Self::Vka(_)
            | Self::Kidney(_)
            | Self::Flag(..)
            | Self::Fill(..)
            | Self::Confirm(..)
            | Self::Analyte(_)
            | Self::Body(..)
            | Self::Name(_)
            | Self::SaveDate(_)
            | Self::Saved(..)
            | Self::Left(_)
            | Self::LeftAge
            | Self::Fold(..)
            | Self::Choose(_)
            | Self::AllFields
            | Self::AllQuestions
            | Self::Notice(_)
            | Self::WordsCame
            | Self::Show(..)
            | Self::Close => false,
        }
    }

    /// Whether it ends something: then the page announces what it has led to.
    /// Typing does not, leaving the field does.
    pub(super) const fn settles(&self) -> bool {
        match self {
            Self::Age(_)
            | Self::Host(_)
            | Self::Notice(_)
            | Self::WordsCame
            | Self::Name(_)
            | Self::SaveDate(_)
            | Self::Saved(..)
            | Self::Show(..)
            | Self::Close
            | Self::Fold(..)
            | Self::Choose(_)
            | Self::AllFields
            | Self::AllQuestions
            | Self::Fill(
                _,
                Part::Text | Part::Date | Part::Lab(_) | Part::Earlier | Part::EarlierDate,
                _,
            ) => false,
            Self::AgeUnit(_)
            | Self::Adult(_)
            | Self::Sex(_)
            | Self::Stage(_)
            | Self::Vka(_)
            | Self::Kidney(_)
            | Self::Flag(..)
            | Self::Fill(
                _,
                Part::Unit | Part::Per | Part::Bound | Part::Confirm | Part::Listed,
                _,
            )
            | Self::Answer(..)
            | Self::Confirm(..)
            | Self::TakeRange(..)
            | Self::Period(..)
            | Self::Answered(_)
            | Self::Analyte(_)
            | Self::Body(..)
            | Self::Left(_)
            | Self::LeftAge
            | Self::Clear
            | Self::Undo
            | Self::Open(_)
            | Self::Take(_) => true,
        }
    }

    /// Whether it enters something. Then what was cleared is gone: somebody else
    /// may be at the page by now.
    pub(super) const fn enters(&self) -> bool {
        match self {
            Self::Age(_)
            | Self::AgeUnit(_)
            | Self::Adult(_)
            | Self::Sex(_)
            | Self::Stage(_)
            | Self::Vka(_)
            | Self::Kidney(_)
            | Self::Flag(..)
            | Self::Fill(..)
            | Self::Answer(..)
            | Self::Confirm(..)
            | Self::TakeRange(..)
            | Self::Period(..)
            | Self::Answered(_)
            | Self::Analyte(_)
            | Self::Name(_)
            | Self::SaveDate(_)
            | Self::Open(_)
            | Self::Take(_) => true,
            Self::Body(..)
            | Self::Saved(..)
            | Self::Left(_)
            | Self::LeftAge
            | Self::Fold(..)
            | Self::Choose(_)
            | Self::AllFields
            | Self::AllQuestions
            | Self::Clear
            | Self::Undo
            | Self::Host(_)
            | Self::Notice(_)
            | Self::WordsCame
            | Self::Show(..)
            | Self::Close => false,
        }
    }
}
