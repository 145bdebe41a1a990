//! [`Action`]: everything that can happen to the page of saved results.

use std::rc::Rc;

use calcium_compass_core::saved::SavedResult;
use calcium_compass_core::saved::file::ReadErrorKind;
use yew::AttrValue;

/// The stored text, if there is one.
pub type Text = Option<Rc<str>>;

/// What is kept on the device.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Kept {
    /// The saved results.
    pub results: Text,
    /// The list of foods and products, which the calculator keeps.
    pub foods: Text,
}

/// What the browser stores.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Stored {
    /// It forbids storing.
    Forbidden,
    /// Texts, or none.
    Kept(Kept),
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

/// A change of what is stored, which must still be what it was made from.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Write {
    /// What it was made from.
    pub from: Kept,
    /// What is stored after it. The list of foods goes, or comes back, only where a
    /// person erases everything and takes that back.
    pub to: Kept,
}

impl Write {
    /// Whether it changes the list of foods.
    #[must_use]
    pub fn changes_foods(&self) -> bool {
        self.from.foods != self.to.foods
    }
}

/// Why a change was not made.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum WriteError {
    /// The browser forbids it.
    Forbidden,
    /// There is no room.
    Full,
    /// Another tab wrote first, and this is what it left.
    Conflict(Kept),
}
