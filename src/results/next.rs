//! What next, and when such a test is done again: never a dose, never a
//! diagnosis, never a command.

use calcium_compass_core::next::{Next, Retest};
use calcium_compass_words::{Words, compose};
use yew::prelude::*;

use super::fold::Fold;

/// What to do with a result, and when such a test is done again. Where a warning
/// is for today, today comes first.
/// `reminds` is whether a reminder can be made: in a page of ours.
pub(super) fn what_next(next: Next, again: Option<Retest>, reminds: bool, w: Words) -> Html {
    let text = w.next(next);
    html! {
        <section class="next">
            <h4>{ w.what_next() }</h4>
            <p key={text} lang={w.said_tag()} dir={w.said_dir()}>{ text }</p>
            if let Some(again) = again.filter(|_| next != Next::Now) {
                { retest(again, reminds, w) }
            }
            // Where the answer is, and not at the foot of the page alone.
            <p class="quiet reviewed">{ w.claims_not_reviewed() }</p>
        </section>
    }
}

fn retest(again: Retest, reminds: bool, w: Words) -> Html {
    let name = format!("retest-{}", again.id());
    html! {
        <div key={again.id()} data-retest={again.id()}>
            <Fold name={name.clone()} summary={w.test_again()} eager=true wide=true>
                <p lang={w.said_tag()} dir={w.said_dir()}>{ w.retest(again) }</p>
                if reminds {
                    <button type="button" class="link" data-tool="records">{ w.remind() }</button>
                }
                <Fold name={format!("{name}-sources")} summary={w.sources()}>
                    <span class="cite">{ compose::citations(again.sources()) }</span>
                </Fold>
            </Fold>
        </div>
    }
}

/// What stands where a warning takes the place of what is said.
pub(super) fn replaced(w: Words) -> Html {
    html! { <p class="says" lang={w.said_tag()} dir={w.said_dir()}>{ w.replaced() }</p> }
}
