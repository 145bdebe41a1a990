//! [`ReviewRow`]: a result: what the report says, what it would become, a tick, and the
//! question if there is one.

use std::rc::Rc;

use calcium_compass_reader::{Question, State};
use calcium_compass_words::found::Becomes;
use web_sys::HtmlInputElement;
use yew::prelude::*;

use super::action::Action;
use super::question::RowQuestion;
use super::said;
use super::state::Item;
use super::take::Role;
use super::words::use_words;

#[derive(Properties, PartialEq)]
pub(super) struct Props {
    pub(super) source: u32,
    pub(super) place: usize,
    pub(super) item: Rc<Item>,
    pub(super) role: Role,
    pub(super) dispatch: Callback<Action>,
}

#[component]
pub(super) fn ReviewRow(props: &Props) -> Html {
    let w = use_words();
    let Props { source, place, item, role, dispatch } = props;
    let (row, state) = (&item.row, item.state());
    let onchange = {
        let (source, place) = (*source, *place);
        dispatch.reform(move |event: Event| {
            let input: HtmlInputElement = event.target_unchecked_into();
            Action::Tick(source, place, input.checked())
        })
    };
    let value = said::result(item, w);
    let label = w.shared.fill(w.take_row(), &[("name", &format!("{}: {value}", row.name))]);
    let day = if row.state == State::Question(Question::Date) {
        // It has one, which the question is about.
        String::new()
    } else if row.date.is_empty() {
        w.no_date().to_owned()
    } else {
        said::day(&row.date, w)
    };
    let range = said::range(item);
    let becomes = match role {
        Role::Result => Becomes::Result,
        Role::Earlier => Becomes::Earlier,
        Role::Older => Becomes::Older,
        Role::None => Becomes::Nothing,
    };
    html! {
        <tr
            data-row={format!("{source}.{place}")}
            data-measure={row.measure.id()}
            data-value={row.value.clone()}
            data-unit={item.unit().to_owned()}
            data-date={row.date.clone()}
            data-state={state.id()}
        >
            <td class="review__tick">
                <label>
                    <input
                        type="checkbox"
                        checked={item.is_taken()}
                        disabled={state != State::Ready}
                        aria-label={label}
                        {onchange}
                    />
                </label>
            </td>
            <th scope="row">
                <bdi key={row.name.clone()}>{ &row.name }</bdi>
                <p class="quiet"><bdi>{ said::place(&row.place, w) }</bdi></p>
            </th>
            <td>
                <b><bdi dir="ltr">{ &value }</bdi></b>
                if !row.earlier.is_empty() && !row.earlier_date.is_empty() {
                    { before(&row.earlier, &row.earlier_date, w) }
                }
                { for row.older.iter().map(|past| before(&past.value, &past.date, w)) }
            </td>
            <td>
                if !day.is_empty() {
                    <span class="review__name">{ w.date_column() }</span><span>{ day }</span>
                }
            </td>
            <td>
                if !range.is_empty() {
                    <span class="review__name">{ w.range_column() }</span><bdi dir="ltr">{ range }</bdi>
                }
            </td>
            <td>
                <span key={becomes as usize}>
                    { w.shared.measure(row.measure) }{ " " }
                    <span class="quiet">{ w.becomes(becomes) }</span>
                </span>
                <RowQuestion
                    source={*source}
                    place={*place}
                    item={item.clone()}
                    dispatch={dispatch.clone()}
                />
            </td>
        </tr>
    }
}

/// An earlier result, where the report prints it beside this one.
fn before(value: &str, date: &str, w: calcium_compass_words::ReaderWords) -> Html {
    let day = said::day(date, w);
    let gaps = [("value", value), ("date", day.as_str())];
    let text = w.shared.fill(w.earlier(), &gaps);
    html! { <p class="quiet" key={text.clone()}>{ &text }</p> }
}
