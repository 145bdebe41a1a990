//! The one picture of all sources: a row a source with its bands and edges, one
//! mark with its interval through all rows, one axis in the reader's unit.
//!
//! It has no words of its own that the table beside it does not have.

mod axis;
mod bar;
mod caption;
mod ground;
mod label;
mod mark;
mod people;
mod row;
mod table;

use std::rc::Rc;

use calcium_compass_core::report::Finding;
use yew::prelude::*;

use axis::Axis;
use bar::bar;
use ground::{head, threads};
use mark::Mark;
pub(super) use people::People;
use row::{FIRST, Row, rows};
use table::Table;

use super::context::{use_page, use_words};
use super::fold::Fold;
use crate::form::action::Action;

/// See [`Picture`].
#[derive(Properties, PartialEq)]
pub(super) struct Props {
    /// The id of the finding.
    pub(super) id: AttrValue,
    /// What the core says of the figure.
    pub(super) finding: Rc<Finding>,
}

/// The picture, what it shows in words, and the table that is equal to it.
/// Nothing where no source in force, laboratory or study says anything.
#[component]
pub(super) fn Picture(props: &Props) -> Html {
    let (w, page, finding) = (use_words(), use_page(), &*props.finding);
    let rows = rows(finding, &page.host, w);
    if rows.iter().all(|row| row.edges.is_empty()) {
        return Html::default();
    }
    let quantity = &finding.quantity;
    let mark = Mark::of(finding, &rows, w);
    let axis = Axis::of(quantity.measure, &mark, &rows, w.lang().is_rtl());
    let caption = caption::caption(finding, &rows, w);
    let name = format!("{}-picture", props.id);
    let open = page.opened.contains(&name);
    let toggle = page.dispatch.reform(move |_: MouseEvent| Action::Fold(name.clone(), !open));
    let all = if open {
        w.picture_fewer().to_owned()
    } else {
        w.fill(w.picture_all(), &[("n", &rows.len().to_string())])
    };
    let shown = if open || page.wide { rows.len() } else { FIRST };
    // Where there is room, all in force are shown as they are.
    let narrow = page.wide && rows.iter().skip(FIRST).all(|row| row.in_force);
    html! {
        <figure class={classes!("picture", open.then_some("is-open"))} data-picture="">
            <div class="picture__in">
                <div class="picture__chart">
                    { head(&axis, &mark, caption::title(finding, &caption, w), w) }
                    { threads(&axis, &mark) }
                    <ul class="picture__rows">
                        { for rows.iter().take(shown).map(|row| source(&axis, &mark, row, Some(row.id))) }
                    </ul>
                </div>
            </div>
            { caption::keys(&caption) }
            <div class="picture__steps">
                if rows.len() > FIRST {
                    <button
                        type="button"
                        class={classes!("picture__all", narrow.then_some("picture__all--narrow"))}
                        data-tool="picture-all"
                        aria-expanded={open.to_string()}
                        onclick={toggle}
                    >
                        // A button of another key would lose the focus.
                        <span key={all.as_str()}>{ &all }</span>
                    </button>
                }
                <Fold name={format!("{}-line", props.id)} summary={w.as_table()}>
                    <Table finding={props.finding.clone()} />
                </Fold>
            </div>
        </figure>
    }
}

/// The first rows of the picture, with nothing that can be done with it and none of
/// the hooks of a result: for an example, drawn when the site is built.
#[cfg(feature = "page")]
pub(crate) fn drawn_example(finding: &Finding, w: calcium_compass_words::Words) -> Html {
    let mut rows = rows(finding, &crate::form::host::Host::default(), w);
    rows.truncate(FIRST);
    let mark = Mark::of(finding, &rows, w);
    let axis = Axis::of(finding.quantity.measure, &mark, &rows, w.lang().is_rtl());
    let caption = caption::caption(finding, &rows, w);
    let title = caption::title(finding, &caption, w);
    html! {
        <figure class="picture">
            <div class="picture__in">
                <div class="picture__chart">
                    { head(&axis, &mark, title, w) }
                    { threads(&axis, &mark) }
                    <ul class="picture__rows">
                        { for rows.iter().map(|row| source(&axis, &mark, row, None)) }
                    </ul>
                </div>
            </div>
            { caption::keys(&caption) }
        </figure>
    }
}

/// One source: who it is, what it says of the figure, and its bar. `hook` names it
/// to tests and hosts.
fn source(axis: &Axis, mark: &Mark, row: &Row, hook: Option<&'static str>) -> Html {
    // A word stands beside the name, a sentence under it.
    let long = !row.is_word;
    html! {
        <li
            key={row.id}
            class={classes!("picture__row", (!row.in_force).then_some("is-later"))}
            data-row={hook}
        >
            <div class={classes!("picture__who", long.then_some("picture__who--long"))}>
                <span class="picture__name">
                    { row.body }
                    if let Some(year) = row.year {
                        { " " }<span class="quiet">{ year }</span>
                    }
                </span>
                { " " }
                <span class="picture__says" key={row.says.as_str()}>{ &row.says }</span>
            </div>
            { bar(axis, mark, row) }
        </li>
    }
}
