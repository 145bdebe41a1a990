//! [`Browser`]: what only the browser can do for the part.

use yew::Callback;

/// A file that is handed to the person.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct File {
    /// Its name.
    pub name: String,
    /// What kind it is, as browsers and their downloads know it.
    pub kind: &'static str,
    /// What is in it.
    pub text: String,
}

/// What only the browser can do.
#[derive(Clone, PartialEq)]
pub struct Browser {
    /// Takes a file; whether it did.
    pub save: Callback<File, bool>,
    /// Prints what is there; whether it could.
    pub print: Callback<(), bool>,
    /// The time in UTC as calendars write it, and a random name.
    pub stamp: Callback<(), (String, String)>,
}
