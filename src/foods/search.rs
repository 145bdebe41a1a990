//! [`Search`]: another food. A field over a plain list of buttons, whose length is
//! announced; comboboxes fail with screen readers.

use calcium_compass_foods::Food;
use yew::prelude::*;

use super::action::Action;
use super::portion;
use super::words::use_words;

/// More than anybody reads.
const SHOWN: usize = 20;

#[derive(Properties, PartialEq)]
pub(super) struct Props {
    pub(super) query: AttrValue,
    pub(super) found: Vec<Food>,
    pub(super) dispatch: Callback<Action>,
}

/// The search.
#[component]
pub(super) fn Search(props: &Props) -> Html {
    let (w, found) = (use_words(), &props.found);
    let oninput = props.dispatch.reform(|event: InputEvent| {
        Action::Search(event.target_unchecked_into::<web_sys::HtmlInputElement>().value())
    });
    let (n, shown) = (found.len().to_string(), SHOWN.to_string());
    let said = match found.len() {
        _ if props.query.trim().is_empty() => String::new(),
        0 => w.found_none().to_owned(),
        1..=SHOWN => w.shared.fill(w.found(), &[("n", &n)]),
        _ => w.shared.fill(w.found_some(), &[("n", &n), ("shown", &shown)]),
    };
    html! {
        <div class="food-search">
            <label class="field__l" for="food-search">{ w.another_food() }</label>
            <input
                id="food-search"
                name="food.search"
                autocomplete="off"
                value={props.query.clone()}
                {oninput}
            />
            <p class="quiet" role="status" data-found={n.clone()}>
                <span key={said.clone()}>{ &said }</span>
            </p>
            <ul class="found">
                { for found.iter().take(SHOWN).map(|food| button(food, &props.dispatch, w)) }
            </ul>
        </div>
    }
}

fn button(food: &Food, dispatch: &Callback<Action>, w: calcium_compass_words::FoodsWords) -> Html {
    let id = food.id.clone();
    let onclick = dispatch.reform(move |_: MouseEvent| Action::More(id.clone()));
    let text = w.shared.fill(w.add(), &[("food", &food.name)]);
    html! {
        <li key={food.id.clone()}>
            <button type="button" class="link" data-add-food={food.id.clone()} {onclick}>
                <span key={text.clone()}>{ &text }</span>
                <span class="quiet">{ " " }{ portion::portion(&food.portion, w) }</span>
            </button>
        </li>
    }
}
