//! [`Effect`]: what only the browser can do.

use calcium_compass_core::date::Date;
use calcium_compass_core::saved::{SavedResult, file};
use calcium_compass_words::Notice;

use crate::form::Form;
use crate::form::action::Action;

/// What only the browser can do.
#[derive(Clone, PartialEq, Debug)]
pub enum Effect {
    /// Put a text into the clipboard.
    Copy(String),
    /// Put a link to a site that holds these controls into the clipboard; of
    /// this page where no site is named.
    Link(String, Vec<(String, String)>),
    /// Save these lines on the device; whether others were left out.
    Save(Vec<String>, bool),
    /// Print the page. The text is for where that is forbidden.
    Print(String),
}

/// Saves the results that can be saved, those without a day of their own under
/// the one given where they are saved. Without any, or with a day that is still to
/// come, there is nothing to do but to say why.
pub(super) fn save(form: &Form, today: Option<Date>) -> Result<Effect, Action> {
    let (mut lines, mut left_out) = (Vec::new(), false);
    let day = Date::parse(&form.save_date);
    for mut entry in form.input().entries {
        if entry.is_filled() && !entry.measure.is_intake() {
            entry.date = entry.date.or(day);
            if today.is_some_and(|today| entry.date > Some(today)) {
                return Err(Action::Notice(Notice::SaveFuture));
            }
            match SavedResult::of(&entry, &form.name) {
                Ok(dated) => lines.push(file::line(&dated)),
                Err(_) => left_out = true,
            }
        }
    }
    if lines.is_empty() {
        Err(Action::Notice(Notice::SaveNeedsDate))
    } else {
        Ok(Effect::Save(lines, left_out))
    }
}
