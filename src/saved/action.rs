//! [`Action`]: everything that can happen to the page of saved results.

use std::rc::Rc;

use calcium_compass_core::saved::SavedResult;
use calcium_compass_core::saved::file::ReadErrorKind;
use yew::AttrValue;

/// The stored text, if there is one.
pub type Text = Option<Rc<str>>;

/// What the browser stores.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Stored {
    /// It forbids storing.
    Forbidden,
    /// A text, or none.
    Text(Text),
}

/// What a person does, or what happens to the page.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Action {
    /// The storage was read again: another tab may have changed it.
    Reload(Stored),
    /// Deletes a result.
    Delete(SavedResult),
    /// Gives the results of a person another name.
    Rename(AttrValue, String),
    /// Notes what was taken at the time of a result.
    Note(SavedResult, String),
    /// Asks whether to erase everything, or no longer.
    ConfirmErase(bool),
    /// Erases everything.
    Erase,
    /// Takes the last change back.
    Undo,
    /// Adds the results of a file, or says why it cannot be one.
    Import(Result<String, ReadErrorKind>),
    /// A file was handed to the browser.
    Exported,
    /// What came of the pending change.
    Written(Result<(), WriteError>),
}

/// A change of the stored text, which must still be the one it was made from.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Write {
    /// The text it was made from.
    pub from: Text,
    /// The text after it; none where no result is left.
    pub to: Text,
    /// Whether the list of foods goes, too: only where a person erases everything.
    pub erases_foods: bool,
}

/// Why a change was not made.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum WriteError {
    /// The browser forbids it.
    Forbidden,
    /// There is no room.
    Full,
    /// Another tab wrote first, and this is what it left.
    Conflict(Text),
}
