//! [`ReaderApp`]: the part, once it is open.

use std::rc::Rc;

use calcium_compass_core::date::Date;
use calcium_compass_words::ReaderWords;
use yew::prelude::*;

use super::intake::Intake;
use super::job::{Workers, use_reading};
use super::left_out::LeftOut;
use super::saving::{Save, Saving};
use super::source::SourceCard;
use super::state::{Item, Review};
use super::table::Table;
use super::taking::Taking;

/// What the part starts with.
#[derive(Properties, PartialEq, Clone)]
pub struct Props {
    /// The words.
    pub words: ReaderWords,
    /// Fills in names of controls and values, and closes the part.
    pub take: Callback<Vec<(String, String)>>,
    /// Saves results on the device.
    pub save: Save,
    /// The day it is.
    pub today: Option<Date>,
    /// Makes workers.
    pub workers: Workers,
}

/// The part.
#[component]
pub fn ReaderApp(props: &Props) -> Html {
    let w = props.words;
    let review = use_reducer(Review::default);
    let dispatch = use_memo((), |()| Callback::from(review.dispatcher()));
    let asks = use_reading(&props.workers, &dispatch);
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
    let items: Vec<Rc<Item>> = review.items().map(|(_, _, item)| item.clone()).collect();
    html! {
        <ContextProvider<ReaderWords> context={w}>
            <h2 ref={heading} tabindex="-1">{ w.heading() }</h2>
            <p>{ w.lede() }</p>
            <p class="quiet">{ w.privacy() }</p>
            <p class="quiet">{ w.limits() }{ " " }{ w.most() }</p>
            <Intake asks={asks.clone()} />
            <div class="read">
                { for review.sources.iter().map(|source| html! {
                    <SourceCard key={source.id} source={source.clone()} asks={asks.clone()} />
                }) }
            </div>
            <Table review={(*review).clone()} dispatch={(*dispatch).clone()} />
            <LeftOut items={items.clone()} />
            <Saving items={items.clone()} today={props.today} save={props.save.clone()} />
            <Taking {items} take={props.take.clone()} />
        </ContextProvider<ReaderWords>>
    }
}
