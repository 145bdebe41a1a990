//! [`RecordsApp`]: the part, once it is open.

use std::rc::Rc;

use calcium_compass_core::assess;
use calcium_compass_core::date::Date;
use calcium_compass_core::report::Input;
use calcium_compass_words::{Made, RecordsWords};
use yew::prelude::*;

use super::browser::Browser;
use super::code::QrCode;
use super::entered::Entered;
use super::files::Files;
use super::reminder::Reminder;
use super::sheet::Sheet;

/// What the part starts with.
#[derive(Properties, PartialEq, Clone)]
pub struct Props {
    /// The words.
    pub words: RecordsWords,
    /// What was entered; `None` where that could not be read.
    pub input: Option<Input>,
    /// The link that opens the page with the same entries.
    pub link: String,
    /// Today, where the clock tells it.
    pub today: Option<Date>,
    /// What only the browser can do.
    pub browser: Browser,
}

/// The part.
#[component]
pub fn RecordsApp(props: &Props) -> Html {
    let w = props.words;
    let made = use_state(|| None);
    let on_made = {
        let made = made.clone();
        // The same message again is told again: it is another one.
        Callback::from(move |what: Made| {
            made.set(Some((what, made.map_or(0, |(_, turn): (Made, u32)| turn.wrapping_add(1)))));
        })
    };
    let entered = {
        let (input, link, today) = (props.input.clone(), props.link.clone(), props.today);
        use_memo((), move |()| {
            let (input, today) = (input?, today?);
            Some(Rc::new(Entered { report: assess(&input), input, link, today }))
        })
    };
    let heading = use_node_ref();
    use_effect_with((), {
        let heading = heading.clone();
        move |()| {
            // Where a screen reader begins.
            if let Some(heading) = heading.cast::<web_sys::HtmlElement>() {
                let _ = heading.focus();
            }
        }
    });
    let filled = |entered: &Rc<Entered>| entered.input.entries.iter().any(|one| one.is_filled());
    let parts = match &*entered {
        None => html! { <p class="problems" data-state="unreadable">{ w.unreadable() }</p> },
        Some(entered) if !filled(entered) => {
            html! { <p class="empty" data-state="empty">{ w.nothing() }</p> }
        }
        Some(entered) => html! {
            <>
                <Files {entered} save={props.browser.save.clone()} made={on_made.clone()} />
                <QrCode {entered} print={props.browser.print.clone()} />
                <Reminder
                    today={entered.today}
                    save={props.browser.save.clone()}
                    stamp={props.browser.stamp.clone()}
                    made={on_made}
                />
            </>
        },
    };
    html! {
        <ContextProvider<RecordsWords> context={w}>
            <h2 ref={heading} tabindex="-1">{ w.title() }</h2>
            <p>{ w.lede() }</p>
            { parts }
            <p class="made" role="status" data-made={(*made).map(|(what, _)| what.id())}>
                if let Some((what, turn)) = *made {
                    <span key={turn.to_string()}>{ w.made(what) }</span>
                }
            </p>
            if let Some(entered) = entered.as_ref().as_ref().filter(|entered| filled(entered)) {
                <Sheet {entered} />
            }
        </ContextProvider<RecordsWords>>
    }
}
