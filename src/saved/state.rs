//! [`SavedResults`]: the state of the page. Everything that can happen to it is
//! an [`Action`], and one pure function says what becomes of it. A change of
//! what is stored is shown only once it is stored: until then it is
//! [`pending`](SavedResults::pending).

use std::rc::Rc;

use calcium_compass_core::saved::file::{self, ReadError, ReadErrorKind};
use calcium_compass_core::saved::{self, SavedResult};
use calcium_compass_words::Outcome;
use yew::Reducible;

use super::action::{Action, Kept, Stored, Text, Write, WriteError};

/// What is stored, as it was read.
#[derive(Clone, PartialEq, Debug)]
pub enum Contents {
    /// Storing is forbidden.
    Forbidden,
    /// The text cannot be read.
    Damaged(ReadError),
    /// Results, or none.
    Results(Rc<[SavedResult]>),
}

/// What is said of the last action.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Message {
    /// What happened.
    pub outcome: Outcome,
    /// Of a file: how many results were added.
    pub added: usize,
    /// Of a file: how many results were there already.
    pub known: usize,
    /// Of a file that was not taken: why.
    pub error: Option<ReadError>,
}

impl From<Outcome> for Message {
    fn from(outcome: Outcome) -> Self {
        Self { outcome, added: 0, known: 0, error: None }
    }
}

/// Where the focus goes after an action whose own button goes away.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Focus {
    /// To the message.
    Message,
    /// To the question whether to erase everything.
    Question,
    /// To the button that asks it.
    EraseButton,
}

/// What is saved, and what the page says of it.
#[derive(Clone, PartialEq, Debug)]
pub struct SavedResults {
    kept: Kept,
    contents: Contents,
    /// What was kept before the last change, while that can be taken back.
    before: Option<Kept>,
    pending: Option<Pending>,
    message: Option<Message>,
    confirms_erase: bool,
    focus: Option<Focus>,
    /// Counts messages and moves of the focus: the same one again is another.
    turn: u32,
}

/// A change that the browser has not made yet, and what is said once it has.
#[derive(Clone, PartialEq, Debug)]
struct Pending {
    write: Write,
    message: Message,
}

impl Reducible for SavedResults {
    type Action = Action;

    fn reduce(self: Rc<Self>, action: Action) -> Rc<Self> {
        // One change at a time: what comes before the browser has made the last
        // one was decided on what is no longer there.
        let waits = self.pending.is_some();
        match action {
            Action::Written(result) => self.written(result),
            Action::Reload(stored) if waits || self.stores(&stored) => self,
            Action::Reload(stored) => {
                Rc::new(Self { turn: self.turn, ..Self::new(stored) }.say(Outcome::Elsewhere))
            }
            Action::ConfirmErase(asks) => {
                let focus = if asks { Focus::Question } else { Focus::EraseButton };
                Rc::new(Self { confirms_erase: asks, ..(*self).clone() }.move_focus(focus))
            }
            Action::Exported => Rc::new((*self).clone().say(Outcome::Exported)),
            Action::Delete(_)
            | Action::Rename(..)
            | Action::Note(..)
            | Action::Erase
            | Action::Undo
            | Action::Import(_)
                if waits =>
            {
                self
            }
            Action::Delete(result) => {
                let results = self.results().iter().filter(|one| !one.is_same(&result));
                let results: Vec<SavedResult> = results.cloned().collect();
                let text = (!results.is_empty()).then(|| file::write(&results).into());
                Rc::new(self.write(text, Outcome::Deleted))
            }
            Action::Rename(from, to) => {
                let renamed = |one: &SavedResult| {
                    if one.person() == from.as_str() { one.renamed(&to) } else { one.clone() }
                };
                // Two people of one name become one, without doubles.
                let mut results = Vec::new();
                saved::add(&mut results, self.results().iter().map(renamed).collect());
                Rc::new(self.write(Some(file::write(&results).into()), Outcome::Renamed))
            }
            Action::Note(result, taken) => {
                let noted = |one: &SavedResult| {
                    if one.is_same(&result) { one.noted(&taken) } else { one.clone() }
                };
                let results: Vec<SavedResult> = self.results().iter().map(noted).collect();
                Rc::new(self.write(Some(file::write(&results).into()), Outcome::Noted))
            }
            Action::Erase => Rc::new(self.replace(Kept::default(), Outcome::Erased)),
            Action::Undo => match &self.before {
                Some(before) => Rc::new(self.replace(before.clone(), Outcome::Restored)),
                None => self,
            },
            Action::Import(text) => Rc::new(self.import(text)),
        }
    }
}

impl SavedResults {
    /// What the browser stores, read.
    #[must_use]
    pub fn new(stored: Stored) -> Self {
        let (kept, contents) = match stored {
            Stored::Forbidden => (Kept::default(), Contents::Forbidden),
            Stored::Kept(kept) => {
                let results = kept.results.as_deref().map_or(Ok(Vec::new()), file::read);
                let read = |results: Vec<SavedResult>| Contents::Results(results.into());
                (kept, results.map_or_else(Contents::Damaged, read))
            }
        };
        Self {
            kept,
            contents,
            before: None,
            pending: None,
            message: None,
            confirms_erase: false,
            focus: None,
            turn: 0,
        }
    }

