//! [`FoodsApp`]: the part, once it is open.

use std::rc::Rc;

use calcium_compass_core::report::Input;
use calcium_compass_foods::{Country, Table, first};
use calcium_compass_words::FoodsWords;
use yew::prelude::*;

use super::action::Action;
use super::compare::Compare;
use super::keeping::Keeping;
use super::kept;
use super::portion;
use super::products::Products;
use super::row::FoodRow;
use super::search::Search;
use super::state::Counting;
use super::sums::SumList;
use super::take;
use super::warnings::Warnings;

pub use super::keeping::Kept;

/// What the part starts with.
#[derive(Properties, PartialEq, Clone)]
pub struct Props {
    /// The words.
    pub words: FoodsWords,
    /// The foods.
    pub table: Rc<Table>,
    /// Whose first foods are shown.
    pub country: Country,
    /// What the page holds.
    pub entered: Input,
    /// The list that was counted before, if one was.
    pub stored: Option<AttrValue>,
    /// Whether one is kept.
    pub kept: Kept,
    /// Keeps a text on the device, or nothing any more.
    pub keep: Callback<Option<String>, Kept>,
    /// The address of the page of sources.
    pub sources: AttrValue,
    /// Fills in names of controls and values, and closes the part. Beside them stands the
    /// list: whoever opens the part again goes on with it.
    pub take: Callback<(Vec<(String, String)>, String)>,
}

/// The part.
#[component]
pub fn FoodsApp(props: &Props) -> Html {
    let w = props.words;
    let state = use_reducer(|| start(props));
    let kept = use_state(|| props.kept);
    let dispatch = use_memo((), |()| Callback::from(state.dispatcher()));
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
    // Only a list that somebody asked to keep is written again.
    use_effect_with((kept::text(&state), *kept), {
        let (keep, kept) = (props.keep.clone(), kept.clone());
        move |(text, is): &(String, Kept)| {
            if *is == Kept::Yes {
                kept.set(keep.emit(Some(text.clone())));
            }
        }
    });
    let on_keep = {
        let (keep, kept, state) = (props.keep.clone(), kept.clone(), state.clone());
        Callback::from(move |yes: bool| {
            kept.set(keep.emit(yes.then(|| kept::text(&state))));
        })
    };
    let on_everything = dispatch.reform(|event: Event| {
        Action::Everything(event.target_unchecked_into::<web_sys::HtmlInputElement>().checked())
    });
    let gated = state.after.person.on_anticoagulant();
    let said = announced(&state, w);
    let controls = take::controls(&state.after.sums);
    let onclick = {
        let (take, controls, text) = (props.take.clone(), controls.clone(), kept::text(&state));
        Callback::from(move |_: MouseEvent| take.emit((controls.clone(), text.clone())))
    };
    html! {
        <ContextProvider<FoodsWords> context={w}>
            <h2 ref={heading} tabindex="-1">{ w.heading() }</h2>
            <p>{ w.lede() }</p>
            if gated {
                <p class="steady" data-steady="">{ w.steady() }</p>
            }
            <div class="foods">
                <div class="foods__list">
                    <section>
                        <h3>{ w.foods_heading() }</h3>
                        <p class="hidden" role="status"><span key={said.clone()}>{ &said }</span></p>
                        <ul class="foods__rows">
                            { for state.rows.iter().map(|row| html! {
                                <FoodRow
                                    key={row.food.id.as_str()}
                                    row={row.clone()}
                                    dispatch={(*dispatch).clone()}
                                />
                            }) }
                        </ul>
                        <Search
                            query={state.query.clone()}
                            found={state.found().into_iter().cloned().collect::<Vec<_>>()}
                            dispatch={(*dispatch).clone()}
                        />
                    </section>
                    <Products
                        products={state.products.clone()}
                        offers_vitamin_k={!gated}
                        dispatch={(*dispatch).clone()}
                    />
                    <div class="field">
                        <label class="tick">
                            <input
                                type="checkbox"
                                name="foods.everything"
                                checked={state.is_everything}
                                onchange={on_everything}
                            />
                            <span>{ w.everything() }</span>
                        </label>
                        <p class="quiet">{ w.everything_hint() }</p>
                    </div>
                </div>
                <div class="foods__sums">
                    <section>
                        <h3>{ w.sums_heading() }</h3>
                        <SumList sums={state.after.sums.clone()} />
                    </section>
                    if state.is_counted() {
                        <Warnings report={state.after.clone()} />
                    }
                    if !controls.is_empty() {
                        <div class="taking">
                            <button
                                type="button"
                                class="button button--main"
                                data-tool="foods.take"
                                {onclick}
                            >{ w.take() }</button>
                            <p class="quiet">{ w.take_hint() }</p>
                        </div>
                    }
                    if state.is_counted() {
                        <Compare
                            before={state.before.clone()}
                            after={state.after.clone()}
                            dispatch={(*dispatch).clone()}
                        />
                    }
                    <Keeping kept={*kept} {on_keep} />
                    <p class="quiet">
                        <a href={props.sources.clone()} target="_blank" rel="noopener">{ w.sources() }</a>
                    </p>
                </div>
            </div>
        </ContextProvider<FoodsWords>>
    }
}

/// The first foods, and the list that was kept.
fn start(props: &Props) -> Counting {
    let empty =
        Counting::new(props.table.clone(), props.entered.clone(), first(props.country).as_slice());
    let stored = props.stored.as_deref().and_then(|text| kept::read(&empty, text));
    stored.unwrap_or(empty)
}

/// What has changed, for those who do not see it.
fn announced(state: &Counting, w: FoodsWords) -> String {
    let row = state.changed.as_deref().and_then(|id| {
        let row = state.rows.iter().find(|row| row.food.id == id)?;
        let grams = portion::grams(row.grams(), w);
        let (name, count) = (row.food.name.as_str(), row.count.to_string());
        let gaps = [("food", name), ("n", count.as_str()), ("grams", grams.as_str())];
        Some(w.shared.fill(w.counted(), &gaps))
    });
    row.unwrap_or_default()
}
