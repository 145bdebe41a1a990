//! [`Reminder`]: a file for a calendar, on a day that the person sets.

use calcium_compass_core::date::Date;
use calcium_compass_records::ics;
use calcium_compass_words::Made;
use web_sys::HtmlInputElement;
use yew::prelude::*;

use super::browser::File;
use super::words::use_words;

#[derive(Properties, PartialEq)]
pub(super) struct Props {
    pub(super) today: Date,
    pub(super) save: Callback<File, bool>,
    pub(super) stamp: Callback<(), (String, String)>,
    pub(super) made: Callback<Made>,
}

/// What is wrong with the day.
#[derive(Clone, Copy, PartialEq)]
enum Wrong {
    Missing,
    Past,
}

/// The day that was chosen, if it comes after today.
fn chosen(text: &str, today: Date) -> Result<Date, Wrong> {
    let day = Date::parse(text).ok_or(Wrong::Missing)?;
    if day > today { Ok(day) } else { Err(Wrong::Past) }
}

#[component]
pub(super) fn Reminder(props: &Props) -> Html {
    let w = use_words();
    let (day, text, wrong) = (use_state(String::new), use_state(String::new), use_state(|| None));
    let field = use_node_ref();
    let types = |state: &UseStateHandle<String>| {
        let state = state.clone();
        Callback::from(move |event: InputEvent| {
            state.set(event.target_unchecked_into::<HtmlInputElement>().value());
        })
    };
    let onsubmit = {
        let (day, text, wrong, field) = (day.clone(), text.clone(), wrong.clone(), field.clone());
        let today = props.today;
        let (save, stamp, made) = (props.save.clone(), props.stamp.clone(), props.made.clone());
        Callback::from(move |event: SubmitEvent| {
            event.prevent_default();
            match chosen(&day, today) {
                Err(what) => {
                    wrong.set(Some(what));
                    if let Some(field) = field.cast::<HtmlInputElement>() {
                        let _ = field.focus();
                    }
                }
                Ok(day) => {
                    wrong.set(None);
                    let (stamp, uid) = stamp.emit(());
                    let (title, text) = (w.reminder_title(), text.as_str());
                    let reminder = ics::Reminder { day, title, text, stamp: &stamp, uid: &uid };
                    let file = File {
                        // Downloads are seen by others too.
                        name: format!("{day}.ics"),
                        kind: "text/calendar;charset=utf-8",
                        text: reminder.file(),
                    };
                    made.emit(if save.emit(file) { Made::Reminder } else { Made::Failed });
                }
            }
        })
    };
    let error = wrong.map(|what| match what {
        Wrong::Missing => w.no_day(),
        Wrong::Past => w.past_day(),
    });
    html! {
        <form class="take" novalidate=true autocomplete="off" {onsubmit}>
            <h3>{ w.reminder() }</h3>
            <p class="hint">{ w.reminder_hint() }</p>
            <label class="field__s" for="reminder-day">{ w.reminder_day() }</label>
            if let Some(error) = error {
                <p class="error" id="reminder-error" key={error}>
                    <span class="hidden">{ w.shared.error() }{ " " }</span>{ error }
                </p>
            }
            <input
                ref={field}
                id="reminder-day"
                name="reminder.day"
                type="date"
                aria-invalid={error.map(|_| "true")}
                aria-describedby={error.map(|_| "reminder-error")}
                value={(*day).clone()}
                oninput={types(&day)}
            />
            <label class="field__s" for="reminder-text">{ w.reminder_text() }</label>
            <p class="hint" id="reminder-hint">{ w.reminder_text_hint() }</p>
            <input
                id="reminder-text"
                name="reminder.text"
                maxlength={ics::LONGEST.to_string()}
                aria-describedby="reminder-hint"
                value={(*text).clone()}
                oninput={types(&text)}
            />
            <button class="button" data-tool="ics">{ w.reminder_make() }</button>
        </form>
    }
}