    /// What is stored, as it was read.
    #[must_use]
    pub const fn contents(&self) -> &Contents {
        &self.contents
    }

    /// The results; none where nothing can be read.
    #[must_use]
    pub fn results(&self) -> &[SavedResult] {
        match &self.contents {
            Contents::Results(results) => results,
            Contents::Forbidden | Contents::Damaged(_) => &[],
        }
    }

    /// The text of a file of it: what is stored, as it is, where that cannot be
    /// read.
    #[must_use]
    pub fn export(&self) -> String {
        match &self.contents {
            // Spreadsheets take a file for UTF-8 by this mark.
            Contents::Results(results) => format!("\u{FEFF}{}", file::write(results)),
            Contents::Forbidden | Contents::Damaged(_) => {
                self.kept.results.as_deref().unwrap_or_default().to_owned()
            }
        }
    }

    /// Whether results are stored, readable or not.
    #[must_use]
    pub const fn is_filled(&self) -> bool {
        self.kept.results.is_some()
    }

    /// Whether the list of foods and products is kept.
    #[must_use]
    pub const fn keeps_foods(&self) -> bool {
        self.kept.foods.is_some()
    }

    /// Whether the last change can be taken back.
    #[must_use]
    pub const fn can_undo(&self) -> bool {
        self.before.is_some()
    }

    /// Whether the person is asked if everything is to be erased.
    #[must_use]
    pub const fn confirms_erase(&self) -> bool {
        self.confirms_erase
    }

    /// What is said of the last action.
    #[must_use]
    pub const fn message(&self) -> Option<Message> {
        self.message
    }

    /// Counts messages and moves of the focus.
    #[must_use]
    pub const fn turn(&self) -> u32 {
        self.turn
    }

    /// Another number each time the focus is to go to this place.
    #[must_use]
    pub fn focus(&self, place: Focus) -> Option<u32> {
        (self.focus == Some(place)).then_some(self.turn)
    }

    /// The change that the browser is to make; [`Action::Written`] answers it.
    #[must_use]
    pub fn pending(&self) -> Option<&Write> {
        self.pending.as_ref().map(|pending| &pending.write)
    }

    fn stores(&self, stored: &Stored) -> bool {
        match (stored, &self.contents) {
            (Stored::Forbidden, contents) => *contents == Contents::Forbidden,
            (Stored::Kept(_), Contents::Forbidden) => false,
            (Stored::Kept(kept), Contents::Damaged(_) | Contents::Results(_)) => *kept == self.kept,
        }
    }

    /// One thing at a time: a question that stands open is taken back.
    fn say(self, message: impl Into<Message>) -> Self {
        let (message, turn) = (Some(message.into()), self.turn + 1);
        Self { message, focus: None, confirms_erase: false, turn, ..self }
    }

    fn move_focus(self, place: Focus) -> Self {
        Self { focus: Some(place), turn: self.turn + 1, ..self }
    }

    /// Waits for the browser to store another text of results.
    fn write(&self, results: Text, message: impl Into<Message>) -> Self {
        self.replace(Kept { results, ..self.kept.clone() }, message)
    }

    /// Waits for the browser to keep this in the place of all that is kept.
    fn replace(&self, to: Kept, message: impl Into<Message>) -> Self {
        let write = Write { from: self.kept.clone(), to };
        Self { pending: Some(Pending { write, message: message.into() }), ..self.clone() }
    }

    fn written(self: Rc<Self>, result: Result<(), WriteError>) -> Rc<Self> {
        let Some(Pending { write, message }) = self.pending.clone() else { return self };
        let same = Self { pending: None, ..(*self).clone() };
        let after = match result {
            Ok(()) => {
                let undone = message.outcome == Outcome::Restored;
                let before = (!undone).then_some(write.from);
                Self { before, turn: self.turn, ..Self::new(Stored::Kept(write.to)) }.say(message)
            }
            Err(WriteError::Forbidden) => same.say(Outcome::Forbidden),
            Err(WriteError::Full) => same.say(Outcome::Full),
            Err(WriteError::Conflict(kept)) => {
                let there = Self::new(Stored::Kept(kept));
                Self { turn: self.turn, ..there }.say(Outcome::Conflict)
            }
        };
        // A file's field stays, and keeps the focus.
        let stays = message.outcome == Outcome::Imported;
        Rc::new(if stays { after } else { after.move_focus(Focus::Message) })
    }

    fn import(&self, text: Result<String, ReadErrorKind>) -> Self {
        let refused = |error| {
            let refused = Message::from(Outcome::FileRefused);
            self.clone().say(Message { error: Some(error), ..refused })
        };
        let read =
            text.map_err(|kind| ReadError { line: 1, kind }).and_then(|text| saved::open(&text));
        let more = match read {
            Ok(more) => more,
            Err(error) => return refused(error),
        };
        let mut results = self.results().to_vec();
        let count = more.len();
        let added = saved::add(&mut results, more);
        // What is written must be read again.
        if results.len() > file::MAX_RESULTS {
            return refused(ReadError { line: 1, kind: ReadErrorKind::TooLong });
        }
        let known = count - added;
        let message = Message { added, known, ..Message::from(Outcome::Imported) };
        if added == 0 {
            return self.clone().say(message);
        }
        self.write(Some(file::write(&results).into()), message)
    }
}
