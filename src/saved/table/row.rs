//! A row of the table: a result. It is no component of its own, because what it
//! says depends on the one before.

use calcium_compass_core::saved::trend::{Point, Since, Trend};
use calcium_compass_core::uncertainty::ChangeVerdict;
use calcium_compass_words::{SavedWords, compose};
use yew::prelude::*;

use super::text::{apart_by, drawn_as, own_range, reach, value};
use crate::saved::action::Action;

/// `compared` is whether there are columns of how sure it is and how it stands
/// to the one before.
pub(super) fn row(
    point: &Point,
    trend: &Trend,
    compared: bool,
    dispatch: &Callback<Action>,
    w: SavedWords,
) -> Html {
    let result = &point.result;
    let day = compose::date(result.date(), w.shared);
    let value = value(result, w);
    let what = format!(": {day}, {value}");
    let delete = {
        let result = result.clone();
        dispatch.reform(move |_: MouseEvent| Action::Delete(result.clone()))
    };
    html! {
        <tr key={format!("{day} {value}")} data-date={result.date().to_string()}>
            <th scope="row">{ day }</th>
            <td>
                <b><bdi>{ value }</bdi></b>
                if let Some(text) = drawn_as(point, trend, w) { { quiet(text) } }
                if let Some(text) = own_range(result, w) { { quiet(text) } }
                if !result.lab().cv.is_empty() {
                    { quiet(format!("{}: {}", w.shared.lab_cv(), result.lab().cv)) }
                }
            </td>
            if compared {
                <td>
                    if let Some(range) = point.interval {
                        <span class="lens__name">{ w.range() }</span>
                        <bdi>{ reach(range.typed, result, w) }</bdi>
                    }
                </td>
                { since(&point.since, w) }
            }
            <td>
                <button type="button" class="button button--small" data-tool="delete" onclick={delete}>
                    { w.delete() }<span class="hidden">{ what }</span>
                </button>
            </td>
        </tr>
    }
}

fn quiet(text: String) -> Html {
    html! { <p class="quiet" key={text.clone()}>{ text }</p> }
}

fn since(since: &Since, w: SavedWords) -> Html {
    let (id, text) = match since {
        Since::First => ("first", w.first_test().to_owned()),
        Since::Unknown | Since::Apart => ("apart", w.apart().to_owned()),
        Since::Compared(change) => {
            let says = match change.verdict {
                ChangeVerdict::Noise => w.noise(),
                ChangeVerdict::MoreThanNoise => w.more(),
            };
            (change.verdict.id(), apart_by(change, says, w))
        }
    };
    html! {
        <td data-since={id}>
            // The name of the column, where a narrow screen has no heads.
            <span class="lens__name">{ w.since() }</span>
            <span key={text.clone()}>{ text }</span>
        </td>
    }
}
